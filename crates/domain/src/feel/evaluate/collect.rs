//! `for`, `some`, `every` and filters.

use std::cmp::Ordering;

use super::{Computed, Evaluator};
use crate::feel::reason::{Kind, Reason};
use crate::feel::scope::Scope;
use crate::feel::syntax::{Expression, Iterator, Node, Over};
use crate::feel::temporal::Date;
use crate::feel::value::{Range, Value};

/// What happens with the names of one combination of elements; it may stop the iteration.
type Each<'r> = dyn FnMut(&mut Evaluator, &Scope) -> Result<bool, Reason> + 'r;

impl Evaluator {
    pub(super) fn iterate(&mut self, iterators: &[Iterator], result: &Expression, scope: &Scope) -> Computed {
        let sees_partial = mentions(result, "partial");
        let mut results = Vec::new();
        self.run(iterators, scope, &mut |evaluator, scope| {
            let value = if sees_partial {
                evaluator.charge(results.len())?;
                evaluator.evaluate(result, &scope.with("partial", Value::list(results.clone())))
            } else {
                evaluator.evaluate(result, scope)
            };
            results.push(value);
            Ok(true)
        })?;
        Ok(Value::list(results))
    }

    /// Every one is `false` as soon as one is, and else `null` if one is neither; the other way round for some.
    pub(super) fn quantify(
        &mut self,
        every: bool,
        iterators: &[Iterator],
        condition: &Expression,
        scope: &Scope,
    ) -> Computed {
        let mut answer = Value::Boolean(every);
        self.run(iterators, scope, &mut |evaluator, scope| {
            match evaluator.evaluate(condition, scope) {
                Value::Boolean(holds) if holds != every => {
                    answer = Value::Boolean(holds);
                    return Ok(false);
                }
                Value::Boolean(_) => {}
                _ => answer = Value::Null,
            }
            Ok(true)
        })?;
        Ok(answer)
    }

    /// Runs `each` for all combinations of elements, the last iterator the fastest. Whether it went to the end.
    fn run(&mut self, iterators: &[Iterator], scope: &Scope, each: &mut Each<'_>) -> Result<bool, Reason> {
        let Some((first, others)) = iterators.split_first() else { return each(self, scope) };
        let elements = self.elements(&first.over, scope)?;
        for element in elements {
            self.charge(1)?;
            let inside = scope.with(first.name.as_str(), element);
            if !self.deeper(|evaluator| evaluator.run(others, &inside, each))? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn elements(&mut self, over: &Over, scope: &Scope) -> Result<Vec<Value>, Reason> {
        match over {
            Over::Count(first, last) => {
                let (first, last) = (self.evaluate(first, scope), self.evaluate(last, scope));
                self.count(&first, &last)
            }
            Over::Elements(list) => {
                let list = self.evaluate(list, scope);
                self.elements_of(&list)
            }
        }
    }

    /// What an iteration over a value runs through: the elements of a list, the numbers or days of a range.
    ///
    /// # Errors
    /// There is no end of them, or they are not to be counted.
    pub fn elements_of(&mut self, value: &Value) -> Result<Vec<Value>, Reason> {
        let range = match value {
            Value::Range(range) => range,
            Value::Null => return Err(Reason::kind(Kind::List, &Value::Null)),
            value => {
                self.charge(value.elements().len())?;
                return Ok(value.elements().to_vec());
            }
        };
        let Range::Between { low, low_included, high, high_included } = &**range else {
            return Err(Reason::kind(Kind::List, value));
        };
        if crate::feel::compare::order(low, high).is_some_and(Ordering::is_gt) {
            return Err(Reason::operands("..", low, high));
        }
        let mut elements = self.count(low, high)?;
        if !low_included {
            elements.remove(0);
        }
        if !high_included {
            elements.pop();
        }
        Ok(elements)
    }

    /// All whole numbers or days from `first` to `last`, up or down.
    fn count(&mut self, first: &Value, last: &Value) -> Result<Vec<Value>, Reason> {
        let ends = match (first, last) {
            (Value::Number(first), Value::Number(last)) => first.whole().zip(last.whole()),
            (Value::Date(first), Value::Date(last)) => Some((first.number().into(), last.number().into())),
            _ => None,
        };
        let (from, to) = ends.ok_or_else(|| Reason::operands("..", first, last))?;
        let length = from.abs_diff(to).saturating_add(1);
        self.charge(usize::try_from(length).unwrap_or(usize::MAX))?;
        let step = if from <= to { 1 } else { -1 };
        let days = matches!(first, Value::Date(_));
        let mut elements = Vec::new();
        let mut place = from;
        loop {
            let number = i64::try_from(place).map_err(|_| Reason::TooMuch)?;
            elements.push(if days {
                Value::Date(Date::from_number(number).ok_or(Reason::NoSuchMoment)?)
            } else {
                number.into()
            });
            if place == to {
                return Ok(elements);
            }
            place += step;
        }
    }

    pub(super) fn filter(&mut self, list: &Expression, condition: &Expression, scope: &Scope) -> Computed {
        let list = self.evaluate(list, scope);
        self.filtered(&list, scope, &mut |evaluator, scope| evaluator.evaluate(condition, scope))
    }

    /// The elements for which the condition holds; when it is a number, the element at that place.
    ///
    /// # Errors
    /// Too much work.
    pub fn filtered(
        &mut self,
        list: &Value,
        scope: &Scope,
        condition: &mut dyn FnMut(&mut Self, &Scope) -> Value,
    ) -> Computed {
        let items = list.elements();
        self.charge(items.len())?;
        let mut kept = Vec::new();
        if items.is_empty() {
            let place = condition(self, &scope.with("item", Value::Null));
            return Ok(if matches!(place, Value::Number(_)) { Value::Null } else { Value::list(kept) });
        }
        for item in items {
            let mut inside = scope.with("item", item.clone());
            if let Value::Context(context) = item {
                inside = inside.with_context(context.clone());
            }
            match condition(self, &inside) {
                Value::Number(place) => {
                    let place = place.whole().and_then(|place| isize::try_from(place).ok()).unwrap_or(0);
                    return Ok(at(items, place).cloned().unwrap_or(Value::Null));
                }
                Value::Boolean(true) => kept.push(item.clone()),
                _ => {}
            }
        }
        Ok(Value::list(kept))
    }
}

/// The item at a place counted from 1, or from the end when it is negative.
fn at(items: &[Value], place: isize) -> Option<&Value> {
    let index = match place {
        0 => return None,
        1.. => place.unsigned_abs() - 1,
        _ => items.len().checked_sub(place.unsigned_abs())?,
    };
    items.get(index)
}

/// Whether the expression mentions a name.
fn mentions(expression: &Expression, wanted: &str) -> bool {
    matches!(&expression.node, Node::Name(name) if name == wanted)
        || expression.parts().into_iter().any(|part| mentions(part, wanted))
}
