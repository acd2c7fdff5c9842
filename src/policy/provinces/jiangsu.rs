//! What the administration of 江苏 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-32", t!("江苏通信管理局要求", "Requirements of the Jiangsu administration"), &[
    DOMAIN_MONTHS_LEFT.is(3, &HUAWEI),
    YOUNGEST_AGE.of_units(18, &TENCENT),
    YOUNGEST_AGE.of_individuals(16, &TENCENT),
    PROOF_AGE.of_individuals(18, &TENCENT),
    DELEGATE_FOR_BOTH.is(Demand::Required, &TENCENT),
    SERVICE_LETTER.is(Demand::Required, &TENCENT),
    RESIDENCE.is(Residence::Permit, &TENCENT),
    LOCAL_MOBILE.is(Whose::Everybody, &TENCENT),
    LANDLINE.is(Demand::Required, &TENCENT),
    REMARK.is(Whose::Individuals, &TENCENT),
    PLAN_FROM.of_units(30, &TENCENT),
    PLAN_FROM.of_individuals(10, &TENCENT),
    MATERIALS.adds("truth-notice commitment-letter commitment-video", &JIANGSU_2021),
    INDIVIDUAL_CHANGE.is(OrganizerChange::Refused, &JD),
    // Not set: the unit alone as holder of the domain (one page, on apps, of an unknown author; others take whom the law takes).
    // Not set: the superior's letter for a host below its domain (`domain/owner` asks everywhere).
    // Not set: filed sites that have to open, dangerous chemicals in the business scope (the form has neither); the address in the licence's district
    // and the individual's “个人博客” (one page each, against the rule elsewhere).
]);
