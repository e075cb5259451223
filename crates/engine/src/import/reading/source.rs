//! Where records come from, whatever the format: lines of a delimited file, rows of a sheet, objects of a JSON file, events
//! of an event log.

use std::path::Path;

use encoding_rs::Encoding;

use super::Problem;
use super::book::Rows;
use super::json::Objects;
use super::mapping::{Delimiter, LogFormat, Mapping};
use super::records::{Record, Records};
use super::xes::Events;

/// Records of a file, one after the other. Where the format has no line of names, they come first, in a record of line 0.
pub(super) enum Source {
    Delimited(Box<Records>),
    Sheet(Rows),
    Json(Box<Objects>),
    Xes(Box<Events>),
}

impl Source {
    /// Opens a file as a mapping says.
    pub fn of(path: &Path, mapping: &Mapping) -> Result<Self, Problem> {
        let encoding = Encoding::for_label(mapping.encoding.as_bytes())
            .ok_or_else(|| Problem::UnknownEncoding { name: mapping.encoding.clone() })?;
        let names = mapping.columns.iter().map(|column| column.name.clone()).collect();
        Self::open(path, &mapping.format, encoding, mapping.delimiter, names)
    }

    /// Opens a file of this format, with `names` where no line holds them.
    pub fn open(
        path: &Path,
        format: &LogFormat,
        encoding: &'static Encoding,
        delimiter: Delimiter,
        names: Vec<String>,
    ) -> Result<Self, Problem> {
        Ok(match format {
            LogFormat::Delimited => Self::Delimited(Box::new(Records::open(path, encoding, delimiter.byte())?)),
            LogFormat::Sheet { name } => Self::Sheet(Rows::open(path, name)?),
            LogFormat::Json => Self::Json(Box::new(Objects::open(path, encoding, names)?)),
            LogFormat::Xes => Self::Xes(Box::new(Events::open(path, encoding, names)?)),
        })
    }

    /// Reads the next record into `record`; `false` at the end of the file. With `columns`, how many there should be.
    pub fn next(&mut self, record: &mut Record, columns: Option<usize>) -> Result<bool, Problem> {
        match self {
            Self::Delimited(records) => Ok(records.next(record, columns)?),
            Self::Sheet(rows) => Ok(rows.next(record, columns)),
            Self::Json(objects) => objects.next(record),
            Self::Xes(events) => events.next(record),
        }
    }

    /// Bytes of the file that were taken in so far.
    pub fn bytes_done(&self) -> u64 {
        match self {
            Self::Delimited(records) => records.bytes_done(),
            Self::Sheet(rows) => rows.bytes_done(),
            Self::Json(objects) => objects.bytes_done(),
            Self::Xes(events) => events.bytes_done(),
        }
    }

    /// Columns that a format without a line of names was asked for and that stood nowhere, once all of it was read.
    pub fn never_seen(&self) -> Vec<String> {
        match self {
            Self::Delimited(_) | Self::Sheet(_) => Vec::new(),
            Self::Json(objects) => objects.columns().never_seen(),
            Self::Xes(events) => events.columns().never_seen(),
        }
    }
}
