//! Themes: what notes have in common.

use rusqlite::params;
use serde::Deserialize;
use spielraum_domain::retro::{Event, Place, ThemeId};
use ts_rs::TS;

use crate::order::Siblings;
use crate::{Done, Party, Result, RetroId, RetroNoteId, RetroThemeId, Workspace, text};

/// A new theme.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(rename = "RetroThemeAdd")]
pub struct ThemeAdd {
    /// The retrospective.
    pub id: RetroId,
    /// What it is called.
    pub title: String,
    /// The notes it begins with.
    pub notes: Vec<RetroNoteId>,
}

/// Names one theme.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(rename = "RetroThemeRef")]
pub struct ThemeRef {
    /// The retrospective.
    pub id: RetroId,
    /// The theme.
    pub theme: RetroThemeId,
}

/// Another name for a theme.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(rename = "RetroThemeRename")]
pub struct ThemeRename {
    /// The retrospective.
    pub id: RetroId,
    /// The theme.
    pub theme: RetroThemeId,
    /// What it is called.
    pub title: String,
}

/// A theme becomes part of another.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(rename = "RetroThemeMerge")]
pub struct ThemeMerge {
    /// The retrospective.
    pub id: RetroId,
    /// The one that goes.
    pub theme: RetroThemeId,
    /// The one that gets its notes and votes.
    pub into: RetroThemeId,
}

impl From<&RetroThemeId> for ThemeId {
    fn from(id: &RetroThemeId) -> Self {
        Self(id.0.clone())
    }
}

impl Workspace {
    /// Adds a theme, with notes where there are some.
    pub fn add_theme(&self, by: &Party, add: ThemeAdd) -> Result<Done<RetroThemeId>> {
        let (theme, title) = (RetroThemeId::random(), text::name("title", &add.title)?);
        let place = Place::Theme((&theme).into());
        let moves = add.notes.iter().map(|note| Event::Move(note.into(), place.clone()));
        let events = std::iter::once(Event::AddTheme((&theme).into())).chain(moves).collect();
        let id = add.id.clone();
        self.retro_writes(
            by,
            &id,
            events,
            Box::new(move |door, _| {
                let siblings = Siblings { table: "retro_theme", parent: Some(("retro", add.id.as_ref())) };
                let place = siblings.place(door.tables(), None)?;
                let sql = "INSERT INTO retro_theme (id, retro, title, place) VALUES (?1, ?2, ?3, ?4)";
                door.tables().execute(sql, params![theme, add.id, title, place])?;
                let sql = "UPDATE retro_note SET theme = ?2, is_kept = 0, is_aside = 0 WHERE id = ?1";
                for note in &add.notes {
                    door.tables().prepare_cached(sql)?.execute(params![note, theme])?;
                }
                Ok(theme)
            }),
        )
    }

    /// Calls a theme something else.
    pub fn rename_theme(&self, by: &Party, rename: ThemeRename) -> Result<Done<()>> {
        let title = text::name("title", &rename.title)?;
        let ThemeRename { id, theme, .. } = rename;
        self.retro_writes(
            by,
            &id,
            vec![Event::RenameTheme((&theme).into())],
            Box::new(move |door, _| {
                door.tables().execute("UPDATE retro_theme SET title = ?2 WHERE id = ?1", params![theme, title])?;
                Ok(())
            }),
        )
    }

    /// Puts two themes together: the notes and votes of one go to the other.
    pub fn merge_themes(&self, by: &Party, merge: ThemeMerge) -> Result<Done<()>> {
        let ThemeMerge { id, theme, into } = merge;
        self.retro_writes(
            by,
            &id,
            vec![Event::Merge((&theme).into(), (&into).into())],
            Box::new(move |door, _| {
                door.tables().execute("UPDATE retro_note SET theme = ?2 WHERE theme = ?1", params![theme, into])?;
                let sql = "UPDATE retro_theme SET votes = votes + (SELECT votes FROM retro_theme WHERE id = ?1) \
                           WHERE id = ?2";
                door.tables().execute(sql, params![theme, into])?;
                door.tables().execute("DELETE FROM retro_theme WHERE id = ?1", [&theme])?;
                Ok(())
            }),
        )
    }

    /// Removes a theme that nobody voted for; its notes lie loose again.
    pub fn remove_theme(&self, by: &Party, of: ThemeRef) -> Result<Done<()>> {
        let ThemeRef { id, theme } = of;
        self.retro_writes(
            by,
            &id,
            vec![Event::RemoveTheme((&theme).into())],
            Box::new(move |door, _| {
                door.tables().execute("UPDATE retro_note SET theme = NULL WHERE theme = ?1", [&theme])?;
                door.tables().execute("DELETE FROM retro_theme WHERE id = ?1", [&theme])?;
                Ok(())
            }),
        )
    }
}
