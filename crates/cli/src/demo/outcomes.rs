//! The outcomes: latest figure, limits, and what the chart says.

use spielraum_domain::chart::{Limits, Side, Signal, Statement};
use spielraum_domain::outcome::Unit;
use spielraum_engine::outcome::{Outcome, OutcomesShow};

use super::Told;

/// Minutes from which on a time is written in hours, and in days.
const HOURS_FROM: f64 = 120.0;
const DAYS_FROM: f64 = 48.0 * 60.0;
/// Shares that stay below so many per cent are written with a decimal.
const SMALL: f64 = 10.0;

impl Told<'_> {
    pub(super) fn outcomes(&mut self) -> spielraum_engine::Result<()> {
        let outcomes = self.workspace.outcomes(&OutcomesShow::default())?;
        for journey in self.workspace.journeys()? {
            let ours: Vec<_> = outcomes.iter().filter(|one| one.journey.as_ref() == Some(&journey.id)).collect();
            if ours.is_empty() {
                continue;
            }
            self.page.heading(&self.say_with("cli-outcomes", &[("journey", journey.name.into())]));
            if let Some(source) = ours.iter().find_map(|outcome| outcome.source.as_ref()) {
                self.page.line(1, &source.name);
                self.page.line(1, &source.credit);
            }
            let rows: Vec<_> = ours.iter().map(|outcome| self.outcome(outcome)).collect();
            self.page.columns(1, &rows);
        }
        Ok(())
    }

    fn outcome(&self, outcome: &Outcome) -> Vec<String> {
        let latest = outcome.chart.points.iter().rev().find_map(|point| point.value);
        let latest = latest.map(|value| self.figure(outcome, value)).unwrap_or_default();
        let limits = limits(outcome);
        let limits = limits.map(|limits| {
            let [low, centre, high] =
                [limits.drawn_lower, limits.centre, limits.drawn_upper].map(|value| self.figure(outcome, value).into());
            self.say_with("cli-limits", &[("low", low), ("centre", centre), ("high", high)])
        });
        let says: Vec<_> = outcome.chart.says.iter().filter_map(|says| self.statement(outcome, says)).collect();
        vec![outcome.name.clone(), latest, limits.unwrap_or_default(), says.join("; ")]
    }

    fn statement(&self, outcome: &Outcome, says: &Statement) -> Option<String> {
        let week = |at: usize| outcome.series.points.get(at).map_or(0, |point| point.week.week);
        let figure = |value: f64| self.figure(outcome, value);
        Some(match says {
            Statement::Empty => self.say("cli-says-empty"),
            Statement::Provisional { points, needed } => {
                self.say_with("cli-says-provisional", &[("points", (*points).into()), ("needed", (*needed).into())])
            }
            Statement::LevelMoved { from, to, at } => self.say_with(
                "cli-says-moved",
                &[("from", figure(*from).into()), ("to", figure(*to).into()), ("week", week(*at).into())],
            ),
            Statement::Outside { at, latest: true, .. } => {
                self.say_with("cli-says-outside-now", &[("week", week(*at).into())])
            }
            Statement::Outside { at, .. } => self.say_with("cli-says-outside", &[("week", week(*at).into())]),
            Statement::Run { signal: Signal::Shift, to, length, side, .. } => self.say_with(
                if *side == Side::Above { "cli-says-above" } else { "cli-says-below" },
                &[("length", (*length).into()), ("week", week(*to).into())],
            ),
            Statement::Run { to, length, .. } => {
                self.say_with("cli-says-run", &[("length", (*length).into()), ("week", week(*to).into())])
            }
            Statement::Quiet => self.say("cli-says-quiet"),
            Statement::Doubted { .. } => self.say("cli-says-doubted"),
            // The limits stand beside the figure already.
            Statement::Within { .. } => return None,
        })
    }

    fn figure(&self, outcome: &Outcome, value: f64) -> String {
        let words = self.words;
        match &outcome.unit {
            // Where all is small, a whole per cent would hide what moves.
            Unit::Percent if limits(outcome).is_some_and(|limits| limits.drawn_upper < SMALL) => {
                words.per_cent(value, 1)
            }
            Unit::Percent => words.per_cent(value, 0),
            Unit::Minutes if value < HOURS_FROM => {
                self.say_with("cli-minutes", &[("n", words.number(value, 0).into())])
            }
            Unit::Minutes if value < DAYS_FROM => {
                self.say_with("cli-hours", &[("n", words.number(value / 60.0, 1).into())])
            }
            Unit::Minutes => self.say_with("cli-days", &[("n", ((value / (24.0 * 6.0)).round() / 10.0).into())]),
            Unit::PerCase | Unit::Score { .. } => words.number(value, 2),
            Unit::Named { name } => format!("{} {name}", words.number(value, 1)),
        }
    }
}

/// The limits that hold now.
fn limits(outcome: &Outcome) -> Option<&Limits> {
    outcome.chart.segments.last().and_then(|segment| segment.limits.as_ref())
}
