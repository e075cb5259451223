//! What a team may want to ask itself about its figures, until it has answered.

use rusqlite::Connection;
use serde::Serialize;
use spielraum_domain::outcome::tripwire::{self, NEAR, Path, STRETCHES_NEEDED, Tripwire};
use spielraum_domain::outcome::{ANSWERS_TO_COMPARE, Maturity, Point, Week};
use ts_rs::TS;

use super::commands::week_of_day;
use super::view::TooFewToAsk;
use super::{KeptSeries, Outcome};
use crate::{OutcomeId, Result};

/// Weeks that a chart in the window shows, back from the newest figure.
const SHOWN: usize = 60;

/// A question to the team about a figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "OutcomeQuestion")]
pub struct Asked {
    /// What to ask.
    pub what: Tripwire,
    /// The week from which on the figure is another one.
    pub week: Week,
    /// The name of the outcome it is seen beside, or of the way in which customers are asked.
    pub other: Option<String>,
}

/// Asks about figures that moved in a way that is worth a second look, each beside those of its own log and its counter-measure.
pub(super) fn ask(tables: &Connection, kept: &KeptSeries, outcomes: &mut [Outcome]) -> Result<()> {
    let counters: Vec<OutcomeId> = outcomes.iter().filter_map(|outcome| outcome.counter.clone()).collect();
    let looked_at = |outcome: &Outcome| {
        tripwire::may_be_asked(&outcome.measure) || outcome.counter.is_some() || counters.contains(&outcome.id)
    };
    let paths: Vec<Path> = outcomes.iter().map(|outcome| path(outcome, looked_at(outcome))).collect();
    let answered = answered(tables)?;
    for at in 0..outcomes.len() {
        let outcome = &outcomes[at];
        let mut questions = of(outcomes, &paths, at);
        if let Some(source) = outcome.source.as_ref().filter(|_| tripwire::depends_on_asking(&outcome.measure)) {
            questions.extend(kept.asking(tables, &source.import)?);
        }
        let is_open = |asked: &Asked| !answered.iter().any(|answer| answer.holds_for(asked, outcome, outcomes));
        let first = first_shown(outcome);
        questions.retain(|asked| is_open(asked) && first.is_none_or(|first| asked.week >= first));
        questions.sort_by_key(|asked| std::cmp::Reverse(asked.week));
        outcomes[at].too_few_to_ask = too_few(&outcomes[at], &paths[at]);
        outcomes[at].questions = questions;
    }
    Ok(())
}

/// A figure over time, or nothing where no question looks at it: to try every week takes its time. Never compared across a changed
/// definition.
fn path(outcome: &Outcome, is_looked_at: bool) -> Path {
    if !is_looked_at {
        return Path::new(Vec::new(), &[], outcome.direction);
    }
    let breaks: Vec<i32> = outcome.earlier.iter().filter_map(|earlier| earlier.until.number()).collect();
    Path::new(outcome.series.stretches.clone(), &breaks, outcome.direction)
}

fn of(outcomes: &[Outcome], paths: &[Path], at: usize) -> Vec<Asked> {
    let outcome = &outcomes[at];
    let log = |outcome: &Outcome| outcome.source.as_ref().map(|source| source.import.clone());
    let asked = |other: Option<&Outcome>| {
        let other = other.map(|other| other.name.clone());
        move |(what, week)| Asked { what, week: Week::from_number(week), other: other.clone() }
    };
    let mut questions: Vec<Asked> =
        tripwire::alone(&outcome.measure, &paths[at]).into_iter().map(asked(None)).collect();
    for (other, others) in outcomes.iter().zip(paths) {
        let is_counter = outcome.counter.as_ref() == Some(&other.id);
        if is_counter || log(outcome).is_some_and(|of| log(other) == Some(of)) {
            let seen = tripwire::beside((&outcome.measure, &paths[at]), (&other.measure, others), is_counter);
            questions.extend(seen.into_iter().map(asked(Some(other))));
        }
    }
    questions
}

/// The first week that the chart shows; what was before it is told nowhere else either. Weeks from before the extract began, or after it
/// had ended, hold no figure.
fn first_shown(outcome: &Outcome) -> Option<Week> {
    use Maturity::{BeforeExtract, Empty, ExtractEnded};
    let points = &outcome.series.points;
    let is_figure = |point: &Point| !matches!(point.maturity, BeforeExtract | ExtractEnded | Empty);
    let (first, last) = (points.iter().position(is_figure)?, points.iter().rposition(is_figure)?);
    points.get(first.max((last + 1).saturating_sub(SHOWN))).map(|point| point.week)
}

fn too_few(outcome: &Outcome, path: &Path) -> Option<TooFewToAsk> {
    let stretches = path.stretches();
    let is_silent = outcome.measure.asks().is_some() && !path.can_be_asked() && !outcome.series.points.is_empty();
    is_silent.then_some(TooFewToAsk { stretches, needed: STRETCHES_NEEDED, answers: ANSWERS_TO_COMPARE })
}

/// A question that was answered.
struct Answer {
    outcome: OutcomeId,
    what: Tripwire,
    week: Week,
}

impl Answer {
    fn holds_for(&self, asked: &Asked, outcome: &Outcome, all: &[Outcome]) -> bool {
        // The week of a change moves a little while figures come in.
        let is_near = match (self.week.number(), asked.week.number()) {
            (Some(one), Some(other)) => (one - other).abs() < NEAR,
            _ => false,
        };
        let log = |outcome: &Outcome| Some((outcome.team.clone(), outcome.source.as_ref()?.import.clone()));
        let is_same_log = || {
            let answered = all.iter().find(|other| other.id == self.outcome);
            self.what.is_about_asking() && answered.is_some_and(|answered| log(answered) == log(outcome))
        };
        self.what == asked.what && is_near && (self.outcome == outcome.id || is_same_log())
    }
}

fn answered(tables: &Connection) -> Result<Vec<Answer>> {
    let mut statement = tables
        .prepare_cached("SELECT outcome, day, answers FROM note WHERE answers IS NOT NULL AND outcome IS NOT NULL")?;
    let mut rows = statement.query([])?;
    let mut answered = Vec::new();
    while let Some(row) = rows.next()? {
        let what = serde_json::from_value(row.get::<_, String>("answers")?.into())?;
        let week = week_of_day(&row.get::<_, String>("day")?);
        let outcome = row.get("outcome")?;
        answered.extend(week.map(|week| Answer { outcome, what, week }));
    }
    Ok(answered)
}
