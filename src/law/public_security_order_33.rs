//! Measures of 1997 on the security of networks, reported second-hand: filing with public security.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 《计算机信息网络国际联网安全保护管理办法》
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《计算机信息网络国际联网安全保护管理办法》",
        "Measures for the Security of Computer Networks (《计算机信息网络国际联网安全保护管理办法》)",
    ),
    number: Some("公安部令第33号"),
    from: Since::About(Date::of(1997, 12, 1)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    ARTICLE_12 "第十二条" "Article 12"
        asks "联网之日起三十日内向公安机关备案"
            "File with the public security authority within thirty days of going online";
}
