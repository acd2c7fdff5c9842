//! Citizen identification number.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// GB 11643-1999
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Standard,
    document: t!("《公民身份号码》", "Citizen Identification Number (《公民身份号码》)"),
    number: Some("GB 11643-1999"),
    from: Since::About(Date::of(1999, 1, 1)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    CODE "" ""
        asks "18位号码的组成和校验码"
            "Parts and check digit of the 18-digit number";
}
