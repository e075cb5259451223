//! Why a cell cannot be read: facts and a place, no words.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cell::Span;
use crate::number::Number;

/// Why and where a cell cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[error("{problem} at {}", span.start)]
#[serde(rename_all = "camelCase")]
pub struct CellError {
    /// The characters at fault. Empty at the end of the text: something is missing there.
    pub span: Span,
    /// What is wrong.
    pub problem: CellProblem,
}

/// What is wrong with a cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum CellProblem {
    /// The cell holds more characters than anybody reads.
    #[error("more than {limit} characters")]
    TooLong {
        /// How many are read.
        limit: u32,
    },
    /// This text has no meaning here.
    #[error("{found:?} not understood")]
    NotUnderstood {
        /// The text, shortened.
        found: String,
    },
    /// The cell ends where a value should follow.
    #[error("a value is missing")]
    ValueMissing,
    /// A quotation mark or bracket is never closed.
    #[error("{open:?} is not closed")]
    NotClosed {
        /// What was opened.
        open: String,
    },
    /// The value has another type than the term.
    #[error("{expected:?} expected")]
    WrongKind {
        /// The term's type.
        expected: ValueKind,
    },
    /// The number is larger or smaller than any decimal.
    #[error("beyond all numbers")]
    BeyondNumbers,
    /// The separators can be read in more than one way ("1,500,2").
    #[error("{found:?} can be read in more than one way")]
    AmbiguousNumber {
        /// The text.
        found: String,
    },
    /// The unit is not the term's.
    #[error("unit {found:?}")]
    WrongUnit {
        /// What stands there.
        found: String,
        /// The term's unit, if it has one.
        expected: Option<String>,
    },
    /// The enum has no such value.
    #[error("no value {found:?}")]
    UnknownValue {
        /// What stands there, shortened.
        found: String,
        /// The most similar value, if one is similar.
        nearest: Option<String>,
    },
    /// Only numbers can be over, under or between.
    #[error("these values have no order")]
    NoOrder,
    /// The lower end of the range lies above its upper end.
    #[error("the range runs backwards")]
    RangeBackwards {
        /// The first end.
        low: Number,
        /// The second end.
        high: Number,
    },
    /// The output lies outside the term's bounds.
    #[error("outside the bounds")]
    OutOfBounds {
        /// The term's lower bound.
        min: Option<Number>,
        /// The term's upper bound.
        max: Option<Number>,
    },
    /// The output is none of the term's steps.
    #[error("between two steps")]
    BetweenSteps {
        /// The term's step.
        step: Number,
    },
    /// The column belongs to a term that does not exist.
    #[error("the term does not exist")]
    UnknownTerm,
}

/// The type that a value has to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ValueKind {
    /// A number.
    Number,
    /// A name of the enum.
    Enum,
    /// Yes or no.
    YesNo,
    /// Text.
    Text,
}
