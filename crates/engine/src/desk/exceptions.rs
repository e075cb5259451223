//! Exceptions by row: what a team decided otherwise, and why. A row keeps its exceptions through all versions.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::Serialize;
use spielraum_domain::rule::{Case, Cell, ColumnId as DomainColumn, feel_literal};
use spielraum_domain::term::{Sets, TermId as DomainTerm, Value};
use ts_rs::TS;

use super::{UseRef, before_the_days};
use crate::rule::load::{self, StoredColumn};
use crate::rule::{self, RowSpec};
use crate::{Done, Op, Party, Rejection, Result, RowId, RuleId, UseId, VersionId, Workspace};

/// The exceptions of one row in the last 90 days.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowExceptions {
    /// The row of the version that was asked about.
    pub row: RowId,
    /// Its exceptions, newest first.
    pub exceptions: Vec<Exception>,
}

/// One exception.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Exception {
    /// The use.
    pub id: UseId,
    /// The day.
    pub day: String,
    /// The number of the version that was in force.
    pub number: u32,
    /// The inputs as far as they were known.
    pub inputs: Case,
    /// What was answered instead.
    pub answer: Sets,
    /// Why it was right.
    pub reason: String,
}

/// A row that was proposed.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowProposed {
    /// The rule.
    pub rule: RuleId,
    /// The draft that holds it.
    pub version: VersionId,
    /// The row.
    pub row: RowId,
}

impl Workspace {
    /// The rows of a version that have exceptions.
    pub fn exceptions(&self, version: &VersionId) -> Result<Vec<RowExceptions>> {
        let since = before_the_days(self.today_is());
        self.read(|tables| {
            let mut statement = tables.prepare_cached(include_str!("exceptions.sql"))?;
            let mut rows = statement.query(rusqlite::params![version, since])?;
            let mut found: Vec<RowExceptions> = Vec::new();
            while let Some(row) = rows.next()? {
                let exception = Exception {
                    id: row.get("id")?,
                    day: row.get("day")?,
                    number: row.get("number")?,
                    inputs: serde_json::from_str(&row.get::<_, String>("inputs")?)?,
                    answer: serde_json::from_str(&row.get::<_, String>("answer")?)?,
                    reason: row.get("exception")?,
                };
                let row: RowId = row.get("rule_row")?;
                match found.last_mut().filter(|last| last.row == row) {
                    Some(last) => last.exceptions.push(exception),
                    None => found.push(RowExceptions { row, exceptions: vec![exception] }),
                }
            }
            Ok(found)
        })
    }

    /// Writes an exception as a row into the rule's draft, before the row it deviates from; begins a draft when there is none.
    pub fn propose_row(&self, by: &Party, used: UseRef) -> Result<Done<RowProposed>> {
        let party = by.clone();
        self.transact(by, Op::RuleRowAdd, move |door| {
            let Stored { version, lineage, inputs, answer, reason } = Stored::of(door.tables(), &used.id)?;
            let rule = rule::rule_of(door.tables(), &version)?;
            party.must_be(&rule::team_of(door.tables(), &rule)?)?;
            let draft = rule::draft_of(door, &rule)?;
            let columns = load::columns(door.tables(), &draft)?;
            let cells = columns.iter().filter_map(|column| Some((column_id(column), cell(column, &inputs, &answer)?)));
            let row = RowSpec { cells: cells.collect(), because: reason };
            let rows = load::rows(door.tables(), &draft)?;
            let before = rows.into_iter().find(|row| row.lineage == lineage).map(|row| row.row.id.0);
            let row = rule::add_row(door, &draft, &row, before.as_deref())?;
            Ok(RowProposed { rule, version: draft, row })
        })
    }
}

fn column_id(column: &StoredColumn) -> String {
    let DomainColumn(id) = &column.column.id;
    id.clone()
}

/// What an exception says in a column.
fn cell(column: &StoredColumn, inputs: &Case, answer: &Sets) -> Option<Cell> {
    let values: &BTreeMap<DomainTerm, Value> = if column.is_input { &inputs.0 } else { answer };
    values.get(&column.column.term).map(|value| Cell::feel(feel_literal(value).to_string()))
}

/// A use as it is kept.
struct Stored {
    version: VersionId,
    lineage: String,
    inputs: Case,
    answer: Sets,
    reason: String,
}

impl Stored {
    fn of(tables: &Connection, id: &UseId) -> Result<Self> {
        let sql = "SELECT rule_use.version, rule_row.lineage, inputs, answer, coalesce(exception, '') AS exception \
                   FROM rule_use JOIN rule_row ON rule_row.id = rule_use.rule_row WHERE rule_use.id = ?1";
        let mut statement = tables.prepare_cached(sql)?;
        let mut rows = statement.query([id])?;
        let row = rows.next()?.ok_or(Rejection::NotFound { kind: "rule_use" })?;
        Ok(Self {
            version: row.get("version")?,
            lineage: row.get("lineage")?,
            inputs: serde_json::from_str(&row.get::<_, String>("inputs")?)?,
            answer: serde_json::from_str(&row.get::<_, String>("answer")?)?,
            reason: row.get("exception")?,
        })
    }
}
