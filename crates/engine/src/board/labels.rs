//! Labels: words of the team's own that stand on its cards.

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cards::must_be_our_card;
use crate::door::{self, Door, Patch};
use crate::journey::{read_word, word};
use crate::order::Siblings;
use crate::{CardId, Done, LabelId, Op, Party, Rejection, Result, TeamId, Workspace, id, text};

/// A colour of a label. The window knows what it looks like in light and in dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LabelColour {
    /// The quiet one.
    Grey,
    /// The colour of the product.
    Petrol,
    /// Blue.
    Blue,
    /// Violet.
    Violet,
    /// Ochre.
    Ochre,
    /// Brick.
    Brick,
}

/// A label of a team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Label {
    /// Which.
    pub id: LabelId,
    /// The word.
    pub name: String,
    /// Its colour.
    pub colour: LabelColour,
}

/// Whose labels to show.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct LabelsShow {
    /// The team.
    pub team: TeamId,
}

/// A new label.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct LabelAdd {
    /// The team whose label it is.
    pub team: TeamId,
    /// The word.
    pub name: String,
    /// Its colour.
    pub colour: LabelColour,
    /// The card that it is made for, and put on in the same step; of the same team.
    #[ts(optional)]
    pub card: Option<CardId>,
}

/// What changes of a label.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct LabelEdit {
    /// Which.
    pub id: LabelId,
    /// Another word.
    #[ts(optional)]
    pub name: Option<String>,
    /// Another colour.
    #[ts(optional)]
    pub colour: Option<LabelColour>,
}

/// Names one label.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct LabelRef {
    /// Which.
    pub id: LabelId,
}

/// Puts a label on cards, or takes it off.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CardLabelSet {
    /// The cards.
    pub cards: Vec<CardId>,
    /// The label; of the team whose cards they are.
    pub label: LabelId,
    /// Whether it stands on them.
    pub on: bool,
}

impl Workspace {
    /// The labels of a team, in its order.
    pub fn labels(&self, show: &LabelsShow) -> Result<Vec<Label>> {
        self.read(|tables| {
            let mut statement =
                tables.prepare_cached("SELECT id, name, colour FROM label WHERE team = ?1 ORDER BY place, id")?;
            let mut rows = statement.query([&show.team])?;
            let mut labels = Vec::new();
            while let Some(row) = rows.next()? {
                labels.push(label(row)?);
            }
            Ok(labels)
        })
    }

    /// Adds a label. A word stands for one label only.
    pub fn add_label(&self, by: &Party, add: LabelAdd) -> Result<Done<LabelId>> {
        by.must_be(&add.team)?;
        let party = by.clone();
        self.transact(by, Op::LabelEdit, move |door| {
            let name = text::name("label", &add.name)?;
            must_be_free(door.tables(), &add.team, &name, None)?;
            let id = LabelId::random();
            let siblings = Siblings { table: "label", parent: Some(("team", add.team.as_ref())) };
            let patch = Patch::new()
                .refer("team", &add.team)
                .set("name", name)
                .set("colour", word(&add.colour)?)
                .set("place", siblings.place(door.tables(), None)?);
            door.create("label", &id, patch)?;
            if let Some(card) = &add.card {
                if must_be_our_card(&party, door.tables(), card)? != add.team {
                    return Err(Rejection::NotFound { kind: "card" }.into());
                }
                put_on(door, card, &id)?;
            }
            Ok(id)
        })
    }

    /// Changes a label on all cards.
    pub fn edit_label(&self, by: &Party, edit: LabelEdit) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::LabelEdit, move |door| {
            let team = team_of(door.tables(), &edit.id)?;
            party.must_be(&team)?;
            let mut patch = Patch::new();
            if let Some(name) = &edit.name {
                let name = text::name("label", name)?;
                must_be_free(door.tables(), &team, &name, Some(&edit.id))?;
                patch = patch.set("name", name);
            }
            if let Some(colour) = &edit.colour {
                patch = patch.set("colour", word(colour)?);
            }
            door.patch("label", &edit.id, patch)
        })
    }

    /// Removes a label and takes it off all cards.
    pub fn remove_label(&self, by: &Party, label: LabelRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::LabelEdit, move |door| {
            party.must_be(&team_of(door.tables(), &label.id)?)?;
            let on: Vec<String> = {
                let mut statement = door.tables().prepare_cached("SELECT id FROM card_label WHERE label = ?1")?;
                statement.query_map([&label.id], |row| row.get("id"))?.collect::<rusqlite::Result<_>>()?
            };
            for one in on {
                door.remove("card_label", &one)?;
            }
            door.remove("label", &label.id)
        })
    }

    /// Puts a label on cards, or takes it off, all or none.
    pub fn set_card_label(&self, by: &Party, set: CardLabelSet) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::CardLabel, move |door| {
            let owner = team_of(door.tables(), &set.label)?;
            for card in &set.cards {
                if must_be_our_card(&party, door.tables(), card)? != owner {
                    return Err(Rejection::NotFound { kind: "label" }.into());
                }
                let sql = "SELECT id FROM card_label WHERE card = ?1 AND label = ?2";
                let there: Option<String> =
                    door.tables().query_row(sql, (card, &set.label), |row| row.get("id")).optional()?;
                match (there, set.on) {
                    (None, true) => put_on(door, card, &set.label)?,
                    (Some(there), false) => door.remove("card_label", &there)?,
                    _ => {}
                }
            }
            Ok(())
        })
    }
}

/// Puts a label on a card that does not have it.
pub(super) fn put_on(door: &mut Door<'_>, card: &CardId, label: &LabelId) -> Result<()> {
    door.create("card_label", &id::random(), Patch::new().refer("card", card).refer("label", label))
}

pub(super) fn label(row: &rusqlite::Row<'_>) -> Result<Label> {
    Ok(Label { id: row.get("id")?, name: row.get("name")?, colour: read_word(row.get("colour")?)? })
}

/// The labels of one card, in the team's order.
pub(super) fn labels_of(tables: &Connection, card: &CardId) -> Result<Vec<Label>> {
    let sql = "SELECT label.id, label.name, label.colour FROM card_label JOIN label ON label.id = card_label.label \
               WHERE card_label.card = ?1 ORDER BY label.place, label.id";
    let mut statement = tables.prepare_cached(sql)?;
    let mut rows = statement.query([card])?;
    let mut labels = Vec::new();
    while let Some(row) = rows.next()? {
        labels.push(label(row)?);
    }
    Ok(labels)
}

fn team_of(tables: &Connection, label: &LabelId) -> Result<TeamId> {
    door::required(tables, "label", "SELECT team FROM label WHERE id = ?1", label)
}

fn must_be_free(tables: &Connection, team: &TeamId, name: &str, but: Option<&LabelId>) -> Result<()> {
    let sql = "SELECT id, name FROM label WHERE team = ?1";
    let mut statement = tables.prepare_cached(sql)?;
    let mut rows = statement.query([team])?;
    while let Some(row) = rows.next()? {
        let (id, taken): (LabelId, String) = (row.get("id")?, row.get("name")?);
        if but != Some(&id) && taken.to_lowercase() == name.to_lowercase() {
            return Err(Rejection::NameTaken { name: taken }.into());
        }
    }
    Ok(())
}
