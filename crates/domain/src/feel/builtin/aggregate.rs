//! Functions that make one value of a list of values.

use std::cmp::Ordering;

use super::{Args, BuiltIn, Computed};
use crate::feel::compare;
use crate::feel::reason::{Kind, Reason};
use crate::feel::temporal::{DaysAndTime, YearsAndMonths};
use crate::feel::value::Value;
use crate::number::Number;

/// A list, or its elements one by one.
const LIST: &[&[&str]] = &[&["list"], &["n…"]];
const BOOLEANS: &[&[&str]] = &[&["list"], &["b…"]];

pub(super) const FUNCTIONS: &[BuiltIn] = &[
    BuiltIn { name: "count", signatures: &[&["list"]], run: |args, _| count(args.list(0)?) },
    BuiltIn { name: "min", signatures: LIST, run: |args, _| extreme(args.list(0)?, Ordering::Less) },
    BuiltIn { name: "max", signatures: LIST, run: |args, _| extreme(args.list(0)?, Ordering::Greater) },
    BuiltIn { name: "sum", signatures: LIST, run: |args, _| sum(args.list(0)?) },
    BuiltIn { name: "mean", signatures: LIST, run: |args, _| Ok(mean(&numbers(args)?)?.into()) },
    BuiltIn { name: "product", signatures: LIST, run: |args, _| product(args) },
    BuiltIn { name: "median", signatures: LIST, run: |args, _| median(args) },
    BuiltIn { name: "stddev", signatures: LIST, run: |args, _| deviation(args) },
    BuiltIn { name: "mode", signatures: LIST, run: |args, _| mode(args) },
    BuiltIn { name: "all", signatures: BOOLEANS, run: |args, _| decide(args, false) },
    BuiltIn { name: "any", signatures: BOOLEANS, run: |args, _| decide(args, true) },
];

/// How many values there are.
fn count(items: &[Value]) -> Computed {
    Ok(i64::try_from(items.len()).map_err(|_| Reason::TooMuch)?.into())
}

/// The first or last value in the order of their kind.
fn extreme(items: &[Value], wanted: Ordering) -> Computed {
    let (first, others) = items.split_first().ok_or(Reason::NotDefined)?;
    let mut extreme = first;
    compare::order(first, first).ok_or_else(|| Reason::operands("<", first, first))?;
    for item in others {
        let order = compare::order(item, extreme).ok_or_else(|| Reason::operands("<", item, extreme))?;
        if order == wanted {
            extreme = item;
        }
    }
    Ok(extreme.clone())
}

/// The sum of numbers or of durations of one kind.
fn sum(items: &[Value]) -> Computed {
    let (first, others) = items.split_first().ok_or(Reason::NotDefined)?;
    let mut sum = first.clone();
    if !matches!(sum, Value::Number(_) | Value::YearsAndMonths(_) | Value::DaysAndTime(_)) {
        return Err(Reason::kind(Kind::Number, &sum));
    }
    for item in others {
        sum = match (&sum, item) {
            (Value::Number(sum), Value::Number(item)) => sum.plus(*item)?.into(),
            (Value::YearsAndMonths(sum), Value::YearsAndMonths(item)) => {
                let months = sum.months().checked_add(item.months()).ok_or(Reason::NoSuchMoment)?;
                Value::YearsAndMonths(YearsAndMonths::new(months))
            }
            (Value::DaysAndTime(sum), Value::DaysAndTime(item)) => {
                let sum = sum.nanoseconds().checked_add(item.nanoseconds()).ok_or(Reason::NoSuchMoment)?;
                Value::DaysAndTime(DaysAndTime::new(sum))
            }
            (sum, item) => return Err(Reason::operands("+", sum, item)),
        };
    }
    Ok(sum)
}

fn numbers(args: &Args) -> Result<Vec<Number>, Reason> {
    let number = |item: &Value| match item {
        Value::Number(number) => Ok(*number),
        other => Err(Reason::kind(Kind::Number, other)),
    };
    args.list(0)?.iter().map(number).collect()
}

fn total(numbers: &[Number]) -> Result<Number, Reason> {
    numbers.iter().try_fold(Number::ZERO, |sum, number| Ok(sum.plus(*number)?))
}

fn size(numbers: &[Number]) -> Number {
    Number::from(i64::try_from(numbers.len()).unwrap_or(i64::MAX))
}

fn mean(numbers: &[Number]) -> Result<Number, Reason> {
    if numbers.is_empty() { Err(Reason::NotDefined) } else { Ok(total(numbers)?.over(size(numbers))?) }
}

fn product(args: &Args) -> Computed {
    let numbers = numbers(args)?;
    let (first, others) = numbers.split_first().ok_or(Reason::NotDefined)?;
    let product = others.iter().try_fold(*first, |product, number| Ok::<_, Reason>(product.times(*number)?));
    Ok(product?.into())
}

fn median(args: &Args) -> Computed {
    let mut numbers = numbers(args)?;
    numbers.sort_unstable();
    let middle = numbers.len() / 2;
    match numbers.len() {
        0 => Ok(Value::Null),
        odd if odd % 2 == 1 => Ok(numbers[middle].into()),
        _ => Ok(numbers[middle - 1].plus(numbers[middle])?.over(Number::from(2))?.into()),
    }
}

/// The standard deviation of a sample.
fn deviation(args: &Args) -> Computed {
    let numbers = numbers(args)?;
    if numbers.len() < 2 {
        return Err(Reason::NotDefined);
    }
    let mean = mean(&numbers)?;
    let square = |number: &Number| {
        let off = number.minus(mean)?;
        Ok::<_, Reason>(off.times(off)?)
    };
    let squares = numbers.iter().map(square).collect::<Result<Vec<_>, _>>()?;
    Ok(total(&squares)?.over(size(&numbers).minus(Number::ONE)?)?.square_root()?.into())
}

/// The most frequent numbers, the smallest first.
fn mode(args: &Args) -> Computed {
    let mut numbers = numbers(args)?;
    numbers.sort_unstable();
    let groups: Vec<&[Number]> = numbers.chunk_by(|one, two| one == two).collect();
    let most = groups.iter().map(|group| group.len()).max().unwrap_or(0);
    let modes = groups.into_iter().filter(|group| group.len() == most);
    Ok(Value::list(modes.filter_map(|group| group.first()).map(|number| (*number).into()).collect()))
}

/// `all` (`decisive` is false) and `any` (true).
fn decide(args: &Args, decisive: bool) -> Computed {
    let items = args.list(0)?;
    if items.iter().any(|item| matches!(item, Value::Boolean(value) if *value == decisive)) {
        return Ok(decisive.into());
    }
    match items.iter().find(|item| !matches!(item, Value::Boolean(_))) {
        Some(other) => Err(Reason::kind(Kind::Boolean, other)),
        None => Ok((!decisive).into()),
    }
}
