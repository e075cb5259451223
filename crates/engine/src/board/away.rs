//! The cards of a board that do not stand on it any more.

use serde::Serialize;
use ts_rs::TS;

use super::CardKind;
use super::face::done_since;
use crate::clock::day;
use crate::journey::read_word;
use crate::{BoardId, CardId, Result, TeamId, Workspace};

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
    /// The team that asked for it and has taken that back.
    pub taken_back_by: Option<TeamId>,
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
                    taken_back_by: row.get("taken_back_by")?,
                });
            }
            Ok(cards)
        })
    }
}
