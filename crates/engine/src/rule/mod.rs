//! Rules: a team's decision tables on its topics, with their versions, their proof and their answers.

mod chain;
mod commands;
mod life;
mod load;
mod proof;
mod view;

pub use chain::{FedTerm, RuleChain, RuleFeed, TriedCase};
pub use commands::*;
pub use life::*;
pub(crate) use load::{Current, current, in_force_rules, in_force_tables};
pub use proof::*;
pub use view::*;
