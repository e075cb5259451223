//! Which rows answer any case at all.

use super::check::{Checked, Ground, number};
use super::finding::{Finding, Reason};
use super::grid::{Region, intersection};
use super::solver::{Found, Solver};
use crate::rule::{Case, HitPolicy};

/// Whether a row answers some case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// It answers this one.
    Case(Case),
    /// It answers none.
    None,
    /// Cells that could not be read stand in the way.
    Unknown,
    /// The proof was stopped.
    Stopped,
}

/// What each row reaches, and a solver that has excluded every row.
///
/// Where exactly one row answers, a row answers every case of its box (perhaps together with others, which is another
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
                HitPolicy::Unique => Reach::Case(ground.grid.case(region)),
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
    let above: Vec<&Region> =
        (0..row).filter(|other| ground.boxes.meet(*other, row)).map(|other| &ground.boxes.rows[other]).collect();
    if above.is_empty() {
        return Reach::Case(ground.grid.case(region));
    }
    match solver.find(Some(region), &[]) {
        Found::Point(point) => Reach::Case(ground.grid.case(&ground.grid.grown(&point, region, &above))),
        Found::Nothing if unclear_above => Reach::Unknown,
        Found::Nothing => Reach::None,
        Found::Stopped => Reach::Stopped,
    }
}

/// The rows that answer no case.
pub(super) fn unreachable(ground: &Ground<'_>, reach: &[Reach]) -> Checked {
    let mut checked = Checked::default();
    for (row, reach) in reach.iter().enumerate() {
        match reach {
            Reach::Stopped => checked.doubt = Some(Reason::Stopped),
            Reach::None => checked.findings.push(shadowed(ground, row)),
            Reach::Case(case) if !ground.answers(case, number(row)) => {
                checked.doubt = Some(Reason::Unconfirmed);
            }
            Reach::Case(_) | Reach::Unknown => {}
        }
    }
    checked
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
