//! What the administration of 贵州 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-52", t!("贵州通信管理局要求", "Requirements of the Guizhou administration"), &[
    IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
    DOMAIN_OWNER.is(DomainOwner::LegalRepresentative, &TENCENT).and(&ALIYUN_GUIZHOU),
    DOMAIN_MONTHS_LEFT.is(3, &HUAWEI),
    YOUNGEST_AGE.is(18, &TENCENT).unlike(&ALIYUN_GUIZHOU),
    SERVICE_LETTER.is(Demand::Required, &TENCENT),
    RESIDENCE.is(Residence::Permit, &TENCENT),
    OTHER_CITY.is(Permission::Refused, &HUAWEI),
    SERVICES_PER_FILING.of_units(5, &TENCENT),
    INDIVIDUAL_REFUSED_CONTENT.adds("blog", &TENCENT),
]);
