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
    /// A column of dates can be read both ways, and nobody has said how.
    DateOrderOpen { column: String },
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
            Self::Io(source) => return Broken::File { path, source }.into(),
            Self::Stopped => return Rejection::Cancelled.into(),
            Self::Empty => LogProblem::Empty,
            Self::NotText { looks_like } => LogProblem::NotText { looks_like },
            Self::OneColumn => LogProblem::OneColumn,
            Self::NoHeader { first_line } => LogProblem::NoHeader { first_line },
            Self::NoRows { header_line } => LogProblem::NoRows { header_line },
            Self::UnknownEncoding { name } => LogProblem::UnknownEncoding { name },
            Self::UnknownZone { name } => LogProblem::UnknownZone { name },
            Self::OtherHeader { missing } => LogProblem::OtherHeader { missing },
            Self::NoTime => LogProblem::NoTime,
            Self::MeantTwice { columns } => LogProblem::MeantTwice { columns },
            Self::DateOrderOpen { column } => LogProblem::DateOrderOpen { column },
        };
        Rejection::UnreadableLog { path, problem }.into()
    }
}
