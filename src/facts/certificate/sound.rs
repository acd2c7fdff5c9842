//! Sound or not, and nothing else, of eighteen characters typed cleanly: for callers with many numbers and no questions.
//!
//! It says the same as the modules of the formats, which a test holds it to, but keeps to plain loops over bytes: what they do with closures
//! and lists of faults takes ten times as long in code optimised for size.

use super::Format;
use super::resident_id::EARLIEST_BIRTH;
use crate::data::vocabulary::PROVINCES;
use crate::model::calendar::Date;

/// Whether a reading of this number would find no error. `None` where only the reading itself can tell: another format, characters that have
/// to be cleaned first, a fault that is not certain.
pub fn is_sound(format: Format, number: &[u8; 18], today: impl FnOnce() -> Date) -> Option<bool> {
    match format {
        Format::Uscc => uscc(number),
        Format::ResidentId | Format::HkMacauResidencePermit | Format::TaiwanResidencePermit => {
            Some(match resident(format, number)? {
                // Asking for the day costs more than all the rest.
                Some(birth) => birth.year() < 2000 || birth <= today(),
                None => false,
            })
        }
        _ => None,
    }
}

/// The birth date of a sound number; `Some(None)` for one at fault.
fn resident(format: Format, number: &[u8; 18]) -> Option<Option<Date>> {
    static WEIGHTS: [u8; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let (body, check) = number.split_at_checked(17)?;
    let mut sum: u32 = 0;
    // What the first six and the next eight digits say, as one number each.
    let (mut region, mut day) = (0_u32, 0_u32);
    for ((place, byte), weight) in body.iter().enumerate().zip(&WEIGHTS) {
        let digit = digit(*byte)?;
        sum = sum.wrapping_add(digit.wrapping_mul(u32::from(*weight)));
        if place < 6 {
            region = region.wrapping_mul(10).wrapping_add(digit);
        } else if place < 14 {
            day = day.wrapping_mul(10).wrapping_add(digit);
        }
    }
    let check = match check {
        [b'X'] => 10,
        [byte] => digit(*byte)?,
        _ => return None,
    };
    let issued = match format {
        Format::HkMacauResidencePermit => matches!(region, 810_000 | 820_000),
        Format::TaiwanResidencePermit => region == 830_000,
        _ => is_mainland(region.div_euclid(10_000)),
    };
    if !issued || sum.wrapping_add(check).rem_euclid(11) != 1 {
        return Some(None);
    }
    let (year, month) = (day.div_euclid(10_000), day.div_euclid(100).rem_euclid(100));
    let birth = Date::new(year as u16, month as u8, day.rem_euclid(100) as u8);
    Some(birth.filter(|birth| *birth >= EARLIEST_BIRTH))
}

fn uscc(number: &[u8; 18]) -> Option<bool> {
    static WEIGHTS: [u8; 18] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1];
    static INNER_WEIGHTS: [u8; 9] = [3, 7, 9, 10, 5, 8, 4, 2, 1];
    let mut outer: u32 = 0;
    for ((place, byte), weight) in number.iter().enumerate().zip(&WEIGHTS) {
        let value = SYMBOLS
            .get(usize::from(byte.wrapping_sub(b'0')))
            .copied()
            .unwrap_or(NONE);
        if value == NONE || (2..8).contains(&place) && value > 9 {
            return None;
        }
        outer = outer.wrapping_add(u32::from(value).wrapping_mul(u32::from(*weight)));
    }
    let mut inner: u32 = 0;
    for (byte, weight) in number.iter().skip(8).zip(&INNER_WEIGHTS) {
        let value = match byte {
            // The check character X is ten; before it letters count on from A.
            b'X' if *weight == 1 => 10,
            b'A'..=b'Z' if *weight == 1 => return None,
            b'A'..=b'Z' => u32::from(byte.wrapping_sub(b'A')).wrapping_add(10),
            _ => u32::from(byte.wrapping_sub(b'0')),
        };
        inner = inner.wrapping_add(value.wrapping_mul(u32::from(*weight)));
    }
    let is_inner_right = inner.rem_euclid(11) == 0;
    // Outside of 9 a number all of digits may be a person's: the reading tells.
    if number.iter().take(17).all(u8::is_ascii_digit) && !number.starts_with(b"9") {
        return None;
    }
    let known_department = matches!(number, [b'1'..=b'9' | b'A' | b'G' | b'N' | b'Y', ..]);
    match outer.rem_euclid(31) == 0 {
        true => (is_inner_right && known_department).then_some(true),
        // Companies of Xiamen: the reading weighs it.
        false if matches!(number, [_, _, b'3', b'5', b'0', b'2', ..]) => None,
        false => Some(false),
    }
}

#[inline(always)]
fn digit(byte: u8) -> Option<u32> {
    let digit = byte.wrapping_sub(b'0');
    (digit < 10).then_some(u32::from(digit))
}

const NONE: u8 = u8::MAX;
/// The place of each character from 0 to Y among the 31 symbols of GB 32100.
static SYMBOLS: [u8; 42] = {
    let mut places = [NONE; 42];
    let mut symbols: &[u8] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
    let mut place = 0_u8;
    while let [symbol, rest @ ..] = symbols {
        if let Some((_, [at, ..])) = places.split_at_mut_checked(symbol.wrapping_sub(b'0') as usize) {
            *at = place;
        }
        place = place.wrapping_add(1);
        symbols = rest;
    }
    places
};

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
const fn is_mainland(digits: u32) -> bool {
    let bit = digits.wrapping_sub(11);
    bit < 64 && MAINLAND.wrapping_shr(bit) & 1 == 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::vocabulary::province;
    use crate::facts::certificate::{read, read_as, resident_id};
    use Format::{HkMacauResidencePermit, ResidentId, TaiwanResidencePermit, Uscc};

    const TODAY: Date = Date::of(2026, 11, 22);
    const STARTS: [&str; 8] = [
        "11010519491231002X",
        "440524188001010014",
        "810000199408230021",
        "830000199201300022",
        "91350100M000100Y43",
        "9144030071526726XG",
        "91350200M000100Y43",
        "12100000400000624D",
    ];

    fn agrees(format: Format, number: &str) {
        let Ok(bytes) = <&[u8; 18]>::try_from(number.as_bytes()) else {
            return;
        };
        let Some(said) = is_sound(format, bytes, || TODAY) else {
            return;
        };
        let reading = match format {
            Uscc => read("uscc", number).unwrap(),
            _ => read_as(format, number),
        };
        let unborn = reading.facts.birth_date.is_some_and(|birth| birth > TODAY);
        assert_eq!(said, reading.is_valid() && !unborn, "{format:?} {number}");
        assert!(!said || reading.notes.is_empty(), "{format:?} {number}");
    }

    #[test]
    fn it_agrees_with_the_reading_on_every_number_a_few_characters_off() {
        for number in STARTS {
            for format in [ResidentId, HkMacauResidencePermit, TaiwanResidencePermit, Uscc] {
                agrees(format, number);
                for at in 0..18 {
                    for byte in 0..128 {
                        let mut other = number.as_bytes().to_vec();
                        other[at] = byte;
                        for swapped in [at, (at + 1) % 18, (at * 7 + 3) % 18] {
                            other.swap(at, swapped);
                            agrees(format, std::str::from_utf8(&other).unwrap());
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn it_decides_what_is_typed_cleanly() {
        for (format, number, said) in [
            (ResidentId, "11010519491231002X", Some(true)),
            (ResidentId, "110105194912310021", Some(false)),
            (ResidentId, "11010519491231002x", None),
            (ResidentId, "810000199408230021", Some(false)),
            (HkMacauResidencePermit, "810000199408230021", Some(true)),
            (TaiwanResidencePermit, "830000199201300022", Some(true)),
            (Uscc, "91350100M000100Y43", Some(true)),
            (Uscc, "91350100M000100Y44", Some(false)),
            (Uscc, "91350100M0O0100Y43", None),
            (Uscc, "91520900MA6J6CBN9Q", Some(true)),
            (Uscc, "914403001922038216", Some(true)),
            (Uscc, "9144030071526726XG", Some(true)),
            (Uscc, "91440300X00000019L", Some(true)),
            // A wrong digit inside, which is not certain.
            (Uscc, "91440300715267261R", None),
            // A for the check character X.
            (Uscc, "9144030071526726AM", None),
            (Format::Passport, "91350100M000100Y43", None),
        ] {
            assert_eq!(
                is_sound(format, number.as_bytes().try_into().unwrap(), || TODAY),
                said,
                "{number}"
            );
        }
    }

    /// The last character of a person's number is a code's as well in one of 31.
    #[test]
    fn it_leaves_what_may_be_a_persons_to_the_reading() {
        for sequence in 0..1000 {
            agrees(Uscc, &resident_id::complete(&format!("44030519900101{sequence:03}")));
        }
    }

    /// Dates, provinces and the future, with the check digit right.
    #[test]
    fn it_agrees_on_every_province_and_day() {
        for digits in 0..100 {
            assert_eq!(
                is_mainland(digits),
                province(&format!("{digits:02}0000")).is_some(),
                "{digits}"
            );
            agrees(
                ResidentId,
                &resident_id::complete(&format!("{digits:02}010119900101001")),
            );
        }
        for year in [
            "0000", "1799", "1849", "1850", "1900", "1999", "2000", "2026", "2027", "9999",
        ] {
            for day in 0..=1399 {
                agrees(ResidentId, &resident_id::complete(&format!("110105{year}{day:04}001")));
            }
        }
    }
}
