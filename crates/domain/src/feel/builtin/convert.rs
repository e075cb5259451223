//! Functions that make a value of one kind of one of another.

use super::{Args, BuiltIn, Computed};
use crate::feel::evaluate::{self, Evaluator};
use crate::feel::names::Names;
use crate::feel::parse::parse;
use crate::feel::reason::Reason;
use crate::feel::scope::Scope;
use crate::feel::syntax::{Arguments, Expression, Node};
use crate::feel::temporal::{AtLiteral, Date, DateTime, SECOND, Time, Zone, read_at};
use crate::feel::value::Value;
use crate::number::{Number, Rounding};

pub(super) const FUNCTIONS: &[BuiltIn] = &[
    BuiltIn { name: "date", signatures: &[&["from"], &["year", "month", "day"]], run: |args, _| date(args) },
    BuiltIn {
        name: "time",
        signatures: &[&["from"], &["hour", "minute", "second", "offset?"]],
        run: |args, _| time(args),
    },
    BuiltIn { name: "date and time", signatures: &[&["from"], &["date", "time"]], run: |args, _| date_and_time(args) },
    BuiltIn { name: "duration", signatures: &[&["from"]], run: |args, _| duration(args) },
    BuiltIn { name: "years and months duration", signatures: &[&["from", "to"]], run: |args, _| months_between(args) },
    BuiltIn {
        name: "number",
        signatures: &[&["from"], &["from", "grouping separator", "decimal separator"]],
        run: |args, _| number(args),
    },
    BuiltIn { name: "string", signatures: &[&["from"]], run: string },
    BuiltIn { name: "range", signatures: &[&["from"]], run: range },
];

fn date(args: &Args) -> Computed {
    if args.way == 1 {
        let date = Date::new(whole(args, 0)?, whole(args, 1)?, whole(args, 2)?);
        return date.map(Value::Date).ok_or(Reason::NoSuchMoment);
    }
    match args.single(0) {
        Value::Text(text) => Date::read(text).map(Value::Date).ok_or_else(|| Reason::not_understood(text)),
        Value::Date(date) => Ok(Value::Date(*date)),
        Value::DateTime(moment) => Ok(Value::Date(moment.date)),
        _ => Err(args.wrong(0)),
    }
}

fn time(args: &Args) -> Computed {
    if args.way == 1 {
        return time_of_parts(args);
    }
    match args.single(0) {
        Value::Text(text) => Time::read(text).map(Value::Time).ok_or_else(|| Reason::not_understood(text)),
        Value::Time(time) => Ok(Value::Time(*time)),
        Value::DateTime(moment) => Ok(Value::Time(moment.time)),
        // A day is its midnight in universal time.
        Value::Date(_) => Ok(Value::Time(Time::midnight(Some(Zone::Offset(0))))),
        _ => Err(args.wrong(0)),
    }
}

fn time_of_parts(args: &Args) -> Computed {
    let (hour, minute) = (whole(args, 0)?, whole(args, 1)?);
    // Seconds may have a fraction.
    let nanoseconds = args.number(2)?.times(Number::from(1_000_000_000))?.rounded(0, Rounding::Down)?;
    let nanoseconds = nanoseconds.whole().and_then(|count| i64::try_from(count).ok()).ok_or(Reason::NoSuchMoment)?;
    let zone = match args.single(3) {
        Value::Null => None,
        Value::DaysAndTime(offset) => {
            let seconds = i64::try_from(offset.nanoseconds() / SECOND).map_err(|_| args.wrong(3))?;
            Some(Zone::offset(seconds).ok_or_else(|| args.wrong(3))?)
        }
        _ => return Err(args.wrong(3)),
    };
    let (second, rest) = (nanoseconds.div_euclid(1_000_000_000), nanoseconds.rem_euclid(1_000_000_000));
    Time::clock(hour, minute, second, rest, zone).map(Value::Time).ok_or(Reason::NoSuchMoment)
}

fn whole(args: &Args, index: usize) -> Result<i64, Reason> {
    let number = args.number(index)?;
    number.whole().and_then(|whole| i64::try_from(whole).ok()).ok_or_else(|| args.wrong(index))
}

fn date_and_time(args: &Args) -> Computed {
    if args.way == 1 {
        let date = match args.single(0) {
            Value::Date(date) => *date,
            Value::DateTime(moment) => moment.date,
            _ => return Err(args.wrong(0)),
        };
        let Value::Time(time) = args.single(1) else { return Err(args.wrong(1)) };
        return Ok(Value::DateTime(DateTime { date, time: *time }));
    }
    match args.single(0) {
        Value::Text(text) => {
            let day = || Date::read(text).map(|date| DateTime { date, time: Time::midnight(None) });
            let moment = DateTime::read(text).or_else(day);
            moment.map(Value::DateTime).ok_or_else(|| Reason::not_understood(text))
        }
        Value::DateTime(moment) => Ok(Value::DateTime(*moment)),
        Value::Date(date) => Ok(Value::DateTime(DateTime::midnight(*date))),
        _ => Err(args.wrong(0)),
    }
}

fn duration(args: &Args) -> Computed {
    match args.single(0) {
        Value::Text(text) => match read_at(text) {
            Some(literal @ (AtLiteral::YearsAndMonths(_) | AtLiteral::DaysAndTime(_))) => Ok(literal.into()),
            _ => Err(Reason::not_understood(text)),
        },
        duration @ (Value::YearsAndMonths(_) | Value::DaysAndTime(_)) => Ok(duration.clone()),
        _ => Err(args.wrong(0)),
    }
}

fn months_between(args: &Args) -> Computed {
    let moment = |index: usize| match args.single(index) {
        Value::Date(date) => Ok(DateTime { date: *date, time: Time::midnight(None) }),
        Value::DateTime(moment) => Ok(*moment),
        _ => Err(args.wrong(index)),
    };
    let (from, to) = (moment(0)?, moment(1)?);
    Ok(Value::YearsAndMonths(to.months_since(from)))
}

fn number(args: &Args) -> Computed {
    let text = args.text(0)?;
    let separator = |index: usize, allowed: [&str; 3]| -> Result<Option<char>, Reason> {
        if !args.has(index) {
            return Ok(None);
        }
        let separator = args.text(index)?;
        let known = allowed.contains(&&**separator);
        separator.chars().next().filter(|_| known).map(Some).ok_or_else(|| args.wrong(index))
    };
    let (grouping, decimal) = (separator(1, [" ", ",", "."])?, separator(2, [",", ".", "."])?);
    if grouping.is_some() && grouping == decimal {
        return Err(args.wrong(2));
    }
    let mut plain: String = text.chars().filter(|char| Some(*char) != grouping).collect();
    if let Some(decimal @ ',') = decimal {
        if plain.contains('.') {
            return Err(Reason::not_understood(text));
        }
        plain = plain.replace(decimal, ".");
    }
    plain.parse::<Number>().map(Value::from).map_err(|_| Reason::not_understood(text))
}

fn string(args: &Args, evaluator: &mut Evaluator) -> Computed {
    match args.value(0) {
        Value::Null => Err(args.wrong(0)),
        Value::Text(text) => Ok(Value::Text(text.clone())),
        other => {
            let text = other.to_string();
            evaluator.charge(text.len() / 8)?;
            Ok(Value::text(text))
        }
    }
}

/// A range written as text: its ends are literals, or the functions that stand for literals.
fn range(args: &Args, evaluator: &mut Evaluator) -> Computed {
    let text = args.text(0)?.clone();
    let wrong = || Reason::not_understood(&text);
    evaluator.charge(text.len())?;
    let expression = parse(text.trim(), &Names::new()).map_err(|_| wrong())?;
    let Node::Range { low, low_included, high, high_included } = &expression.node else { return Err(wrong()) };
    if !is_literal(low) || !is_literal(high) {
        return Err(wrong());
    }
    let value = |end: &Expression, evaluator: &mut Evaluator| evaluator.evaluate(end, &Scope::new());
    let (low, high) = (value(low, evaluator), value(high, evaluator));
    if crate::feel::compare::order(&low, &high).is_none_or(std::cmp::Ordering::is_gt) {
        return Err(wrong());
    }
    evaluate::range(low, *low_included, high, *high_included)
}

fn is_literal(end: &Expression) -> bool {
    match &end.node {
        Node::Number(_) | Node::Text(_) | Node::At(_) => true,
        Node::Negate(number) => matches!(number.node, Node::Number(_)),
        Node::Call { function, arguments: Arguments::Positional(values) } => {
            let names = ["date", "time", "date and time", "duration"];
            let constructor = matches!(&function.node, Node::Name(name) if names.contains(&name.as_str()));
            constructor && values.iter().all(|value| matches!(value.node, Node::Text(_)))
        }
        _ => false,
    }
}
