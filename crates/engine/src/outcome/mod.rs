//! Outcomes: what customers experience, with the chart that tells a signal from noise.

mod commands;
mod groups;
mod kept;
mod load;
mod view;

pub(crate) use kept::KeptSeries;

pub use commands::*;
pub use groups::{GroupFigure, GroupLimits, Groups, GroupsShow};
pub(crate) use load::case;
pub use view::*;
