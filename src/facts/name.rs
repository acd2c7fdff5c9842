//! What rules about names share: which names a rule looks at, and finding listed words in them however they are written.

pub mod difference;
pub mod unit;

use crate::rule::context::{At, Saying};
use crate::data::vocabulary::Action;
use crate::filing::Service;
use crate::model::phrase::Lang;
use crate::policy::setting::{Setting, Words};
use crate::rule::{BLANK, OTHER_ACTION, OTHER_NATURE, OTHER_SERVICE, Skip};
use crate::model::utf16::Span;
use crate::facts::text::{Folded, fold};

/// Most characters of a name that word lists are held against. The form takes 128; a longer one is a finding of its own.
pub const MOST: usize = 512;

/// Most places shown of what was found.
const MOST_SPANS: usize = 20;

/// Who files, as far as conventions on names tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filer {
    /// A natural person.
    Individual,
    /// Anything else.
    Unit,
}

/// The name of a service that is to be filed.
pub fn of_service<'s>(service: &'s Service, at: &At<'_>) -> Result<&'s str, Skip> {
    let name = service.name.text().ok_or(BLANK)?;
    match at.action() {
        Action::Cancel => Err(OTHER_ACTION),
        _ => Ok(name),
    }
}

/// The name of a website that is to be filed.
pub fn of_website<'s>(service: &'s Service, at: &At<'_>) -> Result<&'s str, Skip> {
    let name = of_service(service, at)?;
    if service.is_website() {
        Ok(name)
    } else {
        Err(OTHER_SERVICE)
    }
}

/// The name of a website that an individual files.
pub fn of_individual<'s>(service: &'s Service, at: &At<'_>) -> Result<&'s str, Skip> {
    let name = of_website(service, at)?;
    match filer(at) {
        Some(Filer::Individual) => Ok(name),
        _ => Err(OTHER_NATURE),
    }
}

/// The name of a website that a unit files.
pub fn of_unit<'s>(service: &'s Service, at: &At<'_>) -> Result<&'s str, Skip> {
    let name = of_website(service, at)?;
    match filer(at) {
        Some(Filer::Unit) => Ok(name),
        _ => Err(OTHER_NATURE),
    }
}

/// Who files; nobody while the nature of the organizer is open.
pub fn filer(at: &At<'_>) -> Option<Filer> {
    let organizer = at.organizer()?;
    organizer.nature.choice()?;
    Some(if organizer.is_individual() {
        Filer::Individual
    } else {
        Filer::Unit
    })
}

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

    /// Looks for the words of a setting that are `kept`, and for the highest layer that lists one of them: it is the one to cite.
    pub fn of(
        name: &Folded,
        setting: &'a Setting<Words>,
        ordinary: &str,
        kept: impl Fn(&str) -> bool,
    ) -> (Self, Setting<()>) {
        let mut found = Self::default();
        let mut hits = setting.value.find(name);
        hits.sort_by_key(|(index, _)| *index);
        let mut highest = setting.origin();
        for of_word in hits.chunk_by(|one, other| one.0 == other.0) {
            let Some(word) = of_word.first().and_then(|(index, _)| setting.each().nth(*index)) else {
                continue;
            };
            let folded = fold(word.value).text();
            let spans = of_word.iter().map(|(_, hit)| hit.span).collect();
            if kept(&folded) && found.add(name, word.value, &folded, spans, ordinary) {
                highest = word.origin();
            }
        }
        (found, highest)
    }

    /// Whether one of the places is not explained by an ordinary phrase.
    fn add(&mut self, name: &Folded, word: &'a str, folded: &str, places: Vec<Span>, ordinary: &str) -> bool {
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

    /// The words for a message: “论坛”“平台”.
    pub fn quoted(&self, lang: Lang) -> String {
        quoted(&self.words, lang)
    }
}

/// Words for a message: “论坛”、“平台”.
pub fn quoted(words: &[&str], lang: Lang) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("“{word}”")).collect();
    quoted.join(separator(lang))
}

/// What stands between the items of a list.
pub const fn separator(lang: Lang) -> &'static str {
    match lang {
        Lang::Chinese => "、",
        Lang::English => ", ",
    }
}

/// Marks places in the name, from left to right.
pub fn mark<'a>(mut saying: Saying<'a>, spans: &[Span]) -> Saying<'a> {
    let mut spans = spans.to_vec();
    spans.sort_unstable();
    spans.dedup();
    for span in spans.into_iter().take(MOST_SPANS) {
        saying = saying.span(span);
    }
    saying
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
