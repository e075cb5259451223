//! Which rows answer any case at all.

use std::collections::HashMap;

use super::check::{Checked, Ground, number};
use super::finding::{Finding, Reason};
use super::grid::{Region, intersect, intersection};
use super::solver::{Found, Solver};
use crate::rule::{Answering, Case};

/// How many regions the cases of a row may fall into.
const REGIONS: usize = 500;

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
/// Where the foremost row answers, a row gets what the rows before it leave. Otherwise it answers every case of its box
/// (perhaps together with others, which may be another finding).
pub(super) fn reach<'a>(ground: &Ground<'a>) -> (Vec<Reach>, Solver<'a>) {
    let mut solver = Solver::new(&ground.grid.sizes, ground.stop);
    let mut reached = vec![Reach::None; ground.boxes.rows.len()];
    let is_foremost = ground.table.hit_policy.answering() == Answering::Foremost;
    let mut doubt_before = false;
    for (place, row) in ground.order.iter().enumerate() {
        let region = &ground.boxes.rows[*row];
        let unranked = is_foremost && ground.table.is_unranked(*row);
        doubt_before |= ground.boxes.unclear[*row] || unranked;
        if ground.boxes.is_empty(*row) {
            continue;
        }
        reached[*row] = if ground.boxes.unclear[*row] || unranked {
            Reach::Unknown
        } else if is_foremost {
            left(ground, &mut solver, place, doubt_before)
        } else {
            Reach::Point(lowest(region))
        };
        solver.exclude(region);
    }
    (reached, solver)
}

/// What the rows before this place leave to the row there.
fn left(ground: &Ground<'_>, solver: &mut Solver<'_>, place: usize, doubt_before: bool) -> Reach {
    let region = &ground.boxes.rows[ground.order[place]];
    // Most rows are met by few others: their corners are worth a look before a search.
    for corner in [lowest(region), highest(region)] {
        if ground.order[..place].iter().all(|before| !ground.boxes.holds(*before, &corner)) {
            return Reach::Point(corner);
        }
    }
    match solver.find(Some(region), &[]) {
        Found::Point(point) => Reach::Point(point),
        Found::Nothing if doubt_before => Reach::Unknown,
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
    let case = if ground.table.hit_policy.answering() == Answering::Foremost {
        let before = before(ground, row).map(|before| &ground.boxes.rows[before]);
        let before: Vec<&Region> = before.filter(|before| intersect(before, own)).collect();
        ground.grid.case(&ground.grid.grown(point, own, &before))
    } else {
        ground.grid.case(own)
    };
    ground.answers(&case, number(row)).then_some(case)
}

/// The rows that take cases before this one, where the foremost row answers.
fn before<'g>(ground: &'g Ground<'_>, row: usize) -> impl Iterator<Item = usize> + 'g {
    ground.order.iter().copied().take_while(move |other| *other != row)
}

/// The cases that a row answers (perhaps together with others), as regions that may share cases.
pub(super) fn answered(ground: &Ground<'_>, row: usize) -> Result<Vec<Region>, Reason> {
    let own = &ground.boxes.rows[row];
    let before: Vec<&Region> = match ground.table.hit_policy.answering() {
        Answering::Foremost => before(ground, row).map(|before| &ground.boxes.rows[before]).collect(),
        _ => Vec::new(),
    };
    let before: Vec<&Region> = before.into_iter().filter(|before| intersect(before, own)).collect();
    if before.is_empty() {
        return Ok(vec![own.clone()]);
    }
    let mut solver = Solver::new(&ground.grid.sizes, ground.stop);
    before.iter().for_each(|before| solver.exclude(before));
    let mut regions = Vec::new();
    loop {
        match solver.find(Some(own), &[]) {
            Found::Nothing => return Ok(regions),
            Found::Stopped => return Err(Reason::Stopped),
            Found::Point(_) if regions.len() == REGIONS => return Err(Reason::TooManyPieces),
            Found::Point(point) => {
                let region = ground.grid.grown(&point, own, &before);
                solver.exclude(&region);
                regions.push(region);
            }
        }
    }
}

/// Whether a row may answer cases that are taken from it here: a row before it is unread.
pub(super) fn is_doubtful(ground: &Ground<'_>, row: usize) -> bool {
    let is_foremost = ground.table.hit_policy.answering() == Answering::Foremost;
    is_foremost && before(ground, row).any(|before| ground.boxes.unclear[before] || ground.table.is_unranked(before))
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
    let mut earlier: Vec<usize> = before(ground, row).filter(|other| boxes.meet(*other, row)).collect();
    earlier.sort_unstable();
    let case = earlier.first().map(|first| ground.grid.case(&intersection(&boxes.rows[*first], &boxes.rows[row])));
    Finding::Unreachable { row: number(row), earlier: earlier.into_iter().map(number).collect(), case }
}
