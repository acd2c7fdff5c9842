//! Words in a text that point to an approval: longer harmless words, denials and parts of foreign words do not count.

use crate::text::utf16::{Span, spans};
use crate::text::{Folded, Match, fold};

/// Characters looked at: the rest of a longer text is not read.
const MAX: usize = 500;

/// A text, ready to be searched for several lists of words.
pub struct Text<'a> {
    raw: &'a str,
    folded: Folded,
    chars: Vec<char>,
    /// Last bytes of the characters that stand in it: most words can be told apart from it without a search.
    present: [u64; 4],
    denied: Vec<Span>,
}

/// A word and where it stands.
pub type Hit = (&'static str, Span);

impl<'a> Text<'a> {
    /// A name: whatever stands in it is meant.
    pub fn name(text: &'a str) -> Self {
        let raw = beginning(text);
        let folded = fold(raw);
        let chars: Vec<char> = folded.chars().collect();
        let mut present = [0; 4];
        for char in &chars {
            let (word, bit) = place_of(*char);
            if let Some(word) = present.get_mut(word) {
                *word |= bit;
            }
        }
        Self {
            raw,
            folded,
            chars,
            present,
            denied: Vec::new(),
        }
    }

    /// Running text, in which things are also denied: 不涉及新闻、出版.
    pub fn running(text: &'a str) -> Self {
        Self {
            denied: denials(beginning(text)),
            ..Self::name(text)
        }
    }

    /// The words found, from left to right; of overlapping ones the first and longest.
    pub fn find(&self, words: &'static str, harmless: &'static str) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        for word in words.split(' ').filter(|word| self.may_hold(word)) {
            for found in self
                .folded
                .find(word)
                .filter(|found| self.counts(found, word, harmless))
            {
                let (start, end) = found.span;
                let place = hits.partition_point(|(_, other)| other.0 < start || (other.0 == start && other.1 > end));
                hits.insert(place, (word, found.span));
            }
        }
        let mut end = 0;
        hits.retain(|(_, span)| {
            let is_new = span.0 >= end;
            if is_new {
                end = span.1;
            }
            is_new
        });
        hits
    }

    /// Whether one of the words is denied.
    pub fn denies(&self, words: &str) -> bool {
        let mut words = words
            .split(' ')
            .filter(|word| !self.denied.is_empty() && self.may_hold(word));
        words.any(|word| self.folded.find(word).any(|found| self.is_denied(found.span)))
    }

    fn is_denied(&self, (start, _): Span) -> bool {
        self.denied.iter().any(|denied| denied.0 <= start && start < denied.1)
    }

    fn may_hold(&self, word: &str) -> bool {
        let stands = |char| {
            let (word, bit) = place_of(char);
            self.present.get(word).is_some_and(|present| present & bit != 0)
        };
        !word.is_empty() && word.chars().all(stands)
    }

    fn counts(&self, found: &Match, word: &str, harmless: &str) -> bool {
        let torn = word.is_ascii() && self.goes_on(found.span);
        !(found.broken
            || torn
            || self.is_denied(found.span)
            || harmless
                .split(' ')
                .any(|longer| self.is_part_of(found.start, word, longer)))
    }

    /// A foreign word goes on before or after the span.
    fn goes_on(&self, (start, end): Span) -> bool {
        spans(self.raw)
            .any(|(char, span)| char.is_alphanumeric() && char.is_ascii() && (span.1 == start || span.0 == end))
    }

    /// The word at `start` is part of a longer one that stands there.
    fn is_part_of(&self, start: usize, word: &str, longer: &str) -> bool {
        longer.match_indices(word).any(|(offset, _)| {
            let before = longer.get(..offset).map_or(0, |before| before.chars().count());
            let from = start.checked_sub(before).and_then(|from| self.chars.get(from..));
            from.is_some_and(|chars| {
                let count = longer.chars().count();
                chars
                    .get(..count)
                    .is_some_and(|chars| longer.chars().eq(chars.iter().copied()))
            })
        })
    }
}

/// The bit of a character's last byte.
const fn place_of(char: char) -> (usize, u64) {
    ((char as usize >> 6) & 3, 1 << (char as u32 & 63))
}

fn beginning(text: &str) -> &str {
    let end = text.char_indices().nth(MAX).map_or(text.len(), |(end, _)| end);
    text.get(..end).unwrap_or(text)
}

/// What begins a denial, and the characters these begin with.
const DENIALS: &str = "不涉及 不涉 不含 不包含 不包括 不提供 不从事 不开展 不发布 不经营 不属于 不开设 不设 不做 不是 不销售 不进行 不存在 \
    不转载 不会 不向 不得 不收 没有 无任何 并无 无关 无需 并非 未涉及 未开展 未提供 严禁 禁止";
const DENIALS_BEGIN: &str = "不没无并未严禁";

/// What ends it: the end of the sentence, or a word that says what is done instead.
const ENDS: &str = "。 ； ; ！ ! ？ ? 提供 主要 仅 只 从事 开展 经营 销售 用于 展示 但";

/// The stretches of a text in which something is denied.
fn denials(text: &str) -> Vec<Span> {
    let mut stretches: Vec<Span> = Vec::new();
    let (mut since, mut skip, mut end) = (None, 0_usize, 0);
    let mut rest = text;
    for (char, span) in spans(text) {
        end = span.1;
        let begins = |words: &'static str| words.split(' ').find(|word| rest.starts_with(*word));
        if skip > 0 {
            skip = skip.saturating_sub(1);
        } else if DENIALS_BEGIN.contains(char)
            && let Some(word) = begins(DENIALS)
        {
            since = since.or(Some(span.0));
            skip = word.chars().count().saturating_sub(1);
        } else if let Some(start) = since
            && (char == '\n' || begins(ENDS).is_some())
        {
            stretches.push((start, span.0));
            since = None;
        }
        rest = rest.get(char.len_utf8()..).unwrap_or_default();
    }
    stretches.extend(since.map(|since| (since, end)));
    stretches
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, words: &'static str, harmless: &'static str) -> Vec<&'static str> {
        let hits = Text::running(text).find(words, harmless);
        hits.into_iter().map(|(word, _)| word).collect()
    }

    #[test]
    fn table() {
        for (text, words, harmless, expected) in [
            ("示例新闻网", "新闻", "", vec!["新闻"]),
            ("铁棍山药与药品", "药 药品", "山药", vec!["药品"]),
            ("公司新闻、时政新闻", "新闻", "公司新闻", vec!["新闻"]),
            ("关于新，闻名", "新闻", "", vec![]),
            ("Gamete 与 game", "game", "", vec!["game"]),
            ("本站不涉及新闻、出版，教育等内容。", "新闻 出版 教育", "", vec![]),
            ("不涉及新闻，提供在线视频", "新闻 视频", "", vec!["视频"]),
            ("不提供药品。转载新闻", "药品 新闻", "", vec!["新闻"]),
            ("在线教育", "教育 在线教育", "", vec!["在线教育"]),
            ("不涉及新闻\n时政评论", "新闻 时政", "", vec!["时政"]),
            ("", "新闻", "", vec![]),
        ] {
            assert_eq!(found(text, words, harmless), expected, "{text}");
        }
    }

    #[test]
    fn long_texts_are_bounded() {
        for unit in ["药", "山药", "不涉及", "game", "😀"] {
            Text::running(&unit.repeat(30_000)).find("药 game", "山药 game本");
        }
    }

    #[test]
    fn every_word_is_in_folded_form() {
        use crate::data::approval_words::{PAID, POINTERS, UNPAID};
        let lists = POINTERS
            .iter()
            .flat_map(|pointers| [pointers.anywhere, pointers.names, pointers.service, pointers.harmless]);
        for word in lists.chain([PAID, UNPAID]).flat_map(|list| list.split(' ')) {
            assert_eq!(fold(word).text(), word);
        }
        for pointers in POINTERS {
            let words = [pointers.anywhere, pointers.names, pointers.service].join(" ");
            for harmless in pointers.harmless.split(' ').filter(|word| !word.is_empty()) {
                let holds = |word: &str| !word.is_empty() && harmless.contains(word);
                assert!(
                    words.split(' ').any(holds),
                    "{harmless} holds no word of {:?}",
                    pointers.item
                );
            }
        }
    }
}
