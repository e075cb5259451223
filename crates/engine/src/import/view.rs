//! What is shown of imports, before and after.

use std::cmp::Reverse;
use std::path::Path;

use rusqlite::Connection;
use serde::Serialize;
use spielraum_domain::chart::{Chart, Rules};
use spielraum_domain::outcome::{CaseLog, Formula, Measure, Series, Unit, Wanted};
use ts_rs::TS;

use super::cases;
use super::cohort::{self, Cohort};
use super::mappings::{self, MappingItem};
use super::offer;
use super::reading::{
    self, BlankMark, Cases, ColumnMapping, Counts, Lines, Mapping, Means, Noted, Problem, ReadLog, Reject, Told,
    Understood, UnreadColumn, Zone,
};
use super::voices;
use crate::clock::Moment;
use crate::door;
use crate::progress::Progress;
use crate::{Error, ImportId, JourneyId, Result, Workspace};

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
    /// What customers wrote: so many texts. They go as well.
    pub texts: u32,
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
    /// Marks that stand for a blank.
    pub blank: Vec<BlankMark>,
    /// Columns of which no figure comes, because too many of their answers are no marks.
    pub unread: Vec<UnreadColumn>,
    /// The first values.
    pub outcomes: Vec<PreviewOutcome>,
    /// What imports of files with the same columns know of the same cases.
    pub meets: Vec<Meeting>,
}

/// What an import and a file know of the same cases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Meeting {
    /// The import.
    pub import: ImportId,
    /// Cases of the file that it knows.
    pub known: u32,
    /// Those of them that were opened at another time, or by another customer, as the file has it.
    pub otherwise: u32,
    /// Most are: the file is of another log, whose cases have the same numbers.
    pub another_log: bool,
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
    /// Imports of files with the same columns: those of this very header first, then the newest.
    pub known: Vec<ImportItem>,
    /// What should be known of its columns before it is imported.
    pub noted: Vec<Noted>,
    /// Mappings that were kept for files with these columns, newest first.
    pub mappings: Vec<MappingItem>,
}

impl From<Understood> for LogUnderstood {
    /// A file that nothing is known of.
    fn from(understood: Understood) -> Self {
        let noted = understood.unread().collect();
        Self { understood, noted, known: Vec::new(), mappings: Vec::new() }
    }
}

/// What is understood of a log, with the evidence and the questions that are open.
pub fn understand(path: &Path, zone: &str, told: &Told) -> Result<Understood> {
    reading::understand_as(path, zone, told).map_err(|problem| problem.about(path))
}

/// Reads a log as it would be imported, and stores nothing.
pub fn preview(path: &Path, mapping: &Mapping, now: Moment, progress: Progress<'_>) -> Result<ImportPreview> {
    // Hashes of a preview are never kept, so any key does.
    let log = reading::read_cases(path, mapping, &[0; 32], now, progress).map_err(|problem| problem.about(path))?;
    previewed(path, mapping, log)
}

fn previewed(path: &Path, mapping: &Mapping, log: ReadLog<Cases>) -> Result<ImportPreview> {
    let zone = Zone::named(&mapping.zone).map_err(|problem| problem.about(path))?;
    let unread = |error| Problem::Io(error).about(path);
    let mut measures = mapping.measures();
    measures.retain(|measure| !mapping.is_unread(measure, &log.unread));
    let weeks = CaseLog::of(&log.cases, log.last, |utc| zone.to_local(utc)).map_err(unread)?;
    let wanted: Vec<Wanted<'_>> = measures.iter().map(|measure| (measure, None)).collect();
    let series = weeks.series_of(&wanted).map_err(unread)?;
    drop(weeks);
    let outcome = |(measure, series): (Measure, Series)| {
        let unit = measure.unit();
        let chart = series.chart(&measure, Rules::default(), Vec::new());
        PreviewOutcome { formula: mapping.formula(&measure), unit, series, chart, measure }
    };
    // States that never open a case again may be unable to.
    let tells = |(measure, series): &(Measure, Series)| {
        *measure != Measure::Reopened || !mapping.reopens_by_state() || series.all.numerator > 0.0
    };
    Ok(ImportPreview {
        outcomes: measures.into_iter().zip(series).filter(tells).map(outcome).collect(),
        counts: log.counts,
        rejected: log.rejected,
        blank: log.blank,
        unread: log.unread,
        meets: Vec::new(),
    })
}

/// What an import and a file know of the same cases.
fn meet(tables: &Connection, import: &ImportId, log: &ReadLog<Cases>, mapping: &Mapping) -> Result<Meeting> {
    let ended = cohort::ended(tables, import)?;
    let mut find = tables.prepare(include_str!("case.sql"))?;
    // A snapshot says when a case was opened; of events, a later extract may not hold the first one.
    let says = mapping.lines == Lines::Cases && mapping.column(Means::Opened).is_some();
    let (mut known, mut otherwise) = (0, 0);
    log.cases.each(|row| {
        if ended.is_some_and(|ended| row.case.opened <= ended) {
            return Ok(());
        }
        let Some(before) = cases::known(&mut find, import, row.id)? else { return Ok(()) };
        known += 1;
        let mut after = row.clone();
        if !says {
            after = before.clone();
            after.join(row, mapping.ends());
        }
        let another = |one, other| matches!((one, other), (Some(one), Some(other)) if one != other);
        let differs = after.case.opened != before.case.opened || another(after.case.customer, before.case.customer);
        otherwise += u32::from(differs);
        Ok::<_, Error>(())
    })?;
    Ok(Meeting { import: import.clone(), known, otherwise, another_log: otherwise * 2 > known })
}

impl Workspace {
    /// Recognises a file whose columns were explained at an earlier import, and takes over what was decided then.
    pub fn recognise(&self, mut understood: Understood) -> Result<LogUnderstood> {
        let (mut imports, mut mappings) =
            self.read(|tables| Ok((mappings_of_imports(tables)?, mappings::kept(tables)?)))?;
        imports.retain(|(.., mapping)| understood.has_columns_of(mapping));
        mappings.retain(|(_, mapping)| understood.has_columns_of(mapping));
        // The mapping of this very header counts before one that lacks a column, then what was decided last, then what
        // imports more. An import says more than a mapping of the same day, for it is brought up to date.
        let rank = |day: &str, mapping: &Mapping| {
            let imported = mapping.columns.iter().filter(|column| column.means.is_imported()).count();
            (understood.columns_beside(mapping), Reverse(day.to_owned()), Reverse(imported))
        };
        imports.sort_by_cached_key(|(_, day, mapping)| rank(day, mapping));
        mappings.sort_by_cached_key(|(item, mapping)| rank(&item.day, mapping));
        let import = imports.first().map(|(_, day, mapping)| (day, mapping));
        let kept = mappings.first().map(|(item, mapping)| (&item.day, mapping));
        let best = import.into_iter().chain(kept).min_by_key(|(day, mapping)| {
            let (beside, day, _) = rank(day, mapping);
            (beside, day)
        });
        let missing = match imports.first() {
            Some((id, _, mapping)) => self.read(|tables| missing(tables, id, understood.mapping.lacks(mapping)))?,
            None => Vec::new(),
        };
        let mut noted =
            best.map(|(_, mapping)| mapping.clone()).map(|it| understood.take_over(&it)).unwrap_or_default();
        noted.extend(missing);
        noted.extend(understood.unread());
        let mut items = self.imports()?;
        let known =
            imports.iter().filter_map(|(id, ..)| Some(items.remove(items.iter().position(|item| item.id == *id)?)));
        let known = known.collect();
        let mappings = mappings.into_iter().map(|(item, _)| item).collect();
        Ok(LogUnderstood { understood, known, noted, mappings })
    }

    /// The columns that an import had and a file read this way does not have, with what they feed.
    pub fn missing_columns(&self, import: &ImportId, mapping: &Mapping) -> Result<Vec<Noted>> {
        self.read(|tables| {
            let known: String = door::required(tables, "import", "SELECT mapping FROM import WHERE id = ?1", import)?;
            // A mapping that a later version wrote says nothing about columns.
            let Ok(known) = serde_json::from_str::<Mapping>(&known) else { return Ok(Vec::new()) };
            missing(tables, import, mapping.lacks(&known))
        })
    }

    /// Reads a log as it would be imported, stores nothing, and says what the imports `known` know of the same cases.
    pub fn preview_log(
        &self,
        path: &Path,
        mapping: &Mapping,
        known: &[ImportId],
        progress: Progress<'_>,
    ) -> Result<ImportPreview> {
        let key = self.read(cohort::kept_key)?.unwrap_or_default();
        let log = reading::read_cases(path, mapping, &key, self.clock().now(), progress)
            .map_err(|problem| problem.about(path))?;
        let meets = self.read(|tables| known.iter().map(|import| meet(tables, import, &log, mapping)).collect())?;
        Ok(ImportPreview { meets, ..previewed(path, mapping, log)? })
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
                let measures = mapping.map(|mapping| offer::offered(tables, &id, &mapping)).transpose()?;
                imports.push(ImportItem {
                    measures: measures.unwrap_or_default(),
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

/// What a file without these columns does not tell an import, with the outcomes that are computed from them.
fn missing(tables: &Connection, import: &ImportId, columns: Vec<&ColumnMapping>) -> Result<Vec<Noted>> {
    let mut statement =
        tables.prepare_cached("SELECT name, measure FROM outcome WHERE import = ?1 ORDER BY place, id")?;
    let mut rows = statement.query([import])?;
    let mut outcomes: Vec<(String, Measure)> = Vec::new();
    while let Some(row) = rows.next()? {
        outcomes.push((row.get("name")?, serde_json::from_str(&row.get::<_, String>("measure")?)?));
    }
    let missing = |column: &ColumnMapping| {
        let fed = outcomes.iter().filter(|(_, measure)| column.means.feeds(measure));
        let outcomes = fed.map(|(name, _)| name.clone()).collect();
        Noted::MissingColumn { column: column.name.clone(), means: column.means, outcomes }
    };
    Ok(columns.into_iter().map(missing).collect())
}

/// How each import was read, newest first. A mapping that a later version wrote is none that could be taken over.
fn mappings_of_imports(tables: &Connection) -> Result<Vec<(ImportId, String, Mapping)>> {
    let mut statement = tables.prepare_cached("SELECT id, day, mapping FROM import ORDER BY day DESC, name, id")?;
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
        texts: voices::count(tables, import)?,
        cards: texts(
            "SELECT title AS said FROM card WHERE outcome IN (SELECT id FROM outcome WHERE import = ?1) ORDER BY title, id",
        )?,
    })
}
