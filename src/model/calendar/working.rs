//! Chinese working days: the days that are no weekend and no holiday, and the weekend days worked instead of one.

use super::Date;
use super::holidays::EXCEPTIONS;

impl Date {
    /// Monday to Friday.
    fn is_weekday(self) -> bool {
        // Day 0 was a Thursday.
        self.day_number().wrapping_add(3).rem_euclid(7) < 5
    }

    /// `None` outside the years whose holidays the table knows.
    pub fn is_working_day(self) -> Option<bool> {
        let (_, exceptions) = EXCEPTIONS.iter().find(|(year, _)| *year == self.year)?;
        let listed = exceptions.as_bytes().chunks_exact(4).any(|day| {
            let number = day.iter().fold(0_u16, |number, digit| {
                number
                    .wrapping_mul(10)
                    .wrapping_add(u16::from(digit.wrapping_sub(b'0')))
            });
            number
                == u16::from(self.month)
                    .wrapping_mul(100)
                    .wrapping_add(u16::from(self.day))
        });
        Some(self.is_weekday() != listed)
    }

    /// The working day that many working days on, this day not counted; `None` where the table does not reach.
    pub fn plus_working_days(self, days: u8) -> Option<Self> {
        let mut day = self;
        let mut left = days;
        while left > 0 {
            day = day.plus_days(1)?;
            left = left.saturating_sub(u8::from(day.is_working_day()?));
        }
        Some(day)
    }

    /// The last year whose holidays the table knows.
    pub fn last_known_year() -> u16 {
        EXCEPTIONS.last().map_or(0, |(year, _)| *year)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_holds_days_only_and_every_year() {
        let mut expected = EXCEPTIONS[0].0;
        for (year, exceptions) in EXCEPTIONS {
            assert_eq!(*year, expected);
            expected += 1;
            assert_eq!(exceptions.len() % 4, 0);
            let days: Vec<&str> = (0..exceptions.len())
                .step_by(4)
                .map(|at| &exceptions[at..at + 4])
                .collect();
            assert!(days.is_sorted());
            for day in days {
                assert!(Date::parse_compact(&format!("{year}{day}")).is_some(), "{year}{day}");
            }
        }
        assert_eq!(Date::last_known_year(), expected - 1);
    }

    #[test]
    fn holidays_are_off_and_some_weekends_are_worked() {
        let works = |year, month, day| Date::of(year, month, day).is_working_day();
        assert_eq!(works(2026, 11, 20), Some(true));
        assert_eq!(works(2026, 11, 21), Some(false));
        // National Day, and the Saturday after it.
        assert_eq!(works(2026, 10, 1), Some(false));
        assert_eq!(works(2026, 10, 10), Some(true));
        assert_eq!(works(2003, 12, 31), None);
        assert_eq!(works(Date::last_known_year() + 1, 1, 1), None);
    }

    #[test]
    fn counting_skips_what_is_off() {
        let count = |days| Date::of(2026, 9, 30).plus_working_days(days);
        assert_eq!(count(0), Some(Date::of(2026, 9, 30)));
        assert_eq!(count(1), Some(Date::of(2026, 10, 8)));
        assert_eq!(count(3), Some(Date::of(2026, 10, 10)));
        assert_eq!(Date::of(2026, 12, 31).plus_working_days(1), None);
        assert_eq!(Date::of(2003, 12, 31).plus_working_days(1), Some(Date::of(2004, 1, 2)));
    }
}
