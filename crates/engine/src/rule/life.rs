//! The life of a rule: draft, consent, in force, retired.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Deserialize;
use serde_json::Value;
use spielraum_domain::life::{Act, State};
use spielraum_domain::rule::{Cell, Language};
use ts_rs::TS;

use super::cells::{RowSpec, columns_of, create_row, rows_of};
use super::columns::StoredComment;
use super::commands::{must_be_our_draft, rule_of, team_of};
use super::{VersionRef, columns, load, proof, test_case};
use crate::consent;
use crate::door::{self, Door, Patch};
use crate::frame::not_past;
use crate::journey::ids;
use crate::order::Siblings;
use crate::{ColumnId, CommentId, Done, Op, Party, Rejection, Result, RuleId, VersionId, Workspace, id, text};

/// Names one rule.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RuleRef {
    /// Which.
    pub id: RuleId,
}

/// What a team agreed on.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleInForce {
    /// The draft.
    pub version: VersionId,
    /// What was agreed, in the team's words.
    pub agreed: String,
    /// The day it is looked at again.
    #[ts(optional, type = "string")]
    pub review: Option<NaiveDate>,
}

/// When a version in force is looked at again.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewSet {
    /// The version.
    pub version: VersionId,
    /// The day, or none.
    #[ts(type = "string | null")]
    pub review: Option<NaiveDate>,
}

impl Workspace {
    /// Begins the next draft: a copy of the version in force, or of the last one.
    pub fn draft_rule(&self, by: &Party, rule: RuleRef) -> Result<Done<VersionId>> {
        let party = by.clone();
        self.transact(by, Op::RuleDraft, move |door| {
            party.must_be(&team_of(door.tables(), &rule.id)?)?;
            if in_state(door.tables(), &rule.id, "draft")?.is_some() {
                return Err(Rejection::DraftExists.into());
            }
            next_draft(door, &rule.id)
        })
    }

    /// Throws a draft away; a rule that was never in force goes with it.
    pub fn remove_draft(&self, by: &Party, rule: RuleRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleRemove, move |door| {
            party.must_be(&team_of(door.tables(), &rule.id)?)?;
            let draft =
                in_state(door.tables(), &rule.id, "draft")?.ok_or(Rejection::NotFound { kind: "rule_version" })?;
            remove_version(door, &draft)?;
            let versions = ids(door.tables(), "SELECT id FROM rule_version WHERE rule = ?1", rule.id.as_ref())?;
            if versions.is_empty() { remove_rule(door, &rule.id) } else { Ok(()) }
        })
    }

    /// Asks the team for its consent to a draft. What stands against it now would stand against it then, so it is proved here as
    /// well.
    pub fn ask_consent(&self, by: &Party, draft: VersionRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleConsent, move |door| {
            party.must_be(&team_of(door.tables(), &rule_of(door.tables(), &draft.version)?)?)?;
            load::state(door.tables(), &draft.version)?.after(Act::AskConsent).ok_or(Rejection::WrongState)?;
            proof::must_hold_alone(door.tables(), door.today(), &draft.version)?;
            ask(door, &draft.version)
        })
    }

    /// Takes a draft back that waits for consent, to write on.
    pub fn take_back(&self, by: &Party, draft: VersionRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleTakeBack, move |door| must_be_our_draft(&party, door, &draft.version))
    }

    /// Says when a version in force is looked at again.
    pub fn set_review(&self, by: &Party, set: ReviewSet) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleReview, move |door| {
            party.must_be(&team_of(door.tables(), &rule_of(door.tables(), &set.version)?)?)?;
            if load::state(door.tables(), &set.version)? != State::InForce {
                return Err(Rejection::WrongState.into());
            }
            let day = set.review.map(|day| not_past(day, door.today())).transpose()?;
            door.patch("rule_version", &set.version, Patch::new().set("review", day.map(|day| day.to_string())))
        })
    }

    /// Brings a draft into force today, in place of the version before. The proof is made again at this moment: while it shows
    /// anything that is not answered, the draft stays one. While a consent round is under way, the round decides.
    pub fn put_in_force(&self, by: &Party, agreed: RuleInForce) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleInForce, move |door| {
            let rule = rule_of(door.tables(), &agreed.version)?;
            party.must_be(&team_of(door.tables(), &rule)?)?;
            consent::must_not_go_past(door.tables(), &agreed.version)?;
            let review = agreed.review.map(|day| not_past(day, door.today())).transpose()?;
            bring_into_force(door, &agreed.version, &text::name("agreed", &agreed.agreed)?, review)
        })
    }

    /// Retires the version in force: from today the rule answers nothing.
    pub fn retire_rule(&self, by: &Party, rule: RuleRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleRetire, move |door| {
            party.must_be(&team_of(door.tables(), &rule.id)?)?;
            let version =
                in_state(door.tables(), &rule.id, "inForce")?.ok_or(Rejection::NotFound { kind: "rule_version" })?;
            let today = door.today().to_string();
            door.patch("rule_version", &version, retired(&today))
        })
    }
}

/// The team is asked from today, unless it has been already.
pub(crate) fn ask(door: &mut Door<'_>, version: &VersionId) -> Result<()> {
    if load::state(door.tables(), version)? == State::Consent {
        return Ok(());
    }
    let today = door.today().to_string();
    door.patch("rule_version", version, Patch::new().set("asked", today))
}

/// A draft comes into force today, in place of the version before.
pub(crate) fn bring_into_force(
    door: &mut Door<'_>,
    version: &VersionId,
    agreed: &str,
    review: Option<NaiveDate>,
) -> Result<()> {
    let rule = rule_of(door.tables(), version)?;
    load::state(door.tables(), version)?.after(Act::Agree).ok_or(Rejection::NotADraft)?;
    proof::must_hold(door.tables(), door.today(), version)?;
    let today = door.today().to_string();
    if let Some(before) = in_state(door.tables(), &rule, "inForce")? {
        door.patch("rule_version", &before, retired(&today))?;
    }
    let patch = Patch::new()
        .set("state", "inForce")
        .set("agreed", agreed)
        .set("since", today)
        .set("review", review.map(|day| day.to_string()));
    door.patch("rule_version", version, patch)
}

fn retired(today: &str) -> Patch {
    Patch::new().set("state", "retired").set("until", today)
}

pub(crate) fn in_state(tables: &Connection, rule: &RuleId, state: &str) -> Result<Option<VersionId>> {
    let sql = format!("SELECT id FROM rule_version WHERE rule = ?1 AND state = '{state}' ORDER BY number DESC LIMIT 1");
    Ok(ids(tables, &sql, rule.as_ref())?.into_iter().next().map(VersionId))
}

/// The draft of a rule; a new one when there is none.
pub(crate) fn draft_of(door: &mut Door<'_>, rule: &RuleId) -> Result<VersionId> {
    match in_state(door.tables(), rule, "draft")? {
        Some(draft) => Ok(draft),
        None => next_draft(door, rule),
    }
}

/// A copy of the version in force, or of the last one.
fn next_draft(door: &mut Door<'_>, rule: &RuleId) -> Result<VersionId> {
    let sql = "SELECT id FROM rule_version WHERE rule = ?1 ORDER BY number DESC LIMIT 1";
    let last: VersionId = door::required(door.tables(), "rule", sql, rule)?;
    copy(door, rule, &last)
}

/// Columns and rows keep their lineage, so that versions can be laid beside each other.
fn copy(door: &mut Door<'_>, rule: &RuleId, from: &VersionId) -> Result<VersionId> {
    let version = VersionId::random();
    let sql = "SELECT hit_policy FROM rule_version WHERE id = ?1";
    let hit_policy: String = door::required(door.tables(), "rule_version", sql, from)?;
    let sql = "SELECT max(number) + 1 FROM rule_version WHERE rule = ?1";
    let number: u32 = door::required(door.tables(), "rule", sql, rule)?;
    let patch =
        Patch::new().refer("rule", rule).set("number", number).set("state", "draft").set("hit_policy", hit_policy);
    door.create("rule_version", &version, patch)?;
    let columns = copy_columns(door, &version, from)?;
    let comments = copy_comments(door, &version, from)?;
    let known = columns_of(door.tables(), &version)?;
    let rows = load::rows(door.tables(), from)?;
    let places = Siblings { table: "rule_row", parent: Some(("version", version.as_ref())) }
        .places_at_end(door.tables(), rows.len())?;
    for (stored, place) in rows.into_iter().zip(places) {
        let cells =
            stored.row.cells.into_iter().filter_map(|(column, cell)| Some((columns.get(&column.0)?.clone(), cell)));
        let comments = stored.comments.into_iter().filter_map(|(column, text)| {
            Some((comments.get(&column)?.clone(), Cell { text, language: Language::Feel }))
        });
        let row = RowSpec { cells: cells.chain(comments).collect(), because: stored.row.because };
        create_row(door, &version, &known, &row, Some(stored.lineage), place)?;
    }
    copy_impossible(door, &version, from, &columns)?;
    test_case::copy(door, &version, from)?;
    Ok(version)
}

/// Copies the columns and says which became which.
fn copy_columns(door: &mut Door<'_>, version: &VersionId, from: &VersionId) -> Result<BTreeMap<String, String>> {
    let mut became = BTreeMap::new();
    for old in ids(door.tables(), "SELECT id FROM rule_column WHERE version = ?1 ORDER BY place, id", from.as_ref())? {
        let sql = "SELECT side, term, may_be_missing, lineage, place FROM rule_column WHERE id = ?1";
        let patch = door.tables().query_row(sql, [&old], |row| {
            Ok(Patch::new()
                .set("side", row.get::<_, String>("side")?)
                .set("term", row.get::<_, String>("term")?)
                .set("may_be_missing", row.get::<_, bool>("may_be_missing")?)
                .set("lineage", row.get::<_, String>("lineage")?)
                .set("place", row.get::<_, String>("place")?))
        })?;
        let new = ColumnId::random();
        door.create("rule_column", &new, patch.refer("version", version))?;
        became.insert(old, new.0);
    }
    Ok(became)
}

/// Copies the free columns and says which became which.
fn copy_comments(door: &mut Door<'_>, version: &VersionId, from: &VersionId) -> Result<BTreeMap<String, String>> {
    let mut became = BTreeMap::new();
    let old = columns::comments(door.tables(), from)?;
    let places = Siblings { table: "rule_comment", parent: Some(("version", version.as_ref())) }
        .places_at_end(door.tables(), old.len())?;
    for (StoredComment { id, name, lineage }, place) in old.into_iter().zip(places) {
        let new = CommentId::random();
        let patch = Patch::new().refer("version", version).set("name", name).set("lineage", lineage);
        door.create("rule_comment", &new, patch.set("place", place))?;
        became.insert(id.0, new.0);
    }
    Ok(became)
}

fn copy_impossible(
    door: &mut Door<'_>,
    version: &VersionId,
    from: &VersionId,
    columns: &BTreeMap<String, String>,
) -> Result<()> {
    for old in ids(door.tables(), "SELECT id FROM impossible WHERE version = ?1 ORDER BY id", from.as_ref())? {
        let cells: String =
            door::required(door.tables(), "impossible", "SELECT cells FROM impossible WHERE id = ?1", &old)?;
        let reason: String =
            door::required(door.tables(), "impossible", "SELECT reason FROM impossible WHERE id = ?1", &old)?;
        let cells: BTreeMap<String, Value> = serde_json::from_str(&cells)?;
        let cells: BTreeMap<&String, Value> =
            cells.into_iter().filter_map(|(column, cell)| Some((columns.get(&column)?, cell))).collect();
        let patch = Patch::new().refer("version", version).set("cells", serde_json::json!(cells)).set("reason", reason);
        door.create("impossible", &id::random(), patch)?;
    }
    Ok(())
}

/// Takes a rule out with what was recorded about it and proposed for it, which has nothing to stand on any more.
fn remove_rule(door: &mut Door<'_>, rule: &RuleId) -> Result<()> {
    for (kind, sql) in [
        ("exemption", "SELECT id FROM exemption WHERE rule = ?1 OR other = ?1 ORDER BY id"),
        ("settlement", "SELECT id FROM settlement WHERE rule = ?1 OR other = ?1 ORDER BY id"),
        ("proposal", "SELECT id FROM proposal WHERE rule = ?1 ORDER BY id"),
    ] {
        for id in ids(door.tables(), sql, rule.as_ref())? {
            door.remove(kind, &id)?;
        }
    }
    door.remove("rule", rule)
}

fn remove_version(door: &mut Door<'_>, version: &VersionId) -> Result<()> {
    test_case::remove_all(door, version)?;
    for row in rows_of(door.tables(), version)? {
        door.remove("rule_row", &row)?;
    }
    for impossible in ids(door.tables(), "SELECT id FROM impossible WHERE version = ?1 ORDER BY id", version.as_ref())?
    {
        door.remove("impossible", &impossible)?;
    }
    let of_version = |table: &str| format!("SELECT id FROM {table} WHERE version = ?1 ORDER BY place, id");
    for kind in ["rule_column", "rule_comment"] {
        for column in ids(door.tables(), &of_version(kind), version.as_ref())? {
            door.remove(kind, &column)?;
        }
    }
    door.remove("rule_version", version)
}
