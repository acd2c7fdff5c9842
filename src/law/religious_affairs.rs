//! Regulations on religious affairs, as revised in 2017: consent before religious information goes online.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 《宗教事务条例》
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《宗教事务条例》",
        "Regulations on Religious Affairs (《宗教事务条例》)",
    ),
    number: Some("国务院令第686号"),
    from: Since::Day(Date::of(2018, 2, 1)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    ARTICLE_47 "第四十七条" "Article 47"
        asks "从事互联网宗教信息服务，先经省级以上宗教事务部门同意"
            "Religious information online takes the consent of a religious affairs authority of province level or above";
}
