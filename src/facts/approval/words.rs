//! Words in a text that point to an approval: longer harmless words, denials and parts of foreign words do not count.

use crate::data::approval_words::{ALL_ITEMS, OWN_GOODS, PAID, POINTERS, UNPAID};
use crate::facts::name::Name;
use crate::facts::text::{Folded, Match, WordList, fold};
use crate::model::utf16::{Span, spans};
use std::sync::LazyLock;

/// Characters looked at: the rest of a longer text is not read.
const MAX: usize = 2_000;

/// What words are about: an item, by its place among the pointers, or one of the three below.
pub type Topic = usize;

/// Services that are paid for.
pub const PAYMENT: Topic = POINTERS.len();
/// A shop's own goods.
pub const OWN: Topic = PAYMENT.saturating_add(1);
/// All items at once.
const EVERY_ITEM: Topic = OWN.saturating_add(1);
const TOPICS: usize = EVERY_ITEM.saturating_add(1);

/// Where a word counts: each kind of text counts those before it as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd)]
pub enum Place {
    /// In every text.
    Anywhere,
    /// In the names of service and organizer.
    Names,
    /// In the service's name.
    Service,
    /// Nowhere: it means something else.
    Harmless,
}

#[derive(Debug)]
struct Word {
    word: &'static str,
    /// In characters.
    length: usize,
    topic: Topic,
    place: Place,
}

/// Every word of every topic: a text is read once for all of them.
struct Lexicon {
    words: Vec<Word>,
    list: WordList,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let of_items = POINTERS.iter().zip(0..).flat_map(|(pointers, topic)| {
        [
            (topic, Place::Anywhere, pointers.anywhere),
            (topic, Place::Names, pointers.names),
            (topic, Place::Service, pointers.service),
            (topic, Place::Harmless, pointers.harmless),
        ]
    });
    let besides = [
        (PAYMENT, Place::Anywhere, PAID),
        (PAYMENT, Place::Harmless, UNPAID),
        (OWN, Place::Anywhere, OWN_GOODS),
        (EVERY_ITEM, Place::Anywhere, ALL_ITEMS),
    ];
    let mut words = Vec::new();
    for (topic, place, list) in of_items.chain(besides) {
        let list = list.split(' ').filter(|word| !word.is_empty());
        words.extend(list.map(|word| Word {
            word,
            length: word.chars().count(),
            topic,
            place,
        }));
    }
    let list = WordList::new(words.iter().map(|word| word.word));
    Lexicon { words, list }
});

/// A word and where it stands.
pub type Hit = (&'static str, Span);

/// A text, read for every topic.
#[derive(Debug)]
pub struct Text {
    /// From left to right; of those that begin together the longest first.
    hits: Vec<(&'static Word, Span)>,
    /// By topic: something of it is said not to apply.
    denied: [bool; TOPICS],
}

impl Text {
    /// A name: whatever stands in it is meant.
    pub fn name(text: &str, name: &Name) -> Self {
        Self::read(text, name, &[])
    }

    /// Running text, in which things are also denied: 不涉及新闻、出版.
    pub fn running(text: &str, name: &Name) -> Self {
        Self::read(text, name, &denials(beginning(text)))
    }

    fn read(text: &str, name: &Name, denials: &[Span]) -> Self {
        if name.is_whole(text) {
            Self::of(name.folded(), denials)
        } else {
            Self::of(&fold(beginning(text)), denials)
        }
    }

    fn of(text: &Folded, denials: &[Span]) -> Self {
        let mut hits: Vec<(&'static Word, Span)> = Vec::new();
        let mut denied = [false; TOPICS];
        // Up to where the harmless words found reach, by topic.
        let mut harmless = [0_usize; TOPICS];
        let lexicon: &'static Lexicon = &LEXICON;
        for group in lexicon
            .list
            .find(text)
            .chunk_by(|left, right| left.1.start == right.1.start)
        {
            let words = group
                .iter()
                .filter_map(|(index, found)| Some((lexicon.words.get(*index)?, found)));
            for (word, found) in words.clone().filter(|(word, _)| word.place == Place::Harmless) {
                if let Some(end) = harmless.get_mut(word.topic) {
                    *end = found.start.saturating_add(word.length).max(*end);
                }
            }
            for (word, found) in words.rev().filter(|(word, _)| word.place != Place::Harmless) {
                let ended = denials.partition_point(|(_, end)| *end <= found.span.0);
                let is_denied = denials.get(ended).is_some_and(|(start, _)| *start <= found.span.0);
                if is_denied && let Some(denied) = denied.get_mut(word.topic) {
                    *denied = true;
                }
                let end = found.start.saturating_add(word.length);
                let is_part = harmless.get(word.topic).is_some_and(|harmless| end <= *harmless);
                let torn = word.word.is_ascii() && goes_on(text, found, word.length);
                if !(found.broken || torn || is_denied || is_part) {
                    hits.push((word, found.span));
                }
            }
        }
        Self { hits, denied }
    }

    /// The words of a topic, from left to right; of overlapping ones the first and longest.
    pub fn find(&self, topic: Topic, place: Place) -> Vec<Hit> {
        let mut end = 0;
        let hits = self
            .hits
            .iter()
            .filter(|(word, _)| word.topic == topic && word.place <= place);
        hits.filter_map(|(word, span)| {
            let is_new = span.0 >= end;
            end = if is_new { span.1 } else { end };
            is_new.then_some((word.word, *span))
        })
        .collect()
    }

    /// Whether something of the topic, or every item, is said not to apply.
    pub fn denies(&self, topic: Topic) -> bool {
        let says = |topic: Topic| self.denied.get(topic).is_some_and(|denied| *denied);
        says(topic) || (topic < PAYMENT && says(EVERY_ITEM))
    }

    /// Whether something of the topic itself is said not to apply.
    pub fn denies_itself(&self, topic: Topic) -> bool {
        self.denied.get(topic).is_some_and(|denied| *denied)
    }
}

/// A foreign word goes on before or after the one found.
fn goes_on(text: &Folded, found: &Match, length: usize) -> bool {
    let beside = |index: usize, touches: fn(Span, Span) -> bool| {
        let letter = text.char_at(index).is_some_and(|char| char.is_ascii_alphanumeric());
        letter && text.span_at(index).is_some_and(|span| touches(span, found.span))
    };
    found
        .start
        .checked_sub(1)
        .is_some_and(|before| beside(before, |span, word| span.1 == word.0))
        || beside(found.start.saturating_add(length), |span, word| span.0 == word.1)
}

fn beginning(text: &str) -> &str {
    if text.len() <= MAX {
        return text;
    }
    let end = text.char_indices().nth(MAX).map_or(text.len(), |(end, _)| end);
    text.get(..end).unwrap_or(text)
}

/// What begins a denial.
const DENIALS: &str = "不涉及 不涉 不含 不包含 不包括 不提供 不从事 不开展 不发布 不经营 不属于 不开设 不设 不做 不是 不销售 不进行 不存在 \
    不转载 不会 不向 不得 不收 没有 无任何 无前置 无新闻 无出版 无教育 无培训 无医疗 无药品 无文化 无音乐 无视频 无直播 无影视 无游戏 无金融 无宗教 无论坛 无交易 无收费 并无 无关 无需 并非 未涉及 未开展 未提供 严禁 禁止";
const fn begins_denial(char: char) -> bool {
    matches!(char, '不' | '没' | '无' | '并' | '未' | '严' | '禁')
}

/// What ends it: the end of the sentence, or a word that says what is done instead.
const fn ends_denial(char: char, next: Option<char>) -> bool {
    matches!(
        (char, next),
        (
            '。' | '；' | ';' | '！' | '!' | '？' | '?' | '\n' | '仅' | '只' | '但',
            _
        ) | ('提', Some('供'))
            | ('主', Some('要'))
            | ('从', Some('事'))
            | ('开', Some('展'))
            | ('经', Some('营'))
            | ('销', Some('售'))
            | ('用', Some('于'))
            | ('展', Some('示'))
    )
}

/// The stretches of a text in which something is denied.
fn denials(text: &str) -> Vec<Span> {
    let mut stretches: Vec<Span> = Vec::new();
    let (mut since, mut skip, mut end) = (None, 0_usize, 0);
    let mut letters = spans(text);
    loop {
        let here = letters.rest();
        let Some((char, (start, after))) = letters.next() else {
            break;
        };
        end = after;
        if skip > 0 {
            skip = skip.saturating_sub(1);
        } else if begins_denial(char)
            && let Some(word) = DENIALS.split(' ').find(|word| here.as_str().starts_with(*word))
        {
            since = since.or(Some(start));
            skip = word.chars().count().saturating_sub(1);
        } else if let Some(begun) = since
            && ends_denial(char, letters.rest().next())
        {
            stretches.push((begun, start));
            since = None;
        }
    }
    stretches.extend(since.map(|since| (since, end)));
    stretches
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::vocabulary::ApprovalItem;

    fn name(text: &str) -> Text {
        Text::name(text, &Name::new(text))
    }

    fn running(text: &str) -> Text {
        Text::running(text, &Name::new(text))
    }

    fn found(text: &Text, item: ApprovalItem, place: Place) -> Vec<&'static str> {
        let topic = POINTERS.iter().position(|pointers| pointers.item == item).unwrap();
        text.find(topic, place).into_iter().map(|(word, _)| word).collect()
    }

    #[test]
    fn table() {
        use ApprovalItem::*;
        for (text, item, expected) in [
            ("示例新闻网", News, vec!["新闻"]),
            ("铁棍山药与药品", DrugsAndDevices, vec!["药品"]),
            ("公司新闻、时政新闻", News, vec!["时政", "新闻"]),
            ("关于新，闻名", News, vec![]),
            ("Gamete 与 game", Publishing, vec!["game"]),
            ("games1 ａgame game", Publishing, vec!["game"]),
            ("示例在线教育", Education, vec!["在线教育"]),
            ("示例社区卫生服务中心", BulletinBoard, vec![]),
            ("", News, vec![]),
        ] {
            assert_eq!(found(&name(text), item, Place::Service), expected, "{text}");
        }
        for (text, item, expected) in [
            ("本站不涉及新闻资讯、网游，在线教育等内容。", News, vec![]),
            ("不涉及新闻资讯，提供在线视频", Broadcast, vec!["在线视频"]),
            ("公司动态、招聘信息，无论坛、无视频播放功能", Broadcast, vec![]),
            ("不提供药品。转载新闻", News, vec!["转载新闻"]),
            ("不涉及新闻\n时政评论", News, vec!["时政"]),
            ("😀😀😀不涉及时政", News, vec![]),
        ] {
            assert_eq!(found(&running(text), item, Place::Anywhere), expected, "{text}");
        }
        let denied = running("本站不涉及新闻和收费服务");
        let news = POINTERS.iter().position(|pointers| pointers.item == News).unwrap();
        assert!(denied.denies(news) && denied.denies(PAYMENT) && !denied.denies(OWN));
        let every = running("不涉及前置审批");
        assert!(every.denies(news) && !every.denies(PAYMENT));
    }

    #[test]
    fn long_texts_are_bounded() {
        for unit in ["药", "山药", "不涉及", "game", "😀", "文化文"] {
            running(&unit.repeat(30_000));
        }
        let longest = format!("{}时政", "示".repeat(MAX - 2));
        assert_eq!(found(&running(&longest), ApprovalItem::News, Place::Anywhere), ["时政"]);
        assert!(found(&running(&format!("示{longest}")), ApprovalItem::News, Place::Anywhere).is_empty());
    }

    #[test]
    fn every_word_is_in_folded_form() {
        for word in &LEXICON.words {
            assert_eq!(fold(word.word).text(), word.word);
        }
        let of = |topic, is_harmless| {
            let words = LEXICON.words.iter().filter(move |word| word.topic == topic);
            words.filter(move |word| (word.place == Place::Harmless) == is_harmless)
        };
        for topic in 0..TOPICS {
            for harmless in of(topic, true) {
                let holds = |word: &Word| harmless.word.contains(word.word);
                assert!(of(topic, false).any(holds), "{} holds no word", harmless.word);
            }
        }
    }
}
