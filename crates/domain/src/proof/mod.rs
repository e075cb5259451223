//! The proof: whether a table answers every case once, stays inside its guardrails, and agrees with other tables.
//!
//! Nothing is sampled. Every input term becomes an *axis*, cut into *atoms* that no cell can tell apart inside; a row is
//! a *box* of atoms. Two rows overlap when their boxes meet on every axis. A gap is a point outside all boxes, which a SAT
//! solver finds or shows to be impossible; it then grows to a largest box that no row touches. Under "first row", a row
//! answers a case when a point lies in its box and outside the boxes above it.
//!
//! The cases are those of the terms' declared domains; `null` is one of them only where a column says that its value may
//! be missing. Every counterexample is a concrete case that was put to [`ReadTable::answer`](crate::rule::ReadTable::answer)
//! before it is reported; that evaluator shares no code with the boxes. One that it did not confirm would make the status
//! "not provable", never "proved".
//!
//! A cell that could not be read is taken as "any" when gaps are sought, so that a gap that is reported is one whatever
//! the cell will say; what hangs on it otherwise is "not provable".

mod atoms;
mod axis;
mod check;
mod compare;
mod contradictions;
mod finding;
mod formulas;
mod frame;
mod gaps;
mod grid;
mod guardrails;
mod line;
mod map;
mod meetings;
mod overlaps;
mod pieces;
mod possible;
mod row;
mod rows;
mod solver;
mod totals;
mod used;
mod values;
mod watch;
mod what_if;

pub use check::{Limits, Proof, Question, prove};
pub use compare::{CaseCount, Change, ChangeAxis, ChangeMap, Comparison, TermCell, compare};
pub use contradictions::{Agreement, Contradiction, agree};
pub use finding::{Claim, Finding, OpenRows, Reason, RegionCell, Status};
pub use frame::{FrameProblem, check_frame};
pub use guardrails::{GuardrailVerdict, Verdict};
pub use map::{CellState, MapAxis, MapCell, MapLimits, MapMark, ProofMap, map};
pub use possible::{Ask, Possible, possible, possible_rows};
pub use row::RowProof;
pub use used::used;
pub use watch::{Step, Stop, Watch};
pub use what_if::{CaseChange, Effect, Figures, Lack, WhatIf, what_if};
