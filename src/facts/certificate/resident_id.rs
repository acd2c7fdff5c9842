//! 公民身份号码, the number of the resident identity card, and the scheme that residence permits share with it.
//!
//! Standard: GB 11643-1999. Six digits for the place of first registration, eight for the birth date, three in sequence (odd for men, even
//! for women), a check digit by ISO 7064 MOD 11-2 (0 to 9, X).
//!
//! The place is the one of first registration, with the code it had then: a province that does not exist is a fault, a county that no table
//! knows is not, for real cards carry such codes. 810000, 820000 and 830000 are the permits of residents of Hong Kong, Macao and Taiwan,
//! whatever the birth year; 71xxxx and other numbers from 81 to 83 were never issued. The first generation had fifteen digits (two for the
//! year, no check digit) and is out of use since 2013-01-01.
//!
//! ```
//! use beian::facts::certificate::resident_id::{compact, facts, validate};
//! use beian::facts::certificate::Sex;
//!
//! let number = compact("110105 19491231 002x");
//! assert_eq!(number.value, "11010519491231002X");
//! assert_eq!(validate(&number), []);
//! assert_eq!(facts(&number.value).sex, Some(Sex::Female));
//! assert!(validate(&compact("110105194912310021"))[0].certain);
//! ```

use super::check_digit::{decimal, digit, digit_or_x, weighted};
use super::reading::{Facts, Fault, FaultKind, Sex};
use super::{Definition, Format};
use super::{province, shape};
use crate::facts::text::clean::{Cleaned, clean_code};
use crate::model::calendar::Date;
use crate::model::phrase::t;

/// ISO 7064 MOD 11-2, as the standard has it.
const WEIGHTS: [u8; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

const FIRST_GENERATION_OUT_OF_USE: Date = Date::of(2013, 1, 1);

/// Numbers have been given since 1984, and the standard's own example was born in 1880.
const EARLIEST_BIRTH: Date = Date::of(1850, 1, 1);

/// The format.
pub static FORMAT: Definition = Definition {
    label: t!("format#resident-id": "居民身份证号码", "resident identity number"),
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
    if is_first_generation(&number.value) {
        return check_first_generation(&number.value);
    }
    check_issued_as(Format::ResidentId, number)
}

/// What a sound number says by itself.
pub fn facts(number: &str) -> Facts {
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
            Digits::read(number.as_bytes()).and_then(|digits| digits.birth_date())
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
    let Some(digits) = Digits::read(number.value.as_bytes()).filter(|_| faults.is_empty()) else {
        return faults;
    };
    if !digits.is_proven() {
        faults.push(Fault::certain(FaultKind::CheckDigit));
    }
    if digits.birth_date().is_none() {
        faults.push(Fault::certain(FaultKind::NotADate));
    }
    match issued_as(digits.region) {
        Ok(format) if format == expected => {}
        Ok(format) => faults.push(Fault::certain(FaultKind::WrongFormat { looks_like: format })),
        Err(kind) => faults.push(Fault::certain(kind)),
    }
    faults
}

/// Whether the checks above find nothing, and the birth is not to come: for callers with many numbers and no questions. Nothing where
/// characters cannot stand where they do.
pub(super) fn is_sound(expected: Format, number: &[u8], today: impl FnOnce() -> Date) -> Option<bool> {
    let digits = Digits::read(number)?;
    let issued = matches!(issued_as(digits.region), Ok(format) if format == expected);
    let birth = digits.birth_date().filter(|_| issued && digits.is_proven());
    // Asking for the day costs more than all the rest.
    Some(birth.is_some_and(|birth| birth.year() < 2000 || birth <= today()))
}

/// Eighteen characters of the scheme, read.
pub(super) struct Digits {
    region: u32,
    /// As 19491231.
    birth: u32,
    /// Weighted, with the check digit.
    sum: u32,
}

impl Digits {
    /// Nothing unless there are seventeen digits, and one more or X.
    pub(super) fn read(number: &[u8]) -> Option<Self> {
        let (body, &[check]) = number.split_at_checked(17)? else {
            return None;
        };
        Some(Self {
            sum: weighted(body, &WEIGHTS, digit)?.wrapping_add(digit_or_x(check)?),
            region: decimal(body.get(..6)?),
            birth: decimal(body.get(6..14)?),
        })
    }

    /// The check digit is the one that the standard gives.
    pub(super) const fn is_proven(&self) -> bool {
        self.sum.rem_euclid(11) == 1
    }

    /// A day of the calendar on which somebody who has a number can be born.
    pub(super) fn birth_date(&self) -> Option<Date> {
        let (year, month) = (
            self.birth.div_euclid(10_000),
            self.birth.div_euclid(100).rem_euclid(100),
        );
        let date = Date::new(year as u16, month as u8, self.birth.rem_euclid(100) as u8)?;
        (date >= EARLIEST_BIRTH).then_some(date)
    }
}

/// Which document carries numbers of this place.
const fn issued_as(region: u32) -> Result<Format, FaultKind> {
    match (region, region.div_euclid(10_000)) {
        (810_000 | 820_000, _) => Ok(Format::HkMacauResidencePermit),
        (830_000, _) => Ok(Format::TaiwanResidencePermit),
        (_, 71 | 81 | 82 | 83) => Err(FaultKind::NeverIssued),
        (_, province) if province::is_mainland(province) => Ok(Format::ResidentId),
        _ => Err(FaultKind::UnknownProvince),
    }
}

pub(super) fn is_first_generation(number: &str) -> bool {
    number.len() == 15 && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// The sequences kept for people born before 1900, whose year the short form does not tell.
fn is_of_elder(number: &str) -> bool {
    matches!(number.get(12..), Some("996" | "997" | "998" | "999"))
}

fn first_generation_birth_date(number: &str) -> Option<Date> {
    let digits = number.get(6..12)?;
    if is_of_elder(number) {
        return None;
    }
    Date::parse_compact(&format!("19{digits}"))
}

fn check_first_generation(number: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    if first_generation_birth_date(number).is_none() && !is_of_elder(number) {
        faults.push(Fault::certain(FaultKind::NotADate));
    }
    match issued_as(decimal(number.as_bytes().get(..6).unwrap_or_default())) {
        Ok(Format::ResidentId) => {}
        Ok(_) => faults.push(Fault::certain(FaultKind::NeverIssued)),
        Err(kind) => faults.push(Fault::certain(kind)),
    }
    if faults.is_empty() {
        faults.push(Fault::certain(FaultKind::Retired {
            since: Some(FIRST_GENERATION_OUT_OF_USE),
        }));
    }
    faults
}

/// The eighteen digits that a number of the first generation became. The sequences 996 to 999 were kept for people born before 1900, whose
/// year the short form does not tell.
pub(super) fn second_generation(number: &str) -> Option<String> {
    let (region, rest) = number.split_at_checked(6)?;
    if rest.len() != 9 || is_of_elder(number) {
        return None;
    }
    let body = format!("{region}19{rest}");
    Some(complete(&body))
}

/// The seventeen digits with their check digit.
pub(super) fn complete(body: &str) -> String {
    let sum = weighted(body.as_bytes(), &WEIGHTS, digit).unwrap_or(0);
    let check = 12_u32.wrapping_sub(sum.rem_euclid(11)).rem_euclid(11);
    format!("{body}{}", char::from_digit(check, 10).unwrap_or('X'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(number: &str) -> Vec<FaultKind> {
        validate(&compact(number)).into_iter().map(|fault| fault.kind).collect()
    }

    /// The examples of the standard.
    const SPECIMENS: [&str; 2] = ["11010519491231002X", "440524188001010014"];

    #[test]
    fn the_examples_of_the_standard() {
        for number in SPECIMENS {
            assert_eq!(kinds(number), []);
        }
        let said = facts(SPECIMENS[0]);
        assert_eq!((said.region, said.region_name.unwrap().zh), (Some(110_105), "北京"));
        assert_eq!(
            (said.birth_date, said.sex),
            (Some(Date::of(1949, 12, 31)), Some(Sex::Female))
        );
        let said = facts(SPECIMENS[1]);
        assert_eq!(
            (said.birth_date, said.sex),
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
                        validate(&compact(&wrong)).iter().any(|fault| fault.certain),
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
            assert_eq!(
                validate(&compact(&complete(body))),
                [Fault::certain(expected)],
                "{body}"
            );
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
        assert_eq!(facts("110105491231002").birth_date, Some(Date::of(1949, 12, 31)));
        assert_eq!(facts("110105491231002").sex, Some(Sex::Female));
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
