//! What stands behind the expression that a column asks: the names it says, and those by which what it says is worked out without a table.

use std::collections::{BTreeMap, BTreeSet};

use spielraum_domain::feel::{Expression, Names, Node, parse};

use crate::model::{Boxed, BoxedKind, ItemDefinition, Model, Text};
use crate::rules::Rules;

/// The texts by which names are worked out.
pub(super) struct Behind<'m> {
    names: Names,
    /// The same names, for texts that cannot be read.
    known: BTreeSet<&'m str>,
    /// The decisions that no table decides; one with a table is held against the frame itself.
    decisions: BTreeMap<&'m str, Vec<&'m Text>>,
    /// For each decision or function, what it calls values of its own.
    within: BTreeMap<&'m str, BTreeMap<&'m str, Vec<&'m Text>>>,
}

/// The texts of an expression that stand in no table, and the names that it gives to some of them.
#[derive(Default)]
struct Said<'m> {
    texts: Vec<&'m Text>,
    named: Vec<(&'m str, &'m Boxed)>,
}

impl<'m> Behind<'m> {
    pub(super) fn of(model: &'m Model, rules: &Rules) -> Self {
        let has_table = |id: &str| rules.tables.iter().any(|rule| rule.element == id);
        let decided = model.decisions.iter().filter_map(|one| Some((one.id.as_str(), one.logic.as_ref()?)));
        let said: Vec<(&str, Said<'m>)> = decided.map(|(id, logic)| (id, Said::of(logic))).collect();
        let decisions = model.decisions.iter().filter(|one| !has_table(&one.id)).filter_map(|one| {
            let (_, said) = said.iter().find(|(id, _)| *id == one.id)?;
            Some((one.variable.name.as_str(), said.texts.clone()))
        });
        let mut within: BTreeMap<&str, BTreeMap<&str, Vec<&Text>>> = BTreeMap::new();
        for (id, said) in &said {
            for (name, part) in &said.named {
                within.entry(id).or_default().entry(name).or_default().extend(Said::of(part).texts);
            }
        }
        for function in &model.knowledge {
            let parameters = function.function.iter().flat_map(|one| &one.parameters);
            for parameter in parameters.map(|one| one.name.as_str()) {
                // Whatever somebody gives to a parameter of this name, or says where the function is called, may be what it is given.
                let bound = said.iter().flat_map(|(_, said)| &said.named).filter(|(name, _)| *name == parameter);
                let calls = said.iter().flat_map(|(_, said)| said.texts.iter().copied());
                let calls = calls.filter(|text| text.text.contains(function.variable.name.as_str()));
                let given = bound.flat_map(|(_, part)| Said::of(part).texts).chain(calls);
                within.entry(&function.id).or_default().entry(parameter).or_default().extend(given);
            }
        }
        let mut behind = Self { names: Names::new(), known: BTreeSet::new(), decisions: decisions.collect(), within };
        let inputs = model.inputs.iter().map(|input| &input.variable);
        let variables = inputs.chain(model.decisions.iter().map(|one| &one.variable));
        let functions = model.knowledge.iter().map(|one| &one.variable);
        behind.known.extend(variables.chain(functions).map(|variable| variable.name.as_str()));
        behind.known.extend(behind.within.values().flat_map(BTreeMap::keys));
        behind.known.iter().for_each(|name| behind.names.add(name));
        model.items.iter().for_each(|item| add_members(item, &mut behind.names));
        behind
    }

    /// The names of the file.
    pub(super) fn known(&self) -> impl Iterator<Item = &'m str> + '_ {
        self.known.iter().copied()
    }

    /// Every name behind an expression in a decision or function, parts with what has them in front ("Driver.Age").
    pub(super) fn names(&self, element: &str, expression: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut next = self.said(expression);
        while let Some(path) = next.pop() {
            let root = path.split('.').next().unwrap_or_default();
            let own = self.within.get(element).and_then(|own| own.get(root));
            let texts: Vec<&Text> = own.or_else(|| self.decisions.get(root)).into_iter().flatten().copied().collect();
            if found.insert(path) {
                next.extend(texts.into_iter().flat_map(|text| self.said(&text.text)));
            }
        }
        found
    }

    fn said(&self, text: &str) -> Vec<String> {
        let mut paths = Vec::new();
        match parse(text, &self.names) {
            Ok(expression) => paths_of(&expression, &mut paths),
            // Nobody can tell what it says, but what it names may be asked.
            Err(_) => {
                paths.extend(self.known.iter().filter(|name| text.contains(*name)).map(|name| (*name).to_owned()))
            }
        }
        paths
    }
}

impl<'m> Said<'m> {
    fn of(boxed: &'m Boxed) -> Self {
        let mut said = Self::default();
        said.add(boxed);
        said
    }

    fn add(&mut self, boxed: &'m Boxed) {
        match &boxed.kind {
            BoxedKind::Literal(text) => self.texts.push(text),
            BoxedKind::Context(entries) => {
                for (variable, part) in entries {
                    self.named.extend(variable.iter().map(|variable| (variable.name.as_str(), part)));
                    self.add(part);
                }
            }
            BoxedKind::Invocation { function, bindings } => {
                function.iter().for_each(|function| self.add(function));
                for (variable, part) in bindings.iter().filter_map(|(variable, part)| Some((variable, part.as_ref()?)))
                {
                    self.named.push((&variable.name, part));
                    self.add(part);
                }
            }
            BoxedKind::Function(function) => function.body.iter().for_each(|body| self.add(body)),
            BoxedKind::Relation { rows, .. } => rows.iter().flatten().for_each(|cell| self.add(cell)),
            BoxedKind::List(items) => items.iter().for_each(|item| self.add(item)),
            BoxedKind::Conditional(parts) => parts.iter().for_each(|part| self.add(part)),
            BoxedKind::Filter(parts) | BoxedKind::For { parts, .. } | BoxedKind::Quantified { parts, .. } => {
                parts.iter().for_each(|part| self.add(part));
            }
            BoxedKind::Table(_) | BoxedKind::Unsupported => {}
        }
    }
}

fn add_members(item: &ItemDefinition, names: &mut Names) {
    for part in &item.components {
        names.add_member(&part.name);
        add_members(part, names);
    }
}

fn paths_of(expression: &Expression, paths: &mut Vec<String>) {
    match path(expression) {
        Some(path) => paths.push(path),
        None => expression.parts().into_iter().for_each(|part| paths_of(part, paths)),
    }
}

fn path(expression: &Expression) -> Option<String> {
    match &expression.node {
        Node::Name(name) => Some(name.clone()),
        Node::Path { of, member } => Some(format!("{}.{member}", path(of)?)),
        _ => None,
    }
}
