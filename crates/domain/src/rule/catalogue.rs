//! The catalogue of answers: a named value of an output ("Resend by express") sets other terms (the goodwill, the day).

use std::collections::BTreeMap;

use super::answer::Case;
use super::cell::Entry;
use super::formula::Formula;
use super::read::{ReadColumn, ReadRow, ReadTable};
use super::table::{Column, ColumnId, HitPolicy};
use crate::term::{Sets, Term, TermId, Value};

impl ReadTable {
    /// The table with everything that its answers set written out, so that whoever looks at it (the proof, the evaluator) needs
    /// to know nothing of the catalogue.
    ///
    /// A cell of the row itself goes first; where it is left open, or there is no column for the term, the answer's value
    /// stands. A term without column gets one at the end, under the id of the column whose answer sets it. Where two answers
    /// of a row set the same term, that of the first column counts.
    #[must_use]
    pub fn with_answers<'t>(mut self, term: impl Fn(&TermId) -> Option<&'t Term>) -> Self {
        // What an answer sets may be an answer of another catalogue: again, until nothing is left open.
        while self.write_out(&term) {}
        self
    }

    /// Writes out what the answers set that stand in the table now; whether there was anything to write.
    fn write_out<'t>(&mut self, term: &impl Fn(&TermId) -> Option<&'t Term>) -> bool {
        let mut implied: Vec<(usize, usize, &'t TermId, Implied<'t>)> = Vec::new();
        for (at, column) in self.outputs.iter().enumerate() {
            let Some(Term { answers, .. }) = term(&column.term) else { continue };
            if answers.is_empty() {
                continue;
            }
            for (row, read) in self.rows.iter().enumerate() {
                match &read.outputs[at] {
                    Some(Entry::Literal { value: Value::Text(name) }) => {
                        let sets: Option<&Sets> = answers.get(name);
                        let implies = |(term, value)| (row, at, term, Implied::Value(value));
                        implied.extend(sets.into_iter().flatten().map(implies));
                    }
                    Some(Entry::Formula { formula }) => {
                        let choices = choices(formula, answers).into_iter();
                        implied.extend(choices.map(|(term, choice)| (row, at, term, choice)));
                    }
                    _ => {}
                }
            }
        }
        let mut is_new = false;
        for (row, source, set, implied) in implied {
            let Some(target) = self.column_for(source, set, term(set)) else { continue };
            // Of two columns with one term, either says it.
            let is_open =
                |(column, entry): (&ReadColumn, &Option<Entry>)| column.term != *set || *entry == Some(Entry::Open);
            if self.outputs.iter().zip(&self.rows[row].outputs).all(is_open) {
                is_new = true;
                self.rows[row].outputs[target] = self.entry(target, implied);
            }
        }
        is_new
    }

    /// The output column of a term that an answer sets; made when there is none. Nothing for a term that does not exist.
    fn column_for(&mut self, source: usize, set: &TermId, term: Option<&Term>) -> Option<usize> {
        if let Some(known) = self.outputs.iter().position(|column| column.term == *set) {
            return Some(known);
        }
        term?;
        let column = Column { id: self.outputs[source].id.clone(), term: set.clone(), may_be_missing: false };
        let column = super::read::read_column(&column, term, &mut self.problems);
        self.outputs.push(column);
        self.rows.iter_mut().for_each(|row| row.outputs.push(Some(Entry::Open)));
        Some(self.outputs.len() - 1)
    }

    /// The entry that an answer makes; as if it could not be read when its term no longer takes the value.
    fn entry(&self, column: usize, implied: Implied<'_>) -> Option<Entry> {
        let kind = self.outputs[column].kind.as_ref()?;
        match implied {
            Implied::Value(value) => kind.admits(value).then(|| Entry::Literal { value: value.clone() }),
            Implied::Choice(formula, values) => {
                let fit = values.iter().all(|(_, value)| kind.admits(value));
                fit.then(|| Entry::Formula { formula: formula.choosing(&values) })
            }
        }
    }
}

/// Values that somebody chose, with everything that the answers among them set besides: as a row of a table would set it.
#[must_use]
pub fn with_what_answers_set<'t>(chosen: &Sets, term: impl Fn(&TermId) -> Option<&'t Term>) -> Sets {
    let column = |term: &TermId| Column { id: ColumnId(term.0.clone()), term: term.clone(), may_be_missing: false };
    let mut problems = Vec::new();
    let outputs = chosen.keys().map(|id| super::read::read_column(&column(id), term(id), &mut problems)).collect();
    let entries = chosen.values().map(|value| Some(Entry::Literal { value: value.clone() })).collect();
    let row = ReadRow { id: "".into(), inputs: Vec::new(), outputs: entries };
    let table = ReadTable { hit_policy: HitPolicy::Unique, inputs: Vec::new(), outputs, rows: vec![row], problems };
    table.with_answers(term).values(0, &Case::default())
}

/// What an answer sets.
enum Implied<'t> {
    /// This value.
    Value(&'t Value),
    /// One of these, by the name that the formula comes to.
    Choice(Formula, Vec<(&'t str, &'t Value)>),
}

/// What the names that a formula may come to set.
fn choices<'t>(formula: &Formula, answers: &'t BTreeMap<String, Sets>) -> BTreeMap<&'t TermId, Implied<'t>> {
    let mut choices: BTreeMap<&TermId, Vec<(&str, &Value)>> = BTreeMap::new();
    for (name, sets) in answers.iter().filter(|(name, _)| formula.may_name(name)) {
        sets.iter().for_each(|(term, value)| choices.entry(term).or_default().push((name, value)));
    }
    choices.into_iter().map(|(term, values)| (term, Implied::Choice(formula.clone(), values))).collect()
}
