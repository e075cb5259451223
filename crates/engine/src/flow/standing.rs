//! Where cards stood at the end of each day, as their moves have it.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};
use spielraum_domain::flow::{Stay, cumulative};

use super::FlowShow;
use super::moves::steps;
use super::read::{Read, filter};
use crate::Result;
use crate::board::BoardColumn;
use crate::clock::day;

/// How many cards stood in each column at the end of each day since then. A column that was removed meanwhile does not count:
/// its cards are taken to have stayed where they came from.
pub(super) fn standing(
    tables: &Connection,
    show: &FlowShow,
    read: &Read,
    columns: &[BoardColumn],
    since: NaiveDate,
) -> Result<Vec<Vec<u32>>> {
    let mut stays = Vec::new();
    for (card, steps) in steps(tables, &show.board, columns)? {
        let Some(last) = steps.iter().rfind(|step| step.column.is_some()) else { continue };
        let Some(gone) = gone(tables, show, read, &card, last.seq)? else { continue };
        for (at, step) in steps.iter().enumerate() {
            let Some(column) = step.column else { continue };
            let until = steps.get(at + 1).map(|next| next.day).or(gone);
            stays.push(Stay { column, from: step.day, until });
        }
    }
    let first = stays.iter().map(|stay| stay.from).min().unwrap_or(read.today).max(since);
    Ok(cumulative(&stays, columns.len(), first, read.today))
}

/// The day on which a card left the board, if it did; nothing at all for one that does not exist or is not looked at.
fn gone(tables: &Connection, show: &FlowShow, read: &Read, card: &str, last: i64) -> Result<Option<Option<NaiveDate>>> {
    if let Some(card) = read.cards.get(card) {
        return Ok(Some(card.gone.map(day)));
    }
    let (kind, has_stage, stage) = filter(show)?;
    let asked = params![card, last, kind, has_stage, stage.as_ref().map(AsRef::<str>::as_ref)];
    let mut statement = tables.prepare_cached(include_str!("left.sql"))?;
    let gone = statement.query_row(asked, |row| row.get::<_, Option<String>>("gone")).optional()?;
    Ok(gone.map(|at| at.and_then(|at| at.get(..10)?.parse().ok())))
}
