//! The value of a formula, as FEEL's evaluator computes it. What cannot be computed is `null`.

use crate::feel::{self, Expression, Scope, evaluate};
use crate::number::Rounding;
use crate::term::Value;

/// The value of an expression whose names have these values.
pub(crate) fn computed<'n>(expression: &Expression, names: impl IntoIterator<Item = (&'n str, &'n Value)>) -> Value {
    let scope = names.into_iter().fold(Scope::new(), |scope, (name, value)| scope.with(name, given(value)));
    match evaluate(expression, &scope, None).0 {
        feel::Value::Boolean(yes) => Value::YesNo(yes),
        feel::Value::Number(number) => Value::Number(number),
        feel::Value::Text(text) => Value::Text(text.to_string()),
        _ => Value::Null,
    }
}

fn given(value: &Value) -> feel::Value {
    match value {
        // No formula names a day or a duration.
        Value::Null | Value::Date(_) | Value::Duration(_) => feel::Value::Null,
        Value::YesNo(yes) => feel::Value::Boolean(*yes),
        Value::Number(number) => feel::Value::Number(*number),
        Value::Text(text) => feel::Value::text(text.as_str()),
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
