//! What a team meets for, what comes next, and the same as a calendar file.

use std::cmp::Ordering;

use chrono::{Days, NaiveDate, NaiveTime, Utc};
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};
use spielraum_domain::rhythm::{Entry, Kind, Rhythm, calendar};
use ts_rs::TS;

use super::commands::{Spec, TIME};
use crate::journey::read_word;
use crate::{Broken, Moment, Rejection, Result, RhythmId, TeamId, Workspace, door};

/// Whose rhythm to show.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RhythmsShow {
    /// The team.
    pub team: TeamId,
}

/// Something that a team meets for.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(rename = "Rhythm")]
pub struct RhythmItem {
    /// Which.
    pub id: RhythmId,
    /// What for, and when.
    pub spec: Spec,
    /// The day it is next, today among them.
    pub next: Option<String>,
}

/// A day on which a team meets, or should have.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "RhythmMeeting")]
pub struct Meeting {
    /// Of which rhythm.
    pub id: RhythmId,
    /// What for.
    pub kind: Kind,
    /// What it is called.
    pub title: String,
    /// The day.
    pub day: String,
    /// The time of day.
    pub time: String,
    /// Its day has come, and nothing was held for it.
    pub is_due: bool,
}

impl Workspace {
    /// What a team meets for, in the order of the next days.
    pub fn rhythms(&self, show: &RhythmsShow) -> Result<Vec<RhythmItem>> {
        let today = self.today_is();
        self.read(|tables| of_team(tables, &show.team, today))
    }

    /// The rhythm of a team as a calendar file.
    pub fn rhythm_calendar(&self, show: &RhythmsShow) -> Result<String> {
        self.read(|tables| {
            let team: String = door::required(tables, "team", "SELECT name FROM team WHERE id = ?1", &show.team)?;
            let mut all = of_team(tables, &show.team, self.today_is())?;
            if all.is_empty() {
                return Err(Rejection::Empty { field: "rhythm" }.into());
            }
            // Whatever day it is, the same rhythm is the same file.
            all.sort_by(|one, other| one.id.cmp(&other.id));
            let entries: Vec<Entry<'_>> = all.iter().map(|item| entry(tables, item)).collect::<Result<_>>()?;
            Ok(calendar(&team, &entries))
        })
    }
}

fn entry<'t>(tables: &Connection, item: &'t RhythmItem) -> Result<Entry<'t>> {
    let sql = "SELECT count(*) - 1 AS version, max(at) AS changed FROM change WHERE entity = ?1";
    let (version, changed): (u32, String) =
        tables.query_row(sql, [&item.id], |row| Ok((row.get("version")?, row.get("changed")?)))?;
    let changed: Moment = changed.parse().map_err(|_| Broken::damaged(format!("{changed} is no instant")))?;
    Ok(Entry {
        id: item.id.as_ref(),
        version,
        changed: changed.with_timezone(&Utc),
        title: &item.spec.title,
        rhythm: &item.spec.when,
        time: read_time(&item.spec.time)?,
        minutes: item.spec.minutes,
    })
}

pub(super) fn of_team(tables: &Connection, team: &TeamId, today: NaiveDate) -> Result<Vec<RhythmItem>> {
    let mut statement = tables.prepare_cached("SELECT * FROM rhythm WHERE team = ?1")?;
    let mut rows = statement.query([team])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let spec = read(row)?;
        let next = spec.when.next(today).map(|day| day.to_string());
        found.push(RhythmItem { id: row.get("id")?, spec, next });
    }
    found.sort_by(|one, other| {
        let of = |item: &RhythmItem| (item.next.is_none(), item.next.clone(), item.spec.time.clone());
        of(one).cmp(&of(other)).then_with(|| one.id.cmp(&other.id))
    });
    Ok(found)
}

fn read(row: &Row<'_>) -> Result<Spec> {
    let first: String = row.get("first")?;
    let when = Rhythm {
        days: serde_json::from_str(&row.get::<_, String>("days")?)?,
        every: row.get("every")?,
        first: first.parse().map_err(|_| Broken::damaged(format!("{first} is no day")))?,
    };
    Ok(Spec {
        kind: read_word(row.get("kind")?)?,
        title: row.get("title")?,
        when,
        time: row.get("time")?,
        minutes: row.get("minutes")?,
    })
}

pub(super) fn read_time(text: &str) -> Result<NaiveTime> {
    NaiveTime::parse_from_str(text, TIME).map_err(|_| Broken::damaged(format!("{text} is no time of day")).into())
}

/// What is due for a team, and what it meets for within so many days: each once more after today, but of stand-ups, which come nearly
/// every day, the next one alone.
pub(crate) fn meetings(tables: &Connection, team: &TeamId, today: NaiveDate, ahead: u64) -> Result<Vec<Meeting>> {
    let soon = today.checked_add_days(Days::new(ahead)).unwrap_or(today);
    let held = |sql| -> Result<Option<NaiveDate>> {
        let last: Option<String> = tables.query_row(sql, [team], |row| row.get(0))?;
        Ok(last.and_then(|day| day.parse().ok()))
    };
    let retro = held("SELECT max(coalesce(closed, day)) FROM retro WHERE team = ?1")?;
    let pulse = held("SELECT max(shown) FROM pulse WHERE team = ?1")?;
    let mut found = Vec::new();
    for RhythmItem { id, spec, .. } in of_team(tables, team, today)? {
        let Spec { kind, title, when, time, .. } = spec;
        let held = match kind {
            Kind::Retro => retro,
            Kind::Pulse => pulse,
            // Nothing tells whether they were held.
            Kind::StandUp | Kind::Review => None,
        };
        let due = match kind {
            Kind::Retro | Kind::Pulse => when.due(today, held),
            Kind::StandUp | Kind::Review => when.is_on(today).then_some(today),
        };
        // What was held a day early is not announced again for the day after.
        let is_ahead = |day: &NaiveDate| *day <= soon && held.is_none_or(|held| !when.is_held(*day, held));
        let next = match kind {
            Kind::StandUp if due.is_some() => None,
            _ => today.succ_opt().and_then(|day| when.next(day)).filter(is_ahead),
        };
        let on = |day: NaiveDate, is_due| Meeting {
            id: id.clone(),
            kind,
            title: title.clone(),
            day: day.to_string(),
            time: time.clone(),
            is_due,
        };
        found.extend(due.map(|day| on(day, true)));
        found.extend(next.map(|day| on(day, false)));
    }
    found.sort_by(|one, other| in_time(one, other).then_with(|| one.id.cmp(&other.id)));
    Ok(found)
}

fn in_time(one: &Meeting, other: &Meeting) -> Ordering {
    (&one.day, &one.time).cmp(&(&other.day, &other.time))
}
