//! What the administration of 宁夏 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-64", t!("宁夏通信管理局要求", "Requirements of the Ningxia administration"), &[
    IN_CHARGE.is(InCharge::LegalRepresentative, &HUAWEI),
    DOMAIN_OWNER.is(DomainOwner::Organizer, &HUAWEI),
    YOUNGEST_AGE.is(18, &TENCENT),
    SERVICE_LETTER.is(Demand::Required, &TENCENT),
    RESIDENCE.is(Residence::Local, &HUAWEI),
    INVESTOR.is(Investor::LegalRepresentative, &TENCENT),
    SUPERIOR_BODY.is(Demand::Required, &TENCENT),
    PLAN_FROM.is(3, &TENCENT),
    INDIVIDUAL_CHANGE.is(OrganizerChange::Refused, &JD),
    // Not set: individually-owned businesses without a name as individuals (a page of 2017 alone).
]);
