//! Conventions of provinces and providers, as settings of [`crate::policy`].
//!
//! Source: the province tables that Tencent Cloud (2022–2023) and Huawei Cloud (2025–2026) publish for applicants, read
//! 2026-11-21; where the two disagree the newer is taken. Provinces change them without notice.

use crate::calendar::Date;
use crate::phrase::{Phrase, t};
use crate::report::BasisKind;
use crate::value::Value;

/// The settings of one province or provider.
#[derive(Debug)]
pub struct BuiltIn {
    /// "province-" and the first two digits of the province, or the provider's slug.
    pub id: &'static str,
    /// Whose convention it is.
    pub kind: BasisKind,
    /// What it is called.
    pub title: Phrase,
    /// Where it was read.
    pub source: &'static str,
    /// When it was read.
    pub seen: Date,
    /// Settings that differ from the national default.
    pub settings: &'static [(&'static str, Word)],
}

/// A setting's value.
#[derive(Clone, Copy, Debug)]
pub enum Word {
    /// A count.
    Number(u8),
    /// A choice.
    Slug(&'static str),
}

impl Word {
    /// As a caller's policy would hold it.
    pub fn value(self) -> Value {
        match self {
            Self::Number(number) => Value::Number(f64::from(number)),
            Self::Slug(slug) => Value::text(slug.into(), false),
        }
    }
}

const SEEN: Date = Date::of(2026, 11, 21);
const PROVINCES: &str = "腾讯云各省管局要求（2022—2023）、华为云备案管局咨询（2025—2026）";
const LEGAL: (&str, Word) = ("personInCharge", Word::Slug("legal-representative"));
const NO_DISTRICT: (&str, Word) = ("districtWord", Word::Slug("refused"));
const OWNER_UNIT: (&str, Word) = ("domainOwner", Word::Slug("organizer"));
const OWNER_LEGAL: (&str, Word) = ("domainOwner", Word::Slug("legal-representative"));

/// What holds everywhere unless a layer says otherwise. Its values are the defaults of [`crate::policy::Policies`].
pub static NATIONAL: BuiltIn = BuiltIn {
    id: "national",
    kind: BasisKind::Provider,
    title: t("全国通行要求", "National default"),
    source: "腾讯云、华为云（2022—2026）",
    seen: SEEN,
    settings: &[],
};

const fn province(
    id: &'static str,
    zh: &'static str,
    en: &'static str,
    settings: &'static [(&'static str, Word)],
) -> BuiltIn {
    BuiltIn {
        id,
        kind: BasisKind::Province,
        title: t(zh, en),
        source: PROVINCES,
        seen: SEEN,
        settings,
    }
}

/// Every built-in layer but the national default.
#[rustfmt::skip]
pub static BUILT_IN: &[BuiltIn] = &[
    province("province-11", "北京通信管理局要求", "Requirements of the Beijing administration", &[LEGAL, OWNER_LEGAL, NO_DISTRICT]),
    province("province-12", "天津通信管理局要求", "Requirements of the Tianjin administration", &[LEGAL, NO_DISTRICT]),
    province("province-13", "河北通信管理局要求", "Requirements of the Hebei administration", &[LEGAL, OWNER_LEGAL]),
    province("province-14", "山西通信管理局要求", "Requirements of the Shanxi administration", &[LEGAL, OWNER_LEGAL]),
    province("province-15", "内蒙古通信管理局要求", "Requirements of the Inner Mongolia administration", &[LEGAL, OWNER_LEGAL]),
    province("province-21", "辽宁通信管理局要求", "Requirements of the Liaoning administration", &[]),
    province("province-22", "吉林通信管理局要求", "Requirements of the Jilin administration", &[OWNER_UNIT]),
    province("province-23", "黑龙江通信管理局要求", "Requirements of the Heilongjiang administration", &[LEGAL]),
    province("province-31", "上海通信管理局要求", "Requirements of the Shanghai administration", &[LEGAL, OWNER_LEGAL, NO_DISTRICT]),
    province("province-32", "江苏通信管理局要求", "Requirements of the Jiangsu administration", &[]),
    province("province-33", "浙江通信管理局要求", "Requirements of the Zhejiang administration", &[LEGAL, NO_DISTRICT]),
    province("province-34", "安徽通信管理局要求", "Requirements of the Anhui administration", &[]),
    province("province-35", "福建通信管理局要求", "Requirements of the Fujian administration", &[LEGAL, OWNER_LEGAL]),
    province("province-36", "江西通信管理局要求", "Requirements of the Jiangxi administration", &[LEGAL]),
    province("province-37", "山东通信管理局要求", "Requirements of the Shandong administration", &[LEGAL]),
    province("province-41", "河南通信管理局要求", "Requirements of the Henan administration", &[LEGAL, OWNER_UNIT]),
    province("province-42", "湖北通信管理局要求", "Requirements of the Hubei administration", &[LEGAL, OWNER_LEGAL]),
    province("province-43", "湖南通信管理局要求", "Requirements of the Hunan administration", &[LEGAL, OWNER_UNIT]),
    province("province-44", "广东通信管理局要求", "Requirements of the Guangdong administration", &[LEGAL, OWNER_LEGAL]),
    province("province-45", "广西通信管理局要求", "Requirements of the Guangxi administration", &[LEGAL, OWNER_LEGAL, NO_DISTRICT]),
    province("province-46", "海南通信管理局要求", "Requirements of the Hainan administration", &[]),
    province("province-50", "重庆通信管理局要求", "Requirements of the Chongqing administration", &[LEGAL, OWNER_UNIT]),
    province("province-51", "四川通信管理局要求", "Requirements of the Sichuan administration", &[OWNER_LEGAL]),
    province("province-52", "贵州通信管理局要求", "Requirements of the Guizhou administration", &[LEGAL, OWNER_LEGAL]),
    province("province-53", "云南通信管理局要求", "Requirements of the Yunnan administration", &[LEGAL]),
    province("province-54", "西藏通信管理局要求", "Requirements of the Tibet administration", &[LEGAL, OWNER_UNIT]),
    province("province-61", "陕西通信管理局要求", "Requirements of the Shaanxi administration", &[LEGAL, OWNER_LEGAL]),
    province("province-62", "甘肃通信管理局要求", "Requirements of the Gansu administration", &[OWNER_LEGAL]),
    province("province-63", "青海通信管理局要求", "Requirements of the Qinghai administration", &[LEGAL, OWNER_UNIT]),
    province("province-64", "宁夏通信管理局要求", "Requirements of the Ningxia administration", &[LEGAL, OWNER_UNIT]),
    province("province-65", "新疆通信管理局要求", "Requirements of the Xinjiang administration", &[LEGAL]),
    BuiltIn {
        id: "tencent-cloud", kind: BasisKind::Provider, title: t("腾讯云备案要求", "Tencent Cloud filing requirements"), source: "腾讯云《常见驳回原因及其处理》等（2022—2023）", seen: SEEN,
        settings: &[("monthsLeft", Word::Number(3)), ("domainMonthsLeft", Word::Number(3)), ("shortestName", Word::Number(3))],
    },
    BuiltIn {
        id: "huawei-cloud", kind: BasisKind::Provider, title: t("华为云备案要求", "Huawei Cloud filing requirements"), source: "华为云备案知识库（2025—2026）", seen: SEEN,
        settings: &[("monthsLeft", Word::Number(3)), ("domainMonthsLeft", Word::Number(3)), ("shortestName", Word::Number(3))],
    },
];
