//! Channels, topics or groups of an outcome side by side. Never people: no word that cases are told apart by is one.

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use spielraum_domain::chart::{Count, FEWEST_COMPARED, FEWEST_SHOWN, FunnelPoint, Side, Verdict, funnel};
use spielraum_domain::outcome::{By, Measure};
use ts_rs::TS;

use super::load::Imported;
use crate::{ImportId, OutcomeId, Rejection, Result, Workspace};

/// Groups it takes before it can be said how much they differ anyway.
const FEWEST_GROUPS: usize = 3;
/// Sizes at which the limits are told, so that they can be drawn between groups.
const SIZES: u32 = 48;

/// Which groups of which outcome.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct GroupsShow {
    /// The outcome.
    pub id: OutcomeId,
    /// What cases are told apart by.
    pub by: By,
}

/// Groups of cases side by side, over the weeks that may be believed. Figures are in the unit of the outcome.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Groups {
    /// All that are large enough to be shown, largest first.
    pub groups: Vec<GroupFigure>,
    /// So many are too small to be shown.
    pub hidden: u32,
    /// The whole; nothing where groups cannot be compared.
    pub centre: Option<f64>,
    /// Whether the groups differ more than chance explains anyway: then the limits are widened by it.
    pub differ: bool,
    /// The limits from the smallest group to the largest; empty where groups cannot be compared.
    pub limits: Vec<GroupLimits>,
}

/// One group of cases.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroupFigure {
    /// The channel, topic or group.
    pub name: String,
    /// What was counted.
    pub numerator: f64,
    /// Out of what.
    pub denominator: f64,
    /// The figure.
    pub value: f64,
    /// Whether it is large enough to be compared.
    pub compared: bool,
    /// It lies outside the limits for its size, for better or worse.
    pub outside: Option<Verdict>,
}

/// Limits for groups of one size.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroupLimits {
    /// What was counted in.
    pub size: f64,
    /// 99.8 % of groups that differ no more than all do lie above.
    pub lower: f64,
    /// 99.8 % lie below.
    pub upper: f64,
}

impl Workspace {
    /// An outcome for each channel, topic or group.
    pub fn outcome_groups(&self, show: &GroupsShow) -> Result<Groups> {
        self.read(|tables| {
            let sql = "SELECT measure, import FROM outcome WHERE id = ?1";
            let found = tables.prepare_cached(sql)?.query_row([&show.id], |row| {
                Ok((row.get::<_, String>("measure")?, row.get::<_, Option<ImportId>>("import")?))
            });
            let (measure, import) = found.optional()?.ok_or(Rejection::NotFound { kind: "outcome" })?;
            let measure: Measure = serde_json::from_str(&measure)?;
            let counted = match import {
                Some(import) => counted(tables, &import, &measure, show.by)?,
                None => Vec::new(),
            };
            Ok(compared(&measure, counted))
        })
    }
}

/// What was counted in each group, by its name.
fn counted(tables: &Connection, import: &ImportId, measure: &Measure, by: By) -> Result<Vec<(String, Count)>> {
    let imported = Imported::load(tables, import)?;
    let mut name = tables.prepare_cached("SELECT word FROM log_word WHERE import = ?1 AND number = ?2")?;
    let named = imported.groups(measure, by)?.into_iter().map(|(word, count)| {
        let word: String = name.query_row(rusqlite::params![import, word.0.get()], |row| row.get("word"))?;
        Ok((word, count))
    });
    named.collect()
}

fn compared(measure: &Measure, mut counted: Vec<(String, Count)>) -> Groups {
    let all = counted.len();
    counted.retain(|(_, count)| count.denominator >= FEWEST_SHOWN);
    counted.sort_by(|a, b| b.1.denominator.total_cmp(&a.1.denominator).then_with(|| a.0.cmp(&b.0)));
    let hidden = (all - counted.len()) as u32;
    let is_large = |count: &Count| count.denominator >= FEWEST_COMPARED;
    let large: Vec<Option<Count>> = counted.iter().map(|(_, count)| is_large(count).then_some(*count)).collect();
    let enough = large.iter().flatten().count() >= FEWEST_GROUPS;
    let funnel = funnel(if enough { &large } else { &[] });
    let scale = if *measure == Measure::Handovers { 1.0 } else { 100.0 };
    let groups = counted.into_iter().enumerate().map(|(at, (name, count))| {
        let point = funnel.points.get(at).copied().flatten();
        GroupFigure {
            name,
            numerator: count.numerator,
            denominator: count.denominator,
            value: scale * count.numerator / count.denominator,
            compared: point.is_some(),
            outside: point.and_then(|point| outside(&point, measure)),
        }
    });
    let sizes = large.iter().flatten().map(|count| count.denominator);
    let (least, most) = sizes.fold((f64::INFINITY, 0.0_f64), |(least, most), size| (least.min(size), most.max(size)));
    let limits = (0..SIZES).filter_map(|step| {
        // Limits bend most where groups are small, so the sizes stand closer there.
        let size = least * (most / least).powf(f64::from(step) / f64::from(SIZES - 1));
        let point = funnel.limits(size)?;
        Some(GroupLimits { size, lower: scale * point.lower, upper: scale * point.upper })
    });
    Groups {
        groups: groups.collect(),
        hidden,
        centre: funnel.centre.map(|centre| scale * centre),
        differ: funnel.between > 0.0,
        limits: limits.collect(),
    }
}

fn outside(point: &FunnelPoint, measure: &Measure) -> Option<Verdict> {
    let side = if point.value > point.upper { Side::Above } else { Side::Below };
    point.is_outside().then(|| Verdict::of(side, Some(measure.direction())))
}
