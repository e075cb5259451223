//! Functions of texts.

use std::sync::Arc;

use super::{Args, BuiltIn, Computed};
use crate::feel::evaluate::Evaluator;
use crate::feel::reason::{Kind, Reason};
use crate::feel::value::Value;

const MATCH: &[&[&str]] = &[&["string", "match"]];

pub(super) const FUNCTIONS: &[BuiltIn] = &[
    BuiltIn {
        name: "substring",
        signatures: &[&["string", "start position"], &["string", "start position", "length"]],
        run: |args, _| substring(args),
    },
    BuiltIn {
        name: "string length",
        signatures: &[&["string"]],
        run: |args, _| Ok(i64::try_from(args.text(0)?.chars().count()).unwrap_or(i64::MAX).into()),
    },
    BuiltIn {
        name: "upper case",
        signatures: &[&["string"]],
        run: |args, _| Ok(Value::text(args.text(0)?.to_uppercase())),
    },
    BuiltIn {
        name: "lower case",
        signatures: &[&["string"]],
        run: |args, _| Ok(Value::text(args.text(0)?.to_lowercase())),
    },
    BuiltIn {
        name: "substring before",
        signatures: MATCH,
        run: |args, _| Ok(Value::text(around(args)?.map_or("", |(before, _)| before))),
    },
    BuiltIn {
        name: "substring after",
        signatures: MATCH,
        run: |args, _| Ok(Value::text(around(args)?.map_or("", |(_, behind)| behind))),
    },
    BuiltIn { name: "contains", signatures: MATCH, run: |args, _| Ok(around(args)?.is_some().into()) },
    BuiltIn {
        name: "starts with",
        signatures: MATCH,
        run: |args, _| Ok(args.text(0)?.starts_with(&**args.text(1)?).into()),
    },
    BuiltIn {
        name: "ends with",
        signatures: MATCH,
        run: |args, _| Ok(args.text(0)?.ends_with(&**args.text(1)?).into()),
    },
    BuiltIn {
        name: "matches",
        signatures: &[&["input", "pattern"], &["input", "pattern", "flags"]],
        run: |args, evaluator| {
            let text = args.text(0)?;
            let pattern = evaluator.pattern(args.text(1)?, flags(args, 2)?)?;
            evaluator.charge(text.len())?;
            Ok(pattern.matches(text)?.into())
        },
    },
    BuiltIn {
        name: "replace",
        signatures: &[&["input", "pattern", "replacement"], &["input", "pattern", "replacement", "flags"]],
        run: |args, evaluator| {
            let text = args.text(0)?;
            let pattern = evaluator.pattern(args.text(1)?, flags(args, 3)?)?;
            evaluator.charge(text.len())?;
            let replaced = pattern.replace(text, args.text(2)?)?;
            evaluator.charge(replaced.len() / 8)?;
            Ok(Value::text(replaced))
        },
    },
    BuiltIn {
        name: "split",
        signatures: &[&["string", "delimiter"]],
        run: |args, evaluator| {
            let text = args.text(0)?;
            let pattern = evaluator.pattern(args.text(1)?, "")?;
            evaluator.charge(text.len())?;
            Ok(Value::list(pattern.split(text)?.into_iter().map(Value::text).collect()))
        },
    },
    BuiltIn { name: "string join", signatures: &[&["list"], &["list", "delimiter"]], run: join },
];

fn flags(args: &Args, index: usize) -> Result<&str, Reason> {
    if args.has(index) { Ok(args.text(index)?) } else { Ok("") }
}

/// What stands before and behind the match, if there is one.
fn around(args: &Args) -> Result<Option<(&str, &str)>, Reason> {
    Ok(args.text(0)?.split_once(&**args.text(1)?))
}

/// Counts characters, from 1 or from the end.
fn substring(args: &Args) -> Computed {
    let text = args.text(0)?;
    let start = args.whole(1)?;
    let length = if args.passed(2) { args.whole(2)? } else { i64::MAX };
    let size = usize::try_from(start.unsigned_abs()).unwrap_or(usize::MAX);
    let count = text.chars().count();
    if size == 0 || size > count || length < 1 {
        return Err(args.wrong(if length < 1 { 2 } else { 1 }));
    }
    let skipped = if start > 0 { size - 1 } else { count - size };
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    Ok(Value::text(text.chars().skip(skipped).take(length).collect::<String>()))
}

fn join(args: &Args, evaluator: &mut Evaluator) -> Computed {
    let delimiter = if args.has(1) { args.text(1)?.clone() } else { Arc::from("") };
    let mut parts: Vec<&str> = Vec::new();
    for item in args.list(0)? {
        match item {
            Value::Text(text) => parts.push(text),
            Value::Null => {}
            other => return Err(Reason::kind(Kind::Text, other)),
        }
        evaluator.charge((delimiter.len() + parts.last().map_or(0, |part| part.len())) / 8 + 1)?;
    }
    Ok(Value::text(parts.join(&delimiter)))
}
