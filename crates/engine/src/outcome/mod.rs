//! Outcomes: what customers experience, with the chart that tells a signal from noise.

mod commands;
mod kept;
mod load;
mod view;

pub(crate) use kept::KeptSeries;

pub use commands::*;
pub(crate) use load::case;
pub use view::*;
