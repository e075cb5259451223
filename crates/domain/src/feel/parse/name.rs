//! Names: the longest known one, or else the words that stand here.

use super::{Parser, Read};
use crate::feel::error::ParseProblem;
use crate::feel::names::{built_in, is_part, is_space, is_start, one_spaced, properties};

/// Words that end a name nobody knows.
const KEYWORDS: [&str; 12] =
    ["and", "or", "between", "in", "instance", "then", "else", "return", "satisfies", "if", "for", "external"];

impl Parser<'_> {
    /// The longest known name that stands here.
    pub(super) fn known_name(&self) -> Option<(usize, String)> {
        let rest = self.cursor.rest();
        let members = (self.filters > 0).then_some([self.names.members(), &self.members]);
        let sets = self.locals.iter().rev().chain([self.names.values()]).chain(members.into_iter().flatten());
        let mut longest: Option<(usize, &str)> = None;
        for set in sets.chain([built_in()]) {
            if let Some((length, name)) = set.longest(rest)
                && longest.is_none_or(|(before, _)| before < length)
            {
                longest = Some((length, name));
            }
        }
        longest.map(|(length, name)| (length, name.to_owned()))
    }

    /// The name of a value.
    pub(super) fn name(&mut self) -> Read<String> {
        let word = self.cursor.word();
        match self.known_name() {
            Some((length, name)) if length >= word.len() => {
                self.cursor.advance(length);
                Ok(name)
            }
            _ if word.is_empty() || KEYWORDS.contains(&word) => Err(self.cursor.not_understood()),
            _ => Ok(self.words(word)),
        }
    }

    /// The name of a member, behind the point.
    pub(super) fn member(&mut self) -> Read<String> {
        let word = self.cursor.word();
        let rest = self.cursor.rest();
        let known = [self.names.members(), &self.members, properties()].into_iter().filter_map(|set| set.longest(rest));
        let longest = known.max_by_key(|(length, _)| *length).map(|(length, name)| (length, name.to_owned()));
        match longest {
            Some((length, name)) if length > word.len() => {
                self.cursor.advance(length);
                Ok(name)
            }
            _ if word.is_empty() => Err(self.cursor.not_understood()),
            _ => Ok(self.words(word)),
        }
    }

    /// This word and those behind it, up to the next sign or keyword: two values never stand side by side.
    pub(super) fn words(&mut self, first: &str) -> String {
        let mut name = first.to_owned();
        self.cursor.advance(first.len());
        loop {
            let place = self.cursor.place();
            let word = self.cursor.word();
            if word.is_empty() || KEYWORDS.contains(&word) {
                self.cursor.back_to(place);
                return name;
            }
            name.push(' ');
            name.push_str(word);
            self.cursor.advance(word.len());
        }
    }

    /// A name that is being given: everything up to one of `ends` or a keyword of `ends`.
    pub(super) fn new_name(&mut self, ends: &[char], end_word: &str) -> Read<String> {
        self.cursor.skip_space();
        let start = self.cursor.place();
        let rest = self.cursor.rest();
        if !rest.starts_with(is_start) {
            return Err(self.cursor.not_understood());
        }
        let mut length = 0;
        while let Some(char) = rest[length..].chars().next() {
            let word_starts = is_start(char) && !rest[..length].ends_with(is_part);
            if ends.contains(&char) || (word_starts && !end_word.is_empty() && word(&rest[length..]) == end_word) {
                break;
            }
            if !(is_part(char) || is_space(char) || "./-'+*?".contains(char)) {
                self.cursor.advance(length);
                return Err(self.cursor.not_understood());
            }
            length += char.len_utf8();
        }
        self.cursor.back_to(start + length);
        Ok(one_spaced(&rest[..length]))
    }

    /// The name of an argument, if one stands here with its colon.
    pub(super) fn argument_name(&mut self) -> Option<String> {
        self.attempt(|parser| {
            let name = parser.new_name(&[':'], "")?;
            if parser.cursor.eat(":") { Ok(name) } else { Err(parser.cursor.missing(ParseProblem::ValueMissing)) }
        })
    }
}

fn word(text: &str) -> &str {
    &text[..text.find(|char| !is_part(char)).unwrap_or(text.len())]
}
