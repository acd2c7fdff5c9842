//! Days in the layouts that people, registration records and certificates use.

use crate::facts::text::half_width;
use crate::model::calendar::Date;

/// Minutes by which Asia/Shanghai is ahead of UTC, without daylight saving since 1991.
const SHANGHAI: i32 = 480;

const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

/// What a label, or the registry, says of the dates behind it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hint {
    /// A time without a zone is UTC.
    pub(crate) utc: bool,
    /// Whether the day stands before the month, where both are numbers and the year is last.
    pub(crate) day_first: Option<bool>,
}

/// The day, in Asia/Shanghai when the text gives a time with its zone, else as written. `None` when the text does not begin with a
/// date, or when day and month cannot be told apart.
pub(crate) fn day(text: &str, hint: Hint) -> Option<Date> {
    // Hyphens of word processors.
    let plain = |c| {
        if matches!(c, '‐' | '‑' | '‒' | '–' | '−') {
            '-'
        } else {
            half_width(c)
        }
    };
    let text: String = text.chars().take(64).map(plain).collect();
    let text = if text.contains('年') {
        chinese_numbers(&text)
    } else {
        text
    };
    let words = words(&text);
    let (date, used) = named_month(&words)
        .or_else(|| numeric(&words))
        .or_else(|| year_last(&words, hint.day_first.or(stated_order(&text))))?;
    let rest = words.get(used..).unwrap_or_default();
    match clock(rest) {
        Some((minutes, zone)) if zone.is_some() || hint.utc => {
            let local = minutes.saturating_sub(zone.unwrap_or(0)).saturating_add(SHANGHAI);
            date.plus_days(local.div_euclid(24 * 60))
        }
        _ => Some(date),
    }
}

/// The day in Asia/Shanghai of a count of seconds or milliseconds since 1970, for the years 1985 to 2100.
pub(crate) fn epoch(count: f64) -> Option<Date> {
    const YEARS: std::ops::RangeInclusive<f64> = 473_385_600.0..=4_133_980_800.0;
    let thousandth = count / 1000.0;
    let seconds = [count, thousandth]
        .into_iter()
        .find(|seconds| YEARS.contains(seconds))?;
    // The cast is exact enough: a number of days in range.
    Date::from_day_number(((seconds + f64::from(SHANGHAI) * 60.0) / 86_400.0).floor() as i32)
}

/// `二〇二四年一月二日`, as certificates print it.
pub(crate) fn chinese_numbers(text: &str) -> String {
    let digit = |c: char| {
        "〇一二三四五六七八九"
            .chars()
            .position(|other| other == c)
            .or(matches!(c, '○' | '零').then_some(0))
    };
    let chars: Vec<char> = text.chars().collect();
    let mut plain = String::with_capacity(text.len());
    for (index, c) in chars.iter().enumerate() {
        let beside = |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(|c| digit(*c).is_some());
        match (digit(*c), c) {
            (Some(number), _) => plain.extend(
                u32::try_from(number)
                    .ok()
                    .and_then(|number| char::from_digit(number, 10)),
            ),
            (None, '十') => match (beside(index.checked_sub(1)), beside(index.checked_add(1))) {
                (true, true) => {}
                (true, false) => plain.push('0'),
                (false, true) => plain.push('1'),
                (false, false) => plain.push_str("10"),
            },
            _ => plain.push(*c),
        }
    }
    plain
}

/// `(YYYY-MM-DD)`, `(dd/mm/yyyy)` behind the date itself.
fn stated_order(text: &str) -> Option<bool> {
    let folded = text.to_ascii_lowercase();
    Some(folded.find("dd")? < folded.find("mm")?)
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
            let suffix = matches!(words.get(5), Some(Word::Sign('日' | '号' | '.')));
            Some((written, if suffix { 6 } else { 5 }))
        }
        // With the time joined to it, where there is one.
        [Word::Digits(compact), ..] if matches!(compact.len(), 8 | 12 | 14) => {
            Some((Date::parse_compact(compact.get(..8)?)?, 1))
        }
        _ => None,
    }
}

/// `13/01/2024`, `01-13-2024`: read where only one order makes a date, both make the same, or the order is known.
fn year_last(words: &[Word<'_>], day_first: Option<bool>) -> Option<(Date, usize)> {
    let [
        Word::Digits(a),
        Word::Sign(x),
        Word::Digits(b),
        Word::Sign(y),
        Word::Digits(year),
        ..,
    ] = words
    else {
        return None;
    };
    if x != y || !matches!(x, '-' | '/' | '.') {
        return None;
    }
    let with_day_first = date(year, number(b, 2)?, a);
    let with_month_first = date(year, number(a, 2)?, b);
    let written = match (with_day_first, with_month_first, day_first) {
        (day, _, Some(true)) => day,
        (_, month, Some(false)) => month,
        (Some(day), Some(month), None) => (day == month).then_some(day),
        (day, month, None) => day.or(month),
    };
    Some((written?, 5))
}

/// `02-Jan-2024`, `2024-Jan-02`, `January 2, 2024`, `Tue Jan 2 20:04:05 GMT 2024`; and how many words it took.
fn named_month(words: &[Word<'_>]) -> Option<(Date, usize)> {
    // `2nd January`
    let is_joint = |word: &&(usize, &Word<'_>)| {
        !matches!(
            word.1,
            Word::Sign('-' | '/' | '.' | ',') | Word::Letters("st" | "nd" | "rd" | "th")
        )
    };
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
        [Word::Letters("T" | "t") | Word::Sign(','), rest @ ..] => rest,
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
    // `08:00:00 PM`
    let half = |names: [&str; 2]| matches!(rest.first(), Some(Word::Letters(name)) if names.contains(name));
    let noon = 12 * 60;
    let minutes = match (half(["PM", "pm"]), half(["AM", "am"])) {
        (true, _) if minutes < noon => minutes.saturating_add(noon),
        (_, true) if minutes >= noon => minutes.saturating_sub(noon),
        _ => minutes,
    };
    let rest = if half(["PM", "pm"]) || half(["AM", "am"]) {
        rest.get(1..).unwrap_or_default()
    } else {
        rest
    };
    Some((minutes, zone(rest)))
}

/// `Z`, `UTC`, `GMT`, `+08:00`, `+0800`, `+8`, `(UTC+8)`, `[UTC]`. Other letters name zones that are not unique, such as CST.
fn zone(words: &[Word<'_>]) -> Option<i32> {
    let words = match words {
        [Word::Sign('(' | '['), rest @ ..] => rest,
        all => all,
    };
    // The zones of the registries beside ours; the names are nobody else's.
    if let [Word::Letters(name), ..] = words {
        match *name {
            "JST" | "KST" => return Some(540),
            "HKT" | "SGT" => return Some(SHANGHAI),
            _ => {}
        }
    }
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
            ("2024–01–02", "2024-01-02"),
            ("2024‑01‑02 10:00", "2024-01-02"),
            ("2024-01-02T17:00:00[UTC]", "2024-01-03"),
            ("2024-01-02T17:00:00", "2024-01-02"),
            ("2024-01-02, 17:00:00 UTC", "2024-01-03"),
            ("January 2, 2024, 5:00:00 PM UTC", "2024-01-03"),
            ("January 2, 2024, 5:00:00\u{202f}AM UTC", "2024-01-02"),
            ("20240102", "2024-01-02"),
            ("02-Jan-2024", "2024-01-02"),
            ("2-jan-2024 20:00:00 UTC", "2024-01-03"),
            // No zone there is: the day as it stands.
            ("2024-01-02T20:00:00+00:60", "2024-01-02"),
            ("2024-01-02T20:00:00-15:00", "2024-01-02"),
            ("2024-01-02T24:00:00Z", "2024-01-02"),
            ("2024-01-02T20:60:00Z", "2024-01-02"),
            ("2024-Jan-02", "2024-01-02"),
            ("02 January 2024", "2024-01-02"),
            ("January 2, 2024", "2024-01-02"),
            ("Tue Jan 02 2024", "2024-01-02"),
            ("Tue Jan  2 20:04:05 GMT 2024", "2024-01-03"),
            ("Tue, 02 Jan 2024 20:04:05 GMT", "2024-01-03"),
            ("Tue, Jan 2, 2024", "2024-01-02"),
            ("January 2, 2024 20:00:00 UTC", "2024-01-03"),
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
            ("2024-01-02T21:15:00+05:30", "2024-01-02"),
            ("2024-01-02 20:00:00+00", "2024-01-03"),
            ("2024-01-02T03:00:00+14:00", "2024-01-01"),
            ("2024-01-02 20:00:00 CST", "2024-01-02"),
            ("2024-01-02T99:00:00Z", "2024-01-02"),
            ("2024-01-02 (还剩 30 天)", "2024-01-02"),
            ("2024-02-29 00:00:00", "2024-02-29"),
            ("13/01/2024", "2024-01-13"),
            ("01/13/2024", "2024-01-13"),
            ("03/03/2024", "2024-03-03"),
            ("02/01/2024 (dd/mm/yyyy)", "2024-01-02"),
            ("2024. 01. 02.", "2024-01-02"),
            ("2nd January 2024", "2024-01-02"),
            ("January 2nd, 2024", "2024-01-02"),
            ("202401020304", "2024-01-02"),
            ("20240102030405", "2024-01-02"),
            ("二〇二四年一月二日", "2024-01-02"),
            ("二○二四年十二月三十一日", "2024-12-31"),
            ("2024-01-02 08:00:00 PM UTC", "2024-01-03"),
            ("2024/01/02 00:05:05 (JST)", "2024-01-01"),
            ("2024-01-02 03:00:00 AM +08:00", "2024-01-02"),
            ("2024-01-02 12:30:00 AM +14:00", "2024-01-01"),
            ("2024-01-02 12:30:00 PM +14:00", "2024-01-02"),
            ("2024-01-02 12:00:00 PM UTC", "2024-01-02"),
        ] {
            assert_eq!(day(text, Hint::default()), Date::parse(expected), "{text}");
        }
    }

    #[test]
    fn hints() {
        let day_first = Hint {
            day_first: Some(true),
            utc: false,
        };
        let month_first = Hint {
            day_first: Some(false),
            utc: false,
        };
        assert_eq!(day("02-01-2024", day_first), Date::new(2024, 1, 2));
        assert_eq!(day("02-01-2024", month_first), Date::new(2024, 2, 1));
        assert_eq!(day("13-01-2024", month_first), None);
        let utc = Hint {
            utc: true,
            day_first: None,
        };
        assert_eq!(day("2024-01-02 20:00:00", utc), Date::new(2024, 1, 3));
        assert_eq!(day("2024-01-02", utc), Date::new(2024, 1, 2));
        // The zone that stands there counts.
        assert_eq!(day("2024-01-02 20:00:00 HKT", utc), Date::new(2024, 1, 2));
        assert_eq!(epoch(1_704_225_600.0), Date::new(2024, 1, 3));
        assert_eq!(epoch(1_704_225_600_000.0), Date::new(2024, 1, 3));
        for count in [0.0, -1.0, f64::NAN, f64::INFINITY, 20_240_102.0, 1e300] {
            assert_eq!(epoch(count), None, "{count}");
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
            "202401020",
            "2024010203",
            "13/01-2024",
            "13:01:2024",
            "tomorrow",
            "Jan 2024",
            "Foo 2 2024",
            "2024-01/02",
            "-",
            "before 2024-01-02",
            "9999-12-31T20:00:00Z",
            "99999999999999999999",
        ] {
            assert_eq!(day(text, Hint::default()), None, "{text}");
        }
    }
}
