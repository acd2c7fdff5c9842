//! Names: listed words in them, however they are written.

pub mod difference;
pub mod domain;
pub mod lists;
pub mod own;
pub mod unit;

use crate::facts::text::{Folded, Hint, Reserved, find_hints, find_reserved, fold, hints_in, reserved_in};

use crate::model::sort::sort_by_key;
use crate::model::utf16::Span;
use lists::{Hit, List};
use std::cell::OnceCell;

/// Most characters of a name that word lists are held against. The form takes 128; a longer one is a finding of its own.
pub const MOST: usize = 512;

/// Most places shown of what was found.
pub(crate) const MOST_SPANS: usize = 20;

/// A name folded for comparison with word lists.
pub fn folded(name: &str) -> Folded {
    fold(beginning(name))
}

fn beginning(name: &str) -> &str {
    if name.len() <= MOST {
        return name;
    }
    let end = name.char_indices().nth(MOST).map_or(name.len(), |(end, _)| end);
    name.get(..end).unwrap_or(name)
}

/// A name, folded once and searched at most once for all who ask.
#[derive(Debug)]
pub struct Name {
    folded: Folded,
    hits: OnceCell<Vec<Hit>>,
    reserved: OnceCell<Vec<Reserved>>,
    core: OnceCell<String>,
}

impl Name {
    /// Folds what word lists are held against.
    pub fn new(name: &str) -> Self {
        Self {
            folded: folded(name),
            hits: OnceCell::new(),
            reserved: OnceCell::new(),
            core: OnceCell::new(),
        }
    }

    /// The name folded.
    pub fn folded(&self) -> &Folded {
        &self.folded
    }

    /// The folded characters.
    pub fn text(&self) -> &str {
        self.folded.text()
    }

    /// Nothing in it can be read.
    pub fn is_empty(&self) -> bool {
        self.folded.is_empty()
    }

    /// The words of a list in it, by where they begin.
    pub fn hits(&self, list: List) -> impl Iterator<Item = &Hit> {
        let hits = self.hits.get_or_init(|| lists::find(&self.folded));
        hits.iter().filter(move |hit| hit.list == list)
    }

    /// The first word of a list that stands somewhere in it.
    pub fn holds(&self, list: List) -> Option<&Hit> {
        self.hits(list).min_by_key(|hit| hit.rank)
    }

    /// The first word of a list that stands before the folded character `end`.
    pub fn ends_at(&self, list: List, end: usize) -> Option<&Hit> {
        self.hits(list).filter(|hit| hit.end == end).min_by_key(|hit| hit.rank)
    }

    /// A word of a list is all that stands before the folded character `end`.
    pub fn is_one_of(&self, list: List, end: usize) -> Option<&Hit> {
        self.hits(list).find(|hit| hit.found.start == 0 && hit.end == end)
    }

    /// How many folded characters stand before the signs that a name ends in with no meaning of their own (官网, 网站, 小程序), where any do.
    pub fn bare_length(&self) -> usize {
        let mut length = self.folded.len();
        // 示例官网小程序 has two.
        for _ in 0..2 {
            match self.ends_at(List::ServiceEndings, length) {
                Some(ending) if ending.found.start > 0 => length = ending.found.start,
                _ => break,
            }
        }
        length
    }

    /// The folded name without such signs.
    pub fn bare(&self) -> &str {
        self.folded.beginning(self.bare_length())
    }

    /// It stands for a name that nobody has thought of yet: 测试, test1.
    pub fn is_placeholder(&self) -> bool {
        let bare = self.bare_length();
        let digits = self.bare().bytes().rev().take_while(u8::is_ascii_digit).count();
        let is = |end| self.is_one_of(List::Placeholders, end).is_some();
        is(bare) || is(bare.saturating_sub(digits))
    }

    /// The reserved words in it; `name` is what it was made of.
    pub fn reserved(&self, name: &str) -> &[Reserved] {
        self.reserved.get_or_init(|| match self.is_whole(name) {
            true => reserved_in(name, &self.folded),
            false => find_reserved(name),
        })
    }

    /// The reserved words that may be read into it; `name` is what it was made of.
    pub fn hints(&self, name: &str) -> Vec<Hint> {
        match self.is_whole(name) {
            true => hints_in(name, &self.folded),
            false => find_hints(name),
        }
    }

    /// Nothing of `name` was left out.
    pub fn is_whole(&self, name: &str) -> bool {
        beginning(name).len() == name.len()
    }
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
    /// Looks for a folded word.
    pub fn look(name: &Folded, word: &'a str) -> Self {
        let mut found = Self::default();
        let hits = name.find(word).map(|hit| hit.span).take(MOST);
        found.add(name, word, word, hits.collect(), "");
        found
    }

    /// Looks for the `meant` words of a list. What only stands inside one of the `ordinary` phrases (十分享受 holds 分享) does not count.
    pub fn listed(name: &Name, lists: &[List], ordinary: &str, meant: impl Fn(&str) -> bool) -> Self {
        let mut found = Self::default();
        let mut hits: Vec<&Hit> = lists.iter().flat_map(|list| name.hits(*list)).collect();
        sort_by_key(&mut hits, |hit| hit.rank);
        for of_word in hits.chunk_by(|one, other| one.rank == other.rank) {
            if let Some(Hit { word, .. }) = of_word.first().filter(|hit| meant(hit.word)) {
                let spans = of_word.iter().map(|hit| hit.found.span).collect();
                found.add(name.folded(), word, word, spans, ordinary);
            }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_unless_they_arise_by_accident() {
        let look = |name: &str| {
            let name = Name::new(name);
            let found = Found::listed(&name, &[List::Marketing], "不打折", |_| true);
            (found.words.join(" "), found.spans)
        };
        assert_eq!(look("不打折"), (String::new(), vec![]));
        assert_eq!(look("不打折优惠"), ("优惠".into(), vec![(3, 5)]));
        assert_eq!(look("打折不打折打折"), ("打折".into(), vec![(0, 2), (5, 7)]));
        assert_eq!(look("优 惠 特价"), ("特价 优惠".into(), vec![(4, 6), (0, 3)]));
        assert_eq!(look("不打 折"), ("打折".into(), vec![(1, 4)]));
        assert_eq!(look(""), (String::new(), vec![]));
        let long = "优惠".repeat(5_000);
        assert_eq!(look(&long).1.len(), MOST_SPANS);
        let every = look(crate::data::names::MARKETING).0;
        assert_eq!(every.split(' ').count(), MOST_WORDS);
    }

    #[test]
    fn of_a_long_name_the_beginning_is_read() {
        let longest = "示".repeat(MOST);
        let long = format!("{longest}例");
        for (name, is_whole) in [(&longest, true), (&long, false)] {
            let read = Name::new(name);
            assert_eq!((read.text(), read.is_whole(name)), (longest.as_str(), is_whole));
        }
    }

    #[test]
    fn endings_come_off() {
        for (name, bare) in [
            ("示例官网小程序", "示例"),
            ("示例网网网", "示例网"),
            ("网站", "网站"),
            ("", ""),
        ] {
            assert_eq!(Name::new(name).bare(), bare);
        }
    }
}
