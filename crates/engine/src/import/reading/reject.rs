//! Lines that cannot be read, one by one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Scale;
use super::dates::DateProblem;
use super::mapping::Mapping;
use super::records::Record;

/// More are counted but not kept: after so many, something is wrong with the mapping and not with the lines.
pub(super) const MOST_KEPT: usize = 10_000;
/// Longest excerpt of a line, in characters.
const EXCERPT: usize = 160;

/// A line that is not imported, or of which an answer is not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reject {
    /// Line in the file, from 1.
    pub line: u32,
    /// Name of the column that is wrong; nothing when the line is.
    pub column: Option<String>,
    /// What is wrong.
    pub reason: Reason,
    /// The line as it stands in the file, without customers, agents and free text.
    pub raw: String,
}

/// Why a line is not imported, or an answer in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Reason {
    /// It has more or fewer cells than the header.
    OtherColumns {
        /// Cells it has.
        found: u32,
        /// Cells the header has.
        expected: u32,
    },
    /// It is no line of a table any more: somebody pasted a document into a cell.
    TooLarge {
        /// Last line it takes up.
        to_line: u32,
    },
    /// A quotation mark is opened in it that nothing closes, or only many lines later.
    OpenQuote,
    /// It is not written as its format asks for.
    Broken,
    /// It has no case number.
    NoCase,
    /// It says nowhere when the case was opened.
    NoTime,
    /// A time cannot be read.
    Date {
        /// What is wrong with it.
        problem: DateProblem,
    },
    /// A time lies in the future: one mistyped year would make weeks look over that are not.
    InFuture,
    /// The case ends before it begins.
    EndsBeforeItBegins {
        /// By so many minutes.
        minutes: u32,
    },
    /// An answer lies beyond its scale. Everything else in the line is imported.
    BeyondScale {
        /// The mark.
        mark: i16,
        /// Lowest mark of the scale.
        lowest: i16,
        /// Highest mark of the scale.
        highest: i16,
    },
    /// What stands where an answer should is no mark. Everything else in the line is imported.
    NoMark,
}

/// A mark that stands for a blank, as survey tools write them where nobody answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlankMark {
    /// Name of the column.
    pub column: String,
    /// The mark.
    pub mark: i16,
    /// The scale it lies beyond.
    pub scale: Scale,
    /// In so many lines.
    pub count: u32,
    /// The first of them.
    pub line: u32,
}

/// Column and reason of a line that cannot be read.
pub(super) type Wrong = (Option<usize>, Reason);

/// A column of answers of which too many are no marks: the others would not speak for all, so no figure comes of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnreadColumn {
    /// Name of the column.
    pub column: String,
    /// Answers that are no marks.
    pub count: u32,
    /// Of so many.
    pub of: u32,
    /// The first line with one.
    pub line: u32,
}

/// The line as it may be shown. Where columns are missing, a customer may stand further left than in the header, so what
/// is shown ends before it could begin.
pub(super) fn excerpt(record: &Record, mapping: &Mapping) -> String {
    let expected = mapping.columns.len();
    let is_private = |at: usize| mapping.columns.get(at).is_none_or(|column| column.means.is_private());
    let first_private = (0..expected).find(|at| is_private(*at)).unwrap_or(expected);
    let whole = record.len() == expected;
    let shown = if whole { expected } else { first_private.saturating_sub(expected.saturating_sub(record.len())) };
    let delimiter = char::from(mapping.delimiter.byte());
    let mut raw = String::new();
    for at in 0..shown.min(record.len()) {
        if at > 0 {
            raw.push(delimiter);
        }
        raw.push_str(&if is_private(at) { "…".into() } else { String::from_utf8_lossy(record.cell(at)) });
    }
    if shown < record.len() {
        raw.push('…');
    }
    match raw.char_indices().nth(EXCERPT) {
        Some((at, _)) => format!("{}…", &raw[..at]),
        None => raw,
    }
}
