//! Cases kept with a table, and what they ought to be answered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::answer::{Answer, Case};
use super::chain::Chain;
use super::error::CellProblem;
use super::parse::unfit;
use super::read::{ReadColumn, ReadTable};
use crate::term::{TermId, Value};

/// A case with the values that it ought to get. What is not named may be anything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "RuleExpectation")]
pub struct Expectation {
    /// The case.
    pub inputs: Case,
    /// The values, by output term; `null` where the answer may set nothing.
    #[ts(as = "BTreeMap<String, Value>")]
    pub expected: BTreeMap<TermId, Value>,
}

/// How a table does in a test.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum TestResult {
    /// It answers as expected.
    Passed,
    /// It answers something else.
    Differs {
        /// What it answers.
        answer: Answer,
    },
    /// It asks for inputs that the case does not have.
    Incomplete {
        /// Their terms.
        missing: Vec<TermId>,
    },
    /// There is no such case, or no such answer: a term does not take the value that stands in it.
    Unfit {
        /// Why, by term.
        #[ts(as = "BTreeMap<String, CellProblem>")]
        unfit: BTreeMap<TermId, CellProblem>,
    },
}

impl ReadTable {
    /// Puts a case to the table alone and compares the answer with what is expected.
    #[must_use]
    pub fn test(&self, expectation: &Expectation) -> TestResult {
        Chain(std::slice::from_ref(self)).test(0, expectation)
    }

    /// Which of these values the terms that this table sets do not take, with why: it ought to answer none of them.
    #[must_use]
    pub fn unfit_answer(&self, values: &BTreeMap<TermId, Value>) -> BTreeMap<TermId, CellProblem> {
        let problem = |column: &ReadColumn| unfit(column.kind.as_ref()?, values.get(&column.term)?);
        self.outputs.iter().filter_map(|column| Some((column.term.clone(), problem(column)?))).collect()
    }
}

impl Chain<'_> {
    /// Puts a case to a table, with the tables that feed it, and compares the answer with what is expected.
    #[must_use]
    pub fn test(&self, table: usize, expectation: &Expectation) -> TestResult {
        let mut unfit = self.unfit(&expectation.inputs);
        unfit.extend(self.0[table].unfit_answer(&expectation.expected));
        if !unfit.is_empty() {
            return TestResult::Unfit { unfit };
        }
        let missing = self.lacking(table, &expectation.inputs);
        if !missing.is_empty() {
            return TestResult::Incomplete { missing };
        }
        let (answer, _) = self.answer(table, &expectation.inputs);
        if expectation.is_met_by(&answer) { TestResult::Passed } else { TestResult::Differs { answer } }
    }
}

impl Expectation {
    /// Whether this answer is the one that is expected.
    #[must_use]
    pub fn is_met_by(&self, answer: &Answer) -> bool {
        let meets = |values: &BTreeMap<TermId, Value>| {
            self.expected.iter().all(|(term, value)| values.get(term).unwrap_or(&Value::Null) == value)
        };
        match answer {
            Answer::Row { values, .. } | Answer::Total { values, .. } => meets(values),
            // Where several rows answer side by side, one of them says what is expected.
            Answer::List { values, .. } => values.iter().any(meets),
            Answer::Gap | Answer::Overlap { .. } | Answer::Unclear { .. } => false,
        }
    }
}
