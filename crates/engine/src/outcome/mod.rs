//! Outcomes: what customers experience, with the chart that tells a signal from noise.

mod commands;
mod load;
mod view;

pub use commands::*;
pub(crate) use load::case;
pub use view::*;
