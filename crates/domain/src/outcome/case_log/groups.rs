//! A measure for each channel, topic or group of a log instead of each week.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CaseLog;
use super::tally::Tally;
use crate::chart::Count;
use crate::outcome::{Case, Cases, Maturity, Measure, Word};

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

impl<C: Cases + ?Sized> CaseLog<'_, C> {
    /// What was counted in each group over the weeks whose window has closed; nothing for a measure that is no share and
    /// no rate.
    ///
    /// # Errors
    /// The cases cannot be read.
    pub fn groups(&self, measure: &Measure, by: By) -> Result<Vec<(Word, Count)>, C::Error> {
        let Some(series) = self.series_of(&[(measure, None)])?.pop().filter(|all| all.counts(measure).is_some()) else {
            return Ok(Vec::new());
        };
        let believed = |maturity| {
            use Maturity::{BeforeExtract, CohortEnded, Empty, ExtractEnded, OpenLeftOut, StillOpen, WindowOpen};
            !matches!(
                maturity,
                Empty | BeforeExtract | ExtractEnded | OpenLeftOut | WindowOpen | CohortEnded | StillOpen { .. }
            )
        };
        let believed: Vec<bool> = series.points.iter().map(|point| believed(point.maturity)).collect();
        let mut groups: BTreeMap<Word, Tally<'_>> = BTreeMap::new();
        self.followed(std::iter::once(measure), |week, followed| {
            if let Some(word) = by.word(followed.case).filter(|_| believed.get(week) == Some(&true)) {
                groups.entry(word).or_insert_with(|| Tally::new(measure, 1, self.words)).take(0, followed);
            }
        })?;
        let counted = groups.into_iter().filter_map(|(word, tally)| {
            let summary = tally.sums.first().map(|sum| tally.summary(*sum)).filter(|it| it.value.is_some())?;
            Some((word, Count { numerator: summary.numerator, denominator: summary.denominator }))
        });
        Ok(counted.collect())
    }
}
