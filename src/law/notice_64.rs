//! Work plan of 2010 for verifying filings: what the provider compares before it submits.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 《工业和信息化部关于进一步落实网站备案信息真实性核验工作方案（试行）》
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《关于进一步落实网站备案信息真实性核验工作方案（试行）》",
        "Work Plan for Verifying the Truth of Website Filings, trial (《关于进一步落实网站备案信息真实性核验工作方案（试行）》)",
    ),
    number: Some("工信部电管〔2010〕64号"),
    from: Since::About(Date::of(2010, 1, 1)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    SECTION_1_1_1 "一、1（1）（2）" "Section 1, 1 (1) and (2)"
        asks "核验单位证件和负责人证件原件"
            "Originals of the unit's and the persons' certificates are verified";
    SECTION_1_1 "一、1（3）" "Section 1, 1 (3)"
        asks "个人开办的，负责人为其本人；单位开办的，负责人为法定代表人或单位委派的人"
            "An individual is in charge in person; a unit names its legal representative or a delegate";
    SECTION_1_2 "一、2" "Section 1, 2"
        asks "联系方式：手机、电话、邮箱、通信地址"
            "Contacts: mobile, phone, e-mail, mailing address";
    SECTION_2_1_2 "二（二）1（2）" "Section 2 (2) 1 (2)"
        asks "接入服务商五个工作日内完成预核验"
            "The provider pre-checks within five working days";
    SECTION_2_1_3 "二（二）1（3）" "Section 2 (2) 1 (3)"
        asks "负责人接到通知后一个月内带证件原件到接入服务单位现场核验"
            "The person in charge is verified on site, with the original certificates, within a month of notice";
    SECTION_2_1_4 "二（二）1（4）" "Section 2 (2) 1 (4)"
        asks "采集负责人核验照片"
            "A verification photo of the person in charge is taken";
    SECTION_2_1_5 "二（二）1（5）" "Section 2 (2) 1 (5)" until Date::of(2017, 12, 31);
        asks "证件、域名所有者须与主办者一致"
            "Certificates and domain owner must agree with the organizer";
    SECTION_2_1_6 "二（二）1（6）" "Section 2 (2) 1 (6)"
        asks "填写《网站备案信息真实性核验单》"
            "A verification form is filled in";
    SECTION_3_1_4 "三（一）4" "Section 3 (1) 4"
        asks "材料至少留存5年"
            "Materials are kept for at least 5 years"
        left out "这是接入服务商的义务，不是申请人填写的内容"
            "A duty of the access provider, nothing the applicant fills in";
}
