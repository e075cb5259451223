//! One process a workspace.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::{Broken, Rejection, Result};

/// Held while the workspace is open. It lies on a file beside the workspace: closing a lock on the database file itself would
/// drop SQLite's own locks.
#[derive(Debug)]
pub(crate) struct Lock {
    file: File,
    path: PathBuf,
    /// Whether its file was not there before.
    is_new: bool,
}

impl Lock {
    pub(crate) fn take(workspace: &Path) -> Result<Self> {
        let path = beside(workspace);
        let opened = match OpenOptions::new().create_new(true).write(true).open(&path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                OpenOptions::new().create(true).truncate(false).write(true).open(&path).map(|file| (file, false))
            }
            made => made.map(|file| (file, true)),
        };
        let (file, is_new) = opened.map_err(|source| Broken::File { path: path.display().to_string(), source })?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file, path, is_new }),
            Err(TryLockError::WouldBlock) => {
                Err(Rejection::OpenElsewhere { path: workspace.display().to_string() }.into())
            }
            Err(TryLockError::Error(source)) => Err(Broken::File { path: path.display().to_string(), source }.into()),
        }
    }
}

impl Lock {
    /// Gives it back for a file that is not opened after all, and leaves nothing that was not there before.
    pub(crate) fn undo(self) {
        if self.is_new {
            let _ = std::fs::remove_file(&self.path);
        }
        // Only now: whoever takes it next makes a file of their own.
        drop(self.file);
    }
}

fn beside(workspace: &Path) -> PathBuf {
    let mut name = workspace.file_name().unwrap_or_default().to_os_string();
    name.push("-lock");
    workspace.with_file_name(name)
}
