//! Cards that are kept to be begun with again. A template stands on no board, has no age and counts in no figure.

use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::cards::{must_be_our_card, new_card};
use super::{CardAdd, CardKind, CardRef, labels};
use crate::door::{self, Patch};
use crate::journey::read_word;
use crate::order::Siblings;
use crate::{CardId, ChecklistItemId, Done, LabelId, Op, Party, Rejection, Result, TeamId, TemplateId, Workspace};

/// Templates that a team keeps.
const MOST: u32 = 200;

/// A card that is kept to be begun with again.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CardTemplate {
    /// Which.
    pub id: TemplateId,
    /// What the card is.
    pub kind: CardKind,
    /// Its title.
    pub title: String,
    /// How many lines its checklist has.
    pub lines: u32,
}

/// Whose templates to show.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TemplatesShow {
    /// The team.
    pub team: TeamId,
}

/// Names one template.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TemplateRef {
    /// Which.
    pub id: TemplateId,
}

/// A card begun with a template.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TemplateUse {
    /// The template: it gives description, checklist, labels and what stops an experiment.
    pub template: TemplateId,
    /// Everything else.
    pub card: CardAdd,
}

impl Workspace {
    /// The templates of a team, in its order.
    pub fn templates(&self, show: &TemplatesShow) -> Result<Vec<CardTemplate>> {
        self.read(|tables| {
            let sql = "SELECT id, kind, title, json_array_length(lines) AS lines \
                       FROM card_template WHERE team = ?1 ORDER BY place, id";
            let mut statement = tables.prepare_cached(sql)?;
            let mut rows = statement.query([&show.team])?;
            let mut templates = Vec::new();
            while let Some(row) = rows.next()? {
                templates.push(template(row)?);
            }
            Ok(templates)
        })
    }

    /// Keeps what a card says as a template: its words, its checklist with nothing ticked, its labels. The card
    /// stays as it is.
    pub fn keep_as_template(&self, by: &Party, card: CardRef) -> Result<Done<TemplateId>> {
        let party = by.clone();
        self.transact(by, Op::CardTemplate, move |door| {
            let team = must_be_our_card(&party, door.tables(), &card.id)?;
            let sql = "SELECT count(*) FROM card_template WHERE team = ?1";
            if door::required::<u32>(door.tables(), "team", sql, &team)? >= MOST {
                return Err(Rejection::OutOfRange { field: "templates" }.into());
            }
            let id = TemplateId::random();
            let siblings = Siblings { table: "card_template", parent: Some(("team", team.as_ref())) };
            let patch = said_by(door.tables(), &card.id)?
                .refer("team", &team)
                .set("place", siblings.place(door.tables(), None)?);
            door.create("card_template", &id, patch)?;
            Ok(id)
        })
    }

    /// Adds a card that begins with what a template says.
    pub fn use_template(&self, by: &Party, used: TemplateUse) -> Result<Done<CardId>> {
        let party = by.clone();
        self.transact(by, Op::CardAdd, move |door| {
            party.must_be(&team_of(door.tables(), &used.template)?)?;
            let id = new_card(door, &party, &used.card)?;
            let sql = "SELECT description, stop_when, lines, labels FROM card_template WHERE id = ?1";
            let (description, stop_when, lines, labels): (String, String, String, String) =
                door.tables().query_row(sql, [&used.template], |row| {
                    Ok((row.get("description")?, row.get("stop_when")?, row.get("lines")?, row.get("labels")?))
                })?;
            door.patch("card", &id, Patch::new().set("description", description).set("stop_when", stop_when))?;
            let lines: Vec<String> = serde_json::from_str(&lines)?;
            let siblings = Siblings { table: "checklist_item", parent: Some(("card", id.as_ref())) };
            let places = siblings.places_at_end(door.tables(), lines.len())?;
            for (line, place) in lines.into_iter().zip(places) {
                let patch = Patch::new().refer("card", &id).set("text", line).set("place", place);
                door.create("checklist_item", &ChecklistItemId::random(), patch)?;
            }
            for label in serde_json::from_str::<Vec<LabelId>>(&labels)? {
                // A label may have gone since.
                if door::exists(door.tables(), "label", label.as_ref())? {
                    labels::put_on(door, &id, &label)?;
                }
            }
            Ok(id)
        })
    }

    /// Removes a template. Cards that were begun with it stay as they are.
    pub fn remove_template(&self, by: &Party, template: TemplateRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::CardTemplate, move |door| {
            party.must_be(&team_of(door.tables(), &template.id)?)?;
            door.remove("card_template", &template.id)
        })
    }
}

/// What a card says, as a template keeps it.
fn said_by(tables: &Connection, card: &CardId) -> Result<Patch> {
    let list = |sql: &str| -> Result<Vec<String>> {
        let mut statement = tables.prepare_cached(sql)?;
        let found = statement.query_map([card], |row| row.get(0))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    };
    let lines = list("SELECT text FROM checklist_item WHERE card = ?1 ORDER BY place, id")?;
    let labels = list(
        "SELECT label.id FROM card_label JOIN label ON label.id = card_label.label WHERE card_label.card = ?1 \
         ORDER BY label.place, label.id",
    )?;
    let sql = "SELECT kind, title, description, stop_when FROM card WHERE id = ?1";
    let patch = tables.query_row(sql, [card], |row| {
        Ok(Patch::new()
            .set("kind", row.get::<_, String>("kind")?)
            .set("title", row.get::<_, String>("title")?)
            .set("description", row.get::<_, String>("description")?)
            .set("stop_when", row.get::<_, String>("stop_when")?))
    })?;
    Ok(patch.set("lines", json!(lines)).set("labels", json!(labels)))
}

fn template(row: &Row<'_>) -> Result<CardTemplate> {
    Ok(CardTemplate {
        id: row.get("id")?,
        kind: read_word(row.get("kind")?)?,
        title: row.get("title")?,
        lines: row.get("lines")?,
    })
}

fn team_of(tables: &Connection, template: &TemplateId) -> Result<TeamId> {
    door::required(tables, "card_template", "SELECT team FROM card_template WHERE id = ?1", template)
}
