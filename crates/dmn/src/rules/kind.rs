//! The types of terms.

use spielraum_domain::duration::DurationKind;
use spielraum_domain::rule::{Cell, Check, Comparison, Language, UnaryTests, read_entry, read_tests};
use spielraum_domain::term::{Ordered, Type, Value};

use crate::model::ItemDefinition;

/// What is known of a term while tables are read.
#[derive(Clone, Default)]
pub(super) struct Known<'m> {
    /// The base type that the model names.
    pub(super) base: Option<String>,
    /// Its values, as unary tests.
    pub(super) values: Option<String>,
    /// The values that a column lists which answers it: their order may be the one that decides.
    pub(super) ranked: Option<String>,
    /// The values that each column lists which asks for it.
    pub(super) listed: Vec<Option<String>>,
    pub(super) asked: Vec<String>,
    pub(super) answered: Vec<String>,
    /// A column asks for it in another language than FEEL.
    pub(super) is_foreign: bool,
    /// Its type, where Spielraum wrote it.
    pub(super) item: Option<&'m ItemDefinition>,
}

impl Known<'_> {
    pub(super) fn is_own(&self) -> bool {
        self.item.is_some()
    }

    /// The type of a term that Spielraum wrote.
    pub(super) fn own_kind(&self) -> Option<Type> {
        self.item.map(own)
    }

    /// Its type everywhere: what a column lists is so for all only where all that ask list the same.
    pub(super) fn kind(&self) -> Type {
        let listed = self.listed.first().cloned().flatten().filter(|first| {
            self.listed.iter().all(|other| other.as_ref().is_some_and(|other| other.trim() == first.trim()))
        });
        match listed {
            Some(values) => self.listing(&values),
            None => self.own_kind().filter(|kind| kind.check().is_ok()).unwrap_or_else(|| most_readable(self)),
        }
    }

    /// Its type where a column lists these values.
    pub(super) fn listing(&self, values: &str) -> Type {
        let known = Self { ranked: Some(values.to_owned()), listed: Vec::new(), ..self.clone() };
        known.kind()
    }

    /// Whether Spielraum wrote that this is so.
    pub(super) fn says(&self, what: &str) -> bool {
        self.item.and_then(|item| item.own.get(what)).is_some_and(|said| said == "true")
    }

    /// The id it had in the workspace it comes from.
    pub(super) fn origin(&self) -> Option<String> {
        self.item.and_then(|item| item.own.get("id")).cloned()
    }

    /// Whether the file works it out from something else.
    pub(super) fn is_computed(&self, expression: &str) -> bool {
        let computes = || expression.contains(['(', '[', '+', '*', '<', '>', '=', '"', '{']);
        !self.is_own() && !self.asked.is_empty() && (self.is_foreign || computes())
    }
}

/// The type that Spielraum wrote.
fn own(item: &ItemDefinition) -> Type {
    let values = item.allowed_values.as_ref().map_or("", |text| text.text.as_str());
    let said = |what: &str| item.own.get(what);
    let duration = |of| {
        let step = said("step").and_then(|step| step.parse().ok());
        bounded(Type::Duration { of, step, min: None, max: None }, values)
    };
    match item.type_ref.as_deref().unwrap_or_default() {
        "number" => {
            let (unit, step) = (said("unit").cloned(), said("step").and_then(|step| step.parse().ok()));
            bounded(Type::Number { unit, step, min: None, max: None }, values)
        }
        "boolean" => Type::YesNo,
        "date" => bounded(DATE, values),
        "dayTimeDuration" => duration(DurationKind::DaysTime),
        "yearMonthDuration" => duration(DurationKind::YearsMonths),
        _ => named(values).unwrap_or(Type::Text),
    }
}

/// The type under which most of a term's cells can be read; of those, the one that the model names or that says most.
fn most_readable(known: &Known<'_>) -> Type {
    let candidates = candidates(known);
    let unread = |kind: &Type| {
        let cell = |text: &String| Cell { text: text.clone(), language: Language::Feel };
        let asked = known.asked.iter().filter(|text| read_tests(&cell(text), kind).is_err()).count();
        asked + known.answered.iter().filter(|text| read_entry(&cell(text), kind).is_err()).count()
    };
    candidates.into_iter().min_by_key(unread).unwrap_or(Type::Text)
}

fn candidates(known: &Known<'_>) -> Vec<Type> {
    let values = known.ranked.as_deref().or(known.values.as_deref()).unwrap_or_default();
    let whole = || Type::Number { unit: None, step: Some(1.into()), min: None, max: None };
    let any = || Type::Number { unit: None, step: None, min: None, max: None };
    let mut found: Vec<Type> = Vec::new();
    let base = known.base.as_deref().unwrap_or_default().to_lowercase();
    match base.as_str() {
        "number" | "double" | "decimal" | "float" => found.push(bounded(any(), values)),
        "integer" | "long" | "int" => found.push(bounded(whole(), values)),
        "boolean" => found.push(Type::YesNo),
        "date" => found.push(bounded(DATE, values)),
        "days and time duration" | "daytimeduration" => found.push(bounded(duration(DurationKind::DaysTime), values)),
        "years and months duration" | "yearmonthduration" => {
            found.push(bounded(duration(DurationKind::YearsMonths), values));
        }
        // No types of ours; their cells are kept as they stand.
        "time" | "date and time" | "dateandtime" | "datetime" => found.push(Type::Text),
        "string" => found.extend(named(values)),
        _ => found.extend(named(values).into_iter().chain([bounded(any(), values), Type::YesNo, DATE])),
    }
    // Models call numbers strings, too; then their cells tell.
    found.extend([Type::Text, bounded(any(), values), Type::YesNo, DATE]);
    found.retain(|kind| kind.check().is_ok());
    found
}

const DATE: Type = Type::Date { min: None, max: None };

fn duration(of: DurationKind) -> Type {
    Type::Duration { of, step: None, min: None, max: None }
}

/// The names that a list of values says, if it says nothing else.
fn named(values: &str) -> Option<Type> {
    let UnaryTests::OneOf { tests } = read_tests(&Cell::feel(values), &Type::Text).ok()? else { return None };
    let name = |check: &Check| match check {
        Check::Equals { value: Value::Text(name) } => Some(name.clone()),
        _ => None,
    };
    Some(Type::Enum { values: tests.iter().map(|test| name(&test.check)).collect::<Option<_>>()? })
}

/// A type within the range that its values are, if they are one range with its ends.
fn bounded(kind: Type, values: &str) -> Type {
    let Ok(UnaryTests::OneOf { tests }) = read_tests(&Cell::feel(values), &kind) else { return kind };
    let [one] = tests.as_slice() else { return kind };
    let (low, high) = match &one.check {
        Check::Between { low, low_included: true, high, high_included: true } => (low.ordered(), high.ordered()),
        Check::Compare { comparison: Comparison::AtLeast, value } => (value.ordered(), None),
        Check::Compare { comparison: Comparison::AtMost, value } => (None, value.ordered()),
        _ => return kind,
    };
    within(kind, low, high)
}

/// The values that two types share.
pub(crate) fn shared(one: &Type, other: &Type) -> Type {
    match (one, other) {
        (Type::Enum { values }, Type::Enum { values: others }) => {
            Type::Enum { values: values.iter().filter(|value| others.contains(value)).cloned().collect() }
        }
        (Type::Text, named @ Type::Enum { .. }) => named.clone(),
        _ => {
            let ([low, high], [other_low, other_high]) = (ends(one), ends(other));
            let low = if other_low > low { other_low } else { low };
            let high = if high.is_none() || (other_high.is_some() && other_high < high) { other_high } else { high };
            within(one.clone(), low, high)
        }
    }
}

fn ends(kind: &Type) -> [Option<Ordered>; 2] {
    let (low, high) = kind.bounds();
    [low, high]
}

fn within(kind: Type, low: Option<Ordered>, high: Option<Ordered>) -> Type {
    match kind {
        Type::Number { unit, step, .. } => {
            let end = |end| if let Some(Ordered::Number(end)) = end { Some(end) } else { None };
            Type::Number { unit, step, min: end(low), max: end(high) }
        }
        Type::Date { .. } => {
            let end = |end| if let Some(Ordered::Date(end)) = end { Some(end) } else { None };
            Type::Date { min: end(low), max: end(high) }
        }
        Type::Duration { of, step, .. } => {
            let end = |end| if let Some(Ordered::Duration(end)) = end { Some(end) } else { None };
            Type::Duration { of, step, min: end(low), max: end(high) }
        }
        kind => kind,
    }
}
