//! A measure for each channel, topic or group of a log instead of each week.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CaseLog;
use crate::chart::Count;
use crate::outcome::{Case, Maturity, Measure, Minute, Word};

/// What cases are told apart by. Never by whom they were answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "GroupedBy")]
pub enum By {
    /// The channel they came by.
    Channel,
    /// What they are about.
    Topic,
    /// The group that had them last.
    Group,
}

impl By {
    fn word(self, case: &Case) -> Option<Word> {
        match self {
            Self::Channel => case.channel,
            Self::Topic => case.topic,
            Self::Group => case.group,
        }
    }
}

impl CaseLog<'_> {
    /// What was counted in each group over the weeks whose window has closed; nothing for a measure that is no share and
    /// no rate.
    pub fn groups(&self, measure: &Measure, by: By) -> Vec<(Word, Count)> {
        let series = self.series(measure);
        if series.counts(measure).is_none() {
            return Vec::new();
        }
        let believed = |maturity| {
            use Maturity::{BeforeExtract, CohortEnded, Empty, ExtractEnded, StillOpen, WindowOpen};
            !matches!(maturity, Empty | BeforeExtract | ExtractEnded | WindowOpen | CohortEnded | StillOpen { .. })
        };
        let believed: Vec<bool> = series.points.iter().map(|point| believed(point.maturity)).collect();
        let mut places: BTreeMap<Word, u32> = BTreeMap::new();
        let place = |(case, week): (&Case, &u32)| match by.word(case).filter(|_| believed[*week as usize]) {
            Some(word) => {
                let next = places.len() as u32 + 1;
                *places.entry(word).or_insert(next)
            }
            None => 0,
        };
        let weeks = self.cases.iter().zip(&self.weeks).map(place).collect();
        // Groups in the place of weeks: what is counted by week is counted by group. The first is for all that have none.
        let openings = vec![0; places.len() + 1];
        let groups = CaseLog {
            weeks,
            openings,
            first: 0,
            until: Minute::MAX,
            end: None,
            begin: None,
            cohorts: Vec::new(),
            since: 0,
            ..*self
        };
        let points = groups.series(measure).points;
        let counted = places.into_iter().filter_map(|(word, at)| {
            let point = points.get(at as usize).filter(|point| point.value.is_some())?;
            Some((word, Count { numerator: point.numerator, denominator: point.denominator }))
        });
        counted.collect()
    }
}
