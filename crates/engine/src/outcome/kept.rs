//! Series that were computed from imported logs, kept while the log stays as it is: a room is opened many times between two
//! imports, and counting a million cases takes a second.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use rusqlite::Connection;
use spielraum_domain::outcome::{Measure, Series};

use super::load::{Days, Definition, Imported};
use super::questions::Asked;
use crate::{ImportId, Result};

/// What was computed from an import as it was at its newest change.
#[derive(Default)]
struct OfImport {
    newest: i64,
    /// The series by their definitions.
    series: HashMap<String, Series>,
    /// Figures by day, by what is measured.
    days: HashMap<String, Days>,
    asking: Option<Vec<Asked>>,
}

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
        let newest = newest(tables, import)?;
        let named = |definition: Definition<'m>| Ok((serde_json::to_string(&definition)?, definition));
        let wanted: Vec<(String, Definition<'_>)> = definitions.map(named).collect::<Result<_>>()?;
        let missing: Vec<&(String, Definition<'_>)> = {
            let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let known = kept.get(import).filter(|known| known.newest == newest).map(|known| &known.series);
            wanted.iter().filter(|(name, _)| known.is_none_or(|known| !known.contains_key(name))).collect()
        };
        let computed = match missing.as_slice() {
            [] => Vec::new(),
            missing => Imported::load(tables, import)?.series(missing.iter().map(|(_, definition)| definition))?,
        };
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = &mut up_to_date(&mut kept, import, newest).series;
        known.extend(missing.into_iter().map(|(name, _)| name.clone()).zip(computed));
        Ok(wanted.iter().filter_map(|(name, _)| known.get(name).cloned()).collect())
    }

    /// What is measured of each day.
    pub(super) fn days(&self, tables: &Connection, import: &ImportId, measure: &Measure) -> Result<Days> {
        let (newest, name) = (newest(tables, import)?, serde_json::to_string(measure)?);
        {
            let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(days) = up_to_date(&mut kept, import, newest).days.get(&name) {
                return Ok(days.clone());
            }
        }
        let days = Imported::load(tables, import)?.days(measure)?;
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        up_to_date(&mut kept, import, newest).days.insert(name, days.clone());
        Ok(days)
    }

    /// What the team may want to ask itself about how the customers in a log were asked.
    pub(super) fn asking(&self, tables: &Connection, import: &ImportId) -> Result<Vec<Asked>> {
        let newest = newest(tables, import)?;
        {
            let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(asking) = &up_to_date(&mut kept, import, newest).asking {
                return Ok(asking.clone());
            }
        }
        let asking = Imported::load(tables, import)?.asking()?;
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        up_to_date(&mut kept, import, newest).asking = Some(asking.clone());
        Ok(asking)
    }
}

/// The newest change of an import: every act that touches its cases leaves one that names it, or a cohort of it.
fn newest(tables: &Connection, import: &ImportId) -> Result<i64> {
    let sql = "SELECT coalesce(max(seq), 0) AS newest FROM change \
               WHERE entity = ?1 OR entity IN (SELECT id FROM cohort WHERE import = ?1)";
    Ok(tables.prepare_cached(sql)?.query_row([import], |row| row.get("newest"))?)
}

/// What is known of an import as it is; what was computed before its newest change is forgotten.
fn up_to_date<'k>(kept: &'k mut HashMap<ImportId, OfImport>, import: &ImportId, newest: i64) -> &'k mut OfImport {
    let known = kept.entry(import.clone()).or_default();
    if known.newest != newest {
        *known = OfImport { newest, ..OfImport::default() };
    }
    known
}
