//! Civil dates of the Gregorian calendar, as every date of a filing is written. No clock and no time zone: the caller says what day it is.

mod holidays;
mod working;

use serde::{Serialize, Serializer};
use std::fmt;

/// A real calendar day, 0001-01-01 to 9999-12-31.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// `None` unless the day exists.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if year == 0 || year > 9999 || month == 0 || month > 12 || day == 0 || day > days_in(year, month) {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// For dates written in the source: a day that does not exist fails the build. Use in constants only.
    #[allow(clippy::panic)]
    pub const fn of(year: u16, month: u8, day: u8) -> Self {
        match Self::new(year, month, day) {
            Some(date) => date,
            None => panic!("no such day"),
        }
    }

    /// ISO 8601 extended format, `YYYY-MM-DD`, and nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        if year.len() != 4 || month.len() != 2 || day.len() != 2 {
            return None;
        }
        Self::new(
            digits(year)?,
            digits(month)?.try_into().ok()?,
            digits(day)?.try_into().ok()?,
        )
    }

    /// Eight digits, `YYYYMMDD`, as inside a resident identity number.
    pub fn parse_compact(text: &str) -> Option<Self> {
        if text.len() != 8 {
            return None;
        }
        let number = |range: std::ops::Range<usize>| text.get(range).and_then(digits);
        Self::new(
            number(0..4)?,
            number(4..6)?.try_into().ok()?,
            number(6..8)?.try_into().ok()?,
        )
    }

    /// 1 to 9999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Days since 1970-01-01 (Howard Hinnant's civil-day arithmetic).
    pub const fn day_number(self) -> i32 {
        let shifted_year = (self.year as i32).wrapping_sub(if self.month <= 2 { 1 } else { 0 });
        let era = shifted_year.div_euclid(400);
        let year_of_era = shifted_year.rem_euclid(400);
        let shifted_month = (self.month as i32).wrapping_add(9).rem_euclid(12);
        let day_of_year = shifted_month
            .wrapping_mul(153)
            .wrapping_add(2)
            .wrapping_div(5)
            .wrapping_add(self.day as i32)
            .wrapping_sub(1);
        let day_of_era = year_of_era
            .wrapping_mul(365)
            .wrapping_add(year_of_era.wrapping_div(4))
            .wrapping_sub(year_of_era.wrapping_div(100))
            .wrapping_add(day_of_year);
        era.wrapping_mul(146_097).wrapping_add(day_of_era).wrapping_sub(719_468)
    }

    /// The day with this number, or `None` outside the years 1 to 9999.
    pub fn from_day_number(number: i32) -> Option<Self> {
        let shifted = number.checked_add(719_468)?;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era = day_of_era
            .wrapping_sub(day_of_era.wrapping_div(1_460))
            .wrapping_add(day_of_era.wrapping_div(36_524))
            .wrapping_sub(day_of_era.wrapping_div(146_096))
            .wrapping_div(365);
        let day_of_year = day_of_era.wrapping_sub(
            year_of_era
                .wrapping_mul(365)
                .wrapping_add(year_of_era.wrapping_div(4))
                .wrapping_sub(year_of_era.wrapping_div(100)),
        );
        let shifted_month = day_of_year.wrapping_mul(5).wrapping_add(2).wrapping_div(153);
        let day = day_of_year
            .wrapping_sub(shifted_month.wrapping_mul(153).wrapping_add(2).wrapping_div(5))
            .wrapping_add(1);
        let month = shifted_month.wrapping_add(2).rem_euclid(12).wrapping_add(1);
        let year = era
            .checked_mul(400)?
            .checked_add(year_of_era)?
            .checked_add(i32::from(month <= 2))?;
        Self::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?)
    }

    /// `None` past the year 9999 or before the year 1.
    pub fn plus_days(self, days: i32) -> Option<Self> {
        Self::from_day_number(self.day_number().checked_add(days)?)
    }

    /// The same day some months on, or the last day of that month where it is shorter.
    pub fn plus_months(self, months: i32) -> Option<Self> {
        let index = i32::from(self.year)
            .checked_mul(12)?
            .checked_add(i32::from(self.month))?
            .checked_sub(1)?;
        let moved = index.checked_add(months)?;
        let year: u16 = moved.div_euclid(12).try_into().ok()?;
        let month: u8 = moved.rem_euclid(12).checked_add(1)?.try_into().ok()?;
        Self::new(year, month, self.day.min(days_in(year, month)))
    }

    /// Completed years from `birth` to this day; `None` when `birth` is later.
    pub fn age_since(self, birth: Self) -> Option<u16> {
        let before_birthday = (self.month, self.day) < (birth.month, birth.day);
        self.year
            .checked_sub(birth.year)?
            .checked_sub(u16::from(before_birthday))
    }
}

const fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn digits(text: &str) -> Option<u16> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

impl Date {
    /// `YYYY-MM-DD` in ASCII.
    fn written(self) -> [u8; 10] {
        let digit =
            |number: u16, unit: u16| b'0'.wrapping_add(number.checked_div(unit).unwrap_or(0).wrapping_rem(10) as u8);
        let (year, month, day) = (self.year, u16::from(self.month), u16::from(self.day));
        [
            digit(year, 1000),
            digit(year, 100),
            digit(year, 10),
            digit(year, 1),
            b'-',
            digit(month, 10),
            digit(month, 1),
            b'-',
            digit(day, 10),
            digit(day, 1),
        ]
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(std::str::from_utf8(&self.written()).unwrap_or_default())
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(std::str::from_utf8(&self.written()).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_counts_up_by_one() {
        let mut day = Date::of(1600, 1, 1);
        let mut number = day.day_number();
        while day < Date::of(2400, 12, 31) {
            let next = day.plus_days(1).unwrap();
            assert_eq!(next.day_number(), number + 1, "{day}");
            assert!(next > day);
            assert_eq!(Date::parse(&next.to_string()), Some(next));
            day = next;
            number += 1;
        }
        assert_eq!(Date::of(1970, 1, 1).day_number(), 0);
    }

    #[test]
    fn a_day_has_a_year_a_month_and_a_day() {
        let day = Date::of(2026, 11, 22);
        assert_eq!((day.year(), day.month(), day.day()), (2026, 11, 22));
    }

    #[test]
    fn only_days_that_exist() {
        for text in [
            "2023-02-29",
            "2024-00-10",
            "2024-13-01",
            "2024-1-01",
            "2024-+1-01",
            "2024-04-31",
            "",
            "２０２４-01-01",
            "2024-01-01 ",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
        assert!(Date::parse("2024-02-29").is_some());
        assert_eq!(Date::parse_compact("19491231"), Some(Date::of(1949, 12, 31)));
        for text in ["19490231", "194912310", "1949123", "1949年3", "+9491231"] {
            assert_eq!(Date::parse_compact(text), None, "{text}");
        }
    }

    #[test]
    fn months_end_where_the_month_ends() {
        assert_eq!(Date::of(2024, 11, 30).plus_months(3), Some(Date::of(2025, 2, 28)));
        assert_eq!(Date::of(9999, 12, 1).plus_months(1), None);
        assert_eq!(Date::of(2024, 2, 28).age_since(Date::of(2006, 2, 28)), Some(18));
        assert_eq!(Date::of(2024, 2, 27).age_since(Date::of(2006, 2, 28)), Some(17));
        assert_eq!(Date::of(2024, 2, 28).age_since(Date::of(2024, 2, 28)), Some(0));
        assert_eq!(Date::of(2024, 2, 27).age_since(Date::of(2024, 2, 28)), None);
        assert_eq!(Date::of(2024, 2, 28).age_since(Date::of(2025, 1, 1)), None);
    }
}
