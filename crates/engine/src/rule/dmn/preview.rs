//! What an import of a DMN file would give; nothing is stored.

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use spielraum_dmn::beyond::{Beyond, beyond};
use spielraum_dmn::model::{Feature, Model, Uneven};
use spielraum_dmn::rules::{Rule, Rules};
use spielraum_domain::rule::{HitPolicy, Problem};
use spielraum_domain::term::Type;
use ts_rs::TS;

use super::file::{self, DmnText};
use super::import::topics;
use super::matching::matched;
use crate::{Result, TermId, Workspace, term};

/// A file to be looked at.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DmnFile {
    /// Where it lies.
    pub path: PathBuf,
}

/// What an import would give.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DmnPreview {
    /// What the file is called.
    pub file: String,
    /// What the model is called.
    pub model: String,
    /// The edition of the standard, for example "1.3".
    pub edition: String,
    /// What the file is known by; the import asks for it, so that what comes in is what was looked at.
    pub fingerprint: String,
    /// The tables, each of which can become a rule.
    pub tables: Vec<DmnTable>,
    /// What they ask and answer.
    pub terms: Vec<DmnTerm>,
    /// What does not become part of a rule and is kept with the file.
    pub kept: Vec<DmnKept>,
    /// The names of the guardrails that the file was written under. They stay where they were: only managers set the frame.
    pub guardrails: Vec<String>,
}

/// A table that can become a rule.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DmnTable {
    /// Its number in the file.
    pub table: u32,
    /// What it decides.
    pub name: String,
    /// What the rule is called when nobody says otherwise: its name, or a number behind it where the file has it already.
    pub topic: String,
    /// How many tables of the file have its name.
    pub alike: u32,
    /// The id of the decision or function that it belongs to.
    pub element: String,
    /// Which rows answer.
    pub hit_policy: HitPolicy,
    /// How many rows it has.
    pub rows: u32,
    /// The names of the terms that it asks for.
    pub inputs: Vec<String>,
    /// The names of the terms that it sets.
    pub outputs: Vec<String>,
    /// How many cells cannot be read; they come in as they stand.
    pub unread: u32,
    /// The topics of other tables of the file that answer what it asks.
    pub fed_by: Vec<String>,
}

/// A term of the file.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DmnTerm {
    /// Its name in the file.
    pub name: String,
    /// Which values it takes there.
    #[serde(rename = "type")]
    pub kind: Type,
    /// The term of the workspace that it is; nothing when it is new.
    pub existing: Option<TermId>,
    /// What it is called when it is made new.
    pub as_new: String,
    /// Whether the file works it out from something else; here it is asked for.
    pub is_computed: bool,
}

/// A part of the file that does not become part of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DmnKept {
    /// Its name, or the id of what it belongs to.
    pub name: String,
    /// Why.
    pub why: DmnKeptWhy,
}

/// Why a part of a file does not become part of a rule.
#[allow(missing_docs, reason = "fields are named for the facts they hold")]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum DmnKeptWhy {
    /// It is an expression and no table.
    Expression,
    /// It has no logic at all.
    Empty,
    /// It holds more than its tables.
    Around,
    /// It is a function that others call.
    Function,
    /// It is a decision service.
    Service,
    /// It is written in another language than FEEL.
    Language { language: String },
    /// It is an expression that the standard does not have.
    Unknown { element: String },
    /// It has a hit policy that the standard does not have.
    HitPolicy { policy: String },
    /// It names an answer for cases that no row matches; here they are a gap.
    Default,
    /// It is an element that DMN has only since a later edition than the file's.
    Later { element: String, edition: String },
    /// It is a test case that cannot be read.
    Test { test: String },
    /// It is a row with more or fewer conditions than its table has columns for them: it comes in with a cell that cannot be read.
    Conditions { row: u32, has: u32, columns: u32 },
    /// It is a row with more or fewer answers than its table has columns for them: it comes in with a cell that cannot be read.
    Answers { row: u32, has: u32, columns: u32 },
    /// It is a table without a column that answers.
    NoAnswer,
}

impl Workspace {
    /// What an import of a file would give.
    pub fn look_at_dmn(&self, look: &DmnFile) -> Result<DmnPreview> {
        let file = file::read(&look.path)?;
        self.read(|tables| {
            let terms = term::terms(tables)?;
            let mut taken = names_of(&terms);
            let rules = &file.rules;
            let dmn_term = |one: &spielraum_domain::term::Term| DmnTerm {
                name: one.name.clone(),
                kind: one.kind.clone(),
                existing: matched(one, rules, &terms).map(|term| TermId(term.id.0.clone())),
                as_new: free(&one.name, file.stem(), &mut taken),
                is_computed: rules.computed.contains(&one.id),
            };
            let in_columns = columns(rules);
            let topics = topics(&file);
            let shown: Vec<DmnTerm> =
                rules.terms.iter().filter(|one| in_columns.contains(one.id.0.as_str())).map(dmn_term).collect();
            let guardrails: BTreeSet<String> =
                rules.tables.iter().flat_map(|rule| &rule.guardrails).map(|one| one.name.clone()).collect();
            Ok(DmnPreview {
                file: file.name.clone(),
                model: file.model.name.clone(),
                edition: file.model.version.to_string(),
                fingerprint: file.fingerprint(),
                tables: rules.tables.iter().enumerate().map(|(at, rule)| dmn_table(at, rule, rules, &topics)).collect(),
                terms: shown,
                kept: kept(&file),
                guardrails: guardrails.into_iter().collect(),
            })
        })
    }
}

fn columns(rules: &Rules) -> BTreeSet<&str> {
    let tables = rules.tables.iter().map(|rule| &rule.table);
    tables.flat_map(|table| table.inputs.iter().chain(&table.outputs)).map(|column| column.term.0.as_str()).collect()
}

fn dmn_table(at: usize, rule: &Rule, rules: &Rules, topics: &[String]) -> DmnTable {
    let read = rule.table.read(|id| rules.terms.iter().find(|term| term.id == *id));
    let unread = read.problems.iter().filter(|problem| matches!(problem, Problem::Cell { .. })).count();
    let asks = |term| rule.table.inputs.iter().any(|column| column.term == term);
    let feeds = |(other, one): &(usize, &Rule)| *other != at && one.table.outputs.iter().any(|c| asks(c.term.clone()));
    let names = |columns: &[spielraum_domain::rule::Column]| columns.iter().map(|c| c.term.0.clone()).collect();
    DmnTable {
        table: number(at),
        name: rule.name.clone(),
        topic: topics[at].clone(),
        alike: number(rules.tables.iter().filter(|other| other.name == rule.name).count()),
        element: rule.element.clone(),
        hit_policy: rule.table.hit_policy,
        rows: number(rule.table.rows.len()),
        inputs: names(&rule.table.inputs),
        outputs: names(&rule.table.outputs),
        unread: number(unread),
        fed_by: rules.tables.iter().enumerate().filter(feeds).map(|(other, _)| topics[other].clone()).collect(),
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The names that are taken, in small letters.
pub(super) fn names_of(terms: &[spielraum_domain::term::Term]) -> BTreeSet<String> {
    terms.iter().map(|term| term.name.to_lowercase()).collect()
}

/// A name that no term has: its own, or with the file behind it. Names are kept short enough to be kept; what has none is called
/// like the file.
pub(super) fn free(name: &str, file: &str, taken: &mut BTreeSet<String>) -> String {
    let short = |text: &str, limit: usize| -> String { text.chars().take(limit).collect() };
    let seen: String = name.chars().filter(|&char| !crate::is_unseen(char)).collect();
    let name = short(&seen.split_whitespace().collect::<Vec<_>>().join(" "), 140);
    let name = [name, short(file, 140), "DMN".to_owned()].into_iter().find(|name| !name.is_empty()).unwrap_or_default();
    let with_file = format!("{name} ({})", short(file, 40));
    let numbered = (2..).map(|number| format!("{with_file} {number}"));
    unlike([name, with_file.clone()].into_iter().chain(numbered), taken)
}

/// The first of these that is not taken, in small letters; it is taken then. There have to be more of them than are taken.
pub(super) fn unlike(mut names: impl Iterator<Item = String>, taken: &mut BTreeSet<String>) -> String {
    names.find(|name| taken.insert(name.to_lowercase())).unwrap_or_default()
}

/// What does not become part of a rule.
fn kept(file: &DmnText) -> Vec<DmnKept> {
    let DmnText { model, rules, .. } = file;
    let mut kept: Vec<DmnKept> = Vec::new();
    let mut keep = |name: &str, why| kept.push(DmnKept { name: name.to_owned(), why });
    for (name, what) in beyond(model, rules) {
        let why = match what {
            Beyond::Empty => DmnKeptWhy::Empty,
            Beyond::Around => DmnKeptWhy::Around,
            Beyond::Expression => DmnKeptWhy::Expression,
            Beyond::Function => DmnKeptWhy::Function,
            Beyond::Service => DmnKeptWhy::Service,
        };
        keep(name, why);
    }
    for rule in rules.tables.iter().filter(|rule| rule.has_default) {
        keep(&rule.name, DmnKeptWhy::Default);
    }
    for unsupported in &model.unsupported {
        let why = match &unsupported.what {
            Feature::Language { language } => DmnKeptWhy::Language { language: language.clone() },
            Feature::Expression { name } => DmnKeptWhy::Unknown { element: name.clone() },
            Feature::HitPolicy { name } => DmnKeptWhy::HitPolicy { policy: name.clone() },
            Feature::Later { name, since } => DmnKeptWhy::Later { element: name.clone(), edition: since.to_string() },
            Feature::Test { name } => DmnKeptWhy::Test { test: name.clone() },
            Feature::Conditions(Uneven { row, has, columns }) => {
                DmnKeptWhy::Conditions { row: *row, has: *has, columns: *columns }
            }
            Feature::Answers(Uneven { row, has, columns }) => {
                DmnKeptWhy::Answers { row: *row, has: *has, columns: *columns }
            }
            Feature::NoAnswer => DmnKeptWhy::NoAnswer,
            Feature::ExternalFunction { .. } | Feature::ImportedValues => continue,
        };
        keep(&named(model, &unsupported.element), why);
    }
    kept.dedup();
    kept
}

/// The name of the decision with this id, or the id.
fn named(model: &Model, id: &str) -> String {
    let decision = model.decisions.iter().find(|decision| decision.id == id);
    decision.map_or_else(|| id.to_owned(), |decision| decision.name.clone())
}
