//! Bringing the export of next week in from a terminal: never a second time without a word, never with a loss that is not told.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output};

struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        let place = Self { folder: tempfile::tempdir().unwrap() };
        let made = place.cli(&["new", "--name", "Ours", "--team", "Delivery"]);
        assert!(made.status.success(), "{made:?}");
        place
    }

    fn cli(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_spielraum-cli"));
        command.args(arguments).args(["--language", "en"]).arg("--file").arg(self.folder.path().join("ours.spielraum"));
        command.output().unwrap()
    }

    /// Imports a log, and gives the exit code with everything that was said.
    fn import(&self, name: &str, log: &str, more: &[&str]) -> (Option<i32>, String) {
        let path: PathBuf = self.folder.path().join(name);
        std::fs::write(&path, log).unwrap();
        let output = self.cli(&[&["import", "--log", path.to_str().unwrap()], more].concat());
        let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
        (output.status.code(), said)
    }

    fn imports(&self) -> usize {
        let output = self.cli(&["import", "--list"]);
        String::from_utf8(output.stdout).unwrap().lines().filter(|line| !line.starts_with(' ')).count()
    }
}

const JOURNEY: [&str; 2] = ["--journey", "Late"];

/// Cases with these columns behind the first three.
fn log(columns: &str, of: impl Fn(u32) -> String) -> String {
    let mut text = format!("case;customer;opened at{columns}\n");
    for at in 0..40 {
        writeln!(text, "V-{at};K-{at};2026-07-{:02} 09:00{}", 1 + at % 20, of(at)).unwrap();
    }
    text
}

#[test]
fn a_column_that_is_missing_is_named_and_has_to_be_agreed_to() {
    let place = Place::new();
    let whole = log(";channel;closed at;csat", |at| format!(";mail;2026-07-{:02} 11:00;{}", 2 + at % 20, 1 + at % 5));
    assert_eq!(place.import("week-27.csv", &whole, &["--new-journey", "Late"]).0, Some(0));
    let lacks = log(";channel;csat", |at| format!(";mail;{}", 1 + at % 5));
    let (code, said) = place.import("week-28.csv", &lacks, &JOURNEY);
    assert_eq!(code, Some(1), "{said}");
    for part in ["“closed at”", "From first contact to the end", "--update \"week-27\"", "Nothing was imported"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let (code, said) = place.import("week-28.csv", &lacks, &["--update", "week-27"]);
    assert_eq!((code, place.imports()), (Some(0), 1), "{said}");
    // The whole export of the week after is recognised again.
    let (code, said) = place.import("week-29.csv", &whole, &JOURNEY);
    assert!(code == Some(0) && said.contains("“week-27”"), "{said}");
    assert_eq!(place.imports(), 1);
}

#[test]
fn what_is_missing_is_told_of_the_import_that_is_meant() {
    let place = Place::new();
    let whole = log(";channel;closed at;csat", |at| format!(";mail;2026-07-{:02} 11:00;{}", 2 + at % 20, 1 + at % 5));
    let less = log(";channel;csat", |at| format!(";mail;{}", 1 + at % 5));
    assert_eq!(place.import("whole.csv", &whole, &["--new-journey", "Late"]).0, Some(0));
    assert_eq!(place.import("less.csv", &less, &["--new-journey", "Lost"]).0, Some(0));
    // An import of another journey has these very columns, so it is the first that is known.
    let (code, said) = place.import("week-28.csv", &less, &JOURNEY);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("“closed at”") && said.contains("--update \"whole\""), "{said}");
    let (code, said) = place.import("week-28.csv", &less, &["--journey", "Lost"]);
    assert!(code == Some(0) && !said.contains("“closed at”"), "{said}");
    let (code, said) = place.import("week-28.csv", &less, &["--update", "whole"]);
    assert!(code == Some(0) && said.contains("“closed at”"), "{said}");
    assert_eq!(place.imports(), 2);
}

#[test]
fn the_same_cases_are_not_imported_twice_without_a_word() {
    let place = Place::new();
    let whole = log(";channel;topic;closed at", |_| ";mail;late;2026-07-25 11:00".into());
    assert_eq!(place.import("week-27.csv", &whole, &["--new-journey", "Late"]).0, Some(0));
    // Other columns, the same cases; and a name of its own.
    let other = log("", |_| String::new());
    for (log, more) in [(&other, vec![]), (&whole, vec!["--name", "Another"])] {
        let (code, said) = place.import("other.csv", log, &[&JOURNEY[..], &more].concat());
        assert!(code == Some(1) && said.contains("40 of 40 cases"), "{said}");
        assert_eq!(place.imports(), 1);
    }
    assert_eq!(place.import("other.csv", &other, &[&JOURNEY[..], &["--new"]].concat()).0, Some(0));
    assert_eq!(place.imports(), 2);
}

#[test]
fn texts_that_would_go_are_told_before() {
    let place = Place::new();
    let answers = log(";channel;csat;comment", |at| format!(";mail;4;Parcel {at} came late"));
    let heard = place.import("survey.csv", &answers, &["--new-journey", "Late", "--voice", "comment"]);
    assert_eq!(heard.0, Some(0), "{heard:?}");
    let without = log(";channel;csat", |_| ";mail;4".into());
    let (code, said) = place.import("all.csv", &without, &["--replace", "survey"]);
    assert!(code == Some(1) && said.contains("40 texts") && said.contains("--without-texts"), "{said}");
    let (code, said) = place.import("all.csv", &without, &["--replace", "survey", "--without-texts"]);
    assert_eq!(code, Some(0), "{said}");
}

#[test]
fn one_fault_in_every_line_hides_no_other() {
    let place = Place::new();
    let faulty = log(";channel;csat;closed at", |at| {
        let closed = if at == 30 { "soon" } else { "2026-07-25 11:00" };
        format!(";mail;{};{closed}", if at % 5 == 0 { "very happy" } else { "4" })
    });
    let (code, said) = place.import("week-27.csv", &faulty, &["--new-journey", "Late"]);
    assert_eq!(code, Some(0), "{said}");
    for part in ["7 lines, first 2, 7, 12, “csat”", "Line 32, “closed at”", "no figure comes of this column"] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn a_mapping_in_place_of_its_file_is_told() {
    let place = Place::new();
    let more = ["--new-journey", "Late", "--mapping", "{\"format\":1}"];
    let (code, said) = place.import("a.csv", &log("", |_| String::new()), &more);
    assert!(code == Some(1) && said.contains("path of a file"), "{said}");
}
