//! Whether two names are the same name, written differently.
//!
//! Stricter than folding for the word lists: brackets and hyphens are unified but stay, because 某某（深圳）公司 and 某某深圳公司 are two names.
//! Width, case, spaces, middle dots of every code point, invisible characters, and the traditional forms of the word lists and of names, do not count.

use super::letter::fold_char;

/// How two names compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sameness {
    /// Character by character.
    Same,
    /// The same name in other brackets, width, spacing, dots, case or character forms.
    SameAfterFolding,
    /// Two names.
    Different,
}

/// Compares two names. Names without a single letter or digit are the same only character by character.
pub fn compare_names(left: &str, right: &str) -> Sameness {
    if left == right {
        return Sameness::Same;
    }
    compare_keys(&key(left), &key(right))
}

/// The same of two names that are not the same character by character, by their keys.
pub(crate) fn compare_keys(left: &str, right: &str) -> Sameness {
    if left == right && left.chars().any(|c| !is_kept_sign(c)) {
        Sameness::SameAfterFolding
    } else {
        Sameness::Different
    }
}

/// A name as it compares: brackets and hyphens in one form, letters folded, everything else gone.
pub(crate) fn key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for c in name.chars() {
        match sign(c) {
            Some(sign) => key.push(sign),
            None => fold_char(c, |letter| key.push(letter)),
        }
    }
    key
}

/// The signs that a key keeps.
pub(crate) const fn is_kept_sign(c: char) -> bool {
    matches!(c, '(' | ')' | '-' | '&')
}

const fn sign(c: char) -> Option<char> {
    match c {
        '(' | '（' | '﹙' | '⁽' | '[' | '［' | '【' | '〔' | '〖' | '﹝' | '❨' => Some('('),
        ')' | '）' | '﹚' | '⁾' | ']' | '］' | '】' | '〕' | '〗' | '﹞' | '❩' => Some(')'),
        '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹘' | '﹣' | '－' => Some('-'),
        '&' | '＆' | '﹠' => Some('&'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Sameness::{Different, Same, SameAfterFolding};

    #[test]
    fn table() {
        for (left, right, expected) in [
            ("张三", "张三", Same),
            ("", "", Same),
            ("", " ", Different),
            ("·", "•", Different),
            ("（）", "()", Different),
            ("阿里巴巴（中国）有限公司", "阿里巴巴(中国)有限公司", SameAfterFolding),
            ("阿里巴巴（中国）有限公司", "阿里巴巴〔中国〕有限公司", SameAfterFolding),
            ("阿里巴巴（中国）有限公司", "阿里巴巴中国有限公司", Different),
            ("深圳市某某有限公司", "深圳市某某 有限公司\u{200b}", SameAfterFolding),
            ("古丽·买买提", "古丽・买买提", SameAfterFolding),
            ("古丽·买买提", "古丽•买买提", SameAfterFolding),
            ("古丽·买买提", "古丽．买买提", SameAfterFolding),
            ("古丽·买买提", "古丽ꞏ买买提", SameAfterFolding),
            ("古丽·买买提", "古丽买买提", SameAfterFolding),
            ("ZHANG SAN", "Zhang San", SameAfterFolding),
            ("José Ñandú", "JOSE\u{301} N\u{303}ANDU\u{301}", SameAfterFolding),
            ("Jean-Pierre", "Jean–Pierre", SameAfterFolding),
            ("Jean-Pierre", "Jean Pierre", Different),
            ("O'Neil", "O’Neil", SameAfterFolding),
            ("A&B公司", "A＆B公司", SameAfterFolding),
            ("A&B公司", "AB公司", Different),
            ("中國國際", "中国国际", SameAfterFolding),
            ("張偉強", "张伟强", SameAfterFolding),
            ("買賣寶有限公司", "买卖宝有限公司", SameAfterFolding),
            ("張三", "李四", Different),
            ("张三", "李四", Different),
            ("某某贸易公司", "某某商贸公司", Different),
        ] {
            assert_eq!(compare_names(left, right), expected, "{left} / {right}");
            assert_eq!(compare_names(right, left), expected, "{right} / {left}");
        }
    }
}
