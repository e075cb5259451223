//! The clock on the wall where a log was written.

use chrono::{MappedLocalTime, NaiveDateTime, Offset, TimeZone};
use chrono_tz::Tz;
use spielraum_domain::outcome::Minute;

use super::Problem;
use crate::Moment;

/// Clocks are changed at quarters of an hour, everywhere and always.
const QUARTER: Minute = 15;
/// Quarters that are remembered; a power of two.
const SLOTS: usize = 4096;

/// A time zone that turns local minutes into UTC and back.
pub struct Zone {
    tz: Tz,
    /// Quarters that were looked up already. Most rows of a log lie close together.
    known: Vec<Option<(Minute, Minute, Clock)>>,
}

/// What the clock did at a local time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Clock {
    /// It went on.
    Plain,
    /// It was set back: this time came twice, and the first one is taken.
    Double,
    /// It was set forward: this time never came, and what the clock before the change would have said is taken.
    Skipped,
}

/// A time that is written by the clock on the wall.
#[derive(Clone, Copy)]
pub(super) struct At {
    pub minute: Minute,
    /// The clock showed it twice; this is the first time.
    pub came_twice: bool,
}

impl Zone {
    /// The zone of an IANA name such as "Europe/Berlin".
    ///
    /// # Errors
    /// [`Problem::UnknownZone`].
    pub fn named(name: &str) -> Result<Self, Problem> {
        let tz = name.parse().map_err(|_| Problem::UnknownZone { name: name.to_owned() })?;
        Ok(Self { tz, known: vec![None; SLOTS] })
    }

    /// The local time at a UTC minute.
    pub fn to_local(&self, utc: Minute) -> Minute {
        let offset = self.tz.offset_from_utc_datetime(&date_time(utc)).fix();
        utc.saturating_add(offset.local_minus_utc() / 60)
    }

    /// The day that a UTC minute lies in by this clock.
    pub fn day_of(&self, utc: Minute) -> String {
        date_time(self.to_local(utc)).date().to_string()
    }

    /// The UTC minute at which the clock shows for the second time what it showed at this one, after it was set back.
    pub(super) fn second_of(&self, utc: Minute) -> Minute {
        let local = self.to_local(utc);
        // Clocks are set back by an hour; by half of one on Lord Howe Island.
        [60, 30]
            .into_iter()
            .map(|later| utc.saturating_add(later))
            .find(|at| self.to_local(*at) == local)
            .unwrap_or(utc)
    }

    /// The UTC minute of a local time, and what the clock did then.
    pub(super) fn utc_of(&mut self, local: Minute) -> (Minute, Clock) {
        let quarter = local.div_euclid(QUARTER);
        let slot = quarter.rem_euclid(SLOTS as Minute) as usize;
        let (offset, clock) = match self.known[slot] {
            Some((known, offset, clock)) if known == quarter => (offset, clock),
            _ => {
                let (offset, clock) = self.look_up(quarter * QUARTER);
                self.known[slot] = Some((quarter, offset, clock));
                (offset, clock)
            }
        };
        (local.saturating_sub(offset), clock)
    }

    fn look_up(&self, local: Minute) -> (Minute, Clock) {
        let minutes = |offset: &<Tz as TimeZone>::Offset| offset.fix().local_minus_utc() / 60;
        match self.tz.offset_from_local_datetime(&date_time(local)) {
            MappedLocalTime::Single(offset) => (minutes(&offset), Clock::Plain),
            MappedLocalTime::Ambiguous(first, _) => (minutes(&first), Clock::Double),
            MappedLocalTime::None => {
                let hours_before = date_time(local.saturating_sub(3 * 60));
                let before = self.tz.offset_from_local_datetime(&hours_before).earliest();
                (before.as_ref().map_or(0, minutes), Clock::Skipped)
            }
        }
    }
}

/// The last minute of a log that was written by now. Clocks differ by zones, so a day is given.
pub(super) fn until(now: Moment) -> Minute {
    Minute::try_from(now.timestamp() / 60 + 24 * 60).unwrap_or(Minute::MAX)
}

/// The time zone that stands behind the name of a column in brackets, as some exports write it, and the name without it:
/// "Conversation started at (Europe/Berlin)".
pub(super) fn behind(name: &str) -> (&str, Option<&str>) {
    let inside = name.strip_suffix(')').and_then(|name| name.rsplit_once('('));
    match inside {
        Some((before, zone)) if is_zone(zone) => (before.trim_end(), Some(zone)),
        _ => (name, None),
    }
}

/// Whether this names a time zone and nothing else: there is a zone called "Cuba", so a name needs its continent.
pub(super) fn is_zone(name: &str) -> bool {
    (name.contains('/') || name == "UTC") && name.parse::<Tz>().is_ok()
}

fn date_time(minute: Minute) -> NaiveDateTime {
    chrono::DateTime::from_timestamp(i64::from(minute) * 60, 0).unwrap_or_default().naive_utc()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn minute(year: i32, month: u32, day: u32, hour: u32, minute: u32) -> Minute {
        let at = NaiveDate::from_ymd_opt(year, month, day).unwrap().and_hms_opt(hour, minute, 0).unwrap();
        (at.and_utc().timestamp() / 60) as Minute
    }

    #[test]
    fn summer_and_winter_differ() {
        let mut zone = Zone::named("Europe/Berlin").unwrap();
        assert_eq!(zone.utc_of(minute(2016, 7, 1, 12, 7)), (minute(2016, 7, 1, 10, 7), Clock::Plain));
        assert_eq!(zone.utc_of(minute(2016, 1, 1, 12, 7)), (minute(2016, 1, 1, 11, 7), Clock::Plain));
        assert_eq!(zone.to_local(minute(2016, 7, 1, 10, 7)), minute(2016, 7, 1, 12, 7));
    }

    #[test]
    fn changes_of_the_clock_are_told() {
        let mut zone = Zone::named("Europe/Berlin").unwrap();
        assert_eq!(zone.utc_of(minute(2016, 3, 27, 1, 59)), (minute(2016, 3, 27, 0, 59), Clock::Plain));
        assert_eq!(zone.utc_of(minute(2016, 3, 27, 2, 30)), (minute(2016, 3, 27, 1, 30), Clock::Skipped));
        assert_eq!(zone.utc_of(minute(2016, 3, 27, 3, 0)), (minute(2016, 3, 27, 1, 0), Clock::Plain));
        assert_eq!(zone.utc_of(minute(2016, 10, 30, 2, 30)), (minute(2016, 10, 30, 0, 30), Clock::Double));
        assert_eq!(zone.utc_of(minute(2016, 10, 30, 3, 0)), (minute(2016, 10, 30, 2, 0), Clock::Plain));
    }

    #[test]
    fn there_and_back_is_the_same_for_two_years() {
        for name in ["Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"] {
            let mut zone = Zone::named(name).unwrap();
            for utc in (minute(2016, 1, 1, 0, 0)..minute(2018, 1, 1, 0, 0)).step_by(97) {
                let (back, clock) = zone.utc_of(zone.to_local(utc));
                assert!(back == utc || clock == Clock::Double, "{name} {utc}");
            }
        }
    }

    #[test]
    fn the_zone_behind_a_name_is_none_of_it() {
        assert_eq!(behind("Started at (Europe/Berlin)"), ("Started at", Some("Europe/Berlin")));
        assert_eq!(behind("Updated (UTC)"), ("Updated", Some("UTC")));
        for name in ["Resolution time (in hrs)", "Group (Cuba)", "Started at", "()", "Kosten (EUR/Stück)"] {
            assert_eq!(behind(name), (name, None));
        }
    }

    #[test]
    fn an_unknown_zone_is_refused() {
        assert!(matches!(Zone::named("Europe/Bielefeld"), Err(Problem::UnknownZone { .. })));
    }
}
