//! Rules on their way into a workspace and out of it, by the commands that the window uses.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use serde_json::json;
use spielraum_contract::{BrokenCode, Failure};
use spielraum_engine::rule::{
    DmnAsk, DmnEdition, DmnFile, DmnImport, DmnKeptWhy, DmnPreview, RuleItem, RuleShow, VersionRef,
};
use spielraum_engine::{Error, JourneyId, Party, Rejection, StageId, Workspace, saving};
use spielraum_words::Words;

use super::{UNREADABLE, print_json};
use crate::named::team;
use crate::page::{self, Page};
use crate::{Terminal, refusal};

/// Make drafts in a workspace of the decision tables of a file.
#[derive(Args)]
pub(crate) struct Import {
    /// The DMN file.
    dmn: PathBuf,
    /// The workspace file.
    #[arg(long)]
    file: PathBuf,
    /// The team whose drafts they become, by name.
    #[arg(long)]
    team: String,
    /// The journey that they belong to, by name.
    #[arg(long)]
    journey: Option<String>,
    /// The stage of the journey that they apply at, by name.
    #[arg(long, requires = "journey")]
    stage: Option<String>,
    /// A table, by the name it has in the file; every table when left out. May be said several times.
    #[arg(long, value_name = "NAME")]
    table: Vec<String>,
    /// A term of the file that is made new although the workspace has it. May be said several times.
    #[arg(long, value_name = "TERM")]
    separate: Vec<String>,
    /// Store nothing: say what would come in.
    #[arg(long)]
    check: bool,
    /// Answer in JSON.
    #[arg(long)]
    json: bool,
}

/// Write rules of a workspace as DMN files.
#[derive(Args)]
pub(crate) struct Export {
    /// The workspace file.
    #[arg(long)]
    file: PathBuf,
    /// The rule, by what it decides or by its id; every rule when left out, and then --out names a folder.
    #[arg(long, value_name = "NAME", required_unless_present = "out")]
    rule: Option<String>,
    /// The team whose rules they are, by name.
    #[arg(long)]
    team: Option<String>,
    /// The edition, or "source" for the file that a rule came in, with its table as it is now.
    #[arg(long, default_value = "1.3")]
    to: As,
    /// Where to; stdout when left out.
    #[arg(long)]
    out: Option<PathBuf>,
}

/// As what a rule leaves the workspace.
#[derive(Clone, Copy, ValueEnum)]
enum As {
    /// DMN 1.3
    #[value(name = "1.3")]
    V1_3,
    /// DMN 1.5
    #[value(name = "1.5")]
    V1_5,
    /// The file that it came in.
    Source,
}

/// Looks at the file, then imports what was looked at.
pub(super) fn import(terminal: &Terminal, import: &Import) -> ExitCode {
    done(terminal, imported(terminal, import))
}

pub(super) fn export(terminal: &Terminal, export: &Export) -> ExitCode {
    done(terminal, exported(terminal, export))
}

fn imported(terminal: &Terminal, import: &Import) -> Result<ExitCode, Failure> {
    let workspace = terminal.open(&import.file)?;
    let team = team(&workspace, &import.team)?;
    let (journey, stage) = place(&workspace, import)?;
    let preview = workspace.look_at_dmn(&DmnFile { path: import.dmn.clone() })?;
    let is_chosen = |name: &String| import.table.is_empty() || import.table.contains(name);
    let tables: Vec<u32> = preview.tables.iter().filter(|one| is_chosen(&one.name)).map(|one| one.table).collect();
    if import.table.iter().any(|name| preview.tables.iter().all(|one| one.name != *name)) {
        return Err(Error::from(Rejection::NotFound { kind: "dmn_table" }).into());
    }
    if import.check {
        looked(terminal, &preview, import.json);
        return Ok(ExitCode::SUCCESS);
    }
    let asked = DmnImport {
        path: import.dmn.clone(),
        fingerprint: preview.fingerprint.clone(),
        tables,
        topics: BTreeMap::new(),
        separate: import.separate.clone(),
        journey,
        stage,
    };
    let made = workspace.import_dmn(&Party::Team(team), asked)?.output;
    let rules: Vec<RuleItem> = workspace.rules()?.into_iter().filter(|rule| made.contains(&rule.id)).collect();
    if import.json {
        let rules: Vec<_> = rules.iter().map(|rule| json!({ "id": rule.id, "topic": rule.topic })).collect();
        print_json(&json!({ "rules": rules, "kept": preview.kept }));
        return Ok(ExitCode::SUCCESS);
    }
    let mut page = Page::default();
    page.line(0, &terminal.words.say_with("cli-rule-imported", &[("count", rules.len().into())]));
    rules.iter().for_each(|rule| page.line(1, &rule.topic));
    kept(&terminal.words, &preview, &mut page);
    page::print(page.text());
    Ok(ExitCode::SUCCESS)
}

fn exported(terminal: &Terminal, export: &Export) -> Result<ExitCode, Failure> {
    let workspace = terminal.open(&export.file)?;
    let of = export.team.as_ref().map(|name| team(&workspace, name)).transpose()?;
    let mut rules = workspace.rules()?;
    rules.retain(|rule| of.as_ref().is_none_or(|team| rule.team == *team));
    let has_text = |rule: &RuleItem| !matches!(export.to, As::Source) || rule.file.is_some();
    if let Some(name) = &export.rule {
        rules.retain(|rule| rule.topic == *name || rule.id.0 == *name);
        let text = match rules.as_slice() {
            [rule] if !has_text(rule) => {
                eprintln!("{}", terminal.words.say_with("cli-rule-no-file", &[("name", rule.topic.clone().into())]));
                return Ok(ExitCode::FAILURE);
            }
            [rule] => written(&workspace, rule, export.to)?,
            [] => return Err(Error::from(Rejection::NotFound { kind: "rule" }).into()),
            _ => {
                eprintln!("{}", terminal.words.say_with("cli-rule-several", &[("name", name.clone().into())]));
                return Ok(ExitCode::FAILURE);
            }
        };
        match &export.out {
            Some(out) => save(out, &text)?,
            None => page::write(&text),
        }
        return Ok(ExitCode::SUCCESS);
    }
    // The call is not understood without one of the two.
    let Some(folder) = &export.out else { return Ok(ExitCode::FAILURE) };
    rules.retain(has_text);
    std::fs::create_dir_all(folder).map_err(|error| trouble(folder, &error))?;
    for (at, rule) in rules.iter().enumerate() {
        let path = folder.join(format!("{:03} {}.dmn", at + 1, as_file_name(&rule.topic)));
        save(&path, &written(&workspace, rule, export.to)?)?;
    }
    let facts = [("count", rules.len().into()), ("path", folder.display().to_string().into())];
    page::print(&terminal.words.say_with("cli-rule-exported", &facts));
    Ok(ExitCode::SUCCESS)
}

/// A file that cannot be read ends with another code than a workspace that refuses.
fn done(terminal: &Terminal, done: Result<ExitCode, Failure>) -> ExitCode {
    done.unwrap_or_else(|failure| {
        eprintln!("{}", refusal::said(&failure, &terminal.words));
        if refusal::is(&failure, "unreadableDmn") || refusal::is(&failure, "noSuchFile") {
            ExitCode::from(UNREADABLE)
        } else {
            ExitCode::FAILURE
        }
    })
}

/// The version that the window shows: the draft, or else the one in force.
fn written(workspace: &Workspace, rule: &RuleItem, to: As) -> Result<String, Failure> {
    let version = workspace.rule(&RuleShow { id: rule.id.clone(), version: None })?.version.id;
    let edition = match to {
        As::Source => return Ok(workspace.dmn_source(&VersionRef { version })?.text),
        As::V1_3 => DmnEdition::V1_3,
        As::V1_5 => DmnEdition::V1_5,
    };
    Ok(workspace.rule_as_dmn(&DmnAsk { version, edition })?)
}

fn save(path: &Path, text: &str) -> Result<(), Failure> {
    Ok(saving::save(path, text.as_bytes())?)
}

fn trouble(path: &Path, error: &std::io::Error) -> Failure {
    Failure::Broken(BrokenCode::File { path: path.display().to_string(), detail: error.to_string() })
}

/// Without what no file system takes.
fn as_file_name(topic: &str) -> String {
    topic
        .chars()
        .map(|char| if char.is_alphanumeric() { char } else { ' ' })
        .take(80)
        .collect::<String>()
        .trim()
        .to_owned()
}

fn place(workspace: &Workspace, import: &Import) -> Result<(Option<JourneyId>, Option<StageId>), Failure> {
    let Some(name) = &import.journey else { return Ok((None, None)) };
    let missing = |kind| Error::from(Rejection::NotFound { kind });
    let journey = workspace.journeys()?.into_iter().find(|journey| journey.name == *name);
    let journey = journey.ok_or_else(|| missing("journey"))?;
    let stage = match &import.stage {
        None => None,
        Some(name) => {
            let stage = journey.stages.into_iter().find(|stage| stage.name == *name);
            Some(stage.ok_or_else(|| missing("stage"))?.id)
        }
    };
    Ok((Some(journey.id), stage))
}

/// What would come in.
fn looked(terminal: &Terminal, preview: &DmnPreview, as_json: bool) {
    if as_json {
        print_json(&json!(preview));
        return;
    }
    let words = &terminal.words;
    let mut page = Page::default();
    page.line(0, &words.say("exchange-tables"));
    for table in &preview.tables {
        page.line(1, &format!("{} ({})", table.name, words.say_with("exchange-rows", &[("count", table.rows.into())])));
        if table.alike > 1 {
            let facts = [("count", table.alike.into()), ("element", table.element.clone().into())];
            page.line(2, &words.say_with("exchange-alike", &facts));
        }
        if table.unread > 0 {
            page.line(2, &words.say_with("exchange-unread", &[("count", table.unread.into())]));
        }
    }
    page.heading(&words.say("exchange-terms"));
    for term in &preview.terms {
        let id = if term.existing.is_some() { "cli-rule-term-ours" } else { "cli-rule-term-new" };
        let facts = [("name", term.name.clone().into()), ("new", term.as_new.clone().into())];
        page.line(1, &words.say_with(id, &facts));
    }
    kept(words, preview, &mut page);
    page::print(page.text());
}

/// What becomes no part of a rule, and why.
fn kept(words: &Words, preview: &DmnPreview, page: &mut Page) {
    if preview.kept.is_empty() {
        return;
    }
    page.heading(&words.say("exchange-kept"));
    for one in &preview.kept {
        let said = match &one.why {
            DmnKeptWhy::Expression => words.say("exchange-kept-expression"),
            DmnKeptWhy::Empty => words.say("exchange-kept-empty"),
            DmnKeptWhy::Around => words.say("exchange-kept-around"),
            DmnKeptWhy::Function => words.say("exchange-kept-function"),
            DmnKeptWhy::Service => words.say("exchange-kept-service"),
            DmnKeptWhy::Default => words.say("exchange-kept-default"),
            DmnKeptWhy::Language { language } => {
                words.say_with("exchange-kept-language", &[("language", language.clone().into())])
            }
            DmnKeptWhy::Unknown { element } => {
                words.say_with("exchange-kept-unknown", &[("element", element.clone().into())])
            }
            DmnKeptWhy::HitPolicy { policy } => {
                words.say_with("exchange-kept-hitPolicy", &[("policy", policy.clone().into())])
            }
            DmnKeptWhy::Later { element, edition } => {
                let facts = [("element", element.clone().into()), ("edition", edition.clone().into())];
                words.say_with("exchange-kept-later", &facts)
            }
            DmnKeptWhy::NoAnswer => words.say("exchange-kept-noAnswer"),
            DmnKeptWhy::Conditions { row, has, columns } => {
                let facts = [("row", (*row).into()), ("has", (*has).into()), ("columns", (*columns).into())];
                words.say_with("exchange-kept-conditions", &facts)
            }
            DmnKeptWhy::Answers { row, has, columns } => {
                let facts = [("row", (*row).into()), ("has", (*has).into()), ("columns", (*columns).into())];
                words.say_with("exchange-kept-answers", &facts)
            }
            DmnKeptWhy::Test { test } => words.say_with("exchange-kept-test", &[("test", test.clone().into())]),
        };
        page.line(1, &format!("{}: {said}", one.name));
    }
}
