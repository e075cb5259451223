//! How a workspace file is opened.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use crate::{Broken, Rejection, Result};

/// "SPLR": marks the file as ours.
pub(crate) const APPLICATION_ID: i32 = 0x5350_4C52;

/// The one connection that writes.
pub(crate) fn writer(path: &Path) -> Result<Connection> {
    let connection =
        Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    harden(&connection)?;
    connection.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
    // NORMAL loses acknowledged commits at a power cut in WAL mode.
    connection.pragma_update(None, "synchronous", "full")?;
    connection.pragma_update(None, "fullfsync", true)?;
    connection.pragma_update(None, "secure_delete", true)?;
    Ok(connection)
}

/// The connection that queries use, so that they do not wait behind an import.
pub(crate) fn reader(path: &Path) -> Result<Connection> {
    let connection =
        Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    harden(&connection)?;
    only_asked(&connection)?;
    Ok(connection)
}

/// A connection to a file that is only read.
pub(crate) fn read_only(path: &Path) -> Result<Connection> {
    let connection =
        Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    harden(&connection)?;
    only_asked(&connection)?;
    Ok(connection)
}

/// A connection to a file that nobody changes meanwhile: nothing is laid beside it.
pub(crate) fn unchanging(path: &Path) -> Result<Connection> {
    let mut address = String::from("file://");
    let path = path.to_string_lossy();
    if !path.starts_with('/') {
        address.push('/');
    }
    for letter in path.chars() {
        match letter {
            '%' => address.push_str("%25"),
            '?' => address.push_str("%3f"),
            '#' => address.push_str("%23"),
            '\\' if cfg!(windows) => address.push('/'),
            other => address.push(other),
        }
    }
    address.push_str("?immutable=1");
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(address, flags)?;
    harden(&connection)?;
    Ok(connection)
}

/// What queries put in order may be more than memory should hold: then it goes to files of SQLite that have no name any more as
/// soon as they are open.
fn only_asked(connection: &Connection) -> Result<()> {
    connection.pragma_update(None, "query_only", true)?;
    connection.pragma_update(None, "temp_store", "file")?;
    // KiB: the cards of a large board lie scattered, and with SQLite's own 2 MB most pages would be read several times.
    connection.pragma_update(None, "cache_size", -16_000)?;
    Ok(())
}

fn harden(connection: &Connection) -> Result<()> {
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    connection.set_prepared_statement_cache_capacity(256);
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "temp_store", "memory")?;
    Ok(())
}

/// Whether SQLite's own check finds the file sound.
pub(crate) fn check(connection: &Connection) -> Result<()> {
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" { Ok(()) } else { Err(Broken::damaged(verdict).into()) }
}

/// Refuses what is no workspace, before anything is written to it.
pub(crate) fn must_be_workspace(path: &Path) -> Result<()> {
    let not_ours = || Rejection::NotAWorkspace { path: path.display().to_string() };
    let head = read_head(path)?;
    if head.get(..16) != Some(b"SQLite format 3\0".as_slice()) {
        return Err(not_ours().into());
    }
    let id = head.get(68..72).and_then(|bytes| <[u8; 4]>::try_from(bytes).ok()).map(i32::from_be_bytes);
    if id == Some(APPLICATION_ID) { Ok(()) } else { Err(not_ours().into()) }
}

fn read_head(path: &Path) -> Result<Vec<u8>> {
    use std::io::Read;
    let broken = |source| Broken::File { path: path.display().to_string(), source };
    let file = std::fs::File::open(path).map_err(broken)?;
    let mut head = Vec::with_capacity(100);
    file.take(100).read_to_end(&mut head).map_err(broken)?;
    Ok(head)
}
