//! Numbers as people write them, with separators and units.

use super::cursor::Cursor;
use super::words;
use crate::number::{Number, NumberError};
use crate::rule::error::{CellError, CellProblem, ValueKind};
use crate::rule::table::Language;

/// A number with its unit before ("€60") or behind ("60 €"), if the term has one. Nothing if no number begins here.
pub(super) fn quantity(cursor: &mut Cursor<'_>, unit: Option<&str>) -> Result<Option<Number>, CellError> {
    let start = cursor.place();
    let before = unit_before(cursor, unit)?;
    let Some(number) = number(cursor)? else {
        if before {
            return Err(cursor.missing());
        }
        cursor.back_to(start);
        return Ok(None);
    };
    if !before {
        unit_behind(cursor, unit)?;
    }
    Ok(Some(number))
}

/// A number that has to stand here.
pub(super) fn expect_quantity(cursor: &mut Cursor<'_>, unit: Option<&str>) -> Result<Number, CellError> {
    let number = quantity(cursor, unit)?;
    number.ok_or_else(|| if cursor.at_end() { cursor.missing() } else { not_a_number(cursor) })
}

fn not_a_number(cursor: &Cursor<'_>) -> CellError {
    let error = cursor.not_understood();
    let names = cursor.rest().trim_start().starts_with(['"', '„']);
    let problem = if names { CellProblem::WrongKind { expected: ValueKind::Number } } else { error.problem };
    CellError { span: error.span, problem }
}

fn unit_before(cursor: &mut Cursor<'_>, unit: Option<&str>) -> Result<bool, CellError> {
    let start = cursor.place();
    if unit.is_some_and(|unit| eat_unit(cursor, unit)) {
        return Ok(true);
    }
    // Another currency before the number is a mistake worth naming; any other word is not a unit.
    if let Some(found) = cursor.eat_sign(&["€", "$", "£", "EUR", "USD", "CHF", "GBP"]) {
        if unit.is_some_and(|unit| words::same_unit(unit, found)) {
            return Ok(true);
        }
        return Err(wrong_unit(cursor, start, found, unit));
    }
    Ok(false)
}

fn unit_behind(cursor: &mut Cursor<'_>, unit: Option<&str>) -> Result<(), CellError> {
    if unit.is_some_and(|unit| eat_unit(cursor, unit)) {
        return Ok(());
    }
    let start = cursor.place();
    cursor.skip_space();
    let rest = cursor.rest();
    let end = rest.find(|char: char| !(char.is_alphabetic() || "€$£%°./".contains(char))).unwrap_or(rest.len());
    let found = &rest[..end];
    let trimmed = found.trim_end_matches('.');
    if words::is_common_unit(found) || words::is_common_unit(trimmed) {
        cursor.advance(end);
        return Err(wrong_unit(cursor, start, found, unit));
    }
    cursor.back_to(start);
    Ok(())
}

fn eat_unit(cursor: &mut Cursor<'_>, unit: &str) -> bool {
    // The longest name first: "min." before "min".
    let mut names: Vec<&str> = words::names_of_unit(unit).filter(|name| !name.is_empty()).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names.into_iter().any(|name| cursor.eat_phrase(name))
}

fn wrong_unit(cursor: &Cursor<'_>, start: usize, found: &str, expected: Option<&str>) -> CellError {
    let problem = CellProblem::WrongUnit { found: found.to_owned(), expected: expected.map(str::to_owned) };
    cursor.error_from(start, problem)
}

/// A number without unit. Nothing if none begins here.
pub(super) fn number(cursor: &mut Cursor<'_>) -> Result<Option<Number>, CellError> {
    let before = cursor.place();
    cursor.skip_space();
    let start = cursor.place();
    let negative = cursor.eat_sign(&["-", "−", "+"]);
    if negative.is_some() {
        cursor.skip_space();
    }
    let Some(Digits { mut canonical, length, ambiguous }) = digits(cursor.rest(), cursor.language) else {
        cursor.back_to(before);
        return Ok(None);
    };
    cursor.advance(length);
    if ambiguous {
        return Err(cursor.error_from(start, CellProblem::AmbiguousNumber { found: cursor.since(start) }));
    }
    if matches!(negative, Some("-" | "−")) {
        canonical.insert(0, '-');
    }
    match canonical.parse() {
        // Files may hold any number; one that is typed and that no window can write out is a slip.
        Ok(number) if cursor.language != Language::Feel && is_countless(number) => {
            Err(cursor.error_from(start, CellProblem::BeyondNumbers))
        }
        Ok(number) => Ok(Some(number)),
        Err(NumberError::NotANumber) => Err(cursor.not_understood()),
        Err(_) => Err(cursor.error_from(start, CellProblem::BeyondNumbers)),
    }
}

/// Digits before the point that somebody can still read.
const MOST_DIGITS: i32 = 100;

/// Whether a number has more digits before its point than anybody reads.
pub(super) fn is_countless(number: Number) -> bool {
    Number::new(1, MOST_DIGITS).is_ok_and(|limit| number.absolute() >= limit)
}

/// The digits of a number, in canonical form.
pub(in crate::rule) struct Digits {
    pub(in crate::rule) canonical: String,
    /// How many bytes were read.
    pub(in crate::rule) length: usize,
    /// Whether the separators can be read in more than one way.
    pub(in crate::rule) ambiguous: bool,
}

/// Reads `1,500.5` (English), `1.500,5` (German) or `1500.5` (FEEL). A separator counts only with a digit behind it.
///
/// German text with a point that groups nothing ("1.5") is read as a decimal: nobody can mean anything else. English text
/// with a comma that groups nothing ("1,5") is a list.
pub(in crate::rule) fn digits(text: &str, language: Language) -> Option<Digits> {
    let (grouping, decimal) = match language {
        Language::Feel => (None, '.'),
        Language::En => (Some(','), '.'),
        Language::De => (Some('.'), ','),
    };
    let first = run(text);
    let mut canonical = first.to_owned();
    let mut length = first.len();
    let mut grouped = false;
    if (1..=3).contains(&first.len()) && !first.starts_with('0') {
        let groups = |separator: char| {
            Some(separator) == grouping || (grouping.is_some() && "\u{a0}\u{202f}'’".contains(separator))
        };
        while let Some((width, group)) = next_group(&text[length..], groups).filter(|(_, group)| group.len() == 3) {
            canonical.push_str(group);
            length += width;
            grouped = true;
        }
    }
    let is_decimal = |separator: char| separator == decimal || (separator == '.' && !grouped);
    let mut fraction = false;
    if let Some((width, digits)) = next_group(&text[length..], is_decimal) {
        canonical.push('.');
        canonical.push_str(digits);
        length += width;
        fraction = true;
    }
    if canonical.is_empty() {
        return None;
    }
    length += exponent(&text[length..], &mut canonical);
    let tail = next_group(&text[length..], |separator| matches!(separator, '.' | ','));
    let ambiguous = match (language, tail) {
        (Language::Feel, _) | (_, None) => false,
        (_, Some((width, _))) if grouped || fraction || first == "0" => {
            length += width;
            true
        }
        _ => false,
    };
    Some(Digits { canonical, length, ambiguous })
}

fn run(text: &str) -> &str {
    let end = text.find(|char: char| !char.is_ascii_digit()).unwrap_or(text.len());
    &text[..end]
}

/// A separator followed by digits: the width of both, and the digits.
fn next_group(text: &str, separates: impl Fn(char) -> bool) -> Option<(usize, &str)> {
    let separator = text.chars().next().filter(|char| separates(*char))?;
    let digits = run(&text[separator.len_utf8()..]);
    if digits.is_empty() { None } else { Some((separator.len_utf8() + digits.len(), digits)) }
}

/// Appends an exponent (`e400`, `E-3`) and gives its length; 0 if none follows.
fn exponent(text: &str, canonical: &mut String) -> usize {
    let Some(behind) = text.strip_prefix(['e', 'E']) else { return 0 };
    let unsigned = behind.strip_prefix(['-', '+']).unwrap_or(behind);
    let digits = run(unsigned);
    let after = unsigned[digits.len()..].chars().next();
    if digits.is_empty() || after.is_some_and(char::is_alphabetic) {
        return 0;
    }
    let length = text.len() - unsigned.len() + digits.len();
    canonical.push_str(&text[..length]);
    length
}
