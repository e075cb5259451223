//! Getting a service log in without a window.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use spielraum_contract::{BrokenCode, Failure};
use spielraum_domain::outcome::Measure;
use spielraum_engine::import::reading::{Counts, Mapping, Question, Told, Understood};
use spielraum_engine::import::{ImportInto, ImportOutcome, ImportRun, understand};
use spielraum_engine::journey::JourneyItem;
use spielraum_engine::{Party, Rejection, Workspace};
use spielraum_words::Words;

use crate::Terminal;
use crate::page::{self, Page};

/// Import a service log into a journey.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The workspace file.
    #[arg(long)]
    file: PathBuf,
    /// The journey it belongs to, by name; the team that owns it acts.
    #[arg(long)]
    journey: String,
    /// The service log: CSV, semicolons, tabs, any usual encoding.
    #[arg(long)]
    log: PathBuf,
    /// What the import is called; the log's file name when left out.
    #[arg(long)]
    name: Option<String>,
    /// Whom to credit.
    #[arg(long, default_value = "")]
    credit: String,
    /// The time zone of times that name none.
    #[arg(long, default_value = "UTC")]
    zone: String,
    /// How the log is to be read, as --check writes it; understood from the log itself when left out.
    #[arg(long, value_name = "JSON")]
    mapping: Option<PathBuf>,
    /// Store nothing: print how the log would be read, as JSON for --mapping.
    #[arg(long)]
    check: bool,
}

/// Understands, then imports when no question is open. Questions end with 1.
pub(crate) fn run(terminal: &Terminal, arguments: &Arguments) -> Result<ExitCode, Failure> {
    let mapping = match &arguments.mapping {
        Some(path) => written(path)?,
        None => {
            let understood = understand(&arguments.log, &arguments.zone, &Told::default())?;
            if !arguments.check && !understood.questions.is_empty() {
                eprintln!("{}", asked(&understood, &terminal.words));
                return Ok(ExitCode::FAILURE);
            }
            understood.mapping
        }
    };
    if arguments.check {
        page::print(&serde_json::to_string_pretty(&mapping).map_err(|error| bad(&error))?);
        return Ok(ExitCode::SUCCESS);
    }
    let workspace = terminal.open(&arguments.file)?;
    let journey = journey(&workspace, &arguments.journey)?;
    let name = arguments.name.clone().or_else(|| Some(arguments.log.file_stem()?.to_string_lossy().into_owned()));
    let run = ImportRun {
        path: arguments.log.clone(),
        outcomes: mapping.measures().into_iter().map(|measure| outcome(measure, &terminal.words)).collect(),
        mapping,
        into: ImportInto::Journey { id: journey.id },
        name: name.unwrap_or_default(),
        credit: arguments.credit.clone(),
    };
    let report = workspace.import_log(&Party::Team(journey.owner), run, &mut |_, _| ControlFlow::Continue(()))?.output;
    page::print(&imported(report.counts, &terminal.words));
    Ok(ExitCode::SUCCESS)
}

fn journey(workspace: &Workspace, name: &str) -> Result<JourneyItem, Failure> {
    let found = workspace.journeys()?.into_iter().find(|journey| journey.name == name);
    found.ok_or_else(|| spielraum_engine::Error::from(Rejection::NotFound { kind: "journey" }).into())
}

fn written(path: &Path) -> Result<Mapping, Failure> {
    let text = std::fs::read_to_string(path).map_err(|error| {
        Failure::Broken(BrokenCode::File { path: path.display().to_string(), detail: error.to_string() })
    })?;
    serde_json::from_str(&text).map_err(|error| bad(&error))
}

fn bad(error: &serde_json::Error) -> Failure {
    Failure::Broken(BrokenCode::BadRequest { detail: error.to_string() })
}

fn outcome(measure: Measure, words: &Words) -> ImportOutcome {
    let name = match measure {
        Measure::RepeatContact { window_days } => {
            words.say_with("cli-measure-repeat", &[("days", u32::from(window_days).into())])
        }
        Measure::Reopened => words.say("cli-measure-reopened"),
        Measure::EndToEnd => words.say("cli-measure-end-to-end"),
        Measure::Handovers | Measure::Own(_) => words.say("cli-measure-handovers"),
    };
    ImportOutcome { name, note: String::new(), measure, cheat: String::new() }
}

fn imported(counts: Counts, words: &Words) -> String {
    let facts = [
        ("rows", counts.rows.into()),
        ("cases", counts.cases.into()),
        ("rejected", counts.rejected.into()),
        ("customers", counts.customers.into()),
    ];
    words.say_with("cli-imported", &facts)
}

/// What a person has to answer first, each question with a real line, and where the answer goes.
fn asked(understood: &Understood, words: &Words) -> String {
    let name =
        |column: u32| understood.columns.get(column as usize).map_or(String::new(), |column| column.name.clone());
    let mut page = Page::default();
    page.line(0, &words.say("cli-questions"));
    for question in &understood.questions {
        let said = match question {
            Question::DateOrder { column, line, written, readings } => {
                let readings: Vec<_> = readings.iter().map(|reading| reading.day.as_str()).collect();
                let facts = [
                    ("column", name(*column).into()),
                    ("line", (*line).into()),
                    ("written", written.clone().into()),
                    ("readings", readings.join(", ").into()),
                ];
                words.say_with("cli-question-order", &facts)
            }
            Question::MixedDates { column, .. } => {
                words.say_with("cli-question-mixed", &[("column", name(*column).into())])
            }
            Question::WhichTime => words.say("cli-question-time"),
        };
        page.line(1, &said);
    }
    page.line(0, &words.say("cli-questions-next"));
    page.text().trim_end().to_owned()
}
