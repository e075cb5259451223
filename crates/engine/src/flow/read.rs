//! The cards of a board as flow counts them, and how long they were blocked.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};
use spielraum_domain::flow::Cycle;

use super::FlowShow;
use crate::board::CardKind;
use crate::clock::day;
use crate::journey::{read_word, word};
use crate::{BoardColumnId, CardId, Moment, Result, StageId, TeamId};

/// A card as flow counts it.
pub(super) struct FlowRow {
    pub(super) id: CardId,
    pub(super) column: BoardColumnId,
    pub(super) title: String,
    pub(super) kind: CardKind,
    pub(super) started: Option<Moment>,
    pub(super) finished: Option<Moment>,
    pub(super) moved: Moment,
    /// When it was thrown away or archived before it was finished.
    pub(super) gone: Option<Moment>,
    pub(super) is_blocked: bool,
}

/// A stretch of time in which a card was blocked.
pub(super) struct Block {
    pub(super) card: String,
    pub(super) reason: String,
    pub(super) team: Option<TeamId>,
    pub(super) on: Option<String>,
    pub(super) since: Moment,
    pub(super) until: Option<Moment>,
}

/// What of a board is looked at.
pub(super) struct Read {
    pub(super) today: NaiveDate,
    pub(super) cards: BTreeMap<String, FlowRow>,
    /// In order of time.
    pub(super) blocks: Vec<Block>,
    now: Moment,
}

/// The filter as the queries take it: the kind, whether the stage matters, and the stage.
pub(super) fn filter(show: &FlowShow) -> Result<(Option<String>, bool, Option<StageId>)> {
    let kind = show.kind.as_ref().map(word).transpose()?;
    Ok((kind, show.stage.is_some(), show.stage.clone().flatten()))
}

impl Read {
    pub(super) fn of(tables: &Connection, show: &FlowShow, now: Moment) -> Result<Self> {
        let sql = "SELECT name FROM board WHERE id = ?1";
        crate::door::required::<String>(tables, "board", sql, &show.board)?;
        let (kind, has_stage, stage) = filter(show)?;
        let mut statement = tables.prepare_cached(include_str!("cards.sql"))?;
        let mut rows =
            statement.query(params![show.board.as_ref(), kind, has_stage, stage.as_ref().map(AsRef::<str>::as_ref)])?;
        let mut cards = BTreeMap::new();
        while let Some(row) = rows.next()? {
            // A card that says no moment cannot be counted.
            if let Some(card) = card(row)? {
                cards.insert(card.id.0.clone(), card);
            }
        }
        let mut statement = tables.prepare_cached(include_str!("blocks.sql"))?;
        let mut rows = statement.query([show.board.as_ref()])?;
        let mut blocks = Vec::new();
        while let Some(row) = rows.next()? {
            let (card, Some(since)): (String, _) = (row.get("card")?, moment(row, "since")?) else { continue };
            if let Some(of) = cards.get(&card) {
                // What left the board stands still for nobody.
                let until = [moment(row, "until")?, of.gone].into_iter().flatten().min();
                let (reason, team, on) = (row.get("reason")?, row.get("team")?, row.get("waits_on")?);
                blocks.push(Block { card, reason, team, on, since, until });
            }
        }
        Ok(Self { today: day(now), cards, blocks, now })
    }

    /// The cards finished since a day, in the order in which they were.
    pub(super) fn cycles(&self, since: NaiveDate) -> Vec<(&FlowRow, Cycle)> {
        let mut blocked: BTreeMap<&str, Vec<&Block>> = BTreeMap::new();
        for block in &self.blocks {
            blocked.entry(&block.card).or_default().push(block);
        }
        let mut cycles: Vec<(&FlowRow, Cycle)> = self
            .cards
            .values()
            .filter_map(|card| {
                let finished = card.finished.filter(|at| day(*at) >= since)?;
                let started = card.started?.min(finished);
                let blocks = blocked.get(card.id.0.as_str()).map(Vec::as_slice).unwrap_or_default();
                let blocked = blocks.iter().map(|block| block.minutes(started, finished, self.now)).sum();
                let minutes = minutes(started, finished);
                Some((card, Cycle { started: day(started), finished: day(finished), minutes, blocked }))
            })
            .collect();
        cycles.sort_by_key(|(card, _)| (card.finished, &card.id));
        cycles
    }
}

impl Block {
    /// How many minutes of the time from one moment to another it took.
    pub(super) fn minutes(&self, from: Moment, to: Moment, now: Moment) -> u32 {
        minutes(self.since.max(from), self.until.unwrap_or(now).min(to))
    }
}

/// Whole minutes from one moment to another; none when the other lies before.
fn minutes(from: Moment, to: Moment) -> u32 {
    u32::try_from((to - from).num_minutes()).unwrap_or(0)
}

fn card(row: &Row<'_>) -> Result<Option<FlowRow>> {
    let Some(moved) = moment(row, "moved")? else { return Ok(None) };
    let started = moment(row, "started")?;
    // Of a card that came finished in a file nobody knows when work on it began.
    let finished = moment(row, "finished")?.filter(|_| started.is_some());
    let away = [moment(row, "trashed")?, moment(row, "archived")?].into_iter().flatten().min();
    Ok(Some(FlowRow {
        id: row.get("id")?,
        column: row.get("board_column")?,
        title: row.get("title")?,
        kind: read_word(row.get("kind")?)?,
        started,
        gone: away.filter(|_| finished.is_none()),
        finished,
        moved,
        is_blocked: row.get("is_blocked")?,
    }))
}

pub(super) fn moment(row: &Row<'_>, field: &str) -> Result<Option<Moment>> {
    Ok(row.get::<_, Option<String>>(field)?.and_then(|at| at.parse().ok()))
}
