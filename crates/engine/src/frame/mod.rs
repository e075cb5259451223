//! The frame: what managers set, so that teams can decide what lies inside.

mod commands;
mod room;
mod view;

pub use commands::*;
pub use room::*;
pub use view::*;
