//! What a cell means: the syntax tree of unary tests (inputs) and entries (outputs), and its canonical FEEL print.

use std::cmp::Ordering;
use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::answer::Case;
use super::formula::Formula;
use crate::term::Value;

/// A stretch of a cell's text, counted in UTF-16 code units (as text fields of a window count), end exclusive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Span {
    /// The first unit.
    pub start: u32,
    /// One past the last unit.
    pub end: u32,
}

/// The meaning of an input cell.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum UnaryTests {
    /// Matches everything, `null` included: `-`.
    Any,
    /// Matches when one of the tests does: `1, [5..6]`.
    OneOf {
        /// At least one test.
        tests: Vec<UnaryTest>,
    },
    /// Matches when none of the tests does: `not("a", "b")`. Hence it matches `null`, unless that is named.
    NoneOf {
        /// At least one test.
        tests: Vec<UnaryTest>,
    },
}

/// One test of a list, and where it stands in the text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnaryTest {
    /// Where it stands. 0 to 0 for a test that nobody typed.
    pub span: Span,
    /// What it checks.
    pub check: Check,
}

/// What one test checks. `null` passes [`Check::Equals`] `null` alone.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(rename = "UnaryCheck")]
pub enum Check {
    /// The same value.
    Equals {
        /// The value.
        value: Value,
    },
    /// On one side of a value.
    Compare {
        /// Which side.
        comparison: Comparison,
        /// The value.
        value: Value,
    },
    /// Between two values.
    Between {
        /// The lower end.
        low: Value,
        /// Whether the lower end itself passes.
        low_included: bool,
        /// The upper end.
        high: Value,
        /// Whether the upper end itself passes.
        high_included: bool,
    },
}

/// A side of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Comparison {
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    Greater,
    /// `>=`
    AtLeast,
}

/// The meaning of an output cell.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(rename = "OutputEntry")]
pub enum Entry {
    /// Sets nothing.
    Open,
    /// Sets this value.
    Literal {
        /// The value.
        value: Value,
    },
    /// Sets what this comes to in the case.
    Formula {
        /// The formula.
        #[ts(as = "super::formula::Said<'_>")]
        formula: Formula,
    },
}

impl Entry {
    /// What it sets in a case; `null` if nothing.
    #[must_use]
    pub fn value(&self, case: &Case) -> Value {
        match self {
            Self::Open => Value::Null,
            Self::Literal { value } => value.clone(),
            Self::Formula { formula } => formula.value(case),
        }
    }

    /// What it sets in every case that agrees with what is known; nothing while an input of a formula is open.
    pub(crate) fn value_by(&self, known: &Case) -> Option<Value> {
        match self {
            Self::Formula { formula } => {
                let mut terms = formula.names().map(|(_, term)| term);
                terms.all(|term| known.0.contains_key(term)).then(|| formula.value(known))
            }
            entry => entry.constant().cloned(),
        }
    }

    /// Whether it sets this name, in some case at least as far as the text of a formula tells.
    #[must_use]
    pub fn may_name(&self, name: &str) -> bool {
        match self {
            Self::Open => false,
            Self::Literal { value } => matches!(value, Value::Text(text) if text == name),
            Self::Formula { formula } => formula.may_name(name),
        }
    }

    /// What it sets in every case; nothing for a formula.
    #[must_use]
    pub fn constant(&self) -> Option<&Value> {
        match self {
            Self::Open => Some(&Value::Null),
            Self::Literal { value } => Some(value),
            Self::Formula { .. } => None,
        }
    }
}

impl UnaryTests {
    /// Tests that pass when one of the checks does; everything if there are none.
    #[must_use]
    pub fn one_of(checks: impl IntoIterator<Item = Check>) -> Self {
        match unplaced(checks) {
            tests if tests.is_empty() => Self::Any,
            tests => Self::OneOf { tests },
        }
    }

    /// Tests that pass when none of the checks does.
    #[must_use]
    pub fn none_of(checks: impl IntoIterator<Item = Check>) -> Self {
        match unplaced(checks) {
            tests if tests.is_empty() => Self::Any,
            tests => Self::NoneOf { tests },
        }
    }

    /// The tests of the list, none for [`UnaryTests::Any`].
    #[must_use]
    pub fn tests(&self) -> &[UnaryTest] {
        match self {
            Self::Any => &[],
            Self::OneOf { tests } | Self::NoneOf { tests } => tests,
        }
    }

    /// The same tests without their places in the text: two cells mean the same if these are equal.
    #[must_use]
    pub fn without_places(&self) -> Self {
        let checks = self.tests().iter().map(|test| test.check.clone());
        match self {
            Self::Any => Self::Any,
            Self::OneOf { .. } => Self::one_of(checks),
            Self::NoneOf { .. } => Self::none_of(checks),
        }
    }

    /// Whether one of the tests is for this very value.
    #[must_use]
    pub fn names(&self, value: &Value) -> bool {
        self.tests().iter().any(|test| matches!(&test.check, Check::Equals { value: named } if named == value))
    }

    /// Whether a value passes.
    #[must_use]
    pub fn matches(&self, value: &Value) -> bool {
        let passes = |tests: &[UnaryTest]| tests.iter().any(|test| test.check.passes(value));
        match self {
            Self::Any => true,
            Self::OneOf { tests } => passes(tests),
            Self::NoneOf { tests } => !passes(tests),
        }
    }
}

fn unplaced(checks: impl IntoIterator<Item = Check>) -> Vec<UnaryTest> {
    checks.into_iter().map(|check| UnaryTest { span: Span::default(), check }).collect()
}

impl Check {
    /// Whether a value passes.
    #[must_use]
    pub fn passes(&self, tested: &Value) -> bool {
        match self {
            Self::Equals { value } => tested == value,
            Self::Compare { comparison, value } => comparison.holds(tested, value),
            Self::Between { low, low_included, high, high_included } => {
                let above = if *low_included { Comparison::AtLeast } else { Comparison::Greater };
                let below = if *high_included { Comparison::AtMost } else { Comparison::Less };
                above.holds(tested, low) && below.holds(tested, high)
            }
        }
    }
}

impl Comparison {
    /// Whether `tested` stands on this side of `value`; never for values that have no order.
    #[must_use]
    pub fn holds(self, tested: &Value, value: &Value) -> bool {
        let ordering = match (tested, value) {
            (Value::Number(tested), Value::Number(value)) => Some(tested.cmp(value)),
            _ => tested.ordered().zip(value.ordered()).and_then(|(tested, value)| tested.partial_cmp(&value)),
        };
        match self {
            Self::Less => ordering.is_some_and(Ordering::is_lt),
            Self::AtMost => ordering.is_some_and(Ordering::is_le),
            Self::Greater => ordering.is_some_and(Ordering::is_gt),
            Self::AtLeast => ordering.is_some_and(Ordering::is_ge),
        }
    }

    /// FEEL's sign.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Self::Less => "<",
            Self::AtMost => "<=",
            Self::Greater => ">",
            Self::AtLeast => ">=",
        }
    }
}

impl fmt::Display for UnaryTests {
    /// Canonical FEEL.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |f: &mut fmt::Formatter<'_>, tests: &[UnaryTest]| {
            for (index, test) in tests.iter().enumerate() {
                let separator = if index == 0 { "" } else { ", " };
                write!(f, "{separator}{}", test.check)?;
            }
            Ok(())
        };
        match self {
            Self::Any => f.write_str("-"),
            Self::OneOf { tests } => list(f, tests),
            Self::NoneOf { tests } => {
                f.write_str("not(")?;
                list(f, tests)?;
                f.write_str(")")
            }
        }
    }
}

impl fmt::Display for Check {
    /// Canonical FEEL.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Equals { value } => write!(f, "{}", Feel(value)),
            Self::Compare { comparison, value } => write!(f, "{} {}", comparison.sign(), Feel(value)),
            Self::Between { low, low_included, high, high_included } => {
                let open = if *low_included { '[' } else { '(' };
                let close = if *high_included { ']' } else { ')' };
                write!(f, "{open}{}..{}{close}", Feel(low), Feel(high))
            }
        }
    }
}

impl fmt::Display for Entry {
    /// Canonical FEEL; nothing for an open entry.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open => Ok(()),
            Self::Literal { value } => write!(f, "{}", Feel(value)),
            Self::Formula { formula } => write!(f, "{formula}"),
        }
    }
}

/// A value as a FEEL literal.
#[must_use]
pub fn feel_literal(value: &Value) -> String {
    Feel(value).to_string()
}

struct Feel<'v>(&'v Value);

impl fmt::Display for Feel<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Null => f.write_str("null"),
            Value::YesNo(yes) => write!(f, "{yes}"),
            Value::Number(number) => write!(f, "{number}"),
            Value::Date(date) => write!(f, "date(\"{date}\")"),
            Value::Duration(duration) => write!(f, "duration(\"{duration}\")"),
            Value::Text(text) => {
                f.write_str("\"")?;
                for char in text.chars() {
                    match char {
                        '"' | '\\' => write!(f, "\\{char}")?,
                        '\n' => f.write_str("\\n")?,
                        '\r' => f.write_str("\\r")?,
                        '\t' => f.write_str("\\t")?,
                        _ => write!(f, "{char}")?,
                    }
                }
                f.write_str("\"")
            }
        }
    }
}
