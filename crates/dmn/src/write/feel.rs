//! What has a form in FEEL: types, their values, bounds, and names.

use std::collections::BTreeSet;

use spielraum_domain::duration::DurationKind;
use spielraum_domain::frame::Bound;
use spielraum_domain::rule::{HitPolicy, Language, feel_literal};
use spielraum_domain::term::{Ordered, Type, Value};

/// Names of types that FEEL has itself; a term of this name gets another one.
const BUILT_IN: [&str; 10] = [
    "any",
    "boolean",
    "context",
    "date",
    "dateandtime",
    "daytimeduration",
    "number",
    "string",
    "time",
    "yearmonthduration",
];

/// A name that FEEL can read, not among those that are taken: without the signs that mean something else in it.
pub(super) fn name(text: &str, taken: &mut BTreeSet<String>) -> String {
    let kept = text.chars().map(|char| if char.is_alphanumeric() || "_-'/".contains(char) { char } else { ' ' });
    let kept: String = kept.collect();
    let mut name = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    let begins = name.chars().next().is_some_and(|first| first.is_alphabetic() || first == '_');
    if !begins || BUILT_IN.contains(&name.replace(' ', "").to_lowercase().as_str()) {
        name.insert(0, '_');
    }
    let free = |name: &String| !taken.contains(&name.to_lowercase());
    let numbered = (2..).map(|number| format!("{name} {number}"));
    let chosen = std::iter::once(name.clone()).chain(numbered).find(free).unwrap_or(name);
    taken.insert(chosen.to_lowercase());
    chosen
}

/// A formula with other names in it. What stands in quotation marks is no name; of two names that begin alike the longer one is
/// meant.
pub(crate) fn renamed(formula: &str, names: &[(String, String)]) -> String {
    let mut names: Vec<&(String, String)> = names.iter().filter(|(from, to)| from != to && !from.is_empty()).collect();
    if names.is_empty() {
        return formula.to_owned();
    }
    names.sort_by_key(|(from, _)| std::cmp::Reverse(from.len()));
    let (mut written, mut rest, mut before) = (String::new(), formula, None);
    while let Some(next) = rest.chars().next() {
        let taken = if next == '"' {
            quoted(rest)
        } else {
            let ends = |after: &str| !after.starts_with(|char: char| char.is_alphanumeric() || char == '_');
            let begins = before.is_none_or(|char: char| !char.is_alphanumeric() && char != '_');
            let named = names.iter().find(|(from, _)| begins && rest.strip_prefix(from.as_str()).is_some_and(ends));
            if let Some((from, to)) = named {
                written.push_str(to);
                before = to.chars().next_back();
                rest = &rest[from.len()..];
                continue;
            }
            next.len_utf8()
        };
        written.push_str(&rest[..taken]);
        before = rest[..taken].chars().next_back();
        rest = &rest[taken..];
    }
    written
}

/// How long the text in quotation marks is that stands here.
fn quoted(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, char) in text.char_indices().skip(1) {
        match char {
            '"' if !is_escaped => return at + 1,
            '\\' => is_escaped = !is_escaped,
            _ => is_escaped = false,
        }
    }
    text.len()
}

pub(crate) fn language_name(language: Language) -> &'static str {
    match language {
        Language::Feel => "feel",
        Language::En => "en",
        Language::De => "de",
    }
}

/// DMN's name of a hit policy, and of what it aggregates by.
pub(crate) fn policy(policy: HitPolicy) -> (&'static str, Option<&'static str>) {
    match policy {
        HitPolicy::Unique => ("UNIQUE", None),
        HitPolicy::First => ("FIRST", None),
        HitPolicy::Any => ("ANY", None),
        HitPolicy::Priority => ("PRIORITY", None),
        HitPolicy::Collect => ("COLLECT", None),
        HitPolicy::RuleOrder => ("RULE ORDER", None),
        HitPolicy::OutputOrder => ("OUTPUT ORDER", None),
        HitPolicy::Sum => ("COLLECT", Some("SUM")),
        HitPolicy::Min => ("COLLECT", Some("MIN")),
        HitPolicy::Max => ("COLLECT", Some("MAX")),
        HitPolicy::Count => ("COLLECT", Some("COUNT")),
    }
}

/// The base type of a term in FEEL.
pub(super) fn type_ref(kind: &Type) -> &'static str {
    match kind {
        Type::Number { .. } => "number",
        Type::YesNo => "boolean",
        Type::Date { .. } => "date",
        Type::Duration { of: DurationKind::DaysTime, .. } => "dayTimeDuration",
        Type::Duration { of: DurationKind::YearsMonths, .. } => "yearMonthDuration",
        Type::Enum { .. } | Type::Text => "string",
    }
}

/// The values of a term as a FEEL test; nothing where every value of its type is one.
pub(super) fn allowed(kind: &Type) -> Option<String> {
    match kind {
        Type::Enum { values } => {
            let values: Vec<String> = values.iter().map(|value| feel_literal(&Value::Text(value.clone()))).collect();
            Some(values.join(", "))
        }
        _ => match kind.bounds() {
            (None, None) => None,
            (Some(min), None) => Some(format!(">= {}", end(min))),
            (None, Some(max)) => Some(format!("<= {}", end(max))),
            (Some(min), Some(max)) => Some(format!("[{}..{}]", end(min), end(max))),
        },
    }
}

/// An end of a range in FEEL.
fn end(end: Ordered) -> String {
    feel_literal(&end.into())
}

/// A bound as a FEEL test of its term, or the words for one that is no test.
#[must_use]
pub fn bound(bound: &Bound) -> String {
    match bound {
        Bound::AtMost { max } => format!("<= {}", end(*max)),
        Bound::AtLeast { min } => format!(">= {}", end(*min)),
        Bound::Between { min, max } => format!("[{}..{}]", end(*min), end(*max)),
        Bound::OneOf { values } => values.iter().map(feel_literal).collect::<Vec<_>>().join(", "),
        Bound::Is { value } => feel_literal(value),
        Bound::NeverInput => "never an input".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_gets_other_names_and_nothing_else() {
        let names = [("Days", "d"), ("Days late", "l"), ("min", "m")];
        let names: Vec<_> = names.into_iter().map(|(from, to)| (from.to_owned(), to.to_owned())).collect();
        for (formula, expected) in [
            ("Days late + Days * 2", "l + d * 2"),
            ("if Days > 1 then \"Days late\" else \"a \\\"Days\"", "if d > 1 then \"Days late\" else \"a \\\"Days\""),
            ("Days later + min2 + xmin - min", "d later + min2 + xmin - m"),
            ("", ""),
        ] {
            assert_eq!(renamed(formula, &names), expected);
        }
    }

    #[test]
    fn names_can_be_read_and_told_apart() {
        let mut taken = BTreeSet::new();
        let mut name = |text: &str| name(text, &mut taken);
        assert_eq!(name("Order value (€)?"), "Order value");
        assert_eq!(name("order  VALUE"), "order VALUE 2");
        assert_eq!(name("2. reminder"), "_2 reminder");
        assert_eq!(name("Date and time"), "_Date and time");
        assert_eq!(name("€"), "_");
        assert_eq!(name("?"), "_ 2");
    }
}
