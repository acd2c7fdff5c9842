//! What the administration of 湖南 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-43", t!("湖南通信管理局要求", "Requirements of the Hunan administration"), &[
    IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
    DOMAIN_OWNER.is(DomainOwner::Organizer, &TENCENT),
    YOUNGEST_AGE.is(18, &TENCENT),
    SERVICE_LETTER.is(Demand::Required, &TENCENT),
    LOCAL_MOBILE.is(Whose::Individuals, &HUAWEI),
    SERVICES_PER_FILING.is(1, &HUAWEI).and(&BAIDU),
    PLAN_FROM.is(3, &HUAWEI),
    DOMAIN_CERTIFICATE_FROM.is(1, &TENCENT),
    INDIVIDUAL_REFUSED_CONTENT.adds("blog", &TENCENT),
    // Not set: a studio with a licence and no seal cannot file (the form does not know the seal).
]);
