//! Two tables that answer the same case differently.
//!
//! Only terms marked "same everywhere" can contradict. The cases are those over the inputs of both tables together: what
//! one table does not ask may have any value.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Stop;
use super::check::number;
use super::finding::{Reason, Status};
use super::grid::{Boxes, Grid, Region, intersect, intersection};
use super::meetings::Rows;
use super::solver::{Found, Lit, Solver};
use crate::number::Number;
use crate::rule::{Answer, Answering, Case, Entry, HitPolicy, ReadTable};
use crate::term::{TermId, Value};

/// What is known about two tables side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Agreement {
    /// Whether they agree. Does not apply if they set no common term that has to be the same everywhere.
    pub status: Status,
    /// Cases that they answer differently, by rows of the first table, then of the second.
    pub contradictions: Vec<Contradiction>,
    /// Whether there are more contradicting pairs of rows than the list holds.
    pub more: bool,
}

/// A case that two tables answer differently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Contradiction {
    /// The term that gets different values.
    pub term: TermId,
    /// The row of the first table and the row of the second, counted from 0.
    pub rows: [u32; 2],
    /// The value by the first and the value by the second.
    pub values: [Value; 2],
    /// A case that both rows answer: a value for each input of either table.
    pub case: Case,
}

/// Looks for cases that two tables answer differently; lists at most `limit` pairs of rows. Exact.
#[must_use]
pub fn agree(one: &ReadTable, other: &ReadTable, limit: usize, stop: Stop<'_>) -> Agreement {
    let tables = [one, other];
    let nothing = |status| Agreement { status, contradictions: Vec::new(), more: false };
    if shared(tables).next().is_none() {
        return nothing(Status::DoesNotApply);
    }
    let Some(grid) = Grid::of(&tables) else {
        return nothing(Status::NotProvable { reason: Reason::UnusableTerm });
    };
    let boxes = tables.map(|table| grid.boxes(table));
    let mut solver = Solver::new(&grid.sizes, stop);
    let switches = [0, 1].map(|side| switches(&mut solver, tables[side], &boxes[side]));
    let places = tables.map(places);
    let mut search = Search { tables, grid, boxes, places, solver, switches, doubt: None };
    let (contradictions, more) = search.all(limit, stop);
    let more = more || search.doubt == Some(Reason::Stopped);
    let several = (0..2).any(|side| search.gives_several(side)).then_some(Reason::SeveralAnswers);
    let computed = search.computes().then_some(Reason::Formula);
    let unread = (0..2).any(|side| search.is_unread(side)).then_some(Reason::UnreadCells).or(computed).or(several);
    Agreement { status: Status::of(!contradictions.is_empty(), search.doubt.or(unread)), contradictions, more }
}

/// The terms that both tables set and that have to be the same everywhere.
fn shared([one, other]: [&ReadTable; 2]) -> impl Iterator<Item = &TermId> {
    one.outputs.iter().filter_map(|column| {
        let twin = other.outputs.iter().find(|twin| twin.term == column.term)?;
        (column.same_everywhere || twin.same_everywhere).then_some(&column.term)
    })
}

/// Where rows take cases from each other: for each row a switch that puts cases outside it.
fn switches(solver: &mut Solver<'_>, table: &ReadTable, boxes: &Boxes) -> Vec<Lit> {
    match table.hit_policy.answering() {
        Answering::Alone => Vec::new(),
        _ => boxes.rows.iter().map(|region| solver.exclude_with_switch(region)).collect(),
    }
}

fn places(table: &ReadTable) -> Vec<usize> {
    let mut places = vec![0; table.rows.len()];
    table.precedence().into_iter().enumerate().for_each(|(place, row)| places[row] = place);
    places
}

struct Search<'a> {
    tables: [&'a ReadTable; 2],
    grid: Grid,
    boxes: [Boxes; 2],
    /// Where each row stands among those that take cases.
    places: [Vec<usize>; 2],
    solver: Solver<'a>,
    switches: [Vec<Lit>; 2],
    doubt: Option<Reason>,
}

impl Search<'_> {
    fn all(&mut self, limit: usize, stop: Stop<'_>) -> (Vec<Contradiction>, bool) {
        let mut found = Vec::new();
        let clear = self.boxes[1].those(|row| !self.boxes[1].unclear[row]);
        for one in 0..self.boxes[0].rows.len() {
            if stop() {
                self.doubt = Some(Reason::Stopped);
                return (found, true);
            }
            if self.boxes[0].unclear[one] {
                continue;
            }
            let others = self.boxes[1].meeting(&self.boxes[0].rows[one], &clear);
            for other in others.iter() {
                let Some(contradiction) = self.pair([one, other]) else { continue };
                if found.len() == limit {
                    return (found, true);
                }
                found.push(contradiction);
            }
        }
        (found, false)
    }

    /// What is to be said about two rows that meet.
    fn pair(&mut self, rows: [usize; 2]) -> Option<Contradiction> {
        let (term, values) = self.difference(rows)?;
        let [one, other] = [0, 1].map(|side| &self.boxes[side].rows[rows[side]]);
        let region = self.free(intersection(one, other), rows, &term)?;
        let case = self.grid.case(&region);
        if (0..2).all(|side| self.confirms(side, rows[side], (&term, &values[side]), &case)) {
            return Some(Contradiction { term, rows: rows.map(number), values, case });
        }
        self.doubt = Some(Reason::Unconfirmed);
        None
    }

    /// The first common term to which two rows give different values.
    fn difference(&self, rows: [usize; 2]) -> Option<(TermId, [Value; 2])> {
        shared(self.tables).find_map(|term| {
            let (one, other) = (self.value(0, rows[0], term)?, self.value(1, rows[1], term)?);
            (one != other).then(|| (term.clone(), [one, other]))
        })
    }

    /// What a row gives a term when it answers without others.
    fn value(&self, side: usize, row: usize, term: &TermId) -> Option<Value> {
        let table = self.tables[side];
        let mut settings = table.settings(row);
        let (_, entry) = settings.find(|(column, _)| column.term == *term)?;
        let value = entry.constant()?;
        let counts = table.hit_policy == HitPolicy::Count;
        Some(if counts { Value::Number(Number::ONE) } else { value.clone() })
    }

    /// Whether another row keeps a row from giving a case its own value of a term.
    fn takes(&self, side: usize, [row, other]: [usize; 2], term: &TermId) -> bool {
        let policy = self.tables[side].hit_policy;
        let value = |row| self.value(side, row, term);
        let ordered = || Some((value(row)?.ordered()?, value(other)?.ordered()?));
        match (policy.answering(), policy) {
            _ if row == other => false,
            (Answering::Alone, _) => false,
            (Answering::Foremost, _) => self.places[side][other] < self.places[side][row],
            (_, HitPolicy::Min) => ordered().is_some_and(|(own, theirs)| theirs < own),
            (_, HitPolicy::Max) => ordered().is_some_and(|(own, theirs)| theirs > own),
            (Answering::List, _) => value(other).is_some_and(|theirs| Some(theirs) != value(row)),
            (Answering::Total, _) => value(other).is_some(),
        }
    }

    /// Whether a table may give one case several values of a common term, or a total of several rows: what that means beside
    /// the other table is not looked at.
    fn gives_several(&self, side: usize) -> bool {
        let table = self.tables[side];
        let adds = matches!(table.hit_policy, HitPolicy::Sum | HitPolicy::Count);
        if !adds && table.hit_policy.answering() != Answering::List {
            return false;
        }
        let boxes = &self.boxes[side];
        let setting = |term: &TermId| boxes.those(|row| self.value(side, row, term).is_some());
        let differ = |term: &TermId, one: usize, other: usize| {
            adds || self.value(side, one, term) != self.value(side, other, term)
        };
        shared(self.tables).any(|term| {
            let mut later = setting(term);
            setting(term).iter().any(|one| {
                later.remove(one);
                let meeting = boxes.meeting(&boxes.rows[one], &later);
                meeting.iter().any(|other| differ(term, one, other))
            })
        })
    }

    /// Of the cases that both rows describe, some that no other row of either table takes from them.
    fn free(&mut self, common: Region, rows: [usize; 2], term: &TermId) -> Option<Region> {
        let taking = [0, 1].map(|side| {
            let boxes = &self.boxes[side];
            let taking = boxes.those(|other| self.takes(side, [rows[side], other], term));
            boxes.meeting(&common, &taking)
        });
        let switches = taking.iter().zip(&self.switches).flat_map(|(rows, all)| rows.iter().map(|row| all[row]));
        let switches: Vec<Lit> = switches.collect();
        if switches.is_empty() {
            return Some(common);
        }
        match self.solver.find(Some(&common), &switches) {
            Found::Point(point) => {
                let avoid: Vec<(&Boxes, &Rows)> = self.boxes.iter().zip(&taking).collect();
                Some(self.grid.grown(&point, &common, &avoid))
            }
            Found::Nothing => None,
            Found::Stopped => {
                self.doubt = Some(Reason::Stopped);
                None
            }
        }
    }

    fn confirms(&self, side: usize, row: usize, (term, value): (&TermId, &Value), case: &Case) -> bool {
        let table = self.tables[side];
        match table.answer(case) {
            // Of several rows that say the same, the evaluator names the first.
            Answer::Row { .. } if table.hit_policy == HitPolicy::Any => table.matches(row, case),
            Answer::Row { row: answering, .. } => answering == number(row),
            Answer::List { rows, .. } => rows.contains(&number(row)),
            Answer::Total { values, .. } => values.get(term) == Some(value),
            Answer::Gap => false,
            Answer::Overlap { .. } | Answer::Unclear { .. } => table.matches(row, case),
        }
    }

    /// Whether a formula decides somewhere whether the tables agree: the same one on both sides does not.
    fn computes(&self) -> bool {
        let entry = |side: usize, row: usize, term: &TermId| {
            self.tables[side].settings(row).find(|(column, _)| column.term == *term).map(|(_, entry)| entry)
        };
        let computed = |side: usize, term: &TermId| -> Vec<usize> {
            let rows = 0..self.tables[side].rows.len();
            rows.filter(|row| entry(side, *row, term).is_some_and(|entry| entry.constant().is_none())).collect()
        };
        let one_answers =
            |side: usize| matches!(self.tables[side].hit_policy.answering(), Answering::Alone | Answering::Foremost);
        let all = |side: usize| 0..self.tables[side].rows.len();
        let differ = |one: usize, other: usize, term: &TermId| match (entry(0, one, term), entry(1, other, term)) {
            (Some(one_says), Some(other_says)) => {
                one_says != other_says && intersect(&self.boxes[0].rows[one], &self.boxes[1].rows[other])
            }
            _ => false,
        };
        shared(self.tables).any(|term| {
            let formulas = [computed(0, term), computed(1, term)];
            (formulas.iter().any(|rows| !rows.is_empty()) && (0..2).any(|side| !one_answers(side)))
                || formulas[0].iter().any(|one| all(1).any(|other| differ(*one, other, term)))
                || formulas[1].iter().any(|other| all(0).any(|one| differ(one, *other, term)))
        })
    }

    /// Whether a cell that matters could not be read.
    fn is_unread(&self, side: usize) -> bool {
        let table = self.tables[side];
        let shared: Vec<&TermId> = shared(self.tables).collect();
        let unread = |entries: &[Option<Entry>]| {
            table.outputs.iter().zip(entries).any(|(column, entry)| entry.is_none() && shared.contains(&&column.term))
        };
        self.boxes[side].any_unclear() || table.rows.iter().any(|row| unread(&row.outputs))
    }
}
