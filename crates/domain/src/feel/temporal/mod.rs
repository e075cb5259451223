//! Dates, times and durations as FEEL has them: years up to nine digits, nanoseconds, offsets and named time zones.

mod date;
mod duration;
mod read;
mod time;
mod zone;

pub use date::Date;
pub use duration::{DaysAndTime, YearsAndMonths};
pub use read::{AtLiteral, read_at};
pub use time::{DateTime, Time};
pub use zone::Zone;

/// Nanoseconds of a second.
pub(super) const SECOND: i128 = 1_000_000_000;
/// Nanoseconds of a day.
pub(super) const DAY: i128 = 86_400 * SECOND;
