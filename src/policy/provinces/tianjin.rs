//! What the administration of 天津 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-12", t!("天津通信管理局要求", "Requirements of the Tianjin administration"), &[
    SHORTEST_NAME.is(3, &TENCENT),
    INDIVIDUAL_WORDS.adds(names::INDIVIDUAL_FORMAT, &TENCENT),
    INDIVIDUAL_REVIEW_WORDS.adds("在线 交流", &TENCENT),
    IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
    DOMAIN_MONTHS_LEFT.is(3, &TENCENT),
    ADDRESS_WORDS.adds("市辖区 自贸区 空港经济区", &TENCENT),
    YOUNGEST_AGE.is(18, &GUOKEYUN).unlike(&TENCENT),
    GUARDIAN_AGE.is(18, &TENCENT),
    OLDEST_AGE.is(60, &TENCENT),
    OLDEST_AGE_OF_WOMEN.is(55, &TENCENT),
    SERVICE_LETTER.is(Demand::Required, &TENCENT),
    EXCLUSIVE.is(Exclusive::Both, &TENCENT),
    SHARED_EMERGENCY_PHONE.is(Permission::Refused, &INSPUR),
    INDIVIDUAL_REMARK.adds("本网站是个人网站", &TENCENT),
    RESIDENCE.is(Residence::Local, &GUOKEYUN).unlike(&TENCENT),
    EMERGENCY_CONTACT.is(EmergencyContact::ThirdPerson, &JD).and(&GUOKEYUN),
    INDIVIDUAL_CHANGE.is(OrganizerChange::Refused, &JD),
    // Not set: the unit or its legal representative as holder of the domain (one page says so, one that the law's holders do: the weaker holds).
    // Not set: that legal representative and person in charge of the site are two persons, and local mobiles (pages of 2020 to 2022 alone, not
    // repeated since; would question most filings); the emergency contact's name, number and post in the remark (no telling how it is worded).
]);
