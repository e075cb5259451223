//! Prints an expression as FEEL that reads as the same expression again.

use std::fmt::{self, Display, Formatter, Write};

use super::syntax::{Arguments, Entry, Expression, Iterator, Node, Operator, Over, Tests, TypeName};

/// How tightly the outermost operator of a node binds.
const OPEN: u8 = 0;
const OR: u8 = 1;
const AND: u8 = 2;
const COMPARE: u8 = 3;
const ADD: u8 = 4;
const MULTIPLY: u8 = 5;
const POWER: u8 = 6;
const INSTANCE: u8 = 7;
const UNARY: u8 = 8;
const VALUE: u8 = 9;

fn tightness(node: &Node) -> u8 {
    match node {
        Node::If { .. } | Node::For { .. } | Node::Quantified { .. } | Node::Function(_) => OPEN,
        Node::Or(..) => OR,
        Node::And(..) => AND,
        Node::Compare { .. } | Node::Between { .. } | Node::In { .. } => COMPARE,
        Node::Arithmetic { operator, .. } => match operator {
            Operator::Plus | Operator::Minus => ADD,
            Operator::Times | Operator::Over => MULTIPLY,
            Operator::Power => POWER,
        },
        Node::InstanceOf { .. } => INSTANCE,
        Node::Negate(_) => UNARY,
        _ => VALUE,
    }
}

/// An expression in a place that takes what binds at least as tightly; anything else stands in brackets there.
struct At<'e>(&'e Expression, u8);

impl Display for At<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        // A negative number is a constant of the tree, and a minus sign in the text.
        let negative = matches!(&self.0.node, Node::Number(number) if *number < crate::number::Number::ZERO);
        let binds = if negative { UNARY } else { tightness(&self.0.node) };
        if binds < self.1 { write!(f, "({})", self.0) } else { write!(f, "{}", self.0) }
    }
}

impl Display for Expression {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.node {
            Node::Null => f.write_str("null"),
            Node::Boolean(value) => write!(f, "{value}"),
            Node::Number(number) => write!(f, "{number}"),
            Node::Text(text) => quoted(f, text),
            Node::At(text) => {
                f.write_char('@')?;
                quoted(f, text)
            }
            Node::Name(name) => f.write_str(name),
            Node::List(items) => {
                f.write_char('[')?;
                separated(f, items.iter())?;
                f.write_char(']')
            }
            Node::Context(entries) => {
                f.write_char('{')?;
                named(f, entries, true)?;
                f.write_char('}')
            }
            Node::Range { low, low_included, high, high_included } => {
                let (open, close) = (if *low_included { '[' } else { '(' }, if *high_included { ']' } else { ')' });
                write!(f, "{open}{}..{}{close}", At(low, ADD), At(high, ADD))
            }
            Node::Side { comparison, value } => write!(f, "({} {})", comparison.sign(), At(value, ADD)),
            Node::Negate(value) => write!(f, "-{}", At(value, UNARY)),
            Node::Path { of, member } => write!(f, "{}.{member}", At(of, VALUE)),
            Node::Filter { list, condition } => write!(f, "{}[{condition}]", At(list, VALUE)),
            Node::Call { function, arguments } => {
                write!(f, "{}(", At(function, VALUE))?;
                match arguments {
                    Arguments::Positional(values) => separated(f, values.iter())?,
                    Arguments::Named(entries) => named(f, entries, false)?,
                }
                f.write_char(')')
            }
            _ => self.operators(f),
        }
    }
}

impl Expression {
    fn operators(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.node {
            Node::Arithmetic { operator, left, right } => {
                let binds = tightness(&self.node);
                write!(f, "{} {} {}", At(left, binds), operator.sign(), At(right, binds + 1))
            }
            Node::Compare { comparison, left, right } => {
                write!(f, "{} {} {}", At(left, COMPARE), comparison.sign(), At(right, ADD))
            }
            Node::And(left, right) => write!(f, "{} and {}", At(left, AND), At(right, COMPARE)),
            Node::Or(left, right) => write!(f, "{} or {}", At(left, OR), At(right, AND)),
            Node::Between { value, low, high } => {
                write!(f, "{} between {} and {}", At(value, COMPARE), At(low, ADD), At(high, ADD))
            }
            Node::In { value, tests } => {
                write!(f, "{} in (", At(value, COMPARE))?;
                separated(f, tests.iter())?;
                f.write_char(')')
            }
            Node::InstanceOf { value, of } => write!(f, "{} instance of {of}", At(value, INSTANCE)),
            Node::If { condition, then, otherwise } => write!(f, "if {condition} then {then} else {otherwise}"),
            Node::For { iterators, result } => {
                f.write_str("for ")?;
                running(f, iterators)?;
                write!(f, " return {result}")
            }
            Node::Quantified { every, iterators, condition } => {
                f.write_str(if *every { "every " } else { "some " })?;
                running(f, iterators)?;
                write!(f, " satisfies {condition}")
            }
            Node::Function(lambda) => {
                f.write_str("function(")?;
                for (index, parameter) in lambda.parameters.iter().enumerate() {
                    let comma = if index > 0 { ", " } else { "" };
                    write!(f, "{comma}{}", parameter.name)?;
                    if let Some(kind) = &parameter.kind {
                        write!(f, ": {kind}")?;
                    }
                }
                write!(f, "){} {}", if lambda.external { " external" } else { "" }, lambda.body)
            }
            _ => Ok(()),
        }
    }
}

fn separated<'e>(f: &mut Formatter<'_>, items: impl std::iter::Iterator<Item = &'e Expression>) -> fmt::Result {
    for (index, item) in items.enumerate() {
        write!(f, "{}{item}", if index > 0 { ", " } else { "" })?;
    }
    Ok(())
}

fn named(f: &mut Formatter<'_>, entries: &[Entry], quotable: bool) -> fmt::Result {
    for (index, entry) in entries.iter().enumerate() {
        f.write_str(if index > 0 { ", " } else { "" })?;
        if quotable {
            quoted(f, &entry.key)?
        } else {
            f.write_str(&entry.key)?
        }
        write!(f, ": {}", entry.value)?;
    }
    Ok(())
}

fn running(f: &mut Formatter<'_>, iterators: &[Iterator]) -> fmt::Result {
    for (index, iterator) in iterators.iter().enumerate() {
        write!(f, "{}{} in ", if index > 0 { ", " } else { "" }, iterator.name)?;
        match &iterator.over {
            Over::Elements(list) => write!(f, "{list}")?,
            Over::Count(first, last) => write!(f, "{first}..{last}")?,
        }
    }
    Ok(())
}

/// A text in quotation marks, as FEEL reads it.
pub(super) fn quoted(f: &mut impl Write, text: &str) -> fmt::Result {
    f.write_char('"')?;
    for char in text.chars() {
        match char {
            '"' => f.write_str("\\\"")?,
            '\\' => f.write_str("\\\\")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            other => f.write_char(other)?,
        }
    }
    f.write_char('"')
}

impl Display for Tests {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any => f.write_char('-'),
            Self::OneOf(tests) => each_test(f, tests),
            Self::NoneOf(tests) => {
                f.write_str("not(")?;
                each_test(f, tests)?;
                f.write_char(')')
            }
        }
    }
}

fn each_test(f: &mut Formatter<'_>, tests: &[Expression]) -> fmt::Result {
    for (index, test) in tests.iter().enumerate() {
        f.write_str(if index > 0 { ", " } else { "" })?;
        match &test.node {
            Node::Side { comparison, value } => write!(f, "{} {}", comparison.sign(), At(value, ADD))?,
            _ => write!(f, "{test}")?,
        }
    }
    Ok(())
}

impl Display for TypeName {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Named(name) => f.write_str(name),
            Self::List(of) => write!(f, "list<{of}>"),
            Self::Range(of) => write!(f, "range<{of}>"),
            Self::Context(members) => {
                f.write_str("context<")?;
                for (index, (name, kind)) in members.iter().enumerate() {
                    write!(f, "{}{name}: {kind}", if index > 0 { ", " } else { "" })?;
                }
                f.write_char('>')
            }
            Self::Function(parameters, result) => {
                f.write_str("function<")?;
                for (index, kind) in parameters.iter().enumerate() {
                    write!(f, "{}{kind}", if index > 0 { ", " } else { "" })?;
                }
                write!(f, "> -> {result}")
            }
        }
    }
}
