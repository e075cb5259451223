//! A table whose cells were read.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::answer::Case;
use super::cell::{Entry, UnaryTests};
use super::error::{CellError, CellProblem};
use super::formula::{Formula, Inputs};
use super::parse::{read_output, read_tests};
use super::table::{Answering, Cell, Column, ColumnId, HitPolicy, Language, Row, RowId, Table};
use crate::term::{Term, TermId, TermProblem, Type, Value};

/// A table whose cells were read; those that could not be are listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadTable {
    /// Which rows answer.
    pub hit_policy: HitPolicy,
    /// The input columns.
    pub inputs: Vec<ReadColumn>,
    /// The output columns.
    pub outputs: Vec<ReadColumn>,
    /// The rows; a position in this list is what proofs and answers call a row.
    pub rows: Vec<ReadRow>,
    /// What could not be read, by column problems first, then by row and column.
    pub problems: Vec<Problem>,
}

/// A column with its term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadColumn {
    /// The column's id; for a term that an answer of the catalogue sets, the id of the answer's column.
    pub id: ColumnId,
    /// The term's id.
    pub term: TermId,
    /// The term's type; nothing if the term does not exist or its domain is faulty.
    pub kind: Option<Type>,
    /// A case may come without this value.
    pub may_be_missing: bool,
    /// Every team must give the same case the same value of this term.
    pub same_everywhere: bool,
    /// The term may never be an input.
    pub protected: bool,
}

/// A row whose cells stand in the order of the columns. Nothing stands for a cell that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadRow {
    /// The row's id.
    pub id: RowId,
    /// The input cells.
    pub inputs: Vec<Option<UnaryTests>>,
    /// The output cells.
    pub outputs: Vec<Option<Entry>>,
}

/// Something of a table that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(rename = "RuleProblem")]
pub enum Problem {
    /// A column names a term that does not exist.
    UnknownTerm {
        /// The column.
        column: ColumnId,
        /// The term.
        term: TermId,
    },
    /// The domain of a column's term is faulty.
    FaultyTerm {
        /// The column.
        column: ColumnId,
        /// The term.
        term: TermId,
        /// What is wrong with it.
        problem: TermProblem,
    },
    /// The hit policy makes totals, or the foremost answers, and neither can be made of what the column's term takes.
    NoTotal {
        /// The column.
        column: ColumnId,
    },
    /// A cell.
    Cell {
        /// The row, counted from 0.
        row: u32,
        /// The column.
        column: ColumnId,
        /// What is wrong and where.
        error: CellError,
    },
}

impl ReadTable {
    /// The formulas with their rows and output columns, counted from 0.
    pub fn formulas(&self) -> impl Iterator<Item = (usize, usize, &Formula)> {
        let outputs =
            |row: usize| self.rows[row].outputs.iter().enumerate().map(move |(column, entry)| (row, column, entry));
        (0..self.rows.len()).flat_map(outputs).filter_map(|(row, column, entry)| match entry {
            Some(Entry::Formula { formula }) => Some((row, column, formula)),
            _ => None,
        })
    }

    /// Where a cell names `null`, a case without the value is a case of its own.
    pub fn let_null_in(&mut self) {
        for (at, column) in self.inputs.iter_mut().enumerate() {
            let names_null = |row: &ReadRow| row.inputs[at].as_ref().is_some_and(|tests| tests.names(&Value::Null));
            column.may_be_missing |= self.rows.iter().any(names_null);
        }
    }

    /// Whether the answers decide which of them goes first, and none of the columns has values in an order.
    #[must_use]
    pub fn lacks_order(&self) -> bool {
        lacks_order(self.hit_policy, &self.outputs)
    }

    /// Rows that set none of their outputs, counted from 0. A cell that could not be read is another matter.
    pub fn silent_rows(&self) -> Vec<u32> {
        let is_silent = |row: &ReadRow| row.outputs.iter().all(|output| *output == Some(Entry::Open));
        let rows = self.rows.iter().zip(0..).filter(|(row, _)| is_silent(row));
        rows.map(|(_, position)| position).collect()
    }
}

impl Table {
    /// Reads every cell. `term` finds the term of a column.
    pub fn read<'t>(&self, term: impl Fn(&TermId) -> Option<&'t Term>) -> ReadTable {
        let mut problems = Vec::new();
        let mut columns = |columns: &[Column]| -> Vec<ReadColumn> {
            columns.iter().map(|column| read_column(column, term(&column.term), &mut problems)).collect()
        };
        let (inputs, outputs) = (columns(&self.inputs), columns(&self.outputs));
        problems.extend(without_total(self.hit_policy, &outputs));
        let named = Inputs::of(&inputs, &term);
        let read_output = |cell: &Cell, kind: &Type| read_output(cell, kind, &named);
        let mut rows = Vec::with_capacity(self.rows.len());
        for (position, row) in self.rows.iter().enumerate() {
            let mut keep = |column: &ReadColumn, error: CellError| {
                let row = u32::try_from(position).unwrap_or(u32::MAX);
                problems.push(Problem::Cell { row, column: column.id.clone(), error });
            };
            rows.push(ReadRow {
                id: row.id.clone(),
                inputs: read_cells(row, &inputs, &mut keep, read_tests),
                outputs: read_cells(row, &outputs, &mut keep, read_output),
            });
        }
        ReadTable { hit_policy: self.hit_policy, inputs, outputs, rows, problems }
    }
}

/// The columns that this hit policy cannot make a total of, or the columns of which none has an order that it goes by.
fn without_total(hit_policy: HitPolicy, outputs: &[ReadColumn]) -> impl Iterator<Item = Problem> {
    let makes_totals = hit_policy.answering() == Answering::Total;
    let unordered = lacks_order(hit_policy, outputs);
    let other = move |column: &&ReadColumn| {
        unordered || (makes_totals && column.kind.as_ref().is_some_and(|kind| !hit_policy.totals(kind)))
    };
    outputs.iter().filter(other).map(|column| Problem::NoTotal { column: column.id.clone() })
}

/// Whether the answers decide which of them goes first, and none of these columns has values in an order.
fn lacks_order(hit_policy: HitPolicy, outputs: &[ReadColumn]) -> bool {
    let unordered =
        |column: &ReadColumn| column.kind.as_ref().is_some_and(|kind| !matches!(kind, Type::Enum { .. } | Type::YesNo));
    matches!(hit_policy, HitPolicy::Priority | HitPolicy::OutputOrder)
        && !outputs.is_empty()
        && outputs.iter().all(unordered)
}

pub(super) fn read_column(column: &Column, term: Option<&Term>, problems: &mut Vec<Problem>) -> ReadColumn {
    let (id, named) = (column.id.clone(), column.term.clone());
    let kind = match term {
        None => {
            problems.push(Problem::UnknownTerm { column: id.clone(), term: named.clone() });
            None
        }
        Some(term) => match term.kind.check() {
            Ok(()) => Some(term.kind.clone()),
            Err(problem) => {
                problems.push(Problem::FaultyTerm { column: id.clone(), term: named.clone(), problem });
                None
            }
        },
    };
    ReadColumn {
        id,
        term: named,
        kind,
        may_be_missing: column.may_be_missing,
        same_everywhere: term.is_some_and(|term| term.same_everywhere),
        protected: term.is_some_and(|term| term.protected),
    }
}

/// Reads the cells of a row under these columns. The cells of a column without type count as unread; the column itself
/// is the problem, so they are not reported one by one.
fn read_cells<T>(
    row: &Row,
    columns: &[ReadColumn],
    keep: &mut impl FnMut(&ReadColumn, CellError),
    read: impl Fn(&Cell, &Type) -> Result<T, CellError>,
) -> Vec<Option<T>> {
    let empty = Cell { text: String::new(), language: Language::Feel };
    let cell = |column: &ReadColumn| {
        let cell = row.cells.get(&column.id).unwrap_or(&empty);
        match read(cell, column.kind.as_ref()?) {
            Ok(meaning) => Some(meaning),
            Err(error) => {
                keep(column, error);
                None
            }
        }
    };
    columns.iter().map(cell).collect()
}

impl ReadTable {
    /// What a row sets, column by column: open entries and cells that could not be read set nothing.
    pub fn settings(&self, row: usize) -> impl Iterator<Item = (&ReadColumn, &Entry)> {
        let entries = self.rows.get(row).map_or(&[][..], |row| row.outputs.as_slice());
        let settings = self.outputs.iter().zip(entries);
        settings.filter_map(|(column, entry)| Some((column, entry.as_ref().filter(|entry| **entry != Entry::Open)?)))
    }

    /// The values that a row sets in a case, by term: what is left open or cannot be computed is not there.
    #[must_use]
    pub fn values(&self, row: usize, case: &Case) -> BTreeMap<TermId, Value> {
        let settings = self.settings(row).map(|(column, entry)| (column.term.clone(), entry.value(case)));
        settings.filter(|(_, value)| *value != Value::Null).collect()
    }

    /// The values that a row sets as far as a case is known: a formula says nothing while one of its inputs is open.
    #[must_use]
    pub fn values_by(&self, row: usize, known: &Case) -> BTreeMap<TermId, Value> {
        let values =
            self.settings(row).filter_map(|(column, entry)| Some((column.term.clone(), entry.value_by(known)?)));
        values.filter(|(_, value)| *value != Value::Null).collect()
    }

    /// Whether two rows set the same in every case; nothing if a cell that could not be read or a formula decides it.
    #[must_use]
    pub fn same_answer(&self, one: usize, other: usize) -> Option<bool> {
        let (one, other) = (self.rows.get(one)?, self.rows.get(other)?);
        let mut is_known = true;
        for pair in one.outputs.iter().zip(&other.outputs) {
            match pair {
                (Some(one), Some(other)) if one == other => {}
                (Some(one), Some(other)) if one.constant().is_some() && other.constant().is_some() => {
                    return Some(false);
                }
                _ => is_known = false,
            }
        }
        is_known.then_some(true)
    }

    /// Whether two rows set the same in a case; nothing if a cell that could not be read decides it.
    #[must_use]
    pub fn same_answer_in(&self, one: usize, other: usize, case: &Case) -> Option<bool> {
        let (one, other) = (self.rows.get(one)?, self.rows.get(other)?);
        let mut is_known = true;
        for pair in one.outputs.iter().zip(&other.outputs) {
            match pair {
                (Some(one), Some(other)) if one != other && one.value(case) != other.value(case) => return Some(false),
                (Some(_), Some(_)) => {}
                _ => is_known = false,
            }
        }
        is_known.then_some(true)
    }

    /// Whether a row has a formula among its outputs.
    pub(crate) fn computes(&self, row: usize) -> bool {
        self.settings(row).any(|(_, entry)| entry.constant().is_none())
    }

    /// Whether a cell among the inputs of this row could not be read, so that nobody knows which cases it answers.
    #[must_use]
    pub fn is_unclear(&self, row: usize) -> bool {
        self.rows.get(row).is_some_and(|row| row.inputs.iter().any(Option::is_none))
    }
}

impl CellError {
    /// Whether the cell only needs to be completed: the error stands at its very end.
    #[must_use]
    pub fn is_unfinished(&self) -> bool {
        matches!(self.problem, CellProblem::ValueMissing | CellProblem::NotClosed { .. })
    }
}
