//! What an outcome says of an experiment, wherever it is told: by its weeks, and until these are enough by its days.

use chrono::NaiveDate;
use rusqlite::Connection;
use spielraum_domain::chart::{Effect, Per};
use spielraum_domain::experiment::{self, ByDays, Verdict};
use spielraum_domain::outcome::Week;

use super::{KeptSeries, Outcome};
use crate::Result;

/// What an experiment came to by this outcome, as it is told on a day. Never across a changed definition.
pub(crate) fn verdict_on(
    tables: &Connection,
    kept: &KeptSeries,
    outcome: &Outcome,
    (begun, ended): (NaiveDate, Option<NaiveDate>),
    today: NaiveDate,
) -> Result<(Verdict, Effect)> {
    let (told, effect) = verdict(tables, kept, outcome, begun, ended)?;
    let from = verdict_from(tables, kept, outcome, begun)?.map(|(day, _)| day);
    Ok((told.on(today, ended, from, window(outcome)), effect))
}

/// How many weeks with a figure this outcome has before a day, and how many it takes; nothing where these are enough.
pub(crate) fn lack_before(outcome: &Outcome, begun: NaiveDate) -> Option<(usize, usize)> {
    experiment::lack_before(&comparable(outcome, begun), begun)
}

/// What an experiment came to by this outcome, whatever the day. Never across a changed definition.
pub(super) fn verdict(
    tables: &Connection,
    kept: &KeptSeries,
    outcome: &Outcome,
    begun: NaiveDate,
    ended: Option<NaiveDate>,
) -> Result<(Verdict, Effect)> {
    let by_weeks = by_weeks(outcome, begun, ended);
    if !matches!(by_weeks.0, Verdict::TooEarly { .. }) {
        return Ok(by_weeks);
    }
    let by_days = by_days(tables, kept, outcome, begun)?;
    Ok(by_days.map_or(by_weeks, |days| days.verdict(ended, outcome.direction)))
}

/// The first day on which it can say something, and by what; nothing beyond the calendar.
pub(crate) fn verdict_from(
    tables: &Connection,
    kept: &KeptSeries,
    outcome: &Outcome,
    begun: NaiveDate,
) -> Result<Option<(NaiveDate, Per)>> {
    let window = window(outcome);
    let by_days = by_days(tables, kept, outcome, begun)?.and_then(|days| days.verdict_from(window));
    let by_weeks = || experiment::verdict_from(begun, window).map(|day| (day, Per::Week));
    Ok(by_days.map(|day| (day, Per::Day)).or_else(by_weeks))
}

/// Days until a figure is ripe.
fn window(outcome: &Outcome) -> u16 {
    outcome.measure.window_days().unwrap_or(0)
}

fn by_weeks(outcome: &Outcome, begun: NaiveDate, ended: Option<NaiveDate>) -> (Verdict, Effect) {
    experiment::verdict(&comparable(outcome, begun), begun, ended, outcome.direction)
}

/// Its weeks, as long as the same was counted as in the week of the beginning.
fn comparable(outcome: &Outcome, begun: NaiveDate) -> Vec<(Week, Option<f64>)> {
    let changed = outcome.earlier.iter().filter_map(|earlier| earlier.until.monday());
    let (before, since): (Vec<_>, Vec<_>) = changed.partition(|monday| *monday <= begun);
    let same = before.into_iter().max().unwrap_or(NaiveDate::MIN)..since.into_iter().min().unwrap_or(NaiveDate::MAX);
    let weeks = outcome.series.points.iter().map(|point| point.week);
    let figures = weeks.zip(outcome.series.figures());
    figures.filter(|(week, _)| week.monday().is_some_and(|monday| same.contains(&monday))).collect()
}

/// Its days, where it is counted from a log, by the definition that holds.
fn by_days(tables: &Connection, kept: &KeptSeries, outcome: &Outcome, begun: NaiveDate) -> Result<Option<ByDays>> {
    let since = outcome.earlier.last().and_then(|earlier| earlier.until.monday()).unwrap_or(NaiveDate::MIN);
    let Some(source) = outcome.source.as_ref().filter(|_| since <= begun) else { return Ok(None) };
    let mut figures = kept.days(tables, &source.import, &outcome.measure)?;
    figures.retain(|(day, _)| *day >= since);
    Ok(ByDays::of(&figures, begun))
}
