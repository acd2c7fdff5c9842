//! What the administration of 四川 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-51", t!("四川通信管理局要求", "Requirements of the Sichuan administration"), &[
    SHORTEST_NAME.is(3, &TENCENT),
    NAME_WITHOUT_HAN.is(Permission::Refused, &TENCENT),
    INDIVIDUAL_OWN_NAME.is(Permission::Refused, &TENCENT),
    APPROVAL_WORDS.adds("论坛 空间 社区 电子商务 新闻 医药 广播 视频", &TENCENT),
    DOMAIN_OWNER.is(DomainOwner::LegalRepresentative, &TENCENT),
    YOUNGEST_AGE.of_units(18, &TENCENT),
    YOUNGEST_AGE.of_individuals(16, &TENCENT),
    PROOF_AGE.of_individuals(18, &TENCENT),
    SERVICE_LETTER.is(Demand::Required, &TENCENT),
    RESIDENCE.is(Residence::Permit, &TENCENT),
    EXCLUSIVE.is(Exclusive::Certificate, &TENCENT),
    PLAN_FROM.of_units(6, &HUAWEI),
    PLAN_FROM.of_individuals(6, &TENCENT),
    UNIT_CHANGE.is(OrganizerChange::Refused, &HUAWEI),
    INDIVIDUAL_CHANGE.is(OrganizerChange::Refused, &HUAWEI),
]);
