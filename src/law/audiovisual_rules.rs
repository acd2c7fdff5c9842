//! Provisions on audio-visual programmes online, read in reprints.

use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// 《互联网视听节目服务管理规定》
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::Law,
    document: t!(
        "《互联网视听节目服务管理规定》",
        "Provisions on Internet Audio-visual Programme Services (《互联网视听节目服务管理规定》)",
    ),
    number: Some("广电总局、信息产业部令第56号"),
    from: Since::Day(Date::of(2008, 1, 31)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    ARTICLE_7 "第七条" "Article 7"
        asks "提供视听节目服务，要有许可证或者履行备案"
            "Audio-visual programmes online take a licence or a filing";
    ARTICLE_8 "第八条" "Article 8"
        asks "申请人是法人，国有独资或者国有控股"
            "The applicant is a legal person owned or controlled by the state";
    TERM "许可证有效期" "Term of the licence"
        asks "许可证有效期三年"
            "A licence is valid for three years";
}
