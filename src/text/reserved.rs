//! The twelve words that a service name must not contain (an individual's) or may contain only with written approval (a unit's).
//!
//! Source: 《互联网信息服务备案审批服务指南》 七(五); the words and their three groups as listed there. The guide says 含有: anywhere in the name.
//! A hit that arises only because two ordinary words meet is told apart by `joins`.

use super::fold::{Folded, fold};
use super::joins::{JOINS, Joins};
use super::utf16::Span;

/// Why a word is reserved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The country and its highest organs.
    Political,
    /// What only organs of the state do.
    StateFunction,
    /// Rights and complaints.
    PublicInterest,
}

use Group::{Political, PublicInterest, StateFunction};

/// The twelve words. Each has two characters.
pub static RESERVED_WORDS: [(&str, Group); 12] = [
    ("中国", Political),
    ("中央", Political),
    ("国家", Political),
    ("中华", Political),
    ("人大", Political),
    ("人民", Political),
    ("反腐", StateFunction),
    ("纪检", StateFunction),
    ("监察", StateFunction),
    ("信访", StateFunction),
    ("维权", PublicInterest),
    ("投诉", PublicInterest),
];

/// A reserved word found in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reserved {
    /// The word as the guide lists it.
    pub word: &'static str,
    /// The group it is listed in.
    pub group: Group,
    /// In UTF-16 code units of the name, with everything that stands between its characters.
    pub span: Span,
    /// The name does not write the word as it is: another form of its characters, or something between them.
    pub disguised: bool,
    /// Set when the word is there by accident only.
    pub accident: Option<Accident>,
}

/// How a reserved word came to stand in a name that does not mean it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accident {
    /// Two ordinary words meet: 世纪|检测. The left one is a single character where the right one alone decides: 反|腐蚀.
    Joined(&'static str, &'static str),
    /// It is part of one longer ordinary word: 人民币.
    Within(&'static str),
}

/// Every reserved word in a name, in order of appearance. Accidental ones are among them and say so.
pub fn find_reserved(name: &str) -> Vec<Reserved> {
    find_reserved_in(&fold(name))
}

/// The same for a name that is folded already.
pub fn find_reserved_in(name: &Folded) -> Vec<Reserved> {
    let found = name.find_pairs(RESERVED_WORDS.map(|(word, _)| characters(word)));
    let told = found.filter_map(|(index, hit)| {
        let (word, group) = *RESERVED_WORDS.get(index)?;
        let accident = accident(name, word, hit.start);
        Some(Reserved {
            word,
            group,
            span: hit.span,
            disguised: hit.disguised,
            accident,
        })
    });
    told.collect()
}

fn characters(word: &str) -> (char, char) {
    let mut characters = word.chars();
    let mut next = || characters.next().unwrap_or_default();
    (next(), next())
}

fn accident(name: &Folded, word: &'static str, start: usize) -> Option<Accident> {
    let joins = JOINS.iter().find(|joins| joins.word == word)?;
    within(name, joins, start).or_else(|| joined(name, joins, start))
}

fn within(name: &Folded, joins: &'static Joins, start: usize) -> Option<Accident> {
    words(joins.within).find_map(|longer| {
        let offset = longer
            .char_indices()
            .position(|(at, _)| longer.get(at..).is_some_and(|rest| rest.starts_with(joins.word)))?;
        name.stands_at(start.checked_sub(offset)?, longer)
            .then_some(Accident::Within(longer))
    })
}

fn joined(name: &Folded, joins: &'static Joins, start: usize) -> Option<Accident> {
    let middle = start.checked_add(1)?;
    let right = longest(joins.right, |entry| {
        let end = middle.checked_add(entry.word.chars().count())?;
        let clear = name
            .char_at(end)
            .is_none_or(|after| !entry.unless.chars().any(|c| c == after));
        (clear && name.stands_at(middle, entry.word)).then_some(entry)
    })?;
    let left = longest(joins.left, |entry| {
        let before = middle.checked_sub(entry.word.chars().count())?.checked_sub(1);
        let clear = before
            .and_then(|index| name.char_at(index))
            .is_none_or(|before| !entry.unless.chars().any(|c| c == before));
        (clear && name.ends_with(middle, entry.word)).then_some(entry)
    });
    match left {
        Some(left) => Some(Accident::Joined(left.word, right.word)),
        None if right.alone => Some(Accident::Joined(first_character(joins.word)?, right.word)),
        None => None,
    }
}

/// One entry of a list of words in the notation of `joins`.
#[derive(Clone, Copy)]
struct Entry {
    word: &'static str,
    unless: &'static str,
    alone: bool,
}

fn longest(list: &'static str, fits: impl Fn(Entry) -> Option<Entry>) -> Option<Entry> {
    words(list)
        .map(entry)
        .filter_map(fits)
        .max_by_key(|entry| entry.word.len())
}

fn words(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(' ').filter(|word| !word.is_empty())
}

fn entry(text: &'static str) -> Entry {
    let (word, unless) = text.split_once('!').unwrap_or((text, ""));
    let bare = word.strip_prefix('*');
    Entry {
        word: bare.unwrap_or(word),
        unless,
        alone: bare.is_some(),
    }
}

fn first_character(word: &'static str) -> Option<&'static str> {
    word.get(..word.chars().next()?.len_utf8())
}

/// Every character of the reserved words and of the words around them: what folding has to know the other forms of.
#[cfg(test)]
pub(super) fn listed_characters() -> impl Iterator<Item = char> {
    let words = RESERVED_WORDS.iter().map(|(word, _)| *word);
    let around = JOINS.iter().flat_map(|joins| [joins.left, joins.right, joins.within]);
    words.chain(around).flat_map(str::chars).filter(|c| super::is_han(*c))
}

#[cfg(test)]
mod tests {
    use super::Accident::{Joined, Within};
    use super::*;
    use crate::text::utf16_len;

    /// (word, span, accident) of each hit.
    fn hits(name: &str) -> Vec<(&'static str, Span, Option<Accident>)> {
        find_reserved(name)
            .into_iter()
            .map(|hit| (hit.word, hit.span, hit.accident))
            .collect()
    }

    fn real(name: &str) -> Vec<&'static str> {
        find_reserved(name)
            .into_iter()
            .filter(|hit| hit.accident.is_none())
            .map(|hit| hit.word)
            .collect()
    }

    #[test]
    fn the_lists_are_well_formed() {
        for (word, _) in RESERVED_WORDS {
            assert_eq!(word.chars().count(), 2);
            assert_eq!(JOINS.iter().filter(|joins| joins.word == word).count(), 1, "{word}");
            assert_eq!(fold(word).text(), word);
        }
        for joins in JOINS {
            let (first, second) = (joins.word.chars().next().unwrap(), joins.word.chars().nth(1).unwrap());
            assert!(
                [joins.left, joins.right, joins.within]
                    .iter()
                    .all(|list| !list.contains(['\n', '\t']))
            );
            for left in words(joins.left).map(entry) {
                assert!(
                    left.word.ends_with(first) && left.word.chars().count() > 1 && !left.alone,
                    "{}",
                    left.word
                );
                assert!(!left.word.contains(joins.word));
            }
            for right in words(joins.right).map(entry) {
                assert!(
                    right.word.starts_with(second) && right.word.chars().count() > 1,
                    "{}",
                    right.word
                );
            }
            for longer in words(joins.within) {
                assert!(longer.contains(joins.word) && longer != joins.word);
            }
        }
        for c in listed_characters() {
            assert_eq!(fold(&c.to_string()).text(), c.to_string());
        }
    }

    #[test]
    fn every_word_in_every_disguise() {
        let traditional = [
            "中國", "中央", "國家", "中華", "人大", "人民", "反腐", "紀檢", "監察", "信訪", "維權", "投訴",
        ];
        let between = [
            " ",
            "\u{3000}",
            "\u{200b}",
            "\u{ad}",
            "\u{202e}",
            "\u{fe0f}",
            "\u{e0062}",
            "\u{301}",
            "·",
            "—",
            "★",
            "😀",
            "👨‍👩‍👧",
            "👍🏿",
            "1\u{fe0f}\u{20e3}",
            "】【",
            "\u{e000}",
            "|",
        ];
        for ((word, group), traditional) in RESERVED_WORDS.into_iter().zip(traditional) {
            let (first, second) = (word.chars().next().unwrap(), word.chars().nth(1).unwrap());
            let mut disguises: Vec<String> = between
                .iter()
                .map(|hidden| format!("{first}{hidden}{second}"))
                .collect();
            disguises.push(format!("({first})({second})"));
            disguises.push(format!("《{first}》\u{200d}\u{fe00}{second}"));
            if traditional != word {
                disguises.push(traditional.into());
                disguises.push(traditional.chars().map(|c| format!("{c}.")).collect());
            }
            for disguise in disguises {
                for (before, after) in [("", ""), ("😀某某", "之窗"), ("x", "y")] {
                    let name = format!("{before}{disguise}{after}");
                    let found = find_reserved(&name);
                    assert_eq!(found.len(), 1, "{}", name.escape_unicode());
                    let hit = found[0];
                    assert_eq!(
                        (hit.word, hit.group, hit.accident, hit.disguised),
                        (word, group, None, true)
                    );
                    let (start, end) = (utf16_len(before), utf16_len(before) + utf16_len(&disguise));
                    let units: Vec<u16> = name.encode_utf16().collect();
                    let covered = String::from_utf16(&units[hit.span.0 as usize..hit.span.1 as usize]).unwrap();
                    assert_eq!(fold(&covered).text(), word);
                    assert!(start <= hit.span.0 && hit.span.1 <= end, "{}", name.escape_unicode());
                }
            }
            let name = format!("我的{word}日记");
            assert_eq!(hits(&name), [(word, (2, 4), None)]);
            assert!(!find_reserved(&name)[0].disguised);
        }
    }

    #[test]
    fn single_character_disguises() {
        for (name, word) in [
            ("中囯", "中国"),
            ("中囻网", "中国"),
            ("中圀", "中国"),
            ("㊥国", "中国"),
            ("\u{f96f}", ""),
            ("⼈⼤", "人大"),
            ("⼈⺠", "人民"),
            ("監査察", ""),
            ("⽀⼈\u{fe00}民", "人民"),
            ("紀検", "纪检"),
            ("維権", "维权"),
            ("中\u{2f900}国", ""),
        ] {
            assert_eq!(real(name), if word.is_empty() { vec![] } else { vec![word] }, "{name}");
        }
    }

    #[test]
    fn accidental_joins_are_explained() {
        for (name, word, accident) in [
            ("个人大全", "人大", Joined("个人", "大全")),
            ("文人大家", "人大", Joined("文人", "大家")),
            ("反腐蚀材料", "反腐", Joined("反", "腐蚀")),
            ("诚信访客", "信访", Joined("诚信", "访客")),
            ("世纪检测", "纪检", Joined("世纪", "检测")),
            ("新世纪 检测", "纪检", Joined("世纪", "检测")),
            ("世紀檢測", "纪检", Joined("世纪", "检测")),
            ("总监察看", "监察", Joined("总监", "察看")),
            ("商人民宿", "人民", Joined("商人", "民宿")),
            ("人民币收藏", "人民", Within("人民币")),
            ("美国家居", "国家", Joined("美国", "家居")),
            ("美國家居", "国家", Joined("美国", "家居")),
            ("高中国文", "中国", Joined("高中", "国文")),
            ("空中华尔兹", "中华", Joined("空中", "华尔兹")),
            ("集中央空调", "中央", Within("中央空调")),
            ("投诉讼稿", "投诉", Joined("投", "诉讼")),
            ("四维权重", "维权", Joined("四维", "权重")),
            ("全国家政网", "国家", Joined("全国", "家政")),
            ("华中国际学校", "中国", Joined("中", "国际")),
            ("附中（国际部）", "中国", Joined("中", "国际")),
            ("机器人大赛", "人大", Joined("机器人", "大赛")),
            ("老年人大学", "人大", Joined("老年人", "大学")),
            ("经纪检验", "纪检", Joined("经纪", "检验")),
            ("运维权限助手", "维权", Joined("运维", "权限")),
            ("微信访客系统", "信访", Joined("微信", "访客")),
            ("城投诉求通道", "投诉", Joined("城投", "诉求")),
        ] {
            let found = hits(name);
            assert_eq!(found.len(), 1, "{name}");
            assert_eq!((found[0].0, found[0].2), (word, Some(accident)), "{name}");
        }
    }

    #[test]
    fn a_real_word_beside_an_accidental_one_stays() {
        assert_eq!(
            hits("发展中国家观察"),
            [("中国", (2, 4), Some(Joined("发展中", "国家"))), ("国家", (3, 5), None)]
        );
        assert_eq!(real("个人大全 人大代表"), ["人大"]);
        assert_eq!(real("中国家电网"), ["中国"]);
        assert_eq!(real("人民币与人民"), ["人民"]);
        assert_eq!(real("投诉与诉讼"), ["投诉"]);
    }

    #[test]
    fn words_that_are_meant_are_not_explained_away() {
        for (name, word) in [
            ("中国摄影网", "中国"),
            ("我的中国梦日记", "中国"),
            ("最美国家公园", "国家"),
            ("最美国家园林", "国家"),
            ("欧美国家庭院", "国家"),
            ("爱国家", "国家"),
            ("我国家电网", "国家"),
            ("司法国家教师", "国家"),
            ("全国人大网", "人大"),
            ("全国人大会议", "人大"),
            ("工人大会议", "人大"),
            ("北京人大", "人大"),
            ("商人民政府", "人民"),
            ("新人民警察", "人民"),
            ("法人民法院", "人民"),
            ("总监察长", "监察"),
            ("微信访问题", "信访"),
            ("微信访", "信访"),
            ("创投诉求助", "投诉"),
            ("国家中央政策", "国家"),
            ("十二维权益", "维权"),
            ("第三维权益", "维权"),
            ("武汉中国旅行", "中国"),
            ("最高中国画院", "中国"),
            ("高中国文化课", "中国"),
            ("航空中国旗舰", "中国"),
            ("反腐败", "反腐"),
            ("集中央企业", "中央"),
            ("空中央企业", "中央"),
            ("美.国.家.居", "国家"),
            ("美国家·居", "国家"),
            ("世 纪检 测", "纪检"),
            ("人民\u{200b}币", "人民"),
            ("高中国际华旗舰", "中国"),
        ] {
            assert!(real(name).contains(&word), "{name}: {:?}", hits(name));
        }
    }

    #[test]
    fn innocent_names_have_no_hit() {
        for name in [
            "",
            "   ",
            "腾讯官网",
            "摄影爱好",
            "大人国",
            "民人",
            "家国情怀",
            "检纪",
            "中间国度人们大概",
            "😀😀",
            "\u{e000}\u{e001}",
            "hello",
        ] {
            assert_eq!(hits(name), [], "{name}");
        }
    }

    #[test]
    fn long_names_stay_linear() {
        for unit in ["中国", "美国家居", "中 ", "人大", "国家"] {
            let found = find_reserved(&unit.repeat(5_000));
            assert!(found.len() <= 15_000);
        }
    }
}
