//! Teams or channels side by side: who differs by more than chance, and by more than teams differ anyway. Never people.
//!
//! Limits are those of FunnelPlotR for shares: on the scale of arcsine √p, 95 % and 99.8 %, widened by the variance
//! between groups where the groups differ more than the draw of the cases explains (Spiegelhalter, "Funnel plots for
//! comparing institutional performance", *Statistics in Medicine* 24, 2005, and "Handling over-dispersion of performance
//! indicators", *Quality and Safety in Health Care* 14, 2005).
//!
//! Rates lie on a logarithmic scale with the Poisson variance 1 / (u n). FunnelPlotR uses 1 / 4 n there, which is the
//! variance of a share on its own scale, and cries wolf at small rates; this does not follow it.

use serde::{Deserialize, Serialize};

use super::LARGEST;
use super::counts::Count;
use super::limits::mean;

/// Normal deviates for 95 % and 99.8 %, as FunnelPlotR writes them.
const NEAR: f64 = 1.959_964;
const FAR: f64 = 3.090_232;
/// This share of the groups is drawn in at either end before the variance between groups is estimated, so that the one
/// that differs does not hide itself.
const DRAWN_IN: f64 = 0.1;

/// Of a group with fewer nothing is shown.
pub const FEWEST_SHOWN: f64 = 10.0;
/// A group with fewer is not compared.
pub const FEWEST_COMPARED: f64 = 30.0;

/// One group among the others.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FunnelPoint {
    /// Its share or rate.
    pub value: f64,
    /// Lower limit for a group of its size: 99.8 %.
    pub lower: f64,
    /// Upper limit for a group of its size: 99.8 %.
    pub upper: f64,
    /// Lower warning limit: 95 %.
    pub near_lower: f64,
    /// Upper warning limit: 95 %.
    pub near_upper: f64,
}

impl FunnelPoint {
    /// It differs by more than the limits allow.
    pub fn is_outside(&self) -> bool {
        self.value < self.lower || self.value > self.upper
    }
}

/// Groups side by side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Funnel {
    /// All that was found over all it was found in; nothing without a group.
    pub centre: Option<f64>,
    /// How many times more the groups differ than the draw of the cases explains (φ); 1 is as much.
    pub dispersion: f64,
    /// Variance between groups (τ²) that widens the limits; 0 when they do not differ more than that.
    pub between: f64,
    /// One for every group that came in, in the same order; nothing where there was nothing to count in.
    pub points: Vec<Option<FunnelPoint>>,
    scale: Scale,
}

impl Funnel {
    /// The limits for a group of `size` that lies in the centre; nothing without a group.
    pub fn limits(&self, size: f64) -> Option<FunnelPoint> {
        let centre = self.centre.filter(|_| size > 0.0 && size.is_finite())?;
        Some(self.scale.point(centre, self.between, centre, size))
    }
}

/// The scale on which groups of different sizes can be compared.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
enum Scale {
    Share,
    Rate,
}

impl Scale {
    fn there(self, value: f64) -> f64 {
        match self {
            Self::Share => value.clamp(0.0, 1.0).sqrt().asin(),
            Self::Rate => value.ln(),
        }
    }

    fn back(self, value: f64) -> f64 {
        match self {
            // Beyond its ends the scale would turn around.
            Self::Share => value.clamp(0.0, std::f64::consts::FRAC_PI_2).sin().powi(2),
            Self::Rate => value.min(LARGEST.ln()).exp(),
        }
    }

    /// A group with its limits.
    fn point(self, centre: f64, between: f64, value: f64, size: f64) -> FunnelPoint {
        let reach = (self.variance(centre, size) + between).sqrt();
        let limit = |deviates: f64| match centre {
            // Nothing was found anywhere: every limit lies there.
            0.0 => 0.0,
            centre => self.back(self.there(centre) + deviates * reach),
        };
        FunnelPoint { value, lower: limit(-FAR), upper: limit(FAR), near_lower: limit(-NEAR), near_upper: limit(NEAR) }
    }

    /// Variance of a group of `size` on this scale by the draw of the cases alone.
    fn variance(self, centre: f64, size: f64) -> f64 {
        match self {
            Self::Share => 1.0 / (4.0 * size),
            Self::Rate => 1.0 / (centre * size),
        }
    }
}

/// Puts groups side by side.
pub fn funnel(groups: &[Option<Count>]) -> Funnel {
    let usable: Vec<Option<Count>> = groups.iter().map(|it| it.filter(|count| count.figure(1.0).is_some())).collect();
    let present: Vec<Count> = usable.iter().flatten().copied().collect();
    let total = |of: fn(&Count) -> f64| present.iter().map(of).sum::<f64>();
    let centre = total(|it| it.numerator) / total(|it| it.denominator);
    if present.is_empty() || !centre.is_finite() {
        return Funnel {
            centre: None,
            dispersion: 0.0,
            between: 0.0,
            points: vec![None; groups.len()],
            scale: Scale::Share,
        };
    }
    let is_share = present.iter().all(|count| count.numerator <= count.denominator);
    let scale = if is_share { Scale::Share } else { Scale::Rate };
    let (dispersion, between) = if centre > 0.0 { dispersion(&present, centre, scale) } else { (0.0, 0.0) };
    let point = |count: Count| scale.point(centre, between, count.numerator / count.denominator, count.denominator);
    let points = usable.into_iter().map(|it| it.map(point)).collect();
    Funnel { centre: Some(centre), dispersion, between, points, scale }
}

/// φ and τ² from the deviates of all groups, the outer tenths drawn in (winsorised); τ² by the method of moments
/// (DerSimonian and Laird, 1986). τ² is 0 unless φ is above 1.
fn dispersion(groups: &[Count], centre: f64, scale: Scale) -> (f64, f64) {
    let middle = scale.there(centre);
    // A group in which nothing was found has no place on a logarithmic scale: half a case is as close as it gets.
    let place = |count: &Count| match scale {
        Scale::Share => scale.there(count.numerator / count.denominator),
        Scale::Rate => scale.there(count.numerator.max(0.5) / count.denominator),
    };
    let precision = |count: &Count| 1.0 / scale.variance(centre, count.denominator);
    let mut deviates: Vec<f64> = groups.iter().map(|it| (place(it) - middle) * precision(it).sqrt()).collect();
    deviates.sort_unstable_by(f64::total_cmp);
    let (low, high) = (quantile(&deviates, DRAWN_IN), quantile(&deviates, 1.0 - DRAWN_IN));
    let squares: Vec<f64> = deviates.iter().map(|it| it.clamp(low, high).powi(2)).collect();
    let (groups_count, dispersion) = (groups.len() as f64, mean(&squares).unwrap_or(0.0));
    let precisions: Vec<f64> = groups.iter().map(precision).collect();
    let sum: f64 = precisions.iter().sum();
    let left = sum - precisions.iter().map(|it| it * it).sum::<f64>() / sum;
    let between = (groups_count * dispersion - (groups_count - 1.0)) / left;
    (dispersion, if dispersion > 1.0 && between.is_finite() { between.max(0.0) } else { 0.0 })
}

/// Quantile of sorted values by linear interpolation (Hyndman and Fan's type 7, as R's default).
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let place = share * (sorted.len() - 1) as f64;
    let (below, rest) = (place.floor() as usize, place.fract());
    sorted[below] + rest * (sorted[(below + 1).min(sorted.len() - 1)] - sorted[below])
}
