//! The names of members that values of a model may have.

use crate::model::{Boxed, BoxedKind, Function, ItemDefinition, Model};
use spielraum_domain::feel::Names;

/// The names of members: of types, contexts, outputs of tables, relations and imported models.
#[derive(Debug, Default)]
pub(super) struct Members(Vec<String>);

impl Members {
    pub(super) fn of(models: &[Model]) -> Self {
        let mut members = Self::default();
        for model in models {
            model.items.iter().for_each(|item| members.item(item));
            for decision in &model.decisions {
                members.add(&decision.variable.name);
                decision.logic.iter().for_each(|logic| members.boxed(logic));
            }
            for knowledge in &model.knowledge {
                members.add(&knowledge.variable.name);
                knowledge.function.iter().for_each(|function| members.function(function));
            }
            model.inputs.iter().for_each(|input| members.add(&input.variable.name));
            model.services.iter().for_each(|service| members.add(&service.variable.name));
        }
        members.0.sort_unstable();
        members.0.dedup();
        members
    }

    /// Names where all of them are known, and no value yet.
    pub(super) fn names(&self) -> Names {
        let mut names = Names::new();
        self.0.iter().for_each(|name| names.add_member(name));
        names
    }

    fn add(&mut self, name: &str) {
        if !name.is_empty() {
            self.0.push(name.to_owned());
        }
    }

    fn item(&mut self, item: &ItemDefinition) {
        for component in &item.components {
            self.add(&component.name);
            self.item(component);
        }
    }

    fn function(&mut self, function: &Function) {
        function.body.iter().for_each(|body| self.boxed(body));
    }

    fn boxed(&mut self, boxed: &Boxed) {
        match &boxed.kind {
            BoxedKind::Literal(_) | BoxedKind::Unsupported => {}
            BoxedKind::Table(table) => {
                table.outputs.iter().filter_map(|output| output.name.as_deref()).for_each(|name| self.add(name));
            }
            BoxedKind::Context(entries) => {
                for (variable, value) in entries {
                    variable.iter().for_each(|variable| self.add(&variable.name));
                    self.boxed(value);
                }
            }
            BoxedKind::Invocation { function, bindings } => {
                function.iter().for_each(|function| self.boxed(function));
                bindings.iter().filter_map(|(_, value)| value.as_ref()).for_each(|value| self.boxed(value));
            }
            BoxedKind::Function(function) => self.function(function),
            BoxedKind::Relation { columns, rows } => {
                columns.iter().for_each(|column| self.add(&column.name));
                rows.iter().flatten().for_each(|cell| self.boxed(cell));
            }
            BoxedKind::List(items) => items.iter().for_each(|item| self.boxed(item)),
            BoxedKind::Conditional(parts) => parts.iter().for_each(|part| self.boxed(part)),
            BoxedKind::Filter(parts) | BoxedKind::For { parts, .. } | BoxedKind::Quantified { parts, .. } => {
                parts.iter().for_each(|part| self.boxed(part));
            }
        }
    }
}
