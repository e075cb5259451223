//! Formats that a team wrote itself, kept for the next time.

use serde::{Deserialize, Serialize};
use spielraum_domain::retro::{Format, OwnFormat};
use ts_rs::TS;

use super::commands::checked;
use crate::door::{self, Patch};
use crate::order::Siblings;
use crate::{Done, Op, Party, Result, RetroFormatId, TeamId, Workspace};

/// A format to keep.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(rename = "RetroFormatAdd")]
pub struct FormatAdd {
    /// Whose it is.
    pub team: TeamId,
    /// What it is.
    pub format: OwnFormat,
}

/// Names one format.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(rename = "RetroFormatRef")]
pub struct FormatRef {
    /// Which.
    pub id: RetroFormatId,
}

/// A format of the team's own.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(rename = "RetroKeptFormat")]
pub struct KeptFormat {
    /// Which.
    pub id: RetroFormatId,
    /// What it is.
    pub format: OwnFormat,
}

impl Workspace {
    /// The formats of a team's own.
    pub fn retro_formats(&self, team: &TeamId) -> Result<Vec<KeptFormat>> {
        self.read(|tables| {
            let sql = "SELECT id, name, questions FROM retro_format WHERE team = ?1 ORDER BY place, id";
            let mut statement = tables.prepare_cached(sql)?;
            let mut rows = statement.query([team])?;
            let mut formats = Vec::new();
            while let Some(row) = rows.next()? {
                let columns = serde_json::from_str(&row.get::<_, String>("questions")?)?;
                formats.push(KeptFormat { id: row.get("id")?, format: OwnFormat { name: row.get("name")?, columns } });
            }
            Ok(formats)
        })
    }

    /// Keeps a format for the next time.
    pub fn add_retro_format(&self, by: &Party, add: FormatAdd) -> Result<Done<RetroFormatId>> {
        by.must_be(&add.team)?;
        let format = checked(Format::Own(add.format))?;
        self.transact(by, Op::RetroFormat, move |door| {
            let id = RetroFormatId::random();
            let Format::Own(format) = format else { return Ok(id) };
            let siblings = Siblings { table: "retro_format", parent: Some(("team", add.team.as_ref())) };
            let patch = Patch::new()
                .refer("team", &add.team)
                .set("name", format.name)
                .set("questions", serde_json::to_value(&format.columns)?)
                .set("place", siblings.place(door.tables(), None)?);
            door.create("retro_format", &id, patch)?;
            Ok(id)
        })
    }

    /// Forgets a format. Retrospectives that were asked by it keep their questions.
    pub fn remove_retro_format(&self, by: &Party, of: FormatRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RetroFormat, move |door| {
            let sql = "SELECT team FROM retro_format WHERE id = ?1";
            party.must_be(&door::required(door.tables(), "retro_format", sql, &of.id)?)?;
            door.remove("retro_format", &of.id)
        })
    }
}
