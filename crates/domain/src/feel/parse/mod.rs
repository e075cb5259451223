//! Reads FEEL.
//!
//! One pass, by precedence, from the text itself: what is a name depends on the names that are known where it stands, so
//! there are no tokens beforehand. Contexts, iterations, filters and functions make names known as they are read.

mod bracket;
mod cursor;
mod expression;
mod iterate;
mod literal;
mod name;
mod tests;
mod types;

use self::cursor::Cursor;
use super::error::{ParseError, ParseProblem};
use super::names::{NameSet, Names};
use super::syntax::{Expression, Node, Tests};
use crate::rule::Span;

/// The longest text that is read, in bytes.
pub const TEXT_LIMIT: u32 = 100_000;
/// How deep brackets and conditions may stand inside each other.
const DEPTH_LIMIT: u32 = 100;

/// Reads an expression that may use these names.
///
/// # Errors
/// What is wrong and where.
pub fn parse(text: &str, names: &Names) -> Result<Expression, ParseError> {
    let mut parser = Parser::new(text, names)?;
    let expression = parser.expression()?;
    parser.expect_end()?;
    Ok(expression)
}

/// Reads unary tests (an input cell of a decision table) that may use these names.
///
/// # Errors
/// What is wrong and where.
pub fn parse_tests(text: &str, names: &Names) -> Result<Tests, ParseError> {
    let mut parser = Parser::new(text, names)?;
    let tests = parser.cell()?;
    parser.expect_end()?;
    Ok(tests)
}

type Read<T> = Result<T, ParseError>;

/// Walks through a text with the names known at each place.
#[derive(Debug)]
struct Parser<'t> {
    cursor: Cursor<'t>,
    names: &'t Names,
    /// Names that the text itself makes known, innermost last.
    locals: Vec<NameSet>,
    /// Members that contexts in the text have.
    members: NameSet,
    /// How many filters we are inside of: there, members are names.
    filters: u32,
    /// Inside the end of a range `[` may close it.
    in_range: bool,
    depth: u32,
    /// How many values may still be read, so that going back costs no more than a multiple of the text.
    fuel: usize,
}

impl<'t> Parser<'t> {
    fn new(text: &'t str, names: &'t Names) -> Read<Self> {
        let cursor = Cursor::new(text);
        if text.len() > TEXT_LIMIT as usize {
            return Err(cursor.error_everywhere(ParseProblem::TooLong { limit: TEXT_LIMIT }));
        }
        let (locals, members) = (Vec::new(), NameSet::default());
        let fuel = 1000 + 4 * text.len();
        Ok(Self { cursor, names, locals, members, filters: 0, in_range: false, depth: 0, fuel })
    }

    fn expect_end(&mut self) -> Read<()> {
        if self.cursor.at_end() { Ok(()) } else { Err(self.cursor.not_understood()) }
    }

    fn expect(&mut self, sign: &str) -> Read<()> {
        if self.cursor.eat(sign) { Ok(()) } else { Err(self.expected(sign)) }
    }

    fn expect_word(&mut self, word: &str) -> Read<()> {
        if self.cursor.eat_word(word) { Ok(()) } else { Err(self.expected(word)) }
    }

    /// `expected` has to stand here; what stands there instead is at fault, if anything does.
    fn expected(&mut self, expected: &str) -> ParseError {
        let problem = ParseProblem::Expected { expected: expected.to_owned() };
        if self.cursor.at_end() {
            return self.cursor.missing(problem);
        }
        ParseError { problem, ..self.cursor.not_understood() }
    }

    /// The closing bracket; `start` is where the opening one stands.
    fn close(&mut self, sign: &str, start: usize, open: &str) -> Read<()> {
        if self.cursor.eat(sign) {
            return Ok(());
        }
        if self.cursor.at_end() {
            let span = self.cursor.span_from(start);
            let span = Span { end: span.start + 1, ..span };
            return Err(ParseError { span, problem: ParseProblem::NotClosed { open: open.to_owned() } });
        }
        Err(self.cursor.not_understood())
    }

    /// Runs `read` one level deeper.
    fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Read<T>) -> Read<T> {
        if self.depth >= DEPTH_LIMIT {
            return Err(self.cursor.missing(ParseProblem::TooDeep));
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    /// Runs `read` inside brackets: `[` begins a filter again.
    fn bracketed<T>(&mut self, read: impl FnOnce(&mut Self) -> Read<T>) -> Read<T> {
        let outside = std::mem::replace(&mut self.in_range, false);
        let result = read(self);
        self.in_range = outside;
        result
    }

    /// Runs `read` with a set of local names that it may add to.
    fn scoped<T>(&mut self, read: impl FnOnce(&mut Self) -> Read<T>) -> Read<T> {
        self.locals.push(NameSet::default());
        let result = read(self);
        self.locals.pop();
        result
    }

    fn know(&mut self, name: &str) {
        if let Some(scope) = self.locals.last_mut() {
            scope.add(name);
        }
    }

    /// Runs `read`; when it fails, nothing was read.
    fn attempt<T>(&mut self, read: impl FnOnce(&mut Self) -> Read<T>) -> Option<T> {
        let (place, depth, filters, in_range) = (self.cursor.place(), self.depth, self.filters, self.in_range);
        let locals = self.locals.len();
        let result = read(self).ok();
        if result.is_none() {
            self.cursor.back_to(place);
            (self.depth, self.filters, self.in_range) = (depth, filters, in_range);
            self.locals.truncate(locals);
        }
        result
    }

    fn at(&self, start: usize, node: Node) -> Expression {
        Expression { span: self.cursor.span_from(start), node }
    }
}
