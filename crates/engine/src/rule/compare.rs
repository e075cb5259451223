//! Two versions of a rule beside each other.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use spielraum_domain::proof::{self, Comparison};
use spielraum_domain::rule::{Column, ColumnId, Row, RowId, Table, TableDiff, Version};
use ts_rs::TS;

use super::columns;
use super::commands::rule_of;
use super::load::{self, StoredColumn};
use super::proof::{read, read_typed};
use super::view::{self, Rule};
use crate::{CommentId, Rejection, Result, VersionId, Workspace, term};

/// How many regions of cases with another answer are listed.
const CHANGES: usize = 60;

/// Which versions to compare.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct VersionsCompare {
    /// The older one, or whichever comes first.
    pub before: VersionId,
    /// The newer one.
    pub after: VersionId,
}

/// Two versions of a rule beside each other.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleComparison {
    /// The rule with the older version.
    pub before: Rule,
    /// The rule with the newer version.
    pub after: Rule,
    /// What is written differently.
    pub diff: TableDiff,
    /// The free columns of both.
    pub comments: Vec<CommentPair>,
    /// Which cases get another answer.
    pub answers: Comparison,
}

/// A free column of either version.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CommentPair {
    /// In the older version; nothing if it is new.
    pub before: Option<CommentId>,
    /// In the newer version; nothing if it is gone.
    pub after: Option<CommentId>,
}

impl Workspace {
    /// What two versions of a rule say differently, and which cases get another answer. Exact; stops when `stop` says so.
    pub fn compare_rule(&self, versions: &VersionsCompare, stop: &dyn Fn() -> bool) -> Result<RuleComparison> {
        self.read(|tables| {
            if rule_of(tables, &versions.before)? != rule_of(tables, &versions.after)? {
                return Err(Rejection::NotFound { kind: "rule_version" }.into());
            }
            let terms = term::terms(tables)?;
            let [before, after] = [by_lineage(tables, &versions.before)?, by_lineage(tables, &versions.after)?];
            let typed = [&before, &after].map(|table| read_typed(table, &terms));
            let answering = [&before, &after].map(|table| read(table, &terms));
            Ok(RuleComparison {
                before: view::of_version(tables, &versions.before)?,
                after: view::of_version(tables, &versions.after)?,
                diff: TableDiff::between(
                    Version { table: &before, read: &typed[0] },
                    Version { table: &after, read: &typed[1] },
                ),
                comments: comment_pairs(tables, versions)?,
                answers: proof::compare(&answering[0], &answering[1], CHANGES, stop),
            })
        })
    }
}

/// The free columns of the newer version, then those that are gone.
fn comment_pairs(tables: &Connection, versions: &VersionsCompare) -> Result<Vec<CommentPair>> {
    let mut old = columns::comments(tables, &versions.before)?;
    let mut pairs = Vec::new();
    for new in columns::comments(tables, &versions.after)? {
        let stood = old.iter().position(|one| one.lineage == new.lineage).map(|index| old.remove(index).id);
        pairs.push(CommentPair { before: stood, after: Some(new.id) });
    }
    pairs.extend(old.into_iter().map(|gone| CommentPair { before: Some(gone.id), after: None }));
    Ok(pairs)
}

/// The table of a version whose rows and columns are called by their lineage, so that those of other versions are found again.
fn by_lineage(tables: &Connection, version: &VersionId) -> Result<Table> {
    let columns = load::columns(tables, version)?;
    let became: BTreeMap<&ColumnId, ColumnId> =
        columns.iter().map(|stored| (&stored.column.id, ColumnId(stored.lineage.clone()))).collect();
    let side = |is_input: bool| {
        let side = columns.iter().filter(|stored| stored.is_input == is_input);
        let called = |stored: &StoredColumn| Column { id: ColumnId(stored.lineage.clone()), ..stored.column.clone() };
        side.map(called).collect()
    };
    let row = |stored: load::StoredRow| {
        let cells = stored.row.cells.into_iter();
        let cells = cells.filter_map(|(column, cell)| Some((became.get(&column)?.clone(), cell))).collect();
        Row { id: RowId(stored.lineage), cells, because: stored.row.because }
    };
    Ok(Table {
        hit_policy: load::hit_policy(tables, version)?,
        inputs: side(true),
        outputs: side(false),
        rows: load::rows(tables, version)?.into_iter().map(row).collect(),
    })
}
