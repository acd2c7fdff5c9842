//! Numbers of one format where another was expected.

use super::*;

/// One number of each layout in every field: it is named, save where it fits as well.
#[test]
fn every_number_in_every_field() {
    const FIELDS: [&str; 13] = [
        "resident-id",
        "passport",
        "taiwan-travel-permit",
        "hk-macau-travel-permit",
        "foreign-permanent-resident-id",
        "hk-macau-residence-permit",
        "taiwan-residence-permit",
        "business-licence",
        "uscc-government",
        "institution-legal-person",
        "org-code-enterprise",
        "registration-number",
        "military-designation",
    ];
    let anything = "institution-legal-person";
    for (number, format, fits) in [
        (RESIDENT, ResidentId, &["resident-id"][..]),
        ("110105491231003", ResidentId, &["resident-id"]),
        (
            "810000199408230021",
            HkMacauResidencePermit,
            &["hk-macau-residence-permit"],
        ),
        (
            "830000199201300022",
            TaiwanResidencePermit,
            &["taiwan-residence-permit"],
        ),
        (
            "911124198108030024",
            ForeignPermanentResidentId,
            &["foreign-permanent-resident-id"],
        ),
        (
            "CAN110081080310",
            ForeignPermanentResidentId,
            &["foreign-permanent-resident-id"],
        ),
        (
            "H00000001",
            HkMacauTravelPermit,
            &["hk-macau-travel-permit", "passport", anything],
        ),
        (
            "M0000000101",
            HkMacauTravelPermit,
            &["hk-macau-travel-permit", "passport", anything],
        ),
        ("0000000001T", TaiwanTravelPermit, &["taiwan-travel-permit", anything]),
        ("E00000001", Passport, &["passport", anything]),
        ("A0000000", Passport, &["passport", anything]),
        (CODE, Uscc, &["business-licence", "uscc-government", anything]),
        (
            "71526726X",
            OrganizationCode,
            &["org-code-enterprise", "passport", "taiwan-travel-permit", anything],
        ),
        // A run of nine digits is as likely the beginning of something longer, except where a unit's number is expected.
        (
            "802100433",
            OrganizationCode,
            &[
                "org-code-enterprise",
                "passport",
                "resident-id",
                "hk-macau-travel-permit",
                "taiwan-travel-permit",
                "foreign-permanent-resident-id",
                "hk-macau-residence-permit",
                "taiwan-residence-permit",
                anything,
            ],
        ),
        (
            "440301103097413",
            RegistrationNumber,
            &["business-licence", "registration-number", anything],
        ),
        ("19900000001", MobileNumber, &[]),
    ] {
        for kind in FIELDS {
            let named = faults(kind, number) == wrong_format(format);
            assert_eq!(
                named,
                !fits.contains(&kind),
                "{number} as {kind}: {:?}",
                faults(kind, number)
            );
        }
    }
    // Short of a digit it is a travel permit still, no passport.
    assert!(matches!(
        faults("hk-macau-travel-permit", "H0000001")[..],
        [FaultKind::Length { .. }]
    ));
    assert!(matches!(
        faults("hk-macau-travel-permit", "M0000001")[..],
        [FaultKind::Length { .. }]
    ));
    let exit = FaultKind::Other {
        what: OtherNumber::ExitPermit,
    };
    assert_eq!(faults("hk-macau-travel-permit", "C00000001"), [exit]);
    // Thirteen digits are a registration number only where one is expected, eight a travel permit likewise.
    for number in ["4403011030974", "00000001", "0000000001"] {
        assert!(
            matches!(faults("resident-id", number)[..], [FaultKind::Length { .. }]),
            "{number}"
        );
    }
}

/// Words around it make a number a document's own.
#[test]
fn words_belong_to_document_numbers() {
    for number in [
        "京社证字第19900000001号",
        "京社证字第51350100M000100Y43号",
        "民证字第11010519491231002X号",
    ] {
        let reading = reading("social-organization-registration", number);
        assert_eq!(
            (reading.format, &reading.faults[..], reading.normalized.as_str()),
            (DocumentNumber, &[][..], number)
        );
    }
    assert_eq!(
        faults("social-organization-registration", "19900000001"),
        wrong_format(MobileNumber)
    );
    assert_eq!(faults("passport", "护照19900000001"), wrong_format(MobileNumber));
}

#[test]
fn a_number_in_the_wrong_place_is_named() {
    for (kind, number, looks_like) in [
        ("business-licence", "110105 19491231 002x", ResidentId),
        ("business-licence", "440524188001010014", ResidentId),
        ("business-licence", "13800000000", MobileNumber),
        ("business-licence", "71526726-X", OrganizationCode),
        ("business-licence", "810000199408230021", HkMacauResidencePermit),
        ("business-licence", "H00000001", HkMacauTravelPermit),
        ("business-licence", "110105491231003", ResidentId),
        ("uscc-government", "440301103097413", RegistrationNumber),
        ("institution-legal-person", RESIDENT, ResidentId),
        ("institution-legal-person", "13800000000", MobileNumber),
        ("medical-institution-licence", RESIDENT, ResidentId),
        ("resident-id", CODE, Uscc),
        ("resident-id", "12100000400000624D", Uscc),
        ("resident-id", "13800000000", MobileNumber),
        ("resident-id", "H00000001", HkMacauTravelPermit),
        ("resident-id", "440301103097413", RegistrationNumber),
        ("resident-id", "810000199408230021", HkMacauResidencePermit),
        ("resident-id", "911124198108030024", ForeignPermanentResidentId),
        ("hk-macau-residence-permit", RESIDENT, ResidentId),
        ("hk-macau-residence-permit", "H00000001", HkMacauTravelPermit),
        ("taiwan-residence-permit", "810000199408230021", HkMacauResidencePermit),
        ("hk-macau-travel-permit", "810000199408230021", HkMacauResidencePermit),
        ("foreign-permanent-resident-id", RESIDENT, ResidentId),
        ("passport", RESIDENT, ResidentId),
        ("organization-code", CODE, Uscc),
        ("registration-number", CODE, Uscc),
        ("military-designation", RESIDENT, ResidentId),
    ] {
        assert_eq!(faults(kind, number), wrong_format(looks_like), "{kind} {number}");
    }
    assert!(!reading("business-licence", RESIDENT).is_valid());
    assert!(!reading("resident-id", CODE).is_valid());
    // Another layout may stand there, or the layout is no standard: a warning at most.
    for kind in [
        "institution-legal-person",
        "medical-institution-licence",
        "passport",
        "registration-number",
    ] {
        assert!(reading(kind, RESIDENT).is_valid(), "{kind}");
    }
}

/// A resident number can satisfy both digits of a code by chance; only the first two characters tell them apart.
#[test]
fn a_resident_number_that_passes_as_a_code() {
    let mut seen = [0; 3];
    for sequence in 0..15_000_u32 {
        let (day, order) = (sequence / 1000, sequence % 1000);
        for (slot, head, kinds) in [
            (0, "440305", wrong_format(ResidentId)),
            (1, "110105", vec![]),
            // A pair that only newer lists have.
            (2, "360102", wrong_format(ResidentId)),
        ] {
            let body = format!("{head}1990{:02}{:02}{order:03}", day / 28 + 1, day % 28 + 1);
            let number = resident_id::complete(&body);
            let faults_of_code = uscc::validate(&uscc::compact(&number));
            let both = faults_of_code
                .iter()
                .all(|fault| fault.kind == FaultKind::UnknownCategory);
            if both && number.bytes().all(|byte| byte.is_ascii_digit()) {
                seen[slot] += 1;
                assert_eq!(faults("uscc", &number), kinds);
                assert_eq!(reading("uscc", &number).is_valid(), kinds.is_empty());
                assert_eq!(faults("business-licence", &number), wrong_format(ResidentId));
                assert!(!reading("business-licence", &number).is_valid());
            } else {
                assert_eq!(faults("uscc", &number), wrong_format(ResidentId));
            }
            assert_eq!(faults("resident-id", &number), []);
        }
    }
    assert!(seen.iter().all(|count| *count > 10), "{seen:?}");
}
