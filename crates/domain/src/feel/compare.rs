//! Equality, order and membership, each with three answers: yes, no, and "not to be compared" (nothing).

use std::cmp::Ordering;
use std::sync::Arc;

use super::syntax::Comparison;
use super::temporal::SECOND;
use super::value::{Function, Range, Value};

/// Whether two values are equal. Only `null` can be compared with a value of another kind.
#[must_use]
pub fn equal(one: &Value, two: &Value) -> Option<bool> {
    // The standard compares hours, minutes and seconds, so fractions of a second do not count.
    let same_second = |one: i128, two: i128| one.div_euclid(SECOND) == two.div_euclid(SECOND);
    Some(match (one, two) {
        (Value::Null, Value::Null) => true,
        (Value::Null, _) | (_, Value::Null) => false,
        (Value::Boolean(one), Value::Boolean(two)) => one == two,
        (Value::Number(one), Value::Number(two)) => one == two,
        (Value::Text(one), Value::Text(two)) => one == two,
        (Value::Date(one), Value::Date(two)) => one == two,
        (Value::Time(one), Value::Time(two)) => {
            one.since(*two).is_some() && same_second(one.universal(), two.universal())
        }
        (Value::DateTime(one), Value::DateTime(two)) => {
            one.since(*two).is_some() && same_second(one.instant(), two.instant())
        }
        (Value::YearsAndMonths(one), Value::YearsAndMonths(two)) => one == two,
        (Value::DaysAndTime(one), Value::DaysAndTime(two)) => one == two,
        (Value::List(one), Value::List(two)) => {
            let (one, two) = (one.items(), two.items());
            one.len() == two.len() && one.iter().zip(two).all(|(one, two)| equal(one, two) == Some(true))
        }
        (Value::Context(one), Value::Context(two)) => {
            let same = |(name, one): &(Arc<str>, Value)| two.get(name).is_some_and(|two| equal(one, two) == Some(true));
            one.entries().len() == two.entries().len() && one.entries().iter().all(same)
        }
        (Value::Range(one), Value::Range(two)) => equal_ranges(one, two),
        (Value::Function(one), Value::Function(two)) => same_function(one, two),
        _ => return None,
    })
}

fn equal_ranges(one: &Range, two: &Range) -> bool {
    match (one, two) {
        (
            Range::Between { low: low_one, low_included: with_low_one, high: high_one, high_included: with_high_one },
            Range::Between { low: low_two, low_included: with_low_two, high: high_two, high_included: with_high_two },
        ) => {
            (with_low_one, with_high_one) == (with_low_two, with_high_two)
                && equal(low_one, low_two) == Some(true)
                && equal(high_one, high_two) == Some(true)
        }
        (Range::Side { comparison: one, value: a }, Range::Side { comparison: two, value: b }) => {
            one == two && equal(a, b) == Some(true)
        }
        _ => false,
    }
}

fn same_function(one: &Function, two: &Function) -> bool {
    match (one, two) {
        (Function::BuiltIn(one), Function::BuiltIn(two)) => one.name() == two.name(),
        (Function::Lambda(one), Function::Lambda(two)) => Arc::ptr_eq(one, two),
        (Function::Native(one), Function::Native(two)) => Arc::ptr_eq(one, two),
        _ => false,
    }
}

/// Which of two values comes first, if values of their kind have an order.
#[must_use]
pub fn order(one: &Value, two: &Value) -> Option<Ordering> {
    match (one, two) {
        (Value::Number(one), Value::Number(two)) => Some(one.cmp(two)),
        (Value::Text(one), Value::Text(two)) => Some(one.cmp(two)),
        (Value::Date(one), Value::Date(two)) => Some(one.cmp(two)),
        (Value::Time(one), Value::Time(two)) => one.partial_cmp(two),
        (Value::DateTime(one), Value::DateTime(two)) => one.partial_cmp(two),
        (Value::YearsAndMonths(one), Value::YearsAndMonths(two)) => Some(one.cmp(two)),
        (Value::DaysAndTime(one), Value::DaysAndTime(two)) => Some(one.cmp(two)),
        _ => None,
    }
}

/// Whether `one` stands to `two` as the comparison says.
#[must_use]
pub fn compare(comparison: Comparison, one: &Value, two: &Value) -> Option<bool> {
    match comparison {
        Comparison::Equal => equal(one, two),
        Comparison::NotEqual => equal(one, two).map(|equal| !equal),
        Comparison::Less => order(one, two).map(Ordering::is_lt),
        Comparison::LessOrEqual => order(one, two).map(Ordering::is_le),
        Comparison::Greater => order(one, two).map(Ordering::is_gt),
        Comparison::GreaterOrEqual => order(one, two).map(Ordering::is_ge),
    }
}

impl Range {
    /// Whether a value lies in the range.
    #[must_use]
    pub fn contains(&self, value: &Value) -> Option<bool> {
        match self {
            Self::Side { comparison, value: end } => compare(*comparison, value, end),
            Self::Between { low, low_included, high, high_included } => {
                let above = if *low_included { Comparison::GreaterOrEqual } else { Comparison::Greater };
                let below = if *high_included { Comparison::LessOrEqual } else { Comparison::Less };
                Some(compare(above, value, low)? && compare(below, value, high)?)
            }
        }
    }
}

/// Whether `value` is, or lies in, what a test says.
#[must_use]
pub fn passes(value: &Value, test: &Value) -> Option<bool> {
    match test {
        Value::Range(range) => range.contains(value),
        Value::List(list) => {
            let inside = |item: &Value| match item {
                Value::Range(range) => range.contains(value) == Some(true) || equal(value, item) == Some(true),
                _ => equal(value, item) == Some(true),
            };
            Some(equal(value, test) == Some(true) || list.items().iter().any(inside))
        }
        _ => equal(value, test),
    }
}
