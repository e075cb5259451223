//! How often each number of minutes comes up: as large as there are different ones, however many cases there are. A year has
//! half a million minutes.

use super::Minute;

/// So many are put in order at once, and as many as there are different ones once those are more.
const FRESH: usize = 1 << 12;

/// Numbers of minutes while they are counted.
#[derive(Debug, Clone, Default)]
pub(super) struct Spread {
    counted: Vec<(Minute, u32)>,
    fresh: Vec<(Minute, u32)>,
}

impl Spread {
    pub fn add(&mut self, minutes: Minute) {
        self.put(minutes, 1);
    }

    pub fn extend(&mut self, other: &Sorted) {
        other.iter().for_each(|(minutes, count)| self.put(minutes, count as u32));
    }

    fn put(&mut self, minutes: Minute, count: u32) {
        self.fresh.push((minutes, count));
        if self.fresh.len() >= FRESH.max(self.counted.len()) {
            self.settle();
        }
    }

    fn settle(&mut self) {
        self.fresh.sort_unstable();
        self.counted.append(&mut self.fresh);
        // Two runs that are in order already: a stable sort puts them together in one go.
        self.counted.sort_by_key(|(minutes, _)| *minutes);
        self.counted.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            kept.1 += if same { next.1 } else { 0 };
            same
        });
    }

    pub fn sorted(mut self) -> Sorted {
        self.settle();
        let mut up_to = 0;
        let count = |(minutes, count): (Minute, u32)| {
            up_to += count;
            (minutes, up_to)
        };
        Sorted(self.counted.into_iter().map(count).collect())
    }
}

impl FromIterator<Minute> for Spread {
    fn from_iter<I: IntoIterator<Item = Minute>>(all: I) -> Self {
        let mut spread = Self::default();
        all.into_iter().for_each(|minutes| spread.add(minutes));
        spread
    }
}

/// Numbers of minutes in their order, each with how many there are up to it.
#[derive(Debug, Clone, Default)]
pub(super) struct Sorted(Vec<(Minute, u32)>);

impl Sorted {
    pub fn len(&self) -> usize {
        self.0.last().map_or(0, |(_, up_to)| *up_to as usize)
    }

    /// The one at this place in the order.
    pub fn nth(&self, at: usize) -> Option<Minute> {
        let place = self.0.partition_point(|(_, up_to)| *up_to as usize <= at);
        self.0.get(place).map(|(minutes, _)| *minutes)
    }

    /// How many there are up to this one, itself among them.
    pub fn within(&self, minutes: Minute) -> usize {
        self.up_to(self.0.partition_point(|(it, _)| *it <= minutes))
    }

    /// How many there are before this one.
    pub fn before(&self, minutes: Minute) -> usize {
        self.up_to(self.0.partition_point(|(it, _)| *it < minutes))
    }

    fn up_to(&self, place: usize) -> usize {
        place.checked_sub(1).map_or(0, |last| self.0[last].1 as usize)
    }

    /// Each with how often it comes up.
    pub fn iter(&self) -> impl Iterator<Item = (Minute, usize)> + '_ {
        self.0.iter().scan(0, |before, (minutes, up_to)| {
            let count = up_to - *before;
            *before = *up_to;
            Some((*minutes, count as usize))
        })
    }

    /// Quantile by linear interpolation between order statistics (Hyndman and Fan's type 7, as spreadsheets and databases do).
    pub fn quantile(&self, share: f64) -> Option<f64> {
        quantile(self.len(), share, |at| self.nth(at).map(f64::from))
    }
}

/// The same of anything of which the one at each place in the order is known.
pub(super) fn quantile(count: usize, share: f64, nth: impl Fn(usize) -> Option<f64>) -> Option<f64> {
    let last = count.checked_sub(1)?;
    let place = share * last as f64;
    let below = place.floor() as usize;
    let low = nth(below.min(last))?;
    let rest = place - below as f64;
    if rest == 0.0 {
        return Some(low);
    }
    let high = nth(below + 1).unwrap_or(low);
    Some(low + rest * (high - low))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Whatever was counted in between, it is a list in order.
        #[test]
        fn it_is_a_list_in_order(mut list in prop::collection::vec(-50..50, 0..400), cuts in prop::collection::vec(0..400_usize, 0..5)) {
            let mut spread = Spread::default();
            for (at, minutes) in list.iter().enumerate() {
                spread.add(*minutes);
                if cuts.contains(&at) {
                    spread.settle();
                }
            }
            let mut twice = spread.clone();
            let sorted = spread.sorted();
            list.sort_unstable();
            prop_assert_eq!(sorted.len(), list.len());
            prop_assert_eq!((0..list.len()).map(|at| sorted.nth(at)).collect::<Option<Vec<_>>>(), Some(list.clone()));
            prop_assert_eq!(sorted.nth(list.len()), None);
            for minutes in -51..51 {
                prop_assert_eq!(sorted.within(minutes), list.iter().filter(|it| **it <= minutes).count());
                prop_assert_eq!(sorted.before(minutes), list.iter().filter(|it| **it < minutes).count());
            }
            let again: Vec<Minute> = sorted.iter().flat_map(|(minutes, count)| std::iter::repeat_n(minutes, count)).collect();
            prop_assert_eq!(&again, &list);
            twice.extend(&sorted);
            prop_assert_eq!(twice.sorted().len(), 2 * list.len());
        }
    }
}
