//! FEEL, the expression language of DMN: reading it, evaluating it, and saying why a value is `null`.
//!
//! [`parse`] turns a text into an [`Expression`], [`parse_tests`] an input cell into [`Tests`]. Both need the [`Names`]
//! that may stand there, because FEEL's names hold spaces and signs. Every part of the tree knows its place in the text.
//!
//! [`evaluate`] gives the [`Value`] of an expression in a [`Scope`]; an [`Evaluator`] evaluates several with one budget.
//! What cannot be computed is `null` and leaves a [`Warning`] with its reason and place.

mod builtin;
mod compare;
mod error;
mod evaluate;
mod names;
mod parse;
mod print;
mod reason;
mod scope;
mod show;
mod syntax;
mod temporal;
mod types;
mod value;

pub use crate::rule::Span;
pub use builtin::BuiltIn;
pub use compare::{compare, equal, order, passes};
pub use error::{ParseError, ParseProblem};
pub use evaluate::{Evaluator, Given, Origin, evaluate};
pub(crate) use evaluate::{arithmetic, negate};
pub use names::Names;
pub use parse::{TEXT_LIMIT, parse, parse_tests};
pub use reason::{Kind, Reason, Warning};
pub use scope::Scope;
pub use syntax::{
    Arguments, Comparison, Entry, Expression, Iterator, Lambda, Node, Operator, Over, Parameter, Tests, TypeName,
};
pub use temporal::{AtLiteral, Date, DateTime, DaysAndTime, Time, YearsAndMonths, Zone, read_at};
pub use types::Type;
pub use value::{Closure, Context, Function, List, Native, Range, Value};
