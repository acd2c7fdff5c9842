//! What the administration of 上海 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-31", t!("上海通信管理局要求", "Requirements of the Shanghai administration"), &[
    NAME_WITHOUT_HAN.is(Permission::Refused, &TENCENT),
    IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
    DOMAIN_OWNER.is(DomainOwner::LegalRepresentative, &TENCENT),
    DOMAIN_MONTHS_LEFT.is(3, &TENCENT),
    LICENCE_MONTHS_LEFT.is(12, &TENCENT),
    ADDRESS_WORDS.adds("市辖区", &TENCENT),
    RESIDENCE.is(Residence::Permit, &HUAWEI),
    SERVICE_LETTER.is(Demand::Required, &TENCENT),
    PLAN_FROM.of_units(30, &HUAWEI),
    // Not set: a residence permit with a month left, no student card, no electronic licence (what a paper shows, the form does not say).
]);
