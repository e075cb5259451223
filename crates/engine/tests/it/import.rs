//! Importing into a workspace: the same file once more, a newer one, an older one, one whose columns are known.

use std::ops::ControlFlow;
use std::path::PathBuf;

use spielraum_domain::outcome::Measure;
use spielraum_engine::import::reading::{DateOrder, Means, Noted, Question, Reason, Told, Unimported};
use spielraum_engine::import::{
    ImportInto, ImportOutcome, ImportRef, ImportReport, ImportRun, LogUnderstood, MappingRef, MappingRename, understand,
};
use spielraum_engine::{Error, ImportId, Rejection, Workspace};

use crate::stage::{Stage, tables};

/// Two weeks of cases; the second case is still open.
const FIRST: &str = "case;customer;opened;closed;reopened\n\
    V-1;K-1;13.07.2026 09:00;15.07.2026 10:00;0\n\
    V-2;K-2;14.07.2026 09:00;;0\n\
    V-3;K-1;20.07.2026 09:00;21.07.2026 10:00;0\n";
/// A week later: the second case is closed, and there is a fourth.
const SECOND: &str = "case;customer;opened;closed;reopened\n\
    V-2;K-2;14.07.2026 09:00;27.07.2026 10:00;1\n\
    V-4;K-3;28.07.2026 09:00;29.07.2026 10:00;0\n";

impl Stage {
    pub fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    pub fn understood(&self, path: &std::path::Path) -> LogUnderstood {
        self.workspace.recognise(understand(path, "Europe/Berlin", &Told::default()).unwrap()).unwrap()
    }

    pub fn import(&self, text: &str, updates: Option<&ImportId>) -> ImportReport {
        let path = self.file("log.csv", text);
        let repeat = Measure::RepeatContact { window_days: 7, by_topic: false };
        let outcome = |measure| ImportOutcome {
            name: "Came again".into(),
            note: String::new(),
            measure,
            cheat: "Keep cases open".into(),
        };
        let run = ImportRun {
            mapping: self.understood(&path).understood.mapping,
            path,
            into: updates
                .map_or(ImportInto::Journey { id: self.journey.clone() }, |id| ImportInto::Import { id: id.clone() }),
            name: "Log".into(),
            credit: String::new(),
            outcomes: if updates.is_some() { Vec::new() } else { vec![outcome(repeat)] },
            keep_mapping: None,
        };
        self.workspace.import_log(&self.us(), run, &mut |_, _| ControlFlow::Continue(())).unwrap().output
    }

    /// What the imported cases give: cases, customers and the figures of the outcome.
    fn figures(&self) -> (u32, String) {
        let imports = self.workspace.imports().unwrap();
        assert_eq!(imports.len(), 1);
        let all = self.workspace.outcomes(&Default::default()).unwrap();
        let series: Vec<_> = all.iter().map(|outcome| &outcome.series).collect();
        (imports[0].cases, format!("{series:?}"))
    }
}

#[test]
fn the_same_file_once_more_changes_nothing() {
    let s = Stage::set();
    let first = s.import(FIRST, None);
    assert_eq!((first.counts.cases, first.added), (3, 3));
    let (before, figures) = (tables(&s.workspace), s.figures());
    let again = s.import(FIRST, Some(&first.import));
    assert_eq!((&again.import, again.counts.cases, again.added, again.changed), (&first.import, 3, 0, 0));
    // Nor does it on another day.
    s.clock.set("2026-11-20T09:00:00Z".parse().unwrap());
    s.import(FIRST, Some(&first.import));
    assert_eq!(tables(&s.workspace), before);
    assert_eq!(s.figures(), figures);
}

#[test]
fn a_newer_file_brings_cases_up_to_date_and_an_older_one_spoils_nothing() {
    let s = Stage::set();
    let first = s.import(FIRST, None);
    let second = s.import(SECOND, Some(&first.import));
    assert_eq!((second.counts.cases, second.added, second.changed), (2, 1, 1));
    let both = s.figures();
    assert_eq!(both.0, 4);
    let older = s.import(FIRST, Some(&first.import));
    assert_eq!((older.added, older.changed), (0, 0));
    assert_eq!(s.figures(), both);
    assert_eq!(s.workspace.outcomes(&Default::default()).unwrap().len(), 1);
}

#[test]
fn figures_that_were_looked_at_before_are_those_of_a_workspace_that_is_opened_afresh() {
    let s = Stage::set();
    let first = s.import(FIRST, None);
    let looked_at = s.figures();
    assert_eq!(s.figures(), looked_at, "kept");
    s.import(SECOND, Some(&first.import));
    let since = s.figures();
    assert_ne!(since, looked_at);
    let copy = s.folder.path().join("copy.spielraum");
    let Stage { workspace, path, clock, folder: _folder, .. } = s;
    drop(workspace);
    std::fs::copy(path, &copy).unwrap();
    let fresh = Workspace::open(&copy, clock as _).unwrap();
    let series: Vec<_> = fresh.outcomes(&Default::default()).unwrap().into_iter().map(|one| one.series).collect();
    assert_eq!(format!("{series:?}"), since.1);
}

#[test]
fn an_import_is_replaced_as_a_whole_and_its_outcomes_stay() {
    let s = Stage::set();
    let first = s.import(FIRST, None);
    let path = s.file("log.csv", SECOND);
    let run = ImportRun {
        mapping: s.understood(&path).understood.mapping,
        path,
        into: ImportInto::Instead { id: first.import.clone() },
        name: "Another name".into(),
        credit: String::new(),
        outcomes: Vec::new(),
        keep_mapping: None,
    };
    let report = s.workspace.import_log(&s.us(), run, &mut |_, _| ControlFlow::Continue(())).unwrap().output;
    assert_eq!((&report.import, report.removed, report.added), (&first.import, 3, 2));
    let [item] = &s.workspace.imports().unwrap()[..] else { panic!("one import") };
    assert_eq!((item.name.as_str(), item.cases, item.rows), ("Log", 2, 2));
    assert_eq!(item.stands.outcomes, ["Came again"]);
    assert_eq!(report.outcomes, first.outcomes);
    // What binds others is not taken back by undo; the older file in its place is the counter-act.
    assert_eq!(s.import(FIRST, Some(&first.import)).added, 2);
}

#[test]
fn a_mapping_is_kept_under_a_name_and_recognised_in_another_order_with_more_columns() {
    let s = Stage::set();
    let path = s.file("log.csv", FIRST);
    let mut mapping = s.understood(&path).understood.mapping;
    mapping.columns[4].means = Means::NotImported { because: Unimported::LeftOut };
    let run = ImportRun {
        path,
        mapping,
        into: ImportInto::Journey { id: s.journey.clone() },
        name: "Log".into(),
        credit: String::new(),
        outcomes: Vec::new(),
        keep_mapping: Some(" Weekly  export ".into()),
    };
    let import = s.workspace.import_log(&s.us(), run, &mut |_, _| ControlFlow::Continue(())).unwrap().output.import;
    drop(s.workspace.remove_import(&s.us(), ImportRef { id: import }).unwrap());
    let [kept] = &s.workspace.mappings().unwrap()[..] else { panic!("one mapping") };
    assert_eq!((kept.name.as_str(), kept.columns.len()), ("Weekly export", 4));

    let other = "closed;agent;customer;reopened;case;opened;solved\n\
        15.07.2026 10:00;Ann;K-1;0;V-1;13.07.2026 09:00;15.07.2026 10:00\n";
    let found = s.understood(&s.file("other.csv", other));
    assert_eq!(found.mappings.iter().map(|item| &item.name).collect::<Vec<_>>(), ["Weekly export"]);
    let not = |because| Means::NotImported { because };
    let means: Vec<Means> = found.understood.mapping.columns.iter().map(|column| column.means).collect();
    let expected = [
        Means::Closed,
        not(Unimported::Agent),
        Means::Customer,
        not(Unimported::LeftOut),
        Means::Case,
        Means::Opened,
        Means::Resolved,
    ];
    assert_eq!(means, expected);
    let new = |column: &str, means| Noted::NewColumn { column: column.into(), means };
    assert_eq!(found.noted, [new("agent", not(Unimported::Agent)), new("solved", Means::Resolved)]);
    assert_eq!(found.understood.mapping.handovers_from, None);
    assert_eq!(found.understood.mapping.zone, "Europe/Berlin");

    let rename = MappingRename { id: kept.id.clone(), name: "Export".into() };
    drop(s.workspace.rename_mapping(&s.us(), rename).unwrap());
    assert_eq!(s.workspace.mappings().unwrap()[0].name, "Export");
    drop(s.workspace.undo(&s.us()).unwrap());
    assert_eq!(s.workspace.mappings().unwrap()[0].name, "Weekly export");
    drop(s.workspace.remove_mapping(&s.us(), MappingRef { id: kept.id.clone() }).unwrap());
    assert!(s.understood(&s.file("other.csv", other)).mappings.is_empty());
}

#[test]
fn columns_that_were_explained_are_recognised() {
    let s = Stage::set();
    let path = s.file("log.csv", FIRST);
    let mut mapping = s.understood(&path).understood.mapping;
    assert!(s.understood(&path).known.is_empty());
    mapping.columns[4].means = Means::NotImported { because: Unimported::LeftOut };
    let run = ImportRun {
        path,
        mapping,
        into: ImportInto::Journey { id: s.journey.clone() },
        name: "Every week".into(),
        credit: String::new(),
        outcomes: Vec::new(),
        keep_mapping: None,
    };
    let import = s.workspace.import_log(&s.us(), run, &mut |_, _| ControlFlow::Continue(())).unwrap().output.import;

    // These dates can be read both ways; last time they could not.
    let both_ways = s.file("next.csv", "case;customer;opened;closed;reopened\nV-9;K-9;03.08.2026;04.08.2026;1\n");
    let unknown = understand(&both_ways, "UTC", &Told::default()).unwrap();
    assert!(matches!(unknown.questions[..], [Question::DateOrder { .. }, ..]));
    let LogUnderstood { understood, known, .. } = s.understood(&both_ways);
    assert_eq!(known.iter().map(|item| (&item.id, item.name.as_str())).collect::<Vec<_>>(), [(&import, "Every week")]);
    assert_eq!(understood.questions, []);
    assert_eq!(understood.mapping.columns[2].date_order, Some(DateOrder::DayMonthYear));
    assert_eq!(understood.mapping.columns[4].means, Means::NotImported { because: Unimported::LeftOut });
    assert_eq!(understood.mapping.zone, "Europe/Berlin");

    let other = s.file("other.csv", "ticket;customer;opened;closed\nV-9;K-9;13.08.2026;14.08.2026\n");
    assert!(s.understood(&other).known.is_empty());
}

#[test]
fn nobody_brings_another_teams_import_up_to_date() {
    let s = Stage::set();
    let import = s.import(FIRST, None).import;
    let path = s.file("log.csv", SECOND);
    let run = ImportRun {
        mapping: s.understood(&path).understood.mapping,
        path,
        into: ImportInto::Import { id: import.clone() },
        name: "Log".into(),
        credit: String::new(),
        outcomes: Vec::new(),
        keep_mapping: None,
    };
    let them = spielraum_engine::Party::Team(s.other.clone());
    let before = tables(&s.workspace);
    let refused = s.workspace.import_log(&them, run, &mut |_, _| ControlFlow::Continue(()));
    assert!(matches!(refused, Err(Error::Rejected(Rejection::NotYours { .. }))));
    drop(s.workspace.remove_import(&s.us(), ImportRef { id: import }).unwrap());
    assert_ne!(tables(&s.workspace), before);
    assert!(s.workspace.imports().unwrap().is_empty());
}

#[test]
fn a_journey_begins_with_its_log_or_not_at_all() {
    let s = Stage::set();
    let path = s.file("log.csv", FIRST);
    let run = ImportRun {
        mapping: s.understood(&path).understood.mapping,
        path,
        into: ImportInto::NewJourney { name: "My parcel is late".into() },
        name: "Log".into(),
        credit: String::new(),
        outcomes: Vec::new(),
        keep_mapping: None,
    };
    let before = tables(&s.workspace);
    let taken = s.workspace.import_log(&s.us(), run.clone(), &mut |_, _| ControlFlow::Continue(()));
    assert!(matches!(taken, Err(Error::Rejected(Rejection::NameTaken { .. }))));
    assert_eq!(tables(&s.workspace), before);
    let run = ImportRun { into: ImportInto::NewJourney { name: "Cancel my contract".into() }, ..run };
    let managers = s.workspace.import_log(&s.managers(), run.clone(), &mut |_, _| ControlFlow::Continue(()));
    assert!(matches!(managers, Err(Error::Rejected(Rejection::TeamsOnly))));
    drop(s.workspace.import_log(&s.us(), run, &mut |_, _| ControlFlow::Continue(())).unwrap());
    let journeys = s.workspace.journeys().unwrap();
    assert!(journeys.iter().any(|journey| journey.name == "Cancel my contract" && journey.owner == s.team));
}

impl Stage {
    fn begin(&self, name: &str, text: &str) -> ImportId {
        let path = self.file("begun.csv", text);
        let run = ImportRun {
            mapping: understand(&path, "UTC", &Told::default()).unwrap().mapping,
            path,
            into: ImportInto::Journey { id: self.journey.clone() },
            name: name.into(),
            credit: String::new(),
            outcomes: Vec::new(),
            keep_mapping: None,
        };
        self.workspace.import_log(&self.us(), run, &mut |_, _| ControlFlow::Continue(())).unwrap().output.import
    }
}

/// Cases 1 to 20 of a log, opened on these days of July by these customers.
fn numbered(first_day: u32, customer: &str) -> String {
    let line = |case: u32| format!("{case},2026-07-{:02} 09:00,,{customer}{case}\n", first_day + case % 10);
    "Ticket,Created,Closed,Customer\n".to_owned() + &(1..=20).map(line).collect::<String>()
}

#[test]
fn another_log_with_the_same_columns_and_numbers_is_told_from_the_next_file_of_this_one() {
    let s = Stage::set();
    let ours = s.begin("Ours", &numbered(1, "A"));
    let theirs = s.begin("Theirs", &numbered(11, "B"));
    let meets = |text: &str| {
        let path = s.file("next.csv", text);
        let found = s.understood(&path);
        let known: Vec<ImportId> = found.known.iter().map(|item| item.id.clone()).collect();
        let mut go_on = |_, _| ControlFlow::Continue(());
        let preview = s.workspace.preview_log(&path, &found.understood.mapping, &known, &mut go_on).unwrap();
        let of = |import: &ImportId| preview.meets.iter().find(|it| it.import == *import).unwrap().clone();
        [of(&ours), of(&theirs)].map(|it| (it.known, it.otherwise, it.another_log))
    };
    // Ours with two closings and a new case.
    let next = numbered(1, "A").replace("09:00,,A3", "09:00,2026-07-09 10:00,A3") + "21,2026-07-30 09:00,,A21\n";
    assert_eq!(meets(&next), [(20, 0, false), (20, 20, true)]);
    assert_eq!(meets(&numbered(11, "B")), [(20, 20, true), (20, 0, false)]);
    assert_eq!(meets("Ticket,Created,Closed,Customer\n99,2026-07-30 09:00,,A9\n"), [(0, 0, false), (0, 0, false)]);
}

#[test]
fn the_mapping_of_this_very_header_counts_before_one_that_lacks_a_column() {
    let with = "Ticket,Created,Closed,Customer,Reopened\n1,2026-07-13 09:00,2026-07-14 09:00,A,1\n";
    let without = "Ticket,Created,Closed,Customer\n1,2026-07-13 09:00,2026-07-14 09:00,A\n";
    for order in [[with, without], [without, with]] {
        let s = Stage::set();
        for (name, text) in ["One", "Two"].into_iter().zip(order) {
            s.begin(name, text);
        }
        let found = s.understood(&s.file("next.csv", with));
        assert_eq!(found.understood.mapping.columns[4].means, Means::Reopened);
        assert_eq!(found.noted, []);
        assert_eq!(found.known[0].name, if order[0] == with { "One" } else { "Two" });
    }
    let s = Stage::set();
    s.begin("Without", without);
    let found = s.understood(&s.file("next.csv", with));
    assert_eq!(found.understood.mapping.columns[4].means, Means::Reopened);
    assert_eq!(found.noted, [Noted::NewColumn { column: "Reopened".into(), means: Means::Reopened }]);
}

#[test]
fn marks_beyond_the_scale_of_before_are_not_thrown_away_and_words_are_told() {
    let s = Stage::set();
    let log = |marks: &[&str]| {
        let line = |(at, mark): (usize, &&str)| format!("{at},2026-07-13 09:00,C{at},{mark}\n");
        "Ticket,Created,Customer,Satisfaction\n".to_owned() + &marks.iter().enumerate().map(line).collect::<String>()
    };
    s.begin("Five", &log(&["1", "2", "5", "4"]));
    let found = s.understood(&s.file("seven.csv", &log(&["1", "2", "7", "6", "7"])));
    let Means::Satisfaction(scale) = found.understood.mapping.columns[3].means else { panic!("satisfaction") };
    assert_eq!((scale.lowest, scale.highest), (1, 7));
    assert!(matches!(&found.noted[..], [Noted::OtherScale { column, before, now }]
        if column == "Satisfaction" && before.highest == 5 && now.highest == 7));

    let words = s.understood(&s.file("words.csv", &log(&["fine", "so so", "fine"])));
    assert_eq!(words.noted, [Noted::UnreadMarks { column: "Satisfaction".into(), example: "fine".into() }]);
}

#[test]
fn one_line_a_case_tells_nothing_of_handovers() {
    let s = Stage::set();
    let once =
        "Ticket;Created;Closed;Group\n1;2026-07-13 09:00;2026-07-14 09:00;A\n2;2026-07-13 09:00;2026-07-14 09:00;B\n";
    let mapping = s.understood(&s.file("once.csv", once)).understood.mapping;
    let handed = |measures: &[Measure]| measures.iter().any(|it| matches!(it, Measure::Handovers | Measure::HandedOn));
    assert!(!handed(&mapping.measures()) && !handed(&mapping.registry()));
    let often = once.to_owned() + "1;2026-07-13 12:00;2026-07-14 09:00;B\n";
    let mapping = s.understood(&s.file("often.csv", &often)).understood.mapping;
    assert!(handed(&mapping.measures()) && handed(&mapping.registry()));
}

#[test]
fn what_is_still_to_come_is_no_case_and_told_with_its_line() {
    let s = Stage::set();
    let told = s.import(&format!("{FIRST}V-5;K-5;01.11.2026 09:00;01.11.2062 10:00;0\n"), None);
    let [line] = &told.rejected[..] else { panic!("{:?}", told.rejected) };
    assert_eq!((line.line, line.reason, line.column.as_deref()), (5, Reason::InFuture, Some("closed")));
    // Clocks differ by their zones: a log of today may be ahead of this computer.
    let today = s.import("case;customer;opened;closed\nV-6;K-1;12.11.2026 20:00;\nV-7;K-1;31.10.2026 20:00;\n", None);
    assert_eq!((today.rejected.len(), today.counts.cases), (0, 2));
}
