//! What is shown of journeys.

use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::{Channel, Handling, read_word};
use crate::{JourneyId, Rejection, Result, RuleId, StageId, TeamId, TouchpointId, Workspace};

/// A journey in a list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JourneyItem {
    /// Which.
    pub id: JourneyId,
    /// Its name.
    pub name: String,
    /// The one team that owns it.
    pub owner: TeamId,
    /// The other teams that take part.
    pub others: Vec<TeamId>,
    /// Its stages, in order.
    pub stages: Vec<StageItem>,
}

/// A stage in a list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StageItem {
    /// Which.
    pub id: StageId,
    /// Its name.
    pub name: String,
}

/// A journey as a map.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JourneyMap {
    /// The journey.
    pub journey: JourneyItem,
    /// Its stages with all that belongs to them, in order.
    pub stages: Vec<Stage>,
}

/// A step of a journey as the customer lives it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Stage {
    /// Which.
    pub id: StageId,
    /// Its name.
    pub name: String,
    /// What it is, in a few words.
    pub note: String,
    /// What the customer wants, in their words.
    pub wants: String,
    /// To how many of a hundred customers a person matters here.
    pub needs_person: Option<u32>,
    /// How many of a hundred reach a person here.
    pub has_person: Option<u32>,
    /// Where customer and company meet.
    pub touchpoints: Vec<Touchpoint>,
    /// The rules that apply here.
    pub rules: Vec<StageRule>,
}

/// Where customer and company meet.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Touchpoint {
    /// Which.
    pub id: TouchpointId,
    /// Its name.
    pub name: String,
    /// The channel.
    pub channel: Channel,
    /// Who answers there.
    pub handling: Handling,
    /// Its share of the stage's contacts, per cent.
    pub share: Option<u32>,
}

/// A rule that applies at a stage.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StageRule {
    /// Which.
    pub id: RuleId,
    /// What it decides.
    pub topic: String,
    /// The team whose rule it is.
    pub team: TeamId,
    /// The version in force, or the draft when there is none.
    pub number: u32,
    /// Whether that version is in force.
    pub in_force: bool,
}

impl Workspace {
    /// All journeys, in their order.
    pub fn journeys(&self) -> Result<Vec<JourneyItem>> {
        self.read(journeys)
    }

    /// One journey as a map.
    pub fn journey(&self, id: &JourneyId) -> Result<JourneyMap> {
        self.read(|tables| {
            let journey = journeys(tables)?.into_iter().find(|journey| journey.id == *id);
            let journey = journey.ok_or(Rejection::NotFound { kind: "journey" })?;
            Ok(JourneyMap { stages: stages(tables, id)?, journey })
        })
    }
}

fn journeys(tables: &Connection) -> Result<Vec<JourneyItem>> {
    let mut statement = tables.prepare_cached("SELECT id, name, owner FROM journey ORDER BY place, id")?;
    let mut journeys = statement
        .query_map([], |row| {
            let (id, name, owner) = (row.get("id")?, row.get("name")?, row.get("owner")?);
            Ok(JourneyItem { id, name, owner, others: Vec::new(), stages: Vec::new() })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let mut others = tables.prepare_cached("SELECT team FROM journey_team WHERE journey = ?1 ORDER BY team")?;
    let mut stages = tables.prepare_cached("SELECT id, name FROM stage WHERE journey = ?1 ORDER BY place, id")?;
    for journey in &mut journeys {
        journey.others = others.query_map([&journey.id], |row| row.get("team"))?.collect::<rusqlite::Result<_>>()?;
        journey.stages = stages
            .query_map([&journey.id], |row| Ok(StageItem { id: row.get("id")?, name: row.get("name")? }))?
            .collect::<rusqlite::Result<_>>()?;
    }
    Ok(journeys)
}

fn stages(tables: &Connection, journey: &JourneyId) -> Result<Vec<Stage>> {
    let sql = "SELECT id, name, note, wants, needs_person, has_person FROM stage WHERE journey = ?1 ORDER BY place, id";
    let mut statement = tables.prepare_cached(sql)?;
    let mut stages = statement
        .query_map([journey], |row| {
            Ok(Stage {
                id: row.get("id")?,
                name: row.get("name")?,
                note: row.get("note")?,
                wants: row.get("wants")?,
                needs_person: row.get("needs_person")?,
                has_person: row.get("has_person")?,
                touchpoints: Vec::new(),
                rules: Vec::new(),
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for stage in &mut stages {
        stage.touchpoints = touchpoints(tables, &stage.id)?;
        stage.rules = rules(tables, &stage.id)?;
    }
    Ok(stages)
}

fn touchpoints(tables: &Connection, stage: &StageId) -> Result<Vec<Touchpoint>> {
    let sql = "SELECT id, name, channel, handling, share FROM touchpoint WHERE stage = ?1 ORDER BY place, id";
    let mut statement = tables.prepare_cached(sql)?;
    let mut rows = statement.query([stage])?;
    let mut touchpoints = Vec::new();
    while let Some(row) = rows.next()? {
        touchpoints.push(Touchpoint {
            id: row.get("id")?,
            name: row.get("name")?,
            channel: read_word(row.get("channel")?)?,
            handling: read_word(row.get("handling")?)?,
            share: row.get("share")?,
        });
    }
    Ok(touchpoints)
}

fn rules(tables: &Connection, stage: &StageId) -> Result<Vec<StageRule>> {
    let mut statement = tables.prepare_cached(include_str!("stage_rules.sql"))?;
    let rules = statement
        .query_map([stage], |row| {
            Ok(StageRule {
                id: row.get("id")?,
                topic: row.get("topic")?,
                team: row.get("team")?,
                number: row.get("number")?,
                in_force: row.get("in_force")?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(rules)
}
