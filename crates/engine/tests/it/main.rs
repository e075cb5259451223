//! The engine as its hosts use it: one file, its commands, its history.

mod door;
mod opening;
mod privacy;
mod stage;
mod undo;
mod undo_rules;
