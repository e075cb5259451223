//! The order of siblings: a text key between two neighbours, so that moving one thing changes that thing alone.

use fractional_index::FractionalIndex;
use rusqlite::{Connection, OptionalExtension};

use crate::{Rejection, Result};

/// Siblings: the rows of a table that share a parent.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Siblings<'a> {
    /// The table.
    pub(crate) table: &'static str,
    /// The column that names the parent, with the parent; nothing when the whole table is one family.
    pub(crate) parent: Option<(&'static str, &'a str)>,
}

impl Siblings<'_> {
    /// A key before a sibling, or at the end.
    pub(crate) fn place(self, tables: &Connection, before: Option<&str>) -> Result<String> {
        let right = match before {
            Some(id) => Some(self.place_of(tables, id)?.ok_or(Rejection::NotFound { kind: self.table })?),
            None => None,
        };
        let left = self.last_below(tables, right.as_deref())?;
        Ok(between(left.as_deref(), right.as_deref()))
    }

    /// `count` keys at the end, in order.
    pub(crate) fn places_at_end(self, tables: &Connection, count: usize) -> Result<Vec<String>> {
        let mut left = self.last_below(tables, None)?;
        Ok((0..count)
            .map(|_| {
                let next = between(left.as_deref(), None);
                left = Some(next.clone());
                next
            })
            .collect())
    }

    /// `count` keys before a sibling, or at the end, in order.
    pub(crate) fn places(self, tables: &Connection, before: Option<&str>, count: usize) -> Result<Vec<String>> {
        let Some(id) = before else { return self.places_at_end(tables, count) };
        let right = self.place_of(tables, id)?.ok_or(Rejection::NotFound { kind: self.table })?;
        let left = self.last_below(tables, Some(&right))?;
        let mut places = vec![String::new(); count];
        fill(&mut places, left.as_deref(), Some(&right));
        Ok(places)
    }

    fn place_of(self, tables: &Connection, id: &str) -> Result<Option<String>> {
        let sql = format!("SELECT place FROM {} WHERE id = ?1", self.table);
        Ok(tables.prepare_cached(&sql)?.query_row([id], |row| row.get("place")).optional()?)
    }

    fn last_below(self, tables: &Connection, right: Option<&str>) -> Result<Option<String>> {
        let (column, parent) = self.parent.unwrap_or(("''", ""));
        // Keys are hexadecimal, so a tilde is behind all of them; with an "or" instead no index would be used.
        let sql =
            format!("SELECT max(place) AS place FROM {} WHERE {column} = ?1 AND place < coalesce(?2, '~')", self.table);
        Ok(tables.prepare_cached(&sql)?.query_row(rusqlite::params![parent, right], |row| row.get("place"))?)
    }
}

/// Keys between two keys, in order: the middle one first, so that they grow with the logarithm of their number.
fn fill(places: &mut [String], left: Option<&str>, right: Option<&str>) {
    let middle = places.len() / 2;
    let (before, rest) = places.split_at_mut(middle);
    let Some((place, after)) = rest.split_first_mut() else { return };
    *place = between(left, right);
    fill(before, left, Some(place));
    fill(after, Some(place), right);
}

/// A key between two keys. Equal neighbours (two desktops chose the same place) are told apart by identity, so a key after the
/// left one is as good as there is.
pub(crate) fn between(left: Option<&str>, right: Option<&str>) -> String {
    let key = |text: &str| FractionalIndex::from_string(text).ok();
    let (left, right) = (left.and_then(key), right.and_then(key));
    FractionalIndex::new(left.as_ref(), right.as_ref())
        .or_else(|| left.as_ref().map(FractionalIndex::new_after))
        .unwrap_or_default()
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::{between, fill};

    #[test]
    fn many_keys_between_two_are_in_order_and_short() {
        let (left, right) = (between(None, None), between(Some(&between(None, None)), None));
        let mut keys = vec![String::new(); 1000];
        fill(&mut keys, Some(&left), Some(&right));
        keys.insert(0, left);
        keys.push(right);
        assert!(keys.windows(2).all(|pair| pair[0] < pair[1]), "{keys:?}");
        assert!(keys.iter().all(|key| key.len() < 32), "{keys:?}");
    }

    #[test]
    fn a_key_lies_between_its_neighbours() {
        let mut keys = vec![between(None, None)];
        for round in 0..200 {
            let at = (round * 7) % (keys.len() + 1);
            let left = at.checked_sub(1).map(|n| keys[n].as_str());
            keys.insert(at, between(left, keys.get(at).map(String::as_str)));
        }
        assert!(keys.windows(2).all(|pair| pair[0] < pair[1]), "{keys:?}");
    }
}
