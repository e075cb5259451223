//! Outcomes as somebody at a terminal, or a script, looks at them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::process::{Command, Output};

use serde_json::Value;

/// A workspace with the example in it.
struct Example {
    _folder: tempfile::TempDir,
    file: String,
}

impl Example {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("example.spielraum").to_str().unwrap().to_owned();
        let example = Self { _folder: folder, file };
        assert!(example.run("en", &["demo"]).status.success());
        example
    }

    fn run(&self, language: &str, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_spielraum-cli"))
            .args(["--language", language, "--today", "2026-11-12"])
            .args(arguments)
            .args(["--file", &self.file])
            .output()
            .unwrap()
    }

    fn said(&self, language: &str, arguments: &[&str]) -> String {
        let output = self.run(language, arguments);
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }
}

#[test]
fn outcomes_are_listed_and_shown_in_words() {
    let example = Example::new();
    let list = example.said("en", &["outcome", "list"]);
    assert_eq!(list.lines().count(), 11);
    let promise = list.lines().find(|line| line.starts_with("Promise kept")).unwrap();
    assert!(
        promise.contains("86\u{202f}%") && promise.contains("week 45, the last one, lies outside the limits"),
        "{promise}"
    );
    let shown = example.said("en", &["outcome", "show", "Promise kept"]);
    // The name, the head, 24 weeks and what the chart says.
    assert_eq!(shown.lines().count(), 27);
    assert!(shown.contains("2026-W45") && shown.contains("worse"), "{shown}");
    let one_journey = example.said("en", &["outcome", "list", "--journey", "My parcel is late"]);
    assert_eq!(one_journey.lines().count(), 7);
}

#[test]
fn json_says_what_the_window_is_told_and_what_chart_prints() {
    let example = Example::new();
    let one: Value = serde_json::from_str(&example.said("en", &["outcome", "show", "Promise kept", "--json"])).unwrap();
    assert_eq!(one["unit"]["kind"], "percent");
    assert_eq!(one["series"]["points"].as_array().unwrap().len(), 24);
    let drawn = &one["drawn"];
    for array in ["centre", "lower", "upper", "flags"] {
        assert_eq!(drawn[array].as_array().unwrap().len(), 24, "{array}");
    }
    assert_eq!(drawn["flags"][23], serde_json::json!(["outside"]));
    let all: Value = serde_json::from_str(&example.said("en", &["outcome", "list", "--json"])).unwrap();
    assert_eq!(all.as_array().unwrap().len(), 11);
    // An identity names one as its name does.
    let id = one["id"].as_str().unwrap();
    let again: Value = serde_json::from_str(&example.said("en", &["outcome", "show", id, "--json"])).unwrap();
    assert_eq!(again, one);
}

#[test]
fn tables_are_written_as_each_language_does() {
    let example = Example::new();
    let table = example.said("en", &["outcome", "export", "Promise kept"]);
    assert!(table.starts_with('\u{feff}'));
    assert!(table.contains("Outcome,Week,Monday,Value,Counted"), "{table}");
    assert!(table.contains("Promise kept,2026-W45,2026-11-02,86,,,88.98"), "{table}");
    let to = format!("{}.csv", example.file);
    let german = example.said("de", &["outcome", "export", "Promise kept", "--to", &to]);
    assert_eq!(german, "");
    let written = std::fs::read_to_string(&to).unwrap();
    assert!(written.contains("Wirkung;Woche;Montag;Wert;Gezählt") && written.contains(";88,98"), "{written}");
    assert_eq!(written.lines().count(), 25);
}

#[test]
fn what_is_not_there_is_told() {
    let example = Example::new();
    for wrong in [["outcome", "show", "Nothing of the kind"], ["outcome", "list", "--journey=None"]] {
        let output = example.run("en", &wrong);
        assert_eq!(output.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&output.stderr).contains("not there"), "{output:?}");
    }
}
