//! Two versions of a rule beside each other.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use spielraum_domain::proof::{self, Comparison};
use spielraum_domain::rule::{Column, ColumnId, Row, RowId, Table, TableDiff, Version};
use ts_rs::TS;

use super::columns::StoredComment;
use super::commands::rule_of;
use super::load::{StoredColumn, StoredRow, VersionText};
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
            let text = |version| Ok::<_, crate::Error>((version, VersionText::of(tables, version)?));
            compared(tables, text(&versions.before)?, text(&versions.after)?, stop)
        })
    }
}

/// What two versions of a rule, or one at two moments, say differently.
pub(crate) fn compared(
    tables: &Connection,
    before: (&VersionId, VersionText),
    after: (&VersionId, VersionText),
    stop: &dyn Fn() -> bool,
) -> Result<RuleComparison> {
    let terms = term::terms(tables)?;
    let [old, new] = [by_lineage(&before.1), by_lineage(&after.1)];
    let typed = [&old, &new].map(|table| read_typed(table, &terms));
    let answering = [&old, &new].map(|table| read(table, &terms));
    Ok(RuleComparison {
        diff: TableDiff::between(Version { table: &old, read: &typed[0] }, Version { table: &new, read: &typed[1] }),
        comments: comment_pairs(&before.1, &after.1),
        answers: proof::compare(&answering[0], &answering[1], CHANGES, stop),
        before: view::of_text(tables, before.0, before.1)?,
        after: view::of_text(tables, after.0, after.1)?,
    })
}

/// The free columns of the newer version, then those that are gone.
fn comment_pairs(before: &VersionText, after: &VersionText) -> Vec<CommentPair> {
    let mut old: Vec<&StoredComment> = before.comments.iter().collect();
    let mut pairs = Vec::new();
    for new in &after.comments {
        let stood = old.iter().position(|one| one.lineage == new.lineage).map(|index| old.remove(index).id.clone());
        pairs.push(CommentPair { before: stood, after: Some(new.id.clone()) });
    }
    pairs.extend(old.into_iter().map(|gone| CommentPair { before: Some(gone.id.clone()), after: None }));
    pairs
}

/// The table of a version whose rows and columns are called by their lineage, so that those of other versions are found again.
fn by_lineage(text: &VersionText) -> Table {
    let became: BTreeMap<&ColumnId, ColumnId> =
        text.columns.iter().map(|stored| (&stored.column.id, ColumnId(stored.lineage.clone()))).collect();
    let side = |is_input: bool| {
        let side = text.columns.iter().filter(|stored| stored.is_input == is_input);
        let called = |stored: &StoredColumn| Column { id: ColumnId(stored.lineage.clone()), ..stored.column.clone() };
        side.map(called).collect()
    };
    let row = |stored: &StoredRow| {
        let cells = stored.row.cells.iter();
        let cells = cells.filter_map(|(column, cell)| Some((became.get(column)?.clone(), cell.clone()))).collect();
        Row { id: RowId(stored.lineage.clone()), cells, because: stored.row.because.clone() }
    };
    Table {
        hit_policy: text.hit_policy,
        inputs: side(true),
        outputs: side(false),
        rows: text.rows.iter().map(row).collect(),
    }
}
