//! The province-level divisions by the first two digits of a division code.
//!
//! Source: GB/T 2260, 中华人民共和国行政区划代码; state 2026-11-22. Hong Kong, Macao and Taiwan are apart: only residence
//! permits use codes for them.

use super::reading::Label;

/// A province that registers citizens and organizations on the mainland.
pub(super) fn mainland(code: &str) -> Option<Label> {
    let (zh, en) = match code {
        "11" => ("北京", "Beijing"),
        "12" => ("天津", "Tianjin"),
        "13" => ("河北", "Hebei"),
        "14" => ("山西", "Shanxi"),
        "15" => ("内蒙古", "Inner Mongolia"),
        "21" => ("辽宁", "Liaoning"),
        "22" => ("吉林", "Jilin"),
        "23" => ("黑龙江", "Heilongjiang"),
        "31" => ("上海", "Shanghai"),
        "32" => ("江苏", "Jiangsu"),
        "33" => ("浙江", "Zhejiang"),
        "34" => ("安徽", "Anhui"),
        "35" => ("福建", "Fujian"),
        "36" => ("江西", "Jiangxi"),
        "37" => ("山东", "Shandong"),
        "41" => ("河南", "Henan"),
        "42" => ("湖北", "Hubei"),
        "43" => ("湖南", "Hunan"),
        "44" => ("广东", "Guangdong"),
        "45" => ("广西", "Guangxi"),
        "46" => ("海南", "Hainan"),
        "50" => ("重庆", "Chongqing"),
        "51" => ("四川", "Sichuan"),
        "52" => ("贵州", "Guizhou"),
        "53" => ("云南", "Yunnan"),
        "54" => ("西藏", "Tibet"),
        "61" => ("陕西", "Shaanxi"),
        "62" => ("甘肃", "Gansu"),
        "63" => ("青海", "Qinghai"),
        "64" => ("宁夏", "Ningxia"),
        "65" => ("新疆", "Xinjiang"),
        _ => return None,
    };
    Some(Label { zh, en })
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
