//! One open workspace file: commands, queries, undo, imports, backups.
//!
//! Every write goes through [`Workspace::transact`]: it appends changes to the log and folds them into the tables that queries
//! read, in one SQLite transaction. Storage is private, so nobody can write past the log.

mod clock;
mod door;
mod error;
mod file;
mod hidden;
mod id;
mod optional;
mod order;
mod party;
mod progress;
mod storage;
mod text;
pub mod today;
mod unshown;
pub mod workspace;

pub mod board;
pub mod consent;
pub mod desk;
pub mod experiment;
pub mod flow;
pub mod frame;
pub mod import;

pub mod journey;
pub mod outcome;
pub mod people;
pub mod proposal;
pub mod pulse;
pub mod retro;
pub mod rhythm;
pub mod rule;
pub mod saving;
pub mod search;
pub mod statement;
pub mod team;
pub mod term;

pub use clock::{Clock, Moment, SetClock, SystemClock};
pub use door::{Done, Op, StepLabel, Tag};
pub use error::{Backup, Broken, Error, Rejection, Result};
pub use hidden::Hidden;
pub use id::*;
pub use party::{Party, PartyNamed};
pub use storage::place::Warning;
pub use text::is_unseen;
pub use workspace::{Access, Health, Workspace, WorkspaceInfo};
