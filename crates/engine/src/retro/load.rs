//! A retrospective as the tables have it, for the domain to judge.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row};
use spielraum_domain::retro::{Event, Format, Minutes, NoteId, Phase, Place, Retro, Theme, ThemeId};

use super::held::{All, Held};
use crate::door::{Door, Tag};
use crate::journey::read_word;
use crate::{Done, Op, Party, Rejection, Result, RetroId, TeamId, Workspace};

/// A retrospective with what the domain does not need to know.
pub(super) struct Stored {
    pub(super) team: TeamId,
    pub(super) day: String,
    pub(super) since: String,
    pub(super) format: Format,
    pub(super) minutes: Minutes,
    pub(super) is_voting: bool,
    pub(super) holder: String,
    pub(super) closed: Option<String>,
    pub(super) retro: Retro,
}

impl Stored {
    pub(super) fn of(tables: &Connection, id: &RetroId) -> Result<Self> {
        let mut statement = tables.prepare_cached("SELECT * FROM retro WHERE id = ?1")?;
        let mut rows = statement.query([id])?;
        let row = rows.next()?.ok_or(Rejection::NotFound { kind: "retro" })?;
        let mut stored = Self::read(row)?;
        stored.retro.themes = themes(tables, id)?;
        stored.retro.notes = notes(tables, id)?;
        Ok(stored)
    }

    fn read(row: &Row<'_>) -> Result<Self> {
        let closed: Option<String> = row.get("closed")?;
        let retro = Retro {
            phase: read_word(row.get("phase")?)?,
            is_closed: closed.is_some(),
            is_revealed: row.get("revealed")?,
            votes_shown: row.get("votes_shown")?,
            ballots: row.get("ballots")?,
            ..Retro::new(row.get("seats")?, row.get("dots")?)
        };
        Ok(Self {
            team: row.get("team")?,
            day: row.get("day")?,
            since: row.get("since")?,
            format: serde_json::from_str(&row.get::<_, String>("format")?)?,
            minutes: serde_json::from_str(&row.get::<_, String>("minutes")?)?,
            is_voting: row.get("voting")?,
            holder: row.get("holder")?,
            closed,
            retro,
        })
    }

    /// The minutes that a phase has.
    pub(super) fn minutes_of(&self, phase: Phase) -> u16 {
        self.minutes.get(phase.index()).copied().unwrap_or_default()
    }

    /// The same with what lies in memory, for the team whose it is.
    pub(super) fn ours(mut self, by: &Party, held: &Held) -> Result<Self> {
        by.must_be(&self.team)?;
        held.add_to(&mut self.retro);
        Ok(self)
    }
}

fn themes(tables: &Connection, id: &RetroId) -> Result<BTreeMap<ThemeId, Theme>> {
    let mut statement = tables.prepare_cached("SELECT id, votes FROM retro_theme WHERE retro = ?1")?;
    let mut rows = statement.query([id])?;
    let mut themes = BTreeMap::new();
    while let Some(row) = rows.next()? {
        themes.insert(ThemeId(row.get("id")?), Theme { votes: row.get("votes")? });
    }
    Ok(themes)
}

fn notes(tables: &Connection, id: &RetroId) -> Result<BTreeMap<NoteId, Place>> {
    let mut statement =
        tables.prepare_cached("SELECT id, theme, is_kept, is_aside FROM retro_note WHERE retro = ?1")?;
    let mut rows = statement.query([id])?;
    let mut notes = BTreeMap::new();
    while let Some(row) = rows.next()? {
        notes.insert(NoteId(row.get("id")?), place(row)?);
    }
    Ok(notes)
}

/// Where a note of the table lies.
pub(super) fn place(row: &Row<'_>) -> Result<Place> {
    let theme: Option<String> = row.get("theme")?;
    let is_kept: bool = row.get("is_kept")?;
    let is_aside: bool = row.get("is_aside")?;
    Ok(match theme {
        _ if is_aside => Place::Aside,
        Some(theme) => Place::Theme(ThemeId(theme)),
        None if is_kept => Place::Kept,
        None => Place::Loose,
    })
}

/// What an act writes, beside what the domain says to it.
pub(super) type Write<T> = dyn FnOnce(&mut Door<'_>, &Stored) -> Result<T> + Send;

impl Workspace {
    /// Lets something happen and writes it: the domain judges first, then the tables change in one transaction, then memory follows.
    pub(super) fn retro_writes<T: Send + 'static>(
        &self,
        by: &Party,
        id: &RetroId,
        events: Vec<Event>,
        write: Box<Write<T>>,
    ) -> Result<Done<T>> {
        let mut all = self.retros.hold();
        self.write_held(&mut all, by, id, events, write)
    }

    /// As [`Self::retro_writes`], for who holds the memory already.
    pub(super) fn write_held<T: Send + 'static>(
        &self,
        all: &mut All<'_>,
        by: &Party,
        id: &RetroId,
        events: Vec<Event>,
        write: Box<Write<T>>,
    ) -> Result<Done<T>> {
        let held = all.of(id);
        let mut stored = self.read(|tables| Stored::of(tables, id))?.ours(by, held)?;
        for event in events {
            stored.retro.apply(event)?;
        }
        let (after, touched) = (stored.retro.clone(), id.clone());
        let done = self.transact(by, Op::RetroEdit, move |door| {
            let output = write(door, &stored)?;
            door.touch("retro", &touched);
            Ok(output)
        })?;
        held.follow(&after);
        Ok(done)
    }

    /// Lets something happen that stays in memory: nothing at all is written.
    pub(super) fn retro_holds<T>(
        &self,
        by: &Party,
        id: &RetroId,
        act: impl FnOnce(&mut Held, &mut Stored) -> Result<T>,
    ) -> Result<Done<T>> {
        self.must_take_changes()?;
        let mut all = self.retros.hold();
        let held = all.of(id);
        let mut stored = self.read(|tables| Stored::of(tables, id))?.ours(by, held)?;
        let output = act(held, &mut stored)?;
        held.follow(&stored.retro);
        Ok(Done { output, tags: vec![Tag { kind: "retro".to_owned(), id: id.0.clone() }] })
    }
}
