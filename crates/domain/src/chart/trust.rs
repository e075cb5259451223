//! Whether a chart's limits can be trusted to tell a signal from noise.
//!
//! Limits from moving ranges take it that figures vary independently and about evenly to both sides. Where each figure
//! carries over to the next, neighbours are alike, moving ranges are small, and limits cry wolf; where figures are
//! skewed, the long tail lies outside by itself. A simulation of stable processes shows how often: of charts with 52 points
//! that carry over by 0.5, or of skewed ones (log-normal, σ 0.8), nine of ten show a signal.
//!
//! A real change looks much like a carry-over and an outlier much like a skew. So the levels that describe the series best
//! are taken out first, up to three, and the farthest figures are left out. What is left has to be clear: of stable series,
//! and of series with two real changes, about one in thirty is doubted.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::limits::mean;
use super::ranks::ranks;

/// With fewer figures neither shows.
pub const TRUST_FROM: usize = 24;
/// A level is a stretch of at least so many figures.
const LEVEL: usize = 6;
/// Levels that are taken out at most; each takes one n-th from the correlation that is seen.
const LEVELS: f64 = 3.0;
/// So many standard errors above 0 a carry-over is clear.
const CLEAR_CARRY_OVER: f64 = 1.8;
/// One figure in so many may be an outlier.
const OUTLIER_IN: usize = 26;
/// So many standard errors from 0 a skew is clear, when the outliers are left out.
const CLEAR_SKEW: f64 = 1.6;
/// Levels describe a series better when they explain more than rounding does, in squares of the largest figure.
const BETTER: f64 = 1e-9;
/// Ten years of weeks; what is older says nothing about today's limits.
const NEWEST: usize = 520;

/// Why limits cannot be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(rename = "ChartDoubt")]
pub enum Doubt {
    /// Each figure carries over to the next.
    CarriesOver {
        /// How much of it: the correlation of neighbours.
        share: f64,
    },
    /// Figures lie farther out on one side than on the other.
    Skewed,
    /// What the figures were counted in was selected by how it ended, so they move by that alone.
    SelectedByEnd,
}

/// What is to be doubted about limits that stand on `values`.
pub fn doubts(values: &[f64]) -> Vec<Doubt> {
    let values = &values[values.len().saturating_sub(NEWEST)..];
    if values.len() < TRUST_FROM {
        return Vec::new();
    }
    let rests = without_levels(values);
    [carries_over(&rests), skewed(&rests)].into_iter().flatten().collect()
}

/// The correlation of each figure's rank with the next one's. Taking out levels hides about one n-th for each.
fn carries_over(rests: &[f64]) -> Option<Doubt> {
    let (ranks, count) = (ranks(rests), rests.len() as f64);
    let middle = (count + 1.0) / 2.0;
    let squares: f64 = ranks.iter().map(|rank| (rank - middle).powi(2)).sum();
    let pairs: f64 = ranks.windows(2).map(|pair| (pair[0] - middle) * (pair[1] - middle)).sum();
    let share = if squares > 0.0 { pairs / squares + LEVELS / count } else { 0.0 };
    (share * count.sqrt() > CLEAR_CARRY_OVER).then_some(Doubt::CarriesOver { share: share.min(1.0) })
}

/// The moment coefficient of skewness against its standard error √(6 / n), without the figures farthest from the median.
fn skewed(rests: &[f64]) -> Option<Doubt> {
    let mut sorted = rests.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let median = sorted[sorted.len() / 2];
    sorted.sort_by(|a, b| (a - median).abs().total_cmp(&(b - median).abs()));
    sorted.truncate(rests.len() - rests.len().div_ceil(OUTLIER_IN));
    let (centre, count) = (mean(&sorted)?, sorted.len() as f64);
    // Of figures that are all the same, or too large to be cubed, nothing can be said.
    let scale = sorted.iter().map(|value| (value - centre).abs()).fold(0.0, f64::max);
    let moment = |power: i32| sorted.iter().map(|value| ((value - centre) / scale).powi(power)).sum::<f64>() / count;
    let skewness = moment(3) / moment(2).powf(1.5);
    (skewness.is_finite() && skewness.abs() > CLEAR_SKEW * (6.0 / count).sqrt()).then_some(Doubt::Skewed)
}

/// The figures measured from the mean of their level: the one, two or three stretches that leave the smallest squares.
fn without_levels(values: &[f64]) -> Vec<f64> {
    let count = values.len();
    // In units of the largest figure, from the first one, so that squares neither overflow nor drown.
    let largest = values.iter().fold(0.0_f64, |largest, value| largest.max((value - values[0]).abs()));
    if largest <= 0.0 || !largest.is_finite() {
        return vec![0.0; count];
    }
    let values: Vec<f64> = values.iter().map(|value| (value - values[0]) / largest).collect();
    let mut sums = vec![0.0];
    values.iter().for_each(|value| sums.push(sums[sums.len() - 1] + value));
    let gain = |from: usize, to: usize| (sums[to] - sums[from]).powi(2) / (to - from) as f64;
    let mut best = (gain(0, count), count, count);
    for first in LEVEL..=count - LEVEL {
        let one = gain(0, first) + gain(first, count);
        if one > best.0 + BETTER {
            best = (one, first, count);
        }
        for second in first + LEVEL..=count - LEVEL {
            let two = gain(0, first) + gain(first, second) + gain(second, count);
            if two > best.0 + BETTER {
                best = (two, first, second);
            }
        }
    }
    let levels = [(0, best.1), (best.1, best.2), (best.2, count)];
    let rests = levels.iter().filter(|(from, to)| from < to).flat_map(|(from, to)| {
        let level = (sums[*to] - sums[*from]) / (to - from) as f64;
        // Figures that lie on their levels alike are ranked alike, whatever rounding makes of them.
        values[*from..*to].iter().map(move |value| ((value - level) / BETTER).round() * BETTER)
    });
    rests.collect()
}
