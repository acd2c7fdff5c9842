//! Certificates as a caller meets them: every kind against every nature and person, every kind of number in every field, the vectors of the
//! standards, and whatever people type. The tables are written out here once more, by the codes of the filing system.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    missing_docs
)]

use beian::calendar::Date;
use beian::data::vocabulary::{CertificateKind, Nature, Vocabulary};
use beian::inspect::{CertificateFacts, inspect_certificate};
use beian::options::Options;
use beian::phrase::Lang;
use beian::report::{Finding, Severity};
use beian::value::Value;
use wasm_bindgen_test::wasm_bindgen_test;

const TODAY: Date = Date::of(2026, 11, 22);

fn inspect(kind: &str, number: &str) -> CertificateFacts {
    inspect_certificate(kind, Value::text(number.into(), false), &Options::default(), TODAY)
}

fn in_english(kind: &str, number: &str) -> CertificateFacts {
    let options = Options {
        lang: Lang::English,
        ..Options::default()
    };
    inspect_certificate(kind, Value::text(number.into(), false), &options, TODAY)
}

/// The findings of one rule on a filing.
fn findings(filing: &str, rule: &str) -> Vec<Finding> {
    let filing = beian::json::read(filing.as_bytes()).unwrap();
    let report = beian::check(filing, &Options::default(), TODAY);
    report
        .findings
        .into_iter()
        .filter(|finding| finding.rule == rule)
        .collect()
}

/// Natures with the kinds of certificate that the filing system takes for them.
const MATRIX: [(u64, &[u64]); 18] = [
    (1, &[5, 23]),
    (2, &[9, 13]),
    (3, &[3, 4, 15]),
    (4, &[1, 12, 27]),
    (5, &[2, 7, 11, 14, 30, 41, 42]),
    (6, &[6, 10]),
    (9, &[16, 17, 36, 37]),
    (10, &[18, 19]),
    (11, &[20, 21]),
    (12, &[22, 34, 40]),
    (13, &[24]),
    (14, &[28]),
    (15, &[25]),
    (16, &[35]),
    (17, &[38]),
    (18, &[39]),
    (19, &[43]),
    (20, &[44]),
];

fn code<T: Vocabulary>(value: T) -> u64 {
    value.entry().code.unwrap()
}

#[wasm_bindgen_test(unsupported = test)]
fn every_nature_with_every_kind() {
    let mut pairs = 0;
    for nature in Nature::ALL {
        let (_, kinds) = MATRIX.iter().find(|(known, _)| *known == code(*nature)).unwrap();
        for kind in CertificateKind::ALL {
            let (nature, slug) = (nature.entry(), kind.entry().slug);
            let filing = format!(
                r#"{{"organizer":{{"nature":"{}","certificate":{{"kind":"{slug}"}}}}}}"#,
                nature.slug
            );
            let found = findings(&filing, "certificate/nature-kind");
            assert_eq!(
                found.is_empty(),
                kinds.contains(&code(*kind)),
                "{} {slug}: {found:?}",
                nature.slug
            );
            // Individually-owned businesses file as individuals in some provinces.
            let lenient = nature.slug == "individual" && slug == "business-licence";
            let severity = if lenient { Severity::Warning } else { Severity::Error };
            assert!(
                found.iter().all(|finding| finding.severity == severity),
                "{} {slug}",
                nature.slug
            );
            pairs += 1;
        }
    }
    assert_eq!((pairs, MATRIX.len(), Nature::ALL.len()), (18 * 39, 18, 18));
}

#[wasm_bindgen_test(unsupported = test)]
fn persons_show_one_of_seven_kinds() {
    for kind in CertificateKind::ALL {
        let slug = kind.entry().slug;
        let personal = [2, 7, 11, 14, 30, 41, 42].contains(&code(*kind));
        let person = format!(r#"{{"certificate":{{"kind":"{slug}"}}}}"#);
        for (filing, severity) in [
            (
                format!(r#"{{"organizer":{{"personInCharge":{person}}}}}"#),
                Severity::Error,
            ),
            (
                format!(r#"{{"services":[{{"personInCharge":{person}}}]}}"#),
                Severity::Error,
            ),
            (
                format!(r#"{{"organizer":{{"legalRepresentative":{person}}}}}"#),
                Severity::Warning,
            ),
        ] {
            let found = findings(&filing, "certificate/person-kind");
            assert_eq!(found.is_empty(), personal, "{slug}");
            assert!(found.iter().all(|finding| finding.severity == severity), "{slug}");
            // One thing wrong is said once.
            if *kind == CertificateKind::OfficerId {
                assert!(findings(&filing, "certificate/superseded").is_empty());
            }
        }
    }
}

/// The first two characters of a code and the natures that file with it. Other natures are warned.
const BODIES: [(&str, &[u64]); 22] = [
    ("11", &[2]),
    ("12", &[3]),
    ("13", &[13]),
    ("31", &[11]),
    ("32", &[18]),
    ("34", &[14]),
    ("35", &[20]),
    ("41", &[12]),
    ("51", &[6, 15]),
    ("52", &[9]),
    ("53", &[10]),
    ("61", &[12]),
    ("62", &[12]),
    ("71", &[15]),
    ("72", &[15]),
    ("81", &[13, 6]),
    ("91", &[4]),
    ("92", &[4]),
    ("93", &[4, 19]),
    ("A1", &[3, 1]),
    ("N1", &[19]),
    ("G1", &[16, 6]),
];

const SYMBOLS: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/// A code that begins like this, with both digits right.
fn uscc(head: &str, organization: &str) -> String {
    let digit = |c: char| c.to_digit(36).unwrap();
    let weighted = |text: &str, weights: &[u32], value: &dyn Fn(char) -> u32| -> u32 {
        text.chars().zip(weights).map(|(c, weight)| value(c) * weight).sum()
    };
    let inner = (11 - weighted(organization, &[3, 7, 9, 10, 5, 8, 4, 2], &digit) % 11) % 11;
    let inner = if inner == 10 {
        'X'
    } else {
        char::from_digit(inner, 10).unwrap()
    };
    let body = format!("{head}{organization}{inner}");
    let value = |c: char| SYMBOLS.find(c).unwrap() as u32;
    let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    let outer = (31 - weighted(&body, &weights, &value) % 31) % 31;
    format!("{body}{}", &SYMBOLS[outer as usize..][..1])
}

fn resident(body: &str) -> String {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let sum: usize = body
        .bytes()
        .zip(weights)
        .map(|(byte, weight)| usize::from(byte - b'0') * weight)
        .sum();
    format!("{body}{}", &"10X98765432"[sum % 11..][..1])
}

#[wasm_bindgen_test(unsupported = test)]
fn every_code_with_every_nature() {
    for (head, natures) in BODIES {
        let number = uscc(&format!("{head}110000"), "00000001");
        for nature in Nature::ALL {
            let slug = nature.entry().slug;
            // Any kind of certificate that takes codes will do: the nature is what is looked at.
            let filing = format!(
                r#"{{"organizer":{{"nature":"{slug}","certificate":{{"kind":"uscc-government","number":"{number}"}}}}}}"#
            );
            let found = findings(&filing, "certificate/code-department");
            let by_nature = found.iter().any(|finding| finding.params.get("nature").is_some());
            assert_eq!(by_nature, !natures.contains(&code(*nature)), "{head} {slug}: {found:?}");
            assert!(found.iter().all(|finding| finding.severity == Severity::Warning));
        }
    }
}

/// A number format alone is held against its own layout, not against a certificate's.
#[wasm_bindgen_test(unsupported = test)]
fn a_format_alone() {
    for (format, number) in [
        ("registration-number", "91350100M000100Y43"),
        ("organization-code", "91350100M000100Y43"),
        ("uscc", "71526726-X"),
        ("uscc", "440301103097413"),
    ] {
        let facts = inspect(format, number);
        let named = facts
            .findings
            .iter()
            .any(|finding| finding.params.get("looks_like").is_some());
        assert!(named, "{format} {number}: {:?}", facts.findings);
    }
    // Nobody knows which body's code it is, nor on what document it stands.
    assert!(inspect("uscc", "12100000400000624D").findings.is_empty());
    assert!(inspect("organization-code", "71526726-X").findings.is_empty());
    assert!(!inspect("org-code-enterprise", "71526726-X").findings.is_empty());
}

/// Both digits hold by chance in one resident number in 341: the first two characters tell all the same.
#[wasm_bindgen_test(unsupported = test)]
fn a_resident_number_is_no_code() {
    let mut both = 0;
    for sequence in 0..3_000 {
        let number = resident(&format!(
            "440305199{}0{}15{:03}",
            sequence / 900,
            sequence / 100 % 9 + 1,
            sequence % 100
        ));
        let facts = in_english("business-licence", &number);
        assert!(!facts.valid, "{number}");
        assert!(
            facts
                .findings
                .iter()
                .any(|finding| finding.params.get("looks_like").is_some())
        );
        both += usize::from(uscc(&number[..8], &number[8..16]) == number);
    }
    assert!(both > 0);
}

#[wasm_bindgen_test(unsupported = test)]
fn the_vectors_of_the_standards() {
    for (kind, numbers) in [
        ("resident-id", &["11010519491231002X", "440524188001010014"][..]),
        (
            "hk-macau-residence-permit",
            &["810000199408230021", "820000198905230011"],
        ),
        ("taiwan-residence-permit", &["830000199201300022"]),
        (
            "foreign-permanent-resident-id",
            &["911124198108030024", "CAN110081080310"],
        ),
        ("organization-code", &["71526726-X", "802100433"]),
        ("registration-number", &["440301103097413", "110108012660422"]),
        (
            "uscc",
            &[
                "91350100M000100Y43",
                "9144030071526726XG",
                "9144030010001686XA",
                "91520900MA6J6CBN9Q",
            ],
        ),
    ] {
        for number in numbers {
            let facts = inspect(kind, number);
            assert!(
                facts.valid && facts.findings.is_empty(),
                "{kind} {number}: {:?}",
                facts.findings
            );
        }
    }
    let sound = |kind, number: &str| inspect(kind, number).valid;
    for (kind, number) in [("resident-id", "11010519491231002X"), ("uscc", "91350100M000100Y43")] {
        for index in 0..number.len() {
            for c in "0123456789ABCDEFGHJKLMNPQRTUWXY".chars() {
                let wrong = format!("{}{c}{}", &number[..index], &number[index + 1..]);
                // A code that moves to Xiamen with its inner digit right is only warned.
                let xiamen = kind == "uscc" && &wrong[2..6] == "3502";
                assert!(wrong == number || xiamen || !sound(kind, &wrong), "{wrong}");
            }
        }
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn what_is_typed_is_named_and_the_clean_number_offered() {
    const RESIDENT: &str = "11010519491231002X";
    const CODE: &str = "91350100M000100Y43";
    for (typed, clean, named) in [
        ("11010519491231002x", RESIDENT, "lower-case letters"),
        ("11010519491231002Ⅹ", RESIDENT, "the Roman numeral"),
        ("11010519491231002Х", RESIDENT, "“Х”, which only looks like “X”"),
        (
            "１１０１０５１９４９１２３１００２Ｘ",
            RESIDENT,
            "full-width characters",
        ),
        ("110105 19491231 002X", RESIDENT, "spaces"),
        ("110105-19491231-002X", RESIDENT, "hyphens"),
        ("110105–19491231—002X", RESIDENT, "hyphens"),
        (
            "110105\u{200b}19491231002X",
            RESIDENT,
            "a zero-width space that cannot be seen, at position 7",
        ),
        ("11010519491231002X\u{feff}", RESIDENT, "a byte order mark"),
        ("\u{202d}11010519491231002X\u{202c}", RESIDENT, "a direction mark"),
        ("11010519491231002X\u{200f}", RESIDENT, "a direction mark"),
        ("110105\u{ad}19491231002X", RESIDENT, "a soft hyphen"),
        ("110105\u{a0}19491231002X", RESIDENT, "no-break spaces"),
        ("110105\u{3000}19491231002X", RESIDENT, "full-width spaces"),
        ("110105\u{2003}19491231002X", RESIDENT, "special spaces"),
        ("11010519491231002X\t", RESIDENT, "tabs"),
        ("11010519491231002X\r\n", RESIDENT, "line breaks"),
        ("①①⓪①⓪⑤19491231002X", RESIDENT, "circled, raised or styled characters"),
        ("𝟏𝟏𝟎𝟏𝟎𝟓𝟏𝟗𝟒𝟗𝟏𝟐𝟑𝟏𝟎𝟎𝟐𝐗", RESIDENT, "circled, raised or styled characters"),
        ("١١٠١٠٥١٩٤٩١٢٣١٠٠٢X", RESIDENT, "digits of another script"),
        ("1\u{301}1010519491231002X", RESIDENT, "marks over a character"),
        ("11010519491231002Ẋ", RESIDENT, "marks over a character"),
        ("1️⃣1010519491231002X", RESIDENT, "marks over a character"),
        ("11010519491231002X🎉", RESIDENT, "emoji"),
        ("“11010519491231002X”", RESIDENT, "punctuation"),
        ("身份证号码11010519491231002X", RESIDENT, "words"),
        ("91350100m000100y43", CODE, "lower-case letters"),
        ("９１３５０１００Ｍ０００１００Ｙ４３", CODE, "full-width characters"),
        ("9135 0100 M000 100Y 43", CODE, "spaces"),
        ("91350100-M000100Y4-3", CODE, "hyphens"),
        ("91350100М000100У43", CODE, "which only looks like “M”"),
        ("91350100\u{200d}M000100Y43", CODE, "a zero-width joiner"),
        ("91350100M000100Y43\n", CODE, "line breaks"),
    ] {
        let kind = if clean == CODE {
            "business-licence"
        } else {
            "resident-id"
        };
        let facts = in_english(kind, typed);
        let typing = facts
            .findings
            .iter()
            .find(|finding| finding.rule == "certificate/typing");
        let typing = typing.unwrap_or_else(|| panic!("{}", typed.escape_unicode()));
        assert!(typing.message.contains(named), "{}", typing.message);
        assert_eq!(typing.suggestion.as_deref(), Some(clean));
        assert_eq!(facts.normalized, clean);
        assert!(facts.facts.region.is_some(), "{}", typed.escape_unicode());
        let control = typed
            .chars()
            .any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'));
        assert_eq!(facts.valid, !control, "{}", typed.escape_unicode());
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn letters_in_a_code_get_their_likely_reading() {
    for (typed, reading) in [
        ("9I350100M000100Y43", Some("91350100M000100Y43")),
        ("9135O1O0M000100Y43", Some("91350100M000100Y43")),
        ("9I35OlOOMOOOIOOY43", Some("91350100M000100Y43")),
        ("9144O3OO7IS26726XG", Some("9144030071526726XG")),
        ("91I1O1O8SSI38SO8ZQ", Some("91110108551385082Q")),
        ("91350100M000100V43", Some("91350100M000100Y43")),
        // No reading holds.
        ("9I350100M000100Y44", None),
        ("9135O100M0001O0Y4S", None),
    ] {
        let facts = inspect("uscc", typed);
        assert!(!facts.valid);
        let suggestion = facts
            .findings
            .iter()
            .find(|finding| finding.rule == "certificate/uscc")
            .unwrap();
        assert_eq!(suggestion.suggestion.as_deref(), reading, "{typed}");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn a_number_that_is_no_text() {
    for (number, words) in [
        (110_105_194_912_310_020_f64, "超过 15 位的部分已经丢失"),
        (440_301_103_097_413_f64, "长号码存成数字会丢失"),
    ] {
        let facts = inspect_certificate("resident-id", Value::Number(number), &Options::default(), TODAY);
        assert!(!facts.valid && facts.normalized.is_empty());
        assert!(
            facts.findings[0].message.contains(words),
            "{}",
            facts.findings[0].message
        );
    }
    for number in [
        Value::Missing,
        Value::Null,
        Value::Bool(true),
        Value::List(Vec::new()),
        Value::Number(f64::NAN),
    ] {
        let facts = inspect_certificate("uscc", number, &Options::default(), TODAY);
        assert!(!facts.valid && !facts.findings.is_empty());
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn what_a_number_says() {
    let facts = inspect("resident-id", "11010519491231002X").facts;
    assert_eq!(
        (facts.region.as_deref(), facts.birth_date.as_deref()),
        (Some("110105"), Some("1949-12-31"))
    );
    assert_eq!(facts.sex, Some("female"));
    let facts = inspect("uscc", "91350100M000100Y43").facts;
    assert_eq!(facts.organization_code.as_deref(), Some("M000100Y4"));
    assert_eq!(facts.entity_category.as_deref(), Some("企业"));
    assert_eq!(facts.registration_department.as_deref(), Some("市场监督管理（工商）"));
    let facts = inspect("foreign-permanent-resident-id", "911124198108030024").facts;
    assert_eq!(
        (facts.nationality, facts.birth_date.as_deref()),
        (Some("CAN"), Some("1981-08-03"))
    );
    let facts = inspect("registration-number", "440301103097413").facts;
    assert_eq!(
        (facts.region.as_deref(), facts.entity_category.as_deref()),
        (Some("440301"), Some("内资企业"))
    );
    assert!(
        inspect("hk-macau-travel-permit", "M00000001")
            .facts
            .region_name
            .unwrap()
            .contains("澳门")
    );
    // A number at fault says nothing.
    assert_eq!(inspect("resident-id", "110105194912310021").facts.birth_date, None);
}

/// Fifteen digits of the first generation, with the number they became.
#[wasm_bindgen_test(unsupported = test)]
fn the_number_of_fifteen_digits() {
    let facts = inspect("resident-id", "110105491231002");
    assert!(facts.valid);
    let [finding] = &facts.findings[..] else {
        panic!("{:?}", facts.findings)
    };
    assert_eq!(
        (finding.severity, finding.suggestion.as_deref()),
        (Severity::Warning, Some("11010519491231002X"))
    );
    assert!(finding.message.contains("2013-01-01"), "{}", finding.message);
}

#[wasm_bindgen_test(unsupported = test)]
fn birth_dates_have_limits() {
    let one = |number: &str| {
        let filing = format!(
            r#"{{"organizer":{{"nature":"individual","certificate":{{"kind":"resident-id","number":"{number}"}}}}}}"#
        );
        findings(&filing, "certificate/resident-id")
            .first()
            .map(|finding| finding.severity)
    };
    for (born, expected) in [
        ("20261123", Some(Severity::Error)),
        ("20261122", None),
        ("19061123", None),
        ("19051122", Some(Severity::Warning)),
        ("18500101", Some(Severity::Warning)),
        ("18491231", Some(Severity::Error)),
        ("19000229", Some(Severity::Error)),
        ("20000229", None),
    ] {
        assert_eq!(one(&resident(&format!("110105{born}001"))), expected, "{born}");
    }
}

/// Cards without expiry are for people of 46 or older.
#[wasm_bindgen_test(unsupported = test)]
fn long_term_cards_have_an_age() {
    for (born, warned) in [
        ("19801122", false),
        ("19801123", true),
        ("20000101", true),
        ("19491231", false),
    ] {
        let number = resident(&format!("110105{born}001"));
        let filing = format!(
            r#"{{"organizer":{{"certificate":{{"kind":"resident-id","number":"{number}","validUntil":"long-term"}}}}}}"#
        );
        let found = findings(&filing, "certificate/validity");
        assert_eq!(found.len(), usize::from(warned), "{born}");
        assert!(found.iter().all(|finding| finding.severity == Severity::Prompt));
    }
}

/// What is left of the validity, by the kind of certificate.
#[wasm_bindgen_test(unsupported = test)]
fn three_months_are_law_for_older_certificates_only() {
    let severity = |certificate: &str| {
        let filing = format!(r#"{{"organizer":{{"certificate":{{{certificate}}}}}}}"#);
        findings(&filing, "certificate/validity")
            .first()
            .map(|finding| finding.severity)
    };
    let code = r#""kind":"business-licence","number":"91350100M000100Y43""#;
    let old = r#""kind":"business-licence","number":"440301103097413""#;
    let oldest = r#""kind":"org-code-government","number":"71526726-X""#;
    let institution = r#""kind":"institution-legal-person","number":"事证第100000000000号""#;
    let practice = r#""kind":"law-firm-licence","number":"23101200010000001""#;
    let person = r#""kind":"resident-id","number":"11010519491231002X""#;
    for (certificate, soon) in [
        (code, Severity::Warning),
        (person, Severity::Warning),
        (practice, Severity::Warning),
        (r#""kind":"business-licence""#, Severity::Warning),
        (old, Severity::Error),
        (oldest, Severity::Error),
        (institution, Severity::Error),
        (r#""kind":"org-code-foundation""#, Severity::Error),
    ] {
        for (until, expected) in [
            ("2026-11-21", Some(Severity::Error)),
            ("2026-11-22", Some(soon)),
            ("2027-02-21", Some(soon)),
            ("2027-02-22", None),
            ("long-term", None),
        ] {
            let certificate = format!(r#"{certificate},"validUntil":"{until}""#);
            assert_eq!(severity(&certificate), expected, "{certificate}");
        }
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn hostile_input() {
    let kinds = CertificateKind::ALL.iter().map(|kind| kind.entry().slug);
    let kinds: Vec<&str> = kinds
        .chain(["uscc", "organization-code", "registration-number", "", "nonsense"])
        .collect();
    for unit in [
        "",
        " ",
        "1",
        "I",
        "V",
        "中",
        "א",
        "\u{202e}",
        "\u{200b}",
        "1\u{301}",
        "😀",
        "\u{1f1e8}\u{1f1f3}",
        "٣",
        "\0",
        "\u{fffd}",
    ] {
        for times in [1, 18, 200, 100_000] {
            // The longest ones for a few kinds: what they meet first is the same for all.
            for kind in kinds.iter().step_by(if times > 200 { 9 } else { 1 }) {
                let facts = inspect(kind, &unit.repeat(times));
                let blank = facts.normalized.is_empty();
                assert!(!(blank && facts.valid), "{kind}: {times} × {}", unit.escape_unicode());
                assert!(facts.normalized.chars().count() <= 2_048);
                for finding in &facts.findings {
                    let digits = finding.message.split(|c: char| !c.is_ascii_digit()).map(str::len).max();
                    assert!(digits < Some(9), "{}", finding.message);
                }
            }
        }
    }
    for kind in ["resident-id", "uscc", "business-licence", "organization-code"] {
        for number in [
            "",
            "１",
            "中文",
            "😀",
            "\u{202e}\u{202c}",
            "1\u{301}",
            &"1".repeat(200),
            &"1".repeat(3_000),
        ] {
            assert!(!inspect(kind, number).valid, "{kind} {number}");
        }
    }
}
