//! The proof of a version against the frame in force, and what it answers to a case.

use std::cell;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use spielraum_domain::frame::Guardrail;
use spielraum_domain::life::{self, Around, Obstacle};
use spielraum_domain::proof::{self, Finding, Limits, MapLimits, Proof, ProofMap, Question, Watch};
use spielraum_domain::rule::{Case, Cell, ColumnId, HitPolicy, ReadTable, Row, RowId, Table};
use spielraum_domain::term::{Term, TermId};
use ts_rs::TS;

use super::chain::{Contested, Team};
use super::commands::{rule_of, team_of};
use super::load;
use super::others::open_contradictions;
use super::topic::{SameTopic, same_topic};
use crate::{Rejection, Result, VersionId, frame, term};

/// How long the proof may take when a rule comes into force: nobody else can write meanwhile.
const PATIENCE: Duration = Duration::from_secs(30);

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
    /// The terms that more than one other rule of the team answers, so that none of them feeds this one.
    pub contested: Vec<Contested>,
    /// What the rules decide that would feed each other in a circle if only one rule answered each term.
    pub circle_to_come: Vec<String>,
    /// The other rules of the team on this topic, at a place that both share.
    pub same_topic: Vec<SameTopic>,
    /// What keeps the version from being agreed on, the nearest first. What other teams' rules say is asked for separately.
    pub obstacles: Vec<Obstacle>,
    /// Whether this is all that there is to know.
    pub end: ProofEnd,
    /// The cases, laid out; nothing if terms are unusable or nobody asked for it.
    pub map: Option<ProofMap>,
}

/// How a proof ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum ProofEnd {
    /// By itself: everything was looked at.
    Complete,
    /// It took too long. What was known by then is told, and the rest called not provable.
    OutOfTime {
        /// After how many seconds.
        seconds: u32,
    },
    /// Somebody stopped it, or the rule changed meanwhile.
    Stopped,
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
    /// What somebody expects of the answer, by term.
    #[serde(default)]
    #[ts(optional, as = "Option<Case>")]
    pub expected: Case,
}

/// Refuses a version that something stands against, or whose proof takes so long that everybody else would wait for it.
pub(crate) fn must_hold(tables: &Connection, today: NaiveDate, version: &VersionId) -> Result<()> {
    holds(tables, today, version, true)
}

/// As [`must_hold`], for a version that people are asked about: what another team's rule says differently can be settled until it
/// comes into force.
pub(crate) fn must_hold_alone(tables: &Connection, today: NaiveDate, version: &VersionId) -> Result<()> {
    holds(tables, today, version, false)
}

fn holds(tables: &Connection, today: NaiveDate, version: &VersionId, beside_others: bool) -> Result<()> {
    let begun = Instant::now();
    let was_halted = cell::Cell::new(false);
    let stop = || {
        was_halted.set(was_halted.get() || begun.elapsed() >= PATIENCE);
        was_halted.get()
    };
    let too_long = Rejection::ProofTooLong { seconds: u32::try_from(PATIENCE.as_secs()).unwrap_or(u32::MAX) };
    let RuleProof { proof, silent, circle, same_topic, obstacles, .. } = prove(tables, today, version, &stop)?;
    // What a halted proof did not get to may be anything.
    if was_halted.get() && (obstacles.is_empty() || obstacles == [Obstacle::Proof]) {
        return Err(too_long.into());
    }
    let others = if beside_others { open_contradictions(tables, today, version, &stop)? } else { Some(0) };
    let Some(contradictions) = others else {
        return Err(too_long.into());
    };
    if obstacles.is_empty() && contradictions == 0 {
        return Ok(());
    }
    if !circle.is_empty() {
        return Err(Rejection::Circle { topics: circle }.into());
    }
    if let Some(SameTopic { topic, .. }) = same_topic.into_iter().find(|other| other.is_in_force) {
        return Err(Rejection::TopicTaken { topic }.into());
    }
    let count = |is: fn(&Finding) -> bool| {
        u32::try_from(proof.findings.iter().filter(|finding| is(finding)).count()).unwrap_or(u32::MAX)
    };
    Err(Rejection::ProofOpen {
        gaps: count(|finding| matches!(finding, Finding::Gap { .. })),
        overlaps: proof.overlap_count,
        violated: count(|finding| {
            matches!(
                finding,
                Finding::Guardrail { .. }
                    | Finding::ForbiddenInput { .. }
                    | Finding::NoValue { .. }
                    | Finding::Unfit { .. }
            )
        }),
        unreadable: u32::try_from(proof.problems.len()).unwrap_or(u32::MAX),
        silent: u32::try_from(silent.len()).unwrap_or(u32::MAX),
        contradictions,
        unproved: u32::try_from(proof.unproved().count()).unwrap_or(u32::MAX),
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
    let ground = Ground::load(tables, today, version)?;
    Ok(ground.prove(&ground.read(), &|| stop()))
}

/// All that the proof of a version hangs on.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Ground {
    pub(super) terms: Vec<Term>,
    pub(super) table: Table,
    /// The rows that describe cases which cannot happen.
    pub(super) impossible: Vec<Row>,
    /// The guardrails in force that bind the team; nothing if there is no frame.
    pub(super) guardrails: Option<Vec<Guardrail>>,
    pub(super) circle: Vec<String>,
    pub(super) contested: Vec<Contested>,
    pub(super) circle_to_come: Vec<String>,
    pub(super) same_topic: Vec<SameTopic>,
}

/// The table of a version and that of its impossible cases, as the proof sees them.
#[derive(Debug)]
pub(super) struct Sheets {
    /// The table as it was typed, without what its answers set.
    pub(super) typed: ReadTable,
    pub(super) table: ReadTable,
    pub(super) impossible: Option<ReadTable>,
}

impl Ground {
    pub(crate) fn load(tables: &Connection, today: NaiveDate, version: &VersionId) -> Result<Self> {
        let rule = rule_of(tables, version)?;
        let team = team_of(tables, &rule)?;
        let team = spielraum_domain::frame::TeamId(team.0);
        let binding = |frame: Vec<Guardrail>| frame.into_iter().filter(|guardrail| guardrail.binds(&team)).collect();
        let rules = Team::outline(tables, version)?;
        Ok(Self {
            terms: term::terms(tables)?,
            table: load::table(tables, version)?,
            impossible: impossible(tables, version)?,
            guardrails: frame::in_force(tables, today)?.map(binding),
            circle: rules.circle(),
            contested: rules.contested(),
            circle_to_come: rules.circle_to_come(),
            same_topic: same_topic(tables, &rule)?,
        })
    }

    /// The same with other terms.
    pub(crate) fn with_terms(&self, terms: &[Term]) -> Self {
        Self { terms: terms.to_vec(), ..self.clone() }
    }

    /// The guardrails that bind the team.
    pub(crate) fn guardrails(&self) -> &[Guardrail] {
        self.guardrails.as_deref().unwrap_or_default()
    }

    /// What is proved of the table.
    pub(crate) fn proof(&self, stop: &dyn Fn() -> bool) -> Proof {
        self.prove(&self.read(), &|| stop()).proof
    }

    pub(super) fn read(&self) -> Sheets {
        self.sheets(read_typed(&self.table, &self.terms))
    }

    /// The same tables, of which this one has been read already.
    pub(super) fn sheets(&self, typed: ReadTable) -> Sheets {
        let table = answering(typed.clone(), &self.terms);
        let (inputs, rows) = (self.table.inputs.clone(), self.impossible.clone());
        let impossible = Table { hit_policy: HitPolicy::First, inputs, outputs: Vec::new(), rows };
        Sheets { typed, table, impossible: (!self.impossible.is_empty()).then(|| read(&impossible, &self.terms)) }
    }

    pub(super) fn prove(&self, Sheets { table, impossible, .. }: &Sheets, watch: &dyn Watch) -> RuleProof {
        let guardrails = self.guardrails.clone().unwrap_or_default();
        let (limits, impossible) = (Limits::default(), impossible.as_ref());
        let proof = Question { table, impossible, guardrails: &guardrails, limits }.prove(watch);
        let has_frame = self.guardrails.is_some();
        let topic_is_taken = self.same_topic.iter().any(|other| other.is_in_force);
        let around = Around { has_frame, in_circle: !self.circle.is_empty(), topic_is_taken };
        RuleProof {
            obstacles: life::obstacles(table, &proof, around),
            proof,
            guardrails,
            has_frame,
            silent: table.silent_rows(),
            circle: self.circle.clone(),
            contested: self.contested.clone(),
            circle_to_come: self.circle_to_come.clone(),
            same_topic: self.same_topic.clone(),
            end: ProofEnd::Complete,
            map: None,
        }
    }

    pub(super) fn map(&self, sheets: &Sheets, stop: &dyn Fn() -> bool) -> Option<ProofMap> {
        proof::map(&sheets.table, sheets.impossible.as_ref(), self.guardrails(), MapLimits::default(), stop)
    }
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
    answering(read_typed(table, terms), terms)
}

/// A table as it was typed, with what its answers set written out and what its cells let be missing.
pub(super) fn answering(mut typed: ReadTable, terms: &[Term]) -> ReadTable {
    typed.let_null_in();
    let by_id: BTreeMap<&TermId, &Term> = terms.iter().map(|term| (&term.id, term)).collect();
    typed.with_answers(|id| by_id.get(id).copied())
}

/// The table as it was typed, without what its answers set.
pub(super) fn read_typed(table: &Table, terms: &[Term]) -> ReadTable {
    let by_id: BTreeMap<&TermId, &Term> = terms.iter().map(|term| (&term.id, term)).collect();
    table.read(|id| by_id.get(id).copied())
}
