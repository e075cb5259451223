//! Operators, by precedence, and what may follow a value: `.member`, `[filter]`, `(arguments)`.

use super::{Parser, Read};
use crate::feel::error::ParseProblem;
use crate::feel::syntax::{Comparison, Expression, Node, Operator};

/// How tightly operators bind. Everything is read from the left.
const OR: u8 = 1;
const AND: u8 = 2;
const COMPARE: u8 = 3;
pub(super) const ADD: u8 = 4;
const MULTIPLY: u8 = 5;
const POWER: u8 = 6;
const INSTANCE: u8 = 7;

/// The signs of comparisons, longer ones first.
pub(super) const COMPARISONS: [(&str, Comparison); 6] = [
    ("<=", Comparison::LessOrEqual),
    (">=", Comparison::GreaterOrEqual),
    ("!=", Comparison::NotEqual),
    ("<", Comparison::Less),
    (">", Comparison::Greater),
    ("=", Comparison::Equal),
];

const ARITHMETIC: [(&str, u8, Operator); 5] = [
    ("**", POWER, Operator::Power),
    ("*", MULTIPLY, Operator::Times),
    ("/", MULTIPLY, Operator::Over),
    ("+", ADD, Operator::Plus),
    ("-", ADD, Operator::Minus),
];

impl Parser<'_> {
    /// Everything up to where no operator follows.
    pub(super) fn expression(&mut self) -> Read<Expression> {
        self.deeper(|parser| parser.binary(OR))
    }

    /// Values and the operators between them that bind at least as tightly as `least`.
    pub(super) fn binary(&mut self, least: u8) -> Read<Expression> {
        self.cursor.skip_space();
        let start = self.cursor.place();
        let mut left = self.unary()?;
        loop {
            match self.operator(left, least, start)? {
                (next, true) => left = next,
                (done, false) => return Ok(done),
            }
        }
    }

    /// One operator and its right side behind `left`, and whether there was one.
    fn operator(&mut self, left: Expression, least: u8, start: usize) -> Read<(Expression, bool)> {
        self.cursor.skip_space();
        for (sign, level, operator) in ARITHMETIC {
            if level >= least && self.cursor.eat(sign) {
                let right = Box::new(self.deeper(|parser| parser.binary(level + 1))?);
                return Ok((self.at(start, Node::Arithmetic { operator, left: Box::new(left), right }), true));
            }
        }
        if COMPARE >= least {
            for (sign, comparison) in COMPARISONS {
                if self.cursor.eat(sign) {
                    let right = Box::new(self.deeper(|parser| parser.binary(ADD))?);
                    return Ok((self.at(start, Node::Compare { comparison, left: Box::new(left), right }), true));
                }
            }
        }
        self.word_operator(left, least, start)
    }

    fn word_operator(&mut self, left: Expression, least: u8, start: usize) -> Read<(Expression, bool)> {
        let (word, place) = (self.cursor.word(), self.cursor.place());
        let level = match word {
            "or" => OR,
            "and" => AND,
            "between" | "in" => COMPARE,
            "instance" => INSTANCE,
            _ => return Ok((left, false)),
        };
        if level < least {
            return Ok((left, false));
        }
        self.cursor.advance(word.len());
        let left = Box::new(left);
        let node = match word {
            "or" => Node::Or(left, Box::new(self.deeper(|parser| parser.binary(AND))?)),
            "and" => Node::And(left, Box::new(self.deeper(|parser| parser.binary(COMPARE))?)),
            "between" => {
                let low = Box::new(self.deeper(|parser| parser.binary(ADD))?);
                self.expect_word("and")?;
                let high = Box::new(self.deeper(|parser| parser.binary(ADD))?);
                Node::Between { value: left, low, high }
            }
            "in" => Node::In { value: left, tests: self.deeper(Self::in_tests)? },
            _ => {
                if !self.cursor.eat_word("of") {
                    self.cursor.back_to(place);
                    return Err(self.cursor.not_understood());
                }
                Node::InstanceOf { value: left, of: self.type_name()? }
            }
        };
        Ok((self.at(start, node), true))
    }

    fn unary(&mut self) -> Read<Expression> {
        self.cursor.skip_space();
        let start = self.cursor.place();
        if self.cursor.eat("-") {
            let of = Box::new(self.deeper(Self::unary)?);
            return Ok(self.at(start, Node::Negate(of)));
        }
        let mut value = self.value()?;
        loop {
            match self.behind(value, start)? {
                (next, true) => value = next,
                (done, false) => return Ok(done),
            }
        }
    }

    /// One member, filter or call behind `value`, and whether there was one.
    fn behind(&mut self, value: Expression, start: usize) -> Read<(Expression, bool)> {
        self.cursor.skip_space();
        if self.cursor.eat(".") {
            let member = self.member()?;
            return Ok((self.at(start, Node::Path { of: Box::new(value), member }), true));
        }
        if self.cursor.peek() == Some('(') {
            let arguments = self.deeper(|parser| parser.bracketed(Self::arguments))?;
            return Ok((self.at(start, Node::Call { function: Box::new(value), arguments }), true));
        }
        if self.cursor.peek() == Some('[') {
            let condition = if self.in_range { self.attempt(Self::filter) } else { Some(self.filter()?) };
            if let Some(condition) = condition {
                let (list, condition) = (Box::new(value), Box::new(condition));
                return Ok((self.at(start, Node::Filter { list, condition }), true));
            }
        }
        Ok((value, false))
    }

    fn filter(&mut self) -> Read<Expression> {
        let start = self.cursor.place();
        self.expect("[")?;
        self.filters += 1;
        let condition = self.deeper(|parser| {
            parser.bracketed(|parser| {
                parser.scoped(|parser| {
                    parser.know("item");
                    parser.expression()
                })
            })
        })?;
        self.filters -= 1;
        self.close("]", start, "[")?;
        Ok(condition)
    }

    /// Something that stands for a value by itself.
    fn value(&mut self) -> Read<Expression> {
        self.fuel = self.fuel.checked_sub(1).ok_or_else(|| self.cursor.missing(ParseProblem::TooDeep))?;
        self.cursor.skip_space();
        let start = self.cursor.place();
        let rest = self.cursor.rest();
        let node = match rest.chars().next() {
            None => return Err(self.cursor.missing(ParseProblem::ValueMissing)),
            Some('(') => return self.deeper(|parser| parser.bracketed(Self::parenthesis)),
            Some('[') => self.deeper(|parser| parser.bracketed(Self::list_or_range))?,
            Some(']') => self.deeper(|parser| parser.bracketed(Self::open_range))?,
            Some('{') => self.deeper(|parser| parser.bracketed(Self::context))?,
            Some('"') => Node::Text(self.text()?),
            Some('@') => {
                self.cursor.advance(1);
                if self.cursor.peek() != Some('"') {
                    return Err(self.expected("\""));
                }
                Node::At(self.text()?)
            }
            Some('?') => {
                self.cursor.advance(1);
                Node::Name("?".to_owned())
            }
            Some(first) if first.is_ascii_digit() || first == '.' => self.number()?,
            Some(_) => return self.word_value(),
        };
        Ok(self.at(start, node))
    }

    /// A keyword's construct or a name.
    fn word_value(&mut self) -> Read<Expression> {
        let start = self.cursor.place();
        let word = self.cursor.word();
        let known = self.known_name().map_or(0, |(length, _)| length);
        if known <= word.len() {
            let constant = match word {
                "null" => Some(Node::Null),
                "true" => Some(Node::Boolean(true)),
                "false" => Some(Node::Boolean(false)),
                _ => None,
            };
            if let Some(node) = constant {
                self.cursor.advance(word.len());
                return Ok(self.at(start, node));
            }
            let node = match word {
                "if" => Some(self.deeper(Self::condition)?),
                "for" => Some(self.deeper(Self::iteration)?),
                "some" | "every" => Some(self.deeper(Self::quantified)?),
                "function" => Some(self.deeper(Self::function)?),
                _ => None,
            };
            if let Some(node) = node {
                return Ok(self.at(start, node));
            }
        }
        let name = self.name()?;
        Ok(self.at(start, Node::Name(name)))
    }
}
