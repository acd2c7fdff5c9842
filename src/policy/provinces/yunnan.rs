//! What the administration of 云南 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-53", t!("云南通信管理局要求", "Requirements of the Yunnan administration"), &[
    INDIVIDUAL_WORDS.adds("全国 国际", &TENCENT),
    INDIVIDUAL_PLACE_NAME.is(Permission::Refused, &TENCENT),
    UNIT_PLACE_NAME.is(Permission::Refused, &TENCENT),
    IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
    YOUNGEST_AGE.is(16, &TENCENT),
    PROOF_AGE.is(18, &TENCENT),
    RESIDENCE.is(Residence::Local, &TENCENT),
    EXCLUSIVE.is(Exclusive::Mobile, &TENCENT),
    SUPERIOR_BODY.is(Demand::Required, &TENCENT),
]);
