//! What the administration of 福建 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-35", t!("福建通信管理局要求", "Requirements of the Fujian administration"), &[
    IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
    DOMAIN_OWNER.is(DomainOwner::LegalRepresentative, &HUAWEI),
    YOUNGEST_AGE.of_units(18, &TENCENT),
    YOUNGEST_AGE.of_individuals(8, &TENCENT),
    GUARDIAN_AGE.of_individuals(16, &TENCENT),
    SERVICE_LETTER.is(Demand::Required, &TENCENT),
    RESIDENCE.is(Residence::Permit, &TENCENT),
    INVESTOR.is(Investor::Organizer, &TENCENT),
    SUPERIOR_BODY.is(Demand::Required, &TENCENT),
]);
