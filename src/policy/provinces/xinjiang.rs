//! What the administration of 新疆 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-65", t!("新疆通信管理局要求", "Requirements of the Xinjiang administration"), &[
    IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
    YOUNGEST_AGE.is(18, &TENCENT),
    RESIDENCE.is(Residence::Local, &HUAWEI),
    LOCAL_MOBILE.is(Whose::Everybody, &TENCENT),
    EXCLUSIVE.is(Exclusive::Both, &TENCENT),
    MATERIALS.adds("party-building-letter", &TENCENT),
]);
