//! What happened beside an outcome, and what the figures say of it.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;
use spielraum_domain::chart::{self, Effect};
use spielraum_domain::outcome::Week;
use ts_rs::TS;

use super::commands::week_of_day;
use super::define::EarlierDefinition;
use super::verdict::verdict;
use super::{KeptSeries, Outcome};
use crate::Result;
use crate::import::cohort;

/// Weeks before a change that it is compared with: what is older was another time.
const YEAR: usize = 52;

/// Something that happened beside an outcome.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Mark {
    /// The week it falls into.
    pub week: Week,
    /// The day.
    pub day: String,
    /// What it is.
    #[serde(flatten)]
    pub what: MarkKind,
    /// Whether the figures since are better than before; nothing for a note, which changed nothing, and
    /// for what changed before the series began.
    pub effect: Option<Effect>,
}

/// What a mark is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum MarkKind {
    /// A version of a rule came into force.
    Rule {
        /// What the rule decides.
        topic: String,
        /// The version's number.
        number: u32,
    },
    /// Somebody wrote down what happened.
    Note {
        /// Which note.
        id: String,
        /// The words.
        text: String,
    },
    /// What is counted was changed.
    Definition {
        /// Which version of the definition begins.
        number: u32,
        /// Why.
        reason: String,
    },
    /// The log goes on with another customer key: nobody is followed across it.
    Cohort {
        /// The day the key before was thrown away.
        thrown: String,
    },
    /// An experiment ran.
    Experiment {
        /// Its title.
        title: String,
        /// The week it ends in; nothing while that is open.
        until: Option<Week>,
    },
}

/// What happened beside an outcome, oldest first.
pub(super) fn of(tables: &Connection, kept: &KeptSeries, outcome: &Outcome) -> Result<Vec<Mark>> {
    let mut marks = happened(tables, kept, outcome)?;
    marks.extend(breaks(tables, outcome)?);
    marks.sort_by(|one, two| one.day.cmp(&two.day));
    Ok(marks)
}

/// Where in the series a definition was changed, ascending.
pub(super) fn breaks_at(outcome: &Outcome) -> Vec<usize> {
    let points = &outcome.series.points;
    let at = |earlier: &EarlierDefinition| points.partition_point(|point| point.week < earlier.until);
    outcome.earlier.iter().map(at).filter(|at| (1..points.len()).contains(at)).collect()
}

/// The weeks in which a series does not go on as it was, as marks.
fn breaks(tables: &Connection, outcome: &Outcome) -> Result<Vec<Mark>> {
    let redefined = (2..).zip(&outcome.earlier).filter_map(|(number, earlier)| {
        let what = MarkKind::Definition { number, reason: earlier.reason.clone() };
        Some(Mark { week: earlier.until, day: earlier.until.monday()?.to_string(), what, effect: None })
    });
    let mut marks: Vec<Mark> = redefined.collect();
    let follows = outcome.measure.window_days().is_some();
    if let Some(source) = outcome.source.as_ref().filter(|_| follows) {
        let zone = cohort::zone(tables, &source.import)?;
        for (end, thrown) in cohort::all(tables, &source.import)? {
            let day = zone.day_of(end);
            let week = week_of_day(&day);
            marks.extend(week.map(|week| Mark { week, day, what: MarkKind::Cohort { thrown }, effect: None }));
        }
    }
    Ok(marks)
}

fn happened(tables: &Connection, kept: &KeptSeries, outcome: &Outcome) -> Result<Vec<Mark>> {
    let mut statement = tables.prepare_cached(include_str!("marks.sql"))?;
    let mut rows = statement.query(rusqlite::params![outcome.id, outcome.journey])?;
    let mut marks = Vec::new();
    while let Some(row) = rows.next()? {
        let (day, text): (String, String) = (row.get("day")?, row.get("text")?);
        let Some(week) = week_of_day(&day) else { continue };
        let what = match row.get::<_, String>("kind")?.as_str() {
            "rule" => MarkKind::Rule { topic: text, number: row.get("number")? },
            "note" => MarkKind::Note { id: row.get("id")?, text },
            _ => MarkKind::Experiment {
                title: text,
                until: row.get::<_, Option<String>>("until")?.as_deref().and_then(week_of_day),
            },
        };
        let effect = match &what {
            MarkKind::Rule { .. } => effect_of(outcome, week),
            MarkKind::Experiment { .. } => {
                let ended = row.get::<_, Option<String>>("ended")?.and_then(|day| day.parse().ok());
                tried(tables, kept, outcome, &day, ended)?
            }
            MarkKind::Note { .. } | MarkKind::Definition { .. } | MarkKind::Cohort { .. } => None,
        };
        marks.push(Mark { week, day, what, effect });
    }
    Ok(marks)
}

/// The figures of the year before a change against those from its week on. Nothing when the series began later. Never
/// across a changed definition.
fn effect_of(outcome: &Outcome, week: Week) -> Option<Effect> {
    let points = &outcome.series.points;
    let figures = outcome.series.figures();
    let change = points.partition_point(|point| point.week < week);
    let breaks = breaks_at(outcome);
    let begin = breaks.iter().copied().filter(|at| *at <= change).fold(change.saturating_sub(YEAR), usize::max);
    let end = breaks.iter().copied().filter(|at| *at > change).fold(points.len(), usize::min);
    let before = &figures[begin..change];
    (change > 0).then(|| chart::effect(before, &figures[change..end], outcome.direction))
}

/// What the figures say of an experiment that began on a day; nothing when the series began later.
fn tried(
    tables: &Connection,
    kept: &KeptSeries,
    outcome: &Outcome,
    begun: &str,
    ended: Option<NaiveDate>,
) -> Result<Option<Effect>> {
    let first = outcome.series.points.first().and_then(|point| point.week.monday());
    match (begun.parse(), first) {
        (Ok(begun), Some(first)) if first < begun => Ok(Some(verdict(tables, kept, outcome, begun, ended)?.1)),
        _ => Ok(None),
    }
}
