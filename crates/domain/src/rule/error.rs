//! Why a cell cannot be read: facts and a place, no words.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cell::Span;
use crate::date::Date;
use crate::duration::DurationKind;
use crate::term::Ordered;

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
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
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
    /// Brackets or conditions inside each other, deeper than anybody reads.
    #[error("nested too deeply")]
    TooDeep,
    /// This text has no meaning in a formula.
    #[error("{found:?} not understood in a formula")]
    NotInFormula {
        /// The text, shortened.
        found: String,
    },
    /// A word or sign of a formula has to stand here ("then").
    #[error("{expected:?} expected")]
    Expected {
        /// The word or sign.
        expected: String,
    },
    /// A formula names something that is no input of the table and no function.
    #[error("no input or function {found:?}")]
    UnknownName {
        /// What stands there.
        found: String,
        /// The most similar name, if one is similar.
        nearest: Option<String>,
    },
    /// A function of a formula takes another number of values.
    #[error("{function:?} takes {takes} values")]
    WrongArguments {
        /// The function.
        function: String,
        /// How many it takes at least.
        takes: u32,
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
    /// A formula divides by zero, whatever the case.
    #[error("division by zero")]
    DivisionByZero,
    /// The separators can be read in more than one way ("1,500,2").
    #[error("{found:?} can be read in more than one way")]
    AmbiguousNumber {
        /// The text.
        found: String,
    },
    /// A comma can stand inside one number or between several ("not(3,4)").
    #[error("{found:?} can be one number or several")]
    OneOrSeveral {
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
    /// The calendar has no such day.
    #[error("no day {found:?}")]
    NoSuchDate {
        /// What stands there.
        found: String,
        /// The last day of the month that is meant, if there is such a month.
        month_ends: Option<Date>,
    },
    /// Day and month can be read either way round.
    #[error("{found:?} can be two days")]
    AmbiguousDate {
        /// What stands there.
        found: String,
        /// The day with the first number as day of the month, then the other.
        readings: [Date; 2],
    },
    /// Part of the date is not said.
    #[error("{found:?} lacks its {missing:?}")]
    DateIncomplete {
        /// What stands there.
        found: String,
        /// What is missing.
        missing: DatePart,
    },
    /// A number without what it counts, where durations are told.
    #[error("{found:?} of what")]
    UnitMissing {
        /// The number.
        found: String,
        /// What the term counts.
        expected: DurationKind,
    },
    /// Months or years in a duration of days and time, or the other way round.
    #[error("{found:?} in a duration of {expected:?}")]
    MixedUnits {
        /// What stands there.
        found: String,
        /// What the term counts.
        expected: DurationKind,
    },
    /// Only numbers, dates and durations can be over, under or between.
    #[error("these values have no order")]
    NoOrder,
    /// The lower end of the range lies above its upper end.
    #[error("the range runs backwards")]
    RangeBackwards {
        /// The first end.
        low: Ordered,
        /// The second end.
        high: Ordered,
    },
    /// The output lies outside the term's bounds.
    #[error("outside the bounds")]
    OutOfBounds {
        /// The term's lower bound.
        min: Option<Ordered>,
        /// The term's upper bound.
        max: Option<Ordered>,
    },
    /// The output is none of the term's steps.
    #[error("between two steps")]
    BetweenSteps {
        /// The term's step.
        step: Ordered,
    },
    /// The column belongs to a term that does not exist.
    #[error("the term does not exist")]
    UnknownTerm,
}

/// A part of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DatePart {
    /// The day of the month.
    Day,
    /// The year, with four digits.
    Year,
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
    /// A calendar day.
    Date,
    /// A duration of days and time.
    DaysTime,
    /// A duration of years and months.
    YearsMonths,
    /// Text.
    Text,
}
