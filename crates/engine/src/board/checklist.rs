//! The checklist of a card.

use rusqlite::Connection;
use serde::Deserialize;
use ts_rs::TS;

use super::cards::must_be_our_card;
use crate::door::{self, Patch};
use crate::order::Siblings;
use crate::{CardId, ChecklistItemId, Done, Op, Party, Rejection, Result, Workspace, text};

/// Lines that fit into a checklist.
const MOST: u32 = 200;

/// New lines of a checklist.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ChecklistAdd {
    /// The card.
    pub card: CardId,
    /// What is to be done, one for each line; empty ones are left out.
    pub lines: Vec<String>,
}

/// What changes of a line.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ChecklistEdit {
    /// Which.
    pub id: ChecklistItemId,
    /// What is to be done.
    #[ts(optional)]
    pub text: Option<String>,
    /// Whether it is done.
    #[ts(optional)]
    pub done: Option<bool>,
}

/// A line's new place.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ChecklistMove {
    /// Which.
    pub id: ChecklistItemId,
    /// The line it comes before; at the end when left out.
    #[ts(optional)]
    pub before: Option<ChecklistItemId>,
}

/// Names one line of a checklist.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ChecklistRef {
    /// Which.
    pub id: ChecklistItemId,
}

impl Workspace {
    /// Adds lines at the end of a card's checklist.
    pub fn add_checklist(&self, by: &Party, add: ChecklistAdd) -> Result<Done<Vec<ChecklistItemId>>> {
        let party = by.clone();
        self.transact(by, Op::CardChecklist, move |door| {
            must_be_our_card(&party, door.tables(), &add.card)?;
            let lines: Vec<&String> = add.lines.iter().filter(|line| !line.trim().is_empty()).collect();
            if lines.is_empty() {
                return Err(Rejection::Empty { field: "line" }.into());
            }
            let sql = "SELECT count(*) FROM checklist_item WHERE card = ?1";
            let there: u32 = door::required(door.tables(), "card", sql, &add.card)?;
            if there.saturating_add(u32::try_from(lines.len()).unwrap_or(u32::MAX)) > MOST {
                return Err(Rejection::OutOfRange { field: "checklist" }.into());
            }
            let mut ids = Vec::with_capacity(lines.len());
            let places = lines_of(&add.card).places_at_end(door.tables(), lines.len())?;
            for (line, place) in lines.into_iter().zip(places) {
                let id = ChecklistItemId::random();
                let (line, done) = ticked(line);
                let patch = Patch::new()
                    .refer("card", &add.card)
                    .set("text", text::name("line", line)?)
                    .set("place", place)
                    .set_some("done", done.then_some(true));
                door.create("checklist_item", &id, patch)?;
                ids.push(id);
            }
            Ok(ids)
        })
    }

    /// Changes a line, or ticks it.
    pub fn edit_checklist(&self, by: &Party, edit: ChecklistEdit) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::CardChecklist, move |door| {
            let card = card_of(door.tables(), &edit.id)?;
            must_be_our_card(&party, door.tables(), &card)?;
            let text = edit.text.as_deref().map(|text| text::name("line", text)).transpose()?;
            door.patch("checklist_item", &edit.id, Patch::new().set_some("text", text).set_some("done", edit.done))
        })
    }

    /// Moves a line.
    pub fn move_checklist(&self, by: &Party, moved: ChecklistMove) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::CardChecklist, move |door| {
            let card = card_of(door.tables(), &moved.id)?;
            must_be_our_card(&party, door.tables(), &card)?;
            let place = lines_of(&card).place(door.tables(), moved.before.as_ref().map(AsRef::as_ref))?;
            door.patch("checklist_item", &moved.id, Patch::new().set("place", place))
        })
    }

    /// Removes a line.
    pub fn remove_checklist(&self, by: &Party, line: ChecklistRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::CardChecklist, move |door| {
            let card = card_of(door.tables(), &line.id)?;
            must_be_our_card(&party, door.tables(), &card)?;
            door.remove("checklist_item", &line.id)
        })
    }
}

fn lines_of(card: &CardId) -> Siblings<'_> {
    Siblings { table: "checklist_item", parent: Some(("card", card.as_ref())) }
}

/// The text of a line as other programs write it, `- [x] done` or `- [ ] open`, and whether it is ticked; any other as it is.
fn ticked(line: &str) -> (&str, bool) {
    let bare = line.trim();
    let bare = bare.strip_prefix(['-', '*', '+']).map_or(bare, str::trim_start);
    let marks = [("[x] ", true), ("[X] ", true), ("[ ] ", false)];
    let found = marks.iter().find_map(|(mark, done)| Some((bare.strip_prefix(mark)?.trim(), *done)));
    found.filter(|(text, _)| !text.is_empty()).unwrap_or((line, false))
}

fn card_of(tables: &Connection, line: &ChecklistItemId) -> Result<CardId> {
    door::required(tables, "checklist_item", "SELECT card FROM checklist_item WHERE id = ?1", line)
}
