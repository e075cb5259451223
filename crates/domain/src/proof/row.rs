//! What the proof says about one row, ahead of everything else: somebody is typing in it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::check::Ground;
use super::finding::Finding;
use super::rows::Reach;
use super::{Question, Watch, guardrails, overlaps, rows, values};
use crate::rule::Answering;

/// The findings of a proof that name one row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowProof {
    /// The mistakes that the row takes part in: overlaps, rows without cases (the row itself, and those it takes all cases from), formulas
    /// without a value, guardrails. Long lists end early, see the counts.
    pub findings: Vec<Finding>,
    /// The number of rows that it overlaps with, listed or not.
    pub overlap_count: u32,
    /// The number of rows that answer no case because of it, itself among them, listed or not.
    pub unreachable_count: u32,
}

impl Question<'_> {
    /// Proves what concerns one row, counted from 0: all findings of [`Question::prove`] that name it, and no others. Told to stop, it
    /// says what is known by then.
    #[must_use]
    pub fn prove_row(&self, row: usize, watch: &dyn Watch) -> RowProof {
        let stop = || watch.stop();
        if row >= self.table.rows.len() || stop() {
            return RowProof::default();
        }
        let ground = Ground::of(self.table, self.impossible, &stop).filter(|_| !stop());
        ground.map_or_else(RowProof::default, |ground| self.around(&ground, row))
    }

    fn around(&self, ground: &Ground<'_>, row: usize) -> RowProof {
        let limits = self.limits;
        let one_answers = ground.table.hit_policy.answering() == Answering::Alone;
        let (overlaps, overlap_count) =
            if one_answers { overlaps::with(ground, row, limits.overlaps) } else { Default::default() };
        let reach = rows::reach_around(ground, row);
        let (unreachable, unreachable_count) = rows::unreachable(ground, &reach, limits.rows);
        let values = match reach[row] {
            Reach::None => Vec::new(),
            _ => values::check(ground, &reach, row..row + 1, limits.rows).findings,
        };
        let broken = guardrails::broken_by(ground, self.guardrails, &reach, row);
        RowProof {
            findings: [overlaps.findings, unreachable.findings, values, broken].concat(),
            overlap_count,
            unreachable_count,
        }
    }
}
