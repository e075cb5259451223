//! What is shown of the frame.

use chrono::NaiveDate;
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};
use spielraum_domain::frame::{Beside, Bound, DelegationLevel, Guardrail, Scope};
use spielraum_domain::proof::{FrameProblem, check_frame};
use ts_rs::TS;

use super::answers::{FrameAnswer, answers, days_to_answer};
use super::commands::Wanted;
use super::in_force::{FrameState, announced_on, draft, in_force_on};
use super::watched::{WatchedGuardrail, watched};
use crate::journey::read_word;
use crate::{AreaId, FrameId, GuardrailId, PrincipleId, Rejection, Result, TeamId, TermId, WantedId, Workspace, term};

/// The frame: what is in force, what will be, and what managers are drafting.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Frame {
    /// The day it is.
    pub today: String,
    /// The frame in force; without one, no rule can be called inside it.
    pub in_force: Option<FrameVersion>,
    /// What was published and takes effect on a later day.
    pub announced: Option<FrameVersion>,
    /// The draft of the next one.
    pub draft: Option<FrameVersion>,
}

/// A version of the frame in a list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FrameItem {
    /// Which.
    pub id: FrameId,
    /// Its number.
    pub number: u32,
    /// Where it is in its life today.
    pub state: FrameState,
    /// The day it takes, took or would have taken effect; nothing for a draft.
    pub since: Option<String>,
    /// The day the next one takes or took its place.
    pub until: Option<String>,
    /// The day it was announced.
    pub announced: Option<String>,
    /// The day it was withdrawn.
    pub withdrawn: Option<String>,
    /// Why the frame changed, in words for the teams.
    pub why: String,
    /// The version whose place it takes or took; nothing for the first.
    pub before: Option<FrameId>,
}

/// Names one version of the frame.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct FrameRef {
    /// Which.
    pub id: FrameId,
}

/// One version of the frame.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FrameVersion {
    /// Its number, its state and its days.
    #[serde(flatten)]
    pub item: FrameItem,
    /// Why the service exists.
    pub purpose: String,
    /// What is checked by machine on every rule.
    pub guardrails: Vec<FrameGuardrail>,
    /// What is judged by people.
    pub principles: Vec<Principle>,
    /// The outcomes wanted.
    pub wanted: Vec<WantedOutcome>,
    /// Who decides what.
    pub areas: Vec<DecisionArea>,
    /// Bounds on what is measured, which no rule can keep alone.
    pub watched: Vec<WatchedGuardrail>,
    /// What the teams say to it.
    pub answers: Vec<FrameAnswer>,
    /// The day by which an objection would be answered unless the team names another; nothing when it cannot be answered.
    pub answer_by: Option<String>,
    /// The last day that the team may name.
    pub answer_latest: Option<String>,
    /// Guardrails that nothing can keep, alone or together. They never keep a frame from being written down.
    pub problems: Vec<FrameProblem>,
}

/// A bound that is checked on every rule.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FrameGuardrail {
    /// Which.
    pub id: GuardrailId,
    /// The same in every version of the frame that has this part, so that versions can be compared.
    pub lineage: String,
    /// What people call it.
    pub name: String,
    /// The term it binds.
    pub term: TermId,
    /// The bound.
    pub bound: Bound,
    /// The one team it binds; nothing for every team.
    pub team: Option<TeamId>,
    /// Whether a row that leaves the term open breaks it.
    pub every_row: bool,
    /// Where it binds one team and the company binds the same term: how the two stand to each other.
    pub beside: Option<Beside>,
}

/// A sentence judged by people.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Principle {
    /// Which.
    pub id: PrincipleId,
    /// The same in every version of the frame that has this part, so that versions can be compared.
    pub lineage: String,
    /// The sentence.
    pub text: String,
}

/// An outcome the frame wants.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WantedOutcome {
    /// Which.
    pub id: WantedId,
    /// The same in every version of the frame that has this part, so that versions can be compared.
    pub lineage: String,
    /// Its name.
    pub name: String,
    /// Where it shall go.
    pub direction: Wanted,
    /// What is meant.
    pub note: String,
}

/// A matter and who decides it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DecisionArea {
    /// Which.
    pub id: AreaId,
    /// The same in every version of the frame that has this part, so that versions can be compared.
    pub lineage: String,
    /// The matter.
    pub name: String,
    /// How far it is delegated.
    pub level: DelegationLevel,
    /// The level in the frame before, when it was another.
    pub before: Option<DelegationLevel>,
    /// What is meant.
    pub note: String,
}

impl Workspace {
    /// The frame in force, the one announced and the draft.
    pub fn frame(&self) -> Result<Frame> {
        let today = self.today_is();
        self.read(|tables| {
            let shown = |id: Option<FrameId>| id.map(|id| version(tables, &id, today)).transpose();
            Ok(Frame {
                today: today.to_string(),
                in_force: shown(in_force_on(tables, today)?)?,
                announced: shown(announced_on(tables, today)?)?,
                draft: shown(draft(tables)?)?,
            })
        })
    }

    /// Every version, newest first.
    pub fn frame_versions(&self) -> Result<Vec<FrameItem>> {
        let today = self.today_is();
        self.read(|tables| items(tables, today))
    }

    /// One version.
    pub fn frame_version(&self, frame: &FrameRef) -> Result<FrameVersion> {
        let today = self.today_is();
        self.read(|tables| version(tables, &frame.id, today))
    }
}

/// Every version, newest first, as it stands on a day.
pub(crate) fn items(tables: &Connection, today: NaiveDate) -> Result<Vec<FrameItem>> {
    let in_force = in_force_on(tables, today)?;
    let today = today.to_string();
    let mut statement = tables.prepare_cached(include_str!("versions.sql"))?;
    let item = |row: &Row<'_>| {
        let (id, since, withdrawn): (FrameId, Option<String>, Option<String>) =
            (row.get("id")?, row.get("since")?, row.get("withdrawn")?);
        let state = match &since {
            _ if withdrawn.is_some() => FrameState::Withdrawn,
            None => FrameState::Draft,
            Some(since) if *since > today => FrameState::Announced,
            Some(_) if in_force.as_ref() == Some(&id) => FrameState::InForce,
            Some(_) => FrameState::Past,
        };
        Ok(FrameItem {
            id,
            number: row.get("number")?,
            state,
            since,
            until: row.get("until")?,
            announced: row.get("announced")?,
            withdrawn,
            why: row.get("why")?,
            before: row.get("before")?,
        })
    };
    let items = statement.query_map([], item)?.collect::<rusqlite::Result<_>>()?;
    Ok(items)
}

fn version(tables: &Connection, id: &FrameId, today: NaiveDate) -> Result<FrameVersion> {
    let item = items(tables, today)?.into_iter().find(|item| item.id == *id);
    let item = item.ok_or(Rejection::NotFound { kind: "frame" })?;
    let purpose = tables.query_row("SELECT purpose FROM frame WHERE id = ?1", [id], |row| row.get("purpose"))?;
    let guardrails = guardrails(tables, id)?;
    let terms = term::terms(tables)?;
    let checked: Vec<Guardrail> = guardrails.iter().cloned().map(as_checked).collect();
    let [answer_by, answer_latest] = days_to_answer(&item, today).map_or([None, None], |days| days.map(Some));
    Ok(FrameVersion {
        problems: check_frame(&checked, |id| terms.iter().find(|term| term.id == *id)),
        guardrails,
        principles: principles(tables, id)?,
        wanted: wanted(tables, id)?,
        areas: areas(tables, &item)?,
        watched: watched(tables, id)?,
        answers: answers(tables, Some(id), today)?,
        answer_by,
        answer_latest,
        item,
        purpose,
    })
}

pub(super) fn guardrails(tables: &Connection, frame: &FrameId) -> Result<Vec<FrameGuardrail>> {
    let sql =
        "SELECT id, lineage, name, term, bound, team, every_row FROM guardrail WHERE frame = ?1 ORDER BY place, id";
    let mut statement = tables.prepare_cached(sql)?;
    let mut rows = statement.query([frame])?;
    let mut guardrails = Vec::new();
    while let Some(row) = rows.next()? {
        guardrails.push(FrameGuardrail {
            id: row.get("id")?,
            lineage: row.get("lineage")?,
            name: row.get("name")?,
            term: row.get("term")?,
            bound: serde_json::from_str(&row.get::<_, String>("bound")?)?,
            team: row.get("team")?,
            every_row: row.get("every_row")?,
            beside: None,
        });
    }
    let company: Vec<_> = guardrails.iter().filter(|one| one.team.is_none()).cloned().collect();
    for one in guardrails.iter_mut().filter(|one| one.team.is_some()) {
        let above = company.iter().find(|company| company.term == one.term);
        one.beside = above.map(|company| one.bound.beside(&company.bound));
    }
    Ok(guardrails)
}

fn principles(tables: &Connection, frame: &FrameId) -> Result<Vec<Principle>> {
    let sql = "SELECT id, lineage, text FROM principle WHERE frame = ?1 ORDER BY place, id";
    let mut statement = tables.prepare_cached(sql)?;
    let principles = statement
        .query_map([frame], |row| {
            Ok(Principle { id: row.get("id")?, lineage: row.get("lineage")?, text: row.get("text")? })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(principles)
}

fn wanted(tables: &Connection, frame: &FrameId) -> Result<Vec<WantedOutcome>> {
    let sql = "SELECT id, lineage, name, direction, note FROM wanted_outcome WHERE frame = ?1 ORDER BY place, id";
    let mut statement = tables.prepare_cached(sql)?;
    let mut rows = statement.query([frame])?;
    let mut wanted = Vec::new();
    while let Some(row) = rows.next()? {
        let direction = read_word(row.get("direction")?)?;
        wanted.push(WantedOutcome {
            id: row.get("id")?,
            lineage: row.get("lineage")?,
            name: row.get("name")?,
            direction,
            note: row.get("note")?,
        });
    }
    Ok(wanted)
}

fn areas(tables: &Connection, frame: &FrameItem) -> Result<Vec<DecisionArea>> {
    let mut statement = tables.prepare_cached(include_str!("areas.sql"))?;
    let mut rows = statement.query(rusqlite::params![frame.id, frame.before])?;
    let mut areas = Vec::new();
    while let Some(row) = rows.next()? {
        let before: Option<String> = row.get("before")?;
        areas.push(DecisionArea {
            id: row.get("id")?,
            lineage: row.get("lineage")?,
            name: row.get("name")?,
            level: read_word(row.get("level")?)?,
            before: before.map(read_word).transpose()?,
            note: row.get("note")?,
        });
    }
    Ok(areas)
}

pub(super) fn as_checked(guardrail: FrameGuardrail) -> Guardrail {
    Guardrail {
        id: spielraum_domain::frame::GuardrailId(guardrail.id.0),
        name: guardrail.name,
        term: spielraum_domain::term::TermId(guardrail.term.0),
        bound: guardrail.bound,
        scope: match guardrail.team {
            Some(team) => Scope::Team { team: spielraum_domain::frame::TeamId(team.0) },
            None => Scope::Company,
        },
        every_row: guardrail.every_row,
    }
}
