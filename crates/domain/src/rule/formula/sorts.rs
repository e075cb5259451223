//! Checks that the parts of a formula fit together and its result fits its column.

use super::value::{evaluated, rounding_of};
use super::{Input, Inputs};
use crate::duration::DurationKind;
use crate::feel::{self, Arguments, Comparison, Expression, Node, Operator};
use crate::rule::error::{CellError, CellProblem, ValueKind};
use crate::rule::parse::{kind_of, similar, unknown_value};
use crate::term::Type;

/// How much of a formula an error repeats, in characters.
const SHOWN: usize = 40;
/// The functions that a formula may call.
const FUNCTIONS: [&str; 17] = [
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
    "date",
    "duration",
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
    Date,
    Duration(DurationKind),
}

type Checked<T> = Result<T, CellError>;

/// Checks an expression whose value a column of this type gets.
pub(super) fn fits(expression: &Expression, kind: &Type, inputs: &Inputs) -> Checked<()> {
    let fitting = match kind {
        Type::Number { .. } => Sort::Number,
        Type::YesNo => Sort::YesNo,
        Type::Date { .. } => Sort::Date,
        Type::Duration { of, .. } => Sort::Duration(*of),
        Type::Enum { .. } | Type::Text => Sort::Text,
    };
    let wrong = |part: &Expression| Err(at(part, CellProblem::WrongKind { expected: kind_of(kind) }));
    let mut says_nothing = true;
    for result in chosen(expression, inputs)? {
        match sort(result, inputs)? {
            Sort::Nothing => {}
            found if found == fitting => says_nothing = false,
            _ => return wrong(result),
        }
    }
    if says_nothing {
        return wrong(expression);
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

/// The same, once the conditions that they hang on were checked: the column says what each of them has to be, not the first.
fn chosen<'e>(expression: &'e Expression, inputs: &Inputs) -> Checked<Vec<&'e Expression>> {
    match &expression.node {
        Node::If { condition, then, otherwise } => {
            need(condition, Sort::YesNo, inputs)?;
            Ok([chosen(then, inputs)?, chosen(otherwise, inputs)?].concat())
        }
        _ => Ok(vec![expression]),
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
            Some(input) => Ok(of_term(input)),
            None => Err(unknown(expression, name, inputs)),
        },
        Node::At(_) => moment(expression),
        Node::Negate(part) => match sort(part)? {
            found @ Sort::Duration(_) => Ok(found),
            found => as_needed(part, found, Sort::Number),
        },
        Node::Arithmetic { operator, left, right } => computed(*operator, left, right, inputs),
        Node::Compare { comparison, left, right } => compared(*comparison, left, right, inputs),
        Node::And(left, right) | Node::Or(left, right) => {
            need(left, Sort::YesNo)?;
            need(right, Sort::YesNo)
        }
        Node::Between { value, low, high } => ordered([value, low, high].map(|part| &**part), inputs),
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

fn of_term(input: &Input) -> Sort {
    match input.kind {
        Type::Number { .. } => Sort::Number,
        Type::YesNo => Sort::YesNo,
        Type::Enum { .. } | Type::Text => Sort::Text,
        Type::Date { .. } => Sort::Date,
        Type::Duration { of, .. } => Sort::Duration(of),
    }
}

/// What comes of two parts: days and lengths of time are counted on and off, compared with their kind, and lengths multiplied.
fn computed(operator: Operator, left: &Expression, right: &Expression, inputs: &Inputs) -> Checked<Sort> {
    use Operator::{Minus, Over, Plus, Times};
    let sorts = (sort(left, inputs)?, sort(right, inputs)?);
    match (operator, sorts.0, sorts.1) {
        (Plus, Sort::Date, Sort::Duration(_))
        | (Plus, Sort::Duration(_), Sort::Date)
        | (Minus, Sort::Date, Sort::Duration(_)) => Ok(Sort::Date),
        (Minus, Sort::Date, Sort::Date) => Ok(Sort::Duration(DurationKind::DaysTime)),
        (Over, Sort::Duration(one), Sort::Duration(other)) if one == other => Ok(Sort::Number),
        (Times | Over, found @ Sort::Duration(_), Sort::Number) | (Times, Sort::Number, found @ Sort::Duration(_)) => {
            Ok(found)
        }
        (Plus | Minus, Sort::Date, found) => as_needed(right, found, Sort::Duration(DurationKind::DaysTime)),
        (Plus | Minus, needed @ Sort::Duration(_), found) => as_needed(right, found, needed),
        (_, one, other) => {
            as_needed(left, one, Sort::Number)?;
            as_needed(right, other, Sort::Number)
        }
    }
}

/// Checks that these can be put into one order.
fn ordered<'e>(parts: impl IntoIterator<Item = &'e Expression>, inputs: &Inputs) -> Checked<Sort> {
    let mut common = Sort::Nothing;
    for part in parts {
        match (common, sort(part, inputs)?) {
            (_, Sort::Nothing) => {}
            (Sort::Nothing, found @ (Sort::Number | Sort::Date | Sort::Duration(_))) => common = found,
            (Sort::Nothing, found) => return as_needed(part, found, Sort::Number),
            (common, found) => drop(as_needed(part, found, common)?),
        }
    }
    Ok(Sort::YesNo)
}

/// A day or a length of time that stands in the formula itself.
fn moment(expression: &Expression) -> Checked<Sort> {
    match evaluated(expression, []).0 {
        feel::Value::Date(_) => Ok(Sort::Date),
        feel::Value::DaysAndTime(_) => Ok(Sort::Duration(DurationKind::DaysTime)),
        feel::Value::YearsAndMonths(_) => Ok(Sort::Duration(DurationKind::YearsMonths)),
        _ => Err(not_understood(expression)),
    }
}

/// Checks that an expression has values of this sort; `null` has the sort of its place.
fn need(expression: &Expression, needed: Sort, inputs: &Inputs) -> Checked<Sort> {
    as_needed(expression, sort(expression, inputs)?, needed)
}

/// Checks that an expression of one sort stands where another is needed.
fn as_needed(expression: &Expression, found: Sort, needed: Sort) -> Checked<Sort> {
    if found == needed || found == Sort::Nothing {
        return Ok(needed);
    }
    let expected = match needed {
        Sort::Number => ValueKind::Number,
        Sort::YesNo => ValueKind::YesNo,
        Sort::Date => ValueKind::Date,
        Sort::Duration(DurationKind::DaysTime) => ValueKind::DaysTime,
        Sort::Duration(DurationKind::YearsMonths) => ValueKind::YearsMonths,
        Sort::Text | Sort::Nothing => ValueKind::Text,
    };
    Err(at(expression, CellProblem::WrongKind { expected }))
}

fn compared(comparison: Comparison, left: &Expression, right: &Expression, inputs: &Inputs) -> Checked<Sort> {
    if !matches!(comparison, Comparison::Equal | Comparison::NotEqual) {
        return ordered([left, right], inputs);
    }
    let found = sort(left, inputs)?;
    if found != Sort::Nothing {
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
        Node::Range { low, high, .. } => ordered([value, low, high], inputs),
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
    if matches!(name.as_str(), "date" | "duration") {
        return match arguments.as_slice() {
            [Expression { node: Node::Text(_), .. }] => moment(expression),
            _ => Err(at(expression, CellProblem::WrongArguments { function: name.clone(), takes: 1 })),
        };
    }
    let sorts = arguments.iter().map(|argument| sort(argument, inputs)).collect::<Checked<Vec<Sort>>>()?;
    let (sort, takes) = match (name.as_str(), sorts.first()) {
        ("not", _) => (Sort::YesNo, 1..=1),
        ("min" | "max", Some(first @ (Sort::Date | Sort::Duration(_)))) => (*first, 1..=usize::MAX),
        ("min" | "max", _) => (Sort::Number, 1..=usize::MAX),
        ("floor" | "ceiling", _) => (Sort::Number, 1..=2),
        ("modulo", _) => (Sort::Number, 2..=2),
        (name, _) if rounding_of(name).is_some() => (Sort::Number, 2..=2),
        _ => (Sort::Number, 1..=1),
    };
    for (argument, found) in arguments.iter().zip(sorts) {
        as_needed(argument, found, sort)?;
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
