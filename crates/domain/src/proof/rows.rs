//! Which rows answer any case at all.

use std::collections::HashMap;

use super::check::{Checked, Ground, number};
use super::finding::{Claim, Finding, Reason};
use super::grid::{Region, intersection};
use super::meetings::Rows;
use super::solver::{Found, Solver};
use super::watch::Step;
use crate::rule::{Answering, Case};

/// How many regions the cases of a row may fall into.
const REGIONS: usize = 500;

/// How many steps a point makes out of the way of rows before the solver is asked.
const STEPS: usize = 16;

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

/// What each row reaches, and a solver that has excluded every case that some row takes in.
///
/// Where the foremost row answers, a row gets what the rows before it leave. Otherwise it answers every case of its box
/// (perhaps together with others, which may be another finding).
pub(super) fn reach<'a>(ground: &Ground<'a>) -> (Vec<Reach>, Solver<'a>) {
    reach_of(ground, |_| true)
}

/// What one row reaches, and of the others those that it may take cases from. Of all others it is not asked.
pub(super) fn reach_around(ground: &Ground<'_>, row: usize) -> Vec<Reach> {
    let boxes = &ground.boxes;
    if ground.table.hit_policy.answering() == Answering::Foremost {
        let mut behind = ground.order.iter().skip_while(|other| **other != row).copied();
        let mut asked = boxes.those(|other| other == row);
        behind.by_ref().filter(|other| boxes.meet(row, *other)).for_each(|other| asked.insert(other));
        return reach_of(ground, |other| asked.contains(other)).0;
    }
    let mut reached = vec![Reach::Unknown; boxes.rows.len()];
    reached[row] = if boxes.is_empty(row) {
        Reach::None
    } else if boxes.unclear[row] {
        Reach::Unknown
    } else {
        Reach::Point(lowest(&boxes.rows[row]))
    };
    reached
}

/// What these rows reach.
fn reach_of<'a>(ground: &Ground<'a>, asked: impl Fn(usize) -> bool) -> (Vec<Reach>, Solver<'a>) {
    let mut solver = Solver::new(&ground.grid.sizes, ground.stop);
    let unasked = |row: usize| if asked(row) { Reach::None } else { Reach::Unknown };
    let mut reached: Vec<Reach> = (0..ground.boxes.rows.len()).map(unasked).collect();
    let is_foremost = ground.table.hit_policy.answering() == Answering::Foremost;
    let mut left = Left { ground, before: ground.boxes.those(|_| false), nothing: 0, is_all_taken: false };
    let mut doubt_before = false;
    for (place, row) in ground.order.iter().enumerate() {
        (ground.at)(Step::Rows { done: number(place), all: number(ground.order.len()) });
        let region = &ground.boxes.rows[*row];
        let unranked = is_foremost && ground.table.is_unranked(*row);
        doubt_before |= ground.boxes.unclear[*row] || unranked;
        if ground.boxes.is_empty(*row) {
            continue;
        }
        reached[*row] = if ground.boxes.unclear[*row] || unranked || !asked(*row) {
            Reach::Unknown
        } else if is_foremost && ground.stopped() {
            Reach::Stopped
        } else if is_foremost {
            match left.of(&mut solver, region) {
                Found::Point(point) => Reach::Point(point),
                Found::Nothing if doubt_before => Reach::Unknown,
                // Its cases are taken already: nobody after it has to look at it.
                Found::Nothing => continue,
                Found::Stopped => Reach::Stopped,
            }
        } else {
            Reach::Point(lowest(region))
        };
        solver.exclude(region);
        left.before.insert(*row);
    }
    (reached, solver)
}

/// What rows leave to those after them.
struct Left<'g, 'a> {
    ground: &'g Ground<'a>,
    /// The rows before.
    before: Rows,
    /// To how many rows nothing was left.
    nothing: u32,
    /// Nothing is left at all.
    is_all_taken: bool,
}

impl Left<'_, '_> {
    /// A case of a region that the rows before leave.
    fn of(&mut self, solver: &mut Solver<'_>, region: &Region) -> Found {
        if self.is_all_taken {
            return Found::Nothing;
        }
        let near = self.ground.boxes.meeting(region, &self.before);
        // Most rows are met by few others: a look around is worth more than a search.
        for corner in [lowest(region), highest(region)] {
            if let Some(point) = dodge(self.ground, region, &near, corner) {
                return Found::Point(point);
            }
        }
        let covers =
            |row: usize| region.iter().zip(&self.ground.boxes.rows[row]).all(|(own, other)| own.is_inside(other));
        let found = if near.iter().any(covers) { Found::Nothing } else { solver.find(Some(region), &[]) };
        if found == Found::Nothing {
            self.nothing += 1;
            // Asked less and less often, so that asking costs little where something is left.
            self.is_all_taken = self.nothing.is_power_of_two() && solver.find(None, &[]) == Found::Nothing;
        }
        found
    }
}

/// Tries to get out of the way of rows, one step on one axis after the other, without leaving the region. Finds a point or
/// gives up soon.
fn dodge(ground: &Ground<'_>, region: &Region, rows: &Rows, mut point: Vec<u32>) -> Option<Vec<u32>> {
    for step in 0..STEPS {
        let Some(row) = rows.iter().find(|row| ground.boxes.holds(*row, &point)) else { return Some(point) };
        let other = &ground.boxes.rows[row];
        let sizes = &ground.grid.sizes;
        let free = (0..point.len()).filter(|axis| !region[*axis].is_inside(&other[*axis]));
        let free: Vec<usize> = free.collect();
        let axis = *free.get(step % free.len().max(1))?;
        let outside = region[axis].intersection(&other[axis].complement(sizes[axis]));
        let above = outside.stretches().iter().find(|(_, end)| *end > point[axis]).or(outside.stretches().first())?;
        point[axis] = above.0.max(point[axis]);
    }
    None
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
        let before = ground.boxes.meeting(own, &before(ground, row));
        ground.grid.case(&ground.grid.grown(point, own, &[(&ground.boxes, &before)]))
    } else {
        ground.grid.case(own)
    };
    ground.answers(&case, number(row)).then_some(case)
}

/// The rows that take cases before this one, where the foremost row answers.
fn before(ground: &Ground<'_>, row: usize) -> Rows {
    let mut before = ground.boxes.those(|_| false);
    ground.order.iter().take_while(|other| **other != row).for_each(|other| before.insert(*other));
    before
}

/// The cases that a row answers (perhaps together with others), as regions that may share cases.
pub(super) fn answered(ground: &Ground<'_>, row: usize) -> Result<Vec<Region>, Reason> {
    let own = &ground.boxes.rows[row];
    let before = match ground.table.hit_policy.answering() {
        Answering::Foremost => ground.boxes.meeting(own, &before(ground, row)),
        _ => ground.boxes.those(|_| false),
    };
    if before.is_empty() {
        return Ok(vec![own.clone()]);
    }
    let mut solver = Solver::new(&ground.grid.sizes, ground.stop);
    before.iter().for_each(|before| solver.exclude(&ground.boxes.rows[before]));
    let mut regions = Vec::new();
    loop {
        match solver.find(Some(own), &[]) {
            Found::Nothing => return Ok(regions),
            Found::Stopped => return Err(Reason::Stopped),
            Found::Point(_) if regions.len() == REGIONS => return Err(Reason::TooManyPieces),
            Found::Point(point) => {
                let region = ground.grid.grown(&point, own, &[(&ground.boxes, &before)]);
                solver.exclude(&region);
                regions.push(region);
            }
        }
    }
}

/// Whether a row may answer cases that are taken from it here: a row before it is unread.
pub(super) fn is_doubtful(ground: &Ground<'_>, row: usize) -> bool {
    let is_foremost = ground.table.hit_policy.answering() == Answering::Foremost;
    is_foremost
        && before(ground, row).iter().any(|before| ground.boxes.unclear[before] || ground.table.is_unranked(before))
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
            Reach::Unknown => ground.leave_open(Claim::Reach, &[row], ground.unknown),
            Reach::Point(_) => {}
        }
    }
    (checked, count)
}

fn shadowed(ground: &Ground<'_>, row: usize) -> Finding {
    let boxes = &ground.boxes;
    if boxes.is_empty(row) {
        return Finding::Unreachable { row: number(row), earlier: Vec::new(), case: None };
    }
    let earlier: Vec<usize> = boxes.meeting(&boxes.rows[row], &before(ground, row)).iter().collect();
    let case = earlier.first().map(|first| ground.grid.case(&intersection(&boxes.rows[*first], &boxes.rows[row])));
    Finding::Unreachable { row: number(row), earlier: earlier.into_iter().map(number).collect(), case }
}
