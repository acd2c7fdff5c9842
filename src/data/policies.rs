//! Conventions of provinces and providers, as settings of [`crate::policy`]; each setting names where it was read and when.
//!
//! Where two sources disagree the newer is taken. Provinces change their demands without notice.

use crate::calendar::Date;
use crate::phrase::{Phrase, t};
use crate::policy::setting::Word::{self, Count, Slug};
use crate::report::BasisKind;

/// Where a convention was read.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// What it is called.
    pub title: Phrase,
    /// Its address, where it has a lasting one.
    pub url: Option<&'static str>,
    /// The day it was read.
    pub seen: Date,
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
    title: t(
        "腾讯云各省管局要求，2022—2023年",
        "Tencent Cloud, requirements by province, 2022 to 2023",
    ),
    url: None,
    seen: SEEN,
};
static HUAWEI: Source = Source {
    title: t(
        "华为云备案管局咨询，2025—2026年",
        "Huawei Cloud, requirements by province, 2025 to 2026",
    ),
    url: None,
    seen: SEEN,
};

static TENCENT_RULES: Source = Source {
    title: t(
        "腾讯云《常见驳回原因及其处理》等，2022—2023年",
        "Tencent Cloud, common reasons for return, 2022 to 2023",
    ),
    url: None,
    seen: SEEN,
};
static HUAWEI_RULES: Source = Source {
    title: t(
        "华为云备案知识库，2025—2026年",
        "Huawei Cloud, filing knowledge base, 2025 to 2026",
    ),
    url: None,
    seen: SEEN,
};

/// What holds everywhere unless a layer says otherwise. Its values are the defaults of [`crate::policy::Policies`].
pub static NATIONAL: BuiltIn = BuiltIn {
    id: "national",
    kind: BasisKind::Provider,
    title: t("全国通行要求", "National default"),
    settings: &[],
};

const fn province(
    id: &'static str,
    zh: &'static str,
    en: &'static str,
    settings: &'static [(&'static str, Word, &'static Source)],
) -> BuiltIn {
    BuiltIn {
        id,
        kind: BasisKind::Province,
        title: t(zh, en),
        settings,
    }
}

const fn provider(
    id: &'static str,
    zh: &'static str,
    en: &'static str,
    settings: &'static [(&'static str, Word, &'static Source)],
) -> BuiltIn {
    BuiltIn {
        id,
        kind: BasisKind::Provider,
        title: t(zh, en),
        settings,
    }
}

/// Every built-in layer but the national default.
#[rustfmt::skip]
pub static BUILT_IN: &[BuiltIn] = &[
    province("province-11", "北京通信管理局要求", "Requirements of the Beijing administration", &[
        ("personInCharge", Slug("legal-representative"), &HUAWEI),
        ("domainOwner", Slug("legal-representative"), &TENCENT),
        ("districtWord", Slug("refused"), &TENCENT),
    ]),
    province("province-12", "天津通信管理局要求", "Requirements of the Tianjin administration", &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("districtWord", Slug("refused"), &TENCENT),
    ]),
    province("province-13", "河北通信管理局要求", "Requirements of the Hebei administration", &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("legal-representative"), &TENCENT),
    ]),
    province("province-14", "山西通信管理局要求", "Requirements of the Shanxi administration", &[
        ("personInCharge", Slug("legal-representative"), &HUAWEI),
        ("domainOwner", Slug("legal-representative"), &TENCENT),
    ]),
    province("province-15", "内蒙古通信管理局要求", "Requirements of the Inner Mongolia administration", &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("legal-representative"), &TENCENT),
    ]),
    province("province-21", "辽宁通信管理局要求", "Requirements of the Liaoning administration", &[
    ]),
    province("province-22", "吉林通信管理局要求", "Requirements of the Jilin administration", &[
        ("domainOwner", Slug("organizer"), &TENCENT),
    ]),
    province("province-23", "黑龙江通信管理局要求", "Requirements of the Heilongjiang administration", &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
    ]),
    province("province-31", "上海通信管理局要求", "Requirements of the Shanghai administration", &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("legal-representative"), &TENCENT),
        ("districtWord", Slug("refused"), &TENCENT),
    ]),
    province("province-32", "江苏通信管理局要求", "Requirements of the Jiangsu administration", &[
    ]),
    province("province-33", "浙江通信管理局要求", "Requirements of the Zhejiang administration", &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("districtWord", Slug("refused"), &TENCENT),
    ]),
    province("province-34", "安徽通信管理局要求", "Requirements of the Anhui administration", &[
    ]),
    province("province-35", "福建通信管理局要求", "Requirements of the Fujian administration", &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("legal-representative"), &HUAWEI),
    ]),
    province("province-36", "江西通信管理局要求", "Requirements of the Jiangxi administration", &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
    ]),
    province("province-37", "山东通信管理局要求", "Requirements of the Shandong administration", &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
    ]),
    province("province-41", "河南通信管理局要求", "Requirements of the Henan administration", &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("organizer"), &TENCENT),
    ]),
    province("province-42", "湖北通信管理局要求", "Requirements of the Hubei administration", &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("legal-representative"), &TENCENT),
    ]),
    province("province-43", "湖南通信管理局要求", "Requirements of the Hunan administration", &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("organizer"), &TENCENT),
    ]),
    province("province-44", "广东通信管理局要求", "Requirements of the Guangdong administration", &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("legal-representative"), &HUAWEI),
    ]),
    province("province-45", "广西通信管理局要求", "Requirements of the Guangxi administration", &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("legal-representative"), &TENCENT),
        ("districtWord", Slug("refused"), &TENCENT),
    ]),
    province("province-46", "海南通信管理局要求", "Requirements of the Hainan administration", &[
    ]),
    province("province-50", "重庆通信管理局要求", "Requirements of the Chongqing administration", &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("organizer"), &TENCENT),
    ]),
    province("province-51", "四川通信管理局要求", "Requirements of the Sichuan administration", &[
        ("domainOwner", Slug("legal-representative"), &TENCENT),
    ]),
    province("province-52", "贵州通信管理局要求", "Requirements of the Guizhou administration", &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("legal-representative"), &TENCENT),
    ]),
    province("province-53", "云南通信管理局要求", "Requirements of the Yunnan administration", &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
    ]),
    province("province-54", "西藏通信管理局要求", "Requirements of the Tibet administration", &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("organizer"), &TENCENT),
    ]),
    province("province-61", "陕西通信管理局要求", "Requirements of the Shaanxi administration", &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("legal-representative"), &TENCENT),
    ]),
    province("province-62", "甘肃通信管理局要求", "Requirements of the Gansu administration", &[
        ("domainOwner", Slug("legal-representative"), &TENCENT),
    ]),
    province("province-63", "青海通信管理局要求", "Requirements of the Qinghai administration", &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("organizer"), &TENCENT),
    ]),
    province("province-64", "宁夏通信管理局要求", "Requirements of the Ningxia administration", &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
        ("domainOwner", Slug("organizer"), &TENCENT),
    ]),
    province("province-65", "新疆通信管理局要求", "Requirements of the Xinjiang administration", &[
        ("personInCharge", Slug("legal-representative"), &TENCENT),
    ]),
    provider("tencent-cloud", "腾讯云备案要求", "Tencent Cloud filing requirements", &[
        ("monthsLeft", Count(3), &TENCENT_RULES),
        ("domainMonthsLeft", Count(3), &TENCENT_RULES),
        ("shortestName", Count(3), &TENCENT_RULES),
    ]),
    provider("huawei-cloud", "华为云备案要求", "Huawei Cloud filing requirements", &[
        ("monthsLeft", Count(3), &HUAWEI_RULES),
        ("domainMonthsLeft", Count(3), &HUAWEI_RULES),
        ("shortestName", Count(3), &HUAWEI_RULES),
    ]),
];
