//! Provisions of 2017 on news online, read in reprints.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 《互联网新闻信息服务管理规定》
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《互联网新闻信息服务管理规定》",
        "Provisions on Internet News Information Services (《互联网新闻信息服务管理规定》)",
    ),
    number: Some("国家互联网信息办公室令第1号"),
    from: Since::Day(Date::of(2017, 6, 1)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    ARTICLE_5 "第五条" "Article 5"
        asks "通过网站、应用程序、论坛、博客等提供时政类新闻，要有许可证"
            "Political and social news on sites, apps, forums, blogs and the like takes a licence";
    ARTICLE_6 "第六条" "Article 6"
        asks "申请人是在境内设立的法人"
            "The applicant is a legal person set up in the mainland";
    ARTICLE_7 "第七条" "Article 7"
        asks "外商投资的单位不能申请"
            "A unit with foreign investment cannot apply";
    ARTICLE_9 "第九条" "Article 9"
        asks "许可证有效期三年"
            "A licence is valid for three years";
}
