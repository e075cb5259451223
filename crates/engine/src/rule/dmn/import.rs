//! Tables of a DMN file become drafts of a team's rules.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde::Deserialize;
use serde_json::json;
use spielraum_dmn::rules::Rule;
use spielraum_dmn::write::{Remark, Test};
use spielraum_domain::rule::{Case, Cell, Column, Expectation};
use spielraum_domain::term::{Term, TermId as DomainTerm, Value};
use ts_rs::TS;

use super::export::remarks as remarks_of;
use super::file::{self, DmnProblem, DmnText};
use super::matching::matched;
use super::preview::{free, names_of, unlike};
use super::source::{Source, reading};
use crate::door::{Door, Patch};
use crate::rule::cells::{columns_of, create_row};
use crate::rule::columns::create_comment;
use crate::rule::commands::{Side, create, create_column};
use crate::rule::{CommentAdd, RowSpec, RuleAdd, load, test_case};
use crate::{
    ColumnId, CommentId, Done, JourneyId, Op, Party, Rejection, Result, RuleId, StageId, TermId, VersionId, Workspace,
    id, term, text,
};

/// Tables of a file that shall become rules.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DmnImport {
    /// Where the file lies.
    pub path: PathBuf,
    /// What it was known by when it was looked at.
    pub fingerprint: String,
    /// The numbers of the tables.
    pub tables: Vec<u32>,
    /// What the rules are called, by number of table, where they are not called as in the file.
    #[serde(default)]
    #[ts(optional, as = "Option<BTreeMap<u32, String>>")]
    pub topics: BTreeMap<u32, String>,
    /// The names of terms that are made new although the workspace has them.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub separate: Vec<String>,
    /// The journey that the rules belong to.
    #[ts(optional)]
    pub journey: Option<JourneyId>,
    /// The stage that they apply at.
    #[ts(optional)]
    pub stage: Option<StageId>,
}

impl Workspace {
    /// Makes tables of a file drafts of the team's rules, with the terms that the workspace does not have. The file is kept, so
    /// that nothing in it is lost.
    pub fn import_dmn(&self, by: &Party, import: DmnImport) -> Result<Done<Vec<RuleId>>> {
        let Party::Team(team) = by.clone() else { return Err(Rejection::TeamsOnly.into()) };
        let file = file::read(&import.path)?;
        if file.fingerprint() != import.fingerprint {
            let path = import.path.display().to_string();
            return Err(Rejection::UnreadableDmn { path, problem: DmnProblem::Changed }.into());
        }
        self.transact(by, Op::RuleImport, move |door| {
            let chosen: Vec<(u32, &Rule)> =
                (0..).zip(&file.rules.tables).filter(|(at, _)| import.tables.contains(at)).collect();
            if chosen.is_empty() {
                return Err(Rejection::Empty { field: "tables" }.into());
            }
            keep(door, &file)?;
            let terms = terms(door, &file, &chosen, &import.separate)?;
            let topics = topics(&file);
            let mut made = Vec::new();
            for (at, rule) in chosen {
                let add = RuleAdd {
                    team: team.clone(),
                    topic: import.topics.get(&at).unwrap_or(&topics[at as usize]).clone(),
                    journey: import.journey.clone(),
                    stage: import.stage.clone(),
                    hit_policy: rule.table.hit_policy,
                    inputs: Vec::new(),
                    outputs: Vec::new(),
                };
                let (id, version) = create(door, &add)?;
                fill(door, &version, rule, &terms)?;
                let source = Source {
                    file: file.fingerprint(),
                    table: at,
                    reading: reading(&load::table(door.tables(), &version)?, &remarks_of(door.tables(), &version)?),
                    terms: terms.iter().map(|(name, term)| (term.0.clone(), name.0.clone())).collect(),
                };
                door.patch("rule", &id, Patch::new().set("source", json!(source)))?;
                made.push(id);
            }
            Ok(made)
        })
    }
}

/// What the rules are called that tables become, each by its own name: files may call several of them alike.
pub(super) fn topics(file: &DmnText) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let names = file.rules.tables.iter().map(|rule| topic(rule, file));
    let own = names.map(|name| {
        let numbered = (2..).map(|number| format!("{name} ({number})"));
        unlike(std::iter::once(name.clone()).chain(numbered), &mut taken)
    });
    own.collect()
}

/// A name that can be kept: files may leave it out, or write a whole paragraph.
fn topic(rule: &Rule, file: &DmnText) -> String {
    let name: String = rule.name.chars().take(190).collect();
    if text::name("topic", &name).is_ok() { name } else { file.stem().chars().take(190).collect() }
}

/// Keeps the text of the file. Outside the log, which only says which file it was.
fn keep(door: &Door<'_>, file: &DmnText) -> Result<()> {
    let sql = "INSERT OR IGNORE INTO dmn_file (id, name, text) VALUES (?1, ?2, ?3)";
    door.tables().execute(sql, [&file.fingerprint(), &file.name, &file.text])?;
    Ok(())
}

/// The term of the workspace for each term of the chosen tables; what is not there is made.
fn terms(
    door: &mut Door<'_>,
    file: &DmnText,
    chosen: &[(u32, &Rule)],
    separate: &[String],
) -> Result<BTreeMap<DomainTerm, TermId>> {
    let known = term::terms(door.tables())?;
    let mut taken = names_of(&known);
    let columns = chosen.iter().flat_map(|(_, rule)| rule.table.inputs.iter().chain(&rule.table.outputs));
    let mut needed: BTreeSet<&DomainTerm> = columns.map(|column| &column.term).collect();
    let find = |id: &DomainTerm| file.rules.terms.iter().find(|term| term.id == *id);
    let existing = |term: &Term| matched(term, &file.rules, &known).filter(|_| !separate.contains(&term.name));
    // Tests speak of terms that other rules ask for, too.
    let tests = chosen.iter().flat_map(|(_, rule)| &rule.tests).map(|test| &test.expectation);
    needed.extend(tests.flat_map(|test| test.inputs.0.keys().chain(test.expected.keys())));
    // What the answers of a new term set has to be there as well.
    loop {
        let new = needed.iter().filter_map(|id| find(id)).filter(|term| existing(term).is_none());
        let set: Vec<&DomainTerm> = new
            .flat_map(|term| term.answers.values())
            .flat_map(BTreeMap::keys)
            .filter(|id| !needed.contains(id))
            .collect();
        if set.is_empty() {
            break;
        }
        needed.extend(set);
    }
    let mut found = BTreeMap::new();
    let mut new = Vec::new();
    for one in file.rules.terms.iter().filter(|one| needed.contains(&one.id)) {
        let id = match existing(one) {
            Some(term) => TermId(term.id.0.clone()),
            None => {
                let id = term::create(
                    door,
                    &term::TermAdd {
                        name: free(&one.name, file.stem(), &mut taken),
                        kind: one.kind.clone(),
                        protected: one.protected,
                        same_everywhere: one.same_everywhere,
                    },
                )?;
                new.push((one, id.clone()));
                id
            }
        };
        found.insert(one.id.clone(), id);
    }
    for (one, id) in new {
        for (answer, sets) in &one.answers {
            let sets =
                sets.iter().filter_map(|(set, value)| Some((DomainTerm(found.get(set)?.0.clone()), value.clone())));
            term::create_answer(door, &id, answer, &sets.collect())?;
        }
    }
    Ok(found)
}

/// Columns, rows, cases that cannot happen, and tests.
fn fill(door: &mut Door<'_>, version: &VersionId, rule: &Rule, terms: &BTreeMap<DomainTerm, TermId>) -> Result<()> {
    let mut ids: BTreeMap<&spielraum_domain::rule::ColumnId, ColumnId> = BTreeMap::new();
    let inputs = rule.table.inputs.iter().map(|column| (Side::If, column));
    for (side, column) in inputs.chain(rule.table.outputs.iter().map(|column| (Side::Then, column))) {
        ids.insert(&column.id, make_column(door, version, side, column, terms)?);
    }
    let remarks = remarks(door, version, rule)?;
    let by_id = |cells: &BTreeMap<spielraum_domain::rule::ColumnId, Cell>| -> BTreeMap<String, Cell> {
        cells.iter().filter_map(|(column, cell)| Some((ids.get(column)?.0.clone(), cell.clone()))).collect()
    };
    let columns = columns_of(door.tables(), version)?;
    let rows = crate::order::Siblings { table: "rule_row", parent: Some(("version", version.as_ref())) };
    let places = rows.places_at_end(door.tables(), rule.table.rows.len())?;
    for (at, (row, place)) in rule.table.rows.iter().zip(places).enumerate() {
        let text = |remark: &Remark| remark.texts.get(at).cloned().unwrap_or_default();
        let said = remarks.iter().zip(&rule.remarks).map(|(id, remark)| (id.0.clone(), Cell::feel(text(remark))));
        let cells = by_id(&row.cells).into_iter().chain(said).collect();
        let spec = RowSpec { cells, because: row.because.clone() };
        create_row(door, version, &columns, &spec, None, place)?;
    }
    for one in &rule.impossible {
        let patch = Patch::new()
            .refer("version", version)
            .set("cells", json!(by_id(&one.cells)))
            .set("reason", text::name("reason", &one.reason)?);
        door.create("impossible", &id::random(), patch)?;
    }
    for Test { name, expectation: Expectation { inputs, expected } } in &rule.tests {
        let by_id = |values: &BTreeMap<DomainTerm, Value>| -> BTreeMap<DomainTerm, Value> {
            let of =
                |(term, value): (&DomainTerm, &Value)| Some((DomainTerm(terms.get(term)?.0.clone()), value.clone()));
            values.iter().filter_map(of).collect()
        };
        test_case::create(door, version, name, &Case(by_id(&inputs.0)), &by_id(expected))?;
    }
    Ok(())
}

/// A free column for each remark, under a name that is its own. Files may call two of them the same.
fn remarks(door: &mut Door<'_>, version: &VersionId, rule: &Rule) -> Result<Vec<CommentId>> {
    let mut taken = BTreeSet::new();
    let mut made = Vec::new();
    for remark in &rule.remarks {
        let name: String = remark.name.chars().take(190).collect();
        let name = text::name("comment", &name).unwrap_or_else(|_| "annotation".to_owned());
        let numbered = (2..).map(|number| format!("{name} {number}"));
        let free = |name: &String| !taken.contains(name);
        let name = std::iter::once(name.clone()).chain(numbered).find(free).unwrap_or(name);
        taken.insert(name.clone());
        made.push(create_comment(door, &CommentAdd { version: version.clone(), name })?);
    }
    Ok(made)
}

fn make_column(
    door: &mut Door<'_>,
    version: &VersionId,
    side: Side,
    column: &Column,
    terms: &BTreeMap<DomainTerm, TermId>,
) -> Result<ColumnId> {
    let term = terms.get(&column.term).ok_or(Rejection::NotFound { kind: "term" })?;
    let id = create_column(door, version, side, term, None)?;
    if column.may_be_missing {
        door.patch("rule_column", &id, Patch::new().set("may_be_missing", true))?;
    }
    Ok(id)
}
