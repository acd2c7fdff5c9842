//! What the administration of 辽宁 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-21", t!("辽宁通信管理局要求", "Requirements of the Liaoning administration"), &[
    YOUNGEST_AGE.is(16, &TENCENT),
    PROOF_AGE.is(18, &TENCENT),
    PHONES_OF_TWO.is(3, &TENCENT),
    INDIVIDUAL_BUSINESS.is(Business::Enterprise, &TENCENT),
    // Not set: a mobile of the same city (a registrar's program of 2013).
]);
