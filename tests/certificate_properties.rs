//! What must hold of any certificate number: properties over generated numbers and over any text at all.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects
)]

use beian::data::vocabulary::{CertificateKind, Vocabulary};
use beian::facts::certificate::{FaultKind, Reading, read};
use beian::facts::text::clean::{clean_code, clean_text};
use beian::model::utf16::utf16_len;
use proptest::prelude::*;

const SYMBOLS: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const DIGITS: &str = "0123456789X";

/// A unified social credit code with both digits right, computed from the text of the standards, not by the code under test.
fn uscc() -> impl Strategy<Value = String> {
    let head = prop::sample::select(vec![
        "11", "12", "31", "51", "52", "53", "71", "81", "91", "92", "93", "A1", "G1", "N2", "Y1",
    ]);
    (head, "[0-9]{6}", "[0-9A-HJ-NP-RTUW-Y]{8}").prop_map(|(head, region, organization)| {
        let digit = |c: char| c.to_digit(36).unwrap();
        let sum: u32 = organization
            .chars()
            .map(digit)
            .zip([3, 7, 9, 10, 5, 8, 4, 2])
            .map(|(value, weight)| value * weight)
            .sum();
        let inner = match 11 - sum % 11 {
            10 => 'X',
            11 => '0',
            value => char::from_digit(value, 10).unwrap(),
        };
        let body = format!("{head}{region}{organization}{inner}");
        let mut weight = 1;
        let mut sum = 0;
        for c in body.chars() {
            sum += SYMBOLS.find(c).unwrap() * weight;
            weight = weight * 3 % 31;
        }
        format!("{body}{}", &SYMBOLS[(31 - sum % 31) % 31..][..1])
    })
}

/// A resident identity number of any province and day.
fn resident_id() -> impl Strategy<Value = String> {
    let provinces = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65";
    let province = prop::sample::select(provinces.split(' ').collect::<Vec<_>>());
    (
        province,
        "[0-9]{4}",
        1900..=2020_u32,
        1..=12_u32,
        1..=28_u32,
        "[0-9]{3}",
    )
        .prop_map(|(province, county, year, month, day, sequence)| {
            let body = format!("{province}{county}{year}{month:02}{day:02}{sequence}");
            // The value of the whole number modulo 11 is 1, with powers of two as weights.
            let sum = body
                .bytes()
                .fold(0, |sum, byte| (sum + u32::from(byte - b'0')) * 2 % 11);
            format!("{body}{}", &DIGITS[((12 - sum) % 11) as usize..][..1])
        })
}

fn kinds() -> Vec<&'static str> {
    let slugs = CertificateKind::ALL.iter().map(|kind| kind.entry().slug);
    slugs
        .chain(["uscc", "organization-code", "registration-number"])
        .collect()
}

fn reading(kind: &str, number: &str) -> Reading {
    read(kind, number).unwrap()
}

fn with(number: &str, index: usize, c: char) -> String {
    format!("{}{c}{}", &number[..index], &number[index + 1..])
}

fn swapped(number: &str, index: usize) -> Option<String> {
    let mut bytes = number.as_bytes().to_vec();
    bytes.swap(index, (index + 1).min(17));
    Some(String::from_utf8(bytes).unwrap()).filter(|wrong| wrong != number)
}

/// A slip in a code is an error; where it moves a business to Xiamen with the inner digit right, a warning.
fn is_caught(wrong: &str) -> bool {
    let reading = reading("uscc", wrong);
    let xiamen = wrong.starts_with('9') && wrong[2..6] == *"3502";
    if xiamen {
        !reading.faults.is_empty()
    } else {
        !reading.is_valid()
    }
}

/// Anything from a keyboard, a web page or a broken program.
fn anything() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[0-9A-Za-z ０-９Ⅹх\u{200b}\u{202e}\u{301}\u{a0}—－号（）🎉]{0,24}",
        "\\PC{0,200}",
        ("[0-9]{17}[0-9X]", "\\PC{0,3}", 0..=18_usize).prop_map(|(number, odd, at)| format!(
            "{}{odd}{}",
            &number[..at],
            &number[at..]
        )),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_code_is_sound_and_any_slip_is_caught(number in uscc(), index in 0..18_usize) {
        prop_assert_eq!(reading("uscc", &number).faults, vec![]);
        for c in SYMBOLS.chars().filter(|c| !number[index..].starts_with(*c)) {
            let wrong = with(&number, index, c);
            prop_assert!(is_caught(&wrong), "{} for {}", wrong, number);
        }
        if let Some(wrong) = swapped(&number, index) {
            prop_assert!(is_caught(&wrong), "{} for {}", wrong, number);
        }
    }

    #[test]
    fn a_resident_number_is_sound_and_any_slip_is_an_error(number in resident_id(), index in 0..18_usize) {
        let sound = reading("resident-id", &number);
        prop_assert!(sound.is_valid(), "{}", number);
        prop_assert!(sound.facts.birth_date.is_some() && sound.facts.sex.is_some());
        for c in DIGITS.chars().filter(|c| !number[index..].starts_with(*c)) {
            let wrong = with(&number, index, c);
            prop_assert!(!reading("resident-id", &wrong).is_valid(), "{} for {}", wrong, number);
        }
        if let Some(wrong) = swapped(&number, index) {
            prop_assert!(!reading("resident-id", &wrong).is_valid(), "{} for {}", wrong, number);
        }
    }

    /// Letters typed for digits: the number itself is found again, or nothing is offered.
    #[test]
    fn a_likely_reading_is_the_number_or_none(number in uscc(), places in prop::collection::vec(0..18_usize, 1..6)) {
        let letter = |c: char| match c {
            '0' => 'O',
            '1' => 'I',
            '2' => 'Z',
            '5' => 'S',
            other => other,
        };
        let typed: String = number.chars().enumerate().map(|(index, c)| if places.contains(&index) { letter(c) } else { c }).collect();
        let reading = reading("uscc", &typed);
        if typed != number {
            prop_assert_eq!(reading.likely, Some(number));
        }
    }

    #[test]
    fn any_text_is_read_without_harm(text in anything(), first_kind in 0..6_usize) {
        let length = utf16_len(&text);
        for kind in kinds().into_iter().skip(first_kind).step_by(6) {
            let first = reading(kind, &text);
            let spans = first.faults.iter().filter_map(|fault| match fault.kind {
                FaultKind::Character { span, .. } => Some(span),
                _ => None,
            });
            for (start, end) in spans.chain(first.notes.iter().map(|note| note.span)) {
                prop_assert!(start < end && end <= length, "{}", kind);
            }
            let again = reading(kind, &first.normalized);
            prop_assert_eq!(&again.normalized, &first.normalized, "{}", kind);
            prop_assert!(again.notes.is_empty(), "{}", kind);
            prop_assert_eq!(again.is_valid(), first.is_valid(), "{}", kind);
            if let Some(likely) = &first.likely {
                prop_assert!(reading(kind, likely).is_valid());
            }
        }
    }

    #[test]
    fn cleaning_twice_is_cleaning_once(text in anything()) {
        for clean in [clean_code, clean_text] {
            let once = clean(&text).value.into_owned();
            let twice = clean(&once);
            prop_assert_eq!(&twice.value, &once);
            prop_assert!(twice.notes.is_empty());
        }
    }
}
