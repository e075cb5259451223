//! Why a text is no expression: facts and a place, no words.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::rule::Span;

/// Why and where a text cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[error("{problem} at {}", span.start)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "FeelError")]
pub struct ParseError {
    /// The characters at fault. Empty at the end of the text: something is missing there.
    pub span: Span,
    /// What is wrong.
    pub problem: ParseProblem,
}

/// What is wrong with a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(rename = "FeelProblem")]
pub enum ParseProblem {
    /// The text holds more bytes than anybody reads.
    #[error("more than {limit} bytes")]
    TooLong {
        /// How many are read.
        limit: u32,
    },
    /// Brackets or conditions inside each other, deeper than anybody reads.
    #[error("nested too deeply")]
    TooDeep,
    /// This text has no meaning here.
    #[error("{found:?} not understood")]
    NotUnderstood {
        /// The text, shortened.
        found: String,
    },
    /// The text ends where a value should follow.
    #[error("a value is missing")]
    ValueMissing,
    /// A word or sign has to stand here ("then", ":").
    #[error("{expected:?} expected")]
    Expected {
        /// The word or sign.
        expected: String,
    },
    /// A quotation mark or bracket is never closed.
    #[error("{open:?} is not closed")]
    NotClosed {
        /// What was opened.
        open: String,
    },
    /// The number is larger or smaller than any decimal.
    #[error("beyond all numbers")]
    BeyondNumbers,
    /// Two entries of a context, two parameters or two arguments have the same name.
    #[error("{name:?} is named twice")]
    NamedTwice {
        /// The name.
        name: String,
    },
}
