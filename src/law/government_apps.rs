//! Rules on the security of government internet applications: which domains public bodies use. Read second-hand.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 《互联网政务应用安全管理规定》
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《互联网政务应用安全管理规定》",
        "Provisions on the Security of Government Internet Applications (《互联网政务应用安全管理规定》)",
    ),
    number: None,
    from: Since::Day(Date::of(2024, 7, 1)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    DOMAINS "域名要求" "Domains"
        asks "党政机关用 .gov.cn 或 .政务，事业单位用 .cn 或 .公益"
            "Government bodies use .gov.cn or .政务, public institutions .cn or .公益";
}
