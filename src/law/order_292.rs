//! Regulations on internet information services: who must file, and what must be approved first.
//!
//! The text at hand is that of 2000. Article 5 was revised by the decision of 2024-12-06 (国务院令第797号), of which only
//! second-hand reports were read and no first day: the older list ends there, and the newer one is cited for prompts alone.

use super::left_out::{AFTERWARDS, AUTHORITIES, CONTENT, GENERAL, LICENCE, PENALTY};
use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 《互联网信息服务管理办法》
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《互联网信息服务管理办法》",
        "Measures for the Administration of Internet Information Services (《互联网信息服务管理办法》)",
    ),
    number: Some("国务院令第292号"),
    from: Since::Day(Date::of(2000, 9, 25)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    PURPOSE "第一条、第二条" "Articles 1 and 2"
        asks "目的和适用范围"
            "Purpose and scope"
        left out GENERAL;
    ARTICLE_3 "第三条" "Article 3"
        asks "向上网用户有偿提供信息或者制作网页的是经营性服务，无偿提供公开、共享信息的是非经营性服务"
            "Information or web pages for payment are commercial services; public, shared information for nothing is not";
    ARTICLE_4 "第四条" "Article 4"
        asks "经营性服务要许可，非经营性服务要备案"
            "Commercial services need a licence, others a filing";
    ARTICLE_5_2000 "第五条" "Article 5" until Date::of(2024, 12, 5);
        asks "新闻、出版、教育、医疗保健、药品和医疗器械等服务先审批后备案"
            "News, publishing, education, health care, drugs and medical devices are approved before filing";
    ARTICLE_5_2024 "第五条（2024年修订）" "Article 5 (as revised in 2024)" since Since::About(Date::of(2024, 12, 6));
        asks "新闻、出版、教育等服务先审批后备案；不再列出医疗保健、药品和医疗器械"
            "News, publishing, education and the like are approved before filing; health care, drugs and devices are no longer named";
    ARTICLE_6 "第六条" "Article 6"
        asks "申请经营许可的条件，涉及前置审批的先取得同意"
            "Conditions of a licence, prior approval among them"
        left out LICENCE;
    ARTICLE_7 "第七条" "Article 7"
        asks "经营性服务的许可申请"
            "Applying for a licence for a commercial service";
    ARTICLE_8_1 "第八条（一）" "Article 8 (1)"
        asks "备案时提交主办单位和网站负责人的基本情况"
            "A filing names the organizer and the person in charge";
    ARTICLE_8_2 "第八条（二）" "Article 8 (2)"
        asks "备案时提交网站网址和服务项目"
            "A filing gives the address of the site and what it offers";
    ARTICLE_8_3 "第八条（三）" "Article 8 (3)"
        asks "备案时提交前置审批的同意文件"
            "A filing comes with the approvals it needs";
    ARTICLE_9 "第九条" "Article 9"
        asks "电子公告服务的专项申请或者专项备案，2010年起不再办理"
            "A special application or filing for bulletin boards, no longer accepted since 2010";
    ARTICLE_10 "第十条" "Article 10"
        asks "公布已许可、已备案的名单"
            "Licensed and filed services are published"
        left out AUTHORITIES;
    ARTICLE_11_1 "第十一条第一款" "Article 11, paragraph 1"
        asks "不超出备案的项目提供服务"
            "No service beyond what was filed"
        left out AFTERWARDS;
    ARTICLE_11_2 "第十一条第二款" "Article 11, paragraph 2"
        asks "非经营性服务不得有偿"
            "A service that is not commercial is not for payment";
    ARTICLE_11_3 "第十一条第三款" "Article 11, paragraph 3"
        asks "服务项目、网址变更的，提前30日办理"
            "Changes of content or address are filed 30 days ahead";
    ARTICLE_12 "第十二条" "Article 12"
        asks "主页显著位置标明备案编号"
            "Show the filing number on the home page"
        left out AFTERWARDS;
    ARTICLE_13 "第十三条" "Article 13"
        asks "提供良好的服务，保证内容合法"
            "Good service and lawful content"
        left out CONTENT;
    ARTICLE_14 "第十四条" "Article 14"
        asks "记录备份保存60日"
            "Keep logs for 60 days"
        left out AFTERWARDS;
    ARTICLE_15 "第十五条、第十六条" "Articles 15 and 16"
        asks "不得传播的内容，发现后停止传输并报告"
            "Content that must not be published, and is stopped and reported where it is found"
        left out CONTENT;
    ARTICLE_17 "第十七条" "Article 17"
        asks "经营性服务上市、同外商合资合作先经审查"
            "Commercial services are reviewed before listing or a foreign venture"
        left out LICENCE;
    ARTICLE_18 "第十八条" "Article 18"
        asks "各部门的监督职责"
            "Who supervises what"
        left out AUTHORITIES;
    PENALTIES "第十九条至第二十五条" "Articles 19 to 25"
        asks "违反以上规定的处罚"
            "Penalties for breaking the above"
        left out PENALTY;
    COMMENCEMENT "第二十六条、第二十七条" "Articles 26 and 27"
        asks "自公布之日起施行，已有的服务60日内补办"
            "In force from promulgation; existing services had 60 days"
        left out GENERAL;
}
