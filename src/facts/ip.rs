//! IP addresses read and written as the standard library does it, in a tenth of the code.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Reads `203.0.113.7` or `2001:db8::1`.
pub fn parse(text: &str) -> Option<IpAddr> {
    parse_v4(text)
        .map(IpAddr::V4)
        .or_else(|| parse_v6(text).map(IpAddr::V6))
}

/// Four numbers up to 255 without leading zeros.
fn parse_v4(text: &str) -> Option<Ipv4Addr> {
    let mut bits = 0_u32;
    let mut count = 0_u32;
    for number in text.split('.') {
        let has_leading_zero = number.len() > 1 && number.starts_with('0');
        let octet = digits(number, 10, 3).filter(|octet| *octet < 256 && !has_leading_zero)?;
        bits = bits.wrapping_shl(8) | octet;
        count = count.saturating_add(1);
    }
    (count == 4).then(|| Ipv4Addr::from_bits(bits))
}

/// Eight groups, or fewer with `::` for the zeros left out; the last two may be written as an IPv4 address.
pub fn parse_v6(text: &str) -> Option<Ipv6Addr> {
    if !text.contains(':') {
        return None;
    }
    let bits = match text.split_once("::") {
        None => {
            let (bits, count) = groups(text)?;
            (count == 8).then_some(bits)?
        }
        Some((head, tail)) => {
            let (head, before) = if head.is_empty() { (0, 0) } else { groups(head)? };
            let (tail, after) = if tail.is_empty() { (0, 0) } else { groups(tail)? };
            // An IPv4 address stands at the very end only.
            if text.split("::").next()?.contains('.') || before.saturating_add(after) > 7 {
                return None;
            }
            let shift = 8_u32.saturating_sub(before).saturating_mul(16);
            head.checked_shl(shift).unwrap_or(0) | tail
        }
    };
    Some(Ipv6Addr::from_bits(bits))
}

/// Groups of up to four hexadecimal digits, and how many there are.
fn groups(text: &str) -> Option<(u128, u32)> {
    let mut bits = 0_u128;
    let mut count = 0_u32;
    let mut rest = text.split(':').peekable();
    while let Some(group) = rest.next() {
        let (value, width) = if group.contains('.') {
            let last = rest.peek().is_none();
            (parse_v4(group).filter(|_| last)?.to_bits(), 2)
        } else {
            (digits(group, 16, 4)?, 1)
        };
        count = count.saturating_add(width);
        if count > 8 {
            return None;
        }
        bits = bits.wrapping_shl(width.wrapping_mul(16)) | u128::from(value);
    }
    Some((bits, count))
}

/// A number of one to so many digits.
fn digits(text: &str, radix: u32, most: usize) -> Option<u32> {
    if text.is_empty() || text.len() > most {
        return None;
    }
    text.chars().try_fold(0_u32, |number, char| {
        Some(number.wrapping_mul(radix).wrapping_add(char.to_digit(radix)?))
    })
}

/// Writes an address; the longest run of zeros in IPv6 as `::` (RFC 5952).
pub fn written(address: IpAddr) -> String {
    let mut text = String::new();
    match address {
        IpAddr::V4(address) => write_v4(address.to_bits(), &mut text),
        IpAddr::V6(address) => write_v6(address.to_bits(), &mut text),
    }
    text
}

fn write_v4(bits: u32, text: &mut String) {
    for octet in bits.to_be_bytes() {
        write_number(u32::from(octet), 10, text);
        text.push('.');
    }
    text.pop();
}

fn write_v6(bits: u128, text: &mut String) {
    const MAPPED: u128 = 0xffff;
    if bits.wrapping_shr(32) == MAPPED {
        text.push_str("::ffff:");
        // The cast takes the lower half.
        return write_v4(bits as u32, text);
    }
    let group = |place: u32| bits.wrapping_shr(7_u32.saturating_sub(place).saturating_mul(16)) as u16;
    let (mut first, mut length) = (8, 1);
    for start in 0..8 {
        let zeros = (start..8).take_while(|place| group(*place) == 0).count();
        if zeros > length {
            (first, length) = (start, zeros);
        }
    }
    let mut place = 0_u32;
    while place < 8 {
        if place == first {
            text.push_str("::");
            place = (length as u32).saturating_add(place);
            continue;
        }
        if place > 0 && !text.ends_with(':') {
            text.push(':');
        }
        write_number(u32::from(group(place)), 16, text);
        place = place.saturating_add(1);
    }
}

/// A number without leading zeros.
fn write_number(number: u32, radix: u32, text: &mut String) {
    if let Some(rest @ 1..) = number.checked_div(radix) {
        write_number(rest, radix, text);
    }
    text.extend(char::from_digit(number.checked_rem(radix).unwrap_or(0), radix));
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::{parse, parse_v6, written};
    use proptest::prelude::*;
    use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]

        #[test]
        fn reads_as_the_standard_library(text in "[0-9a-g]{0,5}([:.]{1,2}([0-9]{1,3}|[0-9a-fA-F]{0,5})){0,9}") {
            prop_assert_eq!(parse(&text), text.parse::<IpAddr>().ok());
            prop_assert_eq!(parse_v6(&text), text.parse::<Ipv6Addr>().ok());
        }

        #[test]
        fn reads_groups_as_the_standard_library(
            head in proptest::collection::vec("[0-9a-f]{1,4}", 0..8),
            tail in proptest::collection::vec("[0-9a-f]{1,4}", 0..8),
            v4 in "(:?[12]?[0-9]{1,2}\\.[12]?[0-9]{1,2}\\.[12]?[0-9]{1,2}\\.[12]?[0-9]{1,2})?",
            middle in "::|:|",
        ) {
            let text = format!("{}{middle}{}{v4}", head.join(":"), tail.join(":"));
            prop_assert_eq!(parse(&text), text.parse::<IpAddr>().ok());
        }

        #[test]
        fn writes_as_the_standard_library(high: u128, kept: u8, v4: u32) {
            // Some groups are zero.
            let mask = (0..8).filter(|group| kept >> group & 1 == 1).fold(0, |mask, group| mask | 0xffff_u128 << (group * 16));
            for bits in [high & mask, high & mask & 0x000f_000f_000f_000f_000f_000f_000f_000f, 0xffff_0000_0000 | u128::from(v4), u128::from(v4)] {
                let address = IpAddr::V6(Ipv6Addr::from_bits(bits));
                prop_assert_eq!(written(address), address.to_string());
                prop_assert_eq!(parse(&written(address)), Some(address));
            }
            let address = IpAddr::V4(Ipv4Addr::from_bits(v4));
            prop_assert_eq!(written(address), address.to_string());
            prop_assert_eq!(parse(&written(address)), Some(address));
        }
    }
}
