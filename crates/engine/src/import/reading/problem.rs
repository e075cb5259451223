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
    /// The delimiter that was told makes no columns of it.
    #[error("the delimiter that was told separates no columns")]
    OtherDelimiter,
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
    /// A column is mapped to times of day, and none to the days they belong to.
    #[error("times of day have no days")]
    ClockAlone {
        /// Its name.
        column: String,
    },
    /// A column that tells of one person, or of how long a case was handled, is to be imported.
    #[error("a column tells of one person, or of handle time")]
    NeverImported {
        /// Its name.
        column: String,
    },
    /// The day that everything in the file is said to be from lies in the future.
    #[error("the day of the wave is still to come")]
    WaveToCome,
    /// A column of dates still waits for the answer how it is to be read.
    #[error("the date order of a column is not decided")]
    DateOrderOpen {
        /// Its name.
        column: String,
    },
    /// A workbook or archive cannot be taken apart.
    #[error("the workbook is damaged or cut off")]
    DamagedBook,
    /// A workbook unpacks to more than a log can hold.
    #[error("the workbook unpacks to more than {megabytes} MB, or to more than {ratio} times its size")]
    Bomb {
        /// Most that is unpacked.
        megabytes: u32,
        /// Most that it may grow when it is unpacked.
        ratio: u32,
    },
    /// A workbook has a password.
    #[error("the workbook is locked with a password")]
    Locked,
    /// The workbook has no sheet of that name.
    #[error("the workbook has no sheet {name}")]
    NoSuchSheet {
        /// As named.
        name: String,
        /// The sheets it has.
        there: Vec<String>,
    },
    /// It begins like JSON, and no object in it can be read.
    #[error("line {line} is not JSON")]
    NotJson {
        /// The first that cannot be read.
        line: u32,
    },
    /// It ends in the middle.
    #[error("the file ends in the middle, in line {line}")]
    CutOff {
        /// Its last.
        line: u32,
    },
    /// It begins like XML and cannot be read as such.
    #[error("line {line} is not XML")]
    NotXml {
        /// The first that cannot be read.
        line: u32,
    },
    /// It is XML, but no event log.
    #[error("the file begins with {element}")]
    OtherXml {
        /// What it begins with.
        element: String,
    },
    /// It declares a document type.
    #[error("line {line} declares a document type")]
    DocumentType {
        /// Where.
        line: u32,
    },
    /// It refers to an entity that XML does not know.
    #[error("line {line} refers to an entity")]
    Entity {
        /// Where.
        line: u32,
    },
    /// A single value is larger than a log can hold.
    #[error("line {line} holds a value that is too large")]
    FieldTooLarge {
        /// Where.
        line: u32,
    },
    /// It has more names than a table can have columns.
    #[error("there are more than {limit} columns")]
    TooManyColumns {
        /// Most there may be.
        limit: u32,
    },
    /// Somebody stopped it.
    #[error("reading was stopped")]
    Stopped,
}
