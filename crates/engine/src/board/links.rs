//! What cards have to do with each other, across teams.

use std::collections::{BTreeMap, VecDeque};

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cards::must_be_our_card;
use crate::door::{self, Door, Patch};
use crate::{CardId, Done, LinkId, Op, Party, Rejection, Result, Workspace};

/// What a card has to do with another, seen from the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LinkKind {
    /// The other waits on this one.
    Blocks,
    /// This one waits on the other.
    WaitsOn,
    /// They belong together.
    Relates,
    /// They are the same.
    Duplicates,
}

impl LinkKind {
    /// The word it is kept as, and whether it is kept from the other card's side.
    fn kept(self) -> (&'static str, bool) {
        match self {
            Self::Blocks => ("blocks", false),
            Self::WaitsOn => ("blocks", true),
            Self::Relates => ("relates", false),
            Self::Duplicates => ("duplicates", false),
        }
    }

    /// As the card at `its_side` of what is kept sees it.
    pub(super) fn seen(kept: &str, from_other: bool) -> Self {
        match (kept, from_other) {
            ("blocks", false) => Self::Blocks,
            ("blocks", true) => Self::WaitsOn,
            ("duplicates", _) => Self::Duplicates,
            _ => Self::Relates,
        }
    }
}

/// A new link.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct LinkAdd {
    /// One card; of the team that links.
    pub card: CardId,
    /// What it has to do with the other.
    pub kind: LinkKind,
    /// The other card, of any team.
    pub other: CardId,
}

/// Names one link.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct LinkRef {
    /// Which.
    pub id: LinkId,
}

impl Workspace {
    /// Links two cards. What is linked in that way already stays as it is.
    pub fn add_link(&self, by: &Party, add: LinkAdd) -> Result<Done<LinkId>> {
        let party = by.clone();
        self.transact(by, Op::CardLink, move |door| {
            must_be_our_card(&party, door.tables(), &add.card)?;
            if add.card == add.other {
                return Err(Rejection::LinkedToItself.into());
            }
            create(door, &add.card, add.kind, &add.other)
        })
    }

    /// Takes a link away. The team of either card may.
    pub fn remove_link(&self, by: &Party, link: LinkRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::CardLink, move |door| {
            let of = |sql| door::required::<CardId>(door.tables(), "card_link", sql, &link.id);
            let card = of("SELECT card FROM card_link WHERE id = ?1")?;
            let other = of("SELECT other FROM card_link WHERE id = ?1")?;
            must_be_our_card(&party, door.tables(), &card)
                .or_else(|_| must_be_our_card(&party, door.tables(), &other))?;
            door.remove("card_link", &link.id)
        })
    }
}

/// The cards that wait on each other in a circle through this one, each on the next, beginning with it; the shortest. What is finished or
/// put away holds nobody up. Whoever links is not stopped: cards can have to wait on each other, but then it has to be seen.
pub(super) fn circle(tables: &Connection, card: &CardId) -> Result<Vec<String>> {
    let mut statement = tables.prepare_cached(include_str!("waited_on.sql"))?;
    let mut before: BTreeMap<CardId, (CardId, String)> = BTreeMap::new();
    let mut ahead = VecDeque::from([card.clone()]);
    while let Some(waits) = ahead.pop_front() {
        let on = statement.query_map([&waits], |row| Ok((row.get("id")?, row.get("title")?)))?;
        for one in on {
            let (on, title): (CardId, String) = one?;
            if before.contains_key(&on) {
                continue;
            }
            before.insert(on.clone(), (waits.clone(), title));
            if on != *card {
                ahead.push_back(on);
                continue;
            }
            let mut circle = Vec::new();
            let mut at = card;
            while let Some((waits, title)) = before.get(at) {
                circle.push(title.clone());
                at = waits;
                if at == card {
                    break;
                }
            }
            // Found backwards: the card itself came last and stands first.
            circle[1..].reverse();
            return Ok(circle);
        }
    }
    Ok(Vec::new())
}

/// Links two cards; what is linked in that way already stays as it is.
pub(super) fn create(door: &mut Door<'_>, card: &CardId, kind: LinkKind, other: &CardId) -> Result<LinkId> {
    let (kind, turned) = kind.kept();
    let (from, to) = if turned { (other, card) } else { (card, other) };
    let sql = "SELECT id FROM card_link WHERE kind = ?3 AND \
               (card = ?1 AND other = ?2 OR kind <> 'blocks' AND card = ?2 AND other = ?1)";
    let there = door.tables().query_row(sql, (from, to, kind), |row| row.get("id")).optional()?;
    if let Some(there) = there {
        return Ok(there);
    }
    let id = LinkId::random();
    door.create("card_link", &id, Patch::new().refer("card", from).set("kind", kind).refer("other", to))?;
    Ok(id)
}
