//! What is typed in the place of a number and is none of any format here: identity cards of Hong Kong, Macao and Taiwan, exit permits of mainland
//! residents, taxpayer numbers, and what a spreadsheet leaves of a long number.
//!
//! Layouts: Hong Kong, one or two letters, six digits and a check character, usually in brackets; Macao, seven digits and one more in
//! brackets, the first of them 1, 5 or 7; Taiwan, a letter and nine digits with a check digit; exit permits, C with eight digits or a letter and
//! seven, W with eight, T or L with eight for Taiwan; taxpayers without a unified code, the division and the organization code, or a person's number and
//! two digits. Known from practice.

use super::Format;
use super::province;
use crate::facts::text::half_width;

/// What it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherNumber {
    /// 香港身份证
    HongKongCard,
    /// 澳门身份证
    MacaoCard,
    /// 台湾身份证
    TaiwanCard,
    /// 往来港澳通行证 or 往来台湾通行证, which mainland residents travel with.
    ExitPermit,
    /// 纳税人识别号
    Taxpayer,
    /// 4.40981E+17: digits are lost.
    Spreadsheet,
}

/// What was typed in the place of a number of this format, which it does not fit.
pub(super) fn recognize(format: Format, typed: &str) -> Option<OtherNumber> {
    use Format as F;
    if typed.len() > 64 {
        return None;
    }
    let plain: String = typed.chars().filter(|c| !c.is_whitespace()).map(half_width).collect();
    let plain = plain.to_ascii_uppercase();
    if is_scientific(&plain) {
        return Some(OtherNumber::Spreadsheet);
    }
    let of_person = matches!(
        format,
        F::ResidentId
            | F::HkMacauResidencePermit
            | F::TaiwanResidencePermit
            | F::HkMacauTravelPermit
            | F::TaiwanTravelPermit
            | F::ForeignPermanentResidentId
    );
    let (body, check) = bracketed(&plain);
    let letters = body.bytes().take_while(u8::is_ascii_uppercase).count();
    let digits = body.get(letters..).unwrap_or_default();
    let is_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    let shape = (letters, digits.len(), check.is_some());
    match format {
        F::Uscc if is_taxpayer(&plain) => Some(OtherNumber::Taxpayer),
        F::HkMacauTravelPermit | F::TaiwanTravelPermit if is_digits && is_exit_permit(body, shape) => {
            Some(OtherNumber::ExitPermit)
        }
        _ if !is_digits => None,
        _ if (of_person || format == F::Passport) && matches!(shape, (1 | 2, 6, true)) => {
            Some(OtherNumber::HongKongCard)
        }
        _ if of_person && shape == (0, 7, true) && body.starts_with(['1', '5', '7']) => Some(OtherNumber::MacaoCard),
        _ if of_person && shape == (1, 9, false) && is_of_taiwan(body) => Some(OtherNumber::TaiwanCard),
        _ => None,
    }
}

/// A number as spreadsheets show long ones.
pub fn is_scientific(text: &str) -> bool {
    let text = text.trim_start_matches(['=', '"', '\'']).trim_end_matches('"');
    let Some((mantissa, exponent)) = text.split_once(['E', 'e', 'Ｅ']) else {
        return false;
    };
    let exponent = exponent.strip_prefix(['+', '＋']).unwrap_or(exponent);
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, part) = mantissa.split_once(['.', '．']).unwrap_or((mantissa, "0"));
    whole.len() == 1 && digits(whole) && digits(part) && (1..=2).contains(&exponent.len()) && digits(exponent)
}

/// A number, and the character in brackets behind it.
fn bracketed(text: &str) -> (&str, Option<char>) {
    let inner = text.strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    match inner {
        Some((body, check)) if check.len() == 1 && check.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
            (body, check.chars().next())
        }
        _ => (text, None),
    }
}

fn is_exit_permit(body: &str, shape: (usize, usize, bool)) -> bool {
    matches!(
        (body.bytes().next(), shape),
        (Some(b'C' | b'W' | b'T' | b'L'), (1, 8, false)) | (Some(b'C'), (2, 7, false))
    )
}

/// The letters' values in the order of the alphabet, as the identity cards of Taiwan have them.
const TAIWAN_LETTERS: [u32; 26] = [
    10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32, 30, 31, 33,
];

fn is_of_taiwan(body: &str) -> bool {
    let Some((&letter, digits)) = body.as_bytes().split_first() else {
        return false;
    };
    let place = usize::from(letter.wrapping_sub(b'A'));
    let Some(value) = TAIWAN_LETTERS.get(place) else {
        return false;
    };
    let weights = [8_u32, 7, 6, 5, 4, 3, 2, 1, 1];
    let weighted = digits
        .iter()
        .zip(weights)
        .map(|(digit, weight)| u32::from(digit.wrapping_sub(b'0')).wrapping_mul(weight));
    let sum = weighted.fold(
        value.div_euclid(10).wrapping_add(value.rem_euclid(10).wrapping_mul(9)),
        u32::wrapping_add,
    );
    matches!(digits.first(), Some(b'1' | b'2' | b'8' | b'9')) && sum.rem_euclid(10) == 0
}

/// Six digits of a division and nine characters of an organization code, or a person's eighteen and two more.
fn is_taxpayer(text: &str) -> bool {
    let begins = text.get(..2).and_then(province::mainland).is_some();
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let is_code = text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    begins
        && is_code
        && match text.len() {
            15 => (6..15).contains(&digits),
            20 => digits >= 17 && text.bytes().skip(18).all(|byte| byte.is_ascii_digit()),
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_else_it_is() {
        use Format as F;
        use OtherNumber as O;
        for (format, typed, expected) in [
            (F::HkMacauTravelPermit, "A123456(3)", Some(O::HongKongCard)),
            (F::ResidentId, "AB123456（A）", Some(O::HongKongCard)),
            (F::HkMacauTravelPermit, "A12345B(3)", None),
            (F::HkMacauTravelPermit, "1254125(5)", Some(O::MacaoCard)),
            (F::ResidentId, "A123456789", Some(O::TaiwanCard)),
            (F::ResidentId, "A123456788", None),
            (F::HkMacauTravelPermit, "C12345678", Some(O::ExitPermit)),
            (F::HkMacauTravelPermit, "CA1234567", Some(O::ExitPermit)),
            (F::HkMacauTravelPermit, "W12345678", Some(O::ExitPermit)),
            (F::TaiwanTravelPermit, "T12345678", Some(O::ExitPermit)),
            (F::Uscc, "110105MA01AB2C3", Some(O::Taxpayer)),
            (F::Uscc, "11010519491231002X01", Some(O::Taxpayer)),
            (F::Uscc, "110105194912310021", None),
            (F::Uscc, "11010519491231002X0A", None),
            (F::Uscc, "110105194912310ABC01", None),
            (F::Uscc, "110105194912310", None),
            (F::Uscc, "990105MA01AB2C3", None),
            (F::ResidentId, "4.40981E+17", Some(O::Spreadsheet)),
            (F::ResidentId, "1.1e17", Some(O::Spreadsheet)),
            (F::Uscc, "9.14403E+17", Some(O::Spreadsheet)),
            (F::HkMacauTravelPermit, "A123456(33)", None),
            (F::ResidentId, "12E3X", None),
            (F::ResidentId, "12E3", None),
            (F::ResidentId, "1E345", None),
            (F::ResidentId, "4.4.0E+17", None),
            (F::ResidentId, "4.40981E+", None),
            (F::ResidentId, "xE+17", None),
            (F::Passport, "E12345678", None),
            (F::Passport, "A123456789", None),
            (F::HkMacauTravelPermit, "H0000001", None),
            (F::DocumentNumber, "C12345678", None),
        ] {
            assert_eq!(recognize(format, typed), expected, "{typed}");
        }
        let card = format!("{}A123456(3)", " ".repeat(54));
        assert_eq!(recognize(F::HkMacauTravelPermit, &card), Some(O::HongKongCard));
        assert_eq!(recognize(F::HkMacauTravelPermit, &format!(" {card}")), None);
    }
}
