//! Offsets and named time zones.

use std::fmt;

use chrono::{NaiveDate, Offset, TimeZone};
use chrono_tz::Tz;

use super::date::Date;

/// The largest offset, in seconds; the smallest is its negative.
pub(super) const OFFSETS: i64 = 18 * 3600;

/// How a time relates to universal time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Zone {
    /// So many seconds ahead of it.
    Offset(i32),
    /// As in this place on that day.
    Named(Tz),
}

impl Zone {
    /// An offset, if it is at most 18 hours.
    #[must_use]
    pub fn offset(seconds: i64) -> Option<Self> {
        let fits = (-OFFSETS..=OFFSETS).contains(&seconds);
        i32::try_from(seconds).ok().filter(|_| fits).map(Self::Offset)
    }

    /// The zone of this name ("Europe/Berlin").
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        name.parse().ok().map(Self::Named)
    }

    /// Seconds ahead of universal time when clocks there show this time of day. Where they show it twice, the earlier
    /// one counts; where they skip it, the offset before.
    #[must_use]
    pub fn ahead(self, date: Date, second: i64) -> i64 {
        let zone = match self {
            Self::Offset(seconds) => return i64::from(seconds),
            Self::Named(zone) => zone,
        };
        let (year, month, day) = date.in_known_years();
        let Some(midnight) = NaiveDate::from_ymd_opt(year, month, day).and_then(|day| day.and_hms_opt(0, 0, 0)) else {
            return 0;
        };
        let local = midnight + chrono::TimeDelta::seconds(second);
        let earlier = local - chrono::TimeDelta::hours(3);
        let offset = zone.offset_from_local_datetime(&local).earliest();
        let offset = offset.or_else(|| zone.offset_from_local_datetime(&earlier).earliest());
        offset.map_or(0, |offset| i64::from(offset.fix().local_minus_utc()))
    }

    /// Seconds ahead of universal time at this universal time.
    #[must_use]
    pub fn ahead_at(self, date: Date, second: i64) -> i64 {
        let zone = match self {
            Self::Offset(seconds) => return i64::from(seconds),
            Self::Named(zone) => zone,
        };
        let (year, month, day) = date.in_known_years();
        let midnight = NaiveDate::from_ymd_opt(year, month, day).and_then(|day| day.and_hms_opt(0, 0, 0));
        midnight.map_or(0, |midnight| {
            let universal = midnight + chrono::TimeDelta::seconds(second);
            i64::from(zone.offset_from_utc_datetime(&universal).fix().local_minus_utc())
        })
    }

    /// The zone's name, if it has one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Offset(_) => None,
            Self::Named(zone) => Some(zone.name()),
        }
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = match self {
            Self::Named(zone) => return write!(f, "@{}", zone.name()),
            Self::Offset(0) => return f.write_str("Z"),
            Self::Offset(seconds) => *seconds,
        };
        let size = seconds.unsigned_abs();
        write!(f, "{}{:02}:{:02}", if seconds < 0 { '-' } else { '+' }, size / 3600, size / 60 % 60)?;
        if size % 60 > 0 {
            write!(f, ":{:02}", size % 60)?;
        }
        Ok(())
    }
}
