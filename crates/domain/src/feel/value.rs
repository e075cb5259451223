//! The values of FEEL.

use std::fmt;
use std::sync::Arc;

use super::builtin;
use super::evaluate::{Evaluator, Origin};
use super::scope::Scope;
use super::syntax::{Comparison, Lambda};
use super::temporal::{AtLiteral, Date, DateTime, DaysAndTime, Time, YearsAndMonths};
use super::types::Type;
use crate::number::Number;

/// A value.
#[derive(Clone, Debug)]
pub enum Value {
    /// Nothing: missing, not said, or not to be computed.
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number.
    Number(Number),
    /// A text.
    Text(Arc<str>),
    /// A day.
    Date(Date),
    /// A time of day.
    Time(Time),
    /// A day and a time of day.
    DateTime(DateTime),
    /// A duration of years and months.
    YearsAndMonths(YearsAndMonths),
    /// A duration of days and time.
    DaysAndTime(DaysAndTime),
    /// Values in an order.
    List(List),
    /// Values by name.
    Context(Context),
    /// Everything between two values, or on one side of one.
    Range(Arc<Range>),
    /// Something that can be called.
    Function(Function),
}

/// Values in an order.
#[derive(Clone, Debug)]
pub struct List {
    items: Arc<Vec<Value>>,
    depth: u32,
}

/// Values by name, in the order in which they were given.
#[derive(Clone, Debug)]
pub struct Context {
    entries: Arc<Vec<(Arc<str>, Value)>>,
    depth: u32,
}

/// Everything between two values, or on one side of one.
#[derive(Clone, Debug)]
pub enum Range {
    /// `[low..high)`
    Between {
        /// The lower end.
        low: Value,
        /// Whether the lower end belongs to it.
        low_included: bool,
        /// The upper end.
        high: Value,
        /// Whether the upper end belongs to it.
        high_included: bool,
    },
    /// `< value`, `!= value`
    Side {
        /// Which side.
        comparison: Comparison,
        /// The value.
        value: Value,
    },
}

/// Something that can be called.
#[derive(Clone, Debug)]
pub enum Function {
    /// A function of the standard.
    BuiltIn(&'static builtin::BuiltIn),
    /// A function written in FEEL, with the names known where it was written.
    Lambda(Arc<Closure>),
    /// A function of a model.
    Native(Arc<dyn Native>),
}

/// A function written in FEEL, with the names known where it was written.
#[derive(Debug)]
pub struct Closure {
    pub(super) lambda: Arc<Lambda>,
    pub(super) scope: Scope,
    pub(super) origin: Origin,
}

/// A function that something else than FEEL provides.
pub trait Native: fmt::Debug + Send + Sync {
    /// The names of its parameters.
    fn parameters(&self) -> Vec<&str>;

    /// Its type.
    fn kind(&self) -> Type {
        Type::Function(vec![Type::Any; self.parameters().len()], Box::new(Type::Any))
    }

    /// Calls it with one value for each parameter.
    fn call(&self, arguments: Vec<Value>, evaluator: &mut Evaluator) -> Value;
}

impl Value {
    /// A text.
    #[must_use]
    pub fn text(text: impl Into<Arc<str>>) -> Self {
        Self::Text(text.into())
    }

    /// A list.
    #[must_use]
    pub fn list(items: Vec<Self>) -> Self {
        Self::List(List::new(items))
    }

    /// Whether it is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// How deep values stand inside each other here.
    pub(super) fn depth(&self) -> u32 {
        match self {
            Self::List(list) => list.depth,
            Self::Context(context) => context.depth,
            Self::Range(range) => match &**range {
                Range::Between { low, high, .. } => low.depth().max(high.depth()) + 1,
                Range::Side { value, .. } => value.depth() + 1,
            },
            Self::Function(Function::Lambda(closure)) => closure.scope.depth() + 1,
            _ => 0,
        }
    }

    /// Its elements if it is a list, else itself as the only one. `null` has none.
    pub(super) fn elements(&self) -> &[Self] {
        match self {
            Self::List(list) => list.items(),
            Self::Null => &[],
            other => std::slice::from_ref(other),
        }
    }
}

impl List {
    /// A list of these values.
    #[must_use]
    pub fn new(items: Vec<Value>) -> Self {
        let depth = 1 + items.iter().map(Value::depth).max().unwrap_or(0);
        Self { items: Arc::new(items), depth }
    }

    /// Its values.
    #[must_use]
    pub fn items(&self) -> &[Value] {
        &self.items
    }
}

impl Context {
    /// A context of these entries; of two with the same name the later one counts, in the place of the earlier.
    #[must_use]
    pub fn new(entries: impl IntoIterator<Item = (Arc<str>, Value)>) -> Self {
        let mut all: Vec<(Arc<str>, Value)> = Vec::new();
        // Looking through all entries is fastest while they are few, as they mostly are.
        let mut places: Option<rustc_hash::FxHashMap<Arc<str>, usize>> = None;
        for (name, value) in entries {
            let place = match &places {
                Some(places) => places.get(&name).copied(),
                None => all.iter().position(|(known, _)| *known == name),
            };
            if let Some(place) = place {
                all[place].1 = value;
                continue;
            }
            if let Some(places) = &mut places {
                places.insert(name.clone(), all.len());
            }
            all.push((name, value));
            if places.is_none() && all.len() > 64 {
                places = Some(all.iter().enumerate().map(|(place, (name, _))| (name.clone(), place)).collect());
            }
        }
        let depth = 1 + all.iter().map(|(_, value)| value.depth()).max().unwrap_or(0);
        Self { entries: Arc::new(all), depth }
    }

    /// Its entries.
    #[must_use]
    pub fn entries(&self) -> &[(Arc<str>, Value)] {
        &self.entries
    }

    /// The value of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.entries.iter().find(|(known, _)| &**known == name).map(|(_, value)| value)
    }
}

impl From<AtLiteral> for Value {
    fn from(literal: AtLiteral) -> Self {
        match literal {
            AtLiteral::Date(date) => Self::Date(date),
            AtLiteral::Time(time) => Self::Time(time),
            AtLiteral::DateTime(moment) => Self::DateTime(moment),
            AtLiteral::YearsAndMonths(duration) => Self::YearsAndMonths(duration),
            AtLiteral::DaysAndTime(duration) => Self::DaysAndTime(duration),
        }
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Number> for Value {
    fn from(value: Number) -> Self {
        Self::Number(value)
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Number(value.into())
    }
}
