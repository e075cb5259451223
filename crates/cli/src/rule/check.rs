//! A file, proved: every mistake with a case, and what nobody can prove.

use std::cell::{Cell, RefCell};
use std::io::{IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use spielraum_dmn::beyond::Beyond;
use spielraum_dmn::check::{
    BoundReport, FindingReport, Frame, Kind, Outcome, Report, UnreadCell, Watcher, check_watched,
};
use spielraum_dmn::model::{Feature, Model, Uneven, Unsupported};
use spielraum_dmn::rules::rules;
use spielraum_domain::frame::Bound;
use spielraum_domain::proof::Step;
use spielraum_words::{Argument, Words};

use super::{Done, broken, model, print_json, reasons, text};
use crate::page::{self, Page};

/// How often the terminal is told how far a check is.
const TOLD: Duration = Duration::from_millis(200);

pub(super) fn run(words: &Words, path: &Path, frame: Option<&Path>, limit: Duration, as_json: bool) -> Done {
    let begun = Instant::now();
    let model = model(words, path)?;
    let frame = match frame {
        None => Frame::default(),
        Some(path) => serde_json::from_str(&text(words, path)?).map_err(|error| broken(words, path, &error))?,
    };
    let progress = Progress { words, since: Cell::new(begun), told: RefCell::default() };
    let watcher = Watcher { stop: &|| begun.elapsed() >= limit, at: &|table, step| progress.at(table, step) };
    let report = check_watched(&model, rules(&model), &frame, &watcher);
    progress.end();
    if as_json {
        print_json(&json!(report));
    } else {
        page::print(&told(words, &model, &report));
    }
    Ok(if report.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn told(words: &Words, model: &Model, report: &Report) -> String {
    let mut page = Page::default();
    for decision in &report.decisions {
        let facts = [
            ("name", decision.name.clone().into()),
            ("policy", decision.hit_policy.clone().into()),
            ("rows", decision.rows.into()),
        ];
        page.heading(&words.say_with("cli-rule-decision", &facts));
        for finding in &decision.findings {
            page.line(1, &finding_told(words, finding));
        }
    }
    if report.decisions.is_empty() {
        page.line(0, &words.say("cli-rule-no-table"));
    }
    for name in &report.unknown {
        page.line(0, &words.say_with("cli-rule-unknown-term", &[("name", name.clone().into())]));
    }
    for names in &report.unsatisfiable {
        page.line(0, &words.say_with("cli-rule-unsatisfiable", &[("names", names.join(", ").into())]));
    }
    for circle in &report.circles {
        page.line(0, &words.say_with("cli-rule-circle", &[("names", circle.join(", ").into())]));
    }
    for name in &report.duplicates {
        page.line(0, &words.say_with("cli-rule-duplicate", &[("name", name.clone().into())]));
    }
    let (later, kept): (Vec<_>, Vec<_>) =
        model.unsupported.iter().partition(|one| matches!(one.what, Feature::Later { .. }));
    if kept.len() + report.unread.len() + model.imports.len() > 0 {
        page.heading(&words.say("cli-rule-unsupported"));
        for import in &model.imports {
            page.line(1, &words.say_with("cli-rule-import", &[("name", import.said().to_owned().into())]));
        }
        kept.into_iter().for_each(|one| page.line(1, &feature_told(words, one)));
        report.unread.iter().for_each(|one| page.line(1, &cell_told(words, one)));
    }
    later.into_iter().for_each(|one| page.line(0, &feature_told(words, one)));
    if !report.beyond.is_empty() {
        page.heading(&words.say("cli-rule-beyond"));
        let told = |(name, what): &(String, Beyond)| format!("{name}: {}", words.say(beyond_id(*what)));
        report.beyond.iter().for_each(|one| page.line(1, &told(one)));
    }
    page.text().to_owned()
}

fn beyond_id(what: Beyond) -> &'static str {
    match what {
        Beyond::Empty => "exchange-kept-empty",
        Beyond::Around => "cli-rule-beyond-around",
        Beyond::Expression => "exchange-kept-expression",
        Beyond::Function => "exchange-kept-function",
        Beyond::Service => "exchange-kept-service",
    }
}

/// What nobody here evaluates.
pub(super) fn feature_told(words: &Words, one: &Unsupported) -> String {
    let (kind, fact) = match &one.what {
        Feature::ExternalFunction { kind } => ("function", kind.clone()),
        Feature::Language { language } => ("language", language.clone()),
        Feature::ImportedValues => ("imported", String::new()),
        Feature::Expression { name } => ("expression", name.clone()),
        Feature::HitPolicy { name } => ("hitPolicy", name.clone()),
        Feature::Later { name, since } => ("later", format!("{name} ({since})")),
        Feature::Test { name } => ("test", name.clone()),
        Feature::Conditions(uneven) => return uneven_told(words, one, "conditions", uneven),
        Feature::Answers(uneven) => return uneven_told(words, one, "answers", uneven),
        Feature::NoAnswer => ("noAnswer", String::new()),
    };
    let facts = [("element", one.element.clone().into()), ("kind", kind.into()), ("fact", fact.into())];
    words.say_with("cli-rule-feature", &facts)
}

fn uneven_told(words: &Words, one: &Unsupported, kind: &'static str, uneven: &Uneven) -> String {
    let facts = [
        ("element", one.element.clone().into()),
        ("kind", kind.into()),
        ("row", uneven.row.into()),
        ("has", uneven.has.into()),
        ("columns", uneven.columns.into()),
    ];
    words.say_with("cli-rule-uneven", &facts)
}

/// A cell that cannot be read, shortened.
fn cell_told(words: &Words, one: &UnreadCell) -> String {
    let facts = [
        ("name", one.decision.clone().into()),
        ("row", one.row.into()),
        ("column", one.column.clone().into()),
        ("text", one.text.chars().take(120).collect::<String>().into()),
        ("why", reasons::unread(words, &one.error.problem).into()),
        ("position", one.position().into()),
    ];
    words.say_with("cli-rule-unread", &facts)
}

fn finding_told(words: &Words, finding: &FindingReport) -> String {
    let status = match finding.status {
        Outcome::Proved => "proved",
        Outcome::Violated => "violated",
        Outcome::NotProvable => "notProvable",
        Outcome::DoesNotApply => "doesNotApply",
    };
    let kind = match finding.kind {
        Kind::Gap => "gap",
        Kind::Overlap => "overlap",
        Kind::Unreachable => "unreachable",
        Kind::Guardrail => "guardrail",
        Kind::Contradiction => "contradiction",
    };
    let rows: Vec<String> = finding.rows.iter().map(ToString::to_string).collect();
    let part = |(term, value): (&String, &Value)| {
        words.say_with("cli-case-part", &[("term", term.clone().into()), ("value", value_told(words, value).into())])
    };
    let case: Vec<String> = finding.case.iter().flatten().map(part).collect();
    let case = if case.is_empty() { words.say("cli-rule-any-case") } else { page::listed(words, &case) };
    let other = finding.other.as_ref().map(|(name, _)| name.clone()).unwrap_or_default();
    let reason = finding.reason.and_then(|reason| json!(reason).as_str().map(str::to_owned)).unwrap_or_default();
    let total = finding.total.as_ref().map(ToString::to_string);
    let bound = finding.bound.as_ref().map(|bound| bound_told(words, bound)).unwrap_or_default();
    let facts: [(&str, Argument<'_>); 12] = [
        ("bound", bound.into()),
        ("together", if total.is_some() { "yes" } else { "no" }.into()),
        ("total", total.unwrap_or_default().into()),
        ("status", status.into()),
        ("kind", kind.into()),
        ("rows", rows.join(", ").into()),
        ("case", case.into()),
        ("guardrail", finding.guardrail.clone().unwrap_or_default().into()),
        ("other", other.into()),
        ("output", finding.output.as_ref().map(|output| output.name.clone()).unwrap_or_default().into()),
        (
            "value",
            finding
                .output
                .as_ref()
                .and_then(|output| output.value.as_ref())
                .map(ToString::to_string)
                .unwrap_or_default()
                .into(),
        ),
        ("why", words.say_with("cli-rule-why", &[("reason", reason.into())]).into()),
    ];
    // What is computed has words of its own, whichever kind it counts as.
    let is_asked_for =
        finding.status == Outcome::Violated && finding.kind == Kind::Guardrail && finding.rows.is_empty();
    let id = match &finding.output {
        Some(_) => format!("cli-rule-{kind}-computed"),
        None if is_asked_for => "cli-rule-guardrail-asked".to_owned(),
        None => format!("cli-rule-{kind}"),
    };
    words.say_with(&id, &facts)
}

/// A value as the file has it; yes and no in the language of the terminal.
fn value_told(words: &Words, value: &Value) -> String {
    match value {
        Value::Bool(yes) => words.say(if *yes { "cli-yes" } else { "cli-no" }),
        value => value.to_string(),
    }
}

/// What a guardrail binds and how, in brackets behind its name: two may be called the same.
fn bound_told(words: &Words, BoundReport { term, bound }: &BoundReport) -> String {
    let value = |value| value_told(words, &spielraum_dmn::json::of_term(value));
    let said = match bound {
        Bound::AtMost { max } => words.say_with("cli-bound-at-most", &[("max", max.to_string().into())]),
        Bound::AtLeast { min } => words.say_with("cli-bound-at-least", &[("min", min.to_string().into())]),
        Bound::Between { min, max } => {
            words.say_with("cli-bound-between", &[("min", min.to_string().into()), ("max", max.to_string().into())])
        }
        Bound::OneOf { values } => {
            let values = values.iter().map(value).collect::<Vec<_>>().join(", ");
            words.say_with("cli-bound-one-of", &[("values", values.into())])
        }
        Bound::Is { value: one } => words.say_with("cli-bound-is", &[("value", value(one).into())]),
        Bound::NeverInput => words.say("cli-bound-never"),
    };
    format!(" ({term}: {said})")
}

/// How far a check is, on one line of a terminal that is written anew.
struct Progress<'w> {
    words: &'w Words,
    since: Cell<Instant>,
    /// What stands there.
    told: RefCell<String>,
}

impl Progress<'_> {
    fn at(&self, table: &str, step: Step) {
        if self.since.get().elapsed() < TOLD || !std::io::stderr().is_terminal() {
            return;
        }
        self.since.set(Instant::now());
        let (step, done, all) = match step {
            Step::Rows { done, all } => ("rows", done, all),
            Step::Overlaps { done, all } => ("overlaps", done, all),
            Step::Guardrails { done, all } => ("guardrails", done, all),
            Step::Others { done, all } => ("others", done, all),
            Step::Gaps { found } => ("gaps", found, found),
        };
        let facts =
            [("name", table.to_owned().into()), ("step", step.into()), ("done", done.into()), ("all", all.into())];
        self.write(self.words.say_with("cli-rule-progress", &facts));
    }

    fn end(&self) {
        self.write(String::new());
    }

    /// Nothing hangs on whether it can be written.
    fn write(&self, line: String) {
        let before = self.told.replace(line).chars().count();
        let line = self.told.borrow();
        if before > 0 || !line.is_empty() {
            let mut terminal = std::io::stderr();
            let _ = write!(terminal, "\r{}\r{line}", " ".repeat(before)).and_then(|()| terminal.flush());
        }
    }
}
