//! How cards came from column to column of a board: as the log has it, and before it, as a card that was brought in brought it along.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::board::BoardColumn;
use crate::{BoardColumnId, BoardId, Result};

/// A card came to a column of the board.
pub(crate) struct Move {
    pub(crate) day: NaiveDate,
    /// The number of the column, from 0.
    pub(crate) column: usize,
}

/// A card came to a column before it was brought in. The log tells what happened here, each with its instant; what happened elsewhere
/// is no change of ours and stands with the card.
#[derive(Serialize, Deserialize)]
pub(crate) struct Came {
    pub(crate) column: BoardColumnId,
    pub(crate) day: NaiveDate,
}

/// A card came to a column of the board, or to another board.
pub(super) struct Step {
    /// The last change of the log that says so; 0 for what was before the log.
    pub(super) seq: i64,
    pub(super) day: NaiveDate,
    /// The number of the column, from 0; nothing on another board.
    pub(super) column: Option<usize>,
}

/// The moves of cards over a board, by card, oldest first. A column that was removed meanwhile does not count, and neither does coming to
/// where a card stands already, or stood before it was on another board for a while.
pub(crate) fn moves(
    tables: &Connection,
    board: &BoardId,
    columns: &[BoardColumn],
) -> Result<BTreeMap<String, Vec<Move>>> {
    let here = |steps: Vec<Step>| {
        let mut moves: Vec<Move> =
            steps.into_iter().filter_map(|step| Some(Move { day: step.day, column: step.column? })).collect();
        moves.dedup_by_key(|one| one.column);
        moves
    };
    Ok(steps(tables, board, columns)?.into_iter().map(|(card, steps)| (card, here(steps))).collect())
}

/// The same with the times that cards were on other boards in between.
pub(super) fn steps(
    tables: &Connection,
    board: &BoardId,
    columns: &[BoardColumn],
) -> Result<BTreeMap<String, Vec<Step>>> {
    let places: BTreeMap<&str, usize> =
        columns.iter().enumerate().map(|(at, column)| (column.id.0.as_str(), at)).collect();
    let mut steps: BTreeMap<String, Vec<Step>> = BTreeMap::new();
    let mut statement = tables.prepare_cached("SELECT id, past FROM card WHERE past IS NOT NULL")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let past: Vec<Came> = serde_json::from_str(row.get_ref("past")?.as_str().unwrap_or_default())?;
        let here = past.into_iter().filter_map(|came| {
            let column = *places.get(came.column.0.as_str())?;
            Some(Step { seq: 0, day: came.day, column: Some(column) })
        });
        let here: Vec<Step> = here.collect();
        if !here.is_empty() {
            steps.insert(row.get("id")?, here);
        }
    }
    let mut statement = tables.prepare_cached(include_str!("moves.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let is_here = row.get_ref("board")?.as_str().ok() == Some(board.as_ref());
        let column = row.get_ref("board_column")?.as_str().ok().and_then(|column| places.get(column)).copied();
        let at = row.get_ref("at")?.as_str().ok().and_then(|at| at.get(..10)?.parse().ok());
        if let Some(day) = at.filter(|_| is_here == column.is_some()) {
            steps.entry(row.get("card")?).or_default().push(Step { seq: row.get("seq")?, day, column });
        }
    }
    steps.retain(|_, steps| steps.iter().any(|step| step.column.is_some()));
    for steps in steps.values_mut() {
        steps.sort_by_key(|one| one.seq);
        steps.dedup_by(|next, before| {
            let is_same = next.column == before.column;
            before.seq = if is_same { next.seq } else { before.seq };
            is_same
        });
    }
    Ok(steps)
}
