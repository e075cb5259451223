//! Why a formula says nothing in a case, or something that its term does not take.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Formula;
use super::value::{evaluated, given, taken};
use crate::feel::{self, Reason};
use crate::rule::answer::{Answer, Case};
use crate::rule::cell::Entry;
use crate::rule::error::CellProblem;
use crate::rule::parse::outside;
use crate::rule::read::ReadTable;
use crate::term::{TermId, Type, Value};

/// What is to be said of a term that a row computes in a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "FormulaRemark")]
pub struct Remark {
    /// The row, counted from 0.
    pub row: u32,
    /// The term that the formula is for.
    pub term: TermId,
    /// What is to be said.
    pub why: Why,
}

/// Why a formula has no value, or one that does not fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(rename = "FormulaWhy")]
pub enum Why {
    /// It needs terms that have no value in the case.
    Missing {
        /// The terms.
        terms: Vec<TermId>,
    },
    /// It divides by zero.
    DivisionByZero,
    /// It comes to more than any number reaches.
    BeyondNumbers,
    /// It comes to a day or a length of time that there is not.
    NoSuchMoment,
    /// It asks for what is not defined, such as the root of a negative number.
    NotDefined,
    /// It leaves the term open itself.
    Open,
    /// It comes to a value between two steps of its term, or outside its bounds.
    Unfit {
        /// The value.
        value: Value,
        /// Why the term does not take it.
        problem: CellProblem,
    },
}

impl ReadTable {
    /// What is to be said of the formulas in the rows that answer a case.
    #[must_use]
    pub fn remarks(&self, answer: &Answer, case: &Case) -> Vec<Remark> {
        let rows = match answer {
            Answer::Row { row, .. } => std::slice::from_ref(row),
            Answer::List { rows, .. } | Answer::Total { rows, .. } => rows.as_slice(),
            Answer::Gap | Answer::Overlap { .. } | Answer::Unclear { .. } => &[],
        };
        self.told(rows, |formula, kind| formula.why(kind, case))
    }

    /// The same of these rows as far as a case is known: what was not said yet is missing.
    #[must_use]
    pub fn remarks_by(&self, rows: &[u32], known: &Case) -> Vec<Remark> {
        self.told(rows, |formula, kind| {
            let unsaid = formula.names().map(|(_, term)| term).filter(|term| !known.0.contains_key(term));
            match unsaid.cloned().collect::<Vec<_>>() {
                terms if terms.is_empty() => formula.why(kind, known),
                terms => Some(Why::Missing { terms }),
            }
        })
    }

    fn told(&self, rows: &[u32], why: impl Fn(&Formula, &Type) -> Option<Why>) -> Vec<Remark> {
        let mut remarks = Vec::new();
        for row in rows {
            for (column, entry) in self.settings(*row as usize) {
                if let (Entry::Formula { formula }, Some(kind)) = (entry, &column.kind)
                    && let Some(why) = why(formula, kind)
                {
                    remarks.push(Remark { row: *row, term: column.term.clone(), why });
                }
            }
        }
        remarks
    }
}

impl Formula {
    /// Why it has no fitting value in a case; nothing if it has one.
    pub(in crate::rule) fn why(&self, kind: &Type, case: &Case) -> Option<Why> {
        let names = self.names().map(|(name, term)| (name, given(case.value(term))));
        let (value, warnings) = evaluated(&self.expression, names);
        match taken(&value) {
            Value::Null if !matches!(value, feel::Value::Null) => return Some(Why::NoSuchMoment),
            Value::Null => {}
            value if kind.admits(&value) => return None,
            value => return Some(Why::Unfit { problem: outside(kind, &value), value }),
        }
        let told = warnings.iter().find_map(|warning| match &warning.reason {
            Reason::DivisionByZero => Some(Why::DivisionByZero),
            Reason::BeyondNumbers => Some(Why::BeyondNumbers),
            Reason::NoSuchMoment => Some(Why::NoSuchMoment),
            Reason::NotDefined => Some(Why::NotDefined),
            _ => None,
        });
        let missing: Vec<TermId> =
            self.names().filter(|(_, term)| *case.value(term) == Value::Null).map(|(_, term)| term.clone()).collect();
        Some(match told {
            Some(told) => told,
            None if warnings.is_empty() || missing.is_empty() => Why::Open,
            None => Why::Missing { terms: missing },
        })
    }
}
