//! What the administration of 江西 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-36", t!("江西通信管理局要求", "Requirements of the Jiangxi administration"), &[
    IN_CHARGE.is(InCharge::LegalRepresentative, &HUAWEI),
    YOUNGEST_AGE.of_individuals(16, &TENCENT),
    PROOF_AGE.of_individuals(18, &TENCENT),
    SERVICE_LETTER.is(Demand::Required, &TENCENT),
    RESIDENCE.is(Residence::Permit, &HUAWEI_JIANGXI),
    FOREIGN_INDIVIDUAL.is(Permission::Refused, &JD).unlike(&HUAWEI_JIANGXI),
    NON_MAINLAND.is(NonMainland::ForeignersDelegate, &VOLCENGINE_JIANGXI),
    EMERGENCY_CONTACT.is(EmergencyContact::NotEachOther, &VOLCENGINE_JIANGXI),
    SINGLE_DOMAIN_ABOVE.of_units(15, &HUAWEI),
    SINGLE_DOMAIN_ABOVE.of_individuals(7, &HUAWEI),
    EXCLUSIVE.is(Exclusive::Mobile, &TENCENT),
    UNIT_REMARK.adds("前置审批业务", &TENCENT),
    UNIT_CONTENT.adds("organization-portal", &TENCENT),
    PUBLIC_MATERIALS.adds("establishment-approval", &HUAWEI),
    INDIVIDUAL_REFUSED_CONTENT.adds("blog", &HUAWEI_JIANGXI),
    INDIVIDUAL_CHANGE.is(OrganizerChange::RepresentedUnit, &HUAWEI_JIANGXI).and(&JD),
    UNIT_CHANGE.is(OrganizerChange::Refused, &HUAWEI),
]);
