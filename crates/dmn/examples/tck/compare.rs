//! Compares a value with the expected one.

use spielraum_domain::feel::{Value, equal};
use spielraum_domain::number::Number;

/// How far a number may be off: the suite writes down eight digits of what has no end.
fn tolerance() -> Number {
    Number::new(1, -8).unwrap_or(Number::ZERO)
}

/// Whether a value is the expected one.
pub(crate) fn same(expected: &Value, value: &Value) -> bool {
    match (expected, value) {
        (Value::Number(one), Value::Number(two)) => one.minus(*two).is_ok_and(|off| off.absolute() <= tolerance()),
        (Value::Date(one), Value::Date(two)) => one == two,
        (Value::Time(one), Value::Time(two)) => one == two,
        (Value::DateTime(one), Value::DateTime(two)) => one == two,
        (Value::List(one), Value::List(two)) => {
            one.items().len() == two.items().len()
                && one.items().iter().zip(two.items()).all(|(one, two)| same(one, two))
        }
        (Value::Context(one), Value::Context(two)) => {
            one.entries().len() == two.entries().len()
                && one.entries().iter().all(|(name, one)| two.get(name).is_some_and(|two| same(one, two)))
        }
        _ => equal(expected, value) == Some(true),
    }
}
