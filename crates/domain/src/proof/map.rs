//! The proof map: the cases that a table tells apart, as cells while they are few, counted along the axes when many.

use std::collections::BTreeMap;
use std::iter;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Stop;
use super::atoms::AtomSet;
use super::check::number;
use super::finding::Reason;
use super::formulas::{Analysis, Goal, Witness};
use super::grid::{Boxes, Grid, Region};
use super::guardrails::fits;
use super::solver::{Found, Solver};
use crate::frame::{Guardrail, GuardrailId};
use crate::rule::{Answer, Answering, Case, ColumnId, Entry, HitPolicy, ReadTable, UnaryTests};
use crate::term::{TermId, Value};

/// The cases of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProofMap {
    /// One axis for each input term, in the order of the columns.
    pub axes: Vec<MapAxis>,
    /// One cell for each case, the last axis running fastest; nothing if there are too many to show.
    pub cells: Option<Vec<MapCell>>,
}

/// An input term along which cases are laid out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapAxis {
    /// The term.
    pub term: TermId,
    /// The columns that ask for it.
    pub columns: Vec<ColumnId>,
    /// The values that cells tell apart, in order.
    pub marks: Vec<MapMark>,
}

/// Values of an axis that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapMark {
    /// Which values.
    pub tests: UnaryTests,
    /// How many rows describe cases here.
    pub rows: u32,
    /// Whether some case here has no answer. Nothing if that was not found out before the stop.
    pub gap: Option<bool>,
    /// Whether two rows answer some case here where one may.
    pub overlap: bool,
}

/// One case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapCell {
    /// The rows that answer it, counted from 0.
    pub rows: Vec<u32>,
    /// What the table says.
    pub state: CellState,
    /// The guardrails that the answer breaks.
    pub breaks: Vec<GuardrailId>,
    /// The case.
    pub case: Case,
}

/// What a table says to the case of one cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "MapCellState")]
pub enum CellState {
    /// One row answers, or several where they may.
    Answered,
    /// No row answers.
    Gap,
    /// More than one row answers where one may.
    Overlap,
    /// It hangs on cells that could not be read.
    Unclear,
    /// No row answers, and none has to: the case cannot happen.
    Impossible,
}

/// How much a map shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MapLimits {
    /// The number of cells up to which each case is shown.
    pub cells: u32,
    /// The number of marks of an axis when cases are not shown one by one; neighbouring values are joined.
    pub marks: u32,
}

impl Default for MapLimits {
    fn default() -> Self {
        Self { cells: 400, marks: 24 }
    }
}

/// Draws the map of a table against these guardrails; nothing if its terms are unusable. The rows of `impossible` describe
/// cases that cannot happen, so that they are no gaps.
#[must_use]
pub fn map(
    table: &ReadTable,
    impossible: Option<&ReadTable>,
    guardrails: &[Guardrail],
    limits: MapLimits,
    stop: Stop<'_>,
) -> Option<ProofMap> {
    let tables: Vec<&ReadTable> = iter::once(table).chain(impossible).collect();
    let grid = Grid::of(&tables)?;
    let boxes = grid.boxes(table);
    let few = grid.cases().is_some_and(|cases| cases <= limits.cells);
    let marks: Vec<Vec<AtomSet>> =
        grid.sizes.iter().map(|size| stretches(*size, if few { *size } else { limits.marks })).collect();
    let mut solver = Solver::new(&grid.sizes, stop);
    boxes.rows.iter().for_each(|row| solver.exclude(row));
    impossible.iter().flat_map(|table| grid.boxes(table).rows).for_each(|row| solver.exclude(&row));
    let overlaps = if few { Vec::new() } else { overlaps(table, &boxes, &marks, stop) };
    let mut draw = Draw { table, impossible, guardrails, grid: &grid, boxes: &boxes, solver, stop, overlaps };
    let cells = few.then(|| draw.cells());
    let axes = (0..grid.axes.len()).map(|axis| draw.axis(axis, &marks[axis], cells.as_deref())).collect();
    Some(ProofMap { axes, cells })
}

/// Where the case of a cell stands on an axis, given the number of marks of each.
fn position(sizes: &[usize], axis: usize, cell: usize) -> usize {
    let faster: usize = sizes[axis + 1..].iter().product();
    cell / faster % sizes[axis]
}

/// Cuts `size` atoms into at most `most` stretches of nearly the same length.
fn stretches(size: u32, most: u32) -> Vec<AtomSet> {
    let count = size.min(most).max(1);
    let bound = |index: u32| u32::try_from(u64::from(size) * u64::from(index) / u64::from(count)).unwrap_or(size);
    (0..count).map(|index| AtomSet::stretch(bound(index), bound(index + 1))).collect()
}

/// On each axis the marks at which two rows share a case and may not.
fn overlaps(table: &ReadTable, boxes: &Boxes, marks: &[Vec<AtomSet>], stop: Stop<'_>) -> Vec<Vec<bool>> {
    let mut shared: Vec<Vec<bool>> = marks.iter().map(|marks| vec![false; marks.len()]).collect();
    if table.hit_policy.answering() != Answering::Alone {
        return shared;
    }
    let differ = |one: usize, other: usize| {
        table.hit_policy == HitPolicy::Unique || table.same_answer(one, other) == Some(false)
    };
    let clear = boxes.those(|row| !boxes.unclear[row]);
    let mut later = clear.clone();
    for one in clear.iter() {
        if stop() || shared.iter().flatten().all(|shared| *shared) {
            break;
        }
        later.remove(one);
        let own = &boxes.rows[one];
        for other in boxes.meeting(own, &later).iter().filter(|other| differ(one, *other)) {
            for (axis, marks) in marks.iter().enumerate() {
                let both = own[axis].intersection(&boxes.rows[other][axis]);
                let marks = marks.iter().zip(&mut shared[axis]).filter(|(_, shared)| !**shared);
                marks.for_each(|(mark, shared)| *shared = mark.intersects(&both));
            }
        }
    }
    shared
}

struct Draw<'a> {
    table: &'a ReadTable,
    impossible: Option<&'a ReadTable>,
    guardrails: &'a [Guardrail],
    grid: &'a Grid,
    boxes: &'a Boxes,
    solver: Solver<'a>,
    stop: Stop<'a>,
    overlaps: Vec<Vec<bool>>,
}

impl Draw<'_> {
    /// Every case. The evaluator answers each: what it says to one is true for all that no cell can tell apart from it.
    fn cells(&self) -> Vec<MapCell> {
        let mut points: Vec<Vec<u32>> = vec![Vec::new()];
        for size in &self.grid.sizes {
            let longer =
                |point: &Vec<u32>| (0..*size).map(|atom| [point.as_slice(), &[atom]].concat()).collect::<Vec<_>>();
            points = points.iter().flat_map(longer).collect();
        }
        points.into_iter().map(|point| self.cell(&point)).collect()
    }

    fn cell(&self, point: &[u32]) -> MapCell {
        let region: Region = point.iter().map(|atom| AtomSet::stretch(*atom, atom + 1)).collect();
        let mut case = self.grid.case(&region);
        let answer = self.table.answer(&case);
        let mut breaks = self.broken(&answer, &case);
        let computed = self.computed(&answer, &region);
        let (state, rows) = match answer {
            Answer::Row { row, .. } => (CellState::Answered, vec![row]),
            Answer::List { rows, .. } | Answer::Total { rows, .. } => (CellState::Answered, rows),
            Answer::Gap if self.is_impossible(&case) => (CellState::Impossible, Vec::new()),
            Answer::Gap => (CellState::Gap, Vec::new()),
            Answer::Overlap { rows } => (CellState::Overlap, rows),
            Answer::Unclear { rows } => (CellState::Unclear, rows),
        };
        let state = match computed {
            Err(_) if breaks.is_empty() && state == CellState::Answered => CellState::Unclear,
            _ => state,
        };
        // The case shown is one that breaks what the map says is broken.
        for (guardrail, broken) in computed.into_iter().flatten() {
            if !breaks.contains(&guardrail) {
                if breaks.is_empty() {
                    case = broken;
                }
                breaks.push(guardrail);
            }
        }
        MapCell { breaks, rows, state, case }
    }

    /// The guardrails that an answer breaks. Where too many rows answer, each of them may be the one that counts.
    fn broken(&self, answer: &Answer, case: &Case) -> Vec<GuardrailId> {
        let of_rows = |rows: &[u32]| rows.iter().map(|row| self.table.values(*row as usize, case)).collect();
        let sets: Vec<BTreeMap<TermId, Value>> = match answer {
            Answer::Row { values, .. } | Answer::Total { values, .. } => vec![values.clone()],
            Answer::List { values, .. } => values.clone(),
            Answer::Overlap { rows } => of_rows(rows),
            Answer::Gap | Answer::Unclear { .. } => Vec::new(),
        };
        let breaks = |guardrail: &&Guardrail| {
            let column = self.table.outputs.iter().find(|column| column.term == guardrail.term);
            let fits = column.and_then(|column| column.kind.as_ref()).is_some_and(|kind| fits(&guardrail.bound, kind));
            fits && sets.iter().any(|values| match values.get(&guardrail.term) {
                Some(value) if *value != Value::Null => !guardrail.bound.allows(value),
                _ => guardrail.every_row,
            })
        };
        self.guardrails.iter().filter(breaks).map(|guardrail| guardrail.id.clone()).collect()
    }

    /// The guardrails that formulas of the rows that answer break somewhere in a region that no cell tells apart, each with a case.
    fn computed(&self, answer: &Answer, region: &Region) -> Result<Vec<(GuardrailId, Case)>, Reason> {
        let rows = match answer {
            Answer::Row { row, .. } => std::slice::from_ref(row),
            Answer::List { rows, .. } | Answer::Total { rows, .. } | Answer::Overlap { rows } => rows,
            Answer::Gap | Answer::Unclear { .. } => &[],
        };
        let mut broken = Vec::new();
        for guardrail in self.guardrails {
            for (column, entry) in rows.iter().flat_map(|row| self.table.settings(*row as usize)) {
                let Entry::Formula { formula } = entry else { continue };
                let bound = column.kind.as_ref().is_some_and(|kind| fits(&guardrail.bound, kind));
                if column.term != guardrail.term || !bound {
                    continue;
                }
                if self.table.hit_policy.answering() == Answering::Total {
                    return Err(Reason::Formula);
                }
                let analysis = Analysis::of((self.grid, self.stop), formula, std::slice::from_ref(region))?;
                let found = analysis.find(&Goal::Breaks(guardrail))?;
                broken.extend(found.map(|Witness { case, .. }| (guardrail.id.clone(), case)));
            }
        }
        Ok(broken)
    }

    fn is_impossible(&self, case: &Case) -> bool {
        self.impossible.is_some_and(|table| !matches!(table.answer(case), Answer::Gap))
    }

    fn axis(&mut self, index: usize, marks: &[AtomSet], cells: Option<&[MapCell]>) -> MapAxis {
        let axis = &self.grid.axes[index];
        let columns = self.table.inputs.iter().filter(|column| column.term == axis.term);
        let columns = columns.map(|column| column.id.clone()).collect();
        let marks = marks.iter().enumerate().map(|(mark, atoms)| self.mark(index, (mark, atoms), cells)).collect();
        MapAxis { term: axis.term.clone(), columns, marks }
    }

    fn mark(&mut self, axis: usize, (mark, atoms): (usize, &AtomSet), cells: Option<&[MapCell]>) -> MapMark {
        let (gap, overlap) = match cells {
            Some(cells) => {
                let sizes: Vec<usize> = self.grid.sizes.iter().map(|size| *size as usize).collect();
                let here = || cells.iter().enumerate().filter(|(cell, _)| position(&sizes, axis, *cell) == mark);
                let any = |state| here().any(|(_, cell)| cell.state == state);
                (Some(any(CellState::Gap)), any(CellState::Overlap))
            }
            None => {
                let mut inside = self.grid.everything();
                inside[axis] = atoms.clone();
                let gap = match self.solver.find(Some(&inside), &[]) {
                    Found::Point(_) => Some(true),
                    Found::Nothing => Some(false),
                    Found::Stopped => None,
                };
                (gap, self.overlaps[axis][mark])
            }
        };
        let rows = self
            .boxes
            .rows
            .iter()
            .enumerate()
            .filter(|(row, region)| region[axis].intersects(atoms) && !self.boxes.is_empty(*row));
        MapMark { tests: self.grid.axes[axis].tests(atoms), rows: number(rows.count()), gap, overlap }
    }
}
