//! What the administration of 广东 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-44", t!("广东通信管理局要求", "Requirements of the Guangdong administration"), &[
    NAME_WITHOUT_HAN.is(Permission::Refused, &TENCENT),
    IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
    DOMAIN_OWNER.is(DomainOwner::LegalRepresentative, &HUAWEI),
    YOUNGEST_AGE.is(16, &TENCENT).until(Date::of(2025, 5, 26)),
    PROOF_AGE.is(18, &TENCENT).until(Date::of(2025, 5, 26)),
    YOUNGEST_AGE.of_units(16, &TENCENT).since(Date::of(2025, 5, 27)),
    PROOF_AGE.of_units(18, &TENCENT).since(Date::of(2025, 5, 27)),
    YOUNGEST_AGE.of_individuals(18, &HUAWEI_GUANGDONG).since(Date::of(2025, 5, 27)),
    RESIDENCE.is(Residence::Permit, &TENCENT).until(Date::of(2025, 5, 26)),
    RESIDENCE.is(Residence::PermitOrProof, &HUAWEI_GUANGDONG).since(Date::of(2025, 5, 27)),
    OTHER_CITY.is(Permission::Refused, &TENCENT),
    PHONES_OF_TWO.is(2, &TENCENT),
    INDIVIDUAL_BUSINESS.is(Business::ByTradeName, &TENCENT),
    REFUSED_CERTIFICATES.adds("medical-institution-licence", &TENCENT),
    REFUSED_CERTIFICATES.adds("hk-macau-travel-permit", &HUAWEI_GUANGDONG),
    REMARK.is(Whose::Individuals, &TENCENT),
    PLAN_FROM.of_units(32, &TENCENT),
    PLAN_FROM.of_individuals(6, &TENCENT),
    DOMAIN_CERTIFICATE_FROM.of_units(32, &TENCENT),
    DOMAIN_CERTIFICATE_FROM.of_individuals(6, &TENCENT),
    MATERIALS.adds("commitment-letter", &GUANGDONG_2021),
    INDIVIDUAL_EXCLUSIVE.is(Exclusive::MobileAndEmail, &HUAWEI_GUANGDONG),
    INDIVIDUAL_WORDS.adds("乡村", &HUAWEI_GUANGDONG),
    INDIVIDUAL_PLACE_NAME.is(Permission::Refused, &HUAWEI_GUANGDONG),
    INDIVIDUAL_CHANGE.is(OrganizerChange::Allowed, &HUAWEI_GUANGDONG).and(&TENCENT),
    // Not set: that the letter of commitment is handwritten, with a fingerprint, dated, and good for 60 working days (what a paper shows).
    // Not set: no pinyin in individuals' names (whether Latin letters are pinyin cannot be told); no trade, advertising or others' videos on
    // individuals' sites (not in the form).
]);
