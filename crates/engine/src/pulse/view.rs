//! What is shown of pulses: never an answer, never an order.

use std::collections::BTreeSet;

use chrono::Days;
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};
use spielraum_domain::outcome::{Series, Week, pulse_series};
use spielraum_domain::pulse::{FEWEST_READ, FEWEST_SCORED, Question, Total, turn};
use ts_rs::TS;

use crate::journey::{read_word, word};
use crate::outcome::{read_week, week_of, written_week};
use crate::{PulseId, Result, TeamId, Workspace};

/// Whose pulses to show.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PulsesShow {
    /// The team.
    pub team: TeamId,
}

/// The pulses of a team.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Pulses {
    /// The one that is being held.
    pub open: Option<OpenPulse>,
    /// Those that were shown, the newest first.
    pub shown: Vec<ShownPulse>,
    /// The questions whose turn it is.
    pub turn: Vec<Question>,
    /// The day from which on the next one can begin, when that is not today.
    pub from: Option<String>,
    /// From how many answers on scores are shown.
    pub scored: u32,
    /// From how many who took part on texts are shown.
    pub read: u32,
}

/// A pulse that is being held.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenPulse {
    /// Which.
    pub id: PulseId,
    /// What is asked.
    pub questions: Vec<Question>,
    /// How many have answered.
    pub heard: u32,
    /// What was answered went with another run of the program.
    pub is_lost: bool,
}

/// A pulse that was shown.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ShownPulse {
    /// Which.
    pub id: PulseId,
    /// The day it was shown.
    pub day: String,
    /// How many took part; nothing when it has been erased.
    pub answers: Option<u32>,
    /// What was asked, and what came of it.
    pub scores: Vec<PulseScore>,
    /// What was added, if enough took part.
    pub texts: Vec<String>,
}

/// What was answered to one question.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PulseScore {
    /// Which.
    pub question: Question,
    /// How many answered it and the mean of their marks; nothing when they were too few.
    pub told: Option<PulseTold>,
}

/// An answer of all of them.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PulseTold {
    /// How many.
    pub answers: u32,
    /// The mean.
    pub mean: f64,
}

impl Workspace {
    /// The pulses of a team.
    pub fn pulses(&self, show: &PulsesShow) -> Result<Pulses> {
        let this_week = week_of(self.today_is());
        self.read(|tables| {
            let sql = "SELECT id, questions, shown, answers, week FROM pulse WHERE team = ?1 \
                       ORDER BY shown IS NOT NULL, shown DESC, id";
            let mut statement = tables.prepare_cached(sql)?;
            let mut rows = statement.query([&show.team])?;
            let (mut open, mut shown, mut asked, mut from) = (None, Vec::new(), Vec::new(), None);
            while let Some(row) = rows.next()? {
                let id: PulseId = row.get("id")?;
                let questions: BTreeSet<Question> = serde_json::from_str(&row.get::<_, String>("questions")?)?;
                let Some(day) = row.get("shown")? else {
                    let held = self.pulses.of(&id);
                    let heard = held.as_ref().map_or(0, spielraum_domain::pulse::Pulse::heard);
                    let questions = questions.into_iter().collect();
                    open = Some(OpenPulse { id, questions, heard, is_lost: held.is_none() });
                    continue;
                };
                if row.get::<_, Option<String>>("week")?.as_deref() == Some(&*written_week(this_week)?) {
                    from = Some(after(this_week));
                }
                let answers = row.get("answers")?;
                let scores = scores(tables, &id, &questions)?;
                shown.push(ShownPulse { texts: texts(tables, &id)?, id, day, answers, scores });
                asked.push(questions);
            }
            Ok(Pulses { open, shown, turn: turn(&asked), from, scored: FEWEST_SCORED, read: FEWEST_READ })
        })
    }
}

/// The Monday after a week.
pub(super) fn after(week: Week) -> String {
    let monday = week.monday().and_then(|monday| monday.checked_add_days(Days::new(7)));
    monday.unwrap_or_default().to_string()
}

fn scores(tables: &Connection, pulse: &PulseId, questions: &BTreeSet<Question>) -> Result<Vec<PulseScore>> {
    let mut statement = tables.prepare_cached("SELECT question, answers, sum FROM pulse_total WHERE pulse = ?1")?;
    let mut rows = statement.query([pulse])?;
    let mut scores: Vec<PulseScore> =
        questions.iter().map(|question| PulseScore { question: *question, told: None }).collect();
    while let Some(row) = rows.next()? {
        let question: Question = read_word(row.get("question")?)?;
        let total = Total { answers: row.get("answers")?, sum: row.get("sum")? };
        if let Some(score) = scores.iter_mut().find(|score| score.question == question) {
            score.told = Some(PulseTold { answers: total.answers, mean: total.mean() });
        }
    }
    Ok(scores)
}

fn texts(tables: &Connection, pulse: &PulseId) -> Result<Vec<String>> {
    let mut statement = tables.prepare_cached("SELECT text FROM pulse_text WHERE pulse = ?1 ORDER BY text, id")?;
    let texts = statement.query_map([pulse], |row| row.get("text"))?.collect::<rusqlite::Result<_>>()?;
    Ok(texts)
}

/// What a team answered to one question, week by week.
pub(crate) fn series(tables: &Connection, team: &TeamId, question: Question) -> Result<Series> {
    let sql = "SELECT pulse.week, pulse_total.answers, pulse_total.sum FROM pulse_total \
               JOIN pulse ON pulse.id = pulse_total.pulse \
               WHERE pulse.team = ?1 AND pulse_total.question = ?2 ORDER BY pulse.week";
    let mut statement = tables.prepare_cached(sql)?;
    let mut rows = statement.query(params![team, word(&question)?])?;
    let mut rounds = Vec::new();
    while let Some(row) = rows.next()? {
        let total = Total { answers: row.get("answers")?, sum: row.get("sum")? };
        rounds.push((read_week(&row.get::<_, String>("week")?)?, total));
    }
    Ok(pulse_series(&rounds))
}
