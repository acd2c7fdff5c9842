//! The number of an approval document: which document it is of, and what it says of itself.

use crate::data::approvals::{DOCUMENTS, Document, Layout};
use crate::data::vocabulary::{ApprovalItem, PROVINCES, Province, province};
use crate::facts::text::{half_width, is_invisible, simplified};
use crate::model::utf16::utf16_len;
use crate::model::utf16::{Span, spans};

/// What a number turned out to be.
#[derive(Debug)]
pub enum Reading {
    /// A number of one of the item's documents.
    Fits(Fit),
    /// A number of something else.
    Of(&'static Document),
    /// None of the item's layouts: it stops looking like one where the span begins, and looks most like a number of this document.
    Unknown(Span, &'static Document),
    /// Not a digit in it: 无, 办理中.
    NoDigit,
    /// Nothing is known of how numbers of the item look.
    NoLayout,
}

/// What a number that fits says of itself.
#[derive(Clone, Copy, Debug)]
pub struct Fit {
    /// The document.
    pub document: &'static Document,
    /// Which of its layouts.
    pub layout: &'static Layout,
    /// The year in it.
    pub year: Option<(u16, Span)>,
    /// The province in it.
    pub province: Option<(&'static Province, Span)>,
    /// It is an ISBN whose check digit is another.
    pub wrong_check_digit: bool,
}

/// Longest number looked at, in characters that count.
const MAX: usize = 64;

/// Reads the number of a document for an item.
pub fn read(item: ApprovalItem, number: &str) -> Reading {
    let letters = letters(number);
    if !letters.iter().any(|(letter, ..)| letter.is_ascii_digit()) {
        return Reading::NoDigit;
    }
    let starts = starts(&letters);
    let mut closest: Option<(usize, &'static Document)> = None;
    for document in DOCUMENTS.iter().filter(|document| document.item == Some(item)) {
        match fit(document, &letters, &starts) {
            Ok(fit) => return Reading::Fits(fit),
            Err(end) if closest.is_none_or(|(furthest, _)| end > furthest) => closest = Some((end, document)),
            Err(_) => {}
        }
    }
    for document in DOCUMENTS.iter().filter(|document| document.item != Some(item)) {
        // Digits alone say nothing where any digits will do, and a province with a few digits nothing anywhere.
        let telling = |layout: &Layout| {
            let is_bare = layout.pattern.starts_with(['c', 'd', 'i', 'y']);
            !matches!(layout.pattern, "pd33" | "pd44") && (closest.is_some() || !is_bare)
        };
        if let Ok(fit) = fit(document, &letters, &starts)
            && !fit.layout.loose
            && telling(fit.layout)
        {
            return Reading::Of(document);
        }
    }
    let Some((furthest, document)) = closest else {
        return Reading::NoLayout;
    };
    let start = letters.get(furthest).map_or(0, |(_, span, _)| span.0);
    Reading::Unknown((start, utf16_len(number)), document)
}

/// A character that counts, where it stands, and whether a bracket or the like stands right before it.
type Letter = (char, Span, bool);

/// The characters that count, as layouts write them.
fn letters(number: &str) -> Vec<Letter> {
    let mut parted = false;
    let counted = spans(number).filter_map(|(char, span)| match letter(char) {
        Some(letter) => Some((letter, span, std::mem::take(&mut parted))),
        None => {
            parted |= !char.is_whitespace() && !is_invisible(char);
            None
        }
    });
    counted.take(MAX).collect()
}

fn letter(char: char) -> Option<char> {
    if char.is_whitespace() || is_invisible(char) {
        return None;
    }
    let char = half_width(char).to_ascii_uppercase();
    match char {
        '(' | ')' | '[' | ']' | '{' | '}' | '<' | '>' | '〔' | '〕' | '【' | '】' | '「' | '」' | '『' | '』'
        | '《' | '》' | '〈' | '〉' | '〖' | '〗' | '﹝' | '﹞' | '﹙' | '﹚' | '"' | '“' | '”' | '\'' | ',' | '，'
        | '.' | '。' | '、' | ':' | '：' | '第' | '字' | '号' | '號' | '#' => None,
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹣' | '－' | '﹘' | 'ー' | '─' => Some('-'),
        _ => Some(simplified(char)),
    }
}

/// Words that people copy along with the number.
const LABELS: &[&str] = &[
    "许可证",
    "证书",
    "备案",
    "批复",
    "同意书",
    "编",
    "证编",
    "批准文",
    "批文",
    "许可文",
    "版",
    "ISBN",
];

/// Where the number may begin: with its first character, or after a word copied along with it.
fn starts(letters: &[Letter]) -> Vec<usize> {
    let letter = |(letter, ..): &Letter| *letter;
    let prefix: String = letters
        .iter()
        .map(letter)
        .take_while(|letter| !letter.is_ascii_digit())
        .collect();
    let mut starts = vec![0];
    for label in LABELS {
        for (index, (at, _)) in prefix.char_indices().enumerate() {
            if prefix.get(at..).is_some_and(|rest| rest.starts_with(label)) {
                starts.push(index.saturating_add(label.chars().count()));
            }
        }
    }
    starts
}

/// How the number fits one of the document's layouts, or how many characters do.
fn fit(document: &'static Document, letters: &[Letter], starts: &[usize]) -> Result<Fit, usize> {
    let mut furthest = 0;
    for start in starts {
        let rest = letters.get(*start..).unwrap_or_default();
        for layout in document.layouts {
            match matched(document, layout, rest) {
                Ok(fit) => return Ok(fit),
                Err(end) => furthest = furthest.max(if end > 0 { end.saturating_add(*start) } else { 0 }),
            }
        }
    }
    Err(furthest)
}

fn matched(document: &'static Document, layout: &'static Layout, letters: &[Letter]) -> Result<Fit, usize> {
    let mut fit = Fit {
        document,
        layout,
        year: None,
        province: None,
        wrong_check_digit: false,
    };
    let mut pattern = layout.pattern.chars();
    let mut at = 0_usize;
    let digits = |from: usize, most: usize| {
        let rest = letters.get(from..).unwrap_or_default().iter();
        rest.take(most)
            .take_while(|(letter, ..)| letter.is_ascii_digit())
            .count()
    };
    let text = |from: usize, count: usize| -> String {
        let rest = letters.get(from..).unwrap_or_default().iter();
        rest.take(count).map(|(letter, ..)| *letter).collect()
    };
    while let Some(token) = pattern.next() {
        let next = letters.get(at).copied();
        let taken = match token {
            'p' => {
                let (letter, span, _) = next.ok_or(at)?;
                let province = of_abbreviation(letter).ok_or(at)?;
                fit.province = province.map(|province| (province, span));
                1
            }
            'c' => {
                let code = text(at, 2);
                match province(&code) {
                    Some(province) => {
                        fit.province = next.map(|(_, (start, _), _)| (province, (start, start.saturating_add(2))))
                    }
                    None if code == "10" => {}
                    None => return Err(at),
                }
                2
            }
            'k' if next.is_some_and(|(letter, ..)| matches!(letter, '1'..='3')) => 1,
            'y' => {
                let year = text(at, 4).parse().ok().filter(|year| (1900..2100).contains(year));
                let last = letters.get(at.saturating_add(3)).ok_or(at)?;
                // 〔2023〕: nothing else stands in the brackets, and nothing parts the digits.
                let parts = |index: usize| letters.get(index).is_some_and(|(.., parted)| *parted);
                let [opens, closes] = [at, at.saturating_add(4)].map(parts);
                let goes_on = digits(at, 5) == 5;
                let inside = (1..4).any(|offset| parts(at.saturating_add(offset)));
                if inside || (opens && goes_on && !closes) {
                    return Err(at);
                }
                fit.year = Some((year.ok_or(at)?, (next.ok_or(at)?.1.0, last.1.1)));
                4
            }
            'd' => {
                let mut bound = || pattern.next().and_then(|bound| bound.to_digit(10)).unwrap_or(0) as usize;
                let (fewest, most) = (bound(), bound());
                let count = digits(at, most);
                if count < fewest {
                    return Err(at.saturating_add(count));
                }
                count
            }
            'a' => {
                let rest = letters.get(at..).unwrap_or_default().iter();
                let is_letter = |letter: char| letter.is_ascii_uppercase() || letter == '-';
                rest.take(12).take_while(|(letter, ..)| is_letter(*letter)).count()
            }
            '*' => letters.len().saturating_sub(at),
            '_' => usize::from(next.is_some_and(|(letter, ..)| letter == '-')),
            'i' => {
                let (count, right) = isbn(letters.get(at..).unwrap_or_default()).ok_or(at)?;
                fit.wrong_check_digit = !right;
                count
            }
            literal if next.is_some_and(|(letter, ..)| letter == literal) => 1,
            _ => return Err(at),
        };
        at = at.saturating_add(taken);
    }
    if at == letters.len() { Ok(fit) } else { Err(at) }
}

/// A province by the character its documents bear: that of filing numbers, or the other one that some provinces have.
/// 兵 is the Corps in Xinjiang, no province of its own.
fn of_abbreviation(letter: char) -> Option<Option<&'static Province>> {
    let code = match letter {
        '川' => "51",
        '贵' => "52",
        '云' => "53",
        '甘' => "62",
        '兵' => return Some(None),
        _ => {
            return PROVINCES
                .iter()
                .find(|province| province.icp.starts_with(letter))
                .map(Some);
        }
    };
    Some(province(code))
}

/// Thirteen digits of mainland China: how many characters, and whether the check digit is right.
fn isbn(letters: &[Letter]) -> Option<(usize, bool)> {
    let (mut sum, mut count) = (0_u32, 0_u32);
    for (letter, ..) in letters {
        let Some(digit) = letter.to_digit(10) else {
            if *letter == '-' {
                continue;
            } else {
                return None;
            };
        };
        if "9787"
            .chars()
            .nth(count as usize)
            .is_some_and(|expected| expected != *letter)
        {
            return None;
        }
        let weight = if count.is_multiple_of(2) { 1 } else { 3 };
        sum = sum.saturating_add(digit.saturating_mul(weight));
        count = count.saturating_add(1);
    }
    (count == 13).then_some((letters.len(), sum.is_multiple_of(10)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_are_numbers_of_their_documents() {
        for document in DOCUMENTS {
            let example = document.example.in_lang(crate::model::phrase::Lang::Chinese);
            let Some(item) = document.item else { continue };
            if document.layouts.iter().any(|layout| layout.loose) {
                continue;
            }
            match read(item, example) {
                Reading::Fits(fit) => {
                    assert!(std::ptr::eq(fit.document, document), "{example}");
                    assert!(!fit.wrong_check_digit, "{example}");
                    let year = fit.year.map_or(fit.layout.first, |(year, _)| year);
                    assert!((fit.layout.first..=fit.layout.last).contains(&year), "{example}");
                }
                other => panic!("{example}: {other:?}"),
            }
        }
    }

    #[test]
    fn numbers_may_be_written_in_traditional_characters() {
        let traditional = "網證藥備營經廣國審總衛醫複遊滬晉遼蘇閩贛魯瓊貴雲陝隴寧許";
        let written: String = traditional.chars().filter_map(letter).collect();
        assert_eq!(written, "网证药备营经广国审总卫医复游沪晋辽苏闽赣鲁琼贵云陕陇宁许");
        // What is compared with is written so itself.
        let layouts = DOCUMENTS.iter().flat_map(|document| document.layouts);
        let compared = layouts.flat_map(|layout| layout.pattern.chars());
        let compared = compared.chain(LABELS.iter().flat_map(|label| label.chars()));
        for sign in compared.filter(|sign| !sign.is_ascii_lowercase() && *sign != '_' && *sign != '*') {
            assert_eq!(letter(sign), Some(sign));
        }
    }

    #[test]
    fn provinces_by_either_of_their_characters() {
        for (letter, code) in [
            ("川", Some("510000")),
            ("蜀", Some("510000")),
            ("贵", Some("520000")),
            ("黔", Some("520000")),
            ("云", Some("530000")),
            ("滇", Some("530000")),
            ("甘", Some("620000")),
            ("陇", Some("620000")),
            // The Corps is in Xinjiang and no province.
            ("兵", None),
        ] {
            let number = format!("{letter}网文〔2026〕0001-001号");
            let Reading::Fits(fit) = read(ApprovalItem::Culture, &number) else {
                panic!("{number}")
            };
            assert_eq!(fit.province.map(|(province, _)| province.code), code, "{number}");
        }
    }

    #[test]
    fn a_number_of_another_document_is_told_where_it_can_be_no_chance() {
        use ApprovalItem::*;
        for (item, number, expected) in [
            (News, "京网文〔2026〕0001-001号", Some("网络文化经营许可证")),
            (Education, "京网文〔2026〕0001-001号", Some("网络文化经营许可证")),
            (Culture, "0100001", Some("信息网络传播视听节目许可证")),
            (Education, "0100001", None),
            (Culture, "京字第001号", None),
            (Education, "京字第001号", None),
            (Culture, "11120260001", Some("互联网新闻信息服务许可证")),
            (Culture, "99920260001", None),
        ] {
            let of = match read(item, number) {
                Reading::Of(document) => Some(document.name.in_lang(crate::model::phrase::Lang::Chinese)),
                _ => None,
            };
            assert_eq!(of, expected, "{item:?} {number}");
        }
    }

    #[test]
    fn a_year_stands_alone_in_its_brackets() {
        use ApprovalItem::*;
        for (item, number, fits) in [
            (Culture, "京网文20260001-001号", true),
            (Culture, "京网文〔20 2\u{200b}6〕0001-001号", true),
            (Culture, "京网文〔20〕260001-001号", false),
            (Culture, "京网文〔20260001-001号", false),
            (Culture, "京网文〔1026〕0001-001号", false),
            (DrugsAndDevices, "（京）网药械信息备字（2026）第00001号", true),
            (DrugsAndDevices, "（京）网药械信息备字（202600001号", false),
        ] {
            assert_eq!(matches!(read(item, number), Reading::Fits(_)), fits, "{number}");
        }
    }

    #[test]
    fn it_says_where_the_number_stops_looking_like_one() {
        let (permit, game) = ("网络文化经营许可证", "网络游戏备案");
        for (number, expected, name) in [
            ("京网文〔2023〕1034029号", (14, 17), permit),
            ("许可证号：京网文〔2023〕1034029号", (19, 22), permit),
            ("文网游备字〔2016〕M-RPG 第0001x号", (22, 24), game),
            // Nothing of it looks like one: the document that is given out today, and all of the number.
            ("12345", (0, 5), permit),
            ("许可证号：A1", (0, 7), permit),
        ] {
            let Reading::Unknown(span, document) = read(ApprovalItem::Culture, number) else {
                panic!("{number}")
            };
            let named = document.name.in_lang(crate::model::phrase::Lang::Chinese);
            assert_eq!((span, named), (expected, name), "{number}");
        }
    }

    #[test]
    fn nothing_hostile_breaks_it() {
        for text in [
            "1",
            "😀1",
            "（（（（1",
            &"京".repeat(10_000),
            &"证1".repeat(10_000),
            "ISBN978",
            "\u{0}1",
        ] {
            for item in [ApprovalItem::News, ApprovalItem::Publishing, ApprovalItem::RideHailing] {
                let _ = read(item, text);
            }
        }
    }
}
