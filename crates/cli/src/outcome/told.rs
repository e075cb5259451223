//! An outcome in words for a terminal.

use spielraum_domain::chart::{Limits, Side, Signal, Statement};
use spielraum_domain::outcome::tripwire::Tripwire;
use spielraum_domain::outcome::{Maturity, Point, Unit};
use spielraum_engine::outcome::{Asked, Outcome, Rebase};
use spielraum_words::Words;

/// Minutes from which on a time is written in hours, and in days.
const HOURS_FROM: f64 = 120.0;
const DAYS_FROM: f64 = 48.0 * 60.0;
/// Shares that stay below so many per cent are written with a decimal.
const SMALL: f64 = 10.0;

/// Name, latest figure, limits, and what the chart says.
pub(crate) fn line(words: &Words, name: &str, outcome: &Outcome) -> Vec<String> {
    let latest = outcome.chart.points.iter().rev().find_map(|point| point.value);
    let latest = latest.map(|value| figure(words, outcome, value)).unwrap_or_default();
    let limits = limits(outcome);
    let limits = limits.map(|limits| {
        let [low, centre, high] =
            [limits.drawn_lower, limits.centre, limits.drawn_upper].map(|value| figure(words, outcome, value).into());
        words.say_with("cli-limits", &[("low", low), ("centre", centre), ("high", high)])
    });
    vec![name.to_owned(), latest, limits.unwrap_or_default(), says(words, outcome).join("; ")]
}

/// What the chart says. Whatever is doubted about limits, they cannot be trusted, and once is enough to say so.
pub(crate) fn says(words: &Words, outcome: &Outcome) -> Vec<String> {
    let mut says: Vec<_> = outcome.chart.says.iter().filter_map(|says| statement(words, outcome, says)).collect();
    says.dedup();
    says
}

/// One sentence of what the chart says; nothing for what stands beside the figure already.
fn statement(words: &Words, outcome: &Outcome, says: &Statement) -> Option<String> {
    let week = |at: usize| week(words, outcome, at);
    let figure = |value: f64| figure(words, outcome, value);
    Some(match says {
        Statement::Empty => words.say("cli-says-empty"),
        Statement::Provisional { points, needed } => {
            words.say_with("cli-says-provisional", &[("points", (*points).into()), ("needed", (*needed).into())])
        }
        Statement::Redefined { at } => words.say_with("cli-says-redefined", &[("week", week(*at).into())]),
        Statement::LevelMoved { from, to, at } => {
            let facts = [("from", figure(*from).into()), ("to", figure(*to).into()), ("week", week(*at).into())];
            match redrawn(outcome, *at) {
                None => words.say_with("cli-says-moved", &facts),
                Some(reason) => {
                    let reason = ("reason", reason.trim_end_matches('.').to_owned().into());
                    words.say_with("cli-says-redrawn", &[&facts[..], &[reason]].concat())
                }
            }
        }
        Statement::Outside { at, latest: true, .. } => {
            words.say_with("cli-says-outside-now", &[("week", week(*at).into())])
        }
        Statement::Outside { at, .. } => words.say_with("cli-says-outside", &[("week", week(*at).into())]),
        Statement::Run { signal: Signal::Shift, to, length, side, .. } => words.say_with(
            if *side == Side::Above { "cli-says-above" } else { "cli-says-below" },
            &[("length", (*length).into()), ("week", week(*to).into())],
        ),
        Statement::Run { to, length, .. } => {
            words.say_with("cli-says-run", &[("length", (*length).into()), ("week", week(*to).into())])
        }
        Statement::Quiet => quiet(words, outcome),
        Statement::Doubted { .. } => words.say("cli-says-doubted"),
        // The limits stand beside the figure already.
        Statement::Within { .. } => return None,
    })
}

/// Why the team drew the limits anew from this point on; nothing where it did not.
fn redrawn(outcome: &Outcome, at: usize) -> Option<&str> {
    let points = &outcome.series.points;
    let begins = |rebase: &&Rebase| points.iter().position(|point| point.week >= rebase.week) == Some(at);
    outcome.rebased.iter().rfind(begins).map(|rebase| rebase.reason.as_str())
}

/// No signal means: none since the limits were last drawn. What signalled before is said as well.
fn quiet(words: &Words, outcome: &Outcome) -> String {
    let start = outcome.chart.segments.last().map_or(0, |segment| segment.start);
    let before = outcome.chart.points[..start].iter().filter(|point| point.verdict.is_some()).count();
    if before == 0 {
        return words.say("cli-says-quiet");
    }
    words.say_with("cli-says-quiet-since", &[("week", week(words, outcome, start).into()), ("count", before.into())])
}

/// A question to the team.
pub(crate) fn question(words: &Words, outcome: &Outcome, asked: &Asked) -> String {
    let at = outcome.series.points.partition_point(|point| point.week < asked.week);
    let other = asked.other.clone().unwrap_or_default();
    let id = match asked.what {
        Tripwire::MarksJump => "outcomes-ask-marks-jump",
        Tripwire::FewerAnswer => "outcomes-ask-fewer-answer",
        Tripwire::BetterMarksFewerAnswers => "outcomes-ask-better-marks-fewer-answers",
        Tripwire::FewerReopenedMoreRepeats => "outcomes-ask-fewer-reopened-more-repeats",
        Tripwire::FewerInvited => "outcomes-ask-fewer-invited",
        Tripwire::OtherModes => "outcomes-ask-other-modes",
        Tripwire::CounterFalls => "outcomes-ask-counter-falls",
    };
    let since = words.say_with("outcomes-ask-since", &[("week", week(words, outcome, at).into())]);
    let facts = [("other", other.clone().into()), ("mode", other.into())];
    format!("{since} {}", words.say_with(id, &facts))
}

/// The week at this place: its number, and its year as well where the weeks lie in several.
fn week(words: &Words, outcome: &Outcome, at: usize) -> String {
    let points = &outcome.series.points;
    let Some(point) = points.get(at) else { return String::new() };
    let is_shown = |point: &&Point| {
        use Maturity::{BeforeExtract, Empty, ExtractEnded};
        !matches!(point.maturity, BeforeExtract | Empty | ExtractEnded)
    };
    let mut years = points.iter().filter(is_shown).map(|point| point.week.year);
    let number = point.week.week.to_string();
    if years.next() == years.next_back().or(Some(point.week.year)) {
        return number;
    }
    words.say_with("outcomes-week-in-year", &[("week", number.into()), ("year", point.week.year.to_string().into())])
}

/// A figure of the outcome with its unit.
pub(crate) fn figure(words: &Words, outcome: &Outcome, value: f64) -> String {
    match &outcome.unit {
        // Where all is small, a whole per cent would hide what moves.
        Unit::Percent if limits(outcome).is_some_and(|limits| limits.drawn_upper < SMALL) => words.per_cent(value, 1),
        Unit::Percent => words.per_cent(value, 0),
        Unit::Minutes if value < HOURS_FROM => words.say_with("cli-minutes", &[("n", words.number(value, 0).into())]),
        Unit::Minutes if value < DAYS_FROM => {
            words.say_with("cli-hours", &[("n", words.number(value / 60.0, 1).into())])
        }
        Unit::Minutes => words.say_with("cli-days", &[("n", ((value / (24.0 * 6.0)).round() / 10.0).into())]),
        Unit::PerCase | Unit::Score { .. } => words.number(value, 2),
        Unit::Named { name } => format!("{} {name}", words.number(value, 1)),
    }
}

/// The limits that hold now.
pub(crate) fn limits(outcome: &Outcome) -> Option<&Limits> {
    outcome.chart.segments.last().and_then(|segment| segment.limits.as_ref())
}
