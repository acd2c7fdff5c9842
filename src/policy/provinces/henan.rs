//! What the administration of 河南 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-41", t!("河南通信管理局要求", "Requirements of the Henan administration"), &[
    INDIVIDUAL_WORDS.adds("个人", &TENCENT),
    INDIVIDUAL_OWN_NAME.is(Permission::Refused, &TENCENT),
    IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
    DOMAIN_OWNER.is(DomainOwner::Organizer, &TENCENT),
    DOMAIN_MONTHS_LEFT.is(3, &TENCENT),
    YOUNGEST_AGE.of_units(18, &TENCENT),
    YOUNGEST_AGE.of_individuals(0, &TENCENT),
    GUARDIAN_AGE.of_individuals(18, &TENCENT),
    RESIDENCE.is(Residence::Local, &TENCENT),
    OTHER_CITY.is(Permission::Refused, &HUAWEI),
    EXCLUSIVE.is(Exclusive::Both, &TENCENT),
    SHARED_EMERGENCY_PHONE.is(Permission::Refused, &INSPUR),
    DOMAINS_PER_FILING.of_individuals(3, &TENCENT),
    DOMAINS_PER_FILING.of_units(5, &HUAWEI),
    INDIVIDUAL_REFUSED_CONTENT.adds("blog", &TENCENT),
]);
