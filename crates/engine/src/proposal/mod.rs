//! Proposals: what one side may not change, it proposes to the other. A team proposes a change of the frame to the managers, managers
//! one of a rule to its team.

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{self, Door, Patch};
use crate::journey::{read_word, word};
use crate::{Done, Op, Party, ProposalId, Rejection, Result, RowId, RuleId, TeamId, Workspace, text};

/// A new proposal: to the managers by a team, or to a rule's team by managers.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ProposalAdd {
    /// The rule it is about; the frame when left out.
    #[ts(optional)]
    pub rule: Option<RuleId>,
    /// The row of the rule it is about.
    #[ts(optional)]
    pub row: Option<RowId>,
    /// The part of the frame it is about, by its lineage.
    #[ts(optional)]
    pub part: Option<String>,
    /// What shall change.
    pub text: String,
    /// Why.
    pub why: String,
}

/// How a proposal ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ProposalEnd {
    /// Whom it was made to takes it up.
    TakenUp,
    /// Whom it was made to declines it, and says why.
    Declined,
    /// Who made it takes it back.
    Withdrawn,
}

/// The end of a proposal.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ProposalSettle {
    /// Which.
    pub id: ProposalId,
    /// How it ends.
    pub end: ProposalEnd,
    /// Why; needed where it is declined.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub reason: String,
}

/// What one side proposes to the other.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Proposal {
    /// Which.
    pub id: ProposalId,
    /// The team that made it; nothing for managers.
    pub from: Option<TeamId>,
    /// The rule it is about; nothing for the frame.
    pub rule: Option<ProposedRule>,
    /// The part of the frame it is about, by its lineage.
    pub part: Option<String>,
    /// What that part is called in the newest version that has it.
    pub part_name: Option<String>,
    /// What shall change.
    pub text: String,
    /// Why.
    pub why: String,
    /// The day it was made.
    pub made: String,
    /// How it ended; nothing while it is open.
    pub end: Option<ProposalEnd>,
    /// Why it ended so.
    pub reason: String,
    /// The day it ended.
    pub settled: Option<String>,
}

/// The rule that a proposal is about.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProposedRule {
    /// Which.
    pub id: RuleId,
    /// What it decides.
    pub topic: String,
    /// Its team, to whom the proposal is made.
    pub team: TeamId,
    /// The row it is about in the newest version that has it, counted from 0.
    pub row: Option<u32>,
}

/// The word for a proposal that nobody has settled.
const OPEN: &str = "open";

impl Workspace {
    /// Proposes a change to the other side.
    pub fn add_proposal(&self, by: &Party, add: ProposalAdd) -> Result<Done<ProposalId>> {
        let team = match &add.rule {
            None => Some(by.must_be_a_team()?.clone()),
            Some(_) => by.must_be_managers().map(|()| None)?,
        };
        self.transact(by, Op::ProposalAdd, move |door| {
            let part = match &add.rule {
                None => add.part.map(|part| known_part(door.tables(), part)).transpose()?,
                Some(rule) => add.row.map(|row| lineage_of(door.tables(), rule, &row)).transpose()?,
            };
            propose(door, team.as_ref(), add.rule.as_ref(), part.as_ref(), &add.text, &add.why)
        })
    }

    /// Takes a proposal up, declines it, or takes it back.
    pub fn settle_proposal(&self, by: &Party, settle: ProposalSettle) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::ProposalSettle, move |door| {
            let proposal = one(door.tables(), &settle.id)?;
            match (settle.end, &proposal.from, &proposal.rule) {
                (ProposalEnd::Withdrawn, Some(from), _) => party.must_be(from)?,
                (ProposalEnd::Withdrawn, None, _) | (_, _, None) => party.must_be_managers()?,
                (_, _, Some(rule)) => party.must_be(&rule.team)?,
            }
            if proposal.end.is_some() {
                return Err(Rejection::SettledAlready.into());
            }
            let reason = match settle.end {
                ProposalEnd::Declined => text::needed("reason", &settle.reason)?,
                _ => text::prose("reason", &settle.reason)?,
            };
            let patch = Patch::new()
                .set("state", word(&settle.end)?)
                .set("reason", reason)
                .set("settled", door.today().to_string());
            door.patch("proposal", &settle.id, patch)
        })
    }

    /// Every proposal, newest first.
    pub fn proposals(&self) -> Result<Vec<Proposal>> {
        self.read(proposals)
    }
}

/// Makes a proposal to the other side.
pub(crate) fn propose(
    door: &mut Door<'_>,
    team: Option<&TeamId>,
    rule: Option<&RuleId>,
    part: Option<&String>,
    text: &str,
    why: &str,
) -> Result<ProposalId> {
    let id = ProposalId::random();
    let patch = Patch::new()
        .refer_or_none("team", team)
        .refer_or_none("rule", rule)
        .refer_or_none("part", part)
        .set("text", text::needed("text", text)?)
        .set("why", text::prose("why", why)?)
        .set("made", door.today().to_string())
        .set("state", OPEN);
    door.create("proposal", &id, patch)?;
    Ok(id)
}

fn one(tables: &Connection, id: &ProposalId) -> Result<Proposal> {
    let found = proposals(tables)?.into_iter().find(|proposal| proposal.id == *id);
    found.ok_or_else(|| Rejection::NotFound { kind: "proposal" }.into())
}

/// A part that some version of the frame has.
pub(crate) fn known_part(tables: &Connection, part: String) -> Result<String> {
    let known = tables.prepare_cached(include_str!("part.sql"))?.query_row([&part], |_| Ok(())).optional()?;
    known.map(|()| part).ok_or_else(|| Rejection::NotFound { kind: "part" }.into())
}

/// What a part of the frame is called in the newest version that has it.
pub(crate) fn part_name(tables: &Connection, part: &str) -> Result<Option<String>> {
    let sql = include_str!("part_name.sql");
    Ok(tables.prepare_cached(sql)?.query_row([part], |row| row.get("name")).optional()?)
}

/// Rows keep their lineage through all versions, so a proposal finds its row in the next one, too.
fn lineage_of(tables: &Connection, rule: &RuleId, row: &RowId) -> Result<String> {
    let sql = "SELECT rule_version.rule FROM rule_row JOIN rule_version ON rule_version.id = rule_row.version \
               WHERE rule_row.id = ?1";
    let of: RuleId = door::required(tables, "rule_row", sql, row)?;
    if of != *rule {
        return Err(Rejection::NotFound { kind: "rule_row" }.into());
    }
    door::required(tables, "rule_row", "SELECT lineage FROM rule_row WHERE id = ?1", row)
}

/// Every proposal, newest first.
pub(crate) fn proposals(tables: &Connection) -> Result<Vec<Proposal>> {
    let mut statement = tables.prepare_cached(include_str!("proposals.sql"))?;
    let mut rows = statement.query([])?;
    let mut proposals = Vec::new();
    while let Some(row) = rows.next()? {
        let (state, rule): (String, Option<RuleId>) = (row.get("state")?, row.get("rule")?);
        let part: Option<String> = row.get("part")?;
        let rule = match rule {
            Some(id) => {
                Some(ProposedRule { id, topic: row.get("topic")?, team: row.get("rule_team")?, row: row.get("row")? })
            }
            None => None,
        };
        proposals.push(Proposal {
            id: row.get("id")?,
            from: row.get("team")?,
            part: part.filter(|_| rule.is_none()),
            part_name: row.get("part_name")?,
            rule,
            text: row.get("text")?,
            why: row.get("why")?,
            made: row.get("made")?,
            end: if state == OPEN { None } else { Some(read_word(state)?) },
            reason: row.get("reason")?,
            settled: row.get("settled")?,
        });
    }
    Ok(proposals)
}
