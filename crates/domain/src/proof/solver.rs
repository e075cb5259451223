//! Finds a case that lies in one region and outside others, or shows that there is none.
//!
//! Boxes over ordered atoms are clauses in the order encoding: for each axis and each atom but the first, one variable
//! says "the case lies at this atom or above". "Outside a box" is one clause. The search is `batsat`'s (conflict-driven,
//! complete), so "none" is a proof.

use std::collections::HashMap;

pub(super) use batsat::Lit;
use batsat::{Callbacks, Solver as Sat, SolverInterface, lbool};

use super::Stop;
use super::atoms::AtomSet;

/// What the search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// A case: an atom for each axis.
    Point(Vec<u32>),
    /// There is none.
    Nothing,
    /// The search was told to stop.
    Stopped,
}

/// The search over one grid. Regions are excluded one after the other and stay excluded.
pub(super) struct Solver<'s> {
    sat: Sat<Asked<'s>>,
    sizes: Vec<u32>,
    /// For each axis: "the case lies at this atom or above", from the second atom on.
    from: Vec<Vec<Lit>>,
    /// For sets of more than one stretch: a literal that puts the case outside.
    outside: HashMap<(usize, AtomSet), Lit>,
}

/// Asks now and then whether to stop.
struct Asked<'s>(Stop<'s>);

impl Callbacks for Asked<'_> {
    fn stop(&self) -> bool {
        (self.0)()
    }
}

impl<'s> Solver<'s> {
    pub(super) fn new(sizes: &[u32], stop: Stop<'s>) -> Self {
        let mut sat = Sat::new(batsat::SolverOpts::default(), Asked(stop));
        let mut from = Vec::with_capacity(sizes.len());
        for size in sizes {
            let lits: Vec<Lit> = (1..*size).map(|_| Lit::new(sat.new_var_default(), true)).collect();
            for pair in lits.windows(2) {
                sat.add_clause_reuse(&mut vec![pair[0], !pair[1]]);
            }
            from.push(lits);
        }
        Self { sat, sizes: sizes.to_vec(), from, outside: HashMap::new() }
    }

    /// From now on only cases outside this region count.
    pub(super) fn exclude(&mut self, region: &[AtomSet]) {
        if let Some(mut clause) = self.outside_of(region) {
            self.sat.add_clause_reuse(&mut clause);
        }
    }

    /// Like [`Solver::exclude`], but only in searches that name the returned switch.
    pub(super) fn exclude_with_switch(&mut self, region: &[AtomSet]) -> Lit {
        let switch = Lit::new(self.sat.new_var_default(), true);
        if let Some(mut clause) = self.outside_of(region) {
            clause.push(!switch);
            self.sat.add_clause_reuse(&mut clause);
        }
        switch
    }

    /// Searches for a case inside a region (everywhere if there is none) with these switches on.
    pub(super) fn find(&mut self, inside: Option<&[AtomSet]>, switches: &[Lit]) -> Found {
        let mut assumed = switches.to_vec();
        for (axis, set) in inside.into_iter().flatten().enumerate() {
            match set.stretches() {
                [] => return Found::Nothing,
                [(start, end)] => {
                    assumed.extend(self.from(axis, *start));
                    assumed.extend(self.from(axis, *end).map(|above| !above));
                }
                _ => assumed.push(self.outside_set(axis, &set.complement(self.sizes[axis]))),
            }
        }
        if !self.sat.is_ok() {
            return Found::Nothing;
        }
        match self.sat.solve_limited(&assumed) {
            found if found == lbool::TRUE => Found::Point((0..self.sizes.len()).map(|axis| self.atom(axis)).collect()),
            found if found == lbool::FALSE => Found::Nothing,
            _ => Found::Stopped,
        }
    }

    /// "The case lies at this atom or above"; nothing where that is always or never so.
    fn from(&self, axis: usize, atom: u32) -> Option<Lit> {
        self.from[axis].get((atom as usize).checked_sub(1)?).copied()
    }

    /// The literals of which one has to hold outside a region; nothing if the region is empty.
    fn outside_of(&mut self, region: &[AtomSet]) -> Option<Vec<Lit>> {
        let mut clause = Vec::with_capacity(2 * region.len());
        for (axis, set) in region.iter().enumerate() {
            match set.stretches() {
                [] => return None,
                [(start, end)] => {
                    clause.extend(self.from(axis, *start).map(|above| !above));
                    clause.extend(self.from(axis, *end));
                }
                _ => clause.push(self.outside_set(axis, set)),
            }
        }
        Some(clause)
    }

    /// A literal that puts the case outside a set of several stretches.
    fn outside_set(&mut self, axis: usize, set: &AtomSet) -> Lit {
        if let Some(known) = self.outside.get(&(axis, set.clone())) {
            return *known;
        }
        let outside = Lit::new(self.sat.new_var_default(), true);
        for (start, end) in set.stretches() {
            let mut clause = vec![!outside];
            clause.extend(self.from(axis, *start).map(|above| !above));
            clause.extend(self.from(axis, *end));
            self.sat.add_clause_reuse(&mut clause);
        }
        self.outside.insert((axis, set.clone()), outside);
        outside
    }

    /// The atom of the case found: the number of steps that hold, found by halving as they hold from below.
    fn atom(&self, axis: usize) -> u32 {
        let (mut low, mut high) = (0, self.sizes[axis].saturating_sub(1));
        while low < high {
            let middle = (low + high).div_ceil(2);
            let above = self.from(axis, middle).is_some_and(|lit| self.sat.value_lit(lit) == lbool::TRUE);
            if above {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        low
    }
}
