//! FEEL, the expression language of DMN: reading it, evaluating it, and saying why a value is `null`.
//!
//! [`parse`] turns a text into an [`Expression`], [`parse_tests`] an input cell into [`Tests`]. Both need the [`Names`]
//! that may stand there, because FEEL's names hold spaces and signs. Every part of the tree knows its place in the text.

mod error;
mod names;
mod parse;
mod print;
mod syntax;

pub use error::{ParseError, ParseProblem};
pub use names::Names;
pub use parse::{TEXT_LIMIT, parse, parse_tests};
pub use syntax::{
    Arguments, Comparison, Entry, Expression, Iterator, Lambda, Node, Operator, Over, Parameter, Tests, TypeName,
};
