//! What customers wrote: read when somebody asks for it, kept without anything that leads to one, and gone with its import.

use std::fmt::Write as _;
use std::ops::ControlFlow;

use rusqlite::Connection;
use spielraum_domain::outcome::{Measure, Scale};
use spielraum_engine::import::reading::{Means, Unimported};
use spielraum_engine::import::{ImportInto, ImportOutcome, ImportRef, ImportReport, ImportRun, Voices, VoicesShow};
use spielraum_engine::{ImportId, OutcomeId};

use crate::stage::Stage;

const ASKED: &str = "case;customer;closed at;csat;comment\n";

/// Answers of a survey from that day on, two a day.
fn survey(from: u32, count: u32) -> String {
    let mut text = ASKED.to_owned();
    for at in from..from + count {
        writeln!(text, "V-{at};K-{at};2026-09-{:02} 10:00;4;Parcel {at} came late", 1 + at / 2).unwrap();
    }
    text
}

impl Stage {
    /// Imports a survey; the comments only when they are asked for.
    fn hear(&self, text: &str, into: ImportInto, asked: bool) -> ImportReport {
        let path = self.file("survey.csv", text);
        let mut mapping = self.understood(&path).understood.mapping;
        mapping.columns[2].means = Means::Opened;
        let left_out = Means::NotImported { because: Unimported::LeftOut };
        mapping.columns[4].means = if asked { Means::Voice } else { left_out };
        let scale = Scale::of(1, 5);
        let outcome = ImportOutcome {
            name: "Satisfied".into(),
            note: String::new(),
            measure: Measure::Satisfied { scale },
            cheat: "Ask the happy ones".into(),
        };
        let begins = matches!(into, ImportInto::Journey { .. });
        let outcomes = if begins { vec![outcome] } else { Vec::new() };
        let run = ImportRun {
            path,
            mapping,
            into,
            name: "Survey".into(),
            credit: String::new(),
            outcomes,
            keep_mapping: None,
        };
        self.workspace.import_log(&self.us(), run, &mut |_, _| ControlFlow::Continue(())).unwrap().output
    }

    fn heard(&self, text: &str) -> (ImportId, OutcomeId) {
        let report = self.hear(text, ImportInto::Journey { id: self.journey.clone() }, true);
        (report.import, report.outcomes[0].clone())
    }

    fn voices(&self, outcome: &OutcomeId) -> Voices {
        self.workspace.voices(&VoicesShow { outcome: outcome.clone(), from: None }).unwrap()
    }

    fn rows(&self) -> Vec<(String, String, u32)> {
        let file = Connection::open(&self.path).unwrap();
        let mut statement = file.prepare("SELECT week, text, times FROM voice").unwrap();
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
        rows.map(Result::unwrap).collect()
    }
}

fn again(import: &ImportId) -> ImportInto {
    ImportInto::Import { id: import.clone() }
}

#[test]
fn free_text_is_imported_only_when_somebody_asks_for_it() {
    let s = Stage::set();
    let path = s.file("survey.csv", &survey(0, 12));
    let proposed = s.understood(&path).understood.mapping.columns[4].means;
    assert_eq!(proposed, Means::NotImported { because: Unimported::FreeText });
    let report = s.hear(&survey(0, 12), ImportInto::Journey { id: s.journey.clone() }, false);
    assert_eq!((report.counts.texts, report.texts), (0, 0));
    assert_eq!(s.rows(), []);
    assert_eq!(s.voices(&report.outcomes[0]), Voices::default());
    // Later somebody does: cases are known, texts are new.
    let report = s.hear(&survey(0, 12), again(&report.import), true);
    assert_eq!((report.added, report.changed, report.counts.texts, report.texts), (0, 0, 12, 12));
    assert_eq!(s.voices(&report.outcomes[0]).texts.len(), 12);
    // What was decided about these columns holds for the next file.
    let known = s.understood(&path).understood.mapping.columns[4].means;
    assert_eq!(known, Means::Voice);
}

#[test]
fn a_text_is_kept_with_its_week_and_nothing_else() {
    let s = Stage::set();
    let mut text = survey(0, 4);
    text.push_str("V-90;K-90;2026-09-03 10:00;1;Thanks\nV-91;K-91;2026-09-04 10:00;5;Thanks\nV-92;K-92;2026-09-14 10:00;5;Thanks\n");
    s.heard(&text);
    let rows = s.rows();
    let kept = |week: &str, text: &str, times| (week.to_owned(), text.to_owned(), times);
    assert_eq!(rows.len(), 6);
    assert_eq!(rows[4], kept("2026-W36", "Thanks", 2));
    assert_eq!(rows[5], kept("2026-W38", "Thanks", 1));
    // They lie in the order of weeks and texts, whatever order they came in.
    let mut sorted = rows.clone();
    sorted.sort();
    assert_eq!(rows, sorted);
}

#[test]
fn files_that_come_again_or_overlap_bring_no_text_twice() {
    let s = Stage::set();
    let (import, outcome) = s.heard(&survey(0, 14));
    let before = s.rows();
    assert_eq!(s.hear(&survey(0, 14), again(&import), true).texts, 0);
    assert_eq!(s.rows(), before);
    assert_eq!(s.hear(&survey(6, 14), again(&import), true).texts, 6);
    assert_eq!(s.rows().len(), 20);
    assert_eq!(s.voices(&outcome).spans.iter().map(|span| span.texts).sum::<u32>(), 20);
}

#[test]
fn below_ten_nothing_is_shown() {
    let s = Stage::set();
    let (import, outcome) = s.heard(&survey(0, 9));
    assert_eq!(s.voices(&outcome), Voices { is_few: true, ..Voices::default() });
    s.hear(&survey(9, 1), again(&import), true);
    let shown = s.voices(&outcome);
    assert_eq!((shown.spans.len(), shown.texts.len(), shown.is_few, shown.more), (1, 10, false, 0));
}

#[test]
fn they_go_with_their_import_and_with_what_it_held_before() {
    let s = Stage::set();
    let (import, outcome) = s.heard(&survey(0, 14));
    assert_eq!(s.workspace.imports().unwrap()[0].stands.texts, 14);
    s.hear(&survey(20, 12), ImportInto::Instead { id: import.clone() }, true);
    assert_eq!(s.rows().len(), 12);
    s.hear(&survey(20, 12), ImportInto::Instead { id: import.clone() }, false);
    assert_eq!(s.rows(), []);
    assert_eq!(s.voices(&outcome), Voices::default());
    s.hear(&survey(20, 12), again(&import), true);
    s.workspace.remove_import(&s.us(), ImportRef { id: import }).unwrap();
    assert_eq!(s.rows(), []);
    // Nor do they lie anywhere in the file, or beside it.
    for entry in std::fs::read_dir(s.path.parent().unwrap()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() && path.extension().is_some_and(|ending| ending != "csv") {
            let bytes = std::fs::read(&path).unwrap();
            assert!(!bytes.windows(9).any(|part| part == b"came late"), "{}", path.display());
        }
    }
}

#[test]
fn a_line_that_is_not_imported_shows_no_text() {
    let s = Stage::set();
    let mut text = survey(0, 3);
    text.push_str("V-9;K-9;2026-09-31 10:00;4;Herr Meier was rude\n");
    let report = s.hear(&text, ImportInto::Journey { id: s.journey.clone() }, true);
    assert_eq!(report.rejected.len(), 1);
    assert!(!report.rejected[0].raw.contains("Meier"), "{:?}", report.rejected);
}

#[test]
fn a_text_whose_case_turns_out_to_be_of_another_week_does_not_stand_in_both() {
    let s = Stage::set();
    let same = "V-90;K-90;2026-09-16 10:00;1;Thanks\nV-91;K-91;2026-09-17 10:00;5;Thanks\n";
    let (import, _) = s.heard(&format!("{}{same}", survey(0, 12)));
    let before = s.rows().len();
    // The export now has the first contact of two of them, weeks before.
    let moved = "V-90;K-90;2026-08-04 10:00;1;Thanks\nV-0;K-0;2026-08-05 10:00;4;Parcel 0 came late\n";
    s.hear(&format!("{ASKED}{moved}"), again(&import), true);
    let rows = s.rows();
    let times = |week: &str, text: &str| rows.iter().find(|(w, t, _)| w == week && t == text).map_or(0, |row| row.2);
    assert_eq!((times("2026-W38", "Thanks"), times("2026-W32", "Thanks")), (1, 1));
    assert_eq!((times("2026-W36", "Parcel 0 came late"), times("2026-W32", "Parcel 0 came late")), (0, 1));
    assert_eq!(rows.len(), before + 1);
    // Once more it changes nothing.
    assert_eq!(s.hear(&format!("{ASKED}{moved}"), again(&import), true).texts, 0);
    assert_eq!(s.rows(), rows);
}
