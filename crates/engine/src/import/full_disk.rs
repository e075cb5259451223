//! A disk that fills up while a log is stored, and somebody who stops in the middle: the workspace stays as it was.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use rusqlite::Connection;

use super::reading::Told;
use super::{ImportInto, ImportRun, understand};
use crate::team::TeamAdd;
use crate::workspace::Begin;
use crate::{Broken, Error, Party, Rejection, SetClock, UnitId, Workspace};

/// Every row of every table, as it stands in the file.
fn rows(path: &Path) -> BTreeMap<String, Vec<String>> {
    let file = Connection::open(path).unwrap();
    let sql =
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%'";
    let mut statement = file.prepare(sql).unwrap();
    let names: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let of = |name: &String| {
        let mut all = file.prepare(&format!("SELECT * FROM {name}")).unwrap();
        let columns = all.column_count();
        let row = |row: &rusqlite::Row<'_>| {
            (0..columns).map(|at| Ok(format!("{:?}", row.get_ref(at)?))).collect::<rusqlite::Result<Vec<_>>>()
        };
        let mut rows: Vec<String> = all.query_map([], row).unwrap().map(|row| row.unwrap().join("|")).collect();
        rows.sort();
        (name.clone(), rows)
    };
    names.iter().map(of).collect()
}

struct Place {
    workspace: Workspace,
    by: Party,
    run: ImportRun,
    path: std::path::PathBuf,
    _folder: tempfile::TempDir,
}

impl Place {
    /// A team, and a log of three megabytes beside its workspace.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("test.spielraum");
        let begin = Begin { name: "Test".into(), language: "en".into(), example: false };
        let clock = Arc::new(SetClock::at("2026-11-12T09:00:00Z".parse().unwrap()));
        let workspace = Workspace::create(&path, &begin, clock).unwrap();
        let add = TeamAdd { name: "Parcels".into(), short: None, unit: None };
        let team = workspace.add_team(&Party::Managers(UnitId("none".into())), add).unwrap().output;
        let mut log = "case;customer;opened;closed\n".to_owned();
        for case in 0..60_000 {
            let day = 1 + case % 28;
            writeln!(log, "V-{case:06};K-{:05};2026-07-{day:02} 09:00;2026-07-{day:02} 10:00", case % 9_000).unwrap();
        }
        let file = folder.path().join("log.csv");
        std::fs::write(&file, log).unwrap();
        let run = ImportRun {
            mapping: understand(&file, "UTC", &Told::default()).unwrap().mapping,
            path: file,
            into: ImportInto::NewJourney { name: "My parcel is late".into() },
            name: "Log".into(),
            credit: String::new(),
            outcomes: Vec::new(),
            keep_mapping: Some("Weekly".into()),
        };
        Self { workspace, by: Party::Team(team), run, path, _folder: folder }
    }

    fn import(&self, progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>) -> Result<u32, Error> {
        let done = self.workspace.import_log(&self.by, self.run.clone(), progress)?;
        Ok(done.output.counts.cases)
    }

    fn most_pages(&self, pages: u32) {
        let limit = move |connection: &mut Connection| {
            Ok(connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))?)
        };
        self.workspace.writer().unwrap().run(limit).unwrap();
    }
}

#[test]
fn a_disk_that_fills_up_leaves_the_workspace_as_it_was() {
    let place = Place::new();
    let before = rows(&place.path);
    let pages: u32 =
        Connection::open(&place.path).unwrap().query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    // As the room grows, the import fails at another place each time: with the key, the journey, the first cases, the last.
    for more in [1, 4, 40, 400] {
        place.most_pages(pages + more);
        let full = place.import(&mut |_, _| ControlFlow::Continue(()));
        assert!(matches!(full, Err(Error::Broken(Broken::DiskFull))), "{more} pages: {full:?}");
        assert_eq!(rows(&place.path), before, "{more} pages");
    }
    place.most_pages(1_000_000);
    assert_eq!(place.import(&mut |_, _| ControlFlow::Continue(())).unwrap(), 60_000);
    assert_ne!(rows(&place.path), before);
}

#[test]
fn who_stops_in_the_middle_has_the_workspace_as_it_was() {
    let place = Place::new();
    let before = rows(&place.path);
    let mut told = 0;
    let stopped = place.import(&mut |done, total| {
        told += 1;
        if done * 2 > total { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert!(matches!(stopped, Err(Error::Rejected(Rejection::Cancelled))), "{stopped:?}");
    assert!(told > 1, "it was stopped in the middle");
    assert_eq!(rows(&place.path), before);
}
