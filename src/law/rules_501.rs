//! Detailed rules on website administration of 2005.

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
    ARTICLE_7 "第七条" "Article 7"
        asks "接入服务提供者核实备案信息"
            "Access providers check filings"
        left out "这是接入服务商的义务，不是申请人填写的内容"
            "A duty of the access provider, nothing the applicant fills in";
    ARTICLE_8 "第八条" "Article 8"
        asks "网站主办者保证备案信息真实准确，先取得前置审批再提供内容"
            "Organizers keep their filing true, and obtain prior approval first"
        left out "同样的要求由33号令第七条、第十一条的规则检查"
            "The same duties are checked under order 33, articles 7 and 11";
    ARTICLE_14 "第十四条" "Article 14"
        asks "列出七类前置审批；批准文件五个工作日内提交，否则不予备案"
            "Approval first, for seven named kinds; papers within five working days, or no filing";
    ARTICLE_15 "第十五条" "Article 15"
        asks "注销由主办者自己办，或由接入服务提供者代办并附书面委托书；省通信管理局审核，没有规定时限"
            "The organizer cancels itself, or its access provider does with a written mandate; the province decides, with no time limit";
}
