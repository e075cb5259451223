//! A total as one formula: what the cells of rows that match together come to, so that it can be reasoned about like any formula.
//!
//! A cell that comes to nothing is left out of a total, where FEEL would make the whole of it nothing. Cells of which that is not
//! ruled out are therefore asked first.

use super::cell::Entry;
use super::formula::{Formula, conditional, equal, literal, written};
use super::read::ReadTable;
use super::table::HitPolicy;
use super::total::Addend;
use crate::feel::{Arguments, Expression, Node, Operator};
use crate::number::Number;
use crate::term::Value;

/// What a row adds to a total.
#[derive(Clone)]
struct Share {
    expression: Expression,
    may_be_nothing: bool,
}

impl ReadTable {
    /// What the total of an output column comes to where these rows match, and no others that add something; `null` of no rows.
    /// A formula that is said never to come to nothing is not asked whether it does.
    pub(crate) fn joined(&self, rows: &[usize], column: usize, may_be_nothing: impl Fn(&Formula) -> bool) -> Formula {
        let entries = || rows.iter().filter_map(|row| self.rows[*row].outputs[column].as_ref());
        let formulas =
            entries().filter_map(|entry| if let Entry::Formula { formula } = entry { Some(formula) } else { None });
        let share = |entry: &Entry| match entry {
            Entry::Open => None,
            Entry::Literal { value } => {
                let counted = Value::Number(Number::ONE);
                let value = if self.hit_policy == HitPolicy::Count { &counted } else { value };
                Some(Share { expression: literal(value), may_be_nothing: false })
            }
            Entry::Formula { formula } => Some(self.computed_share(formula, may_be_nothing(formula))),
        };
        let shares: Vec<Share> = entries().filter_map(share).collect();
        Formula::over(self.hit_policy.total_of(&shares), formulas)
    }

    fn computed_share(&self, formula: &Formula, may_be_nothing: bool) -> Share {
        let expression = formula.expression().clone();
        let expression = match (self.hit_policy, may_be_nothing) {
            (HitPolicy::Count, true) => conditional(is_nothing(&expression), written(Node::Null), one()),
            (HitPolicy::Count, false) => one(),
            _ => expression,
        };
        Share { expression, may_be_nothing }
    }

    /// Whether some row computes what it adds to the total of an output column.
    pub(crate) fn computes_total(&self, column: usize) -> bool {
        (0..self.rows.len()).any(|row| self.addend(row, column) == Addend::Computed)
    }
}

impl HitPolicy {
    fn total_of(self, shares: &[Share]) -> Expression {
        let Some((first, rest)) = shares.split_first() else { return written(Node::Null) };
        let certain = shares.iter().find(|share| !share.may_be_nothing);
        let Some(certain) = certain else {
            let said = Share { may_be_nothing: false, ..first.clone() };
            let with_first = [std::slice::from_ref(&said), rest].concat();
            return conditional(is_nothing(&first.expression), self.total_of(rest), self.total_of(&with_first));
        };
        // What changes no total that holds what is certain.
        let idle = match self {
            Self::Min | Self::Max => certain.expression.clone(),
            _ => literal(&Value::Number(Number::ZERO)),
        };
        let shares = shares.iter().map(|share| match share.may_be_nothing {
            true => conditional(is_nothing(&share.expression), idle.clone(), share.expression.clone()),
            false => share.expression.clone(),
        });
        shares.reduce(|total, share| self.of_two(total, share)).unwrap_or_else(|| written(Node::Null))
    }

    fn of_two(self, one: Expression, other: Expression) -> Expression {
        let picked = |name: &str| Node::Call {
            function: Box::new(written(Node::Name(name.to_owned()))),
            arguments: Arguments::Positional(vec![one.clone(), other.clone()]),
        };
        written(match self {
            Self::Min => picked("min"),
            Self::Max => picked("max"),
            _ => Node::Arithmetic { operator: Operator::Plus, left: Box::new(one), right: Box::new(other) },
        })
    }
}

fn is_nothing(expression: &Expression) -> Expression {
    equal(expression.clone(), written(Node::Null))
}

fn one() -> Expression {
    literal(&Value::Number(Number::ONE))
}
