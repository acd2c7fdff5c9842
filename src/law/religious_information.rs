//! Measures of 2022 on religious information online.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 《互联网宗教信息服务管理办法》
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《互联网宗教信息服务管理办法》",
        "Measures for the Administration of Internet Religious Information Services (《互联网宗教信息服务管理办法》)",
    ),
    number: Some("国家宗教事务局令第17号"),
    from: Since::Day(Date::of(2022, 3, 1)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    WHOLE "" ""
        asks "互联网宗教信息服务向省级宗教事务部门申请许可证"
            "Religious information online takes a licence of the province's religious affairs authority";
}
