//! Reads the text of a formula as people type it in their language.

use super::sorts;
use super::words::in_feel;
use super::{Formula, Inputs};
use crate::feel::{self, Expression, Node, Operator, ParseError, ParseProblem};
use crate::number::Number;
use crate::rule::error::{CellError, CellProblem};
use crate::rule::table::Cell;
use crate::term::Type;

/// Whether a text that is no value of its column means to be a formula, so that its mistakes are told as those of one.
/// "5-7" does not: somebody who types a range must not get a difference.
pub(in crate::rule) fn looks_like_one(text: &str, kind: &Type, inputs: &Inputs) -> bool {
    let lower = text.to_lowercase();
    let names = || inputs.terms.iter().any(|input| lower.contains(&input.name.to_lowercase()));
    match kind {
        Type::Text => false,
        _ if ["if ", "wenn "].iter().any(|word| lower.trim_start().starts_with(word)) => true,
        Type::Number { .. } => text.contains(['*', '+', '(', '/']) || names(),
        // "5 (days)" is no length of time, but no formula either.
        Type::Date { .. } | Type::Duration { .. } => text.contains(['*', '+']) || names(),
        _ => text.contains(['=', '<', '>', '(']) && names(),
    }
}

/// Reads a formula for a column of this type.
pub(in crate::rule) fn read(cell: &Cell, kind: &Type, inputs: &Inputs) -> Result<Formula, CellError> {
    let read = in_feel(cell, inputs)?;
    let expression = feel::parse(&read.text, &inputs.names).map_err(|error| read.told(told(error)))?;
    sorts::fits(&expression, kind, inputs).map_err(|error| read.told(error))?;
    if let Some(divisor) = zero_below(&expression) {
        return Err(read.told(CellError { span: divisor.span, problem: CellProblem::DivisionByZero }));
    }
    let mut terms = Vec::new();
    gather(&expression, inputs, &mut terms);
    Ok(Formula { text: expression.to_string(), expression: expression.into(), terms })
}

/// A zero that something is divided by. What only comes to zero is told by the proof, with a case.
fn zero_below(expression: &Expression) -> Option<&Expression> {
    match &expression.node {
        Node::Arithmetic { operator: Operator::Over, right, .. } if right.node == Node::Number(Number::ZERO) => {
            Some(right)
        }
        _ => expression.parts().into_iter().find_map(zero_below),
    }
}

fn gather(expression: &Expression, inputs: &Inputs, terms: &mut Vec<(String, crate::term::TermId)>) {
    if let Node::Name(name) = &expression.node
        && let Some(input) = inputs.named(name)
        && !terms.iter().any(|(known, _)| known == name)
    {
        terms.push((name.clone(), input.term.clone()));
    }
    expression.parts().into_iter().for_each(|part| gather(part, inputs, terms));
}

/// A mistake of FEEL as one of the cell.
fn told(error: ParseError) -> CellError {
    let problem = match error.problem {
        ParseProblem::TooLong { limit } => CellProblem::TooLong { limit },
        ParseProblem::TooDeep => CellProblem::TooDeep,
        ParseProblem::NotUnderstood { found } | ParseProblem::NamedTwice { name: found } => {
            CellProblem::NotInFormula { found }
        }
        ParseProblem::ValueMissing => CellProblem::ValueMissing,
        ParseProblem::Expected { expected } => CellProblem::Expected { expected },
        ParseProblem::NotClosed { open } => CellProblem::NotClosed { open },
        ParseProblem::BeyondNumbers => CellProblem::BeyondNumbers,
    };
    CellError { span: error.span, problem }
}
