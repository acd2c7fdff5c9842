//! Dates as people and systems write them: the contract takes ISO 8601 only, and offers that form for the usual others.

use super::{Node, Problem, Read, Reader, State};
use crate::facts::text::half_width;
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

impl Read for Until {
    fn read(value: Value, node: Node, reader: &mut Reader) -> State<Self> {
        let text = match String::read(value, node, reader) {
            State::Present(text) => text,
            State::Missing => return State::Missing,
            State::Invalid => return State::Invalid,
        };
        if text == "long-term" {
            return State::Present(Self::LongTerm);
        }
        match Date::parse(&text) {
            Some(day) => State::Present(Self::Day(day)),
            None => {
                reader.note(
                    node,
                    Problem::NotADate {
                        suggestion: suggestion(&text),
                    },
                );
                State::Invalid
            }
        }
    }
}

/// The contract's form of a day that is clearly meant.
fn suggestion(text: &str) -> Option<String> {
    let text: String = text.trim().chars().take(40).map(half_width).collect();
    if matches!(
        text.as_str(),
        "长期" | "長期" | "长期有效" | "永久" | "long term" | "longterm"
    ) {
        return Some("long-term".into());
    }
    let (year, month, day) = if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        (
            text.get(..4)?.to_string(),
            text.get(4..6)?.to_string(),
            text.get(6..)?.to_string(),
        )
    } else {
        // A time of day after the date is left aside.
        let day = text.split(['T', ' ']).next()?;
        let mut parts = day
            .split(['-', '/', '.', '年', '月', '日'])
            .filter(|part| !part.is_empty());
        let date = (
            parts.next()?.to_string(),
            parts.next()?.to_string(),
            parts.next()?.to_string(),
        );
        if parts.next().is_some() {
            return None;
        }
        date
    };
    // Day first or month first cannot be told apart, so only a leading year is taken.
    if year.len() != 4 || month.len() > 2 || day.len() > 2 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).map(|day| day.to_string())
}

#[cfg(test)]
mod tests {
    use super::suggestion;

    #[test]
    fn clear_days_are_offered_and_others_are_not() {
        for text in [
            "20270105",
            "2027/1/5",
            "2027年1月5日",
            "2027.01.05",
            "2027-1-5",
            " ２０２７-01-05",
            "2027-01-05T00:00:00Z",
        ] {
            assert_eq!(suggestion(text).as_deref(), Some("2027-01-05"), "{text}");
        }
        assert_eq!(suggestion("长期").as_deref(), Some("long-term"));
        for text in [
            "05/01/2027",
            "2027-02-30",
            "2027",
            "tomorrow",
            "",
            "2027-01-05-06",
            "年月日",
        ] {
            assert_eq!(suggestion(text), None, "{text}");
        }
    }
}
