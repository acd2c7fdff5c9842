//! What the administration of 湖北 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-42", t!("湖北通信管理局要求", "Requirements of the Hubei administration"), &[
    IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
    DOMAIN_OWNER.is(DomainOwner::LegalRepresentative, &TENCENT),
    YOUNGEST_AGE.is(18, &TENCENT),
    SERVICE_LETTER.is(Demand::Required, &TENCENT),
    RESIDENCE.is(Residence::Permit, &TENCENT),
    PHONES_OF_TWO.of_units(4, &TENCENT),
    SERVICES_PER_FILING.is(1, &TENCENT).and(&BAIDU),
    INDIVIDUAL_BUSINESS.is(Business::Enterprise, &TENCENT),
]);
