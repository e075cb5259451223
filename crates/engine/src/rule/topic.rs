//! Two rules of one team on one topic at one place: nobody could tell which of them answers a case, so only one comes into force.

use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use crate::{Rejection, Result, RuleId};

/// Another rule of the team on the same topic, at a place that both share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SameTopic {
    /// The rule.
    pub rule: RuleId,
    /// What it decides, as it is written there.
    pub topic: String,
    /// It answers cases already; otherwise it is only being written.
    pub is_in_force: bool,
}

/// The other rules on a rule's topic, those in force first.
pub(super) fn same_topic(tables: &Connection, rule: &RuleId) -> Result<Vec<SameTopic>> {
    let mut statement = tables.prepare_cached(include_str!("same_topic.sql"))?;
    let mut rows = statement.query([rule])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (ours, topic): (String, String) = (row.get("ours")?, row.get("topic")?);
        // SQLite knows only the letters of English as large and small.
        if ours.to_lowercase() == topic.to_lowercase() {
            found.push(SameTopic { rule: row.get("rule")?, topic, is_in_force: row.get("is_in_force")? });
        }
    }
    Ok(found)
}

/// Refuses a rule in force a topic on which another one is in force.
pub(super) fn must_be_the_only(tables: &Connection, rule: &RuleId) -> Result<()> {
    match same_topic(tables, rule)?.into_iter().find(|other| other.is_in_force) {
        Some(SameTopic { topic, .. }) => Err(Rejection::TopicTaken { topic }.into()),
        None => Ok(()),
    }
}
