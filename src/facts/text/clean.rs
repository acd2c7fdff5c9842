//! Cleaning of codes as people type and paste them: full-width digits, a Cyrillic Х, a zero-width space, groups of four.
//!
//! The clean value is only ever offered. Every change is named with its place, so that a message can say what was wrong.

use std::borrow::Cow;

use super::letter::{accented, decimal_digit, dressed, is_han, is_invisible, look_alike};
use crate::model::utf16::{Span, spans};

/// What was wrong at one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// Full-width letters or digits (Ａ１).
    FullWidth,
    /// Lower-case letters where the code has capitals.
    LowerCase,
    /// The Roman numeral Ⅹ or ⅹ for the letter X.
    RomanNumeralTen,
    /// A letter of another script, or a sign, that looks like this letter or digit.
    LookAlike {
        /// What was typed.
        from: char,
        /// What it looks like.
        to: char,
    },
    /// A digit of another script (Arabic-Indic, Devanagari …).
    OtherDigit,
    /// Circled, superscript, mathematical … letters or digits.
    Styled,
    /// A mark drawn over or around a character, on its own or together with it.
    CombiningMark,
    /// A space of any width, or a tab: this one.
    Space(char),
    /// The end of a line or paragraph.
    LineBreak,
    /// A character that is not seen: zero-width, direction control, soft hyphen …
    Invisible(char),
    /// A hyphen or dash of any length.
    Hyphen,
    /// Quotation marks, brackets, full stops, commas and the like.
    Punctuation,
    /// Emoji and other pictures.
    Emoji,
    /// Chinese words before or after the number, such as what it is called.
    Words,
    /// Which copy of a licence it is, as in (1-1).
    CopyNumber,
}

/// One change, or a run of the same change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// What it is.
    pub kind: NoteKind,
    /// Where it stands in the text as it was given.
    pub span: Span,
}

/// How much of a text is code.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    /// Capital letters and digits only: whatever else cannot be seen or only divides groups goes.
    Code,
    /// Words and signs may belong to it (事证第…号): only what is not seen, the space around it and full-width forms are touched.
    Text,
}

/// A cleaned code. It may hold a personal number, so it has no `Debug`.
pub struct Cleaned<'a> {
    source: &'a str,
    style: Style,
    /// The clean value.
    pub value: Cow<'a, str>,
    /// What was changed, in order.
    pub notes: Vec<Note>,
}

/// Cleans a code of capital letters and digits. Characters that are no letter or digit and that nobody types for one stay where they are.
pub fn clean_code(text: &str) -> Cleaned<'_> {
    if text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
    {
        return Cleaned {
            source: text,
            style: Style::Code,
            value: Cow::Borrowed(text),
            notes: Vec::new(),
        };
    }
    clean(text, Style::Code)
}

/// Cleans a number that may hold words and signs.
pub fn clean_text(text: &str) -> Cleaned<'_> {
    clean(text, Style::Text)
}

fn clean(source: &str, style: Style) -> Cleaned<'_> {
    let mut value = String::with_capacity(source.len());
    let mut notes: Vec<Note> = Vec::new();
    for (kept, note, span) in steps(source, style) {
        if let Some(kept) = kept {
            value.push(kept);
        }
        let Some(kind) = note else { continue };
        match notes.last_mut() {
            Some(last) if last.kind == kind && last.span.1 == span.0 => last.span.1 = span.1,
            _ => notes.push(Note { kind, span }),
        }
    }
    let value = if notes.is_empty() {
        Cow::Borrowed(source)
    } else {
        Cow::Owned(value)
    };
    Cleaned {
        source,
        style,
        value,
        notes,
    }
}

impl Cleaned<'_> {
    /// Where the character at `index` of the value stands in the original, in UTF-16 code units.
    pub fn span(&self, index: usize) -> Span {
        let mut kept = steps(self.source, self.style).filter(|(kept, ..)| kept.is_some());
        kept.nth(index).map_or((0, 0), |(.., span)| span)
    }
}

type Step = (Option<char>, Option<NoteKind>, Span);

fn steps(source: &str, style: Style) -> impl Iterator<Item = Step> + '_ {
    let around = move |c: &char| match style {
        Style::Code => is_word(*c) || code_step(*c).0.is_none(),
        Style::Text => is_margin(*c),
    };
    let first = source.chars().take_while(around).count();
    let trailing = source.chars().rev().take_while(around).count();
    let inner = first..source.chars().count().saturating_sub(trailing);
    spans(source).enumerate().map(move |(index, (c, span))| {
        let margin = !inner.contains(&index);
        let (kept, note) = match style {
            Style::Code if margin && is_word(c) => (None, Some(NoteKind::Words)),
            Style::Code => code_step(c),
            Style::Text => text_step(c, margin),
        };
        (kept, note, span)
    })
}

/// What a code keeps of a character, apart from the words around it.
pub(crate) fn kept(c: char) -> Option<char> {
    code_step(c).0
}

fn code_step(c: char) -> (Option<char>, Option<NoteKind>) {
    use NoteKind::*;
    match c {
        '0'..='9' | 'A'..='Z' => (Some(c), None),
        'a'..='z' => (Some(c.to_ascii_uppercase()), Some(LowerCase)),
        'Ⅹ' | 'ⅹ' => (Some('X'), Some(RomanNumeralTen)),
        _ if is_invisible(c) => (None, Some(Invisible(c))),
        _ if is_space(c) => (None, Some(Space(c))),
        _ if is_line_break(c) => (None, Some(LineBreak)),
        _ if is_hyphen(c) => (None, Some(Hyphen)),
        _ if is_punctuation(c) => (None, Some(Punctuation)),
        _ if is_mark(c) => (None, Some(CombiningMark)),
        _ if is_emoji(c) => (None, Some(Emoji)),
        _ => {
            if let Some(to) = look_alike(c).or_else(|| sign_alike(c)) {
                let to = to.to_ascii_uppercase();
                (Some(to), Some(LookAlike { from: c, to }))
            } else if let Some(digit) = decimal_digit(c) {
                (Some(digit), Some(OtherDigit))
            } else if let Some(letter) = dressed(c) {
                (
                    Some(letter.to_ascii_uppercase()),
                    Some(if is_full_width(c) { FullWidth } else { Styled }),
                )
            } else if let Some(letter) = accented(c) {
                (Some(letter.to_ascii_uppercase()), Some(CombiningMark))
            } else {
                (Some(c), None)
            }
        }
    }
}

fn text_step(c: char, margin: bool) -> (Option<char>, Option<NoteKind>) {
    use NoteKind::*;
    match c {
        _ if is_invisible(c) => (None, Some(Invisible(c))),
        _ if is_line_break(c) => (None, Some(LineBreak)),
        _ if is_space(c) && margin => (None, Some(Space(c))),
        _ if is_full_width(c) => (char::from_u32(u32::from(c).wrapping_sub(0xfee0)), Some(FullWidth)),
        _ => (Some(c), None),
    }
}

pub(crate) const fn is_margin(c: char) -> bool {
    is_space(c) || is_line_break(c) || is_invisible(c)
}

/// The formula that keeps a spreadsheet from counting with a text of digits, `="11010519491231002X"`: what begins it, and the text in it. Spelled in
/// full width, or with what is not seen in it, it is one, too.
pub(crate) fn in_formula(given: &str) -> Option<(&str, &str)> {
    let sign = given.trim_start_matches(is_margin).strip_prefix(['=', '＝'])?;
    let rest = sign.trim_start_matches(is_margin).strip_prefix(['"', '＂'])?;
    let inner = rest.trim_end_matches(is_margin).strip_suffix(['"', '＂'])?;
    Some((given.strip_suffix(rest)?, inner))
}

/// A character of the words around a number. 〇 is a digit.
pub(crate) const fn is_word(c: char) -> bool {
    is_han(c) && c != '〇'
}

/// Pictures. Circled and squared letters and digits among them stand for what they show.
fn is_emoji(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27bf}' | '\u{2b05}'..='\u{2b55}' | '\u{1f000}'..='\u{1faff}')
        && dressed(c).is_none()
        && sign_alike(c).is_none()
}

const fn is_full_width(c: char) -> bool {
    matches!(c, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
}

const fn is_space(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t' | '\u{a0}' | '\u{1680}' | '\u{2000}'
            ..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{2800}' | '\u{3000}'
    )
}

const fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

const fn is_hyphen(c: char) -> bool {
    matches!(
        c,
        '-' | '\u{2010}'
            ..='\u{2015}'
                | '\u{2043}'
                | '\u{2212}'
                | '\u{2e3a}'
                | '\u{2e3b}'
                | '\u{fe58}'
                | '\u{fe63}'
                | '－'
                | 'ー'
                | 'ｰ'
                | '─'
                | '_'
                | '＿'
    )
}

/// What stands around or between the parts of a number in running text. The asterisk is not among them: it hides a digit.
const fn is_punctuation(c: char) -> bool {
    matches!(
        c,
        '\'' | '"' | '`' | '´' | '‘'
            ..='‟'
                | '\u{2032}'
                | '\u{2033}'
                | '＇'
                | '＂'
                | '「'
                | '」'
                | '『'
                | '』'
                | '《'
                | '》'
                | '〈'
                | '〉'
                | '«'
                | '»'
                | '<'
                | '>'
                | '('
                | ')'
                | '（'
                | '）'
                | '['
                | ']'
                | '［'
                | '］'
                | '【'
                | '】'
                | '〔'
                | '〕'
                | '{'
                | '}'
                | '.'
                | ','
                | ':'
                | ';'
                | '。'
                | '，'
                | '：'
                | '；'
                | '．'
                | '、'
                | '·'
                | '・'
                | '•'
                | '/'
                | '／'
                | '|'
                | '｜'
                | '!'
                | '！'
    )
}

/// The marks that fonts draw over or around digits and Latin letters.
const fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36f}'
            | '\u{483}'..='\u{489}'
            | '\u{591}'..='\u{5bd}'
            | '\u{64b}'..='\u{65f}'
            | '\u{e31}'
            | '\u{e34}'..='\u{e3a}'
            | '\u{e47}'..='\u{e4e}'
            | '\u{1ab0}'..='\u{1aff}'
            | '\u{1dc0}'..='\u{1dff}'
            | '\u{20d0}'..='\u{20ff}'
            | '\u{3099}'
            | '\u{309a}'
            | '\u{fe20}'..='\u{fe2f}'
    )
}

/// Signs that are typed for a letter or digit.
const fn sign_alike(c: char) -> Option<char> {
    match c {
        '×' | '✕' | '✖' | '╳' => Some('X'),
        '〇' | '○' | '◯' => Some('0'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::NoteKind::*;
    use super::*;
    use crate::model::utf16::utf16_len;

    fn code(text: &str) -> (String, Vec<(NoteKind, Span)>) {
        let cleaned = clean_code(text);
        (
            cleaned.value.to_string(),
            cleaned.notes.iter().map(|note| (note.kind, note.span)).collect(),
        )
    }

    #[test]
    fn each_fixable_thing_is_named_where_it_stands() {
        for (raw, value, notes) in [
            ("", "", vec![]),
            ("12AX", "12AX", vec![]),
            ("１２aX", "12AX", vec![(FullWidth, (0, 2)), (LowerCase, (2, 3))]),
            ("ｘ", "X", vec![(FullWidth, (0, 1))]),
            ("1Ⅹ", "1X", vec![(RomanNumeralTen, (1, 2))]),
            ("1ⅹ", "1X", vec![(RomanNumeralTen, (1, 2))]),
            ("1Х", "1X", vec![(LookAlike { from: 'Х', to: 'X' }, (1, 2))]),
            ("1х", "1X", vec![(LookAlike { from: 'х', to: 'X' }, (1, 2))]),
            ("1Χ", "1X", vec![(LookAlike { from: 'Χ', to: 'X' }, (1, 2))]),
            ("1×", "1X", vec![(LookAlike { from: '×', to: 'X' }, (1, 2))]),
            (
                "〇А",
                "0A",
                vec![
                    (LookAlike { from: '〇', to: '0' }, (0, 1)),
                    (LookAlike { from: 'А', to: 'A' }, (1, 2)),
                ],
            ),
            ("12\u{200b}34", "1234", vec![(Invisible('\u{200b}'), (2, 3))]),
            (
                "\u{202d}12\u{202c}",
                "12",
                vec![(Invisible('\u{202d}'), (0, 1)), (Invisible('\u{202c}'), (3, 4))],
            ),
            (
                " 12  3\u{3000}\u{a0}4\t",
                "1234",
                vec![
                    (Space(' '), (0, 1)),
                    (Space(' '), (3, 5)),
                    (Space('\u{3000}'), (6, 7)),
                    (Space('\u{a0}'), (7, 8)),
                    (Space('\t'), (9, 10)),
                ],
            ),
            ("12\r\n", "12", vec![(LineBreak, (2, 4))]),
            (
                "1-2–3－4",
                "1234",
                vec![(Hyphen, (1, 2)), (Hyphen, (3, 4)), (Hyphen, (5, 6))],
            ),
            ("٣४", "34", vec![(OtherDigit, (0, 2))]),
            ("1\u{301}2", "12", vec![(CombiningMark, (1, 2))]),
            (
                "1\u{fe0f}\u{20e3}",
                "1",
                vec![(Invisible('\u{fe0f}'), (1, 2)), (CombiningMark, (2, 3))],
            ),
            ("①𝟐", "12", vec![(Styled, (0, 3))]),
            ("'12。", "12", vec![(Punctuation, (0, 1)), (Punctuation, (3, 4))]),
            (
                "1😀２✅",
                "12",
                vec![(Emoji, (1, 3)), (FullWidth, (3, 4)), (Emoji, (4, 5))],
            ),
            ("①🄰", "1A", vec![(Styled, (0, 3))]),
            ("1é", "1E", vec![(CombiningMark, (1, 2))]),
            (
                "代码：12（新）",
                "12",
                vec![
                    (Words, (0, 2)),
                    (Punctuation, (2, 3)),
                    (Punctuation, (5, 6)),
                    (Words, (6, 7)),
                    (Punctuation, (7, 8)),
                ],
            ),
            ("〇1", "01", vec![(LookAlike { from: '〇', to: '0' }, (0, 1))]),
            ("1号2", "1号2", vec![]),
            ("1*2ж", "1*2ж", vec![]),
            ("无", "", vec![(Words, (0, 1))]),
        ] {
            assert_eq!(code(raw), (value.to_string(), notes), "{}", raw.escape_unicode());
        }
    }

    #[test]
    fn text_keeps_what_may_belong_to_it() {
        for (raw, value) in [
            ("事证第112345678901号", "事证第112345678901号"),
            (" \n事证第１２ 号（Ａ-1）\u{200b}\t", "事证第12 号（A-1）"),
            ("\n 1 2 \u{200b}", "1 2"),
            ("  ", ""),
            ("", ""),
            ("ab-Ｃd", "ab-Cd"),
        ] {
            assert_eq!(clean_text(raw).value, value, "{}", raw.escape_unicode());
        }
        let notes: Vec<NoteKind> = clean_text(" 1\n2 3 ").notes.iter().map(|note| note.kind).collect();
        assert_eq!(notes, [Space(' '), LineBreak, Space(' ')]);
    }

    #[test]
    fn spans_lead_back_to_the_original() {
        let raw = "𐊧１ 2\u{200b}ж9";
        let cleaned = clean_code(raw);
        assert_eq!(cleaned.value, "𐊧12ж9");
        let places: Vec<Span> = (0..6).map(|index| cleaned.span(index)).collect();
        assert_eq!(places, [(0, 2), (2, 3), (4, 5), (6, 7), (7, 8), (0, 0)]);
        assert_eq!(utf16_len(raw), 8);
        assert_eq!(clean_code("12").span(1), (1, 2));
        assert_eq!(clean_text("  a b ").span(2), (4, 5));
    }

    /// Cleaning a clean value changes nothing.
    #[test]
    fn cleaning_twice_is_cleaning_once() {
        for c in ('\0'..='\u{1ffff}').chain('\u{e0000}'..='\u{e0fff}') {
            let raw = format!("1{c}X");
            let once = clean_code(&raw).value.into_owned();
            let twice = clean_code(&once);
            assert_eq!(twice.value, once, "{}", c.escape_unicode());
            assert!(twice.notes.is_empty(), "{}", c.escape_unicode());
            assert_eq!(once == raw, clean_code(&raw).notes.is_empty());
        }
    }
}
