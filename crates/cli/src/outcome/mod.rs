//! Outcomes without a window: the same series, charts and sentences.

mod export;
pub(crate) mod told;

use std::collections::HashMap;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde_json::{Value, json};
use spielraum_contract::{BrokenCode, Failure};
use spielraum_engine::outcome::{Outcome, OutcomesShow};
use spielraum_engine::{Rejection, Workspace};
use spielraum_words::Words;

use crate::Terminal;
use crate::chart::{chart_json, limits};
use crate::page::{self, Page};

/// What is wanted of the outcomes of a workspace.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Name every outcome with its latest figure, its limits and what its chart says.
    List(Which),
    /// Show week by week what was counted, the limits, and what signals. Of every outcome, unless one is named.
    Show(Which),
    /// Write every week as CSV, with the marks of the language for decimals and cells.
    Export {
        #[command(flatten)]
        which: Which,
        /// Where to; stdout when left out.
        #[arg(long, value_name = "FILE")]
        to: Option<PathBuf>,
    },
}

/// Which outcomes.
#[derive(Args)]
pub(crate) struct Which {
    /// The name or the identity of one.
    outcome: Option<String>,
    /// The workspace file.
    #[arg(long)]
    file: PathBuf,
    /// Those of one journey, by its name.
    #[arg(long, value_name = "NAME")]
    journey: Option<String>,
    /// Answer in JSON: what the window is told, and `drawn` as `chart --json` writes it.
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(terminal: &Terminal, command: &Command) -> Result<ExitCode, Failure> {
    let words = &terminal.words;
    let (which, to) = match command {
        Command::List(which) | Command::Show(which) => (which, None),
        Command::Export { which, to } => (which, to.as_deref()),
    };
    let workspace = terminal.open(&which.file)?;
    let outcomes = asked(&workspace, which)?;
    let names = names(&workspace, &outcomes)?;
    let named = || outcomes.iter().zip(&names);
    match command {
        Command::List(_) | Command::Show(_) if which.json => page::print(&written(&outcomes, which.outcome.is_some())?),
        Command::List(_) => {
            let mut page = Page::default();
            page.columns(0, &named().map(|(outcome, name)| told::line(words, name, outcome)).collect::<Vec<_>>());
            page::print(page.text());
        }
        Command::Show(_) => {
            let mut page = Page::default();
            named().for_each(|(outcome, name)| shown(words, name, outcome, &mut page));
            page::print(page.text());
        }
        Command::Export { .. } if which.json => export::put(&written(&outcomes, which.outcome.is_some())?, to)?,
        Command::Export { .. } => export::put(&export::table(words, named())?, to)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Those that were asked for. A name that none of them has is told.
fn asked(workspace: &Workspace, which: &Which) -> Result<Vec<Outcome>, Failure> {
    let rejected = |kind| Failure::from(spielraum_engine::Error::from(Rejection::NotFound { kind }));
    let journey = match &which.journey {
        None => None,
        Some(name) => {
            let found = workspace.journeys()?.into_iter().find(|journey| journey.name == *name);
            Some(found.ok_or_else(|| rejected("journey"))?.id)
        }
    };
    let mut outcomes = workspace.outcomes(&OutcomesShow { team: None, journey })?;
    if let Some(asked) = &which.outcome {
        outcomes.retain(|outcome| outcome.name == *asked || outcome.id.as_ref() == asked);
        if outcomes.is_empty() {
            return Err(rejected("outcome"));
        }
    }
    Ok(outcomes)
}

/// What stands behind the name of an outcome that shares it with others.
type Beside<'a> = &'a dyn Fn(&Outcome) -> Option<String>;

/// How each is called: by its name; where others have it too, with its journey, then with the log it is computed from, and if
/// all of that is the same, with its identity.
fn names(workspace: &Workspace, outcomes: &[Outcome]) -> Result<Vec<String>, Failure> {
    let journeys: HashMap<_, _> = workspace.journeys()?.into_iter().map(|journey| (journey.id, journey.name)).collect();
    let journey = |outcome: &Outcome| outcome.journey.as_ref().and_then(|id| journeys.get(id)).cloned();
    let log = |outcome: &Outcome| outcome.source.as_ref().map(|source| source.name.clone());
    let identity = |outcome: &Outcome| Some(outcome.id.as_ref().to_owned());
    let more: [Beside<'_>; 3] = [&journey, &log, &identity];
    let mut names: Vec<String> = outcomes.iter().map(|outcome| outcome.name.clone()).collect();
    for beside in more {
        let shared: Vec<bool> =
            names.iter().map(|name| names.iter().filter(|other| *other == name).count() > 1).collect();
        for ((name, outcome), _) in names.iter_mut().zip(outcomes).zip(shared).filter(|(_, shared)| *shared) {
            if let Some(beside) = beside(outcome) {
                *name = format!("{name} ({beside})");
            }
        }
    }
    Ok(names)
}

/// What the contract tells the window, with the arrays of `chart --json` beside it. One that is named stands alone.
fn written(outcomes: &[Outcome], one: bool) -> Result<String, Failure> {
    let of = |outcome: &Outcome| -> serde_json::Result<Value> {
        let mut value = serde_json::to_value(outcome)?;
        if let Value::Object(fields) = &mut value {
            fields.insert("drawn".into(), chart_json(&outcome.chart, true));
        }
        Ok(value)
    };
    let values: serde_json::Result<Vec<Value>> = outcomes.iter().map(of).collect();
    let text = values.and_then(|values| match values.as_slice() {
        [alone] if one => serde_json::to_string_pretty(alone),
        all => serde_json::to_string_pretty(&json!(all)),
    });
    text.map_err(|error| Failure::Broken(BrokenCode::Defect { detail: error.to_string() }))
}

fn shown(words: &Words, name: &str, outcome: &Outcome, page: &mut Page) {
    page.heading(name);
    let mut rows = vec![
        ["week", "value", "counted", "among", "lower", "centre", "upper", "flags"]
            .map(|it| words.say(&format!("cli-outcome-{it}")))
            .to_vec(),
    ];
    for (at, point) in outcome.series.points.iter().enumerate() {
        let (centre, lower, upper) = limits(&outcome.chart, at);
        let figure = |value: Option<f64>| value.map(|value| told::figure(words, outcome, value)).unwrap_or_default();
        let mut row = vec![export::week_of(point.week), figure(point.value)];
        let counted = |count: Option<f64>| count.map(|count| words.number(count, 0)).unwrap_or_default();
        row.extend(export::counts(outcome, point).map(counted));
        row.extend([lower, centre, upper].map(figure));
        row.push(export::signal(words, outcome, at));
        rows.push(row);
    }
    page.columns(1, &rows);
    for says in told::says(words, outcome) {
        page.line(1, &says);
    }
    for asked in &outcome.questions {
        page.line(1, &told::question(words, outcome, asked));
    }
}
