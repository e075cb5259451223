//! What Spielraum wrote besides what DMN has a place for, read back.

use std::collections::BTreeMap;

use spielraum_domain::frame::{Bound, Guardrail, Scope};
use spielraum_domain::rule::{
    Case, Cell, Check, Comparison, Expectation, Language, Table, UnaryTests, read_entry, read_tests,
};
use spielraum_domain::term::{Sets, Term, TermId, Type, Value};

use super::Taking;
use super::kind::Known;
use crate::model::{self, Decision, ItemDefinition, Own, Text};
use crate::write::{Impossible, Test, renamed, said};

impl<'m> Taking<'m> {
    /// The type of the term that a column is about, where Spielraum wrote it.
    pub(super) fn own_item(&self, own: &Own) -> Option<&'m ItemDefinition> {
        self.item_of(own.get("term")?)
    }

    fn item_of(&self, id: &str) -> Option<&'m ItemDefinition> {
        let model: &'m model::Model = self.model;
        model.items.iter().find(|item| item.id.as_deref() == Some(id) && item.own.contains_key("id"))
    }

    /// The term of a type that Spielraum wrote, and those that its answers set.
    pub(super) fn own_term(&mut self, item: &'m ItemDefinition) -> String {
        let name = name(item);
        if self.known(&name, None, None).item.replace(item).is_none() {
            let set: Vec<&String> = item.answers.values().flat_map(BTreeMap::keys).collect();
            for set in set {
                if let Some(item) = self.item_of(set) {
                    self.own_term(item);
                }
            }
        }
        name
    }

    /// Lets cells whose FEEL was changed since they were typed say what they say now.
    pub(super) fn settle(&self, table: &mut Table, written: &model::Table) {
        let terms: Vec<Term> = self.order.iter().filter_map(|name| self.own_term_of(name)).collect();
        let read = table.read(|id| terms.iter().find(|term| term.id == *id));
        let asked: Vec<(String, String)> = table
            .inputs
            .iter()
            .zip(&written.inputs)
            .map(|(column, input)| (column.term.0.clone(), input.expression.text.trim().to_owned()))
            .collect();
        let back: Vec<(String, String)> = asked.iter().map(|(term, feel)| (feel.clone(), term.clone())).collect();
        let Table { inputs, outputs, rows, .. } = table;
        for ((row, read), rule) in rows.iter_mut().zip(&read.rows).zip(&written.rules) {
            let tests = read.inputs.iter().map(|tests| tests.as_ref().map(ToString::to_string));
            let entries = read.outputs.iter().map(|entry| entry.as_ref().map(|entry| said(entry, &asked)));
            let texts = rule.tests.iter().chain(&rule.entries);
            for ((column, says), text) in inputs.iter().chain(&*outputs).zip(tests.chain(entries)).zip(texts) {
                let Some(typed) = text.own.get("typed") else { continue };
                let (says, text) = (says.unwrap_or_else(|| typed.clone()), text.text.trim());
                if says.trim() != text && !(says.is_empty() && text == "-") {
                    match text {
                        "" | "-" => drop(row.cells.remove(&column.id)),
                        text => drop(row.cells.insert(column.id.clone(), Cell::feel(renamed(text, &back)))),
                    }
                }
            }
        }
    }

    fn own_term_of(&self, name: &str) -> Option<Term> {
        let kind = self.terms.get(name)?.own_kind()?;
        let (id, name) = (TermId(name.to_owned()), name.to_owned());
        Some(Term { id, name, kind, protected: false, same_everywhere: false, answers: BTreeMap::new() })
    }

    /// What a decision that Spielraum wrote says besides its table.
    pub(super) fn own(&mut self, decision: &Decision, from: usize) {
        let guardrails: Vec<Guardrail> = decision.guardrails.iter().filter_map(|one| self.guardrail(one)).collect();
        let tests: Vec<Test> = decision.tests.iter().filter_map(|one| self.test(one)).collect();
        let Some(rule) = self.tables.get_mut(from) else { return };
        let is_own = rule.table.outputs.iter().any(|column| self.terms[&column.term.0].is_own());
        if !is_own {
            return;
        }
        rule.guardrails = guardrails;
        rule.tests = tests;
        if let Some(label) = &decision.label {
            rule.name.clone_from(label);
        }
        let Some(model::BoxedKind::Table(table)) = decision.logic.as_ref().map(|logic| &logic.kind) else { return };
        for impossible in &decision.impossible {
            let cell = |(input, language, text): &(String, String, String)| {
                let column = table.inputs.iter().position(|one| one.id.as_ref() == Some(input))?;
                let column = rule.table.inputs.get(column)?.id.clone();
                Some((column, Cell { text: text.clone(), language: self::language(language) }))
            };
            let cells = impossible.cells.iter().filter_map(cell).collect();
            rule.impossible.push(Impossible { cells, reason: impossible.reason.clone() });
        }
    }

    fn guardrail(&mut self, written: &model::Guardrail) -> Option<Guardrail> {
        let item = self.item_of(&written.term)?;
        let term = self.own_term(item);
        let kind = self.terms[&term].own_kind()?;
        Some(Guardrail {
            id: written.name.as_str().into(),
            name: written.name.clone(),
            term: TermId(term),
            bound: bound(&written.bound, &kind)?,
            scope: Scope::Company,
            every_row: written.every_row,
        })
    }

    /// A test whose terms are all there.
    fn test(&mut self, written: &model::Test) -> Option<Test> {
        let mut by_name = |values: &BTreeMap<String, Value>| -> Option<BTreeMap<TermId, Value>> {
            let of = |(id, value): (&String, &Value)| {
                let item = self.item_of(id)?;
                Some((TermId(self.own_term(item)), value.clone()))
            };
            values.iter().map(of).collect()
        };
        let expectation = Expectation { inputs: Case(by_name(&written.given)?), expected: by_name(&written.expected)? };
        Some(Test { name: written.name.clone(), expectation })
    }

    /// What the values of a term set.
    pub(super) fn answers(&self, known: &Known<'m>) -> BTreeMap<String, Sets> {
        let Some(item) = known.item else { return BTreeMap::new() };
        let set = |(id, feel): (&String, &String)| {
            let item = self.item_of(id)?;
            let kind = self.terms.get(&name(item))?.own_kind()?;
            let entry = read_entry(&Cell::feel(feel.as_str()), &kind).ok()?;
            Some((TermId(name(item)), entry.constant()?.clone()))
        };
        item.answers.iter().map(|(value, sets)| (value.clone(), sets.iter().filter_map(set).collect())).collect()
    }
}

fn name(item: &ItemDefinition) -> String {
    item.label.clone().unwrap_or_else(|| item.name.clone())
}

fn language(name: &str) -> Language {
    match name {
        "de" => Language::De,
        "en" => Language::En,
        _ => Language::Feel,
    }
}

/// A cell as it was typed.
pub(super) fn typed(text: &Text) -> Option<Cell> {
    let typed = text.own.get("typed")?;
    Some(Cell { text: typed.clone(), language: language(text.own.get("language").map_or("", String::as_str)) })
}

/// A bound from its test.
fn bound(written: &str, kind: &Type) -> Option<Bound> {
    if written == crate::write::bound(&Bound::NeverInput) {
        return Some(Bound::NeverInput);
    }
    let UnaryTests::OneOf { tests } = read_tests(&Cell::feel(written), kind).ok()? else { return None };
    let equals = |check: &Check| if let Check::Equals { value } = check { Some(value.clone()) } else { None };
    match tests.as_slice() {
        [one] => match &one.check {
            Check::Compare { comparison: Comparison::AtMost, value } => Some(Bound::AtMost { max: value.ordered()? }),
            Check::Compare { comparison: Comparison::AtLeast, value } => Some(Bound::AtLeast { min: value.ordered()? }),
            Check::Between { low, low_included: true, high, high_included: true } => {
                Some(Bound::Between { min: low.ordered()?, max: high.ordered()? })
            }
            check => Some(Bound::Is { value: equals(check)? }),
        },
        tests => {
            let values: Option<Vec<Value>> = tests.iter().map(|test| equals(&test.check)).collect();
            Some(Bound::OneOf { values: values? })
        }
    }
}
