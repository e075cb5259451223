//! Values that have an order: numbers, dates and durations, each on a line of its own.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use super::Value;
use crate::date::Date;
use crate::duration::{Duration, DurationKind};
use crate::number::Number;

/// A value that has an order. Travels as its text ("12.5", "2026-11-25", "P3D"): no text is one of two kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ts_rs::TS)]
#[ts(type = "string")]
pub enum Ordered {
    /// A number.
    Number(Number),
    /// A calendar day.
    Date(Date),
    /// A length of time.
    Duration(Duration),
}

/// What stands in order with what: values of one kind share a line, values of different kinds do not compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrderedKind {
    /// Numbers.
    Number,
    /// Days.
    Date,
    /// Durations of one of the two kinds.
    Duration(DurationKind),
}

/// A text that is neither number nor date nor duration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("neither a number nor a date nor a duration")]
pub struct NotOrdered;

impl Ordered {
    /// Whose line it stands on.
    #[must_use]
    pub fn kind(self) -> OrderedKind {
        match self {
            Self::Number(_) => OrderedKind::Number,
            Self::Date(_) => OrderedKind::Date,
            Self::Duration(duration) => OrderedKind::Duration(duration.kind()),
        }
    }

    /// Its place on the line: a number itself, days, seconds or months.
    #[must_use]
    pub fn place(self) -> Number {
        match self {
            Self::Number(number) => number,
            Self::Date(date) => date.days().into(),
            Self::Duration(duration) => duration.amount().into(),
        }
    }
}

impl OrderedKind {
    /// The value at a place of the line; nothing where the line has none, such as between two days.
    #[must_use]
    pub fn at(self, place: Number) -> Option<Ordered> {
        match self {
            Self::Number => Some(Ordered::Number(place)),
            Self::Date => Date::from_days(place.whole()?.try_into().ok()?).map(Ordered::Date),
            Self::Duration(of) => Duration::new(of, place.whole()?).map(Ordered::Duration),
        }
    }
}

impl PartialOrd for Ordered {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Number(one), Self::Number(other)) => Some(one.cmp(other)),
            (Self::Date(one), Self::Date(other)) => Some(one.cmp(other)),
            (Self::Duration(one), Self::Duration(other)) if one.kind() == other.kind() => {
                Some(one.amount().cmp(&other.amount()))
            }
            _ => None,
        }
    }
}

impl From<Number> for Ordered {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

impl From<Duration> for Ordered {
    fn from(duration: Duration) -> Self {
        Self::Duration(duration)
    }
}

impl From<i32> for Ordered {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<Ordered> for Value {
    fn from(ordered: Ordered) -> Self {
        match ordered {
            Ordered::Number(number) => Self::Number(number),
            Ordered::Date(date) => Self::Date(date),
            Ordered::Duration(duration) => Self::Duration(duration),
        }
    }
}

impl FromStr for Ordered {
    type Err = NotOrdered;

    /// Reads `12.5`, `2026-11-25`, `P3D`.
    fn from_str(text: &str) -> Result<Self, NotOrdered> {
        let number = text.parse().map(Self::Number).ok();
        let date = || text.parse().map(Self::Date).ok();
        let duration = || text.parse().map(Self::Duration).ok();
        number.or_else(date).or_else(duration).ok_or(NotOrdered)
    }
}

impl fmt::Display for Ordered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Date(date) => date.fmt(f),
            Self::Duration(duration) => duration.fmt(f),
        }
    }
}

travels_as_text!(Ordered);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_say_which_kind_they_are() {
        for (text, kind) in [
            ("12.5", OrderedKind::Number),
            ("-3", OrderedKind::Number),
            ("2026-11-25", OrderedKind::Date),
            ("P3D", OrderedKind::Duration(DurationKind::DaysTime)),
            ("-P2Y3M", OrderedKind::Duration(DurationKind::YearsMonths)),
        ] {
            let ordered: Ordered = text.parse().unwrap();
            assert_eq!((ordered.kind(), ordered.to_string().as_str()), (kind, text));
            assert_eq!(kind.at(ordered.place()), Some(ordered), "{text}");
        }
        assert_eq!("soon".parse::<Ordered>(), Err(NotOrdered));
    }

    #[test]
    fn kinds_do_not_compare() {
        let ordered = |text: &str| text.parse::<Ordered>().unwrap();
        assert_eq!(ordered("P1D").partial_cmp(&ordered("PT23H")), Some(Ordering::Greater));
        assert_eq!(ordered("P1M").partial_cmp(&ordered("P30D")), None);
        assert_eq!(ordered("1").partial_cmp(&ordered("P1D")), None);
        assert_eq!(OrderedKind::Date.at("0.5".parse().unwrap()), None);
    }
}
