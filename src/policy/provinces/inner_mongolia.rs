//! What the administration of 内蒙古 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-15", t!("内蒙古通信管理局要求", "Requirements of the Inner Mongolia administration"), &[
    IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
    DOMAIN_OWNER.is(DomainOwner::LegalRepresentative, &TENCENT),
    DOMAIN_MONTHS_LEFT.is(3, &HUAWEI),
    YOUNGEST_AGE.is(18, &HUAWEI),
    RESIDENCE.is(Residence::Local, &HUAWEI),
    DOMAIN_CERTIFICATE_FROM.of_individuals(1, &TENCENT),
    INDIVIDUAL_REMARK.adds("本网站是个人网站", &TENCENT),
    SHORTEST_REMARK.of_individuals(30, &TENCENT),
    PUBLIC_MATERIALS.adds("establishment-approval", &TENCENT),
    INDIVIDUAL_REFUSED_CONTENT.adds("blog", &TENCENT),
    INDIVIDUAL_CHANGE.is(OrganizerChange::Refused, &TENCENT),
]);
