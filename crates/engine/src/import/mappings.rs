//! Mappings that were kept under a name.

use rusqlite::{Connection, OptionalExtension, named_params};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::reading::Mapping;
use crate::door::{self, Door, Patch};
use crate::{Done, MappingId, Op, Party, Rejection, Result, Workspace, text};

/// A mapping in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MappingItem {
    /// Which.
    pub id: MappingId,
    /// What it is called.
    pub name: String,
    /// Columns that it imports, by name.
    pub columns: Vec<String>,
    /// The day it was kept last.
    pub day: String,
}

/// Another name for a mapping.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MappingRename {
    /// Which.
    pub id: MappingId,
    /// Its name from now on.
    pub name: String,
}

/// Names one mapping.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MappingRef {
    /// Which.
    pub id: MappingId,
}

impl Workspace {
    /// The mappings that were kept, newest first.
    pub fn mappings(&self) -> Result<Vec<MappingItem>> {
        Ok(self.read(kept)?.into_iter().map(|(item, _)| item).collect())
    }

    /// Gives a mapping another name.
    pub fn rename_mapping(&self, by: &Party, rename: MappingRename) -> Result<Done<()>> {
        self.transact(by, Op::MappingEdit, move |door| {
            door::required::<String>(door.tables(), "mapping", "SELECT name FROM mapping WHERE id = ?1", &rename.id)?;
            let name = text::name("name", &rename.name)?;
            if named(door.tables(), &name)?.is_some_and(|other| other != rename.id) {
                return Err(Rejection::NameTaken { name }.into());
            }
            door.patch("mapping", &rename.id, Patch::new().set("name", name))
        })
    }

    /// Removes a mapping; imports that were read with it stay, and are still recognised.
    pub fn remove_mapping(&self, by: &Party, mapping: MappingRef) -> Result<Done<()>> {
        self.transact(by, Op::MappingRemove, move |door| {
            door::required::<String>(door.tables(), "mapping", "SELECT name FROM mapping WHERE id = ?1", &mapping.id)?;
            door.remove("mapping", &mapping.id)
        })
    }
}

/// Keeps a mapping under a name; what had the name before is kept no more.
pub(super) fn keep(door: &mut Door<'_>, name: &str, mapping: &Mapping) -> Result<()> {
    let name = text::name("name", name)?;
    let there = named(door.tables(), &name)?;
    let patch = Patch::new().set("mapping", json!(mapping)).set("day", door.today().to_string());
    match there {
        Some(id) => door.patch("mapping", &id, patch),
        None => door.create("mapping", &MappingId::random(), patch.set("name", name)),
    }
}

/// The mappings that were kept, newest first. One that a later version wrote is none that could be used.
pub(super) fn kept(tables: &Connection) -> Result<Vec<(MappingItem, Mapping)>> {
    let mut statement = tables.prepare_cached("SELECT id, name, mapping, day FROM mapping ORDER BY day DESC, name")?;
    let mut rows = statement.query([])?;
    let mut kept = Vec::new();
    while let Some(row) = rows.next()? {
        let Ok(mapping) = serde_json::from_str::<Mapping>(&row.get::<_, String>("mapping")?) else { continue };
        let imported = mapping.columns.iter().filter(|column| column.means.is_imported());
        let columns = imported.map(|column| column.name.clone()).collect();
        kept.push((MappingItem { id: row.get("id")?, name: row.get("name")?, columns, day: row.get("day")? }, mapping));
    }
    Ok(kept)
}

fn named(tables: &Connection, name: &str) -> Result<Option<MappingId>> {
    let sql = "SELECT id FROM mapping WHERE name = :name";
    Ok(tables.query_row(sql, named_params! { ":name": name }, |row| row.get("id")).optional()?)
}
