//! The province-level divisions by the first two digits of a division code (GB/T 2260, 中华人民共和国行政区划代码). Hong Kong,
//! Macao and Taiwan are apart: only residence permits use codes for them.

use super::reading::Label;
use crate::data::vocabulary;

/// The province of a code that begins with these two digits.
pub(super) fn mainland(code: &str) -> Option<Label> {
    let province = vocabulary::province(code).filter(|_| code.len() == 2)?;
    Some(Label {
        zh: province.zh,
        en: province.en,
    })
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
