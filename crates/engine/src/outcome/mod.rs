//! Outcomes: what customers experience, with the chart that tells a signal from noise.

mod commands;
mod define;
mod groups;
mod kept;
mod load;
mod marks;
mod questions;
mod retired;
mod verdict;
mod view;

pub(crate) use kept::KeptSeries;

pub use commands::*;
pub use define::{EarlierDefinition, OutcomeDefine};
pub use groups::{GroupFigure, GroupLimits, Groups, GroupsShow};
pub(crate) use load::{case, read_week, week_of, written_week};
pub use marks::{Mark, MarkKind};
pub use questions::Asked;
pub use retired::{MeasureName, MeasureRetire, Replacement, RetiredMeasure, RetiredRef, RetiredShow, of_the_talk};
pub(crate) use verdict::{lack_before, verdict_from, verdict_on};
pub(crate) use view::outcomes;
pub use view::*;
