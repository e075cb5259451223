//! Rules in files: proved, evaluated, compared and converted without a workspace, so that anybody's build can check them; and on
//! their way into a workspace and out of it.
//!
//! Ends with 0 when nothing was found, with 1 when something was, with 2 when a file cannot be read.

mod cases;
mod check;
mod evaluate;
mod reasons;
mod workspace;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::{Subcommand, ValueEnum};
use serde_json::{Value, json};
use spielraum_contract::Failure;
use spielraum_dmn::model::{Feature, Model, Version};
use spielraum_dmn::rules::{Rule, Rules, rules};
use spielraum_dmn::write::Edition;
use spielraum_dmn::{ReadError, SIZE_LIMIT, edition};
use spielraum_domain::proof::{Status, compare};
use spielraum_domain::rule::Language;
use spielraum_engine::rule::DmnProblem;
use spielraum_engine::{Rejection, saving};
use spielraum_words::Words;

use crate::page::{self, Page};
use crate::{Terminal, refusal};

/// A file that cannot be read.
const UNREADABLE: u8 = 2;
/// How many changed regions are listed for each decision.
const CHANGES: usize = 50;

/// What is done with a file.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Prove every decision table: gaps, overlaps, rows that never answer, guardrails, contradictions.
    ///
    /// In JSON each finding is one of these kinds: gap, overlap, unreachable, guardrail, contradiction. A formula that has no value in
    /// a case its row answers is a gap; a computed value or a total that its output does not take is a broken guardrail. Both name
    /// the output.
    Check {
        /// The DMN file.
        dmn: PathBuf,
        /// The frame: guardrails, terms that are the same everywhere, terms that may not be asked for.
        #[arg(long, value_name = "FRAME.json")]
        frame: Option<PathBuf>,
        /// After how many seconds it stops: what is not decided by then is told as not provable.
        #[arg(long, value_name = "N", default_value_t = 60)]
        seconds: u64,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
    /// Evaluate decisions with values for the input data: one case, or every line of a CSV file.
    Evaluate {
        /// The DMN file.
        dmn: PathBuf,
        /// The values by the names of the input data, as JSON.
        #[arg(long, default_value = "{}", value_name = "JSON")]
        input: String,
        /// Many cases: columns are called like the input data, or like parts of it ("Driver.Points").
        #[arg(long, value_name = "CASES.csv", conflicts_with = "input")]
        cases: Option<PathBuf>,
        /// The language in which numbers and days are written in the CSV file: nobody can see it in "1.500".
        #[arg(long, value_name = "LANGUAGE", default_value = "en", requires = "cases")]
        written: Written,
        /// Where the CSV file goes with the answers beside its columns; stdout when left out.
        #[arg(long, requires = "cases")]
        out: Option<PathBuf>,
        /// The decision, by name or id; every decision when left out.
        #[arg(long)]
        decision: Option<String>,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
    /// Say which cases get another answer in the second file.
    Compare {
        /// The DMN file before.
        before: PathBuf,
        /// The DMN file after.
        after: PathBuf,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
    /// Write the file in another edition of DMN. Nothing else in it changes.
    Convert {
        /// The DMN file.
        dmn: PathBuf,
        /// The edition.
        #[arg(long)]
        to: To,
        /// Where to; stdout when left out.
        #[arg(long)]
        out: Option<PathBuf>,
        /// Say in JSON what was written.
        #[arg(long)]
        json: bool,
    },
    /// Make drafts in a workspace of the decision tables of a file.
    Import(workspace::Import),
    /// Write rules of a workspace as DMN files.
    Export(workspace::Export),
}

/// A language in which numbers and days are written.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Written {
    /// 1,500.50 and 3/14/2026
    En,
    /// 1.500,50 and 14.3.2026
    De,
}

/// An edition of DMN.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum To {
    /// 1.3
    #[value(name = "1.3")]
    V1_3,
    /// 1.5
    #[value(name = "1.5")]
    V1_5,
}

pub(crate) fn run(terminal: &Terminal, command: &Command) -> ExitCode {
    let words = &terminal.words;
    let done = match command {
        Command::Check { dmn, frame, seconds, json } => {
            check::run(words, dmn, frame.as_deref(), Duration::from_secs(*seconds), *json)
        }
        Command::Evaluate { dmn, cases: Some(path), written, out, decision, json, .. } => {
            let language = match written {
                Written::En => Language::En,
                Written::De => Language::De,
            };
            let (decision, out) = (decision.as_deref(), out.as_deref());
            let asked = cases::Cases { path, language, decision, out, as_json: *json };
            model(words, dmn).and_then(|model| cases::run(words, &model, &asked))
        }
        Command::Evaluate { dmn, input, decision, json, .. } => {
            model(words, dmn).and_then(|model| evaluate::run(words, &model, input, decision.as_deref(), *json))
        }
        Command::Compare { before, after, json } => compare_files(words, before, after, *json),
        Command::Convert { dmn, to, out, json } => convert(words, dmn, *to, out.as_deref(), *json),
        Command::Import(import) => return workspace::import(terminal, import),
        Command::Export(export) => return workspace::export(terminal, export),
    };
    done.unwrap_or_else(|said| {
        eprintln!("{said}");
        ExitCode::from(UNREADABLE)
    })
}

/// An answer, or why a file cannot be read.
type Done = Result<ExitCode, String>;

fn compare_files(words: &Words, before: &Path, after: &Path, as_json: bool) -> Done {
    let [before, after] = [rules(&model(words, before)?), rules(&model(words, after)?)];
    let mut compared = Vec::new();
    let mut page = Page::default();
    let mut is_same = true;
    for old in &before.tables {
        let Some(new) = after.tables.iter().find(|new| new.name == old.name) else {
            is_same = false;
            page.heading(&words.say_with("cli-rule-gone", &[("name", old.name.clone().into())]));
            compared.push(json!({ "name": old.name, "status": "gone" }));
            continue;
        };
        let found = compare(&before.read(old), &after.read(new), CHANGES, &|| false);
        let status = match found.status {
            // What nobody can read says the same where it is the same to the letter.
            Status::NotProvable { .. } if is_to_the_letter((&before, old), (&after, new)) => Status::Proved,
            status => status,
        };
        is_same &= status == Status::Proved;
        let status = match status {
            Status::Proved | Status::DoesNotApply => "same",
            Status::Violated => "changed",
            Status::NotProvable { .. } => "not_provable",
        };
        page.heading(
            &words.say_with("cli-rule-compared", &[("name", old.name.clone().into()), ("status", status.into())]),
        );
        for change in &found.changes {
            let cells = change.region.iter().filter(|cell| cell.feel != "-");
            let cells: Vec<String> = cells.map(|cell| format!("{} {}", cell.term, cell.feel)).collect();
            page.line(1, &cells.join(", "));
        }
        compared.push(json!({ "name": old.name, "status": status, "changes": found.changes, "more": found.more }));
    }
    for new in after.tables.iter().filter(|new| before.tables.iter().all(|old| old.name != new.name)) {
        is_same = false;
        page.heading(&words.say_with("cli-rule-new", &[("name", new.name.clone().into())]));
        compared.push(json!({ "name": new.name, "status": "new" }));
    }
    if as_json {
        print_json(&json!({ "decisions": compared }));
    } else {
        page::print(page.text());
    }
    Ok(if is_same { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Whether two tables ask and answer the same, text by text, of the same terms.
fn is_to_the_letter((before, old): (&Rules, &Rule), (after, new): (&Rules, &Rule)) -> bool {
    let kinds = |rules: &Rules, rule: &Rule| -> Vec<_> {
        let terms = rules.terms_of(rule);
        let columns = rule.table.inputs.iter().chain(&rule.table.outputs);
        columns.map(|column| terms.iter().find(|term| term.id == column.term).map(|term| term.kind.clone())).collect()
    };
    old.table == new.table && old.has_default == new.has_default && kinds(before, old) == kinds(after, new)
}

fn convert(words: &Words, path: &Path, to: To, out: Option<&Path>, as_json: bool) -> Done {
    let xml = text(words, path)?;
    let model = spielraum_dmn::read(&xml).map_err(|error| unreadable(words, path, error))?;
    let converted = edition::convert(
        &xml,
        match to {
            To::V1_3 => Edition::V1_3,
            To::V1_5 => Edition::V1_5,
        },
    );
    let version = match to {
        To::V1_3 => Version::V1_3,
        To::V1_5 => Version::V1_5,
    };
    // What the file's own edition lacks, the other one may have, and the other way round.
    let later = spielraum_dmn::later_than(&xml, version).map_err(|error| unreadable(words, path, error))?;
    let kept = model.unsupported.iter().filter(|one| !matches!(one.what, Feature::Later { .. }));
    let named = kept.chain(&later);
    match out {
        Some(out) => saved(words, out, &converted)?,
        None => page::write(&converted),
    }
    if as_json && out.is_some() {
        let unsupported: Vec<String> = named.map(|one| format!("{}: {}", one.element, one.what)).collect();
        print_json(&json!({ "decisions": model.decisions.len(), "unsupported": unsupported }));
    } else {
        // Kept as it stands, and named.
        named.for_each(|one| eprintln!("{}", check::feature_told(words, one)));
    }
    Ok(if later.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn model(words: &Words, path: &Path) -> Result<Model, String> {
    spielraum_dmn::read(&text(words, path)?).map_err(|error| unreadable(words, path, error))
}

fn text(words: &Words, path: &Path) -> Result<String, String> {
    let size = std::fs::metadata(path).map_err(|error| broken(words, path, &error))?.len();
    if size > SIZE_LIMIT as u64 {
        return Err(unreadable(words, path, ReadError::TooLarge { limit: SIZE_LIMIT }));
    }
    let bytes = std::fs::read(path).map_err(|error| broken(words, path, &error))?;
    spielraum_dmn::decode(&bytes).map_err(|error| unreadable(words, path, error))
}

/// Why a file is no decision model, in the words of the window.
fn unreadable(words: &Words, path: &Path, error: ReadError) -> String {
    let problem = DmnProblem::from(error);
    let refused = Rejection::UnreadableDmn { path: path.display().to_string(), problem };
    refusal::said_as("cli-rule-unreadable-dmn", &spielraum_engine::Error::from(refused).into(), words)
}

fn saved(words: &Words, path: &Path, text: &str) -> Result<(), String> {
    saving::save(path, text.as_bytes()).map_err(|error| refusal::said(&Failure::from(error), words))
}

fn broken(words: &Words, path: &Path, error: &dyn std::fmt::Display) -> String {
    let detail = refusal::system(&error.to_string(), words);
    let facts = [("path", path.display().to_string().into()), ("detail", detail.into())];
    words.say_with("cli-rule-unreadable", &facts)
}

fn print_json(value: &Value) {
    page::print(&serde_json::to_string_pretty(value).unwrap_or_default());
}
