//! Organization code.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// GB 11714-1997
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Standard,
    document: t!(
        "《全国组织机构代码编制规则》",
        "Rules of Coding for the Representation of Organization (《全国组织机构代码编制规则》)",
    ),
    number: Some("GB 11714-1997"),
    from: Since::About(Date::of(1997, 1, 1)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    CODE "" ""
        asks "9位代码的组成和校验码"
            "Parts and check digit of the 9-character code";
}
