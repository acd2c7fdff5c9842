//! What the administration of 河北 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-13", t!("河北通信管理局要求", "Requirements of the Hebei administration"), &[
    IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
    DOMAIN_OWNER.is(DomainOwner::LegalRepresentative, &TENCENT),
    DOMAIN_MONTHS_LEFT.is(3, &HUAWEI),
    YOUNGEST_AGE.of_individuals(18, &HUAWEI),
    FOREIGN_INDIVIDUAL.is(Permission::Refused, &HUAWEI),
    NON_MAINLAND.is(NonMainland::ForeignersDelegate, &TENCENT),
    LOCAL_MOBILE.is(Whose::Newcomers, &TENCENT),
    OTHER_CITY.is(Permission::Refused, &HUAWEI),
    INDIVIDUAL_BUSINESS.is(Business::ByTradeName, &TENCENT),
    REMARK.is(Whose::Individuals, &TENCENT),
    EXCLUSIVE.is(Exclusive::MobileAndEmail, &HUAWEI),
    NAMELESS_REMARK.adds("个体工商户无工商字号", &HUAWEI),
    // Not set: no change together with another access or a new site (one filing is one request here).
]);
