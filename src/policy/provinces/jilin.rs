//! What the administration of 吉林 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-22", t!("吉林通信管理局要求", "Requirements of the Jilin administration"), &[
    DOMAIN_OWNER.is(DomainOwner::Organizer, &TENCENT),
    PHONES_OF_TWO.is(3, &TENCENT),
    PROOF_AGE.is(18, &TENCENT),
    RESIDENCE.is(Residence::Permit, &TENCENT),
    INVESTOR.is(Investor::Organizer, &TENCENT),
    EMERGENCY_CONTACT.is(EmergencyContact::NotEachOther, &TENCENT),
    INDIVIDUAL_CHANGE.is(OrganizerChange::RepresentedUnit, &JD),
    // Not set: local mobiles (pages of 2020 to 2022 alone, not repeated since; would question every filing).
]);
