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
        serde_json::from_str(&exactly(input)).map_err(|error| broken(words, Path::new("--input"), &error))?;
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

/// The same JSON with numbers that a reader of JSON would round as texts, which stay exact.
fn exactly(json: &str) -> String {
    let mut exact = String::with_capacity(json.len());
    let mut rest = json;
    let mut is_in_text = false;
    while let Some(first) = rest.chars().next() {
        let is_number = |c: char| c.is_ascii_digit() || "+-.eE".contains(c);
        let length = match first {
            '\\' if is_in_text => 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
            '-' | '0'..='9' if !is_in_text => rest.find(|c| !is_number(c)).unwrap_or(rest.len()),
            _ => first.len_utf8(),
        };
        let (one, behind) = rest.split_at(length);
        is_in_text ^= first == '"';
        match !is_in_text && is_rounded(one) {
            true => exact.extend(["\"", one, "\""]),
            false => exact.push_str(one),
        }
        rest = behind;
    }
    exact
}

/// Whether a number has more digits than a float of 64 bits keeps, and is no whole number of 64 bits.
fn is_rounded(number: &str) -> bool {
    let digits = number.split(['e', 'E']).next().unwrap_or_default().trim_start_matches(['-', '0', '.']);
    digits.bytes().filter(u8::is_ascii_digit).count() > 15 && number.parse::<i64>().is_err()
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

#[cfg(test)]
mod tests {
    use super::exactly;

    #[test]
    fn numbers_that_would_be_rounded_travel_as_texts() {
        for (written, exact) in [
            (r#"{"X": 9223372036854775807.9}"#, r#"{"X": "9223372036854775807.9"}"#),
            (r#"{"X":[100.000000000000001, -1e3,0.5]}"#, r#"{"X":["100.000000000000001", -1e3,0.5]}"#),
            (
                r#"{"X": 0.000000000000000001, "Y": 9223372036854775807}"#,
                r#"{"X": 0.000000000000000001, "Y": 9223372036854775807}"#,
            ),
            (
                r#"{"12345678901234567.8": "a \" 12345678901234567.8 \\"}"#,
                r#"{"12345678901234567.8": "a \" 12345678901234567.8 \\"}"#,
            ),
            (r#"{"Ü": 123456789012345678901234567890.12}"#, r#"{"Ü": "123456789012345678901234567890.12"}"#),
            (r#"{"X": "#, r#"{"X": "#),
        ] {
            assert_eq!(exactly(written), exact);
        }
    }
}
