//! What the administration of 黑龙江 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-23", t!("黑龙江通信管理局要求", "Requirements of the Heilongjiang administration"), &[
    IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
    YOUNGEST_AGE.of_units(18, &TENCENT),
    YOUNGEST_AGE.of_individuals(16, &TENCENT),
    PROOF_AGE.of_individuals(18, &TENCENT),
    OLDEST_AGE.is(65, &TENCENT),
    DELEGATE_FOR_BOTH.is(Demand::Required, &TENCENT),
    RESIDENCE.is(Residence::Local, &TENCENT),
    INDIVIDUAL_BUSINESS.is(Business::Enterprise, &TENCENT),
    REMARK.is(Whose::Individuals, &TENCENT),
    UNIT_REFUSED_CONTENT.adds("other", &TENCENT),
    PUBLIC_MATERIALS.adds("establishment-approval", &TENCENT),
    // Not set: a fingerprint in the place of the seal (no field).
]);
