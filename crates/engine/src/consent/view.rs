//! A round as it is shown: never who, in which order, or when.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use spielraum_domain::consent::{Round, SaidKind, Stage, Way};
use ts_rs::TS;

use super::load::{self, Stored, StoredPass, StoredSaid};
use super::subject::{self, ConsentAbout};
use super::{ConsentQuestion, ConsentRef, fingerprint};
use crate::unshown::Unshown;
use crate::{ConsentId, ConsentSaidId, Result, TeamId, Workspace};

/// Whose rounds to list.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ConsentList {
    /// The team.
    pub team: TeamId,
}

/// A round as a line.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConsentItem {
    /// Which.
    pub id: ConsentId,
    /// The team that decides.
    pub team: TeamId,
    /// What it decides about.
    pub about: ConsentAbout,
    /// Why.
    pub driver: String,
    /// Where it is.
    pub stage: Stage,
    /// The day it began.
    pub begun: String,
    /// The day on which a resting round goes on.
    pub until: Option<String>,
    /// The day it closed.
    pub ended: Option<String>,
    /// What will tell that it works, once it is adopted.
    pub works: String,
    /// The day it is looked at again, once it is adopted.
    pub review: Option<String>,
    /// What its stage alone does not say.
    pub stands: ConsentStands,
}

/// What the stage of a round alone does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ConsentStands {
    /// Nothing more.
    AsStage,
    /// What people had said before it was shown went with another run of the program.
    Lost,
    /// The text is another one than everybody was asked about.
    Changed,
    /// Nobody objects: it can be adopted.
    Unopposed,
}

/// A round with all that may be shown of it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConsentRound {
    /// The round.
    pub item: ConsentItem,
    /// Questions and answers, in the order in which they were asked.
    pub questions: Vec<ConsentQuestion>,
    /// How many are asked now, or were last.
    pub people: u32,
    /// How many of them have been heard.
    pub heard: u32,
    /// What people had said before it was shown went with another run of the program: everybody has to be asked again.
    pub is_lost: bool,
    /// The text is another one than everybody was asked about.
    pub is_changed: bool,
    /// The fingerprint of the text that everybody was asked about.
    pub text: Option<String>,
    /// Each time everybody was asked and it was shown, the first time first.
    pub passes: Vec<ConsentPass>,
    /// The signs to stop that objections were answered with.
    pub signs: Vec<String>,
}

/// What was shown once everybody had been heard.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConsentPass {
    /// How often everybody had been asked by then.
    pub number: u32,
    /// How many were asked.
    pub people: u32,
    /// How many had nothing against it.
    pub free: u32,
    /// What they were asked about, as it stood then; nothing in a round that was held before this was kept.
    pub about: Option<ConsentAbout>,
    /// Objections first, then concerns.
    pub said: Vec<ConsentSaid>,
}

/// An objection or a concern.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConsentSaid {
    /// Which.
    pub id: ConsentSaidId,
    /// Whether it blocks.
    pub kind: SaidKind,
    /// What it says.
    pub words: String,
    /// The part of the proposal that it is about: a row of a rule.
    pub part: Option<String>,
    /// What the room does with it.
    pub way: Option<Way>,
}

impl Workspace {
    /// The rounds of a team: those that are open, then those that are closed, the newest first.
    pub fn consent_rounds(&self, list: &ConsentList) -> Result<Vec<ConsentItem>> {
        self.read(|tables| {
            let rounds = load::of_team(tables, &list.team)?;
            rounds.into_iter().map(|stored| item(tables, &self.rounds, stored)).collect()
        })
    }

    /// One round.
    pub fn consent_round(&self, of: &ConsentRef) -> Result<ConsentRound> {
        self.read(|tables| {
            let stored = load::one(tables, &of.id)?;
            let passes = stored.passes(tables)?;
            let held = if stored.stage == Stage::React { self.rounds.of(&of.id) } else { None };
            let is_lost = stored.stage == Stage::React && held.is_none();
            let round = held.unwrap_or_else(|| stored.round_without_memory(&passes));
            let asked = (round.pass > 0).then_some(round.text.clone());
            let is_changed = match &asked {
                Some(text) if !stored.stage.is_closed() => is_another(tables, &stored, text)?,
                _ => false,
            };
            Ok(ConsentRound {
                questions: questions(tables, &of.id)?,
                people: round.people,
                heard: if stored.stage == Stage::React { round.people - round.missing() } else { round.people },
                is_lost,
                is_changed,
                text: asked,
                passes: passes.into_iter().filter_map(shown).collect(),
                signs: stored.signs(tables)?,
                item: item(tables, &self.rounds, stored)?,
            })
        })
    }
}

/// The rounds of a team that are not closed. A resting one is among them from its day on.
pub(crate) fn open_rounds(
    tables: &Connection,
    held: &Unshown<ConsentId, Round>,
    team: &TeamId,
    soon: &str,
) -> Result<Vec<ConsentItem>> {
    let is_due = |stored: &Stored| {
        let waits = stored.stage == Stage::Resting && stored.until.as_deref().is_some_and(|until| until > soon);
        !stored.stage.is_closed() && !waits
    };
    let rounds = load::of_team(tables, team)?.into_iter().filter(is_due);
    rounds.map(|stored| item(tables, held, stored)).collect()
}

fn item(tables: &Connection, held: &Unshown<ConsentId, Round>, stored: Stored) -> Result<ConsentItem> {
    let stands = stands(tables, held, &stored)?;
    let about = subject::about(tables, &stored)?;
    let Stored { id, team, driver, stage, begun, until, works, review, ended, .. } = stored;
    Ok(ConsentItem { id, team, about, driver, stage, begun, until, ended, works, review, stands })
}

fn stands(tables: &Connection, held: &Unshown<ConsentId, Round>, stored: &Stored) -> Result<ConsentStands> {
    if stored.stage.is_closed() {
        return Ok(ConsentStands::AsStage);
    }
    let is_heard = held.of(&stored.id).is_some();
    if stored.stage == Stage::React && !is_heard {
        return Ok(ConsentStands::Lost);
    }
    let passes = stored.passes(tables)?;
    let Some(last) = passes.last() else { return Ok(ConsentStands::AsStage) };
    if is_another(tables, stored, &last.text)? {
        return Ok(ConsentStands::Changed);
    }
    let objects = last.said.iter().any(|one| one.said.kind == SaidKind::Objection);
    let is_free = stored.stage == Stage::Objections && !objects;
    Ok(if is_free { ConsentStands::Unopposed } else { ConsentStands::AsStage })
}

/// Whether what it is about reads otherwise than the text that everybody was asked about.
fn is_another(tables: &Connection, stored: &Stored, asked: &str) -> Result<bool> {
    let is_there = !matches!(subject::about(tables, stored)?, ConsentAbout::Gone);
    Ok(is_there && fingerprint::of(tables, stored)? != asked)
}

/// A pass, once it is shown.
fn shown(pass: StoredPass) -> Option<ConsentPass> {
    let free = pass.free?;
    let said = |StoredSaid { id, said }| {
        let spielraum_domain::consent::Said { kind, words, way } = said;
        ConsentSaid { id, kind, words: words.words, part: words.part, way }
    };
    let StoredPass { number, asked: people, about, said: all, .. } = pass;
    Some(ConsentPass { number, people, free, about, said: all.into_iter().map(said).collect() })
}

fn questions(tables: &Connection, round: &ConsentId) -> Result<Vec<ConsentQuestion>> {
    let sql = "SELECT id, question, answer FROM consent_question WHERE round = ?1 ORDER BY place, id";
    let mut statement = tables.prepare_cached(sql)?;
    let found = statement.query_map([round], |row| {
        Ok(ConsentQuestion { id: row.get("id")?, question: row.get("question")?, answer: row.get("answer")? })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
