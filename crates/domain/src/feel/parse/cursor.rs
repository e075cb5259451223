//! A place in the text of an expression.

use crate::feel::error::{ParseError, ParseProblem};
use crate::feel::names::{is_part, is_space, is_start};
use crate::rule::Span;

/// How many characters of a text an error repeats.
const SHOWN: usize = 40;

/// Walks through a text. Places are byte offsets; spans are made from them when something is kept.
#[derive(Debug)]
pub(super) struct Cursor<'t> {
    text: &'t str,
    place: usize,
    /// The UTF-16 units before each byte, for a text that is not plain ASCII.
    units: Option<Vec<u32>>,
}

impl<'t> Cursor<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, place: 0, units: (!text.is_ascii()).then(|| units(text)) }
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

    pub(super) fn advance(&mut self, bytes: usize) {
        self.place += bytes;
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Steps over space and comments. A comment that never ends takes the rest of the text.
    pub(super) fn skip_space(&mut self) {
        loop {
            let rest = self.rest().trim_start_matches(is_space);
            self.place = self.text.len() - rest.len();
            let end = if rest.starts_with("//") {
                rest.find(['\n', '\r'])
            } else if rest.starts_with("/*") {
                rest.find("*/").map(|end| end + 2)
            } else {
                return;
            };
            self.advance(end.unwrap_or(rest.len()));
        }
    }

    pub(super) fn at_end(&mut self) -> bool {
        self.skip_space();
        self.rest().is_empty()
    }

    /// Steps over `sign` after space. A sign that is the beginning of a longer one does not count.
    pub(super) fn eat(&mut self, sign: &str) -> bool {
        self.skip_space();
        let there = self.rest().starts_with(sign) && !LONGER.iter().any(|longer| self.longer(sign, longer));
        if there {
            self.advance(sign.len());
        }
        there
    }

    fn longer(&self, sign: &str, longer: &str) -> bool {
        longer.len() > sign.len() && longer.starts_with(sign) && self.rest().starts_with(longer)
    }

    /// The word that stands here, after space.
    pub(super) fn word(&mut self) -> &'t str {
        self.skip_space();
        let rest = self.rest();
        if !rest.starts_with(is_start) {
            return "";
        }
        &rest[..rest.find(|char| !is_part(char)).unwrap_or(rest.len())]
    }

    /// Steps over `word` if it stands here as a whole word.
    pub(super) fn eat_word(&mut self, word: &str) -> bool {
        let there = self.word() == word;
        if there {
            self.advance(word.len());
        }
        there
    }

    /// The span from a place up to here, without space at its end.
    pub(super) fn span_from(&self, place: usize) -> Span {
        let length = self.text[place..self.place.max(place)].trim_end_matches(is_space).len();
        Span { start: self.units(place), end: self.units(place + length) }
    }

    fn units(&self, place: usize) -> u32 {
        match &self.units {
            Some(units) => units.get(place).copied().unwrap_or(u32::MAX),
            None => u32::try_from(place).unwrap_or(u32::MAX),
        }
    }

    pub(super) fn error_from(&self, place: usize, problem: ParseProblem) -> ParseError {
        ParseError { span: self.span_from(place), problem }
    }

    pub(super) fn error_everywhere(&self, problem: ParseProblem) -> ParseError {
        ParseError { span: Span { start: 0, end: self.units(self.text.len()) }, problem }
    }

    /// Something is missing here; at the end of the text, right behind its last character.
    pub(super) fn missing(&self, problem: ParseProblem) -> ParseError {
        let here = self.units(self.place.min(self.text.trim_end_matches(is_space).len()));
        ParseError { span: Span { start: here, end: here }, problem }
    }

    /// The word or sign here has no meaning.
    pub(super) fn not_understood(&mut self) -> ParseError {
        if self.at_end() {
            return self.missing(ParseProblem::ValueMissing);
        }
        let start = self.place;
        let word = self.word().len();
        let rest = self.rest();
        let length = if word > 0 { word } else { rest.chars().next().map_or(0, char::len_utf8) };
        let found = shortened(&rest[..length]);
        self.advance(length);
        let error = self.error_from(start, ParseProblem::NotUnderstood { found });
        self.place = start;
        error
    }
}

/// Signs that begin like a shorter one.
const LONGER: [&str; 6] = ["**", "<=", ">=", "!=", "..", "->"];

fn units(text: &str) -> Vec<u32> {
    let mut units = Vec::with_capacity(text.len() + 1);
    let mut count = 0u32;
    for char in text.chars() {
        units.extend(std::iter::repeat_n(count, char.len_utf8()));
        count += if char.len_utf16() == 2 { 2 } else { 1 };
    }
    units.push(count);
    units
}

pub(super) fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
