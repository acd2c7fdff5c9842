//! What the administration of 安徽 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-34", t!("安徽通信管理局要求", "Requirements of the Anhui administration"), &[
    DOMAIN_MONTHS_LEFT.is(3, &TENCENT),
    YOUNGEST_AGE.of_units(18, &TENCENT),
    YOUNGEST_AGE.of_individuals(0, &TENCENT),
    GUARDIAN_AGE.of_individuals(18, &TENCENT),
    DELEGATE_FOR_BOTH.is(Demand::Required, &HUAWEI),
    SERVICE_LETTER.is(Demand::Required, &TENCENT),
    RESIDENCE.is(Residence::Permit, &TENCENT),
    INDIVIDUAL_BUSINESS.is(Business::Enterprise, &HUAWEI),
]);
