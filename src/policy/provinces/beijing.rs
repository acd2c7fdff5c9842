//! What the administration of 北京 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-11", t!("北京通信管理局要求", "Requirements of the Beijing administration"), &[
    IN_CHARGE.is(InCharge::LegalRepresentative, &HUAWEI),
    DOMAIN_OWNER.is(DomainOwner::LegalRepresentative, &TENCENT),
    DOMAIN_WORDS.adds("中国 国家", &TENCENT),
    DOMAIN_MONTHS_LEFT.is(3, &TENCENT),
    YOUNGEST_AGE.of_individuals(18, &TENCENT),
    ADDRESS_WORDS.adds("市辖区 宣武区 崇文区 密云县", &TENCENT),
    PHONES_OF_TWO.of_units(3, &TENCENT),
    PHONES_OF_ONE.is(2, &TENCENT),
    INDIVIDUAL_BUSINESS.is(Business::Enterprise, &TENCENT),
    REMARK.is(Whose::Individuals, &TENCENT),
    INDIVIDUAL_REFUSED_CONTENT.adds("blog", &TENCENT),
    REFUSED_SUFFIXES.adds("hk tw asia jp so me icu io win org us es", &BEIJING_2025),
    ORGANIZER_APPROVAL_WORDS.adds(FINANCE, &BEIJING_2025),
    NUMBERED_ADDRESS.is(Permission::Refused, &BEIJING_2025),
    INDIVIDUAL_CHANGE.is(OrganizerChange::Refused, &JD).and(&BEIJING_2025),
    // Not set, of the page of 2025: words of finance and education in names of services (`approval/needed` asks everywhere);
    // the seal that an individually-owned business needs, and words in the business scope (the form has neither);
    // name and number changed together (what more is asked is not said).
]);
