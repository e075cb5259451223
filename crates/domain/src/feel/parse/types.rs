//! Types as they are written behind `instance of` and behind a parameter.

use super::{Parser, Read};
use crate::feel::names::one_spaced;
use crate::feel::syntax::TypeName;

/// Built-in types whose names hold words that end other names.
const SPACED: [&str; 3] = ["days and time duration", "years and months duration", "date and time"];

impl Parser<'_> {
    pub(super) fn type_name(&mut self) -> Read<TypeName> {
        self.deeper(|parser| {
            let place = parser.cursor.place();
            let word = parser.cursor.word();
            parser.cursor.advance(word.len());
            if matches!(word, "list" | "range" | "context" | "function") && parser.cursor.eat("<") {
                return parser.type_parameters(word);
            }
            parser.cursor.back_to(place);
            parser.plain_type()
        })
    }

    fn type_parameters(&mut self, word: &str) -> Read<TypeName> {
        if word == "context" {
            let mut members = Vec::new();
            while !self.cursor.eat(">") {
                if !members.is_empty() {
                    self.expect(",")?;
                }
                let name = self.new_name(&[':'], "")?;
                self.expect(":")?;
                members.push((name, self.type_name()?));
            }
            return Ok(TypeName::Context(members));
        }
        if word == "function" {
            let mut parameters = Vec::new();
            while !self.cursor.eat(">") {
                if !parameters.is_empty() {
                    self.expect(",")?;
                }
                parameters.push(self.type_name()?);
            }
            self.expect("->")?;
            return Ok(TypeName::Function(parameters, Box::new(self.type_name()?)));
        }
        let of = Box::new(self.type_name()?);
        self.expect(">")?;
        Ok(if word == "list" { TypeName::List(of) } else { TypeName::Range(of) })
    }

    /// The name of a built-in type or of one of the model; that of another model has a point.
    fn plain_type(&mut self) -> Read<TypeName> {
        for name in SPACED {
            if self.attempt(|parser| name.split(' ').try_for_each(|word| parser.expect_word(word))).is_some() {
                return Ok(TypeName::Named(name.to_owned()));
            }
        }
        let mut name = self.type_words()?;
        while self.cursor.eat(".") {
            name.push('.');
            name.push_str(&self.type_words()?);
        }
        Ok(TypeName::Named(one_spaced(&name)))
    }

    fn type_words(&mut self) -> Read<String> {
        let word = self.cursor.word();
        if word.is_empty() { Err(self.cursor.not_understood()) } else { Ok(self.words(word)) }
    }
}
