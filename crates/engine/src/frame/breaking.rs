//! Which rules of which team break a version of the frame, each with a concrete case: the dry run of a draft, what an announced
//! version will do, and which rules in force lie outside the frame in force.
//!
//! The same exact proof as in the rules' room, held against the guardrails of that version; every case was put to the evaluator.

use std::cell::RefCell;
use std::ops::ControlFlow;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use spielraum_domain::frame::{Bound, Guardrail, GuardrailId};
use spielraum_domain::proof::{self, Finding, Limits, Proof, Verdict};
use spielraum_domain::rule::{Case, ReadTable};
use spielraum_domain::term::{Term, TermId, Value};
use ts_rs::TS;

use super::in_force::FrameState;
use super::view::{FrameItem, as_checked, guardrails, items};
use crate::progress::{Pace, Progress};
use crate::rule::{self, Current, VersionState};
use crate::{FrameId, Rejection, Result, RuleId, TeamId, VersionId, Workspace, term};

/// Which version of the frame rules are held against.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct BreakingAsk {
    /// The version.
    pub frame: FrameId,
}

/// Which rules break a version of the frame.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Breaking {
    /// How many versions of rules were held against it, in force and drafts.
    pub checked: u32,
    /// How many there are. More than were checked when it was stopped.
    pub of: u32,
    /// Those that break it, by team and rule in the organisation's order.
    pub rules: Vec<BreakingRule>,
    /// Those that lie outside the frame in force and would be inside this one, with what they break now.
    pub mended: Vec<BreakingRule>,
    /// Those of which it cannot be said.
    pub not_provable: u32,
}

/// A version of a rule that breaks a version of the frame.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BreakingRule {
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
    /// From which day on a rule in force lies outside; nothing for a draft of either.
    pub since: Option<String>,
    /// Whether it breaks the frame in force already.
    pub already: bool,
    /// Each guardrail that it breaks.
    pub breaks: Vec<Break>,
}

/// How a rule breaks a guardrail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Break {
    /// The guardrail.
    pub guardrail: Guardrail,
    /// The frame in force is broken there in the same way: nothing that this version changes breaks it.
    pub already: bool,
    /// How many rows or columns break it.
    pub count: u32,
    /// The first of the rows, counted from 0; nothing where an input is forbidden.
    pub row: Option<u32>,
    /// What it sets the guardrail's term to; nothing where an input is forbidden.
    pub value: Option<Value>,
    /// A case in which that row answers; nothing where an input is forbidden.
    pub case: Option<Case>,
    /// The inputs that the row's answer hangs on.
    pub asked: Vec<TermId>,
}

impl Workspace {
    /// Holds every rule in force and every draft against a version of the frame. What was found before it is stopped is told.
    pub fn breaking(&self, ask: &BreakingAsk, progress: Progress<'_>) -> Result<Breaking> {
        let today = self.today_is();
        // Nothing is read while the proof runs: whoever asks something else meanwhile does not wait for it.
        let (ground, rules) =
            self.read(|tables| Ok((Ground::load(tables, &ask.frame, today)?, rule::current(tables, None)?)))?;
        Ok(ground.hold(&rules, progress))
    }
}

/// The rules in force of a team that lie outside a version of the frame.
pub(crate) fn outside(
    tables: &Connection,
    frame: &FrameId,
    team: &TeamId,
    today: NaiveDate,
) -> Result<Vec<BreakingRule>> {
    let ground = Ground::load(tables, frame, today)?;
    let mut rules = rule::current(tables, Some(team))?;
    rules.retain(|rule| rule.state == VersionState::InForce);
    Ok(ground.hold(&rules, &mut |_, _| ControlFlow::Continue(())).rules)
}

/// What rules are held against.
struct Ground {
    terms: Vec<Term>,
    item: FrameItem,
    guardrails: Vec<Guardrail>,
    /// The versions that were in force one after another up to the one asked for, newest first, with their guardrails: since when
    /// a rule lies outside is asked of them. The frame in force is the first.
    before: Vec<(FrameItem, Vec<Guardrail>)>,
}

impl Ground {
    fn load(tables: &Connection, frame: &FrameId, today: NaiveDate) -> Result<Self> {
        let versions = items(tables, today)?;
        let item = versions.iter().find(|item| item.id == *frame).cloned();
        let item = item.ok_or(Rejection::NotFound { kind: "frame" })?;
        let checked = |frame: &FrameId| -> Result<Vec<Guardrail>> {
            Ok(guardrails(tables, frame)?.into_iter().map(as_checked).collect())
        };
        let were = versions.into_iter().filter(|one| matches!(one.state, FrameState::InForce | FrameState::Past));
        let before = were.map(|one| Ok((one.clone(), checked(&one.id)?))).collect::<Result<_>>()?;
        Ok(Self { terms: term::terms(tables)?, guardrails: checked(frame)?, item, before })
    }

    fn hold(&self, rules: &[Current], progress: Progress<'_>) -> Breaking {
        let of = u64::try_from(rules.len()).unwrap_or(u64::MAX);
        let mut found = Breaking { of: count(rules.len()), ..Breaking::default() };
        let pace = RefCell::new(Pace::new(progress));
        for rule in rules {
            let stop = || pace.borrow_mut().stops(found.checked.into(), of);
            let held = self.hold_one(rule, &stop);
            if stop() {
                break;
            }
            found.checked += 1;
            match held {
                Held::Inside => {}
                Held::NotProvable => found.not_provable += 1,
                Held::Outside(rule) => found.rules.push(rule),
                Held::Mended(rule) => found.mended.push(rule),
            }
        }
        found
    }

    fn hold_one(&self, rule: &Current, stop: &dyn Fn() -> bool) -> Held {
        let table = rule::read(&rule.table, &self.terms);
        let binding = |all: &[Guardrail]| -> Vec<Guardrail> {
            all.iter().filter(|one| touches(one, rule, &table)).cloned().collect()
        };
        let now = binding(&self.guardrails);
        let in_force = self.before.first().filter(|(item, _)| item.id != self.item.id);
        let in_force = in_force.map_or_else(Vec::new, |(_, all)| binding(all));
        if now.is_empty() && in_force.is_empty() {
            return Held::Inside;
        }
        let both = [now.as_slice(), &in_force].concat();
        // One row of each guardrail is enough; how many break it is counted all the same.
        let proof = proof::prove(&table, &both, Limits { gaps: 0, overlaps: 0, rows: 1 }, stop);
        let breaks_of =
            |all: &[Guardrail]| -> Vec<Break> { all.iter().filter_map(|one| broken(&proof, one, &table)).collect() };
        let (mut breaks, were) = (breaks_of(&now), breaks_of(&in_force));
        for one in &mut breaks {
            one.already = were.iter().any(|old| is_same(&old.guardrail, &one.guardrail) && old.count >= one.count);
        }
        let told = |breaks: Vec<Break>, since, already| BreakingRule {
            team: rule.team.clone(),
            rule: rule.rule.clone(),
            topic: rule.topic.clone(),
            version: rule.version.clone(),
            number: rule.number,
            state: rule.state,
            since,
            already,
            breaks,
        };
        let unknown = |one: &Guardrail| {
            let verdict = proof.guardrails.iter().find(|found| found.guardrail == one.id).map(|found| &found.verdict);
            matches!(verdict, Some(Verdict::NotProvable { .. }))
        };
        if !breaks.is_empty() {
            Held::Outside(told(breaks, self.since(rule, &table, stop), !were.is_empty()))
        } else if now.iter().any(unknown) {
            Held::NotProvable
        } else if were.is_empty() {
            Held::Inside
        } else {
            Held::Mended(told(were, None, true))
        }
    }

    /// From which day on a rule in force that breaks this version lies outside.
    fn since(&self, rule: &Current, table: &ReadTable, stop: &dyn Fn() -> bool) -> Option<String> {
        let begun = rule.since.as_ref().filter(|_| rule.state == VersionState::InForce)?;
        let mut since = match self.item.state {
            FrameState::Announced => return self.item.since.clone(),
            FrameState::InForce => self.item.since.clone()?,
            _ => return None,
        };
        // Every version since the rule came into force is asked, back to the last one that it kept.
        for (item, guardrails) in self.before.iter().skip(1) {
            if since <= *begun {
                break;
            }
            let binding: Vec<Guardrail> = guardrails.iter().filter(|one| touches(one, rule, table)).cloned().collect();
            let proof = proof::prove(table, &binding, Limits { gaps: 0, overlaps: 0, rows: 1 }, stop);
            if !binding.iter().any(|one| is_broken(&proof, &one.id)) {
                break;
            }
            since.clone_from(item.since.as_ref()?);
        }
        Some(since.max(begun.clone()))
    }
}

/// How one version stands to the frame.
enum Held {
    Inside,
    NotProvable,
    Outside(BreakingRule),
    /// Inside, and outside the frame in force.
    Mended(BreakingRule),
}

/// Whether two guardrails of different versions bind the same term of the same teams, however far.
fn is_same(one: &Guardrail, other: &Guardrail) -> bool {
    one.term == other.term && one.scope == other.scope
}

/// Whether a guardrail binds the team and is about something that the table sets, or asks about where that is forbidden.
fn touches(guardrail: &Guardrail, rule: &Current, table: &ReadTable) -> bool {
    let columns = if guardrail.bound == Bound::NeverInput {
        table.inputs.iter().any(|column| column.term == guardrail.term)
    } else {
        table.outputs.iter().any(|column| column.term == guardrail.term)
    };
    columns && guardrail.binds(&spielraum_domain::frame::TeamId(rule.team.0.clone()))
}

pub(crate) fn is_broken(proof: &Proof, guardrail: &GuardrailId) -> bool {
    let verdict = proof.guardrails.iter().find(|one| one.guardrail == *guardrail).map(|one| &one.verdict);
    matches!(verdict, Some(Verdict::Broken { .. }))
}

pub(crate) fn broken(proof: &Proof, guardrail: &Guardrail, table: &ReadTable) -> Option<Break> {
    let verdict = &proof.guardrails.iter().find(|one| one.guardrail == guardrail.id)?.verdict;
    let Verdict::Broken { count } = verdict else { return None };
    let found = proof.findings.iter().find_map(|finding| match finding {
        Finding::Guardrail { guardrail: of, row, value, case, .. } if *of == guardrail.id => {
            Some((*row, value.clone(), case.clone()))
        }
        _ => None,
    });
    let asked = found.as_ref().map_or_else(Vec::new, |(row, ..)| rule::asked(table, *row));
    let (row, value, case) = match found {
        Some((row, value, case)) => (Some(row), Some(value), Some(case)),
        None => (None, None, None),
    };
    Some(Break { guardrail: guardrail.clone(), already: false, count: *count, row, value, case, asked })
}

fn count(items: usize) -> u32 {
    u32::try_from(items).unwrap_or(u32::MAX)
}
