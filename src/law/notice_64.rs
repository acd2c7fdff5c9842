//! Work plan of 2010 for verifying filings: what the provider compares before it submits.

use super::left_out::{AUTHORITIES, PENALTY, PROVIDER};
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

/// Verification on site was to have begun by the end of March 2010.
const ON_SITE: Since = Since::About(Date::of(2010, 3, 31));
/// The day before the service guide took over, as far as its day is known.
const GUIDE_FOLLOWS: Date = Date::of(2023, 8, 3);

articles! {
    SECTION_1_1_1 "一、1（1）（2）" "Section 1, 1 (1) and (2)"
        asks "核验单位证件和负责人证件原件；没有身份证的，可以用户口簿、军官证、台胞证"
            "Originals of the unit's and the persons' certificates are verified; without an identity card a household register, officer's card or Taiwan permit serves";
    SECTION_1_1 "一、1（3）" "Section 1, 1 (3)"
        asks "个人开办的，负责人为其本人；单位开办的，负责人为法定代表人或单位委派的人"
            "An individual is in charge in person; a unit names its legal representative or a delegate";
    SECTION_1_2 "一、2" "Section 1, 2"
        asks "联系方式：手机号码、办公电话（个人可用住宅电话）、电子邮箱、通信地址"
            "Contacts: mobile, office phone (an individual's may be at home), e-mail, mailing address";
    SECTION_1_2_PHONE "一、2（办公电话）" "Section 1, 2, office phone" until GUIDE_FOLLOWS;
        asks "2023年的登记表不再有办公电话"
            "The form of 2023 no longer has the office phone";
    SECTION_1_3 "一、3" "Section 1, 3"
        asks "网站信息：名称、域名、前置审批内容、服务内容"
            "The site: name, domain, prior approval, content";
    SECTION_1_4 "一、4" "Section 1, 4"
        asks "接入信息：接入服务提供者、接入方式、服务器放置地点、IP地址"
            "Access: provider, method, place of the server, IP address";
    SECTION_2_1 "二（一）" "Section 2 (1)"
        asks "核验、审核、核查各由谁负责"
            "Who verifies, reviews and inspects"
        left out AUTHORITIES;
    SECTION_2_1_1 "二（二）1（1）" "Section 2 (2) 1 (1)"
        asks "在接入服务商的系统里录入"
            "The filing is entered in the provider's system"
        left out PROVIDER;
    SECTION_2_1_2 "二（二）1（2）" "Section 2 (2) 1 (2)" since ON_SITE;
        asks "接入服务商五个工作日内完成预核验"
            "The provider pre-checks within five working days";
    SECTION_2_1_3 "二（二）1（3）" "Section 2 (2) 1 (3)" since ON_SITE;
        asks "负责人接到通知后一个月内带证件原件到接入服务单位现场核验"
            "The person in charge is verified on site, with the original certificates, within a month of notice";
    SECTION_2_1_4 "二（二）1（4）" "Section 2 (2) 1 (4)" since ON_SITE;
        asks "采集负责人核验照片"
            "A verification photo of the person in charge is taken";
    SECTION_2_1_5_HOLDER "二（二）1（5）证件" "Section 2 (2) 1 (5), certificates" since ON_SITE; until GUIDE_FOLLOWS;
        asks "证件的持有者、类型和内容须与备案信息一致"
            "Holder, kind and content of the certificates agree with the filing";
    SECTION_2_1_5 "二（二）1（5）域名" "Section 2 (2) 1 (5), domain" since ON_SITE; until Date::of(2017, 12, 31);
        asks "域名所有者须与主办者一致"
            "The domain's owner agrees with the organizer";
    SECTION_2_1_6 "二（二）1（6）" "Section 2 (2) 1 (6)" since ON_SITE;
        asks "填写《网站备案信息真实性核验单》"
            "A verification form is filled in";
    SECTION_2_1_6_AGREEMENT "二（二）1（6）协议书" "Section 2 (2) 1 (6), agreement" since ON_SITE;
        asks "主办者和接入服务单位签订信息安全管理协议书"
            "Organizer and access provider sign an agreement on information security"
        left out t!(
            "协议书由接入服务商提供，接入时签订，不随备案上传",
            "The provider has it signed when it gives access; it is not handed in with the filing",
        );
    SECTION_2_1_7 "二（二）1（7）" "Section 2 (2) 1 (7)"
        asks "核验无误后提交到省通信管理局"
            "What was verified goes to the province"
        left out PROVIDER;
    SECTION_2_2 "二（二）2" "Section 2 (2) 2"
        asks "省通信管理局二十个工作日内审核，不合格的退回"
            "The province decides within twenty working days, and returns what is wrong";
    SECTION_2_3 "二（二）3" "Section 2 (2) 3"
        asks "备案中心每月、每季度抽查"
            "Monthly and quarterly inspections"
        left out AUTHORITIES;
    SECTION_3_1 "三（一）1、三（一）2、三（一）3、三（一）4、三（一）5、三（一）6" "Section 3 (1) 1 to 6"
        asks "设立核验部门、明示材料、合同条款、材料留存5年、更新和存量核验"
            "Staff, notices, contract clauses, keeping material for 5 years, updates and older filings"
        left out PROVIDER;
    SECTION_3_2 "三（二）、三（三）" "Section 3 (2) and (3)"
        asks "省通信管理局和备案中心的工作要求"
            "What the provinces and the filing centre do"
        left out AUTHORITIES;
    SECTION_4 "四" "Section 4"
        asks "没有认真核验的处罚"
            "Penalties for careless verification"
        left out PENALTY;
}
