//! Numbers whose layout no source establishes, among them the older certificates of institutions and associations (事证第…号, 社证字第…号).
//!
//! Only to hold no number is a fault. Words, signs and lower case may belong to them and stay.
//!
//! ```
//! use beian::facts::certificate::document_number::{compact, validate};
//!
//! assert_eq!(validate(&compact("事证第100000000000号")), []);
//! assert!(!validate(&compact("待办理"))[0].certain);
//! ```

use super::Definition;
use super::reading::{Facts, Fault, FaultKind};
use crate::facts::text::clean::{Cleaned, clean_text};
use crate::facts::text::decimal_digit;
use crate::model::phrase::t;

/// The format.
pub static FORMAT: Definition = Definition {
    label: t!("format#document-number": "证件号码", "certificate number"),
    alone: None,
    compact,
    validate,
    facts,
    has_check_digit: false,
    is_told_from: |_, _| false,
};

/// Takes out what does not belong to the number.
pub fn compact(text: &str) -> Cleaned<'_> {
    clean_text(text)
}

/// The faults of a cleaned number.
pub fn validate(number: &Cleaned<'_>) -> Vec<Fault> {
    if number.value.is_empty() {
        vec![Fault::certain(FaultKind::Empty)]
    } else if !number.value.chars().any(is_digit) {
        vec![Fault::uncertain(FaultKind::Empty)]
    } else {
        Vec::new()
    }
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || "〇零一二三四五六七八九十".contains(c) || decimal_digit(c).is_some()
}

/// What a sound number says by itself.
pub fn facts(_number: &str) -> Facts {
    Facts::default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anything_with_a_digit() {
        for number in ["事证第100000000000号", "Ab-1/2", "京社证字第〇〇一号", "第二号", "№ ١٢"] {
            assert_eq!(validate(&compact(number)), [], "{number}");
        }
        for number in ["无", "待办理", "N/A", "😀"] {
            assert_eq!(
                validate(&compact(number)),
                [Fault::uncertain(FaultKind::Empty)],
                "{number}"
            );
        }
        assert_eq!(validate(&compact(" \u{200b}\n")), [Fault::certain(FaultKind::Empty)]);
    }
}
