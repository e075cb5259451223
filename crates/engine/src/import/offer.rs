//! What can be computed from the cases of an import, beyond what its columns promise.

use rusqlite::Connection;
use spielraum_domain::outcome::Measure;

use super::reading::Mapping;
use crate::{ImportId, Result};

/// The outcomes that somebody may choose.
pub(super) fn offered(tables: &Connection, import: &ImportId, mapping: &Mapping) -> Result<Vec<Measure>> {
    let mut measures = mapping.registry();
    if measures.contains(&Measure::Reopened) && !tells_reopened(tables, import, mapping)? {
        measures.retain(|measure| *measure != Measure::Reopened);
    }
    Ok(measures)
}

/// Whether the import tells which cases were opened again. Where states alone say so, one that was shows that they do: a log may
/// name no state in which a case is open.
pub(super) fn tells_reopened(tables: &Connection, import: &ImportId, mapping: &Mapping) -> Result<bool> {
    if !mapping.reopens_by_state() {
        return Ok(true);
    }
    let sql = "SELECT EXISTS (SELECT 1 FROM log_case WHERE import = ?1 AND reopened) AS tells";
    Ok(tables.prepare_cached(sql)?.query_row([import], |row| row.get("tells"))?)
}
