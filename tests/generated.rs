//! Generated filings: nothing wrong in the valid ones, and each injected fault found at its place with its weight.
//!
//! `npm test` takes a few thousand; `npm run filings -- 20000` as many as one likes (`BEIAN_FILINGS`).
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

use crate::generate::faults::FAULTS;
use crate::generate::random::Random;
use crate::generate::{Case, valid};
use beian::engine::lines::read_line;
use beian::filing::options::Options;
use beian::model::report::{Finding, Severity};
use std::collections::BTreeMap;

/// How many valid filings are checked.
fn count() -> u64 {
    std::env::var("BEIAN_FILINGS").map_or(1500, |count| count.parse().unwrap())
}

pub(crate) fn options(case: &Case) -> Options {
    Options::of_check(&read_line(case.options.to_string().as_bytes())).unwrap()
}

fn findings(case: &Case) -> Vec<Finding> {
    beian::check(read_line(case.filing.to_string().as_bytes()), &options(case), case.day).findings
}

#[test]
fn a_valid_filing_has_no_error() {
    let mut errors = BTreeMap::<String, (u64, u64)>::new();
    let mut weights = BTreeMap::<String, u64>::new();
    for seed in 0..count() {
        let case = valid(seed);
        for finding in findings(&case) {
            if finding.severity == Severity::Error {
                errors
                    .entry(format!("{} {}", finding.code, finding.path))
                    .or_insert((seed, 0))
                    .1 += 1;
            }
            *weights
                .entry(format!("{:?} {}", finding.severity, finding.code))
                .or_default() += 1;
        }
    }
    let list = |(code, (seed, times)): &(String, (u64, u64))| {
        format!("{times} × {code}, first in seed {seed}: {}", valid(*seed).filing)
    };
    println!("{weights:#?}");
    let errors: Vec<String> = errors.into_iter().map(|error| list(&error)).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

/// How many filings each kind of fault is put into.
const EACH: usize = 4;

#[test]
fn every_fault_is_found_at_its_place_with_its_weight() {
    assert!(FAULTS.len() >= 150, "{} kinds of fault", FAULTS.len());
    let each = std::env::var("BEIAN_FILINGS").map_or(EACH, |count| (count.parse::<usize>().unwrap() / 200).max(EACH));
    let mut missed = BTreeMap::<String, (usize, String)>::new();
    let mut injected = 0;
    for (number, fault) in FAULTS.iter().enumerate() {
        let mut random = Random(number as u64);
        let mut tried = 0;
        let mut found = 0;
        while found < each && tried < 4000 {
            tried += 1;
            let Some(case) = fault.inject(&valid(random.next())) else {
                continue;
            };
            found += 1;
            let findings = findings(&case);
            let is_found = findings.iter().any(|finding| {
                finding.rule == fault.rule && finding.path == fault.place() && finding.severity == fault.severity
            });
            if !is_found {
                let others: Vec<String> = findings
                    .iter()
                    .filter(|finding| finding.rule == fault.rule || finding.path == fault.place())
                    .map(|finding| format!("{:?} {} {}", finding.severity, finding.code, finding.path))
                    .collect();
                let value = case
                    .filing
                    .pointer(fault.at)
                    .map(ToString::to_string)
                    .unwrap_or_default();
                let value: String = value.chars().take(80).collect();
                missed
                    .entry(fault.name())
                    .or_insert((0, format!("{} {} {value} {others:?}", case.day, case.options)))
                    .0 += 1;
            }
        }
        assert!(
            found >= each.min(3),
            "{}: fits {found} of {tried} filings",
            fault.name()
        );
        injected += found;
    }
    println!("{} kinds of fault, {injected} injected", FAULTS.len());
    let missed: Vec<String> = missed
        .into_iter()
        .map(|(name, (times, first))| format!("{times} × {name}: {first}"))
        .collect();
    assert!(
        missed.is_empty(),
        "{} kinds missed\n{}",
        missed.len(),
        missed.join("\n")
    );
}
