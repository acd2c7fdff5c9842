//! Days in the layouts that registration records use.

use crate::calendar::Date;
use crate::text::half_width;

/// Minutes by which Asia/Shanghai is ahead of UTC, without daylight saving since 1991.
const SHANGHAI: i32 = 480;

const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

/// The day, in Asia/Shanghai when the text gives a time with its zone, else as written. `None` when the text does not begin with a
/// date, or when day and month cannot be told apart.
pub(super) fn day(text: &str) -> Option<Date> {
    let half_width: String = text.chars().take(64).map(half_width).collect();
    let words = words(&half_width);
    let (date, used) = named_month(&words).or_else(|| numeric(&words))?;
    let rest = words.get(used..).unwrap_or_default();
    match clock(rest) {
        Some((minutes, Some(zone))) => {
            let local = minutes.saturating_sub(zone).saturating_add(SHANGHAI);
            date.plus_days(local.div_euclid(24 * 60))
        }
        _ => Some(date),
    }
}

/// A run of digits, a run of letters, or one other character; spaces only part them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word<'a> {
    Digits(&'a str),
    Letters(&'a str),
    Sign(char),
}

fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let run = |is: fn(&char) -> bool| rest.find(|c: char| !is(&c)).unwrap_or(rest.len());
        let (end, word): (usize, fn(&str) -> Word<'_>) = if first.is_ascii_digit() {
            (run(char::is_ascii_digit), |text| Word::Digits(text))
        } else if first.is_ascii_alphabetic() {
            (run(char::is_ascii_alphabetic), |text| Word::Letters(text))
        } else {
            (first.len_utf8(), |text| Word::Sign(text.chars().next().unwrap_or(' ')))
        };
        let Some((text, after)) = rest.split_at_checked(end) else {
            break;
        };
        words.push(word(text));
        rest = after.trim_start();
    }
    words
}

fn number(digits: &str, most: usize) -> Option<u16> {
    if digits.len() > most { None } else { digits.parse().ok() }
}

fn date(year: &str, month: u16, day: &str) -> Option<Date> {
    let year = if year.len() == 4 { number(year, 4)? } else { return None };
    Date::new(year, month.try_into().ok()?, number(day, 2)?.try_into().ok()?)
}

/// `2024-01-02`, `2024/1/2`, `2024.01.02`, `2024年1月2日`, `20240102`; and how many words it took.
fn numeric(words: &[Word<'_>]) -> Option<(Date, usize)> {
    match words {
        [
            Word::Digits(year),
            Word::Sign(a),
            Word::Digits(month),
            Word::Sign(b),
            Word::Digits(day),
            ..,
        ] if (a == b && matches!(a, '-' | '/' | '.')) || (*a, *b) == ('年', '月') => {
            let written = date(year, number(month, 2)?, day)?;
            let suffix = matches!(words.get(5), Some(Word::Sign('日' | '号')));
            Some((written, if suffix { 6 } else { 5 }))
        }
        [Word::Digits(compact), ..] => Some((Date::parse_compact(compact)?, 1)),
        _ => None,
    }
}

/// `02-Jan-2024`, `2024-Jan-02`, `January 2, 2024`, `Tue Jan 2 20:04:05 GMT 2024`; and how many words it took.
fn named_month(words: &[Word<'_>]) -> Option<(Date, usize)> {
    let is_joint = |word: &&(usize, &Word<'_>)| !matches!(word.1, Word::Sign('-' | '/' | '.' | ','));
    let mut parts: Vec<(usize, &Word<'_>)> = words.iter().enumerate().collect();
    parts.retain(|part| is_joint(&part));
    // A day of the week may stand first.
    let parts = match parts.as_slice() {
        [(_, Word::Letters(_)), rest @ ..] if month(words.first()).is_none() => rest,
        all => all,
    };
    match parts {
        [(_, Word::Digits(day)), (_, name), (last, Word::Digits(year)), ..] if year.len() == 4 => {
            Some((date(year, month(Some(name))?, day)?, last.saturating_add(1)))
        }
        [(_, Word::Digits(year)), (_, name), (last, Word::Digits(day)), ..] => {
            Some((date(year, month(Some(name))?, day)?, last.saturating_add(1)))
        }
        [(_, name), (_, Word::Digits(day)), (last, Word::Digits(year)), ..] if year.len() == 4 => {
            Some((date(year, month(Some(name))?, day)?, last.saturating_add(1)))
        }
        // The year comes after the time, which is then read from what follows the day.
        [(_, name), (last, Word::Digits(day)), .., (_, Word::Digits(year))] => {
            Some((date(year, month(Some(name))?, day)?, last.saturating_add(1)))
        }
        _ => None,
    }
}

/// A month by its English name or the first three letters of it.
fn month(word: Option<&Word<'_>>) -> Option<u16> {
    let Some(Word::Letters(name)) = word else { return None };
    let start = name.get(..3)?.to_ascii_lowercase();
    MONTHS
        .iter()
        .position(|month| *month == start)
        .and_then(|index| u16::try_from(index.saturating_add(1)).ok())
}

/// Minutes since midnight, and the zone's minutes ahead of UTC where there is one.
fn clock(words: &[Word<'_>]) -> Option<(i32, Option<i32>)> {
    let words = match words {
        [Word::Letters("T" | "t"), rest @ ..] => rest,
        all => all,
    };
    let [Word::Digits(hour), Word::Sign(':'), Word::Digits(minute), rest @ ..] = words else {
        return None;
    };
    let minutes = i32::from(number(hour, 2).filter(|h| *h < 24)?)
        .saturating_mul(60)
        .saturating_add(i32::from(number(minute, 2).filter(|m| *m < 60)?));
    let rest = match rest {
        [
            Word::Sign(':'),
            Word::Digits(_),
            Word::Sign('.' | ','),
            Word::Digits(_),
            rest @ ..,
        ] => rest,
        [Word::Sign(':'), Word::Digits(_), rest @ ..] => rest,
        all => all,
    };
    Some((minutes, zone(rest)))
}

/// `Z`, `UTC`, `GMT`, `+08:00`, `+0800`, `+8`, `(UTC+8)`. Other letters name zones that are not unique, such as CST.
fn zone(words: &[Word<'_>]) -> Option<i32> {
    let words = match words {
        [Word::Sign('('), rest @ ..] => rest,
        all => all,
    };
    let (universal, rest) = match words {
        [Word::Letters(name), rest @ ..] if ["z", "utc", "gmt"].contains(&name.to_ascii_lowercase().as_str()) => {
            (true, rest)
        }
        all => (false, all),
    };
    let offset = match rest {
        [
            Word::Sign(sign @ ('+' | '-')),
            Word::Digits(hours),
            Word::Sign(':'),
            Word::Digits(minutes),
            ..,
        ] => offset(*sign, hours, minutes),
        [Word::Sign(sign @ ('+' | '-')), Word::Digits(hours), ..] => match hours.split_at_checked(2) {
            Some((hours, minutes)) if minutes.len() == 2 => offset(*sign, hours, minutes),
            _ => offset(*sign, hours, "0"),
        },
        _ => None,
    };
    offset.or(universal.then_some(0))
}

fn offset(sign: char, hours: &str, minutes: &str) -> Option<i32> {
    let hours = i32::from(number(hours, 2).filter(|h| *h <= 14)?);
    let minutes = hours
        .saturating_mul(60)
        .saturating_add(i32::from(number(minutes, 2).filter(|m| *m < 60)?));
    Some(if sign == '-' { minutes.saturating_neg() } else { minutes })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layouts() {
        for (text, expected) in [
            ("2024-01-02", "2024-01-02"),
            ("2024-1-2", "2024-01-02"),
            ("2024/01/02", "2024-01-02"),
            ("2024.01.02", "2024-01-02"),
            ("2024年1月2日", "2024-01-02"),
            ("2024 年 01 月 02 日 03:04", "2024-01-02"),
            ("２０２４－０１－０２", "2024-01-02"),
            ("20240102", "2024-01-02"),
            ("02-Jan-2024", "2024-01-02"),
            ("2-jan-2024 20:00:00 UTC", "2024-01-03"),
            ("2024-Jan-02", "2024-01-02"),
            ("02 January 2024", "2024-01-02"),
            ("January 2, 2024", "2024-01-02"),
            ("Tue Jan 02 2024", "2024-01-02"),
            ("Tue Jan  2 20:04:05 GMT 2024", "2024-01-03"),
            ("Tue, 02 Jan 2024 20:04:05 GMT", "2024-01-03"),
            ("Tue, Jan 2, 2024", "2024-01-02"),
            ("2024-01-02 03:04:05", "2024-01-02"),
            ("2024-01-02 23:04:05", "2024-01-02"),
            ("2024-01-02T15:59:59Z", "2024-01-02"),
            ("2024-01-02T16:00:00Z", "2024-01-03"),
            ("2024-12-31T16:00:00.0Z", "2025-01-01"),
            ("2024-01-02T20:00:00+0000", "2024-01-03"),
            ("2024-01-02T20:00:00+08:00", "2024-01-02"),
            ("2024-01-02T20:00:00+0800", "2024-01-02"),
            ("2024-01-02T20:00:00 (UTC+8)", "2024-01-02"),
            ("2024-01-02 20:00:00 UTC", "2024-01-03"),
            ("2024-01-02 10:00 -07:00", "2024-01-03"),
            ("2024-01-02T03:00:00+14:00", "2024-01-01"),
            ("2024-01-02 20:00:00 CST", "2024-01-02"),
            ("2024-01-02T99:00:00Z", "2024-01-02"),
            ("2024-01-02 (还剩 30 天)", "2024-01-02"),
            ("2024-02-29 00:00:00", "2024-02-29"),
        ] {
            assert_eq!(day(text), Date::parse(expected), "{text}");
        }
    }

    #[test]
    fn no_day() {
        for text in [
            "",
            "01/02/2024",
            "02.01.2024",
            "2024-02-30",
            "2024-13-01",
            "2024",
            "2024-01",
            "202401",
            "024-01-02",
            "2024-01-023",
            "20240132",
            "tomorrow",
            "Jan 2024",
            "Foo 2 2024",
            "2024-01/02",
            "-",
            "before 2024-01-02",
            "9999-12-31T20:00:00Z",
            "99999999999999999999",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
