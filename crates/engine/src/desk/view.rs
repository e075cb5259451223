//! What the desk shows: the topics of a team, and what is still possible in a case.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use spielraum_domain::frame::Guardrail;
use spielraum_domain::proof::{Ask, possible, possible_rows};
use spielraum_domain::rule::{Answer, Case, CellProblem, HitPolicy, ReadTable, Remark};
use spielraum_domain::term::{Sets, TermId as DomainTerm};
use ts_rs::TS;

use super::before_the_days;
use super::linked::{DeskFed, Linked};
use crate::rule::load::{self, StoredRow};
use crate::{
    JourneyId, Rejection, Result, RowId, RuleId, StageId, TeamId, TermId, VersionId, Workspace, frame, rule, term,
};

/// Whose desk to show.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DeskShow {
    /// The team.
    pub team: TeamId,
}

/// A team's desk.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Desk {
    /// The rules in force on its journeys: its own first, those used most before others.
    pub topics: Vec<DeskTopic>,
    /// The guardrails in force, of the company and of every team: what the team decides otherwise stays inside those that bind it.
    pub guardrails: Vec<Guardrail>,
}

/// A rule in force, ready to be asked.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeskTopic {
    /// The rule.
    pub rule: RuleId,
    /// The version in force.
    pub version: VersionId,
    /// Its number.
    pub number: u32,
    /// What it decides.
    pub topic: String,
    /// The team whose rule it is.
    pub team: TeamId,
    /// The journey it belongs to.
    pub journey: Option<JourneyId>,
    /// The stage it applies at.
    pub stage: Option<StageId>,
}

/// A case as far as it is known.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DeskAsk {
    /// The version that is asked.
    pub version: VersionId,
    /// The inputs that are known; one that is known to be missing is `null`.
    pub known: Case,
}

/// What a version says to a case as far as it is known.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeskCase {
    /// What is asked, in the order of the rule's columns: before what another rule answers, what that rule asks.
    pub inputs: Vec<DeskInput>,
    /// What the rule sets: its columns, and what its answers set besides.
    pub outputs: Vec<TermId>,
    /// All rows of the version, in order.
    pub rows: Vec<RowId>,
    /// The answers that are still possible.
    pub answers: Vec<DeskAnswer>,
    /// Whether the case may turn out to be one that no row answers.
    pub unanswered: bool,
    /// Whether these rows answer together, in a list or a total, and not one of them alone.
    pub together: bool,
    /// Whether an answer can be taken: of rows that answer together only once it is certain which, and what of it all.
    pub settled: bool,
    /// What every answer still possible sets alike.
    pub certain: Sets,
    /// The input to ask for next.
    pub ask: Option<Ask>,
}

/// An input of a rule at the desk.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeskInput {
    /// The term.
    pub term: TermId,
    /// Whether a case may come without it.
    pub may_be_missing: bool,
    /// Once it is known: how many rows fall away by it that the inputs before it had left.
    pub fallen: Option<u32>,
    /// What the other rule decides that asks it; nothing where this rule does.
    pub asked_by: Option<String>,
    /// The rule that answers it instead of somebody.
    pub fed: Option<DeskFed>,
    /// Why its term does not take what was said; then nothing counts as said.
    pub unfit: Option<CellProblem>,
}

/// An answer that is still possible.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeskAnswer {
    /// The rows that give it, counted from 0.
    pub rows: Vec<u32>,
    /// What it sets.
    pub values: Sets,
    /// What is to be said of its formulas: why one has no value, or one that its term does not take.
    pub remarks: Vec<Remark>,
    /// Why, in the words of the first of these rows.
    pub because: String,
}

impl Workspace {
    /// The rules in force that a team can ask, and the guardrails.
    pub fn desk(&self, show: &DeskShow) -> Result<Desk> {
        let today = self.today_is();
        self.read(|tables| {
            let mut statement = tables.prepare_cached(include_str!("topics.sql"))?;
            let topics = statement.query_map(rusqlite::params![show.team, before_the_days(today)], |row| {
                Ok(DeskTopic {
                    rule: row.get("rule")?,
                    version: row.get("version")?,
                    number: row.get("number")?,
                    topic: row.get("topic")?,
                    team: row.get("team")?,
                    journey: row.get("journey")?,
                    stage: row.get("stage")?,
                })
            })?;
            let topics = topics.collect::<rusqlite::Result<_>>()?;
            Ok(Desk { topics, guardrails: frame::in_force(tables, today)?.unwrap_or_default() })
        })
    }

    /// What a version says to a case as far as it is known.
    pub fn desk_case(&self, ask: &DeskAsk) -> Result<DeskCase> {
        self.read(|tables| Linked::of(tables, &ask.version)?.case(&ask.known))
    }
}

/// A version that is asked.
pub(super) struct Asked {
    pub(super) table: ReadTable,
    rows: Vec<StoredRow>,
    ids: Vec<RowId>,
}

impl Asked {
    pub(super) fn of(tables: &Connection, version: &VersionId) -> Result<Self> {
        let table = rule::read(&load::table(tables, version)?, &term::terms(tables)?);
        let rows = load::rows(tables, version)?;
        let ids = rows.iter().map(|stored| RowId(stored.row.id.0.clone())).collect();
        Ok(Self { table, rows, ids })
    }

    /// The row's number, counted from 0.
    pub(super) fn number_of(&self, row: &RowId) -> Result<u32> {
        let found = self.rows.iter().position(|stored| stored.row.id.0 == row.0);
        let found = found.ok_or(Rejection::NotFound { kind: "rule_row" })?;
        Ok(u32::try_from(found).unwrap_or(u32::MAX))
    }

    pub(super) fn row_id(&self, row: u32) -> Option<&RowId> {
        self.ids.get(row as usize)
    }

    /// Why a row says what it says.
    pub(super) fn because(&self, row: u32) -> String {
        self.rows.get(row as usize).map(|stored| stored.row.because.clone()).unwrap_or_default()
    }

    /// The answer that a row gives or has a part in, once it can be taken, and all the rows that answer with it.
    pub(super) fn answer_of(&self, row: u32, known: &Case) -> Result<Option<(DeskAnswer, Vec<RowId>)>> {
        let case = self.case(known)?;
        // Rows that make a list together stand as an answer each.
        let listed: Vec<u32> = case.answers.iter().flat_map(|answer| answer.rows.iter().copied()).collect();
        let Some(answer) = case.answers.into_iter().find(|one| case.settled && one.rows.contains(&row)) else {
            return Ok(None);
        };
        let rows: Vec<u32> = match self.table.hit_policy {
            _ if case.together => listed,
            // They say the same; of a case that is known in part only some are certain to.
            HitPolicy::Any => {
                let all = 0..u32::try_from(self.ids.len()).unwrap_or(u32::MAX);
                all.filter(|one| *one == row || self.table.matches_for_certain(*one, known)).collect()
            }
            _ => vec![row],
        };
        let rows = rows.into_iter().filter_map(|row| self.row_id(row).cloned()).collect();
        Ok(Some((answer, rows)))
    }

    pub(super) fn case(&self, known: &Case) -> Result<DeskCase> {
        let unusable = Rejection::NotFound { kind: "term" };
        let found = possible(&self.table, known, &|| false).ok_or(unusable)?;
        let together = self.table.hit_policy.answers_together();
        let sure = together.then(|| self.table.settled(known)).flatten();
        let settled = !together || matches!(sure, Some(Answer::Total { .. } | Answer::List { .. }));
        let answers = match sure {
            Some(Answer::Total { rows, values }) => vec![self.answer(&rows, values, known)],
            Some(Answer::List { rows, values }) => {
                rows.iter().zip(values).map(|(row, values)| self.answer(&[*row], values, known)).collect()
            }
            _ => found
                .answers
                .iter()
                .map(|rows| self.answer(rows, self.table.values_by(rows[0] as usize, known), known))
                .collect(),
        };
        Ok(DeskCase {
            inputs: self.inputs(known),
            outputs: self.table.outputs.iter().map(|column| TermId(column.term.0.clone())).collect(),
            rows: self.ids.clone(),
            answers,
            unanswered: found.unanswered,
            together,
            settled,
            certain: found.certain,
            ask: found.ask,
        })
    }

    fn answer(&self, rows: &[u32], values: Sets, known: &Case) -> DeskAnswer {
        let because = rows.first().map(|row| self.because(*row)).unwrap_or_default();
        // Rows that give the same answer have the same formulas; those of a total are told one by one.
        let computing = if self.table.hit_policy.answers_together() { rows } else { &rows[..rows.len().min(1)] };
        let remarks = self.table.remarks_by(computing, known);
        DeskAnswer { rows: rows.to_vec(), values, remarks, because }
    }

    /// The inputs, each term once, with the rows that fall away one after the other.
    fn inputs(&self, known: &Case) -> Vec<DeskInput> {
        let mut terms: Vec<(&DomainTerm, bool)> = Vec::new();
        for column in &self.table.inputs {
            match terms.iter_mut().find(|(term, _)| **term == column.term) {
                Some((_, may_be_missing)) => *may_be_missing |= column.may_be_missing,
                None => terms.push((&column.term, column.may_be_missing)),
            }
        }
        let mut so_far = BTreeMap::new();
        let mut left = self.left(&Case::default());
        let mut inputs = Vec::new();
        for (term, may_be_missing) in terms {
            let fallen = known.0.get(term).map(|value| {
                so_far.insert(term.clone(), value.clone());
                let before = left;
                left = self.left(&Case(so_far.clone()));
                before.saturating_sub(left)
            });
            let term = TermId(term.0.clone());
            inputs.push(DeskInput { term, may_be_missing, fallen, asked_by: None, fed: None, unfit: None });
        }
        inputs
    }

    /// How many rows are still possible.
    fn left(&self, known: &Case) -> u32 {
        let rows = possible_rows(&self.table, known, &|| false).unwrap_or_default();
        u32::try_from(rows).unwrap_or(u32::MAX)
    }
}
