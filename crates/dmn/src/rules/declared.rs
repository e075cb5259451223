//! What a model declares of a name: its type, and the values that there are.

use super::Taking;
use crate::model::{ItemDefinition, Text};

/// A base type, and values as unary tests.
pub(super) type Declared = (Option<String>, Option<String>);

impl<'m> Taking<'m> {
    /// What the model declares of a name, or of a part of one ("Applicant.Age").
    pub(super) fn declared(&self, expression: &str) -> Declared {
        let inputs = self.model.inputs.iter().map(|input| &input.variable);
        let decisions = self.model.decisions.iter().map(|decision| &decision.variable);
        let mut path = expression.split('.').map(str::trim);
        let root = path.next().unwrap_or_default();
        let Some(variable) = inputs.chain(decisions).find(|variable| variable.name == root) else {
            return (None, None);
        };
        let kind = variable.type_ref.as_deref();
        let Some(first) = path.next() else { return self.resolve(kind) };
        let part = self.member(kind, first).and_then(|part| path.try_fold(part, |item, name| self.part(item, name)));
        part.map_or((None, None), |part| self.behind_item(part))
    }

    /// A part of a type by the type's name.
    pub(super) fn member(&self, kind: Option<&str>, name: &str) -> Option<&'m ItemDefinition> {
        self.part(self.item(kind?)?, name)
    }

    fn part(&self, item: &'m ItemDefinition, name: &str) -> Option<&'m ItemDefinition> {
        self.with_parts(item)?.components.iter().find(|part| part.name == name)
    }

    /// The definition that says which parts a type has: its own, or that of the type it is made from.
    pub(super) fn with_parts(&self, item: &'m ItemDefinition) -> Option<&'m ItemDefinition> {
        let mut item = item;
        // Longer chains go round in a circle.
        for _ in 0..=self.model.items.len() {
            if item.is_collection {
                return None;
            }
            if !item.components.is_empty() {
                return Some(item);
            }
            item = self.item(item.type_ref.as_deref()?)?;
        }
        None
    }

    pub(super) fn item(&self, name: &str) -> Option<&'m ItemDefinition> {
        self.model.items.iter().find(|item| item.name == name)
    }

    /// The base type under a type's name, and the first values that a type on the way lists.
    pub(super) fn resolve(&self, name: Option<&str>) -> Declared {
        match name.and_then(|name| self.item(name)) {
            Some(item) => self.behind_item(item),
            None => (name.map(str::to_owned), None),
        }
    }

    pub(super) fn behind_item(&self, item: &'m ItemDefinition) -> Declared {
        let (mut item, mut values) = (item, None);
        for _ in 0..=self.model.items.len() {
            values = values.or_else(|| item.allowed_values.as_ref().map(|text: &Text| text.text.clone()));
            let Some(next) = item.type_ref.as_deref().filter(|_| !item.is_collection) else { break };
            let Some(inner) = self.item(next) else { return (Some(next.to_owned()), values) };
            item = inner;
        }
        (None, values)
    }
}
