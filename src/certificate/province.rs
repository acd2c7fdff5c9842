//! The province-level divisions by the first two digits of a division code.
//!
//! Source: GB/T 2260, 中华人民共和国行政区划代码; state 2026-11-22. Hong Kong, Macao and Taiwan are apart: only residence
//! permits use codes for them.

use super::reading::Label;

/// The provinces that register citizens and organizations on the mainland.
#[rustfmt::skip]
static MAINLAND: &[(&str, Label)] = &[
    ("11", Label { zh: "北京", en: "Beijing" }),
    ("12", Label { zh: "天津", en: "Tianjin" }),
    ("13", Label { zh: "河北", en: "Hebei" }),
    ("14", Label { zh: "山西", en: "Shanxi" }),
    ("15", Label { zh: "内蒙古", en: "Inner Mongolia" }),
    ("21", Label { zh: "辽宁", en: "Liaoning" }),
    ("22", Label { zh: "吉林", en: "Jilin" }),
    ("23", Label { zh: "黑龙江", en: "Heilongjiang" }),
    ("31", Label { zh: "上海", en: "Shanghai" }),
    ("32", Label { zh: "江苏", en: "Jiangsu" }),
    ("33", Label { zh: "浙江", en: "Zhejiang" }),
    ("34", Label { zh: "安徽", en: "Anhui" }),
    ("35", Label { zh: "福建", en: "Fujian" }),
    ("36", Label { zh: "江西", en: "Jiangxi" }),
    ("37", Label { zh: "山东", en: "Shandong" }),
    ("41", Label { zh: "河南", en: "Henan" }),
    ("42", Label { zh: "湖北", en: "Hubei" }),
    ("43", Label { zh: "湖南", en: "Hunan" }),
    ("44", Label { zh: "广东", en: "Guangdong" }),
    ("45", Label { zh: "广西", en: "Guangxi" }),
    ("46", Label { zh: "海南", en: "Hainan" }),
    ("50", Label { zh: "重庆", en: "Chongqing" }),
    ("51", Label { zh: "四川", en: "Sichuan" }),
    ("52", Label { zh: "贵州", en: "Guizhou" }),
    ("53", Label { zh: "云南", en: "Yunnan" }),
    ("54", Label { zh: "西藏", en: "Tibet" }),
    ("61", Label { zh: "陕西", en: "Shaanxi" }),
    ("62", Label { zh: "甘肃", en: "Gansu" }),
    ("63", Label { zh: "青海", en: "Qinghai" }),
    ("64", Label { zh: "宁夏", en: "Ningxia" }),
    ("65", Label { zh: "新疆", en: "Xinjiang" }),
];

/// The province of a code that begins with these two digits.
pub(super) fn mainland(code: &str) -> Option<Label> {
    MAINLAND
        .iter()
        .find(|(province, _)| *province == code)
        .map(|(_, label)| *label)
}

pub(super) const HONG_KONG: Label = Label {
    zh: "香港",
    en: "Hong Kong",
};
pub(super) const MACAO: Label = Label {
    zh: "澳门",
    en: "Macao",
};
pub(super) const TAIWAN: Label = Label {
    zh: "台湾",
    en: "Taiwan",
};
