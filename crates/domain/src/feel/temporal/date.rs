//! Days of the Gregorian calendar, carried on to both sides.

use std::fmt;

use super::duration::YearsAndMonths;

/// The largest year; the smallest is its negative.
pub(super) const YEARS: i64 = 999_999_999;

/// A day. Year 0 is the one before year 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {
    year: i32,
    month: u8,
    day: u8,
}

impl Date {
    /// The day, if there is such a day.
    #[must_use]
    pub fn new(year: i64, month: i64, day: i64) -> Option<Self> {
        let fits = (-YEARS..=YEARS).contains(&year) && (1..=12).contains(&month) && day >= 1;
        if !fits || day > length(year, month) {
            return None;
        }
        Some(Self { year: i32::try_from(year).ok()?, month: u8::try_from(month).ok()?, day: u8::try_from(day).ok()? })
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i64 {
        i64::from(self.year)
    }

    /// The month, from 1.
    #[must_use]
    pub fn month(self) -> i64 {
        i64::from(self.month)
    }

    /// The day of the month, from 1.
    #[must_use]
    pub fn day(self) -> i64 {
        i64::from(self.day)
    }

    /// The day of the week: Monday is 1, Sunday 7.
    #[must_use]
    pub fn weekday(self) -> i64 {
        (self.number() + 3).rem_euclid(7) + 1
    }

    /// The day of the year, from 1.
    #[must_use]
    pub fn day_of_year(self) -> i64 {
        self.number() - first_of_year(self.year()) + 1
    }

    /// The week of the year as ISO 8601 counts: the first is the one that holds the first Thursday.
    #[must_use]
    pub fn week(self) -> i64 {
        let thursday = self.number() - self.weekday() + 4;
        let year = civil(thursday).0;
        (thursday - first_of_year(year)) / 7 + 1
    }

    /// Days since 1 January 1970.
    #[must_use]
    pub fn number(self) -> i64 {
        number(self.year(), self.month(), self.day())
    }

    /// The day that is so many days after 1 January 1970.
    #[must_use]
    pub fn from_number(number: i64) -> Option<Self> {
        // Far outside, the calendar below would overflow.
        if number.unsigned_abs() > 366 * (YEARS + 1).unsigned_abs() {
            return None;
        }
        let (year, month, day) = civil(number);
        Self::new(year, month, day)
    }

    /// The same day of the month so many months later; the last one where the month is shorter.
    #[must_use]
    pub fn plus_months(self, months: YearsAndMonths) -> Option<Self> {
        let month = (self.year() * 12 + self.month() - 1).checked_add(months.months())?;
        let (year, month) = (month.div_euclid(12), month.rem_euclid(12) + 1);
        Self::new(year, month, self.day().min(length(year, month)))
    }

    /// A day of the same place in the calendar in a year that any library of time zones knows.
    pub(super) fn in_known_years(self) -> (i32, u32, u32) {
        let year = if (-9000..=9000).contains(&self.year) { self.year } else { self.year.rem_euclid(400) + 2000 };
        (year, u32::from(self.month), u32::from(self.day))
    }
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn length(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn first_of_year(year: i64) -> i64 {
    number(year, 1, 1)
}

/// Days since 1970-01-01. The year is counted from March, so that the leap day is its last.
fn number(year: i64, month: i64, day: i64) -> i64 {
    let year = if month > 2 { year } else { year - 1 };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

fn civil(number: i64) -> (i64, i64, i64) {
    let number = number + 719_468;
    let (era, of_era) = (number.div_euclid(146_097), number.rem_euclid(146_097));
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let from_march = (5 * of_year + 2) / 153;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = era * 400 + year + i64::from(month <= 2);
    (year, month, of_year - (153 * from_march + 2) / 5 + 1)
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.year < 0 { "-" } else { "" };
        write!(f, "{sign}{:04}-{:02}-{:02}", self.year.unsigned_abs(), self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use chrono::Datelike;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn counts_as_chrono_does(number in -90_000_000i64..90_000_000) {
            let ours = Date::from_number(number).unwrap();
            let theirs = chrono::DateTime::from_timestamp(number * 86_400, 0).unwrap().date_naive();
            let same = (i64::from(theirs.year()), i64::from(theirs.month()), i64::from(theirs.day()));
            prop_assert_eq!((ours.year(), ours.month(), ours.day()), same);
            prop_assert_eq!(ours.number(), number);
            prop_assert_eq!(ours.weekday(), i64::from(theirs.weekday().number_from_monday()));
            prop_assert_eq!(ours.day_of_year(), i64::from(theirs.ordinal()));
            prop_assert_eq!(ours.week(), i64::from(theirs.iso_week().week()));
        }
    }

    #[test]
    fn ends_at_nine_digits() {
        let last = Date::new(YEARS, 12, 31).unwrap();
        assert_eq!(last.to_string(), "999999999-12-31");
        assert_eq!(Date::from_number(last.number()), Some(last));
        assert_eq!(Date::from_number(last.number() + 1), None);
        assert_eq!(Date::from_number(i64::MIN), None);
        assert_eq!(Date::new(2023, 2, 29), None);
        assert_eq!(Date::new(2024, 1, 31).unwrap().plus_months(YearsAndMonths::new(1)), Date::new(2024, 2, 29));
        assert_eq!(Date::new(2024, 2, 29).unwrap().plus_months(YearsAndMonths::new(-12)), Date::new(2023, 2, 28));
        assert_eq!(last.plus_months(YearsAndMonths::new(i64::MAX)), None);
    }
}
