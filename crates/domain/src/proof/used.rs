//! The room that a table uses: the smallest and largest numbers that its rows set.

use std::collections::BTreeMap;

use super::check::Ground;
use super::formulas::Analysis;
use super::{Stop, rows};
use crate::number::Number;
use crate::rule::{Entry, ReadTable};
use crate::term::{TermId, Value};

/// For each term that rows set to numbers, the smallest and the largest. Formulas count with what they come to in the cases
/// that their rows answer; those that cannot be reasoned about are left out.
#[must_use]
pub fn used(table: &ReadTable, stop: Stop<'_>) -> BTreeMap<TermId, [Number; 2]> {
    let ground = Ground::of(table, stop);
    let mut used: BTreeMap<TermId, [Number; 2]> = BTreeMap::new();
    for row in 0..table.rows.len() {
        for (column, entry) in table.settings(row) {
            let range = match entry {
                Entry::Literal { value: Value::Number(number) } => Some([*number, *number]),
                Entry::Formula { formula } => ground.as_ref().and_then(|ground| {
                    let regions = rows::answered(ground, row).ok()?;
                    let analysis = Analysis::of((&ground.grid, ground.stop), formula, &regions).ok()?;
                    analysis.used().ok()?
                }),
                _ => None,
            };
            if let Some([low, high]) = range {
                let known = used.entry(column.term.clone()).or_insert([low, high]);
                *known = [known[0].min(low), known[1].max(high)];
            }
        }
    }
    used
}
