//! What a change of the shared terms and answers would do to the rules of all teams, told before it is made.
//!
//! Every rule in force and every draft is read with the terms as they are and as they would be. Where that makes a difference,
//! both are proved against the frame in force and compared case by case: the same exact proofs as in the rules' room.

use std::cell::RefCell;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;
use spielraum_domain::proof::{self, Change, Contradiction, Finding, Proof};
use spielraum_domain::rule::{Answer, Case, ReadTable};
use spielraum_domain::term::{Term, Type};
use ts_rs::TS;

use super::answers::{self, AnswerSet};
use super::{TermEdit, terms};
use crate::frame::{self, Break};
use crate::progress::{Pace, Progress};
use crate::rule::{self, Current, Ground, VersionState};
use crate::{Rejection, Result, RuleId, TeamId, TermId, VersionId, Workspace, text};

/// What a change of the shared terms would do.
#[derive(Debug, Clone, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermCheck {
    /// How many versions of rules were looked at, in force and drafts.
    pub checked: u32,
    /// How many there are. More than were looked at when it was stopped.
    pub of: u32,
    /// Those that it would break or change, by team and rule in the organisation's order.
    pub rules: Vec<TouchedRule>,
}

/// A version of a rule that a change of the shared terms would break or change.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TouchedRule {
    /// The team.
    pub team: TeamId,
    /// The rule.
    pub rule: RuleId,
    /// What it decides.
    pub topic: String,
    /// The version.
    pub version: VersionId,
    /// Its number.
    pub number: u32,
    /// In force, or a draft.
    pub state: VersionState,
    /// What it asks, in the order of its columns: so a case of it is told.
    pub inputs: Vec<TermId>,
    /// The rows with a cell that could no longer be read, counted from 0.
    pub unreadable: Vec<u32>,
    /// Each guardrail that it would break and keeps now.
    pub breaks: Vec<Break>,
    /// A case that no row would answer any more, or not yet.
    pub gap: Option<Case>,
    /// Two rows that would answer one case, counted from 0, and the case.
    pub overlap: Option<([u32; 2], Case)>,
    /// Rules of other teams in force that would say something else than this one, and do not now.
    pub contradictions: Vec<NewContradiction>,
    /// Cases that would get another answer.
    pub change: Option<Change>,
}

/// A rule of another team in force that would contradict.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NewContradiction {
    /// The other team.
    pub team: TeamId,
    /// What its rule decides.
    pub topic: String,
    /// The case and both answers, those of the touched rule first.
    pub contradiction: Contradiction,
}

impl Workspace {
    /// What setting an answer would do to the rules of all teams. Nothing is changed.
    pub fn check_answer(&self, answer: &AnswerSet, progress: Progress<'_>) -> Result<TermCheck> {
        self.check_terms(|terms| with_answer(terms, answer), progress)
    }

    /// What changing a term would do to the rules of all teams. Nothing is changed.
    pub fn check_term(&self, edit: &TermEdit, progress: Progress<'_>) -> Result<TermCheck> {
        self.check_terms(|terms| with_edit(terms, edit), progress)
    }

    fn check_terms(
        &self,
        changed: impl FnOnce(&[Term]) -> Result<Vec<Term>>,
        progress: Progress<'_>,
    ) -> Result<TermCheck> {
        let today = self.today_is();
        // Nothing is read while the proofs run: whoever asks something else meanwhile does not wait for them.
        let check = self.read(|tables| {
            let before = terms(tables)?;
            let after = changed(&before)?;
            Check::load(tables, today, before, after)
        })?;
        Ok(check.run(progress))
    }
}

/// The terms with an answer set as it is asked.
fn with_answer(terms: &[Term], answer: &AnswerSet) -> Result<Vec<Term>> {
    answers::must_fit(terms, answer)?;
    let name = text::name("name", &answer.name)?;
    let mut after = terms.to_vec();
    let term = find(&mut after, &answer.term)?;
    let Type::Enum { values } = &mut term.kind else { return Err(Rejection::OutOfRange { field: "term" }.into()) };
    if !values.contains(&name) {
        values.push(name.clone());
    }
    match answer.sets.is_empty() {
        true => drop(term.answers.remove(&name)),
        false => drop(term.answers.insert(name, answer.sets.clone())),
    }
    Ok(after)
}

/// The terms with one of them changed as it is asked.
fn with_edit(terms: &[Term], edit: &TermEdit) -> Result<Vec<Term>> {
    let mut after = terms.to_vec();
    let term = find(&mut after, &edit.id)?;
    if let Some(name) = &edit.name {
        term.name = text::name("name", name)?;
    }
    if let Some(kind) = &edit.kind {
        super::sound(kind)?;
        term.kind = kind.clone();
        let known = |name: &String| matches!(kind, Type::Enum { values } if values.contains(name));
        term.answers.retain(|name, _| known(name));
    }
    term.protected = edit.protected.unwrap_or(term.protected);
    term.same_everywhere = edit.same_everywhere.unwrap_or(term.same_everywhere);
    Ok(after)
}

fn find<'t>(terms: &'t mut [Term], id: &TermId) -> Result<&'t mut Term> {
    let found = terms.iter_mut().find(|term| term.id.0 == id.0);
    Ok(found.ok_or(Rejection::NotFound { kind: "term" })?)
}

/// How many rules in force say something in the name of a term that nobody could read under its new name.
pub(super) fn naming(tables: &Connection, term: &TermId, name: &str) -> Result<u32> {
    let before = terms(tables)?;
    let mut after = before.clone();
    find(&mut after, term)?.name = name.to_owned();
    let mut count = 0;
    for (_, table) in rule::in_force_tables(tables)? {
        let [old, new] = [&before, &after].map(|terms| rule::read(&table, terms));
        count += u32::from(!unreadable(&old, &new).is_empty());
    }
    Ok(count)
}

/// A version with its table as it is read now and as it would be.
struct Pair {
    rule: Current,
    before: ReadTable,
    after: ReadTable,
    ground: Ground,
}

impl Pair {
    fn is_touched(&self) -> bool {
        self.before != self.after
    }
}

struct Check {
    terms: [Vec<Term>; 2],
    pairs: Vec<Pair>,
}

impl Check {
    fn load(tables: &Connection, today: NaiveDate, before: Vec<Term>, after: Vec<Term>) -> Result<Self> {
        let mut pairs = Vec::new();
        for rule in rule::current(tables, None)? {
            let [old, new] = [&before, &after].map(|terms| rule::read(&rule.table, terms));
            let ground = Ground::load(tables, today, &rule.version)?;
            pairs.push(Pair { rule, before: old, after: new, ground });
        }
        Ok(Self { terms: [before, after], pairs })
    }

    fn run(&self, progress: Progress<'_>) -> TermCheck {
        let of = u64::try_from(self.pairs.len()).unwrap_or(u64::MAX);
        let mut found = TermCheck { of: count(self.pairs.len()), ..TermCheck::default() };
        let pace = RefCell::new(Pace::new(progress));
        for pair in &self.pairs {
            let stop = || pace.borrow_mut().stops(found.checked.into(), of);
            let touched = pair.is_touched().then(|| self.touched(pair, &stop)).flatten();
            if stop() {
                break;
            }
            found.checked += 1;
            found.rules.extend(touched);
        }
        found
    }

    fn touched(&self, pair: &Pair, stop: &dyn Fn() -> bool) -> Option<TouchedRule> {
        let [before, after] =
            [&self.terms[0], &self.terms[1]].map(|terms| pair.ground.with_terms(terms).proof(&|| stop()));
        let is_new_gap = |case: &Case| !fits(case, &pair.before) || pair.before.answer(case) != Answer::Gap;
        let gap = after.findings.iter().find_map(|finding| match finding {
            Finding::Gap { case, .. } if is_new_gap(case) => Some(case.clone()),
            _ => None,
        });
        let overlap = after.findings.iter().find_map(|finding| match finding {
            Finding::Overlap { rows, case, .. } if !has_overlap(&before.findings, *rows) => Some((*rows, case.clone())),
            _ => None,
        });
        let touched = TouchedRule {
            team: pair.rule.team.clone(),
            rule: pair.rule.rule.clone(),
            topic: pair.rule.topic.clone(),
            version: pair.rule.version.clone(),
            number: pair.rule.number,
            state: pair.rule.state,
            inputs: pair.after.inputs.iter().map(|column| TermId(column.term.0.clone())).collect(),
            unreadable: unreadable(&pair.before, &pair.after),
            breaks: new_breaks(pair, &before, &after),
            gap,
            overlap,
            contradictions: self.contradictions(pair, stop),
            change: change(pair, stop),
        };
        touched.says_something().then_some(touched)
    }

    /// Rules of other teams in force that would say something else, and do not now.
    fn contradictions(&self, pair: &Pair, stop: &dyn Fn() -> bool) -> Vec<NewContradiction> {
        let is_opponent =
            |other: &&Pair| other.rule.team != pair.rule.team && other.rule.state == VersionState::InForce;
        let mut found = Vec::new();
        for other in self.pairs.iter().filter(is_opponent) {
            let now = proof::agree(&pair.before, &other.before, CONTRADICTIONS, stop).contradictions;
            let then = proof::agree(&pair.after, &other.after, CONTRADICTIONS, stop).contradictions;
            let is_new = |one: &Contradiction| !now.iter().any(|known| known.term == one.term);
            found.extend(then.into_iter().find(is_new).map(|contradiction| NewContradiction {
                team: other.rule.team.clone(),
                topic: other.rule.topic.clone(),
                contradiction,
            }));
        }
        found
    }
}

/// How many contradictions between two rules are looked at for one about a term that they agree on now.
const CONTRADICTIONS: usize = 10;

impl TouchedRule {
    fn says_something(&self) -> bool {
        !self.unreadable.is_empty()
            || !self.breaks.is_empty()
            || self.gap.is_some()
            || self.overlap.is_some()
            || !self.contradictions.is_empty()
            || self.change.is_some()
    }
}

/// The guardrails that the version would break and does not now.
fn new_breaks(pair: &Pair, before: &Proof, after: &Proof) -> Vec<Break> {
    let guardrails = pair.ground.guardrails().iter();
    let kept = guardrails.filter(|one| !frame::is_broken(before, &one.id));
    kept.filter_map(|one| frame::broken(after, one, &pair.after)).collect()
}

/// Whether the values of a case are ones that the table's terms take.
fn fits(case: &Case, table: &ReadTable) -> bool {
    table.inputs.iter().all(|column| {
        let value = case.value(&column.term);
        column.kind.as_ref().is_some_and(|kind| column.may_be_missing || kind.admits(value))
    })
}

fn has_overlap(findings: &[Finding], of: [u32; 2]) -> bool {
    findings.iter().any(|finding| matches!(finding, Finding::Overlap { rows, .. } if *rows == of))
}

/// The rows that can be read now and could not be any more, in what they ask or in what they set.
fn unreadable(before: &ReadTable, after: &ReadTable) -> Vec<u32> {
    let is_unread = |table: &ReadTable, row: usize| {
        table.rows.get(row).is_some_and(|row| row.inputs.contains(&None) || row.outputs.contains(&None))
    };
    let rows = (0..after.rows.len()).filter(|row| is_unread(after, *row) && !is_unread(before, *row));
    rows.map(count).collect()
}

/// Cases that would get another answer; what could not be read any more is told apart from that.
fn change(pair: &Pair, stop: &dyn Fn() -> bool) -> Option<Change> {
    let found = proof::compare(&pair.before, &pair.after, CHANGES, stop).changes;
    found.into_iter().find(|change| !matches!(change.after, Answer::Unclear { .. }))
}

/// How many regions are looked at for one with an answer that can be read.
const CHANGES: usize = 5;

fn count(items: usize) -> u32 {
    u32::try_from(items).unwrap_or(u32::MAX)
}
