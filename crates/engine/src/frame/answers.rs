//! What teams say to a version of the frame, and what managers answer to an objection. Parties speak, never a person.

use chrono::{Days, NaiveDate};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::commands::not_past;
use super::in_force::{announced_on, in_force_on};
use super::view::FrameItem;
use crate::door::{self, Patch};
use crate::journey::{read_word, word};
use crate::{Done, FrameAnswerId, FrameId, Op, Party, Rejection, Result, TeamId, Workspace, id, text};

/// How many days managers have to answer an objection to a frame that is in force already.
const TO_ANSWER: u64 = 14;

/// What a team says to a version of the frame.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum TeamSays {
    /// It has read it.
    Acknowledged,
    /// It objects.
    Objects {
        /// Why, and what it would do instead.
        reason: String,
        /// The day by which managers shall answer; the one that the version proposes when left out.
        #[ts(optional, type = "string")]
        due: Option<NaiveDate>,
    },
}

/// A team's answer to a version that is announced or in force. It takes the place of the one before.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct FrameAnswerSet {
    /// The version.
    pub frame: FrameId,
    /// What the team says.
    pub says: TeamSays,
}

/// What managers did about an objection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ReplyKind {
    /// The frame stays as it is.
    Kept,
    /// The frame changes.
    Changed,
}

/// The managers' answer to an objection.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct FrameReplySet {
    /// The objection.
    pub id: FrameAnswerId,
    /// What they did about it.
    pub kind: ReplyKind,
    /// Why, in words for the team.
    pub note: String,
}

/// Whether a team has read a version or objects to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FrameAnswerKind {
    /// It has read it.
    Acknowledged,
    /// It objects.
    Objects,
}

/// A team's answer to a version of the frame.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FrameAnswer {
    /// Which.
    pub id: FrameAnswerId,
    /// The version.
    pub frame: FrameId,
    /// The team.
    pub team: TeamId,
    /// What it says.
    pub kind: FrameAnswerKind,
    /// The day it said so.
    pub day: String,
    /// Why it objects.
    pub reason: String,
    /// The day by which managers shall answer an objection.
    pub due: Option<String>,
    /// The managers' answer.
    pub reply: Option<FrameReply>,
    /// Whether the day for the managers' answer has passed without one.
    pub is_overdue: bool,
}

/// The managers' answer to an objection.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FrameReply {
    /// What they did about it.
    pub kind: ReplyKind,
    /// Why.
    pub note: String,
    /// The day they answered.
    pub day: String,
}

impl Workspace {
    /// Says what a team says to a version that is announced or in force.
    pub fn answer_frame(&self, by: &Party, answer: FrameAnswerSet) -> Result<Done<()>> {
        let team = by.must_be_a_team()?.clone();
        self.transact(by, Op::FrameAnswer, move |door| {
            let today = door.today();
            if !is_open(door.tables(), &answer.frame, today)? {
                return Err(Rejection::NothingToAnswer.into());
            }
            let said = Patch::new().set("day", today.to_string()).set("reply", Value::Null).set("reply_note", "");
            let said = said.set("replied", Value::Null);
            let said = match &answer.says {
                TeamSays::Acknowledged => {
                    said.set("kind", word(&FrameAnswerKind::Acknowledged)?).set("reason", "").set("due", Value::Null)
                }
                TeamSays::Objects { reason, due } => {
                    let due = match due {
                        Some(due) => not_past(*due, today)?,
                        None => answer_by(door.tables(), &answer.frame, today)?,
                    };
                    said.set("kind", word(&FrameAnswerKind::Objects)?)
                        .set("reason", text::needed("reason", reason)?)
                        .set("due", due.to_string())
                }
            };
            match answer_of(door.tables(), &answer.frame, &team)? {
                Some(known) => door.patch("frame_answer", &known, said),
                None => {
                    door.create("frame_answer", &id::random(), said.refer("frame", &answer.frame).refer("team", &team))
                }
            }
        })
    }

    /// Answers an objection.
    pub fn reply_to_objection(&self, by: &Party, reply: FrameReplySet) -> Result<Done<()>> {
        by.must_be_managers()?;
        self.transact(by, Op::FrameReply, move |door| {
            let sql = "SELECT kind FROM frame_answer WHERE id = ?1";
            let kind: String = door::required(door.tables(), "frame_answer", sql, &reply.id)?;
            if read_word::<FrameAnswerKind>(kind)? != FrameAnswerKind::Objects {
                return Err(Rejection::NothingToAnswer.into());
            }
            let patch = Patch::new()
                .set("reply", word(&reply.kind)?)
                .set("reply_note", text::needed("note", &reply.note)?)
                .set("replied", door.today().to_string());
            door.patch("frame_answer", &reply.id, patch)
        })
    }
}

/// Whether a version can be answered: it is announced, or in force.
fn is_open(tables: &Connection, frame: &FrameId, today: NaiveDate) -> Result<bool> {
    let open = [announced_on(tables, today)?, in_force_on(tables, today)?];
    Ok(open.into_iter().flatten().any(|open| open == *frame))
}

fn answer_of(tables: &Connection, frame: &FrameId, team: &TeamId) -> Result<Option<FrameAnswerId>> {
    let sql = "SELECT id FROM frame_answer WHERE frame = ?1 AND team = ?2 ORDER BY id LIMIT 1";
    Ok(tables.prepare_cached(sql)?.query_row([frame.as_ref(), team.as_ref()], |row| row.get("id")).optional()?)
}

/// The day by which an objection shall be answered unless the team names another: before the version takes effect.
fn answer_by(tables: &Connection, frame: &FrameId, today: NaiveDate) -> Result<NaiveDate> {
    let since: String = door::required(tables, "frame", "SELECT since FROM frame WHERE id = ?1", frame)?;
    Ok(proposed(since.parse().ok(), today))
}

fn proposed(since: Option<NaiveDate>, today: NaiveDate) -> NaiveDate {
    match since.filter(|since| *since > today) {
        Some(since) => since.pred_opt().unwrap_or(since),
        None => today.checked_add_days(Days::new(TO_ANSWER)).unwrap_or(today),
    }
}

/// The same for a version that is shown; nothing when it cannot be answered.
pub(super) fn proposed_due(item: &FrameItem, today: NaiveDate) -> Option<String> {
    use super::FrameState::{Announced, InForce};
    let since = item.since.as_ref().and_then(|since| since.parse().ok());
    matches!(item.state, Announced | InForce).then(|| proposed(since, today).to_string())
}

/// What the teams said to a version, in the organisation's order; to every version when none is named.
pub(crate) fn answers(tables: &Connection, frame: Option<&FrameId>, today: NaiveDate) -> Result<Vec<FrameAnswer>> {
    let today = today.to_string();
    let mut statement = tables.prepare_cached(include_str!("answers.sql"))?;
    let mut rows = statement.query([frame])?;
    let mut answers = Vec::new();
    while let Some(row) = rows.next()? {
        let (due, reply): (Option<String>, Option<String>) = (row.get("due")?, row.get("reply")?);
        let reply = match reply {
            Some(kind) => {
                Some(FrameReply { kind: read_word(kind)?, note: row.get("reply_note")?, day: row.get("replied")? })
            }
            None => None,
        };
        answers.push(FrameAnswer {
            id: row.get("id")?,
            frame: row.get("frame")?,
            team: row.get("team")?,
            kind: read_word(row.get("kind")?)?,
            day: row.get("day")?,
            reason: row.get("reason")?,
            is_overdue: reply.is_none() && due.as_ref().is_some_and(|due| *due < today),
            due,
            reply,
        });
    }
    Ok(answers)
}
