//! A team sets its rhythm.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use spielraum_domain::rhythm::{Kind, LONGEST, RAREST, Rhythm};
use ts_rs::TS;

use super::view::{of_team, read_time};
use crate::door::{self, Door, Patch};
use crate::journey::word;
use crate::{Done, Op, Party, Rejection, Result, RhythmId, TeamId, Workspace, text};

/// How a time of day is written.
pub(super) const TIME: &str = "%H:%M";

/// What a team meets for, and when.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(rename = "RhythmSpec")]
pub struct Spec {
    /// What for.
    pub kind: Kind,
    /// What it is called.
    pub title: String,
    /// Its days.
    #[serde(flatten)]
    pub when: Rhythm,
    /// The time of day, such as `09:15`, wherever the team sits.
    pub time: String,
    /// How many minutes it takes.
    pub minutes: u32,
}

/// A team meets for something from now on.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RhythmAdd {
    /// Which team.
    pub team: TeamId,
    /// What for, and when.
    pub spec: Spec,
}

/// Something about it changes.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RhythmEdit {
    /// Which.
    pub id: RhythmId,
    /// As it is from now on.
    pub spec: Spec,
}

/// Names one of them.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RhythmRef {
    /// Which.
    pub id: RhythmId,
}

impl Workspace {
    /// Adds something that a team meets for.
    pub fn add_rhythm(&self, by: &Party, add: RhythmAdd) -> Result<Done<RhythmId>> {
        by.must_be(&add.team)?;
        let patch = checked(&add.spec)?.refer("team", &add.team);
        self.transact(by, Op::RhythmSet, move |door| {
            let id = RhythmId::random();
            must_be_free(door, &add.team, &id, &add.spec)?;
            door.create("rhythm", &id, patch)?;
            Ok(id)
        })
    }

    /// Changes what a team meets for, or when.
    pub fn edit_rhythm(&self, by: &Party, edit: RhythmEdit) -> Result<Done<()>> {
        let (party, patch) = (by.clone(), checked(&edit.spec)?);
        self.transact(by, Op::RhythmSet, move |door| {
            let sql = "SELECT team FROM rhythm WHERE id = ?1";
            let team: TeamId = door::required(door.tables(), "rhythm", sql, &edit.id)?;
            party.must_be(&team)?;
            must_be_free(door, &team, &edit.id, &edit.spec)?;
            door.patch("rhythm", &edit.id, patch)
        })
    }

    /// A team meets for it no longer.
    pub fn remove_rhythm(&self, by: &Party, of: RhythmRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RhythmRemove, move |door| {
            let sql = "SELECT team FROM rhythm WHERE id = ?1";
            party.must_be(&door::required(door.tables(), "rhythm", sql, &of.id)?)?;
            door.remove("rhythm", &of.id)
        })
    }
}

/// Nobody meets twice at once for the same, not on a single day.
fn must_be_free(door: &Door<'_>, team: &TeamId, id: &RhythmId, spec: &Spec) -> Result<()> {
    let time = read_time(&spec.time)?;
    for other in of_team(door.tables(), team, door.today())? {
        let is_same = other.spec.kind == spec.kind && read_time(&other.spec.time)? == time;
        if other.id != *id && is_same && other.spec.when.coincides(&spec.when) {
            let Spec { title, time, .. } = other.spec;
            return Err(Rejection::MeetsAlready { title, time }.into());
        }
    }
    Ok(())
}

fn checked(spec: &Spec) -> Result<Patch> {
    let within = |value: u32, most: u32, field| {
        if (1..=most).contains(&value) { Ok(value) } else { Err(Rejection::OutOfRange { field }) }
    };
    if spec.when.days.is_empty() {
        return Err(Rejection::Empty { field: "days" }.into());
    }
    // Days far away would be written with more than four digits, which calendars do not read.
    let years = NaiveDate::from_ymd_opt(1900, 1, 1)..NaiveDate::from_ymd_opt(9990, 1, 1);
    if !years.contains(&Some(spec.when.first)) {
        return Err(Rejection::OutOfRange { field: "first" }.into());
    }
    let time = NaiveTime::parse_from_str(&spec.time, TIME).map_err(|_| Rejection::OutOfRange { field: "time" })?;
    Ok(Patch::new()
        .set("kind", word(&spec.kind)?)
        .set("title", text::name("title", &spec.title)?)
        .set("days", serde_json::to_value(&spec.when.days)?)
        .set("every", within(spec.when.every, RAREST, "every")?)
        .set("first", spec.when.first.to_string())
        .set("time", time.format(TIME).to_string())
        .set("minutes", within(spec.minutes, LONGEST, "minutes")?))
}
