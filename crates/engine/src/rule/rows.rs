//! Rows of a version as they are shown: all of them, or those that somebody has changed.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use spielraum_domain::rule::{HitPolicy, Problem, ReadTable, Table};
use spielraum_domain::term::{Sets, Term};
use ts_rs::TS;

use super::cells::rows_of;
use super::commands::rule_of;
use super::life::in_state;
use super::load::{self, StoredColumn, StoredRow};
use super::proof::{answering, read_typed};
use super::view::{CellView, RuleRowView};
use crate::{ColumnId, Result, RowId, RuleId, VersionId, Workspace, term};

/// Which rows of a version to show.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RowsShow {
    /// The version.
    pub version: VersionId,
    /// The rows. Those that are not there (any more) are left out of the answer.
    pub rows: Vec<RowId>,
}

/// Some rows of a version, so that nobody has to send a long table anew because one cell was typed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RowsShown {
    /// How many rows the version has.
    pub count: u32,
    /// The rows that were asked for, in order.
    pub rows: Vec<PlacedRow>,
    /// What could not be read in them.
    pub problems: Vec<Problem>,
}

/// A row and where it stands.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlacedRow {
    /// Counted from 0.
    pub index: u32,
    /// The row.
    pub row: RuleRowView,
}

impl Workspace {
    /// Some rows of a version, as they are now.
    pub fn rule_rows(&self, show: &RowsShow) -> Result<RowsShown> {
        self.read(|tables| some(tables, show))
    }
}

fn some(tables: &Connection, RowsShow { version, rows }: &RowsShow) -> Result<RowsShown> {
    let wanted: BTreeSet<&str> = rows.iter().map(AsRef::as_ref).collect();
    let all = rows_of(tables, version)?;
    let mut places = Vec::new();
    let mut found = Vec::new();
    for (place, id) in (0..).zip(&all) {
        if wanted.contains(id.as_str()) {
            places.push(place);
            found.extend(load::row(tables, id)?);
        }
    }
    let shown = Shown::of(tables, version, found)?;
    let before = Before::of(tables, &rule_of(tables, version)?, version)?;
    let mut rows = Vec::new();
    for (row, stored) in shown.stored.iter().enumerate() {
        let changed = match &before {
            Some(before) => {
                let old = load::row_of_lineage(tables, &before.version, &stored.lineage)?;
                before.changed(stored, old.as_ref(), &shown.columns)
            }
            None => Vec::new(),
        };
        rows.push(PlacedRow { index: places[row], row: shown.row(row, changed) });
    }
    let problems = shown.understood.problems.into_iter().filter_map(|problem| match problem {
        Problem::Cell { row, column, error } => Some(Problem::Cell { row: *places.get(row as usize)?, column, error }),
        // Those of columns stay what they were: no row changes them.
        _ => None,
    });
    Ok(RowsShown { count: u32::try_from(all.len()).unwrap_or(u32::MAX), rows, problems: problems.collect() })
}

/// Rows of a version with what they mean.
pub(super) struct Shown {
    pub(super) columns: Vec<StoredColumn>,
    pub(super) stored: Vec<StoredRow>,
    pub(super) typed: ReadTable,
    /// With what the answers set.
    pub(super) understood: ReadTable,
}

impl Shown {
    pub(super) fn of(tables: &Connection, version: &VersionId, stored: Vec<StoredRow>) -> Result<Self> {
        let (columns, hit_policy) = (load::columns(tables, version)?, load::hit_policy(tables, version)?);
        Ok(Self::reading(columns, hit_policy, stored, &term::terms(tables)?))
    }

    /// As these terms say it.
    pub(super) fn reading(
        columns: Vec<StoredColumn>,
        hit_policy: HitPolicy,
        stored: Vec<StoredRow>,
        terms: &[Term],
    ) -> Self {
        let side = |is_input| columns.iter().filter(move |one| one.is_input == is_input).map(|one| one.column.clone());
        let (inputs, outputs) = (side(true).collect(), side(false).collect());
        let rows = stored.iter().map(|stored| stored.row.clone()).collect();
        let typed = read_typed(&Table { hit_policy, inputs, outputs, rows }, terms);
        let understood = answering(typed.clone(), terms);
        Self { columns, stored, typed, understood }
    }

    /// One of the rows; `changed` are the columns that it says something else in than before.
    pub(super) fn row(&self, row: usize, changed: Vec<ColumnId>) -> RuleRowView {
        let (stored, meaning) = (&self.stored[row], &self.typed.rows[row]);
        let tests: BTreeMap<_, _> = self.typed.inputs.iter().map(|c| &c.id).zip(&meaning.inputs).collect();
        let entries: BTreeMap<_, _> = self.typed.outputs.iter().map(|c| &c.id).zip(&meaning.outputs).collect();
        let own: Vec<_> = self.typed.settings(row).map(|(column, _)| &column.term).collect();
        let cells = stored.row.cells.iter().map(|(column, cell)| {
            let tests = tests.get(column).and_then(|tests| (*tests).clone());
            let entry = entries.get(column).and_then(|entry| (*entry).clone());
            (ColumnId(column.0.clone()), CellView { cell: cell.clone(), tests, entry })
        });
        RuleRowView {
            id: RowId(stored.row.id.0.clone()),
            cells: cells.collect(),
            because: stored.row.because.clone(),
            comments: stored.comments.clone(),
            changed,
            implied: set(&self.understood, row).into_iter().filter(|(term, _)| !own.contains(&term)).collect(),
        }
    }
}

/// The values that a row sets in every case.
fn set(table: &ReadTable, row: usize) -> Sets {
    table.settings(row).filter_map(|(column, entry)| Some((column.term.clone(), entry.constant()?.clone()))).collect()
}

/// The version in force, which a draft is laid beside.
pub(super) struct Before {
    pub(super) version: VersionId,
    /// Its columns by lineage.
    pub(super) columns: BTreeMap<String, spielraum_domain::rule::ColumnId>,
}

impl Before {
    /// Nothing when none is in force, or the one that is asked about.
    pub(super) fn of(tables: &Connection, rule: &RuleId, shown: &VersionId) -> Result<Option<Self>> {
        let Some(version) = in_state(tables, rule, "inForce")?.filter(|version| version != shown) else {
            return Ok(None);
        };
        let columns = load::columns(tables, &version)?;
        let columns = columns.into_iter().map(|stored| (stored.lineage, stored.column.id)).collect();
        Ok(Some(Self { version, columns }))
    }

    /// Which cells of a row say something else than those of the row that it was.
    pub(super) fn changed(&self, row: &StoredRow, old: Option<&StoredRow>, columns: &[StoredColumn]) -> Vec<ColumnId> {
        let differs = |column: &&StoredColumn| {
            let new = row.row.cells.get(&column.column.id).map(|cell| cell.text.trim());
            let before =
                old.and_then(|old| old.row.cells.get(self.columns.get(&column.lineage)?)).map(|cell| cell.text.trim());
            new != before
        };
        columns.iter().filter(differs).map(|column| ColumnId(column.column.id.0.clone())).collect()
    }
}
