//! Outcomes: what customers experience, week by week.
//!
//! An outcome is a [`Measure`] (data, not code: numerator, denominator, window) computed over the cases of a service log,
//! or figures that the team enters by hand. Every point carries what it was counted from, and says when it may not be
//! believed yet: the window is still open, cases are still running, the extract had ended.

mod extract;
mod measure;
mod own;
mod repeat;
mod series;
mod week;

pub use measure::{Counted, Formula, Measure, OwnMeasure, Unit};
pub use own::{Entry, EntryError, Figure, own_series};
pub use series::{CaseLog, FEWEST_CASES, Maturity, Point, Series, Summary, Warning};
pub use week::Week;

/// Minutes since 1970-01-01 00:00, in UTC unless a name says local. Reaches 4,000 years either way.
pub type Minute = i32;

/// Minutes in a day.
pub const DAY: Minute = 24 * 60;

/// A customer without an identity: a keyed hash. Equal keys are the same customer of the same import.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CustomerKey(pub u128);

/// What an outcome needs to know of one case of a service log. There is no person in it and there must never be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Case {
    /// Whose case it is, when the log knows.
    pub customer: Option<CustomerKey>,
    /// First contact.
    pub opened: Minute,
    /// Last time it was called resolved.
    pub resolved: Option<Minute>,
    /// Last time it was closed.
    pub closed: Option<Minute>,
    /// It was opened again after it had been called resolved.
    pub reopened: bool,
    /// How often it changed hands between groups.
    pub handovers: u32,
}

impl Case {
    /// When the case was over for the customer: closed, or resolved in logs that know no closing.
    pub fn ended(&self) -> Option<Minute> {
        self.closed.or(self.resolved)
    }

    /// Calendar minutes from first contact to the end, for cases that ended. Never negative.
    pub fn end_to_end(&self) -> Option<Minute> {
        self.ended().map(|ended| ended.saturating_sub(self.opened).max(0))
    }
}
