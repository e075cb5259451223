//! The customer key is thrown away: nobody is recognised any more, and every figure that would need it says so.

use std::fmt::Write as _;

use rusqlite::Connection;
use spielraum_domain::outcome::{Maturity, Warning};
use spielraum_engine::outcome::{MarkKind, Outcome};
use spielraum_engine::{Error, ImportId, Rejection};

use crate::stage::{Stage, tables};

/// So many weeks of twelve cases each, from a week on; every customer comes again in the next week, three days later.
fn log(first: u32, weeks: u32) -> String {
    let monday = chrono::NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
    let mut text = "case;customer;opened;closed\n".to_owned();
    for case in first * 12..(first + weeks) * 12 {
        let day = monday + chrono::Days::new(u64::from(case / 12 * 7 + case % 2));
        let customer = case % 12 + case / 24 * 12;
        writeln!(text, "V-{case};K-{customer};{day} 09:00;{day} 12:00").unwrap();
    }
    text
}

impl Stage {
    fn repeats(&self) -> Outcome {
        self.workspace.outcomes(&Default::default()).unwrap().remove(0)
    }

    fn kept_cases(&self, import: &ImportId) -> u32 {
        let file = Connection::open(&self.path).unwrap();
        let sql = "SELECT count(*) FROM log_case WHERE import = ?1";
        file.query_row(sql, [import.as_ref()], |row| row.get(0)).unwrap()
    }
}

#[test]
fn the_key_leaves_the_file_and_the_next_import_begins_a_cohort() {
    let s = Stage::set();
    assert!(!s.workspace.customer_key().unwrap().there);
    assert!(matches!(s.workspace.forget_key(&s.us()), Err(Error::Rejected(Rejection::NotFound { kind: "key" }))));
    let first = s.import(&log(0, 10), None);
    let before = s.repeats();
    let key = s.workspace.customer_key().unwrap();
    assert_eq!((key.there, key.imports, key.thrown), (true, vec!["Log".to_owned()], None));

    let secret: Vec<u8> = {
        let file = Connection::open(&s.path).unwrap();
        file.query_row("SELECT value FROM secret WHERE name = 'customer-key'", [], |row| row.get(0)).unwrap()
    };
    s.workspace.forget_key(&s.us()).unwrap();
    for entry in std::fs::read_dir(s.folder.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        assert!(!bytes.windows(32).any(|window| window == secret), "the key still stands in a file");
    }
    let key = s.workspace.customer_key().unwrap();
    assert_eq!((key.there, key.imports, key.thrown.as_deref()), (false, Vec::new(), Some("2026-11-12")));
    // Nothing changed for what was there.
    assert_eq!(s.repeats().series, before.series);
    // It cannot be taken back.
    assert!(matches!(s.workspace.undo(&s.us()), Err(Error::Rejected(Rejection::UndoStopsHere { .. }))), "it binds");
    assert_eq!(s.tables()["cohort"].0, 1);

    // Two weeks of cases that are known, and four that are not.
    let next = s.import(&log(8, 6), Some(&first.import));
    assert_eq!((next.added, next.changed, next.of_earlier_cohort), (4 * 12, 0, 2 * 12));
    assert_eq!(
        next.cohort.as_ref().map(|cohort| (cohort.until.as_str(), cohort.day.as_str())),
        Some(("2026-03-10", "2026-11-12"))
    );
    assert_eq!(s.kept_cases(&first.import), 14 * 12, "no case stands there twice");
    assert!(next.cohort_begins);
    let again = s.import(&log(8, 6), Some(&first.import));
    assert_eq!((again.added, again.changed, again.of_earlier_cohort), (0, 0, 2 * 12));
    assert!(again.cohort.is_some() && !again.cohort_begins, "it began with the file before");
    let of_now = s.import(&log(12, 2), Some(&first.import));
    assert_eq!((of_now.cohort, of_now.cohort_begins), (None, false), "nothing of it has to do with the key before");

    let after = s.repeats();
    let maturity: Vec<Maturity> = after.series.points.iter().map(|point| point.maturity).collect();
    let cut: Vec<usize> = (0..14).filter(|at| maturity[*at] == Maturity::CohortEnded).collect();
    assert_eq!(cut, [8, 9], "of the weeks whose window reaches past the key");
    let until = after.series.points[9].week;
    assert!(after.series.warnings.contains(&Warning::CohortEnded { until, weeks: 2 }), "{:?}", after.series.warnings);
    assert!(after.marks.iter().any(|mark| matches!(mark.what, MarkKind::Cohort { .. }) && mark.week == until));
    let values = |of: &Outcome, weeks: std::ops::Range<usize>| {
        of.series.points[weeks].iter().map(|p| p.value).collect::<Vec<_>>()
    };
    assert_eq!(values(&after, 0..8), values(&before, 0..8));
    assert!(values(&after, 0..8).contains(&Some(100.0)), "they did come again");
}

#[test]
fn a_file_in_the_place_of_all_begins_one_cohort() {
    let s = Stage::set();
    let first = s.import(&log(0, 6), None);
    s.workspace.forget_key(&s.us()).unwrap();
    s.workspace.remove_import(&s.us(), spielraum_engine::import::ImportRef { id: first.import }).unwrap();
    let (rows, key) = (tables(&s.workspace)["cohort"].0, s.workspace.customer_key().unwrap());
    assert_eq!((rows, key.thrown), (0, None));
    let again = s.import(&log(0, 8), None);
    assert_eq!((again.counts.cases, again.of_earlier_cohort, again.cohort), (96, 0, None));
    // Thrown away twice without a file in between: there is nothing to throw away.
    s.workspace.forget_key(&s.us()).unwrap();
    assert!(matches!(s.workspace.forget_key(&s.us()), Err(Error::Rejected(Rejection::NotFound { kind: "key" }))));
}
