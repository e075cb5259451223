//! The log: append-only, and without persons.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;

use crate::clock::written;
use crate::{Moment, Result, id};

/// The format of bodies written today. Formats are only ever added; an unknown one stays in the log and is folded after an update.
pub(super) const FORMAT: u32 = 1;

/// Field patches, sorted by name so that equal bodies are equal bytes.
pub(super) type Body = BTreeMap<String, Value>;

/// A patch under construction.
#[derive(Debug, Clone, Default)]
pub(crate) struct Patch(Body);

impl Patch {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Sets a field. A field written `cells/<key>` is one key of a map.
    pub(crate) fn set(mut self, field: &str, value: impl Into<Value>) -> Self {
        self.0.insert(field.to_owned(), value.into());
        self
    }

    /// Sets a field when there is something to set.
    pub(crate) fn set_some(self, field: &str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.set(field, value),
            None => self,
        }
    }

    /// Sets a field to an identity.
    pub(crate) fn refer(self, field: &str, id: &impl AsRef<str>) -> Self {
        self.set(field, id.as_ref())
    }

    /// Sets a field to an identity, or to nothing.
    pub(crate) fn refer_or_none<I: AsRef<str>>(self, field: &str, id: Option<&I>) -> Self {
        match id {
            Some(id) => self.refer(field, id),
            None => self.set(field, Value::Null),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn fields(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    pub(super) fn retain(&mut self, keep: impl FnMut(&String, &mut Value) -> bool) {
        self.0.retain(keep);
    }

    pub(super) fn into_body(self) -> Body {
        self.0
    }
}

/// One change, as the fold reads it.
#[derive(Debug, Clone)]
pub(crate) struct Change {
    pub(super) kind: String,
    pub(super) entity: String,
    pub(super) body: Body,
}

/// What all changes of one step have in common.
pub(super) struct Line<'a> {
    pub(super) step: &'a str,
    pub(super) party: &'a str,
    pub(super) at: Moment,
}

/// Appends one change. `base` is the entity's last change as this writer knew it.
pub(super) fn append(tables: &Connection, line: &Line<'_>, kind: &str, entity: &str, body: &Body) -> Result<()> {
    let base: Option<String> = tables
        .prepare_cached("SELECT id FROM change WHERE entity = ?1 ORDER BY seq DESC LIMIT 1")?
        .query_row([entity], |row| row.get("id"))
        .optional()?;
    tables
        .prepare_cached(
            "INSERT INTO change (id, at, party, step, entity, kind, format, base, body)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(rusqlite::params![
            id::random(),
            written(line.at),
            line.party,
            line.step,
            entity,
            kind,
            FORMAT,
            base,
            serde_json::to_string(body)?
        ])?;
    Ok(())
}

/// The changes of one entity, oldest first, up to and without `before`.
pub(super) fn of_entity(tables: &Connection, entity: &str, before: Option<i64>) -> Result<Vec<Body>> {
    let mut statement = tables.prepare_cached(
        "SELECT body FROM change WHERE entity = ?1 AND (?2 IS NULL OR seq < ?2) AND format <= ?3 ORDER BY seq",
    )?;
    let rows = statement.query_map(rusqlite::params![entity, before, FORMAT], |row| row.get::<_, String>("body"))?;
    let mut bodies = Vec::new();
    for row in rows {
        bodies.push(serde_json::from_str(&row?)?);
    }
    Ok(bodies)
}

/// The entity's fields after these changes: the last writer of a field wins.
pub(super) fn state(bodies: Vec<Body>) -> Body {
    let mut state = Body::new();
    for body in bodies {
        state.extend(body);
    }
    state
}
