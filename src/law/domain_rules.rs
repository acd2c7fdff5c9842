//! Measures on domain names of 2017: registries and registrars take a licence, registrants give their true identity.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 《互联网域名管理办法》
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《互联网域名管理办法》",
        "Measures for Internet Domain Names (《互联网域名管理办法》)",
    ),
    number: Some("工业和信息化部令第43号"),
    from: Since::Day(Date::of(2017, 11, 1)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    WHOLE "" ""
        asks "域名根服务、注册管理和注册服务机构要有许可；注册者提供真实身份信息"
            "Registries and registrars take a licence; registrants give their true identity";
}
