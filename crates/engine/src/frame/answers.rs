//! What teams say to a version of the frame, and what managers answer to an objection. Parties speak, never a person.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;
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

/// How many they have at most: a day in some other year is none by which anybody answers.
const AT_MOST: u64 = 42;

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

/// A team's answer to a version that is announced or in force. It takes the place of the one before, which is kept where managers
/// had answered it.
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
    /// What the team had said before and managers had answered, the newest first: it was said, and stays to be read.
    pub earlier: Vec<EarlierObjection>,
}

/// What a team said before and managers answered.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EarlierObjection {
    /// Which.
    pub id: FrameAnswerId,
    /// The day the team said so.
    pub day: String,
    /// Why it objected.
    pub reason: String,
    /// The managers' answer.
    pub reply: Option<FrameReply>,
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

impl From<FrameAnswer> for EarlierObjection {
    fn from(FrameAnswer { id, day, reason, reply, .. }: FrameAnswer) -> Self {
        Self { id, day, reason, reply }
    }
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
                    let days = DaysToAnswer::of(door.tables(), &answer.frame, today)?;
                    let due = match due {
                        Some(due) => days.must_hold(not_past(*due, today)?)?,
                        None => days.proposed,
                    };
                    said.set("kind", word(&FrameAnswerKind::Objects)?)
                        .set("reason", text::needed("reason", reason)?)
                        .set("due", due.to_string())
                }
            };
            let known = answers(door.tables(), Some(&answer.frame), today)?.into_iter().find(|one| one.team == team);
            match known {
                Some(known) if known.reply.is_none() => door.patch("frame_answer", &known.id, said),
                _ => {
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

/// The days for the answer to an objection.
struct DaysToAnswer {
    /// The one that holds unless the team names another: before the version takes effect.
    proposed: NaiveDate,
    /// The last one that it may name: the day on which the version takes effect, or some weeks from now.
    latest: NaiveDate,
}

impl DaysToAnswer {
    fn of(tables: &Connection, frame: &FrameId, today: NaiveDate) -> Result<Self> {
        let since: String = door::required(tables, "frame", "SELECT since FROM frame WHERE id = ?1", frame)?;
        Ok(Self::before(since.parse().ok(), today))
    }

    fn before(since: Option<NaiveDate>, today: NaiveDate) -> Self {
        let after = |days| today.checked_add_days(Days::new(days)).unwrap_or(today);
        match since.filter(|since| *since > today) {
            Some(since) => Self { proposed: since.pred_opt().unwrap_or(since), latest: since },
            None => Self { proposed: after(TO_ANSWER), latest: after(AT_MOST) },
        }
    }

    fn must_hold(&self, day: NaiveDate) -> Result<NaiveDate> {
        if day <= self.latest {
            Ok(day)
        } else {
            Err(Rejection::TooLateToAnswer { latest: self.latest.to_string() }.into())
        }
    }
}

/// The proposed and the last day for a version that is shown; nothing when it cannot be answered.
pub(super) fn days_to_answer(item: &FrameItem, today: NaiveDate) -> Option<[String; 2]> {
    use super::FrameState::{Announced, InForce};
    let since = item.since.as_ref().and_then(|since| since.parse().ok());
    let days = matches!(item.state, Announced | InForce).then(|| DaysToAnswer::before(since, today))?;
    Some([days.proposed, days.latest].map(|day| day.to_string()))
}

/// What the teams said to a version, in the organisation's order; to every version when none is named.
pub(crate) fn answers(tables: &Connection, frame: Option<&FrameId>, today: NaiveDate) -> Result<Vec<FrameAnswer>> {
    let today = today.to_string();
    let mut statement = tables.prepare_cached(include_str!("answers.sql"))?;
    let mut rows = statement.query([frame])?;
    let mut answers: Vec<FrameAnswer> = Vec::new();
    while let Some(row) = rows.next()? {
        let (due, reply): (Option<String>, Option<String>) = (row.get("due")?, row.get("reply")?);
        let reply = match reply {
            Some(kind) => {
                Some(FrameReply { kind: read_word(kind)?, note: row.get("reply_note")?, day: row.get("replied")? })
            }
            None => None,
        };
        let answer = FrameAnswer {
            id: row.get("id")?,
            frame: row.get("frame")?,
            team: row.get("team")?,
            kind: read_word(row.get("kind")?)?,
            day: row.get("day")?,
            reason: row.get("reason")?,
            is_overdue: reply.is_none() && due.as_ref().is_some_and(|due| *due < today),
            due,
            reply,
            earlier: Vec::new(),
        };
        match answers.last_mut().filter(|last| last.team == answer.team && last.frame == answer.frame) {
            Some(newest) => newest.earlier.push(answer.into()),
            None => answers.push(answer),
        }
    }
    Ok(answers)
}
