//! Migrations are all or nothing, after a backup.

use std::path::Path;
use std::sync::Arc;

use rusqlite::Connection;

use super::open;
use crate::storage::migrate::MIGRATIONS;
use crate::workspace::Begin;
use crate::{Broken, Error, SystemClock, Workspace};

fn begun(folder: &Path) -> std::path::PathBuf {
    let path = folder.join("old.spielraum");
    let begin = Begin { name: "Old".into(), language: "en".into(), example: false };
    drop(Workspace::create(&path, &begin, Arc::new(SystemClock)).unwrap());
    path
}

fn with(next: &'static str) -> &'static [&'static str] {
    MIGRATIONS.iter().copied().chain([next]).collect::<Vec<_>>().leak()
}

fn version(path: &Path) -> u32 {
    Connection::open(path).unwrap().query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap()
}

fn backups(folder: &Path) -> Vec<std::path::PathBuf> {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|path| path.extension().is_some_and(|ending| ending == "spielraum-backup")).collect()
}

#[test]
fn an_older_file_is_brought_up_to_date_after_a_backup() {
    let folder = tempfile::tempdir().unwrap();
    let path = begun(folder.path());
    let old = version(&path);
    let workspace = open(&path, Arc::new(SystemClock), with("CREATE TABLE added ( -- folded\n id TEXT)")).unwrap();
    assert_eq!(workspace.info().unwrap().name, "Old");
    assert_eq!(version(&path), old + 1);
    let [backup] = backups(folder.path()).try_into().unwrap();
    assert_eq!(version(&backup), old);
    let changes: i64 =
        Connection::open(&backup).unwrap().query_row("SELECT count(*) FROM change", [], |row| row.get(0)).unwrap();
    assert!(changes > 0);
}

#[test]
fn a_migration_that_fails_leaves_the_file_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = begun(folder.path());
    let old = version(&path);
    let failing = with("CREATE TABLE added ( -- folded\n id TEXT); INSERT INTO no_such_table VALUES (1)");
    assert!(matches!(open(&path, Arc::new(SystemClock), failing), Err(Error::Broken(Broken::Migration(_)))));
    assert_eq!(version(&path), old);
    let added = "SELECT count(*) FROM sqlite_schema WHERE name = 'added'";
    let added: i64 = Connection::open(&path).unwrap().query_row(added, [], |row| row.get(0)).unwrap();
    assert_eq!(added, 0);
    assert_eq!(open(&path, Arc::new(SystemClock), MIGRATIONS).unwrap().info().unwrap().name, "Old");
}

/// A file of the first schema, which wrote down which frame was in force and which had been.
#[test]
fn a_frame_that_was_in_force_before_frames_were_announced_is_so_still() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.spielraum");
    super::make_file(&path).unwrap();
    let mut old = crate::storage::connection::writer(&path).unwrap();
    crate::storage::migrate::apply(&mut old, &MIGRATIONS[..1]).unwrap();
    let versions = [("a", 1, "past", "2026-01-01", Some("2026-07-01")), ("b", 2, "inForce", "2026-07-01", None)];
    for (id, number, state, since, until) in versions {
        let body = serde_json::json!({
            "exists": true, "number": number, "state": state, "purpose": "", "since": since, "until": until,
        });
        let change = "INSERT INTO change VALUES (?1, ?2, '', '', '', ?2, 'frame', 1, NULL, ?3)";
        old.execute(change, rusqlite::params![number, id, body.to_string()]).unwrap();
        let frame = "INSERT INTO frame VALUES (?1, ?2, ?3, '', ?4, ?5)";
        old.execute(frame, rusqlite::params![id, number, state, since, until]).unwrap();
    }
    drop(old);
    let workspace = open(&path, Arc::new(SystemClock), MIGRATIONS).unwrap();
    assert!(workspace.doctor(false).unwrap().is_sound());
    let frame = workspace.frame().unwrap();
    assert_eq!(frame.in_force.unwrap().item.number, 2);
    let versions: Vec<_> = workspace.frame_versions().unwrap().into_iter().map(|v| (v.number, v.until)).collect();
    assert_eq!(versions, [(2, None), (1, Some("2026-07-01".to_owned()))]);
}
