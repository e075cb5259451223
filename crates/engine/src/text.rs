//! Texts that people type, checked before they are kept.

use crate::{Rejection, Result};

/// The longest name, in characters. Long enough for every real name, short enough to stay one.
pub(crate) const NAME: u32 = 200;
/// The longest free text, in characters.
pub(crate) const PROSE: u32 = 100_000;

/// A name: trimmed, inner white space made single, not empty, at most [`NAME`] characters.
pub(crate) fn name(field: &'static str, typed: &str) -> Result<String> {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Err(Rejection::Empty { field }.into());
    }
    within(field, name, NAME)
}

/// A free text: trimmed at the end, may be empty.
pub(crate) fn prose(field: &'static str, typed: &str) -> Result<String> {
    within(field, typed.trim_end().to_owned(), PROSE)
}

fn within(field: &'static str, text: String, limit: u32) -> Result<String> {
    let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    if length > limit {
        return Err(Rejection::TooLong { field, limit, length }.into());
    }
    Ok(text)
}
