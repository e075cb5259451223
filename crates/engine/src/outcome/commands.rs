//! What a team does to its outcomes.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Deserialize;
use serde_json::{Value, json};
use spielraum_domain::chart::{Direction, Rules};
use spielraum_domain::outcome::tripwire::Tripwire;
use spielraum_domain::outcome::{
    Entry, Figure, Measure, OwnMeasure, Unit, Week, counts_quarantined, own_series, quarantined,
};
use ts_rs::TS;

use super::load::{week_of, written_week};
use crate::door::{self, Door, Patch};
use crate::import::reading::{Mapping, Means};
use crate::journey::ids;
use crate::optional::double;
use crate::order::Siblings;
use crate::{Done, ImportId, JourneyId, Op, OutcomeId, Party, Rejection, Result, StageId, TeamId, Workspace, id, text};

/// A new outcome.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutcomeAdd {
    /// The team that looks at it.
    pub team: TeamId,
    /// The journey it is about.
    #[ts(optional)]
    pub journey: Option<JourneyId>,
    /// The stage it is about.
    #[ts(optional)]
    pub stage: Option<StageId>,
    /// The log it is computed from; nothing for figures entered by hand.
    #[ts(optional)]
    pub import: Option<ImportId>,
    /// Its name.
    pub name: String,
    /// What it counts, in a few words.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub note: String,
    /// What is counted.
    pub measure: Measure,
    /// How it could be cheated; asked of everybody who adds one.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub cheat: String,
}

/// What changes of an outcome.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutcomeEdit {
    /// Which.
    pub id: OutcomeId,
    /// A new name.
    #[ts(optional)]
    pub name: Option<String>,
    /// A new note.
    #[ts(optional)]
    pub note: Option<String>,
    /// How it could be cheated.
    #[ts(optional)]
    pub cheat: Option<String>,
    /// The outcome that would suffer if this one were gamed, or none.
    #[serde(default, deserialize_with = "double")]
    #[ts(optional)]
    pub counter: Option<Option<OutcomeId>>,
    /// Another stage, or none.
    #[serde(default, deserialize_with = "double")]
    #[ts(optional)]
    pub stage: Option<Option<StageId>>,
    /// Another journey, or none.
    #[serde(default, deserialize_with = "double")]
    #[ts(optional)]
    pub journey: Option<Option<JourneyId>>,
    /// Which way is better, for figures entered by hand: what is computed knows it by itself.
    #[serde(default)]
    #[ts(optional)]
    pub direction: Option<Direction>,
    /// What counts as a signal in its chart.
    #[serde(default)]
    #[ts(optional)]
    pub rules: Option<Rules>,
}

/// Names one outcome.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OutcomeRef {
    /// Which.
    pub id: OutcomeId,
}

/// One week's figure, or that it is taken back.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PointEntry {
    /// The week.
    pub week: Week,
    /// The figure; nothing takes the week's figure back.
    pub figure: Option<Figure>,
}

/// Figures entered for an own outcome, all or none.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PointsSet {
    /// The outcome.
    pub outcome: OutcomeId,
    /// The weeks.
    pub points: Vec<PointEntry>,
}

/// The team's decision to draw the limits anew.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RebaseSet {
    /// The outcome.
    pub outcome: OutcomeId,
    /// The first week of the new limits.
    pub week: Week,
    /// Why; nothing takes the decision back.
    pub reason: Option<String>,
}

/// A note on the time line.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoteAdd {
    /// The outcome it stands at; every outcome of the journey when left out.
    #[ts(optional)]
    pub outcome: Option<OutcomeId>,
    /// The journey it stands at.
    #[ts(optional)]
    pub journey: Option<JourneyId>,
    /// The day.
    #[ts(type = "string")]
    pub day: NaiveDate,
    /// What happened.
    pub text: String,
    /// The question about a figure of the outcome that this answers; it is not asked again.
    #[serde(default)]
    #[ts(optional)]
    pub answers: Option<Tripwire>,
}

/// Names one note.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct NoteRef {
    /// Which.
    pub id: String,
}

impl Workspace {
    /// Adds an outcome.
    pub fn add_outcome(&self, by: &Party, outcome: OutcomeAdd) -> Result<Done<OutcomeId>> {
        by.must_be(&outcome.team)?;
        self.transact(by, Op::OutcomeAdd, move |door| {
            free_name(door.tables(), &outcome.team, &outcome.name, None)?;
            create(door, &outcome)
        })
    }

    /// Changes an outcome's words, place, counter-measure, which way is better and what counts as a signal.
    pub fn edit_outcome(&self, by: &Party, edit: OutcomeEdit) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::OutcomeEdit, move |door| {
            let team = team_of(door.tables(), &edit.id)?;
            party.must_be(&team)?;
            let mut patch = Patch::new();
            if let Some(name) = &edit.name {
                patch = patch.set("name", free_name(door.tables(), &team, name, Some(&edit.id))?);
            }
            if let Some(note) = &edit.note {
                patch = patch.set("note", counted(note)?);
            }
            if let Some(cheat) = &edit.cheat {
                patch = patch.set("cheat", text::needed("cheat", cheat)?);
            }
            if let Some(counter) = &edit.counter {
                must_be_anothers(door.tables(), &edit.id, &team, counter.as_ref())?;
                patch = patch.refer_or_none("counter", counter.as_ref());
            }
            if let Some(journey) = &edit.journey {
                patch = patch.refer_or_none("journey", journey.as_ref());
            }
            if let Some(direction) = edit.direction {
                patch = patch.set("measure", json!(turned(door.tables(), &edit.id, direction)?));
            }
            if let Some(stage) = &edit.stage {
                patch = patch.refer_or_none("stage", stage.as_ref());
            }
            if let Some(rules) = edit.rules {
                // The window's own rules are what stands there when nobody has chosen.
                let kept = if rules == Rules::default() { Value::Null } else { json!(rules) };
                patch = patch.set("rules", kept);
            }
            door.patch("outcome", &edit.id, patch)
        })
    }

    /// Removes an outcome with its figures. Cards that served it lose the reference, not more.
    pub fn remove_outcome(&self, by: &Party, outcome: OutcomeRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::OutcomeRemove, move |door| {
            party.must_be(&team_of(door.tables(), &outcome.id)?)?;
            remove(door, &outcome.id)
        })
    }

    /// Enters figures of an own outcome, or takes them back.
    pub fn set_points(&self, by: &Party, set: PointsSet) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::OutcomePoint, move |door| {
            party.must_be(&team_of(door.tables(), &set.outcome)?)?;
            let measure: String =
                door::required(door.tables(), "outcome", "SELECT measure FROM outcome WHERE id = ?1", &set.outcome)?;
            let Measure::Own(own) = serde_json::from_str(&measure)? else {
                return Err(Rejection::ComputedOutcome.into());
            };
            let entries: Vec<Entry> =
                set.points.iter().filter_map(|point| Some(Entry { week: point.week, figure: point.figure? })).collect();
            own_series(&own, &entries).map_err(|_| Rejection::OutOfRange { field: "figure" })?;
            for point in &set.points {
                set_point(door, &set.outcome, point)?;
            }
            Ok(())
        })
    }

    /// Draws the limits anew from a week on, or takes that decision back.
    pub fn set_rebase(&self, by: &Party, set: RebaseSet) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::OutcomeRebase, move |door| {
            party.must_be(&team_of(door.tables(), &set.outcome)?)?;
            let week = written_week(set.week)?;
            let id = format!("{}-rebase-{week}", set.outcome);
            let there = door::exists(door.tables(), "rebase", &id)?;
            match (&set.reason, there) {
                (Some(reason), _) => {
                    let patch = Patch::new()
                        .refer("outcome", &set.outcome)
                        .set("week", week)
                        .set("decided", door.today().to_string())
                        .set("reason", text::name("reason", reason)?);
                    if there { door.patch("rebase", &id, patch) } else { door.create("rebase", &id, patch) }
                }
                (None, true) => door.remove("rebase", &id),
                (None, false) => Err(Rejection::NotFound { kind: "rebase" }.into()),
            }
        })
    }

    /// Writes a note on the time line.
    pub fn add_note(&self, by: &Party, note: NoteAdd) -> Result<Done<String>> {
        self.transact(by, Op::OutcomeNote, move |door| {
            if note.outcome.is_none() && note.journey.is_none() {
                return Err(Rejection::Empty { field: "outcome" }.into());
            }
            let id = id::random();
            let patch = match note.answers {
                Some(question) => Patch::new().set("answers", json!(question)),
                None => Patch::new(),
            };
            let patch = patch
                .refer_or_none("outcome", note.outcome.as_ref())
                .refer_or_none("journey", note.journey.as_ref())
                .set("day", note.day.to_string())
                .set("text", text::name("text", &note.text)?);
            door.create("note", &id, patch)?;
            Ok(id)
        })
    }

    /// Removes a note.
    pub fn remove_note(&self, by: &Party, note: NoteRef) -> Result<Done<()>> {
        self.transact(by, Op::OutcomeNoteRemove, move |door| {
            door::required::<String>(door.tables(), "note", "SELECT text FROM note WHERE id = ?1", &note.id)?;
            door.remove("note", &note.id)
        })
    }
}

/// The name of an outcome as typed, unless another of the team has it: both would look alike in every list.
pub(super) fn free_name(tables: &Connection, team: &TeamId, typed: &str, itself: Option<&OutcomeId>) -> Result<String> {
    let name = text::name("name", typed)?;
    must_be_an_outcome(&name)?;
    let folded = name.to_lowercase();
    let mut others = tables.prepare_cached("SELECT name FROM outcome WHERE team = ?1 AND id IS NOT ?2")?;
    let names = others.query_map((team, itself), |row| row.get::<_, String>(0))?;
    for other in names {
        if other?.to_lowercase() == folded {
            return Err(Rejection::NameTaken { name }.into());
        }
    }
    Ok(name)
}

/// What would suffer if an outcome were gamed is another outcome of the same team.
fn must_be_anothers(tables: &Connection, id: &OutcomeId, team: &TeamId, counter: Option<&OutcomeId>) -> Result<()> {
    let Some(counter) = counter else { return Ok(()) };
    if counter == id || team_of(tables, counter)? != *team {
        return Err(Rejection::OutOfRange { field: "counter" }.into());
    }
    Ok(())
}

/// What an own outcome counts, with the other way better.
fn turned(tables: &Connection, id: &OutcomeId, direction: Direction) -> Result<Measure> {
    let measure: String = door::required(tables, "outcome", "SELECT measure FROM outcome WHERE id = ?1", id)?;
    match serde_json::from_str(&measure)? {
        Measure::Own(own) => Ok(Measure::Own(OwnMeasure { direction, ..own })),
        _ => Err(Rejection::ComputedOutcome.into()),
    }
}

/// Measures of the talk are none.
fn must_be_an_outcome(name: &str) -> Result<()> {
    match quarantined(name) {
        Some(measure) => Err(Rejection::NoOutcome { measure }.into()),
        None => Ok(()),
    }
}

/// What an outcome counts, in words. Whoever renames handle time has not got rid of it.
pub(super) fn counted(note: &str) -> Result<String> {
    match counts_quarantined(note) {
        Some(measure) => Err(Rejection::NoOutcome { measure }.into()),
        None => text::prose("note", note),
    }
}

/// Which cases are failure demand has to be said: by the log of each case, or by somebody of each topic.
pub(super) fn must_be_told(tables: &Connection, import: &ImportId, topics: &[String]) -> Result<()> {
    let mapping: String = door::required(tables, "import", "SELECT mapping FROM import WHERE id = ?1", import)?;
    let mapping: Mapping = serde_json::from_str(&mapping)?;
    if topics.is_empty() && mapping.column(Means::FailureDemand).is_none() {
        return Err(Rejection::Empty { field: "topics" }.into());
    }
    Ok(())
}

/// Makes an outcome inside a running command.
pub(crate) fn create(door: &mut Door<'_>, outcome: &OutcomeAdd) -> Result<OutcomeId> {
    must_be_an_outcome(&outcome.name)?;
    if let Measure::Own(OwnMeasure { unit: Unit::Named { name }, .. }) = &outcome.measure {
        must_be_an_outcome(name)?;
    }
    if let (Measure::FailureDemand { topics }, Some(import)) = (&outcome.measure, &outcome.import) {
        must_be_told(door.tables(), import, topics)?;
    }
    let id = OutcomeId::random();
    // Every figure can be improved without anything getting better; who has said how will notice.
    let cheat = text::needed("cheat", &outcome.cheat)?;
    let siblings = Siblings { table: "outcome", parent: Some(("team", outcome.team.as_ref())) };
    let patch = Patch::new()
        .refer("team", &outcome.team)
        .refer_or_none("journey", outcome.journey.as_ref())
        .refer_or_none("stage", outcome.stage.as_ref())
        .refer_or_none("import", outcome.import.as_ref())
        .set("name", text::name("name", &outcome.name)?)
        .set("note", counted(&outcome.note)?)
        .set("measure", json!(outcome.measure))
        .set("cheat", cheat)
        .set("place", siblings.place(door.tables(), None)?);
    door.create("outcome", &id, patch)?;
    Ok(id)
}

/// Removes an outcome inside a running command.
pub(crate) fn remove(door: &mut Door<'_>, outcome: &OutcomeId) -> Result<()> {
    for (table, sql) in [
        ("outcome_point", "SELECT id FROM outcome_point WHERE outcome = ?1 ORDER BY id"),
        ("rebase", "SELECT id FROM rebase WHERE outcome = ?1 ORDER BY id"),
        ("outcome_version", "SELECT id FROM outcome_version WHERE outcome = ?1 ORDER BY id"),
        ("replacement", "SELECT id FROM replacement WHERE outcome = ?1 ORDER BY id"),
        ("note", "SELECT id FROM note WHERE outcome = ?1 ORDER BY id"),
    ] {
        for part in ids(door.tables(), sql, outcome.as_ref())? {
            door.remove(table, &part)?;
        }
    }
    for (table, field, sql) in [
        ("card", "outcome", "SELECT id FROM card WHERE outcome = ?1 ORDER BY id"),
        ("outcome", "counter", "SELECT id FROM outcome WHERE counter = ?1 ORDER BY id"),
    ] {
        for referring in ids(door.tables(), sql, outcome.as_ref())? {
            door.patch(table, &referring, Patch::new().set(field, Value::Null))?;
        }
    }
    door.remove("outcome", outcome)
}

fn set_point(door: &mut Door<'_>, outcome: &OutcomeId, point: &PointEntry) -> Result<()> {
    let week = written_week(point.week)?;
    let id = format!("{outcome}-{week}");
    let there = door::exists(door.tables(), "outcome_point", &id)?;
    let Some(figure) = point.figure else {
        return if there { door.remove("outcome_point", &id) } else { Ok(()) };
    };
    // Decimals are kept as text: the shortest that reads back as the same number.
    let patch = Patch::new().refer("outcome", outcome).set("week", week);
    let patch = match figure {
        Figure::Value { value } => {
            patch.set("value", value.to_string()).set("numerator", Value::Null).set("denominator", Value::Null)
        }
        Figure::Ratio { numerator, denominator } => patch
            .set("value", Value::Null)
            .set("numerator", numerator.to_string())
            .set("denominator", denominator.to_string()),
    };
    if there { door.patch("outcome_point", &id, patch) } else { door.create("outcome_point", &id, patch) }
}

pub(super) fn team_of(tables: &Connection, outcome: &OutcomeId) -> Result<TeamId> {
    door::required(tables, "outcome", "SELECT team FROM outcome WHERE id = ?1", outcome)
}

/// The week of a written day.
pub(super) fn week_of_day(day: &str) -> Option<Week> {
    day.parse::<NaiveDate>().ok().map(week_of)
}
