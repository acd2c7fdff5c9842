//! Provisions of 2005 on news online, read in a reprint; replaced on 2017-06-01.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 《互联网新闻信息服务管理规定》（2005年）
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《互联网新闻信息服务管理规定》（2005年）",
        "Provisions on Internet News Information Services of 2005 (《互联网新闻信息服务管理规定》)",
    ),
    number: None,
    from: Since::About(Date::of(2005, 9, 1)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    WHOLE "" "" until Date::of(2017, 5, 31);
        asks "新闻由新闻单位或者法人经批准开办"
            "News is offered by news bodies or legal persons, upon approval";
}
