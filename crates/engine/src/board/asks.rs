//! Asks between teams: what one team asks of another stands on the other's board, and the asker sees where it stands.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cards::{self, must_be_our_card};
use super::face::{days_between, written_day};
use super::{CardEdit, CardMove};
use crate::door::{self, Patch};
use crate::{
    BoardColumnId, BoardId, CardId, Done, Error, Op, Party, Rejection, Result, StageId, TeamId, Workspace, text,
};

/// Where an ask stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum AskState {
    /// Nobody has said anything yet.
    Offered {
        /// For how many days.
        days: u32,
    },
    /// The team that is asked does it.
    Accepted,
    /// It does not.
    Declined {
        /// Why.
        reason: String,
    },
    /// It is done.
    Answered {
        /// What the team says to it.
        answer: String,
    },
}

/// What one team asks of another.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskAdd {
    /// The team that is asked.
    pub of: TeamId,
    /// What is asked.
    pub title: String,
    /// More about it, Markdown.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub description: String,
    /// The stage of the asker's journey that it is for.
    #[ts(optional)]
    pub stage: Option<StageId>,
    /// The day it is needed by.
    #[ts(optional, type = "string")]
    pub due: Option<NaiveDate>,
}

/// What the team that is asked says.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Reply {
    /// It does it.
    Accept,
    /// It does not.
    Decline {
        /// Why.
        reason: String,
    },
    /// It is done.
    Answer {
        /// What there is to say to it; may be empty.
        answer: String,
    },
}

/// A reply to an ask.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AskAnswer {
    /// The card.
    pub id: CardId,
    /// What is said.
    pub reply: Reply,
}

/// An ask as who asked sees it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskedCard {
    /// Which.
    pub id: CardId,
    /// What is asked.
    pub title: String,
    /// The team that is asked.
    pub of: TeamId,
    /// The board of that team that it stands on.
    pub board: BoardId,
    /// The stage it is for.
    pub stage: Option<StageId>,
    /// The day it is needed by.
    pub due: Option<String>,
    /// Where it stands.
    pub state: AskState,
    /// It is blocked on the other side.
    pub is_blocked: bool,
}

/// An ask that its team agreed to and that was taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TakenBackAsk {
    /// Which.
    pub id: CardId,
    /// What was asked.
    pub title: String,
    /// The team that asked.
    pub by: TeamId,
    /// The board in whose trash it lies.
    pub board: BoardId,
    /// The day it was taken back.
    pub day: String,
}

impl Workspace {
    /// Asks another team for something: a card on its first board, where its work begins.
    pub fn add_asked(&self, by: &Party, ask: AskAdd) -> Result<Done<CardId>> {
        let Party::Team(asker) = by.clone() else { return Err(Rejection::TeamsOnly.into()) };
        if asker == ask.of {
            return Err(Rejection::LinkedToItself.into());
        }
        self.transact(by, Op::AskAdd, move |door| {
            let card = cards::add_ask(door, &ask.of, &asker, &ask.title, &ask.description, ask.due)?;
            door.patch("card", &card, Patch::new().refer_or_none("stage", ask.stage.as_ref()))?;
            Ok(card)
        })
    }

    /// Says yes or no to an ask, or answers it. A declined ask leaves the board; an answered one goes where work is done.
    pub fn answer_ask(&self, by: &Party, answer: AskAnswer) -> Result<Done<()>> {
        let party = by.clone();
        let op = match &answer.reply {
            Reply::Accept => Op::AskAccept,
            Reply::Decline { .. } => Op::AskDecline,
            Reply::Answer { .. } => Op::AskAnswer,
        };
        self.transact(by, op, move |door| {
            let team = must_be_our_card(&party, door.tables(), &answer.id)?;
            let at = standing(door.tables(), &answer.id)?;
            let now = door.now_written();
            match (&answer.reply, at) {
                (Reply::Accept, Standing::Offered | Standing::Declined) => {
                    let patch = Patch::new().set("accepted", now).set("declined", None::<String>);
                    door.patch("card", &answer.id, patch.set("archived", None::<String>))
                }
                (Reply::Decline { reason }, Standing::Offered | Standing::Accepted) => {
                    let reason = text::needed("reason", reason)?;
                    let patch = Patch::new().set("declined", reason).set("accepted", None::<String>);
                    door.patch("card", &answer.id, patch.set("archived", now))
                }
                (Reply::Answer { answer: words }, Standing::Offered | Standing::Accepted) => {
                    let words = text::prose("answer", words)?;
                    let column =
                        done_column(door.tables(), &answer.id)?.ok_or(Rejection::NotFound { kind: "board_column" })?;
                    door.patch("card", &answer.id, Patch::new().set("answer", words).set("accepted", now))?;
                    let ids = vec![answer.id];
                    cards::move_all(door, &team, &CardMove { ids, column, before: None, stage: None })
                }
                _ => Err(Rejection::WrongState.into()),
            }
        })
    }

    /// Takes an ask back. Who asked may, as long as it is not answered; the card leaves the other team's board.
    pub fn withdraw_ask(&self, by: &Party, ask: super::CardRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::AskWithdraw, move |door| {
            let asker: Option<TeamId> =
                door::required(door.tables(), "card", "SELECT asker FROM card WHERE id = ?1", &ask.id)?;
            party.must_be(&asker.ok_or(Rejection::WrongState)?)?;
            if matches!(standing(door.tables(), &ask.id)?, Standing::Answered) {
                return Err(Rejection::WrongState.into());
            }
            let now = door.now_written();
            // Without a reply of its own it is known from what its team has thrown away.
            let patch = Patch::new().set("trashed", now).set("declined", None::<String>);
            door.patch("card", &ask.id, patch)
        })
    }
}

/// Refuses what would let an ask of another team vanish before that team has a reply. `team` is the one that is asked.
pub(super) fn must_have_a_reply(tables: &Connection, card: &CardId, team: &TeamId) -> Result<()> {
    let sql = "SELECT kind, asker, started, finished, accepted, declined FROM card WHERE id = ?1";
    let mut statement = tables.prepare_cached(sql)?;
    let mut rows = statement.query([card])?;
    let row = rows.next()?.ok_or(Rejection::NotFound { kind: "card" })?;
    let (kind, asker): (String, Option<TeamId>) = (row.get("kind")?, row.get("asker")?);
    let is_asked = kind == "ask" && asker.is_some_and(|asker| asker != *team);
    match stands(row)? {
        Standing::Offered | Standing::Accepted if is_asked => Err(Rejection::AskWithoutReply.into()),
        _ => Ok(()),
    }
}

/// Refuses to bring back what another team has taken back: an ask comes into the trash without a reply in no other way.
pub(super) fn must_not_be_taken_back(tables: &Connection, card: &CardId, team: &TeamId) -> Result<()> {
    let sql = "SELECT trashed IS NULL FROM card WHERE id = ?1";
    if door::required(tables, "card", sql, card)? {
        return Ok(());
    }
    match must_have_a_reply(tables, card, team) {
        Err(Error::Rejected(Rejection::AskWithoutReply)) => Err(Rejection::AskTakenBack.into()),
        other => other,
    }
}

/// What moving these cards says to another team: there work is done, and it asks for one of them.
pub(super) fn is_answered_by(tables: &Connection, moved: &CardMove) -> Result<bool> {
    let mut statement = tables.prepare_cached(include_str!("answered.sql"))?;
    for id in &moved.ids {
        if statement.exists((id, &moved.column))? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Refuses what is for the team to say that asks: what is asked, and by when. It reads its own words where the ask stands, and
/// an answer belongs to the question. `team` is the one that is asked.
pub(super) fn must_be_the_askers(tables: &Connection, edit: &CardEdit, team: &TeamId) -> Result<()> {
    let refused = if edit.due.is_some() {
        Rejection::AskersDay
    } else if edit.title.is_some() || edit.description.is_some() {
        Rejection::AskersWords
    } else {
        return Ok(());
    };
    let sql = "SELECT kind = 'ask' AND asker IS NOT NULL AND asker <> ?2 FROM card WHERE id = ?1";
    let is_asked = tables.prepare_cached(sql)?.query_row([edit.id.as_ref(), team.as_ref()], |row| row.get(0))?;
    if is_asked { Err(refused.into()) } else { Ok(()) }
}

/// Whether this changes nothing but what the party asks of another team, and by when. It may until there is a reply: nobody is bound
/// by it before, and nobody changes afterwards what the other team has replied to.
pub(super) fn may_reword(by: &Party, tables: &Connection, edit: &CardEdit) -> Result<bool> {
    let CardEdit { id, kind, stage, outcome, asker, begun, look_at, stop_when, expectation, .. } = edit;
    let references = stage.is_some() || outcome.is_some() || asker.is_some();
    let experiment = begun.is_some() || look_at.is_some() || stop_when.is_some() || expectation.is_some();
    let is_more = kind.is_some() || references || experiment;
    let sql = "SELECT iif(kind = 'ask', asker, NULL) FROM card WHERE id = ?1";
    let asks: Option<TeamId> = door::required(tables, "card", sql, id)?;
    let Some(asks) = asks.filter(|asks| !is_more && by.must_be(asks).is_ok()) else { return Ok(false) };
    if cards::team_of_card(tables, id)? == asks {
        return Ok(false);
    }
    match standing(tables, id)? {
        Standing::Offered => Ok(true),
        _ => Err(Rejection::AskReplied.into()),
    }
}

/// Where an ask stands, without the words.
enum Standing {
    Offered,
    Accepted,
    Declined,
    Answered,
}

fn standing(tables: &Connection, card: &CardId) -> Result<Standing> {
    let sql = "SELECT kind, asker, started, finished, accepted, declined FROM card WHERE id = ?1 AND trashed IS NULL";
    let mut statement = tables.prepare_cached(sql)?;
    let mut rows = statement.query([card])?;
    let row = rows.next()?.ok_or(Rejection::NotFound { kind: "card" })?;
    let (kind, asker): (String, Option<TeamId>) = (row.get("kind")?, row.get("asker")?);
    if kind != "ask" || asker.is_none() {
        return Err(Rejection::WrongState.into());
    }
    stands(row)
}

/// Work that has begun says yes by itself, and work that is done is an answer.
fn stands(row: &Row<'_>) -> Result<Standing> {
    let has = |field| Ok::<_, rusqlite::Error>(row.get::<_, Option<String>>(field)?.is_some());
    Ok(if has("declined")? {
        Standing::Declined
    } else if has("finished")? {
        Standing::Answered
    } else if has("accepted")? || has("started")? {
        Standing::Accepted
    } else {
        Standing::Offered
    })
}

/// Where an ask stands; nothing for a card that nobody asked for. The row holds the card's own columns.
pub(crate) fn state(row: &Row<'_>, today: NaiveDate) -> Result<Option<AskState>> {
    let (kind, asker): (String, Option<TeamId>) = (row.get("kind")?, row.get("asker")?);
    if kind != "ask" || asker.is_none() {
        return Ok(None);
    }
    Ok(Some(match stands(row)? {
        Standing::Offered => {
            let days = written_day(&row.get::<_, String>("moved")?).map_or(0, |since| days_between(since, today));
            AskState::Offered { days }
        }
        Standing::Accepted => AskState::Accepted,
        Standing::Declined => AskState::Declined { reason: row.get("declined")? },
        Standing::Answered => AskState::Answered { answer: row.get("answer")? },
    }))
}

/// What a team asks of others: all that is open, and what was answered or declined within the days that a board shows.
pub(crate) fn asked_by(tables: &Connection, team: &TeamId, since: &str, today: NaiveDate) -> Result<Vec<AskedCard>> {
    let mut statement = tables.prepare_cached(include_str!("asked.sql"))?;
    let mut rows = statement.query([team.as_ref(), since])?;
    let mut asked = Vec::new();
    while let Some(row) = rows.next()? {
        let Some(state) = state(row, today)? else { continue };
        asked.push(AskedCard {
            id: row.get("id")?,
            title: row.get("title")?,
            of: row.get("of")?,
            board: row.get("board")?,
            stage: row.get("stage")?,
            due: row.get("due")?,
            state,
            is_blocked: row.get("is_blocked")?,
        });
    }
    Ok(asked)
}

/// What was asked of a team and agreed to, and what the asker has taken back since a day, the latest first.
pub(crate) fn taken_back(tables: &Connection, team: &TeamId, since: &str) -> Result<Vec<TakenBackAsk>> {
    let mut statement = tables.prepare_cached(include_str!("taken_back.sql"))?;
    let asks = statement.query_map([team.as_ref(), since], |row| {
        Ok(TakenBackAsk {
            id: row.get("id")?,
            title: row.get("title")?,
            by: row.get("asker")?,
            board: row.get("board")?,
            day: row.get::<_, String>("trashed")?.chars().take(10).collect(),
        })
    })?;
    Ok(asks.collect::<rusqlite::Result<_>>()?)
}

/// Where work of the card's board is done, when there is such a place.
pub(crate) fn done_column(tables: &Connection, card: &CardId) -> Result<Option<BoardColumnId>> {
    Ok(tables.prepare_cached(include_str!("done_column.sql"))?.query_row([card], |row| row.get("id")).optional()?)
}
