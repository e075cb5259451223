//! Decisions that feed decisions: where one rule of a team answers what another asks.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::Serialize;
use spielraum_domain::rule::{Answer, CellProblem, Chain, Fed, ReadTable, Remark, Table};
use spielraum_domain::term::TermId as DomainTerm;
use ts_rs::TS;

use super::commands::rule_of;
use super::load;
use super::proof::{TryCase, VersionRef, read};
use crate::journey::ids;
use crate::{Result, RuleId, TermId, VersionId, Workspace, door, term};

/// How a version hangs on other rules of its team.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleChain {
    /// The terms that a case has to say, with those that the feeding rules ask for.
    pub asked: Vec<TermId>,
    /// The terms that other rules answer.
    pub fed: Vec<RuleFeed>,
    /// What the rules decide that feed each other in a circle, this one first; empty if there is none.
    pub circle: Vec<String>,
    /// The terms that more than one other rule answers, so that none of them does.
    pub contested: Vec<Contested>,
}

/// A term that more than one other rule of the team answers: nobody knows which is meant, so the case has to say it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ContestedTerm")]
pub struct Contested {
    /// The term.
    pub term: TermId,
    /// What those rules decide.
    pub topics: Vec<String>,
}

/// A term that another rule answers.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleFeed {
    /// The term.
    pub term: TermId,
    /// The rule that answers it.
    pub rule: RuleId,
    /// What that rule decides.
    pub topic: String,
}

/// What a version answers to a case.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TriedCase {
    /// The answer; nothing while something is asked that the case does not say, or something is said, of it or of what is expected,
    /// that its terms do not take.
    pub answer: Option<Answer>,
    /// What the terms do not take, and why they do not.
    #[ts(as = "BTreeMap<String, CellProblem>")]
    pub unfit: BTreeMap<DomainTerm, CellProblem>,
    /// What is to be said of its formulas: why one has no value, or one that its term does not take.
    pub remarks: Vec<Remark>,
    /// What other rules said on the way to it, in that order.
    pub fed: Vec<FedTerm>,
}

/// What another rule said.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FedTerm {
    /// The term and the rule.
    pub by: RuleFeed,
    /// Its answer.
    pub answer: Answer,
    /// What is to be said of its formulas.
    pub remarks: Vec<Remark>,
}

impl Workspace {
    /// How a version hangs on other rules of its team: on what is in force of them, or on the draft of one that never was.
    pub fn rule_chain(&self, of: &VersionRef) -> Result<RuleChain> {
        self.read(|tables| {
            let team = Team::outline(tables, &of.version)?;
            let chain = Chain(&team.tables);
            Ok(RuleChain {
                asked: chain.asked(0).into_iter().map(|term| TermId(term.0)).collect(),
                fed: chain.fed_by(0).map(|(term, table)| team.feed(term, table)).collect(),
                circle: team.circle(),
                contested: team.contested(),
            })
        })
    }

    /// What a version answers to one situation. Terms that the situation does not say come from the rules that feed it.
    pub fn try_case(&self, case: &TryCase) -> Result<TriedCase> {
        self.read(|tables| {
            let team = Team::of(tables, &case.version)?;
            let chain = Chain(&team.tables);
            let mut unfit = chain.unfit(&case.case);
            unfit.extend(team.tables[0].unfit_answer(&case.expected.0));
            if !unfit.is_empty() || !chain.lacking(0, &case.case).is_empty() {
                return Ok(TriedCase { answer: None, unfit, remarks: Vec::new(), fed: Vec::new() });
            }
            let (answer, fed) = chain.answer(0, &case.case);
            let mut known = case.case.clone();
            known.0.extend(fed.iter().map(|fed| (fed.term.clone(), fed.value())));
            let remarks = team.tables[0].remarks(&answer, &known);
            let told =
                |fed: Fed| FedTerm { by: team.feed(&fed.term, fed.table), answer: fed.answer, remarks: fed.remarks };
            Ok(TriedCase { answer: Some(answer), unfit, remarks, fed: fed.into_iter().map(told).collect() })
        })
    }
}

/// The rules of a team, the version asked about first.
pub(super) struct Team {
    rules: Vec<(RuleId, String)>,
    versions: Vec<VersionId>,
    tables: Vec<ReadTable>,
}

impl Team {
    /// With rows, so that they answer.
    pub(super) fn of(tables: &Connection, version: &VersionId) -> Result<Self> {
        Self::read(tables, version, load::table)
    }

    /// Only what the rules ask and set.
    pub(super) fn outline(tables: &Connection, version: &VersionId) -> Result<Self> {
        Self::read(tables, version, load::outline)
    }

    fn read(
        tables: &Connection,
        version: &VersionId,
        load: fn(&Connection, &VersionId) -> Result<Table>,
    ) -> Result<Self> {
        let terms = term::terms(tables)?;
        let rule = rule_of(tables, version)?;
        let mut versions = vec![version.clone()];
        for other in ids(tables, include_str!("team_versions.sql"), rule.as_ref())? {
            versions.push(VersionId(other));
        }
        let mut team = Self { rules: Vec::new(), versions: Vec::new(), tables: Vec::new() };
        for version in versions {
            let rule = rule_of(tables, &version)?;
            let topic = door::required(tables, "rule", "SELECT topic FROM rule WHERE id = ?1", &rule)?;
            team.rules.push((rule, topic));
            team.tables.push(read(&load(tables, &version)?, &terms));
            team.versions.push(version);
        }
        Ok(team)
    }

    /// The tables, the version asked about first.
    pub(super) fn tables(&self) -> &[ReadTable] {
        &self.tables
    }

    /// What the rules decide that feed each other in a circle.
    pub(super) fn circle(&self) -> Vec<String> {
        let way = Chain(&self.tables).circle(0).unwrap_or_default();
        way.into_iter().map(|table| self.rules[table].1.clone()).collect()
    }

    /// What the rules decide that would feed each other in a circle if each term had only one rule that answers it.
    pub(super) fn circle_to_come(&self) -> Vec<String> {
        let way = Chain(&self.tables).circle_to_come(0).unwrap_or_default();
        way.into_iter().map(|table| self.rules[table].1.clone()).collect()
    }

    /// The terms that more than one other rule answers.
    pub(super) fn contested(&self) -> Vec<Contested> {
        let contested = |(term, tables): (&DomainTerm, Vec<usize>)| Contested {
            term: TermId(term.0.clone()),
            topics: tables.into_iter().map(|table| self.rules[table].1.clone()).collect(),
        };
        Chain(&self.tables).contested(0).map(contested).collect()
    }

    /// The versions that the one asked about hangs on, with what they decide, feeding ones first and itself last.
    pub(super) fn needed(&self) -> impl Iterator<Item = (&VersionId, &str)> {
        let needed = Chain(&self.tables).needed(0);
        needed.into_iter().map(|table| (&self.versions[table], self.rules[table].1.as_str()))
    }

    fn feed(&self, term: &DomainTerm, table: usize) -> RuleFeed {
        let (rule, topic) = self.rules[table].clone();
        RuleFeed { term: TermId(term.0.clone()), rule, topic }
    }
}
