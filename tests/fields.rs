//! Single fields as people fill them in: what is said at the field itself, and what is offered. Each table is of one kind of input; what
//! must stay silent stands beside it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    missing_docs
)]
#![cfg(not(target_arch = "wasm32"))]

mod apps;
mod certificates;
mod dates;
mod domains;
mod persons;
mod places;

use beian::engine::lines::read_line;
use beian::filing::options::Options;
use beian::model::calendar::Date;
use beian::model::report::{Finding, Severity};

/// The day of the checks.
const TODAY: Date = Date::of(2026, 11, 22);

/// Where a table's input goes in its filing.
const HOLE: &str = "◆";

/// The findings of a filing at a place.
fn at(filing: &str, path: &str) -> Vec<Finding> {
    let report = beian::check(read_line(filing.as_bytes()), &Options::default(), TODAY);
    let findings = report.findings.into_iter();
    findings.filter(|finding| finding.path == path).collect()
}

/// A finding in a few characters: `W form/date#written = 2027-01-31`.
fn brief(finding: &Finding) -> String {
    let letter = match finding.severity {
        Severity::Error => "E",
        Severity::Warning => "W",
        Severity::Prompt => "P",
    };
    let suggestion = finding.suggestion.as_ref();
    let suggestion = suggestion.map_or_else(String::new, |suggestion| format!(" = {suggestion}"));
    format!("{letter} {}{suggestion}", finding.code)
}

/// Holds each input of a table against what is expected at `path`; several findings are joined by `; `, none is "".
fn hold(filing: &str, path: &str, rows: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (input, expected) in rows {
        let filing = filing.replace(HOLE, &serde_json::to_string(input).unwrap());
        let found: Vec<String> = at(&filing, path).iter().map(brief).collect();
        if found.join("; ") != *expected {
            wrong.push(format!("{input:?}: {:?}, not {expected:?}", found.join("; ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The same expected of every input.
fn hold_all(filing: &str, path: &str, inputs: &[&str], expected: &str) {
    let rows: Vec<(&str, &str)> = inputs.iter().map(|input| (*input, expected)).collect();
    hold(filing, path, &rows);
}
