//! How figures run about their centre: too long on one side, or too rarely across, and something moved.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Crossings are too few when a process that only varies shows so few in less than one of twenty series.
const TOO_FEW: f64 = 0.05;

/// Anhøj's two tests: the longest run, and how often the series crosses its centre. Figures on the centre are left out.
/// (Anhøj and Olesen, "Run charts revisited", *PLoS ONE* 9, 2014; as in qicharts2.)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ChartRuns")]
pub struct Runs {
    /// Figures that do not lie on the centre.
    pub useful: usize,
    /// Figures in the longest run on one side.
    pub longest: usize,
    /// The longest run that is still noise: log₂ of the useful figures, rounded, plus 3 (Schilling, "The surprising
    /// predictability of long runs", 2012).
    pub longest_allowed: usize,
    /// How often the series crosses the centre.
    pub crossings: usize,
    /// The fewest crossings that are still noise: the lower 5 % of a coin thrown for each figure but the first (Chen,
    /// "A note on the number of crossings", 2010).
    pub crossings_needed: usize,
    /// One of the two is beyond noise.
    pub signal: bool,
}

/// The runs of `values` about `centre`. Differences up to `tolerance` lie on it. Nothing when all do.
pub fn runs(values: &[f64], centre: f64, tolerance: f64) -> Option<Runs> {
    let sides: Vec<bool> =
        values.iter().map(|value| value - centre).filter(|it| it.abs() > tolerance).map(|it| it > 0.0).collect();
    let lengths: Vec<usize> = sides.chunk_by(|a, b| a == b).map(<[bool]>::len).collect();
    let longest = lengths.iter().copied().max()?;
    let longest_allowed = (sides.len() as f64).log2().round() as usize + 3;
    let crossings = lengths.len() - 1;
    let crossings_needed = few_heads(sides.len() - 1);
    Some(Runs {
        useful: sides.len(),
        longest,
        longest_allowed,
        crossings,
        crossings_needed,
        signal: longest > longest_allowed || crossings < crossings_needed,
    })
}

/// The smallest number of heads in `throws` of a fair coin that at most so many come with a chance of 5 % or more.
fn few_heads(throws: usize) -> usize {
    let mut chance = -(throws as f64) * std::f64::consts::LN_2;
    let mut so_far = 0.0;
    for heads in 0..=throws {
        so_far += chance.exp();
        if so_far >= TOO_FEW {
            return heads;
        }
        chance += ((throws - heads) as f64 / (heads + 1) as f64).ln();
    }
    throws
}
