//! Which version of the frame holds on a day: a function of the log and the day, and answered here only.
//!
//! The log keeps facts: the day a version takes effect, the day it was announced, the day it was withdrawn. "In force" is no fact
//! but an answer, given when somebody asks and for the day they ask about. So a version that was announced comes into force
//! by itself, on every desktop on the same day, without a step that somebody would have to run, and the fold needs no clock.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Params};
use serde::Serialize;
use spielraum_domain::frame::Guardrail;
use ts_rs::TS;

use super::view::{as_checked, guardrails};
use crate::{FrameId, Result};

/// Where a version of the frame is in its life on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FrameState {
    /// It is being written.
    Draft,
    /// It was published and its day has not come.
    Announced,
    /// It holds.
    InForce,
    /// It held once.
    Past,
    /// It was taken back, or replaced by another, before its day.
    Withdrawn,
}

/// The version in force on a day: the newest of those whose day has come and that were not withdrawn.
pub(crate) fn in_force_on(tables: &Connection, day: NaiveDate) -> Result<Option<FrameId>> {
    newest(tables, "withdrawn IS NULL AND since <= ?1", [day.to_string()])
}

/// The version that is announced on a day. There is never more than one: publishing another withdraws it.
pub(crate) fn announced_on(tables: &Connection, day: NaiveDate) -> Result<Option<FrameId>> {
    newest(tables, "withdrawn IS NULL AND since > ?1", [day.to_string()])
}

/// The draft of the next version.
pub(crate) fn draft(tables: &Connection) -> Result<Option<FrameId>> {
    newest(tables, "since IS NULL", [])
}

/// The guardrails in force on a day, as the proof reads them; nothing while there is no frame.
pub(crate) fn in_force(tables: &Connection, day: NaiveDate) -> Result<Option<Vec<Guardrail>>> {
    let Some(frame) = in_force_on(tables, day)? else { return Ok(None) };
    Ok(Some(guardrails(tables, &frame)?.into_iter().map(as_checked).collect()))
}

fn newest(tables: &Connection, which: &str, days: impl Params) -> Result<Option<FrameId>> {
    let sql = format!("SELECT id FROM frame WHERE {which} ORDER BY number DESC LIMIT 1");
    Ok(tables.prepare_cached(&sql)?.query_row(days, |row| row.get("id")).optional()?)
}
