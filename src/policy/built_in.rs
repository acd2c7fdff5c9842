//! Conventions of provinces and providers, as settings of [`crate::policy`]; each setting names where it was read and when.
//!
//! Where two sources disagree the newer is taken. Provinces change their demands without notice.

use crate::data::names;
use crate::model::calendar::Date;
use crate::model::phrase::{Phrase, t};
use crate::model::report::BasisKind;
use crate::policy::setting::{Given, SettingId};
use crate::policy::*;

/// Where a convention was read.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// What it is called.
    pub title: Phrase,
    /// Its address, where it has a lasting one.
    pub url: Option<&'static str>,
    /// The day it was read.
    pub seen: Date,
    /// The first day it was asked, where that is told.
    pub from: Option<Date>,
}

/// A setting of a built-in layer, and where it was read.
#[derive(Debug)]
pub struct BuiltInSetting {
    /// Which.
    pub id: SettingId,
    /// Its value.
    pub given: Given<'static>,
    /// Where it was read.
    pub source: &'static Source,
}

impl BuiltInSetting {
    /// What kind of setting it is.
    pub fn about(&self) -> &'static About {
        self.id.about()
    }
}

/// The settings of one province or provider.
#[derive(Debug)]
pub struct BuiltIn {
    /// "province-" and the first two digits of the province, or the provider's slug.
    pub id: &'static str,
    /// Whose convention it is.
    pub kind: BasisKind,
    /// What it is called.
    pub title: Phrase,
    /// Settings that differ from the national default, or that it confirms.
    pub settings: &'static [BuiltInSetting],
}

const SEEN: Date = Date::of(2026, 11, 21);

static TENCENT: Source = Source {
    title: t!(
        "腾讯云各省管局要求，2022—2023年",
        "Tencent Cloud, requirements by province, 2022 to 2023",
    ),
    url: Some("https://cloud.tencent.com/document/product/243/3474"),
    seen: SEEN,
    from: None,
};
static HUAWEI: Source = Source {
    title: t!(
        "华为云备案管局咨询，2025—2026年",
        "Huawei Cloud, requirements by province, 2025 to 2026",
    ),
    url: None,
    seen: SEEN,
    from: None,
};

static TENCENT_RULES: Source = Source {
    title: t!(
        "腾讯云《常见驳回原因及其处理》等，2022—2023年",
        "Tencent Cloud, common reasons for return, 2022 to 2023",
    ),
    url: None,
    seen: SEEN,
    from: None,
};
static HUAWEI_RULES: Source = Source {
    title: t!(
        "华为云备案知识库，2025—2026年",
        "Huawei Cloud, filing knowledge base, 2025 to 2026",
    ),
    url: None,
    seen: SEEN,
    from: None,
};

static TENCENT_FILES: Source = Source {
    title: t!(
        "腾讯云《备案材料上传》，2022—2023年",
        "Tencent Cloud, uploading material, 2022 to 2023",
    ),
    url: None,
    seen: Date::of(2026, 11, 22),
    from: None,
};
static GUANGDONG_2021: Source = Source {
    title: t!(
        "华为云备案知识库：广东《互联网信息服务备案承诺书》，2025—2026年",
        "Huawei Cloud filing knowledge base, letter of commitment in Guangdong, 2025 to 2026",
    ),
    url: None,
    seen: SEEN,
    from: Some(Date::of(2021, 6, 21)),
};
static JIANGSU_2021: Source = Source {
    title: t!(
        "腾讯云各省管局要求：江苏告知书、承诺书和承诺视频，2022—2023年",
        "Tencent Cloud, requirements by province: notice, commitment and video in Jiangsu, 2022 to 2023",
    ),
    url: Some("https://cloud.tencent.com/document/product/243/3474"),
    seen: SEEN,
    from: Some(Date::of(2021, 6, 1)),
};
static INSPUR: Source = Source {
    title: t!("浪潮云备案控制台，2019年", "Inspur Cloud filing console, 2019"),
    url: None,
    seen: SEEN,
    from: None,
};
static VOLCENGINE: Source = Source {
    title: t!("火山引擎备案文档", "Volcengine filing documents"),
    url: None,
    seen: SEEN,
    from: None,
};
static XINNET: Source = Source {
    title: t!("新网备案帮助：网站名称", "Xinnet filing help, site names"),
    url: Some("https://www.xinnet.com/service/cjwt/icp/zbnr/2009.html"),
    seen: SEEN,
    from: None,
};
static QINGCLOUD: Source = Source {
    title: t!("青云备案文档：网站名称", "QingCloud filing documents, site names"),
    url: None,
    seen: SEEN,
    from: None,
};
static WECHAT: Source = Source {
    title: t!("微信小程序备案接口文档", "WeChat mini-program filing interface"),
    url: Some("https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/"),
    seen: SEEN,
    from: None,
};

/// What holds everywhere unless a layer says otherwise. Its values stand in [`crate::policy::SETTINGS`].
pub static NATIONAL: BuiltIn = BuiltIn {
    id: "national",
    kind: BasisKind::Provider,
    title: t!("全国通行要求", "National default"),
    settings: &[],
};

const fn province(id: &'static str, title: Phrase, settings: &'static [BuiltInSetting]) -> BuiltIn {
    BuiltIn {
        id,
        kind: BasisKind::Province,
        title,
        settings,
    }
}

const fn provider(id: &'static str, title: Phrase, settings: &'static [BuiltInSetting]) -> BuiltIn {
    BuiltIn {
        id,
        kind: BasisKind::Provider,
        title,
        settings,
    }
}

/// Every built-in layer but the national default.
#[rustfmt::skip]
pub static BUILT_IN: &[BuiltIn] = &[
    province("province-11", t!("北京通信管理局要求", "Requirements of the Beijing administration"), &[
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
    ]),
    province("province-12", t!("天津通信管理局要求", "Requirements of the Tianjin administration"), &[
        SHORTEST_NAME.is(3, &TENCENT),
        INDIVIDUAL_WORDS.adds(names::INDIVIDUAL_FORMAT, &TENCENT),
        INDIVIDUAL_REVIEW_WORDS.adds("在线 交流", &TENCENT),
        IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
        DOMAIN_MONTHS_LEFT.is(3, &TENCENT),
        ADDRESS_WORDS.adds("市辖区 自贸区 空港经济区", &TENCENT),
        YOUNGEST_AGE.is(0, &TENCENT),
        GUARDIAN_AGE.is(18, &TENCENT),
        OLDEST_AGE.is(60, &TENCENT),
        OLDEST_AGE_OF_WOMEN.is(55, &TENCENT),
        SERVICE_LETTER.is(Demand::Required, &TENCENT),
        EXCLUSIVE.is(Exclusive::Both, &TENCENT),
        SHARED_EMERGENCY_PHONE.is(Permission::Refused, &INSPUR),
        INDIVIDUAL_REMARK.adds("本网站是个人网站", &TENCENT),
    ]),
    province("province-13", t!("河北通信管理局要求", "Requirements of the Hebei administration"), &[
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
    ]),
    province("province-14", t!("山西通信管理局要求", "Requirements of the Shanxi administration"), &[
        IN_CHARGE.is(InCharge::LegalRepresentative, &HUAWEI),
        DOMAIN_OWNER.is(DomainOwner::LegalRepresentative, &TENCENT),
        DOMAIN_MONTHS_LEFT.is(3, &HUAWEI),
        NON_MAINLAND.is(NonMainland::EverybodyDelegates, &HUAWEI),
        RESIDENCE.is(Residence::Local, &HUAWEI),
        DOMAINS_PER_FILING.of_units(3, &HUAWEI),
        INDIVIDUAL_BUSINESS.is(Business::ByTradeName, &TENCENT),
    ]),
    province("province-15", t!("内蒙古通信管理局要求", "Requirements of the Inner Mongolia administration"), &[
        IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
        DOMAIN_OWNER.is(DomainOwner::LegalRepresentative, &TENCENT),
        DOMAIN_MONTHS_LEFT.is(3, &HUAWEI),
        YOUNGEST_AGE.is(18, &HUAWEI),
        RESIDENCE.is(Residence::Local, &HUAWEI),
        DOMAIN_CERTIFICATE_FROM.of_individuals(1, &TENCENT),
        INDIVIDUAL_REMARK.adds("本网站是个人网站", &TENCENT),
        SHORTEST_REMARK.of_individuals(30, &TENCENT),
        PUBLIC_MATERIALS.adds("establishment-approval", &TENCENT),
        INDIVIDUAL_REFUSED_CONTENT.adds("blog", &TENCENT),
    ]),
    province("province-21", t!("辽宁通信管理局要求", "Requirements of the Liaoning administration"), &[
        YOUNGEST_AGE.is(16, &TENCENT),
        PROOF_AGE.is(18, &TENCENT),
        PHONES_OF_TWO.is(3, &TENCENT),
        INDIVIDUAL_BUSINESS.is(Business::Enterprise, &TENCENT),
    ]),
    province("province-22", t!("吉林通信管理局要求", "Requirements of the Jilin administration"), &[
        DOMAIN_OWNER.is(DomainOwner::Organizer, &TENCENT),
        YOUNGEST_AGE.is(0, &TENCENT),
        PROOF_AGE.is(18, &TENCENT),
        RESIDENCE.is(Residence::Permit, &TENCENT),
        INVESTOR.is(Investor::Organizer, &TENCENT),
    ]),
    province("province-23", t!("黑龙江通信管理局要求", "Requirements of the Heilongjiang administration"), &[
        IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
        YOUNGEST_AGE.of_units(18, &TENCENT),
        YOUNGEST_AGE.of_individuals(16, &TENCENT),
        PROOF_AGE.of_individuals(18, &TENCENT),
        OLDEST_AGE.is(65, &TENCENT),
        DELEGATE_FOR_BOTH.is(Demand::Required, &TENCENT),
        RESIDENCE.is(Residence::Local, &TENCENT),
        INDIVIDUAL_BUSINESS.is(Business::Enterprise, &TENCENT),
        REMARK.is(Whose::Individuals, &TENCENT),
        UNIT_REFUSED_CONTENT.adds("other", &TENCENT),
        PUBLIC_MATERIALS.adds("establishment-approval", &TENCENT),
    ]),
    province("province-31", t!("上海通信管理局要求", "Requirements of the Shanghai administration"), &[
        NAME_WITHOUT_HAN.is(Permission::Refused, &TENCENT),
        IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
        DOMAIN_OWNER.is(DomainOwner::LegalRepresentative, &TENCENT),
        DOMAIN_MONTHS_LEFT.is(3, &TENCENT),
        LICENCE_MONTHS_LEFT.is(12, &TENCENT),
        ADDRESS_WORDS.adds("市辖区", &TENCENT),
        RESIDENCE.is(Residence::Permit, &HUAWEI),
        SERVICE_LETTER.is(Demand::Required, &TENCENT),
        PLAN_FROM.of_units(30, &HUAWEI),
    ]),
    province("province-32", t!("江苏通信管理局要求", "Requirements of the Jiangsu administration"), &[
        DOMAIN_MONTHS_LEFT.is(3, &HUAWEI),
        YOUNGEST_AGE.of_units(18, &TENCENT),
        YOUNGEST_AGE.of_individuals(16, &TENCENT),
        PROOF_AGE.of_individuals(18, &TENCENT),
        DELEGATE_FOR_BOTH.is(Demand::Required, &TENCENT),
        SERVICE_LETTER.is(Demand::Required, &TENCENT),
        RESIDENCE.is(Residence::Permit, &TENCENT),
        LOCAL_MOBILE.is(Whose::Everybody, &TENCENT),
        LANDLINE.is(Demand::Required, &TENCENT),
        REMARK.is(Whose::Individuals, &TENCENT),
        PLAN_FROM.of_units(30, &TENCENT),
        PLAN_FROM.of_individuals(10, &TENCENT),
        MATERIALS.adds("truth-notice commitment-letter commitment-video", &JIANGSU_2021),
    ]),
    province("province-33", t!("浙江通信管理局要求", "Requirements of the Zhejiang administration"), &[
        IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
        DOMAIN_MONTHS_LEFT.is(3, &HUAWEI),
        YOUNGEST_AGE.is(18, &TENCENT),
        ADDRESS_WORDS.adds("市辖区", &TENCENT),
        RESIDENCE.is(Residence::Permit, &HUAWEI),
        INDIVIDUAL_BUSINESS.is(Business::Enterprise, &HUAWEI),
        INDIVIDUAL_REFUSED_CONTENT.adds("blog", &TENCENT),
    ]),
    province("province-34", t!("安徽通信管理局要求", "Requirements of the Anhui administration"), &[
        DOMAIN_MONTHS_LEFT.is(3, &TENCENT),
        YOUNGEST_AGE.of_units(18, &TENCENT),
        YOUNGEST_AGE.of_individuals(0, &TENCENT),
        GUARDIAN_AGE.of_individuals(18, &TENCENT),
        DELEGATE_FOR_BOTH.is(Demand::Required, &HUAWEI),
        SERVICE_LETTER.is(Demand::Required, &TENCENT),
        RESIDENCE.is(Residence::Permit, &TENCENT),
        INDIVIDUAL_BUSINESS.is(Business::Enterprise, &HUAWEI),
    ]),
    province("province-35", t!("福建通信管理局要求", "Requirements of the Fujian administration"), &[
        IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
        DOMAIN_OWNER.is(DomainOwner::LegalRepresentative, &HUAWEI),
        YOUNGEST_AGE.of_units(18, &TENCENT),
        YOUNGEST_AGE.of_individuals(8, &TENCENT),
        GUARDIAN_AGE.of_individuals(16, &TENCENT),
        SERVICE_LETTER.is(Demand::Required, &TENCENT),
        RESIDENCE.is(Residence::Permit, &TENCENT),
        INVESTOR.is(Investor::Organizer, &TENCENT),
        SUPERIOR_BODY.is(Demand::Required, &TENCENT),
    ]),
    province("province-36", t!("江西通信管理局要求", "Requirements of the Jiangxi administration"), &[
        IN_CHARGE.is(InCharge::LegalRepresentative, &HUAWEI),
        YOUNGEST_AGE.of_individuals(16, &TENCENT),
        PROOF_AGE.of_individuals(18, &TENCENT),
        SERVICE_LETTER.is(Demand::Required, &TENCENT),
        RESIDENCE.is(Residence::Permit, &HUAWEI),
        EXCLUSIVE.is(Exclusive::Mobile, &TENCENT),
        UNIT_REMARK.adds("前置审批业务", &TENCENT),
        UNIT_CONTENT.adds("organization-portal", &TENCENT),
        PUBLIC_MATERIALS.adds("establishment-approval", &HUAWEI),
    ]),
    province("province-37", t!("山东通信管理局要求", "Requirements of the Shandong administration"), &[
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
    ]),
    province("province-41", t!("河南通信管理局要求", "Requirements of the Henan administration"), &[
        INDIVIDUAL_WORDS.adds("个人", &TENCENT),
        INDIVIDUAL_OWN_NAME.is(Permission::Refused, &TENCENT),
        IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
        DOMAIN_OWNER.is(DomainOwner::Organizer, &TENCENT),
        DOMAIN_MONTHS_LEFT.is(3, &TENCENT),
        YOUNGEST_AGE.of_units(18, &TENCENT),
        YOUNGEST_AGE.of_individuals(0, &TENCENT),
        GUARDIAN_AGE.of_individuals(18, &TENCENT),
        RESIDENCE.is(Residence::Local, &TENCENT),
        OTHER_CITY.is(Permission::Refused, &HUAWEI),
        EXCLUSIVE.is(Exclusive::Both, &TENCENT),
        SHARED_EMERGENCY_PHONE.is(Permission::Refused, &INSPUR),
        DOMAINS_PER_FILING.of_individuals(3, &TENCENT),
        DOMAINS_PER_FILING.of_units(5, &HUAWEI),
        INDIVIDUAL_REFUSED_CONTENT.adds("blog", &TENCENT),
    ]),
    province("province-42", t!("湖北通信管理局要求", "Requirements of the Hubei administration"), &[
        IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
        DOMAIN_OWNER.is(DomainOwner::LegalRepresentative, &TENCENT),
        YOUNGEST_AGE.is(18, &TENCENT),
        SERVICE_LETTER.is(Demand::Required, &TENCENT),
        RESIDENCE.is(Residence::Permit, &TENCENT),
        PHONES_OF_TWO.of_units(4, &TENCENT),
        SERVICES_PER_FILING.is(1, &TENCENT),
        INDIVIDUAL_BUSINESS.is(Business::Enterprise, &TENCENT),
    ]),
    province("province-43", t!("湖南通信管理局要求", "Requirements of the Hunan administration"), &[
        IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
        DOMAIN_OWNER.is(DomainOwner::Organizer, &TENCENT),
        YOUNGEST_AGE.is(18, &TENCENT),
        SERVICE_LETTER.is(Demand::Required, &TENCENT),
        LOCAL_MOBILE.is(Whose::Individuals, &HUAWEI),
        SERVICES_PER_FILING.is(1, &HUAWEI),
        PLAN_FROM.is(3, &HUAWEI),
        DOMAIN_CERTIFICATE_FROM.is(1, &TENCENT),
        INDIVIDUAL_REFUSED_CONTENT.adds("blog", &TENCENT),
    ]),
    province("province-44", t!("广东通信管理局要求", "Requirements of the Guangdong administration"), &[
        NAME_WITHOUT_HAN.is(Permission::Refused, &TENCENT),
        IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
        DOMAIN_OWNER.is(DomainOwner::LegalRepresentative, &HUAWEI),
        YOUNGEST_AGE.is(16, &TENCENT),
        PROOF_AGE.is(18, &TENCENT),
        RESIDENCE.is(Residence::Permit, &TENCENT),
        OTHER_CITY.is(Permission::Refused, &TENCENT),
        PHONES_OF_TWO.is(2, &TENCENT),
        INDIVIDUAL_BUSINESS.is(Business::ByTradeName, &TENCENT),
        REFUSED_CERTIFICATES.adds("medical-institution-licence", &TENCENT),
        REMARK.is(Whose::Individuals, &TENCENT),
        PLAN_FROM.of_units(32, &TENCENT),
        PLAN_FROM.of_individuals(6, &TENCENT),
        DOMAIN_CERTIFICATE_FROM.of_units(32, &TENCENT),
        DOMAIN_CERTIFICATE_FROM.of_individuals(6, &TENCENT),
        MATERIALS.adds("commitment-letter", &GUANGDONG_2021),
    ]),
    province("province-45", t!("广西通信管理局要求", "Requirements of the Guangxi administration"), &[
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
    ]),
    province("province-46", t!("海南通信管理局要求", "Requirements of the Hainan administration"), &[
        INDIVIDUAL_WORDS.adds("全国 国际", &TENCENT),
        INDIVIDUAL_PLACE_NAME.is(Permission::Refused, &TENCENT),
        YOUNGEST_AGE.is(16, &TENCENT),
        PROOF_AGE.is(18, &TENCENT),
        DELEGATE_FOR_BOTH.is(Demand::Required, &TENCENT),
        PHONES_OF_ONE.is(2, &TENCENT),
        DOMAINS_AT_FIRST.of_individuals(1, &HUAWEI),
    ]),
    province("province-50", t!("重庆通信管理局要求", "Requirements of the Chongqing administration"), &[
        UNIT_LATIN_NAME.is(Permission::Refused, &TENCENT),
        IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
        DOMAIN_OWNER.is(DomainOwner::Organizer, &TENCENT),
        YOUNGEST_AGE.of_individuals(16, &TENCENT),
        PROOF_AGE.of_individuals(18, &TENCENT),
        SERVICE_LETTER.is(Demand::Required, &TENCENT),
        EXCLUSIVE.is(Exclusive::Mobile, &TENCENT),
        PHONES_OF_ONE.is(2, &TENCENT),
        SHARED_EMERGENCY_PHONE.is(Permission::Refused, &INSPUR),
        REMARK.is(Whose::Individuals, &TENCENT),
        PLAN_FROM.of_units(35, &TENCENT),
        PLAN_FROM.of_individuals(6, &TENCENT),
    ]),
    province("province-51", t!("四川通信管理局要求", "Requirements of the Sichuan administration"), &[
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
    ]),
    province("province-52", t!("贵州通信管理局要求", "Requirements of the Guizhou administration"), &[
        IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
        DOMAIN_OWNER.is(DomainOwner::LegalRepresentative, &TENCENT),
        DOMAIN_MONTHS_LEFT.is(3, &HUAWEI),
        YOUNGEST_AGE.of_units(18, &TENCENT),
        SERVICE_LETTER.is(Demand::Required, &TENCENT),
        RESIDENCE.is(Residence::Permit, &TENCENT),
        OTHER_CITY.is(Permission::Refused, &HUAWEI),
        SERVICES_PER_FILING.of_units(5, &TENCENT),
        INDIVIDUAL_REFUSED_CONTENT.adds("blog", &TENCENT),
    ]),
    province("province-53", t!("云南通信管理局要求", "Requirements of the Yunnan administration"), &[
        INDIVIDUAL_WORDS.adds("全国 国际", &TENCENT),
        INDIVIDUAL_PLACE_NAME.is(Permission::Refused, &TENCENT),
        UNIT_PLACE_NAME.is(Permission::Refused, &TENCENT),
        IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
        YOUNGEST_AGE.is(16, &TENCENT),
        PROOF_AGE.is(18, &TENCENT),
        RESIDENCE.is(Residence::Local, &TENCENT),
        EXCLUSIVE.is(Exclusive::Mobile, &TENCENT),
        SUPERIOR_BODY.is(Demand::Required, &TENCENT),
    ]),
    province("province-54", t!("西藏通信管理局要求", "Requirements of the Tibet administration"), &[
        IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
        DOMAIN_OWNER.is(DomainOwner::Organizer, &TENCENT),
        YOUNGEST_AGE.of_units(18, &TENCENT),
    ]),
    province("province-61", t!("陕西通信管理局要求", "Requirements of the Shaanxi administration"), &[
        IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
        DOMAIN_OWNER.is(DomainOwner::LegalRepresentative, &TENCENT),
        YOUNGEST_AGE.of_units(18, &TENCENT),
        SERVICE_LETTER.is(Demand::Required, &TENCENT),
        LOCAL_MOBILE.is(Whose::Everybody, &TENCENT),
        SERVICES_PER_FILING.of_units(30, &TENCENT),
        SERVICES_PER_FILING.of_individuals(5, &TENCENT),
        DOMAIN_CERTIFICATE_FROM.is(5, &TENCENT),
        INDIVIDUAL_BUSINESS.is(Business::Enterprise, &TENCENT),
        INDIVIDUAL_REFUSED_CONTENT.adds("blog", &TENCENT),
    ]),
    province("province-62", t!("甘肃通信管理局要求", "Requirements of the Gansu administration"), &[
        DOMAIN_OWNER.is(DomainOwner::LegalRepresentative, &TENCENT),
        DOMAIN_MONTHS_LEFT.is(3, &HUAWEI),
        YOUNGEST_AGE.is(18, &TENCENT),
        RESIDENCE.is(Residence::Local, &TENCENT),
        LOCAL_MOBILE.is(Whose::Individuals, &TENCENT),
        PHONES_OF_TWO.of_units(3, &TENCENT),
        INDIVIDUAL_REMARK.adds("本网站是个人网站", &TENCENT),
        SUPERIOR_BODY.is(Demand::Required, &TENCENT),
    ]),
    province("province-63", t!("青海通信管理局要求", "Requirements of the Qinghai administration"), &[
        IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
        DOMAIN_OWNER.is(DomainOwner::Organizer, &TENCENT),
        YOUNGEST_AGE.is(18, &TENCENT),
        PROOF_AGE.of_individuals(22, &TENCENT),
        RESIDENCE.is(Residence::Local, &HUAWEI),
        REMARK.is(Whose::Individuals, &TENCENT),
    ]),
    province("province-64", t!("宁夏通信管理局要求", "Requirements of the Ningxia administration"), &[
        IN_CHARGE.is(InCharge::LegalRepresentative, &HUAWEI),
        DOMAIN_OWNER.is(DomainOwner::Organizer, &HUAWEI),
        YOUNGEST_AGE.is(18, &TENCENT),
        SERVICE_LETTER.is(Demand::Required, &TENCENT),
        RESIDENCE.is(Residence::Local, &HUAWEI),
        INVESTOR.is(Investor::LegalRepresentative, &TENCENT),
        SUPERIOR_BODY.is(Demand::Required, &TENCENT),
    ]),
    province("province-65", t!("新疆通信管理局要求", "Requirements of the Xinjiang administration"), &[
        IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
        YOUNGEST_AGE.is(18, &TENCENT),
        RESIDENCE.is(Residence::Local, &HUAWEI),
        LOCAL_MOBILE.is(Whose::Everybody, &TENCENT),
        EXCLUSIVE.is(Exclusive::Both, &TENCENT),
        MATERIALS.adds("party-building-letter", &TENCENT),
    ]),
    provider("tencent-cloud", t!("腾讯云备案要求", "Tencent Cloud filing requirements"), &[
        MONTHS_LEFT.is(3, &TENCENT_RULES),
        DOMAIN_MONTHS_LEFT.is(3, &TENCENT_RULES),
        SHORTEST_NAME.is(3, &TENCENT_RULES),
        SERVICES_PER_FILING.of_units(10, &TENCENT_RULES),
        SERVICES_PER_FILING.of_individuals(1, &TENCENT_RULES),
        SHORTEST_APP_REMARK.is(15, &TENCENT_RULES),
        PICTURES.is(Pictures::JpegPngGif, &TENCENT_FILES),
        FILE_MEGABYTES.is(8, &TENCENT_FILES),
        FILE_KILOBYTES.is(200, &TENCENT_FILES),
    ]),
    provider("huawei-cloud", t!("华为云备案要求", "Huawei Cloud filing requirements"), &[
        MONTHS_LEFT.is(3, &HUAWEI_RULES),
        DOMAIN_MONTHS_LEFT.is(3, &HUAWEI_RULES),
        SHORTEST_NAME.is(3, &HUAWEI_RULES),
        SERVICES_PER_FILING.of_individuals(1, &HUAWEI_RULES),
        PICTURES.is(Pictures::JpegPng, &HUAWEI_RULES),
        FILE_MEGABYTES.is(4, &HUAWEI_RULES),
        ICON_KILOBYTES.is(100, &HUAWEI_RULES),
    ]),
    provider("inspur-cloud", t!("浪潮云备案要求", "Inspur Cloud filing requirements"), &[
        SHORTEST_NAME.is(3, &INSPUR),
        SERVICES_PER_FILING.is(3, &INSPUR),
        LONGEST_REMARK.is(200, &INSPUR),
        PICTURES.is(Pictures::Jpeg, &INSPUR),
        FILE_MEGABYTES.is(4, &INSPUR),
        LONGEST_FILE_NAME.is(100, &INSPUR),
    ]),
    provider("volcengine", t!("火山引擎备案要求", "Volcengine filing requirements"), &[
        SHORTEST_NAME.is(3, &VOLCENGINE),
        PHONES_OF_ONE.is(2, &VOLCENGINE),
    ]),
    provider("xinnet", t!("新网备案要求", "Xinnet filing requirements"), &[
        SHORTEST_NAME.is(4, &XINNET),
    ]),
    provider("qingcloud", t!("青云备案要求", "QingCloud filing requirements"), &[
        INDIVIDUAL_WORDS.adds("博客", &QINGCLOUD),
        INDIVIDUAL_REVIEW_WORDS.adds("在线 交流", &QINGCLOUD),
    ]),
    provider("wechat", t!("微信小程序备案要求", "WeChat mini-program filing requirements"), &[
        SHORTEST_REMARK.is(20, &WECHAT),
        LONGEST_REMARK.is(200, &WECHAT),
        MOST_CONTENT.is(5, &WECHAT),
    ]),
];
