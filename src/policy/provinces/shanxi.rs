//! What the administration of 山西 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-14", t!("山西通信管理局要求", "Requirements of the Shanxi administration"), &[
    IN_CHARGE.is(InCharge::LegalRepresentative, &HUAWEI),
    DOMAIN_OWNER.is(DomainOwner::LegalRepresentative, &TENCENT),
    DOMAIN_MONTHS_LEFT.is(3, &HUAWEI),
    NON_MAINLAND.is(NonMainland::EverybodyDelegates, &HUAWEI),
    RESIDENCE.is(Residence::Local, &HUAWEI),
    DOMAINS_PER_FILING.of_units(3, &HUAWEI),
    INDIVIDUAL_BUSINESS.is(Business::ByTradeName, &TENCENT),
]);
