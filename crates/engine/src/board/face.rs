//! A card as it stands on a board.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use rusqlite::types::FromSql;
use rusqlite::{Connection, Row};
use serde::Serialize;
use ts_rs::TS;

use super::labels::{self, Label};
use super::{AskState, CardKind, asks};
use crate::journey::read_word;
use crate::{BoardColumnId, BoardId, CardId, OutcomeId, PersonId, Result, StageId, TeamId};

/// For how many days a finished card stays on the board.
pub(super) const DONE_DAYS: u32 = 14;

/// A card as it stands on the board. What it has not is not sent: a large board has many cards, and each of them has little.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields)]
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
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    pub description: String,
    /// The stage it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<StageId>,
    /// The outcome it serves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<OutcomeId>,
    /// That outcome's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome_name: Option<String>,
    /// The team that asks for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asker: Option<TeamId>,
    /// The day it is due, or needed by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<String>,
    /// The day an experiment began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begun: Option<String>,
    /// The day an experiment is looked at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub look_at: Option<String>,
    /// The day an experiment was ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended: Option<String>,
    /// What stops an experiment early.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    pub stop_when: String,
    /// What an experiment is expected to do.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    pub expectation: String,
    /// What was learned from it, in the team's own words.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    pub learned: String,
    /// Why it does not go on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked: Option<Blocked>,
    /// For how many days work on it has been going on; nothing before it began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<u32>,
    /// The day it was finished.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finished: Option<String>,
    /// Whom to ask, while it is open.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<WhomToAsk>>")]
    pub initials: Vec<WhomToAsk>,
    /// Its labels, in the team's order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<Label>>")]
    pub labels: Vec<Label>,
    /// How far its checklist is; nothing without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checklist: Option<Progress>,
    /// How many comments were written beside it.
    #[serde(skip_serializing_if = "is_zero")]
    #[ts(optional, as = "Option<u32>")]
    pub comments: u32,
    /// How many files hang on it.
    #[serde(skip_serializing_if = "is_zero")]
    #[ts(optional, as = "Option<u32>")]
    pub attachments: u32,
    /// Cards that are not done yet and that it waits on.
    #[serde(skip_serializing_if = "is_zero")]
    #[ts(optional, as = "Option<u32>")]
    pub waits_on: u32,
    /// Where it stands, when another team asks for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ask: Option<AskState>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference over")]
fn is_zero(count: &u32) -> bool {
    *count == 0
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
#[ts(optional_fields)]
pub struct Blocked {
    /// The reason.
    pub reason: String,
    /// The team it waits on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<TeamId>,
    /// Whom or what it waits on, when that is no team of the workspace.
    #[serde(skip_serializing_if = "Option::is_none")]
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
        let mut card = card(row, today)?;
        beside.put(&mut card);
        cards.push(card);
    }
    Ok(cards)
}

/// One card, when it stands on the board.
pub(super) fn face_of(tables: &Connection, board: &BoardId, id: &CardId, today: NaiveDate) -> Result<Option<Card>> {
    let mut statement = tables.prepare_cached(include_str!("card.sql"))?;
    let mut rows = statement.query([id])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let away: (Option<String>, Option<String>) = (row.get("archived")?, row.get("trashed")?);
    let is_old = row.get::<_, Option<String>>("finished")?.is_some_and(|finished| finished < done_since(today));
    if row.get::<_, BoardId>("board")? != *board || away != (None, None) || is_old {
        return Ok(None);
    }
    let mut card = card(row, today)?;
    if card.finished.is_none() {
        card.initials = initials_of(tables, id)?;
    }
    card.labels = labels::labels_of(tables, id)?;
    let counts = tables.prepare_cached(include_str!("counts_of.sql"))?.query_row([id], counted)?;
    put_counts(&mut card, counts);
    Ok(Some(card))
}

/// The first day whose finished cards still stand on the board.
pub(super) fn done_since(today: NaiveDate) -> String {
    today.checked_sub_days(Days::new(u64::from(DONE_DAYS))).unwrap_or(today).to_string()
}

/// What stands on the cards of a board beside their own fields, by card.
struct Beside {
    initials: BTreeMap<String, Vec<WhomToAsk>>,
    labels: BTreeMap<String, Vec<Label>>,
    counts: BTreeMap<String, Counts>,
}

/// Lines done and all lines, comments, open cards it waits on, and files.
type Counts = (u32, u32, u32, u32, u32);

fn counted(row: &Row<'_>) -> rusqlite::Result<Counts> {
    Ok((row.get("done")?, row.get("lines")?, row.get("comments")?, row.get("waits_on")?, row.get("files")?))
}

fn put_counts(card: &mut Card, (done, of, comments, waits_on, files): Counts) {
    card.checklist = (of > 0).then_some(Progress { done, of });
    (card.comments, card.waits_on, card.attachments) = (comments, waits_on, files);
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
            counts.insert(row.get("card")?, counted(row)?);
        }
        Ok(Self { initials: initials(tables, board)?, labels, counts })
    }

    fn put(&mut self, card: &mut Card) {
        card.initials = self.initials.remove(&card.id.0).unwrap_or_default();
        card.labels = self.labels.remove(&card.id.0).unwrap_or_default();
        put_counts(card, self.counts.remove(&card.id.0).unwrap_or_default());
    }
}

/// The columns of a row, one after the other. Each name would be looked for among all of them, for every card.
struct Columns<'r> {
    row: &'r Row<'r>,
    at: usize,
}

impl Columns<'_> {
    fn next<T: FromSql>(&mut self) -> Result<T> {
        self.at += 1;
        Ok(self.row.get(self.at - 1)?)
    }
}

/// A card without what stands beside its own fields: `cards.sql` and `card.sql` begin with its columns, in this order.
pub(super) fn card(row: &Row<'_>, today: NaiveDate) -> Result<Card> {
    let mut of = Columns { row, at: 0 };
    let mut card = Card {
        id: of.next()?,
        column: of.next()?,
        kind: read_word(of.next()?)?,
        title: of.next()?,
        description: of.next()?,
        stage: of.next()?,
        outcome: of.next()?,
        outcome_name: of.next()?,
        asker: of.next()?,
        due: of.next()?,
        begun: of.next()?,
        look_at: of.next()?,
        ended: of.next()?,
        stop_when: of.next()?,
        expectation: of.next()?,
        learned: of.next()?,
        blocked: blocked(&mut of, today)?,
        age: None,
        finished: None,
        ask: None,
        initials: Vec::new(),
        labels: Vec::new(),
        checklist: None,
        comments: 0,
        attachments: 0,
        waits_on: 0,
    };
    let (started, finished): (Option<String>, Option<String>) = (of.next()?, of.next()?);
    let until = finished.as_deref().and_then(written_day).unwrap_or(today);
    card.age = started.as_deref().and_then(written_day).map(|started| days_between(started, until));
    card.finished = finished.map(|at| at.chars().take(10).collect());
    if card.asker.is_some() {
        card.ask = asks::state(row, today)?;
    }
    Ok(card)
}

fn blocked(of: &mut Columns<'_>, today: NaiveDate) -> Result<Option<Blocked>> {
    let (reason, team, on): (Option<String>, _, _) = (of.next()?, of.next()?, of.next()?);
    let since: Option<String> = of.next()?;
    let days = since.as_deref().and_then(written_day).map_or(0, |since| days_between(since, today));
    Ok(reason.map(|reason| Blocked { reason, team, on, days }))
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

/// The day of a written instant: all of them are written in UTC, as days are counted.
pub(crate) fn written_day(at: &str) -> Option<NaiveDate> {
    at.get(..10)?.parse().ok()
}

pub(crate) fn days_between(from: NaiveDate, to: NaiveDate) -> u32 {
    u32::try_from((to - from).num_days()).unwrap_or(0)
}
