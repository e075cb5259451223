//! What stands in brackets: lists, ranges, contexts, arguments.

use super::expression::{ADD, COMPARISONS};
use super::{Parser, Read};
use crate::feel::error::{ParseError, ParseProblem};
use crate::feel::syntax::{Arguments, Entry, Expression, Node};

impl Parser<'_> {
    /// `(a)`, `(< 5)`, `(1..5)`.
    pub(super) fn parenthesis(&mut self) -> Read<Expression> {
        let start = self.cursor.place();
        self.expect("(")?;
        if let Some(side) = self.side()? {
            self.close(")", start, "(")?;
            return Ok(self.at(start, side.node));
        }
        let first = self.range_end()?;
        if self.cursor.eat("..") {
            let node = self.upper_end(first, false, start, "(")?;
            return Ok(self.at(start, node));
        }
        self.close(")", start, "(")?;
        Ok(first)
    }

    /// `[1, 2]` or `[1..5]`.
    pub(super) fn list_or_range(&mut self) -> Read<Node> {
        let start = self.cursor.place();
        self.expect("[")?;
        if self.cursor.eat("]") {
            return Ok(Node::List(Vec::new()));
        }
        let mut items = vec![self.item()?];
        if self.cursor.eat("..") {
            let first = items.remove(0);
            return self.upper_end(first, true, start, "[");
        }
        while self.cursor.eat(",") {
            items.push(self.item()?);
        }
        self.close("]", start, "[")?;
        Ok(Node::List(items))
    }

    fn item(&mut self) -> Read<Expression> {
        match self.side()? {
            Some(side) => Ok(side),
            None => self.expression(),
        }
    }

    /// `]1..5]`. A bracket that opens no range closes nothing either.
    pub(super) fn open_range(&mut self) -> Read<Node> {
        let start = self.cursor.place();
        let range = self.attempt(|parser| {
            parser.expect("]")?;
            let low = parser.range_end()?;
            parser.expect("..")?;
            parser.upper_end(low, false, start, "]")
        });
        range.ok_or_else(|| self.cursor.missing(ParseProblem::ValueMissing))
    }

    fn upper_end(&mut self, low: Expression, low_included: bool, start: usize, open: &str) -> Read<Node> {
        let high = Box::new(self.range_end()?);
        let high_included = self.cursor.eat("]");
        if !high_included && !self.cursor.eat("[") {
            self.close(")", start, open)?;
        }
        Ok(Node::Range { low: Box::new(low), low_included, high, high_included })
    }

    fn range_end(&mut self) -> Read<Expression> {
        let outside = std::mem::replace(&mut self.in_range, true);
        let end = self.expression();
        self.in_range = outside;
        end
    }

    /// `< 5`, if a comparison stands here.
    pub(super) fn side(&mut self) -> Read<Option<Expression>> {
        self.cursor.skip_space();
        let start = self.cursor.place();
        for (sign, comparison) in COMPARISONS {
            if self.cursor.eat(sign) {
                let value = Box::new(self.deeper(|parser| parser.binary(ADD))?);
                return Ok(Some(self.at(start, Node::Side { comparison, value })));
            }
        }
        Ok(None)
    }

    /// `{a: 1, "b": a}`
    pub(super) fn context(&mut self) -> Read<Node> {
        let start = self.cursor.place();
        self.expect("{")?;
        self.scoped(|parser| {
            let mut entries: Vec<Entry> = Vec::new();
            if parser.cursor.eat("}") {
                return Ok(Node::Context(entries));
            }
            loop {
                let key = parser.key(&entries)?;
                let value = parser.expression()?;
                parser.know(&key);
                parser.members.add(&key);
                entries.push(Entry { key, value });
                if !parser.cursor.eat(",") {
                    break;
                }
            }
            parser.close("}", start, "{")?;
            Ok(Node::Context(entries))
        })
    }

    fn key(&mut self, before: &[Entry]) -> Read<String> {
        self.cursor.skip_space();
        let start = self.cursor.place();
        let key = if self.cursor.peek() == Some('"') { self.text()? } else { self.new_name(&[':'], "")? };
        self.new_among(&key, before, start)?;
        self.expect(":")?;
        Ok(key)
    }

    fn new_among(&self, name: &str, before: &[Entry], start: usize) -> Result<(), ParseError> {
        if before.iter().any(|entry| entry.key == name) {
            return Err(self.cursor.error_from(start, ParseProblem::NamedTwice { name: name.to_owned() }));
        }
        Ok(())
    }

    /// `(1, 2)` or `(x: 1, y: 2)`
    pub(super) fn arguments(&mut self) -> Read<Arguments> {
        let start = self.cursor.place();
        self.expect("(")?;
        if self.cursor.eat(")") {
            return Ok(Arguments::Positional(Vec::new()));
        }
        let arguments = match self.argument_name() {
            Some(name) => Arguments::Named(self.named_arguments(name)?),
            None => {
                let mut values = vec![self.item()?];
                while self.cursor.eat(",") {
                    values.push(self.item()?);
                }
                Arguments::Positional(values)
            }
        };
        self.close(")", start, "(")?;
        Ok(arguments)
    }

    fn named_arguments(&mut self, first: String) -> Read<Vec<Entry>> {
        let mut entries = vec![Entry { key: first, value: self.item()? }];
        while self.cursor.eat(",") {
            self.cursor.skip_space();
            let start = self.cursor.place();
            let key = self.new_name(&[':', ',', ')'], "")?;
            self.new_among(&key, &entries, start)?;
            self.expect(":")?;
            entries.push(Entry { key, value: self.item()? });
        }
        Ok(entries)
    }
}
