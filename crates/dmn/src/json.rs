//! Values as JSON, and back.
//!
//! JSON has no dates: they travel as texts in ISO 8601 and are read back where the model says that the input is one. Numbers
//! stay exact: those that JSON readers would round travel as texts.

use spielraum_domain::feel::{AtLiteral, Context, Value, read_at};
use spielraum_domain::number::Number;
use spielraum_domain::term;

use crate::model::{ItemDefinition, Model};
use crate::run::Given;

/// A value of a case.
#[must_use]
pub fn of_term(value: &term::Value) -> serde_json::Value {
    match value {
        term::Value::Null => serde_json::Value::Null,
        term::Value::YesNo(yes) => (*yes).into(),
        term::Value::Number(number) => of_number(*number),
        term::Value::Text(text) => text.clone().into(),
        term::Value::Date(date) => date.to_string().into(),
        term::Value::Duration(duration) => duration.to_string().into(),
    }
}

/// A value of FEEL. Ranges and functions become their text.
#[must_use]
pub fn of_feel(value: &Value) -> serde_json::Value {
    match value {
        Value::Null => serde_json::Value::Null,
        Value::Boolean(yes) => (*yes).into(),
        Value::Number(number) => of_number(*number),
        Value::Text(text) => text.to_string().into(),
        Value::List(list) => list.items().iter().map(of_feel).collect(),
        Value::Context(context) => {
            let entries = context.entries().iter();
            entries.map(|(name, value)| (name.to_string(), of_feel(value))).collect::<serde_json::Map<_, _>>().into()
        }
        other => other.to_string().into(),
    }
}

fn of_number(number: Number) -> serde_json::Value {
    let text = number.to_string();
    let whole = text.parse::<i64>().ok().map(serde_json::Number::from);
    let fraction =
        || text.parse::<f64>().ok().filter(|float| float.to_string() == text).and_then(serde_json::Number::from_f64);
    whole.or_else(fraction).map_or_else(|| text.clone().into(), serde_json::Value::Number)
}

/// The values for a model's input data. Texts become dates, times and durations where the model says so, and a part that is left out is
/// one that nobody knows.
#[must_use]
pub fn given(model: &Model, values: &serde_json::Map<String, serde_json::Value>) -> Vec<Given> {
    let kind = |name: &str| {
        let input = model.inputs.iter().find(|input| input.variable.name == name);
        Kind::named(model, input.and_then(|input| input.variable.type_ref.as_deref()))
    };
    let one = |(name, value): (&String, &serde_json::Value)| Given {
        namespace: None,
        name: name.clone(),
        value: to_feel(model, kind(name), value),
    };
    values.iter().map(one).collect()
}

/// What a model says of a value.
#[derive(Clone, Copy, Default)]
struct Kind<'m> {
    name: Option<&'m str>,
    item: Option<&'m ItemDefinition>,
}

impl<'m> Kind<'m> {
    fn named(model: &'m Model, name: Option<&'m str>) -> Self {
        let of = |name: &str| model.items.iter().find(|item| item.name == name);
        match name.and_then(of) {
            Some(item) => Self::of(model, item),
            None => Self { name, item: None },
        }
    }

    /// A definition, or the one that it is made from where it only gives that another name.
    fn of(model: &'m Model, item: &'m ItemDefinition) -> Self {
        let mut item = item;
        // A chain longer than all types goes round in a circle.
        for _ in 0..=model.items.len() {
            if !item.components.is_empty() || item.is_collection {
                break;
            }
            let Some(name) = item.type_ref.as_deref() else { break };
            let Some(inner) = model.items.iter().find(|item| item.name == name) else {
                return Self { name: Some(name), item: None };
            };
            item = inner;
        }
        Self { name: None, item: Some(item) }
    }

    /// The elements of a collection; with other types, one of them may stand for a list.
    fn element(self, model: &'m Model) -> Self {
        match self.item.filter(|item| item.is_collection) {
            Some(item) if item.components.is_empty() => Self::named(model, item.type_ref.as_deref()),
            _ => self,
        }
    }
}

fn to_feel<'m>(model: &'m Model, kind: Kind<'m>, value: &serde_json::Value) -> Value {
    match value {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(yes) => Value::Boolean(*yes),
        serde_json::Value::Number(number) => number.to_string().parse().map_or(Value::Null, Value::Number),
        serde_json::Value::String(text) => of_text(kind.name, text),
        serde_json::Value::Array(items) => {
            let element = kind.element(model);
            Value::list(items.iter().map(|value| to_feel(model, element, value)).collect())
        }
        serde_json::Value::Object(entries) => {
            let parts = kind.item.map_or(&[][..], |item| &item.components);
            let part = |name: &str| parts.iter().find(|part| part.name == name);
            let said = entries.iter().map(|(name, value)| {
                let kind = part(name).map_or_else(Kind::default, |part| Kind::of(model, part));
                (name.as_str().into(), to_feel(model, kind, value))
            });
            let lacking = parts.iter().filter(|part| !entries.contains_key(&part.name));
            Value::Context(Context::new(said.chain(lacking.map(|part| (part.name.as_str().into(), Value::Null)))))
        }
    }
}

pub(crate) fn of_text(kind: Option<&str>, text: &str) -> Value {
    let kind = kind.unwrap_or_default().to_lowercase();
    if kind == "number" {
        return text.parse().map_or(Value::Null, Value::Number);
    }
    let is_temporal = kind.contains("date") || kind.contains("time") || kind.contains("duration");
    match read_at(text).filter(|_| is_temporal) {
        Some(AtLiteral::Date(date)) => Value::Date(date),
        Some(AtLiteral::Time(time)) => Value::Time(time),
        Some(AtLiteral::DateTime(moment)) => Value::DateTime(moment),
        Some(AtLiteral::YearsAndMonths(duration)) => Value::YearsAndMonths(duration),
        Some(AtLiteral::DaysAndTime(duration)) => Value::DaysAndTime(duration),
        None => Value::text(text),
    }
}
