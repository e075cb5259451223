//! Who stands on a term: the rules that ask for it or set it, and the guardrails that bind it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use spielraum_domain::frame::Guardrail;
use spielraum_domain::term::{Sets, TermId as DomainTerm};
use ts_rs::TS;

use super::answers;
use crate::journey::read_word;
use crate::rule::VersionState;
use crate::{Result, RuleId, TeamId, TermId, VersionId, Workspace, frame};

/// Who stands on the shared terms.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TermUses {
    /// The rules in force and the drafts, by team and rule in the organisation's order.
    pub rules: Vec<TermUse>,
    /// The guardrails in force.
    pub guardrails: Vec<Guardrail>,
}

/// A version of a rule that uses a term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermUse {
    /// The term.
    pub term: TermId,
    /// How.
    pub by: UsedBy,
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
}

/// How a rule uses a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum UsedBy {
    /// Its rows ask for it.
    If,
    /// Its rows set it.
    Then,
    /// An answer that it may give sets it.
    Answer,
}

impl Workspace {
    /// Who stands on each of the shared terms.
    pub fn term_uses(&self) -> Result<TermUses> {
        let today = self.today_is();
        self.read(|tables| {
            let catalogue = answers::catalogue(tables)?;
            let mut statement = tables.prepare_cached(include_str!("uses.sql"))?;
            let mut found = statement.query([])?;
            let mut rules: Vec<TermUse> = Vec::new();
            while let Some(row) = found.next()? {
                let side: String = row.get("side")?;
                let one = TermUse {
                    term: row.get("term")?,
                    by: if side == "if" { UsedBy::If } else { UsedBy::Then },
                    team: row.get("team")?,
                    rule: row.get("rule")?,
                    topic: row.get("topic")?,
                    version: row.get("version")?,
                    number: row.get("number")?,
                    state: read_word(row.get("state")?)?,
                };
                if one.by == UsedBy::Then {
                    let set = reached(&catalogue, &DomainTerm(one.term.0.clone()));
                    let through = set.into_iter().map(|term| TermId(term.0));
                    rules.extend(through.map(|term| TermUse { term, by: UsedBy::Answer, ..one.clone() }));
                }
                rules.push(one);
            }
            keep_first(&mut rules);
            Ok(TermUses { rules, guardrails: frame::in_force(tables, today)?.unwrap_or_default() })
        })
    }
}

/// The terms that answers of a term set, and answers of those.
fn reached(catalogue: &BTreeMap<DomainTerm, BTreeMap<String, Sets>>, term: &DomainTerm) -> BTreeSet<DomainTerm> {
    let mut reached = BTreeSet::new();
    let mut next = vec![term.clone()];
    while let Some(term) = next.pop() {
        let set = catalogue.get(&term).into_iter().flat_map(BTreeMap::values).flat_map(BTreeMap::keys);
        next.extend(set.filter(|term| reached.insert((*term).clone())).cloned().collect::<Vec<_>>());
    }
    reached.remove(term);
    reached
}

/// What a rule sets by a column of its own is told once, and not again for each answer that sets it as well.
fn keep_first(rules: &mut Vec<TermUse>) {
    let own: BTreeSet<(VersionId, TermId)> =
        rules.iter().filter(|one| one.by == UsedBy::Then).map(|one| (one.version.clone(), one.term.clone())).collect();
    let mut told = BTreeSet::new();
    rules.retain(|one| {
        let key = (one.version.clone(), one.term.clone());
        one.by != UsedBy::Answer || (!own.contains(&key) && told.insert(key))
    });
}
