//! The contract over stdin and stdout: one JSON request a line in, one JSON reply a line out.

use std::io::{BufRead, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use serde_json::{Value, json};
use spielraum_contract::{BrokenCode, Failure, Home, METHODS, Session};

use crate::{Terminal, page, refusal};

/// How it is called, for whoever asks for help.
pub(crate) const EXAMPLE: &str = r#"Example:
  echo '{"id": 1, "method": "organisation"}' | spielraum-cli rpc --file team.spielraum
  {"id":1,"ok":{"units":[…],"teams":[…]},"changed":[]}

A request that changes something says for whom, and with what:
  {"method": "team.edit", "party": {"team": "<id>"}, "params": {"id": "<id>", "name": "Late parcels"}}

`--methods` names the methods. What each takes and gives stands in ui/src/contract/generated.ts of the source."#;

/// Names every method.
pub(crate) fn methods() -> ExitCode {
    page::print(&METHODS.join("\n"));
    ExitCode::SUCCESS
}

/// Opens the file, then answers until stdin ends. What one run prefers is kept for itself alone.
pub(crate) fn run(terminal: &Terminal, file: &Path) -> Result<ExitCode, Failure> {
    let config = tempfile::tempdir().map_err(|error| trouble(Path::new("tmp"), &error))?;
    let documents = file.parent().unwrap_or(Path::new(".")).to_owned();
    let home = Home { config: config.path().to_owned(), documents };
    let session = Session::start_with(home, Arc::clone(&terminal.clock));
    let opened = session.answer(&json!({ "method": "workspace.open", "params": { "path": file } }).to_string());
    if let Some(facts) = refused(&opened) {
        eprintln!("{}", refusal::said_of(&facts, &terminal.words));
        return Ok(ExitCode::FAILURE);
    }
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line.map_err(|error| trouble(Path::new("stdin"), &error))?;
        if line.trim().is_empty() {
            continue;
        }
        // Whoever asked has gone away when the reply cannot be written.
        if writeln!(out, "{}", session.answer(&line)).and_then(|()| out.flush()).is_err() {
            break;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn refused(reply: &str) -> Option<Value> {
    let reply: Value = serde_json::from_str(reply).unwrap_or_default();
    ["rejected", "broken"].iter().find_map(|kind| reply.get(kind).cloned())
}

fn trouble(path: &Path, error: &std::io::Error) -> Failure {
    Failure::Broken(BrokenCode::File { path: path.display().to_string(), detail: error.to_string() })
}
