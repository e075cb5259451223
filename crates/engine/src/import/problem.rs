//! Why a log cannot be read at all, with the facts for the words.

use serde::Serialize;
use ts_rs::TS;

use super::reading::Problem;
use crate::{Broken, Error, Rejection};

/// What is wrong with a file or its mapping as a whole.
#[allow(missing_docs, reason = "fields are named for the facts they hold")]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum LogProblem {
    /// There is nothing in it.
    Empty,
    /// It is no text; its usual ending, when its first bytes give it away.
    NotText { looks_like: Option<&'static str> },
    /// No delimiter makes columns of it.
    OneColumn,
    /// The delimiter that was told makes no columns of it.
    OtherDelimiter,
    /// No line looks like names of columns.
    NoHeader { first_line: u32 },
    /// There is a header and nothing below it.
    NoRows { header_line: u32 },
    /// The mapping names an encoding that does not exist.
    UnknownEncoding { name: String },
    /// The mapping names a time zone that does not exist.
    UnknownZone { name: String },
    /// The header is not the one the mapping was made for.
    OtherHeader { missing: Vec<String> },
    /// No column says when a case was opened.
    NoTime,
    /// Two columns mean the same and only one may.
    MeantTwice { columns: Vec<String> },
    /// A column is mapped to times of day, and none to the days they belong to.
    ClockAlone { column: String },
    /// A column that tells of one person, or of how long a case was handled, is to be imported.
    NeverImported { column: String },
    /// The day that everything in the file is said to be from is still to come.
    WaveToCome,
    /// A column of dates can be read both ways, and nobody has said how.
    DateOrderOpen { column: String },
    /// A workbook cannot be taken apart.
    DamagedBook,
    /// A workbook unpacks to more than a log can hold.
    Bomb { megabytes: u32, ratio: u32 },
    /// A workbook has a password.
    Locked,
    /// The workbook has no sheet of that name.
    NoSuchSheet { name: String, there: Vec<String> },
    /// It begins like JSON, and nothing in it can be read.
    NotJson { line: u32 },
    /// It ends in the middle.
    CutOff { line: u32 },
    /// It begins like XML and cannot be read as such.
    NotXml { line: u32 },
    /// It is XML, but no event log.
    OtherXml { element: String },
    /// It declares a document type.
    DocumentType { line: u32 },
    /// It refers to an entity that XML does not know.
    Entity { line: u32 },
    /// A single value is larger than a log can hold.
    FieldTooLarge { line: u32 },
    /// It has more names than a table can have columns.
    TooManyColumns { limit: u32 },
}

impl Problem {
    /// The problem as the engine answers it, about this file.
    #[must_use]
    pub fn about(self, path: &std::path::Path) -> Error {
        let path = path.display().to_string();
        let problem = match self {
            Self::Io(source) if source.kind() == std::io::ErrorKind::NotFound => {
                return Rejection::NoSuchFile { path }.into();
            }
            Self::Io(source) if source.kind() == std::io::ErrorKind::IsADirectory => {
                return Rejection::IsAFolder { path }.into();
            }
            Self::Io(source) if source.kind() == std::io::ErrorKind::StorageFull => return Broken::DiskFull.into(),
            Self::Io(source) => return Broken::File { path, source }.into(),
            Self::Stopped => return Rejection::Cancelled.into(),
            Self::Empty => LogProblem::Empty,
            Self::NotText { looks_like } => LogProblem::NotText { looks_like },
            Self::OneColumn => LogProblem::OneColumn,
            Self::OtherDelimiter => LogProblem::OtherDelimiter,
            Self::NoHeader { first_line } => LogProblem::NoHeader { first_line },
            Self::NoRows { header_line } => LogProblem::NoRows { header_line },
            Self::UnknownEncoding { name } => LogProblem::UnknownEncoding { name },
            Self::UnknownZone { name } => LogProblem::UnknownZone { name },
            Self::OtherHeader { missing } => LogProblem::OtherHeader { missing },
            Self::NoTime => LogProblem::NoTime,
            Self::MeantTwice { columns } => LogProblem::MeantTwice { columns },
            Self::ClockAlone { column } => LogProblem::ClockAlone { column },
            Self::NeverImported { column } => LogProblem::NeverImported { column },
            Self::WaveToCome => LogProblem::WaveToCome,
            Self::DateOrderOpen { column } => LogProblem::DateOrderOpen { column },
            Self::DamagedBook => LogProblem::DamagedBook,
            Self::Bomb { megabytes, ratio } => LogProblem::Bomb { megabytes, ratio },
            Self::Locked => LogProblem::Locked,
            Self::NoSuchSheet { name, there } => LogProblem::NoSuchSheet { name, there },
            Self::NotJson { line } => LogProblem::NotJson { line },
            Self::CutOff { line } => LogProblem::CutOff { line },
            Self::NotXml { line } => LogProblem::NotXml { line },
            Self::OtherXml { element } => LogProblem::OtherXml { element },
            Self::DocumentType { line } => LogProblem::DocumentType { line },
            Self::Entity { line } => LogProblem::Entity { line },
            Self::FieldTooLarge { line } => LogProblem::FieldTooLarge { line },
            Self::TooManyColumns { limit } => LogProblem::TooManyColumns { limit },
        };
        Rejection::UnreadableLog { path, problem }.into()
    }
}
