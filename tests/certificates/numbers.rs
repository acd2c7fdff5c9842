//! What numbers are and say: the vectors of the standards, numbers of other formats, facts.

use super::*;
use wasm_bindgen_test::wasm_bindgen_test;

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
    assert!(!facts.valid);
    let [finding] = &facts.findings[..] else {
        panic!("{:?}", facts.findings)
    };
    assert_eq!(
        (finding.severity, finding.suggestion.as_deref()),
        (Severity::Error, Some("11010519491231002X"))
    );
    assert!(finding.message.contains("2013-01-01"), "{}", finding.message);
}
