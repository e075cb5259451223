//! When it will be done, and how much: forecasts from the team's own throughput.
//!
//! Monte Carlo after Magennis, *Forecasting and Simulating Software Development Projects* (2011): each run draws days of the
//! past, with replacement, until the work is done. No estimates, no velocities, no names. Runs are seeded, so that the same
//! history and the same seed give the same answer.

use fastrand::Rng;

use super::FEWEST_CYCLES;

/// How often the future is run through.
pub const RUNS: usize = 10_000;
/// Days of history that a forecast needs at least.
pub const FEWEST_DAYS: usize = 20;
/// A future longer than this is none that anybody plans.
const LONGEST: u32 = 3_650;
/// The seed where nobody chose one. Any number would do; a fixed one makes the answer the same each time.
pub const SEED: u32 = 2026;

/// In how many days a number of cards is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// Half of all runs were done by then.
    pub half: u32,
    /// 85 of 100 were.
    pub likely: u32,
    /// 95 of 100 were.
    pub almost_sure: u32,
}

/// How many cards are done in a number of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HowMany {
    /// Half of all runs had at least so many.
    pub half: u32,
    /// 85 of 100 had.
    pub likely: u32,
    /// 95 of 100 had.
    pub almost_sure: u32,
}

/// In how many days `cards` are done, when `history` says how many were done on each day of the past. Nothing when the history
/// is shorter than [`FEWEST_DAYS`], when fewer than [`FEWEST_CYCLES`] were done, or when it would take longer than ten years.
#[must_use]
pub fn when(history: &[u32], cards: u32, seed: u32) -> Option<When> {
    if !says_something(history) {
        return None;
    }
    let mut rng = Rng::with_seed(seed.into());
    let mut runs: Vec<u32> = (0..RUNS).map(|_| days_until(history, cards, &mut rng)).collect();
    runs.sort_unstable();
    let by = |share: usize| runs.get((RUNS * share).div_ceil(100) - 1).copied().filter(|days| *days < LONGEST);
    Some(When { half: by(50)?, likely: by(85)?, almost_sure: by(95)? })
}

/// How many cards are done within `days` days. Nothing when the history is shorter than [`FEWEST_DAYS`] or when fewer than
/// [`FEWEST_CYCLES`] were done.
#[must_use]
pub fn how_many(history: &[u32], days: u32, seed: u32) -> Option<HowMany> {
    if !says_something(history) {
        return None;
    }
    let mut rng = Rng::with_seed(seed.into());
    let days = days.min(LONGEST);
    let mut runs: Vec<u32> = (0..RUNS).map(|_| (0..days).map(|_| drawn(history, &mut rng)).sum()).collect();
    runs.sort_unstable_by(|a, b| b.cmp(a));
    let at_least = |share: usize| runs.get((RUNS * share).div_ceil(100) - 1).copied();
    Some(HowMany { half: at_least(50)?, likely: at_least(85)?, almost_sure: at_least(95)? })
}

fn says_something(history: &[u32]) -> bool {
    let done: usize = history.iter().map(|count| *count as usize).sum();
    history.len() >= FEWEST_DAYS && done >= FEWEST_CYCLES
}

fn days_until(history: &[u32], cards: u32, rng: &mut Rng) -> u32 {
    let (mut done, mut days) = (0_u32, 0);
    while done < cards && days < LONGEST {
        done = done.saturating_add(drawn(history, rng));
        days += 1;
    }
    days
}

fn drawn(history: &[u32], rng: &mut Rng) -> u32 {
    history[rng.usize(..history.len())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_steady_team_is_foretold_exactly() {
        let one_a_day = [1; 30];
        assert_eq!(when(&one_a_day, 12, SEED), Some(When { half: 12, likely: 12, almost_sure: 12 }));
        assert_eq!(how_many(&one_a_day, 12, SEED), Some(HowMany { half: 12, likely: 12, almost_sure: 12 }));
        assert_eq!(when(&one_a_day, 0, SEED), Some(When { half: 0, likely: 0, almost_sure: 0 }));
    }

    #[test]
    fn little_history_foretells_nothing() {
        assert_eq!(when(&[1; 19], 3, SEED), None);
        assert_eq!(how_many(&[0; 60], 3, SEED), None);
        let mut seldom = vec![0; 4_000];
        seldom[..9].fill(1);
        assert_eq!(how_many(&seldom, 3, SEED), None, "nine cards say nothing");
        seldom[9] = 1;
        assert_eq!(when(&seldom, 100, SEED), None, "longer than ten years");
    }

    /// A card on every second day: the days to ten cards have a negative binomial law. Its quantiles are the first `n` at which
    /// the sum of `C(n - 1, 9) / 2^n` reaches them: 19, 25 and 28.
    #[test]
    fn a_known_law_is_met() {
        let history: Vec<u32> = (0..30).map(|n| n % 2).collect();
        let said = when(&history, 10, SEED).unwrap();
        for (found, known) in [(said.half, 19), (said.likely, 25), (said.almost_sure, 28)] {
            assert!(found.abs_diff(known) <= 1, "{said:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(12))]
        #[test]
        fn more_certainty_takes_longer_and_promises_less(history in prop::collection::vec(0_u32..4, 20..60), cards in 1_u32..30, seed: u32) {
            prop_assume!(history.iter().sum::<u32>() as usize >= FEWEST_CYCLES);
            let later = when(&history, cards, seed).unwrap();
            prop_assert!(later.half <= later.likely && later.likely <= later.almost_sure);
            let fewer = how_many(&history, cards, seed).unwrap();
            prop_assert!(fewer.half >= fewer.likely && fewer.likely >= fewer.almost_sure);
            prop_assert_eq!(when(&history, cards, seed), Some(later), "the same history and seed, the same answer");
        }
    }
}
