//! What Spielraum wrote where DMN has no place for it.

use std::collections::BTreeMap;

use spielraum_domain::duration::DurationKind;
use spielraum_domain::rule::{Cell, Entry, read_entry};
use spielraum_domain::term::{Type, Value};

use super::xml::{Element, child, children, text};
use crate::model::{Guardrail, Impossible, Own, Test};
use crate::write::OWN;

/// The attributes of Spielraum's own namespace.
pub(super) fn attributes(element: Element<'_>) -> Own {
    let own = element.attributes().filter(|attribute| attribute.namespace() == Some(OWN));
    own.map(|attribute| (attribute.name().to_owned(), attribute.value().to_owned())).collect()
}

/// What stands before the name of an element, with the colon.
pub(super) fn prefix(element: Element<'_>) -> String {
    let written = &element.document().input_text()[element.range()];
    let name = written.get(1..).unwrap_or_default();
    let end = name.find(|char: char| char.is_whitespace() || "/>".contains(char)).unwrap_or(name.len());
    name[..end].split_once(':').map_or_else(String::new, |(prefix, _)| format!("{prefix}:"))
}

pub(super) fn guardrails(decision: Element<'_>) -> Vec<Guardrail> {
    let guardrail = |element: Element<'_>| Guardrail {
        name: said(element, "name"),
        term: said(element, "term"),
        bound: text(element),
        every_row: said(element, "everyRow") == "true",
    };
    extensions(decision, "guardrail").map(guardrail).collect()
}

pub(super) fn impossible(decision: Element<'_>) -> Vec<Impossible> {
    let cell = |element: Element<'_>| (said(element, "input"), said(element, "language"), text(element));
    let impossible = |element: Element<'_>| Impossible {
        reason: said(element, "reason"),
        cells: children(element).filter(|child| child.tag_name().namespace() == Some(OWN)).map(cell).collect(),
    };
    extensions(decision, "impossible").map(impossible).collect()
}

pub(super) fn tests<'d>(decision: Element<'d>) -> impl Iterator<Item = Element<'d>> {
    extensions(decision, "test")
}

/// A test, or the name of one that says something which is no value, or expects nothing.
pub(super) fn test(element: Element<'_>) -> Result<Test, String> {
    let name = said(element, "name");
    let values = |part: &str| -> Option<BTreeMap<String, Value>> {
        let parts = children(element).filter(|child| is_own(*child, part));
        parts.map(|child| Some((said(child, "term"), value(&text(child))?))).collect()
    };
    match (values("given"), values("expected")) {
        (Some(given), Some(expected)) if !expected.is_empty() && !name.trim().is_empty() => {
            Ok(Test { name, given, expected })
        }
        _ => Err(name),
    }
}

/// A value from its literal, whatever its term takes: a test may be older than what the term takes today.
fn value(feel: &str) -> Option<Value> {
    let duration = |of| Type::Duration { of, step: None, min: None, max: None };
    let kinds = [
        Type::Number { unit: None, step: None, min: None, max: None },
        Type::YesNo,
        Type::Date { min: None, max: None },
        duration(DurationKind::DaysTime),
        duration(DurationKind::YearsMonths),
        Type::Text,
    ];
    let literal = |kind: &Type| match read_entry(&Cell::feel(feel), kind).ok()? {
        Entry::Literal { value } => Some(value),
        Entry::Open | Entry::Formula { .. } => None,
    };
    if feel.trim() == "null" { Some(Value::Null) } else { kinds.iter().find_map(literal) }
}

/// What the values of a type set, by the ids of types.
pub(super) fn answers(item: Element<'_>) -> BTreeMap<String, BTreeMap<String, String>> {
    let sets = |answer: Element<'_>| {
        let sets = children(answer).filter(|child| child.tag_name().namespace() == Some(OWN));
        (said(answer, "value"), sets.map(|set| (said(set, "term"), text(set))).collect())
    };
    extensions(item, "answer").map(sets).collect()
}

fn extensions<'d>(element: Element<'d>, name: &'static str) -> impl Iterator<Item = Element<'d>> {
    let all = child(element, "extensionElements").into_iter().flat_map(children);
    all.filter(move |child| is_own(*child, name))
}

fn is_own(element: Element<'_>, name: &str) -> bool {
    element.tag_name().namespace() == Some(OWN) && element.tag_name().name() == name
}

fn said(element: Element<'_>, attribute: &str) -> String {
    element.attribute(attribute).unwrap_or_default().to_owned()
}
