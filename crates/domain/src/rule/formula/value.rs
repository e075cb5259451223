//! The value of a formula. What cannot be computed is `null`, as FEEL says.

use std::cmp::Ordering;

use crate::feel::{Arguments, Comparison, Expression, Node, Operator};
use crate::number::{Number, Rounding};
use crate::term::Value;

/// The value of an expression whose names have these values.
pub(crate) fn computed<'v>(expression: &Expression, of: &dyn Fn(&str) -> &'v Value) -> Value {
    let value = |part: &Expression| computed(part, of);
    let number = |part: &Expression| as_number(computed(part, of));
    let found = match &expression.node {
        Node::Boolean(yes) => Some(Value::YesNo(*yes)),
        Node::Number(number) => Some(Value::Number(*number)),
        Node::Text(text) => Some(Value::Text(text.clone())),
        Node::Name(name) => Some(of(name).clone()),
        Node::Negate(part) => number(part).map(|number| Value::Number(number.negated())),
        Node::Arithmetic { operator, left, right } => {
            let result = number(left).zip(number(right)).and_then(|(left, right)| arithmetic(*operator, left, right));
            result.map(Value::Number)
        }
        Node::Compare { comparison, left, right } => {
            compare(*comparison, &value(left), &value(right)).map(Value::YesNo)
        }
        Node::And(left, right) => both(&value(left), &value(right), false).map(Value::YesNo),
        Node::Or(left, right) => both(&value(left), &value(right), true).map(Value::YesNo),
        Node::Between { value: tested, low, high } => {
            let tested = value(tested);
            let above = compare(Comparison::GreaterOrEqual, &tested, &value(low));
            let below = compare(Comparison::LessOrEqual, &tested, &value(high));
            above.zip(below).map(|(above, below)| Value::YesNo(above && below))
        }
        Node::In { value: tested, tests } => {
            let tested = value(tested);
            any(tests.iter().map(|test| passes(&tested, test, of))).map(Value::YesNo)
        }
        Node::If { condition, then, otherwise } => {
            let holds = value(condition) == Value::YesNo(true);
            Some(value(if holds { then } else { otherwise }))
        }
        Node::Call { function, arguments: Arguments::Positional(arguments) } => {
            call(function, &arguments.iter().map(value).collect::<Vec<_>>())
        }
        _ => None,
    };
    found.unwrap_or(Value::Null)
}

fn as_number(value: Value) -> Option<Number> {
    if let Value::Number(number) = value { Some(number) } else { None }
}

fn arithmetic(operator: Operator, left: Number, right: Number) -> Option<Number> {
    let result = match operator {
        Operator::Plus => left.plus(right),
        Operator::Minus => left.minus(right),
        Operator::Times => left.times(right),
        Operator::Over => left.over(right),
        Operator::Power => left.power(right),
    };
    result.ok()
}

/// Only numbers have an order here, and only `null` can be compared with a value of another kind.
fn compare(comparison: Comparison, one: &Value, other: &Value) -> Option<bool> {
    let same_kind = std::mem::discriminant(one) == std::mem::discriminant(other);
    let equal = (same_kind || *one == Value::Null || *other == Value::Null).then(|| one == other);
    let order = match (one, other) {
        (Value::Number(one), Value::Number(other)) => Some(one.cmp(other)),
        _ => None,
    };
    match comparison {
        Comparison::Equal => equal,
        Comparison::NotEqual => equal.map(|equal| !equal),
        Comparison::Less => order.map(Ordering::is_lt),
        Comparison::LessOrEqual => order.map(Ordering::is_le),
        Comparison::Greater => order.map(Ordering::is_gt),
        Comparison::GreaterOrEqual => order.map(Ordering::is_ge),
    }
}

/// `and` (`decisive` is false) and `or` (true): one decisive side decides, whatever the other is.
fn both(left: &Value, right: &Value, decisive: bool) -> Option<bool> {
    match (left, right) {
        (Value::YesNo(side), _) | (_, Value::YesNo(side)) if *side == decisive => Some(decisive),
        (Value::YesNo(_), Value::YesNo(_)) => Some(!decisive),
        _ => None,
    }
}

/// Yes if one is, unknown if none is and one is unknown.
fn any(answers: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut all = Some(false);
    for answer in answers {
        match answer {
            Some(true) => return answer,
            Some(false) => {}
            None => all = None,
        }
    }
    all
}

/// Whether a value passes one test behind `in`.
fn passes<'v>(tested: &Value, test: &Expression, of: &dyn Fn(&str) -> &'v Value) -> Option<bool> {
    match &test.node {
        Node::Side { comparison, value } => compare(*comparison, tested, &computed(value, of)),
        Node::Range { low, low_included, high, high_included } => {
            let above = if *low_included { Comparison::GreaterOrEqual } else { Comparison::Greater };
            let below = if *high_included { Comparison::LessOrEqual } else { Comparison::Less };
            let above = compare(above, tested, &computed(low, of))?;
            Some(above && compare(below, tested, &computed(high, of))?)
        }
        _ => compare(Comparison::Equal, tested, &computed(test, of)),
    }
}

/// How a function rounds, if it is one that does.
pub(crate) fn rounding_of(function: &str) -> Option<Rounding> {
    Some(match function {
        "decimal" => Rounding::HalfEven,
        "floor" => Rounding::Floor,
        "ceiling" => Rounding::Ceiling,
        "round up" => Rounding::Up,
        "round down" => Rounding::Down,
        "round half up" => Rounding::HalfUp,
        "round half down" => Rounding::HalfDown,
        _ => return None,
    })
}

fn call(function: &Expression, arguments: &[Value]) -> Option<Value> {
    let Node::Name(name) = &function.node else { return None };
    if let ("not", [Value::YesNo(yes)]) = (name.as_str(), arguments) {
        return Some(Value::YesNo(!yes));
    }
    let numbers: Vec<Number> = arguments.iter().cloned().map(as_number).collect::<Option<_>>()?;
    let result = match (name.as_str(), numbers.as_slice()) {
        ("min", numbers) => numbers.iter().min().copied(),
        ("max", numbers) => numbers.iter().max().copied(),
        ("abs", [number]) => Some(number.absolute()),
        ("modulo", [dividend, divisor]) => dividend.modulo(*divisor).ok(),
        ("sqrt", [number]) => number.square_root().ok(),
        ("exp", [number]) => number.exponential().ok(),
        ("log", [number]) => number.logarithm().ok(),
        ("floor" | "ceiling", [number]) => number.rounded(0, rounding_of(name)?).ok(),
        (name, [number, scale]) => {
            let scale = scale.whole().and_then(|scale| i32::try_from(scale).ok())?;
            number.rounded(scale, rounding_of(name)?).ok()
        }
        _ => None,
    };
    result.map(Value::Number)
}
