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
    NAMELESS_REMARK.adds("无字号无公章个体工商户", &HUAWEI),
    UNIT_CHANGE.is(OrganizerChange::Refused, &HUAWEI),
    // Not set: “企业无座机” in the remark (2022, no longer in the newer page; most units have no landline, so it would question most filings).
]);
