//! Evaluates expressions.
//!
//! What cannot be computed is `null`, as the standard says, and leaves a [`Warning`] with the reason. Work and depth are
//! bounded: an expression may run in circles or ask for a list of a billion elements, and then it is `null` too.

mod arithmetic;
mod call;
mod collect;
mod path;

use std::collections::HashMap;
use std::sync::Arc;

pub(crate) use self::arithmetic::{arithmetic, negate};
pub use self::call::Given;
use super::builtin::{BuiltIn, Pattern};
use super::compare::{compare, passes};
use super::reason::{Kind, Reason, Warning};
use super::scope::Scope;
use super::syntax::{Comparison, Entry, Expression, Node, Tests, TypeName};
use super::temporal::{DateTime, read_at};
use super::types::Type;
use super::value::{Closure, Context, Function, Range, Value};
use crate::rule::Span;

/// How many values may be made on the way to one.
const STEPS: u64 = 1_000_000;
/// How deep evaluations may stand inside each other: a thread of 2 MiB has room for more, even where nothing is optimised.
const DEPTH: u32 = 250;
/// How deep values may stand inside each other.
const VALUE_DEPTH: u32 = 150;
/// How many warnings are kept.
const WARNINGS: usize = 100;

/// Where an expression comes from.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// What warnings about it call its text.
    pub place: Arc<str>,
    /// The types of its model.
    pub types: Arc<HashMap<String, Type>>,
}

/// Evaluates expressions one after the other, with one budget and one list of warnings.
#[derive(Debug)]
pub struct Evaluator {
    origin: Origin,
    now: Option<DateTime>,
    steps: u64,
    depth: u32,
    warnings: Vec<Warning>,
    /// Regular expressions by pattern and flags: a filter asks the same one for each element.
    patterns: HashMap<(String, String), Pattern>,
}

/// The value of an expression, and why it or parts of it are `null`.
#[must_use]
pub fn evaluate(expression: &Expression, scope: &Scope, now: Option<DateTime>) -> (Value, Vec<Warning>) {
    let mut evaluator = Evaluator::new(now);
    let value = evaluator.evaluate(expression, scope);
    (value, evaluator.into_warnings())
}

type Computed = Result<Value, Reason>;

impl Evaluator {
    /// An evaluator with a full budget. `now` is what `now()` and `today()` answer.
    #[must_use]
    pub fn new(now: Option<DateTime>) -> Self {
        let patterns = HashMap::new();
        Self { origin: Origin::default(), now, steps: STEPS, depth: 0, warnings: Vec::new(), patterns }
    }

    /// What time it is, if anybody said so.
    #[must_use]
    pub fn now(&self) -> Option<DateTime> {
        self.now
    }

    /// What went wrong up to now, in the order in which it did.
    #[must_use]
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// What went wrong, in the order in which it did.
    #[must_use]
    pub fn into_warnings(self) -> Vec<Warning> {
        self.warnings
    }

    /// Runs `work` with expressions from `origin`.
    pub fn within<T>(&mut self, origin: &Origin, work: impl FnOnce(&mut Self) -> T) -> T {
        let outside = std::mem::replace(&mut self.origin, origin.clone());
        let result = work(self);
        self.origin = outside;
        result
    }

    /// Keeps a warning about a part of the present text.
    pub fn warn(&mut self, span: Span, reason: Reason) {
        let warning = Warning { place: self.origin.place.clone(), span, reason };
        if self.warnings.len() < WARNINGS && !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }

    /// Takes so many steps from the budget.
    ///
    /// # Errors
    /// [`Reason::TooMuch`] when it is used up.
    pub fn charge(&mut self, steps: usize) -> Result<(), Reason> {
        let left = self.steps.checked_sub(steps as u64);
        self.steps = left.unwrap_or(0);
        left.map(|_| ()).ok_or(Reason::TooMuch)
    }

    /// A regular expression, read once.
    pub(super) fn pattern(&mut self, pattern: &str, flags: &str) -> Result<Pattern, Reason> {
        let key = (pattern.to_owned(), flags.to_owned());
        if let Some(known) = self.patterns.get(&key) {
            return Ok(known.clone());
        }
        self.charge(1000)?;
        let read = Pattern::new(pattern, flags)?;
        self.patterns.insert(key, read.clone());
        Ok(read)
    }

    /// Runs `work` one level deeper, if there is room.
    ///
    /// # Errors
    /// [`Reason::TooDeep`], or what `work` answers.
    pub fn deeper<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T, Reason>) -> Result<T, Reason> {
        if self.depth >= DEPTH {
            return Err(Reason::TooDeep);
        }
        self.depth += 1;
        let result = work(self);
        self.depth -= 1;
        result
    }

    /// The value of an expression.
    pub fn evaluate(&mut self, expression: &Expression, scope: &Scope) -> Value {
        let result = self.charge(1).and_then(|()| self.deeper(|evaluator| evaluator.node(&expression.node, scope)));
        let result =
            result.and_then(|value| if value.depth() > VALUE_DEPTH { Err(Reason::TooDeep) } else { Ok(value) });
        result.unwrap_or_else(|reason| {
            self.warn(expression.span, reason);
            Value::Null
        })
    }

    /// Whether `value` passes the tests of a cell: nothing if a test cannot be answered and no other passes.
    pub fn test(&mut self, tests: &Tests, value: &Value, scope: &Scope) -> Option<bool> {
        match tests {
            Tests::Any => Some(true),
            Tests::OneOf(tests) => self.one_passes(tests, value, scope, true),
            Tests::NoneOf(tests) => self.one_passes(tests, value, scope, true).map(|passes| !passes),
        }
    }

    fn node(&mut self, node: &Node, scope: &Scope) -> Computed {
        match node {
            Node::Null => Ok(Value::Null),
            Node::Boolean(value) => Ok(Value::Boolean(*value)),
            Node::Number(number) => Ok(Value::Number(*number)),
            Node::Text(text) => Ok(Value::text(text.as_str())),
            Node::At(text) => read_at(text).map(Value::from).ok_or_else(|| Reason::not_understood(text)),
            Node::Name(name) => self.name(name, scope),
            Node::List(items) => self.list(items, scope),
            Node::Context(entries) => self.context(entries, scope),
            Node::Range { low, low_included, high, high_included } => {
                let (low, high) = (self.evaluate(low, scope), self.evaluate(high, scope));
                range(low, *low_included, high, *high_included)
            }
            Node::Side { comparison, value } => self.side(*comparison, value, scope),
            Node::Negate(value) => {
                let value = self.evaluate(value, scope);
                negate(value)
            }
            Node::Arithmetic { operator, left, right } => self.arithmetic(*operator, left, right, scope),
            Node::Compare { comparison, left, right } => self.compare(*comparison, left, right, scope),
            Node::And(left, right) => self.both(left, right, scope, false),
            Node::Or(left, right) => self.both(left, right, scope, true),
            Node::Between { value, low, high } => self.between([value, low, high], scope),
            Node::In { value, tests } => {
                let value = self.evaluate(value, scope);
                Ok(self.one_passes(tests, &value, scope, false).map_or(Value::Null, Value::Boolean))
            }
            Node::InstanceOf { value, of } => self.instance(value, of, scope),
            Node::If { condition, then, otherwise } => {
                let chosen = matches!(self.evaluate(condition, scope), Value::Boolean(true));
                Ok(self.evaluate(if chosen { then } else { otherwise }, scope))
            }
            Node::For { iterators, result } => self.iterate(iterators, result, scope),
            Node::Quantified { every, iterators, condition } => self.quantify(*every, iterators, condition, scope),
            Node::Filter { list, condition } => self.filter(list, condition, scope),
            Node::Path { of, member } => {
                let of = self.evaluate(of, scope);
                self.member(&of, member)
            }
            Node::Call { function, arguments } => self.call_node(function, arguments, scope),
            Node::Function(lambda) => Ok(Value::Function(Function::Lambda(Arc::new(Closure {
                lambda: lambda.clone(),
                scope: scope.clone(),
                origin: self.origin.clone(),
            })))),
        }
    }

    fn name(&mut self, name: &str, scope: &Scope) -> Computed {
        if let Some(value) = scope.get(name) {
            return Ok(value.clone());
        }
        let built_in = BuiltIn::named(name).map(|built_in| Value::Function(Function::BuiltIn(built_in)));
        built_in.ok_or_else(|| Reason::UnknownName { name: name.to_owned() })
    }

    fn list(&mut self, items: &[Expression], scope: &Scope) -> Computed {
        Ok(Value::list(items.iter().map(|item| self.evaluate(item, scope)).collect()))
    }

    fn context(&mut self, entries: &[Entry], scope: &Scope) -> Computed {
        let mut inside = scope.clone();
        let mut values = Vec::with_capacity(entries.len());
        for entry in entries {
            let name: Arc<str> = Arc::from(entry.key.as_str());
            let value = self.evaluate(&entry.value, &inside);
            inside = inside.with(name.clone(), value.clone());
            values.push((name, value));
        }
        Ok(Value::Context(Context::new(values)))
    }

    fn side(&mut self, comparison: Comparison, value: &Expression, scope: &Scope) -> Computed {
        let value = self.evaluate(value, scope);
        let equality = matches!(comparison, Comparison::Equal | Comparison::NotEqual);
        if !equality && !has_order(&value) {
            return Err(Reason::operands(comparison.sign(), &Value::Null, &value));
        }
        Ok(Value::Range(Arc::new(Range::Side { comparison, value })))
    }

    fn compare(&mut self, comparison: Comparison, left: &Expression, right: &Expression, scope: &Scope) -> Computed {
        let (left, right) = (self.evaluate(left, scope), self.evaluate(right, scope));
        let answer = compare(comparison, &left, &right);
        answer.map(Value::Boolean).ok_or_else(|| Reason::operands(comparison.sign(), &left, &right))
    }

    /// `and` (`decisive` is false) and `or` (true): one decisive side decides, whatever the other is.
    fn both(&mut self, left: &Expression, right: &Expression, scope: &Scope, decisive: bool) -> Computed {
        let left = self.evaluate(left, scope);
        if matches!(left, Value::Boolean(value) if value == decisive) {
            return Ok(left);
        }
        let right = self.evaluate(right, scope);
        match (&left, &right) {
            (_, Value::Boolean(value)) if *value == decisive => Ok(right),
            (Value::Boolean(_), Value::Boolean(_)) => Ok(Value::Boolean(!decisive)),
            _ => Err(Reason::operands(if decisive { "or" } else { "and" }, &left, &right)),
        }
    }

    fn between(&mut self, parts: [&Expression; 3], scope: &Scope) -> Computed {
        let [value, low, high] = parts.map(|part| self.evaluate(part, scope));
        let above = compare(Comparison::GreaterOrEqual, &value, &low);
        let above = above.ok_or_else(|| Reason::operands("between", &value, &low))?;
        let below = compare(Comparison::LessOrEqual, &value, &high);
        let below = below.ok_or_else(|| Reason::operands("between", &value, &high))?;
        Ok(Value::Boolean(above && below))
    }

    fn instance(&mut self, value: &Expression, of: &TypeName, scope: &Scope) -> Computed {
        let value = self.evaluate(value, scope);
        let kind = Type::named(of, &self.origin.types);
        let kind = kind.ok_or_else(|| Reason::UnknownType { name: of.to_string() })?;
        Ok(Value::Boolean(kind.holds(&value)))
    }

    /// Whether one of the tests passes: nothing if none does and one cannot be answered.
    fn one_passes(&mut self, tests: &[Expression], value: &Value, scope: &Scope, in_cell: bool) -> Option<bool> {
        let mut open = false;
        for test in tests {
            match self.passes(test, value, scope, in_cell) {
                Some(true) => return Some(true),
                Some(false) => {}
                None => open = true,
            }
        }
        (!open).then_some(false)
    }

    fn passes(&mut self, test: &Expression, value: &Value, scope: &Scope, in_cell: bool) -> Option<bool> {
        let asks = test.asks();
        let says = if asks { self.evaluate(test, &scope.with("?", value.clone())) } else { self.evaluate(test, scope) };
        let by_itself = match (&test.node, &says) {
            (Node::Name(_), _) => None,
            (_, Value::Boolean(answer)) if asks => Some(Some(*answer)),
            // A condition in a cell may ask about something else than the column.
            (_, Value::Boolean(answer)) if in_cell && !matches!(value, Value::Boolean(_) | Value::Null) => {
                Some(Some(*answer))
            }
            // A range that is none, because an end is missing, holds neither this value nor any other.
            (Node::Range { .. } | Node::Side { .. }, Value::Null) => Some(None),
            _ => None,
        };
        let answer = by_itself.unwrap_or_else(|| passes(value, &says));
        if answer.is_none() && !value.is_null() && !says.is_null() {
            self.warn(test.span, Reason::operands("in", value, &says));
        }
        answer
    }
}

/// Whether values of this kind have an order.
fn has_order(value: &Value) -> bool {
    super::compare::order(value, value).is_some()
}

/// A range with two ends of one kind.
pub(super) fn range(low: Value, low_included: bool, high: Value, high_included: bool) -> Computed {
    if !has_order(&low) || Kind::of(&low) != Kind::of(&high) {
        return Err(Reason::operands("..", &low, &high));
    }
    Ok(Value::Range(Arc::new(Range::Between { low, low_included, high, high_included })))
}
