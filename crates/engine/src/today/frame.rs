//! What the frame asks of a team today, and of managers.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use crate::frame::{self, BreakingRule, FrameAnswer, FrameAnswerKind, FrameState};
use crate::proposal::{self, Proposal};
use crate::{FrameId, Result, TeamId, Workspace};

/// A version of the frame that a team has not answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Announcement {
    /// The version.
    pub frame: FrameId,
    /// Its number.
    pub number: u32,
    /// The day it takes or took effect.
    pub since: String,
    /// Whether that day has come.
    pub is_in_force: bool,
}

/// What waits for managers today.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ManagersToday {
    /// The day.
    pub day: String,
    /// Objections without an answer, the most urgent first.
    pub objections: Vec<OpenObjection>,
    /// What teams propose.
    pub proposals: Vec<Proposal>,
}

/// An objection that managers have not answered.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OpenObjection {
    /// The number of the version it is about.
    pub number: u32,
    /// The objection.
    pub answer: FrameAnswer,
}

/// What the frame asks of a team.
pub(super) struct Asked {
    pub(super) announcements: Vec<Announcement>,
    pub(super) outside: Vec<BreakingRule>,
    pub(super) proposals: Vec<Proposal>,
}

impl Workspace {
    /// What waits for managers today.
    pub fn managers_today(&self) -> Result<ManagersToday> {
        let today = self.today_is();
        self.read(|tables| {
            let mut objections = Vec::new();
            for version in frame::items(tables, today)? {
                if matches!(version.state, FrameState::Announced | FrameState::InForce) {
                    let answers = frame::answers(tables, Some(&version.id), today)?.into_iter();
                    let open = answers.filter(|one| one.kind == FrameAnswerKind::Objects && one.reply.is_none());
                    objections.extend(open.map(|answer| OpenObjection { number: version.number, answer }));
                }
            }
            objections.sort_by(|one, other| one.answer.due.cmp(&other.answer.due));
            let mut proposals = proposal::proposals(tables)?;
            proposals.retain(|proposal| proposal.end.is_none() && proposal.rule.is_none());
            Ok(ManagersToday { day: today.to_string(), objections, proposals })
        })
    }
}

pub(super) fn asked(tables: &Connection, team: &TeamId, today: NaiveDate) -> Result<Asked> {
    let (mut announcements, mut outside): (Vec<_>, Vec<BreakingRule>) = (Vec::new(), Vec::new());
    // Oldest first: what is in force comes before what will be.
    for version in frame::items(tables, today)?.into_iter().rev() {
        let is_in_force = version.state == FrameState::InForce;
        if !is_in_force && version.state != FrameState::Announced {
            continue;
        }
        let rules = frame::outside(tables, &version.id, team, today)?;
        outside.extend(rules.into_iter().filter(|rule| !rule.already));
        let is_answered = frame::answers(tables, Some(&version.id), today)?.iter().any(|one| one.team == *team);
        // A version from before frames were announced waits for nobody.
        if let (false, Some(_), Some(since)) = (is_answered, version.announced, version.since) {
            announcements.push(Announcement { frame: version.id, number: version.number, since, is_in_force });
        }
    }
    let mut proposals = proposal::proposals(tables)?;
    proposals.retain(|one| one.end.is_none() && one.rule.as_ref().is_some_and(|rule| rule.team == *team));
    Ok(Asked { announcements, outside, proposals })
}
