//! Notice of 2017 on the domains that internet information services may use.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 工信部信管〔2017〕264号
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《关于规范互联网信息服务使用域名的通知》",
        "Notice on Regulating the Use of Domain Names by Internet Information Services (《关于规范互联网信息服务使用域名的通知》)",
    ),
    number: Some("工信部信管〔2017〕264号"),
    from: Since::Day(Date::of(2018, 1, 1)),
    until: None,
    url: Some("https://www.miit.gov.cn/jgsj/xgj/hlwgl/art/2020/art_f4e6b2b5bc6b400ea35b5d7294a960bd.html"),
    seen: None,
};

articles! {
    OWNER "域名注册者要求" "Who must hold the domain"
        asks "域名须实名注册；个人用本人域名，单位用本单位（含股东）或主要负责人、高级管理人员的域名"
            "The domain is registered under a real name: the individual's own, or the unit's (shareholders included), its principal's or a senior executive's";
    DOMAIN "域名注册要求" "How the domain must be registered"
        asks "顶级域和注册服务机构经批准，域名在有效期内"
            "An approved top-level domain and registrar, within validity";
}
