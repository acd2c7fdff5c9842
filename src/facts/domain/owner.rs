//! Whether the holder of a domain and the organizer bear the same name, and if not, how their names are related.
//!
//! Names only: who else may hold the domain (legal representative, shareholder, executive) depends on the law and the province, and
//! whether the certificates agree is another question.

use crate::facts::text::same::{compare_keys, is_kept_sign, key};
use crate::facts::text::{Sameness, half_width};
use crate::model::sort::sort;

/// How the holder's name compares with the organizer's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// Character by character.
    Same,
    /// The same name in other brackets, spacing, width, case, dots or character forms; or with "Limited" for "Ltd.".
    SameAfterFolding,
    /// Only brackets, hyphens and the like are there in one and not in the other: 示例（北京）公司 and 示例北京公司 may be two names.
    Signs,
    /// Only the legal form is another: 有限公司 and 有限责任公司, or a form that one of them leaves out.
    LegalForm,
    /// One is the other's branch by its name.
    Branch,
    /// One is part of the other: a short name, or a name without its place.
    Part,
    /// The same length, but for so many characters: a slip, a variant form, or another name.
    Near(u32),
    /// The same Latin words in another order, or with some left out: family and given name, most likely.
    Order,
    /// One name holds Chinese characters and the other only Latin letters: a translation or a transcription cannot be told from
    /// another name.
    OtherScript,
    /// Another name.
    Different,
}

/// Endings that say of what kind an organization is.
#[rustfmt::skip]
const LEGAL_FORMS: [&str; 13] = [
    "(个体工商户)", "(个人独资)", "(有限合伙)", "(普通合伙)", "(特殊普通合伙)", "(集团)股份有限公司", "集团股份有限公司", "集团有限公司", "股份有限公司",
    "有限责任公司", "有限公司", "公司", "集团",
];

const BRANCHES: [&str; 9] = [
    "分公司",
    "分店",
    "分部",
    "分行",
    "分校",
    "分社",
    "办事处",
    "代表处",
    "营业部",
];

/// Compares the two names as written. An empty name matches nothing but another empty one.
pub fn compare(holder: &str, organizer: &str) -> Match {
    if holder == organizer {
        return Match::Same;
    }
    let keys = (key(holder), key(organizer));
    if compare_keys(&keys.0, &keys.1) != Sameness::Different {
        return Match::SameAfterFolding;
    }
    let latin = (is_latin(holder), is_latin(organizer));
    if latin == (true, true)
        && let Some(found) = by_words(holder, organizer)
    {
        return found;
    }
    let han = (has_han(holder), has_han(organizer));
    match (latin, han) {
        ((true, _), (_, true)) | ((_, true), (true, _)) => Match::OtherScript,
        (_, (true, true)) => chinese(&keys.0, &keys.1),
        _ => Match::Different,
    }
}

/// Compares two Chinese names that are not the same, by their keys.
fn chinese(left: &str, right: &str) -> Match {
    let bare = |name: &str| -> String { name.chars().filter(|c| !is_kept_sign(*c)).collect() };
    if bare(left) == bare(right) {
        return Match::Signs;
    }
    let stem = |name: &str| {
        LEGAL_FORMS
            .iter()
            .find_map(|form| name.strip_suffix(form))
            .map(str::to_owned)
    };
    if let (Some(own), Some(other)) = (stem(left), stem(right))
        && bare(&own) == bare(&other)
    {
        return Match::LegalForm;
    }
    let (long, short) = if left.len() > right.len() {
        (left, right)
    } else {
        (right, left)
    };
    // What only a trade or a partnership writes behind its name.
    if let Some((before, form)) = long.rsplit_once('(')
        && before == short
        && LEGAL_FORMS.iter().any(|known| known.strip_prefix('(') == Some(form))
    {
        return Match::LegalForm;
    }
    let count = short.chars().count();
    if count >= 4 && long.starts_with(short) && BRANCHES.iter().any(|branch| long.ends_with(branch)) {
        return Match::Branch;
    }
    if count >= 4 && long.contains(short) {
        return Match::Part;
    }
    // What all companies share says nothing of this one, and two characters of a short trade name make another name.
    match (stem(left), stem(right)) {
        (Some(left), Some(right)) => near(&left, &right, 4),
        _ => near(left, right, 3),
    }
}

/// A slip or a variant form in a name of four characters or more: two at most, and no more than one in so many.
fn near(left: &str, right: &str, one_in: usize) -> Match {
    let count = left.chars().count();
    let differing = left
        .chars()
        .zip(right.chars())
        .filter(|(left, right)| left != right)
        .count();
    if count == right.chars().count() && count >= 4 && differing <= 2 && differing.saturating_mul(one_in) <= count {
        Match::Near(u32::try_from(differing).unwrap_or(0))
    } else {
        Match::Different
    }
}

/// Compares two names of Latin letters by their words.
fn by_words(holder: &str, organizer: &str) -> Option<Match> {
    let words = |name: &str| -> Vec<String> {
        let apart = |c: char| c.is_whitespace() || matches!(half_width(c), ',' | '.' | '(' | ')');
        name.split(apart)
            .map(key)
            .filter(|word| !word.is_empty())
            .map(|word| abbreviated(&word).to_owned())
            .collect()
    };
    let (mut left, mut right) = (words(holder), words(organizer));
    if left == right {
        return Some(Match::SameAfterFolding);
    }
    sort(&mut left);
    sort(&mut right);
    let (long, short) = if left.len() > right.len() {
        (&left, &right)
    } else {
        (&right, &left)
    };
    // Both are in order.
    let mut rest = long.iter();
    let is_within = short.len() >= 2 && short.iter().all(|word| rest.any(|other| other == word));
    is_within.then_some(Match::Order)
}

/// What is always written for one another in the names of companies.
fn abbreviated(word: &str) -> &str {
    match word {
        "limited" => "ltd",
        "company" => "co",
        "corporation" => "corp",
        "incorporated" => "inc",
        "and" => "&",
        other => other,
    }
}

fn has_han(name: &str) -> bool {
    name.chars().any(crate::facts::text::is_han)
}

/// Letters, and none but Latin ones, in any width.
fn is_latin(name: &str) -> bool {
    let mut found = false;
    for c in name.chars().map(half_width) {
        if c > '\u{24f}' {
            if c.is_alphabetic() {
                return false;
            }
        } else {
            found |= c.is_alphabetic();
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use Match::*;

    #[test]
    fn pairs() {
        for (holder, organizer, expected) in [
            ("示例科技有限公司", "示例科技有限公司", Same),
            ("张三", "张三", Same),
            ("示例(北京)科技有限公司", "示例（北京）科技有限公司", SameAfterFolding),
            ("示例【北京】科技有限公司", "示例（北京）科技有限公司", SameAfterFolding),
            ("示例北京科技有限公司", "示例（北京）科技有限公司", Signs),
            (" 示例 科技有限公司", "示例科技有限公司", SameAfterFolding),
            ("示例科技有限公司\u{200b}", "示例科技有限公司", SameAfterFolding),
            ("ＡＢＣ科技有限公司", "abc科技有限公司", SameAfterFolding),
            (
                "EXAMPLE TECHNOLOGY CO.,LTD.",
                "Example Technology Co., Ltd",
                SameAfterFolding,
            ),
            ("示例国際·科技", "示例国际•科技", SameAfterFolding),
            ("示例科技有限公司", "示例科技有限责任公司", LegalForm),
            ("示例科技公司", "示例科技有限公司", LegalForm),
            ("示例科技股份有限公司", "示例科技有限公司", LegalForm),
            ("示例小吃店（个体工商户）", "示例小吃店", LegalForm),
            ("示例小吃店（北京）", "示例小吃店", Part),
            ("示例科技有限公司北京分公司", "示例科技有限公司", Branch),
            ("示例科技", "示例科技有限公司", Part),
            ("北京示例科技有限公司", "示例科技有限公司", Part),
            ("示例科技有限公司", "示列科技有限公司", Near(1)),
            ("示例科技有限公司", "范例网络有限公司", Different),
            ("示例科技有限公司", "示例控股有限公司", Different),
            ("北京示例科技有限公司", "北京范本科技有限公司", Different),
            ("北京示例科技有限公司", "北京示列科技有限公司", Near(1)),
            ("北京示例科技有限公司", "北京示列科技发展有限公司", Different),
            ("中国北京示例科技有限公司", "中国北京示列科枝有限公司", Near(2)),
            ("古丽·买买提", "古丽·麦买提", Near(1)),
            ("張偉", "张伟", SameAfterFolding),
            ("张三丰", "张三风", Different),
            ("SAN ZHANG", "ZHANG SAN", Order),
            ("Smith, John", "John Smith", Order),
            ("John Q. Smith", "JOHN SMITH", Order),
            ("John Smith", "John Doe", Different),
            ("SAN SAN", "ZHANG SAN", Different),
            ("Example Technology Limited", "EXAMPLE TECHNOLOGY CO., LTD.", Order),
            (
                "Example Technology Company Limited",
                "EXAMPLE TECHNOLOGY CO., LTD.",
                SameAfterFolding,
            ),
            ("张三", "李四", Different),
            ("Zhang San", "张三", OtherScript),
            ("示例科技有限公司", "Example Technology Co., Ltd.", OtherScript),
            ("ＺＨＡＮＧ　ＳＡＮ", "张三", OtherScript),
            // The last of the Latin letters.
            ("ɏ", "张三", OtherScript),
            // A number alone is no transcription of anything.
            ("123", "张三", Different),
            ("", "张三", Different),
            ("张三", "", Different),
            ("", "", Same),
        ] {
            assert_eq!(compare(holder, organizer), expected, "{holder} / {organizer}");
            assert_eq!(compare(organizer, holder), expected, "{organizer} / {holder}");
        }
    }
}
