//! Item definitions as types with the values that they allow.

use std::collections::HashMap;
use std::sync::Arc;

use super::{Problem, Wrong};
use crate::model::{ItemDefinition, Model, Text};
use spielraum_domain::feel::{self, Evaluator, Names, Origin, Reason, Scope, Tests, Type, Value};

/// How deep definitions may be made from each other; deeper ones are made from themselves.
const DEPTH: usize = 30;

/// A type and the values that it allows.
#[derive(Clone, Debug)]
pub(crate) struct Domain {
    pub(crate) kind: Type,
    /// Tests that a value passes, or each element of a collection.
    allowed: Vec<(Origin, Tests)>,
    /// Tests that the whole value passes.
    constraints: Vec<(Origin, Tests)>,
    /// The elements of a collection.
    elements: Option<Arc<Domain>>,
    members: Vec<(String, Arc<Domain>)>,
}

/// The types of a model, with those of the models that it imports.
#[derive(Debug, Default)]
pub(super) struct Domains {
    by_name: HashMap<String, Arc<Domain>>,
    pub(super) types: Arc<HashMap<String, Type>>,
    pub(super) problems: Vec<Problem>,
}

/// The types of all models.
pub(super) fn all(models: &[Model], imports: &[Vec<(Arc<str>, usize)>]) -> Vec<Domains> {
    let own: Vec<Resolver<'_>> =
        (0..models.len()).map(|unit| Resolver { models, imports, unit, problems: Vec::new() }).collect();
    own.into_iter().map(Resolver::domains).collect()
}

struct Resolver<'m> {
    models: &'m [Model],
    imports: &'m [Vec<(Arc<str>, usize)>],
    unit: usize,
    problems: Vec<Problem>,
}

impl<'m> Resolver<'m> {
    fn domains(mut self) -> Domains {
        let mut by_name = HashMap::new();
        for item in &self.models[self.unit].items {
            if let Some(domain) = self.item(self.unit, item, 0) {
                by_name.insert(item.name.clone(), Arc::new(domain));
            }
        }
        for (name, imported) in &self.imports[self.unit] {
            for item in &self.models[*imported].items {
                if let Some(domain) = self.item(*imported, item, 0) {
                    let path = if name.is_empty() { item.name.clone() } else { format!("{name}.{}", item.name) };
                    by_name.entry(path).or_insert_with(|| Arc::new(domain));
                }
            }
        }
        let types = by_name.iter().map(|(name, domain)| (name.clone(), domain.kind.clone())).collect();
        Domains { by_name, types: Arc::new(types), problems: self.problems }
    }

    fn item(&mut self, unit: usize, item: &'m ItemDefinition, depth: usize) -> Option<Domain> {
        let mut domain = if let Some((parameters, result)) = &item.function {
            let mut kind = |name: Option<&str>| {
                name.and_then(|name| self.named(unit, name, depth + 1)).map_or(Type::Any, |domain| domain.kind)
            };
            let parameters = parameters.iter().map(|parameter| kind(parameter.type_ref.as_deref())).collect();
            Domain::of(Type::Function(parameters, Box::new(kind(result.as_deref()))))
        } else if !item.components.is_empty() {
            let mut members = Vec::new();
            for component in &item.components {
                let domain = self.item(unit, component, depth + 1).unwrap_or_else(|| Domain::of(Type::Any));
                members.push((component.name.clone(), Arc::new(domain)));
            }
            let kinds = members.iter().map(|(name, domain)| (name.clone(), domain.kind.clone())).collect();
            Domain { members, ..Domain::of(Type::Context(kinds)) }
        } else if let Some(name) = &item.type_ref {
            let named = self.named(unit, name, depth + 1);
            if named.is_none() && unit == self.unit {
                let element = item.id.clone().unwrap_or_else(|| item.name.clone());
                self.problems.push(Problem { element, wrong: Wrong::UnknownType(name.clone()) });
            }
            named?
        } else {
            Domain::of(Type::Any)
        };
        domain.allowed.extend(self.tests(unit, item, item.allowed_values.as_ref()));
        let constraint = self.tests(unit, item, item.type_constraint.as_ref());
        if item.is_collection {
            let kind = Type::List(Box::new(domain.kind.clone()));
            domain = Domain { elements: Some(Arc::new(domain)), ..Domain::of(kind) };
        }
        domain.constraints.extend(constraint);
        Some(domain)
    }

    fn named(&mut self, unit: usize, name: &str, depth: usize) -> Option<Domain> {
        if depth > DEPTH {
            return None;
        }
        let local = |items: &'m [ItemDefinition], name: &str| items.iter().find(|item| item.name == name);
        if let Some(item) = local(&self.models[unit].items, name) {
            return self.item(unit, item, depth);
        }
        let imported = self.imports[unit].iter().find_map(|(import, other)| {
            let inner = if import.is_empty() { name } else { name.strip_prefix(&**import)?.strip_prefix('.')? };
            Some((*other, local(&self.models[*other].items, inner)?))
        });
        match imported {
            Some((other, item)) => self.item(other, item, depth),
            None => built_in(name).map(Domain::of),
        }
    }

    fn tests(&mut self, unit: usize, item: &ItemDefinition, text: Option<&Text>) -> Option<(Origin, Tests)> {
        let text = text.filter(|text| !text.text.trim().is_empty())?;
        let place = text.id.clone().or_else(|| item.id.clone()).unwrap_or_else(|| item.name.clone());
        match feel::parse_tests(&text.text, &Names::new()) {
            Ok(tests) => Some((Origin { place: place.into(), types: Arc::default() }, tests)),
            Err(error) => {
                if unit == self.unit {
                    self.problems.push(Problem { element: place, wrong: Wrong::Text(error) });
                }
                None
            }
        }
    }
}

impl Domains {
    /// The type of this name.
    pub(super) fn named(&self, name: &str) -> Option<Arc<Domain>> {
        let own = self.by_name.get(name).cloned();
        own.or_else(|| built_in(name).map(|kind| Arc::new(Domain::of(kind))))
    }
}

/// A type of the standard, or of Camunda, which has the numbers of Java.
fn built_in(name: &str) -> Option<Type> {
    match name {
        "integer" | "long" | "double" => Some(Type::Number),
        _ => Type::built_in(name),
    }
}

impl Domain {
    fn of(kind: Type) -> Self {
        Self { kind, allowed: Vec::new(), constraints: Vec::new(), elements: None, members: Vec::new() }
    }

    /// For the type of a function, that of its results.
    pub(super) fn result(self: &Arc<Self>) -> Arc<Self> {
        match &self.kind {
            Type::Function(_, result) => Arc::new(Self::of((**result).clone())),
            _ => self.clone(),
        }
    }

    /// The value as one of this type.
    pub(crate) fn hold(&self, value: Value, evaluator: &mut Evaluator) -> Result<Value, Reason> {
        let value = self.kind.coerce(value).ok_or(Reason::WrongType)?;
        if self.allows(&value, evaluator) { Ok(value) } else { Err(Reason::WrongType) }
    }

    /// The part of a value that is why it is none of this type ("Points", "Address.City"); nothing where the whole is.
    pub(crate) fn wrong_part(&self, value: &Value, evaluator: &mut Evaluator) -> Option<String> {
        let Value::Context(context) = value else { return None };
        self.members.iter().find_map(|(name, inner)| {
            let part = context.get(name)?;
            inner.hold(part.clone(), evaluator).err()?;
            let within = inner.wrong_part(part, evaluator);
            Some(within.map_or_else(|| name.clone(), |within| format!("{name}.{within}")))
        })
    }

    /// The answers of all rows that fit, each of this type where it is that of one answer: the standard names the type of the list, and
    /// the tools that people have name that of its elements.
    pub(crate) fn hold_each(&self, value: Value, evaluator: &mut Evaluator) -> Result<Value, Reason> {
        match value {
            Value::List(list) if !matches!(self.kind, Type::List(_) | Type::Any) => {
                let held = list.items().iter().map(|item| self.hold(item.clone(), evaluator));
                held.collect::<Result<Vec<Value>, Reason>>().map(Value::list)
            }
            value => self.hold(value, evaluator),
        }
    }

    fn allows(&self, value: &Value, evaluator: &mut Evaluator) -> bool {
        if value.is_null() {
            return true;
        }
        let tests = self.allowed.iter().chain(&self.constraints);
        let passes = tests.into_iter().all(|(origin, tests)| {
            evaluator.within(origin, |evaluator| evaluator.test(tests, value, &Scope::new())) == Some(true)
        });
        if !passes {
            return false;
        }
        match value {
            Value::List(list) => {
                self.elements.as_ref().is_none_or(|inner| list.items().iter().all(|item| inner.allows(item, evaluator)))
            }
            Value::Context(context) => self
                .members
                .iter()
                .all(|(name, inner)| context.get(name).is_none_or(|value| inner.allows(value, evaluator))),
            _ => true,
        }
    }
}
