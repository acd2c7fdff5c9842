//! Decisions of the State Council that cancelled prior approvals. Their lists were read second-hand (the access providers'
//! pages on prior approval name them), so they are cited for prompts alone.

use super::{Article, Coverage, Instrument, Since};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

macro_rules! decisions {
    ($($name:ident $zh:literal $en:literal $number:literal $since:expr, asks $asks_zh:literal $asks_en:literal;)*) => {
        $(#[doc = concat!($number, " · ", $en)]
        pub static $name: Article = Article {
            instrument: &Instrument {
                kind: BasisKind::Law,
                document: t!($zh, concat!($en, " (", $zh, ")")),
                number: Some($number),
                from: Since::About($since),
                until: None,
                url: None,
                seen: None,
            },
            article: None,
            from: Since::Unstated,
            until: None,
        };)*

        /// What each decision cancelled.
        pub static COVERAGE: &[Coverage] =
            &[$(Coverage { article: &$name, asks: t!($asks_zh, $asks_en), left_out: None },)*];
    };
}

decisions! {
    DECISION_2010 "《国务院关于第五批取消和下放管理层级行政审批项目的决定》"
        "Fifth Decision of the State Council on Cancelled Approvals" "国发〔2010〕21号" Date::of(2010, 7, 1),
        asks "取消电子公告服务的专项审批和专项备案" "The special approval and filing of bulletin boards is cancelled";
    DECISION_2014 "《国务院关于取消和下放一批行政审批项目的决定》"
        "Decision of the State Council of 2014 on Cancelled Approvals" "国发〔2014〕5号" Date::of(2014, 1, 8),
        asks "取消利用互联网实施远程高等学历教育的教育网校审批" "Approval of online schools of higher education is cancelled";
    DECISION_2015 "《国务院关于第一批取消62项中央指定地方实施行政审批事项的决定》"
        "Decision of the State Council on Cancelling 62 Approvals Given by Provinces" "国发〔2015〕57号" Date::of(2015, 10, 1),
        asks "取消互联网医疗保健信息服务的审核" "Review of health-care information services is cancelled";
}
