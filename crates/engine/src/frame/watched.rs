//! Guardrails on what is measured: a share over many contacts, which no single rule can keep. They are watched, never proved.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::json;
use spielraum_domain::frame::Bound;
use spielraum_domain::outcome::{Maturity, Measure, Unit};
use spielraum_domain::term::Ordered;
use ts_rs::TS;

use super::bounds::must_be_readable;
use super::commands::{add_part, edit_part};
use super::in_force::in_force_on;
use crate::door::{self, Patch};
use crate::optional::double;
use crate::outcome::{Outcome, OutcomesShow};
use crate::{Done, FrameId, OutcomeId, Party, Rejection, Result, TeamId, WatchedId, Workspace, outcome, text};

/// A new watched guardrail of the draft.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct WatchedAdd {
    /// What people call it.
    pub name: String,
    /// The outcome it bounds, by the name that the teams give theirs.
    pub outcome: String,
    /// At most, at least or between, in the unit of the outcome.
    pub bound: Bound,
    /// The one team it binds; every team when left out.
    #[ts(optional)]
    pub team: Option<TeamId>,
    /// What is meant, in a few words.
    pub note: String,
}

/// What changes of a watched guardrail of the draft.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct WatchedEdit {
    /// Which.
    pub id: WatchedId,
    /// A new name.
    #[ts(optional)]
    pub name: Option<String>,
    /// Another outcome.
    #[ts(optional)]
    pub outcome: Option<String>,
    /// Another bound.
    #[ts(optional)]
    pub bound: Option<Bound>,
    /// Another team, or every team.
    #[serde(default, deserialize_with = "double")]
    #[ts(optional)]
    pub team: Option<Option<TeamId>>,
    /// A new note.
    #[ts(optional)]
    pub note: Option<String>,
}

/// A guardrail that is watched.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WatchedGuardrail {
    /// Which.
    pub id: WatchedId,
    /// The same in every version of the frame that has this part, so that versions can be compared.
    pub lineage: String,
    /// What people call it.
    pub name: String,
    /// The outcome it bounds, by the name that the teams give theirs.
    pub outcome: String,
    /// What that outcome is counted in; nothing while no team measures it.
    pub unit: Option<Unit>,
    /// The bound.
    pub bound: Bound,
    /// The one team it binds; nothing for every team.
    pub team: Option<TeamId>,
    /// What is meant.
    pub note: String,
}

/// What the teams measured beside a watched guardrail since its frame has been in force.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WatchedRoom {
    /// The guardrail.
    pub guardrail: WatchedGuardrail,
    /// The smallest value of the scale.
    pub from: f64,
    /// The largest value of the scale.
    pub to: f64,
    /// Each team that measures the outcome, in the organisation's order.
    pub teams: Vec<WatchedTeam>,
}

/// What a team measured beside a watched guardrail.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WatchedTeam {
    /// The team.
    pub team: TeamId,
    /// Its outcome.
    pub outcome: OutcomeId,
    /// The smallest and largest figure that may be believed; nothing when there is none yet.
    pub measured: Option<(f64, f64)>,
    /// In how many weeks there was such a figure.
    pub weeks: u32,
    /// In how many of them it was at the bound or beyond.
    pub at_stop: u32,
}

/// An outcome that teams measure.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Measured {
    /// What the teams call it.
    pub name: String,
    /// What it is counted in.
    pub unit: Unit,
}

impl Workspace {
    /// The outcomes that a guardrail can watch, by name.
    pub fn measured(&self) -> Result<Vec<Measured>> {
        self.read(measured_names)
    }

    /// Adds a watched guardrail.
    pub fn add_watched(&self, by: &Party, add: WatchedAdd) -> Result<Done<WatchedId>> {
        self.edit_draft(by, move |door, draft| {
            let patch = Patch::new()
                .set("name", text::name("name", &add.name)?)
                .set("outcome", text::name("outcome", &add.outcome)?)
                .set("bound", json!(measurable(&add.bound, &[])?))
                .refer_or_none("team", add.team.as_ref())
                .set("note", text::prose("note", &add.note)?);
            add_part(door, draft, "watched_guardrail", patch).map(WatchedId)
        })
    }

    /// Changes a watched guardrail.
    pub fn edit_watched(&self, by: &Party, edit: WatchedEdit) -> Result<Done<()>> {
        self.edit_draft(by, move |door, draft| {
            let mut patch = Patch::new();
            for (field, typed) in [("name", &edit.name), ("outcome", &edit.outcome)] {
                if let Some(typed) = typed {
                    patch = patch.set(field, text::name(field, typed)?);
                }
            }
            if let Some(bound) = &edit.bound {
                let sql = "SELECT bound FROM watched_guardrail WHERE id = ?1";
                let before: String = door::required(door.tables(), "watched_guardrail", sql, &edit.id)?;
                let before: Bound = serde_json::from_str(&before)?;
                let known: Vec<Ordered> = before.ends().into_iter().map(|(_, end)| end).collect();
                patch = patch.set("bound", json!(measurable(bound, &known)?));
            }
            if let Some(team) = &edit.team {
                patch = patch.refer_or_none("team", team.as_ref());
            }
            if let Some(note) = &edit.note {
                patch = patch.set("note", text::prose("note", note)?);
            }
            edit_part(door, draft, "watched_guardrail", edit.id.as_ref(), patch)
        })
    }

    /// What the teams measured beside the watched guardrails in force.
    pub fn watched_rooms(&self) -> Result<Vec<WatchedRoom>> {
        let today = self.today_is();
        self.read(|tables| {
            let Some(frame) = in_force_on(tables, today)? else { return Ok(Vec::new()) };
            let guardrails = watched(tables, &frame)?;
            if guardrails.is_empty() {
                return Ok(Vec::new());
            }
            let since: String = door::required(tables, "frame", "SELECT since FROM frame WHERE id = ?1", &frame)?;
            let since: NaiveDate = since.parse().unwrap_or(NaiveDate::MIN);
            let outcomes = outcome::outcomes(tables, &self.series, &OutcomesShow::default(), self.today_is())?;
            Ok(guardrails.into_iter().map(|guardrail| room(guardrail, &outcomes, since)).collect())
        })
    }
}

/// Only numbers are measured; those that stood there before stay.
fn measurable<'b>(bound: &'b Bound, known: &[Ordered]) -> Result<&'b Bound> {
    must_be_readable(bound, known)?;
    use Ordered::Number;
    match bound {
        Bound::AtMost { max: Number(_) }
        | Bound::AtLeast { min: Number(_) }
        | Bound::Between { min: Number(_), max: Number(_) } => Ok(bound),
        _ => Err(Rejection::OutOfRange { field: "bound" }.into()),
    }
}

pub(super) fn watched(tables: &Connection, frame: &FrameId) -> Result<Vec<WatchedGuardrail>> {
    let sql = "SELECT id, lineage, name, outcome, bound, team, note FROM watched_guardrail WHERE frame = ?1 \
               ORDER BY place, id";
    let mut statement = tables.prepare_cached(sql)?;
    let mut rows = statement.query([frame])?;
    let (mut watched, mut known) = (Vec::new(), None);
    while let Some(row) = rows.next()? {
        let known: &mut Vec<Measured> = match &mut known {
            Some(known) => known,
            none => none.insert(measured_names(tables)?),
        };
        let outcome: String = row.get("outcome")?;
        let unit = known.iter().find(|one| same_name(&one.name, &outcome)).map(|one| one.unit.clone());
        watched.push(WatchedGuardrail {
            unit,
            id: row.get("id")?,
            lineage: row.get("lineage")?,
            name: row.get("name")?,
            outcome,
            bound: serde_json::from_str(&row.get::<_, String>("bound")?)?,
            team: row.get("team")?,
            note: row.get("note")?,
        });
    }
    Ok(watched)
}

/// Every outcome by name, once.
fn measured_names(tables: &Connection) -> Result<Vec<Measured>> {
    let mut statement = tables.prepare_cached("SELECT name, measure FROM outcome ORDER BY name, team, place, id")?;
    let mut rows = statement.query([])?;
    let mut found: Vec<Measured> = Vec::new();
    while let Some(row) = rows.next()? {
        let name: String = row.get("name")?;
        if !found.iter().any(|one| same_name(&one.name, &name)) {
            let measure: Measure = serde_json::from_str(&row.get::<_, String>("measure")?)?;
            found.push(Measured { name, unit: measure.unit() });
        }
    }
    Ok(found)
}

/// Teams name their outcomes alike, give or take a capital.
fn same_name(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

fn room(guardrail: WatchedGuardrail, outcomes: &[Outcome], since: NaiveDate) -> WatchedRoom {
    let is_meant = |outcome: &&Outcome| {
        let bound = guardrail.team.as_ref().is_none_or(|team| *team == outcome.team);
        bound && same_name(&outcome.name, &guardrail.outcome)
    };
    let meant: Vec<&Outcome> = outcomes.iter().filter(is_meant).collect();
    let (low, high) = ends(&guardrail.bound);
    let teams: Vec<WatchedTeam> = meant.iter().map(|outcome| measured(outcome, (low, high), since)).collect();
    let bounds = guardrail.unit.as_ref().map(Unit::bounds).unwrap_or_default();
    let of_teams = || teams.iter().filter_map(|team| team.measured).flat_map(|(low, high)| [low, high]);
    let values = || of_teams().chain(low).chain(high);
    let from = bounds.lowest.unwrap_or_else(|| values().fold(0.0, f64::min));
    let to = bounds.highest.unwrap_or_else(|| values().fold(from, f64::max));
    WatchedRoom { guardrail, from, to, teams }
}

fn measured(outcome: &Outcome, (low, high): (Option<f64>, Option<f64>), since: NaiveDate) -> WatchedTeam {
    let is_ours = |week: spielraum_domain::outcome::Week| week.monday().is_some_and(|monday| monday >= since);
    let points = outcome.series.points.iter();
    let values: Vec<f64> = points
        .filter(|point| point.maturity == Maturity::Mature && is_ours(point.week))
        .filter_map(|point| point.value)
        .collect();
    let is_at_stop = |value: &&f64| high.is_some_and(|high| **value >= high) || low.is_some_and(|low| **value <= low);
    let count = |found: usize| u32::try_from(found).unwrap_or(u32::MAX);
    let range = values.iter().copied().map(|value| (value, value));
    WatchedTeam {
        team: outcome.team.clone(),
        outcome: outcome.id.clone(),
        measured: range.reduce(|(low, high), (value, _)| (low.min(value), high.max(value))),
        weeks: count(values.len()),
        at_stop: count(values.iter().filter(is_at_stop).count()),
    }
}

/// The ends of a bound as figures are measured: in floating point. Days and durations are no figures.
fn ends(bound: &Bound) -> (Option<f64>, Option<f64>) {
    let plain = |end: &Ordered| end.to_string().parse().ok();
    match bound {
        Bound::AtMost { max } => (None, plain(max)),
        Bound::AtLeast { min } => (plain(min), None),
        Bound::Between { min, max } => (plain(min), plain(max)),
        _ => (None, None),
    }
}
