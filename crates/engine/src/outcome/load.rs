//! Figures and cases as the domain reads them.

use std::num::NonZeroU32;

use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, Row};
use serde::Serialize;
use spielraum_domain::chart::Count;
use spielraum_domain::outcome::tripwire;
use spielraum_domain::outcome::{
    By, Case, CaseLog, Cases, CustomerKey, Entry, Figure, Flags, Measure, Minute, OwnMeasure, Series, Week, Word,
    own_series_until,
};

use super::questions::Asked;
use crate::import::reading::{Mapping, Zone};
use crate::import::{cohort, offer};
use crate::{Broken, Error, ImportId, OutcomeId, Rejection, Result, door};

/// A week as the tables keep it: `2026-W46`. Sorts as text.
pub(crate) fn written_week(week: Week) -> Result<String> {
    if week.monday().is_none() || !(1900..=9999).contains(&week.year) {
        return Err(Rejection::OutOfRange { field: "week" }.into());
    }
    Ok(format!("{:04}-W{:02}", week.year, week.week))
}

/// A week read back from the tables.
pub(crate) fn read_week(text: &str) -> Result<Week> {
    let parts = text
        .split_once("-W")
        .and_then(|(year, week)| Some(Week { year: year.parse().ok()?, week: week.parse().ok()? }));
    parts.ok_or_else(|| Broken::damaged(format!("{text} is no week")).into())
}

/// The week a day falls into.
pub(crate) fn week_of(day: NaiveDate) -> Week {
    let iso = day.iso_week();
    Week { year: iso.year(), week: iso.week() }
}

/// The series of an own outcome. The week of `today` is not over.
pub(super) fn own(tables: &Connection, outcome: &OutcomeId, measure: &OwnMeasure, today: NaiveDate) -> Result<Series> {
    let sql = "SELECT week, value, numerator, denominator FROM outcome_point WHERE outcome = ?1 ORDER BY week";
    let mut statement = tables.prepare_cached(sql)?;
    let mut rows = statement.query([outcome])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        let number = |column: &str| -> Result<Option<f64>> {
            let text: Option<String> = row.get(column)?;
            Ok(text.and_then(|text| text.parse().ok()))
        };
        let figure = match (number("value")?, number("numerator")?, number("denominator")?) {
            (Some(value), ..) => Figure::Value { value },
            (None, Some(numerator), Some(denominator)) => Figure::Ratio { numerator, denominator },
            _ => continue,
        };
        entries.push(Entry { week: read_week(&row.get::<_, String>("week")?)?, figure });
    }
    own_series_until(measure, &entries, week_of(today)).map_err(|error| Broken::damaged(error).into())
}

/// Figures by day, oldest first.
pub(super) type Days = Vec<(NaiveDate, Option<f64>)>;

/// The cases of an import. They stay in the tables, and are read whenever something is counted.
pub(crate) struct Imported<'t> {
    cases: Stored<'t>,
    words: Vec<String>,
    last: Minute,
    /// Last minutes of cohorts whose key was thrown away.
    cohorts: Vec<Minute>,
    zone: Zone,
    mapping: Mapping,
}

/// Cases as they stand in the tables.
struct Stored<'t> {
    tables: &'t Connection,
    import: &'t ImportId,
}

impl Stored<'_> {
    fn read(&self, sql: &str, take: &mut dyn FnMut(&Case)) -> Result<()> {
        let mut statement = self.tables.prepare_cached(sql)?;
        let mut rows = statement.query([self.import])?;
        while let Some(row) = rows.next()? {
            take(&case(row)?);
        }
        Ok(())
    }
}

impl Cases for Stored<'_> {
    type Error = Error;

    fn each(&self, take: &mut dyn FnMut(&Case)) -> Result<()> {
        self.read(include_str!("cases.sql"), take)
    }

    fn newest_first(&self, take: &mut dyn FnMut(&Case)) -> Result<()> {
        self.read(concat!(include_str!("cases.sql"), "ORDER BY opened DESC"), take)
    }
}

/// What an outcome counts, and what it counted before: oldest first, each up to the week that is counted otherwise.
#[derive(Serialize)]
pub(super) struct Definition<'m> {
    pub measure: &'m Measure,
    pub earlier: Vec<(&'m Measure, Week)>,
}

impl<'t> Imported<'t> {
    /// What is to be known of an import besides its cases.
    pub(crate) fn load(tables: &'t Connection, import: &'t ImportId) -> Result<Self> {
        let mapping: String = door::required(tables, "import", "SELECT mapping FROM import WHERE id = ?1", import)?;
        let mapping: Mapping = serde_json::from_str(&mapping)?;
        let zone = Zone::named(&mapping.zone).map_err(Broken::damaged)?;
        let last = door::required(tables, "import", "SELECT last_minute FROM import WHERE id = ?1", import)?;
        let sql = "SELECT word FROM log_word WHERE import = ?1 ORDER BY number";
        let words =
            tables.prepare_cached(sql)?.query_map([import], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        let cohorts = cohort::all(tables, import)?.into_iter().map(|(end, _)| end).collect();
        Ok(Self { cases: Stored { tables, import }, words, last, cohorts, zone, mapping })
    }

    /// What was counted in each channel, topic or group.
    pub(crate) fn groups(&self, measure: &Measure, by: By) -> Result<Vec<(Word, Count)>> {
        if !self.counts(measure)? {
            return Ok(Vec::new());
        }
        self.log()?.groups(measure, by)
    }

    /// The series of these definitions.
    pub(super) fn series<'m>(
        &self,
        definitions: impl Iterator<Item = &'m Definition<'m>> + Clone,
    ) -> Result<Vec<Series>> {
        let wanted = definitions.clone().flat_map(|Definition { measure, earlier }| {
            let since = earlier.last().map(|(_, since)| *since);
            std::iter::once((*measure, since)).chain(earlier.iter().map(|(measure, _)| (*measure, None)))
        });
        let mut counted = self.log()?.series_of(&wanted.collect::<Vec<_>>())?.into_iter();
        let joined = definitions.filter_map(|Definition { measure, earlier }| {
            let now = counted.next()?;
            let before: Vec<Series> = counted.by_ref().take(earlier.len()).collect();
            match self.counts(measure) {
                Ok(true) => {}
                Ok(false) => return Some(Ok(Series::not_counted())),
                Err(error) => return Some(Err(error)),
            }
            let before = before.into_iter().zip(earlier.iter().map(|(_, until)| *until)).rev();
            Some(Ok(before.fold(now, |series, (before, until)| series.after(before, until))))
        });
        joined.collect()
    }

    /// Whether the import tells what a measure counts.
    fn counts(&self, measure: &Measure) -> Result<bool> {
        let Stored { tables, import } = self.cases;
        Ok(!offer::is_of_handovers(measure) || offer::counts_handovers(tables, import, &self.mapping)?)
    }

    /// What is measured of each day, as far as days may be compared.
    pub(super) fn days(&self, measure: &Measure) -> Result<Days> {
        if !self.counts(measure)? {
            return Ok(Vec::new());
        }
        self.log()?.by_days().figures(measure)
    }

    /// What the team may want to ask itself about how customers were asked, with the way that became more or less frequent.
    pub(super) fn asking(&self) -> Result<Vec<Asked>> {
        let named = |word: Word| self.words.get(word.index()).cloned();
        let asked = |((what, week), mode): (tripwire::Asked, Option<Word>)| Asked {
            what,
            week: Week::from_number(week),
            other: mode.and_then(named),
        };
        Ok(tripwire::asking(&self.log()?)?.into_iter().map(asked).collect())
    }

    fn log(&self) -> Result<CaseLog<'_, Stored<'t>>> {
        let log = CaseLog::of(&self.cases, self.last, |utc| self.zone.to_local(utc))?;
        // Numbers of words begin at 1 and none is ever taken back, so they are places in the list.
        Ok(log.with_words(&self.words).with_cohorts(&self.cohorts))
    }
}

/// A case, its columns in the order of the query: with hundreds of thousands of them, looking up names would show.
pub(crate) fn case(row: &Row<'_>) -> rusqlite::Result<Case> {
    let customer: Option<[u8; 16]> = row.get(0)?;
    let word = |at: usize| -> rusqlite::Result<Option<Word>> {
        Ok(row.get::<_, Option<u32>>(at)?.and_then(NonZeroU32::new).map(Word))
    };
    Ok(Case {
        customer: customer.map(|key| CustomerKey(u128::from_le_bytes(key))),
        opened: row.get(1)?,
        resolved: row.get(2)?,
        closed: row.get(3)?,
        reopened: row.get(4)?,
        handovers: row.get(5)?,
        channel: word(6)?,
        topic: word(7)?,
        group: word(8)?,
        mode: word(9)?,
        satisfaction: row.get(10)?,
        effort: row.get(11)?,
        recommend: row.get(12)?,
        flags: Flags::of_number(row.get::<_, Option<u32>>(13)?.unwrap_or(0)),
    })
}
