//! What is kept of a case: the version, the rows, the inputs, what was answered, the reason of an exception, and the day.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::Deserialize;
use serde_json::json;
use spielraum_domain::frame::{Bound, TeamId as DomainTeam};
use spielraum_domain::rule::{Case, ReadTable, with_what_answers_set};
use spielraum_domain::term::{Sets, Term, Type, Value};
use ts_rs::TS;

use super::linked::{Linked, Step};
use crate::door::{self, Door};
use crate::{Done, Op, Party, Rejection, Result, RowId, TermId, UseId, VersionId, Workspace, frame, term, text};

/// A rule was used.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleUse {
    /// The version in force.
    pub version: VersionId,
    /// The row that answers.
    pub row: RowId,
    /// The inputs as far as they were known.
    pub inputs: Case,
    /// What was decided otherwise.
    #[ts(optional)]
    pub exception: Option<UseException>,
    /// Why inputs were said otherwise than the rules say that answer them, by term.
    #[serde(default)]
    #[ts(optional, as = "Option<BTreeMap<TermId, String>>")]
    pub otherwise: BTreeMap<TermId, String>,
}

/// What a team decides otherwise than the row, for one case.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UseException {
    /// The whole answer.
    pub answer: Sets,
    /// Why it is right here.
    pub reason: String,
}

/// Names one use.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct UseRef {
    /// Which.
    pub id: UseId,
}

impl Workspace {
    /// Keeps that a rule was used. An exception has a reason, says something else than the row, and stays inside every guardrail
    /// that binds the team.
    pub fn use_rule(&self, by: &Party, used: RuleUse) -> Result<Done<UseId>> {
        let party = by.clone();
        self.transact(by, Op::RuleUse, move |door| {
            let Party::Team(team) = &party else { return Err(Rejection::TeamsOnly.into()) };
            must_be_in_force(door.tables(), &used.version)?;
            let terms = term::terms(door.tables())?;
            let linked = Linked::of(door.tables(), &used.version)?;
            let worked = linked.work_out(&used.inputs);
            let asked = linked.topic();
            let inputs = kept(&asked.table, &worked.known)?;
            let row = asked.number_of(&used.row)?;
            let (answer, rows) = asked.answer_of(row, &worked.known)?.ok_or(Rejection::RowDoesNotAnswer)?;
            let answer = answer.values;
            let (answer, reason) = match used.exception {
                None => (answer, None),
                Some(exception) => {
                    let decided = decided(&terms, exception.answer)?;
                    if decided == answer {
                        return Err(Rejection::SameAsTheRow.into());
                    }
                    must_be_inside(door, &DomainTeam(team.0.clone()), &asked.table, &decided)?;
                    (decided, Some(text::name("reason", &exception.reason)?))
                }
            };
            let version = &used.version;
            let id = keep(door, &Used { version, row: &used.row, rows, inputs, answer, reason, part_of: None })?;
            for step in linked.steps(&worked) {
                let team = DomainTeam(team.0.clone());
                let (answer, reason) = step_taken(door, &team, &terms, &step, &worked.known, &used.otherwise)?;
                let inputs = kept(&step.asked.table, &worked.known)?;
                let Step { version, row, .. } = step;
                let rows = vec![row.clone()];
                keep(door, &Used { version, row, rows, inputs, answer, reason, part_of: Some(&id) })?;
            }
            Ok(id)
        })
    }

    /// Takes a use back, as if it had never been kept: a slip at the desk, or a reason that says too much.
    pub fn take_use_back(&self, by: &Party, used: UseRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleUse, move |door| {
            if !matches!(party, Party::Team(_)) {
                return Err(Rejection::TeamsOnly.into());
            }
            if door.tables().execute("DELETE FROM rule_use WHERE id = ?1 OR part_of = ?1", [&used.id])? == 0 {
                return Err(Rejection::NotFound { kind: "rule_use" }.into());
            }
            door.touch("rule_use", &used.id);
            Ok(())
        })
    }
}

/// A use as it is written.
struct Used<'u> {
    version: &'u VersionId,
    row: &'u RowId,
    /// All the rows that answered, that one among them.
    rows: Vec<RowId>,
    inputs: Case,
    answer: Sets,
    reason: Option<String>,
    /// The use that it was a step of: taken back together with it.
    part_of: Option<&'u UseId>,
}

fn keep(door: &mut Door<'_>, used: &Used<'_>) -> Result<UseId> {
    let id = UseId::random();
    let (inputs, answer) = (json!(used.inputs).to_string(), json!(used.answer).to_string());
    let sql = "INSERT INTO rule_use (id, version, rule_row, day, inputs, answer, exception, part_of) \
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let day = door.today().to_string();
    let Used { version, row, reason, part_of, .. } = used;
    door.tables().execute(sql, rusqlite::params![id, version, row, day, inputs, answer, reason, part_of])?;
    for row in &used.rows {
        door.tables()
            .execute("INSERT INTO rule_use_row (use, rule_row) VALUES (?1, ?2)", [id.as_ref(), row.as_ref()])?;
    }
    door.touch("rule_use", &id);
    Ok(id)
}

/// What a feeding rule is kept to have answered. Where somebody said otherwise, that is an exception of that rule: with a
/// reason, and inside every guardrail.
fn step_taken(
    door: &Door<'_>,
    team: &DomainTeam,
    terms: &[Term],
    step: &Step<'_>,
    known: &Case,
    otherwise: &BTreeMap<TermId, String>,
) -> Result<(Sets, Option<String>)> {
    let said = known.value(step.term);
    if said == step.value {
        return Ok((step.values.clone(), None));
    }
    let reason = otherwise.get(&TermId(step.term.0.clone())).map(String::as_str).unwrap_or_default();
    let reason = text::name("reason", reason)?;
    let mut answer = step.values.clone();
    // What the answer that was put aside set besides goes with it.
    if let (Value::Text(name), Some(term)) = (step.value, terms.iter().find(|term| term.id == *step.term)) {
        let set = term.answers.get(name);
        answer.retain(|term, _| !set.is_some_and(|set| set.contains_key(term)));
    }
    answer.insert(step.term.clone(), said.clone());
    let answer = decided(terms, answer)?;
    must_be_inside(door, team, &step.asked.table, &answer)?;
    Ok((answer, Some(reason)))
}

fn must_be_in_force(tables: &Connection, version: &VersionId) -> Result<()> {
    let sql = "SELECT state FROM rule_version WHERE id = ?1";
    let state: String = door::required(tables, "rule_version", sql, version)?;
    if state == "inForce" { Ok(()) } else { Err(Rejection::NotInForce.into()) }
}

/// The inputs as they are kept: those that the rule asks for, with values of its terms. A free text is kept only where a row names
/// it: whatever else somebody typed might be the customer's words, and to the rule it is all the same.
fn kept(table: &ReadTable, inputs: &Case) -> Result<Case> {
    let mut kept = Case::default();
    for (at, column) in table.inputs.iter().enumerate() {
        let Some(value) = inputs.0.get(&column.term) else { continue };
        let kind = column.kind.as_ref().ok_or(Rejection::NotFound { kind: "term" })?;
        if *value != Value::Null && !kind.admits(value) {
            return Err(Rejection::OutOfRange { field: "inputs" }.into());
        }
        let names = || table.rows.iter().filter_map(|row| row.inputs[at].as_ref()).any(|tests| tests.names(value));
        if *kind != Type::Text || *value == Value::Null || names() {
            kept.0.insert(column.term.clone(), value.clone());
        }
    }
    Ok(kept)
}

/// The whole of what was decided, what its answers set included; every value one that its term takes.
fn decided(terms: &[Term], answer: Sets) -> Result<Sets> {
    let find = |id: &spielraum_domain::term::TermId| terms.iter().find(|term| term.id == *id);
    for (id, value) in &answer {
        let term = find(id).ok_or(Rejection::NotFound { kind: "term" })?;
        if !term.kind.admits(value) {
            return Err(Rejection::OutOfRange { field: "answer" }.into());
        }
    }
    Ok(with_what_answers_set(&answer, find))
}

/// Every guardrail that binds the team and whose term the rule or the answer sets.
fn must_be_inside(door: &Door<'_>, team: &DomainTeam, table: &ReadTable, answer: &Sets) -> Result<()> {
    let guardrails = frame::in_force(door.tables(), door.today())?.unwrap_or_default();
    let binding = guardrails.into_iter().filter(|one| one.binds(team) && one.bound != Bound::NeverInput);
    for guardrail in binding {
        let sets = table.outputs.iter().any(|column| column.term == guardrail.term);
        let is_kept = match answer.get(&guardrail.term) {
            Some(value) => guardrail.bound.allows(value),
            None => !(sets && guardrail.every_row),
        };
        if !is_kept {
            return Err(Rejection::OutsideTheFrame { name: guardrail.name }.into());
        }
    }
    Ok(())
}
