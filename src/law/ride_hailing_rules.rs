//! Interim measures on ride-hailing of 2016, reported second-hand; revised in 2019 and 2022.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 《网络预约出租汽车经营服务管理暂行办法》
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《网络预约出租汽车经营服务管理暂行办法》",
        "Interim Measures for Ride-hailing Services (《网络预约出租汽车经营服务管理暂行办法》)",
    ),
    number: None,
    from: Since::About(Date::of(2016, 11, 1)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    ARTICLE_5 "第五条" "Article 5"
        asks "网约车平台是取得经营许可的企业法人"
            "A ride-hailing platform is an enterprise, a legal person, with a licence";
}
