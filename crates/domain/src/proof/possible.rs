//! What a table may still answer when only some inputs are known, and which question decides most.
//!
//! The known inputs are asked of the evaluator's tests; what is left is a smaller table over the open inputs. A row is
//! possible when some completion lets it answer under the hit policy: a point inside its box and outside all boxes that would
//! take the case from it. Exact, as the rest of the proof.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Stop;
use super::atoms::AtomSet;
use super::check::number;
use super::grid::{Boxes, Grid, Region, intersect, intersection};
use super::solver::{Found, Lit, Solver};
use crate::rule::{Addend, Answering, Case, HitPolicy, ReadRow, ReadTable, UnaryTests};
use crate::term::{TermId, Value};

/// What a table may still answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Possible {
    /// The answers that some completion gets, as the rows that give them, counted from 0: rows that set the same are one answer.
    /// Where the hit policy makes a list or a total of several rows, each row that may take part, by itself.
    pub answers: Vec<Vec<u32>>,
    /// Whether some completion gets no answer: no row fits, or too many, or one that could not be read.
    pub unanswered: bool,
    /// What all these answers set alike; empty when there is none, and where totals are made.
    #[ts(as = "BTreeMap<String, Value>")]
    pub certain: BTreeMap<TermId, Value>,
    /// The input to ask for next; nothing when there is at most one answer, when no single question helps, and where several
    /// rows answer together.
    pub ask: Option<Ask>,
}

/// The question that leaves the fewest answers, whatever is said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Ask {
    /// The input.
    pub term: TermId,
    /// Whether at most one answer is left, whatever is said.
    pub decides: bool,
    /// For each answer still possible, in the same order: what has to be said to get there.
    pub leads: Vec<UnaryTests>,
}

impl Possible {
    /// The rows that answer in some completion, counted from 0, in the table's order.
    #[must_use]
    pub fn rows(&self) -> Vec<u32> {
        let mut rows: Vec<u32> = self.answers.iter().flatten().copied().collect();
        rows.sort_unstable();
        rows
    }
}

/// What a table may still answer. A term that the case does not name is still open; one that it names `null` is known to be
/// missing. Nothing if a column has no usable term, or when it was told to stop.
#[must_use]
pub fn possible(table: &ReadTable, known: &Case, stop: Stop<'_>) -> Option<Possible> {
    let mut search = Search::new(table, known, stop)?;
    let rows = search.rows()?;
    let groups = search.grouped(rows);
    let unanswered = search.unanswered()?;
    let ask = if groups.len() > 1 && !table.hit_policy.answers_together() { search.ask(&groups)? } else { None };
    let answers: Vec<Vec<u32>> =
        groups.into_iter().map(|rows| rows.into_iter().map(|row| number(search.left[row])).collect()).collect();
    let certain = certain(table, &answers, known);
    Some(Possible { answers, unanswered, certain, ask })
}

/// How many rows may still answer, as [`possible`] knows them.
#[must_use]
pub fn possible_rows(table: &ReadTable, known: &Case, stop: Stop<'_>) -> Option<usize> {
    Some(Search::new(table, known, stop)?.rows()?.len())
}

/// The table that is left when the known inputs are answered, and its rows on a grid.
struct Search<'a> {
    table: &'a ReadTable,
    stop: Stop<'a>,
    /// The rows that are left, as rows of the table.
    left: Vec<usize>,
    grid: Grid,
    boxes: Boxes,
    solver: Solver<'a>,
    /// For each row that is left a switch that puts cases outside it.
    switches: Vec<Lit>,
    /// For each row that is left the others that take cases from it.
    takers: Vec<Vec<usize>>,
}

impl<'a> Search<'a> {
    fn new(table: &'a ReadTable, known: &Case, stop: Stop<'a>) -> Option<Self> {
        let open: Vec<usize> =
            (0..table.inputs.len()).filter(|at| !known.0.contains_key(&table.inputs[*at].term)).collect();
        let left: Vec<usize> = (0..table.rows.len()).filter(|row| fits(table, *row, known)).collect();
        let rest = |row: &ReadRow| ReadRow {
            id: row.id.clone(),
            inputs: open.iter().map(|at| row.inputs[*at].clone()).collect(),
            outputs: Vec::new(),
        };
        let residue = ReadTable {
            hit_policy: table.hit_policy,
            inputs: open.iter().map(|at| table.inputs[*at].clone()).collect(),
            outputs: Vec::new(),
            rows: left.iter().map(|row| rest(&table.rows[*row])).collect(),
            problems: Vec::new(),
        };
        let grid = Grid::of(&[&residue])?;
        let mut boxes = grid.boxes(&residue);
        // A known value may have met a cell that could not be read.
        boxes.unclear = left.iter().map(|row| table.is_unclear(*row)).collect();
        let mut solver = Solver::new(&grid.sizes, stop);
        let switches = boxes.rows.iter().map(|region| solver.exclude_with_switch(region)).collect();
        let mut search = Self { table, stop, left, grid, boxes, solver, switches, takers: Vec::new() };
        search.takers = (0..search.left.len()).map(|row| search.takers_of(row)).collect();
        Some(search)
    }

    /// The rows that meet a row and keep it from answering where they do.
    fn takers_of(&self, row: usize) -> Vec<usize> {
        let policy = self.table.hit_policy;
        let takes = |other: usize| match policy {
            HitPolicy::Unique => true,
            HitPolicy::First => other < row,
            _ if self.is_muddled(other) => true,
            HitPolicy::Any => other < row || !self.same(row, other),
            HitPolicy::Priority | HitPolicy::OutputOrder => {
                let [own, others] = [row, other].map(|row| self.table.rank(self.left[row]));
                own.is_none() || others.is_none() || (policy == HitPolicy::Priority && others < own)
            }
            _ => false,
        };
        (0..self.left.len()).filter(|other| *other != row && takes(*other) && self.boxes.meet(row, *other)).collect()
    }

    /// Whether nobody knows what is answered where this row fits, even if no other does: which cases it takes, or what it adds.
    fn is_muddled(&self, row: usize) -> bool {
        let adds_unknown = |column| self.table.addend(self.left[row], column) == Addend::Unknown;
        let total = self.table.hit_policy.answering() == Answering::Total;
        self.boxes.unclear[row] || (total && (0..self.table.outputs.len()).any(adds_unknown))
    }

    /// Whether two rows surely set the same, and nobody has to guess which cases they take.
    fn same(&self, one: usize, other: usize) -> bool {
        let clear = !self.boxes.unclear[one] && !self.boxes.unclear[other];
        clear && self.table.same_answer(self.left[one], self.left[other]) == Some(true)
    }

    /// The rows that answer some case; nothing when it was told to stop.
    fn rows(&mut self) -> Option<Vec<usize>> {
        let everything = self.grid.everything();
        let mut rows = Vec::new();
        for row in 0..self.left.len() {
            if self.answers(row, &everything)? {
                rows.push(row);
            }
        }
        Some(rows)
    }

    fn answers(&mut self, row: usize, inside: &Region) -> Option<bool> {
        if self.is_muddled(row) {
            return Some(false);
        }
        let takers = std::mem::take(&mut self.takers[row]);
        let found = self.reaches(row, inside, &takers);
        self.takers[row] = takers;
        found
    }

    /// Whether a row takes in a case of a region that none of the others takes in.
    fn reaches(&mut self, row: usize, inside: &Region, others: &[usize]) -> Option<bool> {
        if (self.stop)() {
            return None;
        }
        let own = intersection(&self.boxes.rows[row], inside);
        if own.iter().any(AtomSet::is_empty) {
            return Some(false);
        }
        let meets = |other: &&usize| intersect(&self.boxes.rows[**other], &own);
        let switches: Vec<Lit> = others.iter().filter(meets).map(|other| self.switches[*other]).collect();
        if switches.is_empty() {
            return Some(true);
        }
        match self.solver.find(Some(&own), &switches) {
            Found::Point(_) => Some(true),
            Found::Nothing => Some(false),
            Found::Stopped => None,
        }
    }

    /// Whether some completion gets no answer.
    fn unanswered(&mut self) -> Option<bool> {
        match self.solver.find(None, &self.switches) {
            Found::Point(_) => return Some(true),
            Found::Nothing => {}
            Found::Stopped => return None,
        }
        let everything = self.grid.everything();
        for row in 0..self.left.len() {
            let fails = match self.table.hit_policy {
                HitPolicy::First if !self.boxes.unclear[row] => false,
                HitPolicy::First => {
                    let earlier: Vec<usize> = (0..row).collect();
                    self.reaches(row, &everything, &earlier)?
                }
                _ if self.boxes.is_empty(row) => false,
                _ if self.is_muddled(row) => true,
                HitPolicy::Unique => !self.takers[row].is_empty(),
                HitPolicy::Any => self.takers[row].iter().any(|other| !self.same(row, *other)),
                HitPolicy::Priority | HitPolicy::OutputOrder => {
                    self.table.rank(self.left[row]).is_none() && !self.takers[row].is_empty()
                }
                _ => false,
            };
            if fails {
                return Some(true);
            }
        }
        Some(false)
    }

    /// Rows that set the same, together, in the order of the first of each; each by itself where several answer together.
    fn grouped(&self, rows: Vec<usize>) -> Vec<Vec<usize>> {
        if self.table.hit_policy.answers_together() {
            return rows.into_iter().map(|row| vec![row]).collect();
        }
        let mut groups: Vec<Vec<usize>> = Vec::new();
        for row in rows {
            match groups.iter_mut().find(|group| self.same(group[0], row)) {
                Some(group) => group.push(row),
                None => groups.push(vec![row]),
            }
        }
        groups
    }

    /// The best question, if any single one leaves fewer answers for something that may be said.
    fn ask(&mut self, answers: &[Vec<usize>]) -> Option<Option<Ask>> {
        let mut best: Option<(Score, usize, Leads)> = None;
        for axis in 0..self.grid.axes.len() {
            let leads = self.leads(axis, answers)?;
            let left = |atom: u32| leads.iter().filter(|lead| lead.contains(&atom)).count();
            let atoms = self.grid.sizes[axis];
            let worst = (0..atoms).map(left).max().unwrap_or(0);
            // Per mille, so that axes of different sizes compare.
            let usual = (0..atoms).map(left).sum::<usize>() * 1_000 / (atoms as usize).max(1);
            let helps = (0..atoms).any(|atom| left(atom) < answers.len());
            if helps && best.as_ref().is_none_or(|(least, ..)| (worst, usual) < *least) {
                best = Some(((worst, usual), axis, leads));
            }
        }
        Some(best.map(|((worst, _), axis, leads)| {
            let axis = &self.grid.axes[axis];
            let stretch = |atoms: Vec<u32>| AtomSet::union(atoms.into_iter().map(|atom| (atom, atom + 1)).collect());
            let leads = leads.into_iter().map(|atoms| axis.tests(&stretch(atoms))).collect();
            Ask { term: axis.term.clone(), decides: worst <= 1, leads }
        }))
    }

    /// For each answer the atoms of an axis with which it is still possible.
    fn leads(&mut self, axis: usize, answers: &[Vec<usize>]) -> Option<Leads> {
        let mut leads: Leads = vec![Vec::new(); answers.len()];
        for atom in 0..self.grid.sizes[axis] {
            let mut inside = self.grid.everything();
            inside[axis] = AtomSet::stretch(atom, atom + 1);
            for (answer, lead) in answers.iter().zip(&mut leads) {
                for row in
                    answer.iter().filter(|row| self.boxes.rows[**row][axis].contains(atom)).copied().collect::<Vec<_>>()
                {
                    if self.answers(row, &inside)? {
                        lead.push(atom);
                        break;
                    }
                }
            }
        }
        Some(leads)
    }
}

/// How many answers a question leaves: at worst, then on average.
type Score = (usize, usize);

/// For each answer the atoms with which it is still possible.
type Leads = Vec<Vec<u32>>;

/// Whether a row fits what is known; one that could not be read fits until it surely does not.
fn fits(table: &ReadTable, row: usize, known: &Case) -> bool {
    table.inputs.iter().zip(&table.rows[row].inputs).all(|(column, tests)| match (tests, known.0.get(&column.term)) {
        (Some(tests), Some(value)) => tests.matches(value),
        _ => true,
    })
}

/// What all these rows set alike.
fn certain(table: &ReadTable, answers: &[Vec<u32>], known: &Case) -> BTreeMap<TermId, Value> {
    if table.hit_policy.answering() == Answering::Total {
        return BTreeMap::new();
    }
    let set = |row: &u32| table.values_by(*row as usize, known);
    let mut all = answers.iter().filter_map(|rows| rows.first()).map(set);
    let mut certain = all.next().unwrap_or_default();
    for others in all {
        certain.retain(|term, value| others.get(term) == Some(value));
    }
    certain
}
