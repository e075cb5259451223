//! What a team does to the draft of a rule.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use spielraum_domain::life::Act;
use spielraum_domain::rule::{Cell, HitPolicy};
use ts_rs::TS;

use super::cells::rows_of;
use super::life::in_state;
use super::{load, topic};
use crate::door::{self, Door, Patch};
use crate::journey::word;
use crate::optional::double;
use crate::order::Siblings;
use crate::{
    ColumnId, Done, JourneyId, Op, Party, Rejection, Result, RuleId, StageId, TeamId, TermId, VersionId, Workspace, id,
    text,
};

/// On which side of a table a column stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Side {
    /// What a row asks about the case.
    If,
    /// What a row answers.
    Then,
}

/// A new rule, with its first draft.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleAdd {
    /// The team whose rule it is.
    pub team: TeamId,
    /// What it decides.
    pub topic: String,
    /// The journey it belongs to.
    #[ts(optional)]
    pub journey: Option<JourneyId>,
    /// The stage it applies at.
    #[ts(optional)]
    pub stage: Option<StageId>,
    /// Which rows answer.
    pub hit_policy: HitPolicy,
    /// The terms a row asks about.
    pub inputs: Vec<TermId>,
    /// The terms a row sets.
    pub outputs: Vec<TermId>,
}

/// What changes of a rule's place.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleEdit {
    /// Which.
    pub id: RuleId,
    /// What it decides.
    #[ts(optional)]
    pub topic: Option<String>,
    /// The journey it belongs to, or none.
    #[serde(default, deserialize_with = "double")]
    #[ts(optional)]
    pub journey: Option<Option<JourneyId>>,
    /// The stage it applies at, or none.
    #[serde(default, deserialize_with = "double")]
    #[ts(optional)]
    pub stage: Option<Option<StageId>>,
}

/// Which rows of a draft answer.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HitPolicySet {
    /// The draft.
    pub version: VersionId,
    /// Which rows answer.
    pub hit_policy: HitPolicy,
}

/// A new column of a draft.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleColumnAdd {
    /// The draft.
    pub version: VersionId,
    /// Its side.
    pub side: Side,
    /// Its term.
    pub term: TermId,
    /// The column it comes before; at the end of its side when left out.
    #[ts(optional)]
    pub before: Option<ColumnId>,
}

/// Names one column of a draft.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RuleColumnRef {
    /// Which.
    pub id: ColumnId,
}

/// A gap that cannot happen, said with the reason.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImpossibleAdd {
    /// The draft.
    pub version: VersionId,
    /// The cases, as input cells by column.
    #[ts(as = "BTreeMap<String, Cell>")]
    pub cells: BTreeMap<String, Cell>,
    /// Why they cannot happen.
    pub reason: String,
}

/// Names one impossibility.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ImpossibleRef {
    /// Which.
    pub id: String,
}

impl Workspace {
    /// Adds a rule with its first draft.
    pub fn add_rule(&self, by: &Party, rule: RuleAdd) -> Result<Done<RuleId>> {
        by.must_be(&rule.team)?;
        self.transact(by, Op::RuleAdd, move |door| Ok(create(door, &rule)?.0))
    }

    /// Changes what a rule is called and where it applies.
    pub fn edit_rule(&self, by: &Party, edit: RuleEdit) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleEdit, move |door| {
            party.must_be(&team_of(door.tables(), &edit.id)?)?;
            let mut patch = Patch::new();
            if let Some(topic) = &edit.topic {
                patch = patch.set("topic", text::name("topic", topic)?);
            }
            if let Some(journey) = &edit.journey {
                patch = patch.refer_or_none("journey", journey.as_ref());
            }
            if let Some(stage) = &edit.stage {
                patch = patch.refer_or_none("stage", stage.as_ref());
            }
            door.patch("rule", &edit.id, patch)?;
            stage_on_its_journey(door, &edit.id)?;
            match in_state(door.tables(), &edit.id, "inForce")? {
                Some(_) => topic::must_be_the_only(door.tables(), &edit.id),
                None => Ok(()),
            }
        })
    }

    /// Chooses which rows of a draft answer.
    pub fn set_hit_policy(&self, by: &Party, set: HitPolicySet) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleCell, move |door| {
            must_be_our_draft(&party, door, &set.version)?;
            door.patch("rule_version", &set.version, Patch::new().set("hit_policy", word(&set.hit_policy)?))
        })
    }

    /// Adds a column.
    pub fn add_rule_column(&self, by: &Party, add: RuleColumnAdd) -> Result<Done<ColumnId>> {
        let party = by.clone();
        self.transact(by, Op::RuleColumn, move |door| {
            must_be_our_draft(&party, door, &add.version)?;
            create_column(door, &add.version, add.side, &add.term, add.before.as_ref())
        })
    }

    /// Removes a column with its cells.
    pub fn remove_rule_column(&self, by: &Party, column: RuleColumnRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleColumn, move |door| {
            let sql = "SELECT version FROM rule_column WHERE id = ?1";
            let version: VersionId = door::required(door.tables(), "rule_column", sql, &column.id)?;
            must_be_our_draft(&party, door, &version)?;
            for row in rows_of(door.tables(), &version)? {
                door.patch("rule_row", &row, Patch::new().set(&format!("cells/{}", column.id), Value::Null))?;
            }
            door.remove("rule_column", &column.id)
        })
    }

    /// Says that cases cannot happen, and why.
    pub fn add_impossible(&self, by: &Party, add: ImpossibleAdd) -> Result<Done<String>> {
        let party = by.clone();
        self.transact(by, Op::RuleImpossible, move |door| {
            must_be_our_draft(&party, door, &add.version)?;
            let id = id::random();
            let patch = Patch::new()
                .refer("version", &add.version)
                .set("cells", json!(add.cells))
                .set("reason", text::name("reason", &add.reason)?);
            door.create("impossible", &id, patch)?;
            Ok(id)
        })
    }

    /// Says that these cases can happen after all.
    pub fn remove_impossible(&self, by: &Party, impossible: ImpossibleRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleImpossible, move |door| {
            let sql = "SELECT version FROM impossible WHERE id = ?1";
            let version: VersionId = door::required(door.tables(), "impossible", sql, &impossible.id)?;
            must_be_our_draft(&party, door, &version)?;
            door.remove("impossible", &impossible.id)
        })
    }
}

/// Makes a rule with its first draft.
pub(crate) fn create(door: &mut Door<'_>, rule: &RuleAdd) -> Result<(RuleId, VersionId)> {
    let (id, version) = (RuleId::random(), VersionId::random());
    let rules = Siblings { table: "rule", parent: Some(("team", rule.team.as_ref())) };
    let patch = Patch::new()
        .refer("team", &rule.team)
        .set("topic", text::name("topic", &rule.topic)?)
        .refer_or_none("journey", rule.journey.as_ref())
        .refer_or_none("stage", rule.stage.as_ref())
        .set("place", rules.place(door.tables(), None)?);
    door.create("rule", &id, patch)?;
    stage_on_its_journey(door, &id)?;
    let patch = Patch::new().refer("rule", &id).set("number", 1).set("state", "draft");
    door.create("rule_version", &version, patch.set("hit_policy", word(&rule.hit_policy)?))?;
    let inputs = rule.inputs.iter().map(|term| (Side::If, term));
    for (side, term) in inputs.chain(rule.outputs.iter().map(|term| (Side::Then, term))) {
        create_column(door, &version, side, term, None)?;
    }
    Ok((id, version))
}

/// A rule applies at a stage of its own journey, or at none.
fn stage_on_its_journey(door: &Door<'_>, rule: &RuleId) -> Result<()> {
    let sql = "SELECT rule.stage IS NULL OR stage.journey IS rule.journey AS fits \
               FROM rule LEFT JOIN stage ON stage.id = rule.stage WHERE rule.id = ?1";
    let fits: bool = door.tables().query_row(sql, [rule], |row| row.get("fits"))?;
    if fits { Ok(()) } else { Err(Rejection::NotFound { kind: "stage" }.into()) }
}

pub(super) fn create_column(
    door: &mut Door<'_>,
    version: &VersionId,
    side: Side,
    term: &TermId,
    before: Option<&ColumnId>,
) -> Result<ColumnId> {
    door::required::<String>(door.tables(), "term", "SELECT name FROM term WHERE id = ?1", term)?;
    let id = ColumnId::random();
    let siblings = Siblings { table: "rule_column", parent: Some(("version", version.as_ref())) };
    let patch = Patch::new()
        .refer("version", version)
        .set("side", word(&side)?)
        .refer("term", term)
        .set("lineage", id.0.clone())
        .set("place", siblings.place(door.tables(), before.map(AsRef::as_ref))?);
    door.create("rule_column", &id, patch)?;
    Ok(id)
}

pub(crate) fn team_of(tables: &Connection, rule: &RuleId) -> Result<TeamId> {
    door::required(tables, "rule", "SELECT team FROM rule WHERE id = ?1", rule)
}

pub(crate) fn rule_of(tables: &Connection, version: &VersionId) -> Result<RuleId> {
    door::required(tables, "rule_version", "SELECT rule FROM rule_version WHERE id = ?1", version)
}

/// Only the team's own drafts are edited; a version in force is bound.
pub(super) fn must_be_our_draft(by: &Party, door: &mut Door<'_>, version: &VersionId) -> Result<()> {
    by.must_be(&team_of(door.tables(), &rule_of(door.tables(), version)?)?)?;
    take_back(door, version)
}

/// An edit takes a draft back that waits for consent: what was asked about is no longer what stands there.
pub(super) fn take_back(door: &mut Door<'_>, version: &VersionId) -> Result<()> {
    load::state(door.tables(), version)?.after(Act::Edit).ok_or(Rejection::NotADraft)?;
    door.patch("rule_version", version, Patch::new().set("asked", Value::Null))
}
