//! Runs the public test suite of the DMN standard (github.com/dmn-tck/tck) and compares with what is expected of us.
//!
//! `script/tck PATH` where PATH is a checkout of that repository.

mod cases;
mod compare;
mod export;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser;
use spielraum_dmn::model::Model;
use spielraum_dmn::{Program, read};
use spielraum_domain::feel::{DateTime, Value, Zone};

use self::cases::{Case, Suite};

/// The decision tables and requirements graphs of level 3.
const TABLES: [&str; 19] = [
    "0004", "0008", "0017", "0020", "0021", "0034", "0035", "0036", "0037", "0038", "0039", "0040", "0041", "0086",
    "0087", "0088", "0089", "0090", "0091",
];

/// How many cases of each directory are known to pass.
const EXPECTED: &str = include_str!("expected.txt");

type Failure = Box<dyn std::error::Error>;

#[derive(Parser)]
struct Arguments {
    /// A checkout of github.com/dmn-tck/tck.
    path: PathBuf,
    /// Lists every case that fails, with what was expected and what came out.
    #[arg(long)]
    list: bool,
    /// Only directories whose name begins so.
    #[arg(long, default_value = "")]
    only: String,
    /// Prints the figures in the form of `expected.txt`.
    #[arg(long)]
    expectation: bool,
    /// Runs no case: writes the tables of the suite as we write them, one folder for each edition.
    #[arg(long, value_name = "FOLDER")]
    export: Option<PathBuf>,
}

/// How many cases passed, of how many.
#[derive(Clone, Copy, Default)]
struct Score {
    passed: u32,
    total: u32,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<bool, Failure> {
    if let Some(folder) = &arguments.export {
        return export::all(&arguments.path, folder);
    }
    let mut scores: BTreeMap<(String, String), Score> = BTreeMap::new();
    for level in ["compliance-level-2", "compliance-level-3"] {
        for directory in directories(&arguments.path.join("TestCases").join(level))? {
            let name = directory.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name.starts_with(&arguments.only) {
                scores.insert((level.to_owned(), name), directory_score(&directory, arguments.list)?);
            }
        }
    }
    let mut good = true;
    for ((level, name), score) in &scores {
        let line = format!("{level}/{name} {}/{}", score.passed, score.total);
        if arguments.expectation {
            println!("{line}");
            continue;
        }
        let below = expected(level, name).is_none_or(|expected| score.passed < expected);
        good &= !below;
        println!("{line}{}", if below { "  BELOW EXPECTATION" } else { "" });
    }
    if !arguments.expectation {
        let sum = |title: &str, wanted: &dyn Fn(&str, &str) -> bool| {
            let chosen = scores.iter().filter(|((level, name), _)| wanted(level, name)).map(|(_, score)| score);
            let (passed, total) = chosen.fold((0, 0), |sum, score| (sum.0 + score.passed, sum.1 + score.total));
            println!("{title}: {passed}/{total}");
        };
        println!();
        sum("Compliance level 2", &|level, _| level == "compliance-level-2");
        let tables = |level: &str, name: &str| {
            level == "compliance-level-3" && TABLES.iter().any(|table| name.starts_with(table))
        };
        sum("Level 3, decision tables and requirements", &tables);
        sum("Level 3, FEEL", &|level, name| level == "compliance-level-3" && !tables(level, name));
        sum("Compliance level 3", &|level, _| level == "compliance-level-3");
    }
    Ok(good && !scores.is_empty())
}

fn directories(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut directories: Vec<PathBuf> =
        entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_dir()).collect();
    directories.sort();
    Ok(directories)
}

fn expected(level: &str, name: &str) -> Option<u32> {
    let line = EXPECTED.lines().find(|line| line.starts_with(&format!("{level}/{name} ")))?;
    line.rsplit(' ').next()?.split('/').next()?.parse().ok()
}

fn directory_score(directory: &Path, list: bool) -> Result<Score, Failure> {
    let mut files: Vec<PathBuf> = fs::read_dir(directory)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    let mut score = Score::default();
    for file in files.iter().filter(|file| file.to_string_lossy().ends_with(".xml")) {
        let Some(suite) = cases::read(&fs::read_to_string(file)?)? else { continue };
        let program = program(directory, &suite)?;
        for case in &suite.cases {
            let failures = failures(&program, case);
            score.total += 1;
            score.passed += u32::from(failures.is_empty());
            for failure in failures.iter().filter(|_| list) {
                println!("{} {}: {failure}", directory.file_name().unwrap_or_default().to_string_lossy(), case.id);
            }
        }
    }
    Ok(score)
}

/// The tested model first, then all other models of the directory.
fn program(directory: &Path, suite: &Suite) -> Result<Arc<Program>, Failure> {
    let main = directory.join(&suite.model);
    let mut files = directories_files(directory)?;
    files.retain(|file| *file != main);
    let mut models: Vec<Model> = Vec::new();
    for file in std::iter::once(main).chain(files) {
        models.push(read(&fs::read_to_string(&file)?).map_err(|error| format!("{}: {error}", file.display()))?);
    }
    Ok(Arc::new(Program::new(&models)))
}

fn directories_files(directory: &Path) -> Result<Vec<PathBuf>, Failure> {
    let files = fs::read_dir(directory)?.filter_map(|entry| Some(entry.ok()?.path()));
    let mut models: Vec<PathBuf> = files.filter(|file| file.extension().is_some_and(|end| end == "dmn")).collect();
    models.sort();
    Ok(models)
}

/// What is wrong with the results of a case.
fn failures(program: &Arc<Program>, case: &Case) -> Vec<String> {
    let mut failures = Vec::new();
    for result in &case.results {
        let outcome = match &case.service {
            Some(service) => program.serve(service, &case.given, now()),
            None => program.evaluate(&result.name, &case.given, now()),
        };
        let Some(outcome) = outcome else {
            failures.push(format!("{:?} is unknown", result.name));
            continue;
        };
        let value = match (&case.service, &outcome.value) {
            // A service with several outputs answers them by name.
            (Some(_), Value::Context(context)) => context.get(&result.name).unwrap_or(&outcome.value).clone(),
            _ => outcome.value.clone(),
        };
        if !compare::same(&result.expected, &value) {
            let why: Vec<String> = outcome
                .warnings
                .iter()
                .take(3)
                .map(|warning| {
                    format!("{} {}..{}: {}", warning.place, warning.span.start, warning.span.end, warning.reason)
                })
                .collect();
            let expected = &result.expected;
            failures.push(format!("{} expected {expected}, got {value} [{}]", result.name, why.join("; ")));
        }
    }
    failures
}

fn now() -> Option<DateTime> {
    let instant = chrono::Utc::now().timestamp_nanos_opt()?;
    DateTime::from_instant(i128::from(instant), Zone::offset(0))
}
