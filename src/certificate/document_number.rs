//! Numbers whose layout no source establishes, among them the older certificates of institutions and associations (事证第…号, 社证字第…号).
//!
//! Only emptiness is a fault. Words, signs and lower case may belong to them and stay.

use super::reading::{Facts, Fault, FaultKind};
use crate::text::clean::{Cleaned, clean_text};

/// Takes out what does not belong to the number.
pub fn clean(text: &str) -> Cleaned<'_> {
    clean_text(text)
}

/// The faults of a cleaned number.
pub fn check(number: &Cleaned<'_>) -> Vec<Fault> {
    if number.value.is_empty() {
        vec![Fault::certain(FaultKind::Empty)]
    } else {
        Vec::new()
    }
}

/// What a sound number says by itself.
pub fn says(_number: &str) -> Facts {
    Facts::default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anything_but_nothing() {
        assert_eq!(check(&clean("事证第100000000000号")), []);
        assert_eq!(check(&clean("Ab-1/2")), []);
        assert_eq!(check(&clean(" \u{200b}\n")), [Fault::certain(FaultKind::Empty)]);
    }
}
