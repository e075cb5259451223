//! Where a figure moved: every week is tried as the one with which another level began.
//!
//! Whoever tries two hundred weeks finds one in every noise, so what it takes grows with their number. Two figures that move
//! against each other at the same time are much rarer, and it takes less of each. `tripwire_simulation` in the tests shows how
//! often stable figures are asked about.

use std::ops::Range;

use crate::chart::{AFTER_NEEDED, Apart, BEFORE_NEEDED, Direction, apart, was_moving};
use crate::outcome::Maturity;

/// Weeks that later ones are compared with: what is older was another time.
const YEAR: usize = 52;
/// Stretches since that are looked at: what was gamed for two months, and what moved less and stayed.
const SINCE: [usize; 2] = [AFTER_NEEDED, 2 * AFTER_NEEDED];
/// Weeks within which two figures move at the same time, and within which a change is the same one.
pub const NEAR: i32 = 8;
/// It takes so many standard deviations when one week is tried, and so many more for every e-fold of weeks.
const APART: f64 = 1.7;
const APART_MORE: f64 = 0.24;
/// So much less of each of two figures that move against each other, but never less than of one that is tried once.
const APART_LESS: f64 = 0.6;
/// Figures since a week are better than those before so surely that it is a jump.
const JUMP: f64 = 0.9;
/// Stretches it takes before anything can be asked.
pub const STRETCHES_NEEDED: usize = BEFORE_NEEDED + AFTER_NEEDED;

/// Weeks with one figure: one, or as many as it takes until enough is counted in them.
#[derive(Debug, Clone, PartialEq)]
pub struct Stretch {
    /// The numbers of its weeks.
    pub weeks: Range<i32>,
    /// The figure.
    pub value: f64,
}

/// Weeks being taken together until enough is counted in them.
#[derive(Debug, Clone, Default)]
pub(in crate::outcome) struct Pool<S> {
    first: Option<i32>,
    sum: S,
}

impl<S: Copy + Default> Pool<S> {
    /// Takes a week; gives the stretch and its sum once there is enough.
    pub fn take(
        &mut self,
        week: i32,
        sum: S,
        and: impl Fn(S, S) -> S,
        enough: impl Fn(S) -> bool,
    ) -> Option<(Range<i32>, S)> {
        let first = *self.first.get_or_insert(week);
        self.sum = and(self.sum, sum);
        enough(self.sum).then(|| (first..week + 1, std::mem::take(self).sum))
    }
}

/// Whether a week is over, so that the only doubt about it can be how little was counted.
pub(in crate::outcome) fn is_believed(maturity: Maturity) -> bool {
    use Maturity::{FewAnswers, FewCases, HiddenAnswers, Mature};
    matches!(maturity, Mature | FewCases | HiddenAnswers | FewAnswers)
}

/// A week tried as the one with which another level began.
#[derive(Debug, Clone, Copy)]
struct Split {
    week: i32,
    /// How far both sides lie apart; above 0 when it got better.
    better: f64,
    /// The chance that a figure since is better than one before.
    surely: f64,
    /// It got better at once.
    jumped: bool,
}

impl Split {
    /// The same, where worse is better.
    fn turned(self) -> Self {
        Self { better: -self.better, surely: 1.0 - self.surely, ..self }
    }

    /// The first week of the change whose most striking week this is: it is told by its figures, and where it lies by where they
    /// differ most.
    fn begins(self, among: &[Self]) -> i32 {
        let near = among.iter().filter(|split| (split.week - self.week).abs() <= NEAR / 2);
        near.max_by(|one, other| one.surely.total_cmp(&other.surely).then(one.better.total_cmp(&other.better)))
            .map_or(self.week, |split| split.week)
    }
}

/// Figures since a week, and how far they lie from those before.
type Compared<'v> = (&'v [f64], Apart);

/// A figure over time, and where it moved.
#[derive(Debug, Clone)]
pub struct Path {
    stretches: Vec<Stretch>,
    /// The weeks from which on another thing is counted, ascending; compared is only what lies between them.
    breaks: Vec<i32>,
    direction: Direction,
    splits: Vec<Split>,
}

impl Path {
    /// Of stretches, oldest first.
    #[must_use]
    pub fn new(stretches: Vec<Stretch>, breaks: &[i32], direction: Direction) -> Self {
        let mut path = Self { stretches, breaks: breaks.to_vec(), direction, splits: Vec::new() };
        path.splits = path.tried(i32::MIN..i32::MAX);
        path
    }

    /// Whether there is enough to be asked about at all.
    #[must_use]
    pub fn can_be_asked(&self) -> bool {
        !self.splits.is_empty()
    }

    /// How many stretches there are.
    #[must_use]
    pub fn stretches(&self) -> usize {
        self.stretches.len()
    }

    /// The weeks with which it got better.
    pub(super) fn improved(&self) -> Vec<i32> {
        self.changes(|split| split, |_| true)
    }

    /// The weeks with which it got worse.
    pub(super) fn worsened(&self) -> Vec<i32> {
        self.changes(Split::turned, |_| true)
    }

    /// The weeks with which it got better at once.
    pub(super) fn jumped(&self) -> Vec<i32> {
        self.changes(|split| split, |split| split.jumped)
    }

    /// The weeks with which it got better while another figure got worse.
    pub(super) fn improved_at_the_cost_of(&self, other: &Self) -> Vec<i32> {
        let threshold = (self.threshold() - APART_LESS).max(APART);
        let both = |ours: &[Split], theirs: &[Split]| -> Option<i32> {
            let near = |split: &Split| {
                let at = theirs.partition_point(|other| other.week < split.week - NEAR / 2);
                let near = theirs[at..].iter().take_while(|other| other.week <= split.week + NEAR / 2);
                near.map(|other| -other.better).fold(0.0, f64::max)
            };
            let least: Vec<(&Split, f64)> = ours.iter().map(|split| (split, split.better.min(near(split)))).collect();
            let best = least.iter().max_by(|one, other| one.1.total_cmp(&other.1));
            best.filter(|(_, least)| *least > threshold).map(|(split, _)| split.begins(ours))
        };
        // Most pairs have nothing to do with each other: looking once is enough for them.
        let Some(first) = both(&self.splits, &other.splits) else { return Vec::new() };
        divided(first, |weeks| both(&self.tried(weeks.clone()), &other.tried(weeks)))
    }

    fn threshold(&self) -> f64 {
        APART + APART_MORE * (self.splits.len().max(1) as f64).ln()
    }

    fn changes(&self, seen: impl Fn(Split) -> Split, counts: impl Fn(&Split) -> bool) -> Vec<i32> {
        let threshold = self.threshold();
        let best = |splits: &[Split]| {
            let seen: Vec<Split> = splits.iter().copied().map(&seen).collect();
            let moved = seen.iter().filter(|split| split.better > threshold && counts(split));
            moved.max_by(|one, other| one.better.total_cmp(&other.better)).map(|best| best.begins(&seen))
        };
        best(&self.splits).map_or_else(Vec::new, |first| divided(first, |weeks| best(&self.tried(weeks))))
    }

    /// Every week among these with which another level could have begun, compared with nothing but these weeks.
    fn tried(&self, weeks: Range<i32>) -> Vec<Split> {
        let ends = self.breaks.iter().copied().filter(|at| weeks.contains(at)).chain([weeks.end]);
        let mut start = weeks.start;
        let mut splits = Vec::new();
        for end in ends {
            let first = self.stretches.partition_point(|stretch| stretch.weeks.start < start);
            let last = self.stretches.partition_point(|stretch| stretch.weeks.end <= end);
            self.try_all(&self.stretches[first..last.max(first)], &mut splits);
            start = end;
        }
        splits
    }

    fn try_all(&self, stretches: &[Stretch], splits: &mut Vec<Split>) {
        let values: Vec<f64> = stretches.iter().map(|stretch| stretch.value).collect();
        for at in BEFORE_NEEDED..(values.len() + 1).saturating_sub(AFTER_NEEDED) {
            let before = &values[at.saturating_sub(YEAR)..at];
            let since = SINCE.iter().filter_map(|length| values.get(at..at + length));
            let compared = since.map(|since| (since, apart(before, since)));
            let most = |one: &Compared<'_>, other: &Compared<'_>| one.1.apart.abs().total_cmp(&other.1.apart.abs());
            if let Some((since, found)) = compared.max_by(most) {
                let (better, surely) = match self.direction {
                    Direction::Up => (found.apart, found.higher),
                    Direction::Down => (-found.apart, 1.0 - found.higher),
                };
                let jumped = surely >= JUMP && !was_moving(before, since);
                splits.push(Split { week: stretches[at].weeks.start, better, surely, jumped });
            }
        }
    }
}

/// The first change, and those that are found on either side of it when nothing is compared across it; ascending.
fn divided(first: i32, mut best: impl FnMut(Range<i32>) -> Option<i32>) -> Vec<i32> {
    let (mut found, mut open) = (vec![first], vec![i32::MIN..first, first..i32::MAX]);
    while let Some(weeks) = open.pop() {
        if let Some(at) = best(weeks.clone()) {
            found.push(at);
            open.extend([weeks.start..at, at..weeks.end]);
        }
    }
    found.sort_unstable();
    found
}
