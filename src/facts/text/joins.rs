//! Where a reserved word arises only because two ordinary words meet (世纪|检测), or stands inside a longer ordinary one (人民币).
//!
//! A reader takes the likelier reading. “美国家居” is 美国|家居 and not 美|国家|居, because both words are in use and nothing is left over;
//! “最美国家公园” is 最美|国家|公园. The table gives every word that ends with the first or begins with the second character of a reserved
//! word its gain: how much likelier the word is than what is left of it without that character. The words have met by accident where both
//! gains together outweigh the reserved word. At equal weight the reserved word is meant. The table comes from the counts of a public word
//! list; `joins/generate.js` says how.

mod table;

use super::fold::Folded;
use super::letter::is_han;
use crate::data::vocabulary::PROVINCES;
use table::{LEFT, RIGHT, WEIGHTS};

/// Longer ordinary words that hold a reserved word whole and mean something else, by that word. Chosen by hand; state 2026-11-27.
const WITHIN: [(&str, &str); 5] = [
    ("中国", "发展中国家 中国象棋 中国跳棋"),
    ("国家", "发展中国家"),
    ("中华", "中华田园犬 中华秋沙鸭 中华蜜蜂"),
    (
        "人民",
        "人民币 人民路 人民街 人民大街 人民大道 人民东路 人民西路 人民南路 人民北路 人民中路 人民公园 人民广场 人民商场",
    ),
    (
        "中央",
        "中央空调 中央厨房 中央处理器 中央净水 中央热水 中央新风 中央吸尘 中央除尘 中央软水 中央除湿 中央岛台 \
            中央山脉 中央百货 中央市场 中央广场 中央大道 中央公馆 中央舞台 中央供暖 中央采暖 中央控制器 中央集成 \
            中央大街 中央公园 中央商务区 中央车站 中央花园 中央车库",
    ),
];

/// The longer ordinary word that stands around the reserved word at `start`.
pub(super) fn longer(name: &Folded, word: &str, start: usize) -> Option<&'static str> {
    let list = WITHIN.iter().find(|(of, _)| *of == word)?.1;
    list.split(' ').find(|longer| {
        let before = longer.split_once(word).map_or(0, |(before, _)| before.chars().count());
        start
            .checked_sub(before)
            .is_some_and(|begin| name.stands_at(begin, longer))
    })
}

/// What a reserved word begins and only it can: nobody reads 工人|大代表. Chosen by hand; state 2026-11-22.
const MEANT: &str = "人大代表 人大常委 人大主席 人大附中 人大立法 人大换届 人大议案 人大选举 中华文化 中华民族 中华美食 中华武术 中华儿女 \
    中华诗词 中华传统 中华经典 中华医药 中华老字号 中华上下";

/// A sign or space just where the two words would meet speaks for the two.
const BREAK: i16 = 6;

/// What stands on one side of the place where two words may have met.
#[derive(Clone, Copy)]
struct Side {
    /// In halves of a natural logarithm.
    gain: i16,
    /// The word without the character that it shares with the reserved word; empty when that character stands alone.
    rest: &'static str,
}

/// The two words that meet between the characters of a reserved word: the first ends before `end`, the second begins at `start`.
pub(super) fn joined(
    name: &Folded,
    word: &'static str,
    index: usize,
    end: usize,
    start: usize,
) -> Option<(String, String)> {
    let mut characters = word.chars();
    let (first, second) = (characters.next()?, characters.next()?);
    let lefts = LEFT.iter().find(|(ending, _)| ending.starts_with(first))?.1;
    let rights = RIGHT.iter().find(|(of, _)| *of == word)?.1;
    let shared = end.checked_sub(1)?;
    if MEANT
        .split(' ')
        .any(|longer| longer.starts_with(word) && name.stands_at(shared, longer))
    {
        return None;
    }
    if let Some(pair) = goods_of_somebody(name, word, shared, start) {
        return Some(pair);
    }
    let before = shared.checked_sub(1).and_then(|index| name.char_at(index));
    let left = likeliest(lefts, ending(lefts, before), |rest, unless| {
        let begin = shared.checked_sub(rest.chars().count())?;
        let beyond = begin.checked_sub(1).and_then(|index| name.char_at(index));
        (clear(beyond, unless) && name.stands_at(begin, rest) && name.is_unbroken(begin, end)).then_some(())
    })?;
    let begin = start.checked_add(1)?;
    let right = likeliest(rights, beginning(rights, name.char_at(begin)), |rest, unless| {
        let beyond = begin.checked_add(rest.chars().count())?;
        (clear(name.char_at(beyond), unless) && name.stands_at(begin, rest) && name.is_unbroken(start, beyond))
            .then_some(())
    })?;
    // Of a province's name, 安徽人|大网 and 山西人|大网 are read alike: as its 人大.
    if first == '人' && right.rest.is_empty() && is_after_province(name, shared) {
        return None;
    }
    // 中·国网 breaks the word and not two words: there is nothing before 中 to make one with it.
    let are_words = !left.rest.is_empty() && !right.rest.is_empty();
    let apart = if !are_words || name.is_unbroken(shared, start.checked_add(1)?) {
        0
    } else {
        BREAK
    };
    let weight = level(*WEIGHTS.as_bytes().get(index)?);
    let outweighs = left.gain.saturating_add(right.gain).saturating_add(apart) > weight;
    let [mut one, mut other] = [String::from(left.rest), String::from(second)];
    one.push(first);
    other.push_str(right.rest);
    outweighs.then_some((one, other))
}

/// What shops sell whose names begin with their owner's, and what may follow; state 2026-11-27, general usage.
const GOODS: [&str; 6] = ["家具", "家电", "家居", "家纺", "家装", "家私"];
const SHOPS: [&str; 9] = ["厂", "店", "城", "行", "馆", "部", "维修", "商城", "卖场"];
/// What makes a country of 国.
const COUNTRIES: [char; 8] = ['中', '本', '我', '全', '各', '多', '祖', '外'];

/// 志国家具, 李振国家电维修: given names that end in 国 are too many for a table.
fn goods_of_somebody(name: &Folded, word: &str, shared: usize, start: usize) -> Option<(String, String)> {
    if word != "国家" || !matches!(shared, 1 | 2) {
        return None;
    }
    let given: String = (0..shared).filter_map(|index| name.char_at(index)).collect();
    if !given.chars().all(is_han) || given.ends_with(COUNTRIES) {
        return None;
    }
    let goods = GOODS.into_iter().find(|goods| name.stands_at(start, goods))?;
    let after = start.checked_add(2)?;
    let is_shop = name.char_at(after).is_none() || SHOPS.iter().any(|shop| name.stands_at(after, shop));
    is_shop.then(|| ([given.as_str(), "国"].concat(), goods.to_owned()))
}

fn is_after_province(name: &Folded, end: usize) -> bool {
    PROVINCES.iter().any(|province| {
        let begin = end.checked_sub(province.zh.chars().count());
        begin.is_some_and(|begin| name.stands_at(begin, province.zh))
    })
}

fn clear(beyond: Option<char>, unless: &str) -> bool {
    beyond.is_none_or(|beyond| !unless.contains(beyond))
}

/// The word that fits and gains most, or the character alone.
fn likeliest(
    list: &'static str,
    entries: impl Iterator<Item = &'static str>,
    fits: impl Fn(&'static str, &'static str) -> Option<()>,
) -> Option<Side> {
    let mut best = Side {
        gain: level(*list.as_bytes().first()?),
        rest: "",
    };
    for (rest, gain, unless) in entries.filter_map(entry) {
        if gain > best.gain && fits(rest, unless).is_some() {
            best = Side { gain, rest };
        }
    }
    Some(best)
}

/// The entries whose word, without the shared character, ends with `last`: there the gain follows.
fn ending(list: &'static str, last: Option<char>) -> impl Iterator<Item = &'static str> {
    let places = last.into_iter().flat_map(|last| list.match_indices(last));
    places.filter_map(|(at, last)| {
        let (before, after) = list.split_at_checked(at.checked_add(last.len())?)?;
        let begin = before.rfind(' ')?.checked_add(1)?;
        let tail = after.find(' ').unwrap_or(after.len());
        let is_last = after.bytes().next().is_some_and(|byte| byte.is_ascii_graphic());
        list.get(begin..before.len().checked_add(tail)?).filter(|_| is_last)
    })
}

/// The entries whose word, without the shared character, begins with `first`.
fn beginning(list: &'static str, first: Option<char>) -> impl Iterator<Item = &'static str> {
    let places = first.into_iter().flat_map(|first| list.match_indices(first));
    places.filter_map(|(at, _)| {
        let (before, after) = list.split_at_checked(at)?;
        after.split(' ').next().filter(|_| before.ends_with(' '))
    })
}

fn entry(text: &'static str) -> Option<(&'static str, i16, &'static str)> {
    let at = text.bytes().position(|byte| byte.is_ascii())?;
    let (rest, after) = text.split_at_checked(at)?;
    let (gain, unless) = after.split_at_checked(1)?;
    Some((rest, level(*gain.as_bytes().first()?), unless))
}

/// A weight or gain as the table writes it, in halves.
fn level(mark: u8) -> i16 {
    i16::from(mark).saturating_sub(48 + 24)
}

/// Every word of the table and of the list of longer words, as its generator made them.
#[cfg(test)]
pub(super) fn words() -> impl Iterator<Item = String> {
    let left = LEFT.iter().flat_map(|(end, list)| {
        let words = list.split(' ').skip(1).filter_map(entry);
        words.map(move |(rest, _, unless)| [rest, end, unless].concat())
    });
    let right = RIGHT.iter().flat_map(|(of, list)| {
        let words = list.split(' ').skip(1).filter_map(entry);
        words.map(move |(rest, _, unless)| [*of, rest, unless].concat())
    });
    let longer = WITHIN.iter().flat_map(|(_, list)| list.split(' ').map(String::from));
    left.chain(right).chain(longer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::text::reserved::RESERVED_WORDS;

    #[test]
    fn the_table_is_well_formed() {
        assert_eq!(WEIGHTS.len(), RESERVED_WORDS.len());
        assert!(
            RESERVED_WORDS
                .iter()
                .map(|(word, _)| *word)
                .eq(RIGHT.iter().map(|(word, _)| *word))
        );
        for (word, _) in RESERVED_WORDS {
            assert_eq!(
                LEFT.iter().filter(|(end, _)| word.starts_with(end)).count(),
                1,
                "{word}"
            );
        }
        for (of, list) in LEFT.iter().chain(RIGHT) {
            for text in list.split(' ').skip(1) {
                let (rest, gain, unless) = entry(text).unwrap();
                assert!(!rest.is_empty() && !rest.is_ascii() && gain > -24, "{of} {text}");
                assert!(unless.chars().all(crate::facts::text::is_han), "{of} {text}");
            }
        }
        for (word, list) in WITHIN {
            assert!(RESERVED_WORDS.iter().any(|(reserved, _)| *reserved == word));
            for longer in list.split(' ') {
                assert!(longer.contains(word) && longer != word, "{longer}");
            }
        }
    }
}
