//! Logs that are no delimited text: workbooks, JSON, event logs. The same cases come out, or it is said why none does.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod json;
mod workbook;
mod xes;

use std::ops::ControlFlow;
use std::path::Path;

use proptest::prelude::*;
use rust_xlsxwriter::Workbook;
use spielraum_engine::import::reading::{
    LogFormat, Mapping, Means, Problem, Question, ReadLog, Told, Understood, read, understand_as,
};

use json::TICKETS;
use workbook::{parts, with_part, workbook};
use xes::EVENTS;

const CSV: &str = "\
Case no.;Customer no.;Contact at;Closed at;Queue;Reopened
V-1;K-1;2026-06-01 08:02;2026-06-02 16:40;Contract;0
V-2;K-2;2026-06-13 08:05;;Back office;1
V-3;K-1;2026-06-14 09:12;2026-06-16 10:00;Contract;0
";

fn with_file<T>(content: &[u8], use_file: impl FnOnce(&Path) -> T) -> T {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log");
    std::fs::write(&path, content).unwrap();
    use_file(&path)
}

fn understood(content: &[u8]) -> Result<Understood, Problem> {
    with_file(content, |path| understand_as(path, "Europe/Berlin", &Told::default()))
}

fn read_as(content: &[u8], told: &Told, change: impl FnOnce(&mut Mapping)) -> Result<ReadLog, Problem> {
    with_file(content, |path| {
        let mut mapping = understand_as(path, "Europe/Berlin", told)?.mapping;
        change(&mut mapping);
        read(path, &mapping, &[9; 32], &mut |_, _| ControlFlow::Continue(()))
    })
}

fn read_log(content: &[u8]) -> Result<ReadLog, Problem> {
    read_as(content, &Told::default(), |_| ())
}

fn means(understood: &Understood, name: &str) -> Means {
    understood.columns.iter().find(|column| column.name == name).unwrap_or_else(|| panic!("no {name}")).means
}

#[test]
fn a_mapping_from_before_there_were_formats_is_of_a_delimited_file() {
    let mut mapping = serde_json::to_value(understood(CSV.as_bytes()).unwrap().mapping).unwrap();
    mapping.as_object_mut().unwrap().remove("format");
    let mapping: Mapping = serde_json::from_value(mapping).unwrap();
    assert_eq!(mapping.format, LogFormat::Delimited);
    assert_eq!(read_as(CSV.as_bytes(), &Told::default(), |it| *it = mapping).unwrap().counts.cases, 3);
}

#[test]
fn times_that_can_be_read_both_ways_are_asked_about_in_every_format() {
    let json = "{\"id\":1,\"created_at\":\"06/01/2026\"}\n{\"id\":2,\"created_at\":\"07/02/2026\"}\n";
    assert!(matches!(
        understood(json.as_bytes()).unwrap().questions[..],
        [Question::DateOrder { column: 1, line: 1, .. }]
    ));
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, (case, opened)) in [("case", "opened"), ("1", "06/01/2026"), ("2", "07/02/2026")].into_iter().enumerate()
    {
        sheet.write_string(row as u32, 0, case).unwrap().write_string(row as u32, 1, opened).unwrap();
    }
    let found = understood(&book.save_to_buffer().unwrap()).unwrap();
    assert!(matches!(found.questions[..], [Question::DateOrder { column: 1, line: 2, .. }]));
}

/// A file with a piece of it replaced by other bytes.
fn damaged(file: Vec<u8>) -> impl Strategy<Value = Vec<u8>> {
    let length = file.len();
    (0..length, 0..40_usize, prop::collection::vec(any::<u8>(), 0..40)).prop_map(move |(at, removed, bytes)| {
        let mut file = file.clone();
        file.splice(at..(at + removed).min(length), bytes);
        file
    })
}

/// The sheet is damaged before it is packed: what is packed is checked, and damage to it found by that.
fn damaged_book() -> impl Strategy<Value = Vec<u8>> {
    let parts = parts(&workbook());
    (0..parts.len()).prop_flat_map(move |at| {
        let parts = parts.clone();
        let (name, content) = parts[at].clone();
        damaged(content).prop_map(move |content| with_part(&parts, &name, &content))
    })
}

fn cases(usual: u32) -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(usual)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(300), ..ProptestConfig::default() })]

    /// Whatever bytes come in: an answer, never a panic, and never a case without its line.
    #[test]
    fn damage_is_answered(file in prop_oneof![
        damaged(TICKETS.into()), damaged(EVENTS.into()), damaged(workbook()), damaged_book()
    ]) {
        if let Ok(log) = read_log(&file) {
            prop_assert_eq!(log.cases.len() as u32, log.counts.cases);
            prop_assert!(log.counts.rows >= log.counts.cases);
            prop_assert!(log.rejected.iter().all(|it| it.line > 0));
        }
    }
}
