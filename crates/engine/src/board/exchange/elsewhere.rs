//! Links with cards of other boards. A card of another board is called by its team, its board and its title, and by its number among the
//! cards that are called the same.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::problem::At;
use crate::board::LinkKind;
use crate::{BoardId, CardId, Result};

/// A link with a card of another board, seen from the card of this one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PortableElsewhere {
    pub card: String,
    pub kind: LinkKind,
    pub team: String,
    pub board: String,
    pub title: String,
    /// From 1.
    #[serde(default = "first", skip_serializing_if = "is_first")]
    pub number: usize,
    #[serde(skip)]
    pub at: At,
}

fn first() -> usize {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
fn is_first(number: &usize) -> bool {
    *number == 1
}

/// The links of a board with other boards, in the order of its cards.
pub(super) fn links(
    tables: &Connection,
    board: &BoardId,
    names: &BTreeMap<String, usize>,
) -> Result<Vec<PortableElsewhere>> {
    let mut statement = tables.prepare_cached(include_str!("elsewhere.sql"))?;
    let mut rows = statement.query([board])?;
    let mut links = Vec::new();
    while let Some(row) = rows.next()? {
        let Some(place) = names.get(&row.get::<_, String>("ours")?).copied() else { continue };
        let kept: String = row.get("kind")?;
        let mut link = PortableElsewhere {
            card: format!("card {}", place + 1),
            kind: LinkKind::seen(&kept, row.get("from_other")?),
            team: row.get("team")?,
            board: row.get("board")?,
            title: row.get("title")?,
            number: 1,
            at: At::default(),
        };
        let theirs: CardId = row.get("theirs")?;
        link.number = called(tables, &link)?.iter().position(|id| *id == theirs).unwrap_or_default() + 1;
        links.push((place, link));
    }
    links.sort_unstable();
    Ok(links.into_iter().map(|(_, link)| link).collect())
}

/// The card that a link names; nothing when it is not here.
pub(super) fn found(tables: &Connection, link: &PortableElsewhere) -> Result<Option<CardId>> {
    Ok(called(tables, link)?.into_iter().nth(link.number.saturating_sub(1)))
}

/// The cards that are called so, in the order of their boards.
fn called(tables: &Connection, link: &PortableElsewhere) -> Result<Vec<CardId>> {
    let mut statement = tables.prepare_cached(include_str!("called.sql"))?;
    let cards = statement.query_map([&link.team, &link.board, &link.title], |row| row.get("id"))?;
    Ok(cards.collect::<rusqlite::Result<_>>()?)
}
