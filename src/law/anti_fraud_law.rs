//! Law of 2022 against telecom and online fraud: why apps are filed.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 《中华人民共和国反电信网络诈骗法》
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《中华人民共和国反电信网络诈骗法》",
        "Law against Telecom and Online Fraud (《中华人民共和国反电信网络诈骗法》)",
    ),
    number: None,
    from: Since::Day(Date::of(2022, 12, 1)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    ARTICLE_23 "第二十三条" "Article 23"
        asks "设立移动互联网应用程序，应当向电信主管部门办理许可或者备案"
            "Whoever sets up an app obtains a licence or files it with the telecom authority";
}
