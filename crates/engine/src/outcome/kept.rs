//! Series that were computed from imported logs, kept while the log stays as it is: a room is opened many times between two
//! imports, and counting a million cases takes a second.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use rusqlite::Connection;
use spielraum_domain::outcome::Series;

use super::load::{Definition, Imported};
use crate::{ImportId, Result};

/// The series of an import by their definitions, and the newest change of the import that they hold for.
type OfImport = (i64, HashMap<String, Series>);

/// What was computed since the workspace was opened.
#[derive(Default)]
pub(crate) struct KeptSeries(Mutex<HashMap<ImportId, OfImport>>);

impl KeptSeries {
    /// The series of these definitions, in their order. Only those that are not known are computed, all in one go.
    pub(super) fn series<'m>(
        &self,
        tables: &Connection,
        import: &ImportId,
        definitions: impl Iterator<Item = Definition<'m>>,
    ) -> Result<Vec<Series>> {
        // Every act that touches the cases of an import leaves a change that names it, or a cohort of it.
        let sql = "SELECT coalesce(max(seq), 0) AS newest FROM change \
                   WHERE entity = ?1 OR entity IN (SELECT id FROM cohort WHERE import = ?1)";
        let newest: i64 = tables.prepare_cached(sql)?.query_row([import], |row| row.get("newest"))?;
        let named = |definition: Definition<'m>| Ok((serde_json::to_string(&definition)?, definition));
        let wanted: Vec<(String, Definition<'_>)> = definitions.map(named).collect::<Result<_>>()?;
        let missing: Vec<&(String, Definition<'_>)> = {
            let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let known = kept.get(import).filter(|(of, _)| *of == newest).map(|(_, series)| series);
            wanted.iter().filter(|(name, _)| known.is_none_or(|known| !known.contains_key(name))).collect()
        };
        let computed = match missing.as_slice() {
            [] => Vec::new(),
            missing => Imported::load(tables, import)?.series(missing.iter().map(|(_, definition)| definition)),
        };
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (of, known) = kept.entry(import.clone()).or_default();
        if *of != newest {
            known.clear();
            *of = newest;
        }
        known.extend(missing.into_iter().map(|(name, _)| name.clone()).zip(computed));
        Ok(wanted.iter().filter_map(|(name, _)| known.get(name).cloned()).collect())
    }
}
