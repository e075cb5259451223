//! How long cards took, and how many were done.

use chrono::NaiveDate;

/// From so many finished cards on a percentile says something.
pub const FEWEST_CYCLES: usize = 10;

/// A finished card: from the moment work began to the moment it was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cycle {
    /// The day work began.
    pub started: NaiveDate,
    /// The day it was done; never before `started`.
    pub finished: NaiveDate,
    /// Minutes from the one moment to the other.
    pub minutes: u32,
    /// Minutes of them in which it was blocked; never more than `minutes`.
    pub blocked: u32,
}

impl Cycle {
    /// Cycle time in days: 0 for what was begun and done on one day.
    #[must_use]
    pub fn days(&self) -> u32 {
        u32::try_from((self.finished - self.started).num_days()).unwrap_or(0)
    }
}

/// Within how many days `share` percent (1 to 100) of the cards were done, by nearest rank; nothing below
/// [`FEWEST_CYCLES`] cards.
#[must_use]
pub fn percentile(days: &[u32], share: u32) -> Option<u32> {
    if days.len() < FEWEST_CYCLES || share == 0 {
        return None;
    }
    let mut days = days.to_vec();
    days.sort_unstable();
    let rank = (days.len() * share.min(100) as usize).div_ceil(100);
    days.get(rank.saturating_sub(1)).copied()
}

/// Flow efficiency in percent: the share of the cards' time in which they did not wait. Nothing while no time has passed.
#[must_use]
pub fn efficiency(cycles: &[Cycle]) -> Option<f64> {
    let (all, blocked) = cycles.iter().fold((0_u64, 0_u64), |(all, blocked), cycle| {
        (all + u64::from(cycle.minutes), blocked + u64::from(cycle.blocked.min(cycle.minutes)))
    });
    (all > 0).then(|| 100.0 * (all - blocked) as f64 / all as f64)
}

/// How many cards were done on each day from `first` to `last`, both included; nothing when `last` lies before.
#[must_use]
pub fn per_day(finished: impl IntoIterator<Item = NaiveDate>, first: NaiveDate, last: NaiveDate) -> Vec<u32> {
    let length = usize::try_from((last - first).num_days() + 1).unwrap_or(0);
    let mut counts = vec![0; length];
    for day in finished {
        if let Some(count) = usize::try_from((day - first).num_days()).ok().and_then(|at| counts.get_mut(at)) {
            *count += 1;
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(n: i64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Duration::days(n)
    }

    #[test]
    fn the_85th_of_a_hundred() {
        let days: Vec<u32> = (1..=100).rev().collect();
        assert_eq!(percentile(&days, 85), Some(85));
        assert_eq!(percentile(&days, 100), Some(100));
        assert_eq!(percentile(&days[..9], 85), None, "nine say nothing");
        assert_eq!(percentile(&days, 0), None);
    }

    #[test]
    fn waiting_lowers_efficiency() {
        let cycle = |minutes, blocked| Cycle { started: day(0), finished: day(1), minutes, blocked };
        assert_eq!(efficiency(&[cycle(600, 0), cycle(400, 250)]), Some(75.0));
        assert_eq!(efficiency(&[cycle(100, 900)]), Some(0.0), "never below nothing");
        assert_eq!(efficiency(&[cycle(0, 0)]), None);
    }

    proptest! {
        #[test]
        fn at_least_that_share_is_within_the_percentile(days in prop::collection::vec(0_u32..400, 10..80), share in 1_u32..=100) {
            let within = percentile(&days, share).unwrap();
            let count = |limit: &dyn Fn(u32) -> bool| days.iter().filter(|day| limit(**day)).count();
            prop_assert!(count(&|day| day <= within) * 100 >= days.len() * share as usize);
            prop_assert!(count(&|day| day < within) * 100 < days.len() * share as usize, "and no shorter time would do");
        }

        #[test]
        fn every_finished_card_of_the_span_is_counted_once(days in prop::collection::vec(-20_i64..60, 0..60)) {
            let counts = per_day(days.iter().map(|n| day(*n)), day(0), day(29));
            prop_assert_eq!(counts.len(), 30);
            prop_assert_eq!(counts.iter().sum::<u32>() as usize, days.iter().filter(|n| (0..30).contains(*n)).count());
        }
    }
}
