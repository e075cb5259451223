//! The case desk: rules in force for somebody in a conversation, and what is kept of their use.
//!
//! A use is what figures are made from, so nothing about it leads to a person: not the customer, not who asked, not the time of
//! day. The log writes an instant beside every change; so uses are content beside the log, by day alone. They are not part
//! of undo: [`Workspace::take_use_back`](crate::Workspace::take_use_back) is their counter-act, at once or later, when a
//! reason turns out to say too much.

mod exceptions;
mod linked;
mod uses;
mod view;
mod what_if;

use chrono::{Days, NaiveDate};

pub use exceptions::*;
pub use linked::DeskFed;
pub use uses::*;
pub use view::*;
pub use what_if::*;

/// Exceptions are counted, and drafts are tried, over so many days.
const LOOKED_BACK: u64 = 90;

/// The last day before those that are looked back on.
pub(crate) fn before_the_days(today: NaiveDate) -> String {
    today.checked_sub_days(Days::new(LOOKED_BACK)).unwrap_or(today).to_string()
}
