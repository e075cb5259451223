//! Is the file sound?

use std::path::Path;
use std::process::ExitCode;

use spielraum_contract::{BrokenCode, Failure};
use spielraum_engine::Health;
use spielraum_words::Words;

use crate::page::{self, Page};
use crate::{Terminal, refusal};

/// Checks, and with `rebuild` writes the tables again. A file that is not sound and was not mended ends with 1.
pub(crate) fn run(terminal: &Terminal, file: &Path, rebuild: bool, json: bool) -> Result<ExitCode, Failure> {
    let health = match terminal.open(file)?.doctor(rebuild).map_err(Failure::from) {
        // What the window says of such a file does not say why it cannot be checked.
        Err(failure) if refusal::is(&failure, "readOnly") => {
            eprintln!("{}", refusal::said_as("cli-doctor-read-only", &failure, &terminal.words));
            return Ok(ExitCode::FAILURE);
        }
        health => health?,
    };
    if json {
        let text = serde_json::to_string_pretty(&health)
            .map_err(|error| Failure::Broken(BrokenCode::Defect { detail: error.to_string() }))?;
        page::print(&text);
    } else {
        page::print(&said(&health, rebuild, &terminal.words));
    }
    Ok(if health.is_sound() || rebuild { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn said(health: &Health, rebuild: bool, words: &Words) -> String {
    let rows: u32 = health.tables.iter().map(|table| table.rows).sum();
    let mut page = Page::default();
    let facts = [("changes", health.changes.into()), ("rows", rows.into()), ("tables", health.tables.len().into())];
    page.line(0, &words.say_with("cli-doctor-read", &facts));
    let differing: Vec<&str> =
        health.tables.iter().filter(|table| !table.agrees).map(|table| table.name.as_str()).collect();
    let verdict = match (differing.is_empty(), rebuild) {
        (true, _) => "cli-doctor-sound",
        (false, true) => "cli-doctor-rebuilt",
        (false, false) => "cli-doctor-differs",
    };
    page.line(0, &words.say_with(verdict, &[("tables", differing.join(", ").into())]));
    page.text().to_owned()
}
