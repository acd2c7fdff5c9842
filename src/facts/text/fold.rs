//! Folding for comparison: what a reader takes for the same word becomes the same characters.
//!
//! Full-width, compatibility and radical forms, Latin letters and digits in every dress, traditional characters of the word lists, case and
//! Latin look-alikes are unified; whatever can hide inside a word (spaces, zero-width, direction controls, marks, punctuation, symbols,
//! emoji, private use) is removed. Every folded character remembers where it came from. Never for display.

use super::letter::{fold_char, plain_han};
use crate::model::utf16::{Span, spans};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Letter {
    folded: char,
    span: Span,
    /// Stands in the text as it is, but for ASCII case.
    plain: bool,
}

/// A text folded for comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folded {
    letters: Vec<Letter>,
    text: String,
}

/// One occurrence of a word in a folded text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match {
    /// In UTF-16 code units of the original, from its first to its last character with everything between.
    pub span: Span,
    /// The original differs from the word, other than in ASCII case.
    pub disguised: bool,
    /// Something stands between the characters of the word.
    pub broken: bool,
    /// Index of the first folded character.
    pub start: usize,
}

/// Folds a text. Linear; unpaired surrogates have become U+FFFD before and are removed.
pub fn fold(text: &str) -> Folded {
    let mut letters = Vec::with_capacity(text.len().min(64));
    let mut push = |folded, span, plain| letters.push(Letter { folded, span, plain });
    // Most texts are what they fold to.
    let mut is_folded = true;
    let mut rest = spans(text);
    while let Some((c, span)) = rest.next() {
        if let Some(simple) = plain_han(c) {
            is_folded &= simple == c;
            push(simple, span, simple == c);
            continue;
        }
        if is_keycap_base(c)
            && let Some(count) = keycap_tail(rest.rest())
        {
            is_folded = false;
            rest.by_ref().take(count).for_each(drop);
            continue;
        }
        is_folded &= matches!(c, 'a'..='z' | '0'..='9');
        fold_char(c, |letter| push(letter, span, letter == c.to_ascii_lowercase()));
    }
    let text = match is_folded {
        true => text.to_owned(),
        false => letters.iter().map(|letter| letter.folded).collect(),
    };
    Folded { letters, text }
}

/// Nothing is left of the character once it is folded.
pub fn folds_away(c: char) -> bool {
    let mut away = true;
    fold_char(c, |_| away = false);
    away
}

const fn is_keycap_base(c: char) -> bool {
    matches!(c, '0'..='9' | '#' | '*')
}

/// How many characters make a keycap emoji of the digit before them.
fn keycap_tail(mut after: std::str::Chars<'_>) -> Option<usize> {
    match after.next()? {
        '\u{20e3}' => Some(1),
        '\u{fe0f}' if after.next() == Some('\u{20e3}') => Some(2),
        _ => None,
    }
}

impl Folded {
    /// Number of folded characters.
    pub fn len(&self) -> usize {
        self.letters.len()
    }

    /// Nothing in the text can be part of a word.
    pub fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }

    /// The folded characters as text; folding it again gives the same.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The first folded characters as text.
    pub fn beginning(&self, letters: usize) -> &str {
        let end = self.text.char_indices().nth(letters).map(|(end, _)| end);
        end.and_then(|end| self.text.get(..end)).unwrap_or(&self.text)
    }

    /// The folded characters in order.
    pub fn chars(&self) -> impl DoubleEndedIterator<Item = char> + '_ {
        self.letters.iter().map(|letter| letter.folded)
    }

    /// Every occurrence of a word, in order, overlapping ones included. The word must be folded itself; an empty one is found nowhere.
    pub fn find<'a>(&'a self, word: &'a str) -> impl Iterator<Item = Match> + 'a {
        let first = word.chars().next();
        let count = word.chars().count();
        let starts = self
            .letters
            .iter()
            .enumerate()
            .filter(move |(_, letter)| Some(letter.folded) == first);
        starts.filter_map(move |(start, _)| {
            let window = self.letters.get(start..start.checked_add(count)?)?;
            window
                .iter()
                .map(|letter| letter.folded)
                .eq(word.chars())
                .then(|| found(window, start))?
        })
    }

    /// The text between two folded characters' indices is written without anything between them; what is not there is not broken.
    pub(super) fn is_unbroken(&self, start: usize, end: usize) -> bool {
        let letters = self.letters.get(start..end).unwrap_or_default();
        letters
            .iter()
            .zip(letters.iter().skip(1))
            .all(|(left, right)| left.span.1 >= right.span.0)
    }

    /// Every occurrence of one of several words of two characters, in order, with the index of the word.
    pub(super) fn find_pairs<const N: usize>(
        &self,
        words: [(char, char); N],
    ) -> impl Iterator<Item = (usize, Match)> + '_ {
        let firsts = words.iter().fold(0, |mask: u64, word| mask | bit(word.0));
        self.letters.windows(2).enumerate().filter_map(move |(start, window)| {
            let [first, second] = window else { return None };
            if firsts & bit(first.folded) == 0 {
                return None;
            }
            let word = words.iter().position(|word| *word == (first.folded, second.folded))?;
            Some((word, found(window, start)?))
        })
    }

    /// The word begins at `start`, unbroken: its characters may be written in another form, but nothing stands between them.
    pub(crate) fn stands_at(&self, start: usize, word: &str) -> bool {
        let Some(rest) = self.letters.get(start..) else {
            return false;
        };
        let mut letters = rest.iter();
        let mut end = None;
        for expected in word.chars() {
            let Some(letter) = letters.next() else { return false };
            if letter.folded != expected || end.is_some_and(|end| end != letter.span.0) {
                return false;
            }
            end = Some(letter.span.1);
        }
        end.is_some()
    }

    pub(crate) fn char_at(&self, index: usize) -> Option<char> {
        self.letters.get(index).map(|letter| letter.folded)
    }

    /// These characters begin at `start`, whatever stands between them.
    pub(super) fn stands(&self, start: usize, letters: &[char]) -> bool {
        let rest = self.letters.get(start..).unwrap_or_default();
        rest.len() >= letters.len()
            && rest
                .iter()
                .zip(letters)
                .all(|(letter, expected)| letter.folded == *expected)
    }

    /// Where a folded character stands in the original.
    pub(crate) fn span_at(&self, index: usize) -> Option<Span> {
        self.letters.get(index).map(|letter| letter.span)
    }

    /// The word of `length` folded characters at `start`.
    pub(super) fn found_at(&self, start: usize, length: usize) -> Option<Match> {
        found(self.letters.get(start..start.checked_add(length)?)?, start)
    }
}

/// One of 64 bits for a character: most characters of a name are told from the first of a word by it.
fn bit(c: char) -> u64 {
    1_u64.wrapping_shl(u32::from(c))
}

fn found(window: &[Letter], start: usize) -> Option<Match> {
    let (first, last) = (window.first()?, window.last()?);
    let broken = window
        .iter()
        .zip(window.iter().skip(1))
        .any(|(left, right)| left.span.1 < right.span.0);
    let plain = window.iter().all(|letter| letter.plain);
    Some(Match {
        span: (first.span.0, last.span.1),
        disguised: broken || !plain,
        broken,
        start,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::utf16::utf16_len;

    fn text(raw: &str) -> String {
        fold(raw).text().into()
    }

    #[test]
    fn forms_of_one_word_fold_alike() {
        for raw in [
            "中國",
            "中国",
            "中 国",
            "⼝中\u{200b}國",
            "ＺＧ中国",
            "㊥國",
            "中\u{fe0f}囯",
        ] {
            assert!(text(raw).ends_with("中国"), "{raw}");
        }
        assert_eq!(text("ＢＬＯＧ Ｂⅼｏg ВLОG 𝐁𝓁𝔬𝕘 ⒷⓁⓄⒼ"), "blogblogblogblogblog");
        assert_eq!(text("Ａpp２⑳ ⅩⅡ ﬁ K１２ ٣ 𝚤𝚥"), "app220xiifik123ij");
        assert_eq!(text("Zhōng guó, ZHONG\u{304}"), "zhongguozhong");
        assert_eq!(text("Ёлка ΓΔ жЖ"), "ёлka γδ жж".replace(' ', ""));
        assert_eq!(text("第1\u{fe0f}\u{20e3}名 #\u{20e3}"), "第名");
        assert_eq!(text("1\u{fe0f}2"), "12");
        assert_eq!(text("第1\u{20e3}名 2\u{fe0f}名 3"), "第名2名3");
        assert_eq!(text("a\u{20e3}b"), "ab");
    }

    #[test]
    fn what_hides_in_a_word_goes() {
        for hidden in [
            " ",
            "\u{3000}",
            "\u{a0}",
            "\u{200b}",
            "\u{200d}",
            "\u{feff}",
            "\u{ad}",
            "\u{202e}",
            "\u{2066}",
            "\u{fe0f}",
            "\u{e0100}",
            "\u{e0061}",
            "\u{301}",
            "\u{e34}",
            "\u{20dd}",
            "·",
            "・",
            "丨",
            "⼁",
            "|",
            "。",
            "—",
            "★",
            "😀",
            "👩‍👩‍👧",
            "👍🏽",
            "🇨🇳",
            "3\u{fe0f}\u{20e3}",
            "（",
            "】",
            "\u{e000}",
            "\u{f0000}",
            "\u{fffd}",
            "\u{3164}",
            "ー",
            "\t\r\n",
        ] {
            let raw = format!("中{hidden}国");
            assert_eq!(text(&raw), "中国", "{}", hidden.escape_unicode());
            let folded = fold(&raw);
            let found: Vec<_> = folded.find("中国").collect();
            assert_eq!(
                found,
                [Match {
                    span: (0, utf16_len(&raw)),
                    disguised: true,
                    broken: true,
                    start: 0
                }]
            );
        }
        for kept in ["a", "1", "大", "あ", "가", "ا", "ж"] {
            assert_eq!(fold(&format!("中{kept}国")).find("中国").count(), 0, "{kept}");
        }
    }

    #[test]
    fn plain_words_are_not_disguised() {
        let folded = fold("我的BBS在中国");
        assert!(folded.find("bbs").all(|found| !found.disguised && found.span == (2, 5)));
        assert!(
            folded
                .find("中国")
                .all(|found| !found.disguised && found.span == (6, 8))
        );
        assert_eq!(folded.find("中国").count() + folded.find("bbs").count(), 2);
        assert_eq!(folded.find("").count(), 0);
        assert_eq!(fold("aaaa").find("aa").count(), 3);
        assert_eq!(fold("").find("a").count(), 0);
    }

    /// A deterministic soup: common, hostile and astral characters, marks, controls, every block.
    pub(crate) fn soup(seed: u64, length: usize) -> String {
        let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        let mut next = move || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state
        };
        let common: Vec<char> = "中国央家华人大民反腐纪检监察信访维权投诉國華檢證 1２#\u{20e3}\u{fe0f}\u{200d}Aａ"
            .chars()
            .collect();
        (0..length)
            .filter_map(|_| match next() % 4 {
                0 => common.get((next() % common.len() as u64) as usize).copied(),
                1 => char::from_u32((next() % 0x3000) as u32),
                2 => char::from_u32((next() % 0x1_0000) as u32),
                _ => char::from_u32((next() % 0x11_0000) as u32),
            })
            .collect()
    }

    #[test]
    fn folding_twice_is_folding_once_and_spans_lie_on_characters() {
        for seed in 1..3_000 {
            let raw = soup(seed, 40);
            let folded = fold(&raw);
            let once = folded.text().to_owned();
            assert_eq!(text(&once), once, "{}", raw.escape_unicode());
            let boundaries: std::collections::HashSet<u32> =
                spans(&raw).map(|(_, span)| span.0).chain([utf16_len(&raw)]).collect();
            let mut before = 0;
            for letter in &folded.letters {
                assert!(boundaries.contains(&letter.span.0) && boundaries.contains(&letter.span.1));
                assert!(before <= letter.span.0 && letter.span.0 < letter.span.1);
                before = letter.span.0;
            }
            for word in ["中国", "人", "12"] {
                for found in folded.find(word) {
                    let units: Vec<u16> = raw.encode_utf16().collect();
                    let original = String::from_utf16(&units[found.span.0 as usize..found.span.1 as usize]).unwrap();
                    assert!(text(&original).contains(word));
                    assert!(found.disguised || original == word);
                }
            }
        }
    }

    #[test]
    fn linear_on_long_input() {
        for unit in ["中", "\u{301}", "1\u{fe0f}", "😀", "#\u{20e3}", "\u{1e94a}"] {
            let raw = unit.repeat(100_000);
            assert!(fold(&raw).find("中国").count() == 0);
        }
    }
}
