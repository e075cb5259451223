//! Unary tests: cells of a decision table and the right side of `in`.

use super::expression::ADD;
use super::{Parser, Read};
use crate::feel::error::ParseProblem;
use crate::feel::syntax::{Expression, Tests};

impl Parser<'_> {
    /// A whole cell.
    pub(super) fn cell(&mut self) -> Read<Tests> {
        self.cursor.skip_space();
        let start = self.cursor.place();
        if self.cursor.eat("-") && self.cursor.at_end() {
            return Ok(Tests::Any);
        }
        self.cursor.back_to(start);
        // `not(a) or b` is an expression; only a `not(…)` that is the whole cell negates the tests in it.
        let negated = self.attempt(|parser| {
            parser.expect_word("not")?;
            let tests = parser.bracketed(Self::test_list)?;
            parser.expect_end()?;
            Ok(tests)
        });
        if let Some(tests) = negated {
            return Ok(Tests::NoneOf(tests));
        }
        Ok(Tests::OneOf(self.tests()?))
    }

    fn test_list(&mut self) -> Read<Vec<Expression>> {
        self.cursor.skip_space();
        let start = self.cursor.place();
        self.expect("(")?;
        let tests = self.tests()?;
        self.close(")", start, "(")?;
        Ok(tests)
    }

    fn tests(&mut self) -> Read<Vec<Expression>> {
        let mut tests = Vec::new();
        loop {
            tests.push(match self.side()? {
                Some(side) => side,
                None => self.expression()?,
            });
            if !self.cursor.eat(",") {
                return Ok(tests);
            }
        }
    }

    /// The right side of `in`: one test, or several in brackets.
    pub(super) fn in_tests(&mut self) -> Read<Vec<Expression>> {
        if let Some(side) = self.side()? {
            return Ok(vec![side]);
        }
        self.cursor.skip_space();
        let list = self.attempt(|parser| {
            let tests = parser.bracketed(Self::test_list)?;
            // `(a + b) * c` is one value.
            let word = parser.cursor.word();
            let rest = parser.cursor.rest();
            let more =
                word.is_empty() && rest.starts_with(['*', '/', '+', '-', '.', '[', '(']) && !rest.starts_with("..");
            if more { Err(parser.cursor.missing(ParseProblem::ValueMissing)) } else { Ok(tests) }
        });
        match list {
            Some(tests) => Ok(tests),
            None => Ok(vec![self.binary(ADD)?]),
        }
    }
}
