//! Notes: hidden until they are shown, then on the wall.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use spielraum_domain::retro::{Event, NoteId, Phase, Place, ThemeId};
use ts_rs::TS;

use super::RetroRef;
use super::held::HiddenNote;
use super::load::Stored;
use crate::door::Door;
use crate::journey::word;
use crate::{Done, Party, Rejection, Result, RetroId, RetroNoteId, RetroThemeId, Workspace, text};

/// The longest note, in characters.
const NOTE: u32 = 10_000;

/// A note.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(rename = "RetroNoteAdd")]
pub struct NoteAdd {
    /// The retrospective.
    pub id: RetroId,
    /// The column of the format, counted from nought.
    pub column: u32,
    /// The words.
    pub text: String,
}

/// Notes that are typed for all to see.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(rename = "RetroNotesAdd")]
pub struct NotesAdd {
    /// The retrospective.
    pub id: RetroId,
    /// The column of the format, counted from nought.
    pub column: u32,
    /// The words of each.
    pub texts: Vec<String>,
}

/// Names one note.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(rename = "RetroNoteRef")]
pub struct NoteRef {
    /// The retrospective.
    pub id: RetroId,
    /// The note.
    pub note: RetroNoteId,
}

/// What was hidden is shown.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RetroUncover {
    /// Of which retrospective.
    pub id: RetroId,
    /// Although it is what few wrote or voted: the room was asked.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub early: bool,
}

/// Where a note lies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(rename = "RetroPlace")]
pub enum NotePlace {
    /// In no theme yet.
    Loose,
    /// In a theme.
    Theme {
        /// Which.
        theme: RetroThemeId,
    },
    /// Among what is worth keeping.
    Kept,
    /// Off the wall, to be brought back.
    Aside,
}

/// Notes are put somewhere else.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(rename = "RetroNoteMove")]
pub struct NoteMove {
    /// The retrospective.
    pub id: RetroId,
    /// The notes.
    pub notes: Vec<RetroNoteId>,
    /// Where to.
    pub to: NotePlace,
}

impl From<Place> for NotePlace {
    fn from(place: Place) -> Self {
        match place {
            Place::Loose => Self::Loose,
            Place::Theme(theme) => Self::Theme { theme: RetroThemeId(theme.0) },
            Place::Kept => Self::Kept,
            Place::Aside => Self::Aside,
        }
    }
}

impl From<NotePlace> for Place {
    fn from(place: NotePlace) -> Self {
        match place {
            NotePlace::Loose => Self::Loose,
            NotePlace::Theme { theme } => Self::Theme(ThemeId(theme.0)),
            NotePlace::Kept => Self::Kept,
            NotePlace::Aside => Self::Aside,
        }
    }
}

impl Workspace {
    /// Writes a note that nobody else sees until all are shown. It stays in memory. The answer names it, for who takes it back.
    pub fn hide_note(&self, by: &Party, add: NoteAdd) -> Result<Done<RetroNoteId>> {
        let text = note_text(&add.text)?;
        self.retro_holds(by, &add.id, |held, stored| {
            must_be_a_column(stored, add.column)?;
            stored.retro.apply(Event::Hide)?;
            let id = RetroNoteId::random();
            held.notes.push(HiddenNote { id: id.clone(), column: add.column, text });
            Ok(id)
        })
    }

    /// Takes back a note that nobody else has seen.
    pub fn take_note_back(&self, by: &Party, note: NoteRef) -> Result<Done<()>> {
        self.retro_holds(by, &note.id, |held, stored| {
            let at = held.notes.iter().position(|one| one.id == note.note);
            let at = at.ok_or(Rejection::NotFound { kind: "retro_note" })?;
            stored.retro.apply(Event::TakeBack)?;
            held.notes.remove(at);
            Ok(())
        })
    }

    /// Hands the keyboard on. It is counted whether something was written or not, and nothing else is known of it.
    pub fn hand_on(&self, by: &Party, of: RetroRef) -> Result<Done<()>> {
        self.retro_holds(by, &of.id, |_, stored| Ok(stored.retro.apply(Event::HandOn)?))
    }

    /// Shows all hidden notes and goes on to put them together: one transaction, in an order that chance made, under identities that
    /// nobody has seen. The answer is the wall, which everybody waits for.
    pub fn reveal_notes(&self, by: &Party, of: RetroUncover) -> Result<Done<super::Retro>> {
        let mut all = self.retros.hold();
        let held = all.of(&of.id);
        let format = self.read(|tables| Ok(Stored::of(tables, &of.id)?.format))?;
        let mut notes: Vec<Note> = held
            .notes
            .iter()
            .map(|note| {
                let kept = format.is_kept(usize::try_from(note.column).unwrap_or(usize::MAX));
                let place = if kept { Place::Kept } else { Place::Loose };
                Note { id: RetroNoteId::random(), column: note.column, text: note.text.clone(), is_open: false, place }
            })
            .collect();
        // The new identities are random, so their order says nothing about the order in which the notes came.
        notes.sort_by(|a, b| a.id.cmp(&b.id));
        let shown = notes.iter().map(|note| (NoteId::from(&note.id), note.place.clone())).collect();
        let (id, phase) = (of.id.clone(), word(&Phase::Themes)?);
        let done = self.write_held(
            &mut all,
            by,
            &of.id,
            vec![Event::Reveal { notes: shown, is_early: of.early }],
            Box::new(move |door, _| {
                // The room waits for its wall, and nobody for the index.
                door.tables().execute("INSERT OR IGNORE INTO search_late (retro) VALUES (?1)", [&id])?;
                notes.iter().try_for_each(|note| insert(door, &id, note))?;
                let sql = "UPDATE retro SET revealed = 1, phase = ?2 WHERE id = ?1";
                door.tables().execute(sql, [id.as_ref(), &phase])?;
                Ok(())
            }),
        )?;
        all.of(&of.id).notes.clear();
        drop(all);
        Ok(Done { output: self.retro(&of.id)?, tags: done.tags })
    }

    /// Writes notes for all to see: from paper, or what comes up later.
    pub fn add_open_notes(&self, by: &Party, add: NotesAdd) -> Result<Done<Vec<RetroNoteId>>> {
        let format = self.read(|tables| Ok(Stored::of(tables, &add.id)?.format))?;
        let kept = format.is_kept(usize::try_from(add.column).unwrap_or(usize::MAX));
        let place = if kept { Place::Kept } else { Place::Loose };
        let notes = add
            .texts
            .iter()
            .map(|text| {
                let (id, text, place) = (RetroNoteId::random(), note_text(text)?, place.clone());
                Ok(Note { id, column: add.column, text, is_open: true, place })
            })
            .collect::<Result<Vec<_>>>()?;
        let events = notes.iter().map(|note| Event::Open((&note.id).into(), place.clone())).collect();
        let (id, column) = (add.id.clone(), add.column);
        self.retro_writes(
            by,
            &add.id,
            events,
            Box::new(move |door, stored| {
                must_be_a_column(stored, column)?;
                notes.iter().try_for_each(|note| insert(door, &id, note))?;
                Ok(notes.into_iter().map(|note| note.id).collect())
            }),
        )
    }

    /// Puts notes somewhere else, all or none.
    pub fn move_notes(&self, by: &Party, moved: NoteMove) -> Result<Done<()>> {
        let place = Place::from(moved.to.clone());
        let events = moved.notes.iter().map(|note| Event::Move(note.into(), place.clone())).collect();
        self.retro_writes(
            by,
            &moved.id,
            events,
            Box::new(move |door, _| {
                let Lies { theme, is_kept, is_aside } = columns(&place);
                let sql = "UPDATE retro_note SET theme = ?2, is_kept = ?3, is_aside = ?4 WHERE id = ?1";
                let mut statement = door.tables().prepare_cached(sql)?;
                for note in &moved.notes {
                    statement.execute(params![note, theme, is_kept, is_aside])?;
                }
                Ok(())
            }),
        )
    }

    /// Erases a note that was put aside.
    pub fn remove_note_of_retro(&self, by: &Party, note: NoteRef) -> Result<Done<()>> {
        self.retro_writes(
            by,
            &note.id,
            vec![Event::Remove((&note.note).into())],
            Box::new(move |door, _| {
                door.tables().execute("DELETE FROM retro_note WHERE id = ?1", [&note.note])?;
                Ok(())
            }),
        )
    }
}

/// A note as it is written.
struct Note {
    id: RetroNoteId,
    column: u32,
    text: String,
    is_open: bool,
    place: Place,
}

fn insert(door: &Door<'_>, retro: &RetroId, note: &Note) -> Result<()> {
    let sql = "INSERT INTO retro_note (id, retro, asked, text, is_open, theme, is_kept, is_aside) \
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let Lies { theme, is_kept, is_aside } = columns(&note.place);
    let Note { id, column, text, is_open, .. } = note;
    door.tables().prepare_cached(sql)?.execute(params![id, retro, column, text, is_open, theme, is_kept, is_aside])?;
    Ok(())
}

/// A place as the table has it.
struct Lies<'p> {
    theme: Option<&'p str>,
    is_kept: bool,
    is_aside: bool,
}

fn columns(place: &Place) -> Lies<'_> {
    let nowhere = Lies { theme: None, is_kept: false, is_aside: false };
    match place {
        Place::Loose => nowhere,
        Place::Theme(theme) => Lies { theme: Some(&theme.0), ..nowhere },
        Place::Kept => Lies { is_kept: true, ..nowhere },
        Place::Aside => Lies { is_aside: true, ..nowhere },
    }
}

fn note_text(typed: &str) -> Result<String> {
    let text = text::needed("note", typed)?;
    let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    if length > NOTE { Err(Rejection::TooLong { field: "note", limit: NOTE, length }.into()) } else { Ok(text) }
}

fn must_be_a_column(stored: &Stored, column: u32) -> Result<()> {
    let there = usize::try_from(column).is_ok_and(|column| column < stored.format.columns());
    if there { Ok(()) } else { Err(Rejection::OutOfRange { field: "column" }.into()) }
}
