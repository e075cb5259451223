//! What is shown of retrospectives.

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use spielraum_domain::retro::{Format, Minutes, Phase};
use ts_rs::TS;

use super::load::{self, Stored};
use super::{AttemptKind, NotePlace};
use crate::journey::read_word;
use crate::{BoardId, CardId, Result, RetroAttemptId, RetroId, RetroNoteId, RetroThemeId, RuleId, TeamId, Workspace};

/// Whose retrospectives.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RetrosShow {
    /// The team.
    pub team: TeamId,
}

/// A retrospective in the list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RetroItem {
    /// Which.
    pub id: RetroId,
    /// The day it began.
    pub day: String,
    /// The day it was closed.
    pub closed: Option<String>,
    /// How it is asked.
    pub format: Format,
    /// Where it is.
    pub phase: Phase,
    /// How many notes lie on the wall.
    pub notes: u32,
    /// The themes with the most votes, at most three.
    pub themes: Vec<String>,
    /// What is tried.
    pub attempts: Vec<Attempt>,
}

/// A retrospective.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Retro {
    /// Which.
    pub id: RetroId,
    /// Whose it is.
    pub team: TeamId,
    /// The day it began.
    pub day: String,
    /// The day from which on the evidence is gathered.
    pub since: String,
    /// The day it was closed.
    pub closed: Option<String>,
    /// How it is asked.
    pub format: Format,
    /// For each column, whether what stands there is worth keeping.
    pub kept_columns: Vec<bool>,
    /// The minutes of each phase.
    pub minutes: Minutes,
    /// How many take part.
    pub seats: u32,
    /// How many votes each of them has.
    pub dots: u32,
    /// Where it is.
    pub phase: Phase,
    /// Somebody has written. Not how much: that would tell what the one before has done.
    pub has_hidden: bool,
    /// How many have written, or had nothing to write, since this opening of the file.
    pub turns: u32,
    /// The hidden notes have been shown.
    pub is_revealed: bool,
    /// Votes are given.
    pub is_voting: bool,
    /// The votes have been shown.
    pub votes_shown: bool,
    /// How many have voted.
    pub ballots: u32,
    /// The notes on the wall, in no order.
    pub notes: Vec<RetroNote>,
    /// The themes, in their order.
    pub themes: Vec<RetroTheme>,
    /// What is tried.
    pub attempts: Vec<Attempt>,
    /// The timer of the phase.
    pub timer: RetroTimer,
    /// What lay in the memory of a program that has ended since.
    pub lost: Option<Lost>,
}

/// A note on the wall.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RetroNote {
    /// Which.
    pub id: RetroNoteId,
    /// The column it was written in, counted from nought.
    pub column: u32,
    /// The words.
    pub text: String,
    /// It was written for all to see.
    pub is_open: bool,
    /// Where it lies.
    pub place: NotePlace,
}

/// A theme.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RetroTheme {
    /// Which.
    pub id: RetroThemeId,
    /// What it is called.
    pub title: String,
    /// Its votes; nothing before they are shown.
    pub votes: Option<u32>,
}

/// Something that is tried.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "RetroAttempt")]
pub struct Attempt {
    /// Which.
    pub id: RetroAttemptId,
    /// What it is.
    pub kind: AttemptKind,
    /// Its card.
    pub card: CardId,
    /// The board of the card.
    pub board: BoardId,
    /// What is done.
    pub title: String,
    /// What it is expected to change.
    pub expectation: String,
    /// The day it is looked at.
    pub look_at: String,
    /// What stops an experiment early.
    pub stop_when: String,
    /// The rule that is drafted.
    pub rule: Option<RuleId>,
    /// What became of it.
    pub stands: AttemptStands,
}

/// What became of something that was tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum AttemptStands {
    /// Work has not begun.
    Waiting,
    /// Work in progress.
    Begun,
    /// It is done.
    Done,
    /// It was given up.
    Dropped,
}

/// The timer of a phase.
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RetroTimer {
    /// What is left, in milliseconds.
    pub left: u32,
    /// It runs.
    pub is_running: bool,
}

/// What lay in memory when the program ended. Nobody knows how much it was: that stood nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "RetroLost")]
pub struct Lost {
    /// Notes that were not shown yet.
    pub notes: bool,
    /// Votes that were not shown yet.
    pub votes: bool,
}

/// What a team tries since a retrospective.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RetroTried {
    /// Which.
    pub id: RetroId,
    /// The day it began.
    pub day: String,
    /// What is tried, and where it stands.
    pub attempts: Vec<Attempt>,
}

/// A retrospective that is not closed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RetroOpen {
    /// Which.
    pub id: RetroId,
    /// The day it began.
    pub day: String,
    /// Where it is.
    pub phase: Phase,
}

/// What a team took out of the retrospective it closed last, as long as something of it is open.
pub(crate) fn tried(tables: &Connection, team: &TeamId) -> Result<Option<RetroTried>> {
    let sql = "SELECT id, day FROM retro WHERE team = ?1 AND closed IS NOT NULL ORDER BY closed DESC, id LIMIT 1";
    let last = tables.prepare_cached(sql)?.query_row([team], |row| Ok((row.get("id")?, row.get("day")?))).optional()?;
    let Some((id, day)) = last else { return Ok(None) };
    let attempts = attempts(tables, &id)?;
    let is_open = |one: &Attempt| matches!(one.stands, AttemptStands::Waiting | AttemptStands::Begun);
    Ok(attempts.iter().any(is_open).then_some(RetroTried { id, day, attempts }))
}

/// The retrospective of a team that is not closed.
pub(crate) fn open(tables: &Connection, team: &TeamId) -> Result<Option<RetroOpen>> {
    let mut statement =
        tables.prepare_cached("SELECT id, day, phase FROM retro WHERE team = ?1 AND closed IS NULL ORDER BY id")?;
    let mut rows = statement.query([team])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    Ok(Some(RetroOpen { id: row.get("id")?, day: row.get("day")?, phase: read_word(row.get("phase")?)? }))
}

impl Workspace {
    /// The retrospectives of a team, newest first.
    pub fn retros(&self, show: &RetrosShow) -> Result<Vec<RetroItem>> {
        self.read(|tables| {
            let mut statement = tables.prepare_cached(include_str!("retros.sql"))?;
            let mut rows = statement.query([&show.team])?;
            let mut items = Vec::new();
            while let Some(row) = rows.next()? {
                let id: RetroId = row.get("id")?;
                items.push(RetroItem {
                    day: row.get("day")?,
                    closed: row.get("closed")?,
                    format: serde_json::from_str(&row.get::<_, String>("format")?)?,
                    phase: read_word(row.get("phase")?)?,
                    notes: row.get("notes")?,
                    themes: serde_json::from_str(&row.get::<_, String>("themes")?)?,
                    attempts: attempts(tables, &id)?,
                    id,
                });
            }
            Ok(items)
        })
    }

    /// One retrospective as the room may see it.
    pub fn retro(&self, id: &RetroId) -> Result<Retro> {
        let mut all = self.retros.hold();
        let held = all.of(id);
        self.read(|tables| {
            let mut stored = Stored::of(tables, id)?;
            held.add_to(&mut stored.retro);
            let timer = held.timer(stored.retro.phase, stored.minutes_of(stored.retro.phase));
            let lost = lost(&stored, &self.retros.opening);
            let columns = 0..stored.format.columns();
            let retro = stored.retro;
            Ok(Retro {
                id: id.clone(),
                kept_columns: columns.map(|column| stored.format.is_kept(column)).collect(),
                team: stored.team,
                day: stored.day,
                since: stored.since,
                closed: stored.closed,
                format: stored.format,
                minutes: stored.minutes,
                seats: retro.seats,
                dots: retro.dots,
                phase: retro.phase,
                has_hidden: retro.hidden > 0,
                turns: retro.turns,
                is_revealed: retro.is_revealed,
                is_voting: stored.is_voting,
                votes_shown: retro.votes_shown,
                ballots: retro.ballots,
                notes: notes(tables, id)?,
                themes: themes(tables, id, retro.votes_shown)?,
                attempts: attempts(tables, id)?,
                timer: RetroTimer {
                    left: u32::try_from(timer.left(self.retros.now()).as_millis()).unwrap_or(u32::MAX),
                    is_running: timer.is_running(),
                },
                lost,
            })
        })
    }
}

/// Another opening of the file had it in memory.
fn lost(stored: &Stored, opening: &str) -> Option<Lost> {
    let retro = &stored.retro;
    if stored.holder == opening || retro.is_closed {
        return None;
    }
    let lost = Lost {
        notes: retro.phase == Phase::Gather && !retro.is_revealed,
        votes: stored.is_voting && !retro.votes_shown,
    };
    (lost.notes || lost.votes).then_some(lost)
}

fn notes(tables: &Connection, id: &RetroId) -> Result<Vec<RetroNote>> {
    let sql = "SELECT id, asked, text, is_open, theme, is_kept, is_aside FROM retro_note WHERE retro = ?1 ORDER BY id";
    let mut statement = tables.prepare_cached(sql)?;
    let mut rows = statement.query([id])?;
    let mut notes = Vec::new();
    while let Some(row) = rows.next()? {
        notes.push(RetroNote {
            id: row.get("id")?,
            column: row.get("asked")?,
            text: row.get("text")?,
            is_open: row.get("is_open")?,
            place: load::place(row)?.into(),
        });
    }
    Ok(notes)
}

fn themes(tables: &Connection, id: &RetroId, shown: bool) -> Result<Vec<RetroTheme>> {
    let sql = "SELECT id, title, votes FROM retro_theme WHERE retro = ?1 ORDER BY place, id";
    let mut statement = tables.prepare_cached(sql)?;
    let read = |row: &rusqlite::Row<'_>| {
        let votes = if shown { Some(row.get("votes")?) } else { None };
        Ok(RetroTheme { id: row.get("id")?, title: row.get("title")?, votes })
    };
    Ok(statement.query_map([id], read)?.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn attempts(tables: &Connection, id: &RetroId) -> Result<Vec<Attempt>> {
    let mut statement = tables.prepare_cached(include_str!("attempts.sql"))?;
    let mut rows = statement.query([id])?;
    let mut attempts = Vec::new();
    while let Some(row) = rows.next()? {
        let stands = match row.get::<_, String>("stands")?.as_str() {
            "done" => AttemptStands::Done,
            "dropped" => AttemptStands::Dropped,
            "begun" => AttemptStands::Begun,
            _ => AttemptStands::Waiting,
        };
        attempts.push(Attempt {
            id: row.get("id")?,
            kind: read_word(row.get("kind")?)?,
            card: row.get("card")?,
            board: row.get("board")?,
            title: row.get("title")?,
            expectation: row.get("expectation")?,
            look_at: row.get("look_at")?,
            stop_when: row.get("stop_when")?,
            rule: row.get("rule")?,
            stands,
        });
    }
    Ok(attempts)
}
