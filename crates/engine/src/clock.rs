//! Time comes from outside, so that history can be replayed with the dates it had.

use std::sync::Mutex;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};

/// An instant in UTC, kept to the millisecond.
pub type Moment = DateTime<Utc>;

/// Where the engine asks what time it is. The fold never asks: it only reads what was written.
pub trait Clock: Send + Sync {
    /// The current instant.
    fn now(&self) -> Moment;
}

/// The computer's clock.
#[derive(Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        Utc::now()
    }
}

/// A clock that shows what it was set to: for tests, and for the sample, which is written with the dates of its story.
#[derive(Debug)]
pub struct SetClock(Mutex<Moment>);

impl SetClock {
    /// A clock that stands at `moment`.
    pub fn at(moment: Moment) -> Self {
        Self(Mutex::new(moment))
    }

    /// Moves the hands.
    pub fn set(&self, moment: Moment) {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = moment;
    }
}

impl Clock for SetClock {
    fn now(&self) -> Moment {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// How the log writes an instant: RFC 3339, UTC, milliseconds; sorts as text.
pub(crate) fn written(moment: Moment) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// The calendar day of an instant. Days are UTC days: the log must fold alike on every desktop.
pub(crate) fn day(moment: Moment) -> NaiveDate {
    moment.date_naive()
}
