//! What stops cards: why, and whom they wait on.

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use serde::Serialize;
use spielraum_domain::flow::clusters;
use ts_rs::TS;

use super::count;
use super::read::{Block, Read};
use crate::{Moment, TeamId};

/// For how many days back it is asked.
const DAYS: u32 = 90;

/// What stopped cards lately.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Stops {
    /// For how many days back.
    pub days: u32,
    /// How often a card was stopped.
    pub times: u32,
    /// Minutes that cards stood still, all together.
    pub minutes: u32,
    /// By whom they waited on, longest first.
    pub whom: Vec<StopsBy>,
    /// By what the reasons have in common, longest first.
    pub reasons: Vec<StopsBy>,
}

/// Stops that have something in common.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StopsBy {
    /// What: whom cards waited on, or a word that the reasons share.
    pub what: Waited,
    /// How many times.
    pub times: u32,
    /// How many cards.
    pub cards: u32,
    /// Minutes, all together.
    pub minutes: u32,
    /// How many of them still stand still.
    pub running: u32,
    /// The reasons, each once.
    pub reasons: Vec<String>,
}

/// What stops have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Waited {
    /// They waited on a team.
    Team {
        /// Which.
        team: TeamId,
    },
    /// They waited on somebody or something outside the workspace.
    On {
        /// Whom or what.
        name: String,
    },
    /// Nobody said on whom.
    Nobody,
    /// A word of their reasons, or a reason that shares none.
    Reason {
        /// The word.
        word: String,
    },
}

/// A block with the minutes of it that fall into the days that are looked at.
type Stop<'r> = (&'r Block, u32);

pub(super) fn stops(read: &Read, now: Moment) -> Stops {
    let from = now - TimeDelta::days(DAYS.into());
    let recent = read.blocks.iter().filter(|block| block.until.is_none_or(|until| until > from) && block.since <= now);
    let stops: Vec<Stop<'_>> = recent.map(|block| (block, block.minutes(from, now, now))).collect();

    let mut by_whom: BTreeMap<String, Vec<Stop<'_>>> = BTreeMap::new();
    for stop in &stops {
        by_whom.entry(whom(stop.0)).or_default().push(*stop);
    }
    let mut whom: Vec<StopsBy> = by_whom.into_values().map(|stops| together(waited(stops[0].0), &stops)).collect();
    whom.sort_by_key(|one| std::cmp::Reverse(one.minutes));

    let said: Vec<(&str, u64)> =
        stops.iter().map(|(block, minutes)| (block.reason.as_str(), (*minutes).into())).collect();
    let reasons = clusters(&said).into_iter().map(|cluster| {
        let members: Vec<Stop<'_>> = cluster.members.iter().map(|at| stops[*at]).collect();
        together(Waited::Reason { word: cluster.label }, &members)
    });
    let minutes = stops.iter().map(|(_, minutes)| minutes).sum();
    Stops { days: DAYS, times: count(stops.len()), minutes, reasons: reasons.collect(), whom }
}

/// A key for whom a card waited on: teams by identity, others by name, however it is capitalised.
fn whom(block: &Block) -> String {
    match (&block.team, &block.on) {
        (Some(team), _) => format!("team {}", team.0),
        (None, Some(on)) => format!("on {}", on.trim().to_lowercase()),
        (None, None) => String::new(),
    }
}

fn waited(block: &Block) -> Waited {
    match (&block.team, &block.on) {
        (Some(team), _) => Waited::Team { team: team.clone() },
        (None, Some(on)) => Waited::On { name: on.trim().to_owned() },
        (None, None) => Waited::Nobody,
    }
}

fn together(what: Waited, stops: &[Stop<'_>]) -> StopsBy {
    let cards: BTreeSet<&str> = stops.iter().map(|(block, _)| block.card.as_str()).collect();
    let mut reasons: Vec<String> = Vec::new();
    for (block, _) in stops {
        if !reasons.contains(&block.reason) {
            reasons.push(block.reason.clone());
        }
    }
    StopsBy {
        what,
        times: count(stops.len()),
        cards: count(cards.len()),
        minutes: stops.iter().map(|(_, minutes)| minutes).sum(),
        running: count(stops.iter().filter(|(block, _)| block.until.is_none()).count()),
        reasons,
    }
}
