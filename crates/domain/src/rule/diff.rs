//! Two versions of a table laid over each other: what was added, removed, moved and said differently.

use std::collections::HashMap;
use std::hash::Hash;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cell::{Entry, UnaryTests};
use super::read::ReadTable;
use super::table::{Column, Row, Table};
use crate::sequence::{self, Laid};

/// Two versions of a table laid over each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TableDiff {
    /// The columns of both, inputs first.
    pub columns: Vec<ColumnDiff>,
    /// The rows of both, in the order of the newer version; one that is gone stands behind its neighbour of before.
    pub rows: Vec<RowDiff>,
}

/// A column of either version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ColumnDiff {
    /// Its place among all columns of the older version, inputs first, counted from 0; nothing if it is new.
    pub before: Option<u32>,
    /// Its place in the newer version; nothing if it is gone.
    pub after: Option<u32>,
    /// It stands elsewhere among the columns that stayed.
    pub moved: bool,
}

/// A row of either version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowDiff {
    /// Its place in the older version, counted from 0; nothing if it is new.
    pub before: Option<u32>,
    /// Its place in the newer version; nothing if it is gone.
    pub after: Option<u32>,
    /// It stands elsewhere among the rows that stayed.
    pub moved: bool,
    /// Where its cells mean something else than before: places in the list of columns. A column that only one version has asks and
    /// sets nothing in the other.
    pub changed: Vec<u32>,
    /// Its reason reads differently.
    pub because: bool,
}

/// A version of a table, as typed and as read.
#[derive(Clone, Copy, Debug)]
pub struct Version<'a> {
    /// As typed.
    pub table: &'a Table,
    /// As read.
    pub read: &'a ReadTable,
}

impl TableDiff {
    /// Lays a newer version over an older one. Rows and columns with the same id are the same ones.
    #[must_use]
    pub fn between(before: Version<'_>, after: Version<'_>) -> Self {
        let columns = columns(before.table, after.table);
        let laid = lay(&before.table.rows, &after.table.rows, |row| &row.id);
        let rows = laid.into_iter().map(|one| row(before, after, &columns, one)).collect();
        Self { columns, rows }
    }

    /// Whether both versions read the same.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let same_row = |row: &RowDiff| {
            row.before.is_some() && row.after.is_some() && !row.moved && !row.because && row.changed.is_empty()
        };
        let same_column = |column: &ColumnDiff| column.before.is_some() && column.after.is_some() && !column.moved;
        self.rows.iter().all(same_row) && self.columns.iter().all(same_column)
    }
}

fn lay<T, Id: Eq + Hash>(before: &[T], after: &[T], id: impl Fn(&T) -> &Id) -> Vec<Laid> {
    let stood: HashMap<&Id, usize> = before.iter().enumerate().map(|(position, one)| (id(one), position)).collect();
    let stood: Vec<Option<usize>> = after.iter().map(|one| stood.get(id(one)).copied()).collect();
    sequence::lay(before.len(), &stood)
}

fn columns(before: &Table, after: &Table) -> Vec<ColumnDiff> {
    let side = |old: &[Column], new: &[Column], from: [usize; 2]| {
        let place = |position: Option<usize>, from: usize| position.map(|position| number(from + position));
        let diff = |laid: Laid| ColumnDiff {
            before: place(laid.before, from[0]),
            after: place(laid.after, from[1]),
            moved: laid.moved,
        };
        lay(old, new, |column| &column.id).into_iter().map(diff).collect::<Vec<_>>()
    };
    let mut columns = side(&before.inputs, &after.inputs, [0, 0]);
    columns.extend(side(&before.outputs, &after.outputs, [before.inputs.len(), after.inputs.len()]));
    columns
}

fn row(before: Version<'_>, after: Version<'_>, columns: &[ColumnDiff], laid: Laid) -> RowDiff {
    let both = laid.before.zip(laid.after);
    let changed = both.map_or_else(Vec::new, |(old, new)| {
        let differs = |column: &ColumnDiff| {
            let said = |version: Version<'_>, row, place: Option<u32>| version.cell(row, place? as usize);
            said(before, old, column.before) != said(after, new, column.after)
        };
        (0..).zip(columns).filter(|(_, column)| differs(column)).map(|(place, _)| place).collect()
    });
    let reason = |table: &Table, row: usize| table.rows.get(row).map(|row: &Row| row.because.trim().to_owned());
    RowDiff {
        before: laid.before.map(number),
        after: laid.after.map(number),
        moved: laid.moved,
        changed,
        because: both.is_some_and(|(old, new)| reason(before.table, old) != reason(after.table, new)),
    }
}

impl Version<'_> {
    /// What a cell says: its meaning in FEEL, or the text that could not be read. Nothing where it asks and sets nothing.
    fn cell(&self, row: usize, column: usize) -> Option<String> {
        let meaning = self.read.rows.get(row)?;
        let mut columns = self.table.inputs.iter().chain(&self.table.outputs);
        let read = match column.checked_sub(self.table.inputs.len()) {
            None => match meaning.inputs.get(column)? {
                Some(UnaryTests::Any) => return None,
                tests => tests.as_ref().map(ToString::to_string),
            },
            Some(output) => match meaning.outputs.get(output)? {
                Some(Entry::Open) => return None,
                entry => entry.as_ref().map(ToString::to_string),
            },
        };
        read.or_else(|| {
            let id = &columns.nth(column)?.id;
            Some(format!("?{}", self.table.rows.get(row)?.cells.get(id)?.text.trim()))
        })
    }
}

fn number(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}
