//! Service guide of the filing procedure: the newest source at hand. Undated; it cites the notice of July 2023, so it is taken
//! from the day on which that was published.

use super::left_out::{AFTERWARDS, AUTHORITIES, CONTENT, GENERAL, PROVIDER, TRUTH};
use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 《互联网信息服务备案审批服务指南》
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《互联网信息服务备案审批服务指南》",
        "Service Guide to Filing Internet Information Services (《互联网信息服务备案审批服务指南》)",
    ),
    number: None,
    from: Since::About(Date::of(2023, 8, 4)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    SECTION_1 "一、二、三" "Sections 1, 2 and 3"
        asks "适用范围、审查类型和审批依据"
            "Scope, kind of review and grounds"
        left out GENERAL;
    SECTION_4 "四、五" "Sections 4 and 5"
        asks "由住所所在地的省通信管理局受理和决定"
            "The administration of the province of residence receives and decides";
    SECTION_6 "六" "Section 6"
        asks "备案没有数量限制"
            "Filings are not limited in number"
        left out GENERAL;
    SECTION_7_1 "七（一）" "Section 7 (1)"
        asks "备案信息真实准确"
            "Filings are true and accurate"
        left out TRUTH;
    SECTION_7_2 "七（二）" "Section 7 (2)"
        asks "单位以带统一社会信用代码的证件为第一证件，旧证件须有三个月以上有效期；名称、姓名须与证件一致"
            "Units show a certificate with a unified social credit code, older kinds with three months left; names equal the certificate";
    SECTION_7_3 "七（三）" "Section 7 (3)"
        asks "前置审批在先"
            "Prior approval comes first";
    SECTION_7_4 "七（四）" "Section 7 (4)"
        asks "接受行业主管部门的监督"
            "The ministry supervises"
        left out AFTERWARDS;
    SECTION_7_5 "七（五）" "Section 7 (5)"
        asks "个人的服务名称不得含十二个词；单位含有的须有书面批准文件"
            "Twelve words are closed to individuals' service names and need written approval in a unit's";
    SECTION_7_6 "七（六）" "Section 7 (6)"
        asks "对域名下各级域名的服务负责"
            "Responsible for every subdomain"
        left out AFTERWARDS;
    SECTION_8 "八" "Section 8"
        asks "不得传播的内容"
            "Content that must not be published"
        left out CONTENT;
    SECTION_9_1 "九（一）" "Section 9 (1)"
        asks "主办单位和服务负责人的基本情况、服务的基本信息"
            "Organizer, person in charge of the service, and the service itself";
    SECTION_9_2 "九（二）" "Section 9 (2)"
        asks "真实性核验材料：证件、照片、核验单"
            "Verification material: certificates, photo, form";
    SECTION_9_3 "九（三）" "Section 9 (3)"
        asks "前置审批的证明"
            "Proof of prior approval";
    SECTION_10 "十" "Section 10"
        asks "接入服务提供者核验、修改、提交"
            "The access provider verifies, corrects and submits"
        left out PROVIDER;
    SECTION_11_1 "十一（一）" "Section 11 (1)"
        asks "提交真实准确的信息并完成核验"
            "True and accurate details, and verification"
        left out TRUTH;
    SECTION_11_2 "十一（二）" "Section 11 (2)"
        asks "材料有误或者不齐的，接入服务提供者告知修改"
            "The access provider says what to correct"
        left out PROVIDER;
    SECTION_11 "十一（三）" "Section 11 (3)"
        asks "结果发到负责人的手机和邮箱"
            "The result goes to the mobile and e-mail of the person in charge";
    SECTION_12 "十二" "Section 12"
        asks "通过接入服务提供者的系统网上办理"
            "Filed online through the access provider"
        left out PROVIDER;
    SECTION_13 "十三" "Section 13"
        asks "二十个工作日"
            "Twenty working days";
    SECTION_14 "十四" "Section 14"
        asks "备案不收费"
            "Filing is free of charge"
        left out t!("没有要检查的内容；收费的是代办服务", "Nothing to check; what costs money is an agent's service");
    SECTION_15 "十五" "Section 15"
        asks "审批结果是备案编号"
            "The result is a filing number"
        left out AUTHORITIES;
    SECTION_16 "十六" "Section 16"
        asks "结果发到主体负责人的手机和邮箱"
            "The result goes to the mobile and e-mail of the organizer's person in charge"
        left out t!("同十一（三），在那里检查", "As section 11 (3), where it is checked");
    SECTION_17 "十七" "Section 17"
        asks "申请人的权利和义务，对不予备案可以复议或者诉讼"
            "Rights and duties of the applicant, review and appeal among them"
        left out t!("这是退回以后的救济途径，不影响填写", "It is about what to do after a refusal, not about the form");
    SECTION_18 "十八、十九" "Sections 18 and 19"
        asks "咨询电话和公开查询"
            "Where to ask, and where filings are published"
        left out GENERAL;
}
