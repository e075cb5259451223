//! The rhythm of a team as a file that calendars read.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use spielraum_contract::Failure;
use spielraum_engine::rhythm::RhythmsShow;
use spielraum_engine::saving;

use crate::Terminal;
use crate::named;

/// Write the rhythm of a team as a calendar (.ics).
#[derive(Args)]
pub(crate) struct Arguments {
    /// The workspace file.
    #[arg(long)]
    file: PathBuf,
    /// The team, by name.
    #[arg(long)]
    team: String,
    /// Where to; stdout when left out.
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
}

pub(crate) fn run(terminal: &Terminal, arguments: &Arguments) -> Result<ExitCode, Failure> {
    let workspace = terminal.open(&arguments.file)?;
    let team = named::team(&workspace, &arguments.team)?;
    let calendar = workspace.rhythm_calendar(&RhythmsShow { team })?;
    match &arguments.to {
        Some(path) => saving::save(path, calendar.as_bytes())?,
        // As it is: every line ends as calendars want it. A reader that has gone away is no error.
        None => drop(std::io::stdout().lock().write_all(calendar.as_bytes())),
    }
    Ok(ExitCode::SUCCESS)
}
