//! Law on drugs, as revised in 2019: trading platforms are filed.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 《中华人民共和国药品管理法》
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《中华人民共和国药品管理法》",
        "Law on Drugs (《中华人民共和国药品管理法》)",
    ),
    number: None,
    from: Since::Day(Date::of(2019, 12, 1)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    ARTICLE_62 "第六十二条" "Article 62"
        asks "药品网络交易第三方平台向省级药品监督管理部门备案"
            "Third-party platforms for drugs are filed with the province's drug authority";
}
