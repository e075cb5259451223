//! Flow: how work moves over a board, counted from what the log says of moves. Cards are counted, people never.

mod forecast;
mod moves;
mod read;
mod standing;
mod stops;

use chrono::{Datelike, Days, NaiveDate};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use spielraum_domain::chart::{Bounds, Chart, Options, draw};
use spielraum_domain::flow::{self as domain, Cycle, FEWEST_CYCLES};
use spielraum_domain::outcome::Week;
use ts_rs::TS;

pub use forecast::{FlowForecast, Forecast, HowManyCards, WhenDone};
pub(crate) use moves::{Came, moves};
pub use stops::{Stops, StopsBy, Waited};

use crate::board::{BoardColumn, CardKind, ColumnRole};
use crate::optional::double;
use crate::{BoardColumnId, BoardId, CardId, Result, StageId, Workspace};
use read::{FlowRow, Read};

/// How many weeks back flow is looked at: half a year.
pub(crate) const WEEKS: u64 = 26;
/// As many finished cards are named one by one, the latest; all of them are counted.
const MOST_FINISHED: usize = 1_000;
/// As many open cards are named one by one, the oldest; all of them are counted.
const MOST_OPEN: usize = 500;

/// Whose flow.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FlowShow {
    /// The board.
    pub board: BoardId,
    /// Only cards of this stage, or (`null`) only those without one.
    #[serde(default, deserialize_with = "double")]
    #[ts(optional)]
    pub stage: Option<Option<StageId>>,
    /// Only cards of this kind.
    #[ts(optional)]
    pub kind: Option<CardKind>,
}

/// How work flows over a board.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BoardFlow {
    /// The day.
    pub day: String,
    /// The first day that is looked at.
    pub since: String,
    /// The board's columns, in order.
    pub columns: Vec<BoardColumn>,
    /// Cards finished in each whole week, oldest first, from the first week in which this board finished any.
    pub weeks: Vec<FlowWeek>,
    /// Those weeks as a control chart.
    pub chart: Chart,
    /// In how many days finished cards were done; nothing while too few are.
    pub within: Option<Within>,
    /// Of so many finished cards on, something is said about how long cards take.
    pub fewest: u32,
    /// How many cards were finished.
    pub finished: u32,
    /// The latest of them, oldest first.
    pub done: Vec<FlowDone>,
    /// The share of the finished cards' time in which they were not blocked, in percent; nothing while too few are.
    pub efficiency: Option<f64>,
    /// How many cards are in progress.
    pub open: u32,
    /// How many of them have been for longer than 85 of 100 finished ones took; none while nothing is said of these.
    pub late: u32,
    /// The oldest of them, oldest first.
    pub ages: Vec<FlowOpen>,
    /// How many cards stood in each column at the end of each day, from the first day on.
    pub standing: Vec<Vec<u32>>,
    /// What stopped cards lately.
    pub stops: Stops,
}

/// What was finished in one week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FlowWeek {
    /// The week.
    pub week: Week,
    /// How many cards.
    pub count: u32,
}

/// In how many days cards were done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Within {
    /// Half of them.
    pub half: u32,
    /// 85 of 100.
    pub likely: u32,
    /// 95 of 100.
    pub almost_sure: u32,
}

/// A finished card.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FlowDone {
    /// Which.
    pub id: CardId,
    /// Its title.
    pub title: String,
    /// What it is.
    pub kind: CardKind,
    /// The day it was finished.
    pub day: String,
    /// In how many days, from the day work began.
    pub days: u32,
    /// Minutes of them in which it was blocked.
    pub blocked: u32,
}

/// A card in progress.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FlowOpen {
    /// Which.
    pub id: CardId,
    /// Its title.
    pub title: String,
    /// What it is.
    pub kind: CardKind,
    /// The column it stands in.
    pub column: BoardColumnId,
    /// For how many days work on it has been going on.
    pub age: u32,
    /// For how many days it has stood in this column.
    pub still: u32,
    /// It does not go on.
    pub is_blocked: bool,
}

impl Workspace {
    /// How work flows over a board.
    pub fn flow(&self, show: &FlowShow) -> Result<BoardFlow> {
        let now = self.clock().now();
        self.read(|tables| {
            let read = Read::of(tables, show, now)?;
            let since = first_day(read.today);
            let columns = crate::board::columns(tables, &show.board)?;
            let cycles = read.cycles(since);
            let (weeks, chart) = throughput(tables, show, &read, since)?;
            let days: Vec<u32> = cycles.iter().map(|(_, cycle)| cycle.days()).collect();
            let is_enough = cycles.len() >= FEWEST_CYCLES;
            let efficiency = domain::efficiency(&cycles.iter().map(|(_, cycle)| *cycle).collect::<Vec<_>>());
            let mut ages = open(&read, &columns);
            let (open, within) = (count(ages.len()), within(&days));
            let late = within.map_or(0, |within| ages.iter().filter(|card| card.age > within.likely).count());
            ages.truncate(MOST_OPEN);
            Ok(BoardFlow {
                day: read.today.to_string(),
                since: since.to_string(),
                weeks,
                chart,
                within,
                fewest: count(FEWEST_CYCLES),
                finished: count(cycles.len()),
                efficiency: efficiency.filter(|_| is_enough),
                done: done(&cycles),
                open,
                late: count(late),
                ages,
                standing: standing::standing(tables, show, &read, &columns, since)?,
                stops: stops::stops(&read, now),
                columns,
            })
        })
    }
}

/// The first day that is looked at: a Monday.
pub(crate) fn first_day(today: NaiveDate) -> NaiveDate {
    monday(today) - Days::new(7 * WEEKS)
}

/// In how many days cards were done, when too few to say are not said.
pub(crate) fn within(days: &[u32]) -> Option<Within> {
    let by = |share| domain::percentile(days, share);
    Some(Within { half: by(50)?, likely: by(85)?, almost_sure: by(95)? })
}

fn throughput(tables: &Connection, show: &FlowShow, read: &Read, since: NaiveDate) -> Result<(Vec<FlowWeek>, Chart)> {
    let this_week = monday(read.today);
    let mut weeks = Vec::new();
    if let Some(first) = forecast::begun(tables, &show.board)?.finished {
        let first = monday(first).max(since);
        let finished = read.cards.values().filter_map(|card| card.finished).map(|at| at.date_naive());
        let days = domain::per_day(finished, first, this_week - Days::new(1));
        for (monday, days) in first.iter_days().step_by(7).zip(days.chunks(7)) {
            let week = monday.iso_week();
            let week = Week { year: week.year(), week: week.week() };
            weeks.push(FlowWeek { week, count: days.iter().sum() });
        }
    }
    let values: Vec<Option<f64>> = weeks.iter().map(|week| Some(week.count.into())).collect();
    let options = Options { guarded: true, bounds: Bounds::FROM_ZERO, ..Options::default() };
    let chart = draw(&values, &options);
    Ok((weeks, chart))
}

fn done(cycles: &[(&FlowRow, Cycle)]) -> Vec<FlowDone> {
    let latest = cycles.len().saturating_sub(MOST_FINISHED);
    let one = |(card, cycle): &(&FlowRow, Cycle)| FlowDone {
        id: card.id.clone(),
        title: card.title.clone(),
        kind: card.kind,
        day: cycle.finished.to_string(),
        days: cycle.days(),
        blocked: cycle.blocked,
    };
    cycles[latest..].iter().map(one).collect()
}

fn open(read: &Read, columns: &[BoardColumn]) -> Vec<FlowOpen> {
    let active: Vec<&BoardColumnId> =
        columns.iter().filter(|column| column.role == ColumnRole::Active).map(|column| &column.id).collect();
    let mut open: Vec<FlowOpen> = read
        .cards
        .values()
        // What lies finished in the archive stays so, whatever its column is for by now.
        .filter(|card| card.finished.is_none() && card.gone.is_none() && active.contains(&&card.column))
        .filter_map(|card| {
            let started = card.started?.date_naive();
            Some(FlowOpen {
                id: card.id.clone(),
                title: card.title.clone(),
                kind: card.kind,
                column: card.column.clone(),
                age: between(started, read.today),
                still: between(card.moved.date_naive(), read.today),
                is_blocked: card.is_blocked,
            })
        })
        .collect();
    open.sort_by(|one, other| (other.age, &one.id).cmp(&(one.age, &other.id)));
    open
}

fn monday(day: NaiveDate) -> NaiveDate {
    day - Days::new(day.weekday().num_days_from_monday().into())
}

fn between(from: NaiveDate, to: NaiveDate) -> u32 {
    u32::try_from((to - from).num_days()).unwrap_or(0)
}

fn count(items: usize) -> u32 {
    u32::try_from(items).unwrap_or(u32::MAX)
}
