//! Where the columns of a draft stand, and the free ones that say nothing to the proof.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::cells::rows_of;
use super::commands::must_be_our_draft;
use crate::door::{self, Door, Patch};
use crate::order::{Siblings, between};
use crate::{ColumnId, CommentId, Done, Op, Party, Rejection, Result, VersionId, Workspace, text};

/// A free column as it is shown.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommentView {
    /// Which.
    pub id: CommentId,
    /// What it is called.
    pub name: String,
    /// Whether the version in force has no such column.
    pub is_new: bool,
}

/// A free column as its table keeps it.
#[derive(Serialize, Deserialize)]
pub(crate) struct StoredComment {
    pub(super) id: CommentId,
    pub(super) name: String,
    pub(super) lineage: String,
}

/// A new free column of a draft, behind the others.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommentAdd {
    /// The draft.
    pub version: VersionId,
    /// What it is called.
    pub name: String,
}

/// Another name for a free column.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CommentEdit {
    /// Which.
    pub id: CommentId,
    /// What it is called.
    pub name: String,
}

/// Names one free column.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CommentRef {
    /// Which.
    pub id: CommentId,
}

/// A free column that moves.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CommentMove {
    /// Which.
    pub id: CommentId,
    /// The one it comes before; at the end when left out.
    #[ts(optional)]
    pub before: Option<CommentId>,
}

/// A column that moves on its side.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RuleColumnMove {
    /// Which.
    pub id: ColumnId,
    /// The column of the same side that it comes before; at the end of its side when left out.
    #[ts(optional)]
    pub before: Option<ColumnId>,
}

impl Workspace {
    /// Moves a column on its side. What the rows mean stays the same.
    pub fn move_rule_column(&self, by: &Party, moved: RuleColumnMove) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleColumn, move |door| {
            let (version, side) = version_and_side(door.tables(), &moved.id)?;
            must_be_our_draft(&party, door, &version)?;
            if let Some(before) = &moved.before
                && version_and_side(door.tables(), before)? != (version.clone(), side.clone())
            {
                return Err(Rejection::NotFound { kind: "rule_column" }.into());
            }
            let place = place_on_side(door.tables(), &version, &side, moved.before.as_ref())?;
            door.patch("rule_column", &moved.id, Patch::new().set("place", place))
        })
    }

    /// Adds a free column.
    pub fn add_comment(&self, by: &Party, add: CommentAdd) -> Result<Done<CommentId>> {
        let party = by.clone();
        self.transact(by, Op::RuleColumn, move |door| {
            must_be_our_draft(&party, door, &add.version)?;
            create_comment(door, &add)
        })
    }

    /// Calls a free column otherwise.
    pub fn edit_comment(&self, by: &Party, edit: CommentEdit) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleColumn, move |door| {
            let version = version_of(door.tables(), &edit.id)?;
            must_be_our_draft(&party, door, &version)?;
            let name = free_name(door.tables(), &version, &edit.id, &edit.name)?;
            door.patch("rule_comment", &edit.id, Patch::new().set("name", name))
        })
    }

    /// Moves a free column among the others.
    pub fn move_comment(&self, by: &Party, moved: CommentMove) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleColumn, move |door| {
            let version = version_of(door.tables(), &moved.id)?;
            must_be_our_draft(&party, door, &version)?;
            let place = siblings(&version).place(door.tables(), moved.before.as_ref().map(AsRef::as_ref))?;
            door.patch("rule_comment", &moved.id, Patch::new().set("place", place))
        })
    }

    /// Removes a free column with what stands in it.
    pub fn remove_comment(&self, by: &Party, comment: CommentRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleColumn, move |door| {
            let version = version_of(door.tables(), &comment.id)?;
            must_be_our_draft(&party, door, &version)?;
            for row in rows_of(door.tables(), &version)? {
                door.patch("rule_row", &row, Patch::new().set(&format!("comments/{}", comment.id), Value::Null))?;
            }
            door.remove("rule_comment", &comment.id)
        })
    }
}

pub(super) fn create_comment(door: &mut Door<'_>, add: &CommentAdd) -> Result<CommentId> {
    let id = CommentId::random();
    let patch = Patch::new()
        .refer("version", &add.version)
        .set("name", free_name(door.tables(), &add.version, &id, &add.name)?)
        .set("lineage", id.0.clone())
        .set("place", siblings(&add.version).place(door.tables(), None)?);
    door.create("rule_comment", &id, patch)?;
    Ok(id)
}

/// The free columns of a version, in order.
pub(super) fn comments(tables: &Connection, version: &VersionId) -> Result<Vec<StoredComment>> {
    let sql = "SELECT id, name, lineage FROM rule_comment WHERE version = ?1 ORDER BY place, id";
    let mut statement = tables.prepare_cached(sql)?;
    let comments = statement.query_map([version], |row| {
        Ok(StoredComment { id: row.get("id")?, name: row.get("name")?, lineage: row.get("lineage")? })
    })?;
    Ok(comments.collect::<rusqlite::Result<_>>()?)
}

/// The free columns of a version by identity, each with its name, in order.
pub(crate) fn comment_names(tables: &Connection, version: &VersionId) -> Result<Vec<(String, String)>> {
    Ok(comments(tables, version)?.into_iter().map(|one| (one.id.0, one.name)).collect())
}

/// A name that no other free column of the version has.
fn free_name(tables: &Connection, version: &VersionId, comment: &CommentId, typed: &str) -> Result<String> {
    let name = text::name("comment", typed)?;
    let is_taken = comments(tables, version)?.iter().any(|one| one.id != *comment && one.name == name);
    if is_taken { Err(Rejection::NameTaken { name }.into()) } else { Ok(name) }
}

fn siblings(version: &VersionId) -> Siblings<'_> {
    Siblings { table: "rule_comment", parent: Some(("version", version.as_ref())) }
}

fn version_of(tables: &Connection, comment: &CommentId) -> Result<VersionId> {
    door::required(tables, "rule_comment", "SELECT version FROM rule_comment WHERE id = ?1", comment)
}

fn version_and_side(tables: &Connection, column: &ColumnId) -> Result<(VersionId, String)> {
    let of = |sql| door::required::<String>(tables, "rule_column", sql, column);
    let version = VersionId(of("SELECT version FROM rule_column WHERE id = ?1")?);
    Ok((version, of("SELECT side FROM rule_column WHERE id = ?1")?))
}

/// A place before a column of a side, or behind its last. Both sides share one sequence, where neighbours of this column may stand
/// on the other.
fn place_on_side(tables: &Connection, version: &VersionId, side: &str, before: Option<&ColumnId>) -> Result<String> {
    let sql = "SELECT id, place FROM rule_column WHERE version = ?1 AND side = ?2 ORDER BY place, id";
    let mut statement = tables.prepare_cached(sql)?;
    let columns = statement
        .query_map([version.as_ref(), side], |row| Ok((row.get::<_, ColumnId>("id")?, row.get::<_, String>("place")?)))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let at = before.and_then(|before| columns.iter().position(|(id, _)| id == before)).unwrap_or(columns.len());
    let place = |index: usize| columns.get(index).map(|(_, place)| place.as_str());
    Ok(between(at.checked_sub(1).and_then(place), place(at)))
}
