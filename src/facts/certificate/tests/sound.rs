//! Sound or not, and nothing else: it says the same as the reading.

use super::*;
use crate::data::vocabulary::province;

const TODAY: Date = Date::of(2026, 11, 22);
const STARTS: [&str; 8] = [
    "11010519491231002X",
    "440524188001010014",
    "810000199408230021",
    "830000199201300022",
    "91350100M000100Y43",
    "9144030071526726XG",
    "91350200M000100Y43",
    "12100000400000624D",
];

fn agrees(format: Format, number: &str) {
    let Ok(bytes) = <&[u8; 18]>::try_from(number.as_bytes()) else {
        return;
    };
    let Some(said) = is_sound(format, bytes, || TODAY) else {
        return;
    };
    let reading = match format {
        Uscc => read("uscc", number).unwrap(),
        _ => read_as(format, number),
    };
    let unborn = reading.facts.birth_date.is_some_and(|birth| birth > TODAY);
    assert_eq!(said, reading.is_valid() && !unborn, "{format:?} {number}");
    assert!(!said || reading.notes.is_empty(), "{format:?} {number}");
}

#[test]
fn it_agrees_with_the_reading_on_every_number_a_few_characters_off() {
    for number in STARTS {
        for format in [ResidentId, HkMacauResidencePermit, TaiwanResidencePermit, Uscc] {
            agrees(format, number);
            for at in 0..18 {
                for byte in 0..128 {
                    let mut other = number.as_bytes().to_vec();
                    other[at] = byte;
                    for swapped in [at, (at + 1) % 18, (at * 7 + 3) % 18] {
                        other.swap(at, swapped);
                        agrees(format, std::str::from_utf8(&other).unwrap());
                    }
                }
            }
        }
    }
}

#[test]
fn it_decides_what_is_typed_cleanly() {
    for (format, number, said) in [
        (ResidentId, "11010519491231002X", Some(true)),
        (ResidentId, "110105194912310021", Some(false)),
        (ResidentId, "11010519491231002x", None),
        (ResidentId, "810000199408230021", Some(false)),
        (HkMacauResidencePermit, "810000199408230021", Some(true)),
        (TaiwanResidencePermit, "830000199201300022", Some(true)),
        (Uscc, "91350100M000100Y43", Some(true)),
        (Uscc, "91350100M000100Y44", Some(false)),
        (Uscc, "91350100M0O0100Y43", None),
        (Uscc, "91520900MA6J6CBN9Q", Some(true)),
        (Uscc, "914403001922038216", Some(true)),
        (Uscc, "9144030071526726XG", Some(true)),
        (Uscc, "91440300X00000019L", Some(true)),
        // A wrong digit inside, which is not certain.
        (Uscc, "91440300715267261R", None),
        // A for the check character X.
        (Uscc, "9144030071526726AM", None),
        (Format::Passport, "91350100M000100Y43", None),
    ] {
        assert_eq!(
            is_sound(format, number.as_bytes().try_into().unwrap(), || TODAY),
            said,
            "{number}"
        );
    }
}

#[test]
fn the_day_is_asked_for_only_where_a_birth_may_be_to_come() {
    let says = |body: &str, today: fn() -> Date| {
        let number = resident_id::complete(body);
        is_sound(ResidentId, number.as_bytes().try_into().unwrap(), today)
    };
    assert_eq!(
        says("11010519991231001", || panic!("the day matters to nobody born then")),
        Some(true)
    );
    let first = || Date::of(2000, 1, 1);
    assert_eq!(says("11010520000101001", first), Some(true));
    assert_eq!(says("11010520000102001", first), Some(false));
}

/// The last character of a person's number is a code's as well in one of 31.
#[test]
fn it_leaves_what_may_be_a_persons_to_the_reading() {
    for sequence in 0..1000 {
        agrees(Uscc, &resident_id::complete(&format!("44030519900101{sequence:03}")));
    }
}

/// Dates, provinces and the future, with the check digit right.
#[test]
fn it_agrees_on_every_province_and_day() {
    for digits in 0..100 {
        assert_eq!(
            super::super::province::is_mainland(digits),
            province(&format!("{digits:02}0000")).is_some(),
            "{digits}"
        );
        agrees(
            ResidentId,
            &resident_id::complete(&format!("{digits:02}010119900101001")),
        );
    }
    for year in [
        "0000", "1799", "1849", "1850", "1900", "1999", "2000", "2026", "2027", "9999",
    ] {
        for day in 0..=1399 {
            agrees(ResidentId, &resident_id::complete(&format!("110105{year}{day:04}001")));
        }
    }
}
