//! The key that customers are recognised by, and what is left of a log when it is thrown away: cases from before and from
//! then on are two cohorts, and nobody can be followed from one to the other.

use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use spielraum_domain::outcome::Minute;
use ts_rs::TS;

use super::reading::Zone;
use crate::door::{Door, Patch};
use crate::{Broken, Done, ImportId, Op, Party, Rejection, Result, Workspace};

/// The name of the key that makes customers and case numbers unrecognisable. It lies in the file and can be thrown away.
const KEY: &str = "customer-key";

/// What there is to know before the key is thrown away, and afterwards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CustomerKey {
    /// Whether there is one: the first import makes it, and so does the first after it was thrown away.
    pub there: bool,
    /// The imports whose customers it recognises, by name.
    pub imports: Vec<String>,
    /// The day one was thrown away last.
    pub thrown: Option<String>,
}

/// Cases that no customer can be followed out of any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Cohort {
    /// Last day of it.
    pub until: String,
    /// The day its key was thrown away.
    pub day: String,
}

impl Workspace {
    /// What is recognised by the key.
    pub fn customer_key(&self) -> Result<CustomerKey> {
        self.read(|tables| {
            let sql = "SELECT EXISTS (SELECT 1 FROM secret WHERE name = ?1) AS there, \
                       (SELECT max(day) FROM cohort) AS thrown";
            let (there, thrown) = tables.query_row(sql, [KEY], |row| Ok((row.get("there")?, row.get("thrown")?)))?;
            // Whatever came after the last time is of the present key.
            let sql = "SELECT name FROM import WHERE last_minute > \
                       coalesce((SELECT max(last_minute) FROM cohort WHERE cohort.import = import.id), -2147483649) \
                       ORDER BY name, id";
            let mut names = tables.prepare_cached(sql)?;
            let imports = names.query_map([], |row| row.get("name"))?.collect::<rusqlite::Result<_>>()?;
            Ok(CustomerKey { there, imports, thrown })
        })
    }

    /// Throws the key away. From now on nobody can recognise a customer or a case of what was imported so far, whoever has
    /// the file; each import begins a new cohort with the next file.
    pub fn forget_key(&self, by: &Party) -> Result<Done<()>> {
        let done = self.transact(by, Op::KeyForget, |door| {
            if door.tables().execute("DELETE FROM secret WHERE name = ?1", [KEY])? == 0 {
                return Err(Rejection::NotFound { kind: "key" }.into());
            }
            for (import, last) in imports(door.tables())? {
                if ended(door.tables(), &import)?.is_none_or(|ended| ended < last) {
                    let patch = Patch::new()
                        .refer("import", &import)
                        .set("last_minute", last)
                        .set("day", door.today().to_string());
                    door.create("cohort", &format!("{import}-{last}"), patch)?;
                }
            }
            door.touch("key", &KEY);
            Ok(())
        })?;
        // What was written before must not hold it any longer than the table does.
        self.settle()?;
        Ok(done)
    }

    /// The workspace's own key, or a fresh one that is kept together with what is hashed by it.
    pub(super) fn key(&self) -> Result<[u8; 32]> {
        let known = self.read(kept_key)?;
        known.map_or_else(
            || {
                let mut fresh = [0_u8; 32];
                getrandom::fill(&mut fresh).map_err(|error| Broken::Defect(error.to_string()))?;
                Ok(fresh)
            },
            Ok,
        )
    }
}

/// Keeps the key that a log was hashed by: made with the first import, and with the first after it was thrown away.
pub(super) fn keep_key(door: &mut Door<'_>, key: [u8; 32]) -> Result<()> {
    let sql = "INSERT OR IGNORE INTO secret (name, value) VALUES (?1, ?2)";
    if door.tables().execute(sql, rusqlite::params![KEY, key])? > 0 {
        door.touch("key", &KEY);
    }
    let sql = "SELECT value FROM secret WHERE name = ?1";
    let kept: [u8; 32] = door.tables().query_row(sql, [KEY], |row| row.get("value"))?;
    if kept == key { Ok(()) } else { Err(Broken::Defect("another import made a key meanwhile".into()).into()) }
}

/// The key that customers and cases are hashed by now; nothing before the first import.
pub(super) fn kept_key(tables: &Connection) -> Result<Option<[u8; 32]>> {
    let sql = "SELECT value FROM secret WHERE name = ?1";
    Ok(tables.query_row(sql, [KEY], |row| row.get("value")).optional()?)
}

fn imports(tables: &Connection) -> Result<Vec<(ImportId, Minute)>> {
    let mut statement = tables.prepare("SELECT id, last_minute FROM import ORDER BY id")?;
    let imports = statement.query_map([], |row| Ok((row.get("id")?, row.get("last_minute")?)))?;
    Ok(imports.collect::<rusqlite::Result<_>>()?)
}

/// The last minute of the newest cohort of an import that no customer can be followed out of.
pub(super) fn ended(tables: &Connection, import: &ImportId) -> Result<Option<Minute>> {
    let sql = "SELECT max(last_minute) AS ended FROM cohort WHERE import = ?1";
    Ok(tables.prepare_cached(sql)?.query_row([import], |row| row.get("ended"))?)
}

/// Whether the key of the newest cohort was thrown away, and nothing has come since.
pub(super) fn is_newest_ended(tables: &Connection, import: &ImportId) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM cohort JOIN import ON import.id = cohort.import \
               WHERE import.id = ?1 AND cohort.last_minute >= import.last_minute) AS is_ended";
    Ok(tables.prepare_cached(sql)?.query_row([import], |row| row.get("is_ended"))?)
}

/// The newest cohort of an import that no customer can be followed out of.
pub(super) fn newest(tables: &Connection, import: &ImportId) -> Result<Option<Cohort>> {
    let sql = "SELECT last_minute, day FROM cohort WHERE import = ?1 ORDER BY last_minute DESC LIMIT 1";
    let read = |row: &rusqlite::Row<'_>| Ok((row.get("last_minute")?, row.get("day")?));
    let newest: Option<(Minute, String)> = tables.prepare_cached(sql)?.query_row([import], read).optional()?;
    newest.map(|(last, day)| Ok(Cohort { until: zone(tables, import)?.day_of(last), day })).transpose()
}

/// Every cohort of an import, oldest first: its last minute and the day its key was thrown away.
pub(crate) fn all(tables: &Connection, import: &ImportId) -> Result<Vec<(Minute, String)>> {
    let sql = "SELECT last_minute, day FROM cohort WHERE import = ?1 ORDER BY last_minute";
    let mut statement = tables.prepare_cached(sql)?;
    let ends = statement.query_map([import], |row| Ok((row.get("last_minute")?, row.get("day")?)))?;
    Ok(ends.collect::<rusqlite::Result<_>>()?)
}

/// Takes the cohorts of an import away: all its cases go.
pub(super) fn remove(door: &mut Door<'_>, import: &ImportId) -> Result<()> {
    for cohort in
        crate::journey::ids(door.tables(), "SELECT id FROM cohort WHERE import = ?1 ORDER BY id", import.as_ref())?
    {
        door.remove("cohort", &cohort)?;
    }
    Ok(())
}

/// The clock by which the weeks of an import begin. A mapping that a later version wrote may name one that is not known.
pub(crate) fn zone(tables: &Connection, import: &ImportId) -> Result<Zone> {
    let sql = "SELECT json_extract(mapping, '$.zone') AS zone FROM import WHERE id = ?1";
    let name: Option<String> = tables.prepare_cached(sql)?.query_row([import], |row| row.get("zone"))?;
    let zone = Zone::named(name.as_deref().unwrap_or_default()).or_else(|_| Zone::named("UTC"));
    zone.map_err(|problem| Broken::Defect(problem.to_string()).into())
}
