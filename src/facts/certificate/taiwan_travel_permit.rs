//! 台湾居民来往大陆通行证, the mainland travel permit for residents of Taiwan.
//!
//! Cards have eight digits; the older booklets ten digits and a letter, often printed in brackets. Some provinces ask for the number with the
//! letter. Known from the documents, not from a published standard, so a fault is never certain. There is no check digit.
//!
//! ```
//! use beian::facts::certificate::taiwan_travel_permit::{compact, validate};
//!
//! let number = compact("0000000001(T)");
//! assert_eq!(number.value, "0000000001T");
//! assert_eq!(validate(&number), []);
//! ```

use super::reading::{Facts, Fault};
use super::shape;
use super::{Definition, Format};
use crate::facts::text::clean::{Cleaned, NoteKind, clean_code};
use crate::model::phrase::t;

/// The format.
pub static FORMAT: Definition = Definition {
    label: t!(
        "format#taiwan-travel-permit": "台湾居民来往大陆通行证号码",
        "mainland travel permit number for Taiwan residents"
    ),
    alone: None,
    compact,
    validate,
    facts,
    has_check_digit: false,
    is_told_from: |number, expected| expected != Format::DocumentNumber && is_lettered(number),
};

/// The brackets around the letter are how booklets print it, so they are taken out without a note.
pub fn compact(text: &str) -> Cleaned<'_> {
    let mut cleaned = clean_code(text);
    if is_lettered(&cleaned.value) {
        let letter = cleaned.span(10);
        let brackets = |span: (u32, u32)| span.1 == letter.0 || span.0 == letter.1;
        cleaned
            .notes
            .retain(|note| note.kind != NoteKind::Punctuation || !brackets(note.span));
    }
    cleaned
}

/// Ten digits and a letter, as no other number has them.
fn is_lettered(number: &str) -> bool {
    number.len() == 11
        && number.bytes().enumerate().all(|(index, byte)| match index {
            10 => byte.is_ascii_uppercase(),
            _ => byte.is_ascii_digit(),
        })
}

/// The faults of a cleaned number.
pub fn validate(number: &Cleaned<'_>) -> Vec<Fault> {
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
pub fn facts(_number: &str) -> Facts {
    Facts {
        region_name: Some(super::province::TAIWAN),
        ..Facts::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::certificate::reading::FaultKind;

    #[test]
    fn layouts() {
        for number in [
            "00000001",
            "0000000001",
            "0000000001(T)",
            "0000000001（t）",
            "00000001B",
        ] {
            assert_eq!(validate(&compact(number)), [], "{number}");
        }
        assert!(compact("0000000001(T)").notes.is_empty() && compact("0000000001（T）").notes.is_empty());
        assert_eq!(compact("(0000000001T)").notes.len(), 1);
        assert!(is_lettered("0000000001T"));
        assert!(!is_lettered("00000000001") && !is_lettered("0000000001") && !is_lettered("000000001TT"));
        assert_eq!(compact("000-0000001(T)").notes.len(), 1);
        assert_eq!(compact("0000000001(t)").notes.len(), 1);
        assert_eq!(compact("00000001(T)").notes.len(), 2);
        assert_eq!(facts("00000001").region_name.unwrap().zh, "台湾");
        let wrong = FaultKind::Length {
            expected: &[8, 9, 10, 11],
            got: 7,
        };
        assert_eq!(validate(&compact("0000001")), [Fault::uncertain(wrong)]);
        let wrong = FaultKind::Character {
            span: (8, 9),
            found: '1',
            likely: None,
        };
        assert_eq!(validate(&compact("000000011")), [Fault::uncertain(wrong)]);
    }
}
