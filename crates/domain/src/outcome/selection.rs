//! Whether a log holds cases by the day they ended instead of the day they were opened.
//!
//! "All tickets closed in May" holds of the cases opened early only the slow ones, and of those opened late only the quick
//! ones: times from first contact to end fall from week to week by selection alone. Such a log gives itself away twice.
//! Nothing ends before a day, although cases had long been opened that usually would have; and nothing is open at the end,
//! although something usually would be. A log that only begins so ("all tickets touched since May") is whole from that day on,
//! and one that leaves out what is open ("all closed tickets") is whole until the weeks of which some would still be.

use super::spread::Sorted;
use super::{DAY, Minute};

/// With fewer cases nothing can be said.
const FEWEST: usize = 60;
/// So many missing cases at either end are more than chance: e⁻⁴, and both have to be missing.
const EXPECTED: f64 = 4.0;
/// Where less than this share of what is expected is there, it was left out.
const FOUND: f64 = 0.2;
/// Where nothing is missing at the beginning, it takes more to say that something is at the end.
pub(super) const ALONE: u32 = 10;
/// Of what was opened since then one case in so many would still be open: without those, half are done sooner than they were.
const STILL_OPEN_IN: usize = 20;
/// The first ends of a log may be odd ones: one in so many.
const ODD_ONES: usize = 1000;

/// What was left out of a log by when cases ended.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Selected {
    /// Cases that usually would have ended before the first one did, and when that was; nothing while none are missing.
    pub early: Option<(u32, Minute)>,
    /// Cases that usually would still be open at the end, and from when on they are missing; nothing while none are.
    pub late: Option<(u32, Minute)>,
}

/// Between when the cases were opened that tell how long cases usually take: the middle half, which either cut spares most.
/// Nothing when there are too few.
pub(super) fn middle(opened: &Sorted, ended: &Sorted) -> Option<(Minute, Minute)> {
    let enough = ended.len() >= FEWEST;
    Some((opened.nth(opened.len() / 4)?, opened.nth(opened.len() * 3 / 4)?)).filter(|_| enough)
}

/// Whether cases were selected by their end: by when they were opened and when they ended, how long those of the middle half
/// took, and the newest time in the log.
pub(super) fn by_end(opened: &Sorted, ended: &Sorted, usual: &Sorted, last: Minute) -> Selected {
    let Some(begin) = ended.nth(ended.len() / ODD_ONES).filter(|_| ended.len() >= FEWEST) else {
        return Selected::default();
    };
    let open = opened.len() - ended.len();
    let within = |minutes: Minute| usual.within(minutes) as f64 / usual.len().max(1) as f64;
    let sum = |until: Minute, share: &dyn Fn(Minute) -> f64| -> f64 {
        let before = opened.iter().take_while(|(opened, _)| *opened < until);
        before.map(|(opened, count)| count as f64 * share(opened)).sum()
    };
    let slow_ones = sum(begin, &|opened| within(begin - opened));
    let ended_before = (ended.len() / ODD_ONES) as f64;
    // The newest day is never whole.
    let open_ones = sum(last.saturating_sub(DAY), &|opened| 1.0 - within(last.saturating_sub(opened)));
    let is_missing = |expected: f64, found: f64| expected >= EXPECTED && found < FOUND * expected;
    Selected {
        early: is_missing(slow_ones, ended_before).then_some((slow_ones.round() as u32, begin)),
        late: usual
            .nth(usual.len().saturating_sub(usual.len() / STILL_OPEN_IN + 1))
            .filter(|_| is_missing(open_ones, open as f64))
            .map(|slow| (open_ones.round() as u32, last.saturating_sub(slow))),
    }
}
