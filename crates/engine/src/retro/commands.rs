//! A retrospective begins, goes on and ends.

use std::time::Duration;

use chrono::Days;
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use spielraum_domain::retro::{COLUMNS, Event, Format, Minutes, OwnColumn, OwnFormat, Phase};
use ts_rs::TS;

use super::evidence::gathered;
use crate::journey::word;
use crate::{Done, Op, Party, Rejection, Result, RetroId, TeamId, Workspace, text};

/// At most so many take part, and so many votes has each.
const SEATS: u32 = 60;
const DOTS: u32 = 20;
/// At most so many minutes has a phase.
const LONGEST: u16 = 240;
/// Without a retrospective before it, the evidence is that of so many days.
const FIRST: Days = Days::new(28);
/// What one press gives the timer.
const MORE: Duration = Duration::from_secs(60);

/// A retrospective begins.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RetroBegin {
    /// Whose it is.
    pub team: TeamId,
    /// How it is asked.
    pub format: Format,
    /// The minutes of each phase.
    pub minutes: Minutes,
    /// How many take part.
    pub seats: u32,
    /// How many votes each of them has.
    pub dots: u32,
}

/// Names one retrospective.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RetroRef {
    /// Which.
    pub id: RetroId,
}

/// Another phase.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RetroGo {
    /// Which.
    pub id: RetroId,
    /// The next phase, or the one before.
    pub phase: Phase,
}

/// How many take part.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(rename = "RetroSeats")]
pub struct SeatsSet {
    /// In which retrospective.
    pub id: RetroId,
    /// How many.
    pub seats: u32,
}

/// What happens to the timer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "RetroTimerAct")]
pub enum TimerAct {
    /// It runs.
    Run,
    /// It stands.
    Pause,
    /// A minute more.
    Longer,
}

/// The timer of the phase.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(rename = "RetroTimerSet")]
pub struct TimerSet {
    /// Of which retrospective.
    pub id: RetroId,
    /// What happens to it.
    pub act: TimerAct,
}

impl Workspace {
    /// Begins a retrospective. One that is not closed is gone on with instead.
    pub fn begin_retro(&self, by: &Party, begin: RetroBegin) -> Result<Done<RetroId>> {
        by.must_be(&begin.team)?;
        within(begin.seats, SEATS, "seats")?;
        within(begin.dots, DOTS, "dots")?;
        if begin.seats == 0 {
            return Err(Rejection::OutOfRange { field: "seats" }.into());
        }
        if begin.minutes.iter().any(|minutes| *minutes == 0 || *minutes > LONGEST) {
            return Err(Rejection::OutOfRange { field: "minutes" }.into());
        }
        let format = checked(begin.format)?;
        let holder = self.retros.opening.clone();
        self.transact(by, Op::RetroEdit, move |door| {
            let sql = "SELECT max(closed) AS last FROM retro WHERE team = ?1";
            let last: Option<String> = door.tables().query_row(sql, [&begin.team], |row| row.get("last"))?;
            let first = door.today().checked_sub_days(FIRST).unwrap_or(door.today());
            let sql = "SELECT id FROM retro WHERE team = ?1 AND closed IS NULL";
            let open: Option<RetroId> = door.tables().query_row(sql, [&begin.team], |row| row.get("id")).optional()?;
            if open.is_some() {
                return Err(Rejection::WrongState.into());
            }
            let id = RetroId::random();
            let sql = "INSERT INTO retro (id, team, day, since, format, minutes, seats, dots, phase, holder) \
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
            door.tables().execute(
                sql,
                rusqlite::params![
                    id,
                    begin.team,
                    door.today().to_string(),
                    last.unwrap_or_else(|| first.to_string()),
                    serde_json::to_string(&format)?,
                    serde_json::to_string(&begin.minutes)?,
                    begin.seats,
                    begin.dots,
                    word(&Phase::Arrive)?,
                    holder
                ],
            )?;
            door.touch("retro", &id);
            Ok(id)
        })
    }

    /// Somebody came late, or left before anybody was heard: so many take part from here on.
    pub fn seat_in_retro(&self, by: &Party, set: SeatsSet) -> Result<Done<()>> {
        within(set.seats, SEATS, "seats")?;
        let SeatsSet { id, seats } = set;
        let write = id.clone();
        self.retro_writes(
            by,
            &id,
            vec![Event::Seats(seats)],
            Box::new(move |door, _| {
                let sql = "UPDATE retro SET seats = ?2 WHERE id = ?1";
                door.tables().execute(sql, rusqlite::params![write, seats])?;
                Ok(())
            }),
        )
    }

    /// Goes to the next phase, or to the one before.
    pub fn go_in_retro(&self, by: &Party, go: RetroGo) -> Result<Done<()>> {
        let (id, holder) = (go.id.clone(), self.retros.opening.clone());
        let phase = word(&go.phase)?;
        self.retro_writes(
            by,
            &go.id,
            vec![Event::Go(go.phase)],
            Box::new(move |door, stored| {
                door.tables().execute("UPDATE retro SET phase = ?2 WHERE id = ?1", [id.as_ref(), &phase])?;
                // From here on something lies in the memory of this opening.
                if stored.retro.phase == Phase::Gather && !stored.retro.is_revealed {
                    door.tables().execute("UPDATE retro SET holder = ?2 WHERE id = ?1", [id.as_ref(), &holder])?;
                }
                Ok(())
            }),
        )
    }

    /// Knows that what was hidden is gone, and goes on.
    pub fn go_on_with_retro(&self, by: &Party, of: RetroRef) -> Result<Done<()>> {
        let (id, holder) = (of.id.clone(), self.retros.opening.clone());
        self.retro_writes(
            by,
            &of.id,
            Vec::new(),
            Box::new(move |door, stored| {
                let voting = stored.is_voting && stored.retro.votes_shown;
                let sql = "UPDATE retro SET holder = ?2, voting = ?3 WHERE id = ?1";
                door.tables().execute(sql, rusqlite::params![id, holder, voting])?;
                Ok(())
            }),
        )
    }

    /// Lets the timer run or stand, or gives it a minute more. It is nobody's business but of those in the room: nothing is written.
    pub fn set_retro_timer(&self, by: &Party, set: TimerSet) -> Result<Done<()>> {
        let now = self.retros.now();
        self.retro_holds(by, &set.id, |held, stored| {
            let phase = stored.retro.phase;
            let timer = held.timer(phase, stored.minutes_of(phase));
            let timer = match set.act {
                TimerAct::Run => timer.set_running(true, now),
                TimerAct::Pause => timer.set_running(false, now),
                TimerAct::Longer => timer.longer(MORE, now),
            };
            held.set_timer(phase, timer);
            Ok(())
        })
    }

    /// Ends a retrospective. From here on nothing about it changes; it can be erased as a whole.
    pub fn close_retro(&self, by: &Party, of: RetroRef) -> Result<Done<()>> {
        let id = of.id.clone();
        let mut all = self.retros.hold();
        let done = self.write_held(
            &mut all,
            by,
            &of.id,
            vec![Event::Close],
            Box::new(move |door, stored| {
                let today = door.today();
                let evidence = serde_json::to_string(&gathered(door.tables(), &id, stored, today)?)?;
                let sql = "UPDATE retro SET closed = ?2, evidence = ?3 WHERE id = ?1";
                door.tables().execute(sql, [id.as_ref(), &today.to_string(), &evidence])?;
                Ok(())
            }),
        )?;
        all.forget(&of.id);
        Ok(done)
    }

    /// Erases a retrospective with all its notes, those in memory too. What is tried stays on the board.
    pub fn erase_retro(&self, by: &Party, of: RetroRef) -> Result<Done<()>> {
        let (party, id) = (by.clone(), of.id.clone());
        let mut all = self.retros.hold();
        let done = self.transact(by, Op::RetroEdit, move |door| {
            let team = crate::door::required(door.tables(), "retro", "SELECT team FROM retro WHERE id = ?1", &id)?;
            party.must_be(&team)?;
            // Without the search knowing them, which a cascade would not tell.
            for table in ["retro_note", "retro_theme"] {
                door.tables().execute(&format!("DELETE FROM {table} WHERE retro = ?1"), [&id])?;
            }
            door.tables().execute("DELETE FROM retro WHERE id = ?1", [&id])?;
            door.touch("retro", &id);
            Ok(())
        })?;
        all.forget(&of.id);
        self.settle()?;
        Ok(done)
    }
}

fn within(value: u32, most: u32, field: &'static str) -> Result<()> {
    if value <= most { Ok(()) } else { Err(Rejection::OutOfRange { field }.into()) }
}

/// A format with names that are names.
pub(super) fn checked(format: Format) -> Result<Format> {
    let Format::Own(OwnFormat { name, columns }) = format else { return Ok(format) };
    if columns.is_empty() || columns.len() > COLUMNS {
        return Err(Rejection::OutOfRange { field: "columns" }.into());
    }
    let columns = columns
        .into_iter()
        .map(|column| Ok(OwnColumn { question: text::name("question", &column.question)?, ..column }))
        .collect::<Result<_>>()?;
    Ok(Format::Own(OwnFormat { name: text::name("name", &name)?, columns }))
}
