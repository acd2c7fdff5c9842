//! Whatever people type, paste or hand over.

use super::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test(unsupported = test)]
fn what_is_typed_is_named_and_the_clean_number_offered() {
    const RESIDENT: &str = "11010519491231002X";
    const CODE: &str = "91350100M000100Y43";
    for (typed, clean, named) in [
        ("11010519491231002x", RESIDENT, "lower-case letters"),
        ("11010519491231002Ⅹ", RESIDENT, "the Roman numeral"),
        ("11010519491231002Х", RESIDENT, "“Х”, which looks like “X”"),
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
            "an invisible character at position 7 (a zero-width space)",
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
        ("91350100М000100У43", CODE, "which looks like “M”"),
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
