//! Evaluates decisions.

mod function;
mod logic;
mod table;

use std::collections::HashMap;
use std::sync::Arc;

use crate::program::{DecisionNode, Need, Node, NodeKind, Program, Unit};
use spielraum_domain::feel::{Context, DateTime, Evaluator, Function, Origin, Reason, Scope, Span, Value, Warning};

/// A value for an input, or for a decision that is taken as given. One whose name nothing has is known everywhere.
#[derive(Clone, Debug)]
pub struct Given {
    /// The namespace of its model, if it is not the first one's.
    pub namespace: Option<String>,
    /// Its name.
    pub name: String,
    /// The value.
    pub value: Value,
}

/// What became of an evaluation.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The value.
    pub value: Value,
    /// What made it, or something on the way to it, `null`. Places are ids of elements, or of the decision around them.
    pub warnings: Vec<Warning>,
}

impl Program {
    /// Evaluates a decision of the first model, by its name or id. Nothing if there is no such decision.
    ///
    /// `now` is what `now()` and `today()` answer.
    #[must_use]
    pub fn evaluate(self: &Arc<Self>, decision: &str, given: &[Given], now: Option<DateTime>) -> Option<Outcome> {
        let unit = self.units.first()?;
        let named = unit.decisions.iter().position(|one| *one.name == *decision || one.id == decision);
        let index = named.or_else(|| unit.decisions.iter().position(|one| one.output.as_deref() == Some(decision)))?;
        Some(self.outcome(Node { unit: 0, kind: NodeKind::Decision, index }, given, now))
    }

    /// Evaluates a decision service of the first model, by its name. Nothing if there is no such service.
    #[must_use]
    pub fn serve(self: &Arc<Self>, service: &str, given: &[Given], now: Option<DateTime>) -> Option<Outcome> {
        let unit = self.units.first()?;
        let index = unit.services.iter().position(|one| *one.name == *service)?;
        let mut evaluator = Evaluator::new(now);
        let mut run = Run::given(self, given, &mut evaluator);
        // Decisions that it takes as given are not made, even when nobody gave them.
        for need in &unit.services[index].takes {
            run.values.entry(need.node).or_insert(Value::Null);
        }
        let value = run.serve(&unit.services[index], &mut evaluator);
        Some(Outcome { value, warnings: evaluator.into_warnings() })
    }

    fn outcome(self: &Arc<Self>, node: Node, given: &[Given], now: Option<DateTime>) -> Outcome {
        let mut evaluator = Evaluator::new(now);
        let value = Run::given(self, given, &mut evaluator).value(node, &mut evaluator);
        Outcome { value, warnings: evaluator.into_warnings() }
    }

    /// The element that is meant: input data before decisions, the first model before the others.
    fn find(&self, given: &Given) -> Option<Node> {
        let units = || {
            let wanted = |unit: &Unit| given.namespace.as_ref().is_none_or(|namespace| *namespace == unit.namespace);
            self.units.iter().enumerate().filter(move |(_, unit)| wanted(unit))
        };
        let input = units().find_map(|(unit, model)| {
            let index = model.inputs.iter().position(|input| *input.name == *given.name)?;
            Some(Node { unit, kind: NodeKind::Input, index })
        });
        let decision = |is_it: fn(&DecisionNode, &str) -> bool| {
            units().find_map(|(unit, model)| {
                let index = model.decisions.iter().position(|decision| is_it(decision, &given.name))?;
                Some(Node { unit, kind: NodeKind::Decision, index })
            })
        };
        let named = input.or_else(|| decision(|decision, name| *decision.name == *name));
        named.or_else(|| decision(|decision, name| decision.output.as_deref() == Some(name)))
    }

    /// The value as one of the element's type.
    fn held(&self, node: Node, name: &str, value: Value, evaluator: &mut Evaluator) -> Result<Value, Reason> {
        let unit = &self.units[node.unit];
        let domain = match node.kind {
            NodeKind::Input => &unit.inputs[node.index].domain,
            NodeKind::Decision => &unit.decisions[node.index].domain,
            NodeKind::Knowledge | NodeKind::Service => &None,
        };
        let Some(domain) = domain else { return Ok(value) };
        domain.hold(value.clone(), evaluator).map_err(|reason| match domain.wrong_part(&value, evaluator) {
            Some(part) => Reason::UntakenInput { name: format!("{name}.{part}") },
            None => reason,
        })
    }
}

/// A warning about an element as a whole.
pub(crate) fn warn(evaluator: &mut Evaluator, place: &Arc<str>, reason: Reason) {
    let origin = Origin { place: place.clone(), types: Arc::default() };
    evaluator.within(&origin, |evaluator| evaluator.warn(Span::default(), reason));
}

/// One evaluation of a model: each decision is made once.
#[derive(Debug)]
pub(crate) struct Run<'p> {
    program: &'p Arc<Program>,
    values: HashMap<Node, Value>,
    /// The decisions that are being made; one that needs itself is among them.
    active: Vec<Node>,
    /// Values that belong to no element: models of some tools name no input data, and use whatever they are given.
    free: Scope,
}

impl<'p> Run<'p> {
    fn new(program: &'p Arc<Program>, values: HashMap<Node, Value>) -> Self {
        Self { program, values, active: Vec::new(), free: Scope::new() }
    }

    fn given(program: &'p Arc<Program>, given: &[Given], evaluator: &mut Evaluator) -> Self {
        let mut run = Self::new(program, HashMap::new());
        for one in given {
            let Some(node) = program.find(one) else {
                run.free = run.free.with(one.name.as_str(), one.value.clone());
                continue;
            };
            let held = program.held(node, &one.name, one.value.clone(), evaluator);
            run.values.insert(
                node,
                held.unwrap_or_else(|reason| {
                    warn(evaluator, &one.name.as_str().into(), reason);
                    Value::Null
                }),
            );
        }
        run
    }

    /// The value of an element.
    fn value(&mut self, node: Node, evaluator: &mut Evaluator) -> Value {
        if let Some(known) = self.values.get(&node) {
            return known.clone();
        }
        let value = match node.kind {
            NodeKind::Input => Value::Null,
            NodeKind::Decision => self.decide(node, evaluator),
            NodeKind::Knowledge => Value::Function(Function::Native(function::knowledge(self.program, node))),
            NodeKind::Service => Value::Function(Function::Native(function::service(self.program, node))),
        };
        self.values.insert(node, value.clone());
        value
    }

    fn decide(&mut self, node: Node, evaluator: &mut Evaluator) -> Value {
        let decision = &self.program.units[node.unit].decisions[node.index];
        if decision.is_in_circle || self.active.contains(&node) {
            warn(evaluator, &decision.name, Reason::Cycle);
            return Value::Null;
        }
        self.active.push(node);
        let made = evaluator.deeper(|evaluator| {
            let scope = self.scope(&decision.needs, evaluator);
            let logic = decision.logic.as_ref().ok_or(Reason::NoLogic)?;
            let value = self.program.logic(logic, &scope, evaluator);
            let Some(domain) = &decision.domain else { return Ok(value) };
            if decision.answers_list { domain.hold_each(value, evaluator) } else { domain.hold(value, evaluator) }
        });
        self.active.pop();
        made.unwrap_or_else(|reason| {
            warn(evaluator, &decision.name, reason);
            Value::Null
        })
    }

    /// The names that an element may use.
    fn scope(&mut self, needs: &[Need], evaluator: &mut Evaluator) -> Scope {
        let mut scope = self.free.clone();
        let mut imports: Vec<&Arc<str>> = needs.iter().filter_map(|need| need.import.as_ref()).collect();
        imports.sort_unstable();
        imports.dedup();
        for import in imports.into_iter().map(Some).chain([None]) {
            let mut entries = Vec::new();
            for need in needs.iter().filter(|need| need.import.as_ref() == import) {
                entries.push((need.name.clone(), self.value(need.node, evaluator)));
            }
            let context = Context::new(entries);
            scope = match import {
                Some(name) => scope.with(name.clone(), Value::Context(context)),
                None => scope.with_context(context),
            };
        }
        scope
    }

    /// The values of a service's output decisions: one by itself, several by their names.
    fn serve(&mut self, service: &crate::program::ServiceNode, evaluator: &mut Evaluator) -> Value {
        let mut values: Vec<(Arc<str>, Value)> =
            service.outputs.iter().map(|need| (need.name.clone(), self.value(need.node, evaluator))).collect();
        let value = match values.len() {
            1 => values.remove(0).1,
            _ => Value::Context(Context::new(values)),
        };
        let Some(domain) = &service.result else { return value };
        domain.hold(value, evaluator).unwrap_or_else(|reason| {
            warn(evaluator, &service.name, reason);
            Value::Null
        })
    }
}
