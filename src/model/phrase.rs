//! Everything the product says, in Chinese and in English side by side.

use crate::model::json::first_of;

/// Words in both languages, with `{placeholders}` that are the same in both, and an id where callers may need one to word them anew.
///
/// One text of three parts rather than three texts: there are thousands of them, and each address would cost eight bytes in the wasm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase(&'static str);

/// Language of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// 简体中文
    #[default]
    Chinese,
    /// English
    English,
}

/// A [`Phrase`] of two literals, or of an id and two literals: `t!("示例", "example")`, `t!("sample": "示例", "example")`.
/// Missing words and placeholders that differ between the languages fail the build.
macro_rules! t {
    ($zh:expr, $en:expr $(,)?) => {
        const { $crate::model::phrase::Phrase::of(concat!("\0", $zh, "\0", $en)) }
    };
    ($id:literal : $zh:expr, $en:expr $(,)?) => {
        const { $crate::model::phrase::Phrase::of(concat!($id, "\0", $zh, "\0", $en)) }
    };
}
pub(crate) use t;

impl Phrase {
    /// No words at all.
    pub const EMPTY: Self = Self("\0\0");

    /// Used in constants only, by [`t`].
    #[allow(clippy::panic, clippy::arithmetic_side_effects)]
    pub(crate) const fn of(text: &'static str) -> Self {
        let (first, second) = separators(text.as_bytes());
        assert!(
            first + 1 < second && second + 1 < text.len(),
            "both languages are needed"
        );
        assert!(
            same_placeholders(text.as_bytes(), (first + 1, second), (second + 1, text.len()))
                && same_placeholders(text.as_bytes(), (second + 1, text.len()), (first + 1, second)),
            "placeholders differ between the languages"
        );
        Self(text)
    }

    /// For words that only the catalogue shows: none, where the crate is built without it.
    pub(crate) const fn of_catalogue(self) -> Self {
        if cfg!(feature = "catalogue") { self } else { Self::EMPTY }
    }

    /// The words in one language.
    pub fn in_lang(&self, lang: Lang) -> &'static str {
        let (_, words) = apart(self.0);
        let (chinese, english) = apart(words);
        match lang {
            Lang::Chinese => chinese,
            Lang::English => english,
        }
    }

    /// Whether this is its id.
    pub fn has_id(&self, id: &str) -> bool {
        self.0.strip_prefix(id).is_some_and(|words| words.starts_with('\0'))
    }

    /// The id among the texts it stands with; empty where it has none.
    pub fn id(&self) -> &'static str {
        apart(self.0).0
    }
}

/// What stands before the first separator, and after it.
fn apart(text: &'static str) -> (&'static str, &'static str) {
    let end = first_of(text.as_bytes(), 0);
    let after = end.saturating_add(1);
    (
        text.get(..end).unwrap_or_default(),
        text.get(after..).unwrap_or_default(),
    )
}

#[allow(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
const fn separators(text: &[u8]) -> (usize, usize) {
    let mut first = 0;
    while text[first] != 0 {
        first += 1;
    }
    let mut second = first + 1;
    while text[second] != 0 {
        second += 1;
    }
    (first, second)
}

/// Every `{name}` of the one stretch stands in the other too.
#[allow(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
const fn same_placeholders(text: &[u8], one: (usize, usize), other: (usize, usize)) -> bool {
    let mut start = one.0;
    while start < one.1 {
        if text[start] == b'{' {
            let mut end = start;
            while end < one.1 && text[end] != b'}' {
                end += 1;
            }
            if !contains(text, other, (start, end)) {
                return false;
            }
            start = end;
        }
        start += 1;
    }
    true
}

/// Whether the stretch `within` holds the pattern that ends with the sign at `pattern.1`.
#[allow(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
const fn contains(text: &[u8], within: (usize, usize), pattern: (usize, usize)) -> bool {
    let length = pattern.1 - pattern.0;
    let mut at = within.0;
    while at + length < within.1 {
        let mut offset = 0;
        while offset <= length && text[at + offset] == text[pattern.0 + offset] {
            offset += 1;
        }
        if offset > length {
            return true;
        }
        at += 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_compared_whole() {
        let same = |zh: &str, en: &str| {
            let text = format!("{zh}\0{en}");
            let (one, other) = ((0, zh.len()), (zh.len() + 1, text.len()));
            same_placeholders(text.as_bytes(), one, other) && same_placeholders(text.as_bytes(), other, one)
        };
        assert!(same("“{word}”在{field}", "{field} contains “{word}”"));
        assert!(same("没有", "none"));
        assert!(!same("{word}", "{words}"));
        assert!(!same("{a}{b}", "{a}"));
        assert!(!same("", "{a}"));
    }

    #[test]
    fn parts_come_back() {
        let phrase = t!("sample": "示例", "example");
        let parts = (
            phrase.id(),
            phrase.in_lang(Lang::Chinese),
            phrase.in_lang(Lang::English),
        );
        assert_eq!(parts, ("sample", "示例", "example"));
        assert_eq!(t!("示例", "example").id(), "");
        assert_eq!(Phrase::EMPTY.in_lang(Lang::English), "");
    }
}
