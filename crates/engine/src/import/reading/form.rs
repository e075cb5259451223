//! What has to be known of a file before its records can be read.

use std::path::Path;

use encoding_rs::UTF_8;

use super::book::{self, Rows};
use super::format::{self, Kind};
use super::header::{self, Header};
use super::json;
use super::mapping::LogFormat;
use super::records::Record;
use super::source::Source;
use super::understood::{SheetFound, Told};
use super::xes;
use super::{Delimiter, Problem, delimiter, encoding};

/// The form of a file.
pub(super) struct Form {
    pub format: LogFormat,
    pub encoding: encoding::Found,
    pub delimiter: Delimiter,
    /// How many cells most records have; nothing where every one has all.
    pub columns: Option<usize>,
    /// The sheets of a workbook.
    pub sheets: Vec<SheetFound>,
    /// The names of columns, where no line holds them.
    names: Vec<String>,
}

impl Form {
    /// Finds out what nobody has told.
    pub fn of(path: &Path, told: &Told) -> Result<Self, Problem> {
        match format::kind(path)? {
            Kind::Delimited => Self::of_text(path, told),
            Kind::Book => Self::of_book(path, told),
            Kind::Json(encoding, marked) => {
                let names = json::names(path, encoding)?;
                Ok(Self::named(LogFormat::Json, encoding::Found { encoding, marked, beyond_ascii: None }, names))
            }
            Kind::Xes(encoding, marked) => {
                let names = xes::names(path, encoding)?;
                Ok(Self::named(LogFormat::Xes, encoding::Found { encoding, marked, beyond_ascii: None }, names))
            }
        }
    }

    fn of_text(path: &Path, told: &Told) -> Result<Self, Problem> {
        let found = match &told.encoding {
            Some(name) => encoding::told(path, name)?,
            None => encoding::detect(path)?,
        };
        let delimiter = match told.delimiter {
            Some(delimiter) => delimiter::told(path, found.encoding, delimiter)?.ok_or(Problem::OtherDelimiter)?,
            None => delimiter::detect(path, found.encoding)?.ok_or(Problem::OneColumn)?,
        };
        Ok(Self {
            format: LogFormat::Delimited,
            encoding: found,
            delimiter: delimiter.delimiter,
            columns: Some(delimiter.columns),
            sheets: Vec::new(),
            names: Vec::new(),
        })
    }

    /// Proposes the sheet with most rows.
    fn of_book(path: &Path, told: &Told) -> Result<Self, Problem> {
        let sheets = book::sheets(path)?;
        let fullest = || sheets.iter().rev().max_by_key(|sheet| sheet.rows).map(|sheet| sheet.name.clone());
        let name = told.sheet.clone().or_else(fullest).ok_or(Problem::Empty)?;
        let mut rows = Rows::open(path, &name)?;
        let mut record = Record::new();
        let mut counts = Vec::new();
        while counts.len() < delimiter::LINES && rows.next(&mut record, None) {
            counts.push(record.len());
        }
        if counts.is_empty() {
            return Err(Problem::Empty);
        }
        let columns = delimiter::agreement(&counts).map(|(columns, _)| columns).ok_or(Problem::OneColumn)?;
        let found = encoding::Found { encoding: UTF_8, marked: true, beyond_ascii: None };
        let form = Self::named(LogFormat::Sheet { name }, found, Vec::new());
        Ok(Self { columns: Some(columns), sheets, ..form })
    }

    /// Its rejected lines are shown with semicolons.
    fn named(format: LogFormat, encoding: encoding::Found, names: Vec<String>) -> Self {
        Self { format, encoding, delimiter: Delimiter::Semicolon, columns: None, sheets: Vec::new(), names }
    }

    /// As [`Form::of`], but the file may have one column alone.
    pub fn of_few_columns(path: &Path) -> Result<Self, Problem> {
        match Self::of(path, &Told::default()) {
            Err(Problem::OneColumn) => {
                let found = encoding::detect(path)?;
                let form = Self::named(LogFormat::Delimited, found, Vec::new());
                Ok(Self { delimiter: Delimiter::Comma, columns: Some(1), ..form })
            }
            found => found,
        }
    }

    /// The names of the columns, in the line that was `told` or where they are found. Leaves `source` behind them.
    pub fn header(&self, source: &mut Source, record: &mut Record, told: Option<u32>) -> Result<Header, Problem> {
        match (&self.format, self.columns, told) {
            (_, None, _) => header::at(source, record, 0),
            (_, _, Some(line)) => header::at(source, record, line),
            (LogFormat::Sheet { .. }, Some(columns), _) => header::find_wide(source, record, columns),
            (_, Some(columns), _) => header::find(source, record, columns),
        }
    }

    /// The names of the sheets that are not read and hold something.
    pub fn others(&self) -> Vec<String> {
        let LogFormat::Sheet { name } = &self.format else { return Vec::new() };
        let others = self.sheets.iter().filter(|sheet| sheet.rows > 0 && sheet.name != *name);
        others.map(|sheet| sheet.name.clone()).collect()
    }

    /// Opens the file.
    pub fn open(&self, path: &Path) -> Result<Source, Problem> {
        Source::open(path, &self.format, self.encoding.encoding, self.delimiter, self.names.clone())
    }
}
