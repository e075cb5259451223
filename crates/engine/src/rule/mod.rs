//! Rules: a team's decision tables on its topics, with their versions, their proof and their answers.

mod batch;
mod chain;
mod columns;
mod commands;
mod compare;
mod dmn;
mod exemption;
mod life;
pub(crate) mod load;
mod others;
mod proof;
mod proving;
mod rows;
mod test_case;
mod view;

pub use batch::*;
pub use chain::{FedTerm, RuleChain, RuleFeed, TriedCase};
pub use columns::*;
pub use commands::*;
pub(crate) use commands::{add_row, rule_of, team_of};
pub use compare::*;
pub use dmn::*;
pub use exemption::*;
pub use life::*;
pub(crate) use life::{draft_of, in_state};
pub(crate) use load::{Current, current, in_force_tables};
pub use others::*;
pub(crate) use others::{Others, open_contradictions};
pub(crate) use proof::Ground;
pub use proof::*;
pub(crate) use proving::Answers;
pub use proving::ProveRule;
pub use rows::{PlacedRow, RowsShow, RowsShown};
pub use test_case::*;
pub use view::*;
