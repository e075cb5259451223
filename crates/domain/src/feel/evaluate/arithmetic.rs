//! `+ - * / **` of numbers, texts, dates and durations.

use super::{Computed, Evaluator};
use crate::feel::reason::{Kind, Reason};
use crate::feel::scope::Scope;
use crate::feel::syntax::{Expression, Operator};
use crate::feel::temporal::{DAY, Date, DateTime, DaysAndTime, YearsAndMonths};
use crate::feel::value::Value;
use crate::number::{Number, Rounding};

impl Evaluator {
    pub(super) fn arithmetic(
        &mut self,
        operator: Operator,
        left: &Expression,
        right: &Expression,
        scope: &Scope,
    ) -> Computed {
        let (left, right) = (self.evaluate(left, scope), self.evaluate(right, scope));
        if let (Operator::Plus, Value::Text(left), Value::Text(right)) = (operator, &left, &right) {
            self.charge((left.len() + right.len()) / 8)?;
            return Ok(Value::text(format!("{left}{right}")));
        }
        arithmetic(operator, &left, &right)
    }
}

/// What an operator makes of two values; texts are joined elsewhere, because that costs work.
pub(crate) fn arithmetic(operator: Operator, left: &Value, right: &Value) -> Computed {
    let result = match operator {
        Operator::Plus => plus(left, right),
        Operator::Minus => minus(left, right),
        Operator::Times => times(left, right),
        Operator::Over => over(left, right),
        Operator::Power => match (left, right) {
            (Value::Number(base), Value::Number(exponent)) => Some(Ok(base.power(*exponent)?.into())),
            _ => None,
        },
    };
    result.unwrap_or_else(|| Err(Reason::operands(operator.sign(), left, right)))
}

/// The value with the opposite sign.
pub(crate) fn negate(value: Value) -> Computed {
    match value {
        Value::Number(number) => Ok(Value::Number(number.negated())),
        Value::YearsAndMonths(duration) => months(duration.months().checked_neg()),
        Value::DaysAndTime(duration) => days(duration.nanoseconds().checked_neg()),
        other => Err(Reason::kind(Kind::Number, &other)),
    }
}

fn months(months: Option<i64>) -> Computed {
    months.map(|months| Value::YearsAndMonths(YearsAndMonths::new(months))).ok_or(Reason::NoSuchMoment)
}

fn days(nanoseconds: Option<i128>) -> Computed {
    nanoseconds.map(|nanoseconds| Value::DaysAndTime(DaysAndTime::new(nanoseconds))).ok_or(Reason::NoSuchMoment)
}

/// The sum, or nothing if such values have none.
fn plus(left: &Value, right: &Value) -> Option<Computed> {
    Some(match (left, right) {
        (Value::Number(left), Value::Number(right)) => left.plus(*right).map(Value::from).map_err(Reason::from),
        (Value::YearsAndMonths(left), Value::YearsAndMonths(right)) => {
            months(left.months().checked_add(right.months()))
        }
        (Value::DaysAndTime(left), Value::DaysAndTime(right)) => {
            days(left.nanoseconds().checked_add(right.nanoseconds()))
        }
        (moment, Value::YearsAndMonths(duration)) | (Value::YearsAndMonths(duration), moment) => {
            later_by_months(moment, *duration)?
        }
        (moment, Value::DaysAndTime(duration)) | (Value::DaysAndTime(duration), moment) => later(moment, *duration)?,
        _ => return None,
    })
}

/// The difference, or nothing if such values have none.
fn minus(left: &Value, right: &Value) -> Option<Computed> {
    Some(match (left, right) {
        (Value::Number(left), Value::Number(right)) => left.minus(*right).map(Value::from).map_err(Reason::from),
        (Value::YearsAndMonths(left), Value::YearsAndMonths(right)) => {
            months(left.months().checked_sub(right.months()))
        }
        (Value::DaysAndTime(left), Value::DaysAndTime(right)) => {
            days(left.nanoseconds().checked_sub(right.nanoseconds()))
        }
        (moment, Value::YearsAndMonths(duration)) => {
            later_by_months(moment, YearsAndMonths::new(duration.months().checked_neg()?))?
        }
        (moment, Value::DaysAndTime(duration)) => {
            later(moment, DaysAndTime::new(duration.nanoseconds().checked_neg()?))?
        }
        (Value::Time(left), Value::Time(right)) => {
            left.since(*right).map(Value::DaysAndTime).ok_or(Reason::NoSuchMoment)
        }
        _ => {
            let since = moment(left)?.since(moment(right)?);
            return match (left, right, since) {
                (_, _, Some(since)) => Some(Ok(Value::DaysAndTime(since))),
                _ => None,
            };
        }
    })
}

/// A date counts as its midnight in universal time.
fn moment(value: &Value) -> Option<DateTime> {
    match value {
        Value::Date(date) => Some(DateTime::midnight(*date)),
        Value::DateTime(moment) => Some(*moment),
        _ => None,
    }
}

fn later_by_months(value: &Value, duration: YearsAndMonths) -> Option<Computed> {
    let later = match value {
        Value::Date(date) => date.plus_months(duration).map(Value::Date),
        Value::DateTime(moment) => moment.plus_months(duration).map(Value::DateTime),
        _ => return None,
    };
    Some(later.ok_or(Reason::NoSuchMoment))
}

fn later(value: &Value, duration: DaysAndTime) -> Option<Computed> {
    let later = match value {
        Value::Date(date) => {
            let midnight = i128::from(date.number()) * DAY;
            let days = midnight.checked_add(duration.nanoseconds()).map(|sum| sum.div_euclid(DAY));
            days.and_then(|days| Date::from_number(i64::try_from(days).ok()?)).map(Value::Date)
        }
        Value::DateTime(moment) => moment.plus(duration).map(Value::DateTime),
        Value::Time(time) => Some(Value::Time(time.plus(duration))),
        _ => return None,
    };
    Some(later.ok_or(Reason::NoSuchMoment))
}

/// The product, or nothing if such values have none.
fn times(left: &Value, right: &Value) -> Option<Computed> {
    Some(match (left, right) {
        (Value::Number(left), Value::Number(right)) => left.times(*right).map(Value::from).map_err(Reason::from),
        (Value::Number(number), duration) | (duration, Value::Number(number)) => {
            scaled(duration, |size| Ok(size.times(*number)?))?
        }
        _ => return None,
    })
}

/// The quotient, or nothing if such values have none.
fn over(left: &Value, right: &Value) -> Option<Computed> {
    let quotient = |left: Option<Number>, right: Option<Number>| {
        let (left, right) = (left.ok_or(Reason::NoSuchMoment)?, right.ok_or(Reason::NoSuchMoment)?);
        Ok(Value::Number(left.over(right)?))
    };
    Some(match (left, right) {
        (Value::Number(left), Value::Number(right)) => quotient(Some(*left), Some(*right)),
        (Value::YearsAndMonths(left), Value::YearsAndMonths(right)) => {
            quotient(Some(left.months().into()), Some(right.months().into()))
        }
        (Value::DaysAndTime(left), Value::DaysAndTime(right)) => {
            quotient(Number::try_from(left.nanoseconds()).ok(), Number::try_from(right.nanoseconds()).ok())
        }
        (duration, Value::Number(number)) => scaled(duration, |size| Ok(size.over(*number)?))?,
        _ => return None,
    })
}

/// A duration whose months or nanoseconds were changed; parts of one are dropped.
fn scaled(duration: &Value, scale: impl FnOnce(Number) -> Result<Number, Reason>) -> Option<Computed> {
    let whole = |number: Number| number.rounded(0, Rounding::Down).ok().and_then(Number::whole);
    Some(match duration {
        Value::YearsAndMonths(duration) => scale(duration.months().into())
            .and_then(|size| months(whole(size).and_then(|size| i64::try_from(size).ok()))),
        Value::DaysAndTime(duration) => Number::try_from(duration.nanoseconds())
            .map_err(|_| Reason::NoSuchMoment)
            .and_then(scale)
            .and_then(|size| days(whole(size))),
        _ => return None,
    })
}
