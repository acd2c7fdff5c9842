//! What the administration of 西藏 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-54", t!("西藏通信管理局要求", "Requirements of the Tibet administration"), &[
    IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
    DOMAIN_OWNER.is(DomainOwner::Organizer, &TENCENT),
    YOUNGEST_AGE.of_units(18, &TENCENT),
    RESIDENCE.is(Residence::Local, &HUAWEI).unlike(&TENCENT),
]);
