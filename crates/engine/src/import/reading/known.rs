//! Recognising a file whose columns somebody has explained before.

use super::dates::DateOrder;
use super::mapping::{ColumnMapping, Mapping, Means, Unimported};
use super::understood::{Column, Understood};

impl Understood {
    /// Whether the file is one that a mapping was made for: every column that it imports is there, nearly all others as well,
    /// and there are few besides. They may stand in another order.
    pub fn has_columns_of(&self, mapping: &Mapping) -> bool {
        let mine = &self.mapping.columns;
        let places = places(&mapping.columns, mine);
        let there = places.iter().filter(|place| place.is_some()).count();
        let columns = mapping.columns.iter().zip(&places);
        let needed = columns.clone().all(|(column, place)| place.is_some() || !column.means.is_imported());
        let known = mapping.columns.len();
        let few = |count: usize| count <= 3.max(known / 4);
        needed && there > 0 && few(known - there) && few(mine.len().saturating_sub(there))
    }

    /// Takes over what was decided about the same columns before, as far as it fits what stands in them now: how a file
    /// is encoded is seen again each time, and a column that decides its own date order is believed. Columns that are new
    /// stay where they are.
    pub fn take_over(&mut self, known: &Mapping) {
        let places = places(&self.mapping.columns, &known.columns);
        let columns = self.columns.iter().zip(&mut self.mapping.columns).zip(&places);
        for ((column, mine), place) in columns {
            let Some(known) = place.map(|at| &known.columns[at]) else {
                if mine.means.is_imported() {
                    mine.means = Means::NotImported { because: Unimported::NotNeeded };
                }
                continue;
            };
            mine.means = known.means;
            let fits = |order: &DateOrder| column.dates.as_ref().is_none_or(|dates| dates.possible.contains(order));
            mine.date_order = mine.date_order.or(known.date_order.filter(fits));
        }
        self.mapping.zone.clone_from(&known.zone);
        self.mapping.handovers_from =
            known.handovers_from.and_then(|from| places.iter().position(|place| *place == Some(from)));
        self.mapping.lines = known.lines;
        self.mapping.nothing.extend(known.nothing.iter().cloned());
        self.mapping.nothing.sort_unstable();
        self.mapping.nothing.dedup();
        let open = |(mine, column): (&ColumnMapping, &Column)| {
            column.asks.clone().filter(|_| mine.means.is_time() && mine.date_order.is_none())
        };
        self.questions = self.mapping.columns.iter().zip(&self.columns).filter_map(open).collect();
    }
}

/// Where each of these columns stands among the others. Of columns with the same name the first is the first.
fn places(columns: &[ColumnMapping], among: &[ColumnMapping]) -> Vec<Option<usize>> {
    let nth = |all: &[ColumnMapping], at: usize| all[..at].iter().filter(|column| column.name == all[at].name).count();
    let place = |at: usize| {
        among
            .iter()
            .enumerate()
            .filter(|(_, other)| other.name == columns[at].name)
            .nth(nth(columns, at))
            .map(|it| it.0)
    };
    (0..columns.len()).map(place).collect()
}
