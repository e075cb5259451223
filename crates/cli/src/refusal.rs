//! Why something was not done, in the words the window uses.

use serde_json::Value;
use spielraum_contract::Failure;
use spielraum_words::{Argument, Words};

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

/// The same in other words: a message that takes the same facts.
pub(crate) fn said_as(id: &str, failure: &Failure, words: &Words) -> String {
    let arguments = arguments(&facts(failure));
    let arguments: Vec<_> = arguments.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    words.say_with(id, &arguments)
}

/// The same of the facts in a reply of the contract.
pub(crate) fn said_of(facts: &Value, words: &Words) -> String {
    let code = facts.get("code").and_then(Value::as_str).unwrap_or_default();
    // There is no room here to go back to.
    let id = if code == "notFound" { "cli-not-found".to_owned() } else { format!("error-{}", kebab(code)) };
    if words.has(&id) {
        let arguments = arguments(facts);
        let arguments: Vec<_> = arguments.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        return words.say_with(&id, &arguments);
    }
    words.say_with("error-unknown", &[("code", code.to_owned().into())])
}

/// The facts as the messages name them: a fact that is an object gives its kind under its own name, and its facts beside it.
fn arguments(facts: &Value) -> Vec<(String, Argument<'static>)> {
    let mut arguments = Vec::new();
    for (name, fact) in facts.as_object().into_iter().flatten() {
        match fact {
            Value::Number(number) => arguments.push((name.clone(), number.as_f64().unwrap_or_default().into())),
            Value::String(text) => arguments.push((name.clone(), text.clone().into())),
            Value::Array(items) => {
                let items: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
                arguments.push((name.clone(), items.join(", ").into()));
            }
            Value::Object(inner) => {
                if let Some(kind) = inner.get("kind").and_then(Value::as_str) {
                    arguments.push((name.clone(), kind.to_owned().into()));
                }
                arguments.extend(arguments_beside(fact));
            }
            Value::Bool(_) | Value::Null => {}
        }
    }
    arguments
}

fn arguments_beside(fact: &Value) -> impl Iterator<Item = (String, Argument<'static>)> {
    arguments(fact).into_iter().filter(|(name, _)| name != "kind")
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
