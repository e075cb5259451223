//! Measures of the talk that were inherited: shown as retired, with what took their place, and without a figure.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use spielraum_domain::outcome::{Quarantined, quarantined};
use ts_rs::TS;

use super::commands::team_of;
use crate::door::{self, Patch};
use crate::journey::ids;
use crate::{Done, Op, OutcomeId, Party, Rejection, Result, RetiredId, TeamId, Workspace, text};

/// An inherited measure of the talk that is not collected any more.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MeasureRetire {
    /// The team that was steered by it.
    pub team: TeamId,
    /// Its name.
    pub name: String,
    /// Why, in the team's words.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub because: String,
    /// The outcomes that took its place.
    pub replaced_by: Vec<OutcomeId>,
}

/// Names one.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RetiredRef {
    /// Which.
    pub id: RetiredId,
}

/// Whose are shown.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct RetiredShow {
    /// Those of one team; of all when left out.
    #[ts(optional)]
    pub team: Option<TeamId>,
}

/// A retired measure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RetiredMeasure {
    /// Which.
    pub id: RetiredId,
    /// The team that was steered by it.
    pub team: TeamId,
    /// Its name.
    pub name: String,
    /// What it measured.
    pub kind: Quarantined,
    /// The day it was retired.
    pub day: String,
    /// Why, in the team's words.
    pub because: String,
    /// The outcomes that took its place.
    pub replaced_by: Vec<Replacement>,
}

/// An outcome in the place of a retired measure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Replacement {
    /// Which.
    pub id: OutcomeId,
    /// Its name.
    pub name: String,
}

/// A name as far as it is typed.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MeasureName {
    /// What was typed.
    pub name: String,
}

/// What a name stands for when that is no outcome, so that it is said before anything else is asked.
#[must_use]
pub fn of_the_talk(of: &MeasureName) -> Option<Quarantined> {
    quarantined(&of.name)
}

impl Workspace {
    /// Shows an inherited measure as retired. Its figures are asked for nowhere.
    pub fn retire_measure(&self, by: &Party, retire: MeasureRetire) -> Result<Done<RetiredId>> {
        by.must_be(&retire.team)?;
        self.transact(by, Op::MeasureRetire, move |door| {
            let name = text::name("name", &retire.name)?;
            let Some(kind) = quarantined(&name) else { return Err(Rejection::NotOfTheTalk { name }.into()) };
            if retire.replaced_by.is_empty() {
                return Err(Rejection::Empty { field: "replacedBy" }.into());
            }
            if retired(door.tables(), Some(&retire.team))?
                .iter()
                .any(|other| other.name.to_lowercase() == name.to_lowercase())
            {
                return Err(Rejection::NameTaken { name }.into());
            }
            let id = RetiredId::random();
            let patch = Patch::new()
                .refer("team", &retire.team)
                .set("name", name)
                .set("kind", serde_json::json!(kind))
                .set("day", door.today().to_string())
                .set("because", text::prose("because", &retire.because)?);
            door.create("retired_measure", &id, patch)?;
            for outcome in &retire.replaced_by {
                team_of(door.tables(), outcome)?;
                let replacement = format!("{id}-{outcome}");
                if !door::exists(door.tables(), "replacement", &replacement)? {
                    let patch = Patch::new().refer("retired", &id).refer("outcome", outcome);
                    door.create("replacement", &replacement, patch)?;
                }
            }
            Ok(id)
        })
    }

    /// Shows a retired measure no more.
    pub fn forget_measure(&self, by: &Party, retired: RetiredRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::MeasureForget, move |door| {
            let sql = "SELECT team FROM retired_measure WHERE id = ?1";
            let team: TeamId = door::required(door.tables(), "retired_measure", sql, &retired.id)?;
            party.must_be(&team)?;
            let sql = "SELECT id FROM replacement WHERE retired = ?1 ORDER BY id";
            for replacement in ids(door.tables(), sql, retired.id.as_ref())? {
                door.remove("replacement", &replacement)?;
            }
            door.remove("retired_measure", &retired.id)
        })
    }

    /// The measures that were retired, newest first.
    pub fn retired_measures(&self, show: &RetiredShow) -> Result<Vec<RetiredMeasure>> {
        self.read(|tables| retired(tables, show.team.as_ref()))
    }
}

fn retired(tables: &Connection, team: Option<&TeamId>) -> Result<Vec<RetiredMeasure>> {
    let sql = "SELECT id, team, name, kind, day, because FROM retired_measure \
               WHERE ?1 IS NULL OR team = ?1 ORDER BY day DESC, name, id";
    let mut statement = tables.prepare_cached(sql)?;
    let mut rows = statement.query([team])?;
    let mut retired = Vec::new();
    while let Some(row) = rows.next()? {
        let id: RetiredId = row.get("id")?;
        retired.push(RetiredMeasure {
            replaced_by: replacements(tables, &id)?,
            team: row.get("team")?,
            name: row.get("name")?,
            kind: serde_json::from_value(row.get::<_, String>("kind")?.into())?,
            day: row.get("day")?,
            because: row.get("because")?,
            id,
        });
    }
    Ok(retired)
}

fn replacements(tables: &Connection, retired: &RetiredId) -> Result<Vec<Replacement>> {
    let sql = "SELECT outcome.id, outcome.name FROM replacement JOIN outcome ON outcome.id = replacement.outcome \
               WHERE replacement.retired = ?1 ORDER BY outcome.place, outcome.id";
    let mut statement = tables.prepare_cached(sql)?;
    let found = statement.query_map([retired], |row| Ok(Replacement { id: row.get("id")?, name: row.get("name")? }))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
