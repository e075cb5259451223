//! What can be computed from the cases of an import, beyond what its columns promise.

use rusqlite::Connection;
use spielraum_domain::outcome::Measure;

use super::reading::Mapping;
use crate::{ImportId, Result};

/// The outcomes that somebody may choose.
pub(super) fn offered(tables: &Connection, import: &ImportId, mapping: &Mapping) -> Result<Vec<Measure>> {
    let mut measures = mapping.registry();
    if measures.iter().any(is_of_handovers) && lists_cases(tables, import)? {
        measures.retain(|measure| !is_of_handovers(measure));
    }
    if measures.contains(&Measure::Reopened) && !tells_reopened(tables, import, mapping)? {
        measures.retain(|measure| *measure != Measure::Reopened);
    }
    Ok(measures)
}

/// Whether handovers are counted for it.
pub(crate) fn is_of_handovers(measure: &Measure) -> bool {
    matches!(measure, Measure::Handovers | Measure::HandedOn)
}

/// Whether the import tells how often cases were handed on. Where it does not, each seems to have been so never.
pub(crate) fn counts_handovers(tables: &Connection, import: &ImportId, mapping: &Mapping) -> Result<bool> {
    Ok(mapping.measures().iter().any(is_of_handovers) && !lists_cases(tables, import)?)
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

/// Whether it holds whole cases, although its lines were taken for events: hardly one of them has a second line, and hardly one was
/// handed on, between two files at most.
fn lists_cases(tables: &Connection, import: &ImportId) -> Result<bool> {
    let sql = "SELECT rows - cases > rows / 100 AS repeats, cases / 20 AS few FROM import WHERE id = ?1";
    let (repeats, few): (bool, u32) =
        tables.prepare_cached(sql)?.query_row([import], |row| Ok((row.get("repeats")?, row.get("few")?)))?;
    if repeats {
        return Ok(false);
    }
    let sql = "SELECT COUNT(*) AS handed FROM (SELECT 1 FROM log_case WHERE import = ?1 AND handovers > 0 LIMIT ?2)";
    let handed: u32 =
        tables.prepare_cached(sql)?.query_row(rusqlite::params![import, few + 1], |row| row.get("handed"))?;
    Ok(handed <= few)
}
