//! Control charts: what separates a signal from noise in a series of figures.
//!
//! Any series has an XmR chart (individual values and moving ranges): limits are `mean ± 2.66 · mean moving range`, drawn
//! from the team's own figures and from nothing else. Shares and rates have charts that know how many cases each point
//! stands for ([`Kind`]). There is no target in here on purpose.
//!
//! Sets of [`Rules`] read the same limits. The window's own knows a point outside the limits and eight points on one
//! side of the centre. [`Rules::Nhs`] are those of NHS England's "Making Data Count", as its reference implementation
//! NHSRplotthedots computes them; [`Rules::Wheeler`] those of the book the chart comes from.
//!
//! Nothing in here is ever NaN or infinite, whatever comes in, and no flag depends on the unit: the same figures as a
//! share and as a percentage say the same.

mod counts;
mod effect;
mod funnel;
mod limits;
mod ranks;
mod runs;
mod says;
mod signals;
mod trust;

pub use counts::{Count, Kind, suited};
pub use effect::{AFTER_NEEDED, BEFORE_NEEDED, Effect, Per, Told as EffectTold, effect};
pub(crate) use effect::{Apart, Needed, apart, effect_of, median, was_moving};
pub use funnel::{FEWEST_COMPARED, FEWEST_SHOWN, Funnel, FunnelPoint, funnel};
pub use limits::{Bounds, Limits, PointLimits, Segment};
pub use runs::{Runs, runs};
pub use says::Statement;
pub use signals::{Flag, Rules, Side, Signal, Verdict};
pub use trust::{Doubt, TRUST_FROM, doubts};

use limits::{Figure, Series};
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
    /// Limits that cannot be trusted, or rest on fewer than [`ESTABLISHED_FROM`] points, signal nothing, and the chart says why.
    pub guarded: bool,
    /// What is to be doubted whatever the figures look like: it is known where they come from.
    pub doubted: Vec<Doubt>,
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
    /// Its own limits, where they follow its size.
    pub limits: Option<PointLimits>,
    /// Every signal this point is part of; empty means noise.
    pub signals: Vec<Flag>,
    /// Whether the signal is good or bad news; nothing for noise.
    pub verdict: Option<Verdict>,
}

/// A drawn chart: points, limits, and what it says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Chart {
    /// Which chart.
    pub kind: Kind,
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

/// Draws the XmR chart of `values`, oldest first. `None` stands for a week without a usable figure: it keeps its place on
/// the axis, enters no limit and no rule, and the points beside it are neighbours. Figures that are not finite count
/// as missing.
pub fn draw(values: &[Option<f64>], options: &Options) -> Chart {
    let usable = |value: &Option<f64>| value.filter(|v| v.abs() <= LARGEST).map(Figure::plain);
    drawn(&values.iter().map(usable).collect::<Vec<_>>(), Kind::Xmr, 1.0, options)
}

/// Draws a chart of `counts`, oldest first. A count of one in one is drawn as `scale`: 1 for a share, 100 for a
/// percentage. What cannot be a count, and what was counted in nothing, counts as missing.
pub fn draw_counts(counts: &[Option<Count>], kind: Kind, scale: f64, options: &Options) -> Chart {
    let figures: Vec<Option<Figure>> = counts.iter().map(|count| count.and_then(|it| it.figure(scale))).collect();
    if kind == Kind::Xmr {
        return draw(&figures.iter().map(|it| it.map(|it| it.value)).collect::<Vec<_>>(), options);
    }
    let is_share = matches!(kind, Kind::P | Kind::PPrime);
    let bounds = Bounds { lowest: Some(0.0), highest: is_share.then_some(scale) };
    drawn(&figures, kind, scale, &Options { bounds, ..options.clone() })
}

fn drawn(figures: &[Option<Figure>], kind: Kind, scale: f64, options: &Options) -> Chart {
    let mut points = Vec::with_capacity(figures.len());
    let mut segments = Vec::new();
    for (start, end) in stretches(figures.len(), &options.rebase_at) {
        let series = Series::of(&figures[start..end], scale);
        let ruler = series.ruler(kind, options);
        let segment = series.segment(start, end, ruler.as_ref(), options);
        let flags = signals::find(&series, &segment, ruler.as_ref(), options);
        points.extend(figures[start..end].iter().map(|figure| ChartPoint {
            value: figure.map(|it| it.value),
            segment: segments.len(),
            moving_range: None,
            limits: None,
            signals: Vec::new(),
            verdict: None,
        }));
        for (place, flags) in flags.into_iter().enumerate() {
            let point = &mut points[start + series.index[place]];
            point.moving_range = place.checked_sub(1).map(|before| series.ranges[before]);
            point.limits = ruler.as_ref().filter(|_| kind != Kind::Xmr).map(|ruler| ruler.at(place, options));
            point.verdict = signals::verdict(&flags, options.direction);
            point.signals = flags;
        }
        segments.push(segment);
    }
    let says = says::of(&points, &segments, options);
    Chart { kind, points, segments, says }
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
