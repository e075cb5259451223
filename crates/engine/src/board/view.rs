//! What a board shows.

use chrono::{Datelike, Days, NaiveDate};
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::face::{DONE_DAYS, cards, days_between, done_since, written_day};
use super::{AskedCard, Card, ColumnRole, asks};
use crate::clock::day;
use crate::journey::read_word;
use crate::{BoardColumnId, BoardId, Result, TeamId, Workspace};

/// How many weeks of finished cards the board shows.
const WEEKS: u64 = 9;

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
    /// How many of them wait on somebody else; what is blocked and names nobody is stopped, but waits on none.
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

impl Workspace {
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
            let is_active =
                |card: &&Card| columns.iter().any(|one| one.id == card.column && one.role == ColumnRole::Active);
            let in_progress: Vec<_> = cards.iter().filter(is_active).map(|card| (card.age, waits(card))).collect();
            let flow = flow(tables, id, today, &in_progress)?;
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

/// How work flows over a board. `in_progress`: of each card in progress its age, and whether it waits on somebody else.
pub(super) fn flow(
    tables: &Connection,
    board: &BoardId,
    today: NaiveDate,
    in_progress: &[(Option<u32>, bool)],
) -> Result<Flow> {
    let mut ages: Vec<u32> = in_progress.iter().filter_map(|(age, _)| *age).collect();
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
        waiting: count(in_progress.iter().filter(|(_, waits)| *waits).count()),
    })
}

fn waits(card: &Card) -> bool {
    card.blocked.as_ref().is_some_and(|blocked| blocked.team.is_some() || blocked.on.is_some())
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
