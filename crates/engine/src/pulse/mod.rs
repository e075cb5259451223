//! Pulses of a team. What is answered lies in memory alone; what is shown is kept as totals, outside the log.

mod commands;
mod view;

pub use commands::*;
pub(crate) use view::series;
pub use view::*;
