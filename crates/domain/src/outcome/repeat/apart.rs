//! Customers who have far more cases than anybody else.
//!
//! How many cases customers have is skewed, often heavily: a few honest ones come again and again, so neither a share of all cases nor
//! a multiple of the usual makes an account suspicious. What does is a gap. Among the largest, sorted downwards, the logarithms of how
//! much larger each is than the next, times its place, are independent and equally large on average, whatever the tail is like (Rényi,
//! "On the theory of order statistics", 1953). So each gap is held against those below it, and the heavier the tail, the wider it has
//! to be. Several shared accounts stand above the same gap.

use rustc_hash::FxHashMap;

use crate::outcome::CustomerKey;

/// Fewer cases of one account decide no figure.
const FEWEST: u32 = 20;
/// Nor does less than one case in so many.
const ONE_IN: usize = 40;
/// With fewer others nobody can tell what is usual: those who have few customers know them.
const OTHERS: usize = 50;
/// The tail is one customer in so many, and never fewer than that.
const TAIL_IN: usize = 10;
const SHORTEST_TAIL: usize = 15;
/// A gap as wide as this by chance stands in one log in fifty at most, all places together.
const CHANCE: f64 = 0.02;

/// The number of cases from which on a customer has far more than anybody else; nobody has so many where none has.
pub(super) fn fewest(counts: &FxHashMap<CustomerKey, u32>) -> usize {
    let mut sorted: Vec<u32> = counts.values().copied().collect();
    sorted.sort_unstable_by(|one, other| other.cmp(one));
    let cases: usize = sorted.iter().map(|count| *count as usize).sum();
    let matters = |count: &u32| *count >= FEWEST && *count as usize * ONE_IN >= cases;
    let who_matter = sorted.iter().take_while(|count| matters(count)).count();
    let above_a_gap = (1..=who_matter).rev().find(|above| is_gap(&sorted, *above));
    above_a_gap.map_or(usize::MAX, |above| sorted[above - 1] as usize)
}

/// Whether so many customers have far more cases than all others.
fn is_gap(sorted: &[u32], above: usize) -> bool {
    let others = sorted.len() - above;
    let tail = SHORTEST_TAIL.max(others / TAIL_IN);
    let (Some(last), Some(next)) = (sorted.get(above + tail), sorted.get(above)) else { return false };
    if others < OTHERS {
        return false;
    }
    let place = above as f64;
    let log = |count: u32| f64::from(count).ln();
    // The sum of what the gaps of the tail are, which is all but its ends.
    let gaps = place * log(*next) + sorted[above..above + tail].iter().map(|count| log(*count)).sum::<f64>()
        - (place + tail as f64) * log(*last);
    // Whole numbers hide gaps of less than a half.
    let finest = tail as f64 * ((f64::from(*last) + 0.5).ln() - log(*last));
    let mean = gaps.max(finest) / tail as f64;
    let wide = place * (log(sorted[above - 1]) - log(*next)) / mean;
    let chance = (1.0 + wide / tail as f64).powf(-(tail as f64));
    chance <= CHANCE * 0.5_f64.powf(place)
}
