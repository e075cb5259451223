//! When so many cards will be done, and how many by a day.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use spielraum_domain::flow::{FEWEST_CYCLES, FEWEST_DAYS, RUNS, SEED, how_many, per_day, when};
use ts_rs::TS;

use super::read::{Read, moment};
use super::{FlowShow, between, count};
use crate::board::CardKind;
use crate::clock::day;
use crate::optional::double;
use crate::{BoardId, Rejection, Result, StageId, Workspace};

/// How many days back the future is drawn from: twelve weeks.
const HISTORY: u64 = 84;
/// More cards than that nobody plans.
const MOST: u32 = 10_000;
/// A day later than that nobody plans: ten years.
const LATEST: u64 = 3_650;

/// What is to be foretold.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FlowForecast {
    /// The board.
    pub board: BoardId,
    /// Only cards of this stage, or (`null`) only those without one.
    #[serde(default, deserialize_with = "double")]
    #[ts(optional)]
    pub stage: Option<Option<StageId>>,
    /// Only cards of this kind.
    #[ts(optional)]
    pub kind: Option<CardKind>,
    /// When will so many be done?
    pub cards: u32,
    /// How many will be done by this day?
    #[ts(type = "string")]
    pub until: NaiveDate,
    /// Where the drawing begins; the same seed gives the same answer.
    #[ts(optional)]
    pub seed: Option<u32>,
}

/// What is foretold from the board's own throughput.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Forecast {
    /// Where the drawing began.
    pub seed: u32,
    /// How often the future was run through.
    pub runs: u32,
    /// How many days of the past it is drawn from.
    pub days: u32,
    /// How many it needs at least.
    pub fewest_days: u32,
    /// How many cards were finished in them.
    pub finished: u32,
    /// How many have to be at least.
    pub fewest: u32,
    /// When the cards will be done; nothing when it is too early to say or would take longer than ten years.
    pub when: Option<WhenDone>,
    /// How many will be done; nothing when it is too early to say.
    pub how_many: Option<HowManyCards>,
}

/// By which day the cards are done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhenDone {
    /// In half of all runs.
    pub half: String,
    /// In 85 of 100.
    pub likely: String,
    /// In 95 of 100.
    pub almost_sure: String,
}

/// How many cards are done at least.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HowManyCards {
    /// In half of all runs.
    pub half: u32,
    /// In 85 of 100.
    pub likely: u32,
    /// In 95 of 100.
    pub almost_sure: u32,
}

impl Workspace {
    /// When so many cards will be done, and how many by a day.
    pub fn forecast(&self, asked: &FlowForecast) -> Result<Forecast> {
        let now = self.clock().now();
        let today = day(now);
        let ahead = between(today, asked.until);
        if ahead == 0 || u64::from(ahead) > LATEST {
            return Err(Rejection::OutOfRange { field: "until" }.into());
        }
        if !(1..=MOST).contains(&asked.cards) {
            return Err(Rejection::OutOfRange { field: "cards" }.into());
        }
        let history = self.read(|tables| {
            let FlowForecast { board, stage, kind, .. } = asked.clone();
            let show = FlowShow { board, stage, kind };
            let read = Read::of(tables, &show, now)?;
            let Some(begun) = begun(tables, &show.board)?.begun else { return Ok(Vec::new()) };
            // The running day is left out.
            let (first, last) = (begun.max(today - Days::new(HISTORY)), today - Days::new(1));
            Ok(per_day(read.cards.values().filter_map(|card| card.finished).map(day), first, last))
        })?;
        let seed = asked.seed.unwrap_or(SEED);
        let by = |days: u32| (today + Days::new(days.into())).to_string();
        Ok(Forecast {
            seed,
            runs: count(RUNS),
            days: count(history.len()),
            fewest_days: count(FEWEST_DAYS),
            finished: history.iter().sum(),
            fewest: count(FEWEST_CYCLES),
            when: when(&history, asked.cards, seed).map(|when| WhenDone {
                half: by(when.half),
                likely: by(when.likely),
                almost_sure: by(when.almost_sure),
            }),
            how_many: how_many(&history, ahead, seed).map(|many| HowManyCards {
                half: many.half,
                likely: many.likely,
                almost_sure: many.almost_sure,
            }),
        })
    }
}

/// The first days of a board, whatever of it is looked at.
pub(super) struct Begun {
    /// The first day on which work on a card began.
    pub(super) begun: Option<NaiveDate>,
    /// The first day on which one was finished.
    pub(super) finished: Option<NaiveDate>,
}

pub(super) fn begun(tables: &Connection, board: &BoardId) -> Result<Begun> {
    let mut statement = tables.prepare_cached(include_str!("history.sql"))?;
    let mut rows = statement.query([board.as_ref()])?;
    let Some(row) = rows.next()? else { return Ok(Begun { begun: None, finished: None }) };
    Ok(Begun { begun: moment(row, "begun")?.map(day), finished: moment(row, "finished")?.map(day) })
}
