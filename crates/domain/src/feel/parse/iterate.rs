//! `if`, `for`, `some`, `every`, `function`.

use std::sync::Arc;

use super::{Parser, Read};
use crate::feel::error::ParseProblem;
use crate::feel::syntax::{Iterator, Lambda, Node, Over, Parameter};

impl Parser<'_> {
    pub(super) fn condition(&mut self) -> Read<Node> {
        self.expect_word("if")?;
        let condition = Box::new(self.bracketed(Self::expression)?);
        self.expect_word("then")?;
        let then = Box::new(self.bracketed(Self::expression)?);
        self.expect_word("else")?;
        let otherwise = Box::new(self.expression()?);
        Ok(Node::If { condition, then, otherwise })
    }

    pub(super) fn iteration(&mut self) -> Read<Node> {
        self.expect_word("for")?;
        self.scoped(|parser| {
            let iterators = parser.iterators()?;
            parser.expect_word("return")?;
            parser.know("partial");
            let result = Box::new(parser.expression()?);
            Ok(Node::For { iterators, result })
        })
    }

    pub(super) fn quantified(&mut self) -> Read<Node> {
        let every = self.cursor.eat_word("every");
        if !every {
            self.expect_word("some")?;
        }
        self.scoped(|parser| {
            let iterators = parser.iterators()?;
            parser.expect_word("satisfies")?;
            let condition = Box::new(parser.expression()?);
            Ok(Node::Quantified { every, iterators, condition })
        })
    }

    fn iterators(&mut self) -> Read<Vec<Iterator>> {
        let mut iterators = Vec::new();
        loop {
            let name = self.new_name(&[], "in")?;
            self.expect_word("in")?;
            let first = Box::new(self.bracketed(Self::expression)?);
            let over = if self.cursor.eat("..") {
                Over::Count(first, Box::new(self.bracketed(Self::expression)?))
            } else {
                Over::Elements(first)
            };
            self.know(&name);
            iterators.push(Iterator { name, over });
            if !self.cursor.eat(",") {
                return Ok(iterators);
            }
        }
    }

    pub(super) fn function(&mut self) -> Read<Node> {
        self.expect_word("function")?;
        self.cursor.skip_space();
        let start = self.cursor.place();
        self.expect("(")?;
        let mut parameters: Vec<Parameter> = Vec::new();
        if !self.cursor.eat(")") {
            loop {
                parameters.push(self.parameter(&parameters)?);
                if !self.cursor.eat(",") {
                    break;
                }
            }
            self.close(")", start, "(")?;
        }
        let external = self.cursor.eat_word("external");
        let body = self.scoped(|parser| {
            parameters.iter().for_each(|parameter| parser.know(&parameter.name));
            parser.expression()
        })?;
        Ok(Node::Function(Arc::new(Lambda { parameters, body, external })))
    }

    fn parameter(&mut self, before: &[Parameter]) -> Read<Parameter> {
        self.cursor.skip_space();
        let start = self.cursor.place();
        let name = self.new_name(&[':', ',', ')'], "")?;
        if before.iter().any(|parameter| parameter.name == name) {
            return Err(self.cursor.error_from(start, ParseProblem::NamedTwice { name }));
        }
        let kind = if self.cursor.eat(":") { Some(self.type_name()?) } else { None };
        Ok(Parameter { name, kind })
    }
}
