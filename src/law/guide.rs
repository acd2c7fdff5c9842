//! Service guide of the filing procedure: the newest source at hand. Undated; it cites a notice of July 2023.

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
    from: Since::About(Date::of(2023, 7, 1)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    SECTION_4 "四、五" "Sections 4 and 5"
        asks "由住所所在地的省通信管理局受理和决定"
            "The administration of the province of residence receives and decides";
    SECTION_7_1 "七（一）" "Section 7 (1)"
        asks "备案信息真实准确"
            "Filings are true and accurate"
        left out "真假只有核验才能知道"
            "Only verification can tell true from false";
    SECTION_7_2 "七（二）" "Section 7 (2)"
        asks "单位以带统一社会信用代码的证件为第一证件，旧证件须有三个月以上有效期；名称、姓名须与证件一致"
            "Units show a certificate with a unified social credit code, older kinds with three months left; names equal the certificate";
    SECTION_7_3 "七（三）" "Section 7 (3)"
        asks "前置审批在先"
            "Prior approval comes first";
    SECTION_7_5 "七（五）" "Section 7 (5)"
        asks "个人的服务名称不得含十二个词；单位含有的须有书面批准文件"
            "Twelve words are closed to individuals' service names and need written approval in a unit's";
    SECTION_7_6 "七（六）" "Section 7 (6)"
        asks "对域名下各级域名的服务负责"
            "Responsible for every subdomain"
        left out "备案通过以后的义务，表单里看不出来"
            "A duty after the filing is granted; the form does not show it";
    SECTION_8 "八" "Section 8"
        asks "不得传播的内容"
            "Content that must not be published"
        left out "表单里没有服务的实际内容"
            "The form does not hold the content of the service";
    SECTION_9_2 "九（二）" "Section 9 (2)"
        asks "真实性核验材料：证件、照片、核验单"
            "Verification material: certificates, photo, form";
    SECTION_9_3 "九（三）" "Section 9 (3)"
        asks "前置审批的证明"
            "Proof of prior approval";
    SECTION_11 "十一（三）" "Section 11 (3)"
        asks "结果发到负责人的手机和邮箱"
            "The result goes to the mobile and e-mail of the person in charge";
    SECTION_13 "十三" "Section 13"
        asks "二十个工作日"
            "Twenty working days";
}
