//! What the administration of 山东 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-37", t!("山东通信管理局要求", "Requirements of the Shandong administration"), &[
    INDIVIDUAL_WORDS.adds(names::INDIVIDUAL_FORMAT, &TENCENT),
    INDIVIDUAL_REVIEW_WORDS.adds("在线 交流", &TENCENT),
    IN_CHARGE.is(InCharge::LegalRepresentative, &HUAWEI),
    YOUNGEST_AGE.of_individuals(17, &HUAWEI),
    GUARDIAN_AGE.of_individuals(18, &TENCENT),
    NON_MAINLAND.is(NonMainland::EverybodyDelegates, &HUAWEI),
    RESIDENCE.is(Residence::Permit, &HUAWEI),
    EXCLUSIVE.is(Exclusive::Both, &TENCENT),
    REMARK.is(Whose::Individuals, &TENCENT),
    INDIVIDUAL_REMARK.adds("本网站是个人网站", &TENCENT),
    SUPERIOR_BODY.is(Demand::Required, &TENCENT),
    UNIT_CHANGE.is(OrganizerChange::SameRepresentative, &HUAWEI),
    // Not set: a student card will do in place of the residence permit (no finding needs it: the permit only prompts).
]);
