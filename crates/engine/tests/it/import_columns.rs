//! What columns are seen to be by what stands in them: lists of cases, people who are called a group, numbers without a name.

use std::fmt::Write;

use spielraum_domain::outcome::{Counted, Formula, Measure, Warning};
use spielraum_engine::ImportId;
use spielraum_engine::import::reading::{
    Lines, Mapping, Means, Problem, RowsAre, Understood, Unimported, read, understand,
};
use spielraum_engine::import::{ImportInto, ImportOutcome, ImportReport, ImportRun};

use crate::stage::Stage;

const AGENT: Means = Means::NotImported { because: Unimported::Agent };
const PEOPLE: [&str; 4] = ["Anna Schmidt", "Jörg Müller", "Lena von der Heide", "Ayşe Yılmaz"];

impl Stage {
    /// A log of so many lines, each made of its number.
    fn log(&self, header: &str, lines: usize, line: impl Fn(usize) -> String) -> std::path::PathBuf {
        let mut text = format!("{header}\n");
        (0..lines).for_each(|at| writeln!(text, "{}", line(at)).unwrap());
        self.file("log.csv", &text)
    }

    fn seen(&self, path: &std::path::Path) -> Understood {
        self.understood(path).understood
    }
}

fn means(understood: &Understood, name: &str) -> Means {
    understood.mapping.columns.iter().find(|column| column.name == name).unwrap().means
}

fn day(at: usize) -> String {
    format!("2026-{:02}-{:02} 09:00", 6 + at / 28 % 3, at % 28 + 1)
}

#[test]
fn a_line_that_stands_twice_in_a_list_of_cases_makes_no_events_of_it() {
    let s = Stage::set();
    let line = |at: usize| format!("{};{};Team {}", 1000 + at.min(198), day(at), at % 3);
    let found = s.seen(&s.log("Ticket ID;Created time;Group", 200, line));
    assert_eq!((found.rows_are, found.mapping.lines), (RowsAre::Cases, Lines::Cases));
    assert!(!found.mapping.measures().contains(&Measure::Handovers), "one line shows who has the case now");
    let line = |at: usize| format!("{};{};Team {}", 1000 + at / 2, day(at), at % 3);
    let found = s.seen(&s.log("Ticket ID;Created time;Group", 200, line));
    assert_eq!(found.rows_are, RowsAre::Events { cases: 100 });
    assert!(found.mapping.measures().contains(&Measure::Handovers));
}

#[test]
fn a_column_says_whether_a_line_would_be_a_whole_case_by_it() {
    let s = Stage::set();
    let line = |at: usize| format!("A{at};B{};{}", at / 3, day(at));
    let found = s.seen(&s.log("own;shared;opened", 1500, line));
    let tell: Vec<_> = found.columns.iter().map(|column| column.tells_lines_apart).collect();
    assert_eq!(tell, [true, false, false]);
}

#[test]
fn people_who_are_called_a_group_are_counted_in_memory_and_kept_nowhere() {
    let s = Stage::set();
    let line = |at: usize| format!("V-{};{};{};Delivery {}", at / 2, day(at), PEOPLE[at % 4], at % 2);
    let path = s.log("case;time of contact;Group;Team", 40, line);
    let found = s.seen(&path);
    assert!(found.columns[2].names_people && found.columns[2].examples.is_empty());
    assert_eq!((means(&found, "Group"), means(&found, "Team")), (AGENT, Means::Group), "the next one is the group");

    let line = |at: usize| format!("V-{};{};{}", at / 2, day(at), PEOPLE[at % 4]);
    let path = s.log("case;time of contact;Group", 40, line);
    let mapping = s.seen(&path).mapping;
    assert_eq!((mapping.columns[2].means, mapping.handovers_from), (AGENT, Some(2)));
    let read_as = |mapping| read(&path, &mapping, &[0; 32], &mut |_, _| std::ops::ControlFlow::Continue(()));
    let log = read_as(mapping.clone()).unwrap();
    assert!(log.cases.iter().all(|row| row.case.handovers == 1 && row.case.group.is_none()));
    assert_eq!(log.words, Vec::<String>::new());

    // Whoever maps it by hand.
    for means in [Means::Group, Means::Topic, Means::Channel] {
        let mut mapping = mapping.clone();
        mapping.columns[2].means = means;
        let refused = read_as(mapping).unwrap_err();
        assert!(matches!(refused, Problem::NeverImported { column } if column == "Group"), "{means:?}");
    }
}

#[test]
fn people_are_no_group_again_where_the_files_before_had_groups_in_the_column() {
    let s = Stage::set();
    let path = s.log("case;time of contact;Group", 40, |at| format!("V-{};{};Team {}", at / 2, day(at), at % 3));
    let run = ImportRun {
        mapping: s.seen(&path).mapping,
        path,
        into: ImportInto::Journey { id: s.journey.clone() },
        name: "Log".into(),
        credit: String::new(),
        outcomes: Vec::new(),
        keep_mapping: None,
    };
    s.workspace.import_log(&s.us(), run, &mut |_, _| std::ops::ControlFlow::Continue(())).unwrap();
    let line = |at: usize| format!("V-{};{};{}", at / 2, day(at), PEOPLE[at % 4]);
    let found = s.understood(&s.log("case;time of contact;Group", 40, line));
    assert_eq!(found.known.len(), 1);
    let mapping = found.understood.mapping;
    assert_eq!((mapping.columns[2].means, mapping.handovers_from), (AGENT, Some(2)));
}

/// A log whose column "Agent" holds these, taken for groups by somebody.
fn said_groups(s: &Stage, held: &[&str]) -> (std::path::PathBuf, Mapping) {
    let path =
        s.log("case;time of contact;Agent", 40, |at| format!("V-{};{};{}", at / 2, day(at), held[at % held.len()]));
    let mut mapping = s.seen(&path).mapping;
    (mapping.columns[2].means, mapping.columns[2].said_groups, mapping.handovers_from) = (Means::Group, true, None);
    (path, mapping)
}

#[test]
fn groups_below_a_heading_that_speaks_of_people_are_kept_when_somebody_says_so() {
    let s = Stage::set();
    let (path, mapping) = said_groups(&s, &["Billing", "Returns desk"]);
    let found = s.seen(&path);
    assert_eq!((found.columns[2].means, found.mapping.handovers_from), (AGENT, Some(2)), "nothing is proposed");
    assert_eq!(found.columns[2].groups, ["Billing", "Returns desk"], "what would be kept is known before");
    let read_as = |mapping| read(&path, &mapping, &[0; 32], &mut |_, _| std::ops::ControlFlow::Continue(()));
    let log = read_as(mapping.clone()).unwrap();
    assert_eq!(log.words, ["Billing", "Returns desk"]);
    assert!(log.cases.iter().all(|row| row.case.handovers == 1 && row.case.group.is_some()));

    let refused = |mapping| matches!(read_as(mapping), Err(Problem::NeverImported { column }) if column == "Agent");
    let mut silent = mapping.clone();
    silent.columns[2].said_groups = false;
    assert!(refused(silent), "nobody has said so");
    for means in [Means::Topic, Means::Channel, Means::Customer] {
        let mut mapping = mapping.clone();
        mapping.columns[2].means = means;
        assert!(refused(mapping), "{means:?}");
    }
}

#[test]
fn whoever_says_groups_of_people_is_refused() {
    let s = Stage::set();
    for held in
        [PEOPLE.as_slice(), &["Billing", "Anna"], &["Billing", "KB"], &["Support 1", "Support 2"], &["a17", "b3"]]
    {
        let (path, mapping) = said_groups(&s, held);
        assert_eq!(s.seen(&path).columns[2].groups, [""; 0], "{held:?}");
        let read = read(&path, &mapping, &[0; 32], &mut |_, _| std::ops::ControlFlow::Continue(()));
        assert!(matches!(read, Err(Problem::NeverImported { .. })), "{held:?}");
    }
}

#[test]
fn groups_that_somebody_said_are_groups_again_as_long_as_they_plainly_are() {
    let s = Stage::set();
    let (path, mapping) = said_groups(&s, &["Billing", "Returns desk"]);
    let run = ImportRun {
        mapping,
        path,
        into: ImportInto::Journey { id: s.journey.clone() },
        name: "Log".into(),
        credit: String::new(),
        outcomes: Vec::new(),
        keep_mapping: None,
    };
    s.workspace.import_log(&s.us(), run, &mut |_, _| std::ops::ControlFlow::Continue(())).unwrap();
    for (held, groups) in [(["Billing", "Delivery"], true), (["Billing", "Anna"], false)] {
        let mapping = s.understood(&said_groups(&s, &held).0).understood.mapping;
        let Mapping { columns, handovers_from, .. } = mapping;
        let expected = if groups { (Means::Group, true, None) } else { (AGENT, false, Some(2)) };
        assert_eq!((columns[2].means, columns[2].said_groups, handovers_from), expected, "{held:?}");
    }
}

#[test]
fn a_number_without_a_name_is_that_of_a_case_when_it_looks_like_it() {
    let s = Stage::set();
    for name in ["Nr.", "No.", "ID", "#", "Auftragsnr.", "Order no."] {
        let header = format!("{name};opened;closed");
        let own = s.seen(&s.log(&header, 60, |at| format!("{};{};", 70_000 + at, day(at))));
        assert_eq!((means(&own, name), own.rows_are), (Means::Case, RowsAre::Cases), "{name}");
        let again = s.seen(&s.log(&header, 60, |at| format!("{};{};", 70_000 + at / 3, day(at))));
        assert_eq!((means(&again, name), again.rows_are), (Means::Case, RowsAre::Events { cases: 20 }), "{name}");
    }
    for name in ["Nr.", "No.", "ID", "#"] {
        let header = format!("{name};opened;closed");
        let few = s.seen(&s.log(&header, 200, |at| format!("{};{};", at % 5, day(at))));
        assert_eq!((means(&few, name).is_imported(), few.rows_are), (false, RowsAre::Contacts), "{name}");
    }
    // A better column, wherever it stands.
    let line = |at: usize| format!("{at};B-{};V-{at};{};", at / 2, day(at));
    let found = s.seen(&s.log("Nr.;Order no.;Ticket;opened;closed", 60, line));
    let cases: Vec<bool> = found.columns.iter().map(|column| column.means == Means::Case).collect();
    assert_eq!(cases, [false, false, true, false, false]);
    let found = s.seen(&s.log("Nr.;Order no.;opened", 60, |at| format!("{at};B-{};{}", at / 2, day(at))));
    assert_eq!((means(&found, "Order no."), means(&found, "Nr.").is_imported()), (Means::Case, false));
}

#[test]
fn what_stands_in_a_column_is_seen_by_whoever_asks_without_a_workspace() {
    let s = Stage::set();
    let path = s.log("Zuständig;Gruppe;Eröffnet am", 30, |at| {
        format!("x{at};Schmidt, {};{}", "ABCDEFGH".as_bytes()[at % 8] as char, day(at))
    });
    let found = understand(&path, "UTC").unwrap();
    assert_eq!((means(&found, "Zuständig"), means(&found, "Gruppe")), (AGENT, AGENT));
}

/// Mapped as the log itself says, but for what is changed here.
fn begun(
    s: &Stage,
    path: std::path::PathBuf,
    mapping: Mapping,
    into: ImportInto,
    outcomes: &[Measure],
) -> ImportReport {
    let outcome = |measure: &Measure| ImportOutcome {
        measure: measure.clone(),
        name: measure.kind().into(),
        note: String::new(),
        cheat: "Look away".into(),
    };
    let outcomes = outcomes.iter().map(outcome).collect();
    let (name, credit) = ("Log".into(), String::new());
    let run = ImportRun { mapping, path, into, name, credit, outcomes, keep_mapping: None };
    s.workspace.import_log(&s.us(), run, &mut |_, _| std::ops::ControlFlow::Continue(())).unwrap().output
}

fn offers(s: &Stage, import: &ImportId) -> Vec<&'static str> {
    let imports = s.workspace.imports().unwrap();
    imports.iter().find(|it| it.id == *import).unwrap().measures.iter().map(Measure::kind).collect()
}

#[test]
fn a_list_of_cases_that_was_kept_as_events_offers_no_handovers() {
    let s = Stage::set();
    let journey = ImportInto::Journey { id: s.journey.clone() };
    // As it was before one line a case was seen: every line an event.
    let as_events = |held: &dyn Fn(usize) -> usize| {
        let line = |at: usize| format!("V-{at};{};Team {}", day(at), held(at));
        let path = s.log("case;time of contact;Group", 40, line);
        let mapping = Mapping { lines: Lines::Events, ..s.seen(&path).mapping };
        (path, mapping)
    };
    let (path, mapping) = as_events(&|at| at % 3);
    let list = begun(&s, path, mapping, journey.clone(), &[]).import;
    assert!(!offers(&s, &list).contains(&"handovers") && !offers(&s, &list).contains(&"handedOn"));
    // Two of them have another group a week later.
    let (path, mapping) = as_events(&|at| at.max(2) % 3);
    begun(&s, path, mapping, ImportInto::Import { id: list.clone() }, &[]);
    assert!(!offers(&s, &list).contains(&"handovers"));
    // An outcome that was begun when they were offered says that nothing is counted, and shows no 0.00.
    let (path, mapping) = as_events(&|at| at % 3);
    let old = begun(&s, path, mapping, journey.clone(), &[Measure::Handovers, Measure::HandedOn]);
    for outcome in &old.outcomes {
        let series = s.workspace.outcome(outcome).unwrap().series;
        assert_eq!((series.mature.value, series.all.value, series.points.len()), (None, None, 0));
        assert_eq!(series.warnings, [Warning::NotCounted]);
    }

    let line = |at: usize| format!("V-{};{};Team {}", at / 2, day(at), at % 3);
    let path = s.log("case;time of contact;Group", 40, line);
    let events = begun(&s, path.clone(), s.seen(&path).mapping, journey, &[]).import;
    assert!(offers(&s, &events).contains(&"handovers") && offers(&s, &events).contains(&"handedOn"));
}

#[test]
fn states_that_never_open_a_case_again_offer_nothing_of_it() {
    let s = Stage::set();
    for (again, told) in [("Survey sent", false), ("Reopened", true)] {
        let state = |at: usize| ["Assigned", "Closed", again, "Closed"][at % 4];
        let line = |at: usize| format!("V-{};2026-07-{:02} {:02}:00;{}", at / 4, at / 4 + 1, 9 + at % 4, state(at));
        let path = s.log("case;timestamp;status", 80, line);
        let mapping = s.seen(&path).mapping;
        assert!(mapping.measures().contains(&Measure::Reopened));
        let preview =
            s.workspace.preview_log(&path, &mapping, &[], &mut |_, _| std::ops::ControlFlow::Continue(())).unwrap();
        assert_eq!(preview.outcomes.iter().any(|it| it.measure == Measure::Reopened), told, "{again}");
        let into = ImportInto::Journey { id: s.journey.clone() };
        let report = begun(&s, path, mapping.clone(), into, &mapping.measures());
        assert_eq!(report.outcomes.len(), mapping.measures().len() - usize::from(!told));
        assert_eq!(offers(&s, &report.import).contains(&"reopened"), told, "{again}");
    }
}

/// Another case opens, so that a file of its own is an event log as well.
fn states(s: &Stage, day: usize, state: &str) -> std::path::PathBuf {
    let of = |at: usize| ["Closed", "Open"][at % 2];
    let line = |at: usize| match at {
        0 => format!("V-0;2026-07-{day:02} 09:00;{state}"),
        at => format!("V-{};2026-07-{day:02} 1{}:00;{}", at.div_ceil(2) + 100 * day, 1 - at % 2, of(at)),
    };
    s.log("case;timestamp;status", 41, line)
}

#[test]
fn a_case_that_is_opened_again_between_two_files_is_counted_whichever_comes_first() {
    for order in [[0, 1], [1, 0]] {
        let s = Stage::set();
        let mut into = ImportInto::Journey { id: s.journey.clone() };
        let mut import = None;
        for at in order {
            let path = states(&s, 3 + 4 * at, ["Closed", "Open"][at]);
            let mapping = s.seen(&path).mapping;
            let measures = if import.is_none() { vec![Measure::Reopened, Measure::EndToEnd] } else { Vec::new() };
            let id = begun(&s, path, mapping, into, &measures).import;
            into = ImportInto::Import { id: id.clone() };
            import = Some(id);
        }
        let sql = "SELECT COUNT(*) FROM log_case WHERE reopened AND closed IS NULL";
        let open = rusqlite::Connection::open(&s.path).unwrap().query_row(sql, [], |row| row.get::<_, u32>(0)).unwrap();
        assert_eq!(open, 1, "{order:?}: open again, as the newest file has it");
    }
}

#[test]
fn changes_of_people_are_not_called_changes_of_groups() {
    let s = Stage::set();
    for (heading, counted) in [("Assigned to", Counted::ChangesOfPerson), ("Group", Counted::ChangesOfGroup)] {
        let line = |at: usize| format!("V-{};{};Team {}", at / 2, day(at), at % 3);
        let path = s.log(&format!("case;time of contact;{heading}"), 40, line);
        let mapping = s.seen(&path).mapping;
        let is_said = |formula: &Formula| matches!(formula, Formula::Mean(facts) if facts.numerator == counted);
        let preview =
            s.workspace.preview_log(&path, &mapping, &[], &mut |_, _| std::ops::ControlFlow::Continue(())).unwrap();
        let handovers = preview.outcomes.iter().find(|it| it.measure == Measure::Handovers).unwrap();
        assert!(is_said(&handovers.formula), "{heading}");
        let into = ImportInto::Journey { id: s.journey.clone() };
        let report = begun(&s, path, mapping, into, &[Measure::Handovers]);
        assert!(is_said(&s.workspace.outcome(&report.outcomes[0]).unwrap().formula), "{heading}");
    }
}
