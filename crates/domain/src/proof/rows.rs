//! Which rows answer any case at all.

use std::collections::HashMap;

use super::check::{Checked, Ground, number};
use super::finding::{Finding, Reason};
use super::grid::{Region, intersect, intersection};
use super::solver::{Found, Solver};
use crate::rule::{Case, HitPolicy};

/// Whether a row answers some case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// It answers the case at this point.
    Point(Vec<u32>),
    /// It answers none.
    None,
    /// Cells that could not be read stand in the way.
    Unknown,
    /// The proof was stopped.
    Stopped,
}

/// What each row reaches, and a solver that has excluded every row.
///
/// Where exactly one row answers, or any, a row answers every case of its box (perhaps together with others, which is another
/// finding). Where the first answers, only what the rows above leave.
pub(super) fn reach<'a>(ground: &Ground<'a>) -> (Vec<Reach>, Solver<'a>) {
    let mut solver = Solver::new(&ground.grid.sizes, ground.stop);
    let mut reached = Vec::with_capacity(ground.boxes.rows.len());
    let mut unclear_above = false;
    for (row, region) in ground.boxes.rows.iter().enumerate() {
        unclear_above |= ground.boxes.unclear[row];
        let reach = if ground.boxes.is_empty(row) {
            Reach::None
        } else if ground.boxes.unclear[row] {
            Reach::Unknown
        } else {
            match ground.table.hit_policy {
                HitPolicy::Unique | HitPolicy::Any => Reach::Point(lowest(region)),
                HitPolicy::First => first(ground, &mut solver, row, unclear_above),
            }
        };
        reached.push(reach);
        solver.exclude(region);
    }
    (reached, solver)
}

fn first(ground: &Ground<'_>, solver: &mut Solver<'_>, row: usize, unclear_above: bool) -> Reach {
    let region = &ground.boxes.rows[row];
    // Most rows are met by few others: their corners are worth a look before a search.
    for corner in [lowest(region), highest(region)] {
        if (0..row).all(|above| !ground.boxes.holds(above, &corner)) {
            return Reach::Point(corner);
        }
    }
    match solver.find(Some(region), &[]) {
        Found::Point(point) => Reach::Point(point),
        Found::Nothing if unclear_above => Reach::Unknown,
        Found::Nothing => Reach::None,
        Found::Stopped => Reach::Stopped,
    }
}

fn lowest(region: &Region) -> Vec<u32> {
    region.iter().map(|atoms| atoms.hull().0).collect()
}

fn highest(region: &Region) -> Vec<u32> {
    region.iter().map(|atoms| atoms.hull().1.saturating_sub(1)).collect()
}

/// The cases shown for rows, each sought once.
#[derive(Default)]
pub(super) struct Cases(HashMap<usize, Option<Case>>);

impl Cases {
    /// A case that a row answers, near a point that it reaches and reading naturally; nothing if the evaluator does not
    /// confirm it.
    pub(super) fn of(&mut self, ground: &Ground<'_>, row: usize, point: &[u32]) -> Option<Case> {
        self.0.entry(row).or_insert_with(|| case(ground, row, point)).clone()
    }
}

fn case(ground: &Ground<'_>, row: usize, point: &[u32]) -> Option<Case> {
    let own = &ground.boxes.rows[row];
    let case = match ground.table.hit_policy {
        HitPolicy::Unique | HitPolicy::Any => ground.grid.case(own),
        HitPolicy::First => {
            let above: Vec<&Region> = ground.boxes.rows[..row].iter().filter(|above| intersect(above, own)).collect();
            ground.grid.case(&ground.grid.grown(point, own, &above))
        }
    };
    ground.answers(&case, number(row)).then_some(case)
}

/// Lists rows that answer no case, and counts them all.
pub(super) fn unreachable(ground: &Ground<'_>, reach: &[Reach], limit: usize) -> (Checked, u32) {
    let mut checked = Checked::default();
    let mut count = 0;
    for (row, reach) in reach.iter().enumerate() {
        match reach {
            Reach::Stopped => checked.doubt = Some(Reason::Stopped),
            Reach::None => {
                count += 1;
                if checked.findings.len() < limit {
                    checked.findings.push(shadowed(ground, row));
                }
            }
            Reach::Point(_) | Reach::Unknown => {}
        }
    }
    (checked, count)
}

fn shadowed(ground: &Ground<'_>, row: usize) -> Finding {
    let boxes = &ground.boxes;
    if boxes.is_empty(row) {
        return Finding::Unreachable { row: number(row), earlier: Vec::new(), case: None };
    }
    let earlier: Vec<usize> = (0..row).filter(|other| boxes.meet(*other, row)).collect();
    let case = earlier.first().map(|first| ground.grid.case(&intersection(&boxes.rows[*first], &boxes.rows[row])));
    Finding::Unreachable { row: number(row), earlier: earlier.into_iter().map(number).collect(), case }
}
