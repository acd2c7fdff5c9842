//! What the administration of 广西 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-45", t!("广西通信管理局要求", "Requirements of the Guangxi administration"), &[
    IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
    DOMAIN_OWNER.is(DomainOwner::LegalRepresentative, &TENCENT),
    YOUNGEST_AGE.is(18, &TENCENT),
    ADDRESS_WORDS.adds("市辖区", &TENCENT),
    RESIDENCE.is(Residence::Local, &HUAWEI),
    LOCAL_MOBILE.is(Whose::Everybody, &TENCENT),
    PHONES_OF_ONE.is(2, &TENCENT),
    PLAN_FROM.of_individuals(4, &TENCENT),
    DOMAIN_CERTIFICATE_FROM.of_individuals(4, &TENCENT),
    INDIVIDUAL_REMARK.adds("本网站是个人网站", &TENCENT),
    SUPERIOR_BODY.is(Demand::Required, &TENCENT),
    PLAN_FROM.of_units(6, &TENCENT),
]);
