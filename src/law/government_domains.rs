//! Notice of 2018 on the domains of government websites, read in part.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 《国务院办公厅关于加强政府网站域名管理的通知》
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《国务院办公厅关于加强政府网站域名管理的通知》",
        "Notice on the Domains of Government Websites (《国务院办公厅关于加强政府网站域名管理的通知》)",
    ),
    number: Some("国办函〔2018〕55号"),
    from: Since::About(Date::of(2018, 9, 6)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    DOMAINS "域名要求" "Domains"
        asks "政府网站用 .gov.cn 或 .政务；不承担行政职能的事业单位原则上不用 .gov.cn"
            "Government sites use .gov.cn or .政务; public institutions without administrative functions in principle do not use .gov.cn";
}
