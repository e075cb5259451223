//! A table made ready to answer many cases.
//!
//! [`ReadTable::answer`] asks every cell; here each column was asked beforehand, once for all values that its cells cannot
//! tell apart, and knows the rows that pass as a row of bits. A case is then looked up once in each column, and the rows that
//! match are those whose bit is set everywhere. What the hit policy makes of them is the same code in both ways.
//!
//! Proofs do not use this: what confirms their counterexamples shall be as simple as possible.

mod column;
mod line;
mod sets;

use super::answer::{Answer, Case};
use super::read::ReadTable;
use super::table::HitPolicy;
use column::Column;

/// A table made ready to answer many cases.
#[derive(Clone, Debug)]
pub struct Compiled {
    table: ReadTable,
    columns: Vec<Column>,
    /// The bit of each row.
    all: Box<[u64]>,
    /// The bits of the rows with an input cell that could not be read.
    unclear: Box<[u64]>,
}

impl From<ReadTable> for Compiled {
    fn from(table: ReadTable) -> Self {
        let bits = |keeps: &dyn Fn(usize) -> bool| {
            sets::bits(table.rows.len(), (0..table.rows.len()).filter(|row| keeps(*row)))
        };
        let (all, unclear) = (bits(&|_| true), bits(&|row| table.is_unclear(row)));
        let cells = |column: usize| table.rows.iter().map(move |row| row.inputs[column].as_ref());
        let columns = (0..table.inputs.len()).map(|column| Column::new(cells(column).collect())).collect();
        Self { columns, all, unclear, table }
    }
}

impl Compiled {
    /// The table.
    #[must_use]
    pub fn table(&self) -> &ReadTable {
        &self.table
    }

    /// Answers one case, as [`ReadTable::answer`] does.
    #[must_use]
    pub fn answer(&self, case: &Case) -> Answer {
        let mut fitting = self.all.clone();
        let mut spare = Vec::new();
        for (column, asked) in self.columns.iter().zip(&self.table.inputs) {
            column.keep_passing(case.value(&asked.term), &mut fitting, &mut spare);
        }
        let (mut matching, mut unclear) = (Vec::new(), Vec::new());
        'rows: for (at, (word, unsure)) in fitting.iter().zip(&self.unclear).enumerate() {
            let mut left = *word;
            while left != 0 {
                let bit = left.trailing_zeros();
                left &= left - 1;
                let row = u32::try_from(at * 64).unwrap_or(u32::MAX) + bit;
                if unsure >> bit & 1 == 1 {
                    unclear.push(row)
                } else {
                    matching.push(row)
                }
                if self.table.hit_policy == HitPolicy::First {
                    break 'rows;
                }
            }
        }
        self.table.resolve(matching, unclear, case)
    }
}
