//! Whether something got better after a change: improved, worsened, or nobody can tell.
//!
//! Two traps lie here. Weeks are not independent: a bad one is followed by a bad one, and a dozen such weeks say less than a
//! dozen independent ones. And figures are skewed: times and waiting lists have a few very large ones that move a mean
//! by themselves. So ranks are compared instead of figures (Mann and Whitney, 1947), and the variance of their difference
//! is that of a series in which each figure carries over to the next. How much it does is estimated from the series, but
//! a carry-over of 0.3 cannot be seen in a few dozen points, so at least that much is always allowed for.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::limits::mean;
use super::ranks::ranks;
use super::{Direction, LARGEST};

/// Figures it takes before the change: what it takes for limits that signal.
pub const BEFORE_NEEDED: usize = super::ESTABLISHED_FROM;
/// Figures it takes since: what it takes for a run.
pub const AFTER_NEEDED: usize = 8;

/// Carry-over from one figure to the next that is always allowed for.
const CARRY_OVER: f64 = 0.3;
/// A series that carries over more than this drifts, and its two halves always differ.
const MOST_CARRY_OVER: f64 = 0.9;
/// So many standard deviations apart is no chance. Chosen so that "improved" is said of less than one in twenty stable
/// series, also when they carry over by 0.3; `chart_simulation` in the tests shows that it does.
const APART: f64 = 1.7;
/// Steps of the fixed point that takes the bias out of the estimated carry-over; the third digit no longer moves then.
const STEPS: usize = 5;

/// What can be said about a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(rename = "EffectVerdict")]
pub enum Told {
    /// Figures since are better by more than chance.
    Improved,
    /// Figures since are worse by more than chance.
    Worsened,
    /// The difference can be chance.
    CannotTell,
    /// There are too few figures on one side.
    TooFew {
        /// Figures it takes before.
        before_needed: usize,
        /// Figures it takes since.
        after_needed: usize,
    },
}

/// What one figure stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "FigurePer")]
pub enum Per {
    /// A week.
    Week,
    /// A day.
    Day,
}

/// How many figures it takes on either side.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Needed {
    pub before: usize,
    pub after: usize,
}

/// What happened after a change, with the evidence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ChangeEffect")]
pub struct Effect {
    /// What can be said.
    pub told: Told,
    /// What one figure stands for.
    pub per: Per,
    /// Figures before.
    pub before: usize,
    /// Figures since.
    pub after: usize,
    /// Their median before; nothing without a figure.
    pub median_before: Option<f64>,
    /// Their median since; nothing without a figure.
    pub median_after: Option<f64>,
    /// The chance that a figure since is higher than one before, ties counted half; nothing when there are too few.
    pub higher: Option<f64>,
    /// How much of a figure carries over to the next, as it was allowed for; nothing when there are too few.
    pub carry_over: Option<f64>,
}

/// Compares the figures before a change with those since, each oldest first. What is missing or not finite is left out.
pub fn effect(before: &[Option<f64>], after: &[Option<f64>], direction: Direction) -> Effect {
    effect_of(before, after, direction, Needed { before: BEFORE_NEEDED, after: AFTER_NEEDED })
}

/// As [`effect`], where it takes so many figures.
pub(crate) fn effect_of(before: &[Option<f64>], after: &[Option<f64>], direction: Direction, needed: Needed) -> Effect {
    let present = |values: &[Option<f64>]| -> Vec<f64> {
        values.iter().flatten().copied().filter(|value| value.abs() <= LARGEST).collect()
    };
    let (before, after) = (present(before), present(after));
    let mut effect = Effect {
        told: Told::TooFew { before_needed: needed.before, after_needed: needed.after },
        per: Per::Week,
        before: before.len(),
        after: after.len(),
        median_before: median(&before),
        median_after: median(&after),
        higher: None,
        carry_over: None,
    };
    if before.len() < needed.before || after.len() < needed.after {
        return effect;
    }
    let compared = Compared::of(&before, &after);
    let carry_over = compared.carry_over().max(CARRY_OVER);
    let apart = compared.apart(carry_over);
    (effect.higher, effect.carry_over) = (Some(compared.higher()), Some(carry_over));
    effect.told = match (apart.abs() > APART, (apart > 0.0) == (direction == Direction::Up)) {
        (false, _) => Told::CannotTell,
        (true, true) => Told::Improved,
        (true, false) => Told::Worsened,
    };
    effect
}

/// The ranks of all figures, in the order of the series.
struct Compared {
    ranks: Vec<f64>,
    before: usize,
    mean_before: f64,
    mean_after: f64,
}

impl Compared {
    fn of(before: &[f64], after: &[f64]) -> Self {
        let ranks = ranks(&[before, after].concat());
        let of = |ranks: &[f64]| mean(ranks).unwrap_or(0.0);
        let (mean_before, mean_after) = (of(&ranks[..before.len()]), of(&ranks[before.len()..]));
        Self { ranks, before: before.len(), mean_before, mean_after }
    }

    fn after(&self) -> usize {
        self.ranks.len() - self.before
    }

    /// Mann and Whitney's statistic over all pairs.
    fn higher(&self) -> f64 {
        let after = self.after() as f64;
        (self.mean_after - (after + 1.0) / 2.0) / self.before as f64
    }

    /// The correlation of each rank with the next, within both parts. It is biased towards 0 because each part is measured
    /// from its own mean, by (1 + φ) / (1 − φ) / n (Kendall, "Note on bias in the estimation of autocorrelation", 1954);
    /// that is put back.
    fn carry_over(&self) -> f64 {
        let rest = |(at, rank): (usize, &f64)| rank - if at < self.before { self.mean_before } else { self.mean_after };
        let rests: Vec<f64> = self.ranks.iter().enumerate().map(rest).collect();
        let (first, second) = rests.split_at(self.before);
        let pairs: f64 = [first, second].iter().flat_map(|part| part.windows(2)).map(|it| it[0] * it[1]).sum();
        let squares: f64 = rests.iter().map(|it| it * it).sum();
        if squares <= 0.0 {
            return 0.0;
        }
        let count = rests.len() as f64;
        let seen = (pairs / (count - 2.0)) / (squares / count);
        (0..STEPS).fold(seen.max(0.0), |carry_over, _| {
            let lost = (1.0 + carry_over) / (1.0 - carry_over) * 2.0 / count;
            (seen + (1.0 - seen) * lost).clamp(0.0, MOST_CARRY_OVER)
        })
    }

    /// How many standard deviations the mean ranks lie apart when each figure carries over to the next: an autoregressive
    /// series of first order, whose correlations φᵏ are summed within both parts and across (Box, Jenkins and Reinsel,
    /// *Time Series Analysis*, 3.2). The variance of the ranks is put right for what their own correlation takes from it.
    fn apart(&self, carry_over: f64) -> f64 {
        let (before, after, count) = (self.before as f64, self.after() as f64, self.ranks.len() as f64);
        let left = 1.0 - carry_over;
        let ends = |length: f64| carry_over * (1.0 - carry_over.powf(length)) / (left * left);
        let within = |length: f64| length * (1.0 + carry_over) / left - 2.0 * ends(length);
        let across = ends(before) * (1.0 - carry_over.powf(after));
        let of_difference =
            within(before) / before.powi(2) + within(after) / after.powi(2) - 2.0 * across / (before * after);
        let middle = (count + 1.0) / 2.0;
        let squares: f64 = self.ranks.iter().map(|rank| (rank - middle).powi(2)).sum();
        let variance = squares / (count - within(count) / count) * of_difference;
        // All figures are the same: nothing lies apart.
        if variance > 0.0 { (self.mean_after - self.mean_before) / variance.sqrt() } else { 0.0 }
    }
}

/// The middle one; nothing without any.
pub(crate) fn median(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let half = sorted.len() / 2;
    match sorted.len() {
        0 => None,
        odd if odd % 2 == 1 => Some(sorted[half]),
        _ => Some(sorted[half - 1] / 2.0 + sorted[half] / 2.0),
    }
}
