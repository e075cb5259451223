//! What Spielraum is about: decision tables and their proof, control charts, outcomes. No I/O, no clock.

pub mod chart;
pub mod outcome;
