//! DMN files: reading models, evaluating them, and writing rules.
//!
//! [`read`] turns the XML of DMN 1.1 to 1.5 into a [`Model`](model::Model) that says what the file says. A [`Program`] is
//! made of one or several models: references resolved, expressions read, types known. It evaluates any decision with
//! values for the input data, and says why a value is `null`.
//!
//! Functions in Java or PMML, expressions in other languages and texts in other files are never run: they are named in
//! [`Model::unsupported`](model::Model::unsupported) and answer `null`.

pub mod beyond;
pub mod cases;
pub mod check;
pub mod edition;
pub mod json;
pub mod model;
mod program;
mod read;
pub mod rules;
mod run;
pub mod write;

pub use program::{Problem, Program, Wrong};
pub use read::{ReadError, SIZE_LIMIT, decode, later_than, read};
pub use run::{Given, Outcome};
