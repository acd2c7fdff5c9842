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

mod dates;
mod kinds;
mod numbers;
mod typed;

use beian::data::vocabulary::{CertificateKind, Nature, Vocabulary};
use beian::engine::inspect::{CertificateFacts, inspect_certificate};
use beian::filing::options::Options;
use beian::model::calendar::Date;
use beian::model::phrase::Lang;
use beian::model::report::{Finding, Severity};
use beian::model::value::Value;

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
    let filing = beian::model::json::read(filing.as_bytes()).unwrap();
    let report = beian::check(filing, &Options::default(), TODAY);
    report
        .findings
        .into_iter()
        .filter(|finding| finding.rule == rule)
        .collect()
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

const SYMBOLS: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";

fn code<T: Vocabulary + PartialEq + 'static>(value: T) -> u64 {
    let place = T::ALL.iter().position(|known| *known == value).unwrap();
    T::CODES[place].unwrap()
}
