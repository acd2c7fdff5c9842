//! 护照, passports of any country.
//!
//! Countries number as they please: five to seventeen letters and digits is all that is asked, and a fault is never certain.

use super::reading::{Facts, Fault};
use super::shape;
use crate::text::clean::{Cleaned, clean_code};

/// Takes out what does not belong to the number.
pub fn clean(text: &str) -> Cleaned<'_> {
    clean_code(text)
}

/// The faults of a cleaned number.
pub fn check(number: &Cleaned<'_>) -> Vec<Fault> {
    shape::check(
        number,
        &[5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
        false,
        &|_, _| true,
    )
}

/// What a sound number says by itself.
pub fn says(_number: &str) -> Facts {
    Facts::default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificate::reading::FaultKind;

    #[test]
    fn loose() {
        for number in ["E00000001", "EA0000001", "c01x0006h", "12345"] {
            assert_eq!(check(&clean(number)), [], "{number}");
        }
        assert!(matches!(
            check(&clean("1234"))[..],
            [Fault {
                kind: FaultKind::Length { got: 4, .. },
                certain: false
            }]
        ));
        assert!(matches!(
            check(&clean("E0000号001"))[..],
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
}
