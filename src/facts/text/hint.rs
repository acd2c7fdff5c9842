//! Reserved words that a reader may see though they are not written: a letter or digit inside (中x国), a character taken apart (讠斥 for 诉),
//! half or all of it in pinyin (中guo, Zhong Guo), or turned round by a direction override.
//!
//! Only the applicant knows what such a name means, so these are prompts. Ordinary names look like evasions easily; hence only what hardly
//! arises by itself counts. Pinyin of both characters counts for the words whose pinyin is hardly ever another word's: zhongguo and not
//! weiquan (味全) or jijian (极简). Homophones (钟国) and words written backwards (国中, 家国) are words of their own and never count.

use super::fold::{Folded, fold};
use super::joins::joined;
use super::reserved::{PAIRS, RESERVED_WORDS, reserved_in};
use crate::model::sort::sort_by_key;
use crate::model::utf16::Span;

/// A reserved word that may be read into a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The word as the guide lists it.
    pub word: &'static str,
    /// In UTF-16 code units of the name.
    pub span: Span,
}

/// The pinyin of each reserved word, and whether both syllables together are hardly another word.
static PINYIN: [(&str, &str, bool); 12] = [
    ("zhong", "guo", true),
    ("zhong", "yang", false),
    ("guo", "jia", false),
    ("zhong", "hua", false),
    ("ren", "da", false),
    ("ren", "min", true),
    ("fan", "fu", false),
    ("ji", "jian", false),
    ("jian", "cha", false),
    ("xin", "fang", false),
    ("wei", "quan", false),
    ("tou", "su", true),
];

/// The halves that characters of the reserved words are taken apart into, each followed by the character.
#[rustfmt::skip]
const HALVES: [(char, char, char); 19] = [
    ('囗', '玉', '国'), ('囗', '或', '国'), ('宀', '豕', '家'), ('厂', '又', '反'), ('广', '付', '腐'), ('府', '肉', '腐'), ('纟', '己', '纪'),
    ('糸', '己', '纪'), ('木', '佥', '检'), ('宀', '祭', '察'), ('讠', '方', '访'), ('言', '方', '访'), ('纟', '隹', '维'), ('糸', '隹', '维'),
    ('木', '又', '权'), ('扌', '殳', '投'), ('手', '殳', '投'), ('讠', '斥', '诉'), ('言', '斥', '诉'),
];

/// The most letters or digits that stand inside a word.
const INSIDE: usize = 2;

/// A service name has at most 128 characters; what is longer is no name.
const LONGEST: usize = 1024;

/// Every reserved word that may be read into a name and is not written there.
pub fn find_hints(name: &str) -> Vec<Hint> {
    hints_in(name, &fold(name))
}

/// The same where the name has been folded before.
pub fn hints_in(name: &str, folded: &Folded) -> Vec<Hint> {
    let mut hints = Vec::new();
    if folded.len() > LONGEST {
        return hints;
    }
    inside(folded, &mut hints);
    apart(folded, &mut hints);
    pinyin(folded, &mut hints);
    if name.contains('\u{202e}') {
        turned(folded, &mut hints);
    }
    if hints.is_empty() {
        return hints;
    }
    let written = reserved_in(name, folded);
    hints.retain(|hint| written.iter().all(|hit| hit.word != hint.word));
    sort_by_key(&mut hints, |hint| hint.span);
    hints.dedup();
    hints
}

/// The reserved word of two characters.
fn word_of(pair: (char, char)) -> Option<(usize, &'static str)> {
    let index = PAIRS.iter().position(|other| *other == pair)?;
    Some((index, RESERVED_WORDS.get(index)?.0))
}

fn add(hints: &mut Vec<Hint>, name: &Folded, word: &'static str, first: usize, last: usize) {
    if let (Some(first), Some(last)) = (name.span_at(first), name.span_at(last)) {
        hints.push(Hint {
            word,
            span: (first.0.min(last.0), first.1.max(last.1)),
        });
    }
}

/// 中x国, 中1国; but not 高中3国学, where the letters part two words.
fn inside(name: &Folded, hints: &mut Vec<Hint>) {
    for (start, first) in name.chars().enumerate() {
        if !PAIRS.iter().any(|pair| pair.0 == first) {
            continue;
        }
        let end = start.saturating_add(1);
        let rest = (end..).map_while(|index| name.char_at(index).filter(char::is_ascii_alphanumeric));
        let letters = rest.take(INSIDE.saturating_add(1)).count();
        let second = end.saturating_add(letters);
        let found = name.char_at(second).and_then(|after| word_of((first, after)));
        if let Some((index, word)) = found
            && (1..=INSIDE).contains(&letters)
            && joined(name, word, index, end, second).is_none()
        {
            add(hints, name, word, start, second);
        }
    }
}

/// 维木又, 投讠斥.
fn apart(name: &Folded, hints: &mut Vec<Hint>) {
    let whole = |start: usize| -> Option<(char, usize, bool)> {
        let first = name.char_at(start)?;
        let next = start.checked_add(1)?;
        let mut halves = HALVES.iter().filter(|(left, ..)| *left == first);
        match halves.find(|(_, right, _)| name.char_at(next) == Some(*right)) {
            Some((.., of)) => Some((*of, start.checked_add(2)?, true)),
            None => Some((first, next, false)),
        }
    };
    for start in 0..name.len() {
        let Some((first, next, first_apart)) = whole(start) else {
            continue;
        };
        let Some((second, end, second_apart)) = whole(next) else {
            continue;
        };
        if (first_apart || second_apart)
            && let Some((_, word)) = word_of((first, second))
        {
            add(hints, name, word, start, end.saturating_sub(1));
        }
    }
}

/// A run of Latin letters written together, or any other character.
struct Token {
    start: usize,
    end: usize,
    latin: String,
}

/// zhongguo, Zhong-Guo, 中guo, zhong国, each as a word of its own.
fn pinyin(name: &Folded, hints: &mut Vec<Hint>) {
    if !name.chars().any(|c| c.is_ascii_alphabetic()) {
        return;
    }
    let mut tokens: Vec<Token> = Vec::new();
    for (index, c) in name.chars().enumerate() {
        let end = index.saturating_add(1);
        let latin = c.is_ascii_alphabetic();
        match tokens.last_mut() {
            Some(run) if latin && !run.latin.is_empty() && name.is_unbroken(run.end.saturating_sub(1), end) => {
                run.latin.push(c);
                run.end = end;
            }
            _ => tokens.push(Token {
                start: index,
                end,
                latin: if latin { String::from(c) } else { String::new() },
            }),
        }
    }
    for (index, token) in tokens.iter().enumerate() {
        let next = index.checked_add(1).and_then(|index| tokens.get(index));
        for (((first, second, plain), pair), (word, _)) in PINYIN.iter().zip(PAIRS).zip(RESERVED_WORDS) {
            if *plain && token.latin.strip_prefix(first) == Some(second) {
                add(hints, name, word, token.start, token.end.saturating_sub(1));
            }
            let Some(next) = next else { continue };
            let written = (
                name.char_at(token.start) == Some(pair.0),
                name.char_at(next.start) == Some(pair.1),
            );
            let spelled = (token.latin == *first, next.latin == *second);
            if (spelled.0 && (spelled.1 && *plain || written.1)) || (written.0 && spelled.1) {
                add(hints, name, word, token.start, next.end.saturating_sub(1));
            }
        }
    }
}

/// 国中 after a right-to-left override is shown as 中国.
fn turned(name: &Folded, hints: &mut Vec<Hint>) {
    for (start, (second, first)) in name.chars().zip(name.chars().skip(1)).enumerate() {
        if let Some((_, word)) = word_of((first, second)) {
            add(hints, name, word, start, start.saturating_add(1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(name: &str) -> Vec<(&'static str, Span)> {
        find_hints(name)
            .into_iter()
            .map(|hint| (hint.word, hint.span))
            .collect()
    }

    #[test]
    fn what_may_be_read_is_found() {
        for (name, word, span) in [
            ("中x国摄影", "中国", (0, 3)),
            ("老王中1国", "中国", (2, 5)),
            ("人ab民之声", "人民", (0, 4)),
            ("维木又网", "维权", (0, 3)),
            ("消费投讠斥", "投诉", (2, 5)),
            ("信 讠方", "信访", (0, 4)),
            ("ZhongGuo摄影", "中国", (0, 8)),
            ("my Zhōng Guó", "中国", (3, 12)),
            ("中guo摄影", "中国", (0, 4)),
            ("zhong国", "中国", (0, 6)),
            ("维·Quan", "维权", (0, 6)),
            ("ren-min 之声", "人民", (0, 7)),
            ("\u{202e}国中", "中国", (1, 3)),
            ("中国维木又", "维权", (2, 5)),
        ] {
            assert_eq!(words(name), [(word, span)], "{name}");
        }
    }

    #[test]
    fn ordinary_names_prompt_nothing() {
        for name in [
            "",
            "国中",
            "家国天下",
            "钟国强摄影",
            "众国美食",
            "Renda Studio",
            "weiquan food",
            "Jijian 极简",
            "zhongguotong",
            "中abc国",
            "高中3国学社",
            "一中A国际部",
            "木又手作",
            "人言访谈",
            "中的国",
            "中 国",
            "XIN FANG 新房",
            "Guojia",
            "中国guo",
            "中国与中x国",
        ] {
            assert_eq!(words(name), [], "{name}");
        }
    }

    #[test]
    fn hostile_names_stay_linear() {
        for unit in ["中a", "zhong guo ", "讠", "囗玉", "中\u{202e}国", "\u{fffd}", "人1"] {
            let _ = find_hints(&unit.repeat(3_000));
        }
        let longest = format!("中x国{}", "示".repeat(LONGEST - 3));
        assert_eq!(words(&longest), [("中国", (0, 3))]);
        assert_eq!(words(&format!("{longest}示")), []);
    }
}
