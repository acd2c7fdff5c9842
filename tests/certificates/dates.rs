//! Birth dates and validity.

use super::*;
use wasm_bindgen_test::wasm_bindgen_test;

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
        (practice, Severity::Error),
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
