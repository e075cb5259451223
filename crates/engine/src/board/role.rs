//! What a column is for, and what that says of the cards that stand on it.

use rusqlite::Connection;
use serde_json::Value;

use super::face::done_since;
use super::{ColumnRole, blocks};
use crate::door::{self, Door, Patch};
use crate::journey::read_word;
use crate::{BoardColumnId, CardId, Rejection, Result};

/// What a column is for.
pub(super) fn role(tables: &Connection, column: &BoardColumnId) -> Result<ColumnRole> {
    read_word(door::required(tables, "board_column", "SELECT role FROM board_column WHERE id = ?1", column)?)
}

/// Flow is counted from the moment work begins until it is finished.
pub(super) fn stamped(patch: Patch, role: ColumnRole, started: Option<String>, now: &str) -> Patch {
    match role {
        ColumnRole::Options => patch.set("started", Value::Null).set("finished", Value::Null),
        ColumnRole::Active => {
            patch.set("started", started.unwrap_or_else(|| now.to_owned())).set("finished", Value::Null)
        }
        ColumnRole::Done => patch.set("started", started.unwrap_or_else(|| now.to_owned())).set("finished", now),
    }
}

/// A card comes where its column is for this: where work is done, nothing stops it any more and nobody is asked about it.
pub(super) fn come(door: &mut Door<'_>, id: &CardId, patch: Patch, role: ColumnRole) -> Result<Patch> {
    let started: Option<String> = door::required(door.tables(), "card", "SELECT started FROM card WHERE id = ?1", id)?;
    let patch = stamped(patch, role, started, &door.now_written());
    if role != ColumnRole::Done {
        return Ok(patch);
    }
    blocks::end(door, id)?;
    door.tables().execute("DELETE FROM card_initials WHERE card = ?1", [id])?;
    Ok(freed(patch))
}

pub(super) fn freed(patch: Patch) -> Patch {
    ["blocked_reason", "blocked_team", "blocked_on", "blocked_since"]
        .into_iter()
        .fold(patch, |patch, field| patch.set(field, Value::Null))
}

/// Where a card lay, its column may have gone or become another one: begun and finished is what stands where that is so.
pub(super) fn fitting(door: &Door<'_>, id: &CardId, patch: Patch) -> Result<Patch> {
    let sql = "SELECT board_column, started, finished IS NOT NULL FROM card WHERE id = ?1";
    let facts = door.tables().query_row(sql, [id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
    let (column, started, is_finished): (BoardColumnId, Option<String>, bool) = facts?;
    let role = role(door.tables(), &column)?;
    let fits = match role {
        ColumnRole::Options => started.is_none() && !is_finished,
        ColumnRole::Active => started.is_some() && !is_finished,
        // When work began on what came finished in a file, nobody knows.
        ColumnRole::Done => is_finished,
    };
    Ok(if fits { patch } else { stamped(patch, role, started, &door.now_written()) })
}

/// Takes the cards of a column that is for something else from now on as if they came there now: so nothing changes what was counted
/// before. What was finished so long ago that it has left the board stays finished, in the archive, instead of coming back as work.
pub(super) fn take_on(door: &mut Door<'_>, column: &BoardColumnId, role: ColumnRole) -> Result<()> {
    if role == ColumnRole::Done {
        // Whoever asked would read it as an answer that nobody gave.
        let count: u32 = door::required(door.tables(), "board_column", include_str!("waiting_asks.sql"), column)?;
        if count > 0 {
            return Err(Rejection::StillUsed { kind: "board_column", by: "ask", count }.into());
        }
    }
    let (now, since) = (door.now_written(), done_since(door.today()));
    for (id, is_old) in standing(door.tables(), column, &since)? {
        let patch =
            if is_old { Patch::new().set("archived", now.clone()) } else { come(door, &id, Patch::new(), role)? };
        door.patch("card", &id, patch)?;
    }
    Ok(())
}

/// The cards that stand on a column, and whether each was finished before the day since when the board shows such.
fn standing(tables: &Connection, column: &BoardColumnId, since: &str) -> Result<Vec<(CardId, bool)>> {
    let sql = "SELECT id, coalesce(finished < ?2, 0) FROM card \
               WHERE board_column = ?1 AND trashed IS NULL AND archived IS NULL ORDER BY place, id";
    let mut statement = tables.prepare_cached(sql)?;
    let cards = statement.query_map([column.as_ref(), since], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(cards.collect::<rusqlite::Result<_>>()?)
}
