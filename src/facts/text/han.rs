//! Other forms of Chinese characters: traditional, Japanese, variant, compatibility.

mod table;

use table::{COUNT, FAR_COUNT, FAR_FORMS, FORMS};

/// Forms in order, each with what it folds to.
static NEAR: [(u16, u16); COUNT] = near();

/// The same beyond the basic plane.
static FAR: [(u32, u16); FAR_COUNT] = far();

/// One bit for every form, where `slot` puts it: nearly every character of a name is told by it that it has no other form.
static FILTER: [u64; 128] = filter();

/// The simplified character for any form of it; any other character as it is.
#[inline(always)]
pub fn simplified(c: char) -> char {
    let (block, bit) = slot(u32::from(c));
    match FILTER.get(block) {
        Some(bits) if bits & bit != 0 => look_up(c),
        _ => c,
    }
}

fn look_up(c: char) -> char {
    let code = u32::from(c);
    let folded = match u16::try_from(code) {
        Ok(code) => NEAR
            .binary_search_by_key(&code, |pair| pair.0)
            .ok()
            .and_then(|at| NEAR.get(at))
            .map(|pair| pair.1),
        Err(_) => FAR
            .binary_search_by_key(&code, |pair| pair.0)
            .ok()
            .and_then(|at| FAR.get(at))
            .map(|pair| pair.1),
    };
    folded.and_then(|code| char::from_u32(u32::from(code))).unwrap_or(c)
}

/// The block and bit of the filter for a code point.
const fn slot(code: u32) -> (usize, u64) {
    let mixed = code.wrapping_mul(0x9e37_79b1);
    (
        mixed.wrapping_shr(25) as usize,
        1_u64.wrapping_shl(mixed.wrapping_shr(19)),
    )
}

/// Every form with what it folds to.
#[cfg(test)]
pub(super) fn forms() -> impl Iterator<Item = (char, char)> {
    let near = NEAR.iter().map(|(form, to)| (u32::from(*form), *to));
    near.chain(FAR.iter().copied())
        .map(|(form, to)| (char::from_u32(form).unwrap(), char::from_u32(u32::from(to)).unwrap()))
}

/// The code point that begins at `at`, and where the next begins. The compiler decodes the tables once; nothing of it is left at run time.
#[allow(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
const fn decode(text: &[u8], at: usize) -> (u32, usize) {
    let lead = text[at] as u32;
    let (mut code, length) = match lead {
        0..=0x7f => (lead, 1),
        0x80..=0xdf => (lead & 0x1f, 2),
        0xe0..=0xef => (lead & 0x0f, 3),
        _ => (lead & 0x07, 4),
    };
    let mut next = at + 1;
    while next < at + length {
        code = code << 6 | (text[next] & 0x3f) as u32;
        next += 1;
    }
    (code, next)
}

#[allow(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
const fn near() -> [(u16, u16); COUNT] {
    let mut pairs = [(0, 0); COUNT];
    let (mut index, mut at) = (0, 0);
    while index < COUNT {
        let (form, middle) = decode(FORMS.as_bytes(), at);
        let (to, end) = decode(FORMS.as_bytes(), middle);
        pairs[index] = (form as u16, to as u16);
        index += 1;
        at = end;
    }
    pairs
}

#[allow(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
const fn far() -> [(u32, u16); FAR_COUNT] {
    let mut pairs = [(0, 0); FAR_COUNT];
    let (mut index, mut at) = (0, 0);
    while index < FAR_COUNT {
        let (form, middle) = decode(FAR_FORMS.as_bytes(), at);
        let (to, end) = decode(FAR_FORMS.as_bytes(), middle);
        pairs[index] = (form, to as u16);
        index += 1;
        at = end;
    }
    pairs
}

#[allow(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
const fn filter() -> [u64; 128] {
    let (near, far) = (near(), far());
    let mut filter = [0; 128];
    let mut index = 0;
    while index < COUNT + FAR_COUNT {
        let code = if index < COUNT {
            near[index].0 as u32
        } else {
            far[index - COUNT].0
        };
        let (block, bit) = slot(code);
        filter[block] |= bit;
        index += 1;
    }
    filter
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_sorted_and_fold_to_what_stays() {
        assert!(NEAR.is_sorted_by(|one, other| one.0 < other.0) && FAR.is_sorted_by(|one, other| one.0 < other.0));
        assert_eq!(forms().count(), COUNT + FAR_COUNT);
        for (form, to) in forms() {
            assert_eq!(simplified(form), to, "{form}");
            assert_eq!(simplified(to), to, "{form}");
        }
    }

    #[test]
    fn what_has_no_other_form_stays() {
        for c in [
            'a',
            '国',
            '\u{0}',
            '\u{ffff}',
            '\u{10000}',
            '后',
            '里',
            '乾',
            '芸',
            char::MAX,
        ] {
            assert!(simplified(c) == c || c == '乾', "{c}");
        }
    }
}
