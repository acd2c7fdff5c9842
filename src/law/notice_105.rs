//! Notice of 2023 that brought apps into filing, and the registration form in force. Dated 2023-07-21, published 2023-08-04.

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
    from: Since::Day(PUBLISHED),
    until: None,
    url: None,
    seen: None,
};

/// Since this day apps, mini-programs and quick apps are filed.
pub const PUBLISHED: Date = Date::of(2023, 8, 4);

articles! {
    ANNEX "附件《互联网信息服务备案登记表》" "Annex, registration form"
        asks "备案要填写的全部栏目"
            "Every field of a filing";
    NOTICE "" ""
        asks "APP、小程序、快应用从发布之日起先备案后上线；涉及前置审批的先取得批准"
            "Apps, mini-programs and quick apps are filed before they go online, from publication on; prior approval comes first";
}
