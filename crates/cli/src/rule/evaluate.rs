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
        Some(name) => vec![called(model, meant(words, model, name)?)],
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

/// A decision by what a check calls it: the value of a decision may have another name.
fn called(model: &Model, name: &str) -> String {
    let is_known = |one: &Decision| one.variable.name == name || one.id == name;
    let is_meant = |one: &&Decision| one.name == name || one.label.as_deref() == Some(name);
    match model.decisions.iter().find(is_meant).filter(|_| !model.decisions.iter().any(is_known)) {
        Some(decision) => known_by(model, decision),
        None => name.to_owned(),
    }
}

/// What others call the value of a decision, or its id where another one has the same name.
fn known_by(model: &Model, decision: &Decision) -> String {
    let name = &decision.variable.name;
    let same = model.decisions.iter().filter(|one| one.variable.name == *name).count();
    if same > 1 { decision.id.clone() } else { name.clone() }
}

/// The name or id of a decision, unless several have it.
///
/// # Errors
/// Which ones have it, in words.
pub(super) fn meant<'n>(words: &Words, model: &Model, name: &'n str) -> Result<&'n str, String> {
    let those =
        |is: &dyn Fn(&Decision) -> bool| -> Vec<&Decision> { model.decisions.iter().filter(|one| is(one)).collect() };
    let by_id = those(&|one| one.id == name);
    let called = if by_id.is_empty() { those(&|one| one.name == name || one.variable.name == name) } else { by_id };
    if called.len() < 2 {
        return Ok(name);
    }
    let ids: Vec<&str> = called.iter().map(|one| one.id.as_str()).collect();
    Err(words.say_with("cli-rule-ambiguous", &[("name", name.into()), ("ids", ids.join(", ").into())]))
}
