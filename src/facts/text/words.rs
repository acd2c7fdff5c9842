//! Many words sought in one name at once: the lists of provinces, providers and callers hold up to thousands.
//!
//! A name has twenty characters, so no automaton is worth its size: a word is looked up by its first two characters in a hash table, and
//! nearly every two characters of a name are turned away before by one bit.

use super::fold::{Folded, Match, fold};
use crate::model::sort::sort;

/// Words prepared for searching. They are folded like the names they are sought in.
#[derive(Clone, Debug)]
pub struct WordList {
    /// One bit for every two first characters, by their hash; at most one in sixteen is set, and their number is a power of two.
    filter: Vec<u64>,
    /// Open addressing; the size is a power of two and at least half of it is empty.
    slots: Vec<Slot>,
    entries: Vec<Entry>,
    letters: Vec<char>,
    /// One bit for every word of one character.
    singles: u64,
}

/// The words that begin with these two characters. A word of one character has none for the second.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    key: (char, char),
    start: u32,
    end: u32,
}

/// A word: which one of the list, and where its characters are.
#[derive(Clone, Copy, Debug)]
struct Entry {
    word: u32,
    start: u32,
    end: u32,
}

/// The second character of a word that has only one. Folding never gives it.
const NONE: char = '\0';

impl WordList {
    /// Prepares words; the index of a word is its place here. What folds to nothing is found nowhere.
    pub fn new<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        let mut folded: Vec<(Vec<char>, u32)> = words
            .into_iter()
            .zip(0..)
            .map(|(word, index)| (fold(word).chars().collect(), index))
            .filter(|(letters, _): &(Vec<char>, u32)| !letters.is_empty())
            .collect();
        sort(&mut folded);
        let size = folded.len().saturating_mul(2).next_power_of_two();
        let mut list = Self {
            filter: vec![0; folded.len().div_ceil(4).next_power_of_two()],
            slots: vec![Slot::default(); size],
            entries: Vec::with_capacity(folded.len()),
            letters: Vec::new(),
            singles: 0,
        };
        let mut last = None;
        for (letters, word) in &folded {
            let key = key(letters);
            if key.1 == NONE {
                list.singles |= bit(key.0 as usize);
            }
            let hash = hash(key);
            let block = list.block(hash);
            if let Some(bits) = list.filter.get_mut(block) {
                *bits |= bit(hash);
            }
            let start = length(&list.letters);
            list.letters.extend_from_slice(letters);
            let entry = Entry {
                word: *word,
                start,
                end: length(&list.letters),
            };
            let place = length(&list.entries);
            list.entries.push(entry);
            let at = match last {
                Some((of, at)) if of == key => at,
                _ => list.vacancy(key),
            };
            last = Some((key, at));
            if let Some(slot) = list.slots.get_mut(at) {
                if slot.end == 0 {
                    (slot.key, slot.start) = (key, place);
                }
                slot.end = place.saturating_add(1);
            }
        }
        list
    }

    /// Every word in a name, with its index in the list: by where it begins, the shorter first, overlapping ones included.
    pub fn find(&self, name: &Folded) -> Vec<(usize, Match)> {
        let mut found = Vec::new();
        let mut seconds = name.chars().skip(1);
        for (start, first) in name.chars().enumerate() {
            if self.singles & bit(first as usize) != 0 {
                self.collect(name, start, (first, NONE), &mut found);
            }
            if let Some(second) = seconds.next() {
                self.collect(name, start, (first, second), &mut found);
            }
        }
        found
    }

    #[inline]
    fn collect(&self, name: &Folded, start: usize, key: (char, char), found: &mut Vec<(usize, Match)>) {
        let hash = hash(key);
        if self
            .filter
            .get(self.block(hash))
            .is_some_and(|bits| bits & bit(hash) != 0)
        {
            self.compare(name, start, key, found);
        }
    }

    fn compare(&self, name: &Folded, start: usize, key: (char, char), found: &mut Vec<(usize, Match)>) {
        for entry in self.slot(key) {
            let letters = self
                .letters
                .get(entry.start as usize..entry.end as usize)
                .unwrap_or_default();
            if name.stands(start, letters)
                && let Some(hit) = name.found_at(start, letters.len())
            {
                found.push((entry.word as usize, hit));
            }
        }
    }

    /// The words that begin with these two characters.
    fn slot(&self, key: (char, char)) -> &[Entry] {
        let mask = self.slots.len().wrapping_sub(1);
        let mut at = hash(key) & mask;
        // One slot in two is empty, so this ends.
        while let Some(slot) = self.slots.get(at) {
            if slot.end == 0 {
                return &[];
            }
            if slot.key == key {
                return self
                    .entries
                    .get(slot.start as usize..slot.end as usize)
                    .unwrap_or_default();
            }
            at = at.wrapping_add(1) & mask;
        }
        &[]
    }

    /// The block of the filter for a hash.
    fn block(&self, hash: usize) -> usize {
        (hash >> 6) & self.filter.len().wrapping_sub(1)
    }

    fn vacancy(&self, key: (char, char)) -> usize {
        let mask = self.slots.len().wrapping_sub(1);
        let mut at = hash(key) & mask;
        while self.slots.get(at).is_some_and(|slot| slot.end != 0) {
            at = at.wrapping_add(1) & mask;
        }
        at
    }
}

fn key(letters: &[char]) -> (char, char) {
    let mut letters = letters.iter().copied();
    (letters.next().unwrap_or(NONE), letters.next().unwrap_or(NONE))
}

/// The bit of the filter within its block.
fn bit(hash: usize) -> u64 {
    1_u64.wrapping_shl(hash as u32)
}

fn hash((first, second): (char, char)) -> usize {
    let mixed = u32::from(first).wrapping_mul(0x9e37_79b1).rotate_left(13) ^ u32::from(second);
    mixed.wrapping_mul(0x85eb_ca6b).wrapping_shr(12) as usize
}

fn length<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(words: &[&str], name: &str) -> Vec<(usize, (u32, u32))> {
        let list = WordList::new(words.iter().copied());
        list.find(&fold(name))
            .into_iter()
            .map(|(word, hit)| (word, hit.span))
            .collect()
    }

    #[test]
    fn words_of_any_length_overlapping_and_disguised() {
        assert_eq!(
            found(&["论坛", "坛", "论坛网", "BBS", "論壇"], "摄影論·壇网bＢs"),
            [(0, (2, 5)), (4, (2, 5)), (2, (2, 6)), (1, (4, 5)), (3, (6, 9))]
        );
        assert_eq!(found(&["aa"], "aaaa").len(), 3);
        assert_eq!(found(&["", " ", "·"], "摄影 ·"), []);
        assert_eq!(found(&[], "摄影"), []);
        assert_eq!(found(&["摄影"], ""), []);
        assert_eq!(found(&["影"], "影"), [(0, (0, 1))]);
        assert_eq!(found(&["影集馆"], "影集"), []);
    }

    /// The same words as one search after the other finds.
    #[test]
    fn agrees_with_one_word_at_a_time() {
        let alphabet: Vec<char> = "中国家人大民a1論坛".chars().collect();
        let mut state = 7_u64;
        let mut text = |longest: u64| -> String {
            let mut next = || {
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                state >> 33
            };
            (0..next() % longest)
                .map(|_| alphabet[(next() % alphabet.len() as u64) as usize])
                .collect()
        };
        for _ in 0..300 {
            let words: Vec<String> = (0..40).map(|_| text(5)).collect();
            let list = WordList::new(words.iter().map(String::as_str));
            let name = fold(&text(24));
            let mut together: Vec<(usize, usize)> = list
                .find(&name)
                .into_iter()
                .map(|(word, hit)| (word, hit.start))
                .collect();
            let mut apart: Vec<(usize, usize)> = Vec::new();
            for (index, word) in words.iter().enumerate() {
                apart.extend(name.find(fold(word).text()).map(|hit| (index, hit.start)));
            }
            together.sort();
            apart.sort();
            assert_eq!(together, apart);
        }
    }
}
