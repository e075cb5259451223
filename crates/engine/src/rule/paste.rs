//! What a spreadsheet copied, written into a draft in one step.

use serde::Deserialize;
use ts_rs::TS;

use super::cells::{CellSet, RowSpec, create_rows, write_cells};
use super::commands::must_be_our_draft;
use crate::door::{Done, Op};
use crate::{Party, Result, RowId, VersionId, Workspace};

/// A block of cells that reaches below the last row of a draft.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RowsPaste {
    /// The draft.
    pub version: VersionId,
    /// The cells of rows that are there.
    pub cells: Vec<CellSet>,
    /// The rows that come at the end.
    pub rows: Vec<RowSpec>,
}

impl Workspace {
    /// Writes a block: one step, and one to take it back.
    pub fn paste_rows(&self, by: &Party, paste: RowsPaste) -> Result<Done<Vec<RowId>>> {
        let party = by.clone();
        self.transact(by, Op::RuleRowAdd, move |door| {
            must_be_our_draft(&party, door, &paste.version)?;
            write_cells(door, &paste.version, &paste.cells)?;
            create_rows(door, &paste.version, &paste.rows, None)
        })
    }
}
