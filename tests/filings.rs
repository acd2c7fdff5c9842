//! Whole filings with the findings they must give: natively, in Node and in Chrome. Each file of `tests/cases/` holds
//! `{ title, filing, options?, expect: [{ rule, path, severity }] }`; `expect` lists every finding, in order.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    missing_docs
)]

use beian::filing::options::Options;
use beian::model::calendar::Date;
use beian::model::json;
use beian::model::report::Report;
use beian::model::value::Value;
use wasm_bindgen_test::wasm_bindgen_test;

// Written by the build script: (file name, content) of every case.
include!(concat!(env!("OUT_DIR"), "/cases.rs"));

fn read<'a>(name: &str, content: &'a str) -> Value<'a> {
    json::read(content.as_bytes()).unwrap_or_else(|error| panic!("{name}: {error:?}"))
}

fn report(case: &Value) -> Report {
    let options = case.member("options").cloned().unwrap_or(Value::Missing);
    let options = Options::of_check(&options).unwrap_or_else(|error| panic!("{error}"));
    let filing = case.member("filing").cloned().unwrap_or(Value::Missing);
    beian::check(filing, &options, Date::of(2026, 11, 22))
}

/// "error name/reserved-word /services/0/name", one line a finding.
fn expected(case: &Value) -> String {
    let line = |finding: &Value| {
        let text = |name| finding.member(name).and_then(Value::as_text).expect(name);
        format!("{} {} {}\n", text("severity"), text("rule"), text("path"))
    };
    case.member("expect")
        .and_then(Value::as_list)
        .expect("expect")
        .iter()
        .map(line)
        .collect()
}

fn found(report: &Report) -> String {
    let line = |finding: &beian::model::report::Finding| {
        let severity = format!("{:?}", finding.severity).to_lowercase();
        format!("{severity} {} {}\n", finding.rule, finding.path)
    };
    report.findings.iter().map(line).collect()
}

#[wasm_bindgen_test(unsupported = test)]
fn every_filing_gives_its_findings() {
    let mut wrong = String::new();
    for (name, content) in CASES {
        let case = read(name, content);
        let (expected, found) = (expected(&case), found(&report(&case)));
        if expected != found {
            wrong.push_str(&format!("== {name}\nexpected:\n{expected}found:\n{found}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(CASES.len() >= 30, "only {} filings", CASES.len());
}

#[wasm_bindgen_test(unsupported = test)]
fn every_nature_is_there() {
    let natures = ["enterprise", "individual", "public-institution", "social-organization"];
    for nature in natures {
        let has = |(_, content): &&(&str, &str)| content.contains(&format!("\"nature\": \"{nature}\""));
        assert!(CASES.iter().filter(has).count() >= 3, "{nature}");
    }
}

/// A report never repeats what identifies a person.
#[wasm_bindgen_test(unsupported = test)]
fn no_message_repeats_a_number() {
    for (name, content) in CASES {
        for finding in report(&read(name, content)).findings {
            let words = format!("{} {} {:?}", finding.message, finding.fix, finding.params);
            let longest = words
                .split(|char: char| !char.is_ascii_digit())
                .map(str::len)
                .max()
                .unwrap_or(0);
            assert!(longest < 9, "{name}: {} repeats a long number", finding.rule);
        }
    }
}

/// For comparing the runtimes byte for byte: writes one report a line where `BEIAN_REPORTS` says.
#[cfg(not(target_arch = "wasm32"))]
#[test]
fn reports_for_comparison() {
    let Ok(path) = std::env::var("BEIAN_REPORTS") else {
        return;
    };
    let lines: String = CASES
        .iter()
        .map(|(name, content)| json::write(&report(&read(name, content))) + "\n")
        .collect();
    std::fs::write(path, lines).expect("the reports can be written");
}
