//! The two kinds of duration. A month has no length in days, so neither becomes the other.

use std::fmt;

use super::{DAY, SECOND};

/// A duration of years and months, counted in months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct YearsAndMonths(i64);

/// A duration of days and time, counted in nanoseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DaysAndTime(i128);

impl YearsAndMonths {
    /// A duration of so many months.
    #[must_use]
    pub fn new(months: i64) -> Self {
        Self(months)
    }

    /// All its months, years included.
    #[must_use]
    pub fn months(self) -> i64 {
        self.0
    }
}

impl DaysAndTime {
    /// A duration of so many nanoseconds.
    #[must_use]
    pub fn new(nanoseconds: i128) -> Self {
        Self(nanoseconds)
    }

    /// A duration of so many seconds.
    #[must_use]
    pub fn seconds(seconds: i64) -> Self {
        Self(i128::from(seconds) * SECOND)
    }

    /// All its nanoseconds.
    #[must_use]
    pub fn nanoseconds(self) -> i128 {
        self.0
    }
}

impl fmt::Display for YearsAndMonths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (years, months) = (self.0.unsigned_abs() / 12, self.0.unsigned_abs() % 12);
        f.write_str(if self.0 < 0 { "-P" } else { "P" })?;
        if years > 0 {
            write!(f, "{years}Y")?;
        }
        if months > 0 || years == 0 {
            write!(f, "{months}M")?;
        }
        Ok(())
    }
}

impl fmt::Display for DaysAndTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whole = self.0.unsigned_abs();
        let (day, second) = (DAY.unsigned_abs(), SECOND.unsigned_abs());
        let (days, seconds, rest) = (whole / day, whole % day / second, whole % second);
        f.write_str(if self.0 < 0 { "-P" } else { "P" })?;
        if days > 0 {
            write!(f, "{days}D")?;
        }
        if days > 0 && whole.is_multiple_of(day) {
            return Ok(());
        }
        f.write_str("T")?;
        let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        if hours > 0 {
            write!(f, "{hours}H")?;
        }
        if minutes > 0 {
            write!(f, "{minutes}M")?;
        }
        if seconds > 0 || rest > 0 || whole == 0 {
            write!(f, "{seconds}{}S", Fraction(rest))?;
        }
        Ok(())
    }
}

/// Nanoseconds as digits behind the point, without zeros at the end.
pub(super) struct Fraction(pub u128);

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 == 0 {
            return Ok(());
        }
        let digits = format!("{:09}", self.0);
        write!(f, ".{}", digits.trim_end_matches('0'))
    }
}
