//! Notice of 2023 that brought apps into filing, and the registration form in force.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 工信部信管〔2023〕105号
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《工业和信息化部关于开展移动互联网应用程序备案工作的通知》",
        "Notice on the Filing of Mobile Apps (《工业和信息化部关于开展移动互联网应用程序备案工作的通知》)",
    ),
    number: Some("工信部信管〔2023〕105号"),
    from: Since::About(Date::of(2023, 7, 1)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    ANNEX "附件《互联网信息服务备案登记表》" "Annex, registration form"
        asks "备案要填写的全部栏目"
            "Every field of a filing";
    NOTICE "" ""
        asks "APP 备案的时间安排与前置审批要求"
            "Dates for app filings, and prior approval for apps"
        left out "存量APP的期限已过，不影响新的申请"
            "The deadlines for existing apps have passed";
}
