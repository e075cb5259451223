//! Many cases from a file: what each line gets, what cannot be read, and the file with the answers.

use std::collections::BTreeMap;
use std::fs;
use std::ops::ControlFlow;
use std::path::PathBuf;

use spielraum_domain::rule::{Answer, Cell, CellProblem, HitPolicy, Language};
use spielraum_domain::term::{TermId as DomainTerm, Type, Value};
use spielraum_engine::rule::{
    Batch, BatchAsk, BatchRole, BatchSave, BatchWords, LineCame, RowSpec, RowsAdd, RuleAdd, RuleShow,
};
use spielraum_engine::{Error, Rejection, Result};

use crate::answers::{Offer, term};

impl Offer {
    fn file(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.s.path.with_file_name(name);
        fs::write(&path, content).unwrap();
        path
    }

    fn batch(&self, content: &[u8], language: Language) -> Result<Batch> {
        let path = self.file("cases.csv", content);
        let version = self.rule().version.id;
        self.s.workspace.rule_batch(&BatchAsk { version, path, language }, &mut |_, _| ControlFlow::Continue(()))
    }

    fn save(&self, path: PathBuf, into: &str, go_on: ControlFlow<()>) -> Result<String> {
        let word = |text: &str| text.to_owned();
        let words = BatchWords {
            came: word("Ergebnis"),
            rows: word("Zeile"),
            got: word("Antwort"),
            answered: word("beantwortet"),
            gap: word("keine Zeile"),
            several: word("mehrere Zeilen"),
            unclear: word("nicht zu sagen"),
            unreadable: word("nicht lesbar"),
            odd: word("andere Zellen"),
            met: word("wie erwartet"),
            differs: word("nicht wie erwartet"),
            yes: word("ja"),
            no: word("nein"),
        };
        let (version, into) = (self.rule().version.id, self.s.path.with_file_name(into));
        let save = BatchSave { version, path, language: Language::De, into: into.clone(), words };
        self.s.workspace.save_rule_batch(&save, &mut |_, _| go_on)?;
        Ok(fs::read_to_string(into).unwrap())
    }
}

fn row_of(came: &LineCame) -> Option<u32> {
    match came {
        LineCame::Case { answer: Answer::Row { row, .. } } => Some(*row),
        _ => None,
    }
}

#[test]
fn every_line_gets_its_answer_or_its_reason() {
    let one = Offer::in_force();
    let text = "Anfrage;days LATE;Goodwill;Days late\nA;2;;9\nB;7;15;9\nC;7;20;9\nD;bald;;9\nE;;;9\nF;-3;;9\n\nG;4\n";
    let batch = one.batch(text.as_bytes(), Language::De).unwrap();
    let roles: Vec<&BatchRole> = batch.columns.iter().map(|column| &column.role).collect();
    let days = one.days.clone();
    // Of two columns with one name the first is read, and the other is named as unused.
    let [unused, input, expected, again] = roles.as_slice() else { panic!("{roles:?}") };
    assert_eq!(
        (*input, *expected),
        (&BatchRole::Input { term: days }, &BatchRole::Expected { term: one.goodwill.clone() })
    );
    assert_eq!((*unused, *again), (&BatchRole::Unused, &BatchRole::Unused));
    let counts = batch.counts;
    assert_eq!((counts.lines, counts.answered, counts.unreadable), (7, 3, 4));
    // What the chosen answer sets can be expected as well.
    assert_eq!((counts.met, counts.differs), (1, 1));
    let lines: Vec<(u32, Option<u32>)> = batch.lines.iter().map(|line| (line.line, row_of(&line.came))).collect();
    assert_eq!(lines, [(2, Some(0)), (3, Some(1)), (4, Some(1)), (5, None), (6, None), (7, None), (9, None)]);
    let why = |at: usize| match &batch.lines[at].came {
        LineCame::Unreadable { cells } => (cells[0].text.clone(), cells[0].problem.clone()),
        other => panic!("{other:?}"),
    };
    assert_eq!(why(3).0, "bald");
    assert_eq!(why(4), (String::new(), CellProblem::ValueMissing));
    assert!(matches!(why(5).1, CellProblem::OutOfBounds { .. }));
    assert!(matches!(batch.lines[6].came, LineCame::Odd));
    // What cannot be read is no part of the case.
    assert!(batch.lines[3].case.0.is_empty());
}

#[test]
fn answers_are_compared_with_what_is_expected_of_them() {
    let one = Offer::in_force();
    let batch = one.batch(b"Days late,We offer\n2,Wait\n7,Wait\n9,resend\n9,Fly\n", Language::En).unwrap();
    assert_eq!(batch.columns[1].role, BatchRole::Expected { term: one.offer.clone() });
    let met: Vec<Option<bool>> = batch.lines.iter().map(|line| line.is_met).collect();
    assert_eq!(met, [Some(true), Some(false), Some(true), None]);
    let counts = batch.counts;
    assert_eq!((counts.answered, counts.met, counts.differs, counts.unreadable), (3, 2, 1, 1));
}

#[test]
fn encodings_and_separators_are_found_and_numbers_are_read_as_they_are_written() {
    let one = Offer::in_force();
    // Windows-1252, as spreadsheets write it.
    let batch = one.batch(b"Gr\xfc\xdfe;Days late\n\xe4h;1.500\n\xf6h;7\n", Language::De).unwrap();
    assert_eq!((batch.encoding.as_str(), batch.columns[0].name.as_str()), ("windows-1252", "Grüße"));
    let days = |batch: &Batch| batch.lines[0].case.0.get(&DomainTerm(one.days.0.clone())).cloned();
    assert_eq!(days(&batch), Some(Value::Number(1500.into())));
    // In English the same cell is one and a half, which is no number of days.
    let batch = one.batch("Days late\n1.500\n".as_bytes(), Language::En).unwrap();
    assert_eq!((days(&batch), batch.counts.unreadable), (None, 1));
    let [utf16, text] = [&b"\xff\xfe"[..], b"Days late\tx\n3\ty\n"].map(<[u8]>::to_vec);
    let wide: Vec<u8> = text.iter().flat_map(|byte| [*byte, 0]).collect();
    let batch = one.batch(&[utf16, wide].concat(), Language::En).unwrap();
    assert_eq!((batch.encoding.as_str(), batch.counts.answered), ("UTF-16LE", 1));
}

#[test]
fn without_a_column_that_the_rule_asks_for_nothing_is_answered() {
    let one = Offer::in_force();
    let batch = one.batch(b"Tage,Wert\n2,3\n", Language::En).unwrap();
    assert_eq!((batch.missing, batch.counts.lines), (vec![one.days.clone()], 0));
    for (content, field) in [(&b""[..], "empty"), (b"PK\x03\x04 a zip", "no text")] {
        let refused = one.batch(content, Language::En);
        assert!(matches!(refused, Err(Error::Rejected(Rejection::UnreadableLog { .. }))), "{field}: {refused:?}");
    }
    let version = one.rule().version.id;
    let ask = BatchAsk { version, path: one.s.path.with_file_name("none.csv"), language: Language::En };
    let refused = one.s.workspace.rule_batch(&ask, &mut |_, _| ControlFlow::Continue(()));
    assert!(matches!(refused, Err(Error::Rejected(Rejection::NoSuchFile { .. }))), "{refused:?}");
}

#[test]
fn the_file_with_the_answers_has_every_line_and_every_cell() {
    let one = Offer::in_force();
    let text = "Anfrage;Days late;We offer\n\"A; \"\"eilig\"\"\";2;Wait\nB;7;Wait\nC;bald;\nD;1;2;3\n";
    let path = one.file("cases.csv", text.as_bytes());
    let written = one.save(path, "answers.csv", ControlFlow::Continue(())).unwrap();
    let lines: Vec<&str> = written.strip_prefix('\u{FEFF}').unwrap().lines().collect();
    assert_eq!(lines[0], "Anfrage;Days late;We offer;Ergebnis;Zeile;We offer: Antwort;Goodwill");
    assert_eq!(lines[1], "\"A; \"\"eilig\"\"\";2;Wait;wie erwartet;1;Wait;");
    assert_eq!(lines[2], "B;7;Wait;nicht wie erwartet;2;Resend;15");
    assert_eq!(lines[3], "C;bald;;nicht lesbar: Days late;;;");
    assert_eq!(lines.len(), 5);
}

#[test]
fn saving_stops_when_told_and_leaves_no_half_file() {
    let one = Offer::in_force();
    let many = format!("Days late\n{}", "7\n".repeat(200_000));
    let path = one.file("cases.csv", many.as_bytes());
    let stopped = one.save(path, "answers.csv", ControlFlow::Break(()));
    assert!(matches!(stopped, Err(Error::Rejected(Rejection::Cancelled))), "{stopped:?}");
    let folder = one.s.path.parent().unwrap();
    let left: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().starts_with("answers")), "{left:?}");
}

#[test]
fn a_cell_that_the_row_does_not_ask_for_may_be_empty_as_at_the_desk() {
    let one = Offer::in_force();
    let (w, us) = (&one.s.workspace, one.s.us());
    let status = term(&one.s, "Status", Type::Enum { values: vec!["Lost".into(), "Late".into()] });
    for hit_policy in [HitPolicy::Unique, HitPolicy::First] {
        let add = RuleAdd {
            team: one.s.team.clone(),
            topic: format!("What we say {hit_policy:?}"),
            journey: None,
            stage: None,
            hit_policy,
            inputs: vec![status.clone(), one.days.clone()],
            outputs: vec![one.offer.clone()],
        };
        let rule = w.add_rule(&us, add).unwrap().output;
        let shown = w.rule(&RuleShow { id: rule, version: None }).unwrap();
        let row = |cells: [&str; 3]| {
            let columns = shown.columns.iter().map(|column| column.id.0.clone());
            let cells: BTreeMap<_, _> = columns.zip(cells.map(Cell::feel)).collect();
            RowSpec { cells, because: String::new() }
        };
        let rows = vec![
            row(["\"Lost\"", "-", "\"Resend\""]),
            row(["\"Late\"", "<= 5", "\"Wait\""]),
            row(["\"Late\"", "> 5", "\"Resend\""]),
        ];
        let version = shown.version.id.clone();
        w.add_rows(&us, RowsAdd { version: version.clone(), rows, before: None }).unwrap();
        let path = one.file("partly.csv", b"Status,Days late\nLost,\nLate,\nLate,9\n");
        let ask = BatchAsk { version, path, language: Language::En };
        let batch = w.rule_batch(&ask, &mut |_, _| ControlFlow::Continue(())).unwrap();
        let rows: Vec<Option<u32>> = batch.lines.iter().map(|line| row_of(&line.came)).collect();
        assert_eq!(rows, [Some(0), None, Some(2)], "{hit_policy:?}");
        assert_eq!(batch.counts.unreadable, 1, "what decides between rows has to be said");
    }
}
