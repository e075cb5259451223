//! Evaluates expressions in boxes.

use std::sync::Arc;

use super::{function, warn};
use crate::program::{Entry, Logic, LogicKind, Program};
use spielraum_domain::feel::{Context, Evaluator, Function, Given, Kind, Reason, Scope, Value};

type Computed = Result<Value, Reason>;

impl Program {
    /// The value of an expression in a box.
    pub(crate) fn logic(self: &Arc<Self>, logic: &Logic, scope: &Scope, evaluator: &mut Evaluator) -> Value {
        let value = evaluator.deeper(|evaluator| {
            let value = evaluator.within(&logic.origin, |evaluator| self.kind(&logic.kind, scope, evaluator))?;
            logic.domain.as_ref().map_or(Ok(value.clone()), |domain| domain.hold(value, evaluator))
        });
        value.unwrap_or_else(|reason| {
            warn(evaluator, &logic.origin.place, reason);
            Value::Null
        })
    }

    fn kind(self: &Arc<Self>, kind: &LogicKind, scope: &Scope, evaluator: &mut Evaluator) -> Computed {
        match kind {
            LogicKind::Literal(Some(expression)) => Ok(evaluator.evaluate(expression, scope)),
            LogicKind::Literal(None) | LogicKind::Unsupported => Err(Reason::NoLogic),
            LogicKind::Table(table) => self.table(table, scope, evaluator),
            LogicKind::Context(entries) => self.context(entries, scope, evaluator),
            LogicKind::Invocation { function, bindings } => {
                self.invoke(function.as_deref(), bindings, scope, evaluator)
            }
            LogicKind::Function(logic) => Ok(Value::Function(Function::Native(function::boxed(self, logic, scope)))),
            LogicKind::Relation { columns, rows } => {
                let row = |row: &Vec<Logic>, evaluator: &mut Evaluator| {
                    let cells = row.iter().map(|cell| self.logic(cell, scope, evaluator));
                    Value::Context(Context::new(columns.iter().cloned().zip(cells)))
                };
                Ok(Value::list(rows.iter().map(|cells| row(cells, evaluator)).collect()))
            }
            LogicKind::List(items) => {
                Ok(Value::list(items.iter().map(|item| self.logic(item, scope, evaluator)).collect()))
            }
            LogicKind::Conditional(parts) => {
                let [condition, then, otherwise] = &**parts;
                let chosen = condition_of(&self.logic(condition, scope, evaluator))? == Some(true);
                Ok(self.logic(if chosen { then } else { otherwise }, scope, evaluator))
            }
            LogicKind::Filter(parts) => {
                let [list, condition] = &**parts;
                let list = self.logic(list, scope, evaluator);
                let mut wrong = None;
                let kept = evaluator.filtered(&list, scope, &mut |evaluator, scope| {
                    let holds = condition_of(&self.logic(condition, scope, evaluator));
                    holds.map_or_else(
                        |reason| {
                            wrong = Some(reason);
                            Value::Null
                        },
                        |holds| (holds == Some(true)).into(),
                    )
                });
                wrong.map_or(kept, Err)
            }
            LogicKind::For { variable, parts } => self.iterate(variable, parts, scope, evaluator),
            LogicKind::Quantified { every, variable, parts } => {
                self.quantify(*every, variable, parts, scope, evaluator)
            }
        }
    }

    fn context(
        self: &Arc<Self>,
        entries: &[(Option<Entry>, Logic)],
        scope: &Scope,
        evaluator: &mut Evaluator,
    ) -> Computed {
        let mut inside = scope.clone();
        let mut values = Vec::new();
        for (entry, logic) in entries {
            let value = self.logic(logic, &inside, evaluator);
            // The entry without a name is the result.
            let Some(entry) = entry else { return Ok(value) };
            let value = match &entry.domain {
                None => value,
                Some(domain) => domain.hold(value, evaluator).unwrap_or_else(|reason| {
                    warn(evaluator, &logic.origin.place, reason);
                    Value::Null
                }),
            };
            inside = inside.with(entry.name.clone(), value.clone());
            values.push((entry.name.clone(), value));
        }
        Ok(Value::Context(Context::new(values)))
    }

    fn invoke(
        self: &Arc<Self>,
        function: Option<&Logic>,
        bindings: &[(String, Option<Logic>)],
        scope: &Scope,
        evaluator: &mut Evaluator,
    ) -> Computed {
        let called = self.logic(function.ok_or(Reason::NoLogic)?, scope, evaluator);
        let Value::Function(called) = called else {
            return Err(Reason::WrongKind { expected: Kind::Function, found: Kind::of(&called) });
        };
        let mut values = Vec::new();
        for (name, bound) in bindings {
            let value = bound.as_ref().map_or(Value::Null, |bound| self.logic(bound, scope, evaluator));
            values.push((name.clone(), value));
        }
        evaluator.call(&called, Given::Named(values))
    }

    fn iterate(
        self: &Arc<Self>,
        name: &Arc<str>,
        parts: &[Logic; 2],
        scope: &Scope,
        evaluator: &mut Evaluator,
    ) -> Computed {
        let [list, result] = parts;
        let list = self.logic(list, scope, evaluator);
        let mut results: Vec<Value> = Vec::new();
        for element in evaluator.elements_of(&list)? {
            evaluator.charge(results.len() + 1)?;
            let inside = scope.with("partial", Value::list(results.clone())).with(name.clone(), element);
            results.push(self.logic(result, &inside, evaluator));
        }
        Ok(Value::list(results))
    }

    fn quantify(
        self: &Arc<Self>,
        every: bool,
        name: &Arc<str>,
        parts: &[Logic; 2],
        scope: &Scope,
        evaluator: &mut Evaluator,
    ) -> Computed {
        let [list, condition] = parts;
        let list = self.logic(list, scope, evaluator);
        let mut answer = Value::Boolean(every);
        for element in evaluator.elements_of(&list)? {
            let holds = condition_of(&self.logic(condition, &scope.with(name.clone(), element), evaluator))?;
            match holds {
                Some(holds) if holds != every => return Ok(holds.into()),
                Some(_) => {}
                None => answer = Value::Null,
            }
        }
        Ok(answer)
    }
}

/// What a condition says. In boxes, other than in text, a condition that is neither true nor false nor `null` is wrong.
fn condition_of(value: &Value) -> Result<Option<bool>, Reason> {
    match value {
        Value::Boolean(holds) => Ok(Some(*holds)),
        Value::Null => Ok(None),
        other => Err(Reason::WrongKind { expected: Kind::Boolean, found: Kind::of(other) }),
    }
}
