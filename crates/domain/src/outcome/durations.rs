//! How long cases take, when some have not ended.
//!
//! Closed cases alone are too quick: the slow ones are still open. Kaplan and Meier's estimator counts an open case in for
//! as long as it has been open ("Nonparametric estimation from incomplete observations", *Journal of the American
//! Statistical Association* 53, 1958): its weight goes to the cases that took longer. Where nothing is open, quantiles are
//! the ordinary ones, so that spreadsheets and databases give the same.

use super::Minute;
use super::case::{Case, Ends};
use super::series::Summary;
use super::spread::{Sorted, Spread, quantile};

/// How long cases took, while they are counted.
#[derive(Debug, Clone, Default)]
pub(super) struct Durations {
    /// Of those that ended.
    ended: Spread,
    /// Age of those that have not: they will take at least that long.
    open: Spread,
}

/// How long cases took, in minutes.
#[derive(Debug, Clone, Default)]
pub(super) struct Lengths {
    ended: Sorted,
    open: Sorted,
}

impl Durations {
    pub fn add(&mut self, case: &Case, ends: Ends, last: Minute) {
        match case.end_to_end(ends) {
            Some(minutes) => self.ended.add(minutes),
            None => self.open.add(last.saturating_sub(case.opened).max(0)),
        }
    }

    pub fn extend(&mut self, other: &Lengths) {
        self.ended.extend(&other.ended);
        self.open.extend(&other.open);
    }

    pub fn sorted(self) -> Lengths {
        Lengths { ended: self.ended.sorted(), open: self.open.sorted() }
    }
}

impl Lengths {
    pub fn len(&self) -> usize {
        self.ended.len() + self.open.len()
    }

    pub fn open(&self) -> usize {
        self.open.len()
    }

    pub fn summary(&self) -> Summary {
        Summary {
            numerator: self.ended.len() as f64,
            denominator: self.len() as f64,
            value: self.quantile(0.5),
            p85: self.quantile(0.85),
            interval: None,
        }
    }

    /// The median of those that ended, as if nothing were open.
    pub fn closed_only(&self) -> Option<f64> {
        self.ended.quantile(0.5)
    }

    /// The time that so many of 100 stay within; nothing when that lies beyond what has ended yet. Where the curve reaches
    /// the share exactly, it is the middle between this end and the next, as in R's `survival`: so the median is the
    /// ordinary one when nothing is open.
    fn quantile(&self, share: f64) -> Option<f64> {
        if self.open.len() == 0 {
            return self.ended.quantile(share);
        }
        let wanted = share * self.len() as f64;
        let mut ended = 0.0;
        let mut exactly: Option<f64> = None;
        for (minutes, weight) in self.steps() {
            if let Some(before) = exactly {
                return Some(f64::midpoint(before, minutes));
            }
            ended += weight;
            match ended - wanted {
                over if over > TINY => return Some(minutes),
                over if over >= -TINY => exactly = Some(minutes),
                _ => {}
            }
        }
        None
    }

    /// Every end with how many cases it stands for: one, and more once open ones that were younger have passed theirs on. Of
    /// the same age, those that ended come first: the open ones lasted longer.
    fn steps(&self) -> impl Iterator<Item = (f64, f64)> + '_ {
        let count = self.len();
        let mut left = count as f64;
        let ends = self.ended.iter().flat_map(|(minutes, ends)| {
            let younger = self.open.before(minutes);
            std::iter::repeat_n((minutes, younger), ends)
        });
        ends.enumerate().map(move |(before, (minutes, younger))| {
            let weight = left / (count - before - younger) as f64;
            left -= weight;
            (f64::from(minutes), weight)
        })
    }

    /// Whether the median stays what it is however long the open cases still take: it is the same if they all ended now,
    /// and if they never did.
    pub fn median_is_certain(&self) -> bool {
        let mut now = Spread::default();
        now.extend(&self.ended);
        now.extend(&self.open);
        let never = |at| Some(self.ended.nth(at).map_or(f64::INFINITY, f64::from));
        let never = quantile(self.len(), 0.5, never).filter(|median| median.is_finite());
        self.open.len() == 0 || never.is_some_and(|never| now.sorted().quantile(0.5) == Some(never))
    }
}

/// Counts that differ by less are the same: weights are rounded.
const TINY: f64 = 1e-6;

#[cfg(test)]
mod tests {
    use super::*;

    fn lengths(ended: &[Minute], open: &[Minute]) -> Lengths {
        let sorted = |all: &[Minute]| all.iter().copied().collect::<Spread>().sorted();
        Lengths { ended: sorted(ended), open: sorted(open) }
    }

    /// Six of 21 leukaemia patients under treatment relapsed at 6 weeks and so on (Freireich 1963, the textbook example of
    /// the estimator): the survival curve falls below one half at 23 weeks.
    #[test]
    fn the_textbook_example_comes_out() {
        let relapsed = [6, 6, 6, 7, 10, 13, 16, 22, 23];
        let censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
        let steps = lengths(&relapsed, &censored).steps().collect::<Vec<_>>();
        let left: Vec<f64> = steps
            .iter()
            .scan(21.0, |left, (_, weight)| {
                *left -= weight;
                Some(*left / 21.0)
            })
            .collect();
        let at = |minutes: f64| left[steps.iter().rposition(|step| step.0 == minutes).unwrap()];
        for (minutes, survival) in
            [(6.0, 0.857), (7.0, 0.807), (10.0, 0.753), (13.0, 0.690), (16.0, 0.627), (22.0, 0.538), (23.0, 0.448)]
        {
            assert!((at(minutes) - survival).abs() < 5e-4, "{minutes}: {}", at(minutes));
        }
        assert_eq!(lengths(&relapsed, &censored).quantile(0.5), Some(23.0));
        assert_eq!(lengths(&relapsed, &censored).quantile(0.85), None, "more than 15 of 100 are still well");
    }

    #[test]
    fn what_is_open_for_longer_than_all_changes_only_the_count() {
        let (ended, open) = ((1..=10).collect::<Vec<_>>(), vec![1_000_000; 4]);
        let found = lengths(&ended, &open).quantile(0.5).unwrap();
        assert_eq!(found, lengths(&[ended, open].concat(), &[]).quantile(0.5).unwrap());
    }

    #[test]
    fn closed_cases_alone_are_too_quick() {
        // Each takes its number of hours; those still running after 50 are open.
        let ended: Vec<Minute> = (1..=50).collect();
        let open = vec![50; 49];
        let found = lengths(&ended, &open);
        assert_eq!(found.closed_only(), Some(25.5));
        assert_eq!(found.quantile(0.5), Some(50.0), "the median of 1 to 99");
    }

    #[test]
    fn nothing_has_no_quantile() {
        assert_eq!(lengths(&[], &[]).quantile(0.5), None);
        assert_eq!(lengths(&[], &[5]).quantile(0.5), None);
        assert_eq!(lengths(&[5], &[]).quantile(0.85), Some(5.0));
    }
}
