//! What the administration of 北京 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-11", t!("北京通信管理局要求", "Requirements of the Beijing administration"), &[
    IN_CHARGE.is(InCharge::LegalRepresentative, &HUAWEI),
    DOMAIN_OWNER.is(DomainOwner::LegalRepresentative, &TENCENT),
    DOMAIN_MONTHS_LEFT.is(3, &TENCENT),
    YOUNGEST_AGE.of_individuals(18, &TENCENT),
    ADDRESS_WORDS.adds("市辖区 宣武区 崇文区 密云县", &TENCENT),
    PHONES_OF_TWO.of_units(3, &TENCENT),
    PHONES_OF_ONE.of_individuals(1, &TENCENT),
    INDIVIDUAL_BUSINESS.is(Business::Enterprise, &TENCENT),
    REMARK.is(Whose::Individuals, &TENCENT),
    INDIVIDUAL_REFUSED_CONTENT.adds("blog", &TENCENT),
]);
