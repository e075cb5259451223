//! What the proof says about a row while somebody types in it: nothing is stored, and nothing is read that is known already.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::time::Instant;

use serde::{Deserialize, Serialize};
use spielraum_domain::proof::{Limits, Question, RowProof};
use spielraum_domain::rule::{Cell, ColumnId, Problem, Row, Table};
use ts_rs::TS;

use super::proof::{Ground, Sheets, answering, read_typed};
use super::proving::PATIENCE;
use crate::progress::{Pace, Progress};
use crate::{Rejection, Result, RowId, VersionId, Workspace};

/// How much is listed: the proof of the whole table lists more, as soon as the row is kept.
const FEW: Limits = Limits { gaps: 0, overlaps: 50, rows: 50 };

/// A row with what is being typed into it.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RowTyped {
    /// The version.
    pub version: VersionId,
    /// The row.
    pub row: RowId,
    /// The cells that are not stored yet, by column; the others stand as they are.
    pub cells: BTreeMap<String, Cell>,
}

/// What is known of a row ahead of the whole proof.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowTold {
    /// Counted from 0.
    pub row: u32,
    /// What the proof says of it.
    pub proof: RowProof,
    /// What cannot be read in it.
    pub problems: Vec<Problem>,
    /// Whether it sets none of the outputs.
    pub is_silent: bool,
}

impl Workspace {
    /// What the proof says about a row with what is being typed into it, or what is known of that after two seconds. Nothing if somebody
    /// asked anew meanwhile.
    pub fn prove_row(&self, typed: &RowTyped, progress: Progress<'_>) -> Result<Option<RowTold>> {
        let (begun, pace) = (Instant::now(), RefCell::new(Pace::new(progress)));
        let is_old = || pace.borrow_mut().stops(0, 0);
        let held = self.held(&typed.version)?;
        let stop = || begun.elapsed() >= PATIENCE || is_old();
        let told = held.ground.prove_row(&held.sheets, typed, &stop)?;
        Ok(told.filter(|_| !is_old()))
    }
}

impl Ground {
    /// Nothing if it was stopped before it had begun.
    fn prove_row(&self, sheets: &Sheets, typed: &RowTyped, stop: &dyn Fn() -> bool) -> Result<Option<RowTold>> {
        let at = self.table.rows.iter().position(|row| row.id.0 == typed.row.0);
        let at = at.ok_or(Rejection::NotFound { kind: "rule_row" })?;
        let number = u32::try_from(at).unwrap_or(u32::MAX);
        let row = with_cells(&self.table.rows[at], &typed.cells);
        let (inputs, outputs) = (self.table.inputs.clone(), self.table.outputs.clone());
        let alone = Table { hit_policy: self.table.hit_policy, inputs, outputs, rows: vec![row] };
        let mut read = read_typed(&alone, &self.terms);
        if stop() {
            return Ok(None);
        }
        let problems = read.problems.drain(..).filter_map(|problem| match problem {
            Problem::Cell { column, error, .. } => Some(Problem::Cell { row: number, column, error }),
            _ => None,
        });
        let problems: Vec<Problem> = problems.collect();
        let mut table = sheets.typed.clone();
        table.rows[at] = read.rows.remove(0);
        let table = answering(table, &self.terms);
        let (guardrails, impossible) = (self.guardrails(), sheets.impossible.as_ref());
        let question = Question { table: &table, impossible, guardrails, limits: FEW };
        let proof = question.prove_row(at, &|| stop());
        Ok(Some(RowTold { row: number, proof, problems, is_silent: table.silent_rows().contains(&number) }))
    }
}

/// A row with other cells; an empty one is taken out.
fn with_cells(row: &Row, cells: &BTreeMap<String, Cell>) -> Row {
    let mut row = row.clone();
    for (column, cell) in cells {
        let column = ColumnId(column.clone());
        match cell.text.trim().is_empty() {
            true => row.cells.remove(&column),
            false => row.cells.insert(column, cell.clone()),
        };
    }
    row
}
