//! Joint notice of 2006 on prior approval of website content.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 信部联电〔2006〕121号
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《互联网站管理协调工作方案》",
        "Coordination Plan for Website Administration (《互联网站管理协调工作方案》)",
    ),
    number: Some("信部联电〔2006〕121号"),
    from: Since::Day(Date::of(2006, 2, 17)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    SECTION_3 "三（一）" "Section 3 (1)"
        asks "列出前置审批项目和各自的审批部门"
            "Lists the items of prior approval and their authorities";
    SECTION_3_CHANGES "三（一）末段" "Section 3 (1), last paragraph"
        asks "名称、住所、法定代表人或网站负责人、服务项目、域名、IP 地址变更的，比照前置审批的流程办理"
            "Changes of name, residence, representative, person in charge, content, domain or IP address follow the approval procedure again";
}
