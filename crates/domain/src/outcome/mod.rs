//! Outcomes: what customers experience, week by week.
//!
//! An outcome is a [`Measure`] (data, not code: numerator, denominator, window) computed over the cases of a service log,
//! or figures that the team enters by hand. Every point carries what it was counted from, and says when it may not be
//! believed yet: the window is still open, cases are still running, the extract had ended.

mod case;
mod case_log;
mod durations;
mod extract;
mod formula;
mod measure;
mod own;
mod quarantine;
mod repeat;
mod selection;
mod series;
mod spread;
pub mod tripwire;
mod voice;
mod week;

pub use case::{Case, Cases, CustomerKey, Ends, Flag, Flags, Word};
pub use case_log::{Asked, By, CaseLog, DayLog, Wanted};
pub use formula::{Counted, Excluded, Facts, Formula};
pub use measure::{Measure, OwnMeasure, Question, Scale, Unit};
pub use own::{Entry, EntryError, Figure, own_series, own_series_until, pulse_series};
pub use quarantine::{Quarantined, counts_quarantined, quarantined};
pub use series::{
    ANSWERS_TO_COMPARE, FEWEST_ANSWERS, FEWEST_CASES, Interval, Maturity, Point, Series, Summary, Warning,
};
pub use voice::{VoiceSpan, voice_spans};
pub use week::Week;

/// Minutes since 1970-01-01 00:00, in UTC unless a name says local. Reaches 4,000 years either way.
pub type Minute = i32;

/// Minutes in a day.
pub const DAY: Minute = 24 * 60;
