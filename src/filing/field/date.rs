//! Dates as people and systems write them: the contract takes ISO 8601 only, and offers that form for the usual others.

use super::{Node, Problem, Read, Reader, State};
use crate::facts::moment::{self, Hint};
use crate::facts::text::{half_width, is_invisible};
use crate::model::calendar::Date;
use crate::model::value::Value;

/// The end of a period of validity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// The last day.
    Day(Date),
    /// 长期: no end.
    LongTerm,
}

impl Until {
    /// As the contract writes it.
    pub fn written(self) -> String {
        match self {
            Self::Day(day) => day.to_string(),
            Self::LongTerm => LONG_TERM.to_owned(),
        }
    }
}

/// How the contract writes 长期.
const LONG_TERM: &str = "long-term";

/// From this day on, a last day is what systems put in place of none.
const ENDLESS: Date = Date::of(2099, 12, 31);

impl Read for Until {
    fn read(value: Value, node: Node, reader: &mut Reader) -> State<Self> {
        let text = match String::read(value, node, reader) {
            State::Present(text) => text,
            State::Missing => return State::Missing,
            State::Invalid => return State::Invalid,
        };
        if text == LONG_TERM {
            return State::Present(Self::LongTerm);
        }
        let exact = Date::parse(&text).map(Self::Day);
        let Some(meant) = exact.or_else(|| end_of_validity(&text)) else {
            return not_a_date(None, node, reader);
        };
        match meant {
            Self::Day(day) if day >= ENDLESS => reader.note(node, Problem::Endless(day)),
            _ if exact.is_none() => reader.note(node, Problem::NotADate { meant: Some(meant) }),
            _ => {}
        }
        // What is clearly meant is judged, too.
        State::Present(meant)
    }
}

impl Read for Date {
    fn read(value: Value, node: Node, reader: &mut Reader) -> State<Self> {
        let text = match String::read(value, node, reader) {
            State::Present(text) => text,
            State::Missing => return State::Missing,
            State::Invalid => return State::Invalid,
        };
        if let Some(day) = Self::parse(&text) {
            return State::Present(day);
        }
        match day(&plain(&text)) {
            Some(day) => {
                let meant = Some(Until::Day(day));
                reader.note(node, Problem::NotADate { meant });
                State::Present(day)
            }
            None => not_a_date(None, node, reader),
        }
    }
}

fn not_a_date<T>(meant: Option<Until>, node: Node, reader: &mut Reader) -> State<T> {
    reader.note(node, Problem::NotADate { meant });
    State::Invalid
}

/// Longest text that is read, in characters: two days with their times, and what stands before and between them.
const MOST: usize = 96;

/// Half-width, with the digits of 二〇二七年, without what cannot be seen.
fn plain(text: &str) -> String {
    let visible = text.chars().filter(|char| !is_invisible(*char)).take(MOST);
    let plain: String = visible.map(half_width).collect();
    let plain = plain.trim();
    if plain.contains('年') {
        moment::chinese_numbers(plain)
    } else {
        plain.to_owned()
    }
}

/// The last day of a validity written as a day, as words, or, as cards and licences print it, with its first day before it.
fn end_of_validity(text: &str) -> Option<Until> {
    let text = plain(text);
    if is_long_term(&text) {
        return Some(Until::LongTerm);
    }
    if let Some(day) = day(&text) {
        return Some(Until::Day(day));
    }
    let (label, rest) = text.split_at_checked(text.find(|char: char| char.is_ascii_digit())?)?;
    let is_word = |char: char| !char.is_ascii_alphanumeric();
    if label.chars().count() > 16 || !label.chars().all(is_word) {
        return None;
    }
    range(rest).or_else(|| {
        // A day behind 签发, 自, 起 alone is no last one.
        let starts = label.contains(['长', '長', '永', '发', '自', '从', '起', '立', '生', '注', '核']);
        (!starts).then(|| day(rest).map(Until::Day))?
    })
}

/// What stands between the two days of a validity.
const BETWEEN: [char; 14] = [
    '-', '~', '至', '到', '起', '止', '—', '–', '―', '−', '─', '～', '/', ' ',
];

/// `2019.06.06-2039.06.06`, `2016-06-06至长期`, `2016年6月6日 起 长期有效`.
fn range(text: &str) -> Option<Until> {
    let places = text.match_indices(BETWEEN).map(|(at, _)| at).chain(text.find("to"));
    places.take(24).find_map(|at| {
        let (first, rest) = text.split_at_checked(at)?;
        let first = day(first)?;
        let rest = rest.strip_prefix("to").unwrap_or(rest).trim_matches(BETWEEN);
        if is_long_term(rest) {
            return Some(Until::LongTerm);
        }
        day(rest).filter(|last| first <= *last).map(Until::Day)
    })
}

/// Words for a validity without end.
const LONG_TERM_WORDS: &str = "长期 長期 永久 永久性 永续 无期限 無期限 无固定期限 無固定期限 无限期 無限期 不限期 不约定期限 终身 長久 长久 \
     longterm permanent permanently indefinite indefinitely unlimited";

fn is_long_term(text: &str) -> bool {
    let letters = text.chars().filter(|char| char.is_alphanumeric());
    let text: String = letters.map(|char| char.to_ascii_lowercase()).collect();
    let labels = [
        "证件",
        "证照",
        "有效期限",
        "有效期",
        "营业期限",
        "经营期限",
        "经营",
        "期限",
        "为",
        "至",
    ];
    let bare = labels
        .iter()
        .fold(text.as_str(), |text, label| text.strip_prefix(label).unwrap_or(text));
    let bare = bare.strip_suffix("有效").unwrap_or(bare);
    LONG_TERM_WORDS.split_ascii_whitespace().any(|word| word == bare)
}

/// A single day with nothing behind it but its time of day.
fn day(text: &str) -> Option<Date> {
    if text.contains(':') {
        let (date, time) = text.split_at_checked(text.find(['T', 't', ' ', '日'])?)?;
        let is_time = |char: char| char.is_ascii_digit() || "Tt日 :.,+-ZzUTCGM".contains(char);
        numeric_day(date)?;
        return time.chars().all(is_time).then(|| moment::day(text, Hint::default()))?;
    }
    let text: String = text.split_whitespace().collect();
    numeric_day(&text)
}

fn numeric_day(text: &str) -> Option<Date> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return match text.len() {
            8 => Date::parse_compact(text),
            12 | 14 => Date::parse_compact(text.get(..8)?),
            10 | 13 => moment::epoch(text.parse::<i64>().ok()? as f64),
            _ => None,
        };
    }
    let text = text.trim_end_matches(['T', 't', '止', '号', '日', '.']);
    let mut parts = text.split(['-', '/', '.', '年', '月', '\u{2010}', '\u{2013}']);
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    // Day first or month first cannot be told apart, so only a leading year is taken.
    let is_number =
        |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    if parts.next().is_some() || year.len() != 4 || ![year, month, day].iter().all(|part| is_number(part, 4)) {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        end_of_validity(text).map(Until::written)
    }

    #[test]
    fn clear_days_are_read_and_others_are_not() {
        for text in [
            "20270105",
            "2027/1/5",
            "2027年1月5日",
            "2027 年 01 月 05 日",
            "2027.01.05",
            "2027.01.05.",
            "2027. 1. 5",
            "2027-1-5",
            " ２０２７-01-05",
            "2027‐01‐05",
            "2027-01-05T00:00:00",
            "2027-01-05 23:59:59",
            "2027-01-05T00:00:00Z",
            "2027-01-04T16:00:00.000Z",
            "2027-01-05T00:00:00+08:00",
            "2027年1月5日 23:59",
            "20270105235959",
            "1799078400000",
            "1799078400",
            "二〇二七年一月五日",
            "有效期至：2027年1月5日",
            "统一社会信用代码证书的有效期限至2027-01-05",
            "至2027-01-05",
            "2027-01-05止",
            "\u{200b}2027-01-05",
        ] {
            assert_eq!(read(text).as_deref(), Some("2027-01-05"), "{text}");
        }
        for text in [
            "05/01/2027",
            "2027-02-30",
            "2027",
            "2027-01",
            "tomorrow",
            "",
            "2027-01-05-06",
            "年月日",
            "签发日期：2019.06.06",
            "自2019年6月6日",
            "2019.06.06起",
            "2027-01-05或2028-01-05",
            "2027-01-05x",
            "2027-+1-05",
            "2027-00001-05",
            "1799",
            "99999999999999",
            "25:00",
            "12:00:00",
            "until 2027-01-05",
            "（）（）（）（）（）（）（）（）（2027-01-05",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn of_a_period_the_last_day_is_meant() {
        for text in [
            "2019.06.06 - 2039.06.06",
            "2019.06.06-2039.06.06",
            "2019-06-06-2039-06-06",
            "2019-06-06至2039-06-06",
            "2019.06.06--2039.06.06",
            "2019.06.06—2039.06.06",
            "2019.06.06–2039.06.06",
            "2019.06.06～2039.06.06",
            "2019/06/06~2039/06/06",
            "2019/06/06/2039/06/06",
            "20190606-20390606",
            "20190606 20390606",
            "2019-06-06 到 2039-06-06",
            "2019-06-06 to 2039-06-06",
            "自2019年06月06日至2039年06月06日",
            "自2019年6月6日起至2039年6月6日止",
            "有效期限 2019.06.06-2039.06.06",
            "营业期限：2019年06月06日至2039年06月06日",
            "2019-06-06 00:00:00 至 2039-06-06 23:59:59",
            "二〇一九年六月六日至二〇三九年六月六日",
        ] {
            assert_eq!(read(text).as_deref(), Some("2039-06-06"), "{text}");
        }
        for text in [
            "2039.06.06-2019.06.06",
            "2019.06.06-2039.02.30",
            "2019.06.06-",
            "2019.06.06-短期",
            "2019.06-2039.06",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn words_for_no_end() {
        for text in [
            "长期",
            "長期",
            "长期有效",
            " 长 期 ",
            "永久有效",
            "无固定期限",
            "至长期",
            "有效期：长期",
            "营业期限：长期",
            "Long-term",
            "long term",
            "PERMANENT",
            "2016.06.06-长期",
            "2016-06-06至长期",
            "2016年06月06日至无固定期限",
            "2016-06-06至永久",
            "2016.06.06起长期有效",
            "自2016年06月06日起 长期",
            "20160606-长期",
        ] {
            assert_eq!(read(text).as_deref(), Some("long-term"), "{text}");
        }
        for text in [
            "非长期",
            "短期",
            "无",
            "长期合同",
            "中长期",
            "长期-2016.06.06",
            "期限",
            "有效期",
            "长",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn no_text_is_too_odd() {
        for text in [
            "-",
            "--",
            "~",
            "至",
            ":",
            "：:",
            "T",
            "2T",
            "９:9",
            "0000-00-00",
            "\u{0}",
            "年",
            "日:",
            "1:日",
            "é:",
        ] {
            let _ = read(text);
            let _ = read(&text.repeat(80));
        }
    }
}
