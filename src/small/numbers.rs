//! Certificate numbers.

use super::{leave, texts};
use crate::engine::inspect::{Facts, facts};
use crate::facts::certificate::{Reading, read};
use crate::model::calendar::Date;
use crate::model::phrase::Lang;
use serde::Serialize;

/// `inspectCertificate` of the core without findings, and without names of counties.
#[derive(Serialize)]
struct CertificateNumber {
    /// Whether there is such a kind, or such a format.
    known: bool,
    valid: bool,
    normalized: String,
    facts: Facts,
}

/// Kind and number; `day` is eight digits, 20261122. 0 where there is no such day.
#[unsafe(no_mangle)]
pub extern "C" fn certificate(kind: usize, number: usize, day: u32, english: u32) -> usize {
    let Some(day) = Date::parse_compact(&day.to_string()) else {
        return 0;
    };
    let [kind, number] = texts([kind, number]);
    let reading = read(&kind, &number);
    let lang = if english == 0 { Lang::Chinese } else { Lang::English };
    leave(&CertificateNumber {
        known: reading.is_some(),
        valid: reading.as_ref().is_some_and(|reading| is_valid(reading, day)),
        facts: reading
            .as_ref()
            .map_or_else(Facts::default, |reading| facts(&reading.facts, lang)),
        normalized: reading.map_or_else(String::new, |reading| reading.normalized),
    })
}

/// As the rules have it: a number without a certain fault, of somebody who was born.
fn is_valid(reading: &Reading, day: Date) -> bool {
    reading.is_valid() && reading.has_shape() && reading.facts.birth_date.is_none_or(|birth| birth <= day)
}
