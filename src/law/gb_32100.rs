//! Unified social credit code.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// GB 32100-2015
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Standard,
    document: t!(
        "《法人和其他组织统一社会信用代码编码规则》",
        "The Coding Rule of the Unified Social Credit Identifier (《法人和其他组织统一社会信用代码编码规则》)",
    ),
    number: Some("GB 32100-2015"),
    from: Since::About(Date::of(2015, 1, 1)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    CODE "" ""
        asks "18位代码的字符、组成和校验码"
            "Characters, parts and check digit of the 18-character code";
}
