//! What a case may say of a model: its inputs, or their parts.

use std::collections::BTreeSet;

use spielraum_domain::term::Type;

use super::declared::Declared;
use super::kind::Known;
use super::{Rules, Taking, rules};
use crate::cases::Input;
use crate::model::{ItemDefinition, Model};

/// How deep the parts of inputs are followed.
const DEPTH: u32 = 8;

/// The inputs of a model, those with parts by their parts, and the names that tables ask for although nothing declares them.
pub(crate) fn inputs(model: &Model) -> Vec<Input> {
    let Rules { terms, tables, computed, .. } = rules(model);
    let known = |name: &str| terms.iter().find(|term| term.id.0 == name).map(|term| term.kind.clone());
    let taking = Taking::of(model);
    let mut found: Vec<Input> = Vec::new();
    for input in &model.inputs {
        let kind = input.variable.type_ref.as_deref();
        let item = kind.and_then(|kind| taking.item(kind));
        taking.parts(&input.variable.name, item, taking.resolve(kind), DEPTH, &mut found);
    }
    for input in &mut found {
        input.kind = known(&input.name).unwrap_or_else(|| input.kind.clone());
    }
    let asked: BTreeSet<&str> =
        tables.iter().flat_map(|rule| &rule.table.inputs).map(|column| column.term.0.as_str()).collect();
    let root = |name: &str| name.split('.').next().unwrap_or(name).trim().to_owned();
    let inputs = model.inputs.iter().map(|input| &input.variable);
    let declared: BTreeSet<&str> =
        inputs.chain(model.decisions.iter().map(|decision| &decision.variable)).map(|one| one.name.as_str()).collect();
    for term in terms.iter().filter(|term| asked.contains(term.id.0.as_str()) && !computed.contains(&term.id)) {
        if !declared.contains(root(&term.id.0).as_str()) {
            found.push(Input { name: term.id.0.clone(), kind: term.kind.clone() });
        }
    }
    found
}

/// The type that the model gives an input or a part of one.
pub(crate) fn type_of(model: &Model, name: &str) -> Option<String> {
    Taking::of(model).declared(name).0
}

impl<'m> Taking<'m> {
    fn parts(
        &self,
        name: &str,
        item: Option<&'m ItemDefinition>,
        (base, values): Declared,
        depth: u32,
        found: &mut Vec<Input>,
    ) {
        match item.and_then(|item| self.with_parts(item)) {
            Some(item) if depth > 0 => {
                for part in &item.components {
                    self.parts(&format!("{name}.{}", part.name), Some(part), self.behind_item(part), depth - 1, found);
                }
            }
            _ => {
                let kind: Type = Known { base, values, ..Known::default() }.kind();
                found.push(Input { name: name.to_owned(), kind });
            }
        }
    }
}
