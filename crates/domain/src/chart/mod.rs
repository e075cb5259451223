//! Control charts: what separates a signal from noise in a series of figures.
//!
//! The chart is an XmR chart (individual values and moving ranges): limits are `mean ± 2.66 · mean moving range`, drawn
//! from the team's own figures and from nothing else. There is no target in here on purpose.
//!
//! Two sets of rules read the same limits. The window's own, [`Rules::Window`], knows a point outside the limits and
//! eight points on one side of the centre. [`Rules::Nhs`] are those of NHS England's "Making Data Count", as its
//! reference implementation NHSRplotthedots computes them.
//!
//! Nothing in here is ever NaN or infinite, whatever comes in, and no flag depends on the unit: the same figures as a
//! share and as a percentage say the same.

mod limits;
mod says;
mod signals;

pub use limits::{Bounds, Limits, Segment};
pub use says::Statement;
pub use signals::{Flag, Rules, Side, Signal, Verdict};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// From how many points on limits are more than provisional and may signal.
pub const ESTABLISHED_FROM: usize = 12;

/// Figures beyond this are taken for missing: no measurement is that large, and sums of them would overflow.
const LARGEST: f64 = 1e300;

/// Which way is better for the customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Direction {
    /// Higher is better.
    Up,
    /// Lower is better.
    Down,
}

/// How a chart is to be drawn.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Options {
    /// What counts as a signal.
    pub rules: Rules,
    /// Leave moving ranges above `3.267 · mean moving range` out of the limits (as "Making Data Count" does).
    pub screened: bool,
    /// Indexes at which the team has redrawn the limits, in any order. Indexes outside the series are ignored.
    pub rebase_at: Vec<usize>,
    /// Draw the limits of every segment from its first so many points and keep them.
    pub fix_after: Option<usize>,
    /// Which way is better; without it a signal is neither favourable nor unfavourable.
    pub direction: Option<Direction>,
    /// What the figure cannot fall below or rise above. Clamps what is drawn, never what is computed.
    pub bounds: Bounds,
}

/// One point of a drawn chart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChartPoint {
    /// The figure, or nothing where there is none that may be used.
    pub value: Option<f64>,
    /// Index into [`Chart::segments`].
    pub segment: usize,
    /// Distance to the figure before it in the same segment.
    pub moving_range: Option<f64>,
    /// Every signal this point is part of; empty means noise.
    pub signals: Vec<Flag>,
    /// Whether the signal is good or bad news; nothing for noise.
    pub verdict: Option<Verdict>,
}

/// A drawn chart: points, limits, and what it says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Chart {
    /// One for every figure that came in, in the same order.
    pub points: Vec<ChartPoint>,
    /// The stretches between redrawn limits; never empty when there are points.
    pub segments: Vec<Segment>,
    /// What the chart says, most important first.
    pub says: Vec<Statement>,
}

impl Chart {
    /// The segment point `index` belongs to.
    pub fn segment_of(&self, index: usize) -> Option<&Segment> {
        self.points.get(index).and_then(|point| self.segments.get(point.segment))
    }
}

/// Draws the chart of `values`, oldest first. `None` stands for a week without a usable figure: it keeps its place on
/// the axis, enters no limit and no rule, and the points beside it are neighbours. Figures that are not finite count
/// as missing.
pub fn draw(values: &[Option<f64>], options: &Options) -> Chart {
    let values: Vec<Option<f64>> = values.iter().map(|value| value.filter(|v| v.abs() <= LARGEST)).collect();
    let mut points = Vec::with_capacity(values.len());
    let mut segments = Vec::new();
    for (start, end) in stretches(values.len(), &options.rebase_at) {
        let series = limits::Series::of(&values[start..end]);
        let segment = series.segment(start, end, options);
        let flags = signals::find(&series, &segment, options.rules);
        points.extend(values[start..end].iter().map(|value| ChartPoint {
            value: *value,
            segment: segments.len(),
            moving_range: None,
            signals: Vec::new(),
            verdict: None,
        }));
        for (place, flags) in flags.into_iter().enumerate() {
            let point = &mut points[start + series.index[place]];
            point.moving_range = place.checked_sub(1).map(|before| series.ranges[before]);
            point.verdict = signals::verdict(&flags, options.direction);
            point.signals = flags;
        }
        segments.push(segment);
    }
    let says = says::of(&points, &segments, options.direction);
    Chart { points, segments, says }
}

/// The half-open stretches between the places where limits were redrawn.
fn stretches(length: usize, rebase_at: &[usize]) -> Vec<(usize, usize)> {
    if length == 0 {
        return Vec::new();
    }
    let mut cuts: Vec<usize> = rebase_at.iter().copied().filter(|at| (1..length).contains(at)).collect();
    cuts.sort_unstable();
    cuts.dedup();
    cuts.insert(0, 0);
    cuts.push(length);
    cuts.windows(2).map(|pair| (pair[0], pair[1])).collect()
}
