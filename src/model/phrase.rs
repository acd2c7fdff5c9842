//! Everything the product says, in Chinese and in English side by side.

/// A sentence in both languages, with `{placeholders}` that are the same in both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase {
    zh: &'static str,
    en: &'static str,
}

/// Language of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// 简体中文
    #[default]
    Chinese,
    /// English
    English,
}

/// A phrase for a static. Used in constants only: placeholders that differ between the languages fail the build.
#[allow(clippy::panic)]
pub const fn t(zh: &'static str, en: &'static str) -> Phrase {
    assert!(!zh.is_empty() && !en.is_empty(), "both languages are needed");
    assert!(
        same_placeholders(zh.as_bytes(), en.as_bytes()),
        "placeholders differ between the languages"
    );
    assert!(
        same_placeholders(en.as_bytes(), zh.as_bytes()),
        "placeholders differ between the languages"
    );
    Phrase { zh, en }
}

impl Phrase {
    /// No words at all.
    pub const EMPTY: Self = Self { zh: "", en: "" };

    /// The words in one language.
    pub const fn in_lang(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Chinese => self.zh,
            Lang::English => self.en,
        }
    }
}

/// Every `{name}` of the first text stands in the second too.
#[allow(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
const fn same_placeholders(first: &[u8], second: &[u8]) -> bool {
    let mut start = 0;
    while start < first.len() {
        if first[start] == b'{' {
            let mut end = start;
            while end < first.len() && first[end] != b'}' {
                end += 1;
            }
            if !contains(second, first, start, end) {
                return false;
            }
            start = end;
        }
        start += 1;
    }
    true
}

#[allow(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
const fn contains(text: &[u8], pattern: &[u8], start: usize, end: usize) -> bool {
    let mut at = 0;
    while at + (end - start) < text.len() {
        let mut offset = 0;
        while offset <= end - start && text[at + offset] == pattern[start + offset] {
            offset += 1;
        }
        if offset > end - start {
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
            same_placeholders(zh.as_bytes(), en.as_bytes()) && same_placeholders(en.as_bytes(), zh.as_bytes())
        };
        assert!(same("“{word}”在{field}", "{field} holds “{word}”"));
        assert!(same("没有", "none"));
        assert!(!same("{word}", "{words}"));
        assert!(!same("{a}{b}", "{a}"));
        assert!(!same("", "{a}"));
    }
}
