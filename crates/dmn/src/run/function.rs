//! Functions of a model: business knowledge, decision services, and functions in boxes.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use super::{Run, warn};
use crate::program::{FunctionLogic, Node, Program};
use spielraum_domain::feel::{Evaluator, Native, Reason, Scope, Type, Value};

/// The function of a business knowledge model.
pub(super) fn knowledge(program: &Arc<Program>, node: Node) -> Arc<dyn Native> {
    Arc::new(Knowledge { program: program.clone(), node })
}

/// The function of a decision service.
pub(super) fn service(program: &Arc<Program>, node: Node) -> Arc<dyn Native> {
    Arc::new(Service { program: program.clone(), node })
}

/// A function in a box, with the names known there.
pub(super) fn boxed(program: &Arc<Program>, function: &Arc<FunctionLogic>, scope: &Scope) -> Arc<dyn Native> {
    Arc::new(InBox { program: program.clone(), function: function.clone(), scope: scope.clone() })
}

struct Knowledge {
    program: Arc<Program>,
    node: Node,
}

struct Service {
    program: Arc<Program>,
    node: Node,
}

struct InBox {
    program: Arc<Program>,
    function: Arc<FunctionLogic>,
    scope: Scope,
}

impl Native for Knowledge {
    fn parameters(&self) -> Vec<&str> {
        let function = self.program.units[self.node.unit].knowledge[self.node.index].function.as_ref();
        function.map(|function| names(function)).unwrap_or_default()
    }

    fn kind(&self) -> Type {
        let knowledge = &self.program.units[self.node.unit].knowledge[self.node.index];
        let result = knowledge.result.as_ref().map_or(Type::Any, |domain| domain.kind.clone());
        let parameters = knowledge.function.as_ref().map(|function| kinds(function)).unwrap_or_default();
        Type::Function(parameters, Box::new(result))
    }

    fn call(&self, arguments: Vec<Value>, evaluator: &mut Evaluator) -> Value {
        let knowledge = &self.program.units[self.node.unit].knowledge[self.node.index];
        // Knowledge needs nothing but knowledge, which is a value without being computed.
        let scope = Run::new(&self.program, HashMap::new()).scope(&knowledge.needs, evaluator);
        let called = match &knowledge.function {
            Some(function) => self.program.call(function, arguments, &scope, evaluator),
            None => Err(Reason::NoLogic),
        };
        let held = called.and_then(|value| match &knowledge.result {
            Some(domain) => domain.hold(value, evaluator),
            None => Ok(value),
        });
        held.unwrap_or_else(|reason| {
            warn(evaluator, &knowledge.name, reason);
            Value::Null
        })
    }
}

impl Native for Service {
    fn parameters(&self) -> Vec<&str> {
        let service = &self.program.units[self.node.unit].services[self.node.index];
        service.takes.iter().map(|need| &*need.name).collect()
    }

    fn call(&self, arguments: Vec<Value>, evaluator: &mut Evaluator) -> Value {
        let service = &self.program.units[self.node.unit].services[self.node.index];
        let mut given = HashMap::new();
        for (need, value) in service.takes.iter().zip(arguments) {
            match self.program.held(need.node, &need.name, value, evaluator) {
                Ok(value) => given.insert(need.node, value),
                Err(reason) => {
                    warn(evaluator, &need.name, reason);
                    return Value::Null;
                }
            };
        }
        Run::new(&self.program, given).serve(service, evaluator)
    }
}

impl Native for InBox {
    fn parameters(&self) -> Vec<&str> {
        names(&self.function)
    }

    fn kind(&self) -> Type {
        Type::Function(kinds(&self.function), Box::new(Type::Any))
    }

    fn call(&self, arguments: Vec<Value>, evaluator: &mut Evaluator) -> Value {
        let called = self.program.call(&self.function, arguments, &self.scope, evaluator);
        called.unwrap_or_else(|reason| {
            let place = self.function.body.as_ref().map(|body| body.origin.place.clone()).unwrap_or_default();
            warn(evaluator, &place, reason);
            Value::Null
        })
    }
}

fn names(function: &FunctionLogic) -> Vec<&str> {
    function.parameters.iter().map(|parameter| &*parameter.name).collect()
}

fn kinds(function: &FunctionLogic) -> Vec<Type> {
    let kind =
        |parameter: &crate::program::Entry| parameter.domain.as_ref().map_or(Type::Any, |domain| domain.kind.clone());
    function.parameters.iter().map(kind).collect()
}

impl Program {
    /// Calls a function whose body knows the names in `scope`.
    fn call(
        self: &Arc<Self>,
        function: &FunctionLogic,
        arguments: Vec<Value>,
        scope: &Scope,
        evaluator: &mut Evaluator,
    ) -> Result<Value, Reason> {
        let mut scope = scope.clone();
        for (parameter, value) in function.parameters.iter().zip(arguments) {
            let value = match &parameter.domain {
                Some(domain) => domain.hold(value, evaluator)?,
                None => value,
            };
            scope = scope.with(parameter.name.clone(), value);
        }
        let body = function.body.as_ref().ok_or(Reason::External)?;
        evaluator.deeper(|evaluator| Ok(self.logic(body, &scope, evaluator)))
    }
}

impl fmt::Debug for Knowledge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Knowledge({:?})", self.node)
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Service({:?})", self.node)
    }
}

impl fmt::Debug for InBox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InBox")
    }
}
