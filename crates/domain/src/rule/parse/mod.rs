//! Reads the text of one cell.
//!
//! FEEL's unary tests and what people type are one grammar: `tests = any | [not | one of] test {separator test}`, where a
//! test depends on the type of the column's term. The names of an enum's values win over every word, longest first, so
//! that a value may be called "Not delivered" or hold commas.

mod cursor;
mod dates;
mod durations;
mod names;
mod numbers;
mod tests;
mod words;

pub(super) use self::names::{similar, unknown_value};
pub(super) use self::numbers::{Digits, digits};
pub(super) use self::tests::kind_of;

use self::cursor::Cursor;
use super::answer::Case;
use super::cell::{Check, Entry, UnaryTests};
use super::error::{CellError, CellProblem};
use super::formula::{self, Formula, Inputs, Why};
use super::table::{Cell, Language};
use crate::duration::DurationKind;
use crate::term::{Ordered, Type, Value};

/// The longest cell that is read, in bytes. A longer one is kept and reported.
pub const CELL_LIMIT: u32 = 10_000;

/// Reads an input cell of a column whose term has this type. An empty cell asks nothing.
///
/// # Errors
/// What is wrong and where.
pub fn read_tests(cell: &Cell, kind: &Type) -> Result<UnaryTests, CellError> {
    let mut cursor = cursor(cell)?;
    let tests = tests::tests(&mut cursor, kind)?;
    cursor.expect_end()?;
    Ok(tests)
}

/// Reads an output cell of a column whose term has this type. An empty cell sets nothing.
///
/// # Errors
/// What is wrong and where; a value outside the term's domain is wrong.
pub fn read_entry(cell: &Cell, kind: &Type) -> Result<Entry, CellError> {
    let mut cursor = cursor(cell)?;
    cursor.skip_space();
    if cursor.at_end() || ["-", "–", "—"].contains(&cursor.rest().trim()) {
        return Ok(Entry::Open);
    }
    let start = cursor.place();
    let value = match kind {
        Type::Text => tests::whole_text(&mut cursor)?,
        _ => literal(&mut cursor, kind).map_err(|error| one_value(error, kind))?,
    };
    cursor.expect_end().map_err(|error| one_value(error, kind))?;
    match value {
        Value::Null => Ok(Entry::Open),
        value if kind.admits(&value) => Ok(Entry::Literal { value }),
        value => Err(cursor.error_from(start, outside(kind, &value))),
    }
}

/// Reads an output cell that may also hold a [`Formula`](super::Formula) over these inputs.
///
/// # Errors
/// What is wrong and where.
pub fn read_output(cell: &Cell, kind: &Type, inputs: &Inputs) -> Result<Entry, CellError> {
    match read_entry(cell, kind) {
        Err(error)
            if matches!(error.problem, CellProblem::TooLong { .. })
                || !formula::looks_like_one(&cell.text, kind, inputs) =>
        {
            Err(error)
        }
        Err(error) => match formula::read(cell, kind, inputs)? {
            formula if formula.names().next().is_none() => worked_out(cell, kind, &formula, error),
            formula => Ok(Entry::Formula { formula }),
        },
        entry => entry,
    }
}

/// What a formula comes to that asks nothing of the case ("20 + 5"): the value itself. `misread` is told where it comes to nothing.
fn worked_out(cell: &Cell, kind: &Type, formula: &Formula, misread: CellError) -> Result<Entry, CellError> {
    let case = Case::default();
    let beyond = |value: &Value| {
        let typed = cell.language != Language::Feel;
        matches!(value.ordered(), Some(Ordered::Number(number)) if typed && numbers::is_countless(number))
    };
    let problem = match formula.why(kind, &case) {
        None => match formula.value(&case) {
            Value::Null => return Err(misread),
            value if beyond(&value) => CellProblem::BeyondNumbers,
            value => return Ok(Entry::Literal { value }),
        },
        Some(Why::DivisionByZero) => CellProblem::DivisionByZero,
        Some(Why::BeyondNumbers) => CellProblem::BeyondNumbers,
        Some(Why::Unfit { problem, .. }) => problem,
        Some(_) => return Err(misread),
    };
    Err(cursor(cell)?.error_everywhere(problem))
}

fn cursor(cell: &Cell) -> Result<Cursor<'_>, CellError> {
    let cursor = Cursor::new(&cell.text, cell.language);
    if cell.text.len() > CELL_LIMIT as usize {
        return Err(cursor.error_everywhere(CellProblem::TooLong { limit: CELL_LIMIT }));
    }
    Ok(cursor)
}

fn literal(cursor: &mut Cursor<'_>, kind: &Type) -> Result<Value, CellError> {
    let start = cursor.place();
    match tests::test(cursor, kind)? {
        Check::Equals { value } => Ok(value),
        _ => Err(cursor.error_from(start, CellProblem::NotUnderstood { found: cursor.since(start) })),
    }
}

/// An output is one value of its type, so nothing that only an input understands is proposed.
fn one_value(error: CellError, kind: &Type) -> CellError {
    match (&error.problem, kind) {
        (CellProblem::NotUnderstood { .. }, kind) if *kind != Type::Text => {
            CellError { problem: CellProblem::WrongKind { expected: kind_of(kind) }, ..error }
        }
        _ => error,
    }
}

/// Why a type does not take a value.
pub(crate) fn outside(kind: &Type, value: &Value) -> CellProblem {
    let Some(value) = value.ordered() else { return CellProblem::WrongKind { expected: kind_of(kind) } };
    let (min, max) = kind.bounds();
    let inside = min.is_none_or(|min| min <= value) && max.is_none_or(|max| value <= max);
    match kind.step() {
        Some(step) if inside && kind.has_between_steps(value) => CellProblem::BetweenSteps { step },
        // It may well be a multiple of the step, but lies beyond all that are counted.
        Some(_) if inside => CellProblem::BeyondNumbers,
        _ => CellProblem::OutOfBounds { min, max },
    }
}

/// Why a term does not take a value that a case says; nothing where it does, and where nothing is said.
#[must_use]
pub fn unfit(kind: &Type, value: &Value) -> Option<CellProblem> {
    match (kind, value) {
        (_, Value::Null) => None,
        _ if kind.admits(value) => None,
        (Type::Enum { values }, Value::Text(name)) => Some(unknown_value(values, name)),
        _ => Some(outside(kind, value)),
    }
}

/// A day or a length of time as people type it at the beginning of a text ("1.3.2026", "14 days"), and how many bytes it takes. A
/// number alone is neither.
pub(super) fn moment_at(text: &str, language: Language) -> Option<(Value, usize)> {
    let ends = |cursor: &Cursor<'_>| !cursor.rest().starts_with(char::is_alphanumeric);
    let typed = |cursor: &Cursor<'_>| &text[..text.len() - cursor.rest().len()];
    let mut cursor = Cursor::new(text, language);
    if let Ok(Some(date)) = dates::date(&mut cursor)
        && ends(&cursor)
        && is_day(typed(&cursor))
    {
        return Some((Value::Date(date), typed(&cursor).len()));
    }
    [DurationKind::DaysTime, DurationKind::YearsMonths].into_iter().find_map(|of| {
        let mut cursor = Cursor::new(text, language);
        let duration = durations::duration(&mut cursor, of).ok()??;
        let names_unit = typed(&cursor).contains(char::is_alphabetic);
        (names_unit && ends(&cursor)).then(|| (Value::Duration(duration), typed(&cursor).len()))
    })
}

/// Whether a text can only be a day: "3/4/2026" divides.
fn is_day(typed: &str) -> bool {
    let parts = |sign: char| typed.split(sign).map(str::len).collect::<Vec<_>>();
    typed.contains(char::is_alphabetic) || parts('-') == [4, 2, 2] || matches!(parts('.')[..], [1 | 2, 1 | 2, 4])
}
