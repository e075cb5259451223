//! The life of an import: pieces of one log give the same cases in whatever order they come, and as often as they come.

use std::fmt::Write as _;
use std::ops::ControlFlow;
use std::path::Path;

use proptest::prelude::*;
use rusqlite::Connection;
use spielraum_domain::outcome::Word;
use spielraum_engine::import::reading::{CaseRow, Ends, Lines, Mapping, Told, Trace, read};
use spielraum_engine::import::{ImportInto, ImportRun, understand};
use spielraum_engine::{ImportId, MappingId};

use crate::stage::Stage;

const WEEK: u32 = 7;
const DAYS: u32 = 5 * WEEK;

/// Something that happened in a case.
#[derive(Debug, Clone)]
struct Event {
    case: u8,
    day: u32,
    /// Minutes into the day; one event a minute, as a system writes them.
    minute: u32,
    customer: u8,
    group: u8,
    /// What the customer answered, if anything.
    rating: Option<u8>,
    closes: bool,
    reopens: bool,
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let rating = prop::option::weighted(0.3, 1..6_u8);
    let event = (0..6_u8, 0..DAYS, 0..4_u8, 0..4_u8, any::<bool>(), prop::bool::weighted(0.2), rating);
    prop::collection::vec(event, 1..60).prop_map(|all| {
        let each = all.into_iter().enumerate().map(|(at, (case, day, customer, group, closes, reopens, rating))| {
            Event { case, day, minute: 60 + at as u32, customer, group, closes, reopens, rating }
        });
        let mut events: Vec<Event> = each.collect();
        events.sort_by_key(|event| (event.day, event.minute));
        events
    })
}

fn moment(day: u32, minute: u32) -> String {
    let first = chrono::NaiveDate::from_ymd_opt(2026, 7, 6).unwrap() + chrono::Days::new(u64::from(day));
    format!("{first} {:02}:{:02}", minute / 60, minute % 60)
}

/// The events of some days, as a log with a line for each.
fn event_log<'a>(events: impl IntoIterator<Item = &'a Event>, holder: &str) -> String {
    let mut text = format!("case;changed at;customer;{holder};closed at;reopened;csat\n");
    for event in events {
        let at = moment(event.day, event.minute);
        let closed = if event.closes { &at } else { "" };
        let Event { case, customer, group, reopens, .. } = event;
        let rating = event.rating.map_or(String::new(), |rating| rating.to_string());
        writeln!(text, "V-{case};{at};K-{customer};G-{group};{closed};{};{rating}", u8::from(*reopens)).unwrap();
    }
    text
}

/// The cases as they stand at the end of `day`: one line each.
fn snapshot(events: &[Event], day: u32) -> String {
    let mut text = "case;opened at;customer;closed at;updated at\n".to_owned();
    for case in 0..6 {
        let of: Vec<&Event> = events.iter().filter(|event| event.case == case && event.day <= day).collect();
        if let (Some(first), Some(last)) = (of.first(), of.last()) {
            let closed = if last.closes { moment(last.day, last.minute) } else { String::new() };
            let (opened, written) = (moment(first.day, first.minute), moment(day, 23 * 60));
            writeln!(text, "V-{case};{opened};K-{};{closed};{written}", first.customer).unwrap();
        }
    }
    text
}

fn mapping(path: &Path, lines: Lines) -> Mapping {
    Mapping { lines, ..understand(path, "UTC", &Told::default()).unwrap().mapping }
}

/// Cases whose words are numbered alike, whichever file they are from.
fn cases(folder: &tempfile::TempDir, text: &str, lines: Lines) -> Vec<CaseRow> {
    let path = folder.path().join("piece.csv");
    std::fs::write(&path, text).unwrap();
    let log = read(&path, &mapping(&path, lines), &[7; 32], &mut |_, _| ControlFlow::Continue(())).unwrap();
    assert_eq!(log.counts.rejected, 0);
    let number = |word: Word| Word::at(log.words[word.index()].trim_start_matches("G-").parse().unwrap());
    log.cases.iter().map(|row| row.clone().renumbered(number)).collect()
}

/// What is known after these pieces were read one after the other; what is kept goes through bytes each time.
fn joined(pieces: &[Vec<CaseRow>], ends: Ends) -> Vec<CaseRow> {
    let mut known: Vec<CaseRow> = Vec::new();
    for row in pieces.iter().flatten() {
        match known.iter_mut().find(|there| there.id == row.id) {
            Some(there) => {
                there.join(row, ends);
                there.trace = Trace::read(&there.trace.bytes());
            }
            None => known.push(row.clone()),
        }
    }
    let mut known: Vec<CaseRow> = known.into_iter().map(|row| figures(&row)).collect();
    known.sort_by_key(|row| row.id);
    known
}

/// What is shown of a case: what it takes to join another file is no figure.
fn figures(row: &CaseRow) -> CaseRow {
    CaseRow { trace: Trace::default(), ..row.clone() }
}

/// Extracts of two weeks, one each week, so that neighbours overlap by one; only those that hold a case.
fn extracts(events: &[Event]) -> Vec<Vec<Event>> {
    let weeks = (0..DAYS / WEEK).map(|week| week * WEEK..(week + 2) * WEEK);
    let of = |days: std::ops::Range<u32>| events.iter().filter(|event| days.contains(&event.day)).cloned().collect();
    weeks.map(of).filter(|piece: &Vec<Event>| !piece.is_empty()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn overlapping_extracts_in_any_order_give_the_cases_of_the_whole_log(
        events in events(),
        order in prop::collection::vec(any::<prop::sample::Index>(), 12),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let whole = joined(&[cases(&folder, &event_log(&events, "group"), Lines::Events)], Ends::Events);
        let pieces: Vec<Vec<CaseRow>> =
            extracts(&events).iter().map(|piece| cases(&folder, &event_log(piece, "group"), Lines::Events)).collect();
        // Every piece at least once, then some again, all in an order that nobody planned.
        let mut shuffled: Vec<Vec<CaseRow>> = order.iter().map(|at| at.get(&pieces).clone()).collect();
        shuffled.extend(pieces);
        prop_assert_eq!(joined(&shuffled, Ends::Events), whole);
    }

    #[test]
    fn snapshots_in_any_order_give_the_newest_one(
        events in events(),
        order in prop::collection::vec(any::<prop::sample::Index>(), 8),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let days: Vec<u32> = (0..DAYS).step_by(7).chain([DAYS]).filter(|day| events.iter().any(|e| e.day <= *day)).collect();
        let weekly: Vec<Vec<CaseRow>> =
            days.iter().map(|day| cases(&folder, &snapshot(&events, *day), Lines::Cases)).collect();
        let newest = joined(&weekly[weekly.len() - 1..], Ends::Cases);
        let mut shuffled: Vec<Vec<CaseRow>> = order.iter().map(|at| at.get(&weekly).clone()).collect();
        shuffled.extend(weekly.into_iter().rev());
        prop_assert_eq!(joined(&shuffled, Ends::Cases), newest);
    }
}

impl Stage {
    fn bring(&self, text: &str, into: ImportInto) -> ImportId {
        self.bring_and_keep(text, into, None)
    }

    fn bring_and_keep(&self, text: &str, into: ImportInto, keep_mapping: Option<String>) -> ImportId {
        let path = self.folder.path().join("piece.csv");
        std::fs::write(&path, text).unwrap();
        let run = ImportRun {
            mapping: mapping(&path, Lines::Events),
            path,
            into,
            name: "Log".into(),
            credit: String::new(),
            outcomes: Vec::new(),
            keep_mapping,
        };
        self.workspace.import_log(&self.us(), run, &mut |_, _| ControlFlow::Continue(())).unwrap().output.import
    }

    /// Every kept case of an import, as the file has it.
    fn kept(&self, import: &ImportId) -> Vec<String> {
        let file = Connection::open(&self.path).unwrap();
        let sql = "SELECT hex(key) || coalesce(hex(customer), '') || opened || ' ' || coalesce(resolved, '') || ' '
                   || coalesce(closed, '') || ' ' || reopened || handovers || coalesce(word, '') || coalesce(satisfaction, '') AS said
                   FROM log_case LEFT JOIN log_word ON log_word.import = log_case.import AND number = in_group
                   WHERE log_case.import = ?1 ORDER BY key";
        let mut statement = file.prepare(sql).unwrap();
        statement.query_map([import.as_ref()], |row| row.get("said")).unwrap().map(Result::unwrap).collect()
    }
}

/// A mapping that was kept with an import.
pub fn kept_mapping(s: &Stage) -> MappingId {
    let log = "case;opened\nV-1;2026-07-13 09:00\n";
    s.bring_and_keep(log, ImportInto::Journey { id: s.journey.clone() }, Some("Weekly".into()));
    s.workspace.mappings().unwrap()[0].id.clone()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, ..ProptestConfig::default() })]

    #[test]
    fn the_workspace_keeps_the_cases_of_the_whole_log(events in events(), seed in any::<u64>()) {
        let s = Stage::set();
        for holder in ["group", "agent"] {
            let journey = ImportInto::Journey { id: s.journey.clone() };
            let whole = s.kept(&s.bring(&event_log(&events, holder), journey.clone()));
            let mut pieces = extracts(&events);
            let middle = seed as usize % pieces.len();
            pieces.rotate_left(middle);
            let import = s.bring(&event_log(&pieces[0], holder), journey);
            for piece in pieces.iter().rev() {
                s.bring(&event_log(piece, holder), ImportInto::Import { id: import.clone() });
            }
            let pieced = s.kept(&import);
            if holder == "group" {
                prop_assert_eq!(&pieced, &whole);
            }
            s.bring(&event_log(&pieces[0], holder), ImportInto::Import { id: import.clone() });
            prop_assert_eq!(s.kept(&import), pieced);
        }
    }
}

/// What an attacker would look for after an import; none of it is in any file of the workspace's folder.
#[test]
fn nothing_of_people_stands_in_any_file_beside_the_log() {
    let secrets = ["Annegret Beispiel", "cora.kundin", "PRIVATE WORDS", "V-4711-SECRET", "31337"];
    let s = Stage::set();
    let log = "Vorgangsnummer;Kunde;Eröffnet am;Geschlossen am;Sachbearbeiter;Gesprächsdauer;Bemerkung\n\
        V-4711-SECRET;cora.kundin@example.org;13.07.2026 09:00;14.07.2026 10:00;Annegret Beispiel;31337;PRIVATE WORDS\n\
        V-4711-SECRET;cora.kundin@example.org;31.09.2026 09:00;;Annegret Beispiel;31337;PRIVATE WORDS\n";
    let outside = tempfile::tempdir().unwrap();
    let path = outside.path().join("log.csv");
    std::fs::write(&path, log).unwrap();
    let run = ImportRun {
        mapping: mapping(&path, Lines::Events),
        path,
        into: ImportInto::Journey { id: s.journey.clone() },
        name: "Log".into(),
        credit: String::new(),
        outcomes: Vec::new(),
        keep_mapping: Some("Weekly".into()),
    };
    let report = s.workspace.import_log(&s.us(), run, &mut |_, _| ControlFlow::Continue(())).unwrap().output;
    assert_eq!((report.counts.cases, report.counts.rejected), (1, 1));
    let raw = &report.rejected[0].raw;
    assert!(!raw.contains("Annegret") && !raw.contains("cora") && !raw.contains("PRIVATE"), "{raw}");
    for entry in std::fs::read_dir(s.folder.path()).unwrap() {
        let file = entry.unwrap().path();
        let Ok(bytes) = std::fs::read(&file) else { continue };
        for secret in secrets {
            let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "{secret} stands in {}", file.display());
        }
    }
}
