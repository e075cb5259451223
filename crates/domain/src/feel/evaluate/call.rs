//! Calling functions.

use super::{Computed, Evaluator};
use crate::feel::builtin;
use crate::feel::reason::{Kind, Reason};
use crate::feel::scope::Scope;
use crate::feel::syntax::{Arguments, Expression};
use crate::feel::types::Type;
use crate::feel::value::{Closure, Function, Value};

/// Values for a call.
#[derive(Debug)]
pub enum Given {
    /// By place.
    Positional(Vec<Value>),
    /// By name.
    Named(Vec<(String, Value)>),
}

impl Evaluator {
    pub(super) fn call_node(&mut self, function: &Expression, arguments: &Arguments, scope: &Scope) -> Computed {
        let function = match self.evaluate(function, scope) {
            Value::Function(function) => function,
            other => return Err(Reason::kind(Kind::Function, &other)),
        };
        let given = match arguments {
            Arguments::Positional(values) => {
                Given::Positional(values.iter().map(|value| self.evaluate(value, scope)).collect())
            }
            Arguments::Named(entries) => {
                let value =
                    |entry: &crate::feel::syntax::Entry| (entry.key.clone(), self.evaluate(&entry.value, scope));
                Given::Named(entries.iter().map(value).collect())
            }
        };
        self.call(&function, given)
    }

    /// Calls a function.
    ///
    /// # Errors
    /// Why there is no value.
    pub fn call(&mut self, function: &Function, given: Given) -> Computed {
        self.charge(1)?;
        match function {
            Function::BuiltIn(built_in) => builtin::call(built_in, given, self),
            Function::Lambda(closure) => self.call_lambda(closure, given),
            Function::Native(native) => {
                let values = in_order(&native.parameters(), given)?;
                self.deeper(|evaluator| Ok(native.call(values, evaluator)))
            }
        }
    }

    fn call_lambda(&mut self, closure: &Closure, given: Given) -> Computed {
        let lambda = &closure.lambda;
        if lambda.external {
            return Err(Reason::External);
        }
        let names: Vec<&str> = lambda.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
        let values = in_order(&names, given)?;
        let mut scope = closure.scope.clone();
        for (parameter, value) in lambda.parameters.iter().zip(values) {
            let value = match &parameter.kind {
                None => value,
                Some(name) => {
                    let kind = Type::named(name, &self.origin.types);
                    let kind = kind.ok_or_else(|| Reason::UnknownType { name: name.to_string() })?;
                    kind.coerce(value).ok_or(Reason::WrongType)?
                }
            };
            scope = scope.with(parameter.name.as_str(), value);
        }
        Ok(self.within(&closure.origin, |evaluator| evaluator.evaluate(&lambda.body, &scope)))
    }
}

/// One value for each parameter.
fn in_order(parameters: &[&str], given: Given) -> Result<Vec<Value>, Reason> {
    let wrong = || Reason::WrongArguments { function: format!("function({})", parameters.join(", ")) };
    match given {
        Given::Positional(values) if values.len() == parameters.len() => Ok(values),
        Given::Positional(_) => Err(wrong()),
        Given::Named(mut entries) => {
            let mut values = Vec::with_capacity(parameters.len());
            for parameter in parameters {
                let place = entries.iter().position(|(name, _)| name == parameter).ok_or_else(wrong)?;
                values.push(entries.swap_remove(place).1);
            }
            if entries.is_empty() { Ok(values) } else { Err(wrong()) }
        }
    }
}
