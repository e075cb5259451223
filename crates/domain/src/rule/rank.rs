//! The order among answers: which of two rows goes first where the answers decide and not the table.

use super::cell::Entry;
use super::read::{ReadColumn, ReadTable};
use super::table::{Answering, HitPolicy};
use crate::term::{Type, Value};

/// Where a row stands among others; less goes first.
pub type Rank = (Vec<usize>, usize);

impl ReadTable {
    /// Where a row stands by what it sets, column by column: named values in the order of their term's list, yes before no,
    /// what is left open last. Numbers and texts have no such order and do not tell rows apart; rows that are alike keep the
    /// table's order. Nothing for a row with
    /// an output cell that could not be read, or with a formula where the order counts.
    ///
    /// DMN 1.5 orders by the list of output values of each column, left to right (section 8.2.8).
    #[must_use]
    pub fn rank(&self, row: usize) -> Option<Rank> {
        let entries = &self.rows.get(row)?.outputs;
        let place = |(column, entry): (&ReadColumn, &Option<Entry>)| place(column.kind.as_ref()?, entry.as_ref()?);
        let places = self.outputs.iter().zip(entries).map(place).collect::<Option<_>>()?;
        Some((places, row))
    }

    /// The rows in the order in which they take cases, where the foremost one answers. A row of which nobody knows where it
    /// stands comes first: it may take any case.
    pub(crate) fn precedence(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.rows.len()).collect();
        if self.hit_policy != HitPolicy::First {
            order.sort_by_cached_key(|row| self.rank(*row));
        }
        order
    }

    /// The rows that take cases before this one, where the foremost row answers; none otherwise.
    #[must_use]
    pub fn rows_before(&self, row: usize) -> Vec<usize> {
        match self.hit_policy.answering() {
            Answering::Foremost => self.precedence().into_iter().take_while(|other| *other != row).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether nobody knows where a row stands in the precedence: it is not ranked, or no row is told from another.
    pub(crate) fn is_unranked(&self, row: usize) -> bool {
        self.hit_policy != HitPolicy::First && (self.lacks_order() || self.rank(row).is_none())
    }
}

fn place(kind: &Type, entry: &Entry) -> Option<usize> {
    let last = usize::MAX;
    Some(match (kind, entry) {
        (Type::Enum { .. } | Type::YesNo, Entry::Formula { .. }) => return None,
        (Type::Enum { values }, Entry::Literal { value: Value::Text(text) }) => {
            values.iter().position(|value| value == text).unwrap_or(last)
        }
        (Type::YesNo, Entry::Literal { value: Value::YesNo(yes) }) => usize::from(!yes),
        (Type::Enum { .. } | Type::YesNo, _) => last,
        _ => 0,
    })
}
