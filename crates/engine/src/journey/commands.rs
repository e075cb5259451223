//! What a team does to its journeys.

use rusqlite::Connection;
use serde::Deserialize;
use ts_rs::TS;

use super::{Channel, Handling, word};
use crate::door::{self, Door, Patch};
use crate::optional::double;
use crate::order::Siblings;
use crate::team::{free_name, unused};
use crate::{Done, JourneyId, Op, Party, Rejection, Result, StageId, TeamId, TouchpointId, Workspace, text};

const JOURNEYS: Siblings<'_> = Siblings { table: "journey", parent: None };

/// A new journey, in the customers' words.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JourneyAdd {
    /// Its name.
    pub name: String,
    /// The one team that owns it.
    pub owner: TeamId,
    /// The names of its stages, as far as they are known.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub stages: Vec<String>,
}

/// What changes of a journey.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JourneyEdit {
    /// Which.
    pub id: JourneyId,
    /// A new name.
    #[ts(optional)]
    pub name: Option<String>,
    /// A new owner.
    #[ts(optional)]
    pub owner: Option<TeamId>,
}

/// Names one journey.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct JourneyRef {
    /// Which.
    pub id: JourneyId,
}

/// A team that takes part in a journey it does not own, or no longer does.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakePart {
    /// The journey.
    pub journey: JourneyId,
    /// The team.
    pub team: TeamId,
    /// Whether it takes part.
    pub takes_part: bool,
}

/// A new stage.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StageAdd {
    /// The journey.
    pub journey: JourneyId,
    /// The stage's name.
    pub name: String,
    /// The stage it comes before; at the end when left out.
    #[ts(optional)]
    pub before: Option<StageId>,
}

/// What changes of a stage.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StageEdit {
    /// Which.
    pub id: StageId,
    /// A new name.
    #[ts(optional)]
    pub name: Option<String>,
    /// What the stage is, in a few words.
    #[ts(optional)]
    pub note: Option<String>,
    /// What the customer wants, in their words.
    #[ts(optional)]
    pub wants: Option<String>,
    /// To how many of a hundred customers a person matters here.
    #[serde(default, deserialize_with = "double")]
    #[ts(optional)]
    pub needs_person: Option<Option<u32>>,
    /// How many of a hundred reach a person here.
    #[serde(default, deserialize_with = "double")]
    #[ts(optional)]
    pub has_person: Option<Option<u32>>,
}

/// A stage's new place.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StageMove {
    /// Which.
    pub id: StageId,
    /// The stage it comes before; at the end when left out.
    #[ts(optional)]
    pub before: Option<StageId>,
}

/// Names one stage.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct StageRef {
    /// Which.
    pub id: StageId,
}

/// A new touchpoint.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TouchpointAdd {
    /// The stage.
    pub stage: StageId,
    /// Its name.
    pub name: String,
    /// The channel.
    pub channel: Channel,
    /// Who answers there.
    pub handling: Handling,
    /// Its share of the stage's contacts, per cent.
    #[ts(optional)]
    pub share: Option<u32>,
}

/// What changes of a touchpoint.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TouchpointEdit {
    /// Which.
    pub id: TouchpointId,
    /// A new name.
    #[ts(optional)]
    pub name: Option<String>,
    /// A new channel.
    #[ts(optional)]
    pub channel: Option<Channel>,
    /// Who answers there from now on.
    #[ts(optional)]
    pub handling: Option<Handling>,
    /// Its share of the stage's contacts, per cent.
    #[serde(default, deserialize_with = "double")]
    #[ts(optional)]
    pub share: Option<Option<u32>>,
}

/// Names one touchpoint.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TouchpointRef {
    /// Which.
    pub id: TouchpointId,
}

/// A new journey with its stages.
pub(crate) fn create(door: &mut Door<'_>, journey: &JourneyAdd) -> Result<JourneyId> {
    door::required::<String>(door.tables(), "team", "SELECT name FROM team WHERE id = ?1", &journey.owner)?;
    let id = JourneyId::random();
    let patch = Patch::new()
        .set("name", free_name(door.tables(), "journey", &journey.name, None)?)
        .refer("owner", &journey.owner)
        .set("place", JOURNEYS.place(door.tables(), None)?);
    door.create("journey", &id, patch)?;
    for name in &journey.stages {
        create_stage(door, &id, name, None)?;
    }
    Ok(id)
}

impl Workspace {
    /// Adds a journey with its stages.
    pub fn add_journey(&self, by: &Party, journey: JourneyAdd) -> Result<Done<JourneyId>> {
        let party = by.clone();
        self.transact(by, Op::JourneyAdd, move |door| {
            may_own(&party, &journey.owner)?;
            create(door, &journey)
        })
    }

    /// Renames a journey or hands it to another owner.
    pub fn edit_journey(&self, by: &Party, edit: JourneyEdit) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::JourneyEdit, move |door| {
            must_own(&party, door.tables(), &edit.id)?;
            let mut patch = Patch::new();
            if let Some(name) = &edit.name {
                patch = patch.set("name", free_name(door.tables(), "journey", name, Some(edit.id.as_ref()))?);
            }
            if let Some(owner) = &edit.owner {
                door::required::<String>(door.tables(), "team", "SELECT name FROM team WHERE id = ?1", owner)?;
                patch = patch.refer("owner", owner);
            }
            door.patch("journey", &edit.id, patch)
        })
    }

    /// Removes a journey with its stages, as long as no rule, outcome or import stands on it.
    pub fn remove_journey(&self, by: &Party, journey: JourneyRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::JourneyRemove, move |door| {
            must_own(&party, door.tables(), &journey.id)?;
            for kind in ["rule", "outcome", "import"] {
                unused(door, "journey", kind, "journey", journey.id.as_ref())?;
            }
            for stage in
                ids(door.tables(), "SELECT id FROM stage WHERE journey = ?1 ORDER BY place", journey.id.as_ref())?
            {
                remove_stage(door, &StageId(stage))?;
            }
            for part in
                ids(door.tables(), "SELECT id FROM journey_team WHERE journey = ?1 ORDER BY id", journey.id.as_ref())?
            {
                door.remove("journey_team", &part)?;
            }
            for note in ids(door.tables(), "SELECT id FROM note WHERE journey = ?1 ORDER BY id", journey.id.as_ref())? {
                door.remove("note", &note)?;
            }
            door.remove("journey", &journey.id)
        })
    }

    /// Lets a team take part in a journey, or no longer.
    pub fn take_part(&self, by: &Party, part: TakePart) -> Result<Done<()>> {
        self.transact(by, Op::JourneyTakePart, move |door| {
            let owner: TeamId =
                door::required(door.tables(), "journey", "SELECT owner FROM journey WHERE id = ?1", &part.journey)?;
            door::required::<String>(door.tables(), "team", "SELECT name FROM team WHERE id = ?1", &part.team)?;
            // The identity is made of the two, so that joining twice is joining once.
            let id = format!("{}{}", part.journey, part.team);
            let there = door::exists(door.tables(), "journey_team", &id)?;
            match (there, part.takes_part && owner != part.team) {
                (false, true) => {
                    let patch = Patch::new().refer("journey", &part.journey).refer("team", &part.team);
                    door.create("journey_team", &id, patch)
                }
                (true, false) => door.remove("journey_team", &id),
                _ => Ok(()),
            }
        })
    }

    /// Adds a stage.
    pub fn add_stage(&self, by: &Party, stage: StageAdd) -> Result<Done<StageId>> {
        let party = by.clone();
        self.transact(by, Op::StageAdd, move |door| {
            must_own(&party, door.tables(), &stage.journey)?;
            create_stage(door, &stage.journey, &stage.name, stage.before.as_ref())
        })
    }

    /// Changes a stage.
    pub fn edit_stage(&self, by: &Party, edit: StageEdit) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::StageEdit, move |door| {
            must_own_stage(&party, door.tables(), &edit.id)?;
            let mut patch = Patch::new();
            if let Some(name) = &edit.name {
                patch = patch.set("name", text::name("name", name)?);
            }
            for (field, typed) in [("note", &edit.note), ("wants", &edit.wants)] {
                if let Some(typed) = typed {
                    patch = patch.set(field, text::prose(if field == "note" { "note" } else { "wants" }, typed)?);
                }
            }
            for (field, share) in [("needs_person", edit.needs_person), ("has_person", edit.has_person)] {
                if let Some(share) = share {
                    patch = patch.set(field, per_cent(share)?);
                }
            }
            door.patch("stage", &edit.id, patch)
        })
    }

    /// Moves a stage.
    pub fn move_stage(&self, by: &Party, moved: StageMove) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::StageMove, move |door| {
            let journey = must_own_stage(&party, door.tables(), &moved.id)?;
            let place = stages_of(&journey).place(door.tables(), moved.before.as_ref().map(AsRef::as_ref))?;
            door.patch("stage", &moved.id, Patch::new().set("place", place))
        })
    }

    /// Removes a stage with its touchpoints, as long as no rule or outcome stands on it. Cards there lose the stage, not more.
    pub fn remove_stage(&self, by: &Party, stage: StageRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::StageRemove, move |door| {
            must_own_stage(&party, door.tables(), &stage.id)?;
            for kind in ["rule", "outcome"] {
                unused(door, "stage", kind, "stage", stage.id.as_ref())?;
            }
            remove_stage(door, &stage.id)
        })
    }

    /// Adds a touchpoint.
    pub fn add_touchpoint(&self, by: &Party, touchpoint: TouchpointAdd) -> Result<Done<TouchpointId>> {
        let party = by.clone();
        self.transact(by, Op::TouchpointAdd, move |door| {
            must_own_stage(&party, door.tables(), &touchpoint.stage)?;
            let id = TouchpointId::random();
            let siblings = Siblings { table: "touchpoint", parent: Some(("stage", touchpoint.stage.as_ref())) };
            let patch = Patch::new()
                .refer("stage", &touchpoint.stage)
                .set("name", text::name("name", &touchpoint.name)?)
                .set("channel", word(&touchpoint.channel)?)
                .set("handling", word(&touchpoint.handling)?)
                .set("share", per_cent(touchpoint.share)?)
                .set("place", siblings.place(door.tables(), None)?);
            door.create("touchpoint", &id, patch)?;
            Ok(id)
        })
    }

    /// Changes a touchpoint.
    pub fn edit_touchpoint(&self, by: &Party, edit: TouchpointEdit) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::TouchpointEdit, move |door| {
            must_own_touchpoint(&party, door.tables(), &edit.id)?;
            let mut patch = Patch::new();
            if let Some(name) = &edit.name {
                patch = patch.set("name", text::name("name", name)?);
            }
            if let Some(channel) = &edit.channel {
                patch = patch.set("channel", word(channel)?);
            }
            if let Some(handling) = &edit.handling {
                patch = patch.set("handling", word(handling)?);
            }
            if let Some(share) = edit.share {
                patch = patch.set("share", per_cent(share)?);
            }
            door.patch("touchpoint", &edit.id, patch)
        })
    }

    /// Removes a touchpoint.
    pub fn remove_touchpoint(&self, by: &Party, touchpoint: TouchpointRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::TouchpointRemove, move |door| {
            must_own_touchpoint(&party, door.tables(), &touchpoint.id)?;
            door.remove("touchpoint", &touchpoint.id)
        })
    }
}

/// A team owns its own journeys; managers may hand a journey to a team, since somebody has to begin.
fn may_own(by: &Party, owner: &TeamId) -> Result<()> {
    match by {
        Party::Managers(_) => Ok(()),
        Party::Team(_) => by.must_be(owner),
    }
}

fn must_own(by: &Party, tables: &Connection, journey: &JourneyId) -> Result<()> {
    let owner: TeamId = door::required(tables, "journey", "SELECT owner FROM journey WHERE id = ?1", journey)?;
    may_own(by, &owner)
}

fn must_own_stage(by: &Party, tables: &Connection, stage: &StageId) -> Result<JourneyId> {
    let journey: JourneyId = door::required(tables, "stage", "SELECT journey FROM stage WHERE id = ?1", stage)?;
    must_own(by, tables, &journey)?;
    Ok(journey)
}

fn must_own_touchpoint(by: &Party, tables: &Connection, touchpoint: &TouchpointId) -> Result<()> {
    let stage: StageId =
        door::required(tables, "touchpoint", "SELECT stage FROM touchpoint WHERE id = ?1", touchpoint)?;
    must_own_stage(by, tables, &stage).map(drop)
}

fn stages_of(journey: &JourneyId) -> Siblings<'_> {
    Siblings { table: "stage", parent: Some(("journey", journey.as_ref())) }
}

fn create_stage(door: &mut Door<'_>, journey: &JourneyId, name: &str, before: Option<&StageId>) -> Result<StageId> {
    let id = StageId::random();
    let place = stages_of(journey).place(door.tables(), before.map(AsRef::as_ref))?;
    let patch = Patch::new().refer("journey", journey).set("name", text::name("name", name)?).set("place", place);
    door.create("stage", &id, patch)?;
    Ok(id)
}

fn remove_stage(door: &mut Door<'_>, stage: &StageId) -> Result<()> {
    for card in ids(door.tables(), "SELECT id FROM card WHERE stage = ?1 ORDER BY id", stage.as_ref())? {
        door.patch("card", &card, Patch::new().set("stage", serde_json::Value::Null))?;
    }
    for touchpoint in ids(door.tables(), "SELECT id FROM touchpoint WHERE stage = ?1 ORDER BY place", stage.as_ref())? {
        door.remove("touchpoint", &touchpoint)?;
    }
    door.remove("stage", stage)
}

fn per_cent(share: Option<u32>) -> Result<Option<u32>> {
    match share {
        Some(share) if share > 100 => Err(Rejection::OutOfRange { field: "share" }.into()),
        share => Ok(share),
    }
}

/// The identities a query finds.
pub(crate) fn ids(tables: &Connection, sql: &str, parent: &str) -> Result<Vec<String>> {
    let mut statement = tables.prepare_cached(sql)?;
    let ids = statement.query_map([parent], |row| row.get("id"))?.collect::<rusqlite::Result<_>>()?;
    Ok(ids)
}
