//! 港澳居民来往内地通行证, the mainland travel permit for residents of Hong Kong (H) and Macao (M).
//!
//! The letter and eight digits, the number of its bearer for life; older cards print two more for the times of renewal. Known from the
//! cards, not from a published standard, so a fault is never certain. There is no check digit.
//!
//! ```
//! use beian::facts::certificate::hk_macau_travel_permit::{compact, facts, validate};
//!
//! let number = compact("h 0000 0001");
//! assert_eq!(number.value, "H00000001");
//! assert_eq!(validate(&number), []);
//! assert_eq!(facts(&number.value).region_name.unwrap().en, "Hong Kong");
//! ```

use super::reading::{Facts, Fault};
use super::{Definition, Format};
use super::{province, shape};
use crate::facts::text::clean::{Cleaned, clean_code};
use crate::model::phrase::t;

/// The format.
pub static FORMAT: Definition = Definition {
    label: t!(
        "format#hk-macau-travel-permit": "港澳居民来往内地通行证号码",
        "mainland travel permit number for Hong Kong and Macao residents"
    ),
    alone: None,
    compact,
    validate,
    facts,
    has_check_digit: false,
    is_told_from: |_, expected| !matches!(expected, Format::DocumentNumber | Format::Passport),
};

/// Takes out what does not belong to the number.
pub fn compact(text: &str) -> Cleaned<'_> {
    clean_code(text)
}

/// The faults of a cleaned number.
pub fn validate(number: &Cleaned<'_>) -> Vec<Fault> {
    shape::check(number, &[9, 11], false, &|index, byte| match index {
        0 => matches!(byte, b'H' | b'M'),
        _ => byte.is_ascii_digit(),
    })
}

/// What a sound number says by itself.
pub fn facts(number: &str) -> Facts {
    let region_name = match number.as_bytes().first() {
        Some(b'H') => Some(province::HONG_KONG),
        Some(b'M') => Some(province::MACAO),
        _ => None,
    };
    Facts {
        region_name,
        ..Facts::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::certificate::reading::FaultKind;

    #[test]
    fn layouts() {
        for number in ["H00000001", "M0000000101", "h 0000 0001"] {
            assert_eq!(validate(&compact(number)), [], "{number}");
        }
        assert_eq!(facts("H00000001").region_name.unwrap().zh, "香港");
        assert_eq!(facts("M00000001").region_name.unwrap().zh, "澳门");
        let wrong = Fault::uncertain(FaultKind::Length {
            expected: &[9, 11],
            got: 8,
        });
        assert_eq!(validate(&compact("H0000001")), [wrong]);
        let wrong = FaultKind::Character {
            span: (3, 4),
            found: 'O',
            likely: Some('0'),
        };
        assert_eq!(validate(&compact("H00O00001")), [Fault::uncertain(wrong)]);
        let wrong = FaultKind::Character {
            span: (0, 1),
            found: 'C',
            likely: None,
        };
        assert_eq!(validate(&compact("C00000001")), [Fault::uncertain(wrong)]);
        let wrong = FaultKind::Character {
            span: (0, 1),
            found: 'I',
            likely: None,
        };
        assert_eq!(validate(&compact("I00000001")), [Fault::uncertain(wrong)]);
    }
}
