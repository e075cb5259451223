//! The value of a formula, as FEEL's evaluator computes it. What cannot be computed is `null`.

use chrono::Datelike;

use crate::date::Date;
use crate::duration::{Duration, DurationKind};
use crate::feel::{self, DaysAndTime, Expression, Scope, Warning, YearsAndMonths, evaluate};
use crate::number::Rounding;
use crate::term::Value;

/// Nanoseconds, in which FEEL counts days and time.
const SECOND: i128 = 1_000_000_000;

/// The value of an expression whose names have these values.
pub(crate) fn computed<'n>(expression: &Expression, names: impl IntoIterator<Item = (&'n str, &'n Value)>) -> Value {
    taken(&evaluated(expression, names.into_iter().map(|(name, value)| (name, given(value)))).0)
}

/// The same as FEEL has it, also where no term holds such a value, and why it or parts of it are `null`.
pub(crate) fn evaluated<'n>(
    expression: &Expression,
    names: impl IntoIterator<Item = (&'n str, feel::Value)>,
) -> (feel::Value, Vec<Warning>) {
    let scope = names.into_iter().fold(Scope::new(), |scope, (name, value)| scope.with(name, value));
    evaluate(expression, &scope, None)
}

/// A value of a term in FEEL.
pub(crate) fn given(value: &Value) -> feel::Value {
    match value {
        Value::Null => feel::Value::Null,
        Value::YesNo(yes) => feel::Value::Boolean(*yes),
        Value::Number(number) => feel::Value::Number(*number),
        Value::Date(date) => {
            let day = date.day();
            let date = feel::Date::new(day.year().into(), day.month().into(), day.day().into());
            date.map_or(feel::Value::Null, feel::Value::Date)
        }
        Value::Duration(duration) => match duration.kind() {
            DurationKind::DaysTime => feel::Value::DaysAndTime(DaysAndTime::seconds(duration.amount())),
            DurationKind::YearsMonths => feel::Value::YearsAndMonths(YearsAndMonths::new(duration.amount())),
        },
        Value::Text(text) => feel::Value::text(text.as_str()),
    }
}

/// A value of FEEL as terms have it; `null` where none does: before the year 1 and after 9999, and parts of a second.
pub(super) fn taken(value: &feel::Value) -> Value {
    let duration = |of, amount| Duration::new(of, amount).map_or(Value::Null, Value::Duration);
    match value {
        feel::Value::Boolean(yes) => Value::YesNo(*yes),
        feel::Value::Number(number) => Value::Number(*number),
        feel::Value::Text(text) => Value::Text(text.to_string()),
        feel::Value::Date(date) => day(*date).map_or(Value::Null, Value::Date),
        feel::Value::DaysAndTime(span) if span.nanoseconds() % SECOND == 0 => {
            duration(DurationKind::DaysTime, span.nanoseconds() / SECOND)
        }
        feel::Value::YearsAndMonths(span) => duration(DurationKind::YearsMonths, span.months().into()),
        _ => Value::Null,
    }
}

fn day(date: feel::Date) -> Option<Date> {
    let part = |part: i64| u32::try_from(part).ok();
    Date::new(i32::try_from(date.year()).ok()?, part(date.month())?, part(date.day())?).ok()
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
