//! Plan of 2009 for the filing of websites, whose annex says how filings are filled in; read second-hand, as access providers reproduce it.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 《互联网站备案管理工作方案》
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《互联网站备案管理工作方案》",
        "Plan for the Filing of Websites (《互联网站备案管理工作方案》)",
    ),
    number: None,
    from: Since::About(Date::of(2009, 5, 1)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    NAMES "附件《网站备案信息填报规范性与真实性的有关要求》" "Annex, form and truth of filings"
        asks "名称不暗示未取得的许可和他人的身份；主办单位名称用证件上的全称，不用域名、数字代替，与单位性质相符；中国字头的名称限于国家级单位"
            "Names imply no licence and no body that is not the organizer's; the organizer's full name as on the certificate, no domain or digits in its place, in keeping with its nature; names that begin with China are for national bodies";
}
