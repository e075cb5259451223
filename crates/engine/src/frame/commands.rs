//! What managers do to the frame. A frame in force is never edited: a draft is, and then it is published as a whole.

use chrono::{Datelike, NaiveDate};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use spielraum_domain::frame::{Bound, DelegationLevel};
use ts_rs::TS;

use super::bounds;
use super::in_force::{announced_on, draft as the_draft, in_force_on};
use crate::door::{self, Door, Patch};
use crate::journey::{ids, word};
use crate::optional::double;
use crate::order::Siblings;
use crate::{
    AreaId, Done, FrameId, GuardrailId, Op, Party, PrincipleId, Rejection, Result, TeamId, TermId, WantedId, WatchedId,
    Workspace, id, text,
};

/// The parts of a frame: table, and the fields that are copied into a draft.
const PARTS: &[(&str, &[&str])] = &[
    ("guardrail", &["name", "term", "bound", "team", "every_row", "lineage", "place"]),
    ("principle", &["text", "lineage", "place"]),
    ("wanted_outcome", &["name", "direction", "note", "lineage", "place"]),
    ("decision_area", &["name", "level", "note", "lineage", "place"]),
    ("watched_guardrail", &["name", "outcome", "bound", "team", "note", "lineage", "place"]),
];

/// Where an outcome shall go. No target number: a number would become the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Wanted {
    /// Rising.
    Up,
    /// Falling.
    Down,
    /// Neither.
    Steady,
}

/// What a draft begins with.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct FrameDraft {
    /// The version it copies; the one announced, or else the one in force, when left out.
    #[ts(optional)]
    pub from: Option<FrameId>,
}

/// How a draft is published.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct FramePublish {
    /// The day it takes effect; today when left out.
    #[ts(optional, type = "string")]
    pub since: Option<NaiveDate>,
    /// Why the frame changes, in words for the teams.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub why: String,
}

/// A new purpose for the draft.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct FrameEdit {
    /// Why the service exists, in words for people.
    pub purpose: String,
}

/// A new guardrail of the draft.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GuardrailAdd {
    /// What people call it.
    pub name: String,
    /// The term it binds.
    pub term: TermId,
    /// The bound.
    pub bound: Bound,
    /// The one team it binds; every team when left out.
    #[ts(optional)]
    pub team: Option<TeamId>,
    /// Whether a row that leaves the term open breaks it.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub every_row: bool,
}

/// What changes of a guardrail of the draft.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GuardrailEdit {
    /// Which.
    pub id: GuardrailId,
    /// A new name.
    #[ts(optional)]
    pub name: Option<String>,
    /// Another term.
    #[ts(optional)]
    pub term: Option<TermId>,
    /// Another bound.
    #[ts(optional)]
    pub bound: Option<Bound>,
    /// Another team, or every team.
    #[serde(default, deserialize_with = "double")]
    #[ts(optional)]
    pub team: Option<Option<TeamId>>,
    /// Whether a row that leaves the term open breaks it.
    #[ts(optional)]
    pub every_row: Option<bool>,
}

/// A new principle of the draft.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PrincipleAdd {
    /// The sentence.
    pub text: String,
}

/// A principle said otherwise.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PrincipleEdit {
    /// Which.
    pub id: PrincipleId,
    /// The sentence.
    pub text: String,
}

/// An outcome the draft wants.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct WantedAdd {
    /// Its name.
    pub name: String,
    /// Where it shall go.
    pub direction: Wanted,
    /// What is meant, in a few words.
    pub note: String,
}

/// What changes of a wanted outcome.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct WantedEdit {
    /// Which.
    pub id: WantedId,
    /// A new name.
    #[ts(optional)]
    pub name: Option<String>,
    /// Another direction.
    #[ts(optional)]
    pub direction: Option<Wanted>,
    /// A new note.
    #[ts(optional)]
    pub note: Option<String>,
}

/// A matter and who decides it.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AreaAdd {
    /// The matter.
    pub name: String,
    /// How far it is delegated.
    pub level: DelegationLevel,
    /// What is meant, in a few words.
    pub note: String,
}

/// What changes of a decision area.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AreaEdit {
    /// Which.
    pub id: AreaId,
    /// A new name.
    #[ts(optional)]
    pub name: Option<String>,
    /// Another level.
    #[ts(optional)]
    pub level: Option<DelegationLevel>,
    /// A new note.
    #[ts(optional)]
    pub note: Option<String>,
}

/// Which part of the draft is taken out.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PartRef {
    /// A guardrail.
    Guardrail(GuardrailId),
    /// A principle.
    Principle(PrincipleId),
    /// A wanted outcome.
    Wanted(WantedId),
    /// A decision area.
    Area(AreaId),
    /// A guardrail that is watched.
    Watched(WatchedId),
}

impl Workspace {
    /// Begins a draft: a copy of the version that will hold, of another one that is named, or an empty one.
    pub fn draft_frame(&self, by: &Party, draft: FrameDraft) -> Result<Done<FrameId>> {
        by.must_be_managers()?;
        self.transact(by, Op::FrameDraft, move |door| {
            if the_draft(door.tables())?.is_some() {
                return Err(Rejection::DraftExists.into());
            }
            begin_draft(door, draft.from)
        })
    }

    /// Throws the draft away.
    pub fn discard_frame(&self, by: &Party) -> Result<Done<()>> {
        by.must_be_managers()?;
        self.transact(by, Op::FrameDiscard, |door| {
            let draft = draft(door)?;
            for (table, _) in PARTS {
                for part in
                    ids(door.tables(), &format!("SELECT id FROM {table} WHERE frame = ?1 ORDER BY id"), draft.as_ref())?
                {
                    door.remove(table, &part)?;
                }
            }
            door.remove("frame", &draft)
        })
    }

    /// Publishes the draft: it takes effect on a day, today at the earliest, in place of the frame before. Until then it is announced;
    /// what was announced before is withdrawn, as this version is the later word.
    pub fn publish_frame(&self, by: &Party, publish: FramePublish) -> Result<Done<()>> {
        by.must_be_managers()?;
        self.transact(by, Op::FramePublish, move |door| {
            let (draft, today) = (draft(door)?, door.today());
            let since = not_past(publish.since.unwrap_or(today), today)?;
            let is_change = newest_published(door)?.is_some();
            // Whoever is bound by a change may ask why; the first frame says it by its purpose.
            let why = if is_change { text::needed("why", &publish.why)? } else { text::prose("why", &publish.why)? };
            if let Some(announced) = announced_on(door.tables(), today)? {
                door.patch("frame", &announced, Patch::new().set("withdrawn", today.to_string()))?;
            }
            let patch =
                Patch::new().set("since", since.to_string()).set("announced", today.to_string()).set("why", why);
            door.patch("frame", &draft, patch)
        })
    }

    /// Takes back what was announced, before its day.
    pub fn withdraw_frame(&self, by: &Party) -> Result<Done<()>> {
        by.must_be_managers()?;
        self.transact(by, Op::FrameWithdraw, |door| {
            let today = door.today();
            let announced = announced_on(door.tables(), today)?.ok_or(Rejection::InForceAlready)?;
            door.patch("frame", &announced, Patch::new().set("withdrawn", today.to_string()))
        })
    }

    /// Says the purpose.
    pub fn edit_frame(&self, by: &Party, edit: FrameEdit) -> Result<Done<()>> {
        self.edit_draft(by, move |door, draft| {
            door.patch("frame", draft, Patch::new().set("purpose", text::prose("purpose", &edit.purpose)?))
        })
    }

    /// Adds a guardrail.
    pub fn add_guardrail(&self, by: &Party, add: GuardrailAdd) -> Result<Done<GuardrailId>> {
        self.edit_draft(by, move |door, draft| {
            bounds::must_fit(door.tables(), &add.term, &add.bound, None)?;
            let patch = Patch::new()
                .set("name", text::name("name", &add.name)?)
                .refer("term", &add.term)
                .set("bound", json!(add.bound))
                .refer_or_none("team", add.team.as_ref())
                .set("every_row", add.every_row);
            add_part(door, draft, "guardrail", patch).map(GuardrailId)
        })
    }

    /// Changes a guardrail.
    pub fn edit_guardrail(&self, by: &Party, edit: GuardrailEdit) -> Result<Done<()>> {
        self.edit_draft(by, move |door, draft| {
            let mut patch = Patch::new().set_some("every_row", edit.every_row);
            if let Some(name) = &edit.name {
                patch = patch.set("name", text::name("name", name)?);
            }
            let (term, bound) = bounds::of(door.tables(), &edit.id)?;
            let (new_term, new_bound) = (edit.term.as_ref().unwrap_or(&term), edit.bound.as_ref().unwrap_or(&bound));
            bounds::must_fit(door.tables(), new_term, new_bound, (*new_term == term).then_some(&bound))?;
            if edit.term.is_some() {
                patch = patch.refer("term", new_term);
            }
            if edit.bound.is_some() {
                patch = patch.set("bound", json!(new_bound));
            }
            if let Some(team) = &edit.team {
                patch = patch.refer_or_none("team", team.as_ref());
            }
            edit_part(door, draft, "guardrail", edit.id.as_ref(), patch)
        })
    }

    /// Adds a principle.
    pub fn add_principle(&self, by: &Party, add: PrincipleAdd) -> Result<Done<PrincipleId>> {
        self.edit_draft(by, move |door, draft| {
            let patch = Patch::new().set("text", text::name("text", &add.text)?);
            add_part(door, draft, "principle", patch).map(PrincipleId)
        })
    }

    /// Says a principle otherwise.
    pub fn edit_principle(&self, by: &Party, edit: PrincipleEdit) -> Result<Done<()>> {
        self.edit_draft(by, move |door, draft| {
            let patch = Patch::new().set("text", text::name("text", &edit.text)?);
            edit_part(door, draft, "principle", edit.id.as_ref(), patch)
        })
    }

    /// Adds a wanted outcome.
    pub fn add_wanted(&self, by: &Party, add: WantedAdd) -> Result<Done<WantedId>> {
        self.edit_draft(by, move |door, draft| {
            let patch = Patch::new()
                .set("name", text::name("name", &add.name)?)
                .set("direction", word(&add.direction)?)
                .set("note", text::prose("note", &add.note)?);
            add_part(door, draft, "wanted_outcome", patch).map(WantedId)
        })
    }

    /// Changes a wanted outcome.
    pub fn edit_wanted(&self, by: &Party, edit: WantedEdit) -> Result<Done<()>> {
        self.edit_draft(by, move |door, draft| {
            let patch = named(edit.name.as_deref(), edit.note.as_deref())?;
            let patch = patch.set_some("direction", edit.direction.map(|direction| word(&direction)).transpose()?);
            edit_part(door, draft, "wanted_outcome", edit.id.as_ref(), patch)
        })
    }

    /// Adds a decision area.
    pub fn add_area(&self, by: &Party, add: AreaAdd) -> Result<Done<AreaId>> {
        self.edit_draft(by, move |door, draft| {
            let patch = Patch::new()
                .set("name", text::name("name", &add.name)?)
                .set("level", word(&add.level)?)
                .set("note", text::prose("note", &add.note)?);
            add_part(door, draft, "decision_area", patch).map(AreaId)
        })
    }

    /// Changes a decision area.
    pub fn edit_area(&self, by: &Party, edit: AreaEdit) -> Result<Done<()>> {
        self.edit_draft(by, move |door, draft| {
            let patch = named(edit.name.as_deref(), edit.note.as_deref())?;
            let patch = patch.set_some("level", edit.level.map(|level| word(&level)).transpose()?);
            edit_part(door, draft, "decision_area", edit.id.as_ref(), patch)
        })
    }

    /// Takes a part out of the draft.
    pub fn remove_frame_part(&self, by: &Party, part: PartRef) -> Result<Done<()>> {
        self.edit_draft(by, move |door, draft| {
            let (table, id) = match &part {
                PartRef::Guardrail(id) => ("guardrail", &id.0),
                PartRef::Principle(id) => ("principle", &id.0),
                PartRef::Wanted(id) => ("wanted_outcome", &id.0),
                PartRef::Area(id) => ("decision_area", &id.0),
                PartRef::Watched(id) => ("watched_guardrail", &id.0),
            };
            in_draft(door.tables(), draft, table, id)?;
            door.remove(table, id)
        })
    }

    /// Runs an edit on the draft. The first edit of a workspace without any frame begins the draft.
    pub(super) fn edit_draft<T: Send + 'static>(
        &self,
        by: &Party,
        edit: impl FnOnce(&mut Door<'_>, &FrameId) -> Result<T> + Send + 'static,
    ) -> Result<Done<T>> {
        by.must_be_managers()?;
        self.transact(by, Op::FrameEdit, move |door| {
            let draft = match the_draft(door.tables())? {
                Some(draft) => draft,
                None if newest_published(door)?.is_none() => begin_draft(door, None)?,
                None => return Err(Rejection::NotADraft.into()),
            };
            edit(door, &draft)
        })
    }
}

fn begin_draft(door: &mut Door<'_>, from: Option<FrameId>) -> Result<FrameId> {
    let draft = FrameId::random();
    let number: u32 =
        door.tables().query_row("SELECT coalesce(max(number), 0) + 1 FROM frame", [], |row| row.get(0))?;
    let patch = Patch::new().set("number", number);
    let from = match from {
        Some(from) => Some(from),
        None => newest_published(door)?,
    };
    let Some(before) = from else {
        door.create("frame", &draft, patch)?;
        return Ok(draft);
    };
    let purpose: String = door::required(door.tables(), "frame", "SELECT purpose FROM frame WHERE id = ?1", &before)?;
    door.create("frame", &draft, patch.set("purpose", purpose))?;
    for (table, fields) in PARTS {
        for part in copies(door.tables(), table, fields, &before)? {
            door.create(table, &id::random(), part.refer("frame", &draft))?;
        }
    }
    Ok(draft)
}

/// The version that is announced, or else the one in force.
fn newest_published(door: &Door<'_>) -> Result<Option<FrameId>> {
    Ok(match announced_on(door.tables(), door.today())? {
        Some(announced) => Some(announced),
        None => in_force_on(door.tables(), door.today())?,
    })
}

/// A day that somebody is bound to: it must not have passed, and tables sort days as text of four-digit years.
pub(crate) fn not_past(day: NaiveDate, today: NaiveDate) -> Result<NaiveDate> {
    match day {
        day if day < today => Err(Rejection::DayHasPassed.into()),
        day if day.year() > 9999 => Err(Rejection::OutOfRange { field: "day" }.into()),
        day => Ok(day),
    }
}

/// The parts of a frame, as patches.
fn copies(tables: &Connection, table: &str, fields: &[&str], frame: &FrameId) -> Result<Vec<Patch>> {
    let mut statement =
        tables.prepare(&format!("SELECT {} FROM {table} WHERE frame = ?1 ORDER BY place, id", fields.join(", ")))?;
    let mut rows = statement.query([frame])?;
    let mut parts = Vec::new();
    while let Some(row) = rows.next()? {
        let mut patch = Patch::new();
        for field in fields {
            patch = patch.set(field, door::as_json(row.get_ref(*field)?)?);
        }
        parts.push(patch);
    }
    Ok(parts)
}

pub(super) fn add_part(door: &mut Door<'_>, draft: &FrameId, table: &'static str, patch: Patch) -> Result<String> {
    let id = id::random();
    let place = Siblings { table, parent: Some(("frame", draft.as_ref())) }.place(door.tables(), None)?;
    door.create(table, &id, patch.refer("frame", draft).set("lineage", id.clone()).set("place", place))?;
    Ok(id)
}

pub(super) fn edit_part(
    door: &mut Door<'_>,
    draft: &FrameId,
    table: &'static str,
    id: &str,
    patch: Patch,
) -> Result<()> {
    in_draft(door.tables(), draft, table, id)?;
    door.patch(table, &id, patch)
}

/// Only parts of the draft are edited; those of a frame in force are bound.
fn in_draft(tables: &Connection, draft: &FrameId, table: &'static str, id: &str) -> Result<()> {
    let frame: FrameId = door::required(tables, table, &format!("SELECT frame FROM {table} WHERE id = ?1"), &id)?;
    if frame == *draft { Ok(()) } else { Err(Rejection::NotADraft.into()) }
}

fn named(name: Option<&str>, note: Option<&str>) -> Result<Patch> {
    let name = name.map(|name| text::name("name", name)).transpose()?;
    let note = note.map(|note| text::prose("note", note)).transpose()?;
    Ok(Patch::new().set_some("name", name.map(Value::String)).set_some("note", note.map(Value::String)))
}

fn draft(door: &Door<'_>) -> Result<FrameId> {
    the_draft(door.tables())?.ok_or_else(|| Rejection::NotFound { kind: "frame" }.into())
}
