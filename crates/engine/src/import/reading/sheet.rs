//! A table whose columns are known by their names alone.

use std::path::Path;

use super::form::Form;
use super::records::Record;
use super::source::Source;
use super::{Delimiter, Problem, header};

/// A table that is read line by line.
pub struct Sheet {
    /// How its text is encoded, as the web names it.
    pub encoding: String,
    /// What stands between its cells.
    pub delimiter: Delimiter,
    /// Line of the header, from 1.
    pub header_line: u32,
    /// The names in the header.
    pub names: Vec<String>,
    /// The other sheets of a workbook that hold something.
    pub others: Vec<String>,
    /// Size of the file.
    pub bytes: u64,
    source: Source,
    record: Record,
}

/// One line of a sheet.
pub struct Line {
    /// Its number in the file, from 1.
    pub line: u32,
    /// Its cells; what is no letter in the file's encoding is `\u{FFFD}`.
    pub cells: Vec<String>,
    /// It has more or fewer cells than the header, or a quotation mark that nothing closes.
    pub is_odd: bool,
    /// A quotation mark is opened in it that nothing closes.
    pub open_quote: bool,
}

impl Sheet {
    /// Looks at the file and reads its header.
    ///
    /// # Errors
    /// When it cannot be read, or has no header.
    pub fn open(path: &Path) -> Result<Self, Problem> {
        Self::with(path, |form, source, record| form.header(source, record, None))
    }

    /// Looks at the file and reads the header that names all these columns; the names that stand there when it does not.
    pub(crate) fn open_for(path: &Path, wanted: &[&str]) -> Result<Result<Self, Vec<String>>, Problem> {
        let mut there = None;
        let sheet = Self::with(path, |_, source, record| {
            header::naming(source, record, wanted)?.map_err(|names| {
                there = Some(names);
                Problem::NoHeader { first_line: 1 }
            })
        });
        match there {
            Some(names) => Ok(Err(names)),
            None => sheet.map(Ok),
        }
    }

    fn with(
        path: &Path,
        header: impl FnOnce(&Form, &mut Source, &mut Record) -> Result<header::Header, Problem>,
    ) -> Result<Self, Problem> {
        // A rule may ask for one thing alone.
        let form = Form::of_few_columns(path)?;
        let mut source = form.open(path)?;
        let mut record = Record::new();
        let header = header(&form, &mut source, &mut record)?;
        Ok(Self {
            encoding: form.encoding.encoding.name().to_owned(),
            delimiter: form.delimiter,
            header_line: header.line,
            names: header.names,
            others: form.others(),
            bytes: std::fs::metadata(path)?.len(),
            source,
            record,
        })
    }

    /// The next line; nothing at the end of the file.
    ///
    /// # Errors
    /// When the file cannot be read any further.
    #[allow(clippy::should_implement_trait, reason = "it can fail")]
    pub fn next(&mut self) -> Result<Option<Line>, Problem> {
        if !self.source.next(&mut self.record, Some(self.names.len()))? {
            return Ok(None);
        }
        let record = &self.record;
        let cells: Vec<String> = record.cells().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect();
        let is_odd = record.too_large || record.open_quote || record.broken || cells.len() != self.names.len();
        Ok(Some(Line { line: record.line, cells, is_odd, open_quote: record.open_quote }))
    }

    /// Bytes of the file that were taken in so far.
    pub fn bytes_done(&self) -> u64 {
        self.source.bytes_done()
    }
}
