//! Cases kept with a table, and what they ought to be answered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::answer::{Answer, Case};
use super::read::ReadTable;
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
}

impl ReadTable {
    /// Puts a case to the table and compares the answer with what is expected.
    #[must_use]
    pub fn test(&self, expectation: &Expectation) -> TestResult {
        let Expectation { inputs, expected } = expectation;
        let needed = self.inputs.iter().filter(|column| !column.may_be_missing && !inputs.0.contains_key(&column.term));
        let mut missing: Vec<TermId> = needed.map(|column| column.term.clone()).collect();
        missing.dedup();
        if !missing.is_empty() {
            return TestResult::Incomplete { missing };
        }
        let answer = self.answer(inputs);
        let meets = |values: &BTreeMap<TermId, Value>| {
            expected.iter().all(|(term, value)| values.get(term).unwrap_or(&Value::Null) == value)
        };
        let is_met = match &answer {
            Answer::Row { values, .. } | Answer::Total { values, .. } => meets(values),
            // Where several rows answer side by side, one of them says what is expected.
            Answer::List { values, .. } => values.iter().any(meets),
            Answer::Gap | Answer::Overlap { .. } | Answer::Unclear { .. } => false,
        };
        if is_met { TestResult::Passed } else { TestResult::Differs { answer } }
    }
}
