//! The text of a formula in FEEL: words, signs, numbers, days and lengths of time as people type them in their language.
//!
//! Every part of the FEEL text knows what it was typed as, so that a mistake is told where it stands in the cell.

use super::Inputs;
use crate::rule::cell::Span;
use crate::rule::error::{CellError, CellProblem};
use crate::rule::parse::{Digits, digits, moment_at};
use crate::rule::table::{Cell, Language};
use crate::term::Value;

/// German words with the FEEL that they stand for; of two that begin alike the longer one first.
const GERMAN: [(&str, &str); 28] = [
    ("wenn", "if"),
    ("dann", "then"),
    ("sonst", "else"),
    ("und", "and"),
    ("oder", "or"),
    ("zwischen", "between"),
    ("nicht", "not"),
    ("wahr", "true"),
    ("ja", "true"),
    ("falsch", "false"),
    ("nein", "false"),
    ("nichts", "null"),
    ("kleinster wert", "min"),
    ("kleinster", "min"),
    ("kleinste", "min"),
    ("kleinstes", "min"),
    ("höchstens", "min"),
    ("größter wert", "max"),
    ("größter", "max"),
    ("größte", "max"),
    ("größtes", "max"),
    ("mindestens", "max"),
    ("abrunden", "floor"),
    ("aufrunden", "ceiling"),
    ("runden", "decimal"),
    ("betrag", "abs"),
    ("wurzel", "sqrt"),
    ("rest", "modulo"),
];

/// A text in FEEL that remembers what it was made from.
#[derive(Default)]
pub(super) struct InFeel {
    pub(super) text: String,
    /// For each UTF-16 unit of the text the stretch of the cell that it stands for.
    places: Vec<Span>,
    /// The unit of the cell that comes next.
    next: u32,
}

impl InFeel {
    /// A mistake in the text as one in the cell.
    pub(super) fn told(&self, error: CellError) -> CellError {
        let at = |unit: u32| self.places.get(unit as usize).copied();
        let start = at(error.span.start).map_or(self.next, |place| place.start);
        let last = error.span.end.checked_sub(1).filter(|last| *last >= error.span.start);
        let end = last.and_then(at).map_or(start, |place| place.end);
        CellError { span: Span { start, end }, ..error }
    }

    /// Takes over what was typed as it is.
    fn keep(&mut self, typed: &str) {
        for char in typed.chars() {
            self.put(char.encode_utf8(&mut [0; 4]), units(char.encode_utf8(&mut [0; 4])));
        }
    }

    /// Writes this for so many units of the cell.
    fn put(&mut self, feel: &str, typed: u32) {
        let place = Span { start: self.next, end: self.next + typed };
        self.places.extend(feel.encode_utf16().map(|_| place));
        self.text.push_str(feel);
        self.next = place.end;
    }
}

fn units(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
}

/// Reads the text of a cell. In German the comma between digits is decimal and `;` separates.
pub(super) fn in_feel(cell: &Cell, inputs: &Inputs) -> Result<InFeel, CellError> {
    let mut feel = InFeel::default();
    let mut rest = cell.text.as_str();
    let mut behind_word = false;
    while let Some(char) = rest.chars().next() {
        let length = if is_quote(char) {
            quoted(&mut feel, rest)
        } else if let Some(name) = named(rest, inputs).filter(|_| !behind_word) {
            feel.keep(&rest[..name]);
            name
        } else if char.is_alphabetic() && !behind_word {
            word(&mut feel, cell.language, rest)
        } else if char.is_ascii_digit() && !behind_word {
            number(&mut feel, cell.language, rest)?
        } else {
            let sign = match (cell.language, char) {
                (Language::De, ';') => ',',
                (_, '×' | '·') => '*',
                (_, '÷') => '/',
                (_, '−' | '–') => '-',
                _ => char,
            };
            feel.put(sign.encode_utf8(&mut [0; 4]), units(&rest[..char.len_utf8()]));
            char.len_utf8()
        };
        behind_word = rest[..length].chars().next_back().is_some_and(|last| last.is_alphanumeric() || last == '_');
        rest = &rest[length..];
    }
    Ok(feel)
}

fn is_quote(char: char) -> bool {
    matches!(char, '"' | '„' | '“' | '”')
}

/// A text in quotation marks of whatever kind, its end included.
fn quoted(feel: &mut InFeel, rest: &str) -> usize {
    let mut escaped = false;
    for (place, char) in rest.char_indices() {
        let is_end = place > 0 && !escaped && matches!(char, '"' | '“' | '”');
        escaped = char == '\\' && !escaped;
        if place == 0 || is_end {
            feel.put("\"", 1);
        } else {
            feel.keep(&rest[place..place + char.len_utf8()]);
        }
        if is_end {
            return place + char.len_utf8();
        }
    }
    rest.len()
}

/// How long the name of an input is that stands here: the longest.
fn named(rest: &str, inputs: &Inputs) -> Option<usize> {
    let ends = |name: &str| !rest[name.len()..].starts_with(|next: char| next.is_alphanumeric() || next == '_');
    let names = inputs.terms.iter().map(|input| input.name.as_str());
    names.filter(|name| !name.is_empty() && rest.starts_with(name) && ends(name)).map(str::len).max()
}

fn word(feel: &mut InFeel, language: Language, rest: &str) -> usize {
    let length = rest.find(|char: char| !char.is_alphanumeric() && char != '_').unwrap_or(rest.len());
    let stands = |typed: &str| {
        let begins = rest.get(..typed.len()).is_some_and(|start| start.to_lowercase() == typed);
        begins && !rest[typed.len()..].starts_with(char::is_alphanumeric)
    };
    let german = GERMAN.iter().filter(|_| language == Language::De).find(|(typed, _)| stands(typed));
    match german {
        Some((typed, said)) => {
            feel.put(said, units(typed));
            typed.len()
        }
        None => {
            feel.keep(&rest[..length]);
            length
        }
    }
}

/// A number, a day or a length of time.
fn number(feel: &mut InFeel, language: Language, rest: &str) -> Result<usize, CellError> {
    if language != Language::Feel
        && let Some((value, length)) = moment_at(rest, language)
    {
        let said = match value {
            Value::Date(date) => format!("date(\"{date}\")"),
            Value::Duration(duration) => format!("duration(\"{duration}\")"),
            _ => return Ok(0),
        };
        feel.put(&said, units(&rest[..length]));
        return Ok(length);
    }
    if language == Language::De
        && let Some(digits) = digits(rest, language)
    {
        return german(feel, rest, &digits);
    }
    let bytes = rest.as_bytes();
    let is_digit = |place: usize| bytes.get(place).is_some_and(u8::is_ascii_digit);
    let mut end = 0;
    while is_digit(end) || (matches!(bytes.get(end), Some(b'.' | b',')) && is_digit(end + 1)) {
        end += 1;
    }
    let typed = &rest[..end];
    // "1,500" may be fifteen hundred or two arguments.
    let groups = |place: usize| (1..=3).all(|behind| is_digit(place + behind)) && !is_digit(place + 4);
    if language == Language::En && typed.char_indices().any(|(place, char)| char == ',' && groups(place)) {
        return Err(ambiguous(feel, typed));
    }
    feel.keep(typed);
    Ok(end)
}

/// A number as conditions read it. In a formula the point of "1.500" may as well be one of FEEL.
fn german(feel: &mut InFeel, rest: &str, digits: &Digits) -> Result<usize, CellError> {
    let typed = &rest[..digits.length];
    let groups_once = typed.matches('.').count() == 1 && !typed.contains(',') && !digits.canonical.contains('.');
    if digits.ambiguous || groups_once {
        return Err(ambiguous(feel, typed));
    }
    feel.put(&digits.canonical, units(typed));
    Ok(digits.length)
}

fn ambiguous(feel: &InFeel, typed: &str) -> CellError {
    let span = Span { start: feel.next, end: feel.next + units(typed) };
    CellError { span, problem: CellProblem::AmbiguousNumber { found: typed.to_owned() } }
}
