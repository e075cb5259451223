//! Decisions that feed decisions: what one table asks, another may answer.
//!
//! A table feeds another when it sets a term that the other asks for. Where exactly one does, a case need not say that term:
//! it follows from what the feeding table answers. Tables that feed each other in a circle decide nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::answer::{Answer, Case};
use super::error::CellProblem;
use super::formula::Remark;
use super::parse::unfit;
use super::read::{ReadColumn, ReadTable};
use crate::term::{TermId, Value};

/// Tables that may feed each other; known by their place.
#[derive(Clone, Copy, Debug)]
pub struct Chain<'t>(pub &'t [ReadTable]);

/// A term that another table answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fed {
    /// The term.
    pub term: TermId,
    /// The table that answered it.
    pub table: usize,
    /// What it said. Nothing else than one row or a total gives a value.
    pub answer: Answer,
    /// What is to be said of its formulas.
    pub remarks: Vec<Remark>,
}

impl Fed {
    /// What that makes of the term.
    #[must_use]
    pub fn value(&self) -> Value {
        let value = match &self.answer {
            Answer::Row { values, .. } | Answer::Total { values, .. } => values.get(&self.term).cloned(),
            Answer::List { .. } | Answer::Gap | Answer::Overlap { .. } | Answer::Unclear { .. } => None,
        };
        value.unwrap_or(Value::Null)
    }
}

impl Chain<'_> {
    /// The table that feeds this one a term: the only one that sets it besides itself.
    #[must_use]
    pub fn feeding(&self, table: usize, term: &TermId) -> Option<usize> {
        let mut found = self.setting(table, term);
        found.next().filter(|_| found.next().is_none())
    }

    /// The tables besides this one that set a term.
    fn setting(&self, table: usize, term: &TermId) -> impl Iterator<Item = usize> {
        let sets =
            move |other: &usize| *other != table && self.0[*other].outputs.iter().any(|column| column.term == *term);
        (0..self.0.len()).filter(sets)
    }

    /// The terms that this table asks for and more than one other sets: nobody knows which of them is meant, so none feeds it.
    pub fn contested(&self, table: usize) -> impl Iterator<Item = (&TermId, Vec<usize>)> {
        let terms: BTreeSet<&TermId> = self.0[table].inputs.iter().map(|column| &column.term).collect();
        let setting = move |term| (term, self.setting(table, term).collect::<Vec<_>>());
        terms.into_iter().map(setting).filter(|(_, setting)| setting.len() > 1)
    }

    /// The tables that feed this one, each with the term.
    pub fn fed_by(&self, table: usize) -> impl Iterator<Item = (&TermId, usize)> {
        let terms: BTreeSet<&TermId> = self.0[table].inputs.iter().map(|column| &column.term).collect();
        terms.into_iter().filter_map(move |term| Some((term, self.feeding(table, term)?)))
    }

    /// A way from a table over those that feed it back to itself, if there is one: the tables on it, itself first.
    #[must_use]
    pub fn circle(&self, table: usize) -> Option<Vec<usize>> {
        let next = |table| self.fed_by(table).map(|(_, feeding)| feeding).collect();
        let mut way = vec![table];
        way_back(table, &next, &mut way, &mut BTreeSet::new()).then_some(way)
    }

    /// A way back to a table that only stays open because more than one table sets a term on it: with one of them alone, the tables
    /// on the way would feed each other in a circle.
    #[must_use]
    pub fn circle_to_come(&self, table: usize) -> Option<Vec<usize>> {
        if self.circle(table).is_some() {
            return None;
        }
        let next = |table: usize| {
            let setting = self.0[table].inputs.iter().flat_map(|column| self.setting(table, &column.term));
            setting.collect::<BTreeSet<_>>().into_iter().collect()
        };
        let mut way = vec![table];
        way_back(table, &next, &mut way, &mut BTreeSet::new()).then_some(way)
    }

    /// The terms that a case has to say for this table: those that no other table answers, of this table and of all that feed
    /// it, in the order in which they are asked. In a circle a table's own terms are asked for.
    #[must_use]
    pub fn asked(&self, table: usize) -> Vec<TermId> {
        let mut asked = Vec::new();
        self.ask(table, &mut vec![table], &mut asked);
        asked
    }

    fn ask(&self, table: usize, above: &mut Vec<usize>, asked: &mut Vec<TermId>) {
        for column in &self.0[table].inputs {
            match self.feeding(table, &column.term).filter(|feeding| !above.contains(feeding)) {
                Some(feeding) => {
                    above.push(feeding);
                    self.ask(feeding, above, asked);
                    above.pop();
                }
                None if !asked.contains(&column.term) => asked.push(column.term.clone()),
                None => {}
            }
        }
    }

    /// The tables that this one hangs on, those that feed others before them, and this one last.
    #[must_use]
    pub fn needed(&self, table: usize) -> Vec<usize> {
        let mut needed = Vec::new();
        self.need(table, &mut BTreeSet::new(), &mut needed);
        needed
    }

    fn need(&self, table: usize, seen: &mut BTreeSet<usize>, needed: &mut Vec<usize>) {
        if seen.insert(table) {
            for (_, feeding) in self.fed_by(table) {
                self.need(feeding, seen, needed);
            }
            needed.push(table);
        }
    }

    /// What a case does not say and neither may be missing nor follows from another table, in the order in which it is asked.
    #[must_use]
    pub fn lacking(&self, table: usize, case: &Case) -> Vec<TermId> {
        let mut lacking = Vec::new();
        self.look_for(table, case, &mut vec![table], &mut lacking);
        lacking
    }

    /// What a case says that the terms asked for do not take, with why: nobody can answer that.
    #[must_use]
    pub fn unfit(&self, case: &Case) -> BTreeMap<TermId, CellProblem> {
        let columns = self.0.iter().flat_map(|table| &table.inputs);
        let problem = |column: &ReadColumn| unfit(column.kind.as_ref()?, case.value(&column.term));
        columns.filter_map(|column| Some((column.term.clone(), problem(column)?))).collect()
    }

    fn look_for(&self, table: usize, case: &Case, above: &mut Vec<usize>, lacking: &mut Vec<TermId>) {
        for column in self.0[table].inputs.iter().filter(|column| !column.may_be_missing) {
            if case.0.contains_key(&column.term) {
                continue;
            }
            match self.feeding(table, &column.term).filter(|feeding| !above.contains(feeding)) {
                Some(feeding) => {
                    above.push(feeding);
                    self.look_for(feeding, case, above, lacking);
                    above.pop();
                }
                None if !lacking.contains(&column.term) => lacking.push(column.term.clone()),
                None => {}
            }
        }
    }

    /// Answers one case; terms that it does not say come from the tables that feed this one. What was said wins over what
    /// could be worked out.
    #[must_use]
    pub fn answer(&self, table: usize, case: &Case) -> (Answer, Vec<Fed>) {
        let mut known = case.clone();
        let mut fed = Vec::new();
        self.work_out(table, &mut vec![table], &mut known, &mut fed);
        (self.0[table].answer(&known), fed)
    }

    fn work_out(&self, table: usize, above: &mut Vec<usize>, known: &mut Case, fed: &mut Vec<Fed>) {
        for (term, feeding) in self.fed_by(table) {
            if known.0.contains_key(term) || above.contains(&feeding) {
                continue;
            }
            above.push(feeding);
            self.work_out(feeding, above, known, fed);
            above.pop();
            let answer = self.0[feeding].answer(known);
            let remarks = self.0[feeding].remarks(&answer, known);
            let found = Fed { term: term.clone(), table: feeding, answer, remarks };
            known.0.insert(term.clone(), found.value());
            fed.push(found);
        }
    }
}

/// Whether a way over the next tables of each leads back to one.
fn way_back(to: usize, next: &impl Fn(usize) -> Vec<usize>, way: &mut Vec<usize>, seen: &mut BTreeSet<usize>) -> bool {
    let Some(last) = way.last().copied() else { return false };
    let after = next(last);
    if after.contains(&to) {
        return true;
    }
    for table in after {
        if seen.insert(table) {
            way.push(table);
            if way_back(to, next, way, seen) {
                return true;
            }
            way.pop();
        }
    }
    false
}
