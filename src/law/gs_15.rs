//! Registration number of market entities, before unified codes.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// GS 15-2006
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Standard,
    document: t!(
        "《工商行政管理市场主体注册号编制规则》",
        "Coding Rules for Market Entity Registration Numbers (《工商行政管理市场主体注册号编制规则》)",
    ),
    number: Some("GS 15-2006"),
    from: Since::Day(Date::of(2007, 7, 1)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    CODE "" ""
        asks "15位注册号的组成和校验码"
            "Parts and check digit of the 15-digit number";
}
