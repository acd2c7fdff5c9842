//! Provisions of 2016 on publishing online, read in reprints.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 《网络出版服务管理规定》
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《网络出版服务管理规定》",
        "Provisions on Online Publishing Services (《网络出版服务管理规定》)",
    ),
    number: Some("国家新闻出版广电总局、工业和信息化部令第5号"),
    from: Since::Day(Date::of(2016, 3, 10)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    ARTICLES_8_9 "第八条、第九条" "Articles 8 and 9"
        asks "申请网络出版服务许可证的是出版单位或者符合条件的其他单位"
            "A licence to publish online is for publishers, and for other units that meet the conditions";
}
