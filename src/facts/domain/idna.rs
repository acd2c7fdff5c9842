//! One label between its two forms, for Latin and Han, the scripts of the approved top-level domains: there the result is what
//! UTS #46 (non-transitional) gives, so it is the host a browser asks for. Any other script is reported, not guessed: this module has
//! no tables for it. Nor has it any for Latin letters that are written as several, or with marks of their own.

use super::{compatibility, punycode};
use crate::facts::text::half_width;

/// Longest label in DNS, in octets.
pub(super) const MAX_LABEL: usize = 63;
const PREFIX: &str = "xn--";

/// A label that can stand in a registrable domain, lower case.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Label {
    /// As DNS carries it.
    pub(super) ascii: String,
    /// As people read it; `Err` with the first character of another script, for an A-label typed as such.
    pub(super) unicode: Result<String, char>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LabelError {
    Empty,
    TooLong,
    EdgeHyphen,
    ReservedHyphens,
    InvalidALabel,
    /// No script: punctuation, a symbol, a control character. With its place, counted in characters.
    Character(usize, char),
    /// Another script. With its place, counted in characters.
    Unsupported(usize, char),
}

/// What becomes of one character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mapping {
    /// Stays.
    Valid,
    /// Is written as another one.
    To(char),
    /// Cannot be part of a domain.
    Refused,
    /// Outside Latin and Han.
    Unsupported,
}

/// Latin and Han. Full-width forms, dots and invisible characters are dealt with before.
pub(super) fn map(character: char) -> Mapping {
    match character {
        'a'..='z' | '0'..='9' | '-' => Mapping::Valid,
        'A'..='Z' => Mapping::To(character.to_ascii_lowercase()),
        '\0'..='\x7f' | '\u{80}'..='\u{9f}' => Mapping::Refused,
        '\u{aa}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => latin(character),
        _ if is_han(character) => Mapping::Valid,
        '\u{2f00}'..='\u{2fd5}' | '\u{f900}'..='\u{fad9}' => match compatibility::unified(character) {
            Some(unified) => Mapping::To(unified),
            None => Mapping::Unsupported,
        },
        // Punctuation and symbols that Chinese keyboards reach, private use, the replacement character: RFC 5892 allows them in no
        // domain.
        '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{3020}' | '\u{e000}'..='\u{f8ff}' | '\u{fff9}'..='\u{ffff}' => {
            Mapping::Refused
        }
        _ => Mapping::Unsupported,
    }
}

/// Latin letters with diacritics, as Pinyin, Vietnamese and European languages write them. In most of the blocks a capital stands
/// before its small letter.
fn latin(character: char) -> Mapping {
    let code = u32::from(character);
    let to = |code: u32| char::from_u32(code).map_or(Mapping::Unsupported, Mapping::To);
    let first_is_capital = match code {
        0xd7 | 0xf7 => return Mapping::Unsupported,
        0xc0..=0xde => return to(code.wrapping_add(0x20)),
        0xdf..=0xff | 0x138 | 0x18d | 0x19b | 0x1aa | 0x1ab | 0x1ba | 0x1f0 | 0x221 => return Mapping::Valid,
        0x1e96..=0x1e99 | 0x1e9c | 0x1e9d | 0x1e9f => return Mapping::Valid,
        0x178 => return Mapping::To('ÿ'),
        0x17f => return Mapping::To('s'),
        0x1e9b => return Mapping::To('ṡ'),
        0x130..=0x133 | 0x13f | 0x140 | 0x149 | 0x1e9a | 0x1e9e => return Mapping::Unsupported,
        0x100..=0x137 | 0x14a..=0x177 | 0x1de..=0x1ef | 0x1f8..=0x21f | 0x222..=0x233 | 0x246..=0x24f => true,
        0x1e00..=0x1e95 | 0x1ea0..=0x1eff => true,
        0x139..=0x148 | 0x179..=0x17e | 0x1cd..=0x1dc => false,
        0x1f4 => return Mapping::To('ǵ'),
        0x1dd | 0x1f5 => return Mapping::Valid,
        _ => return Mapping::Unsupported,
    };
    match code % 2 == 0 {
        is_even if is_even == first_is_capital => to(code.wrapping_add(1)),
        _ => Mapping::Valid,
    }
}

/// Unified ideographs of Unicode 15, the ideographic zero and the iteration mark. Later additions are left out as long as
/// browsers in use do not know them.
fn is_han(character: char) -> bool {
    matches!(character,
        '\u{3005}' | '\u{3007}'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        // Unified ideographs among the compatibility ones.
        | '\u{fa0e}' | '\u{fa0f}' | '\u{fa11}' | '\u{fa13}' | '\u{fa14}' | '\u{fa1f}' | '\u{fa21}' | '\u{fa23}' | '\u{fa24}'
        | '\u{fa27}'..='\u{fa29}'
        | '\u{20000}'..='\u{2a6df}'
        | '\u{2a700}'..='\u{2b739}'
        | '\u{2b740}'..='\u{2b81d}'
        | '\u{2b820}'..='\u{2cea1}'
        | '\u{2ceb0}'..='\u{2ebe0}'
        | '\u{30000}'..='\u{3134a}'
        | '\u{31350}'..='\u{323af}')
}

/// Both forms of a label typed in either.
pub(super) fn label(typed: &mut dyn Iterator<Item = char>) -> Result<Label, LabelError> {
    let mut mapped = String::with_capacity(MAX_LABEL);
    for (place, character) in typed.enumerate() {
        // Past this a label cannot come out short enough, whatever it holds.
        if place >= MAX_LABEL.saturating_mul(2) {
            return Err(LabelError::TooLong);
        }
        match map(character) {
            Mapping::Valid => mapped.push(character),
            Mapping::To(to) => mapped.push(to),
            Mapping::Refused => return Err(LabelError::Character(place, character)),
            Mapping::Unsupported => return Err(LabelError::Unsupported(place, character)),
        }
    }
    if mapped.is_empty() {
        return Err(LabelError::Empty);
    }
    if let Some(encoded) = mapped.strip_prefix(PREFIX) {
        return if mapped.len() > MAX_LABEL {
            Err(LabelError::TooLong)
        } else {
            decoded(&mapped, encoded)
        };
    }
    hyphens(&mapped)?;
    let ascii = if mapped.is_ascii() {
        mapped.clone()
    } else {
        punycode::encode(PREFIX, &mapped).ok_or(LabelError::TooLong)?
    };
    if ascii.len() > MAX_LABEL {
        Err(LabelError::TooLong)
    } else {
        Ok(Label {
            ascii,
            unicode: Ok(mapped),
        })
    }
}

/// An A-label counts only when its U-label, mapped and encoded again, gives the same A-label.
fn decoded(ascii: &str, encoded: &str) -> Result<Label, LabelError> {
    let unicode = punycode::decode(encoded).ok_or(LabelError::InvalidALabel)?;
    if unicode.is_ascii() || punycode::encode(PREFIX, &unicode).as_deref() != Some(ascii) {
        return Err(LabelError::InvalidALabel);
    }
    let mut foreign = None;
    for character in unicode.chars() {
        match map(character) {
            Mapping::Valid => {}
            _ if half_width(character) != character => return Err(LabelError::InvalidALabel),
            Mapping::To(_) | Mapping::Refused => return Err(LabelError::InvalidALabel),
            Mapping::Unsupported => foreign = foreign.or(Some(character)),
        }
    }
    hyphens(&unicode).map_err(|_| LabelError::InvalidALabel)?;
    Ok(Label {
        ascii: ascii.to_owned(),
        unicode: foreign.map_or(Ok(unicode), Err),
    })
}

/// RFC 5891, 4.2.3.1, for the form people read.
fn hyphens(label: &str) -> Result<(), LabelError> {
    if label.starts_with('-') || label.ends_with('-') {
        return Err(LabelError::EdgeHyphen);
    }
    let mut characters = label.chars().skip(2);
    if (characters.next(), characters.next()) == (Some('-'), Some('-')) {
        return Err(LabelError::ReservedHyphens);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(typed: &str) -> Result<(String, Option<String>), LabelError> {
        label(&mut typed.chars()).map(|label| (label.ascii, label.unicode.ok()))
    }

    #[test]
    fn small_letters_of_latin_stay() {
        for letter in [
            'ß', 'ø', 'ā', 'ł', 'ŉ', 'ƛ', 'ǎ', 'ǝ', 'ǟ', 'ǰ', 'ǵ', 'ǹ', 'ȡ', 'ȣ', 'ɏ', 'ḁ', 'ẖ', 'ạ', 'ỿ',
        ] {
            let stays = matches!(latin(letter), Mapping::Valid);
            assert_eq!(stays, letter != 'ŉ', "{letter}");
        }
        for (capital, small) in [
            ('À', 'à'),
            ('Ÿ', 'ÿ'),
            ('Ā', 'ā'),
            ('Ł', 'ł'),
            ('Ǎ', 'ǎ'),
            ('Ǵ', 'ǵ'),
            ('Ǹ', 'ǹ'),
            ('ſ', 's'),
            ('Ḁ', 'ḁ'),
            ('ẛ', 'ṡ'),
            ('Ạ', 'ạ'),
        ] {
            assert!(matches!(latin(capital), Mapping::To(to) if to == small), "{capital}");
        }
        for other in ['×', '÷', 'ĸ', 'İ', 'ĳ', 'ŀ', 'ẞ', 'ẚ', 'ɐ'] {
            assert_eq!(matches!(latin(other), Mapping::Unsupported), other != 'ĸ', "{other}");
        }
    }

    #[test]
    fn labels_in_either_form() {
        for (typed, ascii, unicode) in [
            ("example", "example", Some("example")),
            ("EXAMPLE", "example", Some("example")),
            ("a-b--c", "a-b--c", Some("a-b--c")),
            ("1", "1", Some("1")),
            ("中国", "xn--fiqs8s", Some("中国")),
            ("xn--fiqs8s", "xn--fiqs8s", Some("中国")),
            ("XN--FIQS8S", "xn--fiqs8s", Some("中国")),
            ("A中", "xn--a-lq6a", Some("a中")),
            ("〇", "xn--w6j", Some("〇")),
            ("xn--bcher-kva", "xn--bcher-kva", Some("bücher")),
            ("BÜCHER", "xn--bcher-kva", Some("bücher")),
            ("straße", "xn--strae-oqa", Some("straße")),
            ("lǜ", "xn--l-6ta", Some("lǜ")),
            ("xn--e1afmkfd", "xn--e1afmkfd", None),
        ] {
            assert_eq!(
                pair(typed),
                Ok((ascii.to_owned(), unicode.map(str::to_owned))),
                "{typed}"
            );
        }
    }

    #[test]
    fn labels_refused() {
        for (typed, error) in [
            ("", LabelError::Empty),
            ("-a", LabelError::EdgeHyphen),
            ("中-", LabelError::EdgeHyphen),
            ("-", LabelError::EdgeHyphen),
            ("ab--c", LabelError::ReservedHyphens),
            ("ab--", LabelError::EdgeHyphen),
            ("中国--a", LabelError::ReservedHyphens),
            ("xn--", LabelError::InvalidALabel),
            ("xn--a", LabelError::InvalidALabel),
            ("xn--abc-", LabelError::InvalidALabel),
            // Another way to write xn--fiqs8s.
            ("xn---fiqs8s", LabelError::InvalidALabel),
            ("xn--99999999", LabelError::InvalidALabel),
            // These encode the full-width letter ａ, the compatibility ideograph U+F900 and the radical ⽹, which only map.
            ("xn--mi7c", LabelError::InvalidALabel),
            ("xn--v65c", LabelError::InvalidALabel),
            ("xn--u2j", LabelError::InvalidALabel),
            ("a_b", LabelError::Character(1, '_')),
            ("中文《", LabelError::Character(2, '《')),
            ("bu\u{308}cher", LabelError::Unsupported(2, '\u{308}')),
            ("ŉa", LabelError::Unsupported(0, 'ŉ')),
            ("a·b", LabelError::Unsupported(1, '·')),
            ("ひらがな", LabelError::Unsupported(0, 'ひ')),
        ] {
            assert_eq!(pair(typed), Err(error), "{typed}");
        }
        assert_eq!(pair(&"a".repeat(63)).map(|(ascii, _)| ascii.len()), Ok(63));
        assert_eq!(pair(&"a".repeat(64)), Err(LabelError::TooLong));
        assert_eq!(
            pair(&"中".repeat(60)).map(|(ascii, _)| ascii.len() <= 63),
            Err(LabelError::TooLong)
        );
        assert_eq!(pair(&"中".repeat(100_000)), Err(LabelError::TooLong));
        let encoded = |letters| punycode::encode(PREFIX, &format!("{}中", "a".repeat(letters))).unwrap();
        assert_eq!(encoded(53).len(), MAX_LABEL);
        assert_eq!(pair(&encoded(53)).map(|(ascii, _)| ascii), Ok(encoded(53)));
        assert_eq!(pair(&encoded(54)), Err(LabelError::TooLong));
    }
}
