//! The filing guide that WeChat published for its developers; last edited on 2020-03-18. It answers what the law leaves open.

use super::left_out::{PROVIDER, REPEATED};
use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 《ICP备案申请指南官方》
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Provider,
    document: t!(
        "微信《ICP备案申请指南》（2020）",
        "WeChat, Guide to ICP Filing (《ICP备案申请指南》, 2020)",
    ),
    number: None,
    from: Since::About(Date::of(2020, 3, 1)),
    until: None,
    url: None,
    seen: Some(Date::of(2026, 11, 21)),
};

articles! {
    STEPS "流程1、流程2、流程3、流程4" "Steps 1 to 4"
        asks "在接入服务商的系统里填写，由其核验后提交省通信管理局"
            "The filing is made in the provider's system, verified there and passed on"
        left out PROVIDER;
    QUESTION_1 "第1问" "Question 1"
        asks "什么是经营性服务"
            "What a commercial service is"
        left out REPEATED;
    QUESTION_2 "第2问" "Question 2"
        asks "提交后在接入服务商的系统里修改"
            "Corrections are made in the provider's system"
        left out PROVIDER;
    QUESTION_3 "第3问" "Question 3"
        asks "主体冲突按证件类型和证件号码判断"
            "An organizer conflict is told by kind and number of the certificate";
    QUESTION_4 "第4问" "Question 4"
        asks "域名已经备过案的，按备案号的第一个字联系原备案地的通信管理局注销"
            "A domain filed before is cancelled by the administration that the first character of its number names";
    QUESTION_5 "第5问" "Question 5"
        asks "找回备案密码"
            "How to get the filing password back"
        left out t!("备案密码已不再使用", "Filing passwords are no longer used");
    QUESTION_6 "第6问" "Question 6"
        asks "新备案系统的办理流程"
            "How the new filing system works"
        left out PROVIDER;
    QUESTION_7 "第7问" "Question 7"
        asks "哪些内容要前置审批"
            "Which content takes prior approval"
        left out REPEATED;
    QUESTION_8 "第8问" "Question 8"
        asks "二十个工作日从最后一次修改起算，不含周末和法定节假日"
            "The twenty working days count from the last correction, without weekends and holidays";
    QUESTION_9 "第9问" "Question 9"
        asks "只有 IP 地址的网站也要备案"
            "A site with an IP address alone is filed too";
    QUESTION_10 "第10问" "Question 10"
        asks "一个单位的网站备案在同一个主体下"
            "All sites of one organizer are filed under one entry";
}
