//! What is shown of imports, before and after.

use std::path::Path;

use serde::Serialize;
use spielraum_domain::chart::{Chart, Rules};
use spielraum_domain::outcome::{Case, CaseLog, Formula, Measure, Series, Unit};
use ts_rs::TS;

use super::reading::{self, Counts, Mapping, Reject, Told, Understood, Zone};
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
        let mappings: Vec<(ImportId, String)> = self.read(|tables| {
            let mut statement = tables.prepare_cached("SELECT id, mapping FROM import ORDER BY day DESC, id")?;
            let rows = statement.query_map([], |row| Ok((row.get("id")?, row.get("mapping")?)))?;
            Ok(rows.collect::<rusqlite::Result<_>>()?)
        })?;
        // A mapping that a later version wrote is none that could be taken over.
        let readable = |(id, text): (ImportId, String)| Some((id, serde_json::from_str::<Mapping>(&text).ok()?));
        let fitting: Vec<(ImportId, Mapping)> = mappings
            .into_iter()
            .filter_map(readable)
            .filter(|(_, mapping)| understood.has_columns_of(mapping))
            .collect();
        if let Some((_, newest)) = fitting.first() {
            understood.take_over(newest);
        }
        let known = self.imports()?.into_iter().filter(|item| fitting.iter().any(|(id, _)| *id == item.id)).collect();
        Ok(LogUnderstood { understood, known })
    }

    /// All imports, newest first.
    pub fn imports(&self) -> Result<Vec<ImportItem>> {
        self.read(|tables| {
            let sql = "SELECT id, journey, name, credit, rows, cases, rejected, day FROM import ORDER BY day DESC, id";
            let mut statement = tables.prepare_cached(sql)?;
            let imports = statement
                .query_map([], |row| {
                    Ok(ImportItem {
                        id: row.get("id")?,
                        journey: row.get("journey")?,
                        name: row.get("name")?,
                        credit: row.get("credit")?,
                        rows: row.get("rows")?,
                        cases: row.get("cases")?,
                        rejected: row.get("rejected")?,
                        day: row.get("day")?,
                    })
                })?
                .collect::<rusqlite::Result<_>>()?;
            Ok(imports)
        })
    }
}
