//! Rules: a team's decision tables, as typed, as read, and as answering cases.
//!
//! A [`Table`] holds the text of its cells exactly as somebody typed it. [`Table::read`] turns it into a [`ReadTable`]:
//! each cell becomes [`UnaryTests`] (inputs) or an [`Entry`] (outputs), or a [`CellError`] that points at the character.
//! A cell that cannot be read never stops the others. [`ReadTable::answer`] applies the table to one [`Case`];
//! [`Compiled`] does so faster for many.
//!
//! Cells understand FEEL's unary tests and the words people type in English and German ("over 5", „höchstens 60 €“).
//! [`UnaryTests`] print as canonical FEEL, and reading that print gives the same tests again.

mod answer;
mod catalogue;
mod cell;
mod chain;
mod compiled;
mod diff;
mod error;
mod formula;
mod joined;
mod parse;
mod rank;
mod read;
mod table;
mod test;
mod total;

pub use answer::{Answer, Case};
pub use catalogue::with_what_answers_set;
pub use cell::{Check, Comparison, Entry, Span, UnaryTest, UnaryTests, feel_literal};
pub use chain::{Chain, Fed};
pub use compiled::Compiled;
pub use diff::{ColumnDiff, RowDiff, TableDiff, Version};
pub use error::{CellError, CellProblem, DatePart, ValueKind};
pub use formula::{Formula, Inputs, Remark, Why};
pub(crate) use formula::{computed, evaluated, given, rounding_of};
pub(crate) use parse::outside;
pub use parse::{CELL_LIMIT, read_entry, read_output, read_tests, unfit};
pub use rank::Rank;
pub use read::{Problem, ReadColumn, ReadRow, ReadTable};
pub(crate) use table::Answering;
pub use table::{Cell, Column, ColumnId, HitPolicy, Language, Row, RowId, Table};
pub use test::{Expectation, TestResult};
pub(crate) use total::{Addend, exact_sum};
