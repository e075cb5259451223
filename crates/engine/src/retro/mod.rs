//! Retrospectives. What is not shown yet lies in memory alone; what is shown is kept outside the log, without order and time.

mod attempts;
mod commands;
mod evidence;
mod formats;
mod held;
mod load;
mod notes;
mod themes;
mod view;
mod votes;

pub use attempts::{AttemptAdd, AttemptKind, AttemptRef};
pub use commands::{RetroBegin, RetroGo, RetroRef, SeatsSet, TimerAct, TimerSet};
pub use evidence::*;
pub use formats::{FormatAdd, FormatRef, KeptFormat};
pub(crate) use held::HeldRetros;
pub use notes::{NoteAdd, NoteMove, NotePlace, NoteRef, NotesAdd, RetroUncover};
pub use themes::{ThemeAdd, ThemeMerge, ThemeRef, ThemeRename};
pub(crate) use view::open;
pub use view::*;
pub use votes::VoteGive;

/// As many things leave a retrospective at most: more are not tried, they are listed.
pub const ATTEMPTS: u32 = 3;
