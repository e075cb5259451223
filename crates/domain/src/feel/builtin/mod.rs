//! The built-in functions: their names, what they take, and how they are called.

mod aggregate;
mod context;
mod convert;
mod list;
mod number;
mod pattern;
mod range;
mod temporal;
mod text;

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use super::evaluate::{Evaluator, Given};
use super::reason::{Kind, Reason};
use super::value::{Context, Function, Value};
use crate::number::{Number, Rounding};

pub(super) use pattern::Pattern;

type Computed = Result<Value, Reason>;

/// A built-in function.
#[derive(Debug)]
pub struct BuiltIn {
    name: &'static str,
    /// The ways to call it: names of parameters. One that ends in `?` may be left out, one that ends in `…` takes all
    /// values that are left, at least one.
    signatures: &'static [&'static [&'static str]],
    run: fn(&Args, &mut Evaluator) -> Computed,
}

impl BuiltIn {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Whether it can be called with so many values.
    pub(super) fn takes(&self, count: usize) -> bool {
        self.signatures.iter().any(|parameters| takes(parameters, count))
    }

    /// The built-in function of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        static BY_NAME: LazyLock<HashMap<&str, &BuiltIn>> =
            LazyLock::new(|| all().map(|one| (one.name, one)).collect());
        BY_NAME.get(name).copied()
    }
}

/// All built-in functions.
fn all() -> impl Iterator<Item = &'static BuiltIn> {
    let groups = [
        aggregate::FUNCTIONS,
        context::FUNCTIONS,
        convert::FUNCTIONS,
        list::FUNCTIONS,
        number::FUNCTIONS,
        range::FUNCTIONS,
        temporal::FUNCTIONS,
        text::FUNCTIONS,
    ];
    groups.into_iter().flatten()
}

/// The names of all built-in functions.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    all().map(BuiltIn::name)
}

/// Calls a built-in function.
pub(super) fn call(function: &'static BuiltIn, given: Given, evaluator: &mut Evaluator) -> Computed {
    let args = bind(function, given).ok_or_else(|| Reason::WrongArguments { function: function.name.to_owned() })?;
    (function.run)(&args, evaluator)
}

/// The values in the order of the first signature that takes them.
fn bind(function: &'static BuiltIn, given: Given) -> Option<Args> {
    let named = matches!(given, Given::Named(_));
    let args = |way, parameters, values| Args { function: function.name, way, parameters, values, named };
    match given {
        Given::Positional(mut values) => {
            let way = function.signatures.iter().position(|parameters| takes(parameters, values.len()))?;
            let parameters = function.signatures[way];
            if parameters.last().is_some_and(|name| name.ends_with('…')) {
                let rest = values.split_off(parameters.len() - 1);
                values.push(Value::list(rest));
            }
            Some(args(way, parameters, values))
        }
        Given::Named(mut entries) => {
            let known = |parameters: &&[&str]| {
                let has = |parameter: &str| entries.iter().any(|(name, _)| name == parameter.trim_end_matches('?'));
                let all = parameters.iter().all(|parameter| parameter.ends_with('?') || has(parameter));
                let count = parameters.iter().filter(|parameter| has(parameter)).count();
                all && count == entries.len()
            };
            let way = function.signatures.iter().position(known)?;
            let parameters = function.signatures[way];
            let mut take = |parameter: &&str| {
                let place = entries.iter().position(|(name, _)| name == parameter.trim_end_matches('?'));
                place.map_or(Value::Null, |place| entries.swap_remove(place).1)
            };
            Some(args(way, parameters, parameters.iter().map(&mut take).collect()))
        }
    }
}

/// Whether these parameters take so many values.
fn takes(parameters: &[&str], count: usize) -> bool {
    let variadic = parameters.last().is_some_and(|name| name.ends_with('…'));
    let needed = parameters.iter().filter(|name| !name.ends_with('?')).count();
    count >= needed && (variadic || count <= parameters.len())
}

/// What a built-in function is called with.
#[derive(Debug)]
pub(super) struct Args {
    function: &'static str,
    /// Which of its signatures.
    way: usize,
    parameters: &'static [&'static str],
    values: Vec<Value>,
    /// Whether they were given by name.
    named: bool,
}

impl Args {
    fn value(&self, index: usize) -> &Value {
        self.values.get(index).unwrap_or(&Value::Null)
    }

    /// Whether there is a value, and not `null`.
    fn has(&self, index: usize) -> bool {
        !self.value(index).is_null()
    }

    /// Whether there is a value, even `null`.
    fn passed(&self, index: usize) -> bool {
        index < self.values.len()
    }

    /// The value; a list of one value counts as that value.
    fn single(&self, index: usize) -> &Value {
        match self.value(index) {
            Value::List(list) if list.items().len() == 1 => &list.items()[0],
            other => other,
        }
    }

    fn wrong(&self, index: usize) -> Reason {
        let parameter = self.parameters.get(index).copied().unwrap_or_default();
        Reason::WrongArgument {
            function: self.function.to_owned(),
            parameter: parameter.trim_end_matches(['?', '…']).to_owned(),
            found: Kind::of(self.value(index)),
        }
    }

    fn number(&self, index: usize) -> Result<Number, Reason> {
        match self.single(index) {
            Value::Number(number) => Ok(*number),
            _ => Err(self.wrong(index)),
        }
    }

    /// A number without what stands behind its point.
    fn whole(&self, index: usize) -> Result<i64, Reason> {
        let whole = self.number(index)?.rounded(0, Rounding::Down).ok().and_then(Number::whole);
        whole.and_then(|whole| i64::try_from(whole).ok()).ok_or_else(|| self.wrong(index))
    }

    fn text(&self, index: usize) -> Result<&Arc<str>, Reason> {
        match self.single(index) {
            Value::Text(text) => Ok(text),
            _ => Err(self.wrong(index)),
        }
    }

    /// A list; another value counts as a list of itself.
    fn list(&self, index: usize) -> Result<&[Value], Reason> {
        if self.has(index) { Ok(self.value(index).elements()) } else { Err(self.wrong(index)) }
    }

    fn context(&self, index: usize) -> Result<&Context, Reason> {
        match self.single(index) {
            Value::Context(context) => Ok(context),
            _ => Err(self.wrong(index)),
        }
    }

    fn function(&self, index: usize) -> Result<&Function, Reason> {
        match self.single(index) {
            Value::Function(function) => Ok(function),
            _ => Err(self.wrong(index)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_stands_once() {
        let names: Vec<_> = names().collect();
        let distinct: std::collections::HashSet<_> = names.iter().collect();
        assert_eq!(names.len(), distinct.len());
    }
}
