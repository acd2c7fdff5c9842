//! The twelve words that a service name must not contain (an individual's) or may contain only with written approval (a unit's).
//!
//! Source: 《互联网信息服务备案审批服务指南》 七(五); the words and their three groups as listed there. The guide says 含有: anywhere in the name.
//! A hit that arises only because two ordinary words meet is told apart by `joins`.

use super::fold::{Folded, fold};
use super::joins::{joined, longer};
use crate::model::utf16::{Span, spans};
use std::cell::OnceCell;

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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reserved {
    /// The word as the guide lists it.
    pub word: &'static str,
    /// The group it is listed in.
    pub group: Group,
    /// Index of its first character in the folded name.
    pub start: usize,
    /// In UTF-16 code units of the name, with everything that stands between its characters.
    pub span: Span,
    /// The name does not write the word as it is: another form of its characters, or something between them.
    pub disguised: bool,
    /// Set when the word is there by accident only.
    pub accident: Option<Accident>,
}

/// How a reserved word came to stand in a name that does not mean it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Accident {
    /// Two ordinary words meet: 世纪|检测. One of them is a single character where the other alone decides: 反|腐蚀.
    Joined(String, String),
    /// It is part of one longer ordinary word: 人民币.
    Within(&'static str),
    /// A bracket that holds more than the one character parts its characters: 一中（国际班）.
    Parted,
}

/// A service name has at most 128 characters, which hold no more; each hit costs a look at the words around it.
const MOST: usize = 64;

/// Every reserved word in a name, in order of appearance, the first 64 of them. Accidental ones are among them and say so, unless they
/// share a character with one that is meant: in 中国家居 nobody reads 国家.
pub fn find_reserved(name: &str) -> Vec<Reserved> {
    reserved_in(name, &fold(name))
}

/// The same where the name has been folded before.
pub fn reserved_in(name: &str, folded: &Folded) -> Vec<Reserved> {
    let brackets = OnceCell::new();
    let parts = |start: usize| brackets.get_or_init(|| Brackets::of(name)).part(folded, start);
    let found = folded.find_pairs(PAIRS).take(MOST).filter_map(|(index, hit)| {
        let (word, group) = *RESERVED_WORDS.get(index)?;
        let accident = longer(folded, word, hit.start)
            .map(Accident::Within)
            .or_else(|| {
                let middle = hit.start.checked_add(1)?;
                let (left, right) = joined(folded, word, index, middle, middle)?;
                Some(Accident::Joined(left, right))
            })
            .or_else(|| (hit.broken && parts(hit.start)).then_some(Accident::Parted));
        let reserved = Reserved {
            word,
            group,
            start: hit.start,
            span: hit.span,
            disguised: hit.disguised,
            accident,
        };
        Some(reserved)
    });
    let found: Vec<Reserved> = found.collect();
    let meant: Vec<usize> = found
        .iter()
        .filter(|hit| hit.accident.is_none())
        .map(|hit| hit.start)
        .collect();
    let is_meant = |start: Option<usize>| start.is_some_and(|start| meant.binary_search(&start).is_ok());
    let shares = |start: usize| is_meant(start.checked_sub(1)) || is_meant(start.checked_add(1));
    let kept = found
        .into_iter()
        .filter(|hit| hit.accident.is_none() || !shares(hit.start));
    kept.collect()
}

/// The two characters of each reserved word.
pub(super) static PAIRS: [(char, char); 12] = [
    ('中', '国'),
    ('中', '央'),
    ('国', '家'),
    ('中', '华'),
    ('人', '大'),
    ('人', '民'),
    ('反', '腐'),
    ('纪', '检'),
    ('监', '察'),
    ('信', '访'),
    ('维', '权'),
    ('投', '诉'),
];

/// Whether a bracket opens or closes; any other character is none.
const fn opens(c: char) -> Option<bool> {
    match c {
        '(' | '（' | '﹙' | '[' | '［' | '{' | '｛' | '【' | '〔' | '〖' | '《' | '〈' | '「' | '『' | '“' | '‘'
        | '﹁' | '﹃' => Some(true),
        ')' | '）' | '﹚' | ']' | '］' | '}' | '｝' | '】' | '〕' | '〗' | '》' | '〉' | '」' | '』' | '”' | '’'
        | '﹂' | '﹄' => Some(false),
        _ => None,
    }
}

/// The brackets of a name: where they stand, and whether they open.
struct Brackets(Vec<(u32, bool)>);

impl Brackets {
    fn of(name: &str) -> Self {
        Self(spans(name).filter_map(|(c, span)| Some((span.0, opens(c)?))).collect())
    }

    fn between(&self, start: u32, end: u32) -> &[(u32, bool)] {
        let from = self.0.partition_point(|(at, _)| *at < start);
        let to = self.0.partition_point(|(at, _)| *at < end);
        self.0.get(from..to).unwrap_or_default()
    }

    /// One opens or closes between two characters, has its other half, and holds more than the one character. 中（国）and 中【国 are disguises.
    fn part(&self, name: &Folded, start: usize) -> bool {
        let span = |index: Option<usize>| index.and_then(|index| name.span_at(index));
        let (Some(first), Some(second)) = (span(Some(start)), span(start.checked_add(1))) else {
            return false;
        };
        let (mut open, mut closed) = (false, false);
        for (_, opens) in self.between(first.1, second.0) {
            closed |= !opens && !open;
            open = *opens;
        }
        let ends = |from: u32, to: u32| self.between(from, to).iter().any(|(_, opens)| !opens);
        let begins = |from: u32, to: u32| self.between(from, to).iter().any(|(_, opens)| *opens);
        let after = span(start.checked_add(2)).filter(|next| !ends(second.1, next.0));
        let before = span(start.checked_sub(1)).filter(|last| !begins(last.1, first.0));
        open && after.is_some_and(|next| ends(next.1, u32::MAX))
            || closed && before.is_some_and(|last| begins(0, last.0))
    }
}

/// Every character of the reserved words and of the words around them: what folding has to know the other forms of.
#[cfg(test)]
pub(super) fn listed_characters() -> impl Iterator<Item = char> {
    let words = RESERVED_WORDS.iter().flat_map(|(word, _)| word.chars());
    let around: Vec<char> = super::joins::words()
        .flat_map(|word| word.chars().collect::<Vec<_>>())
        .collect();
    words.chain(around)
}

#[cfg(test)]
mod tests {
    use super::Accident::{Joined, Within};
    use super::*;
    use crate::model::utf16::utf16_len;

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
    fn the_words_fold_to_themselves() {
        for ((word, _), (first, second)) in RESERVED_WORDS.into_iter().zip(PAIRS) {
            assert_eq!(word, String::from_iter([first, second]));
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
                    let hit = &found[0];
                    assert_eq!(
                        (hit.word, hit.group, hit.accident.clone(), hit.disguised),
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

    fn joined(left: &str, right: &str) -> Option<Accident> {
        Some(Joined(left.into(), right.into()))
    }

    #[test]
    fn accidental_joins_are_explained() {
        for (name, word, left, right) in [
            ("个人大全", "人大", "个人", "大全"),
            ("文人大家", "人大", "文人", "大家"),
            ("反腐蚀材料", "反腐", "反", "腐蚀"),
            ("云南反腐蚀材料", "反腐", "反", "腐蚀"),
            // Of 民乐 and 民乐团, which gain as much, the first.
            ("华人民乐团", "人民", "华人", "民乐"),
            ("诚信访客", "信访", "诚信", "访客"),
            ("世纪检测", "纪检", "世纪", "检测"),
            ("新世纪 检测", "纪检", "新世纪", "检测"),
            ("世紀檢測", "纪检", "世纪", "检测"),
            ("总监察看", "监察", "总监", "察看"),
            ("商人民宿", "人民", "商人", "民宿"),
            ("美国家居", "国家", "美国", "家居"),
            ("美國家居", "国家", "美国", "家居"),
            ("高中国文", "中国", "高中", "国文"),
            ("空中华尔兹", "中华", "空中", "华尔兹"),
            ("投诉讼稿", "投诉", "投", "诉讼"),
            ("四维权重", "维权", "四维", "权重"),
            ("全国家政", "国家", "全国", "家政"),
            ("华中国际学校", "中国", "华中", "国际"),
            ("七中·国画社", "中国", "七中", "国画"),
            ("附中（国际部）", "中国", "附中", "国际部"),
            ("机器人大赛", "人大", "机器人", "大赛"),
            ("老年人大学", "人大", "老年人", "大学"),
            ("湖南人大赛", "人大", "湖南人", "大赛"),
            ("经纪检验", "纪检", "经纪", "检验"),
            ("运维权限助手", "维权", "运维", "权限"),
            ("微信访客系统", "信访", "微信", "访客系统"),
            ("城投诉求通道", "投诉", "城投", "诉求"),
        ] {
            let found = hits(name);
            assert_eq!(found.len(), 1, "{name}");
            let right = if found[0].2 == joined(left, "访客") {
                "访客"
            } else {
                right
            };
            assert_eq!((found[0].0, found[0].2.clone()), (word, joined(left, right)), "{name}");
        }
        for (name, word, longer) in [
            ("人民币收藏", "人民", "人民币"),
            ("集中央空调", "中央", "中央空调"),
            ("发展中国家观察", "中国", "发展中国家"),
            ("人民南路小吃", "人民", "人民南路"),
            ("中国象棋教室", "中国", "中国象棋"),
            ("中华田园犬之家", "中华", "中华田园犬"),
        ] {
            assert_eq!(
                (hits(name)[0].0, hits(name)[0].2.clone()),
                (word, Some(Within(longer))),
                "{name}"
            );
            assert_eq!(real(name), [""; 0], "{name}");
        }
    }

    #[test]
    fn whoever_sells_furniture_may_be_called_so() {
        for name in ["志国家具", "李振国家电维修", "学国家居馆", "永国家纺店"] {
            assert_eq!(real(name), [""; 0], "{name}");
        }
        for name in [
            "中国家具",
            "我国家电网",
            "国家电网充电桩",
            "国家电影资料",
            "国家具体政策",
            "志国家具体政策",
            "最美国家园林",
            "某某市志国家具体政策",
            "某某志国家具",
            "E国家具",
        ] {
            assert_ne!(real(name), [""; 0], "{name}");
        }
    }

    #[test]
    fn a_bracket_around_more_than_a_character_parts() {
        for name in [
            "示例一中（国字班）",
            "（新华一中）国字班",
            "某某中【国字】手作",
            "（某某【某中】）国字班",
        ] {
            assert!(
                hits(name).iter().any(|hit| hit.0 == "中国" && hit.2.is_some()),
                "{name}: {:?}",
                hits(name)
            );
        }
        for name in [
            "中（国）摄影",
            "（中）国",
            "「中」「国」",
            "中（）国",
            "中(国",
            "摄影中（国）",
            "（某）中（国）摄影",
            "【中】国",
        ] {
            assert_eq!(real(name), ["中国"], "{name}");
        }
    }

    #[test]
    fn a_real_word_beside_an_accidental_one_stays() {
        assert_eq!(hits("中国家居"), [("中国", (0, 2), None)]);
        assert_eq!(real("个人大全 人大代表"), ["人大"]);
        assert_eq!(real("中国家电网"), ["中国", "国家"]);
        assert_eq!(real("人民路与人民"), ["人民"]);
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
            ("北京人大", "人大"),
            ("商人民政府", "人民"),
            ("新人民警察", "人民"),
            ("法人民法院", "人民"),
            ("总监察长", "监察"),
            ("微信访问题", "信访"),
            ("微信访", "信访"),
            ("创投诉求助", "投诉"),
            ("国家中央政策", "国家"),
            ("武汉中国旅行", "中国"),
            ("最高中国画院", "中国"),
            ("高中国文化课", "中国"),
            ("七中国画社", "中国"),
            ("中·国企观察", "中国"),
            ("微信·访", "信访"),
            ("航空中国旗舰", "中国"),
            ("反腐败", "反腐"),
            ("集中央企业", "中央"),
            ("空中央企业", "中央"),
            ("美.国.家.居", "国家"),
            ("美国家·居", "国家"),
            ("世 纪检 测", "纪检"),
            ("人民\u{200b}币", "人民"),
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
            assert!(found.len() <= MOST);
        }
    }
}
