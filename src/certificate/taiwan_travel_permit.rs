//! 台湾居民来往大陆通行证, the mainland travel permit for residents of Taiwan.
//!
//! Cards have eight digits; the older booklets ten digits and a letter, often printed in brackets. Some provinces ask for the number with the
//! letter. Known from the documents, not from a published standard, so a fault is never certain. There is no check digit.

use super::reading::{Facts, Fault};
use super::shape;
use crate::text::clean::{Cleaned, clean_code};

/// Takes out what does not belong to the number.
pub fn clean(text: &str) -> Cleaned<'_> {
    clean_code(text)
}

/// The faults of a cleaned number.
pub fn check(number: &Cleaned<'_>) -> Vec<Fault> {
    let last = number.value.len().saturating_sub(1);
    let lettered = matches!(last, 8 | 10);
    shape::check(number, &[8, 9, 10, 11], false, &|index, byte| {
        if lettered && index == last {
            byte.is_ascii_uppercase()
        } else {
            byte.is_ascii_digit()
        }
    })
}

/// What a sound number says by itself.
pub fn says(_number: &str) -> Facts {
    Facts {
        region_name: Some(super::province::TAIWAN),
        ..Facts::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificate::reading::FaultKind;

    #[test]
    fn layouts() {
        for number in [
            "00000001",
            "0000000001",
            "0000000001(T)",
            "0000000001（t）",
            "00000001B",
        ] {
            assert_eq!(check(&clean(number)), [], "{number}");
        }
        assert_eq!(says("00000001").region_name.unwrap().zh, "台湾");
        let wrong = FaultKind::Length {
            expected: &[8, 9, 10, 11],
            got: 7,
        };
        assert_eq!(check(&clean("0000001")), [Fault::uncertain(wrong)]);
        let wrong = FaultKind::Character {
            span: (8, 9),
            found: '1',
            likely: None,
        };
        assert_eq!(check(&clean("000000011")), [Fault::uncertain(wrong)]);
    }
}
