//! The frame: what managers set, so that teams can decide what lies inside.

mod commands;
mod in_force;
mod room;
mod view;

pub use commands::*;
pub use in_force::FrameState;
pub(crate) use in_force::{in_force, in_force_on};
pub use room::*;
pub use view::*;
