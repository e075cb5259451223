//! A part of a board: what a change to some of its cards makes new. A large board is not read again for one card that moved.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::face::{days_between, done_since, face_of, written_day};
use super::view::flow;
use super::{AskedCard, Card, Flow, asks};
use crate::clock::day;
use crate::{BoardColumnId, BoardId, CardId, Result, TeamId, Workspace};

/// Which part of a board to show.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct BoardPartShow {
    /// The board.
    pub board: BoardId,
    /// The cards that changed; each may stand on it, or not any more.
    pub cards: Vec<CardId>,
}

/// What changes of some cards make new on their board.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BoardPart {
    /// Those of the cards that stand on the board, and the cards that wait on one of them.
    pub cards: Vec<Card>,
    /// The order of each column in which one of them stands.
    pub orders: Vec<ColumnOrder>,
    /// What the team asks of others.
    pub asked: Vec<AskedCard>,
    /// How work flows.
    pub flow: Flow,
}

/// The order of a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ColumnOrder {
    /// Which.
    pub column: BoardColumnId,
    /// The cards that stand in it, in order.
    pub cards: Vec<CardId>,
}

impl Workspace {
    /// What changes of some cards make new on their board.
    pub fn board_part(&self, show: &BoardPartShow) -> Result<BoardPart> {
        let today = day(self.clock().now());
        self.read(|tables| {
            let team: TeamId =
                crate::door::required(tables, "board", "SELECT team FROM board WHERE id = ?1", &show.board)?;
            let since = done_since(today);
            let mut cards = Vec::new();
            for id in with_those_that_wait(tables, &show.cards)? {
                cards.extend(face_of(tables, &show.board, &id, today)?);
            }
            let touched: BTreeSet<&BoardColumnId> = cards.iter().map(|card| &card.column).collect();
            let orders = touched.into_iter().map(|column| order(tables, column, &since)).collect::<Result<_>>()?;
            let mut statement = tables.prepare_cached(include_str!("in_progress.sql"))?;
            let in_progress = statement
                .query_map([show.board.as_ref(), since.as_str()], |row| {
                    let started: Option<String> = row.get("started")?;
                    let age = started.as_deref().and_then(written_day).map(|started| days_between(started, today));
                    Ok((age, row.get("waits")?))
                })?
                .collect::<rusqlite::Result<Vec<_>>>()?;
            let flow = flow(tables, &show.board, today, &in_progress)?;
            let asked = asks::asked_by(tables, &team, &since, today)?;
            Ok(BoardPart { cards, orders, asked, flow })
        })
    }
}

/// These cards, each once, and those that say on their faces how many of them they wait on.
fn with_those_that_wait(tables: &Connection, ids: &[CardId]) -> Result<Vec<CardId>> {
    let mut waiting = tables.prepare_cached("SELECT other FROM card_link WHERE card = ?1 AND kind = 'blocks'")?;
    let mut all: BTreeMap<String, CardId> = BTreeMap::new();
    for id in ids {
        all.insert(id.0.clone(), id.clone());
        for other in waiting.query_map([id], |row| row.get::<_, CardId>("other"))? {
            let other = other?;
            all.insert(other.0.clone(), other);
        }
    }
    Ok(all.into_values().collect())
}

fn order(tables: &Connection, column: &BoardColumnId, since: &str) -> Result<ColumnOrder> {
    let mut statement = tables.prepare_cached(include_str!("order.sql"))?;
    let cards = statement.query_map([column.as_ref(), since], |row| row.get("id"))?;
    Ok(ColumnOrder { column: column.clone(), cards: cards.collect::<rusqlite::Result<_>>()? })
}
