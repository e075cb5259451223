//! Boards as somebody at a terminal, or a script, brings them in and takes them out.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

const TEAM: &str = "Delivery & returns";

/// A workspace with the example in it, and a folder beside it for what comes and goes.
struct Example {
    folder: tempfile::TempDir,
}

impl Example {
    fn new() -> Self {
        let example = Self { folder: tempfile::tempdir().unwrap() };
        assert!(example.run("en", &["demo"]).status.success());
        example
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    fn run(&self, language: &str, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_spielraum-cli"))
            .args(["--language", language, "--today", "2026-11-12"])
            .args(arguments)
            .args(["--file", &self.path("example.spielraum")])
            .output()
            .unwrap()
    }

    fn said(&self, language: &str, arguments: &[&str]) -> String {
        let output = self.run(language, arguments);
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Takes a board out and gives what was written.
    fn taken_out(&self, name: &str, more: &[&str]) -> String {
        let path = self.path(name);
        let said = self.said("en", &[&["board", "export", &path, "--team", TEAM], more].concat());
        assert_eq!(said.trim(), format!("Saved: {path}"));
        std::fs::read_to_string(path).unwrap()
    }
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/boards").join(name)
}

#[test]
fn a_board_that_goes_out_and_comes_in_is_the_same_board() {
    let example = Example::new();
    let first = example.taken_out("board.json", &[]);
    let name = serde_json::from_str::<Value>(&first).unwrap()["board"]["name"].as_str().unwrap().to_owned();
    let called = |name: &str| format!("\"board\": {{\n    \"name\": \"{name}\"");
    let renamed = first.replacen(&called(&name), &called("Again"), 1);
    assert_ne!(renamed, first);
    std::fs::write(example.path("again.json"), &renamed).unwrap();
    let import = ["board", "import", &example.path("again.json"), "--team", TEAM];
    let said = example.said("en", &import);
    assert!(said.contains("Again") && said.contains("The board is yours now"), "{said}");
    assert_eq!(example.taken_out("second.json", &["--board", "Again"]), renamed);
}

#[test]
fn the_ending_of_the_file_says_as_what_a_board_goes_out() {
    let example = Example::new();
    let csv = example.taken_out("board.csv", &[]);
    assert!(csv.contains("Title,Column,Kind"), "{csv}");
    let text = example.taken_out("board.md", &[]);
    assert!(text.starts_with("# ") && text.contains("\n## Doing ("), "{text}");
    let text = example.taken_out("board.txt", &["--as", "markdown"]);
    assert!(text.starts_with("# "), "{text}");
    let gone = example.run("de", &["board", "export", &example.path("x.json"), "--team", "Niemand"]);
    assert_eq!(gone.status.code(), Some(1));
    assert!(!Path::new(&example.path("x.json")).exists());
}

#[test]
fn a_file_is_looked_at_before_anything_of_it_is_stored() {
    let example = Example::new();
    let trello = fixture("trello.json");
    let import = ["board", "import", trello.to_str().unwrap(), "--team", TEAM];
    let looked = example.said("de", &[&import[..], &["--check"]].concat());
    for part in ["Trello", "Parcels that are late", "4 Karten", "Zeile 53"] {
        assert!(looked.contains(part), "{part} in {looked}");
    }
    let boards = || -> Value {
        let said = example.said("en", &[&import[..], &["--json"]].concat());
        serde_json::from_str(&said).unwrap()
    };
    let made = boards();
    assert_eq!(made["boards"].as_array().unwrap().len(), 1);
    assert_eq!(made["preview"]["boards"][0]["cards"], 4);
    assert!(!made.to_string().contains("Ada"), "nobody's name comes in");
}

#[test]
fn what_contradicts_itself_comes_in_only_without_it() {
    let example = Example::new();
    let path = example.path("faulty.json");
    let cards = r#"[{"id": "a", "name": "Good", "idList": "l"},
{"id": "b", "name": "Lost", "idList": "gone"}]"#;
    let board = format!(r#"{{"name": "Faulty", "lists": [{{"id": "l", "name": "Doing"}}], "cards": {cards}}}"#);
    std::fs::write(&path, board).unwrap();
    let import = ["board", "import", &path, "--team", TEAM];
    let refused = example.run("en", &import);
    let said = String::from_utf8(refused.stderr).unwrap();
    assert_eq!(refused.status.code(), Some(1));
    assert!(said.contains("line 2: Lost"), "{said}");
    assert!(example.said("en", &[&import[..], &["--leave-out"]].concat()).contains("The board is yours now"));
    let text = example.taken_out("faulty.md", &["--board", "Faulty"]);
    assert!(text.contains("### Good") && !text.contains("Lost"), "{text}");
}

#[test]
fn a_fault_of_a_line_is_said_with_its_figures() {
    let example = Example::new();
    let path = example.path("cells.csv");
    std::fs::write(&path, "Title,Column,Due\nOne,Doing,2026-12-01\nTwo,Doing\n").unwrap();
    let looked_at = |language| {
        let output = example.run(language, &["board", "import", &path, "--check", "--team", TEAM]);
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(looked_at("en").contains("line 3: Two: The line has 2 cells, the header 3."), "{}", looked_at("en"));
    assert!(looked_at("de").contains("Die Zeile hat 2 Zellen, die Kopfzeile 3."), "{}", looked_at("de"));
}
