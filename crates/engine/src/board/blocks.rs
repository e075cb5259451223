//! How long a card was blocked: each stretch is an interval of its own, so that it still counts when the card goes on.

use rusqlite::OptionalExtension;

use crate::door::{Door, Patch};
use crate::{BlockId, CardId, Result};

/// Keeps why a card is blocked, in the interval that runs or in a new one. `patch` says reason, whom it waits on and since when.
pub(super) fn keep(door: &mut Door<'_>, card: &CardId, patch: Patch) -> Result<()> {
    match running(door, card)? {
        Some(block) => door.patch("card_block", &block, patch),
        None => door.create("card_block", &BlockId::random(), patch.refer("card", card)),
    }
}

/// Ends the interval that runs. One that began before intervals were kept is kept now.
pub(super) fn end(door: &mut Door<'_>, card: &CardId) -> Result<()> {
    let now = door.now_written();
    if let Some(block) = running(door, card)? {
        return door.patch("card_block", &block, Patch::new().set("until", now));
    }
    let sql = "SELECT blocked_reason, blocked_team, blocked_on, blocked_since FROM card \
               WHERE id = ?1 AND blocked_reason IS NOT NULL AND blocked_since IS NOT NULL";
    let patch = door
        .tables()
        .query_row(sql, [card], |row| {
            Ok(Patch::new()
                .set("reason", row.get::<_, String>("blocked_reason")?)
                .set("team", row.get::<_, Option<String>>("blocked_team")?)
                .set("waits_on", row.get::<_, Option<String>>("blocked_on")?)
                .set("since", row.get::<_, String>("blocked_since")?))
        })
        .optional()?;
    match patch {
        Some(patch) => door.create("card_block", &BlockId::random(), patch.refer("card", card).set("until", now)),
        None => Ok(()),
    }
}

fn running(door: &Door<'_>, card: &CardId) -> Result<Option<BlockId>> {
    let sql = "SELECT id FROM card_block WHERE card = ?1 AND until IS NULL";
    Ok(door.tables().query_row(sql, [card], |row| row.get("id")).optional()?)
}
