//! Measures for the filing of non-commercial internet information services: the filing procedure itself, and the first form.

use super::left_out::{AFTERWARDS, AUTHORITIES, CONTENT, GENERAL, PENALTY, PROVIDER, REVIEW, TRUTH};
use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 《非经营性互联网信息服务备案管理办法》
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《非经营性互联网信息服务备案管理办法》",
        "Measures for the Filing of Non-commercial Internet Information Services (《非经营性互联网信息服务备案管理办法》)",
    ),
    number: Some("信息产业部令第33号"),
    from: Since::Day(Date::of(2005, 3, 20)),
    until: None,
    url: None,
    seen: None,
};

/// The day before the form of the notice of 2023.
const FORM_ENDS: Date = Date::of(2023, 8, 3);

articles! {
    PURPOSE "第一条、第二条" "Articles 1 and 2"
        asks "目的和适用范围"
            "Purpose and scope"
        left out GENERAL;
    ARTICLE_3 "第三条" "Article 3"
        asks "向住所所在地的省通信管理局备案"
            "File with the administration of the province of residence";
    ARTICLE_4 "第四条" "Article 4"
        asks "备案管理公开、公平、公正"
            "Filing is administered openly and fairly"
        left out AUTHORITIES;
    ARTICLE_5 "第五条" "Article 5"
        asks "通过域名或仅通过IP地址访问的网站都要备案"
            "Sites reached by domain or only by IP address must be filed";
    ARTICLE_6 "第六条" "Article 6"
        asks "通过备案管理系统网上备案"
            "Filings are made online in the filing system"
        left out AUTHORITIES;
    ARTICLE_7 "第七条" "Article 7"
        asks "如实填报《备案登记表》，登记表由部里调整和公布"
            "Fill in the registration form, which the ministry revises and publishes, truthfully";
    ARTICLE_8 "第八条" "Article 8"
        asks "可以委托接入服务提供者代为办理"
            "The access provider may file on behalf of the applicant"
        left out PROVIDER;
    ARTICLE_9 "第九条" "Article 9"
        asks "接入教育科研网等公益性网络的，可以由该网络的单位代为办理"
            "Sites on a public-welfare network, such as that of schools and institutes, may be filed by that network"
        left out t!("由谁代办，要填写的内容都一样", "Whoever files, the form is the same");
    ARTICLE_10 "第十条" "Article 10"
        asks "明知信息不真实的，不得代为办理"
            "No filing on behalf of others where it is known to be false"
        left out PROVIDER;
    ARTICLE_11 "第十一条第一款" "Article 11, paragraph 1"
        asks "需要前置审批的，提交审核同意的文件"
            "Where prior approval is needed, submit the approval document";
    ARTICLE_11_2 "第十一条第二款" "Article 11, paragraph 2"
        asks "电子公告服务的专项备案材料随备案提交，2010年起不再办理"
            "The special filing material for bulletin boards comes with the filing; no longer accepted since 2010";
    ARTICLE_12 "第十二条" "Article 12"
        asks "材料齐全的二十个工作日内备案，不齐全的说明理由"
            "Complete filings are granted within twenty working days; otherwise reasons are given";
    ARTICLE_13 "第十三条" "Article 13"
        asks "主页底部中央标明备案编号并链接备案系统"
            "Show the number at the bottom of the home page, linked to the filing system"
        left out AFTERWARDS;
    ARTICLE_14 "第十四条" "Article 14"
        asks "变更提前三十日办理"
            "Changes are filed thirty days ahead";
    ARTICLE_15 "第十五条" "Article 15"
        asks "终止服务之日办理注销"
            "Cancel on the day the service ends";
    ARTICLE_16 "第十六条" "Article 16"
        asks "域名或IP地址下的内容都要合法"
            "Everything under the domain or address is lawful"
        left out CONTENT;
    ARTICLE_17 "第十七条" "Article 17"
        asks "信誉管理和社会监督"
            "Supervision by the administrations"
        left out AUTHORITIES;
    ARTICLE_18 "第十八条、第十九条" "Articles 18 and 19"
        asks "不得为未备案的服务提供接入，记录备案信息"
            "No access for services that are not filed; filings are recorded"
        left out PROVIDER;
    ARTICLE_20 "第二十条、第二十一条" "Articles 20 and 21"
        asks "年度审核"
            "Annual review"
        left out REVIEW;
    ARTICLE_22 "第二十二条" "Article 22"
        asks "未备案或者超出备案项目提供服务的处罚"
            "Penalties for services that are not filed, or go beyond the filing"
        left out PENALTY;
    ARTICLE_23 "第二十三条" "Article 23"
        asks "填报虚假信息的，关闭网站并注销备案"
            "False information closes the site and cancels the filing"
        left out TRUTH;
    ARTICLE_24 "第二十四条至第二十七条" "Articles 24 to 27"
        asks "其他违反规定的处罚"
            "Other penalties"
        left out PENALTY;
    ARTICLE_28 "第二十八条" "Article 28"
        asks "年度审核不合格的后果"
            "What follows from a failed review"
        left out REVIEW;
    COMMENCEMENT "第二十九条" "Article 29"
        asks "施行日期"
            "Commencement"
        left out GENERAL;
    ANNEX "附录《备案登记表》" "Annex, registration form" until FORM_ENDS;
        asks "2023年以前备案要填写的栏目"
            "The fields of a filing before 2023";
    ANNEX_NOTE_2 "附录说明2" "Annex, note 2" until FORM_ENDS;
        asks "证件号码后注明核发单位"
            "The issuing body beside the certificate's number"
        left out t!("核发单位的名称怎么写没有规定，无从检查", "Nothing is said of how the issuing body is written");
    ANNEX_NOTE_4 "附录说明4" "Annex, note 4" until FORM_ENDS;
        asks "仅能通过IP地址访问的网站填IP地址"
            "A site reached only by address gives its IP address";
}
