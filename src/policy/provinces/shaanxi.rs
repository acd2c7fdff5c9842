//! What the administration of 陕西 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-61", t!("陕西通信管理局要求", "Requirements of the Shaanxi administration"), &[
    IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
    DOMAIN_OWNER.is(DomainOwner::LegalRepresentative, &TENCENT),
    YOUNGEST_AGE.of_units(18, &TENCENT),
    SERVICE_LETTER.is(Demand::Required, &TENCENT),
    LOCAL_MOBILE.is(Whose::Everybody, &TENCENT),
    SERVICES_PER_FILING.of_units(30, &TENCENT),
    SERVICES_PER_FILING.of_individuals(5, &TENCENT),
    DOMAIN_CERTIFICATE_FROM.is(5, &TENCENT),
    INDIVIDUAL_BUSINESS.is(Business::Enterprise, &TENCENT),
    INDIVIDUAL_REFUSED_CONTENT.adds("blog", &TENCENT),
    INDIVIDUAL_CHANGE.is(OrganizerChange::Refused, &HUAWEI),
    UNIT_CHANGE.is(OrganizerChange::Refused, &HUAWEI),
    // Not set: proof of a changed licence (`organizer/changed` asks everywhere).
    // Not set: a name unlike those of earlier sites (a small page alone; the form does not know them).
]);
