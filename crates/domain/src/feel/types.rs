//! Types of values: what `instance of` asks, what parameters and results are held to.

use std::collections::HashMap;

use super::syntax::TypeName;
use super::value::{Function, Range, Value};

/// A type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// Every value.
    Any,
    /// `null` alone.
    Null,
    /// Numbers.
    Number,
    /// Texts.
    Text,
    /// `true` and `false`.
    Boolean,
    /// Days.
    Date,
    /// Times of day.
    Time,
    /// Days with times of day.
    DateTime,
    /// Durations of years and months.
    YearsAndMonths,
    /// Durations of days and time.
    DaysAndTime,
    /// Lists of values of a type.
    List(Box<Type>),
    /// Ranges of values of a type.
    Range(Box<Type>),
    /// Contexts that have these members, and perhaps others.
    Context(Vec<(String, Type)>),
    /// Functions that take these types and answer that one.
    Function(Vec<Type>, Box<Type>),
}

impl Type {
    /// The built-in type of this name.
    #[must_use]
    pub fn built_in(name: &str) -> Option<Self> {
        Some(match name {
            "Any" => Self::Any,
            "Null" => Self::Null,
            "number" => Self::Number,
            "string" => Self::Text,
            "boolean" => Self::Boolean,
            "date" => Self::Date,
            "time" => Self::Time,
            "date and time" | "dateTime" => Self::DateTime,
            "years and months duration" | "yearMonthDuration" => Self::YearsAndMonths,
            "days and time duration" | "dayTimeDuration" => Self::DaysAndTime,
            "list" => Self::List(Box::new(Self::Any)),
            "context" => Self::Context(Vec::new()),
            _ => return None,
        })
    }

    /// The type that is written so; `known` are those of the model. Nothing if a name in it is unknown.
    #[must_use]
    pub fn named(name: &TypeName, known: &HashMap<String, Self>) -> Option<Self> {
        Some(match name {
            TypeName::Named(name) => known.get(name).cloned().or_else(|| Self::built_in(name))?,
            TypeName::List(of) => Self::List(Box::new(Self::named(of, known)?)),
            TypeName::Range(of) => Self::Range(Box::new(Self::named(of, known)?)),
            TypeName::Context(members) => {
                let member = |(name, kind): &(String, TypeName)| Some((name.clone(), Self::named(kind, known)?));
                Self::Context(members.iter().map(member).collect::<Option<_>>()?)
            }
            TypeName::Function(parameters, result) => {
                let parameters = parameters.iter().map(|kind| Self::named(kind, known)).collect::<Option<_>>()?;
                Self::Function(parameters, Box::new(Self::named(result, known)?))
            }
        })
    }

    /// Whether a value, or everything in it, is of this type or `null`.
    #[must_use]
    pub fn admits(&self, value: &Value) -> bool {
        value.is_null() || self.holds(value)
    }

    /// Whether a value is of this type. `null` is of no other than its own; inside other values it does not matter.
    #[must_use]
    pub fn holds(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Null, Value::Null) => true,
            (_, Value::Null) => false,
            (Self::Any, _)
            | (Self::Number, Value::Number(_))
            | (Self::Text, Value::Text(_))
            | (Self::Boolean, Value::Boolean(_))
            | (Self::Date, Value::Date(_))
            | (Self::Time, Value::Time(_))
            | (Self::DateTime, Value::DateTime(_))
            | (Self::YearsAndMonths, Value::YearsAndMonths(_))
            | (Self::DaysAndTime, Value::DaysAndTime(_)) => true,
            (Self::List(of), Value::List(list)) => list.items().iter().all(|item| of.admits(item)),
            (Self::Range(of), Value::Range(range)) => match &**range {
                Range::Between { low, high, .. } => of.admits(low) && of.admits(high),
                Range::Side { value, .. } => of.admits(value),
            },
            (Self::Context(members), Value::Context(context)) => {
                members.iter().all(|(name, kind)| context.get(name).is_some_and(|value| kind.admits(value)))
            }
            (Self::Function(parameters, result), Value::Function(function)) => function.answers(parameters, result),
            _ => false,
        }
    }

    /// Whether every value of this type is one of `wider`.
    #[must_use]
    pub fn fits(&self, wider: &Self) -> bool {
        match (self, wider) {
            (Self::Null, _) | (_, Self::Any) => true,
            (Self::List(one), Self::List(two)) | (Self::Range(one), Self::Range(two)) => one.fits(two),
            (Self::Context(mine), Self::Context(theirs)) => {
                theirs.iter().all(|(name, kind)| mine.iter().any(|(known, mine)| known == name && mine.fits(kind)))
            }
            (Self::Function(mine, answer), Self::Function(theirs, wanted)) => {
                let same_count = mine.len() == theirs.len();
                same_count && theirs.iter().zip(mine).all(|(theirs, mine)| theirs.fits(mine)) && answer.fits(wanted)
            }
            (one, two) => one == two,
        }
    }

    /// The value as one of this type, changed as FEEL changes values by itself: `[a]` to `a`, `a` to `[a]`, a day to its
    /// midnight. Nothing if it cannot be one.
    #[must_use]
    pub fn coerce(&self, value: Value) -> Option<Value> {
        if self.admits(&value) {
            return Some(value);
        }
        match (self, value) {
            (Self::DateTime, Value::Date(date)) => Some(Value::DateTime(super::temporal::DateTime::midnight(date))),
            (Self::List(of), value) if !matches!(value, Value::List(_)) => {
                of.coerce(value).map(|value| Value::list(vec![value]))
            }
            (kind, Value::List(list)) if !matches!(kind, Self::List(_)) => match list.items() {
                [only] if kind.holds(only) => Some(only.clone()),
                _ => None,
            },
            _ => None,
        }
    }
}

impl Function {
    /// Whether it can be called with values of these types and does not say that it answers another one.
    fn answers(&self, wanted: &[Type], wanted_result: &Type) -> bool {
        let (taken, result) = match self {
            Self::BuiltIn(function) => return function.takes(wanted.len()),
            Self::Native(native) => match native.kind() {
                Type::Function(parameters, result) => (parameters, *result),
                _ => return false,
            },
            Self::Lambda(closure) => {
                let kind = |name: &TypeName| Type::named(name, &closure.origin.types);
                let parameters = closure.lambda.parameters.iter().map(|taken| taken.kind.as_ref().and_then(kind));
                (parameters.map(|kind| kind.unwrap_or(Type::Any)).collect(), Type::Any)
            }
        };
        let takes = taken.len() == wanted.len() && wanted.iter().zip(&taken).all(|(wanted, taken)| wanted.fits(taken));
        takes && (result == Type::Any || result.fits(wanted_result))
    }
}
