//! The holder's certificate, as registrars name its kinds: the codes of Alibaba Cloud (help.aliyun.com/document_detail/72209.html), of
//! Tencent Cloud (its domain API, `CertificateType`) and of other mainland registrars, and the names in Chinese, read 2026-11-22.

use crate::data::vocabulary::CertificateKind::{self, *};
use crate::facts::text::{half_width, is_han, is_invisible};
use std::fmt;

/// The holder's certificate as far as the record shows it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct HolderCertificate {
    /// Its kind, where the record's word for it names one of ours.
    pub kind: Option<CertificateKind>,
    /// Its number, where it is shown whole.
    pub number: Option<String>,
}

/// The number may be a person's.
impl fmt::Debug for HolderCertificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.number.as_ref().map(|_| "…");
        f.debug_struct("HolderCertificate")
            .field("kind", &self.kind)
            .field("number", &number)
            .finish()
    }
}

/// What a registrar's word stands for.
#[derive(Clone, Copy)]
enum Word {
    Kind(CertificateKind),
    /// A certificate with a unified code; whose, the code tells.
    Unified,
    /// An organization code certificate; the organizer's nature decides which of ours it is.
    Organization,
    /// A residence permit of Hong Kong, Macao or Taiwan.
    Residence,
}

/// Words in lower case, without signs; codes and names, parted by spaces.
#[rustfmt::skip]
const WORDS: [(Word, &str); 30] = [
    (Word::Kind(ResidentId), "sfz 身份证 居民身份证 中国居民身份证 大陆身份证 大陆居民身份证 二代身份证 中华人民共和国居民身份证 个人身份证 idcard"),
    (Word::Kind(Passport), "hz 护照 外国护照 passport"),
    (Word::Kind(HkMacauTravelPermit), "txz gajmtx 港澳居民来往内地通行证 中国港澳居民来往内地通行证 港澳通行证 回乡证"),
    (Word::Kind(TaiwanTravelPermit), "tw twsfz twjmtx 台湾居民来往大陆通行证 中国台湾居民来往大陆通行证 台胞证"),
    (Word::Kind(ForeignPermanentResidentId), "waiguoren gwsfz wjlsfz 外国人永久居留身份证 外国人永久居留证"),
    (Word::Kind(HkMacauResidencePermit), "gajzz 港澳居民居住证 中国港澳居住证 港澳居住证"),
    (Word::Kind(TaiwanResidencePermit), "twjzz 台湾居民居住证 中国台湾居住证 台湾居住证"),
    (Word::Residence, "hkmojumin 港澳台居民居住证 中国香港中国澳门和中国台湾居民居住证 港澳台居住证"),
    (Word::Kind(OfficerId), "jgz 军官证"),
    (Word::Organization, "org 组织机构代码证 组织机构代码证书 组织机构代码"),
    (Word::Kind(BusinessLicence), "yyzz 营业执照 工商营业执照 企业营业执照 个体工商户营业执照 营业执照个人或企业 businesslicense"),
    (Word::Unified, "xydm tydmz tydm qttydm 统一社会信用代码证书 统一社会信用代码证 统一社会信用代码 其他统一社会信用代码 其他统一社会信用代码证书"),
    (Word::Kind(MilitaryDesignation), "buduidaihao bddh bddm 部队代号"),
    (Word::Kind(MilitaryPaidServiceLicence), "junduifuwu jdxkz jddwfw 军队单位对外有偿服务许可证"),
    (Word::Kind(InstitutionLegalPerson), "shiyedanwei syzs sydwfr 事业单位法人证书 事业单位法定代表人证书"),
    (Word::Kind(ForeignEnterpriseOffice), "waiguoqiye gwczdjz wgczjg 外国企业常驻代表机构登记证 外国在华常驻代表机构登记证"),
    (Word::Kind(SocialOrganizationRegistration), "shehuituanti stdjz shttfr 社会团体法人登记证书 社会团体法定代表人登记证书 社团法人登记证书"),
    (Word::Kind(ReligiousSiteRegistration), "zongjiaochangsuo zjdjz zjcs 宗教活动场所登记证"),
    (Word::Kind(PrivateNonEnterpriseRegistration), "minbanfeiqiye mbdjz mbfqy 民办非企业单位登记证书 民办非企业登记证书"),
    (Word::Kind(FoundationRegistration), "jijinhui jjdjz jjhfr 基金会法人登记证书 基金会法定代表人登记证书"),
    (Word::Kind(LawFirmLicence), "lvshishiwusuo lsxkz lszy 律师事务所执业许可证"),
    (Word::Kind(ForeignCulturalCentreRegistration), "waiguowenhua gwzhdjz wgzhwh 外国在华文化中心登记证"),
    (Word::Kind(ForeignTourismOffice), "waiguolvyou gwlydjz wlczjg 外国政府旅游部门常驻代表机构批准登记证"),
    (Word::Kind(ForensicLicence), "sifajianding sfxkz sfjd 司法鉴定许可证"),
    (Word::Kind(OverseasInstitutionCertificate), "waiguojigou gwjgzj jwjg 境外机构证件 外国机构证件"),
    (Word::Kind(SocialServiceRegistration), "shehuifuwujigou shfwjgz shfwjg 社会服务机构登记证书"),
    (Word::Kind(PrivateSchoolLicence), "minbanxuexiao mbxxxkz mbxxbx 民办学校办学许可证"),
    (Word::Kind(MedicalInstitutionLicence), "yiliaojigou yljgxkz yljgzy 医疗机构执业许可证"),
    (Word::Kind(NotaryLicence), "gongzhengjigou gzjgzy 公证机构执业证"),
    (Word::Kind(EmbassySchoolLicence), "zhuhuazinvxuexiao bjwsxx 北京市外国驻华使馆人员子女学校办学许可证"),
];

/// The certificate for a kind and a number as written; `name` is the holder's.
pub(super) fn read(kind: Option<&str>, number: Option<&str>, name: Option<&str>) -> Option<HolderCertificate> {
    // `营业执照/91350100M000100Y43`, where both stand behind one label.
    let both = kind
        .and_then(|kind| kind.split_once(['/', ' ']))
        .map(|(kind, number)| (kind, shown(number)));
    let (kind, beside) = match both {
        Some((kind, Some(number))) => (Some(kind), Some(number)),
        _ => (kind, None),
    };
    let number = number.and_then(shown).or(beside);
    let kind = kind.and_then(|kind| named(kind, number.as_deref(), name));
    (kind.is_some() || number.is_some()).then_some(HolderCertificate { kind, number })
}

/// A number that is shown whole. With stars in it, it is none.
fn shown(text: &str) -> Option<String> {
    let number: String = text.chars().filter(|c| !is_invisible(*c)).map(half_width).collect();
    let number = number.split_whitespace().collect::<Vec<_>>().join(" ");
    let number = super::value::unwrapped(&number);
    // `91350100M000100Y43（营业执照）`; but a Hong Kong number ends in a digit in brackets.
    let is_word = |inside: &str| inside.chars().all(is_han);
    let number = number
        .strip_suffix(')')
        .and_then(|rest| rest.rsplit_once('('))
        .filter(|(_, inside)| is_word(inside))
        .map_or(number, |(before, _)| before.trim_end());
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let folded = number.to_ascii_lowercase();
    let masked = number.contains(['*', '•', '●', '…', '#', '?']) || folded.contains("xxx") || folded.contains("...");
    (!masked && digits >= 4 && number.len() <= 128).then(|| number.to_owned())
}

fn named(text: &str, number: Option<&str>, name: Option<&str>) -> Option<CertificateKind> {
    let plain = super::label::plain(text).replace('/', "");
    let known = |plain: &str| {
        WORDS
            .iter()
            .find(|(_, words)| words.split(' ').any(|word| word == plain))
            .map(|(word, _)| *word)
    };
    let half = || {
        // `营业执照(YYZZ)`, `身份证 SFZ`
        let chinese: String = plain.chars().filter(|c| !c.is_ascii()).collect();
        known(&chinese)
    };
    let starts = |prefix: &str| number.is_some_and(|number| number.starts_with(prefix));
    match known(&plain).or_else(half)? {
        Word::Kind(kind) => Some(kind),
        Word::Unified => [
            ("11", UsccGovernment),
            ("12", UsccInstitution),
            ("13", UsccMassOrganization),
            ("81", UsccMassOrganization),
            ("9", BusinessLicence),
        ]
        .into_iter()
        .find_map(|(prefix, kind)| starts(prefix).then_some(kind)),
        Word::Organization => name
            .filter(|name| {
                name.ends_with("公司") || name.ends_with('厂') || name.ends_with("企业") || name.ends_with("集团")
            })
            .map(|_| OrgCodeEnterprise),
        Word::Residence => [
            ("81", HkMacauResidencePermit),
            ("82", HkMacauResidencePermit),
            ("83", TaiwanResidencePermit),
        ]
        .into_iter()
        .find_map(|(prefix, kind)| starts(prefix).then_some(kind)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds() {
        for (text, number, expected) in [
            ("YYZZ", None, Some(BusinessLicence)),
            ("营业执照（YYZZ）", None, Some(BusinessLicence)),
            ("营业执照 Licence", None, Some(BusinessLicence)),
            ("身份证", None, Some(ResidentId)),
            ("SFZ", None, Some(ResidentId)),
            ("TYDMZ", Some("91350100M000100Y43"), Some(BusinessLicence)),
            ("XYDM", Some("12100000400000624D"), Some(UsccInstitution)),
            ("统一社会信用代码证书", Some("11100000000013127D"), Some(UsccGovernment)),
            ("XYDM", None, None),
            ("ORG", None, Some(OrgCodeEnterprise)),
            ("HKMOJUMIN", Some("830000199201300022"), Some(TaiwanResidencePermit)),
            ("TWJZZ", None, Some(TaiwanResidencePermit)),
            ("SYZS", None, Some(InstitutionLegalPerson)),
            ("其他", None, None),
            ("", None, None),
        ] {
            assert_eq!(named(text, number, Some("示例科技有限公司")), expected, "{text}");
        }
        for (name, expected) in [
            ("示例协会", None),
            ("示例机械厂", Some(OrgCodeEnterprise)),
            ("示例乡镇企业", Some(OrgCodeEnterprise)),
            ("示例集团", Some(OrgCodeEnterprise)),
        ] {
            assert_eq!(named("ORG", None, Some(name)), expected, "{name}");
        }
    }

    #[test]
    fn a_number_is_not_printed() {
        let certificate = read(Some("YYZZ"), Some("91350100M000100Y43"), None).unwrap();
        let printed = "HolderCertificate { kind: Some(BusinessLicence), number: Some(\"…\") }";
        assert_eq!(format!("{certificate:?}"), printed);
    }

    #[test]
    fn a_kind_and_a_number_behind_one_label() {
        let code = "91350100M000100Y43";
        for (kind, number, expected) in [
            ("营业执照/91350100M000100Y43", None, (Some(BusinessLicence), Some(code))),
            (
                "营业执照 91350100M000100Y43（已核验）",
                None,
                (Some(BusinessLicence), Some(code)),
            ),
            ("营业执照 Licence", Some(code), (Some(BusinessLicence), Some(code))),
            ("营业执照/9135**********", None, (Some(BusinessLicence), None)),
            ("营业执照", None, (Some(BusinessLicence), None)),
        ] {
            let read = read(Some(kind), number, None).unwrap_or_default();
            assert_eq!((read.kind, read.number.as_deref()), expected, "{kind}");
        }
    }

    #[test]
    fn numbers() {
        for (text, expected) in [
            ("91350100M000100Y43", Some("91350100M000100Y43")),
            (
                " ９１３５０１００Ｍ０００１００Ｙ４３\u{200b}",
                Some("91350100M000100Y43"),
            ),
            ("91350100M000100Y43（营业执照）", Some("91350100M000100Y43")),
            ("91350100M000100Y43 (营业执照)", Some("91350100M000100Y43")),
            ("A123456(7)", Some("A123456(7)")),
            ("91350100M000100Y43(1/1)", Some("91350100M000100Y43(1/1)")),
            ("4403****（身份证）", None),
            ("4403**********", None),
            ("1101051949********", None),
            ("XXXXXXXX1234", None),
            ("", None),
            ("已隐藏", None),
        ] {
            assert_eq!(shown(text).as_deref(), expected, "{text}");
        }
    }
}
