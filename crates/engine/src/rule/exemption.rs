//! Differences between the rules of two teams: accepted for a while when both say why, or asked to be settled together.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::commands::team_of;
use crate::board;
use crate::door::{self, Patch};
use crate::{
    BoardId, CardId, Done, ExemptionId, Op, Party, Rejection, Result, RuleId, SettlementId, TeamId, TermId, Workspace,
    text,
};

/// One team's side of a difference that is accepted: why, and until when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Exemption {
    /// Which.
    pub id: ExemptionId,
    /// Why the team accepts it.
    pub reason: String,
    /// The last day it is accepted.
    pub until: String,
    /// That day is past, so it no longer counts.
    pub is_over: bool,
}

/// That one team asked the other to settle a difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Settlement {
    /// Which.
    pub id: SettlementId,
    /// The team that asked.
    pub asker: TeamId,
    /// The day it asked.
    pub day: String,
    /// The card on the other team's board.
    pub card: CardId,
    /// That board.
    pub board: BoardId,
    /// The day an answer is needed by.
    pub due: Option<String>,
    /// The card is done. Where the difference is still there, it can be asked again.
    pub is_done: bool,
}

/// Accepts a difference between two rules, for one side.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExemptionAdd {
    /// Our rule.
    pub rule: RuleId,
    /// The rule of the other team.
    pub other: RuleId,
    /// The term that gets different values.
    pub term: TermId,
    /// Why it is accepted.
    pub reason: String,
    /// The last day it is accepted.
    #[ts(type = "string")]
    pub until: NaiveDate,
}

/// Names one exemption.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ExemptionRef {
    /// Which.
    pub id: ExemptionId,
}

/// Asks the other team to settle a difference.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettleAsk {
    /// Our rule.
    pub rule: RuleId,
    /// The rule of the other team.
    pub other: RuleId,
    /// The term that gets different values.
    pub term: TermId,
    /// What the card is called.
    pub title: String,
    /// The case that both answer differently, in words.
    pub description: String,
    /// The day an answer is needed by.
    #[ts(optional, type = "string")]
    pub due: Option<NaiveDate>,
}

impl Workspace {
    /// Accepts a difference between a rule of ours and one of another team, until a day. It counts once both teams did.
    pub fn add_exemption(&self, by: &Party, add: ExemptionAdd) -> Result<Done<ExemptionId>> {
        let party = by.clone();
        self.transact(by, Op::RuleExemption, move |door| {
            between_teams(&party, door.tables(), &add.rule, &add.other)?;
            if add.until < door.today() {
                return Err(Rejection::OutOfRange { field: "until" }.into());
            }
            let patch =
                Patch::new().set("reason", text::name("reason", &add.reason)?).set("until", add.until.to_string());
            let sql = "SELECT id FROM exemption WHERE rule = ?1 AND other = ?2 AND term = ?3";
            let known: Option<ExemptionId> = door
                .tables()
                .query_row(sql, [add.rule.as_ref(), add.other.as_ref(), add.term.as_ref()], |row| row.get(0))
                .optional()?;
            if let Some(id) = known {
                door.patch("exemption", &id, patch)?;
                return Ok(id);
            }
            let id = ExemptionId::random();
            let patch = patch.refer("rule", &add.rule).refer("other", &add.other).refer("term", &add.term);
            door.create("exemption", &id, patch)?;
            Ok(id)
        })
    }

    /// Takes our side back: the difference is open again.
    pub fn remove_exemption(&self, by: &Party, exemption: ExemptionRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleExemption, move |door| {
            let sql = "SELECT rule FROM exemption WHERE id = ?1";
            let rule: RuleId = door::required(door.tables(), "exemption", sql, &exemption.id)?;
            party.must_be(&team_of(door.tables(), &rule)?)?;
            door.remove("exemption", &exemption.id)
        })
    }

    /// Asks another team to settle a difference, with a card on its board; answers with that card. A difference is asked about
    /// once at a time.
    pub fn ask_to_settle(&self, by: &Party, ask: SettleAsk) -> Result<Done<CardId>> {
        let party = by.clone();
        self.transact(by, Op::RuleSettle, move |door| {
            let them = between_teams(&party, door.tables(), &ask.rule, &ask.other)?;
            if settlement(door.tables(), &ask.rule, &ask.other, &ask.term)?.is_some_and(|asked| !asked.is_done) {
                return Err(Rejection::AlreadyAsked.into());
            }
            let asker = team_of(door.tables(), &ask.rule)?;
            let card = board::add_ask(door, &them, &asker, &ask.title, &ask.description, ask.due)?;
            let id = SettlementId::random();
            let patch = Patch::new()
                .refer("rule", &ask.rule)
                .refer("other", &ask.other)
                .refer("term", &ask.term)
                .refer("card", &card)
                .set("day", door.today().to_string());
            door.create("settlement", &id, patch)?;
            Ok(card)
        })
    }
}

/// The team of the other rule. The first rule has to be the party's own.
fn between_teams(by: &Party, tables: &Connection, ours: &RuleId, theirs: &RuleId) -> Result<TeamId> {
    let (us, them) = (team_of(tables, ours)?, team_of(tables, theirs)?);
    by.must_be(&us)?;
    if us == them { Err(Rejection::NotFound { kind: "rule" }.into()) } else { Ok(them) }
}

/// What the team of one rule recorded about a difference to another.
pub(super) fn side(
    tables: &Connection,
    rule: &RuleId,
    other: &RuleId,
    term: &TermId,
    today: &str,
) -> Result<Option<Exemption>> {
    let sql = "SELECT id, reason, until FROM exemption WHERE rule = ?1 AND other = ?2 AND term = ?3";
    let found = tables.prepare_cached(sql)?.query_row([rule.as_ref(), other.as_ref(), term.as_ref()], |row| {
        let until: String = row.get("until")?;
        Ok(Exemption { id: row.get("id")?, reason: row.get("reason")?, is_over: until.as_str() < today, until })
    });
    Ok(found.optional()?)
}

/// The terms whose difference both teams accept today.
pub(super) fn accepted(tables: &Connection, one: &RuleId, other: &RuleId, today: &str) -> Result<Vec<TermId>> {
    let mut statement = tables.prepare_cached(include_str!("accepted.sql"))?;
    let terms = statement.query_map([one.as_ref(), other.as_ref(), today], |row| row.get(0))?;
    Ok(terms.collect::<rusqlite::Result<_>>()?)
}

/// The rules whose team recorded its side about a difference to this rule.
pub(super) fn accepting(tables: &Connection, rule: &RuleId) -> Result<Vec<RuleId>> {
    let mut statement = tables.prepare_cached("SELECT DISTINCT rule FROM exemption WHERE other = ?1 ORDER BY rule")?;
    let rules = statement.query_map([rule], |row| row.get(0))?;
    Ok(rules.collect::<rusqlite::Result<_>>()?)
}

/// The last time that one of two teams asked the other to settle a difference.
pub(super) fn settlement(
    tables: &Connection,
    one: &RuleId,
    other: &RuleId,
    term: &TermId,
) -> Result<Option<Settlement>> {
    let mut statement = tables.prepare_cached(include_str!("settlement.sql"))?;
    let found = statement.query_row([one.as_ref(), other.as_ref(), term.as_ref()], |row| {
        Ok(Settlement {
            id: row.get("id")?,
            asker: row.get("asker")?,
            day: row.get("day")?,
            card: row.get("card")?,
            board: row.get("board")?,
            due: row.get("due")?,
            is_done: row.get("is_done")?,
        })
    });
    Ok(found.optional()?)
}
