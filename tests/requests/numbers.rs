//! Numbers of certificates: their days, and what is valid.

use super::*;

#[wasm_bindgen_test(unsupported = test)]
fn a_certificate_begins_before_it_ends() {
    let case = |certificate: &str, expected: &str| {
        let report = check(&format!(r#"{{"organizer":{{"certificate":{{{certificate}}}}}}}"#), "{}");
        let found = report
            .findings
            .iter()
            .find(|finding| finding.rule == "certificate/valid-from");
        let found = found.map_or_else(String::new, |finding| {
            assert_eq!(finding.path, "/organizer/certificate/validFrom");
            format!("{:?}", finding.severity).to_lowercase()
        });
        assert_eq!(found, expected, "{certificate}");
    };
    case(r#""validFrom":"2036-06-06","validUntil":"2016-06-06""#, "error");
    case(r#""validFrom":"2026-11-23","validUntil":"2046-11-23""#, "warning");
    case(r#""validFrom":"2026-11-22","validUntil":"long-term""#, "");
    case(
        r#""kind":"resident-id","validFrom":"2016-06-06","validUntil":"2028-06-06""#,
        "warning",
    );
    for until in ["2021-06-06", "2026-06-06", "2036-06-05", "2036-06-06", "long-term"] {
        case(
            &format!(r#""kind":"resident-id","validFrom":"2016-06-06","validUntil":"{until}""#),
            "",
        );
    }
    case(
        r#""kind":"passport","validFrom":"2019-06-06","validUntil":"2028-01-05""#,
        "",
    );
    case(
        r#""kind":"business-licence","validFrom":"1999-06-06","validUntil":"2049-06-05""#,
        "",
    );
    case(
        r#""kind":"resident-id","number":"110105200001010016","validFrom":"1999-06-06","validUntil":"long-term""#,
        "warning",
    );
    case(r#""validUntil":"2046-06-06""#, "");
}

#[wasm_bindgen_test(unsupported = test)]
fn valid_means_a_shape_that_can_be_of_the_kind() {
    let valid = |kind: &str, number: &str| {
        let facts = inspect_certificate(kind, Value::text(number.into(), false), &options("{}"), TODAY);
        assert!(
            facts.valid || !facts.findings.is_empty(),
            "{kind} {number}: invalid without a finding"
        );
        facts.valid
    };
    for (kind, number) in [
        ("passport", "1"),
        ("passport", "张三"),
        ("hk-macau-travel-permit", "X"),
        ("taiwan-travel-permit", "1"),
        ("registration-number", "1"),
        ("business-licence", "1"),
        ("private-school-licence", "无"),
        ("private-school-licence", "N/A"),
        ("military-designation", "-"),
        ("military-designation", "无"),
        ("organization-code", "1"),
        ("resident-id", "1"),
        ("uscc", ""),
        ("uscc", " "),
        ("uscc", "-"),
        ("passport", ""),
        ("private-school-licence", ""),
        ("licence", "91440305MA0EXMP17F"),
    ] {
        assert!(!valid(kind, number), "{kind} {number}");
    }
    for (kind, number) in [
        ("passport", "E12345678"),
        ("passport", "AB0000001"),
        ("registration-number", "440301103097413"),
        ("business-licence", "91440305MA0EXMP17F"),
        ("resident-id", "11010519491231002X"),
        ("military-designation", "12345"),
        ("private-school-licence", "教民示例字第001号"),
        ("institution-legal-person", "事证第100000000000号"),
    ] {
        assert!(valid(kind, number), "{kind} {number}");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn an_empty_number_is_one_that_is_required() {
    for (kind, number) in [
        ("uscc", ""),
        ("uscc", "  "),
        ("resident-id", ""),
        ("passport", ""),
        ("organization-code", ""),
    ] {
        let facts = inspect_certificate(kind, Value::text(number.into(), false), &options("{}"), TODAY);
        let found: Vec<String> = facts.findings.iter().map(line).collect();
        assert_eq!(found, ["error form/required "], "{kind}");
        assert_eq!(facts.findings[0].message, "没有填写证件号码。");
    }
}
