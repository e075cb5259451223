//! Recognising a file whose columns somebody has explained before.

use super::dates::DateOrder;
use super::mapping::{ColumnMapping, Mapping};
use super::understood::{Column, Understood};

impl Understood {
    /// Whether the file has the columns that a mapping was made for.
    pub fn has_columns_of(&self, mapping: &Mapping) -> bool {
        let same = |(mine, known): (&ColumnMapping, &ColumnMapping)| mine.name == known.name;
        self.mapping.columns.len() == mapping.columns.len()
            && self.mapping.columns.iter().zip(&mapping.columns).all(same)
    }

    /// Takes over what was decided about the same columns before, as far as it fits what stands in them now: how a file
    /// is encoded is seen again each time, and a column that decides its own date order is believed.
    pub fn take_over(&mut self, known: &Mapping) {
        let columns = self.columns.iter().zip(&mut self.mapping.columns).zip(&known.columns);
        for ((column, mine), known) in columns {
            mine.means = known.means;
            let fits = |order: &DateOrder| column.dates.as_ref().is_none_or(|dates| dates.possible.contains(order));
            mine.date_order = mine.date_order.or(known.date_order.filter(fits));
        }
        self.mapping.zone.clone_from(&known.zone);
        self.mapping.handovers_from = known.handovers_from;
        self.mapping.nothing.extend(known.nothing.iter().cloned());
        self.mapping.nothing.sort_unstable();
        self.mapping.nothing.dedup();
        let open = |(mine, column): (&ColumnMapping, &Column)| {
            column.asks.clone().filter(|_| mine.means.is_time() && mine.date_order.is_none())
        };
        self.questions = self.mapping.columns.iter().zip(&self.columns).filter_map(open).collect();
    }
}
