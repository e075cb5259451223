//! One process a workspace.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use crate::{Broken, Rejection, Result};

/// Held while the workspace is open. It lies on a file beside the workspace: closing a lock on the database file itself would
/// drop SQLite's own locks.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

impl Lock {
    pub(crate) fn take(workspace: &Path) -> Result<Self> {
        let path = beside(workspace);
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(|source| Broken::File { path: path.display().to_string(), source })?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => {
                Err(Rejection::OpenElsewhere { path: workspace.display().to_string() }.into())
            }
            Err(TryLockError::Error(source)) => Err(Broken::File { path: path.display().to_string(), source }.into()),
        }
    }
}

fn beside(workspace: &Path) -> PathBuf {
    let mut name = workspace.file_name().unwrap_or_default().to_os_string();
    name.push("-lock");
    workspace.with_file_name(name)
}
