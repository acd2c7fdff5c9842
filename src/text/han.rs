//! Other forms of Chinese characters: traditional, Japanese, variant, compatibility.

mod table;

use table::{COUNT, FAR_COUNT, FAR_FORMS, FORMS};

/// Forms in order, each with what it folds to.
static NEAR: [(u16, u16); COUNT] = near();

/// The same beyond the basic plane.
static FAR: [(u32, u16); FAR_COUNT] = far();

/// Where in `NEAR` the forms of each 256 code points begin, so that a look-up compares four or five of them and not eleven.
static PAGES: [u16; 0x101] = pages();

/// The simplified character for any form of it; any other character as it is.
pub(super) fn simplified(c: char) -> char {
    let code = u32::from(c);
    let folded = match u16::try_from(code) {
        Ok(code) => near_form(code),
        Err(_) => FAR
            .binary_search_by_key(&code, |pair| pair.0)
            .ok()
            .and_then(|at| FAR.get(at))
            .map(|pair| pair.1),
    };
    folded.and_then(|code| char::from_u32(u32::from(code))).unwrap_or(c)
}

fn near_form(code: u16) -> Option<u16> {
    let page = usize::from(code.to_be_bytes()[0]);
    let (start, end) = (*PAGES.get(page)?, *PAGES.get(page.wrapping_add(1))?);
    let forms = NEAR.get(usize::from(start)..usize::from(end))?;
    let at = forms.binary_search_by_key(&code, |pair| pair.0).ok()?;
    Some(forms.get(at)?.1)
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
const fn pages() -> [u16; 0x101] {
    let pairs = near();
    let mut pages = [0; 0x101];
    let (mut page, mut index) = (0, 0);
    while page <= 0x100 {
        while index < COUNT && (pairs[index].0 as usize) < page << 8 {
            index += 1;
        }
        pages[page] = index as u16;
        page += 1;
    }
    pages
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
