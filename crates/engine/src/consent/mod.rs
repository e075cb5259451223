//! Consent rounds: a team decides about a text, and what each says stays hidden until all have been heard.

mod agreements;
mod amended;
mod commands;
mod fingerprint;
mod load;
mod questions;
mod subject;
mod view;

pub(crate) use agreements::agreements_due;
pub use agreements::*;
pub use commands::*;
pub(crate) use load::must_not_go_past;
pub use questions::*;
pub use subject::{ConsentAbout, ConsentKind, ConsentSubject, ExperimentAbout, RuleAbout};
pub(crate) use view::open_rounds;
pub use view::*;
