//! Shares and rates: limits that know how much each point was counted in.
//!
//! A share of 4 in 10 says less than one of 400 in 1,000, and its limits lie wider. The textbook charts (p for shares, u
//! for rates) take it that nothing varies but the draw of the cases; with thousands of cases a week every point then lies
//! outside. Laney's p′ and u′ measure how much more than that the process varies from point to point, and widen the
//! limits by it ("Improved control charts for attributes", *Quality Engineering* 14, 2002). Limits are those of
//! qicharts2.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::limits::{Figure, Series, mean_range};
use super::{LARGEST, Options, stretches};

/// Mean moving range of standard normal figures: d₂ for ranges of two.
const D2: f64 = 1.128;
/// Limits lie three standard deviations from the centre.
const SIGMAS: f64 = 3.0;
/// Variance of the mean of `n` moving ranges of stable figures, over d₂², times `n` (Cryer and Ryan, "The estimation of
/// sigma for an X chart", *Journal of Quality Technology* 22, 1990).
const RANGE_VARIANCE: f64 = 0.8264;
/// 95 % of a standard normal lie below.
const ONE_SIDED_95: f64 = 1.644_854;

/// Which chart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ChartKind")]
pub enum Kind {
    /// Individual values and moving ranges: for every series.
    #[default]
    Xmr,
    /// Shares, when nothing varies but the draw of the cases.
    P,
    /// Shares that vary more than that (Laney).
    PPrime,
    /// Rates, when nothing varies but the draw of the cases.
    U,
    /// Rates that vary more than that (Laney).
    UPrime,
}

/// What was counted, and in how much.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Count {
    /// How many were found.
    pub numerator: f64,
    /// Among how many, or in how much.
    pub denominator: f64,
}

impl Count {
    /// Nothing where there was nothing to count in, or where it is no count.
    pub(super) fn figure(self, scale: f64) -> Option<Figure> {
        let Self { numerator, denominator } = self;
        let usable = numerator >= 0.0 && denominator > 0.0 && numerator <= LARGEST && denominator <= LARGEST;
        let value = scale * (numerator / denominator);
        (usable && value <= LARGEST).then_some(Figure { value, numerator, denominator })
    }
}

/// The chart for counts: shares where nothing is found more often than it was looked for, rates otherwise; Laney's where
/// the points vary more than the draw of the cases explains.
pub fn suited(counts: &[Option<Count>], options: &Options) -> Kind {
    let is_share = counts.iter().flatten().all(|count| count.numerator <= count.denominator);
    let (plain, prime) = if is_share { (Kind::P, Kind::PPrime) } else { (Kind::U, Kind::UPrime) };
    let figures: Vec<Option<Figure>> = counts.iter().map(|count| count.and_then(|it| it.figure(1.0))).collect();
    let mut ranges = Vec::new();
    for (start, end) in stretches(figures.len(), &options.rebase_at) {
        let series = Series::of(&figures[start..end], 1.0);
        let based_on = series.based_on(options);
        let spread = series.centre(based_on).and_then(|centre| Spread::of(&series, centre, plain));
        ranges.extend(spread.map(|it| it.ranges(based_on)).unwrap_or_default());
    }
    if over_dispersed(&ranges, options.screened) { prime } else { plain }
}

/// Whether the standardised figures move more from point to point than the draw of the cases explains: their spread is
/// above 1 by more than chance allows in one of twenty series.
fn over_dispersed(ranges: &[f64], screened: bool) -> bool {
    let allowed = 1.0 + ONE_SIDED_95 * (RANGE_VARIANCE / ranges.len().max(1) as f64).sqrt();
    mean_range(ranges, screened, 0.0).is_some_and(|range| range / D2 > allowed)
}

/// How far each figure would vary by the draw of the cases alone.
pub(super) struct Spread<'a> {
    series: &'a Series,
    centre: f64,
    prime: bool,
    /// Standard deviation of each figure.
    deviations: Vec<f64>,
}

impl<'a> Spread<'a> {
    /// Standard deviation √(p (1 − p) / n) of a share, √(u / n) of a rate (Montgomery, *Introduction to Statistical
    /// Quality Control*, 7.8 and 7.19). Nothing for the chart of plain values.
    pub(super) fn of(series: &'a Series, centre: f64, kind: Kind) -> Option<Self> {
        let share = centre / series.scale;
        let (variance, prime) = match kind {
            Kind::Xmr => return None,
            Kind::P => ((share * (1.0 - share)).max(0.0), false),
            Kind::PPrime => ((share * (1.0 - share)).max(0.0), true),
            Kind::U => (share, false),
            Kind::UPrime => (share, true),
        };
        let deviations = series.sizes.iter().map(|size| series.scale * (variance / size).sqrt()).collect();
        Some(Self { series, centre, prime, deviations })
    }

    /// From the centre to a limit at each figure, computed from the first `based_on`.
    pub(super) fn reach(&self, based_on: usize, screened: bool) -> Option<Vec<f64>> {
        let sigma_z = match self.prime {
            true => mean_range(&self.ranges(based_on), screened, 0.0)? / D2,
            false => 1.0,
        };
        Some(self.deviations.iter().map(|deviation| SIGMAS * deviation * sigma_z).collect())
    }

    /// Moving ranges of the standardised figures. A range over a gap is none, as in qicharts2.
    fn ranges(&self, based_on: usize) -> Vec<f64> {
        // Where the centre is 0 or 1 nothing varies, and every figure lies on it.
        let standard = |at: usize| match self.deviations[at] {
            0.0 => 0.0,
            deviation => (self.series.values[at] - self.centre) / deviation,
        };
        let neighbours = |at: &usize| self.series.index[*at] == self.series.index[at - 1] + 1;
        (1..based_on).filter(neighbours).map(|at| (standard(at) - standard(at - 1)).abs()).collect()
    }
}
