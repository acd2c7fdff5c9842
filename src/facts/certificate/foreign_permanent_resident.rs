//! 外国人永久居留身份证, the permanent resident identity card of foreigners, in both layouts in use.
//!
//! 2017: three letters for the country, twelve digits of which the last is a check digit with weights 7, 3, 1 (ICAO Doc 9303, letters as 10
//! to 35). 2023, issued since 2023-12-01: eighteen digits: 9, two for the province, three for the country, eight for the birth date, three in
//! sequence, a check digit as in `resident_id`. Cards of both layouts are valid. Countries are those of ISO 3166-1; the letters of travel
//! documents also stand for people without one. The layouts are known from notices and specimens, not from a
//! published standard, so a fault is never certain.
//!
//! ```
//! use beian::facts::certificate::foreign_permanent_resident::{compact, facts, validate};
//!
//! let number = compact("911124198108030024");
//! assert_eq!(validate(&number), []);
//! assert_eq!(facts(&number.value).nationality, Some("CAN"));
//! assert_eq!(validate(&compact("CAN110081080310")), []);
//! ```

use super::Definition;
use super::check_digit::{alphanumeric, digit, weighted};
use super::reading::{Facts, Fault, FaultKind};
use super::resident_id::Digits;
use super::{province, shape};
use crate::data::countries;
use crate::facts::text::clean::{Cleaned, clean_code};
use crate::model::calendar::Date;
use crate::model::phrase::t;

/// The format.
pub static FORMAT: Definition = Definition {
    label: t!(
        "format#foreign-permanent-resident-id": "外国人永久居留身份证号码",
        "foreign permanent resident ID number"
    ),
    alone: None,
    compact,
    validate,
    facts,
    has_check_digit: true,
    is_told_from: |_, _| true,
};

/// Takes out what does not belong to the number.
pub fn compact(text: &str) -> Cleaned<'_> {
    clean_code(text)
}

/// The faults of a cleaned number.
pub fn validate(number: &Cleaned<'_>) -> Vec<Fault> {
    let of_2017 = number.value.len() == 15;
    let mut faults = shape::check(number, &[18, 15], false, &|index, byte| match (of_2017, index) {
        (true, 0..=2) => byte.is_ascii_uppercase(),
        (false, 0) => byte == b'9',
        (false, 17) => byte.is_ascii_digit() || byte == b'X',
        _ => byte.is_ascii_digit(),
    });
    if !faults.is_empty() {
        return faults;
    }
    let number = number.value.as_ref();
    if of_2017 {
        if !fits_2017(number) {
            faults.push(Fault::uncertain(FaultKind::CheckDigit));
        } else if nationality(number).is_none() && !is_of_no_country(number) {
            faults.push(Fault::uncertain(FaultKind::UnknownCountry));
        }
        if faults.is_empty() && !has_birth_date(number) {
            faults.push(Fault::uncertain(FaultKind::NotADate));
        }
        return chinese(number, faults);
    }
    let digits = Digits::read(number.as_bytes());
    if !digits.as_ref().is_some_and(Digits::is_proven) {
        faults.push(Fault::uncertain(FaultKind::CheckDigit));
    }
    if digits.and_then(|digits| digits.birth_date()).is_none() {
        faults.push(Fault::uncertain(FaultKind::NotADate));
    }
    if faults.is_empty() && number.get(1..3).and_then(province::mainland).is_none() {
        faults.push(Fault::uncertain(FaultKind::UnknownProvince));
    }
    if faults.is_empty() && nationality(number).is_none() {
        faults.push(Fault::uncertain(FaultKind::UnknownCountry));
    }
    chinese(number, faults)
}

/// The six digits of the birth date on cards of 2017, in the last century or this.
fn has_birth_date(number: &str) -> bool {
    let digits = number.get(7..13).unwrap_or_default();
    ["19", "20"]
        .iter()
        .any(|century| Date::parse_compact(&[century, digits].concat()).is_some())
}

/// Chinese nationals, those of Hong Kong, Macao and Taiwan among them, hold no such card.
fn chinese(number: &str, mut faults: Vec<Fault>) -> Vec<Fault> {
    if faults.is_empty() && matches!(nationality(number), Some("CHN" | "HKG" | "MAC" | "TWN")) {
        faults.push(Fault::uncertain(FaultKind::ChineseNational));
    }
    faults
}

/// What a sound number says by itself.
pub fn facts(number: &str) -> Facts {
    let mut facts = Facts {
        nationality: nationality(number),
        ..Facts::default()
    };
    if number.len() == 18 {
        facts.region_name = number.get(1..3).and_then(province::mainland);
        facts.birth_date = Digits::read(number.as_bytes()).and_then(|digits| digits.birth_date());
    }
    facts
}

fn nationality(number: &str) -> Option<&'static str> {
    match number.len() {
        18 => countries::by_digits(number.get(3..6)?),
        _ => countries::by_letters(number.get(..3)?),
    }
}

/// Letters of ICAO Doc 9303 for people without a country, British people other than citizens, and officials of the United Nations.
fn is_of_no_country(number: &str) -> bool {
    ["X", "GB", "UN", "EU", "RK"]
        .iter()
        .any(|letters| number.starts_with(letters))
}

/// The check digit of ICAO Doc 9303.
fn fits_2017(number: &str) -> bool {
    let weights = [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3];
    let Some((body, &[check])) = number.as_bytes().split_at_checked(14) else {
        return false;
    };
    let sum = weighted(body, &weights, alphanumeric);
    sum.is_some_and(|sum| digit(check) == Some(sum.rem_euclid(10)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::certificate::resident_id;
    use crate::facts::certificate::tests::uncertain_kinds;
    use crate::model::calendar::Date;

    fn kinds(number: &str) -> Vec<FaultKind> {
        uncertain_kinds(validate(&compact(number)))
    }

    #[test]
    fn specimens_of_both_layouts() {
        assert_eq!(kinds("CAN110081080310"), []);
        assert_eq!(kinds("911124198108030024"), []);
        let said = facts("911124198108030024");
        assert_eq!(
            (said.region_name.unwrap().zh, said.birth_date, said.nationality),
            ("北京", Some(Date::of(1981, 8, 3)), Some("CAN"))
        );
        let said = facts("CAN110081080310");
        assert_eq!(
            (said.nationality, said.birth_date, said.region_name),
            (Some("CAN"), None, None)
        );
    }

    #[test]
    fn wrong_ones() {
        assert_eq!(kinds("CAN110081080311"), [FaultKind::CheckDigit]);
        assert_eq!(kinds("USA110090050527"), []);
        assert_eq!(kinds("XXA310100010130"), []);
        assert_eq!(kinds("ZZZ310100010135"), [FaultKind::UnknownCountry]);
        assert_eq!(kinds("USA110090050526"), [FaultKind::CheckDigit]);
        assert_eq!(kinds("911124198108030025"), [FaultKind::CheckDigit]);
        assert_eq!(
            kinds(&resident_id::complete("91112419810230002")),
            [FaultKind::NotADate]
        );
        assert_eq!(
            kinds(&resident_id::complete("91100019810803002")),
            [FaultKind::UnknownCountry]
        );
        assert_eq!(
            kinds(&resident_id::complete("96612419810803002")),
            [FaultKind::UnknownProvince]
        );
        assert_eq!(
            kinds(&resident_id::complete("96600019811303002")),
            [FaultKind::NotADate]
        );
        assert_eq!(
            kinds("811124198108030024"),
            [FaultKind::Character {
                span: (0, 1),
                found: '8',
                likely: None
            }]
        );
        assert_eq!(
            kinds("1AN110081080310"),
            [FaultKind::Character {
                span: (0, 1),
                found: '1',
                likely: None
            }]
        );
        assert_eq!(
            kinds("CAN11008108031"),
            [FaultKind::Length {
                expected: &[18, 15],
                got: 14
            }]
        );
        assert_eq!(kinds(""), [FaultKind::Empty]);
    }
}
