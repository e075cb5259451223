//! What was understood of a file, with the evidence, before anything is imported.

use std::path::Path;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::clocks;
use super::columns;
use super::dates::{self, DateOrder, Moment};
use super::form::Form;
use super::mapping::{ColumnMapping, Lines, LogFormat, Mapping, Means, Unimported};
use super::profile::DateEvidence;
use super::records::Record;
use super::scale::MarkCount;
use super::scan::Scan;
use super::zone;
use super::{Delimiter, Layout, Problem, Scale};

/// A file as it was understood. [`Understood::mapping`] is the proposal a person confirms or changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Understood {
    /// Size of the file.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Lines below the header that have as many cells as it.
    pub rows: u32,
    /// Lines below the header that have more or fewer.
    pub odd_rows: u32,
    /// Lines below the header that are none of the table: totals, who made it when.
    pub left_out: u32,
    /// Names that stand more than once in the header; all but the first got a number.
    pub doubled_names: u32,
    /// What kind of file it is.
    pub format: LogFormat,
    /// The sheets of a workbook, in its order.
    pub sheets: Vec<SheetFound>,
    /// How the text is encoded.
    pub encoding: EncodingFound,
    /// What stands between cells.
    pub delimiter: Delimiter,
    /// Line of the header, from 1; what stands above it is left out. 0 where the format says the name with every value.
    pub header_line: u32,
    /// Whether a case has one row or many.
    pub rows_are: RowsAre,
    /// The known layout it has.
    pub layout: Option<Layout>,
    /// Why it is read in this time zone.
    pub zone: ZoneFound,
    /// Every column.
    pub columns: Vec<Column>,
    /// Words that mean "nothing", in which column, and how often.
    pub nothing: Vec<Nothing>,
    /// What a person has to answer before it can be imported.
    pub questions: Vec<Question>,
    /// How it would be read.
    pub mapping: Mapping,
}

/// A sheet of a workbook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetFound {
    /// Its name.
    pub name: String,
    /// Rows that hold something.
    pub rows: u32,
}

/// How the text of a file is encoded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EncodingFound {
    /// Its name, as the web names it.
    pub name: String,
    /// The file says so itself, with a byte order mark.
    pub marked: bool,
    /// Letters beyond English ones that can be read with it, as evidence.
    #[ts(type = "number | null")]
    pub beyond_ascii: Option<u64>,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum RowsAre {
    /// An event: a case has many.
    Events {
        /// How many cases there are.
        cases: u32,
    },
    /// A case.
    Cases,
    /// A contact: no column holds a case number.
    Contacts,
}

/// Why a file is read in a time zone. By its clock weeks begin and end as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ZoneFound {
    /// The file names it: behind the names of its columns, or below the table.
    Named,
    /// What makes such files writes so.
    Layout,
    /// Every time in it says how far it is from UTC, so it is read right in any; this one is where the person is.
    Times,
    /// So it was decided when such a file was imported before.
    Known,
    /// The file says nothing; this one is where the person is.
    Proposed,
}

/// A word that means "nothing".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Nothing {
    /// The word.
    pub word: String,
    /// Name of the column it stands in.
    pub column: String,
    /// How often.
    #[ts(type = "number")]
    pub count: u64,
}

/// A column of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Column {
    /// Name in the header.
    pub name: String,
    /// What stands in it. Empty for columns of agents and for free text: that is not even shown.
    pub examples: Vec<String>,
    /// What it seems to mean.
    pub means: Means,
    /// How many different values it has; counted up to a thousand.
    pub different: u32,
    /// There are more than were counted.
    pub more_different: bool,
    /// Cells with nothing in them, or with a word for it.
    #[ts(type = "number")]
    pub blank: u64,
    /// Nearly every line has a value of its own: as the number of a case it says that a line is a whole case.
    pub tells_lines_apart: bool,
    /// What stands in it names people, so it can be no group and nothing else that figures are told apart by.
    pub names_people: bool,
    /// It may hold names of people or of groups, and nobody can tell which from what stands in it: somebody should look.
    pub may_be_people: bool,
    /// For a column whose heading speaks of people: the few words in it, when each of them plainly names a group. Somebody may say that
    /// they are groups; these are then kept.
    pub groups: Vec<String>,
    /// Its heading speaks of people who may be customers as well: somebody may say that they are.
    pub may_be_customers: bool,
    /// Its dates, if it holds any.
    pub dates: Option<DateEvidence>,
    /// The marks that stand in it, lowest first, when it holds nothing but small whole numbers: it may be a scale.
    pub marks: Vec<MarkCount>,
    /// A figure with decimals that stands in it, when it holds some: it tells what stands before the decimals.
    pub decimals: Option<String>,
    /// The scale they speak for.
    pub scale: Option<Scale>,
    /// What has to be answered before the column can be read as a time.
    pub asks: Option<Question>,
    /// What stands in it that is no mark; for columns that are to hold marks.
    #[serde(skip)]
    pub(super) no_mark: Option<String>,
    /// It holds times of day alone.
    #[serde(skip)]
    pub(super) is_clock: bool,
    /// Most of these are by day.
    #[serde(skip)]
    pub(super) is_by_day: bool,
    /// What stands in it that names no customer in particular.
    #[serde(skip)]
    pub(super) nobody: Vec<String>,
    /// It holds days without a time.
    #[serde(skip)]
    pub(super) is_of_whole_days: bool,
}

/// What a person has to answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Question {
    /// Every date of the column exists in more than one order.
    DateOrder {
        /// Index of the column.
        column: u32,
        /// A line to look at.
        line: u32,
        /// The date that stands in it.
        written: String,
        /// What it would be in each order that is possible.
        readings: Vec<DateReading>,
    },
    /// The column holds dates of both orders: no order reads them all.
    MixedDates {
        /// Index of the column.
        column: u32,
        /// Dates whose first number is above 12.
        #[ts(type = "number")]
        first_above_12: u64,
        /// Dates whose second number is above 12.
        #[ts(type = "number")]
        second_above_12: u64,
    },
    /// No column seems to say when a case was opened.
    WhichTime,
}

/// One way to read a date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DateReading {
    /// Day, month and year in this order
    pub order: DateOrder,
    /// are this day, as year-month-day.
    pub day: String,
}

/// What a person says about a file that was understood differently; what is left out is found out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default, rename_all = "camelCase")]
pub struct Told {
    /// Name of the encoding.
    #[ts(optional)]
    pub encoding: Option<String>,
    /// What stands between cells.
    #[ts(optional)]
    pub delimiter: Option<Delimiter>,
    /// Name of the sheet of a workbook.
    #[ts(optional)]
    pub sheet: Option<String>,
    /// Line of the header, from 1.
    #[ts(optional)]
    pub header_line: Option<u32>,
}

/// Reads the whole file once and says what it is. Times without a zone of their own are proposed to be in `zone` unless
/// the file names another, or the layout knows better.
///
/// # Errors
/// When it is no table of text.
pub fn understand(path: &Path, zone: &str) -> Result<Understood, Problem> {
    understand_as(path, zone, &Told::default())
}

/// As [`understand`], with what a person says about the file.
///
/// # Errors
/// When it is no table of text, or not the one that it is said to be.
pub fn understand_as(path: &Path, zone: &str, told: &Told) -> Result<Understood, Problem> {
    let form = Form::of(path, told)?;
    let mut source = form.open(path)?;
    let mut record = Record::new();
    let header = form.header(&mut source, &mut record, told.header_line)?;
    let layout = Layout::of(&header.names);
    let scan = Scan::of(source, &header, layout)?;
    if scan.rows == 0 {
        return Err(if header.line == 0 { Problem::Empty } else { Problem::NoRows { header_line: header.line } });
    }
    let mut columns = scan.columns(&header);
    for (at, column) in columns.iter_mut().enumerate() {
        column.asks = column.dates.as_ref().and_then(|dates| question(at as u32, dates));
    }
    clocks::join(&mut columns);
    let rows_are = scan.rows_are();
    let (found, zone) = zone_of(&scan, &columns, layout, zone);
    let mapping = Mapping {
        format: form.format.clone(),
        encoding: form.encoding.encoding.name().to_ascii_lowercase(),
        delimiter: form.delimiter,
        header_line: header.line,
        zone,
        lines: if rows_are == RowsAre::Cases { Lines::Cases } else { Lines::Events },
        nothing: scan.words_for_nothing(),
        wave: None,
        handovers_from: handovers_from(&columns),
        columns: columns.iter().map(mapped).collect(),
    };
    Ok(Understood {
        bytes: path.metadata()?.len(),
        rows: scan.rows,
        odd_rows: scan.odd_rows,
        left_out: scan.left_out,
        doubled_names: header.doubled,
        format: form.format,
        sheets: form.sheets,
        encoding: EncodingFound {
            name: mapping.encoding.clone(),
            marked: form.encoding.marked,
            beyond_ascii: form.encoding.beyond_ascii,
        },
        delimiter: mapping.delimiter,
        header_line: header.line,
        rows_are,
        layout,
        zone: found,
        nothing: scan.nothing(&header),
        questions: questions(&columns),
        columns,
        mapping,
    })
}

/// The time zone of a file, and why it is that one; `here` is where the person is.
fn zone_of(scan: &Scan, columns: &[Column], layout: Option<Layout>, here: &str) -> (ZoneFound, String) {
    let times = || columns.iter().filter(|column| column.means.is_time());
    let behind_names = || {
        let mut zones = times().filter_map(|column| zone::behind(&column.name).1);
        zones.next().filter(|first| zones.all(|other| other == *first)).map(str::to_owned)
    };
    let are_told =
        times().next().is_some() && times().all(|column| column.dates.as_ref().is_some_and(|it| it.all_with_zone));
    match behind_names().or_else(|| scan.zone.clone()) {
        Some(named) => (ZoneFound::Named, named),
        None if are_told => (ZoneFound::Times, here.to_owned()),
        None => match layout.and_then(Layout::zone) {
            Some(zone) => (ZoneFound::Layout, zone.to_owned()),
            None => (ZoneFound::Proposed, here.to_owned()),
        },
    }
}

fn mapped(column: &Column) -> ColumnMapping {
    let date_order = column.dates.as_ref().and_then(|dates| dates.order);
    ColumnMapping { name: column.name.clone(), means: column.means, date_order, said_groups: false }
}

/// The column of people that stands in for groups when there are none: one that is named for groups before others.
fn handovers_from(columns: &[Column]) -> Option<usize> {
    if columns.iter().any(|column| column.means == Means::Group) {
        return None;
    }
    let agent = Means::NotImported { because: Unimported::Agent };
    let of_people = |is_holder: fn(&str) -> bool| {
        columns.iter().position(|column| column.means == agent && is_holder(&column.name))
    };
    of_people(|name| columns::by_name(name) == Means::Group).or_else(|| of_people(columns::holds_the_case))
}

fn questions(columns: &[Column]) -> Vec<Question> {
    let times = columns.iter().filter(|column| column.means.is_time());
    let mut questions: Vec<Question> = times.filter_map(|column| column.asks.clone()).collect();
    if !columns.iter().any(|column| matches!(column.means, Means::Opened | Means::Updated)) {
        questions.push(Question::WhichTime);
    }
    questions
}

fn question(column: u32, dates: &DateEvidence) -> Option<Question> {
    if dates.order.is_some() {
        return None;
    }
    let (first_above_12, second_above_12) = (dates.first_above_12, dates.second_above_12);
    if first_above_12 > 0 && second_above_12 > 0 {
        return Some(Question::MixedDates { column, first_above_12, second_above_12 });
    }
    let (line, written) = dates.example.clone()?;
    let readings = readings(&written, dates);
    Some(Question::DateOrder { column, line, written, readings })
}

fn readings(written: &str, dates: &DateEvidence) -> Vec<DateReading> {
    let read = |order: &DateOrder| {
        let (Moment::Local(minute) | Moment::Utc(minute)) = dates::read(written.as_bytes(), *order).ok()?;
        let day = chrono::DateTime::from_timestamp(i64::from(minute) * 60, 0)?.date_naive().to_string();
        Some(DateReading { order: *order, day })
    };
    dates.possible.iter().filter_map(read).collect()
}
