//! Members of contexts, dates, times, durations and ranges.

use super::{Computed, Evaluator};
use crate::feel::reason::Reason;
use crate::feel::syntax::Comparison;
use crate::feel::temporal::{DAY, Date, DaysAndTime, SECOND, Time, YearsAndMonths};
use crate::feel::value::{Range, Value};

impl Evaluator {
    pub(super) fn member(&mut self, of: &Value, name: &str) -> Computed {
        let unknown = || Reason::UnknownMember { name: name.to_owned() };
        match of {
            // What has no value has no parts either. Why it has none was said where it was lost.
            Value::Null => Ok(Value::Null),
            Value::Context(context) => context.get(name).cloned().ok_or_else(unknown),
            Value::List(list) => {
                self.charge(list.items().len())?;
                let one = |item: &Value| self.deeper(|evaluator| evaluator.member(item, name)).unwrap_or(Value::Null);
                Ok(Value::list(list.items().iter().map(one).collect()))
            }
            other => property(other, name).ok_or_else(unknown),
        }
    }
}

fn property(of: &Value, name: &str) -> Option<Value> {
    match of {
        Value::Date(date) => date_property(*date, name),
        Value::DateTime(moment) => match name {
            "time offset" => Some(moment.offset().map_or(Value::Null, Value::DaysAndTime)),
            _ => date_property(moment.date, name).or_else(|| time_property(moment.time, name)),
        },
        Value::Time(time) => time_property(*time, name),
        Value::YearsAndMonths(duration) => months_property(*duration, name),
        Value::DaysAndTime(duration) => days_property(*duration, name),
        Value::Range(range) => range_property(range, name),
        _ => None,
    }
}

fn date_property(date: Date, name: &str) -> Option<Value> {
    Some(match name {
        "year" => date.year().into(),
        "month" => date.month().into(),
        "day" => date.day().into(),
        "weekday" => date.weekday().into(),
        _ => return None,
    })
}

fn time_property(time: Time, name: &str) -> Option<Value> {
    Some(match name {
        "hour" => time.hour().into(),
        "minute" => time.minute().into(),
        "second" => time.second().into(),
        "time offset" => time.offset().map_or(Value::Null, Value::DaysAndTime),
        "timezone" => time.zone().and_then(|zone| zone.name()).map_or(Value::Null, Value::text),
        _ => return None,
    })
}

fn months_property(duration: YearsAndMonths, name: &str) -> Option<Value> {
    Some(match name {
        "years" => (duration.months() / 12).into(),
        "months" => (duration.months() % 12).into(),
        _ => return None,
    })
}

fn days_property(duration: DaysAndTime, name: &str) -> Option<Value> {
    let nanoseconds = duration.nanoseconds();
    let seconds = nanoseconds % DAY / SECOND;
    let count = match name {
        "days" => nanoseconds / DAY,
        "hours" => seconds / 3600,
        "minutes" => seconds / 60 % 60,
        "seconds" => seconds % 60,
        _ => return None,
    };
    i64::try_from(count).ok().map(Value::from)
}

fn range_property(range: &Range, name: &str) -> Option<Value> {
    let (low, low_included, high, high_included) = match range {
        Range::Between { low, low_included, high, high_included } => {
            (low.clone(), *low_included, high.clone(), *high_included)
        }
        Range::Side { comparison, value } => match comparison {
            Comparison::Equal => (value.clone(), true, value.clone(), true),
            Comparison::NotEqual => (Value::Null, false, Value::Null, false),
            Comparison::Less => (Value::Null, false, value.clone(), false),
            Comparison::LessOrEqual => (Value::Null, false, value.clone(), true),
            Comparison::Greater => (value.clone(), false, Value::Null, false),
            Comparison::GreaterOrEqual => (value.clone(), true, Value::Null, false),
        },
    };
    Some(match name {
        "start" => low,
        "end" => high,
        "start included" => low_included.into(),
        "end included" => high_included.into(),
        _ => return None,
    })
}
