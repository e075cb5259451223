//! What a board shows.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};
use rusqlite::{Connection, Row};
use serde::Serialize;
use ts_rs::TS;

use super::labels::{self, Label};
use super::{AskState, AskedCard, CardKind, ColumnRole, asks};
use crate::clock::day;
use crate::journey::read_word;
use crate::{BoardColumnId, BoardId, CardId, Moment, OutcomeId, PersonId, Result, StageId, TeamId, Workspace};

/// How many weeks of finished cards the board shows.
const WEEKS: u64 = 9;
/// For how many days a finished card stays on the board.
const DONE_DAYS: u32 = 14;

/// A board in a list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BoardItem {
    /// Which.
    pub id: BoardId,
    /// Its name.
    pub name: String,
    /// The team whose board it is.
    pub team: TeamId,
    /// Whether it is laid aside.
    pub is_archived: bool,
}

/// A board with everything on it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Board {
    /// Which.
    pub id: BoardId,
    /// Its name.
    pub name: String,
    /// The team whose board it is.
    pub team: TeamId,
    /// Its columns, in order.
    pub columns: Vec<BoardColumn>,
    /// Its open cards, and those finished lately, in their order.
    pub cards: Vec<Card>,
    /// What the team asks of others.
    pub asked: Vec<AskedCard>,
    /// For how many days a finished card stays among the cards.
    pub done_days: u32,
    /// How work flows.
    pub flow: Flow,
}

/// A column.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BoardColumn {
    /// Which.
    pub id: BoardColumnId,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub role: ColumnRole,
    /// The agreement.
    pub policy: String,
    /// How many cards belong in it at once.
    pub limit: Option<u32>,
}

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

/// How work flows: cards are counted, people never.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Flow {
    /// Cards finished in each of the last weeks, oldest first; the running week is left out.
    pub finished: Vec<WeekCount>,
    /// The number of days in which 85 of 100 cards finished in the last half year were done; nothing below ten.
    pub p85_days: Option<u32>,
    /// The ages of the cards in progress, in days, youngest first.
    pub ages: Vec<u32>,
    /// How many cards are in progress.
    pub open: u32,
    /// How many of them wait on somebody else.
    pub waiting: u32,
}

/// One week's count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WeekCount {
    /// The ISO week's number.
    pub week: u32,
    /// How many.
    pub count: u32,
}

/// Where a card lies that does not stand on its board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Away {
    /// In the trash.
    Trash,
    /// In the archive.
    Archive,
    /// Finished longer ago than a board shows.
    Done,
}

/// A card that does not stand on its board any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AwayCard {
    /// Which.
    pub id: CardId,
    /// What it is.
    pub kind: CardKind,
    /// Its title.
    pub title: String,
    /// Where it lies.
    pub lies: Away,
    /// The day since which it does.
    pub since: String,
}

impl Workspace {
    /// The cards of a board that do not stand on it any more, the latest thousand.
    pub fn away_cards(&self, board: &BoardId) -> Result<Vec<AwayCard>> {
        let today = day(self.clock().now());
        self.read(|tables| {
            let mut statement = tables.prepare_cached(include_str!("away.sql"))?;
            let mut rows = statement.query([board.as_ref(), &done_since(today)])?;
            let mut cards = Vec::new();
            while let Some(row) = rows.next()? {
                let has = |field| Ok::<_, rusqlite::Error>(row.get::<_, Option<String>>(field)?.is_some());
                let lies = if has("trashed")? {
                    Away::Trash
                } else if has("archived")? {
                    Away::Archive
                } else {
                    Away::Done
                };
                cards.push(AwayCard {
                    id: row.get("id")?,
                    kind: read_word(row.get("kind")?)?,
                    title: row.get("title")?,
                    lies,
                    since: row.get::<_, String>("since")?.chars().take(10).collect(),
                });
            }
            Ok(cards)
        })
    }

    /// All boards, by team and place, those laid aside last.
    pub fn boards(&self) -> Result<Vec<BoardItem>> {
        self.read(|tables| {
            let mut statement = tables.prepare_cached(include_str!("boards.sql"))?;
            let boards = statement
                .query_map([], |row| {
                    Ok(BoardItem {
                        id: row.get("id")?,
                        name: row.get("name")?,
                        team: row.get("team")?,
                        is_archived: row.get("is_archived")?,
                    })
                })?
                .collect::<rusqlite::Result<_>>()?;
            Ok(boards)
        })
    }

    /// One board.
    pub fn board(&self, id: &BoardId) -> Result<Board> {
        let today = day(self.clock().now());
        self.read(|tables| {
            let (name, team): (_, TeamId) = (
                crate::door::required(tables, "board", "SELECT name FROM board WHERE id = ?1", id)?,
                crate::door::required(tables, "board", "SELECT team FROM board WHERE id = ?1", id)?,
            );
            let cards = cards(tables, id, today)?;
            let columns = columns(tables, id)?;
            let flow = flow(tables, id, today, &columns, &cards)?;
            let asked = asks::asked_by(tables, &team, &done_since(today), today)?;
            Ok(Board { id: id.clone(), name, team, columns, cards, asked, done_days: DONE_DAYS, flow })
        })
    }
}

/// The columns of a board, in order.
pub(crate) fn columns(tables: &Connection, board: &BoardId) -> Result<Vec<BoardColumn>> {
    let sql = "SELECT id, name, role, policy, card_limit FROM board_column WHERE board = ?1 ORDER BY place, id";
    let mut statement = tables.prepare_cached(sql)?;
    let mut rows = statement.query([board])?;
    let mut columns = Vec::new();
    while let Some(row) = rows.next()? {
        columns.push(BoardColumn {
            id: row.get("id")?,
            name: row.get("name")?,
            role: read_word(row.get("role")?)?,
            policy: row.get("policy")?,
            limit: row.get("card_limit")?,
        });
    }
    Ok(columns)
}

fn cards(tables: &Connection, board: &BoardId, today: NaiveDate) -> Result<Vec<Card>> {
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
fn done_since(today: NaiveDate) -> String {
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

fn flow(
    tables: &Connection,
    board: &BoardId,
    today: NaiveDate,
    columns: &[BoardColumn],
    cards: &[Card],
) -> Result<Flow> {
    let active =
        |card: &&Card| columns.iter().any(|column| column.id == card.column && column.role == ColumnRole::Active);
    let in_progress: Vec<&Card> = cards.iter().filter(active).collect();
    let mut ages: Vec<u32> = in_progress.iter().filter_map(|card| card.age).collect();
    ages.sort_unstable();
    let mut statement = tables.prepare_cached(include_str!("finished.sql"))?;
    let spans = statement
        .query_map([board.as_ref(), &crate::flow::first_day(today).to_string()], |row| {
            Ok((row.get::<_, String>("started")?, row.get::<_, String>("finished")?))
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let spans: Vec<(NaiveDate, NaiveDate)> =
        spans.iter().filter_map(|(started, finished)| Some((written_day(started)?, written_day(finished)?))).collect();
    let days: Vec<u32> = spans.iter().map(|(started, finished)| days_between(*started, *finished)).collect();
    let count = |items: usize| u32::try_from(items).unwrap_or(u32::MAX);
    Ok(Flow {
        finished: per_week(spans.iter().map(|(_, finished)| *finished), today),
        p85_days: crate::flow::within(&days).map(|within| within.likely),
        ages,
        open: count(in_progress.len()),
        waiting: count(in_progress.iter().filter(|card| card.blocked.is_some()).count()),
    })
}

/// How many days fall into each of the last whole ISO weeks, oldest first.
fn per_week(days: impl Iterator<Item = NaiveDate>, today: NaiveDate) -> Vec<WeekCount> {
    let monday = today - Days::new(u64::from(today.weekday().num_days_from_monday()));
    let mut weeks: Vec<(NaiveDate, u32)> = (1..=WEEKS).rev().map(|back| (monday - Days::new(7 * back), 0)).collect();
    for day in days {
        let start = day - Days::new(u64::from(day.weekday().num_days_from_monday()));
        if let Some((_, count)) = weeks.iter_mut().find(|(week, _)| *week == start) {
            *count += 1;
        }
    }
    weeks.into_iter().map(|(week, count)| WeekCount { week: week.iso_week().week(), count }).collect()
}

/// The day of a written instant.
fn written_day(at: &str) -> Option<NaiveDate> {
    at.parse::<Moment>().ok().map(day)
}

fn days_between(from: NaiveDate, to: NaiveDate) -> u32 {
    u32::try_from((to - from).num_days()).unwrap_or(0)
}
