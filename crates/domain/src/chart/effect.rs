//! Whether something got better after a change: improved, worsened, or nobody can tell.
//!
//! Two traps lie here. Weeks are not independent: a bad one is followed by a bad one, and a dozen such weeks say less than a
//! dozen independent ones. And figures are skewed: times and waiting lists have a few very large ones that move a mean
//! by themselves. So ranks are compared instead of figures (Mann and Whitney, 1947), and the variance of their difference
//! is that of a series in which each figure carries over to the next. How much it does is estimated from the series, but
//! a carry-over of 0.3 cannot be seen in a few dozen points, so at least that much is always allowed for.
//!
//! A third trap: what was getting better all along is better after any day one cares to choose. So a step at the change is set
//! against a line through all figures; where the line tells it clearly better, and no step is left beside it, the change is not
//! credited. A dozen figures cannot tell a slow line from a step (nor can any other test, at the power that is asked for);
//! `chart_simulation` says from what trend on this one does.

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
/// A line tells figures clearly better than a step when it leaves less than this share of the squares that the step leaves. As
/// much as can be had without losing real changes: with 1 and 24 + 12 figures of which 0.3 carries over, fewer than four in
/// five moves of 1.5 standard deviations would be told.
const CLEARLY_BETTER: f64 = 0.9;
/// The line runs before the change as well when it does so at half its slope or more.
const RUNS_BEFORE: f64 = 0.5;
/// A line that tells so much of the squares is no chance, however much of each figure seems to carry over to the next.
const MOSTLY: f64 = 0.5;
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
    /// Figures since are better, and so they were getting before: the change is not what it can be credited to.
    AlreadyImproving,
    /// Figures since are worse, and so they were getting before.
    AlreadyWorsening,
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
    let Apart { apart, higher, carry_over } = compared.apart();
    (effect.higher, effect.carry_over) = (Some(higher), Some(carry_over));
    let is_better = (apart > 0.0) == (direction == Direction::Up);
    let is_apart = apart.abs() > APART;
    let was_moving = compared.was_moving().is_some_and(|share| is_apart || share >= MOSTLY);
    effect.told = match (was_moving, is_apart, is_better) {
        (true, _, true) => Told::AlreadyImproving,
        (true, _, false) => Told::AlreadyWorsening,
        (false, false, _) => Told::CannotTell,
        (false, true, true) => Told::Improved,
        (false, true, false) => Told::Worsened,
    };
    effect
}

/// How far two parts of a series lie apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Apart {
    /// In standard deviations of the difference of their mean ranks; above 0 when the later one is higher.
    pub apart: f64,
    /// The chance that a figure of the later part is higher than one of the earlier, ties counted half.
    pub higher: f64,
    /// How much of a figure carries over to the next, as it was allowed for.
    carry_over: f64,
}

/// How far two parts of a series lie apart, neither of them empty and all of it finite.
pub(crate) fn apart(before: &[f64], after: &[f64]) -> Apart {
    Compared::of(before, after).apart()
}

/// Whether a line that runs before as well tells two parts of a series, and not a step between them.
pub(crate) fn was_moving(before: &[f64], after: &[f64]) -> bool {
    Compared::of(before, after).was_moving().is_some()
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

    /// What is left of each rank when the mean of its own part is taken from it.
    fn rests(&self) -> Vec<f64> {
        let mean = |at: usize| if at < self.before { self.mean_before } else { self.mean_after };
        self.ranks.iter().enumerate().map(|(at, rank)| rank - mean(at)).collect()
    }

    /// How much carries over from each of what is left to the next, within both parts. The correlation is biased towards 0 because
    /// each part is measured from its own mean, by (1 + φ) / (1 − φ) / n (Kendall, "Note on bias in the estimation of
    /// autocorrelation", 1954); that is put back. At least [`CARRY_OVER`].
    fn carry_over(&self, rests: &[f64]) -> f64 {
        let (first, second) = rests.split_at(self.before);
        let pairs: f64 = [first, second].iter().flat_map(|part| part.windows(2)).map(|it| it[0] * it[1]).sum();
        let squares = squares(rests);
        if squares <= 0.0 {
            return CARRY_OVER;
        }
        let count = rests.len() as f64;
        let seen = (pairs / (count - 2.0)) / (squares / count);
        let unbiased = (0..STEPS).fold(seen.max(0.0), |carry_over, _| {
            let lost = (1.0 + carry_over) / (1.0 - carry_over) * 2.0 / count;
            (seen + (1.0 - seen) * lost).clamp(0.0, MOST_CARRY_OVER)
        });
        unbiased.max(CARRY_OVER)
    }

    /// How many standard deviations the mean ranks lie apart when each figure carries over to the next: an autoregressive
    /// series of first order, whose correlations φᵏ are summed within both parts and across (Box, Jenkins and Reinsel,
    /// *Time Series Analysis*, 3.2). The variance of the ranks is put right for what their own correlation takes from it.
    fn apart(&self) -> Apart {
        let carry_over = self.carry_over(&self.rests());
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
        let apart = if variance > 0.0 { (self.mean_after - self.mean_before) / variance.sqrt() } else { 0.0 };
        Apart { apart, higher: self.higher(), carry_over }
    }

    /// Whether a line that runs before the change as well tells the difference, and not a step at it: least squares of the ranks on
    /// the line, on the step, and on both. The share of the squares that the line tells; nothing when it does not.
    fn was_moving(&self) -> Option<f64> {
        let count = self.ranks.len() as f64;
        let (middle, share) = ((count - 1.0) / 2.0, self.after() as f64 / count);
        let line: Vec<f64> = (0..self.ranks.len()).map(|at| at as f64 - middle).collect();
        let step: Vec<f64> =
            (0..self.ranks.len()).map(|at| if at < self.before { -share } else { 1.0 - share }).collect();
        let ranks: Vec<f64> = self.ranks.iter().map(|rank| rank - (count + 1.0) / 2.0).collect();
        let (of_line, of_step, of_both) = (squares(&line), squares(&step), products(&line, &step));
        let (by_line, by_step) = (products(&line, &ranks), products(&step, &ranks));
        let slope = by_line / of_line;
        let before = &self.ranks[..self.before];
        let length = before.len() as f64;
        let from_middle: Vec<f64> = (0..before.len()).map(|at| at as f64 - (length - 1.0) / 2.0).collect();
        let runs_before = products(&from_middle, before) / squares(&from_middle) / slope >= RUNS_BEFORE;
        let all = squares(&ranks);
        let fits = all - by_line * slope < CLEARLY_BETTER * (all - by_step * by_step / of_step);
        if !runs_before || !fits {
            return None;
        }
        // The step that is left when line and step are fitted together.
        let both = of_line * of_step - of_both * of_both;
        let height = (by_step * of_line - by_line * of_both) / both;
        let steepness = (by_line * of_step - by_step * of_both) / both;
        let rests: Vec<f64> = ranks
            .iter()
            .zip(&line)
            .zip(&step)
            .map(|((rank, line), step)| rank - steepness * line - height * step)
            .collect();
        let carry_over = self.carry_over(&rests);
        let variance = squares(&rests) / (count - 3.0) * (1.0 + carry_over) / (1.0 - carry_over);
        let is_left = height * slope.signum() > APART * (variance * of_line / both).sqrt();
        (!is_left).then(|| by_line * slope / all)
    }
}

fn products(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}

fn squares(values: &[f64]) -> f64 {
    products(values, values)
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
