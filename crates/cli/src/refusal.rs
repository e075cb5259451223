//! Why something was not done, in the words the window uses.

use serde_json::Value;
use spielraum_contract::Failure;
use spielraum_domain::duration::DurationUnit;
use spielraum_domain::term::Ordered;
use spielraum_words::{Argument, Words};

/// The facts that are numbers, days or lengths of time in a text, as the contract carries what has an order.
const ORDERED: [&str; 3] = ["step", "latest", "from"];

/// The numbers that systems give what they refuse, and how the message calls them.
const SYSTEM: [(u8, &str); 6] =
    [(2, "missing"), (1, "denied"), (13, "denied"), (28, "full"), (21, "folder"), (30, "readOnly")];

/// What happened, what is safe, what next.
pub(crate) fn said(failure: &Failure, words: &Words) -> String {
    said_of(&facts(failure), words)
}

/// Whether it has this code.
pub(crate) fn is(failure: &Failure, code: &str) -> bool {
    facts(failure).get("code").and_then(Value::as_str) == Some(code)
}

fn facts(failure: &Failure) -> Value {
    let facts = serde_json::to_value(failure).unwrap_or_default();
    ["rejected", "broken"].iter().find_map(|kind| facts.get(kind)).cloned().unwrap_or_default()
}

/// What a system says of a file, by its number on Linux and macOS: its own words are in whatever language it has. Anything else
/// stays as it is.
pub(crate) fn system(detail: &str, words: &Words) -> String {
    let said = SYSTEM.iter().find(|(number, _)| detail.contains(&format!("(os error {number})")));
    said.map_or_else(|| detail.to_owned(), |(_, why)| words.say_with("error-system", &[("why", (*why).into())]))
}

/// The same in other words: a message that takes the same facts.
pub(crate) fn said_as(id: &str, failure: &Failure, words: &Words) -> String {
    let arguments = arguments(&facts(failure), words);
    let arguments: Vec<_> = arguments.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    words.say_with(id, &arguments)
}

/// The same of the facts in a reply of the contract.
pub(crate) fn said_of(facts: &Value, words: &Words) -> String {
    let code = facts.get("code").and_then(Value::as_str).unwrap_or_default();
    // There is no room here to go back to.
    let id = if code == "notFound" { "cli-not-found".to_owned() } else { format!("error-{}", kebab(code)) };
    if words.has(&id) {
        let arguments = arguments(facts, words);
        let arguments: Vec<_> = arguments.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        return words.say_with(&id, &arguments);
    }
    words.say_with("error-unknown", &[("code", code.to_owned().into())])
}

/// The facts as the messages name them: a fact that is an object gives its kind under its own name, and its facts beside it.
fn arguments(facts: &Value, words: &Words) -> Vec<(String, Argument<'static>)> {
    let mut arguments = Vec::new();
    for (name, fact) in facts.as_object().into_iter().flatten() {
        match fact {
            Value::Number(number) => arguments.push((name.clone(), number.as_f64().unwrap_or_default().into())),
            Value::String(text) if ORDERED.contains(&name.as_str()) => {
                arguments.push((name.clone(), ordered(text, words).into()));
            }
            Value::String(text) if name == "detail" => arguments.push((name.clone(), system(text, words).into())),
            Value::String(text) => arguments.push((name.clone(), text.clone().into())),
            Value::Array(items) => {
                let items: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
                arguments.push((name.clone(), items.join(", ").into()));
            }
            Value::Object(inner) => {
                if let Some(kind) = inner.get("kind").and_then(Value::as_str) {
                    arguments.push((name.clone(), kind.to_owned().into()));
                }
                arguments.extend(arguments_beside(fact, words));
            }
            Value::Bool(_) | Value::Null => {}
        }
    }
    arguments
}

fn arguments_beside(fact: &Value, words: &Words) -> impl Iterator<Item = (String, Argument<'static>)> {
    arguments(fact, words).into_iter().filter(|(name, _)| name != "kind")
}

/// A number, a day or a length of time as the language writes it.
fn ordered(text: &str, words: &Words) -> String {
    match text.parse() {
        Ok(Ordered::Number(_)) => words.amount(text, None),
        Ok(Ordered::Date(day)) => words.day(day.day()),
        Ok(Ordered::Duration(span)) => {
            let part = |(unit, count): (DurationUnit, i64)| words.say_with(counted(unit), &[("count", count.into())]);
            span.parts().into_iter().map(part).collect::<Vec<_>>().join(" ")
        }
        Err(_) => text.to_owned(),
    }
}

/// The message that counts such units.
pub fn counted(unit: DurationUnit) -> &'static str {
    match unit {
        DurationUnit::Years => "kit-years",
        DurationUnit::Months => "kit-months",
        DurationUnit::Days => "kit-days",
        DurationUnit::Hours => "kit-hours",
        DurationUnit::Minutes => "kit-minutes",
        DurationUnit::Seconds => "kit-seconds",
    }
}

/// `nameTaken` as messages write it: `name-taken`.
fn kebab(code: &str) -> String {
    let mut text = String::new();
    for letter in code.chars() {
        if letter.is_ascii_uppercase() {
            text.push('-');
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use spielraum_words::Language;

    use super::*;

    #[test]
    fn what_a_system_says_of_a_file_is_said_in_the_language() {
        for (number, expected) in [(2, "gibt es nicht"), (13, "nicht erlaubt"), (28, "voll"), (21, "Ordner")] {
            let detail = std::io::Error::from_raw_os_error(number).to_string();
            let facts = json!({"code": "file", "path": "/a", "detail": detail});
            let said = said_of(&facts, &Words::of(Language::De));
            assert!(said.contains(expected) && !said.contains("os error"), "{said}");
        }
        let facts = json!({"code": "file", "path": "/a", "detail": "the answer is 42"});
        assert!(said_of(&facts, &Words::of(Language::De)).contains("the answer is 42"), "nobody knows better words");
    }

    #[test]
    fn numbers_days_and_lengths_of_time_are_written_as_the_language_does() {
        for (facts, en, de) in [
            (json!({"code": "betweenSteps", "field": "max", "step": "10000.05"}), "10,000.05.", "10.000,05."),
            (json!({"code": "betweenSteps", "field": "max", "step": "PT30M"}), "30 minutes.", "30 Minuten."),
            (json!({"code": "tooLateToAnswer", "latest": "2026-11-30"}), "30 November 2026", "30. November 2026"),
            (json!({"code": "pulseThisWeek", "from": "2026-11-16"}), "16 November 2026", "16. November 2026"),
            // A name stays what it is.
            (json!({"code": "nameTaken", "name": "1000.05"}), "“1000.05”", "„1000.05“"),
        ] {
            for (language, expected) in [(Language::En, en), (Language::De, de)] {
                let said = said_of(&facts, &Words::of(language));
                assert!(said.contains(expected), "{said}");
            }
        }
    }
}
