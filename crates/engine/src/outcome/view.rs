//! What is shown of outcomes: the series, its chart, and what happened beside it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use spielraum_domain::chart::{self, Chart, Direction, Options, Rules, Statement};
use spielraum_domain::outcome::{Formula, Measure, Series, Unit, Week};
use ts_rs::TS;

use super::KeptSeries;
use super::define::{self, EarlierDefinition};
use super::load::{self, Definition, read_week};
use super::marks::{self, Mark};
use super::questions::{self, Asked};
use crate::import::reading::Mapping;
use crate::pulse;
use crate::{ImportId, JourneyId, OutcomeId, Rejection, Result, StageId, TeamId, Workspace};

/// Which outcomes to show.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct OutcomesShow {
    /// Those of one team; of all when left out.
    #[ts(optional)]
    pub team: Option<TeamId>,
    /// Those of one journey; of all when left out.
    #[ts(optional)]
    pub journey: Option<JourneyId>,
}

/// What customers (or the team) experience.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Outcome {
    /// Which.
    pub id: OutcomeId,
    /// The team that looks at it.
    pub team: TeamId,
    /// The journey it is about.
    pub journey: Option<JourneyId>,
    /// The stage it is about.
    pub stage: Option<StageId>,
    /// Its name.
    pub name: String,
    /// What it counts, in a few words.
    pub note: String,
    /// What is counted.
    pub measure: Measure,
    /// How it is computed, for the sentence beside the number.
    pub formula: Formula,
    /// What it counted before, oldest first. The series breaks where the definition was changed.
    pub earlier: Vec<EarlierDefinition>,
    /// What it is counted in.
    pub unit: Unit,
    /// Which way is better.
    pub direction: Direction,
    /// How it could be cheated.
    pub cheat: String,
    /// The outcome that would suffer if this one were gamed.
    pub counter: Option<OutcomeId>,
    /// What counts as a signal in its chart.
    pub rules: Rules,
    /// The log it is computed from.
    pub source: Option<OutcomeSource>,
    /// Whether the figures are invented, and say so.
    pub example: bool,
    /// Week by week.
    pub series: Series,
    /// The chart of the series; its points are those of the series, in the same order.
    pub chart: Chart,
    /// What happened beside it, oldest first.
    pub marks: Vec<Mark>,
    /// The weeks from which the team drew the limits anew.
    pub rebased: Vec<Rebase>,
    /// What the team may want to ask itself and nobody has answered yet, the newest first.
    pub questions: Vec<Asked>,
    /// Of customers' answers: why nothing can be asked about them yet; nothing where it can.
    pub too_few_to_ask: Option<TooFewToAsk>,
}

/// There are too few answers to tell whether a figure moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TooFewToAsk {
    /// Weeks there are, or stretches of weeks taken together until enough have answered.
    pub stretches: usize,
    /// How many it takes.
    pub needed: usize,
    /// How many answers a stretch takes.
    pub answers: u32,
}

/// The log an outcome is computed from.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutcomeSource {
    /// Which import.
    pub import: ImportId,
    /// Its name.
    pub name: String,
    /// Whom to credit.
    pub credit: String,
}

/// The team's decision to draw the limits anew.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Rebase {
    /// The first week of the new limits.
    pub week: Week,
    /// The day it was decided.
    pub decided: String,
    /// Why.
    pub reason: String,
}

impl Workspace {
    /// Outcomes with their series and charts.
    pub fn outcomes(&self, show: &OutcomesShow) -> Result<Vec<Outcome>> {
        self.read(|tables| asked(tables, &self.series, show, self.today_is()))
    }

    /// One outcome.
    pub fn outcome(&self, id: &OutcomeId) -> Result<Outcome> {
        self.read(|tables| {
            let all = asked(tables, &self.series, &OutcomesShow::default(), self.today_is())?;
            all.into_iter()
                .find(|outcome| outcome.id == *id)
                .ok_or_else(|| Rejection::NotFound { kind: "outcome" }.into())
        })
    }
}

/// An outcome before its series is known.
struct Stored {
    outcome: Outcome,
    import: Option<ImportId>,
}

/// Outcomes with what the team may want to ask itself about them.
fn asked(tables: &Connection, kept: &KeptSeries, show: &OutcomesShow, today: NaiveDate) -> Result<Vec<Outcome>> {
    let mut outcomes = outcomes(tables, kept, show, today)?;
    questions::ask(tables, kept, &mut outcomes)?;
    Ok(outcomes)
}

/// Outcomes with their series and charts. Nothing is asked: to try every week as the one that changed takes its time, and most who
/// look at figures show no questions.
pub(crate) fn outcomes(
    tables: &Connection,
    kept: &KeptSeries,
    show: &OutcomesShow,
    today: NaiveDate,
) -> Result<Vec<Outcome>> {
    let stored = stored(tables, show)?;
    let mut computed = computed(tables, kept, &stored)?;
    let mut outcomes = Vec::with_capacity(stored.len());
    for Stored { mut outcome, import } in stored {
        outcome.series = match (&outcome.measure, &import) {
            (Measure::Own(own), _) => load::own(tables, &outcome.id, own, today)?,
            (Measure::Pulse { question }, _) => pulse::series(tables, &outcome.team, *question)?,
            (_, Some(_)) => computed.remove(&outcome.id).unwrap_or(outcome.series),
            (_, None) => outcome.series,
        };
        outcome.rebased = rebased(tables, &outcome.id)?;
        outcome.marks = marks::of(tables, kept, &outcome)?;
        outcome.chart = draw(&outcome);
        outcomes.push(outcome);
    }
    Ok(outcomes)
}

/// The series of every outcome that is computed from a log; each log is read once, and not again until it changes.
fn computed(tables: &Connection, kept: &KeptSeries, stored: &[Stored]) -> Result<BTreeMap<OutcomeId, Series>> {
    let mut by_import: BTreeMap<&ImportId, Vec<&Outcome>> = BTreeMap::new();
    for Stored { outcome, import } in stored {
        if let (Some(import), false) = (import, matches!(outcome.measure, Measure::Own(_) | Measure::Pulse { .. })) {
            by_import.entry(import).or_default().push(outcome);
        }
    }
    let mut computed = BTreeMap::new();
    for (import, outcomes) in by_import {
        let series = kept.series(tables, import, outcomes.iter().map(|outcome| definition(outcome)))?;
        computed.extend(outcomes.iter().map(|outcome| outcome.id.clone()).zip(series));
    }
    Ok(computed)
}

fn definition(outcome: &Outcome) -> Definition<'_> {
    let earlier = outcome.earlier.iter().map(|earlier| (&earlier.measure, earlier.until)).collect();
    Definition { measure: &outcome.measure, earlier }
}

/// The chart, with limits that begin anew where the team has decided so, and where the definition was changed.
fn draw(outcome: &Outcome) -> Chart {
    let at = |rebase: &Rebase| outcome.series.points.iter().position(|point| point.week >= rebase.week);
    let breaks = marks::breaks_at(outcome);
    let anew: BTreeSet<usize> = outcome.rebased.iter().filter_map(at).chain(breaks.iter().copied()).collect();
    let mut chart = outcome.series.chart(&outcome.measure, outcome.rules, anew.into_iter().collect());
    if let Some(at) = breaks.last().copied()
        && chart.segments.last().is_some_and(|segment| segment.start == at)
    {
        // Another level because of another definition is no other level.
        chart.says.retain(|says| !matches!(says, Statement::LevelMoved { .. }));
        chart.says.insert(0, Statement::Redefined { at });
    }
    chart
}

fn stored(tables: &Connection, show: &OutcomesShow) -> Result<Vec<Stored>> {
    let mut statement = tables.prepare_cached(include_str!("outcomes.sql"))?;
    let mut rows = statement.query(rusqlite::params![show.team, show.journey])?;
    let mut stored = Vec::new();
    while let Some(row) = rows.next()? {
        let measure: Measure = serde_json::from_str(&row.get::<_, String>("measure")?)?;
        let import: Option<ImportId> = row.get("import")?;
        let source = match &import {
            Some(import) => {
                let (name, credit) = (row.get("import_name")?, row.get("import_credit")?);
                Some(OutcomeSource { import: import.clone(), name, credit })
            }
            None => None,
        };
        let formula = match row.get::<_, Option<String>>("import_mapping")? {
            // A mapping that a later version wrote says nothing about columns.
            Some(mapping) if measure == Measure::Handovers => serde_json::from_str::<Mapping>(&mapping)
                .map_or_else(|_| measure.formula(), |mapping| mapping.formula(&measure)),
            _ => measure.formula(),
        };
        let empty = spielraum_domain::outcome::CaseLog::new(&[], 0, |utc| utc).series(&measure);
        let outcome = Outcome {
            id: row.get("id")?,
            team: row.get("team")?,
            journey: row.get("journey")?,
            stage: row.get("stage")?,
            name: row.get("name")?,
            note: row.get("note")?,
            formula,
            earlier: define::earlier(tables, &row.get("id")?)?,
            unit: measure.unit(),
            direction: measure.direction(),
            cheat: row.get("cheat")?,
            counter: row.get("counter")?,
            rules: read_rules(row.get("rules")?)?,
            example: source.is_none() && row.get("example")?,
            source,
            series: empty,
            chart: chart::draw(&[], &Options::default()),
            marks: Vec::new(),
            rebased: Vec::new(),
            questions: Vec::new(),
            too_few_to_ask: None,
            measure,
        };
        stored.push(Stored { outcome, import });
    }
    Ok(stored)
}

/// Rules as the table keeps them: nothing for the window's own.
fn read_rules(kept: Option<String>) -> Result<Rules> {
    Ok(match kept {
        None => Rules::default(),
        Some(rules) => serde_json::from_value(rules.into())?,
    })
}

fn rebased(tables: &Connection, outcome: &OutcomeId) -> Result<Vec<Rebase>> {
    let mut statement =
        tables.prepare_cached("SELECT week, decided, reason FROM rebase WHERE outcome = ?1 ORDER BY week")?;
    let mut rows = statement.query([outcome])?;
    let mut rebased = Vec::new();
    while let Some(row) = rows.next()? {
        let week = read_week(&row.get::<_, String>("week")?)?;
        rebased.push(Rebase { week, decided: row.get("decided")?, reason: row.get("reason")? });
    }
    Ok(rebased)
}
