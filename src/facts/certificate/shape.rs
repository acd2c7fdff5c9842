//! Length and characters, the checks that every format begins with.

use super::reading::{Fault, FaultKind};
use crate::facts::text::clean::Cleaned;

/// How many wrong characters are named one by one; the rest say nothing new.
const MOST_CHARACTERS: usize = 32;

/// Faults of length and characters. `allowed` is asked for each character of a number of right length; in a number of wrong length, where
/// positions mean nothing, only what is no letter or digit at all is named.
pub(super) fn check(
    number: &Cleaned<'_>,
    lengths: &'static [u8],
    certain: bool,
    allowed: &dyn Fn(usize, u8) -> bool,
) -> Vec<Fault> {
    let value = number.value.as_ref();
    // Most numbers are right.
    let right = |(index, byte): (usize, u8)| byte.is_ascii_alphanumeric() && allowed(index, byte);
    if lengths.iter().any(|length| usize::from(*length) == value.len()) && value.bytes().enumerate().all(right) {
        return Vec::new();
    }
    if value.is_empty() {
        return vec![Fault::certain(FaultKind::Empty)];
    }
    let got = value.chars().count();
    let fits = lengths.iter().any(|length| usize::from(*length) == got);
    let mut faults = Vec::new();
    if !fits {
        let got = u32::try_from(got).unwrap_or(u32::MAX);
        faults.push(Fault {
            kind: FaultKind::Length { expected: lengths, got },
            certain,
        });
    }
    let wrong = value.chars().enumerate().filter(|(index, c)| match u8::try_from(*c) {
        Ok(byte) if byte.is_ascii_alphanumeric() => fits && !allowed(*index, byte),
        _ => true,
    });
    faults.extend(wrong.take(MOST_CHARACTERS).map(|(index, found)| {
        let mut stand = readings(found).bytes().filter(|byte| allowed(index, *byte));
        let likely = match (stand.next(), stand.next()) {
            (Some(only), None) => Some(char::from(only)),
            _ => None,
        };
        Fault {
            kind: FaultKind::Character {
                span: number.span(index),
                found,
                likely,
            },
            certain,
        }
    }));
    faults
}

/// The characters that a letter which cannot stand in a number is often typed or read for.
pub(super) const fn readings(c: char) -> &'static str {
    match c {
        'I' | 'L' => "1",
        'O' | 'D' | 'Q' => "0",
        'S' => "5",
        'Z' => "2",
        'B' => "8",
        'G' => "6",
        'V' => "UWY",
        _ => "",
    }
}
