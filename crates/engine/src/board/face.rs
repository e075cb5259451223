//! A card as it stands on a board.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use rusqlite::{Connection, Row};
use serde::Serialize;
use ts_rs::TS;

use super::labels::{self, Label};
use super::{AskState, CardKind, asks};
use crate::clock::day;
use crate::journey::read_word;
use crate::{BoardColumnId, BoardId, CardId, Moment, OutcomeId, PersonId, Result, StageId, TeamId};

/// For how many days a finished card stays on the board.
pub(super) const DONE_DAYS: u32 = 14;

/// A card as it stands on the board.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Card {
    /// Which.
    pub id: CardId,
    /// The column it stands in.
    pub column: BoardColumnId,
    /// What it is.
    pub kind: CardKind,
    /// Its title.
    pub title: String,
    /// Its description, Markdown.
    pub description: String,
    /// The stage it belongs to.
    pub stage: Option<StageId>,
    /// The outcome it serves.
    pub outcome: Option<OutcomeId>,
    /// That outcome's name.
    pub outcome_name: Option<String>,
    /// The team that asks for it.
    pub asker: Option<TeamId>,
    /// The day it is due, or needed by.
    pub due: Option<String>,
    /// The day an experiment began.
    pub begun: Option<String>,
    /// The day an experiment is looked at.
    pub look_at: Option<String>,
    /// The day an experiment was ended.
    pub ended: Option<String>,
    /// What stops an experiment early.
    pub stop_when: String,
    /// Why it does not go on.
    pub blocked: Option<Blocked>,
    /// For how many days work on it has been going on; nothing before it began.
    pub age: Option<u32>,
    /// The day it was finished.
    pub finished: Option<String>,
    /// Whom to ask, while it is open.
    pub initials: Vec<WhomToAsk>,
    /// Its labels, in the team's order.
    pub labels: Vec<Label>,
    /// How far its checklist is; nothing without one.
    pub checklist: Option<Progress>,
    /// How many comments were written beside it.
    pub comments: u32,
    /// How many files hang on it.
    pub attachments: u32,
    /// Cards that are not done yet and that it waits on.
    pub waits_on: u32,
    /// Where it stands, when another team asks for it.
    pub ask: Option<AskState>,
}

/// How far a checklist is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ChecklistProgress")]
pub struct Progress {
    /// Lines that are done.
    pub done: u32,
    /// All lines; at least one.
    pub of: u32,
}

impl Progress {
    /// Of the lines of a checklist.
    pub(super) fn of(lines: impl Iterator<Item = bool>) -> Option<Self> {
        let (done, of) = lines.fold((0, 0), |(done, of), line| (done + u32::from(line), of + 1));
        (of > 0).then_some(Self { done, of })
    }
}

/// Somebody to ask about an open card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhomToAsk {
    /// Who.
    pub person: PersonId,
    /// What stands on the card.
    pub initials: String,
}

/// Why a card does not go on.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Blocked {
    /// The reason.
    pub reason: String,
    /// The team it waits on.
    pub team: Option<TeamId>,
    /// Whom or what it waits on, when that is no team of the workspace.
    pub on: Option<String>,
    /// For how many days.
    pub days: u32,
}

/// The open cards of a board and those finished lately, in their order.
pub(super) fn cards(tables: &Connection, board: &BoardId, today: NaiveDate) -> Result<Vec<Card>> {
    let mut beside = Beside::of(tables, board)?;
    let mut statement = tables.prepare_cached(include_str!("cards.sql"))?;
    let mut rows = statement.query([board.as_ref(), &done_since(today)])?;
    let mut cards = Vec::new();
    while let Some(row) = rows.next()? {
        let mut card = card(row, row.get("id")?, today)?;
        beside.put(&mut card);
        cards.push(card);
    }
    Ok(cards)
}

/// The first day whose finished cards still stand on the board.
pub(super) fn done_since(today: NaiveDate) -> String {
    today.checked_sub_days(Days::new(u64::from(DONE_DAYS))).unwrap_or(today).to_string()
}

/// What stands on the cards of a board beside their own fields, by card.
struct Beside {
    initials: BTreeMap<String, Vec<WhomToAsk>>,
    labels: BTreeMap<String, Vec<Label>>,
    /// Lines done and all lines, comments, open cards it waits on, and files.
    counts: BTreeMap<String, (u32, u32, u32, u32, u32)>,
}

impl Beside {
    fn of(tables: &Connection, board: &BoardId) -> Result<Self> {
        let mut statement = tables.prepare_cached(include_str!("labels.sql"))?;
        let mut rows = statement.query([board])?;
        let mut labels: BTreeMap<String, Vec<Label>> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            labels.entry(row.get("card")?).or_default().push(labels::label(row)?);
        }
        let mut statement = tables.prepare_cached(include_str!("counts.sql"))?;
        let mut rows = statement.query([board])?;
        let mut counts = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let (done, lines) = (row.get("done")?, row.get("lines")?);
            let count = (done, lines, row.get("comments")?, row.get("waits_on")?, row.get("files")?);
            counts.insert(row.get("card")?, count);
        }
        Ok(Self { initials: initials(tables, board)?, labels, counts })
    }

    fn put(&mut self, card: &mut Card) {
        card.initials = self.initials.remove(&card.id.0).unwrap_or_default();
        card.labels = self.labels.remove(&card.id.0).unwrap_or_default();
        let (done, of, comments, waits_on, files) = self.counts.remove(&card.id.0).unwrap_or_default();
        card.checklist = (of > 0).then_some(Progress { done, of });
        (card.comments, card.waits_on, card.attachments) = (comments, waits_on, files);
    }
}

/// A card without what stands beside its own fields.
pub(super) fn card(row: &Row<'_>, id: CardId, today: NaiveDate) -> Result<Card> {
    let finished: Option<String> = row.get("finished")?;
    let started: Option<String> = row.get("started")?;
    let until = finished.as_deref().and_then(written_day).unwrap_or(today);
    let reason: Option<String> = row.get("blocked_reason")?;
    let since: Option<String> = row.get("blocked_since")?;
    let blocked = match reason {
        Some(reason) => Some(Blocked {
            reason,
            team: row.get("blocked_team")?,
            on: row.get("blocked_on")?,
            days: since.as_deref().and_then(written_day).map_or(0, |since| days_between(since, today)),
        }),
        None => None,
    };
    Ok(Card {
        id,
        column: row.get("board_column")?,
        kind: read_word(row.get("kind")?)?,
        title: row.get("title")?,
        description: row.get("description")?,
        stage: row.get("stage")?,
        outcome: row.get("outcome")?,
        outcome_name: row.get("outcome_name")?,
        asker: row.get("asker")?,
        due: row.get("due")?,
        begun: row.get("begun")?,
        look_at: row.get("look_at")?,
        ended: row.get("ended")?,
        stop_when: row.get("stop_when")?,
        blocked,
        age: started.as_deref().and_then(written_day).map(|started| days_between(started, until)),
        finished: finished.map(|at| at.chars().take(10).collect()),
        ask: asks::state(row, today)?,
        initials: Vec::new(),
        labels: Vec::new(),
        checklist: None,
        comments: 0,
        attachments: 0,
        waits_on: 0,
    })
}

/// Whom to ask about one card.
pub(super) fn initials_of(tables: &Connection, card: &CardId) -> Result<Vec<WhomToAsk>> {
    let sql = "SELECT person.id AS person, person.initials FROM card_initials \
               JOIN person ON person.id = card_initials.person WHERE card_initials.card = ?1 \
               ORDER BY person.initials, person.id";
    let mut statement = tables.prepare_cached(sql)?;
    let whom = statement
        .query_map([card], |row| Ok(WhomToAsk { person: row.get("person")?, initials: row.get("initials")? }))?;
    Ok(whom.collect::<rusqlite::Result<_>>()?)
}

fn initials(tables: &Connection, board: &BoardId) -> Result<BTreeMap<String, Vec<WhomToAsk>>> {
    let mut statement = tables.prepare_cached(include_str!("initials.sql"))?;
    let mut rows = statement.query([board])?;
    let mut initials: BTreeMap<String, Vec<WhomToAsk>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let whom = WhomToAsk { person: row.get("person")?, initials: row.get("initials")? };
        initials.entry(row.get("card")?).or_default().push(whom);
    }
    Ok(initials)
}

/// The day of a written instant.
pub(super) fn written_day(at: &str) -> Option<NaiveDate> {
    at.parse::<Moment>().ok().map(day)
}

pub(super) fn days_between(from: NaiveDate, to: NaiveDate) -> u32 {
    u32::try_from((to - from).num_days()).unwrap_or(0)
}
