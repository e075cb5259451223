//! Evaluates decision tables.

use std::sync::Arc;

use crate::model::{Aggregation, HitPolicy};
use crate::program::{Program, Row, TableLogic};
use spielraum_domain::feel::{self, BuiltIn, Context, Evaluator, Function, Given, Reason, Scope, Value};

type Computed = Result<Value, Reason>;

impl Program {
    pub(super) fn table(self: &Arc<Self>, table: &TableLogic, scope: &Scope, evaluator: &mut Evaluator) -> Computed {
        let mut asked = Vec::with_capacity(table.inputs.len());
        for input in &table.inputs {
            let value = evaluator.within(&input.origin, |evaluator| {
                let expression = input.expression.as_ref().ok_or(Reason::NoLogic)?;
                let value = evaluator.evaluate(expression, scope);
                let untaken = || Reason::UntakenInput { name: input.asked.clone() };
                let held = input.domain.as_ref().map_or(Ok(value.clone()), |domain| domain.hold(value, evaluator));
                let value = held.map_err(|_| untaken())?;
                let tests = input.values.as_ref().filter(|_| !value.is_null());
                let allowed = tests.is_none_or(|tests| evaluator.test(tests, &value, scope) == Some(true));
                if allowed { Ok(value) } else { Err(untaken()) }
            })?;
            asked.push(value);
        }
        if table.outputs.is_empty() {
            return Err(Reason::NoLogic);
        }
        let fitting = fitting(table, &asked, scope, evaluator);
        if fitting.is_empty() {
            return nothing_fits(table, scope, evaluator);
        }
        let value = |index: &usize, evaluator: &mut Evaluator| answer(table, &table.rows[*index], scope, evaluator);
        let answers: Vec<Answer> = fitting.iter().map(|index| value(index, evaluator)).collect();
        let several =
            || Reason::SeveralRows { rows: fitting.iter().filter_map(|index| u32::try_from(index + 1).ok()).collect() };
        match table.hit_policy {
            HitPolicy::Unique if answers.len() > 1 => Err(several()),
            HitPolicy::Any => {
                let (first, others) = answers.split_first().ok_or(Reason::NoLogic)?;
                let agree = others.iter().all(|other| other.agrees(first));
                if agree { Ok(first.value(table)) } else { Err(several()) }
            }
            HitPolicy::Unique | HitPolicy::First => Ok(answers[0].value(table)),
            HitPolicy::Priority => {
                let sorted = by_importance(table, answers, scope, evaluator);
                Ok(sorted[0].value(table))
            }
            HitPolicy::OutputOrder => {
                let sorted = by_importance(table, answers, scope, evaluator);
                Ok(Value::list(sorted.iter().map(|answer| answer.value(table)).collect()))
            }
            HitPolicy::RuleOrder | HitPolicy::Collect(None) => {
                Ok(Value::list(answers.iter().map(|answer| answer.value(table)).collect()))
            }
            HitPolicy::Collect(Some(aggregation)) => {
                let values = answers.iter().map(|answer| answer.value(table)).collect();
                aggregate(aggregation, values, evaluator)
            }
        }
    }
}

/// The rows that fit, counted from 0; the first alone where no other can answer. One that does not fit its columns is told.
fn fitting(table: &TableLogic, asked: &[Value], scope: &Scope, evaluator: &mut Evaluator) -> Vec<usize> {
    let mut fitting = Vec::new();
    for (index, row) in table.rows.iter().enumerate() {
        if row.is_uneven {
            let row = u32::try_from(index + 1).unwrap_or(u32::MAX);
            evaluator.warn(feel::Span::default(), Reason::UnevenRow { row });
            continue;
        }
        if fits(row, asked, scope, evaluator) {
            fitting.push(index);
            if table.hit_policy == HitPolicy::First {
                break;
            }
        }
    }
    fitting
}

/// The values of a row's outputs.
struct Answer(Vec<Value>);

impl Answer {
    fn agrees(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).all(|(one, two)| feel::equal(one, two) == Some(true))
    }

    /// One output by itself, several by their names.
    fn value(&self, table: &TableLogic) -> Value {
        match &self.0[..] {
            [only] => only.clone(),
            values => {
                let names = table.outputs.iter().map(|output| output.name.clone());
                Value::Context(Context::new(names.zip(values.iter().cloned())))
            }
        }
    }
}

fn fits(row: &Row, asked: &[Value], scope: &Scope, evaluator: &mut Evaluator) -> bool {
    row.tests.iter().zip(asked).all(|(cell, value)| {
        let Some(tests) = &cell.content else { return false };
        evaluator.within(&cell.origin, |evaluator| evaluator.test(tests, value, scope)) == Some(true)
    })
}

fn answer(table: &TableLogic, row: &Row, scope: &Scope, evaluator: &mut Evaluator) -> Answer {
    let mut values = Vec::with_capacity(table.outputs.len());
    for (index, output) in table.outputs.iter().enumerate() {
        let value = row.entries.get(index).map_or(Value::Null, |cell| {
            evaluator.within(&cell.origin, |evaluator| {
                let value = cell.content.as_ref().map_or(Value::Null, |entry| evaluator.evaluate(entry, scope));
                let held = output.domain.as_ref().map_or(Ok(value.clone()), |domain| domain.hold(value, evaluator));
                held.unwrap_or_else(|reason| {
                    evaluator.warn(feel::Span::default(), reason);
                    Value::Null
                })
            })
        });
        values.push(value);
    }
    Answer(values)
}

/// The default values, if there are any; else nothing was decided.
fn nothing_fits(table: &TableLogic, scope: &Scope, evaluator: &mut Evaluator) -> Computed {
    if table.outputs.iter().all(|output| output.default.is_none()) {
        return match table.hit_policy {
            HitPolicy::Collect(Some(Aggregation::Count)) => Ok(0.into()),
            _ => Err(Reason::NoRow),
        };
    }
    let mut values = Vec::new();
    for output in &table.outputs {
        let cell = output.default.as_ref();
        values.push(cell.and_then(|cell| Some((cell, cell.content.as_ref()?))).map_or(Value::Null, |(cell, entry)| {
            evaluator.within(&cell.origin, |evaluator| evaluator.evaluate(entry, scope))
        }));
    }
    let value = Answer(values).value(table);
    let list = matches!(table.hit_policy, HitPolicy::RuleOrder | HitPolicy::OutputOrder | HitPolicy::Collect(None));
    Ok(if list { Value::list(vec![value]) } else { value })
}

/// The answers, those first whose first output stands first in the list of its values; then by the next output.
fn by_importance(table: &TableLogic, answers: Vec<Answer>, scope: &Scope, evaluator: &mut Evaluator) -> Vec<Answer> {
    let values: Vec<Vec<Value>> = table
        .outputs
        .iter()
        .map(|output| output.values.iter().map(|value| evaluator.evaluate(value, scope)).collect())
        .collect();
    let importance = |answer: &Answer| -> Vec<usize> {
        let place = |(value, values): (&Value, &Vec<Value>)| {
            values.iter().position(|known| feel::passes(value, known) == Some(true)).unwrap_or(usize::MAX)
        };
        answer.0.iter().zip(&values).map(place).collect()
    };
    let mut ranked: Vec<(Vec<usize>, Answer)> =
        answers.into_iter().map(|answer| (importance(&answer), answer)).collect();
    ranked.sort_by(|one, two| one.0.cmp(&two.0));
    ranked.into_iter().map(|(_, answer)| answer).collect()
}

fn aggregate(aggregation: Aggregation, values: Vec<Value>, evaluator: &mut Evaluator) -> Computed {
    let name = match aggregation {
        Aggregation::Sum => "sum",
        Aggregation::Count => "count",
        Aggregation::Min => "min",
        Aggregation::Max => "max",
    };
    let function = BuiltIn::named(name).ok_or(Reason::NoLogic)?;
    evaluator.call(&Function::BuiltIn(function), Given::Positional(vec![Value::list(values)]))
}
