//! The check digit algorithms. Each takes the values of the characters before the check character and gives the value it must have;
//! fewer or more characters than the format has give a wrong digit, never a panic.

/// Modulus 31 with weights 3^i: GB 32100-2015, 17 characters.
pub(super) fn mod_31(values: impl Iterator<Item = u32>) -> u32 {
    let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    // The outer remainder matters: a sum of 0 gives 0, not 31.
    31_u32
        .wrapping_sub(weighted(values, &weights).rem_euclid(31))
        .rem_euclid(31)
}

/// Modulus 11 of GB 11714, 8 characters; the result 10 is written X, 11 is written 0 and given as 0.
pub(super) fn mod_11(values: impl Iterator<Item = u32>) -> u32 {
    let weights = [3, 7, 9, 10, 5, 8, 4, 2];
    11_u32
        .wrapping_sub(weighted(values, &weights).rem_euclid(11))
        .rem_euclid(11)
}

/// ISO 7064 MOD 11-2 as GB 11643-1999 has it, 17 digits; the result 10 is written X.
pub(super) fn mod_11_2(values: impl Iterator<Item = u32>) -> u32 {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    12_u32
        .wrapping_sub(weighted(values, &weights).rem_euclid(11))
        .rem_euclid(11)
}

/// ISO 7064 MOD 11,10 (the hybrid system), digits only.
pub(super) fn mod_11_10(values: impl Iterator<Item = u32>) -> u32 {
    let product = values.fold(10_u32, |product, value| {
        let sum = product.wrapping_add(value).rem_euclid(10);
        (if sum == 0 { 10 } else { sum }).wrapping_mul(2).rem_euclid(11)
    });
    11_u32.wrapping_sub(product).rem_euclid(10)
}

/// Weights 7, 3, 1 modulo 10 of ICAO Doc 9303, letters as 10 to 35.
pub(super) fn mod_10_731(values: impl Iterator<Item = u32>) -> u32 {
    let weights = [7, 3, 1].into_iter().cycle();
    values
        .zip(weights)
        .fold(0_u32, |sum, (value, weight)| {
            sum.wrapping_add(value.wrapping_mul(weight))
        })
        .rem_euclid(10)
}

fn weighted(values: impl Iterator<Item = u32>, weights: &[u32]) -> u32 {
    values.zip(weights).fold(0_u32, |sum, (value, weight)| {
        sum.wrapping_add(value.wrapping_mul(*weight))
    })
}

/// The value of a digit or capital letter, A = 10 … Z = 35.
pub(super) fn alphanumeric(byte: u8) -> Option<u32> {
    if byte.is_ascii_lowercase() {
        None
    } else {
        char::from(byte).to_digit(36)
    }
}

/// A digit that is written X where it is 10.
pub(super) fn digit_or_x(byte: u8) -> Option<u32> {
    if byte == b'X' {
        Some(10)
    } else {
        char::from(byte).to_digit(10)
    }
}
