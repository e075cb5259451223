//! The rhythm of a team: when it meets for a stand-up, a retrospective, a review or a pulse.

mod commands;
mod view;

pub use commands::*;
pub(crate) use view::meetings;
pub use view::*;
