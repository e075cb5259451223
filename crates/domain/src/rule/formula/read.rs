//! Reads the text of a formula as people type it in their language.

use super::sorts;
use super::{Formula, Inputs};
use crate::feel::{self, Expression, Node, ParseError, ParseProblem};
use crate::rule::cell::Span;
use crate::rule::error::{CellError, CellProblem};
use crate::rule::table::{Cell, Language};
use crate::term::Type;

/// Whether a text that is no value of its column means to be a formula, so that its mistakes are told as those of one.
/// "5-7" does not: somebody who types a range must not get a difference.
pub(in crate::rule) fn looks_like_one(text: &str, kind: &Type, inputs: &Inputs) -> bool {
    let lower = text.to_lowercase();
    let names = || inputs.terms.iter().any(|input| lower.contains(&input.name.to_lowercase()));
    match kind {
        Type::Text => false,
        _ if lower.trim_start().starts_with("if ") => true,
        Type::Number { .. } => text.contains(['*', '+', '(', '/']) || names(),
        // "5 (days)" is no length of time, but no formula either.
        Type::Date { .. } | Type::Duration { .. } => text.contains(['*', '+']) || names(),
        _ => text.contains(['=', '<', '>', '(']) && names(),
    }
}

/// Reads a formula for a column of this type.
pub(in crate::rule) fn read(cell: &Cell, kind: &Type, inputs: &Inputs) -> Result<Formula, CellError> {
    let text = in_feel(cell)?;
    let expression = feel::parse(&text, &inputs.names).map_err(told)?;
    sorts::fits(&expression, kind, inputs)?;
    let mut terms = Vec::new();
    gather(&expression, inputs, &mut terms);
    Ok(Formula { text: expression.to_string(), expression: expression.into(), terms })
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

/// The text with FEEL's signs for those of the cell's language and of word processors: one character for one, so that places
/// stay the same. In German the comma between digits is decimal and `;` separates.
fn in_feel(cell: &Cell) -> Result<String, CellError> {
    let chars: Vec<char> = cell.text.chars().collect();
    let is_digit = |place: usize| chars.get(place).is_some_and(char::is_ascii_digit);
    let mut text = String::with_capacity(cell.text.len());
    let mut quoted = false;
    let mut escaped = false;
    for (place, char) in chars.iter().copied().enumerate() {
        if quoted {
            let closes = !escaped && matches!(char, '"' | '“' | '”');
            escaped = char == '\\' && !escaped;
            quoted = !closes;
            text.push(if closes { '"' } else { char });
            continue;
        }
        let between = place > 0 && is_digit(place - 1) && is_digit(place + 1);
        // "1,500" may be fifteen hundred or two arguments.
        let groups = between && (1..=3).all(|behind| is_digit(place + behind)) && !is_digit(place + 4);
        match (cell.language, char) {
            (Language::De, '.') if between => return Err(ambiguous(&chars, place)),
            (Language::En, ',') if groups => return Err(ambiguous(&chars, place)),
            _ => {}
        }
        text.push(match (cell.language, char) {
            (Language::De, ',') if between => '.',
            (Language::De, ';') => ',',
            (_, '×' | '·') => '*',
            (_, '÷') => '/',
            (_, '−' | '–') => '-',
            (_, '"' | '„' | '“' | '”') => {
                quoted = true;
                '"'
            }
            _ => char,
        });
    }
    Ok(text)
}

fn ambiguous(chars: &[char], place: usize) -> CellError {
    let part = |char: &char| char.is_ascii_digit() || matches!(char, '.' | ',');
    let start = chars[..place].iter().rposition(|char| !part(char)).map_or(0, |before| before + 1);
    let end = chars[place..].iter().position(|char| !part(char)).map_or(chars.len(), |length| place + length);
    let units = |chars: &[char]| u32::try_from(chars.iter().map(|char| char.len_utf16()).sum::<usize>());
    let units = |chars: &[char]| units(chars).unwrap_or(u32::MAX);
    let span = Span { start: units(&chars[..start]), end: units(&chars[..end]) };
    CellError { span, problem: CellProblem::AmbiguousNumber { found: chars[start..end].iter().collect() } }
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
