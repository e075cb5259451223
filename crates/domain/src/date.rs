//! Calendar days, without time of day and without time zone.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};

/// The day that is counted from: where no cell says any day, a case shows this one.
const ORIGIN: NaiveDate = day(2000, 1, 1);

/// A calendar day of the years 1 to 9999, which FEEL writes with four digits. Travels as "2026-11-25".
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ts_rs::TS)]
#[ts(rename = "Day", type = "string")]
pub struct Date(NaiveDate);

/// Why a text or three numbers are no [`Date`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Not of the form `2026-11-25`.
    #[error("not a date")]
    NotADate,
    /// The calendar has no such day.
    #[error("no such day")]
    NoSuchDay {
        /// The last day of the month that is meant; nothing if there is no such month.
        month_ends: Option<Date>,
    },
}

/// A day of which the calendar is known to have it.
const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => NaiveDate::MIN,
    }
}

impl Date {
    /// The first day there is.
    pub const FIRST: Self = Self(day(1, 1, 1));
    /// The last day there is.
    pub const LAST: Self = Self(day(9999, 12, 31));

    /// The day of these numbers.
    ///
    /// # Errors
    /// [`DateError::NoSuchDay`]
    pub fn new(year: i32, month: u32, day: u32) -> Result<Self, DateError> {
        let of = |day| NaiveDate::from_ymd_opt(year, month, day).map(Self).filter(|date| date.is_inside());
        let month_ends = (28..=31).rev().find_map(of);
        of(day).ok_or(DateError::NoSuchDay { month_ends })
    }

    fn is_inside(self) -> bool {
        (Self::FIRST..=Self::LAST).contains(&self)
    }

    /// The number of days since 1 January 2000.
    #[must_use]
    pub fn days(self) -> i32 {
        self.0.num_days_from_ce() - ORIGIN.num_days_from_ce()
    }

    /// The day so many days after 1 January 2000, if there is one.
    #[must_use]
    pub fn from_days(days: i64) -> Option<Self> {
        let days = i32::try_from(days + i64::from(ORIGIN.num_days_from_ce())).ok()?;
        NaiveDate::from_num_days_from_ce_opt(days).map(Self).filter(|date| date.is_inside())
    }

    /// The day for a calendar.
    #[must_use]
    pub fn day(self) -> NaiveDate {
        self.0
    }
}

impl FromStr for Date {
    type Err = DateError;

    /// Reads `2026-11-25`.
    fn from_str(text: &str) -> Result<Self, DateError> {
        let mut parts = text.split('-');
        let mut part = |digits: usize| {
            let part =
                parts.next().filter(|part| part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()));
            part.and_then(|part| part.parse::<u32>().ok()).ok_or(DateError::NotADate)
        };
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        if parts.next().is_some() {
            return Err(DateError::NotADate);
        }
        Self::new(year.cast_signed(), month, day)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

travels_as_text!(Date);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_prints_and_nothing_else() {
        for text in ["2026-11-25", "0001-01-01", "9999-12-31", "2028-02-29"] {
            let date: Date = text.parse().unwrap();
            assert_eq!(date.to_string(), text);
            assert_eq!(Date::from_days(date.days().into()), Some(date));
        }
        for text in
            ["", "2026-11", "26-11-25", "2026-11-25T10:00", "2026-11-25-", "+2026-11-25", "2026-1-5", "12026-01-01"]
        {
            assert_eq!(text.parse::<Date>(), Err(DateError::NotADate), "{text}");
        }
    }

    #[test]
    fn says_where_the_month_ends_when_a_day_does_not_exist() {
        let ends = |text: &str| match text.parse::<Date>() {
            Err(DateError::NoSuchDay { month_ends }) => month_ends.map(|date| date.to_string()),
            other => panic!("{other:?}"),
        };
        assert_eq!(ends("2026-02-31").as_deref(), Some("2026-02-28"));
        assert_eq!(ends("2028-02-30").as_deref(), Some("2028-02-29"));
        assert_eq!(ends("2026-04-00").as_deref(), Some("2026-04-30"));
        assert_eq!(ends("2026-13-01"), None);
        assert_eq!(ends("0000-01-01"), None);
    }

    #[test]
    fn days_are_counted_without_holes() {
        assert_eq!(Date::from_days(0).map(|date| date.to_string()).as_deref(), Some("2000-01-01"));
        assert_eq!(Date::new(2000, 3, 1).unwrap().days(), 60);
        assert_eq!(Date::from_days(i64::from(Date::LAST.days()) + 1), None);
        assert_eq!(Date::from_days(i64::from(Date::FIRST.days()) - 1), None);
    }
}
