//! Checks that the parts of a formula fit together and its result fits its column.

use super::value::rounding_of;
use super::{Input, Inputs};
use crate::feel::{Arguments, Comparison, Expression, Node};
use crate::rule::error::{CellError, CellProblem, ValueKind};
use crate::rule::parse::{kind_of, similar, unknown_value};
use crate::term::Type;

/// How much of a formula an error repeats, in characters.
const SHOWN: usize = 40;
/// The functions that a formula may call.
const FUNCTIONS: [&str; 15] = [
    "min",
    "max",
    "decimal",
    "floor",
    "ceiling",
    "round up",
    "round down",
    "round half up",
    "round half down",
    "abs",
    "modulo",
    "sqrt",
    "exp",
    "log",
    "not",
];

/// What kind of value an expression has; `Nothing` for `null`, which fits everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Nothing,
    Number,
    YesNo,
    Text,
}

type Checked<T> = Result<T, CellError>;

/// Checks an expression whose value a column of this type gets.
pub(super) fn fits(expression: &Expression, kind: &Type, inputs: &Inputs) -> Checked<()> {
    let sort = sort(expression, inputs)?;
    let fitting = match kind {
        Type::Number { .. } => Sort::Number,
        Type::YesNo => Sort::YesNo,
        _ => Sort::Text,
    };
    if sort != fitting {
        return Err(at(expression, CellProblem::WrongKind { expected: kind_of(kind) }));
    }
    match kind {
        Type::Enum { values } => results(expression).into_iter().try_for_each(|result| named(result, values, inputs)),
        _ => Ok(()),
    }
}

/// What an expression may come to: the branches of its conditions.
pub(super) fn results(expression: &Expression) -> Vec<&Expression> {
    match &expression.node {
        Node::If { then, otherwise, .. } => [results(then), results(otherwise)].concat(),
        _ => vec![expression],
    }
}

/// Checks that a text is one of these values.
fn named(expression: &Expression, values: &[String], inputs: &Inputs) -> Checked<()> {
    match &expression.node {
        Node::Text(text) if !values.contains(text) => Err(at(expression, unknown_value(values, text))),
        Node::Name(name) => match inputs.named(name).map(|input| &input.kind) {
            Some(Type::Enum { values: given }) if given.iter().all(|value| values.contains(value)) => Ok(()),
            _ => Err(at(expression, CellProblem::WrongKind { expected: ValueKind::Enum })),
        },
        _ => Ok(()),
    }
}

fn sort(expression: &Expression, inputs: &Inputs) -> Checked<Sort> {
    let sort = |part: &Expression| sort(part, inputs);
    let need = |part: &Expression, needed: Sort| need(part, needed, inputs);
    match &expression.node {
        Node::Null => Ok(Sort::Nothing),
        Node::Boolean(_) => Ok(Sort::YesNo),
        Node::Number(_) => Ok(Sort::Number),
        Node::Text(_) => Ok(Sort::Text),
        Node::Name(name) => match inputs.named(name) {
            Some(input) => of_term(input).ok_or_else(|| not_understood(expression)),
            None => Err(unknown(expression, name, inputs)),
        },
        Node::Negate(part) => need(part, Sort::Number),
        Node::Arithmetic { left, right, .. } => {
            need(left, Sort::Number)?;
            need(right, Sort::Number)
        }
        Node::Compare { comparison, left, right } => compared(*comparison, left, right, inputs),
        Node::And(left, right) | Node::Or(left, right) => {
            need(left, Sort::YesNo)?;
            need(right, Sort::YesNo)
        }
        Node::Between { value, low, high } => {
            for part in [value, low, high] {
                need(part, Sort::Number)?;
            }
            Ok(Sort::YesNo)
        }
        Node::In { value, tests } => {
            for test in tests {
                tested(value, test, inputs)?;
            }
            Ok(Sort::YesNo)
        }
        Node::If { condition, then, otherwise } => {
            need(condition, Sort::YesNo)?;
            match sort(then)? {
                Sort::Nothing => sort(otherwise),
                found => need(otherwise, found),
            }
        }
        Node::Call { function, arguments } => called(expression, function, arguments, inputs),
        _ => Err(not_understood(expression)),
    }
}

fn of_term(input: &Input) -> Option<Sort> {
    match input.kind {
        Type::Number { .. } => Some(Sort::Number),
        Type::YesNo => Some(Sort::YesNo),
        Type::Enum { .. } | Type::Text => Some(Sort::Text),
        // Days and durations are not computed with.
        Type::Date { .. } | Type::Duration { .. } => None,
    }
}

/// Checks that an expression has values of this sort; `null` has the sort of its place.
fn need(expression: &Expression, needed: Sort, inputs: &Inputs) -> Checked<Sort> {
    let found = sort(expression, inputs)?;
    if found == needed || found == Sort::Nothing {
        return Ok(needed);
    }
    let expected = match needed {
        Sort::Number => ValueKind::Number,
        Sort::YesNo => ValueKind::YesNo,
        Sort::Text | Sort::Nothing => ValueKind::Text,
    };
    Err(at(expression, CellProblem::WrongKind { expected }))
}

fn compared(comparison: Comparison, left: &Expression, right: &Expression, inputs: &Inputs) -> Checked<Sort> {
    let found = sort(left, inputs)?;
    let equality = matches!(comparison, Comparison::Equal | Comparison::NotEqual);
    if !equality {
        need(left, Sort::Number, inputs)?;
        need(right, Sort::Number, inputs)?;
    } else if found != Sort::Nothing {
        need(right, found, inputs)?;
        for (one, other) in [(left, right), (right, left)] {
            known(one, other, inputs)?;
        }
    } else {
        sort(right, inputs)?;
    }
    Ok(Sort::YesNo)
}

/// Checks that a text which a term is compared with is one of the term's values.
fn known(term: &Expression, text: &Expression, inputs: &Inputs) -> Checked<()> {
    match (&term.node, &text.node) {
        (Node::Name(name), Node::Text(_)) => match inputs.named(name).map(|input| &input.kind) {
            Some(Type::Enum { values }) => named(text, values, inputs),
            _ => Ok(()),
        },
        _ => Ok(()),
    }
}

/// One test behind `in`.
fn tested(value: &Expression, test: &Expression, inputs: &Inputs) -> Checked<Sort> {
    match &test.node {
        Node::Side { comparison, value: end } => compared(*comparison, value, end, inputs),
        Node::Range { low, high, .. } => {
            for part in [value, low, high] {
                need(part, Sort::Number, inputs)?;
            }
            Ok(Sort::YesNo)
        }
        _ => compared(Comparison::Equal, value, test, inputs),
    }
}

fn called(expression: &Expression, function: &Expression, arguments: &Arguments, inputs: &Inputs) -> Checked<Sort> {
    let (Node::Name(name), Arguments::Positional(arguments)) = (&function.node, arguments) else {
        return Err(not_understood(expression));
    };
    if !FUNCTIONS.contains(&name.as_str()) {
        return Err(unknown(function, name, inputs));
    }
    let (sort, takes) = match name.as_str() {
        "not" => (Sort::YesNo, 1..=1),
        "min" | "max" => (Sort::Number, 1..=usize::MAX),
        "floor" | "ceiling" => (Sort::Number, 1..=2),
        "modulo" => (Sort::Number, 2..=2),
        name if rounding_of(name).is_some() => (Sort::Number, 2..=2),
        _ => (Sort::Number, 1..=1),
    };
    for argument in arguments {
        need(argument, sort, inputs)?;
    }
    if takes.contains(&arguments.len()) {
        return Ok(sort);
    }
    let takes = u32::try_from(*takes.start()).unwrap_or(u32::MAX);
    Err(at(expression, CellProblem::WrongArguments { function: name.clone(), takes }))
}

fn at(expression: &Expression, problem: CellProblem) -> CellError {
    CellError { span: expression.span, problem }
}

fn not_understood(expression: &Expression) -> CellError {
    let printed = expression.to_string();
    let found = match printed.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &printed[..end]),
        None => printed,
    };
    at(expression, CellProblem::NotInFormula { found })
}

fn unknown(expression: &Expression, name: &str, inputs: &Inputs) -> CellError {
    let names = inputs.terms.iter().map(|input| input.name.as_str()).chain(FUNCTIONS);
    let nearest = similar(names, name).map(str::to_owned);
    at(expression, CellProblem::UnknownName { found: name.to_owned(), nearest })
}
