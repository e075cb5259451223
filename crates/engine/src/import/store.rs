//! Storing a log: one change names the whole, its rows are content beside the log of changes.

use std::ops::ControlFlow;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::json;
use spielraum_domain::outcome::Measure;
use ts_rs::TS;

use super::reading::{self, Counts, Mapping, ReadLog, Reject};
use crate::door::{self, Door, Patch};
use crate::journey::ids;
use crate::outcome::{self, OutcomeAdd};
use crate::{Broken, Done, ImportId, JourneyId, Op, OutcomeId, Party, Result, TeamId, Workspace, text};

/// Told (bytes done, bytes in all) about every megabyte; can stop the reading.
pub type Progress<'p> = &'p mut dyn FnMut(u64, u64) -> ControlFlow<()>;

/// The name of the key that makes customers and case numbers unrecognisable. It lies in the file and can be thrown away.
const KEY: &str = "customer-key";

/// A log to be imported.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportRun {
    /// The file.
    pub path: PathBuf,
    /// How it is to be read.
    pub mapping: Mapping,
    /// The journey it belongs to.
    pub journey: JourneyId,
    /// What it is called.
    pub name: String,
    /// Whom to credit, when it is not the team's own.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub credit: String,
    /// The outcomes to begin with.
    pub outcomes: Vec<ImportOutcome>,
}

/// An outcome that is begun with an import.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportOutcome {
    /// Its name.
    pub name: String,
    /// What it counts, in a few words.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub note: String,
    /// What is counted.
    pub measure: Measure,
    /// How it could be cheated.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub cheat: String,
}

/// Names one import.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ImportRef {
    /// Which.
    pub id: ImportId,
}

/// What came of an import.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportReport {
    /// Which import.
    pub import: ImportId,
    /// How much there was.
    pub counts: Counts,
    /// The first lines that were not imported, with the reason.
    pub rejected: Vec<Reject>,
}

impl Workspace {
    /// Imports a log: reads it outside of any transaction, then stores all of it in one. Stopped or failed, nothing is stored.
    pub fn import_log(&self, by: &Party, run: ImportRun, progress: Progress<'_>) -> Result<Done<ImportReport>> {
        let key = self.customer_key(by)?;
        let log = reading::read(&run.path, &run.mapping, &key, progress).map_err(|problem| problem.about(&run.path))?;
        let party = by.clone();
        self.transact(by, Op::Import, move |door| {
            let owner: TeamId =
                door::required(door.tables(), "journey", "SELECT owner FROM journey WHERE id = ?1", &run.journey)?;
            party.must_be(&owner)?;
            let import = ImportId::random();
            name(door, &import, &run, &log)?;
            store(door, &import, &log)?;
            for outcome in run.outcomes {
                outcome::create(door, &begun(outcome, &import, &run.journey, &owner))?;
            }
            Ok(ImportReport { import, counts: log.counts, rejected: log.rejected })
        })
    }

    /// Removes an import as a whole, with its rows and the outcomes that were computed from it.
    pub fn remove_import(&self, by: &Party, import: ImportRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::ImportRemove, move |door| {
            let journey: JourneyId =
                door::required(door.tables(), "import", "SELECT journey FROM import WHERE id = ?1", &import.id)?;
            let owner: TeamId =
                door::required(door.tables(), "journey", "SELECT owner FROM journey WHERE id = ?1", &journey)?;
            party.must_be(&owner)?;
            for outcome in
                ids(door.tables(), "SELECT id FROM outcome WHERE import = ?1 ORDER BY id", import.id.as_ref())?
            {
                outcome::remove(door, &OutcomeId(outcome))?;
            }
            door.tables().execute("DELETE FROM log_case WHERE import = ?1", [&import.id])?;
            door.remove("import", &import.id)
        })
    }

    /// The workspace's own key; made with the first import.
    fn customer_key(&self, by: &Party) -> Result<[u8; 32]> {
        let done = self.transact(by, Op::Import, |door| {
            let mut fresh = [0_u8; 32];
            getrandom::fill(&mut fresh).map_err(|error| Broken::Defect(error.to_string()))?;
            let tables = door.tables();
            tables
                .execute("INSERT OR IGNORE INTO secret (name, value) VALUES (?1, ?2)", rusqlite::params![KEY, fresh])?;
            Ok(tables.query_row("SELECT value FROM secret WHERE name = ?1", [KEY], |row| row.get("value"))?)
        })?;
        Ok(done.output)
    }
}

/// The one change that names the whole.
fn name(door: &mut Door<'_>, import: &ImportId, run: &ImportRun, log: &ReadLog) -> Result<()> {
    let patch = Patch::new()
        .refer("journey", &run.journey)
        .set("name", text::name("name", &run.name)?)
        .set("credit", text::prose("credit", &run.credit)?)
        .set("mapping", json!(run.mapping))
        .set("rows", log.counts.rows)
        .set("cases", log.counts.cases)
        .set("customers", log.counts.customers)
        .set("rejected", log.counts.rejected)
        .set("last_minute", log.last)
        .set("day", door.today().to_string());
    door.create("import", import, patch)
}

fn store(door: &Door<'_>, import: &ImportId, log: &ReadLog) -> Result<()> {
    let mut statement = door.tables().prepare(include_str!("log_case.sql"))?;
    for row in &log.cases {
        let case = &row.case;
        statement.execute(rusqlite::params![
            import,
            row.id,
            case.customer.map(|customer| customer.0.to_le_bytes()),
            case.opened,
            case.resolved,
            case.closed,
            case.reopened,
            case.handovers
        ])?;
    }
    Ok(())
}

fn begun(outcome: ImportOutcome, import: &ImportId, journey: &JourneyId, owner: &TeamId) -> OutcomeAdd {
    OutcomeAdd {
        team: owner.clone(),
        journey: Some(journey.clone()),
        stage: None,
        import: Some(import.clone()),
        name: outcome.name,
        note: outcome.note,
        measure: outcome.measure,
        cheat: outcome.cheat,
    }
}
