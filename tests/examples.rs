//! Every example of every rule: natively, in Node and in Chrome.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    missing_docs
)]

use beian::engine::lines::read_line;
use beian::filing::options::Options;
use beian::model::calendar::Date;
use beian::model::json::Door;
use beian::model::phrase::Lang;
use beian::model::report::{Basis, Report};
use beian::model::value::{Unread, Value};
use beian::rule::{Case, Expect, Rule};
use beian::rules::RULES;
use std::collections::BTreeSet;
use wasm_bindgen_test::wasm_bindgen_test;

fn report(case: &Case, lang: Lang) -> Report {
    let options = Options::of_check(&read_line(case.options.as_bytes()));
    let options = options.unwrap_or_else(|error| panic!("{error} in {}", case.options));
    beian::check(
        read_line(case.filing.as_bytes()),
        &Options { lang, ..options },
        case.as_of,
    )
}

fn holds(rule: &Rule, case: &Case) -> Result<(), String> {
    let report = report(case, Lang::Chinese);
    let found = report.findings.iter().any(|finding| finding.rule == rule.id);
    let applied = report.checked.contains(&rule.id);
    let holds = match case.expect {
        // What finds something has looked, even where it could not look everywhere.
        Expect::Fail => applied && found,
        Expect::Pass => applied && !found,
        Expect::Inapplicable => !applied && !found,
    };
    let state = format!(
        "{}: {:?} but found: {found}, applied: {applied}: {}",
        rule.id, case.expect, case.filing
    );
    if holds { Ok(()) } else { Err(state) }
}

#[wasm_bindgen_test(unsupported = test)]
fn every_example_holds() {
    let cases = RULES
        .iter()
        .flat_map(|rule| rule.cases.iter().map(move |case| (rule, case)));
    let broken: Vec<String> = cases.filter_map(|(rule, case)| holds(rule, case).err()).collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// What must be true of any finding: both languages complete and filled in, the field's label in the message, the severity
/// no more than the rule's, and a basis; an error's basis holds more than conventions.
#[wasm_bindgen_test(unsupported = test)]
fn every_finding_of_an_example_is_whole() {
    for (rule, case) in RULES
        .iter()
        .flat_map(|rule| rule.cases.iter().map(move |case| (rule, case)))
    {
        let (chinese, english) = (report(case, Lang::Chinese), report(case, Lang::English));
        assert_eq!(chinese.findings.len(), english.findings.len(), "{}", case.filing);
        for (zh, en) in chinese.findings.iter().zip(&english.findings) {
            assert_eq!((zh.rule, &zh.path, zh.severity), (en.rule, &en.path, en.severity));
            assert_eq!(zh.suggestion, en.suggestion);
            for text in [&zh.message, &zh.fix, &en.message, &en.fix] {
                assert!(!text.is_empty() && !text.contains(['{', '}']), "{} {text}", rule.id);
            }
            assert!(
                !en.message.chars().any(|char| matches!(char, '。' | '，' | '、' | '；')),
                "{} {}",
                en.rule,
                en.message
            );
            assert!(
                !zh.message.contains("通过") && !en.message.contains("passed"),
                "{}",
                zh.message
            );
            assert!(!zh.basis.is_empty(), "{} has no basis in force", zh.rule);
            let of = RULES.iter().find(|rule| rule.id == zh.rule).unwrap();
            assert!(zh.severity >= of.severity, "{}", zh.rule);
            if zh.severity == beian::model::report::Severity::Error {
                use beian::model::report::BasisKind::{Law, Standard, System};
                assert!(
                    zh.basis
                        .iter()
                        .any(|basis| matches!(basis.kind, Law | Standard | System)),
                    "{}",
                    zh.rule
                );
            }
        }
    }
}

/// What no example holds: what JSON has no form for, and what is longer than an example should be.
#[cfg(not(target_arch = "wasm32"))]
fn beyond_examples() -> Vec<Report> {
    let long_name = "a.".repeat(127);
    let long_number = "1".repeat(513);
    // More unknown members than findings are listed.
    let many = vec![r#"{"a":0,"b":0,"c":0}"#; 500].join(",");
    let given = [
        &format!(r#"{{"attachments":[{many}]}}"#),
        r#"{"organizer":{"name":!t}}"#,
        r#"{"organizer":{"name":!f}}"#,
        r#"{"organizer":{"name":!s}}"#,
        r#"{"organizer":{"name":!b}}"#,
        r#"{"organizer":{"name":!o}}"#,
        r#"{"organizer":{"name":!d}}"#,
        r#"{"organizer":{"name":!v}}"#,
        r#"{"organizer":{"name":!x20000}}"#,
        "!l2000000",
        &format!(r#"{{"services":[{{"domains":[{{"name":"{long_name}cn"}}]}}]}}"#),
        &format!(r#"{{"organizer":{{"certificate":{{"kind":"resident-id","number":"{long_number}"}}}}}}"#),
        &format!(r#"{{"services":[{{"access":{{"addresses":["{long_number}"]}}}}]}}"#),
    ];
    let given = given.iter().map(|text| Door::new(text).next_value());
    let given = given.chain([Value::Unread(Unread::BrokeOff)]);
    let today = Date::of(2026, 11, 22);
    given
        .map(|filing| beian::check(filing, &Options::default(), today))
        .collect()
}

/// Which text it is decides what an applicant does next: each is said of an example, so that another in its place is seen.
#[cfg(not(target_arch = "wasm32"))]
#[test]
fn every_text_of_a_rule_is_said() {
    let cases = RULES.iter().flat_map(|rule| rule.cases.iter());
    let reports = cases.map(|case| report(case, Lang::Chinese)).chain(beyond_examples());
    let findings: Vec<_> = reports.flat_map(|report| report.findings).collect();
    let mut said = BTreeSet::new();
    for finding in &findings {
        assert!(!finding.message.contains('{'), "{}", finding.message);
        let params = serde_json::to_string(&finding.params).unwrap();
        let texts = params.split(['"', ',', '?', '=', '&']).map(str::to_owned);
        said.extend(texts.chain([finding.code.to_string(), finding.fix_code.to_string()]));
    }
    // A text that several rules share has a whole id of its own.
    let whole = |rule: &Rule, id: &str| match id.contains('#') {
        true => id.to_owned(),
        false => format!("{}#{id}", rule.id),
    };
    let texts = RULES.iter().flat_map(|rule| {
        let ids = rule.messages.iter().map(|text| text.id());
        ids.map(move |id| whole(rule, id))
    });
    let unsaid: BTreeSet<String> = texts.filter(|text| !said.contains(text)).collect();
    assert_eq!(unsaid, BTreeSet::new());
}

/// What each rule says of its examples, text by text, place by place, article by article, and why it does not look: a change of any is seen here. `BEIAN_RECORD=1` writes it anew, to be
/// read before it is committed.
#[cfg(not(target_arch = "wasm32"))]
#[test]
fn what_is_said_of_examples_is_as_recorded() {
    let mut said = String::new();
    for rule in RULES {
        for (at, case) in rule.cases.iter().enumerate() {
            let report = report(case, Lang::Chinese);
            let mut skipped = report.not_applicable.iter();
            if let Some(skipped) = skipped.find(|skipped| skipped.rule == rule.id) {
                let line = serde_json::json!({ "rule": rule.id, "example": at, "reason": skipped.reason });
                said.push_str(&format!("{line}\n"));
            }
            for finding in report.findings.iter().filter(|finding| finding.rule == rule.id) {
                let mut line = serde_json::json!({ "rule": rule.id, "example": at });
                let all = serde_json::to_value(finding).unwrap();
                for (name, value) in all.as_object().unwrap() {
                    if !matches!(name.as_str(), "rule" | "message" | "fix" | "basis") {
                        line[name] = value.clone();
                    }
                }
                let article = |basis: &Basis| match &basis.article {
                    Some(article) => format!("{}{article}", basis.document),
                    None => basis.document.to_string(),
                };
                line["basis"] = finding.basis.iter().map(article).collect();
                said.push_str(&format!("{line}\n"));
            }
        }
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/rules/findings.jsonl");
    if std::env::var_os("BEIAN_RECORD").is_some() {
        std::fs::write(path, &said).unwrap();
    }
    let recorded = std::fs::read_to_string(path).unwrap();
    for (line, (now, then)) in said.lines().zip(recorded.lines()).enumerate() {
        assert_eq!(now, then, "line {} of {path}", line + 1);
    }
    assert_eq!(said.lines().count(), recorded.lines().count());
}
