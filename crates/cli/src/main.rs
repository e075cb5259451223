//! `spielraum-cli`: the same contract without a window.
//!
//! Ends with 0 when it did what it was asked, with 1 when it did not and says why on stderr, with 2 when the call itself is
//! not understood. `rule` ends with 1 when it found something in a file, `rule` and `chart` with 2 when the file cannot
//! be read.

mod bench;
mod board;
mod calendar;
mod chart;
mod demo;
mod doctor;
mod import;
mod named;
mod outcome;
mod page;
mod refusal;
mod rpc;
mod rule;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime};
use clap::{Parser, Subcommand};
use spielraum_contract::{Clock, Failure, SetClock, SystemClock};
use spielraum_engine::team::TeamAdd;
use spielraum_engine::workspace::Begin;
use spielraum_engine::{Party, TeamId, Warning, Workspace};
use spielraum_words::{Language, Words};

/// Spielraum without a window: room to decide, in one local file.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// The language of what is written: en or de. The system's when left out.
    #[arg(long, global = true, value_parser = ["en", "de"])]
    language: Option<String>,
    /// The day to take for today; the day of the computer's clock when left out.
    #[arg(long, global = true, value_name = "DATE")]
    today: Option<NaiveDate>,
}

#[derive(Subcommand)]
enum Command {
    /// Write the example workspace unless the file is there already, and print what its rooms show.
    Demo {
        /// The workspace file.
        #[arg(long)]
        file: PathBuf,
    },
    /// Begin a new, empty workspace.
    New {
        /// The workspace file.
        #[arg(long)]
        file: PathBuf,
        /// What the workspace is called.
        #[arg(long)]
        name: String,
        /// The first team in it.
        #[arg(long, value_name = "NAME")]
        team: Option<String>,
    },
    /// Answer one JSON request a line from stdin with one JSON reply a line on stdout.
    #[command(after_help = rpc::EXAMPLE)]
    Rpc {
        /// The workspace file.
        #[arg(long, required_unless_present = "methods")]
        file: Option<PathBuf>,
        /// Name every method, and end.
        #[arg(long)]
        methods: bool,
    },
    /// Check the file, and whether its tables still say what its log says.
    Doctor {
        /// The workspace file.
        #[arg(long)]
        file: PathBuf,
        /// Write the tables again from the log.
        #[arg(long)]
        rebuild: bool,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
    /// Write what is measured with.
    #[command(subcommand)]
    Bench(bench::Command),
    /// Import a service log into a journey.
    Import(Box<import::Arguments>),
    /// Bring boards in from files, or write one as a file.
    #[command(subcommand)]
    Board(board::Command),
    /// Write the rhythm of a team as a calendar (.ics).
    Calendar(calendar::Arguments),
    /// Draw a control chart of a column in a file.
    Chart(chart::Arguments),
    /// List, show or export the outcomes of a workspace.
    #[command(subcommand)]
    Outcome(outcome::Command),
    /// Prove, evaluate, compare or convert rules in DMN files.
    #[command(subcommand)]
    Rule(rule::Command),
}

/// What every command needs.
struct Terminal {
    words: Words,
    clock: Arc<dyn Clock>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let terminal = Terminal::of(&arguments);
    let done = match arguments.command {
        Command::Demo { file } => demo::run(&terminal, &file),
        Command::New { file, name, team } => begin(&terminal, &file, name, team),
        Command::Rpc { file: Some(file), methods: false } => rpc::run(&terminal, &file),
        Command::Rpc { .. } => Ok(rpc::methods()),
        Command::Doctor { file, rebuild, json } => doctor::run(&terminal, &file, rebuild, json),
        Command::Bench(command) => bench::run(&terminal, command),
        Command::Import(arguments) => import::run(&terminal, &arguments),
        Command::Board(command) => board::run(&terminal, &command),
        Command::Calendar(arguments) => calendar::run(&terminal, &arguments),
        Command::Chart(arguments) => Ok(chart::run(&terminal, &arguments)),
        Command::Outcome(command) => outcome::run(&terminal, &command),
        Command::Rule(command) => Ok(rule::run(&terminal, &command)),
    };
    match done {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("{}", refusal::said(&failure, &terminal.words));
            ExitCode::FAILURE
        }
    }
}

impl Terminal {
    fn of(arguments: &Arguments) -> Self {
        let language = arguments.language.clone().or_else(sys_locale::get_locale).unwrap_or_default();
        let clock: Arc<dyn Clock> = match arguments.today {
            // Noon is the same day in every inhabited time zone but a few.
            Some(day) => Arc::new(SetClock::at(day.and_time(NaiveTime::MIN).and_utc() + chrono::TimeDelta::hours(12))),
            None => Arc::new(SystemClock),
        };
        Self { words: Words::of(Language::of(&language)), clock }
    }

    /// Opens a workspace, and says what should be known about where it lies.
    fn open(&self, file: &std::path::Path) -> Result<Workspace, Failure> {
        let workspace = Workspace::open(file, Arc::clone(&self.clock))?;
        self.warn(&workspace)?;
        Ok(workspace)
    }

    fn warn(&self, workspace: &Workspace) -> Result<(), Failure> {
        for warning in workspace.info()?.warnings {
            let said = match warning {
                Warning::Synchronised { service } => {
                    self.words.say_with("shell-warning-synchronised", &[("service", service.into())])
                }
                Warning::Network { system } => {
                    self.words.say_with("shell-warning-network", &[("system", system.into())])
                }
            };
            eprintln!("{said}");
        }
        Ok(())
    }
}

fn begin(terminal: &Terminal, file: &std::path::Path, name: String, team: Option<String>) -> Result<ExitCode, Failure> {
    let begin = Begin { name, language: terminal.words.language().code().to_owned(), example: false };
    let workspace = Workspace::create(file, &begin, Arc::clone(&terminal.clock))?;
    terminal.warn(&workspace)?;
    if let Some(name) = team {
        // Nobody is there yet who could be asked.
        let nobody = Party::Team(TeamId(String::new()));
        drop(workspace.add_team(&nobody, TeamAdd { name, short: None, unit: None })?);
    }
    let (name, path) = (workspace.info()?.name, workspace.path().display().to_string());
    page::print(&terminal.words.say_with("cli-begun", &[("name", name.into()), ("path", path.into())]));
    Ok(ExitCode::SUCCESS)
}
