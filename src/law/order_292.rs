//! Regulations on internet information services: who must file, and what must be approved first.
//!
//! The text at hand is that of 2000. Article 5 was revised by the decision of 2024-12-06, of which only second-hand reports
//! were read: the older list ends there, and the newer one is cited for prompts alone.

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
    from: Since::About(Date::of(2000, 9, 1)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    ARTICLE_4 "第四条" "Article 4"
        asks "经营性服务要许可，非经营性服务要备案"
            "Commercial services need a licence, others a filing";
    ARTICLE_5_2000 "第五条" "Article 5" until Date::of(2024, 12, 5);
        asks "新闻、出版、教育、医疗保健、药品和医疗器械等服务先审批后备案"
            "News, publishing, education, health care, drugs and medical devices are approved before filing";
    ARTICLE_5_2024 "第五条（2024年修订）" "Article 5 (as revised in 2024)" since Date::of(2024, 12, 6);
        asks "新闻、出版、教育等服务先审批后备案；不再列出医疗保健、药品和医疗器械"
            "News, publishing, education and the like are approved before filing; health care, drugs and devices are no longer named";
    ARTICLE_7 "第七条" "Article 7"
        asks "经营性服务的许可申请"
            "Applying for a licence for a commercial service";
    ARTICLE_8 "第八条" "Article 8"
        asks "备案时提交主办单位和负责人情况、网址和服务项目、批准文件"
            "What a filing consists of: organizer, person in charge, address, content, approvals";
    ARTICLE_9 "第九条" "Article 9" until Date::of(2010, 6, 30);
        asks "电子公告服务的专项备案"
            "Special filing for bulletin boards";
    ARTICLE_11 "第十一条" "Article 11"
        asks "变更提前30日办理"
            "Changes are filed 30 days ahead";
    ARTICLE_12 "第十二条" "Article 12"
        asks "主页显著位置标明备案编号"
            "Show the filing number on the home page"
        left out "备案通过以后的义务，表单里看不出来"
            "A duty after the filing is granted; the form does not show it";
    ARTICLE_14 "第十四条" "Article 14"
        asks "记录备份保存60日"
            "Keep logs for 60 days"
        left out "备案通过以后的义务，表单里看不出来"
            "A duty after the filing is granted; the form does not show it";
    ARTICLE_15 "第十五条" "Article 15"
        asks "不得传播的内容"
            "Content that must not be published"
        left out "表单里没有服务的实际内容"
            "The form does not hold the content of the service";
}
