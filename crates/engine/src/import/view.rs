//! What is shown of imports, before and after.

use std::path::Path;

use rusqlite::Connection;
use serde::Serialize;
use spielraum_domain::chart::{Chart, Rules};
use spielraum_domain::outcome::{Case, CaseLog, Formula, Measure, Series, Unit};
use ts_rs::TS;

use super::cohort::{self, Cohort};
use super::mappings::{self, MappingItem};
use super::reading::{self, Counts, Mapping, Means, Reject, Told, Understood, Zone};
use crate::door;
use crate::progress::Progress;
use crate::{ImportId, JourneyId, Result, Workspace};

/// An import in a list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportItem {
    /// Which.
    pub id: ImportId,
    /// The journey it belongs to.
    pub journey: JourneyId,
    /// What it is called.
    pub name: String,
    /// Whom to credit.
    pub credit: String,
    /// Rows that were imported.
    pub rows: u32,
    /// Cases they tell of.
    pub cases: u32,
    /// Lines that were not imported.
    pub rejected: u32,
    /// The day it was imported.
    pub day: String,
    /// Its newest cohort that no customer can be followed out of.
    pub cohort: Option<Cohort>,
    /// What is there because of it.
    pub stands: ImportStands,
    /// Every outcome that can be computed from it.
    pub measures: Vec<Measure>,
}

/// A topic of a log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TopicCount {
    /// As the log names it.
    pub topic: String,
    /// How many cases are about it.
    pub cases: u32,
}

/// The topics of a log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportTopics {
    /// The most frequent first.
    pub topics: Vec<TopicCount>,
    /// Whether the log itself says of each case if it is failure demand.
    pub says_failure_demand: bool,
}

/// What stands on an import, so that it is named before the import goes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportStands {
    /// Outcomes that are computed from it, by name. They go with it.
    pub outcomes: Vec<String>,
    /// Notes and decisions about limits in the charts of those. They go as well.
    pub marks: u32,
    /// Cards that aim at one of those, by title. They stay, and aim at nothing.
    pub cards: Vec<String>,
}

/// What an import would give, before anything is stored.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportPreview {
    /// How much there is.
    pub counts: Counts,
    /// The first lines that would not be imported, with the reason.
    pub rejected: Vec<Reject>,
    /// The first values.
    pub outcomes: Vec<PreviewOutcome>,
}

/// A first value.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewOutcome {
    /// What is counted.
    pub measure: Measure,
    /// How it is computed.
    pub formula: Formula,
    /// What it is counted in.
    pub unit: Unit,
    /// Week by week.
    pub series: Series,
    /// The chart of the series.
    pub chart: Chart,
}

/// A file as it was understood, in the light of what was imported before.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LogUnderstood {
    /// The file; what was decided about the same columns before is taken over.
    pub understood: Understood,
    /// Imports of files with the same columns, newest first.
    pub known: Vec<ImportItem>,
    /// Mappings that were kept for files with these columns, newest first.
    pub mappings: Vec<MappingItem>,
}

impl From<Understood> for LogUnderstood {
    /// A file that nothing is known of.
    fn from(understood: Understood) -> Self {
        Self { understood, known: Vec::new(), mappings: Vec::new() }
    }
}

/// What is understood of a log, with the evidence and the questions that are open.
pub fn understand(path: &Path, zone: &str, told: &Told) -> Result<Understood> {
    reading::understand_as(path, zone, told).map_err(|problem| problem.about(path))
}

/// Reads a log as it would be imported, and stores nothing.
pub fn preview(path: &Path, mapping: &Mapping, progress: Progress<'_>) -> Result<ImportPreview> {
    // Hashes of a preview are never kept, so any key does.
    let log = reading::read(path, mapping, &[0; 32], progress).map_err(|problem| problem.about(path))?;
    let zone = Zone::named(&mapping.zone).map_err(|problem| problem.about(path))?;
    let cases: Vec<Case> = log.cases.iter().map(|row| row.case).collect();
    let weeks = CaseLog::new(&cases, log.last, |utc| zone.to_local(utc));
    let outcome = |measure: Measure| {
        let (series, unit) = (weeks.series(&measure), measure.unit());
        let chart = series.chart(&measure, Rules::default(), Vec::new());
        PreviewOutcome { formula: measure.formula(), unit, series, chart, measure }
    };
    Ok(ImportPreview {
        outcomes: mapping.measures().into_iter().filter(|measure| told(measure, log.counts)).map(outcome).collect(),
        counts: log.counts,
        rejected: log.rejected,
    })
}

/// Whether the log tells of it: one line a case shows who has it now, and never how often it was handed on.
fn told(measure: &Measure, counts: Counts) -> bool {
    *measure != Measure::Handovers || counts.rows > counts.cases
}

impl Workspace {
    /// Recognises a file whose columns were explained at an earlier import, and takes over what was decided then.
    pub fn recognise(&self, mut understood: Understood) -> Result<LogUnderstood> {
        let (imports, mappings) = self.read(|tables| Ok((mappings_of_imports(tables)?, mappings::kept(tables)?)))?;
        let imports: Vec<_> = imports.into_iter().filter(|(.., mapping)| understood.has_columns_of(mapping)).collect();
        let mappings: Vec<_> = mappings.into_iter().filter(|(_, mapping)| understood.has_columns_of(mapping)).collect();
        // What was decided last counts; an import says more than a mapping of the same day, for it is brought up to date.
        let import = imports.first().map(|(_, day, mapping)| (day, mapping));
        let kept = mappings.first().map(|(item, mapping)| (&item.day, mapping));
        let newest = import.into_iter().chain(kept).reduce(|one, two| if two.0 > one.0 { two } else { one });
        if let Some((_, mapping)) = newest {
            understood.take_over(mapping);
        }
        let known = self.imports()?.into_iter().filter(|item| imports.iter().any(|(id, ..)| *id == item.id)).collect();
        let mappings = mappings.into_iter().map(|(item, _)| item).collect();
        Ok(LogUnderstood { understood, known, mappings })
    }

    /// What the cases of an import are about.
    pub fn import_topics(&self, import: &ImportId) -> Result<ImportTopics> {
        self.read(|tables| {
            let mapping: String = door::required(tables, "import", "SELECT mapping FROM import WHERE id = ?1", import)?;
            let mapping: Mapping = serde_json::from_str(&mapping)?;
            let mut statement = tables.prepare_cached(include_str!("topics.sql"))?;
            let topics = statement
                .query_map([import], |row| Ok(TopicCount { topic: row.get("word")?, cases: row.get("cases")? }))?
                .collect::<rusqlite::Result<_>>()?;
            Ok(ImportTopics { topics, says_failure_demand: mapping.column(Means::FailureDemand).is_some() })
        })
    }

    /// All imports, newest first.
    pub fn imports(&self) -> Result<Vec<ImportItem>> {
        self.read(|tables| {
            let sql = "SELECT id, journey, name, credit, rows, cases, rejected, day, mapping FROM import \
                       ORDER BY day DESC, id";
            let mut statement = tables.prepare_cached(sql)?;
            let mut rows = statement.query([])?;
            let mut imports = Vec::new();
            while let Some(row) = rows.next()? {
                let id: ImportId = row.get("id")?;
                // A mapping that a later version wrote offers nothing new.
                let mapping: Option<Mapping> = serde_json::from_str(&row.get::<_, String>("mapping")?).ok();
                imports.push(ImportItem {
                    measures: mapping.map(|mapping| mapping.registry()).unwrap_or_default(),
                    stands: stands(tables, &id)?,
                    cohort: cohort::newest(tables, &id)?,
                    id,
                    journey: row.get("journey")?,
                    name: row.get("name")?,
                    credit: row.get("credit")?,
                    rows: row.get("rows")?,
                    cases: row.get("cases")?,
                    rejected: row.get("rejected")?,
                    day: row.get("day")?,
                });
            }
            Ok(imports)
        })
    }
}

/// How each import was read, newest first. A mapping that a later version wrote is none that could be taken over.
fn mappings_of_imports(tables: &Connection) -> Result<Vec<(ImportId, String, Mapping)>> {
    let mut statement = tables.prepare_cached("SELECT id, day, mapping FROM import ORDER BY day DESC, id")?;
    let mut rows = statement.query([])?;
    let mut mappings = Vec::new();
    while let Some(row) = rows.next()? {
        if let Ok(mapping) = serde_json::from_str(&row.get::<_, String>("mapping")?) {
            mappings.push((row.get("id")?, row.get("day")?, mapping));
        }
    }
    Ok(mappings)
}

fn stands(tables: &Connection, import: &ImportId) -> Result<ImportStands> {
    let texts = |sql: &str| -> Result<Vec<String>> {
        let mut statement = tables.prepare_cached(sql)?;
        Ok(statement.query_map([import], |row| row.get("said"))?.collect::<rusqlite::Result<_>>()?)
    };
    let marks = "SELECT (SELECT COUNT(*) FROM note WHERE outcome IN (SELECT id FROM outcome WHERE import = ?1))
               + (SELECT COUNT(*) FROM rebase WHERE outcome IN (SELECT id FROM outcome WHERE import = ?1)) AS marks";
    Ok(ImportStands {
        outcomes: texts("SELECT name AS said FROM outcome WHERE import = ?1 ORDER BY place, id")?,
        marks: tables.prepare_cached(marks)?.query_row([import], |row| row.get("marks"))?,
        cards: texts(
            "SELECT title AS said FROM card WHERE outcome IN (SELECT id FROM outcome WHERE import = ?1) ORDER BY title, id",
        )?,
    })
}
