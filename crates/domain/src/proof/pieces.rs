//! Totals piece by piece: the cases fall into pieces in which the same rows match, and in each of them a total is one formula.
//!
//! Pieces are found by the solver and grown as far as the rows stay the same; when none is left, there is none. So what is
//! asked of a total is asked of every piece, and is as exact as what is known of formulas.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::check::{Ground, number};
use super::finding::Reason;
use super::formulas::{Analysis, Goal, Witness};
use super::grid::{Region, intersection};
use super::solver::{Found, Solver};
use super::totals::Total;
use crate::rule::{Addend, Answer, Case, Entry, Formula, HitPolicy};
use crate::term::{Ordered, Value};

/// How many pieces are looked at before too many rows match together.
const PIECES: usize = 2_000;

/// The cases in which the same rows decide a total.
#[derive(Debug)]
pub(super) struct Piece {
    /// The rows that add something.
    pub(super) rows: Vec<usize>,
    /// The first of them, or a row that matches and leaves the column open.
    first: usize,
    /// The total in these cases.
    formula: Formula,
    regions: Vec<Region>,
}

fn pieces(ground: &Ground<'_>, column: usize) -> Result<Vec<Piece>, Reason> {
    let rows = 0..ground.table.rows.len();
    let addend = |row: &usize| ground.table.addend(*row, column);
    if ground.boxes.any_unclear() || rows.clone().any(|row| addend(&row) == Addend::Unknown) {
        return Err(Reason::UnreadCells);
    }
    let mut solver = Solver::new(&ground.grid.sizes, ground.stop);
    let mut found: BTreeMap<Vec<usize>, (usize, Vec<Region>)> = BTreeMap::new();
    let mut left = PIECES;
    for row in rows.clone().filter(|row| !ground.boxes.is_empty(*row)) {
        let within = &ground.boxes.rows[row];
        loop {
            let point = match solver.find(Some(within), &[]) {
                Found::Nothing => break,
                Found::Stopped => return Err(Reason::Stopped),
                Found::Point(point) => point,
            };
            left = left.checked_sub(1).ok_or(Reason::TooManyTogether)?;
            let adds = |row: &usize| addend(row) != Addend::Nothing;
            let adding: Vec<usize> = rows.clone().filter(adds).filter(|row| ground.boxes.holds(*row, &point)).collect();
            let inside =
                adding.iter().fold(within.clone(), |inside, row| intersection(&inside, &ground.boxes.rows[*row]));
            let others = ground.boxes.those(|row| adds(&row) && adding.binary_search(&row).is_err());
            let region = ground.grid.grown(&point, &inside, &[(&ground.boxes, &others)]);
            solver.exclude(&region);
            let first = adding.first().copied().unwrap_or(row);
            found.entry(adding).or_insert((first, Vec::new())).1.push(region);
        }
    }
    let piece = |(rows, (first, regions)): (Vec<usize>, (usize, Vec<Region>))| {
        let may_be_nothing = |formula: &Formula| {
            let analysis = Analysis::of((&ground.grid, ground.stop), formula, &regions);
            analysis.map_or(true, |analysis| analysis.may_be_nothing())
        };
        let formula = ground.table.joined(&rows, column, may_be_nothing);
        let is_fixed = |row: &usize| !matches!(ground.table.rows[*row].outputs[column], Some(Entry::Formula { .. }));
        if rows.iter().all(is_fixed) && ground.table.total(rows.iter().copied(), column, &Case::default()).is_none() {
            return Err(Reason::TooManyDigits);
        }
        Ok(Piece { rows, first, formula, regions })
    };
    found.into_iter().map(piece).collect()
}

impl Piece {
    fn analysis<'a>(&'a self, ground: &'a Ground<'_>) -> Result<Analysis<'a>, Reason> {
        Analysis::of((&ground.grid, ground.stop), &self.formula, &self.regions)
    }

    /// A total that is what is sought, and a case that gets it.
    pub(super) fn find(&self, ground: &Ground<'_>, column: usize, goal: &Goal<'_>) -> Result<Option<Total>, Reason> {
        let found = self.analysis(ground)?.find(goal)?;
        Ok(found.map(|Witness { case, value }| Total {
            row: self.deciding(ground, column, &case, &value),
            value: value.ordered(),
            case,
        }))
    }

    /// The smallest and the largest total of these cases; nothing if they get none.
    pub(super) fn used(&self, ground: &Ground<'_>) -> Result<Option<[Ordered; 2]>, Reason> {
        self.analysis(ground)?.used()
    }

    /// The row whose own value is the total, or the first of those that make it together.
    fn deciding(&self, ground: &Ground<'_>, column: usize, case: &Case, total: &Value) -> usize {
        let picks_one = matches!(ground.table.hit_policy, HitPolicy::Min | HitPolicy::Max);
        let decides = |row: &usize| picks_one && ground.table.total([*row], column, case).as_ref() == Some(total);
        self.rows.iter().copied().find(decides).unwrap_or(self.first)
    }
}

impl Ground<'_> {
    /// The pieces of an output column, found once.
    pub(super) fn pieces(&self, column: usize) -> Result<Rc<Vec<Piece>>, Reason> {
        let found = || pieces(self, column).map(Rc::new);
        self.pieces.borrow_mut().entry(column).or_insert_with(found).clone()
    }

    /// Whether the evaluator confirms that a case gets this total.
    pub(super) fn rows_of(&self, total: &Total) -> Vec<u32> {
        match self.table.answer(&total.case) {
            Answer::Total { rows, .. } => rows,
            _ => Vec::new(),
        }
    }

    /// Whether the evaluator says so, too.
    pub(super) fn totals_to(&self, column: usize, total: &Total) -> bool {
        let value = total.value.map_or(Value::Null, Value::from);
        match self.table.answer(&total.case) {
            Answer::Total { rows, values } => {
                let said = values.get(&self.table.outputs[column].term).unwrap_or(&Value::Null);
                *said == value && rows.contains(&number(total.row))
            }
            _ => false,
        }
    }
}
