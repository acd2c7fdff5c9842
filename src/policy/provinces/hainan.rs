//! What the administration of 海南 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-46", t!("海南通信管理局要求", "Requirements of the Hainan administration"), &[
    INDIVIDUAL_WORDS.adds("全国 国际", &TENCENT),
    INDIVIDUAL_PLACE_NAME.is(Permission::Refused, &TENCENT),
    YOUNGEST_AGE.is(16, &TENCENT),
    PROOF_AGE.is(18, &TENCENT),
    DELEGATE_FOR_BOTH.is(Demand::Required, &TENCENT),
    PHONES_OF_ONE.is(2, &TENCENT),
    DOMAINS_AT_FIRST.of_individuals(1, &HUAWEI),
    INDIVIDUAL_BUSINESS.is(Business::ByTradeName, &HUAWEI_HAINAN),
    NAMELESS_REMARK.adds("无字号工商户", &HUAWEI_HAINAN),
    INDIVIDUAL_CHANGE.is(OrganizerChange::Refused, &HUAWEI_HAINAN),
    UNIT_CHANGE.is(OrganizerChange::Refused, &HUAWEI_HAINAN),
    // Not set: the legal representative in charge (2021; the newer page takes another person with a letter).
]);
