//! 护照, passports of any country.
//!
//! Countries number as they please: five to seventeen letters and digits is all that is asked, and a fault is never certain. Passports of
//! China have a letter (E, G; D, S, P for officials) and eight digits, or two letters and seven digits; their holders file with an identity
//! card, so such a number gets a question.
//!
//! ```
//! use beian::facts::certificate::passport::{compact, validate};
//! use beian::facts::certificate::FaultKind;
//!
//! assert_eq!(validate(&compact("A00000001")), []);
//! assert_eq!(validate(&compact("E00000001"))[0].kind, FaultKind::ChinesePassport);
//! ```

use super::reading::{Facts, Fault, FaultKind};
use super::shape;
use super::{Definition, Format};
use crate::facts::text::clean::{Cleaned, clean_code};
use crate::model::phrase::t;

/// The format.
pub static FORMAT: Definition = Definition {
    label: t!("format#passport": "护照号码", "passport number"),
    alone: None,
    compact,
    validate,
    facts,
    has_check_digit: false,
    is_told_from,
};

/// Takes out what does not belong to the number.
pub fn compact(text: &str) -> Cleaned<'_> {
    clean_code(text)
}

/// The faults of a cleaned number.
pub fn validate(number: &Cleaned<'_>) -> Vec<Fault> {
    let mut faults = shape::check(
        number,
        &[5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
        false,
        &|_, _| true,
    );
    if faults.is_empty() && is_chinese(&number.value) {
        faults.push(Fault::uncertain(FaultKind::ChinesePassport));
    }
    faults
}

fn is_chinese(number: &str) -> bool {
    let (letters, digits) = number.split_at(number.bytes().take_while(u8::is_ascii_uppercase).count());
    digits.bytes().all(|byte| byte.is_ascii_digit())
        && match (letters.as_bytes(), digits.len()) {
            ([b'E' | b'G' | b'D' | b'S' | b'P'], 8) => true,
            // I and O are left out of the second letter.
            ([b'E' | b'D' | b'S' | b'P', second], 7) => !matches!(second, b'I' | b'O'),
            _ => false,
        }
}

/// Whether a number that fits is one where another format was expected.
fn is_told_from(number: &str, expected: Format) -> bool {
    match expected {
        Format::DocumentNumber | Format::Passport => false,
        Format::HkMacauTravelPermit if number.starts_with(['H', 'M']) => false,
        _ => is_typical(number),
    }
}

/// One or two letters and seven or eight digits, as most passports have, where another kind of number was expected.
fn is_typical(number: &str) -> bool {
    let letters = number.bytes().take_while(u8::is_ascii_uppercase).count();
    let digits = number.bytes().skip(letters).filter(u8::is_ascii_digit).count();
    matches!((letters, digits), (1 | 2, 7 | 8)) && letters.wrapping_add(digits) == number.len()
}

/// What a sound number says by itself.
pub fn facts(_number: &str) -> Facts {
    Facts::default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loose() {
        for number in [
            "A00000001",
            "c01x0006h",
            "12345",
            "EI0000001",
            "EO0000001",
            "GA0000001",
            "E0000001",
            "E000000001",
            "E0000001X",
        ] {
            assert_eq!(validate(&compact(number)), [], "{number}");
        }
        for number in [
            "E00000001",
            "EA0000001",
            "G00000001",
            "DE0000001",
            "SE0000001",
            "PE0000001",
            "P00000001",
        ] {
            assert_eq!(
                validate(&compact(number)),
                [Fault::uncertain(FaultKind::ChinesePassport)],
                "{number}"
            );
        }
        assert!(matches!(
            validate(&compact("1234"))[..],
            [Fault {
                kind: FaultKind::Length { got: 4, .. },
                certain: false
            }]
        ));
        assert!(matches!(
            validate(&compact("E0000号001"))[..],
            [Fault {
                kind: FaultKind::Character {
                    span: (5, 6),
                    found: '号',
                    ..
                },
                certain: false
            }]
        ));
    }

    #[test]
    fn typical() {
        for number in ["E0000001", "EA0000001", "A00000001", "AB00000001"] {
            assert!(is_typical(number), "{number}");
        }
        for number in [
            "000000001",
            "ABC0000001",
            "A000001",
            "AB000000001",
            "A0000000B",
            "A0000000号",
            "",
            "E",
        ] {
            assert!(!is_typical(number), "{number}");
        }
    }
}
