//! Experiments: what is expected, by which outcomes it is looked at, and what came of it. An experiment is a card.

mod commands;
mod view;

pub use commands::{Becomes, ExperimentEnd, ExperimentWatch};
pub use view::{Ending, Experiment, ExperimentItem, ExperimentsShow, Role, Watched};
