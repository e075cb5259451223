//! What happened since the last retrospective, as far as the workspace knows it. Signals of outcomes are shown beside it from where
//! they are computed anyway.

use chrono::NaiveDate;
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::load::Stored;
use super::{Attempt, view};
use crate::clock::day;
use crate::{BoardId, CardId, Moment, Result, RetroId, RuleId, TeamId, Workspace};

/// What happened since the last retrospective.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RetroEvidence {
    /// The day from which on.
    pub since: String,
    /// The last day.
    pub until: String,
    /// What the last retrospective wanted to try, and what became of it.
    pub attempts: Vec<Attempt>,
    /// Exceptions to the team's rules.
    pub exceptions: Vec<RuleExceptions>,
    /// What was blocked.
    pub blocked: Vec<BlockedCard>,
    /// What was asked of others, and by others.
    pub asks: Vec<AskSeen>,
    /// Rules in force that are to be looked at by now.
    pub rules: Vec<RuleDue>,
    /// Experiments that ended, or whose day has come.
    pub experiments: Vec<ExperimentSeen>,
    /// The retrospective was closed before its evidence was kept: this is how things stand today.
    #[serde(default)]
    pub is_of_today: bool,
}

/// The exceptions to one rule.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RuleExceptions {
    /// The rule.
    pub rule: RuleId,
    /// What it decides.
    pub topic: String,
    /// Each reason and how often it was given, the most frequent first.
    pub reasons: Vec<ReasonCount>,
}

/// A reason.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReasonCount {
    /// The words.
    pub reason: String,
    /// How often it was given.
    pub count: u32,
}

/// A card that was blocked.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlockedCard {
    /// The card.
    pub card: CardId,
    /// Its board.
    pub board: BoardId,
    /// Its title.
    pub title: String,
    /// Why.
    pub reason: String,
    /// The team it waited on.
    pub team: Option<TeamId>,
    /// Whom or what it waited on otherwise.
    pub on: Option<String>,
    /// For how many days in this time; since it began, where it goes on.
    pub days: u32,
    /// It still is.
    pub is_open: bool,
}

/// An ask between teams.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskSeen {
    /// The card.
    pub card: CardId,
    /// The board it stands on.
    pub board: BoardId,
    /// What is asked.
    pub title: String,
    /// The other team.
    pub other: TeamId,
    /// We asked; otherwise they did.
    pub is_ours: bool,
    /// Where it stands.
    pub stands: AskStands,
}

/// Where an ask stands, without the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum AskStands {
    /// Nobody has said anything yet.
    Offered,
    /// It is being done.
    Accepted,
    /// It is not done.
    Declined,
    /// It is done.
    Answered,
}

/// A rule in force that is to be looked at.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RuleDue {
    /// The rule.
    pub rule: RuleId,
    /// What it decides.
    pub topic: String,
    /// The day.
    pub review: String,
}

/// An experiment that ended, or whose day has come.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExperimentSeen {
    /// Its card.
    pub card: CardId,
    /// The board of the card.
    pub board: BoardId,
    /// What is tried.
    pub title: String,
    /// The day it was to be looked at.
    pub look_at: Option<String>,
    /// It is over.
    pub is_over: bool,
}

/// For whom and from when to when.
struct Span<'s> {
    team: &'s TeamId,
    since: NaiveDate,
    until: NaiveDate,
}

impl Workspace {
    /// What happened since the retrospective before this one. Of a closed one, as it stood on the day on which it was closed.
    pub fn retro_evidence(&self, id: &RetroId) -> Result<RetroEvidence> {
        let today = self.today_is();
        self.read(|tables| {
            let stored = Stored::of(tables, id)?;
            let Some(closed) = &stored.closed else { return gathered(tables, id, &stored, today) };
            let sql = "SELECT evidence FROM retro WHERE id = ?1";
            let kept: Option<String> = tables.query_row(sql, [id], |row| row.get("evidence"))?;
            match kept {
                Some(kept) => Ok(serde_json::from_str(&kept)?),
                None => Ok(RetroEvidence {
                    is_of_today: true,
                    ..gathered(tables, id, &stored, closed.parse().unwrap_or(today))?
                }),
            }
        })
    }
}

/// What is known up to a day.
pub(super) fn gathered(tables: &Connection, id: &RetroId, stored: &Stored, until: NaiveDate) -> Result<RetroEvidence> {
    let span = Span { team: &stored.team, since: stored.since.parse().unwrap_or(until), until };
    Ok(RetroEvidence {
        since: span.since.to_string(),
        until: span.until.to_string(),
        attempts: last_attempts(tables, &span, id)?,
        exceptions: exceptions(tables, &span)?,
        blocked: blocked(tables, &span)?,
        asks: asks(tables, &span)?,
        rules: rules(tables, &span)?,
        experiments: experiments(tables, &span)?,
        is_of_today: false,
    })
}

impl Span<'_> {
    fn all<T>(&self, tables: &Connection, sql: &str, mut read: impl FnMut(&Row<'_>) -> Result<T>) -> Result<Vec<T>> {
        let mut statement = tables.prepare_cached(sql)?;
        let mut rows = statement.query(rusqlite::params![self.team, self.since.to_string(), self.until.to_string()])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(read(row)?);
        }
        Ok(found)
    }
}

fn last_attempts(tables: &Connection, span: &Span<'_>, id: &RetroId) -> Result<Vec<Attempt>> {
    let sql = "SELECT id FROM retro WHERE team = ?1 AND closed <= ?2 AND id <> ?3 \
               ORDER BY closed DESC, day DESC, id LIMIT 1";
    let mut statement = tables.prepare_cached(sql)?;
    let mut rows = statement.query(rusqlite::params![span.team, span.since.to_string(), id])?;
    match rows.next()? {
        Some(row) => view::attempts(tables, &row.get("id")?),
        None => Ok(Vec::new()),
    }
}

fn exceptions(tables: &Connection, span: &Span<'_>) -> Result<Vec<RuleExceptions>> {
    let mut by_rule: Vec<RuleExceptions> = Vec::new();
    span.all(tables, include_str!("exceptions.sql"), |row| {
        let (rule, reason): (RuleId, _) =
            (row.get("rule")?, ReasonCount { reason: row.get("reason")?, count: row.get("count")? });
        match by_rule.last_mut().filter(|last| last.rule == rule) {
            Some(last) => last.reasons.push(reason),
            None => by_rule.push(RuleExceptions { rule, topic: row.get("topic")?, reasons: vec![reason] }),
        }
        Ok(())
    })?;
    Ok(by_rule)
}

fn blocked(tables: &Connection, span: &Span<'_>) -> Result<Vec<BlockedCard>> {
    let mut blocked = span.all(tables, include_str!("blocked.sql"), |row| {
        let instant = |text: Option<String>| text.and_then(|text| text.parse::<Moment>().ok()).map(day);
        let (from, to) = (instant(row.get("since")?), instant(row.get("until")?));
        // What is still blocked is said with all its days, as everywhere else.
        let begun = if to.is_none() { from } else { from.map(|from| from.max(span.since)) };
        let (from, end) = (begun.unwrap_or(span.since), to.unwrap_or(span.until).min(span.until));
        Ok(BlockedCard {
            card: row.get("card")?,
            board: row.get("board")?,
            title: row.get("title")?,
            reason: row.get("reason")?,
            team: row.get("team")?,
            on: row.get("waits_on")?,
            days: u32::try_from((end - from).num_days()).unwrap_or(0),
            is_open: to.is_none(),
        })
    })?;
    blocked.sort_by_key(|one| std::cmp::Reverse(one.days));
    Ok(blocked)
}

fn asks(tables: &Connection, span: &Span<'_>) -> Result<Vec<AskSeen>> {
    span.all(tables, include_str!("asks.sql"), |row| {
        let stands = match row.get::<_, String>("stands")?.as_str() {
            "declined" => AskStands::Declined,
            "answered" => AskStands::Answered,
            "accepted" => AskStands::Accepted,
            _ => AskStands::Offered,
        };
        Ok(AskSeen {
            card: row.get("card")?,
            board: row.get("board")?,
            title: row.get("title")?,
            other: row.get("other")?,
            is_ours: row.get("is_ours")?,
            stands,
        })
    })
}

fn rules(tables: &Connection, span: &Span<'_>) -> Result<Vec<RuleDue>> {
    span.all(tables, include_str!("rules_due.sql"), |row| {
        Ok(RuleDue { rule: row.get("rule")?, topic: row.get("topic")?, review: row.get("review")? })
    })
}

fn experiments(tables: &Connection, span: &Span<'_>) -> Result<Vec<ExperimentSeen>> {
    span.all(tables, include_str!("experiments.sql"), |row| {
        Ok(ExperimentSeen {
            card: row.get("card")?,
            board: row.get("board")?,
            title: row.get("title")?,
            look_at: row.get("look_at")?,
            is_over: row.get("is_over")?,
        })
    })
}
