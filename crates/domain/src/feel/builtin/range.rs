//! Functions that say how points and ranges lie to each other.
//!
//! The end of a range becomes a place: its value, and whether the place is the value itself or just before or behind it
//! because the value does not belong to the range. Then all definitions of the standard are comparisons of places.

use std::cmp::Ordering;

use super::{Args, BuiltIn, Computed};
use crate::feel::compare;
use crate::feel::reason::Reason;
use crate::feel::syntax::Comparison;
use crate::feel::value::{Range, Value};

const POINTS_AND_RANGES: &[&[&str]] =
    &[&["point1", "point2"], &["point", "range"], &["range", "point"], &["range1", "range2"]];
const RANGES: &[&[&str]] = &[&["range1", "range2"]];
const POINT_IN_RANGE: &[&[&str]] = &[&["point", "range"], &["range1", "range2"]];
const RANGE_OF_POINT: &[&[&str]] = &[&["range", "point"], &["range1", "range2"]];

pub(super) const FUNCTIONS: &[BuiltIn] = &[
    BuiltIn { name: "before", signatures: POINTS_AND_RANGES, run: |args, _| both(args, Takes::Any, before) },
    BuiltIn {
        name: "after",
        signatures: POINTS_AND_RANGES,
        run: |args, _| both(args, Takes::Any, |one, two| before(two, one)),
    },
    BuiltIn { name: "meets", signatures: RANGES, run: |args, _| both(args, Takes::Ranges, meets) },
    BuiltIn {
        name: "met by",
        signatures: RANGES,
        run: |args, _| both(args, Takes::Ranges, |one, two| meets(two, one)),
    },
    BuiltIn { name: "overlaps", signatures: RANGES, run: |args, _| both(args, Takes::Ranges, overlaps) },
    BuiltIn { name: "overlaps before", signatures: RANGES, run: |args, _| both(args, Takes::Ranges, overlaps_before) },
    BuiltIn {
        name: "overlaps after",
        signatures: RANGES,
        run: |args, _| both(args, Takes::Ranges, |one, two| overlaps_before(two, one)),
    },
    BuiltIn { name: "finishes", signatures: POINT_IN_RANGE, run: |args, _| both(args, Takes::RangeSecond, finishes) },
    BuiltIn {
        name: "finished by",
        signatures: RANGE_OF_POINT,
        run: |args, _| both(args, Takes::RangeFirst, |one, two| finishes(two, one)),
    },
    BuiltIn { name: "includes", signatures: RANGE_OF_POINT, run: |args, _| both(args, Takes::RangeFirst, includes) },
    BuiltIn {
        name: "during",
        signatures: POINT_IN_RANGE,
        run: |args, _| both(args, Takes::RangeSecond, |one, two| includes(two, one)),
    },
    BuiltIn { name: "starts", signatures: POINT_IN_RANGE, run: |args, _| both(args, Takes::RangeSecond, starts) },
    BuiltIn {
        name: "started by",
        signatures: RANGE_OF_POINT,
        run: |args, _| both(args, Takes::RangeFirst, |one, two| starts(two, one)),
    },
    BuiltIn {
        name: "coincides",
        signatures: &[&["point1", "point2"], &["range1", "range2"]],
        run: |args, _| both(args, Takes::Same, coincides),
    },
];

/// Which of two arguments have to be ranges.
#[derive(Clone, Copy)]
enum Takes {
    Any,
    Ranges,
    RangeFirst,
    RangeSecond,
    Same,
}

/// From where to where a range goes. A point is a range of itself.
#[derive(Clone, Copy)]
struct Extent<'v> {
    start: Place<'v>,
    end: Place<'v>,
}

/// A value, or just before (-1) or behind (1) it. No value: further than every value on that side.
#[derive(Clone, Copy)]
struct Place<'v> {
    value: Option<&'v Value>,
    side: i8,
}

/// Nothing when the values cannot be compared.
type Answer = Option<bool>;

fn both(args: &Args, takes: Takes, lie: fn(Extent<'_>, Extent<'_>) -> Answer) -> Computed {
    let (one, two) = (args.value(0), args.value(1));
    let ranges = (matches!(one, Value::Range(_)), matches!(two, Value::Range(_)));
    let wrong = match takes {
        Takes::Any => None,
        Takes::Ranges if !ranges.0 => Some(0),
        Takes::Ranges if !ranges.1 => Some(1),
        Takes::RangeFirst if !ranges.0 => Some(0),
        Takes::RangeSecond if !ranges.1 => Some(1),
        Takes::Same if ranges.0 != ranges.1 => Some(1),
        _ => None,
    };
    if let Some(wrong) = wrong {
        return Err(args.wrong(wrong));
    }
    let (first, second) = (extent(one).ok_or_else(|| args.wrong(0))?, extent(two).ok_or_else(|| args.wrong(1))?);
    lie(first, second).map(Value::Boolean).ok_or_else(|| Reason::operands(args.function, one, two))
}

fn extent(value: &Value) -> Option<Extent<'_>> {
    let place = |value, side| Place { value: Some(value), side };
    Some(match value {
        Value::Range(range) => match &**range {
            Range::Between { low, low_included, high, high_included } => {
                Extent { start: place(low, i8::from(!low_included)), end: place(high, -i8::from(!high_included)) }
            }
            Range::Side { comparison, value } => {
                let (lowest, highest) = (Place { value: None, side: -1 }, Place { value: None, side: 1 });
                match comparison {
                    Comparison::Equal => Extent { start: place(value, 0), end: place(value, 0) },
                    Comparison::NotEqual => return None,
                    Comparison::Less => Extent { start: lowest, end: place(value, -1) },
                    Comparison::LessOrEqual => Extent { start: lowest, end: place(value, 0) },
                    Comparison::Greater => Extent { start: place(value, 1), end: highest },
                    Comparison::GreaterOrEqual => Extent { start: place(value, 0), end: highest },
                }
            }
        },
        point => Extent { start: place(point, 0), end: place(point, 0) },
    })
}

fn order(one: Place<'_>, two: Place<'_>) -> Option<Ordering> {
    match (one.value, two.value) {
        (Some(first), Some(second)) => Some(compare::order(first, second)?.then(one.side.cmp(&two.side))),
        (None, None) => Some(one.side.cmp(&two.side)),
        (None, Some(_)) => Some(one.side.cmp(&0)),
        (Some(_), None) => Some(0.cmp(&two.side)),
    }
}

fn before(one: Extent<'_>, two: Extent<'_>) -> Answer {
    order(one.end, two.start).map(Ordering::is_lt)
}

fn meets(one: Extent<'_>, two: Extent<'_>) -> Answer {
    order(one.end, two.start).map(Ordering::is_eq)
}

fn overlaps(one: Extent<'_>, two: Extent<'_>) -> Answer {
    Some(order(one.end, two.start)?.is_ge() && order(one.start, two.end)?.is_le())
}

fn overlaps_before(one: Extent<'_>, two: Extent<'_>) -> Answer {
    Some(order(one.start, two.start)?.is_lt() && overlaps(one, two)? && order(one.end, two.end)?.is_le())
}

fn finishes(one: Extent<'_>, two: Extent<'_>) -> Answer {
    Some(order(one.end, two.end)?.is_eq() && order(one.start, two.start)?.is_ge())
}

fn includes(one: Extent<'_>, two: Extent<'_>) -> Answer {
    Some(order(one.start, two.start)?.is_le() && order(two.end, one.end)?.is_le())
}

fn starts(one: Extent<'_>, two: Extent<'_>) -> Answer {
    Some(order(one.start, two.start)?.is_eq() && order(one.end, two.end)?.is_le())
}

fn coincides(one: Extent<'_>, two: Extent<'_>) -> Answer {
    Some(order(one.start, two.start)?.is_eq() && order(one.end, two.end)?.is_eq())
}
