//! Functions of lists.

use std::cmp::Ordering;

use super::{Args, BuiltIn, Computed};
use crate::feel::compare;
use crate::feel::evaluate::{Evaluator, Given};
use crate::feel::reason::{Kind, Reason};
use crate::feel::value::Value;

pub(super) const FUNCTIONS: &[BuiltIn] = &[
    BuiltIn {
        name: "list contains",
        signatures: &[&["list", "element"]],
        run: |args, _| Ok(contains(args.list(0)?, args.value(1)).into()),
    },
    BuiltIn {
        name: "sublist",
        signatures: &[&["list", "start position"], &["list", "start position", "length"]],
        run: sublist,
    },
    BuiltIn { name: "append", signatures: &[&["list", "item…"]], run: append },
    BuiltIn {
        name: "concatenate",
        signatures: &[&["list…"]],
        run: |args, evaluator| concatenate(args, evaluator, false),
    },
    BuiltIn { name: "union", signatures: &[&["list…"]], run: |args, evaluator| concatenate(args, evaluator, true) },
    BuiltIn { name: "insert before", signatures: &[&["list", "position", "newItem"]], run: insert },
    BuiltIn { name: "remove", signatures: &[&["list", "position"]], run: remove },
    BuiltIn {
        name: "list replace",
        signatures: &[&["list", "position", "newItem"], &["list", "match", "newItem"]],
        run: replace,
    },
    BuiltIn {
        name: "reverse",
        signatures: &[&["list"]],
        run: |args, evaluator| made(evaluator, args.list(0)?.iter().rev().cloned().collect()),
    },
    BuiltIn { name: "index of", signatures: &[&["list", "match"]], run: index_of },
    BuiltIn {
        name: "distinct values",
        signatures: &[&["list"]],
        run: |args, evaluator| distinct(evaluator, args.list(0)?),
    },
    BuiltIn { name: "flatten", signatures: &[&["list"]], run: flatten },
    BuiltIn { name: "sort", signatures: &[&["list"], &["list", "precedes"]], run: sort },
];

/// A list of these values, paid for.
fn made(evaluator: &mut Evaluator, items: Vec<Value>) -> Computed {
    evaluator.charge(items.len())?;
    Ok(Value::list(items))
}

fn contains(items: &[Value], wanted: &Value) -> bool {
    items.iter().any(|item| compare::equal(item, wanted) == Some(true))
}

/// The index of a position counted from 1, or from the end when it is negative.
fn index(args: &Args, parameter: usize, length: usize) -> Result<usize, Reason> {
    let position = args.whole(parameter)?;
    let size = usize::try_from(position.unsigned_abs()).ok().filter(|size| (1..=length).contains(size));
    let size = size.ok_or_else(|| args.wrong(parameter))?;
    Ok(if position > 0 { size - 1 } else { length - size })
}

fn sublist(args: &Args, evaluator: &mut Evaluator) -> Computed {
    let items = args.list(0)?;
    let start = index(args, 1, items.len())?;
    let length = if args.passed(2) { args.whole(2)? } else { i64::MAX };
    let length = usize::try_from(length).map_err(|_| args.wrong(2))?;
    made(evaluator, items[start..].iter().take(length).cloned().collect())
}

fn append(args: &Args, evaluator: &mut Evaluator) -> Computed {
    let mut items = args.list(0)?.to_vec();
    items.extend_from_slice(args.value(1).elements());
    made(evaluator, items)
}

fn concatenate(args: &Args, evaluator: &mut Evaluator, once: bool) -> Computed {
    let mut items = Vec::new();
    for list in args.list(0)? {
        if list.is_null() {
            return Err(args.wrong(0));
        }
        evaluator.charge(list.elements().len())?;
        items.extend_from_slice(list.elements());
    }
    if once { distinct(evaluator, &items) } else { Ok(Value::list(items)) }
}

fn insert(args: &Args, evaluator: &mut Evaluator) -> Computed {
    let mut items = args.list(0)?.to_vec();
    let place = index(args, 1, items.len())?;
    items.insert(place, args.value(2).clone());
    made(evaluator, items)
}

fn remove(args: &Args, evaluator: &mut Evaluator) -> Computed {
    let mut items = args.list(0)?.to_vec();
    let place = index(args, 1, items.len())?;
    items.remove(place);
    made(evaluator, items)
}

fn replace(args: &Args, evaluator: &mut Evaluator) -> Computed {
    let mut items = args.list(0)?.to_vec();
    if !matches!(args.single(1), Value::Function(_)) {
        let place = index(args, 1, items.len())?;
        items[place] = args.value(2).clone();
        return made(evaluator, items);
    }
    let matches = args.function(1)?;
    for item in &mut items {
        let given = Given::Positional(vec![item.clone(), args.value(2).clone()]);
        match evaluator.call(matches, given)? {
            Value::Boolean(true) => *item = args.value(2).clone(),
            Value::Boolean(false) => {}
            other => return Err(Reason::kind(Kind::Boolean, &other)),
        }
    }
    made(evaluator, items)
}

fn index_of(args: &Args, evaluator: &mut Evaluator) -> Computed {
    let places = args.list(0)?.iter().zip(1i64..);
    let found = places.filter(|(item, _)| compare::equal(item, args.value(1)) == Some(true));
    made(evaluator, found.map(|(_, place)| place.into()).collect())
}

fn distinct(evaluator: &mut Evaluator, items: &[Value]) -> Computed {
    let mut distinct: Vec<Value> = Vec::new();
    for item in items {
        evaluator.charge(distinct.len() / 8 + 1)?;
        if !contains(&distinct, item) {
            distinct.push(item.clone());
        }
    }
    Ok(Value::list(distinct))
}

fn flatten(args: &Args, evaluator: &mut Evaluator) -> Computed {
    fn spread(items: &[Value], flat: &mut Vec<Value>, evaluator: &mut Evaluator) -> Result<(), Reason> {
        evaluator.charge(items.len())?;
        for item in items {
            match item {
                Value::List(list) => evaluator.deeper(|evaluator| spread(list.items(), flat, evaluator))?,
                other => flat.push(other.clone()),
            }
        }
        Ok(())
    }
    let mut flat = Vec::new();
    spread(args.list(0)?, &mut flat, evaluator)?;
    Ok(Value::list(flat))
}

/// Sorts by merging, so that a function which contradicts itself breaks nothing. Equal elements keep their order.
fn sort(args: &Args, evaluator: &mut Evaluator) -> Computed {
    let mut runs: Vec<Vec<Value>> = args.list(0)?.iter().map(|item| vec![item.clone()]).collect();
    let mut precedes = |one: &Value, two: &Value| -> Result<bool, Reason> {
        evaluator.charge(1)?;
        if !args.passed(1) {
            let order = compare::order(one, two).ok_or_else(|| Reason::operands("<", one, two))?;
            return Ok(order == Ordering::Less);
        }
        match evaluator.call(args.function(1)?, Given::Positional(vec![one.clone(), two.clone()]))? {
            Value::Boolean(precedes) => Ok(precedes),
            other => Err(Reason::kind(Kind::Boolean, &other)),
        }
    };
    while runs.len() > 1 {
        let mut merged = Vec::with_capacity(runs.len() / 2 + 1);
        let mut rest = runs.into_iter();
        while let Some(one) = rest.next() {
            merged.push(match rest.next() {
                Some(two) => merge(one, two, &mut precedes)?,
                None => one,
            });
        }
        runs = merged;
    }
    Ok(Value::list(runs.pop().unwrap_or_default()))
}

fn merge(
    one: Vec<Value>,
    two: Vec<Value>,
    precedes: &mut impl FnMut(&Value, &Value) -> Result<bool, Reason>,
) -> Result<Vec<Value>, Reason> {
    let mut merged = Vec::with_capacity(one.len() + two.len());
    let (mut one, mut two) = (one.into_iter().peekable(), two.into_iter().peekable());
    while let (Some(first), Some(second)) = (one.peek(), two.peek()) {
        let next = if precedes(second, first)? { two.next() } else { one.next() };
        merged.extend(next);
    }
    merged.extend(one);
    merged.extend(two);
    Ok(merged)
}
