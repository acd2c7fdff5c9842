//! Detailed rules on website administration of 2005.

use super::left_out::{AUTHORITIES, GENERAL, PENALTY, PROVIDER, REGISTRIES, REVIEW};
use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 《互联网站管理工作细则》
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《互联网站管理工作细则》",
        "Detailed Rules for the Administration of Websites (《互联网站管理工作细则》)",
    ),
    number: Some("信部电〔2005〕501号"),
    from: Since::Day(Date::of(2005, 12, 1)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    GENERAL_PART "第一条至第四条" "Articles 1 to 4"
        asks "目的、原则和涉及的各方"
            "Purpose, principles and those concerned"
        left out GENERAL;
    ARTICLE_5 "第五条、第六条" "Articles 5 and 6"
        asks "部和省通信管理局的职责"
            "Duties of the ministry and the provincial administrations"
        left out AUTHORITIES;
    ARTICLE_7 "第七条" "Article 7"
        asks "接入服务提供者核实备案信息"
            "Access providers check filings"
        left out PROVIDER;
    ARTICLE_8 "第八条" "Article 8"
        asks "网站主办者备案、变更、注销，保证信息真实，先取得前置审批，标明编号，接受年度审核"
            "Organizers file, change and cancel, keep the filing true, obtain prior approval first, show the number and take the annual review"
        left out t!(
            "备案和前置审批在33号令第七条、第十一条下检查，其余是备案以后的义务",
            "Filing and prior approval are checked under order 33, articles 7 and 11; the rest comes after the filing",
        );
    ARTICLE_9 "第九条、第十条" "Articles 9 and 10"
        asks "报备 IP 地址和域名信息"
            "IP addresses and domains are reported"
        left out REGISTRIES;
    ARTICLE_11 "第十一条" "Article 11"
        asks "接入服务提供者先预分配IP地址，备案以后才开通"
            "The access provider sets an IP address aside, and gives access after the filing";
    ARTICLE_12 "第十二条" "Article 12"
        asks "委托接入服务提供者办理的流程，不予备案的说明理由、修改后重新填报"
            "Filing through the access provider; refusals come with reasons and may be corrected";
    ARTICLE_13 "第十三条" "Article 13"
        asks "自行办理的流程，不予备案的说明理由、修改后重新填报"
            "Filing oneself; refusals come with reasons and may be corrected";
    ARTICLE_14 "第十四条（一）" "Article 14 (1)"
        asks "列出七类前置审批，备案前取得批准"
            "Approval before filing, for seven named kinds";
    ARTICLE_14_2 "第十四条（二）" "Article 14 (2)"
        asks "向住所（身份证住所或注册住所）所在地的省通信管理局书面提交审批文件"
            "Approval papers go to the province of residence: that of the identity card or of registration";
    ARTICLE_14_3 "第十四条（三）" "Article 14 (3)"
        asks "五个工作日内没有提交审批文件的，不予备案"
            "No filing where the approval papers do not follow within five working days";
    ARTICLE_14_4 "第十四条（四）" "Article 14 (4)"
        asks "备案后向审批部门通报"
            "The approving authority is told of the filing"
        left out AUTHORITIES;
    ARTICLE_15 "第十五条" "Article 15"
        asks "注销由主办者自己办，或由接入服务提供者代办并附书面委托书；省通信管理局审核，没有规定时限"
            "The organizer cancels itself, or its access provider does with a written mandate; the province decides, with no time limit";
    ARTICLE_16 "第十六条、第十七条" "Articles 16 and 17"
        asks "查处违规的网站和接入服务提供者"
            "How breaches are dealt with"
        left out PENALTY;
    ARTICLE_18 "第十八条" "Article 18"
        asks "年度审核的流程"
            "How the annual review goes"
        left out REVIEW;
    ARTICLE_19 "第十九条、第二十条" "Articles 19 and 20"
        asks "IP 地址和域名备案的流程"
            "How IP addresses and domains are filed"
        left out REGISTRIES;
    COMMENCEMENT "第二十一条、第二十二条" "Articles 21 and 22"
        asks "解释和施行日期"
            "Interpretation and commencement"
        left out GENERAL;
}
