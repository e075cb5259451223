//! Whether a log holds cases by the day they ended instead of the day they were opened.
//!
//! "All tickets closed in May" holds of the cases opened early only the slow ones, and of those opened late only the quick
//! ones: times from first contact to end fall from week to week by selection alone. Such a log gives itself away twice.
//! Nothing ends before a day, although cases had long been opened that usually would have; and nothing is open at the end,
//! although something usually would be. A log that only begins so ("all tickets touched since May") is whole from that day on.

use super::case::{Case, Ends};
use super::{DAY, Minute};

/// With fewer cases nothing can be said.
const FEWEST: usize = 60;
/// So many missing cases at either end are more than chance: e⁻⁴, and both have to be missing.
const EXPECTED: f64 = 4.0;
/// Where less than this share of what is expected is there, it was left out.
const FOUND: f64 = 0.2;
/// The first ends of a log may be odd ones: one in so many.
const ODD_ONES: usize = 1000;

/// What was left out of a log by when cases ended.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Selected {
    /// Cases that usually would have ended before the first one did, and when that was; nothing while none are missing.
    pub early: Option<(u32, Minute)>,
    /// Cases that usually would still be open at the end; nothing while none are missing.
    pub late: Option<u32>,
}

/// Whether cases were selected by their end; `last` is the newest time in the log.
pub(super) fn by_end(cases: &[Case], ends: Ends, last: Minute) -> Selected {
    let mut ended: Vec<Minute> = cases.iter().filter_map(|case| case.ended_by(ends)).collect();
    if ended.len() < FEWEST {
        return Selected::default();
    }
    ended.sort_unstable();
    let begin = ended[ended.len() / ODD_ONES];
    let open = cases.iter().filter(|case| case.ended_by(ends).is_none()).count();
    let mut opened: Vec<Minute> = cases.iter().map(|case| case.opened).collect();
    opened.sort_unstable();
    // How long cases usually take: those opened in the middle half, which either cut spares most.
    let (from, to) = (opened[opened.len() / 4], opened[opened.len() * 3 / 4]);
    let middle = cases.iter().filter(|case| (from..=to).contains(&case.opened));
    let mut usual: Vec<Minute> = middle.filter_map(|case| case.end_to_end(ends)).collect();
    usual.sort_unstable();
    let within = |minutes: Minute| usual.partition_point(|took| *took <= minutes) as f64 / usual.len().max(1) as f64;
    let before = cases.iter().filter(|case| case.opened < begin);
    let slow_ones: f64 = before.map(|case| within(begin - case.opened)).sum();
    let ended_before = (ended.len() / ODD_ONES) as f64;
    // The newest day is never whole.
    let open_ones: f64 = cases
        .iter()
        .filter(|case| case.opened < last.saturating_sub(DAY))
        .map(|case| 1.0 - within(last.saturating_sub(case.opened)))
        .sum();
    let is_missing = |expected: f64, found: f64| expected >= EXPECTED && found < FOUND * expected;
    Selected {
        early: is_missing(slow_ones, ended_before).then_some((slow_ones.round() as u32, begin)),
        late: is_missing(open_ones, open as f64).then_some(open_ones.round() as u32),
    }
}
