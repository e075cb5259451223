//! What a table answers to one case.
//!
//! This follows the meaning of the tests word by word and knows nothing of atoms or solvers: every counterexample of the
//! proof is put to it before anybody sees it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::read::ReadTable;
use super::table::HitPolicy;
use crate::term::{TermId, Value};

/// One customer situation: a value for each term that is known. What is not there is `null`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(rename = "RuleCase")]
pub struct Case(pub BTreeMap<TermId, Value>);

/// What a table answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Answer {
    /// One row answers.
    Row {
        /// The row, counted from 0.
        row: u32,
        /// The values that it sets.
        values: BTreeMap<TermId, Value>,
    },
    /// No row matches.
    Gap,
    /// More than one row matches where exactly one may.
    Overlap {
        /// The rows, counted from 0.
        rows: Vec<u32>,
    },
    /// Whether these rows match is unknown: they have cells that could not be read.
    Unclear {
        /// The rows, counted from 0.
        rows: Vec<u32>,
    },
}

/// Whether a row matches a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fit {
    Yes,
    No,
    /// Every cell that could be read matches, but not every cell could be.
    Unclear,
}

impl Case {
    /// The value of a term; `null` if it is not there.
    #[must_use]
    pub fn value(&self, term: &TermId) -> &Value {
        self.0.get(term).unwrap_or(&Value::Null)
    }
}

impl FromIterator<(TermId, Value)> for Case {
    fn from_iter<I: IntoIterator<Item = (TermId, Value)>>(values: I) -> Self {
        Self(values.into_iter().collect())
    }
}

impl ReadTable {
    /// Answers one case.
    #[must_use]
    pub fn answer(&self, case: &Case) -> Answer {
        let values = self.asked(case);
        let mut matching = Vec::new();
        let mut unclear = Vec::new();
        for row in 0..self.rows.len() {
            let number = u32::try_from(row).unwrap_or(u32::MAX);
            match self.fit(row, &values) {
                Fit::No => {}
                Fit::Unclear => unclear.push(number),
                Fit::Yes => matching.push(number),
            }
            if self.hit_policy == HitPolicy::First && !(matching.is_empty() && unclear.is_empty()) {
                break;
            }
        }
        if self.hit_policy == HitPolicy::Any {
            self.agreed(&mut matching, &mut unclear);
        }
        match matching.as_slice() {
            [_, _, ..] => Answer::Overlap { rows: matching },
            _ if !unclear.is_empty() => Answer::Unclear { rows: unclear },
            [row] => Answer::Row { row: *row, values: self.values(*row) },
            [] => Answer::Gap,
        }
    }

    /// Where any row answers: leaves the first of those that say the same. Rows that differ stay, and rows of which nobody
    /// knows whether they do are unclear.
    fn agreed(&self, matching: &mut Vec<u32>, unclear: &mut Vec<u32>) {
        let Some((first, others)) = matching.split_first() else { return };
        let same = |other: &u32| self.same_answer(*first as usize, *other as usize);
        if others.iter().any(|other| same(other) == Some(false)) {
            return;
        }
        unclear.extend(others.iter().filter(|other| same(other).is_none()));
        matching.truncate(1);
    }

    /// Whether all cells of a row could be read and match a case.
    #[must_use]
    pub fn matches(&self, row: usize, case: &Case) -> bool {
        row < self.rows.len() && self.fit(row, &self.asked(case)) == Fit::Yes
    }

    /// The rows that may still answer when only some inputs are known, in order. A term that the case does not name is
    /// still open; one that it names `null` is known to be missing.
    #[must_use]
    pub fn still_possible(&self, known: &Case) -> Vec<u32> {
        let mut possible = Vec::new();
        for (row, read) in self.rows.iter().enumerate() {
            let mut certain = true;
            let fits =
                self.inputs.iter().zip(&read.inputs).all(|(column, tests)| match (tests, known.0.get(&column.term)) {
                    (Some(tests), Some(value)) => tests.matches(value),
                    (Some(super::UnaryTests::Any), None) => true,
                    _ => {
                        certain = false;
                        true
                    }
                });
            if fits {
                possible.push(u32::try_from(row).unwrap_or(u32::MAX));
            }
            if fits && certain && self.hit_policy == HitPolicy::First {
                break;
            }
        }
        possible
    }

    /// The values that the input columns ask for, in their order.
    fn asked<'c>(&self, case: &'c Case) -> Vec<&'c Value> {
        self.inputs.iter().map(|column| case.value(&column.term)).collect()
    }

    fn fit(&self, row: usize, values: &[&Value]) -> Fit {
        let mut fit = Fit::Yes;
        for (value, tests) in values.iter().zip(&self.rows[row].inputs) {
            match tests {
                Some(tests) if !tests.matches(value) => return Fit::No,
                Some(_) => {}
                None => fit = Fit::Unclear,
            }
        }
        fit
    }

    fn values(&self, row: u32) -> BTreeMap<TermId, Value> {
        self.settings(row as usize).map(|(column, value)| (column.term.clone(), value.clone())).collect()
    }
}
