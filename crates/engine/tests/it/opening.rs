//! Files that are no workspace, newer, protected, locked, missing: a clear answer, and nothing lost.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use spielraum_engine::team::TeamAdd;
use spielraum_engine::workspace::Begin;
use spielraum_engine::{Access, Backup, Broken, Error, Party, Rejection, SystemClock, UnitId, Warning, Workspace};

use crate::stage::Stage;

fn open(path: &Path) -> Result<Workspace, Error> {
    Workspace::open(path, Arc::new(SystemClock))
}

fn create(path: &Path) -> Result<Workspace, Error> {
    Workspace::create(path, &Begin { name: "New".into(), language: "en".into(), example: false }, Arc::new(SystemClock))
}

fn backup(outcome: Result<Workspace, Error>) -> Backup {
    match outcome {
        Err(Error::Broken(Broken::Damaged { backup, .. })) => backup,
        other => panic!("expected damage, got {other:?}"),
    }
}

fn names(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = files.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn rejection(outcome: Result<Workspace, Error>) -> Rejection {
    match outcome {
        Err(Error::Rejected(rejection)) => rejection,
        other => panic!("expected a rejection, got {other:?}"),
    }
}

#[test]
fn what_is_no_workspace_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let files: [(&str, &[u8]); 4] = [
        ("empty", b""),
        ("text", b"Dear Sir or Madam"),
        ("picture", b"\x89PNG\r\n\x1a\n"),
        ("short", b"SQLite format 3\0"),
    ];
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        assert!(matches!(rejection(open(&path)), Rejection::NotAWorkspace { .. }), "{name}");
        assert_eq!(fs::read(&path).unwrap(), bytes, "{name}");
    }
    let foreign = folder.path().join("foreign.db");
    rusqlite::Connection::open(&foreign).unwrap().execute_batch("CREATE TABLE t (x)").unwrap();
    assert!(matches!(rejection(open(&foreign)), Rejection::NotAWorkspace { .. }));
    assert!(matches!(rejection(open(&folder.path().join("nothing"))), Rejection::NoSuchFile { .. }));
    assert!(matches!(rejection(open(folder.path())), Rejection::IsAFolder { .. }));
    let Rejection::NoSuchFile { path } = rejection(open(Path::new("nowhere.spielraum"))) else { panic!("another no") };
    assert!(Path::new(&path).is_absolute(), "{path}");
}

#[test]
fn nothing_is_overwritten_and_a_missing_folder_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.spielraum");
    fs::write(&path, "precious").unwrap();
    assert!(matches!(rejection(create(&path)), Rejection::FileExists { .. }));
    assert_eq!(fs::read_to_string(&path).unwrap(), "precious");
    assert!(matches!(rejection(create(&folder.path().join("no/where.spielraum"))), Rejection::NoSuchFolder { .. }));
    let long = create(&folder.path().join("b.spielraum"));
    drop(long.unwrap());
}

#[test]
fn a_name_that_is_refused_leaves_no_file_behind() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("c.spielraum");
    let begin = Begin { name: " ".into(), language: "en".into(), example: false };
    assert!(Workspace::create(&path, &begin, Arc::new(SystemClock)).is_err());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_second_opening_is_refused_while_the_first_lasts() {
    let stage = Stage::set();
    assert!(matches!(rejection(open(&stage.path)), Rejection::OpenElsewhere { .. }));
    let Stage { workspace, path, folder, .. } = stage;
    drop(workspace);
    drop(open(&path).unwrap());
    drop(folder);
}

#[test]
fn a_protected_file_is_read_and_nothing_is_written_beside_it() {
    let stage = Stage::set();
    let (board, us) = (stage.board.clone(), stage.us());
    let Stage { workspace, path, folder, .. } = stage;
    drop(workspace);
    let _ = fs::remove_file(path.with_file_name("test.spielraum-lock"));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    let reading = open(&path).unwrap();
    assert!(matches!(reading.info().unwrap().access, Access::ReadOnly { .. }));
    assert_eq!(reading.board(&board).unwrap().cards.len(), 3);
    assert!(matches!(reading.rename(&us, "x"), Err(Error::Rejected(Rejection::ReadOnly { .. }))));
    assert!(reading.doctor(false).unwrap().is_sound());
    assert!(matches!(reading.doctor(true), Err(Error::Rejected(Rejection::ReadOnly { .. }))));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    // Two may read at once.
    drop(open(&path).unwrap());
}

#[test]
fn a_protected_folder_takes_no_new_workspace() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("protected");
    fs::create_dir(&inside).unwrap();
    fs::set_permissions(&inside, fs::Permissions::from_mode(0o555)).unwrap();
    assert!(matches!(rejection(create(&inside.join("a.spielraum"))), Rejection::FolderReadOnly { .. }));
    fs::set_permissions(&inside, fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn a_newer_workspace_is_read_and_stays_as_it_is() {
    let stage = Stage::set();
    let (board, us) = (stage.board.clone(), stage.us());
    let Stage { workspace, path, folder, .. } = stage;
    drop(workspace);
    let file = rusqlite::Connection::open(&path).unwrap();
    file.execute_batch("CREATE TABLE from_the_future (x); PRAGMA user_version = 999; PRAGMA wal_checkpoint(TRUNCATE)")
        .unwrap();
    drop(file);
    fs::remove_file(path.with_file_name("test.spielraum-lock")).unwrap();
    let before = fs::read(&path).unwrap();
    let reading = open(&path).unwrap();
    assert_eq!(names(folder.path()), ["test.spielraum"]);
    assert!(matches!(reading.doctor(false), Err(Error::Rejected(Rejection::ReadOnly { .. }))));
    assert!(matches!(reading.info().unwrap().access, Access::ReadOnly { .. }));
    assert_eq!(reading.board(&board).unwrap().cards.len(), 3);
    assert!(reading.rename(&us, "x").is_err());
    drop(reading);
    assert!(fs::read(&path).unwrap() == before, "reading changed the file");
    drop(folder);
}

#[test]
fn a_damaged_file_is_told_and_left_alone() {
    let stage = Stage::set();
    let Stage { workspace, path, folder, .. } = stage;
    drop(workspace);
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[4096..middle].fill(0xA5);
    fs::write(&path, &bytes).unwrap();
    fs::remove_file(path.with_file_name("test.spielraum-lock")).unwrap();
    assert_eq!(backup(open(&path)), Backup::Unknown);
    assert!(fs::read(&path).unwrap() == bytes, "the damaged file was touched");
    assert_eq!(names(folder.path()), ["test.spielraum"]);

    // Of several backups the newest; those of another workspace are none of this one.
    for (name, seconds) in [("test (schema 3)", 20), ("test (schema 2) 2", 10), ("tests (schema 4)", 30)] {
        let file = fs::File::create(folder.path().join(format!("{name}.spielraum-backup"))).unwrap();
        file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)).unwrap();
    }
    let Backup::Beside { file } = backup(open(&path)) else { panic!("no backup") };
    assert!(file.ends_with("/test (schema 3).spielraum-backup"), "{file}");
}

#[test]
fn a_file_that_was_cut_off_is_told_and_left_alone() {
    let Stage { workspace, path, folder, .. } = Stage::set();
    drop(workspace);
    let bytes = fs::read(&path).unwrap();
    fs::write(&path, &bytes[..100_000]).unwrap();
    fs::remove_file(path.with_file_name("test.spielraum-lock")).unwrap();
    assert_eq!(backup(open(&path)), Backup::Unknown);
    assert_eq!(names(folder.path()), ["test.spielraum"]);
}

#[test]
fn a_workspace_is_untouched_until_somebody_does_something() {
    let folder = tempfile::tempdir().unwrap();
    // Names that mean something in addresses.
    let path = folder.path().join("a %41?b#c.spielraum");
    let workspace = create(&path).unwrap();
    drop(workspace);
    let before = names(folder.path());
    assert!(Workspace::is_untouched(&path, "New"));
    assert!(!Workspace::is_untouched(&path, "Another"));
    assert!(!Workspace::is_untouched(&folder.path().join("nothing"), "New"));
    assert_eq!(names(folder.path()), before, "looking leaves nothing");
    let nobody = Party::Managers(UnitId("none".into()));
    let workspace = open(&path).unwrap();
    workspace.add_team(&nobody, TeamAdd { name: "Us".into(), short: None, unit: None }).unwrap();
    assert!(!Workspace::is_untouched(&path, "New"), "what is not in the file itself yet counts");
    workspace.undo(&nobody).unwrap();
    drop(workspace);
    assert!(!Workspace::is_untouched(&path, "New"), "what was taken back was done");
}

#[test]
fn a_synchronised_folder_is_warned_of() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("Dropbox");
    fs::create_dir(&inside).unwrap();
    let workspace = create(&inside.join("a.spielraum")).unwrap();
    assert_eq!(workspace.info().unwrap().warnings, [Warning::Synchronised { service: "Dropbox".into() }]);
}

#[test]
fn a_composed_workspace_is_there_as_a_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("composed.spielraum");
    let names = || -> Vec<String> {
        fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    };
    let begin = Begin { name: "Composed".into(), language: "en".into(), example: false };
    let clock = || Arc::new(SystemClock) as Arc<dyn spielraum_engine::Clock>;
    let refused = Workspace::compose(&path, &begin, clock(), |workspace| {
        assert!(!path.exists(), "nobody sees it before it is complete");
        workspace.rename(&Party::Managers(UnitId("none".into())), "").map(drop)
    });
    assert!(matches!(refused, Err(Error::Rejected(Rejection::Empty { .. }))));
    assert_eq!(names(), Vec::<String>::new());

    // What a program that was killed has left is no obstacle.
    fs::write(folder.path().join("composed.spielraum.part"), "half").unwrap();
    Workspace::compose(&path, &begin, clock(), |workspace| {
        workspace.rename(&Party::Managers(UnitId("none".into())), "Told").map(drop)
    })
    .unwrap();
    assert_eq!(names(), ["composed.spielraum"]);
    let again = Workspace::compose(&path, &begin, clock(), |_| Ok(()));
    assert!(matches!(again, Err(Error::Rejected(Rejection::FileExists { .. }))));
    let opened = Workspace::open(&path, clock()).unwrap();
    assert_eq!(opened.info().unwrap().name, "Told");
    assert!(opened.doctor(false).unwrap().is_sound());
    let taken_back = opened.undo(&Party::Managers(UnitId("none".into())));
    assert!(matches!(taken_back, Err(Error::Rejected(Rejection::NothingToUndo))), "{taken_back:?}");
}
