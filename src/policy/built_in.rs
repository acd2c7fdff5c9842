//! Conventions of provinces and providers, as settings of [`crate::policy`]; each setting names where it was read and when.
//!
//! Where two sources disagree the newer is taken. Provinces change their demands without notice.

use crate::data::names;
use crate::model::calendar::Date;
use crate::model::phrase::{Phrase, t};
use crate::model::report::BasisKind;
use crate::policy::setting::Word::{self, Count, Individual, Slug, Unit, Words};

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
    pub settings: &'static [(&'static str, Word, &'static Source)],
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

/// What holds everywhere unless a layer says otherwise. Its values are the defaults of [`crate::policy::Policies`].
pub static NATIONAL: BuiltIn = BuiltIn {
    id: "national",
    kind: BasisKind::Provider,
    title: t!("全国通行要求", "National default"),
    settings: &[],
};

const fn province(
    id: &'static str,
    title: Phrase,
    settings: &'static [(&'static str, Word, &'static Source)],
) -> BuiltIn {
    BuiltIn {
        id,
        kind: BasisKind::Province,
        title,
        settings,
    }
}

const fn provider(
    id: &'static str,
    title: Phrase,
    settings: &'static [(&'static str, Word, &'static Source)],
) -> BuiltIn {
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
        ("personInCharge", Slug("legal-representative"), &HUAWEI),
        ("domainOwner", Slug("legal-representative"), &TENCENT),
        ("domainMonthsLeft", Count(3), &TENCENT),
        ("youngestAge", Individual(18), &TENCENT),
        ("addressWords", Words("市辖区 宣武区 崇文区 密云县"), &TENCENT),
        ("phonesOfTwoPersons", Unit(3), &TENCENT),
        ("phonesOfOnePerson", Individual(1), &TENCENT),
        ("individualBusiness", Slug("enterprise"), &TENCENT),
        ("remark", Slug("individuals"), &TENCENT),
        ("individualRefusedContent", Words("blog"), &TENCENT),
    ]),
    province("province-12", t!("天津通信管理局要求", "Requirements of the Tianjin administration"), &[
        ("shortestName", Count(3), &TENCENT),
        ("individualWords", Words(names::INDIVIDUAL_FORMAT), &TENCENT),
        ("individualReviewWords", Words("在线 交流"), &TENCENT),
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainMonthsLeft", Count(3), &TENCENT),
        ("addressWords", Words("市辖区 自贸区 空港经济区"), &TENCENT),
        ("youngestAge", Count(0), &TENCENT),
        ("guardianAge", Count(18), &TENCENT),
        ("oldestAge", Count(60), &TENCENT),
        ("oldestAgeOfWomen", Count(55), &TENCENT),
        ("serviceLetter", Slug("required"), &TENCENT),
        ("exclusiveContact", Slug("both"), &TENCENT),
        ("sharedEmergencyPhone", Slug("refused"), &INSPUR),
        ("individualRemark", Words("本网站是个人网站"), &TENCENT),
    ]),
    province("province-13", t!("河北通信管理局要求", "Requirements of the Hebei administration"), &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("legal-representative"), &TENCENT),
        ("domainMonthsLeft", Count(3), &HUAWEI),
        ("youngestAge", Individual(18), &HUAWEI),
        ("foreignIndividual", Slug("refused"), &HUAWEI),
        ("nonMainlandRepresentative", Slug("foreigners-delegate"), &TENCENT),
        ("localMobile", Slug("newcomers"), &TENCENT),
        ("otherCity", Slug("refused"), &HUAWEI),
        ("individualBusiness", Slug("by-trade-name"), &TENCENT),
        ("remark", Slug("individuals"), &TENCENT),
    ]),
    province("province-14", t!("山西通信管理局要求", "Requirements of the Shanxi administration"), &[
        ("personInCharge", Slug("legal-representative"), &HUAWEI),
        ("domainOwner", Slug("legal-representative"), &TENCENT),
        ("domainMonthsLeft", Count(3), &HUAWEI),
        ("nonMainlandRepresentative", Slug("everybody-delegates"), &HUAWEI),
        ("residence", Slug("local"), &HUAWEI),
        ("domainsPerFiling", Unit(3), &HUAWEI),
        ("individualBusiness", Slug("by-trade-name"), &TENCENT),
    ]),
    province("province-15", t!("内蒙古通信管理局要求", "Requirements of the Inner Mongolia administration"), &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("legal-representative"), &TENCENT),
        ("domainMonthsLeft", Count(3), &HUAWEI),
        ("youngestAge", Count(18), &HUAWEI),
        ("residence", Slug("local"), &HUAWEI),
        ("domainCertificateFrom", Individual(1), &TENCENT),
        ("individualRemark", Words("本网站是个人网站"), &TENCENT),
        ("shortestRemark", Individual(30), &TENCENT),
        ("publicMaterials", Words("establishment-approval"), &TENCENT),
        ("individualRefusedContent", Words("blog"), &TENCENT),
    ]),
    province("province-21", t!("辽宁通信管理局要求", "Requirements of the Liaoning administration"), &[
        ("youngestAge", Count(16), &TENCENT),
        ("proofAge", Count(18), &TENCENT),
        ("phonesOfTwoPersons", Count(3), &TENCENT),
        ("individualBusiness", Slug("enterprise"), &TENCENT),
    ]),
    province("province-22", t!("吉林通信管理局要求", "Requirements of the Jilin administration"), &[
        ("domainOwner", Slug("organizer"), &TENCENT),
        ("youngestAge", Count(0), &TENCENT),
        ("proofAge", Count(18), &TENCENT),
        ("residence", Slug("permit"), &TENCENT),
        ("investor", Slug("organizer"), &TENCENT),
    ]),
    province("province-23", t!("黑龙江通信管理局要求", "Requirements of the Heilongjiang administration"), &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("youngestAge", Unit(18), &TENCENT),
        ("youngestAge", Individual(16), &TENCENT),
        ("proofAge", Individual(18), &TENCENT),
        ("oldestAge", Count(65), &TENCENT),
        ("delegateForBoth", Slug("required"), &TENCENT),
        ("residence", Slug("local"), &TENCENT),
        ("individualBusiness", Slug("enterprise"), &TENCENT),
        ("remark", Slug("individuals"), &TENCENT),
        ("unitRefusedContent", Words("other"), &TENCENT),
        ("publicMaterials", Words("establishment-approval"), &TENCENT),
    ]),
    province("province-31", t!("上海通信管理局要求", "Requirements of the Shanghai administration"), &[
        ("nameWithoutHan", Slug("refused"), &TENCENT),
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("legal-representative"), &TENCENT),
        ("domainMonthsLeft", Count(3), &TENCENT),
        ("licenceMonthsLeft", Count(12), &TENCENT),
        ("addressWords", Words("市辖区"), &TENCENT),
        ("residence", Slug("permit"), &HUAWEI),
        ("serviceLetter", Slug("required"), &TENCENT),
        ("planFrom", Unit(30), &HUAWEI),
    ]),
    province("province-32", t!("江苏通信管理局要求", "Requirements of the Jiangsu administration"), &[
        ("domainMonthsLeft", Count(3), &HUAWEI),
        ("youngestAge", Unit(18), &TENCENT),
        ("youngestAge", Individual(16), &TENCENT),
        ("proofAge", Individual(18), &TENCENT),
        ("delegateForBoth", Slug("required"), &TENCENT),
        ("serviceLetter", Slug("required"), &TENCENT),
        ("residence", Slug("permit"), &TENCENT),
        ("localMobile", Slug("everybody"), &TENCENT),
        ("landline", Slug("required"), &TENCENT),
        ("remark", Slug("individuals"), &TENCENT),
        ("planFrom", Unit(30), &TENCENT),
        ("planFrom", Individual(10), &TENCENT),
        ("materials", Words("truth-notice commitment-letter commitment-video"), &JIANGSU_2021),
    ]),
    province("province-33", t!("浙江通信管理局要求", "Requirements of the Zhejiang administration"), &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainMonthsLeft", Count(3), &HUAWEI),
        ("youngestAge", Count(18), &TENCENT),
        ("addressWords", Words("市辖区"), &TENCENT),
        ("residence", Slug("permit"), &HUAWEI),
        ("individualBusiness", Slug("enterprise"), &HUAWEI),
        ("individualRefusedContent", Words("blog"), &TENCENT),
    ]),
    province("province-34", t!("安徽通信管理局要求", "Requirements of the Anhui administration"), &[
        ("domainMonthsLeft", Count(3), &TENCENT),
        ("youngestAge", Unit(18), &TENCENT),
        ("youngestAge", Individual(0), &TENCENT),
        ("guardianAge", Individual(18), &TENCENT),
        ("delegateForBoth", Slug("required"), &HUAWEI),
        ("serviceLetter", Slug("required"), &TENCENT),
        ("residence", Slug("permit"), &TENCENT),
        ("individualBusiness", Slug("enterprise"), &HUAWEI),
    ]),
    province("province-35", t!("福建通信管理局要求", "Requirements of the Fujian administration"), &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("legal-representative"), &HUAWEI),
        ("youngestAge", Unit(18), &TENCENT),
        ("youngestAge", Individual(8), &TENCENT),
        ("guardianAge", Individual(16), &TENCENT),
        ("serviceLetter", Slug("required"), &TENCENT),
        ("residence", Slug("permit"), &TENCENT),
        ("investor", Slug("organizer"), &TENCENT),
        ("superiorBody", Slug("required"), &TENCENT),
    ]),
    province("province-36", t!("江西通信管理局要求", "Requirements of the Jiangxi administration"), &[
        ("personInCharge", Slug("legal-representative"), &HUAWEI),
        ("youngestAge", Individual(16), &TENCENT),
        ("proofAge", Individual(18), &TENCENT),
        ("serviceLetter", Slug("required"), &TENCENT),
        ("residence", Slug("permit"), &HUAWEI),
        ("exclusiveContact", Slug("mobile"), &TENCENT),
        ("unitRemark", Words("前置审批业务"), &TENCENT),
        ("unitContent", Words("organization-portal"), &TENCENT),
        ("publicMaterials", Words("establishment-approval"), &HUAWEI),
    ]),
    province("province-37", t!("山东通信管理局要求", "Requirements of the Shandong administration"), &[
        ("individualWords", Words(names::INDIVIDUAL_FORMAT), &TENCENT),
        ("individualReviewWords", Words("在线 交流"), &TENCENT),
        ("personInCharge", Slug("legal-representative"), &HUAWEI),
        ("youngestAge", Individual(17), &HUAWEI),
        ("guardianAge", Individual(18), &TENCENT),
        ("nonMainlandRepresentative", Slug("everybody-delegates"), &HUAWEI),
        ("residence", Slug("permit"), &HUAWEI),
        ("exclusiveContact", Slug("both"), &TENCENT),
        ("remark", Slug("individuals"), &TENCENT),
        ("individualRemark", Words("本网站是个人网站"), &TENCENT),
        ("superiorBody", Slug("required"), &TENCENT),
    ]),
    province("province-41", t!("河南通信管理局要求", "Requirements of the Henan administration"), &[
        ("individualWords", Words("个人"), &TENCENT),
        ("individualOwnName", Slug("refused"), &TENCENT),
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("organizer"), &TENCENT),
        ("domainMonthsLeft", Count(3), &TENCENT),
        ("youngestAge", Unit(18), &TENCENT),
        ("youngestAge", Individual(0), &TENCENT),
        ("guardianAge", Individual(18), &TENCENT),
        ("residence", Slug("local"), &TENCENT),
        ("otherCity", Slug("refused"), &HUAWEI),
        ("exclusiveContact", Slug("both"), &TENCENT),
        ("sharedEmergencyPhone", Slug("refused"), &INSPUR),
        ("domainsPerFiling", Individual(3), &TENCENT),
        ("domainsPerFiling", Unit(5), &HUAWEI),
        ("individualRefusedContent", Words("blog"), &TENCENT),
    ]),
    province("province-42", t!("湖北通信管理局要求", "Requirements of the Hubei administration"), &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("legal-representative"), &TENCENT),
        ("youngestAge", Count(18), &TENCENT),
        ("serviceLetter", Slug("required"), &TENCENT),
        ("residence", Slug("permit"), &TENCENT),
        ("phonesOfTwoPersons", Unit(4), &TENCENT),
        ("servicesPerFiling", Count(1), &TENCENT),
        ("individualBusiness", Slug("enterprise"), &TENCENT),
    ]),
    province("province-43", t!("湖南通信管理局要求", "Requirements of the Hunan administration"), &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("organizer"), &TENCENT),
        ("youngestAge", Count(18), &TENCENT),
        ("serviceLetter", Slug("required"), &TENCENT),
        ("localMobile", Slug("individuals"), &HUAWEI),
        ("servicesPerFiling", Count(1), &HUAWEI),
        ("planFrom", Count(3), &HUAWEI),
        ("domainCertificateFrom", Count(1), &TENCENT),
        ("individualRefusedContent", Words("blog"), &TENCENT),
    ]),
    province("province-44", t!("广东通信管理局要求", "Requirements of the Guangdong administration"), &[
        ("nameWithoutHan", Slug("refused"), &TENCENT),
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("legal-representative"), &HUAWEI),
        ("youngestAge", Count(16), &TENCENT),
        ("proofAge", Count(18), &TENCENT),
        ("residence", Slug("permit"), &TENCENT),
        ("otherCity", Slug("refused"), &TENCENT),
        ("phonesOfTwoPersons", Count(2), &TENCENT),
        ("individualBusiness", Slug("by-trade-name"), &TENCENT),
        ("refusedCertificates", Words("medical-institution-licence"), &TENCENT),
        ("remark", Slug("individuals"), &TENCENT),
        ("planFrom", Unit(32), &TENCENT),
        ("planFrom", Individual(6), &TENCENT),
        ("domainCertificateFrom", Unit(32), &TENCENT),
        ("domainCertificateFrom", Individual(6), &TENCENT),
        ("materials", Words("commitment-letter"), &GUANGDONG_2021),
    ]),
    province("province-45", t!("广西通信管理局要求", "Requirements of the Guangxi administration"), &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("legal-representative"), &TENCENT),
        ("youngestAge", Count(18), &TENCENT),
        ("addressWords", Words("市辖区"), &TENCENT),
        ("residence", Slug("local"), &HUAWEI),
        ("localMobile", Slug("everybody"), &TENCENT),
        ("phonesOfOnePerson", Count(2), &TENCENT),
        ("planFrom", Individual(4), &TENCENT),
        ("domainCertificateFrom", Individual(4), &TENCENT),
        ("individualRemark", Words("本网站是个人网站"), &TENCENT),
        ("superiorBody", Slug("required"), &TENCENT),
    ]),
    province("province-46", t!("海南通信管理局要求", "Requirements of the Hainan administration"), &[
        ("individualWords", Words("全国 国际"), &TENCENT),
        ("individualPlaceName", Slug("refused"), &TENCENT),
        ("youngestAge", Count(16), &TENCENT),
        ("proofAge", Count(18), &TENCENT),
        ("delegateForBoth", Slug("required"), &TENCENT),
        ("phonesOfOnePerson", Count(2), &TENCENT),
        ("domainsOfFirstFiling", Individual(1), &HUAWEI),
    ]),
    province("province-50", t!("重庆通信管理局要求", "Requirements of the Chongqing administration"), &[
        ("unitLatinName", Slug("refused"), &TENCENT),
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("organizer"), &TENCENT),
        ("youngestAge", Individual(16), &TENCENT),
        ("proofAge", Individual(18), &TENCENT),
        ("serviceLetter", Slug("required"), &TENCENT),
        ("exclusiveContact", Slug("mobile"), &TENCENT),
        ("phonesOfOnePerson", Count(2), &TENCENT),
        ("sharedEmergencyPhone", Slug("refused"), &INSPUR),
        ("remark", Slug("individuals"), &TENCENT),
        ("planFrom", Unit(35), &TENCENT),
        ("planFrom", Individual(6), &TENCENT),
    ]),
    province("province-51", t!("四川通信管理局要求", "Requirements of the Sichuan administration"), &[
        ("shortestName", Count(3), &TENCENT),
        ("nameWithoutHan", Slug("refused"), &TENCENT),
        ("individualOwnName", Slug("refused"), &TENCENT),
        ("approvalWords", Words("论坛 空间 社区 电子商务 新闻 医药 广播 视频"), &TENCENT),
        ("domainOwner", Slug("legal-representative"), &TENCENT),
        ("youngestAge", Unit(18), &TENCENT),
        ("youngestAge", Individual(16), &TENCENT),
        ("proofAge", Individual(18), &TENCENT),
        ("serviceLetter", Slug("required"), &TENCENT),
        ("residence", Slug("permit"), &TENCENT),
        ("exclusiveContact", Slug("certificate"), &TENCENT),
    ]),
    province("province-52", t!("贵州通信管理局要求", "Requirements of the Guizhou administration"), &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("legal-representative"), &TENCENT),
        ("domainMonthsLeft", Count(3), &HUAWEI),
        ("youngestAge", Unit(18), &TENCENT),
        ("serviceLetter", Slug("required"), &TENCENT),
        ("residence", Slug("permit"), &TENCENT),
        ("otherCity", Slug("refused"), &HUAWEI),
        ("servicesPerFiling", Unit(5), &TENCENT),
        ("individualRefusedContent", Words("blog"), &TENCENT),
    ]),
    province("province-53", t!("云南通信管理局要求", "Requirements of the Yunnan administration"), &[
        ("individualWords", Words("全国 国际"), &TENCENT),
        ("individualPlaceName", Slug("refused"), &TENCENT),
        ("unitPlaceName", Slug("refused"), &TENCENT),
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("youngestAge", Count(16), &TENCENT),
        ("proofAge", Count(18), &TENCENT),
        ("residence", Slug("local"), &TENCENT),
        ("exclusiveContact", Slug("mobile"), &TENCENT),
        ("superiorBody", Slug("required"), &TENCENT),
    ]),
    province("province-54", t!("西藏通信管理局要求", "Requirements of the Tibet administration"), &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("organizer"), &TENCENT),
        ("youngestAge", Unit(18), &TENCENT),
    ]),
    province("province-61", t!("陕西通信管理局要求", "Requirements of the Shaanxi administration"), &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("legal-representative"), &TENCENT),
        ("youngestAge", Unit(18), &TENCENT),
        ("serviceLetter", Slug("required"), &TENCENT),
        ("localMobile", Slug("everybody"), &TENCENT),
        ("servicesPerFiling", Unit(30), &TENCENT),
        ("servicesPerFiling", Individual(5), &TENCENT),
        ("domainCertificateFrom", Count(5), &TENCENT),
        ("individualBusiness", Slug("enterprise"), &TENCENT),
        ("individualRefusedContent", Words("blog"), &TENCENT),
    ]),
    province("province-62", t!("甘肃通信管理局要求", "Requirements of the Gansu administration"), &[
        ("domainOwner", Slug("legal-representative"), &TENCENT),
        ("domainMonthsLeft", Count(3), &HUAWEI),
        ("youngestAge", Count(18), &TENCENT),
        ("residence", Slug("local"), &TENCENT),
        ("localMobile", Slug("individuals"), &TENCENT),
        ("phonesOfTwoPersons", Unit(3), &TENCENT),
        ("individualRemark", Words("本网站是个人网站"), &TENCENT),
        ("superiorBody", Slug("required"), &TENCENT),
    ]),
    province("province-63", t!("青海通信管理局要求", "Requirements of the Qinghai administration"), &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("organizer"), &TENCENT),
        ("youngestAge", Count(18), &TENCENT),
        ("proofAge", Individual(22), &TENCENT),
        ("residence", Slug("local"), &HUAWEI),
        ("remark", Slug("individuals"), &TENCENT),
    ]),
    province("province-64", t!("宁夏通信管理局要求", "Requirements of the Ningxia administration"), &[
        ("personInCharge", Slug("legal-representative"), &HUAWEI),
        ("domainOwner", Slug("organizer"), &HUAWEI),
        ("youngestAge", Count(18), &TENCENT),
        ("serviceLetter", Slug("required"), &TENCENT),
        ("residence", Slug("local"), &HUAWEI),
        ("investor", Slug("legal-representative"), &TENCENT),
        ("superiorBody", Slug("required"), &TENCENT),
    ]),
    province("province-65", t!("新疆通信管理局要求", "Requirements of the Xinjiang administration"), &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("youngestAge", Count(18), &TENCENT),
        ("residence", Slug("local"), &HUAWEI),
        ("localMobile", Slug("everybody"), &TENCENT),
        ("exclusiveContact", Slug("both"), &TENCENT),
        ("materials", Words("party-building-letter"), &TENCENT),
    ]),
    provider("tencent-cloud", t!("腾讯云备案要求", "Tencent Cloud filing requirements"), &[
        ("monthsLeft", Count(3), &TENCENT_RULES),
        ("domainMonthsLeft", Count(3), &TENCENT_RULES),
        ("shortestName", Count(3), &TENCENT_RULES),
        ("servicesPerFiling", Unit(10), &TENCENT_RULES),
        ("servicesPerFiling", Individual(1), &TENCENT_RULES),
        ("shortestAppRemark", Count(15), &TENCENT_RULES),
        ("pictureFormats", Slug("jpeg-png-gif"), &TENCENT_FILES),
        ("fileMegabytes", Count(8), &TENCENT_FILES),
        ("smallestFileKilobytes", Count(200), &TENCENT_FILES),
    ]),
    provider("huawei-cloud", t!("华为云备案要求", "Huawei Cloud filing requirements"), &[
        ("monthsLeft", Count(3), &HUAWEI_RULES),
        ("domainMonthsLeft", Count(3), &HUAWEI_RULES),
        ("shortestName", Count(3), &HUAWEI_RULES),
        ("servicesPerFiling", Individual(1), &HUAWEI_RULES),
        ("pictureFormats", Slug("jpeg-png"), &HUAWEI_RULES),
        ("fileMegabytes", Count(4), &HUAWEI_RULES),
        ("iconKilobytes", Count(100), &HUAWEI_RULES),
    ]),
    provider("inspur-cloud", t!("浪潮云备案要求", "Inspur Cloud filing requirements"), &[
        ("shortestName", Count(3), &INSPUR),
        ("servicesPerFiling", Count(3), &INSPUR),
        ("longestRemark", Count(200), &INSPUR),
        ("pictureFormats", Slug("jpeg"), &INSPUR),
        ("fileMegabytes", Count(4), &INSPUR),
        ("longestFileName", Count(100), &INSPUR),
    ]),
    provider("volcengine", t!("火山引擎备案要求", "Volcengine filing requirements"), &[
        ("shortestName", Count(3), &VOLCENGINE),
        ("phonesOfOnePerson", Count(2), &VOLCENGINE),
    ]),
    provider("xinnet", t!("新网备案要求", "Xinnet filing requirements"), &[
        ("shortestName", Count(4), &XINNET),
    ]),
    provider("qingcloud", t!("青云备案要求", "QingCloud filing requirements"), &[
        ("individualWords", Words("博客"), &QINGCLOUD),
        ("individualReviewWords", Words("在线 交流"), &QINGCLOUD),
    ]),
    provider("wechat", t!("微信小程序备案要求", "WeChat mini-program filing requirements"), &[
        ("shortestRemark", Count(20), &WECHAT),
        ("longestRemark", Count(200), &WECHAT),
        ("mostContent", Count(5), &WECHAT),
    ]),
];
