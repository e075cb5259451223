//! Experiments: what is expected, by which outcomes it is looked at, and what came of it. An experiment is a card.

mod commands;
mod view;

pub use commands::{Becomes, ExperimentEnd, ExperimentWatch};
pub(crate) use view::roles_of;
pub use view::{Ending, Experiment, ExperimentItem, ExperimentsShow, Lacking, Plan, PlanAsk, Role, RoleOf, Watched};
