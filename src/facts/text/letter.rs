//! One character at a time: what it stands for once folded, and which kind it is.

use super::han::simplified;
use super::tables::{ACCENTED, DRESSED, ENCLOSED_NUMBERS, IGNORED, KANGXI, LOOK_ALIKES, SPELLED, ZEROS};

/// Hands out what `c` stands for in a comparison: nothing for whatever can hide inside a word, else one or more folded characters.
/// Folding a folded character gives itself.
#[inline]
pub(super) fn fold_char(c: char, mut emit: impl FnMut(char)) {
    match c {
        '0'..='9' | 'a'..='z' => emit(c),
        'A'..='Z' => emit(c.to_ascii_lowercase()),
        '\0'..='\u{7f}' => {}
        '\u{4e00}'..='\u{9fff}' => plain_han(c).into_iter().for_each(emit),
        _ if is_usual_sign(c) => {}
        _ if is_usual_letter(c) => emit(c),
        _ => fold_other(c, emit),
    }
}

/// The signs that texts have most of, and what stands for a lone surrogate: nothing in a comparison, as the tables would say too.
const fn is_usual_sign(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2027}' | '\u{3000}'..='\u{3002}' | '\u{3008}'..='\u{3011}' | '，' | '（' | '）' | '：' | '；' | '！' | '？' | '\u{fffd}')
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{1f300}'..='\u{1f64f}')
}

/// Kana and Hangul syllables, which stand for themselves, as the tables would say too.
const fn is_usual_letter(c: char) -> bool {
    matches!(c, 'ぁ'..='ゖ' | 'ァ'..='ヺ' | '가'..='힣')
}

/// What one of the common ideographs folds to; nothing for a stroke and for any other character.
#[inline(always)]
pub(super) fn plain_han(c: char) -> Option<char> {
    (matches!(c, '\u{4e00}'..='\u{9fff}') && !is_stroke(c)).then(|| simplified(c))
}

fn fold_other(c: char, mut emit: impl FnMut(char)) {
    if let Some(letter) = dressed(c).or_else(|| accented(c)) {
        emit(letter);
    } else if let Some(letters) = spelled(c) {
        letters.chars().for_each(emit);
    } else if let Some((tens, ones)) = enclosed_number(c) {
        emit(tens);
        emit(ones);
    } else if let Some(radical) = kangxi(c) {
        if !is_stroke(radical) {
            emit(simplified(radical));
        }
    } else if let Some(digit) = decimal_digit(c) {
        emit(digit);
    } else if let Some(letter) = look_alike(c) {
        emit(letter.to_ascii_lowercase());
    } else {
        let han = simplified(c);
        if han != c {
            emit(han);
        } else if !is_ignored(c) && !is_mark_like(c) {
            emit(lowercase(c));
        }
    }
}

/// The Latin letter (lower case) or digit that a full-width, circled, mathematical, superscript … form stands for.
pub(super) fn dressed(c: char) -> Option<char> {
    let code = u32::from(c);
    match code {
        0x1d400..=0x1d6a3 => ascii(code.wrapping_sub(0x1d400).rem_euclid(26).wrapping_add(u32::from('a'))),
        0x1d7ce..=0x1d7ff => ascii(code.wrapping_sub(0x1d7ce).rem_euclid(10).wrapping_add(u32::from('0'))),
        _ => in_runs(DRESSED, code),
    }
}

/// The Latin letter (lower case) under an accent that is one character with it.
pub(super) fn accented(c: char) -> Option<char> {
    in_runs(ACCENTED, u32::from(c))
}

fn in_runs(runs: &[(u32, &str)], code: u32) -> Option<char> {
    let after = runs.partition_point(|run| run.0 <= code);
    let (first, letters) = runs.get(after.checked_sub(1)?)?;
    let byte = *letters
        .as_bytes()
        .get(usize::try_from(code.checked_sub(*first)?).ok()?)?;
    (byte != b'-').then_some(char::from(byte))
}

fn ascii(code: u32) -> Option<char> {
    u8::try_from(code).ok().map(char::from)
}

fn spelled(c: char) -> Option<&'static str> {
    SPELLED.iter().find(|(form, _)| *form == c).map(|(_, letters)| *letters)
}

fn enclosed_number(c: char) -> Option<(char, char)> {
    let code = u32::from(c);
    let number = ENCLOSED_NUMBERS.iter().find_map(|(first, count, number)| {
        let offset = code.checked_sub(*first)?;
        (offset < *count).then(|| number.wrapping_add(offset))
    })?;
    Some((
        char::from_digit(number.div_euclid(10), 10)?,
        char::from_digit(number.rem_euclid(10), 10)?,
    ))
}

fn kangxi(c: char) -> Option<char> {
    let index = u32::from(c).checked_sub(0x2f00)?;
    if index > 0xd5 {
        return None;
    }
    KANGXI.chars().nth(usize::try_from(index).ok()?)
}

/// The ASCII digit for a decimal digit of another script (Arabic-Indic, Devanagari …); full-width digits are `dressed`.
pub fn decimal_digit(c: char) -> Option<char> {
    let code = u32::from(c);
    let after = ZEROS.partition_point(|zero| *zero <= code);
    let zero = *ZEROS.get(after.checked_sub(1)?)?;
    char::from_digit(code.checked_sub(zero)?, 10)
}

/// The Latin letter that a Cyrillic or Greek letter looks like, in the same case.
pub(super) fn look_alike(c: char) -> Option<char> {
    LOOK_ALIKES
        .iter()
        .find(|(form, _)| *form == c)
        .map(|(_, letter)| *letter)
}

/// Greek and Cyrillic capitals that look like no Latin letter. Other cased scripts do not occur in the names that are compared.
fn lowercase(c: char) -> char {
    let distance = match c {
        'Γ'..='Ω' | 'А'..='Я' => 0x20,
        'Ѐ'..='Џ' => 0x50,
        _ => 0,
    };
    char::from_u32(u32::from(c).wrapping_add(distance)).unwrap_or(c)
}

fn is_ignored(c: char) -> bool {
    let code = u32::from(c);
    if code >= 0x40000 {
        return true;
    }
    let after = IGNORED.partition_point(|run| run >> 11 <= code);
    let Some(run) = after.checked_sub(1).and_then(|index| IGNORED.get(index)) else {
        return false;
    };
    code.wrapping_sub(run >> 11) <= run & 0x7ff
}

/// Letters by category that are drawn as a dot, a dash, a bar or nothing at all, so that they can hide in a word like punctuation.
const fn is_mark_like(c: char) -> bool {
    matches!(
        c,
        '\u{1c0}'..='\u{1c3}' // clicks, drawn as bars and an exclamation mark
            | '\u{2b0}'..='\u{2ff}' // spacing modifiers: primes, hooks, tone bars
            | '\u{374}' | '\u{37a}' | '\u{559}' | '\u{640}' | '\u{7fa}'
            | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' // Hangul fillers, invisible
            | '\u{119e}' | '\u{1427}' | '\u{318d}' | '\u{a78f}' // middle dots
            | '\u{3161}' | '\u{3163}' // Hangul vowels drawn as a dash and a bar
            | '\u{2e2f}' | '\u{3031}'..='\u{3035}' | '\u{303b}'
            | '\u{30fc}' | '\u{ff70}' | '\u{ff9e}' | '\u{ff9f}'
            | '\u{a4f8}'..='\u{a4fd}' | '\u{a788}' | '\u{a78b}' | '\u{a78c}'
    )
}

/// Ideographs that stand as dividers between words (名称丨官网), hardly ever as a character.
const fn is_stroke(c: char) -> bool {
    matches!(c, '丨' | '丶' | '丿')
}

/// A Chinese character: unified ideographs with all extensions, compatibility ideographs, radicals (as a PDF copies them) and 〇.
pub const fn is_han(c: char) -> bool {
    matches!(
        c,
        '\u{4e00}'..='\u{9fff}'
            | '\u{3400}'..='\u{4dbf}'
            | '〇'
            | '\u{f900}'..='\u{faff}'
            | '\u{2e80}'..='\u{2fd5}'
            | '\u{20000}'..='\u{3ffff}'
    )
}

/// The ASCII character that a full-width one stands for; any other as it is.
pub const fn half_width(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => match char::from_u32((c as u32).wrapping_sub(0xfee0)) {
            Some(plain) => plain,
            None => c,
        },
        _ => c,
    }
}

/// A character that takes no room and is not seen: zero-width, soft hyphen, direction controls, variation selectors, tags, fillers,
/// control characters. Spaces and line breaks are not among them.
pub const fn is_invisible(c: char) -> bool {
    // Nearly every character asked about is one of these.
    if matches!(c, ' '..='~' | '\u{4e00}'..='\u{9fff}') {
        return false;
    }
    matches!(
        c,
        '\0'..='\u{8}'
            | '\u{e}'..='\u{1f}'
            | '\u{7f}'..='\u{84}'
            | '\u{86}'..='\u{9f}'
            | '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{17b4}'
            | '\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Shown by the fonts of one computer only.
pub fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

/// Documents do print quotation marks, brackets and dots; emoji and private characters they do not.
pub fn is_picture(c: char) -> bool {
    matches!(c, '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{20e3}') || is_private(c)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use unicode_normalization::{
        UnicodeNormalization,
        char::{is_combining_mark, is_public_assigned},
    };

    fn folded(c: char) -> String {
        let mut text = String::new();
        fold_char(c, |letter| text.push(letter));
        text
    }

    /// All of Unicode but the planes with nothing in them and the inside of the private ones.
    fn all_chars() -> impl Iterator<Item = char> {
        ('\0'..='\u{3ffff}')
            .chain('\u{e0000}'..='\u{e0fff}')
            .chain(['\u{40000}', '\u{f0000}', char::MAX])
    }

    fn is_private(c: char) -> bool {
        matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
    }

    #[test]
    fn tables_are_sorted() {
        assert!(DRESSED.is_sorted_by_key(|run| run.0) && ACCENTED.is_sorted_by_key(|run| run.0));
        assert!(ZEROS.is_sorted() && IGNORED.is_sorted());
        assert_eq!(KANGXI.chars().count(), 0xd6);
    }

    #[test]
    fn folding_is_a_fixed_point_for_every_character() {
        for c in all_chars() {
            for letter in folded(c).chars() {
                assert_eq!(folded(letter), letter.to_string(), "{:x}", u32::from(c));
            }
        }
    }

    /// Where NFKD leaves one Latin letter or digit and its marks, so do we, for all of Unicode.
    #[test]
    fn latin_letters_and_digits_agree_with_nfkd() {
        let mut compared = 0;
        for c in all_chars() {
            let mut bare = c.nfkd().filter(|part| !is_combining_mark(*part));
            let (Some(first), None) = (bare.next(), bare.next()) else {
                continue;
            };
            if first.is_ascii_alphanumeric() {
                assert_eq!(folded(c), first.to_ascii_lowercase().to_string(), "{:x}", u32::from(c));
                compared += 1;
            }
        }
        assert!(compared > 1_500, "{compared}");
    }

    /// Whatever NFKC turns into a character of the word lists folds as that character does. Enclosed characters are ornaments, but for
    /// those of the reserved words.
    #[test]
    fn han_forms_of_the_word_lists_agree_with_nfkc() {
        let listed = super::super::reserved::listed_characters().chain(super::super::han::forms().map(|pair| pair.0));
        let listed: std::collections::HashSet<char> = listed.collect();
        let mut compared = 0;
        for c in all_chars() {
            let mut parts = c.nfkc();
            let (Some(first), None) = (parts.next(), parts.next()) else {
                continue;
            };
            let reserved = super::super::reserved::PAIRS
                .iter()
                .any(|pair| pair.0 == first || pair.1 == first);
            let enclosed = matches!(c, '\u{3190}'..='\u{33ff}' | '\u{1f200}'..='\u{1f2ff}');
            if first != c && (reserved || listed.contains(&first) && !enclosed) {
                assert_eq!(folded(c), folded(first), "{:x}", u32::from(c));
                compared += 1;
            }
        }
        assert!(compared > 150, "{compared}");
    }

    /// Every traditional character that a library for conversion turns into one of the word lists folds to it.
    #[test]
    fn traditional_forms_of_the_word_lists_agree_with_a_converter() {
        let listed: std::collections::HashSet<char> = super::super::reserved::listed_characters().collect();
        let mut compared = 0;
        for c in ('\u{3400}'..='\u{9fff}').chain('\u{20000}'..='\u{2ffff}') {
            let converted = fast2s::convert(&c.to_string());
            let mut parts = converted.chars();
            let Some(to) = parts.next() else { continue };
            // A character of the lists stays as it is, and so do some with a meaning or as a name of their own.
            let stays = listed.contains(&c) || "瞭祗磐琯讌脇儸炁甯貲".contains(c);
            if to != c && listed.contains(&to) && !stays {
                assert_eq!(folded(c), to.to_string(), "{c} {to}");
                compared += 1;
            }
        }
        assert!(compared > 450, "{compared}");
    }

    #[test]
    fn kangxi_radicals_agree_with_nfkc() {
        for c in '\u{2f00}'..='\u{2fd5}' {
            assert_eq!(folded(c), c.nfkc().map(folded).collect::<String>(), "{c}");
        }
    }

    /// Letters and numbers are kept, everything else is dropped, and so is every mark, whatever its script.
    #[test]
    fn kept_are_letters_and_numbers_only() {
        for c in all_chars().filter(|c| is_public_assigned(*c) || is_private(*c)) {
            let kept = !folded(c).is_empty();
            // Enclosed Latin and Han symbols stand for letters though their category is symbol.
            if dressed(c).is_some() || simplified(c) != c {
                assert!(kept, "{:x}", u32::from(c));
                continue;
            }
            let excepted = is_mark_like(c) || is_stroke(c) || kangxi(c).is_some_and(is_stroke);
            // Negative circled and squared letters are ornaments, though the standard library counts them as letters.
            let ornament = matches!(c, '\u{1f150}'..='\u{1f169}' | '\u{1f170}'..='\u{1f189}');
            let letter = c.is_alphanumeric() && !is_combining_mark(c) && !ornament || kangxi(c).is_some();
            // The standard library may know fewer characters than the tables; it escapes those it does not know.
            if letter || is_combining_mark(c) || !is_escaped(c) || c.is_control() || c.is_whitespace() || is_private(c)
            {
                assert_eq!(kept, letter && !excepted, "{:x}", u32::from(c));
            }
        }
    }

    fn is_escaped(c: char) -> bool {
        c.escape_debug().len() > 1
    }

    #[test]
    fn usual_signs_fold_to_nothing() {
        for c in all_chars().filter(|c| is_usual_sign(*c)) {
            fold_other(c, |letter| panic!("{:x} {letter}", u32::from(c)));
        }
    }

    #[test]
    fn usual_letters_fold_to_themselves() {
        for c in all_chars().filter(|c| is_usual_letter(*c)) {
            let mut letters = Vec::new();
            fold_other(c, |letter| letters.push(letter));
            assert_eq!(letters, [c]);
        }
    }

    #[test]
    fn zeros_begin_ten_digits() {
        for zero in ZEROS {
            assert!(
                (0..10).all(|digit| char::from_u32(zero + digit).unwrap().is_numeric()),
                "{zero:x}"
            );
            assert_eq!(decimal_digit(char::from_u32(zero + 7).unwrap()), Some('7'));
        }
        assert_eq!(decimal_digit('5'), None);
    }

    #[test]
    fn look_alikes_keep_their_case_and_are_no_latin() {
        for (form, letter) in LOOK_ALIKES {
            assert!(letter.is_ascii_alphabetic());
            assert_eq!(form.is_uppercase(), letter.is_ascii_uppercase(), "{form}");
        }
    }

    #[test]
    fn invisible_is_never_kept() {
        for c in all_chars().filter(|c| is_invisible(*c)) {
            assert_eq!(folded(c), "", "{:x}", u32::from(c));
            assert!(!c.is_whitespace());
        }
        for c in "\u{200b}\u{feff}\u{ad}\u{202e}\u{fe0f}\u{e0041}\u{3164}\u{180e}".chars() {
            assert!(is_invisible(c));
        }
    }

    #[test]
    fn han_is_what_a_reader_calls_a_character() {
        for c in "中〇㐀𠀀𰀀⼈⺠豈".chars() {
            assert!(is_han(c), "{c}");
        }
        for c in "aＡ1あア가。、々㈠ー😀".chars() {
            assert!(!is_han(c), "{c}");
        }
    }
}
