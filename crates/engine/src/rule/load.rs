//! A version of a rule as the domain reads it.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use spielraum_domain::life::State;
use spielraum_domain::rule::{Cell, Column, ColumnId, HitPolicy, Row, RowId, Table};
use spielraum_domain::term::TermId;

use super::columns::StoredComment;
use super::view::VersionState;
use crate::journey::{ids, read_word};
use crate::{Result, RuleId, TeamId, VersionId, door};

/// A column as its table keeps it.
#[derive(Serialize, Deserialize)]
pub(crate) struct StoredColumn {
    pub(crate) column: Column,
    pub(crate) is_input: bool,
    pub(crate) lineage: String,
}

/// A row as its table keeps it.
#[derive(Serialize, Deserialize)]
pub(crate) struct StoredRow {
    pub(crate) row: Row,
    /// What stands in the free columns, by column.
    pub(crate) comments: BTreeMap<String, String>,
    pub(crate) lineage: String,
}

/// What a version says at one moment. A draft goes on to change; who has to know later what it said keeps this.
#[derive(Serialize, Deserialize)]
pub(crate) struct VersionText {
    pub(super) hit_policy: HitPolicy,
    pub(super) columns: Vec<StoredColumn>,
    pub(super) comments: Vec<StoredComment>,
    pub(super) rows: Vec<StoredRow>,
}

impl VersionText {
    /// What it says now.
    pub(crate) fn of(tables: &Connection, version: &VersionId) -> Result<Self> {
        Ok(Self {
            hit_policy: hit_policy(tables, version)?,
            columns: columns(tables, version)?,
            comments: super::columns::comments(tables, version)?,
            rows: rows(tables, version)?,
        })
    }
}

pub(crate) fn columns(tables: &Connection, version: &VersionId) -> Result<Vec<StoredColumn>> {
    let sql =
        "SELECT id, side, term, may_be_missing, lineage FROM rule_column WHERE version = ?1 ORDER BY side, place, id";
    let mut statement = tables.prepare_cached(sql)?;
    let columns = statement
        .query_map([version], |row| {
            Ok(StoredColumn {
                column: Column {
                    id: ColumnId(row.get("id")?),
                    term: TermId(row.get("term")?),
                    may_be_missing: row.get("may_be_missing")?,
                },
                is_input: row.get::<_, String>("side")? == "if",
                lineage: row.get("lineage")?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(columns)
}

/// All rows of a version, in order.
pub(crate) fn rows(tables: &Connection, version: &VersionId) -> Result<Vec<StoredRow>> {
    stored(tables, "WHERE version = ?1 ORDER BY place, id", [version])
}

/// One row, if it is there.
pub(super) fn row(tables: &Connection, id: &str) -> Result<Option<StoredRow>> {
    Ok(stored(tables, "WHERE id = ?1", [id])?.pop())
}

/// The row of a version that another one is, by what both came from.
pub(super) fn row_of_lineage(tables: &Connection, version: &VersionId, lineage: &str) -> Result<Option<StoredRow>> {
    Ok(stored(tables, "WHERE lineage = ?1 AND version = ?2", [lineage, version.as_ref()])?.pop())
}

fn stored(tables: &Connection, which: &str, by: impl rusqlite::Params) -> Result<Vec<StoredRow>> {
    let sql = format!("SELECT id, cells, because, comments, lineage FROM rule_row {which}");
    let mut statement = tables.prepare_cached(&sql)?;
    let mut found = statement.query(by)?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let cells: BTreeMap<String, Cell> = serde_json::from_str(&row.get::<_, String>("cells")?)?;
        let cells = cells.into_iter().map(|(column, cell)| (ColumnId(column), cell)).collect();
        rows.push(StoredRow {
            row: Row { id: RowId(row.get("id")?), cells, because: row.get("because")? },
            comments: serde_json::from_str(&row.get::<_, String>("comments")?)?,
            lineage: row.get("lineage")?,
        });
    }
    Ok(rows)
}

/// Which rows of a version answer.
pub(super) fn hit_policy(tables: &Connection, version: &VersionId) -> Result<HitPolicy> {
    read_word(door::required(tables, "rule_version", "SELECT hit_policy FROM rule_version WHERE id = ?1", version)?)
}

/// Where a version is in its life.
pub(crate) fn state(tables: &Connection, version: &VersionId) -> Result<State> {
    let sql = "SELECT CASE WHEN state = 'draft' AND asked IS NOT NULL THEN 'consent' ELSE state END \
               FROM rule_version WHERE id = ?1";
    read_word(door::required(tables, "rule_version", sql, version)?)
}

/// The whole table of a version.
pub(crate) fn table(tables: &Connection, version: &VersionId) -> Result<Table> {
    let rows = rows(tables, version)?.into_iter().map(|row| row.row).collect();
    Ok(Table { rows, ..outline(tables, version)? })
}

/// The table of a version without its rows.
pub(super) fn outline(tables: &Connection, version: &VersionId) -> Result<Table> {
    let hit_policy = hit_policy(tables, version)?;
    let (inputs, outputs): (Vec<_>, Vec<_>) = columns(tables, version)?.into_iter().partition(|column| column.is_input);
    let plain = |columns: Vec<StoredColumn>| columns.into_iter().map(|column| column.column).collect();
    Ok(Table { hit_policy, inputs: plain(inputs), outputs: plain(outputs), rows: Vec::new() })
}

/// The versions of all teams that are in force.
pub(crate) fn in_force(tables: &Connection) -> Result<Vec<VersionId>> {
    Ok(ids(tables, include_str!("in_force.sql"), "inForce")?.into_iter().map(VersionId).collect())
}

/// A version that answers cases or may come to, with what it hangs on.
pub(crate) struct Current {
    pub(crate) team: TeamId,
    pub(crate) rule: RuleId,
    pub(crate) topic: String,
    pub(crate) version: VersionId,
    pub(crate) number: u32,
    pub(crate) state: VersionState,
    /// The day it came into force.
    pub(crate) since: Option<String>,
    pub(crate) table: Table,
}

/// Every version in force and every draft, of one team or of all.
pub(crate) fn current(tables: &Connection, team: Option<&TeamId>) -> Result<Vec<Current>> {
    let mut statement = tables.prepare_cached(include_str!("current.sql"))?;
    let mut rows = statement.query([team])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let version: VersionId = row.get("version")?;
        found.push(Current {
            team: row.get("team")?,
            rule: row.get("rule")?,
            topic: row.get("topic")?,
            table: table(tables, &version)?,
            version,
            number: row.get("number")?,
            state: read_word(row.get("state")?)?,
            since: row.get("since")?,
        });
    }
    Ok(found)
}

/// Every team's tables that are in force.
pub(crate) fn in_force_tables(tables: &Connection) -> Result<Vec<(TeamId, Table)>> {
    let mut found = Vec::new();
    for version in in_force(tables)? {
        let sql =
            "SELECT rule.team FROM rule JOIN rule_version ON rule_version.rule = rule.id WHERE rule_version.id = ?1";
        found.push((door::required(tables, "rule", sql, &version)?, table(tables, &version)?));
    }
    Ok(found)
}
