//! 公民身份号码, the number of the resident identity card, and the scheme that residence permits share with it.
//!
//! Standard: GB 11643-1999. Six digits for the place of first registration, eight for the birth date, three in sequence (odd for men, even
//! for women), a check digit by ISO 7064 MOD 11-2 (0 to 9, X).
//!
//! The place is the one of first registration, with the code it had then: a province that does not exist is a fault, a county that no table
//! knows is not, for real cards carry such codes. 810000, 820000 and 830000 are the permits of residents of Hong Kong, Macao and Taiwan,
//! whatever the birth year; 71xxxx and other numbers from 81 to 83 were never issued. The first generation had fifteen digits (two for the
//! year, no check digit) and is out of use since 2013-01-01.

use super::Format;
use super::check_digit::{digit_or_x, mod_11_2};
use super::reading::{Facts, Fault, FaultKind, Sex};
use super::{province, shape};
use crate::facts::text::clean::{Cleaned, clean_code};
use crate::model::calendar::Date;

const FIRST_GENERATION_OUT_OF_USE: Date = Date::of(2013, 1, 1);

/// Numbers have been given since 1984, and the standard's own example was born in 1880.
pub(super) const EARLIEST_BIRTH: Date = Date::of(1850, 1, 1);

/// Takes out what does not belong to the number.
pub fn clean(text: &str) -> Cleaned<'_> {
    clean_code(text)
}

/// The faults of a cleaned number.
pub fn check(number: &Cleaned<'_>) -> Vec<Fault> {
    if is_first_generation(&number.value) {
        return check_first_generation(&number.value);
    }
    check_issued_as(Format::ResidentId, number)
}

/// What a sound number says by itself.
pub fn says(number: &str) -> Facts {
    let long = number.len() == 18;
    let region = number.get(..6);
    let name = match region {
        Some("810000") => Some(province::HONG_KONG),
        Some("820000") => Some(province::MACAO),
        Some("830000") => Some(province::TAIWAN),
        _ => number.get(..2).and_then(province::mainland),
    };
    let last_in_sequence = if long {
        number.as_bytes().get(16)
    } else {
        number.as_bytes().get(14)
    };
    Facts {
        region: region.and_then(|digits| digits.parse().ok()),
        region_name: name,
        birth_date: if long {
            birth_date(number)
        } else {
            first_generation_birth_date(number)
        },
        sex: last_in_sequence.map(|digit| if digit & 1 == 1 { Sex::Male } else { Sex::Female }),
        ..Facts::default()
    }
}

/// The checks of eighteen digits, for the one of the three formats of this scheme that is expected.
pub(super) fn check_issued_as(expected: Format, number: &Cleaned<'_>) -> Vec<Fault> {
    let mut faults = shape::check(number, &[18], true, &|index, byte| {
        byte.is_ascii_digit() || index == 17 && byte == b'X'
    });
    if !faults.is_empty() {
        return faults;
    }
    let number = number.value.as_ref();
    if !fits(number) {
        faults.push(Fault::certain(FaultKind::CheckDigit));
    }
    if birth_date(number).is_none() {
        faults.push(Fault::certain(FaultKind::NotADate));
    }
    match issued_as(number) {
        Ok(format) if format == expected => {}
        Ok(format) => faults.push(Fault::certain(FaultKind::WrongFormat { looks_like: format })),
        Err(kind) => faults.push(Fault::certain(kind)),
    }
    faults
}

/// Which document carries numbers that begin like this.
fn issued_as(number: &str) -> Result<Format, FaultKind> {
    let province = number.get(..2).unwrap_or_default();
    match number.get(..6) {
        Some("810000" | "820000") => Ok(Format::HkMacauResidencePermit),
        Some("830000") => Ok(Format::TaiwanResidencePermit),
        _ if matches!(province, "71" | "81" | "82" | "83") => Err(FaultKind::NeverIssued),
        _ if province::mainland(province).is_some() => Ok(Format::ResidentId),
        _ => Err(FaultKind::UnknownProvince),
    }
}

/// The eighteenth character is the one that the standard gives. Shared with the permanent resident card of 2023.
pub(super) fn fits(number: &str) -> bool {
    let Some((body, check)) = number.split_at_checked(17) else {
        return false;
    };
    let digits = body.bytes().filter_map(|byte| char::from(byte).to_digit(10));
    check.bytes().next().and_then(digit_or_x) == Some(mod_11_2(digits))
}

pub(super) fn birth_date(number: &str) -> Option<Date> {
    let date = number.get(6..14).and_then(Date::parse_compact)?;
    (date >= EARLIEST_BIRTH).then_some(date)
}

pub(super) fn is_first_generation(number: &str) -> bool {
    number.len() == 15 && number.bytes().all(|byte| byte.is_ascii_digit())
}

fn first_generation_birth_date(number: &str) -> Option<Date> {
    let digits = number.get(6..12)?;
    Date::parse_compact(&format!("19{digits}"))
}

fn check_first_generation(number: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    if first_generation_birth_date(number).is_none() {
        faults.push(Fault::certain(FaultKind::NotADate));
    }
    match issued_as(number) {
        Ok(Format::ResidentId) => {}
        Ok(_) => faults.push(Fault::certain(FaultKind::NeverIssued)),
        Err(kind) => faults.push(Fault::certain(kind)),
    }
    if faults.is_empty() {
        faults.push(Fault::uncertain(FaultKind::Retired {
            since: Some(FIRST_GENERATION_OUT_OF_USE),
        }));
    }
    faults
}

/// The eighteen digits that a number of the first generation became. The sequences 996 to 999 were kept for people born before 1900, whose
/// year the short form does not tell.
pub(super) fn second_generation(number: &str) -> Option<String> {
    let (region, rest) = number.split_at_checked(6)?;
    if rest.len() != 9 || matches!(rest.get(6..), Some("996" | "997" | "998" | "999")) {
        return None;
    }
    let body = format!("{region}19{rest}");
    Some(complete(&body))
}

/// The seventeen digits with their check digit.
pub(super) fn complete(body: &str) -> String {
    let check = mod_11_2(body.bytes().filter_map(|byte| char::from(byte).to_digit(10)));
    let check = char::from_digit(check, 10).unwrap_or('X');
    format!("{body}{check}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(number: &str) -> Vec<FaultKind> {
        check(&clean(number)).into_iter().map(|fault| fault.kind).collect()
    }

    /// The examples of the standard.
    const SPECIMENS: [&str; 2] = ["11010519491231002X", "440524188001010014"];

    #[test]
    fn the_examples_of_the_standard() {
        for number in SPECIMENS {
            assert_eq!(kinds(number), []);
        }
        let facts = says(SPECIMENS[0]);
        assert_eq!((facts.region, facts.region_name.unwrap().zh), (Some(110_105), "北京"));
        assert_eq!(
            (facts.birth_date, facts.sex),
            (Some(Date::of(1949, 12, 31)), Some(Sex::Female))
        );
        let facts = says(SPECIMENS[1]);
        assert_eq!(
            (facts.birth_date, facts.sex),
            (Some(Date::of(1880, 1, 1)), Some(Sex::Male))
        );
    }

    #[test]
    fn every_wrong_character_and_every_swap_is_caught() {
        let generated = [
            complete("65010120000229123"),
            complete("46000119991130999"),
            complete("50011220080101000"),
        ];
        for number in SPECIMENS.iter().copied().chain(generated.iter().map(String::as_str)) {
            assert_eq!(kinds(number), [], "{number}");
            for index in 0..18 {
                for digit in b"0123456789X" {
                    let mut wrong = number.as_bytes().to_vec();
                    wrong[index] = *digit;
                    let wrong = String::from_utf8(wrong).unwrap();
                    assert_eq!(
                        check(&clean(&wrong)).iter().any(|fault| fault.certain),
                        wrong != number,
                        "{wrong}"
                    );
                }
            }
            for index in 0..17 {
                let mut wrong = number.as_bytes().to_vec();
                wrong.swap(index, index + 1);
                let wrong = String::from_utf8(wrong).unwrap();
                assert_eq!(kinds(&wrong).is_empty(), wrong == number, "{wrong}");
            }
        }
    }

    #[test]
    fn dates_and_provinces() {
        for (body, expected) in [
            ("11010520230229001", FaultKind::NotADate),
            ("11010520230431001", FaultKind::NotADate),
            ("11010520231301001", FaultKind::NotADate),
            ("11010500000101001", FaultKind::NotADate),
            ("11010518491231001", FaultKind::NotADate),
            ("11010510660101001", FaultKind::NotADate),
            ("10010119900101001", FaultKind::UnknownProvince),
            ("66010119900101001", FaultKind::UnknownProvince),
            ("91010119900101001", FaultKind::UnknownProvince),
            ("00010119900101001", FaultKind::UnknownProvince),
            ("71000019900101001", FaultKind::NeverIssued),
            ("81010119900101001", FaultKind::NeverIssued),
            ("82000119900101001", FaultKind::NeverIssued),
            ("83010119900101001", FaultKind::NeverIssued),
        ] {
            assert_eq!(check(&clean(&complete(body))), [Fault::certain(expected)], "{body}");
        }
        assert_eq!(kinds(&complete("11010518500101001")), []);
        for code in ["110101", "429000", "659001", "110000", "513221", "460400"] {
            assert_eq!(kinds(&complete(&format!("{code}19900101001"))), [], "{code}");
        }
        assert_eq!(
            kinds("11010520230229001X"),
            [FaultKind::CheckDigit, FaultKind::NotADate]
        );
    }

    #[test]
    fn permits_are_told_apart() {
        assert_eq!(
            kinds("810000199408230021"),
            [FaultKind::WrongFormat {
                looks_like: Format::HkMacauResidencePermit
            }]
        );
        assert_eq!(
            kinds("830000199201300022"),
            [FaultKind::WrongFormat {
                looks_like: Format::TaiwanResidencePermit
            }]
        );
    }

    #[test]
    fn the_first_generation_is_recognized() {
        let retired = FaultKind::Retired {
            since: Some(FIRST_GENERATION_OUT_OF_USE),
        };
        assert_eq!(kinds("110105491231002"), [retired]);
        assert_eq!(
            second_generation("110105491231002").as_deref(),
            Some("11010519491231002X")
        );
        assert_eq!(says("110105491231002").birth_date, Some(Date::of(1949, 12, 31)));
        assert_eq!(says("110105491231002").sex, Some(Sex::Female));
        assert_eq!(second_generation("110105491231998"), None);
        assert_eq!(kinds("110105490231002"), [FaultKind::NotADate]);
        assert_eq!(kinds("990105491231002"), [FaultKind::UnknownProvince]);
        assert_eq!(kinds("810000491231002"), [FaultKind::NeverIssued]);
    }

    #[test]
    fn shape() {
        assert_eq!(kinds(""), [FaultKind::Empty]);
        assert_eq!(
            kinds("1101051949123100"),
            [FaultKind::Length {
                expected: &[18],
                got: 16
            }]
        );
        // In a number of wrong length only what is no letter or digit at all is named.
        assert_eq!(
            kinds("11O1*51949123100"),
            [
                FaultKind::Length {
                    expected: &[18],
                    got: 16
                },
                FaultKind::Character {
                    span: (4, 5),
                    found: '*',
                    likely: None
                }
            ]
        );
        assert_eq!(
            kinds("1101O519491231002X"),
            [FaultKind::Character {
                span: (4, 5),
                found: 'O',
                likely: Some('0')
            }]
        );
        assert_eq!(
            kinds("X10105194912310021"),
            [FaultKind::Character {
                span: (0, 1),
                found: 'X',
                likely: None
            }]
        );
        assert_eq!(kinds("１１０１０５ 1949 1231 002ｘ\u{200b}\n"), []);
    }
}
