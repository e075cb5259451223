//! Files that are written where somebody chose.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::storage::connection::APPLICATION_ID;
use crate::{Broken, Rejection, Result};

/// How SQLite's files begin, and where in them the application says whose they are (<https://www.sqlite.org/fileformat.html>).
const SQLITE: &[u8] = b"SQLite format 3\0";
const APPLICATION_AT: usize = 68;
/// What lies beside an open workspace.
const BESIDE: [&str; 3] = ["-wal", "-shm", "-lock"];

/// Writes a file where somebody chose, whole or not at all. A file that lies there is replaced, but never a workspace.
///
/// # Errors
/// [`Rejection::IsWorkspace`] where a workspace lies, or what belongs to one; [`Rejection::IsAFolder`];
/// [`Broken::DiskFull`] and [`Broken::File`] when it cannot be written. What was there is as it was.
pub fn save(path: &Path, bytes: &[u8]) -> Result<()> {
    save_by(path, |draft| fs::write(draft, bytes).map_err(|source| broken(path, source).into()))
}

/// As [`save`], by whoever writes to the path that it is given.
pub(crate) fn save_by(path: &Path, write: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    spares_workspaces(path)?;
    match fs::metadata(path) {
        Ok(there) if there.is_dir() => return Err(Rejection::IsAFolder { path: path.display().to_string() }.into()),
        // A pipe, or a device: nothing can take its place.
        Ok(there) if !there.is_file() => return write(path),
        _ => {}
    }
    // Beside its place first, so that a full disk leaves what was there.
    let draft = with(path, ".part");
    let written = write(&draft).and_then(|()| fs::rename(&draft, path).map_err(|source| broken(path, source).into()));
    if written.is_err() {
        drop(fs::remove_file(&draft));
    }
    written
}

pub(crate) fn broken(path: &Path, source: io::Error) -> Broken {
    match source.kind() {
        // Who may keep no more has no room either.
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Broken::DiskFull,
        _ => Broken::File { path: path.display().to_string(), source },
    }
}

fn spares_workspaces(path: &Path) -> Result<()> {
    let text = path.to_string_lossy();
    let of = BESIDE.iter().filter_map(|ending| text.strip_suffix(ending)).map(PathBuf::from);
    match std::iter::once(path.to_owned()).chain(of).find(|path| is_workspace(path)) {
        Some(workspace) => Err(Rejection::IsWorkspace { path: workspace.display().to_string() }.into()),
        None => Ok(()),
    }
}

/// Whether a workspace lies there, open or not, or the backup of one.
fn is_workspace(path: &Path) -> bool {
    let mut head = [0; APPLICATION_AT + 4];
    let is_file = fs::metadata(path).is_ok_and(|there| there.is_file());
    let is_read = is_file && File::open(path).and_then(|mut file| file.read_exact(&mut head)).is_ok();
    is_read && head.starts_with(SQLITE) && head[APPLICATION_AT..] == APPLICATION_ID.to_be_bytes()
}

fn with(path: &Path, ending: &str) -> PathBuf {
    let mut path = path.as_os_str().to_owned();
    path.push(ending);
    path.into()
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::*;
    use crate::Error;

    fn database(path: &Path, id: i32) {
        let file = Connection::open(path).unwrap();
        file.pragma_update(None, "application_id", id).unwrap();
        file.execute_batch("CREATE TABLE t (x)").unwrap();
    }

    #[test]
    fn a_workspace_is_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let [workspace, other, text] = ["a.spielraum", "b.sqlite", "c.md"].map(|name| folder.path().join(name));
        database(&workspace, APPLICATION_ID);
        database(&other, 7);
        let before = fs::read(&workspace).unwrap();
        for ending in ["", "-wal", "-shm", "-lock"] {
            let refused = save(&with(&workspace, ending), b"x");
            let is_told = matches!(&refused, Err(Error::Rejected(Rejection::IsWorkspace { path }))
                if *path == workspace.display().to_string());
            assert!(is_told, "{ending}: {refused:?}");
        }
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(&workspace, folder.path().join("d.md")).unwrap();
            assert!(save(&folder.path().join("d.md"), b"x").is_err());
        }
        assert!(fs::read(&workspace).unwrap() == before);
        for path in [&other, &text, &with(&text, "-wal")] {
            save(path, b"x").unwrap();
            assert_eq!(fs::read(path).unwrap(), b"x");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_called_so() {
        let full = save(Path::new("/dev/full"), b"x");
        assert!(matches!(full, Err(Error::Broken(Broken::DiskFull))), "{full:?}");
    }

    #[test]
    fn what_cannot_be_written_leaves_what_was_there() {
        let folder = tempfile::tempdir().unwrap();
        let is_a_folder = save(folder.path(), b"x");
        assert!(matches!(is_a_folder, Err(Error::Rejected(Rejection::IsAFolder { .. }))));
        let path = folder.path().join("a.md");
        save(&path, b"before").unwrap();
        let full = |draft: &Path| {
            fs::write(draft, b"half").unwrap();
            Err(Broken::DiskFull.into())
        };
        assert!(save_by(&path, full).is_err());
        assert_eq!(fs::read(&path).unwrap(), b"before");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    }
}
