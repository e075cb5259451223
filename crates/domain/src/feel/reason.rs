//! Why a value is `null`: facts and a place, no words.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::value::Value;
use crate::number::ArithmeticError;
use crate::rule::Span;

/// Something that made a value `null`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// Whose text it happened in: the name of its origin.
    pub place: Arc<str>,
    /// Where in that text.
    pub span: Span,
    /// What happened.
    pub reason: Reason,
}

/// What made a value `null`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(rename = "FeelReason")]
pub enum Reason {
    /// Nothing has this name.
    #[error("{name:?} is unknown")]
    UnknownName {
        /// The name.
        name: String,
    },
    /// The value has no member of this name.
    #[error("no member {name:?}")]
    UnknownMember {
        /// The member.
        name: String,
    },
    /// No type has this name.
    #[error("type {name:?} is unknown")]
    UnknownType {
        /// The type.
        name: String,
    },
    /// The operator takes no such values.
    #[error("{operator} of {left:?} and {right:?}")]
    WrongOperands {
        /// The operator.
        operator: String,
        /// What stands on its left.
        left: Kind,
        /// What stands on its right.
        right: Kind,
    },
    /// A value of this kind stands where another is needed.
    #[error("{expected:?} expected, {found:?} found")]
    WrongKind {
        /// The kind needed.
        expected: Kind,
        /// The kind there.
        found: Kind,
    },
    /// The value does not belong to the type that was declared for it.
    #[error("not of the declared type")]
    WrongType,
    /// The function takes other arguments, by number or name.
    #[error("{function} takes other arguments")]
    WrongArguments {
        /// The function.
        function: String,
    },
    /// The function does not take this value here.
    #[error("{function} does not take {found:?} as {parameter:?}")]
    WrongArgument {
        /// The function.
        function: String,
        /// The parameter.
        parameter: String,
        /// What it was given.
        found: Kind,
    },
    /// There is no such day, time or duration, or none that can be counted.
    #[error("no such date, time or duration")]
    NoSuchMoment,
    /// The text is no number, range or regular expression.
    #[error("{text:?} not understood")]
    NotUnderstood {
        /// The text, shortened.
        text: String,
    },
    /// Divided by zero.
    #[error("division by zero")]
    DivisionByZero,
    /// There is no such number.
    #[error("not defined")]
    NotDefined,
    /// The number is larger or smaller than any decimal.
    #[error("beyond all numbers")]
    BeyondNumbers,
    /// Nobody said what time it is.
    #[error("no clock")]
    NoClock,
    /// The function is written outside FEEL, and no such function is ever called.
    #[error("external function")]
    External,
    /// The value needs itself.
    #[error("needs itself")]
    Cycle,
    /// Nobody said how to decide it, or only in a way that is not evaluated.
    #[error("no logic")]
    NoLogic,
    /// More than one row fits where only one may.
    #[error("rows {rows:?} fit together")]
    SeveralRows {
        /// Their numbers, from 1.
        rows: Vec<u32>,
    },
    /// No row fits, and no answer stands for that.
    #[error("no row fits")]
    NoRow,
    /// A row of a table has more or fewer cells than the table has columns.
    #[error("row {row} does not fit its columns")]
    UnevenRow {
        /// Its number, from 1.
        row: u32,
    },
    /// What a column asks for has a value that the column does not take.
    #[error("{name:?} has a value that its column does not take")]
    UntakenInput {
        /// What is asked.
        name: String,
    },
    /// Nested deeper than is computed.
    #[error("nested too deeply")]
    TooDeep,
    /// More work than is done for one value.
    #[error("too much work")]
    TooMuch,
}

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "FeelKind")]
pub enum Kind {
    /// Nothing.
    Null,
    /// Yes or no.
    Boolean,
    /// A number.
    Number,
    /// A text.
    Text,
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A day and a time of day.
    DateTime,
    /// A duration of years and months.
    YearsAndMonths,
    /// A duration of days and time.
    DaysAndTime,
    /// A list.
    List,
    /// A context.
    Context,
    /// A range.
    Range,
    /// A function.
    Function,
}

impl Kind {
    /// What a value is.
    #[must_use]
    pub fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Boolean(_) => Self::Boolean,
            Value::Number(_) => Self::Number,
            Value::Text(_) => Self::Text,
            Value::Date(_) => Self::Date,
            Value::Time(_) => Self::Time,
            Value::DateTime(_) => Self::DateTime,
            Value::YearsAndMonths(_) => Self::YearsAndMonths,
            Value::DaysAndTime(_) => Self::DaysAndTime,
            Value::List(_) => Self::List,
            Value::Context(_) => Self::Context,
            Value::Range(_) => Self::Range,
            Value::Function(_) => Self::Function,
        }
    }
}

impl Reason {
    /// The text is none of what it should be.
    pub(super) fn not_understood(text: &str) -> Self {
        let mut shown: String = text.chars().take(40).collect();
        if shown.len() < text.len() {
            shown.push('…');
        }
        Self::NotUnderstood { text: shown }
    }

    pub(super) fn operands(operator: &str, left: &Value, right: &Value) -> Self {
        Self::WrongOperands { operator: operator.to_owned(), left: Kind::of(left), right: Kind::of(right) }
    }

    pub(super) fn kind(expected: Kind, found: &Value) -> Self {
        Self::WrongKind { expected, found: Kind::of(found) }
    }
}

impl From<ArithmeticError> for Reason {
    fn from(error: ArithmeticError) -> Self {
        match error {
            ArithmeticError::DivisionByZero => Self::DivisionByZero,
            ArithmeticError::NotDefined => Self::NotDefined,
            ArithmeticError::TooLarge | ArithmeticError::TooSmall => Self::BeyondNumbers,
        }
    }
}
