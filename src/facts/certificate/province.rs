//! The province-level divisions by the first two digits of a division code (GB/T 2260, 中华人民共和国行政区划代码). Hong Kong,
//! Macao and Taiwan are apart: only residence permits use codes for them.

use super::reading::Label;
use crate::data::vocabulary::{self, PROVINCES};

/// The province of a code that begins with these two digits.
pub(super) fn mainland(code: &str) -> Option<Label> {
    let province = vocabulary::province(code).filter(|_| code.len() == 2)?;
    Some(Label {
        zh: province.zh,
        en: province.en,
    })
}

/// One bit for each province, from 11 on.
const MAINLAND: u64 = {
    let mut bits = 0_u64;
    let mut provinces = PROVINCES;
    while let [province, rest @ ..] = provinces {
        if let [tens, units, ..] = province.code.as_bytes() {
            let digits = tens
                .wrapping_sub(b'1')
                .wrapping_mul(10)
                .wrapping_add(units.wrapping_sub(b'1'));
            bits |= 1_u64.wrapping_shl(digits as u32);
        }
        provinces = rest;
    }
    bits
};

/// Whether these two digits are a province of the mainland.
pub(super) const fn is_mainland(digits: u32) -> bool {
    let bit = digits.wrapping_sub(11);
    bit < 64 && MAINLAND.wrapping_shr(bit) & 1 == 1
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
