//! The syntax tree of FEEL: what an expression says, and where in the text it says it.

use std::sync::Arc;

use crate::number::Number;
use crate::rule::Span;

/// An expression and where it stands in its text.
#[derive(Clone, Debug, PartialEq)]
pub struct Expression {
    /// Where it stands.
    pub span: Span,
    /// What it says.
    pub node: Node,
}

/// What an expression says.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// `12.5`
    Number(Number),
    /// `"text"`
    Text(String),
    /// `@"2026-11-25"`: a date, time, date and time or duration.
    At(String),
    /// The value of a name, or of a built-in function; `?` is the value that a test tests.
    Name(String),
    /// `[1, 2]`
    List(Vec<Expression>),
    /// `{a: 1, "b": a}`
    Context(Vec<Entry>),
    /// `[1..5)`
    Range {
        /// The lower end.
        low: Box<Expression>,
        /// Whether the lower end belongs to it.
        low_included: bool,
        /// The upper end.
        high: Box<Expression>,
        /// Whether the upper end belongs to it.
        high_included: bool,
    },
    /// `< 5`, `= 5`: everything on one side of a value.
    Side {
        /// Which side.
        comparison: Comparison,
        /// The value.
        value: Box<Expression>,
    },
    /// `-a`
    Negate(Box<Expression>),
    /// `a + b`
    Arithmetic {
        /// Which of the five.
        operator: Operator,
        /// Its left side.
        left: Box<Expression>,
        /// Its right side.
        right: Box<Expression>,
    },
    /// `a < b`
    Compare {
        /// Which of the six.
        comparison: Comparison,
        /// Its left side.
        left: Box<Expression>,
        /// Its right side.
        right: Box<Expression>,
    },
    /// `a and b`
    And(Box<Expression>, Box<Expression>),
    /// `a or b`
    Or(Box<Expression>, Box<Expression>),
    /// `a between 1 and 5`
    Between {
        /// What is tested.
        value: Box<Expression>,
        /// The lower end, included.
        low: Box<Expression>,
        /// The upper end, included.
        high: Box<Expression>,
    },
    /// `a in (< 5, [7..9])`
    In {
        /// What is tested.
        value: Box<Expression>,
        /// One of these has to pass.
        tests: Vec<Expression>,
    },
    /// `a instance of number`
    InstanceOf {
        /// What is looked at.
        value: Box<Expression>,
        /// The type.
        of: TypeName,
    },
    /// `if a then b else c`
    If {
        /// The condition.
        condition: Box<Expression>,
        /// The value when the condition is true.
        then: Box<Expression>,
        /// The value otherwise.
        otherwise: Box<Expression>,
    },
    /// `for a in b, c in 1..5 return d`
    For {
        /// What runs, the last the fastest.
        iterators: Vec<Iterator>,
        /// One element of the list that comes out.
        result: Box<Expression>,
    },
    /// `some a in b satisfies c`, `every a in b satisfies c`
    Quantified {
        /// Whether all have to satisfy it.
        every: bool,
        /// What runs, the last the fastest.
        iterators: Vec<Iterator>,
        /// The condition.
        condition: Box<Expression>,
    },
    /// `a[b]`: the elements for which `b` is true, or the one at place `b`.
    Filter {
        /// The list.
        list: Box<Expression>,
        /// The condition or place.
        condition: Box<Expression>,
    },
    /// `a.b`
    Path {
        /// What has the member.
        of: Box<Expression>,
        /// The member's name.
        member: String,
    },
    /// `a(1, 2)`, `a(x: 1, y: 2)`
    Call {
        /// What is called.
        function: Box<Expression>,
        /// With what.
        arguments: Arguments,
    },
    /// `function(a: number, b) a + b`
    Function(Arc<Lambda>),
}

/// One entry of a context.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The entry's name.
    pub key: String,
    /// Its value; the entries before it are known to it.
    pub value: Expression,
}

/// What an iteration runs over.
#[derive(Clone, Debug, PartialEq)]
pub struct Iterator {
    /// What the element is called.
    pub name: String,
    /// Where the elements come from.
    pub over: Over,
}

/// Where the elements of an iteration come from.
#[derive(Clone, Debug, PartialEq)]
pub enum Over {
    /// The elements of a list or range.
    Elements(Box<Expression>),
    /// `1..5`, upwards or downwards.
    Count(Box<Expression>, Box<Expression>),
}

/// What a function is called with.
#[derive(Clone, Debug, PartialEq)]
pub enum Arguments {
    /// By place.
    Positional(Vec<Expression>),
    /// By name.
    Named(Vec<Entry>),
}

/// A function written in FEEL.
#[derive(Clone, Debug, PartialEq)]
pub struct Lambda {
    /// What it takes.
    pub parameters: Vec<Parameter>,
    /// What it answers.
    pub body: Expression,
    /// Whether the body names a function outside FEEL. Those are never called.
    pub external: bool,
}

/// A parameter of a function.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// Its type, if it has one.
    pub kind: Option<TypeName>,
}

/// A type as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypeName {
    /// `number`, `tLoan`
    Named(String),
    /// `list<number>`
    List(Box<TypeName>),
    /// `range<number>`
    Range(Box<TypeName>),
    /// `context<a: number>`
    Context(Vec<(String, TypeName)>),
    /// `function<number> -> string`
    Function(Vec<TypeName>, Box<TypeName>),
}

/// An arithmetic operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `*`
    Times,
    /// `/`
    Over,
    /// `**`
    Power,
}

/// A comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `=`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

/// Unary tests: what an input cell says.
#[derive(Clone, Debug, PartialEq)]
pub enum Tests {
    /// `-`: passes everything.
    Any,
    /// Passes when one of them does.
    OneOf(Vec<Expression>),
    /// `not(…)`: passes when none of them does.
    NoneOf(Vec<Expression>),
}

impl Operator {
    /// The sign.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Self::Plus => "+",
            Self::Minus => "-",
            Self::Times => "*",
            Self::Over => "/",
            Self::Power => "**",
        }
    }
}

impl Comparison {
    /// The sign.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
        }
    }
}

impl Expression {
    /// The expressions that this one is made of, in the order of the text.
    #[must_use]
    pub fn parts(&self) -> Vec<&Expression> {
        match &self.node {
            Node::Null | Node::Boolean(_) | Node::Number(_) | Node::Text(_) | Node::At(_) | Node::Name(_) => Vec::new(),
            Node::List(items) => items.iter().collect(),
            Node::Context(entries) => entries.iter().map(|entry| &entry.value).collect(),
            Node::Side { value, .. }
            | Node::Negate(value)
            | Node::InstanceOf { value, .. }
            | Node::Path { of: value, .. } => vec![value],
            Node::Range { low: one, high: two, .. }
            | Node::Arithmetic { left: one, right: two, .. }
            | Node::Compare { left: one, right: two, .. }
            | Node::And(one, two)
            | Node::Or(one, two)
            | Node::Filter { list: one, condition: two } => vec![one, two],
            Node::Between { value: one, low: two, high: three }
            | Node::If { condition: one, then: two, otherwise: three } => vec![one, two, three],
            Node::In { value, tests } => std::iter::once(&**value).chain(tests).collect(),
            Node::For { iterators, result: last } | Node::Quantified { iterators, condition: last, .. } => {
                iterators.iter().flat_map(|iterator| iterator.over.parts()).chain([&**last]).collect()
            }
            Node::Call { function, arguments } => {
                let mut parts = vec![&**function];
                match arguments {
                    Arguments::Positional(values) => parts.extend(values),
                    Arguments::Named(entries) => parts.extend(entries.iter().map(|entry| &entry.value)),
                }
                parts
            }
            Node::Function(lambda) => vec![&lambda.body],
        }
    }

    /// Whether it says `?` somewhere: a test that does answers by itself whether it passes.
    #[must_use]
    pub fn asks(&self) -> bool {
        matches!(&self.node, Node::Name(name) if name == "?") || self.parts().into_iter().any(Self::asks)
    }
}

impl Over {
    fn parts(&self) -> Vec<&Expression> {
        match self {
            Self::Elements(list) => vec![list],
            Self::Count(first, last) => vec![first, last],
        }
    }
}
