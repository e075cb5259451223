//! Opening a file: what it is, whether it may be written, how old it is.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex};

use rusqlite::{Connection, OpenFlags};

use super::{Access, Workspace};
use crate::error::ReadOnlyBecause;
use crate::outcome::KeptSeries;
use crate::retro::HeldRetros;
use crate::rule::{Answers, Holding};
use crate::storage::connection::{self, APPLICATION_ID};
use crate::storage::lock::Lock;
use crate::storage::migrate::{self, Age};
use crate::storage::{place, writer::Writer};
use crate::unshown::Unshown;
use crate::{Backup, Broken, Clock, Rejection, Result, id};

/// A copy in the system's temporary folder, removed with the workspace that reads it.
pub(super) struct PrivateCopy(PathBuf);

impl PrivateCopy {
    pub(super) fn file(&self) -> PathBuf {
        self.0.join("copy.spielraum")
    }
}

impl Drop for PrivateCopy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Makes an empty file that says it is ours. Its schema comes when it is opened.
pub(super) fn make_file(path: &Path) -> Result<()> {
    let shown = path.display().to_string();
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !folder.is_dir() {
        return Err(Rejection::NoSuchFolder { path: folder.display().to_string() }.into());
    }
    if protected(folder) {
        return Err(Rejection::FolderReadOnly { path: folder.display().to_string() }.into());
    }
    match fs::OpenOptions::new().write(true).create_new(true).open(path) {
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            return Err(Rejection::FileExists { path: shown }.into());
        }
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => {
            return Err(Rejection::FolderReadOnly { path: folder.display().to_string() }.into());
        }
        Err(source) => return Err(Broken::File { path: shown, source }.into()),
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let made = Connection::open_with_flags(path, flags).and_then(|connection| {
        connection.pragma_update(None, "application_id", APPLICATION_ID)?;
        connection.execute_batch("VACUUM")
    });
    if made.is_err() {
        remove_file(path);
    }
    Ok(made?)
}

/// Removes a file that was just made and could not be finished, with what SQLite laid beside it.
pub(super) fn remove_file(path: &Path) {
    for ending in ["", "-wal", "-shm", "-lock"] {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        let _ = fs::remove_file(PathBuf::from(name));
    }
}

pub(super) fn open(path: &Path, clock: Arc<dyn Clock>, migrations: &'static [&'static str]) -> Result<Workspace> {
    open_sound(path, clock, migrations).map_err(|error| match error {
        crate::Error::Broken(Broken::Damaged { detail, .. }) => {
            let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
            let backup = migrate::newest_backup(&path)
                .map_or(Backup::Unknown, |file| Backup::Beside { file: file.display().to_string() });
            Broken::Damaged { detail, backup }.into()
        }
        other => other,
    })
}

fn open_sound(path: &Path, clock: Arc<dyn Clock>, migrations: &'static [&'static str]) -> Result<Workspace> {
    // A relative path says little about where was looked.
    let path = &std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    if path.is_dir() {
        return Err(Rejection::IsAFolder { path: path.display().to_string() }.into());
    }
    if !path.is_file() {
        return Err(Rejection::NoSuchFile { path: path.display().to_string() }.into());
    }
    let path = path.canonicalize().map_err(|source| Broken::File { path: path.display().to_string(), source })?;
    connection::must_be_workspace(&path)?;
    if protected(&path) || path.parent().is_some_and(protected) {
        return for_reading(&path, clock, ReadOnlyBecause::Protected, migrations);
    }
    let lock = match Lock::take(&path) {
        Err(crate::Error::Broken(Broken::File { source, .. }))
            if source.kind() == std::io::ErrorKind::PermissionDenied =>
        {
            return for_reading(&path, clock, ReadOnlyBecause::Protected, migrations);
        }
        lock => lock?,
    };
    let writing = match of_today(&path, migrations) {
        Ok(Some(writing)) => writing,
        Ok(None) => {
            lock.undo();
            return for_reading(&path, clock, ReadOnlyBecause::Newer, migrations);
        }
        Err(error) => {
            lock.undo();
            return Err(error);
        }
    };
    // Nothing depends on it, so it is no reason not to open.
    if let Err(error) = crate::board::collect(&writing) {
        tracing::warn!(%error, "files that hang on no card were not taken away");
    }
    Ok(Workspace {
        access: Access::ReadWrite,
        warnings: place::warnings(&path),
        clock,
        reader: Mutex::new(connection::reader(&path)?),
        commits: AtomicU64::new(0),
        held: Holding::default(),
        rounds: Unshown::default(),
        pulses: Unshown::default(),
        proofs: Answers::default(),
        others: Answers::default(),
        series: KeptSeries::default(),
        retros: HeldRetros::default(),
        stand_ups: Unshown::default(),
        writer: Some(Writer::start(writing)?),
        path,
        _lock: Some(lock),
        copy: None,
    })
}

/// A sound file, brought up to date; nothing when it is of a newer program.
fn of_today(path: &Path, migrations: &'static [&'static str]) -> Result<Option<Connection>> {
    let mut writing = connection::writer(path)?;
    connection::check(&writing)?;
    match migrate::age(&writing, migrations)? {
        Age::Newer => return Ok(None),
        Age::Older => {
            if has_history(&writing)? {
                migrate::back_up(&writing, path)?;
            }
            migrate::apply(&mut writing, migrations)?;
        }
        Age::Same => {}
    }
    Ok(Some(writing))
}

/// Whether nothing was done in the workspace of this name since it was begun. Only looks: nothing is written, not even beside it.
pub(super) fn is_untouched(path: &Path, name: &str) -> Result<bool> {
    connection::must_be_workspace(path)?;
    let mut beside = path.as_os_str().to_owned();
    beside.push("-wal");
    // Somebody has it open, or never closed it.
    if fs::metadata(beside).is_ok_and(|wal| wal.len() > 0) {
        return Ok(false);
    }
    let file = connection::unchanging(path)?;
    let sql = "SELECT name = ?1 AND (SELECT count(DISTINCT step) FROM change) = 1 FROM workspace";
    Ok(file.query_row(sql, [name], |row| row.get(0))?)
}

/// Opens a private copy: reading a file in write-ahead mode would need to write beside it.
fn for_reading(
    path: &Path,
    clock: Arc<dyn Clock>,
    why: ReadOnlyBecause,
    migrations: &'static [&'static str],
) -> Result<Workspace> {
    let copy = PrivateCopy(std::env::temp_dir().join(format!("spielraum-{}", id::random())));
    let broken = |source| Broken::File { path: path.display().to_string(), source };
    fs::create_dir(&copy.0).map_err(broken)?;
    let inside = copy.file();
    for ending in ["", "-wal"] {
        let with = |base: &Path| {
            let mut name = base.as_os_str().to_owned();
            name.push(ending);
            PathBuf::from(name)
        };
        if with(path).exists() {
            fs::write(with(&inside), fs::read(with(path)).map_err(broken)?).map_err(broken)?;
        }
    }
    let mut reading = connection::writer(&inside)?;
    connection::check(&reading)?;
    if migrate::age(&reading, migrations)? == Age::Older {
        migrate::apply(&mut reading, migrations)?;
    }
    drop(reading);
    Ok(Workspace {
        path: path.to_owned(),
        access: Access::ReadOnly { why },
        warnings: place::warnings(path),
        clock,
        reader: Mutex::new(connection::read_only(&inside)?),
        commits: AtomicU64::new(0),
        held: Holding::default(),
        rounds: Unshown::default(),
        pulses: Unshown::default(),
        proofs: Answers::default(),
        others: Answers::default(),
        series: KeptSeries::default(),
        retros: HeldRetros::default(),
        stand_ups: Unshown::default(),
        writer: None,
        _lock: None,
        copy: Some(copy),
    })
}

/// A file that was made but never got its schema has nothing to back up.
fn has_history(connection: &Connection) -> Result<bool> {
    let sql = "SELECT count(*) FROM sqlite_schema WHERE name = 'change'";
    Ok(connection.query_row(sql, [], |row| row.get::<_, i64>(0))? > 0)
}

/// Whether the permissions say "reading only". Asked of the file itself: an administrator could write anyway, and would not
/// expect to.
fn protected(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|facts| facts.permissions().readonly())
}

#[cfg(test)]
mod tests;
