//! What the administration of 吉林 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-22", t!("吉林通信管理局要求", "Requirements of the Jilin administration"), &[
    DOMAIN_OWNER.is(DomainOwner::Organizer, &TENCENT),
    YOUNGEST_AGE.is(0, &TENCENT),
    PROOF_AGE.is(18, &TENCENT),
    RESIDENCE.is(Residence::Permit, &TENCENT),
    INVESTOR.is(Investor::Organizer, &TENCENT),
]);
