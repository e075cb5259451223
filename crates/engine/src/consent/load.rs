//! A round as the file keeps it.

use rusqlite::{Connection, OptionalExtension, Row};
use spielraum_domain::consent::{Refused, Round, Said, SaidKind, Stage, Way, Words};

use super::fingerprint;
use super::subject::{ConsentAbout, ConsentKind};
use crate::journey::read_word;
use crate::{ConsentId, ConsentSaidId, Party, Rejection, Result, TeamId, VersionId};

/// A row of the table of rounds.
pub(super) struct Stored {
    pub(super) id: ConsentId,
    pub(super) team: TeamId,
    pub(super) kind: ConsentKind,
    pub(super) subject: Option<String>,
    pub(super) words: String,
    pub(super) driver: String,
    pub(super) stage: Stage,
    pub(super) begun: String,
    pub(super) until: Option<String>,
    pub(super) works: String,
    pub(super) review: Option<String>,
    pub(super) ended: Option<String>,
}

/// Once everybody was asked.
pub(super) struct StoredPass {
    pub(super) number: u32,
    pub(super) text: String,
    pub(super) asked: u32,
    pub(super) free: Option<u32>,
    /// What they were asked about, as it stood then.
    pub(super) about: Option<ConsentAbout>,
    pub(super) said: Vec<StoredSaid>,
}

/// What was said, with the identity under which it is kept.
pub(super) struct StoredSaid {
    pub(super) id: ConsentSaidId,
    pub(super) said: Said,
}

/// All rounds of a team, the newest first.
pub(super) fn of_team(tables: &Connection, team: &TeamId) -> Result<Vec<Stored>> {
    let mut statement = tables.prepare_cached(
        "SELECT * FROM consent_round WHERE team = ?1 ORDER BY ended IS NOT NULL, coalesce(ended, begun) DESC, id",
    )?;
    let mut rows = statement.query([team])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(stored(row)?);
    }
    Ok(found)
}

/// One round.
pub(super) fn one(tables: &Connection, id: &ConsentId) -> Result<Stored> {
    let mut statement = tables.prepare_cached("SELECT * FROM consent_round WHERE id = ?1")?;
    let mut rows = statement.query([id])?;
    match rows.next()? {
        Some(row) => stored(row),
        None => Err(Rejection::NotFound { kind: "consent" }.into()),
    }
}

/// One round of the team that acts.
pub(super) fn ours(tables: &Connection, by: &Party, id: &ConsentId) -> Result<Stored> {
    let stored = one(tables, id)?;
    by.must_be(&stored.team)?;
    Ok(stored)
}

fn stored(row: &Row<'_>) -> Result<Stored> {
    Ok(Stored {
        id: row.get("id")?,
        team: row.get("team")?,
        kind: read_word(row.get("kind")?)?,
        subject: row.get("subject")?,
        words: row.get("words")?,
        driver: row.get("driver")?,
        stage: read_word(row.get("stage")?)?,
        begun: row.get("begun")?,
        until: row.get("until")?,
        works: row.get("works")?,
        review: row.get("review")?,
        ended: row.get("ended")?,
    })
}

impl Stored {
    /// Each time everybody was asked, the first time first.
    pub(super) fn passes(&self, tables: &Connection) -> Result<Vec<StoredPass>> {
        let sql = "SELECT number, text, asked, free, about FROM consent_pass WHERE round = ?1 ORDER BY number";
        let mut statement = tables.prepare_cached(sql)?;
        let mut rows = statement.query([&self.id])?;
        let mut passes = Vec::new();
        while let Some(row) = rows.next()? {
            let number = row.get("number")?;
            passes.push(StoredPass {
                number,
                text: row.get("text")?,
                asked: row.get("asked")?,
                free: row.get("free")?,
                about: row.get::<_, Option<String>>("about")?.and_then(|json| serde_json::from_str(&json).ok()),
                said: said(tables, &self.id, number)?,
            });
        }
        Ok(passes)
    }

    /// The signs to stop that objections were answered with, whenever that was.
    pub(super) fn signs(&self, tables: &Connection) -> Result<Vec<String>> {
        let sql =
            "SELECT DISTINCT way_words FROM consent_said WHERE round = ?1 AND way = 'monitor' ORDER BY pass, way_words";
        let mut statement = tables.prepare_cached(sql)?;
        let signs = statement.query_map([&self.id], |row| row.get("way_words"))?.collect::<rusqlite::Result<_>>()?;
        Ok(signs)
    }

    /// The round as far as the file knows it: where people are being heard, nobody has been.
    pub(super) fn round_without_memory(&self, passes: &[StoredPass]) -> Round {
        let last = passes.last();
        Round {
            stage: self.stage,
            pass: last.map_or(0, |pass| pass.number),
            people: last.map_or(0, |pass| pass.asked),
            text: last.map_or_else(String::new, |pass| pass.text.clone()),
            heard: Vec::new(),
            free: last.and_then(|pass| pass.free).unwrap_or(0),
            said: last.map_or_else(Vec::new, |pass| pass.said.iter().map(|one| one.said.clone()).collect()),
        }
    }
}

/// What was said once everybody was asked; in the order in which the domain puts it.
fn said(tables: &Connection, round: &ConsentId, pass: u32) -> Result<Vec<StoredSaid>> {
    let sql =
        "SELECT id, kind, words, part, way, way_words, way_until FROM consent_said WHERE round = ?1 AND pass = ?2";
    let mut statement = tables.prepare_cached(sql)?;
    let mut rows = statement.query(rusqlite::params![round, pass])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let kind: SaidKind = read_word(row.get("kind")?)?;
        let until: Option<String> = row.get("way_until")?;
        let way = match row.get::<_, Option<String>>("way")? {
            None => None,
            Some(kind) => Some(Way {
                kind: read_word(kind)?,
                words: row.get("way_words")?,
                until: until.and_then(|until| until.parse().ok()),
            }),
        };
        let words = Words { words: row.get("words")?, part: row.get("part")? };
        found.push(StoredSaid { id: row.get("id")?, said: Said { kind, words, way } });
    }
    let key = |one: &StoredSaid| (one.said.kind, one.said.words.clone(), one.id.clone());
    found.sort_by_key(key);
    Ok(found)
}

/// Refuses what would go past a round about a version: one that is under way, or one that ended with an objection to the text as it
/// still stands.
pub(crate) fn must_not_go_past(tables: &Connection, version: &VersionId) -> Result<()> {
    running(tables, "rule", version.as_ref())?;
    let sql = "SELECT * FROM consent_round WHERE kind = 'rule' AND subject = ?1 AND stage = 'withdrawn'";
    let mut statement = tables.prepare_cached(sql)?;
    let mut rows = statement.query([version])?;
    while let Some(row) = rows.next()? {
        let ended = stored(row)?;
        let passes = ended.passes(tables)?;
        let Some(shown) = passes.iter().rfind(|pass| pass.free.is_some()) else { continue };
        let is_objected = shown.said.iter().any(|one| one.said.kind == SaidKind::Objection);
        if is_objected && fingerprint::of(tables, &ended)? == shown.text {
            return Err(Rejection::from(Refused::ObjectionOpen).into());
        }
    }
    Ok(())
}

/// Refuses a second round about the same thing.
pub(super) fn running(tables: &Connection, kind: &str, subject: &str) -> Result<()> {
    let sql = "SELECT 1 FROM consent_round WHERE kind = ?1 AND subject = ?2 AND ended IS NULL LIMIT 1";
    let found = tables.query_row(sql, [kind, subject], |_| Ok(())).optional()?;
    found.map_or(Ok(()), |()| Err(Rejection::RoundRunning.into()))
}
