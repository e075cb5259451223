//! The room that a table uses: the smallest and largest values that its rows set.

use std::collections::BTreeMap;

use super::check::Ground;
use super::formulas::Analysis;
use super::{Stop, rows};
use crate::rule::{Entry, ReadTable};
use crate::term::{Ordered, TermId};

/// For each term that rows set to values with an order, the smallest and the largest. Formulas count with what they come to in
/// the cases that their rows answer; those that cannot be reasoned about are left out.
#[must_use]
pub fn used(table: &ReadTable, stop: Stop<'_>) -> BTreeMap<TermId, [Ordered; 2]> {
    let ground = Ground::of(table, None, stop);
    let mut used: BTreeMap<TermId, [Ordered; 2]> = BTreeMap::new();
    for row in 0..table.rows.len() {
        for (column, entry) in table.settings(row) {
            let range = match entry {
                Entry::Open => None,
                Entry::Literal { value } => value.ordered().map(|value| [value, value]),
                Entry::Formula { formula } => ground.as_ref().and_then(|ground| {
                    let regions = rows::answered(ground, row).ok()?;
                    let analysis = Analysis::of((&ground.grid, ground.stop), formula, &regions).ok()?;
                    Some(analysis.used().ok()??.map(Ordered::from))
                }),
            };
            if let Some([low, high]) = range {
                let known = used.entry(column.term.clone()).or_insert([low, high]);
                *known = [if low < known[0] { low } else { known[0] }, if high > known[1] { high } else { known[1] }];
            }
        }
    }
    used
}
