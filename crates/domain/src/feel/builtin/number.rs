//! Functions of numbers, and `not` and `is`.

use super::{Args, BuiltIn, Computed};
use crate::feel::compare;
use crate::feel::reason::Reason;
use crate::feel::value::Value;
use crate::number::{Number, Rounding};

pub(super) const FUNCTIONS: &[BuiltIn] = &[
    BuiltIn { name: "decimal", signatures: &[&["n", "scale"]], run: |args, _| rounded(args, Rounding::HalfEven) },
    BuiltIn { name: "floor", signatures: &[&["n"], &["n", "scale"]], run: |args, _| rounded(args, Rounding::Floor) },
    BuiltIn {
        name: "ceiling",
        signatures: &[&["n"], &["n", "scale"]],
        run: |args, _| rounded(args, Rounding::Ceiling),
    },
    BuiltIn { name: "round up", signatures: &[&["n", "scale"]], run: |args, _| rounded(args, Rounding::Up) },
    BuiltIn { name: "round down", signatures: &[&["n", "scale"]], run: |args, _| rounded(args, Rounding::Down) },
    BuiltIn { name: "round half up", signatures: &[&["n", "scale"]], run: |args, _| rounded(args, Rounding::HalfUp) },
    BuiltIn {
        name: "round half down",
        signatures: &[&["n", "scale"]],
        run: |args, _| rounded(args, Rounding::HalfDown),
    },
    BuiltIn { name: "abs", signatures: &[&["n"]], run: |args, _| absolute(args) },
    BuiltIn {
        name: "modulo",
        signatures: &[&["dividend", "divisor"]],
        run: |args, _| Ok(args.number(0)?.modulo(args.number(1)?)?.into()),
    },
    BuiltIn { name: "sqrt", signatures: &[&["number"]], run: |args, _| Ok(args.number(0)?.square_root()?.into()) },
    BuiltIn { name: "log", signatures: &[&["number"]], run: |args, _| Ok(args.number(0)?.logarithm()?.into()) },
    BuiltIn { name: "exp", signatures: &[&["number"]], run: |args, _| Ok(args.number(0)?.exponential()?.into()) },
    BuiltIn { name: "odd", signatures: &[&["number"]], run: |args, _| rest_of_two(args, Number::ONE) },
    BuiltIn { name: "even", signatures: &[&["number"]], run: |args, _| rest_of_two(args, Number::ZERO) },
    BuiltIn { name: "not", signatures: &[&["negand"]], run: |args, _| not(args) },
    BuiltIn { name: "is", signatures: &[&["value1", "value2"], &["value1"], &["value2"]], run: |args, _| is(args) },
];

/// The smallest and largest number of digits behind the point that may be asked for.
const SCALES: std::ops::RangeInclusive<i64> = -6111..=6176;

fn rounded(args: &Args, rounding: Rounding) -> Computed {
    let scale = if args.passed(1) { args.whole(1)? } else { 0 };
    let scale = i32::try_from(scale).ok().filter(|_| SCALES.contains(&scale)).ok_or_else(|| args.wrong(1))?;
    Ok(args.number(0)?.rounded(scale, rounding)?.into())
}

fn absolute(args: &Args) -> Computed {
    let negative = match args.single(0) {
        Value::YearsAndMonths(duration) => duration.months() < 0,
        Value::DaysAndTime(duration) => duration.nanoseconds() < 0,
        _ => return Ok(args.number(0)?.absolute().into()),
    };
    let value = args.single(0).clone();
    if negative { crate::feel::evaluate::negate(value) } else { Ok(value) }
}

fn rest_of_two(args: &Args, rest: Number) -> Computed {
    Ok((args.number(0)?.modulo(Number::from(2))? == rest).into())
}

fn not(args: &Args) -> Computed {
    match args.single(0) {
        Value::Boolean(value) => Ok((!value).into()),
        _ => Err(args.wrong(0)),
    }
}

/// Whether two values are the same: of the same kind, equal, and with the same zone.
fn is(args: &Args) -> Computed {
    let (one, two) = (args.value(0), args.value(1));
    let same = match (one, two) {
        (Value::Time(one), Value::Time(two)) => one == two,
        (Value::DateTime(one), Value::DateTime(two)) => one == two,
        _ => compare::equal(one, two) == Some(true),
    };
    Ok::<Value, Reason>((same && args.way == 0).into())
}
