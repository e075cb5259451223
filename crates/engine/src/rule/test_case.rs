//! Cases kept as tests with a version, and how it does in them.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::json;
use spielraum_domain::rule::{Case, Chain, Expectation, TestResult};
use spielraum_domain::term::{TermId, Value};
use ts_rs::TS;

use super::chain::Team;
use super::commands::{rule_of, team_of};
use super::load;
use super::{VersionRef, VersionState};
use crate::door::{self, Door, Patch};
use crate::journey::ids;
use crate::order::Siblings;
use crate::{Done, Op, Party, Rejection, Result, TestId, VersionId, Workspace, text};

/// A case kept with a version, and how the version does in it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleTest {
    /// Which.
    pub id: TestId,
    /// What people call it.
    pub name: String,
    /// The case and what it ought to get.
    #[serde(flatten)]
    pub expectation: Expectation,
    /// How the version does.
    pub result: TestResult,
}

/// A case to be kept as a test.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TestAdd {
    /// The version.
    pub version: VersionId,
    /// What people call it.
    pub name: String,
    /// The case.
    pub inputs: Case,
    /// The values it ought to get, by term.
    #[ts(as = "BTreeMap<String, Value>")]
    pub expected: BTreeMap<TermId, Value>,
}

/// What changes of a test.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TestEdit {
    /// Which.
    pub id: TestId,
    /// What people call it.
    #[ts(optional)]
    pub name: Option<String>,
    /// The case.
    #[ts(optional)]
    pub inputs: Option<Case>,
    /// The values it ought to get, by term.
    #[ts(optional, as = "Option<BTreeMap<String, Value>>")]
    pub expected: Option<BTreeMap<TermId, Value>>,
}

/// Names one test.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TestRef {
    /// Which.
    pub id: TestId,
}

impl Workspace {
    /// The tests of a version, each put to it. What a test does not say comes from the rules that feed this one, as in a case.
    pub fn rule_tests(&self, of: &VersionRef) -> Result<Vec<RuleTest>> {
        self.read(|tables| {
            let team = Team::of(tables, &of.version)?;
            let chain = Chain(team.tables());
            let tests = stored(tables, &of.version)?;
            let run = |stored: Stored| RuleTest {
                result: chain.test(0, &stored.expectation),
                id: stored.id,
                name: stored.name,
                expectation: stored.expectation,
            };
            Ok(tests.into_iter().map(run).collect())
        })
    }

    /// Keeps a case as a test. A test changes no answer, so a version in force takes one as well.
    pub fn add_test(&self, by: &Party, add: TestAdd) -> Result<Done<TestId>> {
        let party = by.clone();
        self.transact(by, Op::RuleTest, move |door| {
            must_be_ours(&party, door, &add.version)?;
            create(door, &add.version, &add.name, &add.inputs, &add.expected)
        })
    }

    /// Changes a test.
    pub fn edit_test(&self, by: &Party, edit: TestEdit) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleTest, move |door| {
            must_be_ours(&party, door, &version_of(door.tables(), &edit.id)?)?;
            let mut patch = Patch::new();
            if let Some(name) = &edit.name {
                patch = patch.set("name", text::name("name", name)?);
            }
            if let Some(inputs) = &edit.inputs {
                patch = patch.set("inputs", json!(inputs));
            }
            if let Some(expected) = &edit.expected {
                patch = patch.set("expected", some(expected)?);
            }
            door.patch("rule_test", &edit.id, patch)
        })
    }

    /// Removes a test.
    pub fn remove_test(&self, by: &Party, test: TestRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleTest, move |door| {
            must_be_ours(&party, door, &version_of(door.tables(), &test.id)?)?;
            door.remove("rule_test", &test.id)
        })
    }
}

/// Tests speak of terms, so they fit the next version as they are.
pub(super) fn copy(door: &mut Door<'_>, version: &VersionId, from: &VersionId) -> Result<()> {
    for test in stored(door.tables(), from)? {
        let Expectation { inputs, expected } = test.expectation;
        create(door, version, &test.name, &inputs, &expected)?;
    }
    Ok(())
}

pub(super) fn remove_all(door: &mut Door<'_>, version: &VersionId) -> Result<()> {
    for test in ids(door.tables(), "SELECT id FROM rule_test WHERE version = ?1 ORDER BY id", version.as_ref())? {
        door.remove("rule_test", &test)?;
    }
    Ok(())
}

pub(super) fn create(
    door: &mut Door<'_>,
    version: &VersionId,
    name: &str,
    inputs: &Case,
    expected: &BTreeMap<TermId, Value>,
) -> Result<TestId> {
    let id = TestId::random();
    let siblings = Siblings { table: "rule_test", parent: Some(("version", version.as_ref())) };
    let patch = Patch::new()
        .refer("version", version)
        .set("name", text::name("name", name)?)
        .set("inputs", json!(inputs))
        .set("expected", some(expected)?)
        .set("place", siblings.place(door.tables(), None)?);
    door.create("rule_test", &id, patch)?;
    Ok(id)
}

/// A test that expects nothing could not fail.
fn some(expected: &BTreeMap<TermId, Value>) -> Result<serde_json::Value> {
    if expected.is_empty() { Err(Rejection::Empty { field: "expected" }.into()) } else { Ok(json!(expected)) }
}

fn version_of(tables: &Connection, test: &TestId) -> Result<VersionId> {
    door::required(tables, "rule_test", "SELECT version FROM rule_test WHERE id = ?1", test)
}

fn must_be_ours(by: &Party, door: &Door<'_>, version: &VersionId) -> Result<()> {
    by.must_be(&team_of(door.tables(), &rule_of(door.tables(), version)?)?)?;
    match load::state(door.tables(), version)? {
        VersionState::Retired => Err(Rejection::NotADraft.into()),
        VersionState::Draft | VersionState::Consent | VersionState::InForce => Ok(()),
    }
}

/// A test as its table keeps it.
pub(super) struct Stored {
    id: TestId,
    pub(super) name: String,
    pub(super) expectation: Expectation,
}

pub(super) fn stored(tables: &Connection, version: &VersionId) -> Result<Vec<Stored>> {
    let sql = "SELECT id, name, inputs, expected FROM rule_test WHERE version = ?1 ORDER BY place, id";
    let mut statement = tables.prepare_cached(sql)?;
    let mut rows = statement.query([version])?;
    let mut tests = Vec::new();
    while let Some(row) = rows.next()? {
        let inputs = serde_json::from_str(&row.get::<_, String>("inputs")?)?;
        let expected = serde_json::from_str(&row.get::<_, String>("expected")?)?;
        let expectation = Expectation { inputs, expected };
        tests.push(Stored { id: row.get("id")?, name: row.get("name")?, expectation });
    }
    Ok(tests)
}
