//! Two versions of a table: which cases get another answer.
//!
//! Where a case fits only rows that both versions have, in the same order, both say the same. So only the cases of the other
//! rows are looked at: those that one version has and the other has not, or has elsewhere. Their boxes fall into pieces in
//! which the same rows of both versions decide; each piece is found by the solver and grown as far as that stays so, and both
//! evaluators answer one case of it. Nothing is sampled: when no piece is left, there is none.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Stop;
use super::atoms::AtomSet;
use super::finding::{Reason, Status};
use super::grid::{Boxes, Grid, Region, intersection};
use super::meetings::Rows;
use super::solver::{Found, Lit, Solver};
use crate::rule::{Answer, Case, Entry, HitPolicy, ReadTable, UnaryTests};
use crate::sequence;
use crate::term::{TermId, Value};

/// Up to this many rows times cases, the cases are counted.
const COUNTED: u64 = 4_000_000;

/// Up to this many cases, each is shown.
const SHOWN: u32 = 400;

/// How two versions of a table answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "AnswerComparison")]
pub struct Comparison {
    /// Proved: every case keeps its answer. Violated: some case gets another.
    pub status: Status,
    /// Cases that get another answer. Regions may share cases.
    pub changes: Vec<Change>,
    /// Whether there may be more cases than these regions hold.
    pub more: bool,
    /// How many cases get another answer; nothing if they are too many to be counted or cells could not be read.
    pub count: Option<CaseCount>,
    /// The same cases, laid out; nothing if they are too many to be shown.
    pub map: Option<ChangeMap>,
}

/// The cases that either version tells apart, and which of them get another answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangeMap {
    /// One axis for each input of either version.
    pub axes: Vec<ChangeAxis>,
    /// Whether each case gets another answer, the last axis running fastest.
    pub cells: Vec<bool>,
}

/// An input along which cases are laid out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangeAxis {
    /// The term.
    pub term: TermId,
    /// The values that cells tell apart, in order.
    pub marks: Vec<UnaryTests>,
}

/// Cases that get another answer, all in the same way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "AnswerChange")]
pub struct Change {
    /// The cases: a cell for each input of either version. Largest: it grows in no direction without another row deciding.
    pub region: Vec<TermCell>,
    /// One of them.
    pub case: Case,
    /// What the old version answers.
    pub before: Answer,
    /// What the new version answers.
    pub after: Answer,
}

/// The cell of a region on the axis of one term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermCell {
    /// The term.
    pub term: TermId,
    /// Which of its values.
    pub tests: UnaryTests,
    /// The tests in FEEL.
    pub feel: String,
}

/// Of the cases that either version tells apart, how many get another answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseCount {
    /// Those that do.
    pub changed: u32,
    /// All.
    pub all: u32,
}

/// Finds the cases that two versions of a table answer differently; lists at most `limit` regions. Whether there is any is exact.
#[must_use]
pub fn compare(before: &ReadTable, after: &ReadTable, limit: usize, stop: Stop<'_>) -> Comparison {
    let tables = [before, after];
    let Some(grid) = Grid::of(&tables) else {
        let status = Status::NotProvable { reason: Reason::UnusableTerm };
        return Comparison { status, changes: Vec::new(), more: false, count: None, map: None };
    };
    let boxes = tables.map(|table| grid.boxes(table));
    let suspects = suspects(tables, &boxes);
    let mut solver = Solver::new(&grid.sizes, stop);
    let switches = [0, 1].map(|side| switches(&mut solver, tables[side], &boxes[side]));
    let mut search = Search { tables, grid, boxes, solver, switches, changes: Vec::new(), doubt: None, more: false };
    search.all(&suspects, limit);
    let cells = search.cells(stop);
    let count = cells.as_ref().map(|cells| CaseCount {
        changed: u32::try_from(cells.iter().filter(|changed| **changed).count()).unwrap_or(u32::MAX),
        all: u32::try_from(cells.len()).unwrap_or(u32::MAX),
    });
    let map = cells.filter(|cells| cells.len() <= SHOWN as usize).map(|cells| search.map(cells));
    Comparison {
        status: Status::of(!search.changes.is_empty(), search.doubt),
        changes: search.changes,
        more: search.more,
        count,
        map,
    }
}

/// What a row is to its cases: where it fits, and what it sets. Nothing if a cell could not be read.
type Deed<'a> = (&'a Region, BTreeMap<&'a TermId, &'a Entry>);

fn deed<'a>(table: &'a ReadTable, boxes: &'a Boxes, row: usize) -> Option<Deed<'a>> {
    if boxes.unclear[row] {
        return None;
    }
    let mut sets = BTreeMap::new();
    for (column, entry) in table.outputs.iter().zip(&table.rows[row].outputs) {
        match entry.as_ref()? {
            Entry::Open => {}
            entry => {
                sets.insert(&column.term, entry);
            }
        }
    }
    Some((&boxes.rows[row], sets))
}

/// For each table, the rows that the other has not, or has elsewhere in the order. All, if which rows answer has changed.
fn suspects(tables: [&ReadTable; 2], boxes: &[Boxes; 2]) -> [Vec<usize>; 2] {
    let all = tables.map(|table| (0..table.rows.len()).collect::<Vec<usize>>());
    if tables[0].hit_policy != tables[1].hit_policy {
        return all;
    }
    let mut old: HashMap<Deed<'_>, Vec<usize>> = HashMap::new();
    // From the last on, so that the first of several that are alike is taken first.
    for row in all[0].iter().rev() {
        if let Some(deed) = deed(tables[0], &boxes[0], *row) {
            old.entry(deed).or_default().push(*row);
        }
    }
    let stood: Vec<Option<usize>> =
        all[1].iter().map(|row| old.get_mut(&deed(tables[1], &boxes[1], *row)?)?.pop()).collect();
    let kept = sequence::kept_in_order(&stood);
    let same: BTreeSet<usize> =
        stood.iter().zip(&kept).filter(|(_, kept)| **kept).filter_map(|(row, _)| *row).collect();
    let [before, after] = all;
    [
        before.into_iter().filter(|row| !same.contains(row)).collect(),
        after.into_iter().filter(|row| !kept[*row]).collect(),
    ]
}

/// Where the first row answers: for each row a switch that puts cases outside it.
fn switches(solver: &mut Solver<'_>, table: &ReadTable, boxes: &Boxes) -> Vec<Lit> {
    match table.hit_policy {
        HitPolicy::First => boxes.rows.iter().map(|region| solver.exclude_with_switch(region)).collect(),
        _ => Vec::new(),
    }
}

struct Search<'a> {
    tables: [&'a ReadTable; 2],
    grid: Grid,
    boxes: [Boxes; 2],
    solver: Solver<'a>,
    switches: [Vec<Lit>; 2],
    changes: Vec<Change>,
    doubt: Option<Reason>,
    more: bool,
}

impl Search<'_> {
    /// Looks at every case that one of the suspects decides, piece by piece.
    fn all(&mut self, suspects: &[Vec<usize>; 2], limit: usize) {
        for (side, rows) in suspects.iter().enumerate() {
            for row in rows {
                let within = self.boxes[side].rows[*row].clone();
                let above = self.switches[side].get(..*row).unwrap_or_default().to_vec();
                loop {
                    match self.solver.find(Some(&within), &above) {
                        Found::Nothing => break,
                        Found::Stopped => {
                            (self.doubt, self.more) = (Some(Reason::Stopped), true);
                            return;
                        }
                        Found::Point(_) if self.changes.len() == limit => {
                            self.more = true;
                            return;
                        }
                        Found::Point(point) => self.piece(&point),
                    }
                }
            }
        }
    }

    /// Answers the cases around a point that the same rows of both versions decide, and leaves them behind.
    fn piece(&mut self, point: &[u32]) {
        let deciding = [0, 1].map(|side| self.deciding(side, point));
        let mut inside = self.grid.everything();
        let mut rivals = Vec::new();
        for (boxes, (rows, others)) in self.boxes.iter().zip(&deciding) {
            inside = rows.iter().fold(inside, |inside, row| intersection(&inside, &boxes.rows[*row]));
            rivals.push((boxes, others));
        }
        let region = self.grid.grown(point, &inside, &rivals);
        self.solver.exclude(&region);
        let case = self.grid.case(&region);
        let [before, after] = self.tables.map(|table| table.answer(&case));
        let rows = deciding.map(|(rows, _)| rows);
        match (self.said(0, &before, &case), self.said(1, &after, &case)) {
            (Some(one), Some(other)) if one == other => {
                if self.may_differ_elsewhere(&rows) {
                    self.doubt = self.doubt.or(Some(Reason::Formula));
                }
            }
            (Some(_), Some(_)) => {
                let region = self.region(&region);
                self.changes.push(Change { region, case, before, after });
            }
            _ => self.doubt = self.doubt.or(Some(Reason::UnreadCells)),
        }
    }

    /// The rows that decide what a table says to the case at a point, and those that would have a say if they fitted.
    fn deciding(&self, side: usize, point: &[u32]) -> (Vec<usize>, Rows) {
        let boxes = &self.boxes[side];
        let mut holding = (0..boxes.rows.len()).filter(|row| boxes.holds(*row, point));
        if self.tables[side].hit_policy == HitPolicy::First {
            let first = holding.next();
            return (first.into_iter().collect(), boxes.those(|row| first.is_none_or(|first| row < first)));
        }
        let holding: Vec<usize> = holding.collect();
        let others = boxes.those(|row| holding.binary_search(&row).is_err());
        (holding, others)
    }

    /// Whether rows that say the same to one case may not do so to another that they decide: formulas, unless they are the same.
    fn may_differ_elsewhere(&self, rows: &[Vec<usize>; 2]) -> bool {
        let sets = |side: usize| {
            let table = self.tables[side];
            let sets = move |row: &usize| table.settings(*row).map(|(column, entry)| (&column.term, entry)).collect();
            rows[side].iter().map(sets).collect::<Vec<BTreeMap<&TermId, &Entry>>>()
        };
        let compute = (0..2).any(|side| rows[side].iter().any(|row| self.tables[side].computes(*row)));
        compute && sets(0) != sets(1)
    }

    /// What an answer comes to in its case; nothing if a cell that could not be read has a part in it.
    fn said(&self, side: usize, answer: &Answer, case: &Case) -> Option<Said> {
        let table = self.tables[side];
        let is_read = |row: &u32| table.rows[*row as usize].outputs.iter().all(Option::is_some);
        match answer {
            Answer::Row { row, values } => is_read(row).then(|| Said::One(values.clone())),
            Answer::Total { values, .. } => Some(Said::One(values.clone())),
            Answer::List { rows, values } => rows.iter().all(is_read).then(|| {
                let mut values = values.clone();
                // Collected answers have no order of their own.
                if table.hit_policy == HitPolicy::Collect {
                    values.sort_unstable();
                }
                Said::List(values)
            }),
            Answer::Gap => Some(Said::Nothing),
            Answer::Overlap { rows } => rows
                .iter()
                .all(is_read)
                .then(|| Said::Several(rows.iter().map(|row| table.values(*row as usize, case)).collect())),
            Answer::Unclear { .. } => None,
        }
    }

    /// Whether each case gets another answer, while that is quick. Nothing where rows compute: then cases
    /// that no cell tells apart get different answers.
    fn cells(&self, stop: Stop<'_>) -> Option<Vec<bool>> {
        let computes = |table: &&ReadTable| (0..table.rows.len()).any(|row| table.computes(row));
        if self.tables.iter().any(computes) {
            return None;
        }
        let all = self.grid.cases()?;
        let rows = self.tables.iter().map(|table| table.rows.len() as u64).sum::<u64>().max(1);
        if u64::from(all) * rows > COUNTED {
            return None;
        }
        let mut cells = Vec::with_capacity(all as usize);
        let mut point = vec![0u32; self.grid.sizes.len()];
        for _ in 0..all {
            if stop() {
                return None;
            }
            let region: Region = point.iter().map(|atom| AtomSet::stretch(*atom, atom + 1)).collect();
            let case = self.grid.case(&region);
            let [one, other] = [0, 1].map(|side| self.said(side, &self.tables[side].answer(&case), &case));
            cells.push(one? != other?);
            advance(&mut point, &self.grid.sizes);
        }
        Some(cells)
    }

    fn map(&self, cells: Vec<bool>) -> ChangeMap {
        let axes = self.grid.axes.iter().enumerate().map(|(axis, found)| ChangeAxis {
            term: found.term.clone(),
            marks: (0..self.grid.sizes[axis]).map(|atom| found.tests(&AtomSet::stretch(atom, atom + 1))).collect(),
        });
        ChangeMap { axes: axes.collect(), cells }
    }

    fn region(&self, region: &[AtomSet]) -> Vec<TermCell> {
        let cells = self.grid.axes.iter().zip(self.grid.cells(region));
        cells.map(|(axis, tests)| TermCell { term: axis.term.clone(), feel: tests.to_string(), tests }).collect()
    }
}

/// What an answer comes to, whichever rows gave it.
#[derive(PartialEq, Eq)]
enum Said {
    Nothing,
    One(BTreeMap<TermId, Value>),
    List(Vec<BTreeMap<TermId, Value>>),
    /// More than one row answers where one may.
    Several(BTreeSet<BTreeMap<TermId, Value>>),
}

/// The next point of a grid, the last axis running fastest; after the last comes the first.
fn advance(point: &mut [u32], sizes: &[u32]) {
    for (atom, size) in point.iter_mut().zip(sizes).rev() {
        *atom += 1;
        if *atom < *size {
            return;
        }
        *atom = 0;
    }
}
