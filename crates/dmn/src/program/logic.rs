//! Boxed expressions, made ready to run.

use std::sync::Arc;

use super::domain::Domains;
use super::names::Members;
use super::table::TableLogic;
use super::{Domain, Need, Problem, Wrong};
use crate::model::{Boxed, BoxedKind, Function, Text, Variable};
use spielraum_domain::feel::{self, Expression, Names, Origin, ParseError, Tests};

/// An expression made ready.
#[derive(Debug)]
pub(crate) struct Logic {
    pub(crate) domain: Option<Arc<Domain>>,
    pub(crate) origin: Origin,
    pub(crate) kind: LogicKind,
}

/// The kinds of expression.
#[derive(Debug)]
pub(crate) enum LogicKind {
    Literal(Option<Expression>),
    Table(TableLogic),
    Context(Vec<(Option<Entry>, Logic)>),
    Invocation { function: Option<Box<Logic>>, bindings: Vec<(String, Option<Logic>)> },
    Function(Arc<FunctionLogic>),
    Relation { columns: Vec<Arc<str>>, rows: Vec<Vec<Logic>> },
    List(Vec<Logic>),
    Conditional(Box<[Logic; 3]>),
    Filter(Box<[Logic; 2]>),
    For { variable: Arc<str>, parts: Box<[Logic; 2]> },
    Quantified { every: bool, variable: Arc<str>, parts: Box<[Logic; 2]> },
    Unsupported,
}

/// The name of a context's entry, and its type.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) name: Arc<str>,
    pub(crate) domain: Option<Arc<Domain>>,
}

/// A function made ready.
#[derive(Debug)]
pub(crate) struct FunctionLogic {
    pub(crate) parameters: Vec<Entry>,
    /// Nothing if it is written outside FEEL.
    pub(crate) body: Option<Logic>,
}

/// Makes the expressions of a model ready.
pub(super) struct Compiler<'c> {
    domains: &'c Domains,
    /// What every expression may use.
    everywhere: Names,
    pub(super) problems: &'c mut Vec<Problem>,
    names: Names,
    /// What texts without an id are found by.
    element: String,
}

impl<'c> Compiler<'c> {
    pub(super) fn new(domains: &'c Domains, members: &Members, problems: &'c mut Vec<Problem>) -> Self {
        let names = members.names();
        Self { domains, everywhere: names.clone(), problems, names, element: String::new() }
    }

    /// What follows belongs to this element, and may use what it needs.
    pub(super) fn begin(&mut self, element: &str, needs: &[Need]) {
        self.element = element.to_owned();
        self.names = self.everywhere.clone();
        needs.iter().for_each(|need| self.names.add(need.import.as_ref().unwrap_or(&need.name)));
    }

    pub(super) fn problem(&mut self, element: String, wrong: Wrong) {
        self.problems.push(Problem { element, wrong });
    }

    /// The type of this name; one that nobody knows is no type.
    pub(super) fn domain(&mut self, name: Option<&str>, element: &str) -> Option<Arc<Domain>> {
        let name = name.filter(|name| !matches!(*name, "Any" | "<Undefined>" | "undefined"))?;
        let domain = self.domains.named(name);
        if domain.is_none() {
            self.problem(element.to_owned(), Wrong::UnknownType(name.to_owned()));
        }
        domain
    }

    /// The type of a function's results: models name it, or the type of the function.
    pub(super) fn result(&mut self, name: Option<&str>, element: &str) -> Option<Arc<Domain>> {
        self.domain(name, element).map(|domain| domain.result())
    }

    pub(super) fn origin(&self, text: &Text) -> Origin {
        let place = text.id.as_deref().unwrap_or(&self.element);
        Origin { place: place.into(), types: self.domains.types.clone() }
    }

    fn checked<T>(&mut self, text: &Text, read: Result<T, ParseError>) -> Option<T> {
        match read {
            Ok(read) => Some(read),
            Err(error) => {
                let element = text.id.clone().unwrap_or_else(|| self.element.clone());
                self.problem(element, Wrong::Text(error));
                None
            }
        }
    }

    pub(super) fn expression(&mut self, text: &Text) -> Option<Expression> {
        if text.language.is_some() {
            return None;
        }
        let read = feel::parse(&text.text, &self.names);
        self.checked(text, read)
    }

    pub(super) fn tests(&mut self, text: &Text) -> Option<Tests> {
        if text.language.is_some() {
            return None;
        }
        // A cell that nobody filled asks nothing.
        if text.text.trim().is_empty() {
            return Some(Tests::Any);
        }
        let read = feel::parse_tests(&text.text, &self.names);
        self.checked(text, read)
    }

    /// Runs `work` with more names known.
    fn knowing<T>(&mut self, names: &[&str], work: impl FnOnce(&mut Self) -> T) -> T {
        let outside = self.names.clone();
        names.iter().for_each(|name| self.names.add(name));
        let result = work(self);
        self.names = outside;
        result
    }

    pub(super) fn logic(&mut self, boxed: &Boxed) -> Logic {
        let element = boxed.id.clone().unwrap_or_else(|| self.element.clone());
        let domain = self.domain(boxed.type_ref.as_deref(), &element);
        let origin = Origin { place: element.as_str().into(), types: self.domains.types.clone() };
        let kind = match &boxed.kind {
            BoxedKind::Literal(text) if text.text.trim().is_empty() => LogicKind::Literal(None),
            BoxedKind::Literal(text) => LogicKind::Literal(self.expression(text)),
            BoxedKind::Table(table) => LogicKind::Table(self.table(table, &element)),
            BoxedKind::Context(entries) => self.context(entries, &element),
            BoxedKind::Invocation { function, bindings } => {
                let function = function.as_ref().map(|function| Box::new(self.logic(function)));
                let value =
                    |value: &Option<Boxed>, compiler: &mut Self| value.as_ref().map(|value| compiler.logic(value));
                let bound = bindings.iter().map(|(parameter, bound)| (parameter.name.clone(), value(bound, self)));
                LogicKind::Invocation { function, bindings: bound.collect() }
            }
            BoxedKind::Function(function) => LogicKind::Function(Arc::new(self.function(function))),
            BoxedKind::Relation { columns, rows } => LogicKind::Relation {
                columns: columns.iter().map(|column| column.name.as_str().into()).collect(),
                rows: rows.iter().map(|row| row.iter().map(|cell| self.logic(cell)).collect()).collect(),
            },
            BoxedKind::List(items) => LogicKind::List(items.iter().map(|item| self.logic(item)).collect()),
            BoxedKind::Conditional(parts) => {
                LogicKind::Conditional(Box::new(parts.each_ref().map(|part| self.logic(part))))
            }
            BoxedKind::Filter(parts) => {
                let [list, condition] = &**parts;
                let list = self.logic(list);
                let condition = self.knowing(&["item"], |compiler| compiler.logic(condition));
                LogicKind::Filter(Box::new([list, condition]))
            }
            BoxedKind::For { variable, parts } => {
                let parts = self.iteration(variable, parts, &["partial"]);
                LogicKind::For { variable: variable.as_str().into(), parts }
            }
            BoxedKind::Quantified { every, variable, parts } => {
                let parts = self.iteration(variable, parts, &[]);
                LogicKind::Quantified { every: *every, variable: variable.as_str().into(), parts }
            }
            BoxedKind::Unsupported => LogicKind::Unsupported,
        };
        Logic { domain, origin, kind }
    }

    fn iteration(&mut self, variable: &str, parts: &[Boxed; 2], more: &[&str]) -> Box<[Logic; 2]> {
        let [list, body] = parts;
        let list = self.logic(list);
        let names: Vec<&str> = more.iter().copied().chain([variable]).collect();
        let body = self.knowing(&names, |compiler| compiler.logic(body));
        Box::new([list, body])
    }

    fn entry(&mut self, variable: &Variable, element: &str) -> Entry {
        Entry { name: variable.name.as_str().into(), domain: self.domain(variable.type_ref.as_deref(), element) }
    }

    fn context(&mut self, entries: &[(Option<Variable>, Boxed)], element: &str) -> LogicKind {
        self.knowing(&[], |compiler| {
            let mut ready = Vec::new();
            for (variable, value) in entries {
                let entry = variable.as_ref().map(|variable| compiler.entry(variable, element));
                ready.push((entry, compiler.logic(value)));
                variable.iter().for_each(|variable| compiler.names.add(&variable.name));
            }
            LogicKind::Context(ready)
        })
    }

    pub(super) fn function(&mut self, function: &Function) -> FunctionLogic {
        let element = self.element.clone();
        let parameters = function.parameters.iter().map(|parameter| self.entry(parameter, &element)).collect();
        let names: Vec<&str> = function.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
        let body = function.body.as_ref().filter(|_| function.is_feel);
        let body = body.map(|body| self.knowing(&names, |compiler| compiler.logic(body)));
        FunctionLogic { parameters, body }
    }
}
