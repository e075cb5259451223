//! Columns of formats that say the name with every value.

use rustc_hash::FxHashMap;

use super::Problem;
use super::records::{MOST_COLUMNS, Record};

/// The columns, and the values of the record at hand.
#[derive(Default)]
pub(super) struct Columns {
    places: FxHashMap<String, usize>,
    names: Vec<String>,
    values: Vec<Vec<u8>>,
    seen: Vec<bool>,
    /// New names become columns; otherwise they are passed over.
    collects: bool,
}

impl Columns {
    /// These columns and no others.
    pub fn of(names: Vec<String>) -> Self {
        let places = names.iter().cloned().enumerate().map(|(at, name)| (name, at)).collect();
        Self { places, values: vec![Vec::new(); names.len()], seen: vec![false; names.len()], names, collects: false }
    }

    /// Whatever columns there are.
    pub fn collecting() -> Self {
        Self { collects: true, ..Self::default() }
    }

    /// Sets a value of the record at hand.
    pub fn set(&mut self, name: &str, value: &[u8]) -> Result<(), Problem> {
        let at = match self.places.get(name) {
            Some(at) => *at,
            None if self.collects => self.add(name)?,
            None => return Ok(()),
        };
        self.seen[at] = true;
        if !self.collects {
            self.values[at].clear();
            self.values[at].extend_from_slice(value);
        }
        Ok(())
    }

    fn add(&mut self, name: &str) -> Result<usize, Problem> {
        if self.names.len() == MOST_COLUMNS {
            return Err(Problem::TooManyColumns { limit: MOST_COLUMNS as u32 });
        }
        self.places.insert(name.to_owned(), self.names.len());
        self.names.push(name.to_owned());
        self.values.push(Vec::new());
        self.seen.push(false);
        Ok(self.names.len() - 1)
    }

    /// Writes the names as a record of line 0.
    pub fn head(&self, record: &mut Record) {
        record.begin(0);
        self.names.iter().for_each(|name| record.push(name.as_bytes()));
    }

    /// Writes the record at hand and makes room for the next one.
    pub fn write(&mut self, record: &mut Record) {
        for value in &mut self.values {
            record.push(value);
            value.clear();
        }
    }

    /// Forgets the values of the record at hand.
    pub fn forget(&mut self) {
        self.values.iter_mut().for_each(Vec::clear);
    }

    pub fn into_names(self) -> Vec<String> {
        self.names
    }

    /// Columns that no value was set of.
    pub fn never_seen(&self) -> Vec<String> {
        self.names.iter().zip(&self.seen).filter(|(_, seen)| !**seen).map(|(name, _)| name.clone()).collect()
    }
}
