//! What the administration of 甘肃 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-62", t!("甘肃通信管理局要求", "Requirements of the Gansu administration"), &[
    DOMAIN_OWNER.is(DomainOwner::LegalRepresentative, &TENCENT),
    DOMAIN_MONTHS_LEFT.is(3, &HUAWEI),
    YOUNGEST_AGE.is(18, &TENCENT),
    RESIDENCE.is(Residence::Local, &TENCENT),
    LOCAL_MOBILE.is(Whose::Individuals, &TENCENT),
    PHONES_OF_TWO.of_units(3, &TENCENT),
    INDIVIDUAL_REMARK.adds("本网站是个人网站", &TENCENT),
    SUPERIOR_BODY.is(Demand::Required, &TENCENT),
    SHARED_EMERGENCY_PHONE.is(Permission::Refused, &FINCLIP),
    EMERGENCY_CONTACT.is(EmergencyContact::ThirdPerson, &FINCLIP).and(&TENCENT),
    INDIVIDUAL_CHANGE.is(OrganizerChange::RepresentedUnit, &FINCLIP).and(&JD),
    // Not set: “XXX是XXX部门的领导，负责XXX” in the remark of a delegate's filing (words that only the applicant has).
]);
