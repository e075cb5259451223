//! What Spielraum is about: decision tables and their proof, control charts, outcomes. No I/O, no clock.

#[macro_use]
mod as_text;
#[macro_use]
mod id;

pub mod chart;
pub mod consent;
pub mod date;
pub mod duration;
pub mod experiment;
pub mod feel;
pub mod flow;
pub mod frame;
pub mod life;
pub mod number;
pub mod outcome;
pub mod proof;
pub mod pulse;
pub mod retro;
pub mod rhythm;
pub mod rule;
mod sequence;
pub mod term;
