//! One line of a record: where a label ends and its value begins, and where the next label on the same line does.

use super::label::{self, Label};
use crate::facts::moment::{self, Hint};
use crate::facts::text::half_width;

/// Spaces of a line at which a label may end, and words of a value among which another label is looked for.
const MOST_GAPS: usize = 6;
const MOST_WORDS: usize = 64;

/// A line without its bullet, its number, or the letter of `.jp` before a label in brackets.
pub(super) fn without_bullet(line: &str) -> &str {
    let line = line.trim_start_matches(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '>' | '|'
                    | '│'
                    | '｜'
                    | '•'
                    | '·'
                    | '●'
                    | '■'
                    | '◆'
                    | '○'
                    | '▪'
                    | '◇'
                    | '□'
                    | '※'
                    | '➤'
                    | '#'
            )
    });
    let line = ["- ", "* ", "+ ", "– ", "— "]
        .iter()
        .find_map(|bullet| line.strip_prefix(bullet))
        .unwrap_or(line)
        .trim();
    let mark = line.find(['.', '、', ')', '）']).filter(|end| (1..=3).contains(end));
    let (number, after) = mark.and_then(|end| line.split_at_checked(end)).unwrap_or(("", line));
    let mut after = after.chars();
    let sign = after.next();
    let rest = after.as_str();
    let is_number = number.trim_start_matches('(').bytes().all(|byte| byte.is_ascii_digit())
        && !number.is_empty()
        && !rest.starts_with(|c: char| c.is_ascii_digit());
    let is_letter = number.len() == 1 && sign == Some('.') && rest.trim_start().starts_with('[');
    if is_number || is_letter {
        rest.trim_start()
    } else {
        line
    }
}

/// A known label and its value, parted by a colon, a bracket or an equals sign; by a gap; or by a space behind a Chinese label or before
/// a date.
pub(super) fn pair(cell: &str) -> Option<(Label, &str)> {
    let known = |name: &str, value: &'_ str| label::read(name).map(|label| (label, value.len()));
    let tail = |length: usize| cell.get(cell.len().saturating_sub(length)..).map(without_joint);
    let at_bracket = || {
        let inside = cell.strip_prefix(['[', '【'])?;
        let (name, value) = inside.split_once([']', '】'])?;
        known(name, value)
    };
    let at_sign = || {
        let (name, value) = cell.split_once([':', '：'])?;
        known(name, value)
    };
    let at_other = || {
        let (name, value) = cell.split_once("...").or_else(|| cell.split_once('='))?;
        known(name, value)
    };
    let (label, length) = at_sign()
        .or_else(at_bracket)
        .or_else(at_other)
        .or_else(|| at_gap(cell))?;
    Some((label, tail(length)?))
}

/// The longest label that ends at a space.
fn at_gap(cell: &str) -> Option<(Label, usize)> {
    let mut found = None;
    let mut gaps = 0;
    let mut before = 0;
    for (at, _) in cell.char_indices().filter(|(_, c)| c.is_whitespace()) {
        // Only the first space of a gap ends a word.
        if at == before {
            before = at.saturating_add(1);
            continue;
        }
        before = at.saturating_add(1);
        gaps = usize::saturating_add(gaps, 1);
        if gaps > MOST_GAPS {
            break;
        }
        let Some((name, value)) = cell.split_at_checked(at) else {
            continue;
        };
        let Some(label) = label::read(name) else { continue };
        let is_wide = value.starts_with("  ") || value.starts_with(|c: char| c.is_whitespace() && !c.is_ascii());
        let hint = Hint {
            utc: label.utc,
            day_first: Some(true),
        };
        let is_date = label.field.is_day() && moment::day(without_joint(value), hint).is_some();
        if !name.is_ascii() || is_wide || is_date {
            found = Some((label, value.len()));
        }
    }
    found
}

fn without_joint(value: &str) -> &str {
    let value = value.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '：' | '=' | '|' | '.'));
    // `**注册人：** 示例公司`, `注册人 - 示例公司`
    let value = value.strip_prefix("** ").unwrap_or(value);
    ["- ", "– ", "— ", "-> ", "→ "]
        .iter()
        .find_map(|joint| value.strip_prefix(joint))
        .unwrap_or(value)
        .trim()
}

/// A value up to the next label on the same line, and the rest from there.
pub(super) fn up_to_label(value: &str) -> (&str, &str) {
    let start = [next_with_colon(value), next_chinese(value)]
        .into_iter()
        .flatten()
        .min();
    let (before, rest) = start
        .and_then(|start| value.split_at_checked(start))
        .unwrap_or((value, ""));
    (before.trim_end_matches(is_joint), rest)
}

fn is_joint(c: char) -> bool {
    c.is_whitespace() || matches!(half_width(c), ',' | ';' | '、' | '。')
}

/// Where the first label that ends at a colon begins: the longest of up to four words.
pub(super) fn next_with_colon(value: &str) -> Option<usize> {
    let mut from = 0;
    for (colon, sign) in value.match_indices([':', '：']).take(MOST_WORDS) {
        let words = value.get(from..colon)?;
        let starts = words.char_indices().rev().filter(|(_, c)| is_joint(*c)).take(4);
        let starts = starts.map(|(at, c)| from.saturating_add(at).saturating_add(c.len_utf8()));
        let found = starts
            .filter(|start| value.get(*start..colon).is_some_and(|name| label::read(name).is_some()))
            .min();
        if found.is_some() {
            return found;
        }
        from = colon.saturating_add(sign.len());
    }
    None
}

/// Longest label that is looked for at the end of a text, in bytes.
const LONGEST: usize = 48;

/// Where the label begins that a text ends with: the longest, which begins as labels do, with a capital letter or in Chinese.
pub(super) fn label_at_end(text: &str) -> Option<usize> {
    let begins = |at: &usize| {
        let label = text.get(*at..).unwrap_or_default();
        label.starts_with(|c: char| c.is_ascii_uppercase() || !c.is_ascii()) && label::read(label).is_some()
    };
    (text.len().saturating_sub(LONGEST)..text.len()).find(begins)
}

/// Where the words begin that a text ends with, where nothing parts them from a value: `example.comRegistry Domain ID`.
pub(super) fn seam_at_end(text: &str) -> Option<usize> {
    let is_seam = |at: &usize| {
        let (value, words) = text.split_at_checked(*at).unwrap_or_default();
        let ends = value.ends_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit());
        let are_words = |c: char| c.is_ascii_alphabetic() || matches!(c, ' ' | '/' | '-');
        ends && words.starts_with(|c: char| c.is_ascii_uppercase()) && words.chars().all(are_words)
    };
    (text.len().saturating_sub(LONGEST)..text.len()).find(is_seam)
}

/// Where the first word that is a Chinese label begins, followed by another word.
fn next_chinese(value: &str) -> Option<usize> {
    let mut at = 0_usize;
    for word in value.split(is_joint).take(MOST_WORDS) {
        let start = at;
        at = at.saturating_add(word.len());
        let follows = value.get(at..).unwrap_or_default();
        at = at.saturating_add(follows.chars().next().map_or(0, char::len_utf8));
        let is_last = follows.trim_start_matches(is_joint).is_empty();
        if start > 0 && !is_last && !word.is_ascii() && word.len() <= 128 && label::read(word).is_some() {
            return Some(start);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bullets_numbers_and_letters_before_a_line() {
        for (line, rest) in [
            ("a. [Domain Name] EXAMPLE.JP", "[Domain Name] EXAMPLE.JP"),
            ("a) [Domain Name] EXAMPLE.JP", "a) [Domain Name] EXAMPLE.JP"),
            ("a. Domain Name", "a. Domain Name"),
            ("1. 域名: example.cn", "域名: example.cn"),
            ("12、域名: example.cn", "域名: example.cn"),
            ("(1) 域名: example.cn", "域名: example.cn"),
            ("• 域名: example.cn", "域名: example.cn"),
            ("- 域名: example.cn", "域名: example.cn"),
            ("1.2", "1.2"),
            ("ab. [Domain Name] EXAMPLE.JP", "ab. [Domain Name] EXAMPLE.JP"),
            (". 域名", ". 域名"),
        ] {
            assert_eq!(without_bullet(line), rest, "{line}");
        }
    }

    #[test]
    fn what_parts_a_label_from_its_value() {
        for (line, value) in [
            ("Registrant: Example Ltd", Some("Example Ltd")),
            ("[Registrant] Example Ltd", Some("Example Ltd")),
            ("Registrant..... Example Ltd", Some("Example Ltd")),
            ("Registrant  Example Ltd", Some("Example Ltd")),
            ("Registrant　Example Ltd", Some("Example Ltd")),
            ("注册人 示例科技有限公司", Some("示例科技有限公司")),
            ("Expires 2027-01-02", Some("2027-01-02")),
            ("域 名 到 期 时 间 2027-01-02", Some("2027-01-02")),
            // Sentences.
            ("Registrant Example Ltd", None),
            ("Registrant 2027-01-02", None),
            ("Expires next year", None),
        ] {
            assert_eq!(pair(line).map(|(_, value)| value), value, "{line}");
        }
    }

    #[test]
    fn a_value_ends_where_a_chinese_label_begins() {
        for (value, expected) in [
            (
                "example.cn 注册人 示例科技有限公司",
                ("example.cn", "注册人 示例科技有限公司"),
            ),
            ("示例 科技 公司", ("示例 科技 公司", "")),
            ("Example Registrar Ltd", ("Example Registrar Ltd", "")),
            // What comes first, or last, is none.
            ("注册人 示例科技有限公司", ("注册人 示例科技有限公司", "")),
            ("示例科技 注册人", ("示例科技 注册人", "")),
        ] {
            assert_eq!(up_to_label(value), expected, "{value}");
        }
    }
}
