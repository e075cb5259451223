//! A place in the text of a cell.

use super::words::{self, Word};
use crate::rule::cell::Span;
use crate::rule::error::{CellError, CellProblem};
use crate::rule::table::Language;

/// How many characters of a text an error repeats.
const SHOWN: usize = 40;

/// Walks through the text of a cell. Places are byte offsets; spans are made from them when something is kept.
#[derive(Clone, Debug)]
pub(super) struct Cursor<'t> {
    text: &'t str,
    place: usize,
    pub(super) language: Language,
}

impl<'t> Cursor<'t> {
    pub(super) fn new(text: &'t str, language: Language) -> Self {
        Self { text, place: 0, language }
    }

    pub(super) fn rest(&self) -> &'t str {
        &self.text[self.place..]
    }

    pub(super) fn place(&self) -> usize {
        self.place
    }

    pub(super) fn back_to(&mut self, place: usize) {
        self.place = place;
    }

    /// Steps over `bytes` bytes, which must end at a character.
    pub(super) fn advance(&mut self, bytes: usize) {
        self.place += bytes;
    }

    pub(super) fn skip_space(&mut self) {
        self.place = self.text.len() - self.rest().trim_start().len();
    }

    pub(super) fn at_end(&self) -> bool {
        self.rest().trim_start().is_empty()
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Steps over one of these signs after space; the first in the list that stands there wins.
    pub(super) fn eat_sign<'s>(&mut self, signs: &[&'s str]) -> Option<&'s str> {
        let start = self.place;
        self.skip_space();
        let found = signs.iter().find(|sign| self.rest().starts_with(**sign));
        match found {
            Some(sign) => self.advance(sign.len()),
            None => self.place = start,
        }
        found.copied()
    }

    /// Steps over one of these words after space.
    pub(super) fn eat_word(&mut self, wanted: &[Word]) -> Option<Word> {
        let start = self.place;
        self.skip_space();
        match words::word_at(self.rest(), wanted) {
            Some((word, length)) => {
                self.advance(length);
                Some(word)
            }
            None => {
                self.place = start;
                None
            }
        }
    }

    /// Steps over `phrase` after space if it stands there as a whole word, in any case and with any space inside.
    pub(super) fn eat_phrase(&mut self, phrase: &str) -> bool {
        let start = self.place;
        self.skip_space();
        match words::phrase_length(self.rest(), phrase) {
            Some(length) => {
                self.advance(length);
                true
            }
            None => {
                self.place = start;
                false
            }
        }
    }

    pub(super) fn expect_end(&mut self) -> Result<(), CellError> {
        self.skip_space();
        if self.at_end() { Ok(()) } else { Err(self.not_understood()) }
    }

    /// The text from a place up to here.
    pub(super) fn typed_from(&self, place: usize) -> &'t str {
        &self.text[place..self.place]
    }

    /// The text from a place up to here, shortened.
    pub(super) fn since(&self, place: usize) -> String {
        shortened(self.text[place..self.place].trim())
    }

    /// The span from a place up to here, without space at its ends.
    pub(super) fn span_from(&self, place: usize) -> Span {
        let text = &self.text[place..self.place];
        let leading = text.len() - text.trim_start().len();
        let start = if leading == text.len() { place } else { place + leading };
        Span { start: self.units(start), end: self.units(start + text.trim().len()) }
    }

    fn units(&self, place: usize) -> u32 {
        let before = &self.text[..place];
        let units = if before.is_ascii() { before.len() } else { before.encode_utf16().count() };
        u32::try_from(units).unwrap_or(u32::MAX)
    }

    pub(super) fn error_from(&self, place: usize, problem: CellProblem) -> CellError {
        CellError { span: self.span_from(place), problem }
    }

    pub(super) fn error_everywhere(&self, problem: CellProblem) -> CellError {
        CellError { span: Span { start: 0, end: self.units(self.text.len()) }, problem }
    }

    /// Something is missing here; at the end of the text, right behind its last character.
    pub(super) fn missing(&self) -> CellError {
        let here = self.units(self.place.min(self.text.trim_end().len()));
        CellError { span: Span { start: here, end: here }, problem: CellProblem::ValueMissing }
    }

    /// The text from here to the next separator has no meaning.
    pub(super) fn not_understood(&self) -> CellError {
        let mut ahead = self.clone();
        ahead.skip_space();
        if ahead.at_end() {
            return self.missing();
        }
        let start = ahead.place;
        ahead.advance(words::chunk_length(ahead.rest()));
        let found = ahead.since(start);
        ahead.error_from(start, CellProblem::NotUnderstood { found })
    }
}

pub(super) fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
