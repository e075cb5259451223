//! One case, put to the decisions of a DMN file.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use serde_json::{Map, Value, json};
use spielraum_dmn::Program;
use spielraum_dmn::check::duplicates;
use spielraum_dmn::model::{Decision, Model};
use spielraum_words::Words;

use super::{Done, broken, print_json, reasons};
use crate::page;

/// Ends with 1 when something could not be answered, or when nobody knows of which decision an answer is.
pub(super) fn run(words: &Words, model: &Model, input: &str, decision: Option<&str>, as_json: bool) -> Done {
    let values: Map<String, Value> =
        serde_json::from_str(input).map_err(|error| broken(words, Path::new("--input"), &error))?;
    let given = spielraum_dmn::json::given(model, &values);
    let program = Arc::new(Program::new(std::slice::from_ref(model)));
    let names: Vec<String> = match decision {
        Some(name) => vec![known_by(model, meant(words, model, name)?)],
        None => model.decisions.iter().map(|decision| known_by(model, decision)).collect(),
    };
    let mut answers = Map::new();
    let mut warnings = Vec::new();
    for name in names {
        let Some(outcome) = program.evaluate(&name, &given, None) else {
            return Err(words.say_with("cli-rule-no-decision", &[("name", name.into())]));
        };
        warnings.extend(outcome.warnings.into_iter().map(|warning| (name.clone(), warning)));
        answers.insert(name, spielraum_dmn::json::of_feel(&outcome.value));
    }
    warnings.dedup();
    // One that was asked for is the one that is meant.
    let duplicates = if decision.is_some() { Vec::new() } else { duplicates(model) };
    if as_json {
        let warnings: Vec<Value> = warnings.iter().map(|(asked, one)| reasons::as_json(words, asked, one)).collect();
        print_json(&json!({ "decisions": answers, "duplicates": duplicates, "warnings": warnings }));
    } else {
        let lines: Vec<String> = answers.iter().map(|(name, value)| format!("{name}: {value}")).collect();
        page::print(&lines.join("\n"));
        for name in &duplicates {
            eprintln!("{}", words.say_with("cli-rule-duplicate", &[("name", name.clone().into())]));
        }
        warnings.iter().for_each(|(asked, one)| eprintln!("{}", reasons::warning(words, asked, one)));
    }
    Ok(if warnings.is_empty() && duplicates.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What others call the value of a decision, or its id where another one has the same name.
fn known_by(model: &Model, decision: &Decision) -> String {
    let name = &decision.variable.name;
    let same = model.decisions.iter().filter(|one| one.variable.name == *name).count();
    if same > 1 { decision.id.clone() } else { name.clone() }
}

/// The one decision that a name means.
///
/// # Errors
/// That there is none, or which ones there are, in words.
pub(super) fn meant<'m>(words: &Words, model: &'m Model, name: &str) -> Result<&'m Decision, String> {
    match model.decisions_called(name).as_slice() {
        [] => Err(words.say_with("cli-rule-no-decision", &[("name", name.into())])),
        [one] => Ok(one),
        several => {
            let ids: Vec<&str> = several.iter().map(|one| one.id.as_str()).collect();
            Err(words.say_with("cli-rule-ambiguous", &[("name", name.into()), ("ids", ids.join(", ").into())]))
        }
    }
}
