//! Centre and limits of one stretch of figures.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ESTABLISHED_FROM, Options};

/// Natural process limits lie this many mean moving ranges from the mean: 3 / d₂ with d₂ = 1.128 for ranges of two
/// (Wheeler, *Understanding Variation*, 1993).
const LIMIT: f64 = 2.66;
/// Upper limit of a moving range: D₄ for ranges of two (Wheeler, as above).
const RANGE_LIMIT: f64 = 3.267;
/// What rounding may do to a figure, relative to the largest one of the stretch. Far above what a sum of doubles loses
/// and far below what anybody measures.
const ROUNDING: f64 = 1e-12;

/// What a figure cannot fall below or rise above, such as 0 and 100 for a percentage.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Bounds {
    /// Lowest possible figure.
    pub lowest: Option<f64>,
    /// Highest possible figure.
    pub highest: Option<f64>,
}

impl Bounds {
    /// 0 to 100.
    pub const PERCENT: Self = Self { lowest: Some(0.0), highest: Some(100.0) };
    /// 0 and above.
    pub const FROM_ZERO: Self = Self { lowest: Some(0.0), highest: None };

    fn clamp(self, figure: f64) -> f64 {
        let raised = self.lowest.filter(|low| low.is_finite()).map_or(figure, |low| figure.max(low));
        self.highest.filter(|high| high.is_finite()).map_or(raised, |high| raised.min(high))
    }
}

/// Centre and limits, computed from at least two figures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Limits {
    /// The mean.
    pub centre: f64,
    /// Lower natural process limit, as computed.
    pub lower: f64,
    /// Upper natural process limit, as computed.
    pub upper: f64,
    /// Lower limit as it is drawn: not below what is possible.
    pub drawn_lower: f64,
    /// Upper limit as it is drawn: not above what is possible.
    pub drawn_upper: f64,
    /// Mean moving range the limits stand on (after screening, when asked for).
    pub mean_moving_range: f64,
    /// Upper limit of the moving ranges.
    pub moving_range_limit: f64,
}

/// A stretch of the chart with limits of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Segment {
    /// First index.
    pub start: usize,
    /// Index after the last.
    pub end: usize,
    /// How many figures the limits stand on.
    pub based_on: usize,
    /// Mean of those figures; nothing without a figure.
    pub centre: Option<f64>,
    /// Nothing with fewer than two figures.
    pub limits: Option<Limits>,
    /// Fewer than [`ESTABLISHED_FROM`] figures: drawn dashed, signals nothing.
    pub provisional: bool,
}

/// The figures of one stretch without its gaps.
pub(super) struct Series {
    /// Place in the stretch of every figure.
    pub index: Vec<usize>,
    /// The figures.
    pub values: Vec<f64>,
    /// Moving ranges: `ranges[i]` lies between figure `i` and `i + 1`.
    pub ranges: Vec<f64>,
    /// Differences up to this are rounding.
    pub tolerance: f64,
}

impl Series {
    pub fn of(stretch: &[Option<f64>]) -> Self {
        let (index, values): (Vec<usize>, Vec<f64>) =
            stretch.iter().enumerate().filter_map(|(place, value)| value.map(|v| (place, v))).unzip();
        let ranges = values.windows(2).map(|pair| (pair[1] - pair[0]).abs()).collect();
        let largest = values.iter().fold(0.0_f64, |largest, value| largest.max(value.abs()));
        Self { index, values, ranges, tolerance: largest * ROUNDING }
    }

    pub fn segment(&self, start: usize, end: usize, options: &Options) -> Segment {
        let based_on =
            options.fix_after.unwrap_or(usize::MAX).clamp(1, self.values.len().max(1)).min(self.values.len());
        let base = &self.values[..based_on];
        Segment {
            start,
            end,
            based_on,
            centre: mean(base),
            limits: self.limits(based_on, options),
            provisional: based_on < ESTABLISHED_FROM,
        }
    }

    fn limits(&self, based_on: usize, options: &Options) -> Option<Limits> {
        let centre = mean(&self.values[..based_on])?;
        let ranges = &self.ranges[..based_on.checked_sub(1)?];
        let plain = mean(ranges)?;
        let mean_moving_range = if options.screened { self.screened(ranges, plain) } else { plain };
        let reach = LIMIT * mean_moving_range;
        let (lower, upper) = (centre - reach, centre + reach);
        Some(Limits {
            centre,
            lower,
            upper,
            drawn_lower: options.bounds.clamp(lower),
            drawn_upper: options.bounds.clamp(upper),
            mean_moving_range,
            moving_range_limit: RANGE_LIMIT * mean_moving_range,
        })
    }

    /// Mean of the moving ranges that are not themselves outside their limit. One pass, as the reference does it. The
    /// smallest range always stays, so there is always a mean.
    fn screened(&self, ranges: &[f64], plain: f64) -> f64 {
        let kept: Vec<f64> =
            ranges.iter().copied().filter(|range| *range <= RANGE_LIMIT * plain + self.tolerance).collect();
        mean(&kept).unwrap_or(plain)
    }
}

impl Limits {
    /// From the centre to a limit.
    pub(super) fn reach(&self) -> f64 {
        LIMIT * self.mean_moving_range
    }

    /// Two thirds of the way from the centre to a limit.
    pub(super) fn near(&self) -> f64 {
        2.0 * (LIMIT / 3.0) * self.mean_moving_range
    }
}

/// Mean with a compensated sum (Neumaier), so that the order of figures does not show in it.
fn mean(values: &[f64]) -> Option<f64> {
    if values.is_empty() {
        return None;
    }
    let (mut sum, mut lost) = (0.0_f64, 0.0_f64);
    for value in values {
        let next = sum + value;
        lost += if sum.abs() >= value.abs() { (sum - next) + value } else { (value - next) + sum };
        sum = next;
    }
    Some((sum + lost) / values.len() as f64)
}
