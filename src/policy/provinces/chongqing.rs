//! What the administration of 重庆 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-50", t!("重庆通信管理局要求", "Requirements of the Chongqing administration"), &[
    UNIT_LATIN_NAME.is(Permission::Refused, &TENCENT),
    IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
    DOMAIN_OWNER.is(DomainOwner::Organizer, &TENCENT),
    YOUNGEST_AGE.of_individuals(16, &TENCENT),
    PROOF_AGE.of_individuals(18, &TENCENT),
    SERVICE_LETTER.is(Demand::Required, &TENCENT),
    EXCLUSIVE.is(Exclusive::Mobile, &TENCENT),
    PHONES_OF_ONE.is(2, &TENCENT),
    SHARED_EMERGENCY_PHONE.is(Permission::Refused, &INSPUR),
    REMARK.is(Whose::Individuals, &TENCENT),
    PLAN_FROM.of_units(35, &TENCENT),
    PLAN_FROM.of_individuals(6, &TENCENT).and(&HUAWEI),
    // Not set: a plan of individuals from the fifth site on (a page without the province's name; the sixth is the weaker demand).
]);
