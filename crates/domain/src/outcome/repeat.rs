//! Repeat contact: whose customer came again.

mod apart;

use std::collections::hash_map::Entry;
use std::hash::Hash;

use rustc_hash::FxHashMap;

use super::case::Word;
use super::{Case, CustomerKey, DAY, Minute};

/// A case, and when its customer opened the next one. Another case of the same minute is the same contact and no next one.
pub(super) struct Followed<'c> {
    pub case: &'c Case,
    next: Option<Minute>,
    next_on_topic: Option<Minute>,
}

impl Followed<'_> {
    /// Whether the customer opens another one within `(0, window_days]` days of the opening, perhaps on the same topic.
    /// Cases without a customer are never repeated.
    pub fn within(&self, window_days: u16, by_topic: bool) -> bool {
        let next = if by_topic { self.next_on_topic } else { self.next };
        let window = Minute::from(window_days) * DAY;
        next.is_some_and(|next| next.saturating_sub(self.case.opened) <= window)
    }
}

/// Follows customers through a log that is read from the newest opening to the oldest.
#[derive(Debug, Default)]
pub(super) struct Following {
    window: Minute,
    customers: Openings<CustomerKey>,
    topics: Option<Openings<(CustomerKey, Option<Word>)>>,
}

impl Following {
    /// Follows them for as long as the longest window is, and on each topic by itself where `by_topic` says so.
    pub fn new(window_days: u16, by_topic: bool) -> Self {
        let topics = by_topic.then(Openings::default);
        Self { window: Minute::from(window_days) * DAY, topics, ..Self::default() }
    }

    /// The next case, opened no later than the one before.
    pub fn of<'c>(&mut self, case: &'c Case) -> Followed<'c> {
        let Some(customer) = case.customer.filter(|_| self.window > 0) else {
            return Followed { case, next: None, next_on_topic: None };
        };
        let next = self.customers.next_of(customer, case.opened, self.window);
        let topics = self.topics.as_mut();
        let next_on_topic = topics.and_then(|topics| topics.next_of((customer, case.topic), case.opened, self.window));
        Followed { case, next, next_on_topic }
    }
}

/// The latest two minutes in which each has opened something so far. Who did so longer ago than the window is forgotten now and
/// then, so that there are never more than come in a window, or twice as many.
#[derive(Debug)]
struct Openings<K> {
    latest: FxHashMap<K, (Minute, Option<Minute>)>,
    most: usize,
}

/// Of fewer nobody is forgotten.
const FEWEST_KEPT: usize = 1 << 12;

impl<K> Default for Openings<K> {
    fn default() -> Self {
        Self { latest: FxHashMap::default(), most: FEWEST_KEPT }
    }
}

impl<K: Eq + Hash> Openings<K> {
    fn next_of(&mut self, who: K, opened: Minute, window: Minute) -> Option<Minute> {
        if self.latest.len() >= self.most {
            self.latest.retain(|_, (latest, _)| latest.saturating_sub(opened) <= window);
            self.most = FEWEST_KEPT.max(2 * self.latest.len());
        }
        match self.latest.entry(who) {
            Entry::Vacant(free) => {
                free.insert((opened, None));
                None
            }
            Entry::Occupied(mut known) => {
                let (latest, next) = known.get_mut();
                if *latest > opened {
                    (*latest, *next) = (opened, Some(*latest));
                }
                *next
            }
        }
    }
}

/// A short log may well hold two cases a day of one customer; that many are suspicious at any length.
const FEWEST_SHARED: usize = 30;
/// Of so many customers each is counted; with more, an account that matters opens more than one case a day.
const COUNTED: usize = 1 << 16;

/// Finds shared accounts: their cases look like repeat contacts. An account is one when it opens more than one case a day over the
/// whole log, for nobody does that, or when it has far more cases than anybody else (see [`apart`]). Not everybody can be counted in
/// a large log, and need not be: of so many cases only so many can be of such customers, and no more are kept in mind (Misra and
/// Gries, "Finding repeated elements", *Science of Computer Programming* 2, 1982). Who is left at the end may be one; nobody else is.
#[derive(Debug)]
pub(super) struct Crowds {
    /// How many cases are suspicious.
    suspicious: usize,
    most: usize,
    /// Whether so far everybody is counted.
    complete: bool,
    counts: FxHashMap<CustomerKey, u32>,
}

impl Crowds {
    /// In a log of so many cases and so many days.
    pub fn new(cases: usize, days: f64) -> Self {
        let suspicious = FEWEST_SHARED.max(days.floor().max(0.0) as usize + 1);
        Self { suspicious, most: COUNTED.max(cases / suspicious), complete: true, counts: FxHashMap::default() }
    }

    /// Looks for those who may be one.
    pub fn look_at(&mut self, customer: CustomerKey) {
        if let Some(count) = self.counts.get_mut(&customer) {
            *count += 1;
        } else if self.counts.len() < self.most {
            self.counts.insert(customer, 1);
        } else {
            self.complete = false;
            self.counts.retain(|_, count| {
                *count -= 1;
                *count > 0
            });
        }
    }

    /// Ends the looking, and begins to count those who were found.
    pub fn found(&self) -> Self {
        let at_least = if self.complete { self.suspicious.min(apart::fewest(&self.counts)) as u32 } else { 0 };
        let found = self.counts.iter().filter(|(_, count)| **count >= at_least);
        let counts: FxHashMap<CustomerKey, u32> = found.map(|(customer, _)| (*customer, 0)).collect();
        let suspicious = if self.complete { at_least as usize } else { self.suspicious };
        Self { counts, suspicious, ..*self }
    }

    /// Counts a case of those who were found.
    pub fn count(&mut self, customer: CustomerKey) {
        if let Some(count) = self.counts.get_mut(&customer) {
            *count += 1;
        }
    }

    /// How many customers they are, and how many cases are theirs.
    pub fn sum(&self) -> (u32, u32) {
        let shared = self.counts.values().filter(|count| **count as usize >= self.suspicious);
        shared.fold((0, 0), |(customers, cases), count| (customers + 1, cases + count))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Customers with so many cases each, and others with one, in any order.
    fn log() -> impl Strategy<Value = (Vec<usize>, Vec<u128>)> {
        (prop::collection::vec(28..34_usize, 0..4), 0..200_u128).prop_flat_map(|(crowds, others)| {
            let theirs = crowds.iter().enumerate().flat_map(|(who, count)| std::iter::repeat_n(who as u128, *count));
            let all: Vec<u128> = theirs.chain((0..others).map(|who| 100 + who)).collect();
            (Just(crowds), Just(all).prop_shuffle())
        })
    }

    proptest! {
        #[test]
        fn whoever_opens_that_many_is_found((crowds, all) in log()) {
            // As few as can be suspicious: with more room everybody is counted, which is no test.
            let most = all.len() / FEWEST_SHARED;
            let mut looking = Crowds { most, ..Crowds::new(all.len(), 5.0) };
            all.iter().for_each(|who| looking.look_at(CustomerKey(*who)));
            let mut counting = looking.found();
            all.iter().for_each(|who| counting.count(CustomerKey(*who)));
            let shared: Vec<usize> = crowds.into_iter().filter(|count| *count >= FEWEST_SHARED).collect();
            prop_assert_eq!(counting.sum(), (shared.len() as u32, shared.iter().sum::<usize>() as u32));
        }
    }
}
