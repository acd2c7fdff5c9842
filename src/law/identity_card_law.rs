//! Law on resident identity cards; the amendment in force from 2012-01-01 left articles 3 and 5 as they were.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 《中华人民共和国居民身份证法》
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《中华人民共和国居民身份证法》",
        "Law on Resident Identity Cards (《中华人民共和国居民身份证法》)",
    ),
    number: Some("主席令第4号"),
    from: Since::Day(Date::of(2004, 1, 1)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    ARTICLE_3 "第三条" "Article 3"
        asks "公民身份号码每人一个，终身不变"
            "An identity number is one citizen's, for life";
    ARTICLE_5 "第五条" "Article 5"
        asks "四十六周岁以上才发长期有效的身份证，其他年龄五年、十年或二十年"
            "Only people of 46 or older get cards without expiry; others get 5, 10 or 20 years";
}
