//! Measures for the filing of non-commercial internet information services: the filing procedure itself.

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

articles! {
    ARTICLE_3 "第三条" "Article 3"
        asks "向住所所在地的省通信管理局备案"
            "File with the administration of the province of residence";
    ARTICLE_5 "第五条" "Article 5"
        asks "通过域名或仅通过IP地址访问的网站都要备案"
            "Sites reached by domain or only by IP address must be filed";
    ARTICLE_7 "第七条" "Article 7"
        asks "如实填报《备案登记表》"
            "Fill in the registration form truthfully";
    ARTICLE_8 "第八条" "Article 8"
        asks "可以委托接入服务提供者代为办理"
            "The access provider may file on behalf of the applicant"
        left out "这是接入服务商的义务，不是申请人填写的内容"
            "A duty of the access provider, nothing the applicant fills in";
    ARTICLE_11 "第十一条" "Article 11"
        asks "需要前置审批的，提交审核同意的文件"
            "Where prior approval is needed, submit the approval document";
    ARTICLE_12 "第十二条" "Article 12"
        asks "材料齐全的二十个工作日内备案，不齐全的说明理由"
            "Complete filings are granted within twenty working days; otherwise reasons are given";
    ARTICLE_13 "第十三条" "Article 13"
        asks "主页底部中央标明备案编号并链接备案系统"
            "Show the number at the bottom of the home page, linked to the filing system"
        left out "备案通过以后的义务，表单里看不出来"
            "A duty after the filing is granted; the form does not show it";
    ARTICLE_14 "第十四条" "Article 14"
        asks "变更提前三十日办理"
            "Changes are filed thirty days ahead";
    ARTICLE_15 "第十五条" "Article 15"
        asks "终止服务之日办理注销"
            "Cancel on the day the service ends";
    ARTICLE_18 "第十八条" "Article 18"
        asks "不得为未备案的服务提供接入"
            "No access for services that are not filed"
        left out "这是接入服务商的义务，不是申请人填写的内容"
            "A duty of the access provider, nothing the applicant fills in";
    ARTICLE_20 "第二十条" "Article 20"
        asks "年度审核"
            "Annual review"
        left out "已不再执行，也不在表单上"
            "No longer practised, and not on the form";
    ARTICLE_23 "第二十三条" "Article 23"
        asks "填报虚假信息的，关闭网站并注销备案"
            "False information closes the site and cancels the filing"
        left out "真假只有核验才能知道"
            "Only verification can tell true from false";
}
