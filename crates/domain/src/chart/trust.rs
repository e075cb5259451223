//! Whether a chart's limits can be trusted to tell a signal from noise.
//!
//! Limits from moving ranges take it that figures vary independently and about evenly to both sides. Where each figure
//! carries over to the next, neighbours are alike, moving ranges are small, and limits cry wolf; where figures are
//! skewed, the long tail lies outside by itself. A simulation of stable processes shows how often: of charts with 52 points
//! that carry over by 0.5, or of skewed ones (log-normal, σ 0.8), nine of ten show a signal.
//!
//! A real change looks much like a carry-over and an outlier much like a skew. So the levels that describe the series best
//! are taken out first, up to three, and the farthest figures are left out. What is left has to be clear: of stable series,
//! and of series with two real changes, about one in thirty is doubted. One figure far out makes no level: it would move those
//! beside it to the other side, where they look alike and long-tailed, and the larger an alarm, the sooner it would be muted.

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
/// The skewness of a few dozen figures hangs on the farthest two, of which an outlier is one.
const OUTLIERS_OF_SKEW: usize = 2;
/// So many standard errors from 0 a skew is clear, when the outliers are left out.
const CLEAR_SKEW: f64 = 1.6;
/// By so much the log-likelihood of figures is larger when their logarithms are taken for normal than when they themselves
/// are, where they are clearly multiplied rather than added up: 5.5 times as likely.
const CLEARLY_MULTIPLIED: f64 = 1.7;
/// So many figures before and after one say where it should lie.
const AROUND: usize = 3;
/// The median range of normal figures, in standard deviations (Wheeler).
const MEDIAN_RANGE: f64 = 0.954;
/// A figure may lie so many standard deviations from those around it: as far as limits do.
const NEAR: f64 = 3.0;
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
    let rests = without_levels(values, tamed);
    let is_skewed = skewed(&rests, &without_outliers(&rests, OUTLIERS_OF_SKEW))
        || multiplied(values, &rests, &without_outliers(&rests, 1));
    [carries_over(&rests), is_skewed.then_some(Doubt::Skewed)].into_iter().flatten().collect()
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
fn skewed(rests: &[f64], near: &[usize]) -> bool {
    let near: Vec<f64> = near.iter().map(|at| rests[*at]).collect();
    let Some(centre) = mean(&near) else { return false };
    let count = near.len() as f64;
    // Of figures that are all the same, or too large to be cubed, nothing can be said.
    let scale = near.iter().map(|value| (value - centre).abs()).fold(0.0, f64::max);
    let moment = |power: i32| near.iter().map(|value| ((value - centre) / scale).powi(power)).sum::<f64>() / count;
    let skewness = moment(3) / moment(2).powf(1.5);
    skewness.is_finite() && skewness.abs() > CLEAR_SKEW * (6.0 / count).sqrt()
}

/// Times and waiting lists are products of many things: their logarithms are even, and they have a long tail, of which the
/// moments of a few dozen figures tell little (Box and Cox, "An Analysis of Transformations", 1964: λ = 0 against λ = 1).
fn multiplied(values: &[f64], rests: &[f64], near: &[usize]) -> bool {
    let unit = farthest(values);
    if unit <= 0.0 || values.iter().any(|value| *value <= 0.0) {
        return false;
    }
    let logarithms: Vec<f64> = values.iter().map(|value| (value / unit).ln()).collect();
    let of_logarithms = without_levels(&logarithms, <[f64]>::to_vec);
    let spread_of = |rests: &[f64]| near.iter().map(|at| rests[*at].powi(2)).sum::<f64>().sqrt();
    let of_logarithms = spread_of(&of_logarithms) * farthest(&logarithms);
    let slope: f64 = near.iter().map(|at| logarithms[*at]).sum();
    let better = near.len() as f64 * (spread_of(rests) / of_logarithms).ln() - slope;
    better.is_finite() && better > CLEARLY_MULTIPLIED
}

/// Places of all figures but the ones farthest from the median, and at least so many of them.
fn without_outliers(rests: &[f64], least: usize) -> Vec<usize> {
    let median = middle(rests.to_vec());
    let mut places: Vec<usize> = (0..rests.len()).collect();
    places.sort_by(|a, b| (rests[*a] - median).abs().total_cmp(&(rests[*b] - median).abs()));
    places.truncate(rests.len() - rests.len().div_ceil(OUTLIER_IN).max(least));
    places
}

/// How far the farthest figure lies from the first one.
fn farthest(values: &[f64]) -> f64 {
    values.iter().map(|value| (value - values[0]).abs()).fold(0.0, f64::max)
}

/// The figures measured from the mean of their level, in units of the farthest: the one, two or three stretches that leave the
/// smallest squares, of the figures as they are `seen`.
fn without_levels(values: &[f64], seen: impl Fn(&[f64]) -> Vec<f64>) -> Vec<f64> {
    let count = values.len();
    // In units of the largest figure, from the first one, so that squares neither overflow nor drown.
    let largest = farthest(values);
    if largest <= 0.0 || !largest.is_finite() {
        return vec![0.0; count];
    }
    let values: Vec<f64> = values.iter().map(|value| (value - values[0]) / largest).collect();
    let mut sums = vec![0.0];
    seen(&values).iter().for_each(|value| sums.push(sums[sums.len() - 1] + value));
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

/// The figures, those far from the ones around them moved to where limits would lie: such a one is no level. Figures that
/// mostly stay the same say nothing of what is far.
fn tamed(values: &[f64]) -> Vec<f64> {
    let ranges = values.windows(2).map(|pair| (pair[1] - pair[0]).abs()).collect();
    let reach = NEAR * middle(ranges) / MEDIAN_RANGE;
    if reach <= 0.0 {
        return values.to_vec();
    }
    let near = |(at, value): (usize, &f64)| {
        let from = at.saturating_sub(AROUND).min(values.len() - 2 * AROUND - 1);
        let around = middle(values[from..=from + 2 * AROUND].to_vec());
        value.clamp(around - reach, around + reach)
    };
    values.iter().enumerate().map(near).collect()
}

/// The figure in the middle, of an even number the upper one.
fn middle(mut values: Vec<f64>) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values[values.len() / 2]
}
