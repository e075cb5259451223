//! The proof of a version against the frame in force, and what it answers to a case.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use spielraum_domain::frame::Guardrail;
use spielraum_domain::proof::{self, Contradiction, Finding, Limits, MapLimits, Proof, ProofMap, Status, Verdict};
use spielraum_domain::rule::{Case, Cell, ColumnId, HitPolicy, ReadTable, Row, RowId, Table, UnaryTests};
use spielraum_domain::term::{Term, TermId};
use ts_rs::TS;

use super::chain::Team;
use super::commands::{rule_of, team_of};
use super::load;
use crate::{Rejection, Result, RuleId, TeamId, VersionId, Workspace, door, frame, term};

/// How many contradictions are listed for each rule of another team.
const CONTRADICTIONS: usize = 10;

/// What is known about a version.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleProof {
    /// The proof.
    pub proof: Proof,
    /// The guardrails it was held against, those that bind the team.
    pub guardrails: Vec<Guardrail>,
    /// Whether there is a frame at all; without one, no rule can be called inside it.
    pub has_frame: bool,
    /// Rows that set none of their outputs, counted from 0: whom they answer would hear nothing.
    pub silent: Vec<u32>,
    /// What the rules decide that feed each other in a circle with this one: none of them decides anything.
    pub circle: Vec<String>,
    /// Whether the version could come into force now.
    pub may_come_into_force: bool,
    /// The cases, laid out; nothing if terms are unusable or nobody asked for it.
    pub map: Option<ProofMap>,
}

/// A rule of another team that answers cases differently, though customers should hear the same everywhere.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TeamContradiction {
    /// The other team.
    pub team: TeamId,
    /// Its rule.
    pub rule: RuleId,
    /// What that rule decides.
    pub topic: String,
    /// The case and both answers: the row and value of the version asked for come first.
    pub contradiction: Contradiction,
    /// The inputs that this hangs on, ours first: those that neither row asks about would change nothing.
    pub asked: Vec<TermId>,
}

/// Names one version.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct VersionRef {
    /// Which.
    pub version: VersionId,
}

/// One customer situation to be answered.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TryCase {
    /// The version that answers.
    pub version: VersionId,
    /// The situation.
    pub case: Case,
}

impl Workspace {
    /// Proves a version against the frame in force: exact, never sampled. Stops when `stop` says so, and then says that it did.
    pub fn prove_rule(&self, version: &VersionId, stop: &dyn Fn() -> bool) -> Result<RuleProof> {
        let today = self.today_is();
        self.read(|tables| {
            let found = prove(tables, today, version, stop)?;
            let map = map(tables, version, &found.guardrails, stop)?;
            Ok(RuleProof { map, ..found })
        })
    }

    /// Where rules of other teams in force answer differently than a version, at most [`CONTRADICTIONS`] for each rule.
    pub fn contradictions(&self, version: &VersionId, stop: &dyn Fn() -> bool) -> Result<Vec<TeamContradiction>> {
        self.read(|tables| contradictions(tables, version, stop))
    }
}

/// Refuses a version whose proof still shows something.
pub(super) fn must_hold(tables: &Connection, today: NaiveDate, version: &VersionId) -> Result<()> {
    let RuleProof { proof, silent, circle, may_come_into_force, .. } = prove(tables, today, version, &|| false)?;
    if may_come_into_force {
        return Ok(());
    }
    if !circle.is_empty() {
        return Err(Rejection::Circle { topics: circle }.into());
    }
    let count = |is: fn(&Finding) -> bool| {
        u32::try_from(proof.findings.iter().filter(|finding| is(finding)).count()).unwrap_or(u32::MAX)
    };
    Err(Rejection::ProofOpen {
        gaps: count(|finding| matches!(finding, Finding::Gap { .. })),
        overlaps: proof.overlap_count,
        violated: count(|finding| matches!(finding, Finding::Guardrail { .. } | Finding::ForbiddenInput { .. })),
        unreadable: u32::try_from(proof.problems.len()).unwrap_or(u32::MAX),
        silent: u32::try_from(silent.len()).unwrap_or(u32::MAX),
    }
    .into())
}

/// Proves a version against the frame that is in force on a day.
pub(crate) fn prove(
    tables: &Connection,
    today: NaiveDate,
    version: &VersionId,
    stop: &dyn Fn() -> bool,
) -> Result<RuleProof> {
    let terms = term::terms(tables)?;
    let table = load::table(tables, version)?;
    let team = team_of(tables, &rule_of(tables, version)?)?;
    let team = spielraum_domain::frame::TeamId(team.0);
    let frame = frame::in_force(tables, today)?;
    let has_frame = frame.is_some();
    let guardrails: Vec<Guardrail> =
        frame.unwrap_or_default().into_iter().filter(|guardrail| guardrail.binds(&team)).collect();
    let table_read = read(&table, &terms);
    let mut proof = proof::prove(&table_read, &guardrails, Limits::default(), stop);
    let impossible = impossible(tables, version)?;
    if !impossible.is_empty() {
        without_impossible(&mut proof, table, impossible, &terms, stop);
    }
    let silent = table_read.silent_rows();
    let circle = Team::outline(tables, version)?.circle();
    let says_something = !table_read.rows.is_empty() && silent.is_empty() && circle.is_empty();
    let may_come_into_force = has_frame && says_something && holds(&proof);
    Ok(RuleProof { proof, guardrails, has_frame, silent, circle, may_come_into_force, map: None })
}

fn map(
    tables: &Connection,
    version: &VersionId,
    guardrails: &[Guardrail],
    stop: &dyn Fn() -> bool,
) -> Result<Option<ProofMap>> {
    let terms = term::terms(tables)?;
    let table = load::table(tables, version)?;
    let rows = impossible(tables, version)?;
    let impossible = Table { hit_policy: HitPolicy::First, rows, ..table.clone() };
    let impossible = (!impossible.rows.is_empty()).then(|| read(&impossible, &terms));
    Ok(proof::map(&read(&table, &terms), impossible.as_ref(), guardrails, MapLimits::default(), stop))
}

fn contradictions(tables: &Connection, version: &VersionId, stop: &dyn Fn() -> bool) -> Result<Vec<TeamContradiction>> {
    let terms = term::terms(tables)?;
    let ours = read(&load::table(tables, version)?, &terms);
    let team = team_of(tables, &rule_of(tables, version)?)?;
    let mut found = Vec::new();
    for other in load::in_force(tables)? {
        let rule = rule_of(tables, &other)?;
        let their_team = team_of(tables, &rule)?;
        if their_team == team {
            continue;
        }
        let theirs = read(&load::table(tables, &other)?, &terms);
        let topic: String = door::required(tables, "rule", "SELECT topic FROM rule WHERE id = ?1", &rule)?;
        let agreement = proof::agree(&ours, &theirs, CONTRADICTIONS, stop);
        found.extend(agreement.contradictions.into_iter().map(|contradiction| {
            let mut asked = asked(&ours, contradiction.rows[0]);
            let theirs = self::asked(&theirs, contradiction.rows[1]);
            asked.extend(theirs.into_iter().filter(|term| !asked.contains(term)).collect::<Vec<_>>());
            let (team, rule, topic) = (their_team.clone(), rule.clone(), topic.clone());
            TeamContradiction { team, rule, topic, contradiction, asked }
        }));
    }
    Ok(found)
}

/// The inputs that a row's answer hangs on: also on what the rows ask that take cases before it.
pub(crate) fn asked(table: &ReadTable, row: u32) -> Vec<TermId> {
    let rows: Vec<usize> = table.rows_before(row as usize).into_iter().chain([row as usize]).collect();
    let asks = |column: usize| rows.iter().any(|row| table.rows[*row].inputs[column] != Some(UnaryTests::Any));
    table.inputs.iter().enumerate().filter(|(index, _)| asks(*index)).map(|(_, column)| column.term.clone()).collect()
}

/// Nothing open: no gap, no overlap, no broken guardrail, every cell read. A row that never fires is told and harms nobody.
fn holds(proof: &Proof) -> bool {
    let clean = [&proof.gaps, &proof.overlaps, &proof.protected_inputs].into_iter().all(Status::is_clean);
    clean && proof.problems.is_empty() && proof.guardrails.iter().all(|guardrail| keeps(&guardrail.verdict))
}

fn keeps(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Kept { .. } | Verdict::NotAsked { .. } | Verdict::DoesNotApply)
}

/// Cases that cannot happen need no answer: the gaps are sought once more in a table that answers them.
fn without_impossible(proof: &mut Proof, mut table: Table, rows: Vec<Row>, terms: &[Term], stop: &dyn Fn() -> bool) {
    table.hit_policy = HitPolicy::First;
    table.rows.extend(rows);
    let again = proof::prove(&read(&table, terms), &[], Limits::default(), stop);
    let is_gap = |finding: &Finding| matches!(finding, Finding::Gap { .. });
    let others = proof.findings.drain(..).filter(|finding| !is_gap(finding)).collect::<Vec<_>>();
    proof.findings = again.findings.into_iter().filter(is_gap).chain(others).collect();
    proof.gaps = again.gaps;
    proof.more_gaps = again.more_gaps;
}

/// The cases that cannot happen, as rows.
fn impossible(tables: &Connection, version: &VersionId) -> Result<Vec<Row>> {
    let mut statement =
        tables.prepare_cached("SELECT id, cells, reason FROM impossible WHERE version = ?1 ORDER BY id")?;
    let mut found = statement.query([version])?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let cells: BTreeMap<String, Cell> = serde_json::from_str(&row.get::<_, String>("cells")?)?;
        let cells = cells.into_iter().map(|(column, cell)| (ColumnId(column), cell)).collect();
        rows.push(Row { id: RowId(row.get("id")?), cells, because: row.get("reason")? });
    }
    Ok(rows)
}

/// The table as the proof and the evaluator see it: what its answers set is written out.
pub(crate) fn read(table: &Table, terms: &[Term]) -> ReadTable {
    let by_id: BTreeMap<&TermId, &Term> = terms.iter().map(|term| (&term.id, term)).collect();
    let term = |id: &TermId| by_id.get(id).copied();
    table.read(term).with_answers(term)
}

/// The table as it was typed, without what its answers set.
pub(super) fn read_typed(table: &Table, terms: &[Term]) -> ReadTable {
    let by_id: BTreeMap<&TermId, &Term> = terms.iter().map(|term| (&term.id, term)).collect();
    table.read(|id| by_id.get(id).copied())
}
