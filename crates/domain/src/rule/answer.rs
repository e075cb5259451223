//! What a table answers to one case.
//!
//! This follows the meaning of the tests word by word and knows nothing of atoms or solvers: every counterexample of the
//! proof is put to it before anybody sees it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cell::UnaryTests;
use super::rank::Rank;
use super::read::{ReadRow, ReadTable};
use super::table::{Answering, HitPolicy};
use crate::term::{TermId, Value};

/// One customer situation: a value for each term that is known. What is not there is `null`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
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
    /// Several rows answer side by side, where the hit policy makes a list.
    List {
        /// The rows, counted from 0, in the order of the hit policy.
        rows: Vec<u32>,
        /// The values that each of them sets.
        values: Vec<BTreeMap<TermId, Value>>,
    },
    /// One value for each term, made from all rows that match.
    Total {
        /// The rows that match, counted from 0.
        rows: Vec<u32>,
        /// The totals.
        values: BTreeMap<TermId, Value>,
    },
    /// What the table says hangs on these rows, of which something could not be read (or not be added up exactly).
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
        let (matching, unclear) = self.fitting(case);
        self.resolve(matching, unclear, case)
    }

    /// What the table answers whatever else becomes known of a case; nothing while a row that may match hangs on that.
    #[must_use]
    pub fn settled(&self, known: &Case) -> Option<Answer> {
        let said: Vec<Option<&Value>> = self.inputs.iter().map(|column| known.0.get(&column.term)).collect();
        let hangs = |(row, cells): (usize, &ReadRow)| {
            let mut cells = said.iter().zip(&cells.inputs);
            let is_out = |(value, tests): (&Option<&Value>, &Option<UnaryTests>)| match (value, tests) {
                (Some(value), Some(tests)) => !tests.matches(value),
                _ => false,
            };
            let is_open = |(value, tests): (&Option<&Value>, &Option<UnaryTests>)| {
                value.is_none() && *tests != Some(UnaryTests::Any)
            };
            let computes = || self.settings(row).any(|(_, entry)| entry.value_by(known).is_none());
            !cells.clone().any(is_out) && (cells.any(is_open) || computes())
        };
        (!self.rows.iter().enumerate().any(hangs)).then(|| self.answer(known))
    }

    /// Whether a row matches whatever else becomes known of a case.
    #[must_use]
    pub fn matches_for_certain(&self, row: u32, known: &Case) -> bool {
        let Some(row) = self.rows.get(row as usize) else { return false };
        self.inputs.iter().zip(&row.inputs).all(|(column, tests)| match (known.0.get(&column.term), tests) {
            (Some(value), Some(tests)) => tests.matches(value),
            (None, Some(tests)) => *tests == UnaryTests::Any,
            (_, None) => false,
        })
    }

    /// What the hit policy makes of the rows that match, and of those that match as far as they could be read.
    pub(super) fn resolve(&self, mut matching: Vec<u32>, mut unclear: Vec<u32>, case: &Case) -> Answer {
        if matching.is_empty() && unclear.is_empty() {
            return Answer::Gap;
        }
        if self.hit_policy == HitPolicy::Any {
            self.agreed(&mut matching, &mut unclear, case);
        }
        match (self.hit_policy.answering(), matching.as_slice()) {
            // Two are too many, whatever else may match.
            (Answering::Alone, [_, _, ..]) => Answer::Overlap { rows: matching },
            _ if !unclear.is_empty() => Answer::Unclear { rows: unclear },
            (Answering::Alone | Answering::Foremost, [row]) => {
                Answer::Row { row: *row, values: self.values(*row as usize, case) }
            }
            (Answering::Foremost, _) => self.foremost(&matching, case),
            (Answering::List, _) => self.list(matching, case),
            (Answering::Total, _) => self.totals(matching, case),
            (Answering::Alone, []) => Answer::Gap,
        }
    }

    /// The rows that match, and those that match as far as they could be read. Where the first row answers, that one alone.
    fn fitting(&self, case: &Case) -> (Vec<u32>, Vec<u32>) {
        let values = self.asked(case);
        let (mut matching, mut unclear) = (Vec::new(), Vec::new());
        for row in 0..self.rows.len() {
            let number = u32::try_from(row).unwrap_or(u32::MAX);
            match self.fit(row, &values) {
                Fit::No => continue,
                Fit::Unclear => unclear.push(number),
                Fit::Yes => matching.push(number),
            }
            if self.hit_policy == HitPolicy::First {
                break;
            }
        }
        (matching, unclear)
    }

    /// The rows with their places among the answers, or those of which nobody knows the place.
    fn ranked(&self, rows: &[u32]) -> Result<Vec<(Rank, u32)>, Answer> {
        let places = || rows.iter().map(|row| (self.rank(*row as usize), *row));
        let unknown: Vec<u32> = places().filter(|(rank, _)| rank.is_none()).map(|(_, row)| row).collect();
        if !unknown.is_empty() {
            return Err(Answer::Unclear { rows: unknown });
        }
        Ok(places().filter_map(|(rank, row)| Some((rank?, row))).collect())
    }

    fn foremost(&self, rows: &[u32], case: &Case) -> Answer {
        match self.ranked(rows) {
            Ok(ranked) => {
                let first = ranked.into_iter().min();
                first.map_or(Answer::Gap, |(_, row)| Answer::Row { row, values: self.values(row as usize, case) })
            }
            Err(unclear) => unclear,
        }
    }

    fn list(&self, mut rows: Vec<u32>, case: &Case) -> Answer {
        if self.hit_policy == HitPolicy::OutputOrder && rows.len() > 1 {
            let mut ranked = match self.ranked(&rows) {
                Ok(ranked) => ranked,
                Err(unclear) => return unclear,
            };
            ranked.sort_unstable();
            rows = ranked.into_iter().map(|(_, row)| row).collect();
        }
        let values = rows.iter().map(|row| self.values(*row as usize, case)).collect();
        Answer::List { rows, values }
    }

    fn totals(&self, rows: Vec<u32>, case: &Case) -> Answer {
        let total = |column: usize| self.total(rows.iter().map(|row| *row as usize), column, case);
        let totals = (0..self.outputs.len()).map(|column| Some((self.outputs[column].term.clone(), total(column)?)));
        match totals.collect::<Option<BTreeMap<TermId, Value>>>() {
            Some(mut values) => {
                values.retain(|_, value| *value != Value::Null);
                Answer::Total { rows, values }
            }
            None => Answer::Unclear { rows },
        }
    }

    /// Where any row answers: leaves the first of those that say the same. Rows that differ stay, and rows of which nobody
    /// knows whether they do are unclear.
    fn agreed(&self, matching: &mut Vec<u32>, unclear: &mut Vec<u32>, case: &Case) {
        let Some((first, others)) = matching.split_first() else { return };
        let same = |other: &u32| self.same_answer_in(*first as usize, *other as usize, case);
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
}
