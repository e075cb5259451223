//! Getting a service log in without a window, and everything that can happen to it afterwards.

mod manage;
mod rejects;

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::NaiveDate;
use clap::Args;
use spielraum_contract::{BrokenCode, Failure};
use spielraum_domain::outcome::Measure;
use spielraum_engine::Party;
use spielraum_engine::import::reading::{
    DateOrder, LogFormat, Mapping, Means, Noted, Question, Scale, Told, Understood, Unimported, ZoneFound,
};
use spielraum_engine::import::{ImportInto, ImportOutcome, ImportRun, understand};
use spielraum_words::Words;

use crate::Terminal;
use crate::page::{self, Page};

/// Import a service log into a journey, or bring an import up to date, replace, remove or list them.
///
/// A log whose columns an import of the journey has brings that import up to date, as in the window; --new begins another. Where
/// several have them, or most cases would become others, it is asked: --update names the import.
#[derive(Args)]
#[command(group = clap::ArgGroup::new("act").args(["log", "remove", "list"]).required(true))]
pub(crate) struct Arguments {
    /// The workspace file.
    #[arg(long)]
    file: PathBuf,
    /// The journey it belongs to, by name; the team that owns it acts.
    #[arg(long, required_unless_present_any = ["new_journey", "update", "replace", "remove", "list", "check"])]
    journey: Option<String>,
    /// Begin a journey of this name with the log.
    #[arg(long, value_name = "NAME", conflicts_with_all = ["journey", "update", "replace"])]
    new_journey: Option<String>,
    /// The team that owns the new journey, by name; may be left out where there is but one.
    #[arg(long, requires = "new_journey")]
    team: Option<String>,
    /// The service log: CSV, semicolons, tabs, any usual encoding; Excel, JSON, or an event log in XES.
    #[arg(long)]
    log: Option<PathBuf>,
    /// What the import is called; the log's file name when left out.
    #[arg(long)]
    name: Option<String>,
    /// Begin another import even though one with these columns is there.
    #[arg(long, conflicts_with_all = ["update", "replace"])]
    new: bool,
    /// The import that the log brings up to date, by name.
    #[arg(long, value_name = "IMPORT", conflicts_with_all = ["replace", "journey"])]
    update: Option<String>,
    /// The import whose cases the log replaces as a whole, by name; outcomes stay and are computed anew.
    #[arg(long, value_name = "IMPORT", conflicts_with = "journey")]
    replace: Option<String>,
    /// Let what customers wrote go with what is replaced, where the log brings none again.
    #[arg(long, requires = "replace")]
    without_texts: bool,
    /// Remove this import as a whole, with the outcomes computed from it.
    #[arg(long, value_name = "IMPORT")]
    remove: Option<String>,
    /// List the imports, with what stands on each, and the mappings that are kept.
    #[arg(long)]
    list: bool,
    /// Whom to credit.
    #[arg(long, default_value = "")]
    credit: String,
    /// The time zone of times that name none, by whose clock weeks begin; what the log itself or an earlier import says, or else UTC, when left out.
    #[arg(long, value_name = "NAME")]
    zone: Option<String>,
    /// The sheet of a workbook; the fullest one when left out.
    #[arg(long)]
    sheet: Option<String>,
    /// The day that everything in the log is from, where no column says when: the wave of a survey.
    #[arg(long, value_name = "DATE")]
    wave: Option<NaiveDate>,
    /// Keep what customers wrote in this column too: free text, which may hold names. It is kept as texts with their week and nothing
    /// else, nothing refers to it, and it goes with the import.
    #[arg(long, value_name = "COLUMN", conflicts_with = "mapping")]
    voice: Option<String>,
    /// How the log is to be read, as --check writes it; understood from the log itself when left out.
    #[arg(long, value_name = "JSON")]
    mapping: Option<PathBuf>,
    /// Keep the mapping under this name, so that such a file is recognised again.
    #[arg(long, value_name = "NAME")]
    keep_mapping: Option<String>,
    /// Save the lines that could not be read as a table: line, column, reason, text without private cells.
    #[arg(long, value_name = "CSV")]
    rejects: Option<PathBuf>,
    /// Store nothing: print how the log would be read, as JSON for --mapping.
    #[arg(long)]
    check: bool,
}

/// Does what was asked. Questions that the log leaves open end with 1, and nothing is stored.
pub(crate) fn run(terminal: &Terminal, arguments: &Arguments) -> Result<ExitCode, Failure> {
    if arguments.list {
        return manage::list(terminal, &arguments.file);
    }
    if let Some(name) = &arguments.remove {
        return manage::remove(terminal, &arguments.file, name);
    }
    let log = arguments.log.as_ref().filter(|_| names_a_mapping(arguments, &terminal.words));
    let Some(log) = log else { return Ok(ExitCode::FAILURE) };
    if arguments.check {
        return check(terminal, arguments, log);
    }
    let workspace = terminal.open(&arguments.file)?;
    let (mapping, known) = match &arguments.mapping {
        Some(path) => (written(path)?, Vec::new()),
        None => {
            let mut found = workspace.recognise(look(terminal, arguments, log)?)?;
            if let Err(said) = chosen(arguments, &mut found.understood, &terminal.words) {
                eprintln!("{said}");
                return Ok(ExitCode::FAILURE);
            }
            if !found.understood.questions.is_empty() {
                eprintln!("{}", asked(&found.understood, &terminal.words));
                return Ok(ExitCode::FAILURE);
            }
            // What is missing is told of the import that the log goes into.
            found.noted.retain(|noted| !matches!(noted, Noted::MissingColumn { .. }));
            zone(arguments, &found.understood, &terminal.words).iter().for_each(|said| eprintln!("{said}"));
            noted(&found.noted, &terminal.words).iter().for_each(|said| eprintln!("{said}"));
            (found.understood.mapping, found.known)
        }
    };
    if let Some(column) = wave_unneeded(&mapping) {
        eprintln!("{}", terminal.words.say_with("cli-import-wave-unneeded", &[("column", column.into())]));
        return Ok(ExitCode::FAILURE);
    }
    let name = || log.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let place = match manage::place(&workspace, arguments, (log, &mapping), &known, &terminal.words)? {
        Ok(place) => place,
        Err(asked) => {
            eprintln!("{asked}");
            return Ok(ExitCode::FAILURE);
        }
    };
    let begins = matches!(place.into, ImportInto::Journey { .. } | ImportInto::NewJourney { .. });
    let measures = if begins { mapping.measures() } else { Vec::new() };
    let run = ImportRun {
        path: log.clone(),
        outcomes: measures.into_iter().map(|measure| outcome(measure, &terminal.words)).collect(),
        mapping,
        into: place.into,
        name: arguments.name.clone().unwrap_or_else(name),
        credit: arguments.credit.clone(),
        keep_mapping: arguments.keep_mapping.clone(),
    };
    let by = Party::Team(place.owner);
    let report = workspace.import_log(&by, run, &mut |_, _| ControlFlow::Continue(()))?.output;
    page::print(&manage::said(&report, place.import.as_deref(), &terminal.words));
    if let Some(path) = &arguments.rejects {
        rejects::save(path, &report.rejected, &terminal.words)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints how the log would be read. A workspace that is there knows how such logs were read before.
fn check(terminal: &Terminal, arguments: &Arguments, log: &Path) -> Result<ExitCode, Failure> {
    let understood = look(terminal, arguments, log)?;
    let mut understood = if arguments.file.is_file() {
        let found = terminal.open(&arguments.file)?.recognise(understood)?;
        noted(&found.noted, &terminal.words).iter().for_each(|said| eprintln!("{said}"));
        found.understood
    } else {
        noted(&understood.unread().collect::<Vec<_>>(), &terminal.words).iter().for_each(|said| eprintln!("{said}"));
        understood
    };
    if let Err(said) = chosen(arguments, &mut understood, &terminal.words) {
        eprintln!("{said}");
        return Ok(ExitCode::FAILURE);
    }
    zone(arguments, &understood, &terminal.words).iter().for_each(|said| eprintln!("{said}"));
    page::print(&serde_json::to_string_pretty(&understood.mapping).map_err(|error| bad(&error))?);
    Ok(ExitCode::SUCCESS)
}

/// Sets what the call says beside the log; a sentence where the log has no such column.
fn chosen(arguments: &Arguments, understood: &mut Understood, words: &Words) -> Result<(), String> {
    if let Some(zone) = &arguments.zone {
        understood.mapping.zone.clone_from(zone);
    }
    if arguments.wave.is_some() {
        understood.mapping.wave = arguments.wave;
        understood.questions.retain(|question| *question != Question::WhichTime);
    }
    let Some(voice) = &arguments.voice else { return Ok(()) };
    let columns = &mut understood.mapping.columns;
    if !columns.iter().any(|column| column.name == *voice) {
        let there: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
        let facts = [("name", voice.clone().into()), ("there", there.join(", ").into())];
        return Err(words.say_with("cli-import-no-column", &facts));
    }
    for column in columns {
        if column.name == *voice {
            column.means = Means::Voice;
        } else if column.means == Means::Voice {
            column.means = Means::NotImported { because: Unimported::LeftOut };
        }
    }
    Ok(())
}

/// In which time zone times are read that do not say it, and why; nothing where all do.
fn zone(arguments: &Arguments, understood: &Understood, words: &Words) -> Option<String> {
    let why = match understood.zone {
        ZoneFound::Times => return None,
        _ if arguments.zone.is_some() => "chosen",
        ZoneFound::Named => "named",
        ZoneFound::Layout => "layout",
        ZoneFound::Known => "known",
        ZoneFound::Proposed => "proposed",
    };
    Some(words.say_with("cli-log-zone", &[("zone", understood.mapping.zone.clone().into()), ("why", why.into())]))
}

/// Understands the log, and says what kind of file it is.
fn look(terminal: &Terminal, arguments: &Arguments, log: &Path) -> Result<Understood, Failure> {
    let told = Told { sheet: arguments.sheet.clone(), ..Told::default() };
    let understood = understand(log, arguments.zone.as_deref().unwrap_or("UTC"), &told)?;
    eprintln!("{}", form(&understood, &terminal.words));
    Ok(understood)
}

/// The column that says when, in a log of which somebody says the day of the wave.
fn wave_unneeded(mapping: &Mapping) -> Option<String> {
    let at = mapping.column(Means::Opened).or(mapping.column(Means::Updated));
    mapping.wave.and(at).map(|at| mapping.columns[at].name.clone())
}

/// What kind of file it is, and where its names stand.
fn form(understood: &Understood, words: &Words) -> String {
    let (format, sheet) = match &understood.format {
        LogFormat::Delimited => ("delimited", ""),
        LogFormat::Sheet { name } => ("sheet", name.as_str()),
        LogFormat::Json => ("json", ""),
        LogFormat::Xes => ("xes", ""),
    };
    let facts = [
        ("format", format.into()),
        ("sheet", sheet.into()),
        ("encoding", understood.encoding.name.clone().into()),
        ("header", understood.header_line.into()),
        ("columns", understood.columns.len().into()),
    ];
    words.say_with("cli-log-form", &facts)
}

/// Whether the mapping, where there is one, is the path of a file; it is said where somebody gives the mapping itself.
fn names_a_mapping(arguments: &Arguments, words: &Words) -> bool {
    let begins = |path: &PathBuf| path.to_string_lossy().trim_start().starts_with('{');
    let is_itself = arguments.mapping.as_ref().is_some_and(begins);
    if is_itself {
        eprintln!("{}", words.say("cli-import-mapping-file"));
    }
    !is_itself
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
    let days = u32::from(measure.window_days().unwrap_or(0));
    let say = |id: &str| words.say_with(id, &[("what", measure.kind().into()), ("days", days.into())]);
    ImportOutcome { name: say("measure-name"), note: say("measure-note"), cheat: say("measure-cheat"), measure }
}

/// What should be known of columns before the log is imported.
fn noted(noted: &[Noted], words: &Words) -> Vec<String> {
    let said = |it: &Noted| match it {
        Noted::NewColumn { column, means } => {
            let tag = serde_json::to_value(means).unwrap_or_default();
            let text = |key: &str| tag.get(key).and_then(|value| value.as_str()).unwrap_or_default().to_owned();
            let means = words.say_with("import-means-is", &[("means", text("kind").into())]);
            let facts =
                [("column", column.clone().into()), ("means", means.into()), ("because", text("because").into())];
            words.say_with("import-noted-new", &facts)
        }
        Noted::OtherScale { column, before, now } => {
            let scale = |scale: &Scale| format!("{}–{}", scale.lowest, scale.highest);
            let facts =
                [("column", column.clone().into()), ("before", scale(before).into()), ("now", scale(now).into())];
            words.say_with("import-noted-scale", &facts)
        }
        Noted::MissingColumn { column, means, outcomes } => {
            let kind = serde_json::to_value(means).unwrap_or_default();
            let kind = kind.get("kind").and_then(|value| value.as_str()).unwrap_or_default().to_owned();
            let facts = [
                ("column", column.clone().into()),
                ("means", words.say_with("import-means-is", &[("means", kind.into())]).into()),
                ("count", outcomes.len().into()),
                ("outcomes", outcomes.join(", ").into()),
            ];
            words.say_with("import-noted-missing", &facts)
        }
        Noted::UnreadMarks { column, example } => words
            .say_with("import-noted-marks", &[("column", column.clone().into()), ("example", example.clone().into())]),
        Noted::TimesApart { column } => words.say_with("import-noted-times", &[("column", column.clone().into())]),
        Noted::TimesJoined { column, days } => {
            words.say_with("import-noted-joined", &[("column", column.clone().into()), ("days", days.clone().into())])
        }
        Noted::MayBePeople { column, kept } => {
            let kept = if *kept { "yes" } else { "no" };
            words.say_with("import-may-be-people", &[("column", column.clone().into()), ("kept", kept.into())])
        }
        Noted::NoCustomer { column, words: said } => {
            let facts = [("column", column.clone().into()), ("words", said.join(", ").into())];
            words.say_with("import-noted-nobody", &facts)
        }
    };
    noted.iter().map(said).collect()
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
                let are_numbers = understood.columns.get(*column as usize).and_then(|column| column.dates.as_ref());
                let are_numbers = are_numbers.is_some_and(|dates| dates.possible == [DateOrder::DayNumber]);
                words.say_with(if are_numbers { "cli-question-day-number" } else { "cli-question-order" }, &facts)
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
