//! Joint notice of 2006 on prior approval of website content.

use super::left_out::{AUTHORITIES, PENALTY, REVIEW};
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
    SECTION_1 "一、二" "Sections 1 and 2"
        asks "协调机构和各部门的职责"
            "The coordinating bodies and who does what"
        left out AUTHORITIES;
    SECTION_3 "三（一）1" "Section 3 (1) 1"
        asks "列出前置审批的项目"
            "Lists the items of prior approval";
    SECTION_3_1_2 "三（一）2" "Section 3 (1) 2"
        asks "备案以前向省级或部级前置审批部门申请"
            "The approval is applied for, with the province's or the ministry's authority, before the filing";
    SECTION_3_1_3 "三（一）3" "Section 3 (1) 3"
        asks "前置审批部门作出批准、不予批准或者不需要前置审批的决定"
            "The authority approves, refuses, or decides that no approval is needed";
    SECTION_3_1_4 "三（一）4" "Section 3 (1) 4"
        asks "批准后备案，并向住所（身份证住所或注册住所）所在地的省通信管理局书面提交文件"
            "The filing follows the approval, with the papers on their way to the province of residence: that of the identity card or of registration";
    SECTION_3_1_5 "三（一）5、三（一）6、三（一）7" "Section 3 (1) 5, 6 and 7"
        asks "备案发号、公布名单、工商登记"
            "Numbers are given, lists published, businesses registered"
        left out AUTHORITIES;
    SECTION_3_CHANGES "三（一）末段" "Section 3 (1), last paragraph"
        asks "名称、住所、法定代表人或负责人、服务项目、域名、IP地址变更的，比照前置审批流程办理"
            "Changes of name, residence, legal representative or person in charge, content, domain or IP address go through prior approval again";
    SECTION_3_2 "三（二）" "Section 3 (2)"
        asks "查处违法违规网站"
            "How unlawful sites are dealt with"
        left out PENALTY;
    SECTION_3_3 "三（三）" "Section 3 (3)"
        asks "年度审核"
            "Annual review"
        left out REVIEW;
    SECTION_3_4 "三（四）、三（五）" "Section 3 (4) and (5)"
        asks "公益性网络的管理和信息查询"
            "Public-welfare networks, and access to records"
        left out AUTHORITIES;
}
