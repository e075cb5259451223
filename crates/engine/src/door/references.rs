//! What refers to something that is not there, found when a transaction cannot commit because of it.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, ffi};

use super::{Tag, fold};
use crate::{Error, Rejection, Result};

/// The error of a failed commit. A reference that leads nowhere is a "no" that belongs to the domain: somebody names what
/// another window has removed, or removes what is still stood on. The transaction has to be open still.
pub(super) fn named(tables: &Connection, error: rusqlite::Error, touched: &BTreeSet<Tag>) -> Error {
    let dangling = error.sqlite_error().is_some_and(|it| it.extended_code == ffi::SQLITE_CONSTRAINT_FOREIGNKEY);
    let rejection = if dangling { rejection(tables, touched) } else { Ok(None) };
    match rejection {
        Ok(Some(rejection)) => rejection.into(),
        Ok(None) => error.into(),
        Err(second) => second,
    }
}

fn rejection(tables: &Connection, touched: &BTreeSet<Tag>) -> Result<Option<Rejection>> {
    let found: Option<(String, String, String)> = tables
        .query_row(
            "SELECT bad.\"table\", bad.parent, key.\"from\" FROM pragma_foreign_key_check AS bad \
             JOIN pragma_foreign_key_list(bad.\"table\") AS key ON key.id = bad.fkid LIMIT 1",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .optional()?;
    let Some((child, parent, column)) = found else { return Ok(None) };
    let known = |name: &str| fold::FOLDED.iter().copied().chain(["retro"]).find(|kind| *kind == name);
    let (Some(by), Some(kind)) = (known(&child), known(&parent)) else { return Ok(None) };
    let mut statement = tables.prepare(&format!(
        "SELECT {column} FROM {by} WHERE {column} IS NOT NULL AND {column} NOT IN (SELECT id FROM {kind})"
    ))?;
    let missing: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    // What this step has touched and is not there was removed by it.
    let removed = |id: &String| touched.contains(&Tag { kind: kind.to_owned(), id: id.clone() });
    Ok(Some(match missing.iter().filter(|id| removed(id)).count() {
        0 => Rejection::NotFound { kind },
        count => Rejection::StillUsed { kind, by, count: u32::try_from(count).unwrap_or(u32::MAX) },
    }))
}
