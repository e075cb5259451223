//! Outcomes the team enters by hand, and those it answers itself.

use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

use super::series::{Maturity, Point, Series, Summary};
use super::{OwnMeasure, Unit, Week};
use crate::pulse::Total;

/// A figure entered for one week.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// Which week.
    pub week: Week,
    /// What was entered.
    pub figure: Figure,
}

/// How it was entered.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Figure {
    /// The figure itself.
    Value {
        /// In the unit of the measure.
        value: f64,
    },
    /// What it is the quotient of; times 100 for a percentage.
    Ratio {
        /// What was counted.
        numerator: f64,
        /// Out of what; above 0.
        denominator: f64,
    },
}

/// Why an entry cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Error)]
pub enum EntryError {
    /// The year does not have that week.
    #[error("{0:?} does not exist")]
    NoSuchWeek(Week),
    /// The week was entered twice.
    #[error("{0:?} was entered twice")]
    Twice(Week),
    /// Not a finite number, or a quotient by nothing.
    #[error("the figure of {0:?} is not a number")]
    NotANumber(Week),
    /// The figure lies outside what the unit allows.
    #[error("the figure of {week:?} is {value}, which the unit does not allow")]
    OutOfBounds {
        /// Of which week.
        week: Week,
        /// What it comes to.
        value: f64,
    },
}

/// The furthest two weeks of one series may lie apart: a mistyped year must not make a million empty weeks.
const LONGEST: i32 = 53 * 60;

/// The weekly series of figures entered by hand, in any order. Weeks nobody entered anything for are empty.
///
/// # Errors
/// The first entry, in the order given, that cannot be taken.
pub fn own_series(measure: &OwnMeasure, entries: &[Entry]) -> Result<Series, EntryError> {
    series(measure, entries, None)
}

/// As [`own_series`]; `running` and the weeks after it are not over, so they are shown and enter no limit.
///
/// # Errors
/// The first entry, in the order given, that cannot be taken.
pub fn own_series_until(measure: &OwnMeasure, entries: &[Entry], running: Week) -> Result<Series, EntryError> {
    series(measure, entries, Some(running))
}

fn series(measure: &OwnMeasure, entries: &[Entry], running: Option<Week>) -> Result<Series, EntryError> {
    let mut points = Vec::with_capacity(entries.len());
    for entry in entries {
        let number = entry.week.number().ok_or(EntryError::NoSuchWeek(entry.week))?;
        points.push((number, point(measure, entry)?));
    }
    points.sort_by_key(|(number, _)| *number);
    if let Some(pair) = points.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        return Err(EntryError::Twice(pair[0].1.week));
    }
    if let [(first, _), .., (last, point)] = points.as_slice()
        && last - first > LONGEST
    {
        return Err(EntryError::NoSuchWeek(point.week));
    }
    let is_over = |week: Week| running.is_none_or(|running| week < running);
    for (_, point) in points.iter_mut().filter(|(_, point)| !is_over(point.week)) {
        point.maturity = Maturity::WindowOpen;
    }
    let all = summary(measure, entries, &points);
    let over = entries.iter().filter(|entry| is_over(entry.week)).copied().collect::<Vec<_>>();
    let mature = points.iter().filter(|(_, point)| is_over(point.week)).cloned().collect::<Vec<_>>();
    let mature = summary(measure, &over, &mature);
    Ok(Series::of(without_holes(points), mature, all, Vec::new()))
}

fn point(measure: &OwnMeasure, entry: &Entry) -> Result<Point, EntryError> {
    let (numerator, denominator, value) = match entry.figure {
        Figure::Value { value } => (value, 1.0, value),
        Figure::Ratio { numerator, denominator } if denominator > 0.0 => {
            (numerator, denominator, scale(measure) * numerator / denominator)
        }
        Figure::Ratio { .. } => return Err(EntryError::NotANumber(entry.week)),
    };
    if ![numerator, denominator, value].iter().all(|number| number.is_finite()) {
        return Err(EntryError::NotANumber(entry.week));
    }
    let bounds = measure.unit.bounds();
    if bounds.lowest.is_some_and(|low| value < low) || bounds.highest.is_some_and(|high| value > high) {
        return Err(EntryError::OutOfBounds { week: entry.week, value });
    }
    let value = Some(value);
    Ok(Point { week: entry.week, numerator, denominator, value, p85: None, interval: None, maturity: Maturity::Mature })
}

/// The weekly series of what was answered to one question of the pulse, oldest first, one round a week at most. What is
/// shown of a round is final, so the running week counts as well.
#[must_use]
pub fn pulse_series(rounds: &[(Week, Total)]) -> Series {
    let point = |(week, total): &(Week, Total)| {
        let (numerator, denominator) = (f64::from(total.sum), f64::from(total.answers));
        let value = Some(total.mean());
        let maturity = Maturity::Mature;
        Some((
            week.number()?,
            Point { week: *week, numerator, denominator, value, p85: None, interval: None, maturity },
        ))
    };
    let sum = |of: fn(&Total) -> u32| rounds.iter().map(|(_, total)| f64::from(of(total))).sum::<f64>();
    let (numerator, denominator) = (sum(|total| total.sum), sum(|total| total.answers));
    let value = (denominator > 0.0).then_some(numerator / denominator);
    let all = Summary { numerator, denominator, value, p85: None, interval: None };
    Series::of(without_holes(rounds.iter().filter_map(point).collect()), all.clone(), all, Vec::new())
}

fn scale(measure: &OwnMeasure) -> f64 {
    if measure.unit == Unit::Percent { 100.0 } else { 1.0 }
}

/// Quotient of the sums when every entry is a quotient, otherwise the mean of the figures.
fn summary(measure: &OwnMeasure, entries: &[Entry], points: &[(i32, Point)]) -> Summary {
    let quotients = entries.iter().all(|entry| matches!(entry.figure, Figure::Ratio { .. }));
    let sum = |of: fn(&Point) -> f64| points.iter().map(|(_, point)| of(point)).sum::<f64>();
    let (numerator, denominator, scale) = if quotients {
        (sum(|point| point.numerator), sum(|point| point.denominator), scale(measure))
    } else {
        (sum(|point| point.value.unwrap_or(0.0)), points.len() as f64, 1.0)
    };
    let value = (denominator > 0.0).then_some(scale * numerator / denominator).filter(|value| value.is_finite());
    Summary { numerator, denominator, value, p85: None, interval: None }
}

fn without_holes(points: Vec<(i32, Point)>) -> Vec<Point> {
    let mut filled: Vec<Point> = Vec::with_capacity(points.len());
    let mut next = points.first().map_or(0, |(number, _)| *number);
    for (number, point) in points {
        filled.extend((next..number).map(|hole| Point {
            week: Week::from_number(hole),
            numerator: 0.0,
            denominator: 0.0,
            value: None,
            p85: None,
            interval: None,
            maturity: Maturity::Empty,
        }));
        filled.push(point);
        next = number + 1;
    }
    filled
}
