//! Formulas: output cells that compute their value from the inputs of the case ("Order value * 0.2").
//!
//! A formula is a FEEL expression over the names of the table's input terms. Its types are checked when it is read, so that
//! what is computed has the type of its column. A value that cannot be computed (an input is missing, the result is larger
//! than any number) leaves the term open.

mod read;
mod sorts;
mod value;
mod why;
mod words;

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use serde::{Serialize, Serializer};
use ts_rs::TS;

pub(super) use self::read::{looks_like_one, read};
pub(crate) use self::value::{computed, evaluated, given, rounding_of};
pub use self::why::{Remark, Why};
use super::answer::Case;
use super::cell::Span;
use super::read::ReadColumn;
use crate::feel::{Comparison, Expression, Names, Node};
use crate::term::{Term, TermId, Type, Value};

/// A FEEL expression over input terms. Travels as its canonical text and the terms.
#[derive(Clone, Debug)]
pub struct Formula {
    text: String,
    expression: Arc<Expression>,
    terms: Vec<(String, TermId)>,
}

/// The input terms of a table: what its formulas may name.
#[derive(Clone, Debug, Default)]
pub struct Inputs {
    names: Names,
    terms: Vec<Input>,
}

/// One term that formulas may name.
#[derive(Clone, Debug)]
struct Input {
    name: String,
    term: TermId,
    kind: Type,
}

impl Formula {
    /// What it says.
    #[must_use]
    pub fn expression(&self) -> &Expression {
        &self.expression
    }

    /// The names in the expression, each with its term.
    pub fn names(&self) -> impl Iterator<Item = (&str, &TermId)> {
        self.terms.iter().map(|(name, term)| (name.as_str(), term))
    }

    /// Whether a name is among the texts that it says, or it passes on a text of the case.
    pub(super) fn may_name(&self, name: &str) -> bool {
        sorts::results(&self.expression).into_iter().any(|result| match &result.node {
            Node::Text(text) => text == name,
            Node::Name(_) => true,
            _ => false,
        })
    }

    /// The formula that comes to a value for each name that this one comes to; `null` for other names.
    pub(super) fn choosing(&self, values: &[(&str, &Value)]) -> Self {
        let choice = values.iter().rev().fold(written(Node::Null), |otherwise, (name, value)| {
            let is_named = equal((*self.expression).clone(), written(Node::Text((*name).to_owned())));
            conditional(is_named, literal(value), otherwise)
        });
        Self { text: choice.to_string(), expression: choice.into(), terms: self.terms.clone() }
    }

    /// The formula that an expression is, over the names of others.
    pub(super) fn over<'f>(expression: Expression, others: impl IntoIterator<Item = &'f Self>) -> Self {
        let mut terms: Vec<(String, TermId)> = Vec::new();
        for named in others.into_iter().flat_map(|other| &other.terms) {
            if !terms.contains(named) {
                terms.push(named.clone());
            }
        }
        Self { text: expression.to_string(), expression: expression.into(), terms }
    }

    /// Its value in a case; `null` where it cannot be computed.
    #[must_use]
    pub fn value(&self, case: &Case) -> Value {
        computed(&self.expression, self.names().map(|(name, term)| (name, case.value(term))))
    }
}

/// An expression that nobody typed.
pub(super) fn written(node: Node) -> Expression {
    Expression { span: Span::default(), node }
}

/// A value as an expression.
pub(super) fn literal(value: &Value) -> Expression {
    written(match value {
        Value::Null => Node::Null,
        Value::Date(date) => Node::At(date.to_string()),
        Value::Duration(duration) => Node::At(duration.to_string()),
        Value::YesNo(yes) => Node::Boolean(*yes),
        Value::Number(number) => Node::Number(*number),
        Value::Text(text) => Node::Text(text.clone()),
    })
}

/// `left = right`
pub(super) fn equal(left: Expression, right: Expression) -> Expression {
    let (left, right) = (Box::new(left), Box::new(right));
    written(Node::Compare { comparison: Comparison::Equal, left, right })
}

/// `if condition then then else otherwise`
pub(super) fn conditional(condition: Expression, then: Expression, otherwise: Expression) -> Expression {
    let [condition, then, otherwise] = [condition, then, otherwise].map(Box::new);
    written(Node::If { condition, then, otherwise })
}

impl Inputs {
    /// The terms of these columns.
    pub(super) fn of<'t>(columns: &[ReadColumn], term: impl Fn(&TermId) -> Option<&'t Term>) -> Self {
        let mut inputs = Self::default();
        for column in columns {
            let (Some(term), Some(kind)) = (term(&column.term), &column.kind) else { continue };
            if inputs.terms.iter().any(|input| input.term == term.id) {
                continue;
            }
            let name = term.name.split_whitespace().collect::<Vec<_>>().join(" ");
            inputs.names.add(&name);
            inputs.terms.push(Input { name, term: term.id.clone(), kind: kind.clone() });
        }
        inputs
    }

    fn named(&self, name: &str) -> Option<&Input> {
        self.terms.iter().find(|input| input.name == name)
    }
}

impl PartialEq for Formula {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text && self.terms == other.terms
    }
}

impl Eq for Formula {}

impl Hash for Formula {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
        self.terms.hash(state);
    }
}

impl fmt::Display for Formula {
    /// Canonical FEEL.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// What travels of a formula.
#[derive(Serialize, TS)]
#[ts(rename = "RuleFormula")]
pub(super) struct Said<'f> {
    /// Canonical FEEL.
    text: &'f str,
    /// The terms that it names.
    terms: Vec<&'f TermId>,
    /// What the text calls them, in the same order.
    names: Vec<&'f str>,
}

impl Serialize for Formula {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (names, terms) = self.names().unzip();
        Said { text: &self.text, terms, names }.serialize(serializer)
    }
}
