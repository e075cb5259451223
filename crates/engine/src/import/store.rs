//! Storing a log: one change names the whole, its rows are content beside the log of changes.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::json;
use spielraum_domain::outcome::{Measure, Minute};
use ts_rs::TS;

use super::cases::{self, Kept};
use super::cohort::{self, Cohort};
use super::mappings;
use super::offer;
use super::reading::{self, BlankMark, Cases, Counts, Mapping, Means, ReadLog, Reject, UnreadColumn};
use crate::door::{self, Door, Patch};
use crate::journey::{self, JourneyAdd, ids};
use crate::outcome::{self, OutcomeAdd};
use crate::progress::Progress;
use crate::{Done, ImportId, JourneyId, Op, OutcomeId, Party, Rejection, Result, TeamId, Workspace, text};

/// A log to be imported.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportRun {
    /// The file.
    pub path: PathBuf,
    /// How it is to be read.
    pub mapping: Mapping,
    /// Where it goes.
    pub into: ImportInto,
    /// What it is called.
    pub name: String,
    /// Whom to credit, when it is not the team's own.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub credit: String,
    /// The outcomes to begin with.
    pub outcomes: Vec<ImportOutcome>,
    /// Under which name the mapping is kept for the next file, if it is.
    #[serde(default)]
    #[ts(optional)]
    pub keep_mapping: Option<String>,
}

/// Where a log goes.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ImportInto {
    /// A journey of the team.
    Journey {
        /// Which.
        id: JourneyId,
    },
    /// A journey that begins with it, owned by the team that imports.
    NewJourney {
        /// Its name.
        name: String,
    },
    /// An import that it brings up to date; journey, name and credit of that one stay.
    Import {
        /// Which.
        id: ImportId,
    },
    /// An import whose cases it replaces as a whole; journey, name, credit and outcomes of that one stay.
    Instead {
        /// Which.
        id: ImportId,
    },
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
    /// Cases that were not known before.
    pub added: u32,
    /// Cases that were known, and of which the file knows something new.
    pub changed: u32,
    /// Cases that went because the file takes the place of what was there.
    pub removed: u32,
    /// What customers wrote that was not known before.
    pub texts: u32,
    /// The cohort before this file: it ends with this file, or cases of the file belong to it.
    pub cohort: Option<Cohort>,
    /// A new cohort begins with this file: the customer key was thrown away since the last one.
    pub cohort_begins: bool,
    /// Cases of the file that were begun in that cohort: nobody can tell which they are any more, so they stay as they were.
    pub of_earlier_cohort: u32,
    /// The outcomes that are computed from it.
    pub outcomes: Vec<OutcomeId>,
    /// The first lines that were not imported, with the reason.
    pub rejected: Vec<Reject>,
    /// Marks that stand for a blank.
    pub blank: Vec<BlankMark>,
    /// Columns of which no figure comes, because too many of their answers are no marks.
    pub unread: Vec<UnreadColumn>,
}

impl Workspace {
    /// Imports a log: reads it outside of any transaction, then stores all of it in one. Stopped or failed, nothing is stored.
    pub fn import_log(&self, by: &Party, run: ImportRun, progress: Progress<'_>) -> Result<Done<ImportReport>> {
        let key = self.key()?;
        let log = reading::read_cases(&run.path, &run.mapping, &key, self.clock().now(), progress)
            .map_err(|problem| problem.about(&run.path))?;
        let party = by.clone();
        let replaces = matches!(run.into, ImportInto::Instead { .. });
        let op = if replaces { Op::ImportReplace } else { Op::Import };
        let done = self.transact(by, op, move |door| {
            cohort::keep_key(door, key)?;
            store(door, &party, run, log)
        })?;
        if replaces {
            self.settle()?;
        }
        Ok(done)
    }

    /// Removes an import as a whole, with its rows and the outcomes that were computed from it.
    pub fn remove_import(&self, by: &Party, import: ImportRef) -> Result<Done<()>> {
        let party = by.clone();
        let done = self.transact(by, Op::ImportRemove, move |door| {
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
            cases::remove(door.tables(), &import.id)?;
            cohort::remove(door, &import.id)?;
            door.remove("import", &import.id)
        })?;
        // What customers wrote must not be held any longer than the table does.
        self.settle()?;
        Ok(done)
    }
}

/// Stores a log that was read, in one transaction.
fn store(door: &mut Door<'_>, party: &Party, run: ImportRun, log: ReadLog<Cases>) -> Result<ImportReport> {
    let journey = journey(door, party, &run.into)?;
    let owner: TeamId = door::required(door.tables(), "journey", "SELECT owner FROM journey WHERE id = ?1", &journey)?;
    party.must_be(&owner)?;
    let cohort_begins = match &run.into {
        ImportInto::Import { id } => cohort::is_newest_ended(door.tables(), id)?,
        _ => false,
    };
    let (import, kept) = match &run.into {
        ImportInto::Import { id } => (id.clone(), update(door, id, &run, &log)?),
        ImportInto::Instead { id } => (id.clone(), replace(door, id, &run, &log)?),
        _ => begin(door, &journey, &run, &log)?,
    };
    let tells_reopened = offer::tells_reopened(door.tables(), &import, &run.mapping)?;
    let can_be = |measure: &Measure| {
        (tells_reopened || *measure != Measure::Reopened) && !run.mapping.is_unread(measure, &log.unread)
    };
    for outcome in run.outcomes.into_iter().filter(|it| can_be(&it.measure)) {
        outcome::create(door, &begun(outcome, &import, &journey, &owner))?;
    }
    if let Some(name) = &run.keep_mapping {
        mappings::keep(door, name, &run.mapping)?;
    }
    let sql = "SELECT id FROM outcome WHERE import = ?1 ORDER BY place, id";
    let outcomes = ids(door.tables(), sql, import.as_ref())?.into_iter().map(OutcomeId).collect();
    let Kept { added, changed, removed, of_earlier_cohort, texts } = kept;
    let cohort_begins = cohort_begins && added > 0;
    let cohort = if cohort_begins || of_earlier_cohort > 0 { cohort::newest(door.tables(), &import)? } else { None };
    Ok(ImportReport {
        import,
        counts: log.counts,
        added,
        changed,
        removed,
        texts,
        cohort,
        cohort_begins,
        of_earlier_cohort,
        outcomes,
        rejected: log.rejected,
        blank: log.blank,
        unread: log.unread,
    })
}

/// The journey it belongs to; a new one is begun.
fn journey(door: &mut Door<'_>, by: &Party, into: &ImportInto) -> Result<JourneyId> {
    match (into, by) {
        (ImportInto::Journey { id }, _) => Ok(id.clone()),
        (ImportInto::NewJourney { name }, Party::Team(owner)) => {
            journey::create(door, &JourneyAdd { name: name.clone(), owner: owner.clone(), stages: Vec::new() })
        }
        (ImportInto::NewJourney { .. }, Party::Managers(_)) => Err(Rejection::TeamsOnly.into()),
        (ImportInto::Import { id } | ImportInto::Instead { id }, _) => {
            door::required(door.tables(), "import", "SELECT journey FROM import WHERE id = ?1", id)
        }
    }
}

/// A new import: one change names the whole.
fn begin(door: &mut Door<'_>, journey: &JourneyId, run: &ImportRun, log: &ReadLog<Cases>) -> Result<(ImportId, Kept)> {
    let import = ImportId::random();
    let patch = whole(door, run, log)
        .refer("journey", journey)
        .set("name", text::name("name", &run.name)?)
        .set("credit", text::prose("credit", &run.credit)?);
    door.create("import", &import, patch)?;
    Ok((import.clone(), cases::join(door.tables(), &import, log, &run.mapping)?))
}

/// Brings an import up to date. Of a case that is known, the newest state counts, so that an older file that comes later
/// spoils nothing. A file that brings nothing new changes nothing.
///
/// # Errors
/// [`Rejection::CasesToldOtherwise`] when only one of both has a column that names its cases: each of them would come a second time.
fn update(door: &mut Door<'_>, import: &ImportId, run: &ImportRun, log: &ReadLog<Cases>) -> Result<Kept> {
    let known: String = door::required(door.tables(), "import", "SELECT mapping FROM import WHERE id = ?1", import)?;
    // A mapping that a later version wrote says nothing about columns.
    let known: Option<Mapping> = serde_json::from_str(&known).ok();
    let names_cases = |mapping: &Mapping| mapping.column(Means::Case).is_some();
    if known.as_ref().is_some_and(|known| names_cases(known) != names_cases(&run.mapping)) {
        return Err(Rejection::CasesToldOtherwise.into());
    }
    let kept = cases::join(door.tables(), import, log, &run.mapping)?;
    let sql = "SELECT last_minute FROM import WHERE id = ?1";
    let last: Minute = door::required(door.tables(), "import", sql, import)?;
    if kept.added + kept.changed + kept.texts == 0 && log.last <= last {
        return Ok(kept);
    }
    let (cases, customers) = cases::count(door.tables(), import)?;
    let patch =
        file(door, run, log).set("cases", cases).set("customers", customers).set("last_minute", log.last.max(last));
    let patch = match known {
        Some(known) => patch.set("mapping", json!(run.mapping.clone().with_absent(&known))),
        None => patch,
    };
    door.patch("import", import, patch)?;
    door.touch("import", import);
    Ok(kept)
}

/// Puts a file in the place of everything that was imported. What is computed from it stays, and is computed anew.
fn replace(door: &mut Door<'_>, import: &ImportId, run: &ImportRun, log: &ReadLog<Cases>) -> Result<Kept> {
    let removed = cases::remove(door.tables(), import)?;
    cohort::remove(door, import)?;
    let kept = cases::join(door.tables(), import, log, &run.mapping)?;
    let patch = whole(door, run, log);
    door.patch("import", import, patch)?;
    door.touch("import", import);
    Ok(Kept { removed, ..kept })
}

/// What a change says about the file that was read last.
fn file(door: &Door<'_>, run: &ImportRun, log: &ReadLog<Cases>) -> Patch {
    Patch::new()
        .set("mapping", json!(run.mapping))
        .set("rows", log.counts.rows)
        .set("rejected", log.counts.rejected)
        .set("day", door.today().to_string())
}

/// What a change says about an import that holds one file and nothing else.
fn whole(door: &Door<'_>, run: &ImportRun, log: &ReadLog<Cases>) -> Patch {
    file(door, run, log)
        .set("cases", log.counts.cases)
        .set("customers", log.counts.customers)
        .set("last_minute", log.last)
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
