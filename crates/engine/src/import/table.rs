//! A few columns of a delimited file, for what needs no workspace.

use std::path::Path;

use super::reading::Sheet;
use crate::Result;

/// The columns that were asked for, or what is there instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Table {
    /// They are there.
    Rows(Vec<TableRow>),
    /// Not all of them are.
    NoSuchColumn {
        /// The names that stand in the first line.
        there: Vec<String>,
    },
    /// It goes on for longer than was asked for.
    TooLong,
}

/// One line of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow {
    /// Its number in the file, from 1.
    pub line: u32,
    /// Its cells in the order the columns were asked for; nothing when it has more or fewer cells than the header.
    pub cells: Option<Vec<String>>,
}

/// Reads the columns named `wanted` of a delimited file, whatever its encoding and delimiter.
pub fn read_columns(path: &Path, wanted: &[&str], most_rows: usize) -> Result<Table> {
    let mut sheet = match Sheet::open_for(path, wanted).map_err(|problem| problem.about(path))? {
        Ok(sheet) => sheet,
        Err(there) => return Ok(Table::NoSuchColumn { there }),
    };
    let places: Vec<usize> =
        wanted.iter().filter_map(|name| sheet.names.iter().position(|there| there == name)).collect();
    let mut rows = Vec::new();
    while let Some(line) = sheet.next().map_err(|problem| problem.about(path))? {
        if rows.len() == most_rows {
            return Ok(Table::TooLong);
        }
        let cells = (!line.is_odd).then(|| places.iter().map(|place| line.cells[*place].clone()).collect());
        rows.push(TableRow { line: line.line, cells });
    }
    Ok(Table::Rows(rows))
}
