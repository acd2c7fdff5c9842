//! In what the spelling of a name differs from the document: brackets, spaces, width, dots, forms of characters.

use crate::facts::text::{folds_away, half_width, is_invisible};
use crate::model::phrase::{Phrase, t};
use crate::model::utf16::{Span, spans};

/// What differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `(` for （, or another pair.
    Brackets,
    /// A blank too many or too few.
    Spaces,
    /// Middle dots of another code point, too many or too few.
    Dots,
    /// Hyphens and dashes.
    Hyphens,
    /// Full-width for half-width or the other way round.
    Width,
    /// Capitals for small letters.
    Case,
    /// Traditional for simplified, radicals, look-alikes.
    Form,
    /// Another sign too many, too few or in place of one.
    Sign,
}

impl Kind {
    /// Every kind.
    pub const ALL: &[Self] = &[
        Self::Brackets,
        Self::Spaces,
        Self::Dots,
        Self::Hyphens,
        Self::Width,
        Self::Case,
        Self::Form,
        Self::Sign,
    ];

    /// In words.
    pub fn phrase(self) -> &'static Phrase {
        static BRACKETS: Phrase = t!("difference#brackets": "括号", "brackets");
        static SPACES: Phrase = t!("difference#spaces": "空格", "spaces");
        static DOTS: Phrase = t!("difference#dots": "间隔点", "middle dots");
        static HYPHENS: Phrase = t!("difference#hyphens": "连接号", "hyphens");
        static WIDTH: Phrase = t!("difference#width": "全角半角", "full-width and half-width characters");
        static CASE: Phrase = t!("difference#case": "大小写", "upper and lower case");
        static FORM: Phrase =
            t!("difference#form": "字形（如繁体、异体）", "forms of characters, such as traditional ones");
        static SIGN: Phrase = t!("difference#sign": "符号", "signs");
        match self {
            Self::Brackets => &BRACKETS,
            Self::Spaces => &SPACES,
            Self::Dots => &DOTS,
            Self::Hyphens => &HYPHENS,
            Self::Width => &WIDTH,
            Self::Case => &CASE,
            Self::Form => &FORM,
            Self::Sign => &SIGN,
        }
    }
}

/// The differences of two spellings of one name, in order: each kind once, and where they are in the first. What stands only
/// in the second has no place in the first.
pub fn differences(name: &str, document: &str) -> (Vec<Kind>, Vec<Span>) {
    let mut kinds = Vec::new();
    let mut places = Vec::new();
    let mut note = |kind, place: Option<Span>| {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
        places.extend(place.filter(|_| places.len() < super::MOST_SPANS));
    };
    let mut left = spans(name).filter(|(c, _)| !is_invisible(*c)).peekable();
    let mut right = document.chars().filter(|c| !is_invisible(*c)).peekable();
    loop {
        match (left.peek().copied(), right.peek().copied()) {
            (None, None) => break,
            (Some((a, place)), Some(b)) if a == b || !(is_silent(a) || is_silent(b)) => {
                left.next();
                right.next();
                if a != b {
                    note(between(a, b), Some(place));
                }
            }
            (Some((a, place)), Some(b)) if is_silent(a) && is_silent(b) => {
                left.next();
                right.next();
                note(
                    if kind_of(a) == kind_of(b) {
                        kind_of(a)
                    } else {
                        Kind::Sign
                    },
                    Some(place),
                );
            }
            (Some((a, place)), b) if is_silent(a) || b.is_none() => {
                left.next();
                note(kind_of(a), Some(place));
            }
            (_, Some(b)) => {
                right.next();
                note(kind_of(b), None);
            }
            // Both guards above cover what is left.
            (Some(_), None) => break,
        }
    }
    (kinds, places)
}

/// Does not count in a comparison of names.
fn is_silent(c: char) -> bool {
    c.is_whitespace() || folds_away(c) && !matches!(kind_of(c), Kind::Brackets | Kind::Hyphens)
}

fn kind_of(c: char) -> Kind {
    match c {
        _ if c.is_whitespace() => Kind::Spaces,
        _ if is_middle_dot(c) => Kind::Dots,
        '(' | ')' | '（' | '）' | '[' | ']' | '［' | '］' | '【' | '】' | '〔' | '〕' | '〖' | '〗' | '﹙' | '﹚'
        | '﹝' | '﹞' | '⁽' | '⁾' | '❨' | '❩' => Kind::Brackets,
        '-' | '\u{2010}'..='\u{2015}' | '−' | '﹘' | '﹣' | '－' => Kind::Hyphens,
        _ => Kind::Sign,
    }
}

fn between(a: char, b: char) -> Kind {
    match (kind_of(a), kind_of(b)) {
        (Kind::Brackets, Kind::Brackets) => Kind::Brackets,
        (Kind::Hyphens, Kind::Hyphens) => Kind::Hyphens,
        _ if half_width(a) == half_width(b) => Kind::Width,
        _ if a.eq_ignore_ascii_case(&b) => Kind::Case,
        _ => Kind::Form,
    }
}

/// The dot between the parts of a name (古丽·买买提), in every code point people type.
pub const fn is_middle_dot(c: char) -> bool {
    matches!(
        c,
        '·' | '•'
            | '‧'
            | '∙'
            | '⋅'
            | '・'
            | '･'
            | '․'
            | '．'
            | '.'
            | '。'
            | '｡'
            | '᛫'
            | 'ꞏ'
            | '⸱'
            | '˙'
            | '●'
            | '⚫'
            | '\u{318d}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use Kind::*;

    #[test]
    fn each_difference_is_named_and_placed() {
        for (name, document, kinds, places) in [
            (
                "示例(北京)公司",
                "示例（北京）公司",
                vec![Brackets],
                vec![(2, 3), (5, 6)],
            ),
            ("示例 公司", "示例公司", vec![Spaces], vec![(2, 3)]),
            ("示例公司", "示例 公司", vec![Spaces], vec![]),
            (
                "示例 (北京) 公司",
                "示例（北京）公司",
                vec![Spaces, Brackets],
                vec![(2, 3), (3, 4), (6, 7), (7, 8)],
            ),
            ("ＡＢ公司", "AB公司", vec![Width], vec![(0, 1), (1, 2)]),
            ("示例商務公司", "示例商务公司", vec![Form], vec![(3, 4)]),
            ("古丽•买买提", "古丽·买买提", vec![Dots], vec![(2, 3)]),
            ("古丽买买提", "古丽·买买提", vec![Dots], vec![]),
            ("古丽 买买提", "古丽·买买提", vec![Sign], vec![(2, 3)]),
            (
                "Zhang San",
                "ZHANG SAN",
                vec![Case],
                vec![(1, 2), (2, 3), (3, 4), (4, 5), (7, 8), (8, 9)],
            ),
            ("A–B", "A-B", vec![Hyphens], vec![(1, 2)]),
            ("示例\u{200b}公司", "示例公司", vec![], vec![]),
            ("", "", vec![], vec![]),
            (" ", "", vec![Spaces], vec![(0, 1)]),
        ] {
            assert_eq!(differences(name, document), (kinds, places), "{name} / {document}");
        }
    }

    #[test]
    fn any_two_texts_end() {
        let long = "示 例（".repeat(5_000);
        for other in ["", "示", "完全不同", "……", &long] {
            let (_, places) = differences(&long, other);
            assert!(places.len() <= super::super::MOST_SPANS);
            differences(other, &long);
        }
    }
}
