//! ISO weeks.

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DAY, Minute};

/// Days from Monday 1969-12-29 to Thursday 1970-01-01.
const EPOCH_IN_WEEK: i32 = 3;
const MINUTES: Minute = 7 * DAY;

/// An ISO week: Monday to Sunday, named by the year its Thursday lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Week {
    /// ISO year, which differs from the calendar's around New Year.
    pub year: i32,
    /// 1 to 53.
    pub week: u32,
}

impl Week {
    /// The week a local minute falls into.
    pub fn of(local: Minute) -> Self {
        Self::from_number(number_of(local))
    }

    /// The Monday it begins with; nothing for a week its year does not have.
    pub fn monday(self) -> Option<NaiveDate> {
        NaiveDate::from_isoywd_opt(self.year, self.week, Weekday::Mon)
    }

    /// Weeks since the one that holds 1970-01-01; nothing for a week its year does not have.
    pub fn number(self) -> Option<i32> {
        let epoch = NaiveDate::from_ymd_opt(1970, 1, 1)?;
        let days = self.monday()?.signed_duration_since(epoch).num_days();
        Some((i32::try_from(days).ok()? + EPOCH_IN_WEEK).div_euclid(7))
    }

    /// The week that lies `number` weeks after the one that holds 1970-01-01.
    pub fn from_number(number: i32) -> Self {
        let epoch = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap_or_default();
        let days = i64::from(number) * 7 - i64::from(EPOCH_IN_WEEK);
        let monday = epoch.checked_add_signed(chrono::Duration::days(days)).unwrap_or(NaiveDate::MAX);
        let iso = monday.iso_week();
        Self { year: iso.year(), week: iso.week() }
    }
}

/// Weeks since the one that holds 1970-01-01.
pub(super) fn number_of(local: Minute) -> i32 {
    (local.div_euclid(DAY) + EPOCH_IN_WEEK).div_euclid(7)
}

/// First local minute of week `number`.
pub(super) fn start_of(number: i32) -> Minute {
    number.saturating_mul(MINUTES).saturating_sub(EPOCH_IN_WEEK * DAY)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minute(year: i32, month: u32, day: u32, hour: u32) -> Minute {
        let at = NaiveDate::from_ymd_opt(year, month, day).unwrap().and_hms_opt(hour, 0, 0).unwrap();
        i32::try_from(at.and_utc().timestamp() / 60).unwrap()
    }

    #[test]
    fn weeks_follow_the_iso_calendar() {
        for (date, week) in [
            ((2016, 2, 29), (2016, 9)),
            ((2016, 1, 3), (2015, 53)),
            ((2017, 1, 1), (2016, 52)),
            ((2018, 12, 31), (2019, 1)),
            ((1970, 1, 1), (1970, 1)),
            ((1969, 12, 28), (1969, 52)),
        ] {
            let found = Week::of(minute(date.0, date.1, date.2, 23));
            assert_eq!((found.year, found.week), week, "{date:?}");
        }
    }

    #[test]
    fn number_and_start_agree_for_a_century() {
        for number in 0..5200 {
            let week = Week::from_number(number);
            assert_eq!(week.number(), Some(number));
            assert_eq!(number_of(start_of(number)), number);
            assert_eq!(number_of(start_of(number) - 1), number - 1);
        }
    }

    #[test]
    fn a_week_the_year_does_not_have_is_none() {
        assert_eq!(Week { year: 2017, week: 53 }.number(), None);
        assert_eq!(Week { year: 2017, week: 0 }.monday(), None);
    }
}
