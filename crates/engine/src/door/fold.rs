//! The fold: changes into tables. Deterministic: no clock, no chance, no order but the log's.
//!
//! A folded kind has a table of its own name whose columns are its fields, so the fold is the same for every kind. A column
//! that holds a map (a row's cells) takes patches of single keys, `cells/<key>`.

use std::collections::BTreeMap;

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;

use super::change::{self, Body, Change, FORMAT, Patch};
use super::{as_sql, history};
use crate::{Broken, Result};

/// The kinds that the log rebuilds, parents before children.
pub(crate) const FOLDED: &[&str] = &[
    "workspace",
    "unit",
    "team",
    "journey",
    "journey_team",
    "stage",
    "touchpoint",
    "term",
    "answer_entry",
    "frame",
    "guardrail",
    "principle",
    "wanted_outcome",
    "decision_area",
    "watched_guardrail",
    "frame_answer",
    "rule",
    "rule_version",
    "rule_column",
    "rule_comment",
    "rule_row",
    "impossible",
    "proposal",
    "statement",
    "exemption",
    "rule_test",
    "import",
    "mapping",
    "outcome",
    "outcome_version",
    "outcome_point",
    "rebase",
    "note",
    "cohort",
    "retired_measure",
    "replacement",
    "board",
    "board_column",
    "card",
    "checklist_item",
    "label",
    "card_label",
    "card_link",
    "card_comment",
    "card_block",
    "board_filter",
    "attachment",
    "card_template",
    "experiment_outcome",
    "settlement",
    "agreement",
    "retro_format",
    "retro_attempt",
    "rhythm",
];

/// Folds one change. Kinds and fields it does not know stay in the log until an update knows them.
pub(super) fn fold(tables: &Connection, change: &Change) -> Result<()> {
    if change.kind == "step" {
        return history::fold_step(tables, &change.entity, &change.body);
    }
    let Some(table) = FOLDED.iter().find(|kind| **kind == change.kind) else { return Ok(()) };
    match change.body.get("exists") {
        Some(Value::Bool(true)) => insert(tables, table, &change.entity),
        Some(_) => delete(tables, table, &change.entity),
        None => update(tables, table, &change.entity, &change.body),
    }
}

/// The row comes (back) with everything the log says of it.
fn insert(tables: &Connection, table: &str, entity: &str) -> Result<()> {
    let state = change::state(change::of_entity(tables, entity, None)?);
    if exists(tables, table, entity)? {
        update(tables, table, entity, &state)
    } else {
        insert_state(tables, table, entity, state)
    }
}

/// Writes a whole row. A field that is nothing is left to the column's default, as if nobody had ever set it.
fn insert_state(tables: &Connection, table: &str, entity: &str, state: Body) -> Result<()> {
    let mut columns = vec!["id".to_owned()];
    let mut values = vec![Sql::Text(entity.to_owned())];
    let known = columns_of(tables, table)?;
    for (column, value) in row_values(state, &known)?.into_iter().filter(|(_, value)| *value != Sql::Null) {
        columns.push(column);
        values.push(value);
    }
    let marks = (1..=columns.len()).map(|n| format!("?{n}")).collect::<Vec<_>>().join(", ");
    let sql = format!("INSERT INTO {table} ({}) VALUES ({marks})", columns.join(", "));
    tables.prepare_cached(&sql)?.execute(rusqlite::params_from_iter(values))?;
    Ok(())
}

fn delete(tables: &Connection, table: &str, entity: &str) -> Result<()> {
    tables.prepare_cached(&format!("DELETE FROM {table} WHERE id = ?1"))?.execute([entity])?;
    Ok(())
}

fn update(tables: &Connection, table: &str, entity: &str, body: &Body) -> Result<()> {
    let known = columns_of(tables, table)?;
    let mut body = body.clone();
    let maps: Vec<String> =
        body.keys().filter_map(|field| field.split_once('/')).map(|(map, _)| map.to_owned()).collect();
    if !maps.is_empty() {
        // The whole map is written again from the log, sorted by key, so that equal states are equal bytes.
        let stored = change::state(change::of_entity(tables, entity, None)?);
        body.extend(
            stored
                .into_iter()
                .filter(|(field, _)| field.split_once('/').is_some_and(|(m, _)| maps.iter().any(|map| map == m))),
        );
    }
    let mut sets = Vec::new();
    let mut arguments = vec![Sql::Text(entity.to_owned())];
    for (column, value) in row_values(body, &known)? {
        match known.iter().find(|known| known.name == column).and_then(|known| known.default.as_deref()) {
            Some(default) if value == Sql::Null => sets.push(format!("{column} = {default}")),
            _ => {
                arguments.push(value);
                sets.push(format!("{column} = ?{}", arguments.len()));
            }
        }
    }
    if !sets.is_empty() {
        let sql = format!("UPDATE {table} SET {} WHERE id = ?1", sets.join(", "));
        tables.prepare_cached(&sql)?.execute(rusqlite::params_from_iter(arguments))?;
    }
    Ok(())
}

/// Fields as column values; the keys of a map are gathered into one.
fn row_values(body: Body, known: &[Column]) -> Result<BTreeMap<String, Sql>> {
    let mut maps: BTreeMap<String, BTreeMap<String, Value>> = BTreeMap::new();
    let mut values = BTreeMap::new();
    for (field, value) in body {
        match field.split_once('/') {
            Some((map, key)) if known.iter().any(|column| column.name == map) => {
                let entry = maps.entry(map.to_owned()).or_default();
                if !value.is_null() {
                    entry.insert(key.to_owned(), super::sorted(&value));
                }
            }
            None if known.iter().any(|column| column.name == field) => {
                values.insert(field, as_sql(&value)?);
            }
            _ => {}
        }
    }
    for (map, entries) in maps {
        values.insert(map, Sql::Text(serde_json::to_string(&entries)?));
    }
    Ok(values)
}

/// A patch of ours that names an unknown kind or field is a defect, not something from the future.
pub(super) fn must_know(tables: &Connection, kind: &str, patch: &Patch) -> Result<()> {
    let known = if FOLDED.contains(&kind) { columns_of(tables, kind)? } else { Vec::new() };
    for field in patch.fields().filter(|field| *field != "exists") {
        let column = field.split_once('/').map_or(field, |(map, _)| map);
        if !known.iter().any(|known| known.name == column) {
            return Err(Broken::Defect(format!("{kind} has no field {field}")).into());
        }
    }
    Ok(())
}

/// The patch without the fields that already hold what it sets.
pub(super) fn without_unchanged(tables: &Connection, kind: &str, entity: &str, mut patch: Patch) -> Result<Patch> {
    let current = change::state(change::of_entity(tables, entity, None)?);
    must_know(tables, kind, &patch)?;
    patch.retain(|field, value| current.get(field).unwrap_or(&Value::Null) != value);
    Ok(patch)
}

/// A field as its table declares it.
struct Column {
    name: String,
    /// The SQL of the value it has when nobody ever set it.
    default: Option<String>,
}

fn columns_of(tables: &Connection, table: &str) -> Result<Vec<Column>> {
    let mut statement =
        tables.prepare_cached("SELECT name, dflt_value FROM pragma_table_info(?1) WHERE name <> 'id'")?;
    let columns = statement
        .query_map([table], |row| Ok(Column { name: row.get("name")?, default: row.get("dflt_value")? }))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(columns)
}

/// Empties the folded tables and folds the whole log again.
pub(crate) fn rebuild(tables: &Connection) -> Result<()> {
    for table in FOLDED.iter().rev() {
        tables.execute(&format!("DELETE FROM {table}"), [])?;
    }
    tables.execute("DELETE FROM step", [])?;
    let mut statement = tables.prepare("SELECT seq, kind, entity, body FROM change WHERE format <= ?1 ORDER BY seq")?;
    let mut rows = statement.query([FORMAT])?;
    let mut live: BTreeMap<String, Body> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let change = Change {
            kind: row.get("kind")?,
            entity: row.get("entity")?,
            body: serde_json::from_str(&row.get::<_, String>("body")?)?,
        };
        if change.kind == "step" {
            history::fold_step(tables, &change.entity, &change.body)?;
        } else if FOLDED.contains(&change.kind.as_str()) {
            live.entry(format!("{}\u{0}{}", change.kind, change.entity)).or_default().extend(change.body);
        }
    }
    for (key, state) in live {
        let Some((kind, entity)) = key.split_once('\u{0}') else { continue };
        if state.get("exists") == Some(&Value::Bool(true)) {
            insert_state(tables, kind, entity, state)?;
        }
    }
    Ok(())
}

/// A fingerprint of each folded table, rows by identity, and how many rows it has.
pub(crate) fn digest(tables: &Connection) -> Result<Vec<(String, u32, String)>> {
    let mut digests = Vec::new();
    for table in FOLDED.iter().copied().chain(["step"]) {
        let mut hasher = blake3::Hasher::new();
        let mut count = 0_u32;
        let mut statement = tables.prepare(&format!("SELECT * FROM {table} ORDER BY id"))?;
        let width = statement.column_count();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            count += 1;
            for column in 0..width {
                let value: Sql = row.get(column)?;
                hasher.update(format!("{value:?}\u{1f}").as_bytes());
            }
        }
        digests.push((table.to_owned(), count, hasher.finalize().to_hex().to_string()));
    }
    Ok(digests)
}

/// What an entity held before a place in the log, for these fields.
pub(super) fn fields_before(tables: &Connection, entity: &str, fields: &[String], seq: i64) -> Result<Body> {
    let state = change::state(change::of_entity(tables, entity, Some(seq))?);
    let mut before: Body =
        fields.iter().map(|field| (field.clone(), state.get(field).cloned().unwrap_or(Value::Null))).collect();
    if before.get("exists") == Some(&Value::Null) {
        before.insert("exists".into(), Value::Bool(false));
    }
    Ok(before)
}

/// Whether a row is in the table.
pub(crate) fn exists(tables: &Connection, kind: &str, id: &str) -> Result<bool> {
    let sql = format!("SELECT 1 FROM {kind} WHERE id = ?1");
    Ok(tables.prepare_cached(&sql)?.query_row([id], |_| Ok(())).optional()?.is_some())
}
