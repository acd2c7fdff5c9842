//! Whether the holder of a domain and the organizer bear the same name.
//!
//! Names only: who else may hold the domain (legal representative, shareholder, executive) depends on the law and the province, and
//! whether the certificates agree is another question.

use crate::text::same::{Sameness, compare_names};

/// How the holder's name compares with the organizer's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// Character by character.
    Same,
    /// The same name in other brackets, spacing, width, case, dots or character forms.
    SameAfterFolding,
    /// One name holds Chinese characters and the other only Latin letters: a translation or a transcription cannot be told from
    /// another name.
    OtherScript,
    /// Another name.
    Different,
}

/// Compares the two names as written. Brackets may differ in form but have to be there: 示例（北京）公司 and 示例北京公司 are two names.
/// An empty name matches nothing but another empty one.
pub fn compare(holder: &str, organizer: &str) -> Match {
    match compare_names(holder, organizer) {
        Sameness::Same => Match::Same,
        Sameness::SameAfterFolding => Match::SameAfterFolding,
        Sameness::Different if is_latin(holder) && has_han(organizer) || has_han(holder) && is_latin(organizer) => {
            Match::OtherScript
        }
        Sameness::Different => Match::Different,
    }
}

fn has_han(name: &str) -> bool {
    name.chars().any(crate::text::is_han)
}

/// Letters, and none but Latin ones, in any width.
fn is_latin(name: &str) -> bool {
    let mut letters = name
        .chars()
        .map(crate::text::half_width)
        .filter(|c| c.is_alphabetic())
        .peekable();
    letters.peek().is_some() && letters.all(|c| c <= '\u{24f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use Match::{Different, OtherScript, Same, SameAfterFolding};

    #[test]
    fn pairs() {
        for (holder, organizer, expected) in [
            ("示例科技有限公司", "示例科技有限公司", Same),
            ("张三", "张三", Same),
            ("示例(北京)科技有限公司", "示例（北京）科技有限公司", SameAfterFolding),
            ("示例【北京】科技有限公司", "示例（北京）科技有限公司", SameAfterFolding),
            ("示例北京科技有限公司", "示例（北京）科技有限公司", Different),
            (" 示例 科技有限公司", "示例科技有限公司", SameAfterFolding),
            ("示例科技有限公司\u{200b}", "示例科技有限公司", SameAfterFolding),
            ("ＡＢＣ科技有限公司", "abc科技有限公司", SameAfterFolding),
            (
                "EXAMPLE TECHNOLOGY CO.,LTD.",
                "Example Technology Co., Ltd",
                SameAfterFolding,
            ),
            ("示例国際·科技", "示例国际•科技", SameAfterFolding),
            ("示例科技有限公司", "示例科技有限责任公司", Different),
            ("示例科技有限公司北京分公司", "示例科技有限公司", Different),
            ("张三", "李四", Different),
            ("Zhang San", "张三", OtherScript),
            ("示例科技有限公司", "Example Technology Co., Ltd.", OtherScript),
            ("ＺＨＡＮＧ　ＳＡＮ", "张三", OtherScript),
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
