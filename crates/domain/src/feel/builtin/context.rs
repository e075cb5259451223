//! Functions of contexts.

use std::sync::Arc;

use super::{Args, BuiltIn, Computed};
use crate::feel::evaluate::Evaluator;
use crate::feel::reason::{Kind, Reason};
use crate::feel::value::{Context, Value};

pub(super) const FUNCTIONS: &[BuiltIn] = &[
    BuiltIn { name: "get value", signatures: &[&["m", "key"], &["m", "keys"]], run: |args, _| get_value(args) },
    BuiltIn { name: "get entries", signatures: &[&["m"]], run: |args, _| Ok(get_entries(args.context(0)?)) },
    BuiltIn { name: "context", signatures: &[&["entries"]], run: |args, _| from_entries(args) },
    BuiltIn {
        name: "context put",
        signatures: &[&["context", "key", "value"], &["context", "keys", "value"]],
        run: put,
    },
    BuiltIn { name: "context merge", signatures: &[&["contexts"]], run: merge },
];

/// A key, or the keys of contexts inside each other.
fn keys(args: &Args) -> Result<Vec<Arc<str>>, Reason> {
    let key = |value: &Value| match value {
        Value::Text(key) => Ok(key.clone()),
        _ => Err(args.wrong(1)),
    };
    match args.value(1) {
        Value::List(list) if args.way == 1 || !args.named => list.items().iter().map(key).collect(),
        // Whoever calls it `key` has one.
        single => Ok(vec![key(single)?]),
    }
}

fn get_value(args: &Args) -> Computed {
    let mut value = Value::Context(args.context(0)?.clone());
    for key in keys(args)? {
        let unknown = || Reason::UnknownMember { name: key.as_ref().to_owned() };
        value = match &value {
            Value::Context(context) => context.get(&key).cloned().ok_or_else(unknown)?,
            _ => return Err(unknown()),
        };
    }
    Ok(value)
}

fn get_entries(context: &Context) -> Value {
    let entry = |(name, value): &(Arc<str>, Value)| {
        Value::Context(Context::new([
            (Arc::from("key"), Value::Text(name.clone())),
            (Arc::from("value"), value.clone()),
        ]))
    };
    Value::list(context.entries().iter().map(entry).collect())
}

fn from_entries(args: &Args) -> Computed {
    let mut entries: Vec<(Arc<str>, Value)> = Vec::new();
    for entry in args.list(0)? {
        let Value::Context(entry) = entry else { return Err(Reason::kind(Kind::Context, entry)) };
        let (Some(Value::Text(key)), Some(value)) = (entry.get("key"), entry.get("value")) else {
            return Err(Reason::UnknownMember { name: "key".to_owned() });
        };
        entries.push((key.clone(), value.clone()));
    }
    let count = entries.len();
    let context = Context::new(entries);
    if context.entries().len() < count { Err(args.wrong(0)) } else { Ok(Value::Context(context)) }
}

fn put(args: &Args, evaluator: &mut Evaluator) -> Computed {
    let keys = keys(args)?;
    let single = !matches!(args.value(1), Value::List(_));
    if keys.is_empty() || (args.way == 1 && single) {
        return Err(args.wrong(1));
    }
    put_in(args.context(0)?, &keys, args.value(2), evaluator)
}

fn put_in(context: &Context, keys: &[Arc<str>], value: &Value, evaluator: &mut Evaluator) -> Computed {
    let Some((key, inner)) = keys.split_first() else { return Ok(value.clone()) };
    evaluator.charge(context.entries().len())?;
    let value = if inner.is_empty() {
        value.clone()
    } else {
        match context.get(key) {
            Some(Value::Context(inside)) => evaluator.deeper(|evaluator| put_in(inside, inner, value, evaluator))?,
            Some(other) => return Err(Reason::kind(Kind::Context, other)),
            None => return Err(Reason::UnknownMember { name: key.as_ref().to_owned() }),
        }
    };
    Ok(Value::Context(Context::new(context.entries().iter().cloned().chain([(key.clone(), value)]))))
}

fn merge(args: &Args, evaluator: &mut Evaluator) -> Computed {
    let mut entries = Vec::new();
    for context in args.list(0)? {
        let Value::Context(context) = context else { return Err(Reason::kind(Kind::Context, context)) };
        evaluator.charge(context.entries().len())?;
        entries.extend_from_slice(context.entries());
    }
    Ok(Value::Context(Context::new(entries)))
}
