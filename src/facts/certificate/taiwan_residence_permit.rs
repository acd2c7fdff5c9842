//! 台湾居民居住证, the residence permit for residents of Taiwan (830000).
//!
//! The scheme of `resident_id` (GB 11643-1999) with this code in place of a division.

use super::reading::{Facts, Fault};
use super::{Format, resident_id};
use crate::facts::text::clean::{Cleaned, clean_code};

/// Takes out what does not belong to the number.
pub fn clean(text: &str) -> Cleaned<'_> {
    clean_code(text)
}

/// The faults of a cleaned number.
pub fn check(number: &Cleaned<'_>) -> Vec<Fault> {
    resident_id::check_issued_as(Format::TaiwanResidencePermit, number)
}

/// What a sound number says by itself.
pub fn says(number: &str) -> Facts {
    resident_id::says(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::certificate::reading::FaultKind;

    #[test]
    fn specimens() {
        assert_eq!(check(&clean("830000199201300022")), []);
        assert_eq!(says("830000199201300022").region_name.unwrap().zh, "台湾");
        for (number, looks_like) in [
            ("11010519491231002X", Format::ResidentId),
            ("810000199408230021", Format::HkMacauResidencePermit),
        ] {
            assert_eq!(
                check(&clean(number)),
                [Fault::certain(FaultKind::WrongFormat { looks_like })]
            );
        }
    }
}
