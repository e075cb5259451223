//! Is the file sound, and do its tables still say what its log says?

use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::{Access, Workspace};
use crate::error::ReadOnlyBecause;
use crate::storage::connection;
use crate::{Broken, Result, door};

/// What the doctor found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Health {
    /// How many changes the log holds.
    pub changes: u32,
    /// Each folded table.
    pub tables: Vec<TableHealth>,
}

/// One folded table, compared with the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TableHealth {
    /// Its name.
    pub name: String,
    /// How many rows the log gives it.
    pub rows: u32,
    /// A fingerprint of what the log says of it; equal tables have equal ones.
    pub fingerprint: String,
    /// Whether it held exactly these rows before.
    pub agrees: bool,
}

impl Health {
    /// Whether every table says what the log says.
    pub fn is_sound(&self) -> bool {
        self.tables.iter().all(|table| table.agrees)
    }
}

impl Workspace {
    /// Checks the file and folds the log again. With `keep`, the tables are replaced by what the log says. Of a file that takes no
    /// changes its copy is checked; one of a newer program is not, as its log says things that are not known here.
    pub fn doctor(&self, keep: bool) -> Result<Health> {
        let is_protected = self.access == Access::ReadOnly { why: ReadOnlyBecause::Protected };
        match &self.copy {
            Some(copy) if is_protected && !keep => visit(&mut connection::writer(&copy.file())?, keep),
            _ => self.writer()?.run(move |connection| visit(connection, keep)),
        }
    }
}

fn visit(connection: &mut Connection, keep: bool) -> Result<Health> {
    connection::check(connection)?;
    // People hang on teams and cards that are about to be written again; off, or they would be taken along.
    connection.pragma_update(None, "foreign_keys", false)?;
    let health = compare(connection, keep);
    connection.pragma_update(None, "foreign_keys", true)?;
    health
}

fn compare(connection: &mut Connection, keep: bool) -> Result<Health> {
    let tx = connection.transaction()?;
    let before = door::digest(&tx)?;
    door::rebuild(&tx)?;
    let after = door::digest(&tx)?;
    let changes = tx.query_row("SELECT count(*) FROM change", [], |row| row.get(0))?;
    let dangling: i64 = tx.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    if dangling > 0 {
        return Err(Broken::damaged(format!("{dangling} references lead nowhere")).into());
    }
    let tables = before
        .into_iter()
        .zip(after)
        .map(|((_, _, was), (name, rows, is))| TableHealth { name, rows, agrees: was == is, fingerprint: is })
        .collect();
    if keep {
        tx.commit()?;
    }
    Ok(Health { changes, tables })
}
