//! A pulse begins, people answer, and it is shown.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, params};
use serde::Deserialize;
use spielraum_domain::pulse::{Pulse, Question, Refused, Sheet};
use ts_rs::TS;

use crate::door::{self, Door, Tag};
use crate::journey::word;
use crate::outcome::{week_of, written_week};
use crate::{Done, Op, Party, PulseId, Rejection, Result, TeamId, Workspace, id};

/// The longest text that somebody adds, in characters.
const TEXT: u32 = 1_000;

/// How changes name a pulse.
const KIND: &str = "pulse";

/// A pulse begins.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PulseBegin {
    /// Whose it is.
    pub team: TeamId,
    /// What is asked.
    pub questions: BTreeSet<Question>,
}

/// Names one pulse.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PulseRef {
    /// Which.
    pub id: PulseId,
}

/// What one who takes part answers.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PulseAnswer {
    /// The pulse.
    pub id: PulseId,
    /// What.
    pub sheet: Sheet,
}

impl Workspace {
    /// Begins a pulse. One that is open is gone on with instead, and after one was shown the next waits for another week.
    pub fn begin_pulse(&self, by: &Party, begin: PulseBegin) -> Result<Done<PulseId>> {
        by.must_be(&begin.team)?;
        let pulse = Pulse::asking(begin.questions.clone())?;
        let begun = self.transact(by, Op::PulseHold, move |door| {
            let tables = door.tables();
            let sql = "SELECT 1 FROM pulse WHERE team = ?1 AND shown IS NULL";
            if tables.query_row(sql, [&begin.team], |_| Ok(())).optional()?.is_some() {
                return Err(Rejection::WrongState.into());
            }
            must_be_another_week(door, &begin.team)?;
            let id = PulseId::random();
            let sql = "INSERT INTO pulse (id, team, begun, questions) VALUES (?1, ?2, ?3, ?4)";
            let questions = serde_json::to_string(&begin.questions)?;
            tables.execute(sql, params![id, begin.team, door.today().to_string(), questions])?;
            door.touch(KIND, &id);
            Ok(id)
        })?;
        self.pulses.keep(begun.output.clone(), pulse);
        Ok(begun)
    }

    /// One of them answers. Nothing is written.
    pub fn answer_pulse(&self, by: &Party, answer: PulseAnswer) -> Result<Done<()>> {
        self.must_take_changes()?;
        self.read(|tables| ours(tables, by, &answer.id))?;
        let length = u32::try_from(answer.sheet.text.trim().chars().count()).unwrap_or(u32::MAX);
        if length > TEXT {
            return Err(Rejection::TooLong { field: "text", limit: TEXT, length }.into());
        }
        let taken = self.pulses.with(&answer.id, |pulse| pulse.answer(&answer.sheet));
        self.or_why(taken, &answer.id)??;
        Ok(Done { output: (), tags: vec![Tag { kind: KIND.to_owned(), id: answer.id.0 }] })
    }

    /// Shows what was answered: the totals in one transaction, and the texts under new random identities when enough took part.
    pub fn show_pulse(&self, by: &Party, of: PulseRef) -> Result<Done<()>> {
        let shown = self.pulses.with(&of.id, |pulse| -> Result<Done<()>> {
            let mut after = pulse.clone();
            let shown = after.show()?;
            let (party, id) = (by.clone(), of.id.clone());
            let done = self.transact(by, Op::PulseHold, move |door| {
                let team = ours(door.tables(), &party, &id)?;
                must_be_another_week(door, &team)?;
                let sql = "UPDATE pulse SET shown = ?2, week = ?3, answers = ?4 WHERE id = ?1";
                let (day, week) = (door.today(), written_week(week_of(door.today()))?);
                door.tables().execute(sql, params![id, day.to_string(), week, shown.answers])?;
                let sql = "INSERT INTO pulse_total (pulse, question, answers, sum) VALUES (?1, ?2, ?3, ?4)";
                for (question, total) in &shown.totals {
                    door.tables().execute(sql, params![id, word(question)?, total.answers, total.sum])?;
                }
                for text in &shown.texts {
                    let sql = "INSERT INTO pulse_text (id, pulse, text) VALUES (?1, ?2, ?3)";
                    door.tables().execute(sql, params![id::random(), id, text])?;
                }
                door.touch(KIND, &id);
                Ok(())
            })?;
            *pulse = after;
            Ok(done)
        });
        let done = self.or_why(shown, &of.id)??;
        self.pulses.forget(&of.id);
        Ok(done)
    }

    /// Ends a pulse that is not shown. What was answered is forgotten, and nothing of it is kept.
    pub fn end_pulse(&self, by: &Party, of: PulseRef) -> Result<Done<()>> {
        let (party, id) = (by.clone(), of.id.clone());
        let ended = self.transact(by, Op::PulseHold, move |door| {
            ours(door.tables(), &party, &of.id)?;
            if door.tables().execute("DELETE FROM pulse WHERE id = ?1 AND shown IS NULL", [&of.id])? == 0 {
                return Err(Refused::Shown.into());
            }
            door.touch(KIND, &of.id);
            Ok(())
        })?;
        self.pulses.forget(&id);
        Ok(ended)
    }

    /// Erases what was shown of a pulse. That there was one stays, so that no second one is held in its week.
    pub fn erase_pulse(&self, by: &Party, of: PulseRef) -> Result<Done<()>> {
        let party = by.clone();
        let erased = self.transact(by, Op::PulseHold, move |door| {
            ours(door.tables(), &party, &of.id)?;
            let sql = "UPDATE pulse SET answers = NULL WHERE id = ?1 AND shown IS NOT NULL";
            if door.tables().execute(sql, [&of.id])? == 0 {
                return Err(Rejection::WrongState.into());
            }
            for table in ["pulse_total", "pulse_text"] {
                door.tables().execute(&format!("DELETE FROM {table} WHERE pulse = ?1"), [&of.id])?;
            }
            door.touch(KIND, &of.id);
            Ok(())
        })?;
        self.settle()?;
        Ok(erased)
    }

    /// What came of it, or why nothing could: it was shown, or what was answered went with another run of the program.
    fn or_why<T>(&self, came: Option<T>, id: &PulseId) -> Result<T> {
        if let Some(came) = came {
            return Ok(came);
        }
        let sql = "SELECT shown IS NOT NULL FROM pulse WHERE id = ?1";
        let is_shown: bool = self.read(|tables| door::required(tables, KIND, sql, id))?;
        Err(if is_shown { Refused::Shown.into() } else { Rejection::AnswersLost.into() })
    }
}

/// Whose it is, if that is who acts.
fn ours(tables: &Connection, by: &Party, id: &PulseId) -> Result<TeamId> {
    let team = door::required(tables, KIND, "SELECT team FROM pulse WHERE id = ?1", id)?;
    by.must_be(&team)?;
    Ok(team)
}

/// Two rounds with nearly the same people would tell what the one answered by whom they differ.
fn must_be_another_week(door: &Door<'_>, team: &TeamId) -> Result<()> {
    let week = week_of(door.today());
    let sql = "SELECT 1 FROM pulse WHERE team = ?1 AND week = ?2";
    let shown = door.tables().query_row(sql, params![team, written_week(week)?], |_| Ok(())).optional()?;
    if shown.is_some() {
        return Err(Rejection::PulseThisWeek { from: super::view::after(week) }.into());
    }
    Ok(())
}
