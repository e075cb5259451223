//! Repeat contact: whose customer came again.

use super::{Case, DAY, Minute};

/// For every case whether its customer opens another one within `(0, window_days]` days of its opening. Another case
/// of the same minute is the same contact and does not count. Cases without a customer are never repeated. `by_topic`
/// looks at each topic of a customer by itself.
pub(super) fn repeated(cases: &[Case], window_days: u16, by_topic: bool) -> Vec<bool> {
    let whose = |case: &Case| (case.customer, case.topic.filter(|_| by_topic));
    let window = Minute::from(window_days) * DAY;
    let mut order: Vec<u32> = (0..cases.len() as u32).filter(|at| cases[*at as usize].customer.is_some()).collect();
    order.sort_unstable_by_key(|at| {
        let case = &cases[*at as usize];
        (whose(case), case.opened)
    });
    let mut repeated = vec![false; cases.len()];
    // From the newest to the oldest, so that the next strictly later opening of the same customer is known.
    let mut newer: Option<&Case> = None;
    let mut next_opening: Option<Minute> = None;
    for at in order.iter().rev().map(|at| *at as usize) {
        let case = &cases[at];
        match newer {
            Some(before) if whose(before) == whose(case) => {
                if before.opened > case.opened {
                    next_opening = Some(before.opened);
                }
            }
            _ => next_opening = None,
        }
        repeated[at] = next_opening.is_some_and(|next| next.saturating_sub(case.opened) <= window);
        newer = Some(case);
    }
    repeated
}

/// Customers who open more than one case a day over the whole log, and how many cases are theirs. Nobody does that; it
/// is a shared account, and its cases look like repeat contacts.
pub(super) fn shared(cases: &[Case], days: f64) -> (usize, usize) {
    let mut customers: Vec<_> = cases.iter().filter_map(|case| case.customer).collect();
    customers.sort_unstable();
    let crowds = customers.chunk_by(|a, b| a == b).map(<[_]>::len);
    crowds
        .filter(|size| *size >= FEWEST_SHARED && *size as f64 > days)
        .fold((0, 0), |(n, sum), size| (n + 1, sum + size))
}

/// A short log may well hold two cases a day of one customer; that many are suspicious at any length.
const FEWEST_SHARED: usize = 30;
