//! Numbers made by the rules of their standards, the check digits computed from the text of those standards and not by the code under test.
//! Nobody has them: identity numbers have the sequence 000, which is given to no one, and telephones are the house's specimens.

use super::random::Random;

const SYMBOLS: &[u8] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";

/// 公民身份号码 (GB 11643) and the numbers of residence permits, which follow it.
pub(crate) fn resident_id(division: u32, (year, month, day): (u16, u8, u8)) -> String {
    checked(&format!("{division:06}{year:04}{month:02}{day:02}000"))
}

/// Seventeen digits with the check digit of GB 11643: the whole is 1 modulo 11 with powers of two as weights.
pub(crate) fn checked(body: &str) -> String {
    let sum = body
        .bytes()
        .fold(0, |sum, byte| (sum + u32::from(byte - b'0')) * 2 % 11);
    format!("{body}{}", char::from(b"0123456789X"[((12 - sum) % 11) as usize]))
}

/// 组织机构代码 (GB 11714) of eight characters.
pub(crate) fn organization_code(random: &mut Random) -> String {
    let body: String = (0..8).map(|_| char::from(random.pick(SYMBOLS))).collect();
    let value = |c: char| c.to_digit(36).unwrap();
    let weighted = body
        .chars()
        .map(value)
        .zip([3, 7, 9, 10, 5, 8, 4, 2])
        .map(|(value, weight)| value * weight);
    let check = match 11 - weighted.sum::<u32>() % 11 {
        10 => 'X',
        11 => '0',
        digit => char::from_digit(digit, 10).unwrap(),
    };
    format!("{body}{check}")
}

/// 统一社会信用代码 (GB 32100) of a category of body, both check characters right.
pub(crate) fn uscc(random: &mut Random, category: &str, division: u32) -> String {
    let body = format!("{category}{division:06}{}", organization_code(random));
    let (mut weight, mut sum) = (1, 0);
    for byte in body.bytes() {
        sum += SYMBOLS.iter().position(|symbol| *symbol == byte).unwrap() * weight;
        weight = weight * 3 % 31;
    }
    format!("{body}{}", char::from(SYMBOLS[(31 - sum % 31) % 31]))
}

/// 营业执照注册号 (GS15-2006) of a domestic enterprise: ISO 7064 MOD 11,10.
pub(crate) fn registration_number(random: &mut Random, division: u32) -> String {
    let body = format!("{division:06}{}{:07}", random.below(4), random.below(10_000_000));
    let product = body.bytes().fold(10, |product, byte| {
        let sum = (u32::from(byte - b'0') + product) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    format!("{body}{}", (11 - product % 11) % 10)
}

/// 外国人永久居留身份证 of 2023: a Canadian's card given out in a province.
pub(crate) fn foreign_permanent_resident(province: u32, (year, month, day): (u16, u8, u8)) -> String {
    checked(&format!("9{:02}124{year:04}{month:02}{day:02}000", province / 10_000))
}

/// The number with another last character.
pub(crate) fn miscopied(number: &str) -> String {
    let (body, last) = number.split_at(number.len() - 1);
    format!("{body}{}", if last == "1" { "2" } else { "1" })
}

/// The number with two different neighbours swapped.
pub(crate) fn swapped(number: &str) -> String {
    let mut bytes = number.as_bytes().to_vec();
    let at = (8..bytes.len() - 2)
        .find(|at| bytes[*at] != bytes[*at + 1])
        .unwrap_or(0);
    bytes.swap(at, at + 1);
    String::from_utf8(bytes).unwrap()
}

pub(crate) fn full_width(text: &str) -> String {
    let wide = |c: char| {
        if c.is_ascii_graphic() {
            char::from_u32(u32::from(c) + 0xfee0).unwrap()
        } else {
            c
        }
    };
    text.chars().map(wide).collect()
}

/// A mobile number of the specimens' run.
pub(crate) fn mobile(random: &mut Random) -> String {
    format!("199000000{:02}", random.below(100))
}
