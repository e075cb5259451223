//! A retrospective: its phases and their time, what lies on the wall, and votes within a budget. It knows neither window nor
//! file: whoever carries it through a round, one screen or several devices, tells it what happened.

mod clock;
mod format;
mod phase;
mod wall;

pub use clock::Timer;
pub use format::{COLUMNS, Format, MINUTES, Minutes, OwnColumn, OwnFormat, Preset};
pub use phase::Phase;
pub use wall::{Event, NoteId, Place, Refused, Retro, Theme, ThemeId};
