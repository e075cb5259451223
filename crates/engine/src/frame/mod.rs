//! The frame: what managers set, so that teams can decide what lies inside.

mod answers;
mod bounds;
mod breaking;
mod commands;
mod in_force;
mod room;
mod view;
mod watched;

pub(crate) use answers::answers;
pub use answers::*;
pub use breaking::*;
pub(crate) use breaking::{broken, is_broken, outside};
pub(crate) use commands::not_past;
pub use commands::*;
pub use in_force::FrameState;
pub(crate) use in_force::{in_force, in_force_on};
pub use room::*;
pub(crate) use view::items;
pub use view::*;
pub use watched::*;
