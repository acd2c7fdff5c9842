//! What the check digit algorithms have in common. Bytes in plain loops: the lean functions run through here too.

/// The sum of the values of the characters, each times its weight; nothing where a character has no value.
pub(super) fn weighted(number: &[u8], weights: &[u8], value: impl Fn(u8) -> Option<u32>) -> Option<u32> {
    let mut sum = 0_u32;
    for (byte, weight) in number.iter().zip(weights) {
        sum = sum.wrapping_add(value(*byte)?.wrapping_mul(u32::from(*weight)));
    }
    Some(sum)
}

/// The value of a digit.
#[inline(always)]
pub(super) fn digit(byte: u8) -> Option<u32> {
    let digit = byte.wrapping_sub(b'0');
    (digit < 10).then_some(u32::from(digit))
}

/// A digit that is written X where it is 10.
#[inline(always)]
pub(super) fn digit_or_x(byte: u8) -> Option<u32> {
    if byte == b'X' { Some(10) } else { digit(byte) }
}

/// The value of a digit or capital letter, A = 10 … Z = 35.
#[inline(always)]
pub(super) fn alphanumeric(byte: u8) -> Option<u32> {
    match byte {
        b'A'..=b'Z' => Some(u32::from(byte.wrapping_sub(b'A')).wrapping_add(10)),
        _ => digit(byte),
    }
}

/// The number that these digits write.
pub(super) fn decimal(digits: &[u8]) -> u32 {
    let mut number = 0_u32;
    for byte in digits {
        number = number.wrapping_mul(10).wrapping_add(u32::from(byte.wrapping_sub(b'0')));
    }
    number
}
