mod sound;
mod wrong_place;

use super::Format::*;
use super::*;
use crate::facts::text::clean::NoteKind;
use crate::model::calendar::Date;

/// Every kind of certificate of the filing system, and the three number formats alone.
pub(crate) const KINDS: [&str; 43] = [
    "business-licence",
    "resident-id",
    "org-code-institution",
    "institution-legal-person",
    "military-designation",
    "social-organization-registration",
    "passport",
    "officer-id",
    "org-code-government",
    "org-code-social-organization",
    "taiwan-travel-permit",
    "org-code-enterprise",
    "uscc-government",
    "hk-macau-travel-permit",
    "uscc-institution",
    "org-code-private-non-enterprise",
    "private-non-enterprise-registration",
    "org-code-foundation",
    "foundation-registration",
    "org-code-law-firm",
    "law-firm-licence",
    "foreign-cultural-centre-registration",
    "military-paid-service-licence",
    "uscc-mass-organization",
    "religious-site-registration",
    "foreign-enterprise-office",
    "forensic-licence",
    "foreign-permanent-resident-id",
    "foreign-tourism-office",
    "overseas-institution-certificate",
    "social-service-registration",
    "private-school-licence",
    "medical-institution-licence",
    "notary-licence",
    "embassy-school-licence",
    "hk-macau-residence-permit",
    "taiwan-residence-permit",
    "rural-collective-registration",
    "arbitration-registration",
    "uscc",
    "organization-code",
    "registration-number",
    "uscc",
];

const RESIDENT: &str = "11010519491231002X";
const CODE: &str = "91350100M000100Y43";

fn reading(kind: &str, number: &str) -> Reading {
    read(kind, number).unwrap_or_else(|| panic!("{kind}"))
}

fn faults(kind: &str, number: &str) -> Vec<FaultKind> {
    reading(kind, number).faults.iter().map(|fault| fault.kind).collect()
}

/// The kinds of fault of a format that no standard in force has, where only emptiness is certain.
pub(crate) fn uncertain_kinds(faults: Vec<Fault>) -> Vec<FaultKind> {
    let uncertain = |fault: &Fault| !fault.certain || fault.kind == FaultKind::Empty;
    assert!(faults.iter().all(uncertain), "{faults:?}");
    faults.into_iter().map(|fault| fault.kind).collect()
}

fn wrong_format(looks_like: Format) -> Vec<FaultKind> {
    vec![FaultKind::WrongFormat { looks_like }]
}

#[test]
fn every_kind_is_known_and_no_other() {
    for kind in KINDS {
        assert!(read(kind, "").is_some(), "{kind}");
        assert_eq!(faults(kind, " \u{200b}"), [FaultKind::Empty], "{kind}");
    }
    for kind in ["", "USCC", "business licence", "household-register"] {
        assert!(read(kind, CODE).is_none());
    }
}

#[test]
fn what_each_kind_takes() {
    for (kind, number, format) in [
        ("business-licence", CODE, Uscc),
        ("business-licence", "440301103097413", RegistrationNumber),
        ("business-licence", "4403011030974", RegistrationNumber),
        ("foreign-enterprise-office", CODE, Uscc),
        ("uscc-institution", "12100000400000624D", Uscc),
        ("uscc-government", "11100000000013127D", Uscc),
        ("institution-legal-person", "12100000400000624D", Uscc),
        ("institution-legal-person", "事证第100000000000号", DocumentNumber),
        ("institution-legal-person", "100000000000", DocumentNumber),
        ("law-firm-licence", "21101200010123456", DocumentNumber),
        (
            "religious-site-registration",
            "宗场证字（京）A010010001号",
            DocumentNumber,
        ),
        ("resident-id", RESIDENT, ResidentId),
        ("org-code-enterprise", "71526726-X", OrganizationCode),
        ("passport", "A00000001", Passport),
        ("hk-macau-travel-permit", "H00000001", HkMacauTravelPermit),
        ("taiwan-travel-permit", "0000000001(T)", TaiwanTravelPermit),
        (
            "hk-macau-residence-permit",
            "810000199408230021",
            HkMacauResidencePermit,
        ),
        ("taiwan-residence-permit", "830000199201300022", TaiwanResidencePermit),
        (
            "foreign-permanent-resident-id",
            "911124198108030024",
            ForeignPermanentResidentId,
        ),
        (
            "foreign-permanent-resident-id",
            "CAN110081080310",
            ForeignPermanentResidentId,
        ),
        ("military-designation", "12345", MilitaryDesignation),
        ("medical-institution-licence", "PDY00001X11010517A1002", DocumentNumber),
        ("overseas-institution-certificate", "No. 12-34/5", DocumentNumber),
        ("uscc", CODE, Uscc),
        ("organization-code", "802100433", OrganizationCode),
        ("registration-number", "110108012660422", RegistrationNumber),
    ] {
        let reading = reading(kind, number);
        assert_eq!(reading.format, format, "{kind} {number}");
        assert!(
            reading
                .faults
                .iter()
                .all(|fault| matches!(fault.kind, FaultKind::Retired { .. })),
            "{kind} {number}: {reading:?}"
        );
        assert!(reading.is_valid());
    }
}

#[test]
fn kinds_that_carry_a_code() {
    for kind in ["business-licence", "uscc-government", "law-firm-licence"] {
        assert!(carries_code(kind), "{kind}");
    }
    for kind in [
        "resident-id",
        "org-code-enterprise",
        "medical-institution-licence",
        "nonsense",
    ] {
        assert!(!carries_code(kind), "{kind}");
    }
}

#[test]
fn codes_of_other_bodies() {
    for (kind, number) in [
        ("business-licence", "12100000400000624D"),
        ("uscc-government", CODE),
        ("institution-legal-person", CODE),
        ("law-firm-licence", "12100000400000624D"),
        ("rural-collective-registration", CODE),
    ] {
        let reading = reading(kind, number);
        assert_eq!(
            reading.faults,
            [Fault {
                kind: FaultKind::OtherBody,
                certain: false
            }],
            "{kind}"
        );
        assert!(reading.facts.entity_category.is_some());
    }
    assert_eq!(faults("uscc", "12100000400000624D"), []);
}

#[test]
fn certainty_depends_on_what_else_may_stand_there() {
    for (kind, number, certain) in [
        ("business-licence", "91350100M000100Y44", true),
        ("uscc-institution", "12100000400000625D", true),
        ("institution-legal-person", "12100000400000625D", true),
        ("law-firm-licence", "12100000400000625D", false),
        ("institution-legal-person", "12100000400000624", true),
        ("business-licence", "9135010", true),
        ("organization-code", "802100434", true),
        ("registration-number", "440301103097414", false),
        ("foreign-permanent-resident-id", "911124198108030025", false),
    ] {
        let reading = reading(kind, number);
        assert!(!reading.faults.is_empty(), "{kind}");
        assert_eq!(!reading.is_valid(), certain, "{kind} {number}");
        assert_eq!(reading.facts, Facts::default(), "{kind} {number}");
    }
}

#[test]
fn letters_taken_for_digits_get_their_likely_reading() {
    for (kind, number, likely) in [
        ("uscc", "9I350100M000I00Y43", Some(CODE)),
        ("uscc", "9135O1OOMOOO1OOY43", Some(CODE)),
        ("uscc", "9135 O100 m000100y43", Some(CODE)),
        ("uscc", "9I350I00M000100Y4Z", None),
        ("uscc", "9135V100M000100Y43", None),
        ("uscc", "9135010DM000100Y43", Some(CODE)),
        ("uscc", "91350100M000100V43", Some(CODE)),
        ("uscc", "9111010B551385082Q", Some("91110108551385082Q")),
        ("uscc", "91440G06722473344C", Some("91440606722473344C")),
        ("uscc", "9135Q100M000100Y43", Some(CODE)),
        ("uscc", "91440300VVVV00018F", Some("91440300UUUU00018F")),
        // Two readings hold; too many to try.
        ("uscc", "91440300VVVV00016M", None),
        ("uscc", "91440300VVVVV0011T", None),
        ("uscc", "L1350100M000100Y43", None),
        ("uscc", "91110000802I00433B", Some("91110000802100433B")),
        ("uscc", "9144O30071S26726XG", Some("9144030071526726XG")),
        ("uscc", "9II00000I0000396ZT", Some("91100000100003962T")),
        ("resident-id", "llO1O519491231OO2X", Some(RESIDENT)),
        ("resident-id", "1101051949I23100ZX", Some(RESIDENT)),
        ("resident-id", "1101O519491231003X", None),
        ("resident-id", "11010519491231002", Some(RESIDENT)),
        ("resident-id", "11010519491231002*", Some(RESIDENT)),
        // No day of the calendar, though its check digit would be X; a letter among the digits.
        ("resident-id", "11010519490231000", None),
        ("resident-id", "1101O519491231002", None),
        ("organization-code", "8O2100433", None),
        ("hk-macau-travel-permit", "HOOOOOOO1", None),
        ("resident-id", "110105491231002", Some(RESIDENT)),
    ] {
        let reading = reading(kind, number);
        assert_eq!(reading.likely.as_deref(), likely, "{kind} {number}: {reading:?}");
        assert!(!reading.faults.is_empty());
    }
    assert_eq!(reading("uscc", CODE).likely, None);
}

#[test]
fn everything_people_paste_is_named_and_cleaned() {
    use NoteKind::*;
    for (number, notes) in [
        ("11010519491231002x", vec![LowerCase]),
        ("11010519491231002Ⅹ", vec![RomanNumeralTen]),
        ("11010519491231002ⅹ", vec![RomanNumeralTen]),
        ("11010519491231002Х", vec![LookAlike { from: 'Х', to: 'X' }]),
        ("11010519491231002×", vec![LookAlike { from: '×', to: 'X' }]),
        ("１１０１０５１９４９１２３１００２Ｘ", vec![FullWidth]),
        ("110105 19491231 002X", vec![Space(' '), Space(' ')]),
        ("110105-19491231-002X", vec![Hyphen, Hyphen]),
        (
            "110105\u{3000}19491231\u{a0}002X",
            vec![Space('\u{3000}'), Space('\u{a0}')],
        ),
        ("身份证号：11010519491231002X", vec![Words, Punctuation]),
        ("11010519491231002X👍🏽", vec![Emoji]),
        ("110105\u{200b}19491231002X", vec![Invisible('\u{200b}')]),
        ("\u{feff}11010519491231002X\r\n", vec![Invisible('\u{feff}'), LineBreak]),
        (
            "\u{202a}11010519491231002X\u{202c}",
            vec![Invisible('\u{202a}'), Invisible('\u{202c}')],
        ),
        ("'11010519491231002X", vec![Punctuation]),
        ("1\u{301}1010519491231002X", vec![CombiningMark]),
        ("١١٠١٠٥19491231002X", vec![OtherDigit]),
        ("𝟏𝟏𝟎𝟏𝟎𝟓19491231002X", vec![Styled]),
    ] {
        let reading = reading("resident-id", number);
        assert_eq!(reading.normalized, RESIDENT, "{}", number.escape_unicode());
        assert_eq!(reading.faults, [], "{}", number.escape_unicode());
        assert_eq!(reading.notes.iter().map(|note| note.kind).collect::<Vec<_>>(), notes);
        assert_eq!(reading.facts.birth_date, Some(Date::of(1949, 12, 31)));
    }
    for number in [
        "91350100m000100y43",
        "９１３５０１００M000100Y43",
        "9135 0100 M000 100Y 43",
        "91350100М000100У43",
        "91350100M000100Y43\u{2028}",
    ] {
        let reading = reading("business-licence", number);
        assert_eq!(
            (reading.normalized.as_str(), &reading.faults[..]),
            (CODE, &[][..]),
            "{number}"
        );
        assert!(!reading.notes.is_empty());
    }
    let dirty = reading("resident-id", "110105\u{200b}1949");
    assert_eq!(dirty.notes[0].span, (6, 7));
}

#[test]
fn facts_only_where_the_number_can_be_believed() {
    let facts = reading("business-licence", CODE).facts;
    assert_eq!(
        (facts.region, facts.entity_code, facts.organization_code.as_deref()),
        (Some(350_100), Some("91"), Some("M000100Y4"))
    );
    for number in ["91350100M000100Y44", "9135", "", RESIDENT] {
        assert_eq!(reading("business-licence", number).facts, Facts::default());
    }
    assert_eq!(reading("resident-id", "110105194912310021").facts, Facts::default());
    assert!(reading("resident-id", "110105491231002").facts.birth_date.is_some());
}

#[test]
fn debug_output_never_shows_the_number() {
    for (kind, number) in [
        ("resident-id", RESIDENT),
        ("business-licence", CODE),
        ("resident-id", "110105491231002"),
        ("org-code-law-firm", "802100433"),
    ] {
        let shown = format!("{:?}", reading(kind, number));
        for part in [number, &number[..6], "19491231", "1949", "M000100Y4"] {
            assert!(!shown.contains(part), "{shown}");
        }
    }
    let shown = format!("{:?}", reading("resident-id", RESIDENT));
    for part in [
        "normalized: \"(redacted)\"",
        "likely: \"(none)\"",
        "birth_date: \"(redacted)\"",
        "organization_code: \"(none)\"",
    ] {
        assert!(shown.contains(part), "{shown}");
    }
    assert!(format!("{:?}", reading("resident-id", "")).contains("normalized: \"(none)\""));
}

#[test]
fn hostile_input_is_read_quickly_and_without_harm() {
    let long = 100_000;
    for unit in [
        "1",
        "中",
        "\u{200b}",
        " ",
        "1\u{301}",
        "😀",
        "\u{202e}",
        "I",
        "\u{e0041}",
    ] {
        let number = unit.repeat(long);
        for kind in KINDS.into_iter().step_by(7) {
            let reading = reading(kind, &number);
            assert!(!reading.is_valid() && reading.normalized.is_empty());
            assert!(matches!(
                reading.faults[..],
                [Fault {
                    kind: FaultKind::TooLong { limit: 128, .. },
                    certain: true
                }]
            ));
        }
    }
    let spaced = format!("{}{CODE}", " ".repeat(MOST_BYTES - CODE.len()));
    assert_eq!(faults("uscc", &spaced), []);
    assert!(matches!(
        faults("uscc", &format!(" {spaced}"))[..],
        [FaultKind::TooLong { limit: 128, got: 2049 }]
    ));
    for (unit, times) in [("1", 129), ("1", 2048), ("中", 500), ("I ", 1000), ("é", 1000)] {
        for kind in KINDS {
            assert_eq!(faults(kind, &unit.repeat(times)).len(), 1, "{kind}");
        }
    }
    assert!(faults("medical-institution-licence", &"1".repeat(128)).is_empty());
}

/// Whatever is typed, spans lie inside it, at most one thing is said of each place, and the clean value reads the same again.
#[test]
fn soup() {
    let alphabet: Vec<char> = "0123456789XxABCDEFGHIJKLMNOPQRSTUVWXYZ 　-—中é\u{200b}\u{301}Х×Ⅹ１Ａ😀\u{202e}*（)"
        .chars()
        .collect();
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    for round in 0..20_000 {
        let mut number: Vec<char> = [RESIDENT, CODE, "440301103097413", "71526726-X", "H00000001", ""][round % 6]
            .chars()
            .collect();
        for _ in 0..next(4) {
            let (at, c) = (next(number.len() + 1), alphabet[next(alphabet.len())]);
            number.insert(at, c);
        }
        if !number.is_empty() && next(2) == 0 {
            let at = next(number.len());
            number[at] = alphabet[next(alphabet.len())];
        }
        let number: String = number.into_iter().collect();
        let length = utf16_len(&number);
        let kind = KINDS[next(KINDS.len())];
        let first = reading(kind, &number);
        for note in &first.notes {
            assert!(note.span.0 < note.span.1 && note.span.1 <= length);
        }
        for fault in &first.faults {
            if let FaultKind::Character { span, .. } = fault.kind {
                assert!(span.0 < span.1 && span.1 <= length);
            }
        }
        let again = reading(kind, &first.normalized);
        assert_eq!(again.normalized, first.normalized, "{kind} {}", number.escape_unicode());
        assert!(again.notes.is_empty());
        assert_eq!(again.faults.len(), first.faults.len());
        assert_eq!(again.facts, first.facts);
        if let Some(likely) = &first.likely {
            assert!(reading(kind, likely).is_valid());
        }
    }
}

#[test]
fn places_are_those_of_the_number_as_it_was_given() {
    for (given, at) in [
        ("11010519491231002Y", 17),
        ("=\"11010519491231002Y\"", 19),
        (" =\"11010519491231002Y\" ", 20),
        ("=\"=\"11010519491231002Y\"\"", 21),
        ("=\"1101 0519491231002Y\"", 20),
        ("\0=\u{200b}\"11010519491231002Y\"\u{feff}", 21),
        ("＝＂11010519491231002Y＂", 19),
        ("=\n\"11010519491231002Y\"", 20),
    ] {
        let reading = read("resident-id", given).unwrap();
        let places: Vec<_> = reading
            .faults
            .iter()
            .filter_map(|fault| match fault.kind {
                FaultKind::Character { span, .. } => Some(span),
                _ => None,
            })
            .collect();
        assert_eq!(places, [(at, at + 1)], "{given}");
    }
}

#[test]
fn numbers_compare_clean_but_for_what_is_no_number() {
    assert_eq!(comparable(" 9135 0100-m000100Y43"), "91350100M000100Y43");
    let longest = format!("{}m1", " ".repeat(MOST_BYTES - 2));
    assert_eq!(comparable(&longest), "M1");
    let long = format!(" {longest}");
    assert_eq!(comparable(&long), long);
}

#[test]
fn a_number_of_another_format_has_not_the_shape_that_is_asked_for() {
    for (kind, number, has_shape) in [
        ("passport", "A00000001", true),
        ("passport", "E00000001", true),
        ("passport", "13800000000", false),
        ("passport", "A123456(3)", false),
        ("military-designation", "123", false),
        ("resident-id", "110105194912310021", true),
        // Whatever has a digit may be the number of a document.
        ("officer-id", "13800000000", true),
        ("officer-id", "", false),
    ] {
        assert_eq!(reading(kind, number).has_shape(), has_shape, "{kind} {number}");
    }
}
