//! Letter of 2019: one website, one domain.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 工信管函〔2019〕633号
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!("工信部函", "MIIT letter"),
    number: Some("工信管函〔2019〕633号"),
    from: Since::Day(Date::of(2019, 4, 22)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    ONE_DOMAIN "" ""
        asks "新备案的网站只能有一个域名；变更时唯一的域名不能换，多个域名的只能减少；不符的系统自动退回"
            "A newly filed website has exactly one domain; a change cannot replace the only domain, and can only drop some of several; the system returns the rest";
}
