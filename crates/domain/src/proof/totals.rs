//! Guardrails on totals: where the sum, the smallest, the largest or the number of all rows that match is what a customer
//! hears, a bound holds for that total and not for each row.
//!
//! Smallest and largest: a row decides where no row that beats it matches, so "in its box and outside the boxes of those that
//! beat it" is asked of the solver, as it is where the first row answers. Sums: rows that can match together are enumerated as
//! sets whose boxes meet; a set counts where some case lies in all its boxes and outside those of all other rows. The extremes
//! are found by branch and bound and are exact; with too many sets the answer is "not provable". Where rows compute what they add,
//! and where single values are asked of a sum, every total has to be looked at: see [`super::pieces`].

use super::check::Ground;
use super::finding::Reason;
use super::grid::{Region, intersect, intersection};
use super::solver::{Found, Lit, Solver};
use crate::number::Number;
use crate::rule::{Addend, Case, HitPolicy, exact_sum};
use crate::term::Ordered;

/// How many sets of rows that match together are looked at before a sum counts as not provable.
const SETS: usize = 200_000;

/// The total of one output column that some case gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Total {
    /// A row that decides it: the smallest or largest, or the first of a sum.
    pub(super) row: usize,
    /// The total; nothing where every row that matches leaves the column open.
    pub(super) value: Option<Ordered>,
    /// A case that gets it.
    pub(super) case: Case,
}

/// The totals of one output column that decide whether a bound holds: every one that occurs for smallest and largest, the least
/// and the greatest for sums and numbers, and one that is open if that occurs.
struct Totals<'g, 'a> {
    ground: &'g Ground<'a>,
    solver: Solver<'a>,
    /// For each row a switch that puts cases outside it.
    outside: Vec<Lit>,
    addends: Vec<Addend>,
    /// The rows that add a value.
    adding: Vec<usize>,
    left: usize,
}

/// A set of rows that match together, while sets are enumerated.
struct Together {
    rows: Vec<usize>,
    region: Region,
    sum: Number,
}

impl Ground<'_> {
    /// The totals that decide whether a bound holds for an output column, found once. Of computed ones see [`super::pieces`].
    pub(super) fn totals(&self, column: usize) -> Result<Vec<Total>, Reason> {
        let found = || Totals::of(self, column)?.all();
        self.totals.borrow_mut().entry(column).or_insert_with(found).clone()
    }
}

impl<'g, 'a> Totals<'g, 'a> {
    /// Nothing is known of a column with cells that could not be read, or of rows that nobody knows the cases of.
    fn of(ground: &'g Ground<'a>, column: usize) -> Result<Self, Reason> {
        let rows = 0..ground.table.rows.len();
        let addends: Vec<Addend> = rows.clone().map(|row| ground.table.addend(row, column)).collect();
        if ground.boxes.any_unclear() || addends.contains(&Addend::Unknown) {
            return Err(Reason::UnreadCells);
        }
        if addends.contains(&Addend::Computed) {
            return Err(Reason::Formula);
        }
        let mut solver = Solver::new(&ground.grid.sizes, ground.stop);
        let outside = ground.boxes.rows.iter().map(|region| solver.exclude_with_switch(region)).collect();
        let adding = rows.filter(|row| addends[*row] != Addend::Nothing && !ground.boxes.is_empty(*row)).collect();
        Ok(Self { ground, solver, outside, addends, adding, left: SETS })
    }

    fn all(&mut self) -> Result<Vec<Total>, Reason> {
        let mut found = match self.ground.table.hit_policy {
            HitPolicy::Min => self.decisive(|other, own| other < own)?,
            HitPolicy::Max => self.decisive(|other, own| other > own)?,
            _ => self.extremes()?,
        };
        found.extend(self.open()?);
        Ok(found)
    }

    /// Every row that is the smallest (or largest) somewhere.
    fn decisive(&mut self, beats: impl Fn(Ordered, Ordered) -> bool) -> Result<Vec<Total>, Reason> {
        let mut found = Vec::new();
        for row in self.adding.clone() {
            let own = self.value(row);
            let beating: Vec<usize> =
                self.adding.iter().copied().filter(|other| beats(self.value(*other), own)).collect();
            if let Some(region) = self.outside(&self.ground.boxes.rows[row], &beating)? {
                found.push(Total { row, value: Some(own), case: self.ground.grid.case(&region) });
            }
        }
        Ok(found)
    }

    /// A case in which some row matches and all that match leave the column open.
    fn open(&mut self) -> Result<Option<Total>, Reason> {
        let adding = self.adding.clone();
        for row in 0..self.addends.len() {
            if self.addends[row] == Addend::Nothing
                && let Some(region) = self.outside(&self.ground.boxes.rows[row], &adding)?
            {
                return Ok(Some(Total { row, value: None, case: self.ground.grid.case(&region) }));
            }
        }
        Ok(None)
    }

    /// The least and the greatest sum that some case gets.
    fn extremes(&mut self) -> Result<Vec<Total>, Reason> {
        let mut found = Vec::new();
        for greater in [false, true] {
            let mut best = None;
            let nothing = Together { rows: Vec::new(), region: self.ground.grid.everything(), sum: Number::ZERO };
            self.grow(&nothing, &self.adding.clone(), greater, &mut best)?;
            found.extend(best);
        }
        found.dedup();
        Ok(found)
    }

    /// Tries every set that adds some of `candidates` to `set`, in the direction of greater or lesser sums.
    fn grow(
        &mut self,
        set: &Together,
        candidates: &[usize],
        greater: bool,
        best: &mut Option<Total>,
    ) -> Result<(), Reason> {
        self.left = self.left.checked_sub(1).ok_or(Reason::TooManyTogether)?;
        if self.ground.stopped() {
            return Err(Reason::Stopped);
        }
        self.keep_if_better(set, greater, best)?;
        for (index, row) in candidates.iter().enumerate() {
            let rest = &candidates[index..];
            if !self.could_improve(set.sum, rest, greater, best.as_ref())? {
                break;
            }
            let region = intersection(&set.region, &self.ground.boxes.rows[*row]);
            let meeting: Vec<usize> =
                rest[1..].iter().copied().filter(|other| intersect(&region, &self.ground.boxes.rows[*other])).collect();
            let rows = [set.rows.as_slice(), &[*row]].concat();
            let sum = exact_sum(set.sum, self.number(*row)).ok_or(Reason::TooManyDigits)?;
            if region.iter().all(|atoms| !atoms.is_empty()) {
                self.grow(&Together { rows, region, sum }, &meeting, greater, best)?;
            }
        }
        Ok(())
    }

    /// Whether adding some of these rows could still lead beyond the best sum.
    fn could_improve(&self, sum: Number, rows: &[usize], greater: bool, best: Option<&Total>) -> Result<bool, Reason> {
        let Some(best) = best.and_then(Total::number) else { return Ok(true) };
        let mut bound = sum;
        for row in rows {
            let number = self.number(*row);
            if (number > Number::ZERO) == greater {
                bound = exact_sum(bound, number).ok_or(Reason::TooManyDigits)?;
            }
        }
        Ok(if greater { bound > best } else { bound < best })
    }

    fn keep_if_better(&mut self, set: &Together, greater: bool, best: &mut Option<Total>) -> Result<(), Reason> {
        let Some(first) = set.rows.iter().min() else { return Ok(()) };
        let better = best
            .as_ref()
            .and_then(Total::number)
            .is_none_or(|best| if greater { set.sum > best } else { set.sum < best });
        if !better {
            return Ok(());
        }
        let others: Vec<usize> = self.adding.iter().copied().filter(|row| !set.rows.contains(row)).collect();
        if let Some(region) = self.outside(&set.region, &others)? {
            *best = Some(Total { row: *first, value: Some(set.sum.into()), case: self.ground.grid.case(&region) });
        }
        Ok(())
    }

    /// Of the cases of a region some that none of these rows matches.
    fn outside(&mut self, region: &Region, rows: &[usize]) -> Result<Option<Region>, Reason> {
        if region.iter().any(super::atoms::AtomSet::is_empty) {
            return Ok(None);
        }
        let boxes = &self.ground.boxes.rows;
        let mut meeting = self.ground.boxes.those(|_| false);
        rows.iter().filter(|row| intersect(&boxes[**row], region)).for_each(|row| meeting.insert(*row));
        if meeting.is_empty() {
            return Ok(Some(region.clone()));
        }
        let switches: Vec<Lit> = meeting.iter().map(|row| self.outside[row]).collect();
        match self.solver.find(Some(region), &switches) {
            Found::Point(point) => Ok(Some(self.ground.grid.grown(&point, region, &[(&self.ground.boxes, &meeting)]))),
            Found::Nothing => Ok(None),
            Found::Stopped => Err(Reason::Stopped),
        }
    }

    /// What a row adds that adds something.
    fn value(&self, row: usize) -> Ordered {
        match self.addends[row] {
            Addend::Value(value) => value,
            Addend::Nothing | Addend::Computed | Addend::Unknown => Number::ZERO.into(),
        }
    }

    /// The same where rows are added up: then they are numbers, or [`Addend::Unknown`].
    fn number(&self, row: usize) -> Number {
        if let Ordered::Number(number) = self.value(row) { number } else { Number::ZERO }
    }
}

impl Total {
    fn number(&self) -> Option<Number> {
        if let Some(Ordered::Number(number)) = self.value { Some(number) } else { None }
    }
}
