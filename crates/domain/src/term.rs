//! Terms: the shared inputs and outputs of rules, with type and domain, so that tables of different teams mean the same.

mod ordered;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::date::Date;
use crate::duration::{Duration, DurationKind};
use crate::number::{Number, Steps, StepsError};

pub use ordered::{NotOrdered, Ordered, OrderedKind};

id! {
    /// Names a [`Term`].
    TermId
}

/// A shared input or output of rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Term {
    /// Its id.
    pub id: TermId,
    /// What people call it ("Days late").
    pub name: String,
    /// Which values it takes.
    #[serde(rename = "type")]
    pub kind: Type,
    /// Never an input of a rule (age, origin, name), whatever the guardrails say.
    #[serde(default)]
    pub protected: bool,
    /// Every team's rules must give the same case the same value.
    #[serde(default)]
    pub same_everywhere: bool,
    /// The shared catalogue of answers: which named value of this term sets what else ("Resend by express" sets the goodwill).
    #[serde(default)]
    pub answers: BTreeMap<String, Sets>,
}

/// What an answer sets besides itself: values of other terms.
pub type Sets = BTreeMap<TermId, Value>;

/// Which values a term takes. The set of values is the domain that a proof ranges over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(rename = "TermType")]
pub enum Type {
    /// A number. With a `step` only `min`, `min + step`, … (from 0 if there is no `min`); without one, every decimal.
    Number {
        /// What is counted ("€", "days"); cells may repeat it and may not name another.
        #[serde(default)]
        unit: Option<String>,
        /// The distance between neighbouring values. Whole numbers need it: without, 5 < x < 6 is a case.
        #[serde(default)]
        step: Option<Number>,
        /// The smallest value.
        #[serde(default)]
        min: Option<Number>,
        /// The largest value.
        #[serde(default)]
        max: Option<Number>,
    },
    /// One of a few named values, in the order in which people list them.
    Enum {
        /// The names.
        values: Vec<String>,
    },
    /// Yes or no.
    YesNo,
    /// A calendar day.
    Date {
        /// The first day.
        #[serde(default)]
        min: Option<Date>,
        /// The last day.
        #[serde(default)]
        max: Option<Date>,
    },
    /// A length of time. With a `step` only `min`, `min + step`, … (from 0 if there is no `min`); without one, every
    /// second or every month.
    Duration {
        /// Days and time, or years and months. Step and bounds are of the same kind.
        of: DurationKind,
        /// The distance between neighbouring values.
        #[serde(default)]
        step: Option<Duration>,
        /// The shortest.
        #[serde(default)]
        min: Option<Duration>,
        /// The longest.
        #[serde(default)]
        max: Option<Duration>,
    },
    /// Free text.
    Text,
}

/// Why a term's domain holds no values or cannot be counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum TermProblem {
    /// The step is zero or negative.
    #[error("the step is not positive")]
    StepNotPositive,
    /// The bounds leave no value between them.
    #[error("the bounds leave no value")]
    NoValue,
    /// The step is too fine for the size of the bounds: 34 digits cannot hold both.
    #[error("the step is too fine")]
    StepTooFine,
    /// The enum names this value more than once, or two names differ in upper and lower case only.
    #[error("the value {value:?} is named twice")]
    ValueTwice {
        /// The second name.
        value: String,
    },
    /// Step or bounds count months where the term counts seconds, or the other way round.
    #[error("years and months mixed with days and time")]
    MixedDurations,
}

/// A value of a case, an answer or a cell.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "value", rename_all = "camelCase")]
#[ts(rename = "TermValue")]
pub enum Value {
    /// Nothing: missing, not said.
    Null,
    /// Yes (true) or no.
    YesNo(bool),
    /// A number.
    Number(Number),
    /// A calendar day.
    Date(Date),
    /// A length of time.
    Duration(Duration),
    /// The name of an enum value, or free text.
    Text(String),
}

impl Value {
    /// The value as one that has an order, if it has.
    #[must_use]
    pub fn ordered(&self) -> Option<Ordered> {
        match self {
            Self::Number(number) => Some(Ordered::Number(*number)),
            Self::Date(date) => Some(Ordered::Date(*date)),
            Self::Duration(duration) => Some(Ordered::Duration(*duration)),
            Self::Null | Self::YesNo(_) | Self::Text(_) => None,
        }
    }
}

impl Type {
    /// On whose line its values stand; nothing if they have no order.
    #[must_use]
    pub fn ordered(&self) -> Option<OrderedKind> {
        match self {
            Self::Number { .. } => Some(OrderedKind::Number),
            Self::Date { .. } => Some(OrderedKind::Date),
            Self::Duration { of, .. } => Some(OrderedKind::Duration(*of)),
            Self::Enum { .. } | Self::YesNo | Self::Text => None,
        }
    }

    /// The smallest and the largest value that its bounds allow, where it has bounds.
    #[must_use]
    pub fn bounds(&self) -> (Option<Ordered>, Option<Ordered>) {
        match self {
            Self::Number { min, max, .. } => (min.map(Ordered::Number), max.map(Ordered::Number)),
            Self::Date { min, max } => (min.map(Ordered::Date), max.map(Ordered::Date)),
            Self::Duration { min, max, .. } => (min.map(Ordered::Duration), max.map(Ordered::Duration)),
            Self::Enum { .. } | Self::YesNo | Self::Text => (None, None),
        }
    }

    /// The distance between neighbouring values, where one is declared.
    #[must_use]
    pub fn step(&self) -> Option<Ordered> {
        match self {
            Self::Number { step, .. } => step.map(Ordered::Number),
            Self::Duration { step, .. } => step.map(Ordered::Duration),
            _ => None,
        }
    }

    /// Whether `value` belongs to the domain. `Null` never does.
    #[must_use]
    pub fn admits(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Enum { values }, Value::Text(text)) => values.contains(text),
            (Self::YesNo, Value::YesNo(_)) | (Self::Text, Value::Text(_)) => true,
            _ => value.ordered().is_some_and(|value| self.holds(value)),
        }
    }

    fn holds(&self, value: Ordered) -> bool {
        let (min, max) = self.bounds();
        let inside = min.is_none_or(|min| min <= value) && max.is_none_or(|max| value <= max);
        let on_step = || self.steps().is_none_or(|steps| steps.contains(value.place()));
        self.ordered() == Some(value.kind()) && inside && on_step()
    }

    /// The line of values of an ordered type whose values come in steps: days, durations, numbers with a step.
    #[must_use]
    pub fn steps(&self) -> Option<Steps> {
        self.line()?.ok()
    }

    /// Whether a value lies between two neighbouring ones of its line: nothing can take it, though others go beyond it.
    #[must_use]
    pub fn has_between_steps(&self, value: Ordered) -> bool {
        self.ordered() == Some(value.kind()) && self.steps().is_some_and(|steps| steps.is_between(value.place()))
    }

    fn line(&self) -> Option<Result<Steps, StepsError>> {
        match self {
            Self::Number { step: Some(step), min, max, .. } => Some(Steps::new(*step, *min, *max)),
            Self::Date { min, max } => {
                let (first, last) = (min.unwrap_or(Date::FIRST), max.unwrap_or(Date::LAST));
                Some(Steps::new(Number::ONE, Some(first.days().into()), Some(last.days().into())))
            }
            Self::Duration { step, min, max, .. } => {
                let step = step.map_or(1, Duration::amount);
                // Counted from 0 where there is no shortest.
                let first = min.map_or_else(|| -(Duration::LIMIT - Duration::LIMIT % step.max(1)), Duration::amount);
                let last = max.map_or(Duration::LIMIT, Duration::amount);
                Some(Steps::new(step.into(), Some(first.into()), Some(last.into())))
            }
            _ => None,
        }
    }

    /// What is wrong with the domain itself.
    ///
    /// # Errors
    /// See [`TermProblem`].
    pub fn check(&self) -> Result<(), TermProblem> {
        if let Self::Duration { of, step, min, max } = self
            && [step, min, max].into_iter().flatten().any(|duration| duration.kind() != *of)
        {
            return Err(TermProblem::MixedDurations);
        }
        match self.line() {
            None | Some(Ok(_)) => {}
            Some(Err(StepsError::NotPositive)) => return Err(TermProblem::StepNotPositive),
            Some(Err(StepsError::NoValue)) => return Err(TermProblem::NoValue),
            Some(Err(StepsError::TooFine)) => return Err(TermProblem::StepTooFine),
        }
        match self {
            Self::Number { min: Some(min), max: Some(max), .. } if min > max => Err(TermProblem::NoValue),
            Self::Enum { values } if values.is_empty() => Err(TermProblem::NoValue),
            Self::Enum { values } => {
                let mut seen = std::collections::HashSet::new();
                match values.iter().find(|value| !seen.insert(value.to_lowercase())) {
                    Some(value) => Err(TermProblem::ValueTwice { value: value.clone() }),
                    None => Ok(()),
                }
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days() -> Type {
        Type::Number { unit: None, step: Some(Number::ONE), min: Some(Number::ONE), max: None }
    }

    #[test]
    fn admits_only_its_domain() {
        let half = Value::Number("1.5".parse().unwrap());
        assert!(days().admits(&Value::Number(7.into())));
        assert!(!days().admits(&Value::Number(0.into())));
        assert!(!days().admits(&half));
        assert!(Type::Number { unit: None, step: None, min: None, max: None }.admits(&half));
        assert!(!days().admits(&Value::Null));
        assert!(!Type::YesNo.admits(&Value::Text("yes".to_owned())));
    }

    #[test]
    fn names_what_is_wrong_with_a_domain() {
        let number = |step: Option<i32>, min: Option<i32>, max: Option<i32>| Type::Number {
            unit: None,
            step: step.map(Number::from),
            min: min.map(Number::from),
            max: max.map(Number::from),
        };
        assert_eq!(number(Some(0), None, None).check(), Err(TermProblem::StepNotPositive));
        assert_eq!(number(None, Some(2), Some(1)).check(), Err(TermProblem::NoValue));
        assert_eq!(number(Some(1), Some(1), Some(1)).check(), Ok(()));
        let named = |values: &[&str]| Type::Enum { values: values.iter().map(ToString::to_string).collect() };
        assert_eq!(named(&[]).check(), Err(TermProblem::NoValue));
        assert_eq!(named(&["Lost", "lost"]).check(), Err(TermProblem::ValueTwice { value: "lost".to_owned() }));
    }

    #[test]
    fn has_a_plain_json_form() {
        let json = serde_json::to_value(days()).unwrap();
        assert_eq!(json, serde_json::json!({"kind": "number", "unit": null, "step": "1", "min": "1", "max": null}));
        let value = serde_json::to_value(Value::Number(5.into())).unwrap();
        assert_eq!(value, serde_json::json!({"kind": "number", "value": "5"}));
        assert_eq!(serde_json::to_value(Value::Null).unwrap(), serde_json::json!({"kind": "null"}));
    }
}
