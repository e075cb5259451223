//! Centre and limits of one stretch of figures.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::counts::Spread;
use super::runs::{Runs, runs};
use super::trust::{Doubt, doubts};
use super::{ESTABLISHED_FROM, Kind, Options, Rules};

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

    pub(super) fn clamp(self, figure: f64) -> f64 {
        let raised = self.lowest.filter(|low| low.is_finite()).map_or(figure, |low| figure.max(low));
        self.highest.filter(|high| high.is_finite()).map_or(raised, |high| raised.min(high))
    }
}

/// Centre and limits, computed from at least two figures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Limits {
    /// The mean; of counts the sum of what was counted over the sum of what it was counted in.
    pub centre: f64,
    /// Lower limit, as computed; where limits follow the size of each point, that of the newest one.
    pub lower: f64,
    /// Upper limit, as computed; where limits follow the size of each point, that of the newest one.
    pub upper: f64,
    /// Lower limit as it is drawn: not below what is possible.
    pub drawn_lower: f64,
    /// Upper limit as it is drawn: not above what is possible.
    pub drawn_upper: f64,
    /// Mean of the moving ranges (after screening, when asked for).
    pub mean_moving_range: f64,
    /// Upper limit of the moving ranges.
    pub moving_range_limit: f64,
}

/// The limits of one point, where they follow its size.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PointLimits {
    /// Lower limit: not below what is possible.
    pub lower: f64,
    /// Upper limit: not above what is possible.
    pub upper: f64,
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
    /// Fewer than [`ESTABLISHED_FROM`] figures: drawn dashed. Signals nothing by the window's rules or when guarded; the
    /// reference implementations of the other rules flag however few points there are.
    pub provisional: bool,
    /// How the figures run about the centre; nothing when all lie on it.
    pub runs: Option<Runs>,
    /// Why the limits cannot be trusted.
    pub doubts: Vec<Doubt>,
}

impl Segment {
    /// The limits say why they cannot be trusted instead of signalling.
    pub(super) fn is_silenced(&self, options: &Options) -> bool {
        if options.guarded {
            self.provisional || !self.doubts.is_empty()
        } else {
            self.provisional && options.rules == Rules::Window
        }
    }
}

/// One figure: what was counted and what it was counted in; a plain value was counted in 1.
#[derive(Debug, Clone, Copy)]
pub(super) struct Figure {
    pub value: f64,
    pub numerator: f64,
    pub denominator: f64,
}

impl Figure {
    pub(super) fn plain(value: f64) -> Self {
        Self { value, numerator: value, denominator: 1.0 }
    }
}

/// The figures of one stretch without its gaps.
pub(super) struct Series {
    /// Place in the stretch of every figure.
    pub index: Vec<usize>,
    /// The figures.
    pub values: Vec<f64>,
    /// What each was counted in.
    pub sizes: Vec<f64>,
    /// What was counted in each.
    pub counted: Vec<f64>,
    /// Moving ranges: `ranges[i]` lies between figure `i` and `i + 1`.
    pub ranges: Vec<f64>,
    /// Differences up to this are rounding.
    pub tolerance: f64,
    /// What a count of one in one is drawn as.
    pub scale: f64,
}

/// Where the centre lies and how far the limits are from it at each figure.
pub(super) struct Ruler {
    pub centre: f64,
    /// From the centre to a limit.
    pub reach: Vec<f64>,
    mean_moving_range: f64,
}

impl Series {
    pub fn of(stretch: &[Option<Figure>], scale: f64) -> Self {
        let (index, figures): (Vec<usize>, Vec<Figure>) =
            stretch.iter().enumerate().filter_map(|(place, figure)| figure.map(|it| (place, it))).unzip();
        let values: Vec<f64> = figures.iter().map(|it| it.value).collect();
        let ranges = values.windows(2).map(|pair| (pair[1] - pair[0]).abs()).collect();
        let largest = values.iter().fold(0.0_f64, |largest, value| largest.max(value.abs()));
        Self {
            index,
            sizes: figures.iter().map(|it| it.denominator).collect(),
            counted: figures.iter().map(|it| it.numerator).collect(),
            values,
            ranges,
            tolerance: largest * ROUNDING,
            scale,
        }
    }

    pub fn segment(&self, start: usize, end: usize, ruler: Option<&Ruler>, options: &Options) -> Segment {
        let based_on = self.based_on(options);
        let centre = self.centre(based_on);
        Segment {
            start,
            end,
            based_on,
            centre,
            limits: ruler.map(|ruler| ruler.limits(options)),
            provisional: based_on < ESTABLISHED_FROM,
            runs: centre.and_then(|centre| runs(&self.values, centre, self.tolerance)),
            doubts: [options.doubted.as_slice(), &doubts(&self.values[..based_on])].concat(),
        }
    }

    /// How many figures the limits stand on.
    pub fn based_on(&self, options: &Options) -> usize {
        options.fix_after.unwrap_or(usize::MAX).clamp(1, self.values.len().max(1)).min(self.values.len())
    }

    /// Everything that was counted over everything it was counted in (Montgomery, *Introduction to Statistical Quality
    /// Control*, chapter 7); of plain values, the mean.
    pub fn centre(&self, based_on: usize) -> Option<f64> {
        let (counted, size) = (mean(&self.counted[..based_on])?, mean(&self.sizes[..based_on])?);
        (size > 0.0).then(|| self.scale * (counted / size))
    }

    /// Nothing where limits cannot be computed: with fewer than two figures.
    pub fn ruler(&self, kind: Kind, options: &Options) -> Option<Ruler> {
        let based_on = self.based_on(options);
        let centre = self.centre(based_on)?;
        let mean_moving_range = mean_range(&self.ranges[..based_on.checked_sub(1)?], options.screened, self.tolerance)?;
        let reach = match kind {
            Kind::Xmr => vec![LIMIT * mean_moving_range; self.values.len()],
            counts => Spread::of(self, centre, counts)?.reach(based_on, options.screened)?,
        };
        Some(Ruler { centre, reach, mean_moving_range })
    }
}

impl Ruler {
    fn limits(&self, options: &Options) -> Limits {
        let reach = self.reach.last().copied().unwrap_or(0.0);
        let (lower, upper) = (self.centre - reach, self.centre + reach);
        Limits {
            centre: self.centre,
            lower,
            upper,
            drawn_lower: options.bounds.clamp(lower),
            drawn_upper: options.bounds.clamp(upper),
            mean_moving_range: self.mean_moving_range,
            moving_range_limit: RANGE_LIMIT * self.mean_moving_range,
        }
    }

    /// The limits at figure `place`, as they are drawn.
    pub fn at(&self, place: usize, options: &Options) -> PointLimits {
        let reach = self.reach[place];
        let clamp = |figure| options.bounds.clamp(figure);
        PointLimits { lower: clamp(self.centre - reach), upper: clamp(self.centre + reach) }
    }
}

/// Mean of the moving ranges. Screened, only of those that are not themselves outside their limit: one pass, as
/// NHSRplotthedots and qicharts2 do it (Nelson, "Control charts for individual measurements", 1982). The smallest range
/// always stays, so there is always a mean.
pub(super) fn mean_range(ranges: &[f64], screened: bool, tolerance: f64) -> Option<f64> {
    let plain = mean(ranges)?;
    if !screened {
        return Some(plain);
    }
    let kept: Vec<f64> = ranges.iter().copied().filter(|range| *range <= RANGE_LIMIT * plain + tolerance).collect();
    Some(mean(&kept).unwrap_or(plain))
}

/// Mean with a compensated sum (Neumaier), so that the order of figures does not show in it.
pub(super) fn mean(values: &[f64]) -> Option<f64> {
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
