//! What a team writes into the rows of a draft.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::Deserialize;
use serde_json::{Value, json};
use spielraum_domain::rule::{Cell, Language};
use ts_rs::TS;

use super::commands::{must_be_our_draft, take_back};
use crate::door::{self, Door, Patch};
use crate::journey::ids;
use crate::order::Siblings;
use crate::{ColumnId, Done, Op, Party, Rejection, Result, RowId, VersionId, Workspace, text};

/// The longest cell that is kept, in characters. Longer ones are refused with the limit, so that nothing is cut off silently.
const CELL: u32 = 10_000;

/// A row as it is typed: cells by column. What stands in a comment column is a text in no language.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowSpec {
    /// The cells.
    #[serde(default)]
    #[ts(as = "BTreeMap<String, Cell>")]
    pub cells: BTreeMap<String, Cell>,
    /// Why the team decides so.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub because: String,
}

/// New rows of a draft.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowsAdd {
    /// The draft.
    pub version: VersionId,
    /// The rows, in order.
    pub rows: Vec<RowSpec>,
    /// The row they come before; at the end when left out.
    #[ts(optional)]
    pub before: Option<RowId>,
}

/// One changed cell.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CellSet {
    /// The row.
    pub row: RowId,
    /// The column, be it one of comments; the "because" when left out.
    #[ts(optional)]
    pub column: Option<ColumnId>,
    /// What was typed.
    pub text: String,
    /// The language it was typed in.
    pub language: Language,
}

/// Changed cells of a draft, all or none.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CellsSet {
    /// The draft.
    pub version: VersionId,
    /// The cells.
    pub cells: Vec<CellSet>,
}

/// Rows of a draft that move.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowsMove {
    /// The draft.
    pub version: VersionId,
    /// Which, in the order they shall have.
    pub rows: Vec<RowId>,
    /// The row they come before; at the end when left out.
    #[ts(optional)]
    pub before: Option<RowId>,
}

/// Rows of a draft that go.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowsRemove {
    /// The draft.
    pub version: VersionId,
    /// Which.
    pub rows: Vec<RowId>,
}

impl Workspace {
    /// Adds rows.
    pub fn add_rows(&self, by: &Party, add: RowsAdd) -> Result<Done<Vec<RowId>>> {
        let party = by.clone();
        self.transact(by, Op::RuleRowAdd, move |door| {
            must_be_our_draft(&party, door, &add.version)?;
            create_rows(door, &add.version, &add.rows, add.before.as_ref())
        })
    }

    /// Changes cells.
    pub fn set_cells(&self, by: &Party, set: CellsSet) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleCell, move |door| {
            must_be_our_draft(&party, door, &set.version)?;
            write_cells(door, &set.version, &set.cells)
        })
    }

    /// Moves rows.
    pub fn move_rows(&self, by: &Party, moved: RowsMove) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleRowMove, move |door| {
            must_be_our_draft(&party, door, &moved.version)?;
            let before = moved.before.as_ref().filter(|before| !moved.rows.contains(before)).map(AsRef::as_ref);
            let places = siblings(&moved.version).places(door.tables(), before, moved.rows.len())?;
            for (row, place) in moved.rows.iter().zip(places) {
                in_version(door.tables(), &moved.version, row)?;
                door.patch("rule_row", row, Patch::new().set("place", place))?;
            }
            Ok(())
        })
    }

    /// Removes rows.
    pub fn remove_rows(&self, by: &Party, removed: RowsRemove) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleRowRemove, move |door| {
            must_be_our_draft(&party, door, &removed.version)?;
            for row in &removed.rows {
                in_version(door.tables(), &removed.version, row)?;
                door.remove("rule_row", row)?;
            }
            Ok(())
        })
    }
}

/// Adds rows to a draft before another, or at the end.
pub(super) fn create_rows(
    door: &mut Door<'_>,
    version: &VersionId,
    rows: &[RowSpec],
    before: Option<&RowId>,
) -> Result<Vec<RowId>> {
    let columns = columns_of(door.tables(), version)?;
    let places = siblings(version).places(door.tables(), before.map(AsRef::as_ref), rows.len())?;
    rows.iter().zip(places).map(|(row, place)| create_row(door, version, &columns, row, None, place)).collect()
}

/// Writes cells of a draft: one change for each row, however many of its cells are set.
pub(super) fn write_cells(door: &mut Door<'_>, version: &VersionId, cells: &[CellSet]) -> Result<()> {
    let columns = columns_of(door.tables(), version)?;
    let mut patches: BTreeMap<&RowId, Patch> = BTreeMap::new();
    for cell in cells {
        let patch = patches.remove(&cell.row).unwrap_or_default();
        let patch = match &cell.column {
            None => patch.set("because", text::prose("because", &cell.text)?),
            Some(column) => {
                let typed = Cell { text: cell.text.clone(), language: cell.language };
                cell_patch(patch, &columns, &column.0, &typed)?
            }
        };
        patches.insert(&cell.row, patch);
    }
    for (row, patch) in patches {
        in_version(door.tables(), version, row)?;
        door.patch("rule_row", row, patch)?;
    }
    Ok(())
}

/// The columns of a version that a cell can stand in.
pub(super) struct Columns {
    cells: Vec<String>,
    comments: Vec<String>,
}

/// Sets one cell; an empty one is taken out.
fn cell_patch(patch: Patch, columns: &Columns, column: &str, cell: &Cell) -> Result<Patch> {
    let is_in = |known: &[String]| known.iter().any(|known| known == column);
    if is_in(&columns.comments) {
        let text = text::prose("comment", &cell.text)?;
        return Ok(patch.set(&format!("comments/{column}"), (!text.is_empty()).then_some(text)));
    }
    if !is_in(&columns.cells) {
        return Err(Rejection::NotFound { kind: "rule_column" }.into());
    }
    let length = u32::try_from(cell.text.chars().count()).unwrap_or(u32::MAX);
    if length > CELL {
        return Err(Rejection::TooLong { field: "cell", limit: CELL, length }.into());
    }
    let value = if cell.text.trim().is_empty() { Value::Null } else { json!(cell) };
    Ok(patch.set(&format!("cells/{column}"), value))
}

pub(super) fn create_row(
    door: &mut Door<'_>,
    version: &VersionId,
    columns: &Columns,
    row: &RowSpec,
    lineage: Option<String>,
    place: String,
) -> Result<RowId> {
    let id = RowId::random();
    let mut patch = Patch::new()
        .refer("version", version)
        .set("because", text::prose("because", &row.because)?)
        .set("lineage", lineage.unwrap_or_else(|| id.0.clone()))
        .set("place", place);
    for (column, cell) in &row.cells {
        patch = cell_patch(patch, columns, column, cell)?;
    }
    door.create("rule_row", &id, patch)?;
    Ok(id)
}

/// Adds one row to a draft before another, or at the end.
pub(crate) fn add_row(door: &mut Door<'_>, version: &VersionId, row: &RowSpec, before: Option<&str>) -> Result<RowId> {
    take_back(door, version)?;
    let columns = columns_of(door.tables(), version)?;
    let place = siblings(version).place(door.tables(), before)?;
    create_row(door, version, &columns, row, None, place)
}

fn siblings(version: &VersionId) -> Siblings<'_> {
    Siblings { table: "rule_row", parent: Some(("version", version.as_ref())) }
}

pub(super) fn rows_of(tables: &Connection, version: &VersionId) -> Result<Vec<String>> {
    ids(tables, "SELECT id FROM rule_row WHERE version = ?1 ORDER BY place, id", version.as_ref())
}

pub(super) fn columns_of(tables: &Connection, version: &VersionId) -> Result<Columns> {
    let of = |sql| ids(tables, sql, version.as_ref());
    Ok(Columns {
        cells: of("SELECT id FROM rule_column WHERE version = ?1 ORDER BY place, id")?,
        comments: of("SELECT id FROM rule_comment WHERE version = ?1 ORDER BY place, id")?,
    })
}

fn in_version(tables: &Connection, version: &VersionId, row: &RowId) -> Result<()> {
    let of: VersionId = door::required(tables, "rule_row", "SELECT version FROM rule_row WHERE id = ?1", row)?;
    if of == *version { Ok(()) } else { Err(Rejection::NotFound { kind: "rule_row" }.into()) }
}
