//! Cards that are kept to be begun with again. A template stands on no board, has no age and counts in no figure.

use chrono::{Days, NaiveDate};
use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::cards::{must_be_our_card, new_card};
use super::{CardAdd, CardKind, CardRef, labels};
use crate::door::{self, Door, Patch};
use crate::journey::read_word;
use crate::order::Siblings;
use crate::{
    CardId, ChecklistItemId, Done, LabelId, Op, OutcomeId, Party, Rejection, Result, TeamId, TemplateId, Workspace,
};

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
    /// The outcome that the card served, as long as there is one: a proposal for the next.
    #[ts(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<OutcomeId>,
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
    /// The template: it gives description, checklist, labels, and of an experiment what it expects, what stops it and when
    /// it is looked at.
    pub template: TemplateId,
    /// Everything else.
    pub card: CardAdd,
}

impl Workspace {
    /// The templates of a team, in its order.
    pub fn templates(&self, show: &TemplatesShow) -> Result<Vec<CardTemplate>> {
        self.read(|tables| {
            let sql = "SELECT id, kind, title, json_array_length(lines) AS lines, \
                         (SELECT id FROM outcome WHERE outcome.id = card_template.outcome) AS outcome \
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

    /// Keeps what a card says as a template: its words, its checklist with nothing ticked, its labels, the outcome it serves, and
    /// after how many days an experiment is looked at. It takes the place of the template of the same title. The card stays as it is.
    pub fn keep_as_template(&self, by: &Party, card: CardRef) -> Result<Done<TemplateId>> {
        let party = by.clone();
        self.transact(by, Op::CardTemplate, move |door| {
            let team = must_be_our_card(&party, door.tables(), &card.id)?;
            let sql = "SELECT count(*) FROM card_template WHERE team = ?1";
            if door::required::<u32>(door.tables(), "team", sql, &team)? >= MOST {
                return Err(Rejection::OutOfRange { field: "templates" }.into());
            }
            let said = said_by(door.tables(), &card.id, door.today())?;
            if let Some(id) = named_as(door.tables(), &card.id, &team)? {
                door.patch("card_template", &id, said)?;
                return Ok(id);
            }
            let id = TemplateId::random();
            let siblings = Siblings { table: "card_template", parent: Some(("team", team.as_ref())) };
            let patch = said.refer("team", &team).set("place", siblings.place(door.tables(), None)?);
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
            let (patch, lines, labels) = kept(door, &used.template, used.card.kind)?;
            door.patch("card", &id, patch)?;
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
        self.transact(by, Op::TemplateRemove, move |door| {
            party.must_be(&team_of(door.tables(), &template.id)?)?;
            door.remove("card_template", &template.id)
        })
    }
}

/// What a template gives to a card of this kind, and its checklist and labels as they are kept.
fn kept(door: &Door<'_>, template: &TemplateId, kind: CardKind) -> Result<(Patch, String, String)> {
    let sql = "SELECT description, stop_when, expectation, look_after, lines, labels FROM card_template WHERE id = ?1";
    let today = door.today();
    Ok(door.tables().query_row(sql, [template], |row| {
        let patch = Patch::new().set("description", row.get::<_, String>("description")?);
        let (lines, labels) = (row.get("lines")?, row.get("labels")?);
        if kind != CardKind::Experiment {
            return Ok((patch, lines, labels));
        }
        let look_at = row.get::<_, Option<u32>>("look_after")?.map(|days| today + Days::new(days.into()));
        let patch = patch
            .set("stop_when", row.get::<_, String>("stop_when")?)
            .set("expectation", row.get::<_, String>("expectation")?)
            .set("begun", look_at.map(|_| today.to_string()))
            .set("look_at", look_at.map(|day| day.to_string()));
        Ok((patch, lines, labels))
    })?)
}

/// The template that is called as the card is.
fn named_as(tables: &Connection, card: &CardId, team: &TeamId) -> Result<Option<TemplateId>> {
    let sql = "SELECT card_template.id FROM card_template JOIN card ON card.id = ?1 \
               WHERE card_template.team = ?2 AND card_template.title = card.title AND card_template.kind = card.kind \
               ORDER BY card_template.place, card_template.id LIMIT 1";
    Ok(tables.query_row(sql, [card.as_ref(), team.as_ref()], |row| row.get(0)).optional()?)
}

/// What a card says, as a template keeps it.
fn said_by(tables: &Connection, card: &CardId, today: NaiveDate) -> Result<Patch> {
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
    let sql =
        "SELECT kind, title, description, stop_when, expectation, outcome, begun, look_at FROM card WHERE id = ?1";
    let patch = tables.query_row(sql, [card], |row| {
        let day =
            |field| Ok::<_, rusqlite::Error>(row.get::<_, Option<String>>(field)?.and_then(|day| day.parse().ok()));
        let begun: NaiveDate = day("begun")?.unwrap_or(today);
        let look_after =
            day("look_at")?.map(|look_at: NaiveDate| (look_at - begun).num_days()).filter(|days| *days > 0);
        Ok(Patch::new()
            .set("kind", row.get::<_, String>("kind")?)
            .set("title", row.get::<_, String>("title")?)
            .set("description", row.get::<_, String>("description")?)
            .set("stop_when", row.get::<_, String>("stop_when")?)
            .set("expectation", row.get::<_, String>("expectation")?)
            .set("outcome", row.get::<_, Option<String>>("outcome")?)
            .set("look_after", look_after))
    })?;
    Ok(patch.set("lines", json!(lines)).set("labels", json!(labels)))
}

fn template(row: &Row<'_>) -> Result<CardTemplate> {
    Ok(CardTemplate {
        id: row.get("id")?,
        kind: read_word(row.get("kind")?)?,
        title: row.get("title")?,
        lines: row.get("lines")?,
        outcome: row.get("outcome")?,
    })
}

fn team_of(tables: &Connection, template: &TemplateId) -> Result<TeamId> {
    door::required(tables, "card_template", "SELECT team FROM card_template WHERE id = ?1", template)
}
