//! What customers wrote: kept beside the cases without anything that leads to one, and shown where nobody's words stand alone.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use spielraum_domain::outcome::{Minute, VoiceSpan, Week, voice_spans};
use ts_rs::TS;

use super::reading::Zone;
use crate::outcome::{read_week, written_week};
use crate::{ImportId, OutcomeId, Rejection, Result, Workspace};

/// So many different texts are shown of one stretch of weeks.
const MOST_SHOWN: usize = 500;

/// Texts of which cases, while a log is stored.
pub(super) struct Heard<'t> {
    tables: &'t Connection,
    import: &'t ImportId,
    zone: Zone,
    by_week: BTreeMap<(String, String), u32>,
    /// Texts that stood in another week, because their case was known to have been opened then.
    moved: BTreeMap<(String, String), u32>,
}

/// Which texts.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct VoicesShow {
    /// The outcome beside which they stand: those of the log that it is computed from.
    pub outcome: OutcomeId,
    /// The first week of the stretch; the newest when left out.
    #[serde(default)]
    #[ts(optional)]
    pub from: Option<Week>,
}

/// What customers wrote.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Voices {
    /// Stretches of weeks, newest first.
    pub spans: Vec<VoiceSpan>,
    /// Some wrote, and too few to be shown.
    pub is_few: bool,
    /// The texts of one stretch, in no order that tells when they came.
    pub texts: Vec<VoiceText>,
    /// So many different texts more there are in it.
    pub more: u32,
}

/// What one customer wrote, or several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VoiceText {
    /// The text.
    pub text: String,
    /// How many wrote it.
    pub times: u32,
}

impl Workspace {
    /// What customers wrote in the log that an outcome is computed from. Below ten texts nothing is shown.
    pub fn voices(&self, show: &VoicesShow) -> Result<Voices> {
        self.read(|tables| {
            let sql = "SELECT import FROM outcome WHERE id = ?1";
            let found = tables.prepare_cached(sql)?.query_row([&show.outcome], |row| row.get("import")).optional()?;
            let import: Option<ImportId> = found.ok_or(Rejection::NotFound { kind: "outcome" })?;
            import.map_or_else(|| Ok(Voices::default()), |import| shown(tables, &import, show.from))
        })
    }
}

fn shown(tables: &Connection, import: &ImportId, from: Option<Week>) -> Result<Voices> {
    let mut weeks = Vec::new();
    let sql = "SELECT week, sum(times) AS texts FROM voice WHERE import = ?1 GROUP BY week ORDER BY week";
    let mut statement = tables.prepare_cached(sql)?;
    let mut rows = statement.query([import])?;
    while let Some(row) = rows.next()? {
        weeks.push((read_week(&row.get::<_, String>("week")?)?, row.get("texts")?));
    }
    let spans = voice_spans(&weeks);
    let span = spans.iter().find(|span| from.is_none_or(|from| span.from == from)).or(spans.first()).copied();
    let Some(span) = span else { return Ok(Voices { is_few: !weeks.is_empty(), ..Voices::default() }) };
    let sql = "SELECT text, sum(times) AS times FROM voice WHERE import = ?1 AND week BETWEEN ?2 AND ?3 \
               GROUP BY text ORDER BY text COLLATE NOCASE, text";
    let mut statement = tables.prepare_cached(sql)?;
    let between = (import, written_week(span.from)?, written_week(span.until)?);
    let texts =
        statement.query_map(between, |row| Ok(VoiceText { text: row.get("text")?, times: row.get("times")? }))?;
    let mut texts: Vec<VoiceText> = texts.collect::<rusqlite::Result<_>>()?;
    let more = texts.len().saturating_sub(MOST_SHOWN) as u32;
    texts.truncate(MOST_SHOWN);
    Ok(Voices { spans, is_few: false, texts, more })
}

impl<'t> Heard<'t> {
    pub fn new(tables: &'t Connection, import: &'t ImportId, zone: Zone) -> Self {
        Self { tables, import, zone, by_week: BTreeMap::new(), moved: BTreeMap::new() }
    }

    /// Takes a text, if there is one, and of its case only the week in which it was opened.
    pub fn take(&mut self, opened: Minute, text: Option<&str>) -> Result<()> {
        let Some(text) = text else { return Ok(()) };
        *self.by_week.entry((self.week(opened)?, text.to_owned())).or_default() += 1;
        Ok(())
    }

    /// Notes that the case of a text was opened in another week than was known: the text does not stand in both.
    pub fn moved(&mut self, known: Minute, now: Minute, text: Option<&str>) -> Result<()> {
        let Some(text) = text else { return Ok(()) };
        let (known, now) = (self.week(known)?, self.week(now)?);
        if known != now {
            *self.moved.entry((known, text.to_owned())).or_default() += 1;
        }
        Ok(())
    }

    fn week(&self, opened: Minute) -> Result<String> {
        written_week(Week::of(self.zone.to_local(opened)))
    }

    /// Stores them, and says how many were not known. The same file once more, or one that overlaps, brings no text twice.
    pub fn keep(self) -> Result<u32> {
        let sql = "INSERT INTO voice (import, week, text, times) VALUES (?1, ?2, ?3, ?4) \
                   ON CONFLICT DO UPDATE SET times = excluded.times WHERE excluded.times > times";
        let mut write = self.tables.prepare(sql)?;
        let mut added = 0;
        for ((week, text), times) in &self.by_week {
            added += write.execute((self.import, week, text, times))? as u32;
        }
        let mut less = self.tables.prepare(
            "UPDATE voice SET times = max(times - ?4, ?5) \
             WHERE import = ?1 AND week = ?2 AND text = ?3 AND max(times - ?4, ?5) > 0",
        )?;
        let mut none = self
            .tables
            .prepare("DELETE FROM voice WHERE import = ?1 AND week = ?2 AND text = ?3 AND max(times - ?4, ?5) <= 0")?;
        for (at, times) in &self.moved {
            // What the file itself has of that week stays.
            let stays = self.by_week.get(at).copied().unwrap_or(0);
            let of = (self.import, &at.0, &at.1, times, stays);
            let gone = none.execute(of)?;
            if gone == 0 {
                less.execute(of)?;
            }
            added = added.saturating_sub(*times);
        }
        Ok(added)
    }
}

/// Removes all of an import.
pub(super) fn remove(tables: &Connection, import: &ImportId) -> Result<()> {
    tables.execute("DELETE FROM voice WHERE import = ?1", [import])?;
    Ok(())
}

/// How many texts stand on an import.
pub(super) fn count(tables: &Connection, import: &ImportId) -> Result<u32> {
    let sql = "SELECT coalesce(sum(times), 0) AS texts FROM voice WHERE import = ?1";
    Ok(tables.prepare_cached(sql)?.query_row([import], |row| row.get("texts"))?)
}
