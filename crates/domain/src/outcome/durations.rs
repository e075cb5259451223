//! How long cases take, when some have not ended.
//!
//! Closed cases alone are too quick: the slow ones are still open. Kaplan and Meier's estimator counts an open case in for
//! as long as it has been open ("Nonparametric estimation from incomplete observations", *Journal of the American
//! Statistical Association* 53, 1958): its weight goes to the cases that took longer. Where nothing is open, quantiles are
//! the ordinary ones, so that spreadsheets and databases give the same.

use super::Minute;
use super::case::{Case, Ends};
use super::series::Summary;

/// How long cases took, in minutes.
#[derive(Debug, Clone, Default)]
pub(super) struct Durations {
    /// Of those that ended.
    ended: Vec<f64>,
    /// Age of those that have not: they will take at least that long.
    open: Vec<f64>,
}

impl Durations {
    pub fn add(&mut self, case: &Case, ends: Ends, last: Minute) {
        match case.end_to_end(ends) {
            Some(minutes) => self.ended.push(f64::from(minutes)),
            None => self.open.push(f64::from(last.saturating_sub(case.opened).max(0))),
        }
    }

    pub fn extend(&mut self, other: &Self) {
        self.ended.extend(&other.ended);
        self.open.extend(&other.open);
    }

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
        quantile(&mut self.ended.clone(), 0.5)
    }

    /// The time that so many of 100 stay within; nothing when that lies beyond what has ended yet. Where the curve reaches
    /// the share exactly, it is the middle between this end and the next, as in R's `survival`: so the median is the
    /// ordinary one when nothing is open.
    fn quantile(&self, share: f64) -> Option<f64> {
        if self.open.is_empty() {
            return quantile(&mut self.ended.clone(), share);
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

    /// Every end with how many cases it stands for: one, and more once open ones that were younger have passed theirs on.
    fn steps(&self) -> Vec<(f64, f64)> {
        let mut all: Vec<(f64, bool)> = self.ended.iter().map(|minutes| (*minutes, true)).collect();
        all.extend(self.open.iter().map(|minutes| (*minutes, false)));
        // Of the same age, those that ended come first: the open ones lasted longer.
        all.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
        let count = all.len();
        let mut left = count as f64;
        let mut steps = Vec::with_capacity(self.ended.len());
        for (at, (minutes, ended)) in all.into_iter().enumerate() {
            if ended {
                let weight = left / (count - at) as f64;
                left -= weight;
                steps.push((minutes, weight));
            }
        }
        steps
    }

    /// Whether the median stays what it is however long the open cases still take: it is the same if they all ended now,
    /// and if they never did.
    pub fn median_is_certain(&self) -> bool {
        let mut never = self.ended.clone();
        never.resize(self.len(), f64::INFINITY);
        let mut now = [self.ended.as_slice(), &self.open].concat();
        let never = quantile(&mut never, 0.5).filter(|median| median.is_finite());
        self.open.is_empty() || never.is_some_and(|never| quantile(&mut now, 0.5) == Some(never))
    }
}

/// Counts that differ by less are the same: weights are rounded.
const TINY: f64 = 1e-6;

/// Quantile by linear interpolation between order statistics (Hyndman and Fan's type 7, as spreadsheets and databases do).
pub(super) fn quantile(values: &mut [f64], share: f64) -> Option<f64> {
    let last = values.len().checked_sub(1)?;
    let place = share * last as f64;
    let below = place.floor() as usize;
    let (_, low, above) = values.select_nth_unstable_by(below.min(last), f64::total_cmp);
    let low = *low;
    let rest = place - below as f64;
    if rest == 0.0 {
        return Some(low);
    }
    let high = above.iter().copied().min_by(f64::total_cmp).unwrap_or(low);
    Some(low + rest * (high - low))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn durations(ended: &[f64], open: &[f64]) -> Durations {
        Durations { ended: ended.to_vec(), open: open.to_vec() }
    }

    /// Six of 21 leukaemia patients under treatment relapsed at 6 weeks and so on (Freireich 1963, the textbook example of
    /// the estimator): the survival curve falls below one half at 23 weeks.
    #[test]
    fn the_textbook_example_comes_out() {
        let relapsed = [6.0, 6.0, 6.0, 7.0, 10.0, 13.0, 16.0, 22.0, 23.0];
        let censored = [6.0, 9.0, 10.0, 11.0, 17.0, 19.0, 20.0, 25.0, 32.0, 32.0, 34.0, 35.0];
        let steps = durations(&relapsed, &censored).steps();
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
        assert_eq!(durations(&relapsed, &censored).quantile(0.5), Some(23.0));
        assert_eq!(durations(&relapsed, &censored).quantile(0.85), None, "more than 15 of 100 are still well");
    }

    #[test]
    fn what_is_open_for_longer_than_all_changes_only_the_count() {
        let (ended, open) = ((1..=10).map(f64::from).collect::<Vec<_>>(), vec![1e6; 4]);
        let found = durations(&ended, &open).quantile(0.5).unwrap();
        assert_eq!(found, quantile(&mut [ended, open].concat(), 0.5).unwrap());
    }

    #[test]
    fn closed_cases_alone_are_too_quick() {
        // Each takes its number of hours; those still running after 50 are open.
        let ended: Vec<f64> = (1..=50).map(f64::from).collect();
        let open = vec![50.0; 49];
        let found = durations(&ended, &open);
        assert_eq!(found.closed_only(), Some(25.5));
        assert_eq!(found.quantile(0.5), Some(50.0), "the median of 1 to 99");
    }

    #[test]
    fn nothing_has_no_quantile() {
        assert_eq!(durations(&[], &[]).quantile(0.5), None);
        assert_eq!(durations(&[], &[5.0]).quantile(0.5), None);
        assert_eq!(durations(&[5.0], &[]).quantile(0.85), Some(5.0));
    }
}
