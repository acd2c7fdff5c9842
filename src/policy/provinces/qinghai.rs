//! What the administration of 青海 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-63", t!("青海通信管理局要求", "Requirements of the Qinghai administration"), &[
    IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
    DOMAIN_OWNER.is(DomainOwner::Organizer, &TENCENT),
    YOUNGEST_AGE.is(18, &TENCENT),
    PROOF_AGE.of_individuals(22, &TENCENT),
    RESIDENCE.is(Residence::Local, &HUAWEI),
    REMARK.is(Whose::Individuals, &TENCENT),
    // Not set: all five pictures with a change (they are on the list already).
]);
