//! Values that are named: enum values, quoted strings, bare text.

use super::cursor::{Cursor, shortened};
use super::words;
use crate::rule::error::{CellError, CellProblem};
use crate::term::Value;

/// How similar two names have to be for one to be suggested for the other (Jaro–Winkler, 0 to 1).
const SIMILAR: f64 = 0.8;

/// Steps over the longest enum value that stands here bare. Spelling in upper and lower case is free, but an exact
/// spelling wins.
pub(super) fn bare_name(cursor: &mut Cursor<'_>, values: &[String]) -> Option<Value> {
    let start = cursor.place();
    cursor.skip_space();
    let rest = cursor.rest();
    let found = values
        .iter()
        .filter(|value| !value.trim().is_empty())
        .filter_map(|value| words::phrase_length(rest, value.trim()).map(|length| (length, value)))
        .max_by_key(|(length, value)| (*length, rest.starts_with(value.as_str())));
    match found {
        Some((length, value)) => {
            cursor.advance(length);
            Some(Value::Text(value.clone()))
        }
        None => {
            cursor.back_to(start);
            None
        }
    }
}

/// A FEEL string if a quotation mark stands here.
pub(super) fn quoted(cursor: &mut Cursor<'_>) -> Result<Option<String>, CellError> {
    cursor.skip_space();
    let start = cursor.place();
    // FEEL has straight quotation marks; word processors turn them into curly ones.
    let Some((open, close)) = [('"', '"'), ('„', '“'), ('“', '”'), ('«', '»'), ('»', '«')]
        .into_iter()
        .find(|(open, _)| cursor.peek() == Some(*open))
    else {
        return Ok(None);
    };
    let mut text = String::new();
    let body = &cursor.rest()[open.len_utf8()..];
    let mut chars = body.char_indices();
    while let Some((index, char)) = chars.next() {
        if char == close {
            cursor.advance(open.len_utf8() + index + close.len_utf8());
            return Ok(Some(text));
        }
        if char == '\\' && open == '"' {
            match escape(&mut chars) {
                Some(char) => text.push(char),
                None => break,
            }
        } else {
            text.push(char);
        }
    }
    cursor.advance(cursor.rest().len());
    Err(cursor.error_from(start, CellProblem::NotClosed { open: open.to_string() }))
}

/// The character after a backslash.
fn escape(chars: &mut std::str::CharIndices<'_>) -> Option<char> {
    match chars.next()?.1 {
        'n' => Some('\n'),
        'r' => Some('\r'),
        't' => Some('\t'),
        marker @ ('u' | 'U') => {
            let digits = if marker == 'u' { 4 } else { 6 };
            let code: String = chars.by_ref().take(digits).map(|(_, char)| char).collect();
            u32::from_str_radix(&code, 16).ok().and_then(char::from_u32)
        }
        other => Some(other),
    }
}

/// The enum value of this name, exactly spelled or else in any case.
pub(super) fn value_named(values: &[String], name: &str) -> Option<Value> {
    let exact = values.iter().find(|value| *value == name);
    let loose = || values.iter().find(|value| value.trim().to_lowercase() == name.trim().to_lowercase());
    exact.or_else(loose).map(|value| Value::Text(value.clone()))
}

/// The text from `start` to here names no value; perhaps one is similar.
pub(in crate::rule) fn unknown_value(values: &[String], found: &str) -> CellProblem {
    let nearest = similar(values.iter().map(String::as_str), found);
    CellProblem::UnknownValue { found: shortened(found), nearest: nearest.map(str::to_owned) }
}

/// The name most similar to one that is none of them, if one is similar.
pub(in crate::rule) fn similar<'n>(names: impl Iterator<Item = &'n str>, found: &str) -> Option<&'n str> {
    let wanted = found.to_lowercase();
    let nearest = names
        .map(|name| (strsim::jaro_winkler(&wanted, &name.to_lowercase()), name))
        .filter(|(similarity, _)| *similarity >= SIMILAR)
        .max_by(|one, other| one.0.total_cmp(&other.0));
    nearest.map(|(_, name)| name)
}
