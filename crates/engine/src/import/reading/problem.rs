//! Why a file cannot be read at all.

use std::io;

use thiserror::Error;

/// What is wrong with the file or the mapping as a whole. Single lines that cannot be read are rejects, not problems.
#[derive(Debug, Error)]
pub enum Problem {
    /// The file could not be opened or read.
    #[error("the file cannot be read")]
    Io(#[from] io::Error),
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It is no text: a spreadsheet, an archive, a picture.
    #[error("the file is not text")]
    NotText {
        /// Its usual file extension, when its first bytes give it away.
        looks_like: Option<&'static str>,
    },
    /// No delimiter makes columns of it.
    #[error("the file has only one column")]
    OneColumn,
    /// No line looks like names of columns.
    #[error("line {first_line} is the first with columns, and it holds data")]
    NoHeader {
        /// The first line that has as many columns as most lines.
        first_line: u32,
    },
    /// There is a header and nothing below it.
    #[error("there is no line below the header in line {header_line}")]
    NoRows {
        /// Where the header stands.
        header_line: u32,
    },
    /// The mapping names an encoding that does not exist.
    #[error("the encoding {name} is not known")]
    UnknownEncoding {
        /// As named.
        name: String,
    },
    /// The mapping names a time zone that does not exist.
    #[error("the time zone {name} is not known")]
    UnknownZone {
        /// As named.
        name: String,
    },
    /// The header is not the one the mapping was made for.
    #[error("{} columns of the mapping are not in the file", missing.len())]
    OtherHeader {
        /// Names in the mapping that the file does not have in that place.
        missing: Vec<String>,
    },
    /// No column says when a case was opened.
    #[error("no column is mapped to the time of the first contact")]
    NoTime,
    /// Two columns mean the same and only one may.
    #[error("two columns mean the same")]
    MeantTwice {
        /// Their names.
        columns: Vec<String>,
    },
    /// A column of dates still waits for the answer how it is to be read.
    #[error("the date order of a column is not decided")]
    DateOrderOpen {
        /// Its name.
        column: String,
    },
    /// Somebody stopped it.
    #[error("reading was stopped")]
    Stopped,
}
