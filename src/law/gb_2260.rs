//! Codes of administrative divisions.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// GB/T 2260
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Standard,
    document: t!(
        "《中华人民共和国行政区划代码》",
        "Codes for the Administrative Divisions of the PRC (《中华人民共和国行政区划代码》)",
    ),
    number: Some("GB/T 2260"),
    from: Since::About(Date::of(1980, 1, 1)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    CODE "" ""
        asks "省、市、县的六位代码"
            "Six-digit codes of provinces, prefectures and counties";
}
