//! 部队代号, the designation of a military unit.
//!
//! Four or five digits, the first not 0, as filing forms check it; often written with words around it (某某部队), which are left alone. No
//! standard is public, so a fault is never certain.
//!
//! ```
//! use beian::facts::certificate::military_designation::{compact, validate};
//!
//! assert_eq!(validate(&compact(" １2345 ")), []);
//! assert!(!validate(&compact("0123"))[0].certain);
//! ```

use super::Definition;
use super::reading::{Facts, Fault, FaultKind};
use super::{document_number, shape};
use crate::facts::text::clean::{Cleaned, clean_text};
use crate::model::phrase::t;

/// The format.
pub static FORMAT: Definition = Definition {
    label: t!("format#military-designation": "部队代号", "military unit designation"),
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
    if number.value.chars().any(crate::facts::text::is_han) {
        return document_number::validate(number);
    }
    let mut faults = shape::check(number, &[4, 5], false, &|index, byte| {
        byte.is_ascii_digit() && (index > 0 || byte != b'0')
    });
    // In a designation of the wrong length it is the length that matters.
    if faults
        .iter()
        .any(|fault| matches!(fault.kind, FaultKind::Length { .. }))
    {
        faults.truncate(1);
    }
    faults
}

/// What a sound number says by itself.
pub fn facts(_number: &str) -> Facts {
    Facts::default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layouts() {
        for number in ["12345", "1234", "10203", " １2345 ", "12345部队", "某部12分队"] {
            assert_eq!(validate(&compact(number)), [], "{number}");
        }
        assert_eq!(validate(&compact("")), [Fault::certain(FaultKind::Empty)]);
        assert_eq!(
            validate(&compact("123 456")),
            [Fault::uncertain(FaultKind::Length {
                expected: &[4, 5],
                got: 7
            })]
        );
        assert!(matches!(
            validate(&compact("0123"))[..],
            [Fault {
                kind: FaultKind::Character { found: '0', .. },
                certain: false
            }]
        ));
    }
}
