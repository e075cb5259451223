//! Functions of dates and times beside their conversion.

use super::{Args, BuiltIn, Computed};
use crate::feel::evaluate::Evaluator;
use crate::feel::reason::Reason;
use crate::feel::temporal::Date;
use crate::feel::value::Value;

const DATE: &[&[&str]] = &[&["date"]];

pub(super) const FUNCTIONS: &[BuiltIn] = &[
    BuiltIn { name: "day of year", signatures: DATE, run: |args, _| Ok(date(args)?.day_of_year().into()) },
    BuiltIn { name: "day of week", signatures: DATE, run: |args, _| Ok(named(&DAYS, date(args)?.weekday())) },
    BuiltIn { name: "month of year", signatures: DATE, run: |args, _| Ok(named(&MONTHS, date(args)?.month())) },
    BuiltIn { name: "week of year", signatures: DATE, run: |args, _| Ok(date(args)?.week().into()) },
    BuiltIn { name: "now", signatures: &[&[]], run: now },
    BuiltIn { name: "today", signatures: &[&[]], run: today },
];

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn date(args: &Args) -> Result<Date, Reason> {
    match args.single(0) {
        Value::Date(date) => Ok(*date),
        Value::DateTime(moment) => Ok(moment.date),
        _ => Err(args.wrong(0)),
    }
}

/// The name with this number, from 1.
fn named(names: &[&str], number: i64) -> Value {
    let index = usize::try_from(number - 1).unwrap_or(0);
    names.get(index).map_or(Value::Null, |name| Value::text(*name))
}

fn now(_: &Args, evaluator: &mut Evaluator) -> Computed {
    evaluator.now().map(Value::DateTime).ok_or(Reason::NoClock)
}

fn today(_: &Args, evaluator: &mut Evaluator) -> Computed {
    evaluator.now().map(|now| Value::Date(now.date)).ok_or(Reason::NoClock)
}
