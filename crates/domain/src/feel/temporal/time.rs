//! Times of day, and dates with times.

use std::cmp::Ordering;
use std::fmt;

use super::date::Date;
use super::duration::{DaysAndTime, Fraction, YearsAndMonths};
use super::zone::Zone;
use super::{DAY, SECOND};

/// The day whose offset a time of day in a named zone has: winter in the north, where no clock is put forward.
const ANY_DAY: (i64, i64, i64) = (2000, 1, 1);

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Time {
    /// Since midnight, below a day.
    nanoseconds: i64,
    zone: Option<Zone>,
}

/// A day and a time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DateTime {
    /// The day.
    pub date: Date,
    /// The time of day.
    pub time: Time,
}

impl Time {
    /// The time of day so many nanoseconds after midnight, if that is within a day.
    #[must_use]
    pub fn new(nanoseconds: i128, zone: Option<Zone>) -> Option<Self> {
        let fits = (0..DAY).contains(&nanoseconds);
        i64::try_from(nanoseconds).ok().filter(|_| fits).map(|nanoseconds| Self { nanoseconds, zone })
    }

    /// The time of day on this clock, if it shows such a time.
    #[must_use]
    pub fn clock(hour: i64, minute: i64, second: i64, nanosecond: i64, zone: Option<Zone>) -> Option<Self> {
        let fits = (0..24).contains(&hour) && (0..60).contains(&minute) && (0..60).contains(&second);
        let seconds = i128::from(hour * 3600 + minute * 60 + second);
        if fits { Self::new(seconds * SECOND + i128::from(nanosecond), zone) } else { None }
    }

    /// Midnight.
    #[must_use]
    pub fn midnight(zone: Option<Zone>) -> Self {
        Self { nanoseconds: 0, zone }
    }

    /// Whole seconds since midnight.
    #[must_use]
    pub fn second_of_day(self) -> i64 {
        self.nanoseconds / 1_000_000_000
    }

    /// The hour.
    #[must_use]
    pub fn hour(self) -> i64 {
        self.second_of_day() / 3600
    }

    /// The minute.
    #[must_use]
    pub fn minute(self) -> i64 {
        self.second_of_day() / 60 % 60
    }

    /// The second.
    #[must_use]
    pub fn second(self) -> i64 {
        self.second_of_day() % 60
    }

    /// Nanoseconds since midnight.
    #[must_use]
    pub fn nanoseconds(self) -> i64 {
        self.nanoseconds
    }

    /// The zone, if it is said.
    #[must_use]
    pub fn zone(self) -> Option<Zone> {
        self.zone
    }

    /// The offset to universal time, if a zone is said.
    #[must_use]
    pub fn offset(self) -> Option<DaysAndTime> {
        let zone = self.zone?;
        Date::new(ANY_DAY.0, ANY_DAY.1, ANY_DAY.2)
            .map(|day| DaysAndTime::seconds(zone.ahead(day, self.second_of_day())))
    }

    /// The time of day so much later, on the next day if need be.
    #[must_use]
    pub fn plus(self, duration: DaysAndTime) -> Self {
        let nanoseconds = (i128::from(self.nanoseconds) + duration.nanoseconds() % DAY).rem_euclid(DAY);
        Self { nanoseconds: i64::try_from(nanoseconds).unwrap_or(0), zone: self.zone }
    }

    /// How long after `other` it is, if both or neither say a zone.
    #[must_use]
    pub fn since(self, other: Self) -> Option<DaysAndTime> {
        let comparable = self.zone.is_some() == other.zone.is_some();
        comparable.then(|| DaysAndTime::new(self.universal() - other.universal()))
    }

    /// Nanoseconds since midnight of universal time if a zone is said, else on the clock.
    #[must_use]
    pub fn universal(self) -> i128 {
        i128::from(self.nanoseconds) - self.offset().map_or(0, DaysAndTime::nanoseconds)
    }
}

impl PartialOrd for Time {
    /// Of two times only one of which says its zone, neither is the earlier.
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.since(*other).map(|since| since.nanoseconds().cmp(&0))
    }
}

impl DateTime {
    /// Midnight of a day, in universal time.
    #[must_use]
    pub fn midnight(date: Date) -> Self {
        Self { date, time: Time::midnight(Some(Zone::Offset(0))) }
    }

    /// The offset to universal time, if a zone is said.
    #[must_use]
    pub fn offset(self) -> Option<DaysAndTime> {
        Some(DaysAndTime::seconds(self.time.zone?.ahead(self.date, self.time.second_of_day())))
    }

    /// Nanoseconds since the beginning of 1970, in universal time if a zone is said, else on the clock.
    #[must_use]
    pub fn instant(self) -> i128 {
        let local = i128::from(self.date.number()) * DAY + i128::from(self.time.nanoseconds);
        local - self.offset().map_or(0, DaysAndTime::nanoseconds)
    }

    /// The date and time so many nanoseconds after the beginning of 1970 in this zone.
    #[must_use]
    pub fn from_instant(instant: i128, zone: Option<Zone>) -> Option<Self> {
        let split = |instant: i128| {
            let date = Date::from_number(i64::try_from(instant.div_euclid(DAY)).ok()?)?;
            Some((date, instant.rem_euclid(DAY)))
        };
        let ahead = match zone {
            None => 0,
            Some(zone) => {
                let (date, nanoseconds) = split(instant)?;
                zone.ahead_at(date, i64::try_from(nanoseconds / SECOND).ok()?)
            }
        };
        let (date, nanoseconds) = split(instant.checked_add(i128::from(ahead) * SECOND)?)?;
        Some(Self { date, time: Time::new(nanoseconds, zone)? })
    }

    /// The date and time so much later.
    #[must_use]
    pub fn plus(self, duration: DaysAndTime) -> Option<Self> {
        Self::from_instant(self.instant().checked_add(duration.nanoseconds())?, self.time.zone)
    }

    /// The same time of day so many months later.
    #[must_use]
    pub fn plus_months(self, months: YearsAndMonths) -> Option<Self> {
        self.date.plus_months(months).map(|date| Self { date, time: self.time })
    }

    /// How long after `other` it is, if both or neither say a zone.
    #[must_use]
    pub fn since(self, other: Self) -> Option<DaysAndTime> {
        let comparable = self.time.zone.is_some() == other.time.zone.is_some();
        comparable.then(|| DaysAndTime::new(self.instant() - other.instant()))
    }

    /// Whole months from the day of `other` to this day; the times of day do not count.
    #[must_use]
    pub fn months_since(self, other: Self) -> YearsAndMonths {
        let months = (self.date.year() - other.date.year()) * 12 + self.date.month() - other.date.month();
        let later = self.date.day().cmp(&other.date.day());
        YearsAndMonths::new(match (months, later) {
            (1.., Ordering::Less) => months - 1,
            (..=-1, Ordering::Greater) => months + 1,
            _ => months,
        })
    }
}

impl PartialOrd for DateTime {
    /// Of two of which only one says its zone, neither is the earlier.
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.since(*other).map(|since| since.nanoseconds().cmp(&0))
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rest = Fraction((i128::from(self.nanoseconds) % SECOND).unsigned_abs());
        write!(f, "{:02}:{:02}:{:02}{rest}", self.hour(), self.minute(), self.second())?;
        self.zone.map_or(Ok(()), |zone| write!(f, "{zone}"))
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{}", self.date, self.time)
    }
}
