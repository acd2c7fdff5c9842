//! Names: listed words in them, however they are written.

pub mod difference;
pub mod domain;
pub mod unit;

use crate::facts::text::{Folded, fold};
use crate::model::utf16::Span;

/// Most characters of a name that word lists are held against. The form takes 128; a longer one is a finding of its own.
pub const MOST: usize = 512;

/// Most places shown of what was found.
pub(crate) const MOST_SPANS: usize = 20;

/// A name folded for comparison with word lists.
pub fn folded(name: &str) -> Folded {
    let end = name.char_indices().nth(MOST).map_or(name.len(), |(end, _)| end);
    fold(name.get(..end).unwrap_or(name))
}

/// The entries of a list of words separated by blanks.
pub fn words(list: &str) -> impl Iterator<Item = &str> {
    list.split_ascii_whitespace()
}

/// Most words that one finding names.
const MOST_WORDS: usize = 20;

/// Listed words that stand in a name.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Found<'a> {
    /// Each once, in the order of the list.
    pub words: Vec<&'a str>,
    /// Where, in UTF-16 code units of the name.
    pub spans: Vec<Span>,
}

impl<'a> Found<'a> {
    /// Looks for folded words. What only stands inside one of the `ordinary` phrases (十分享受 holds 分享) does not count.
    pub fn look(name: &Folded, listed: impl IntoIterator<Item = &'a str>, ordinary: &str) -> Self {
        let mut found = Self::default();
        for word in listed {
            let hits = name.find(word).map(|hit| hit.span).take(MOST);
            found.add(name, word, word, hits.collect(), ordinary);
        }
        found
    }

    /// Whether one of the places is not explained by an ordinary phrase.
    pub(crate) fn add(
        &mut self,
        name: &Folded,
        word: &'a str,
        folded: &str,
        places: Vec<Span>,
        ordinary: &str,
    ) -> bool {
        if places.is_empty() || self.words.len() >= MOST_WORDS || self.words.contains(&word) {
            return false;
        }
        let innocent: Vec<Span> = words(ordinary)
            .filter(|phrase| phrase.contains(folded))
            .flat_map(|phrase| name.find(phrase).filter(|hit| !hit.broken).map(|hit| hit.span))
            .collect();
        let meant = places.into_iter().filter(|place| {
            let inside = |phrase: &Span| phrase.0 <= place.0 && place.1 <= phrase.1;
            !innocent.iter().any(inside)
        });
        let before = self.spans.len();
        self.spans.extend(meant.take(MOST_SPANS));
        let is_meant = self.spans.len() > before;
        if is_meant {
            self.words.push(word);
        }
        is_meant
    }

    /// Nothing was found.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}

/// The signs that a name ends in with no meaning of their own (官网, 网站, 小程序), taken off a folded name while something is left.
pub fn without_ending<'n>(mut name: &'n str, endings: &str) -> &'n str {
    // 示例官网小程序 has two.
    for _ in 0..2 {
        let bare = words(endings).find_map(|ending| name.strip_suffix(ending));
        match bare.filter(|bare| !bare.is_empty()) {
            Some(bare) => name = bare,
            None => break,
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_unless_they_arise_by_accident() {
        let look = |name: &str| {
            let name = folded(name);
            let found = Found::look(&name, words("分享 平台"), "十分享受 和平台球");
            (found.words.join(" "), found.spans)
        };
        assert_eq!(look("十分享受"), (String::new(), vec![]));
        assert_eq!(look("和平台球分享"), ("分享".into(), vec![(4, 6)]));
        assert_eq!(look("平 台 分享"), ("分享 平台".into(), vec![(4, 6), (0, 3)]));
        assert_eq!(look("十分享 受"), ("分享".into(), vec![(1, 3)]));
        assert_eq!(look(""), (String::new(), vec![]));
        let long = "平台".repeat(5_000);
        assert_eq!(look(&long).1.len(), MOST_SPANS);
    }

    #[test]
    fn endings_come_off() {
        let endings = "官网 网站 网 小程序";
        assert_eq!(without_ending("示例官网小程序", endings), "示例");
        assert_eq!(without_ending("示例网网网", endings), "示例网");
        assert_eq!(without_ending("网站", endings), "网站");
        assert_eq!(without_ending("", endings), "");
    }
}
