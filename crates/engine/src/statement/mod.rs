//! Knowledge statements: what every touchpoint says alike, with its owner and the day it was last verified.

use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::board;
use crate::door::{self, Door, Patch};
use crate::order::Siblings;
use crate::{CardId, Done, Op, Party, Rejection, Result, RuleId, StageId, StatementId, TeamId, Workspace, text};

/// What every touchpoint says alike.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KnowledgeStatement {
    /// Which.
    pub id: StatementId,
    /// The team that owns it and keeps it right.
    pub team: TeamId,
    /// What is said.
    pub sentence: String,
    /// Where it is said: with the answers of this rule…
    pub rule: Option<RuleId>,
    /// … or at this stage.
    pub stage: Option<StageId>,
    /// The day it was last verified.
    pub verified: String,
}

/// Where a statement is said.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SaidAt {
    /// With the answers of a rule.
    Rule(RuleId),
    /// At a stage of a journey.
    Stage(StageId),
}

/// A new statement; it is verified the day it is added.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct StatementAdd {
    /// The team that owns it.
    pub team: TeamId,
    /// What is said.
    pub sentence: String,
    /// Where.
    pub at: SaidAt,
}

/// What changes of a statement.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct StatementEdit {
    /// Which.
    pub id: StatementId,
    /// What is said. A new sentence is verified the day it is written.
    #[ts(optional)]
    pub sentence: Option<String>,
    /// Where.
    #[ts(optional)]
    pub at: Option<SaidAt>,
}

/// Names one statement.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct StatementRef {
    /// Which.
    pub id: StatementId,
}

/// Asks the owner to verify a statement: a card on its board.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct StatementAsk {
    /// Which.
    pub id: StatementId,
    /// What the card says.
    pub title: String,
}

impl Workspace {
    /// All statements, in the organisation's order.
    pub fn statements(&self) -> Result<Vec<KnowledgeStatement>> {
        self.read(|tables| {
            let sql = "SELECT statement.id, statement.team, sentence, rule, stage, verified \
                       FROM statement JOIN team ON team.id = statement.team \
                       ORDER BY team.place, team.id, statement.place, statement.id";
            let mut statement = tables.prepare_cached(sql)?;
            let statements = statement.query_map([], item)?.collect::<rusqlite::Result<_>>()?;
            Ok(statements)
        })
    }

    /// Adds a statement.
    pub fn add_statement(&self, by: &Party, add: StatementAdd) -> Result<Done<StatementId>> {
        by.must_be(&add.team)?;
        self.transact(by, Op::StatementAdd, move |door| create(door, &add))
    }

    /// Changes what a statement says, or where it is said.
    pub fn edit_statement(&self, by: &Party, edit: StatementEdit) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::StatementEdit, move |door| {
            party.must_be(&owner_of(door.tables(), &edit.id)?)?;
            let mut patch = Patch::new();
            if let Some(sentence) = &edit.sentence {
                let sentence = text::name("sentence", sentence)?;
                patch = patch.set("sentence", sentence).set("verified", door.today().to_string());
            }
            if let Some(at) = &edit.at {
                patch = said_at(patch, at);
            }
            door.patch("statement", &edit.id, patch)
        })
    }

    /// Says that a statement is still right today.
    pub fn verify_statement(&self, by: &Party, statement: StatementRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::StatementVerify, move |door| {
            party.must_be(&owner_of(door.tables(), &statement.id)?)?;
            let today = door.today().to_string();
            door.patch("statement", &statement.id, Patch::new().set("verified", today))
        })
    }

    /// Removes a statement.
    pub fn remove_statement(&self, by: &Party, statement: StatementRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::StatementRemove, move |door| {
            party.must_be(&owner_of(door.tables(), &statement.id)?)?;
            door.remove("statement", &statement.id)
        })
    }

    /// Asks the owner whether a statement is still right.
    pub fn ask_about_statement(&self, by: &Party, ask: StatementAsk) -> Result<Done<CardId>> {
        let party = by.clone();
        self.transact(by, Op::StatementAsk, move |door| {
            let Party::Team(asker) = &party else { return Err(Rejection::TeamsOnly.into()) };
            let owner = owner_of(door.tables(), &ask.id)?;
            board::add_ask(door, &owner, asker, &ask.title, "", None)
        })
    }
}

fn item(row: &Row<'_>) -> rusqlite::Result<KnowledgeStatement> {
    Ok(KnowledgeStatement {
        id: row.get("id")?,
        team: row.get("team")?,
        sentence: row.get("sentence")?,
        rule: row.get("rule")?,
        stage: row.get("stage")?,
        verified: row.get("verified")?,
    })
}

/// Makes a statement; it is verified today.
pub(crate) fn create(door: &mut Door<'_>, add: &StatementAdd) -> Result<StatementId> {
    let id = StatementId::random();
    let siblings = Siblings { table: "statement", parent: Some(("team", add.team.as_ref())) };
    let patch = Patch::new()
        .refer("team", &add.team)
        .set("sentence", text::name("sentence", &add.sentence)?)
        .set("verified", door.today().to_string())
        .set("place", siblings.place(door.tables(), None)?);
    door.create("statement", &id, said_at(patch, &add.at))?;
    Ok(id)
}

fn said_at(patch: Patch, at: &SaidAt) -> Patch {
    let (rule, stage) = match at {
        SaidAt::Rule(rule) => (Some(rule), None),
        SaidAt::Stage(stage) => (None, Some(stage)),
    };
    patch.refer_or_none("rule", rule).refer_or_none("stage", stage)
}

fn owner_of(tables: &Connection, statement: &StatementId) -> Result<TeamId> {
    door::required(tables, "statement", "SELECT team FROM statement WHERE id = ?1", statement)
}
