//! 港澳居民居住证, the residence permit for residents of Hong Kong (810000) and Macao (820000).
//!
//! The scheme of `resident_id` (GB 11643-1999) with these two codes in place of a division.
//!
//! ```
//! use beian::facts::certificate::hk_macau_residence_permit::{compact, facts, validate};
//!
//! let number = compact("810000 19940823 0021");
//! assert_eq!(validate(&number), []);
//! assert_eq!(facts(&number.value).region_name.unwrap().en, "Hong Kong");
//! ```

use super::reading::{Facts, Fault};
use super::resident_id;
use super::{Definition, Format};
use crate::facts::text::clean::{Cleaned, clean_code};
use crate::model::phrase::t;

/// The format.
pub static FORMAT: Definition = Definition {
    label: t!(
        "format#hk-macau-residence-permit": "港澳居民居住证号码",
        "residence permit number for Hong Kong and Macao residents"
    ),
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
    resident_id::check_issued_as(Format::HkMacauResidencePermit, number)
}

/// What a sound number says by itself.
pub fn facts(number: &str) -> Facts {
    resident_id::facts(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::certificate::reading::FaultKind;

    #[test]
    fn specimens() {
        for (number, name) in [("810000199408230021", "香港"), ("820000198905230011", "澳门")] {
            assert_eq!(validate(&compact(number)), []);
            assert_eq!(facts(number).region_name.unwrap().zh, name);
        }
        for (number, looks_like) in [
            ("11010519491231002X", Format::ResidentId),
            ("830000199201300022", Format::TaiwanResidencePermit),
        ] {
            assert_eq!(
                validate(&compact(number)),
                [Fault::certain(FaultKind::WrongFormat { looks_like })]
            );
        }
    }
}
