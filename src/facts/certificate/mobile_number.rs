//! Mobile telephone numbers of the mainland, recognized where a certificate number was expected; no certificate carries one.
//!
//! Eleven digits from 13 to 19. Segments are not told apart: every list of them ages.
//!
//! ```
//! use beian::facts::certificate::mobile_number::{compact, validate};
//!
//! assert_eq!(validate(&compact("199 0000 0001")), []);
//! assert!(!validate(&compact("12800000000")).is_empty());
//! ```

use super::Definition;
use super::reading::{Facts, Fault};
use super::shape;
use crate::facts::text::clean::{Cleaned, clean_code};
use crate::model::phrase::t;

/// The format.
pub static FORMAT: Definition = Definition {
    label: t!("format#mobile-number": "手机号码", "mobile number"),
    alone: None,
    compact,
    validate,
    facts,
    has_check_digit: false,
    is_told_from: |_, _| true,
};

/// Takes out what does not belong to the number.
pub fn compact(text: &str) -> Cleaned<'_> {
    clean_code(text)
}

/// The faults of a cleaned number.
pub fn validate(number: &Cleaned<'_>) -> Vec<Fault> {
    shape::check(number, &[11], false, &|index, byte| match index {
        0 => byte == b'1',
        1 => matches!(byte, b'3'..=b'9'),
        _ => byte.is_ascii_digit(),
    })
}

/// What a sound number says by itself.
pub fn facts(_number: &str) -> Facts {
    Facts::default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eleven_digits() {
        for number in ["13800000000", "19900000000"] {
            assert_eq!(validate(&compact(number)), [], "{number}");
        }
        for other in [
            "12800000000",
            "1380000000",
            "138000000000",
            "1380000000X",
            "23800000000",
            "",
        ] {
            assert!(!validate(&compact(other)).is_empty(), "{other}");
        }
    }
}
