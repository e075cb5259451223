//! What a frame calls by name, among the terms of a file.

use std::collections::BTreeSet;

use spielraum_domain::frame::{Bound, Guardrail, Scope};
use spielraum_domain::rule::{ReadColumn, ReadTable};
use spielraum_domain::term::TermId;

use super::behind::Behind;
use super::{Frame, FrameGuardrail};
use crate::model::Model;
use crate::rules::Rules;

/// A frame among the tables of a file. A name may mean several terms: each of them is bound.
pub(super) struct Binding<'f> {
    /// The guardrails with the terms that they bind.
    guardrails: Vec<(&'f FrameGuardrail, BTreeSet<TermId>)>,
    /// For each guardrail on inputs and each table, the terms of the columns that ask for what it names.
    asked: Vec<Vec<BTreeSet<TermId>>>,
    /// For each name that has to have the same value everywhere, its terms.
    same: Vec<BTreeSet<TermId>>,
    /// For each table, the terms of the columns that ask for what is protected.
    protected: Vec<BTreeSet<TermId>>,
    /// What the frame names and the file does not have.
    pub(super) unknown: Vec<String>,
}

impl<'f> Binding<'f> {
    pub(super) fn of(model: &Model, rules: &Rules, frame: &'f Frame) -> Self {
        let mut named = Named::of(model, rules);
        let guardrails: Vec<_> = frame.guardrails.iter().map(|one| (one, named.terms(&one.term))).collect();
        let same = frame.same_everywhere.iter().map(|name| named.terms(name)).collect();
        let asked = guardrails.iter().map(|(one, terms)| named.asking(&one.term, terms)).collect();
        let mut protected = vec![BTreeSet::new(); rules.tables.len()];
        for name in &frame.protected {
            let terms = named.terms(name);
            named.asking(name, &terms).into_iter().zip(&mut protected).for_each(|(asking, all)| all.extend(asking));
        }
        Self { guardrails, asked, same, protected, unknown: named.unknown }
    }

    /// What may not be asked for, told to the columns that do.
    pub(super) fn protect(&self, table: usize, read: &mut ReadTable) {
        for column in &mut read.inputs {
            column.protected |= self.protected[table].contains(&column.term);
        }
    }

    /// The guardrails of the frame as one table meets them: on each of its terms that they name.
    pub(super) fn guardrails(&self, table: usize, read: &ReadTable) -> Vec<Guardrail> {
        let mut binding = Vec::new();
        for ((guardrail, terms), asked) in self.guardrails.iter().zip(&self.asked) {
            let set = || read.outputs.iter().map(|column| &column.term).filter(|term| terms.contains(*term));
            let mut here: BTreeSet<TermId> = match guardrail.bound {
                Bound::NeverInput => asked[table].clone(),
                _ => set().cloned().collect(),
            };
            if here.is_empty() {
                here.insert(terms.first().cloned().unwrap_or_else(|| guardrail.term.as_str().into()));
            }
            binding.extend(here.into_iter().map(|term| Guardrail {
                id: guardrail.name.as_str().into(),
                name: guardrail.name.clone(),
                term,
                bound: guardrail.bound.clone(),
                scope: Scope::Company,
                every_row: guardrail.every_row,
            }));
        }
        binding
    }

    /// The tables as each thing that has to be the same everywhere sees them: what goes by one name is one term. The first are the tables
    /// with what the file itself says.
    pub(super) fn views(&self, read: &[ReadTable]) -> Vec<Vec<ReadTable>> {
        let is_named = |term: &TermId| self.same.iter().any(|terms| terms.contains(term));
        let view = |of: &dyn Fn(&ReadColumn) -> Option<TermId>| -> Vec<ReadTable> {
            let one = |table: &ReadTable| {
                let mut table = table.clone();
                for column in &mut table.outputs {
                    let term = of(column);
                    column.same_everywhere = term.is_some();
                    column.term = term.unwrap_or_else(|| column.term.clone());
                }
                table
            };
            read.iter().map(one).collect()
        };
        let own =
            |column: &ReadColumn| Some(column.term.clone()).filter(|term| column.same_everywhere && !is_named(term));
        let by_name = self.same.iter().filter_map(|terms| Some((terms, terms.first()?)));
        let by_name = by_name.map(|(terms, first)| view(&|column| terms.contains(&column.term).then(|| first.clone())));
        let says_so = read.iter().flat_map(|table| &table.outputs).any(|column| own(column).is_some());
        says_so.then(|| view(&own)).into_iter().chain(by_name).collect()
    }
}

/// Finds what is called so.
struct Named<'r> {
    rules: &'r Rules,
    /// For each table, its input terms with every name behind them.
    asked: Vec<Vec<(&'r TermId, BTreeSet<String>)>>,
    /// Every name in the file.
    names: BTreeSet<String>,
    /// What is not found.
    unknown: Vec<String>,
}

impl<'r> Named<'r> {
    fn of(model: &Model, rules: &'r Rules) -> Self {
        let behind = Behind::of(model, rules);
        let mut asked = Vec::new();
        for rule in &rules.tables {
            let of = |term: &'r TermId| (term, behind.names(&rule.element, &term.0));
            asked.push(rule.table.inputs.iter().map(|column| of(&column.term)).collect::<Vec<_>>());
        }
        let outputs = rules.tables.iter().flat_map(|rule| rule.outputs.iter().flatten());
        let terms = rules.terms.iter().map(|term| &term.name);
        let mut names: BTreeSet<String> = outputs.chain(terms).cloned().collect();
        names.extend(behind.known().map(str::to_owned));
        names.extend(asked.iter().flatten().flat_map(|(_, names)| names.clone()));
        Self { rules, asked, names, unknown: Vec::new() }
    }

    /// Whether something is called by a name; large and small letters are the same where nothing is written just so.
    fn called(&self, name: &str) -> impl Fn(&str) -> bool + use<> {
        let (name, just_so) = (name.to_owned(), self.names.contains(name));
        let small = name.to_lowercase();
        move |other: &str| other == name || (!just_so && other.to_lowercase() == small)
    }

    /// The terms that a name means: those that are called so, and what the columns of answers call so.
    fn terms(&mut self, name: &str) -> BTreeSet<TermId> {
        let is = self.called(name);
        let terms = self.rules.terms.iter().filter(|term| is(&term.name)).map(|term| &term.id);
        let outputs = self.rules.tables.iter().flat_map(|rule| rule.table.outputs.iter().zip(&rule.outputs));
        let outputs = outputs.filter(|(_, own)| own.as_deref().is_some_and(&is)).map(|(column, _)| &column.term);
        let found = terms.chain(outputs).cloned().collect();
        if !self.names.iter().any(|other| is(other)) && !self.unknown.iter().any(|known| known == name) {
            self.unknown.push(name.to_owned());
        }
        found
    }

    /// For each table the terms of the columns that ask for this, be it inside an expression or behind a decision without a table; for a
    /// part of it, or for all that it is a part of.
    fn asking(&self, name: &str, terms: &BTreeSet<TermId>) -> Vec<BTreeSet<TermId>> {
        let is = self.called(name);
        let is_part = |path: &str| {
            let ends = path.char_indices().filter(|(_, char)| *char == '.').map(|(at, _)| at);
            let whole = name.char_indices().filter(|(_, char)| *char == '.').map(|(at, _)| &name[..at]);
            is(path) || ends.into_iter().any(|at| is(&path[..at])) || whole.into_iter().any(|whole| whole == path)
        };
        let asks = |(term, names): &&(&TermId, BTreeSet<String>)| {
            terms.contains(*term) || names.iter().any(|path| is_part(path))
        };
        self.asked.iter().map(|table| table.iter().filter(asks).map(|(term, _)| (*term).clone()).collect()).collect()
    }
}
