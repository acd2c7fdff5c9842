//! Guide of 2017 to government websites, read in a reprint.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 《政府网站发展指引》
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《政府网站发展指引》",
        "Guide to Government Websites (《政府网站发展指引》)",
    ),
    number: Some("国办发〔2017〕47号"),
    from: Since::Day(Date::of(2017, 5, 15)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    DOMAINS "域名要求" "Domains"
        asks "政府网站用 .gov.cn，不用其他英文后缀"
            "Government sites use .gov.cn and no other Latin suffix";
}
