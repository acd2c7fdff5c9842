//! Measures of 2004 on drug information online; drugs include devices.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 《互联网药品信息服务管理办法》
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《互联网药品信息服务管理办法》",
        "Measures for Internet Drug Information Services (《互联网药品信息服务管理办法》)",
    ),
    number: Some("国家食品药品监督管理局令第9号"),
    from: Since::Day(Date::of(2004, 7, 8)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    ARTICLE_5 "第五条" "Article 5"
        asks "申请经营许可或者备案以前，先经药品监督管理部门审核同意"
            "The drug authority consents before the licence or filing";
    ARTICLE_11 "第十一条" "Article 11"
        asks "提供者是依法设立的企事业单位或者其他组织"
            "The provider is an enterprise, institution or other organisation";
    ARTICLE_13 "第十三条" "Article 13"
        asks "网站名称除与主办单位名称相同外不以“中国”“中华”“全国”冠名，不含“电子商务”“药品招商”“药品招标”"
            "Names of sites do not begin with 中国, 中华 or 全国 unless the organizer's own name does, and have no 电子商务, 药品招商 or 药品招标";
    ARTICLE_17 "第十七条" "Article 17"
        asks "资格证书有效期五年"
            "A certificate is valid for five years";
}
