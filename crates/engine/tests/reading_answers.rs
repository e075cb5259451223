//! What a log tells beyond times: scores with their scale, yes and no, words.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::ops::ControlFlow;

use spielraum_domain::outcome::Flag;
use spielraum_engine::import::reading::{Mapping, MarkCount, Means, ReadLog, Scale, Understood, read, understand};

const ANSWERS: &str = "\
Ticket;Created at;Channel;Satisfaction;It was easy;NPS;Survey sent;Survey mode;Asked for person;Reached a person;Escalated;Abandoned;Demand type;Retained
1;2026-06-01;Chat;5;7;10;2026-06-03;mail;yes;no;x;;failure;yes
2;2026-06-02;Phone;0;6;11;;;;;;;value;no
3;2026-06-03;Chat;4;;9;2026-06-05;phone;no;;;;value;yes
3;2026-06-03;Phone;3;1;;;;;;;;failure;
";

fn both() -> (Understood, ReadLog) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("answers.csv");
    std::fs::write(&path, ANSWERS).unwrap();
    let understood = understand(&path, "UTC").unwrap();
    let log = read(&path, &understood.mapping, &[9; 32], &mut |_, _| ControlFlow::Continue(())).unwrap();
    (understood, log)
}

#[test]
fn scales_are_proposed_from_what_stands_in_the_column() {
    let (understood, _) = both();
    let means: Vec<Means> = understood.mapping.columns[3..6].iter().map(|column| column.means).collect();
    let scale = |lowest, highest| Scale::of(lowest, highest);
    assert_eq!(
        means,
        [Means::Satisfaction(scale(1, 5)), Means::Effort(scale(1, 7)), Means::Recommend(scale(0, 10))],
        "0 of five marks and 11 of eleven are blanks"
    );
    let mark = |mark| MarkCount { mark, count: 1 };
    assert_eq!(understood.columns[3].marks, [mark(0), mark(3), mark(4), mark(5)]);
    assert_eq!(understood.columns[2].marks, []);
}

#[test]
fn answers_reach_the_case() {
    let (_, log) = both();
    let cases: Vec<_> = log.cases.iter().map(|row| row.case).collect();
    let scores: Vec<_> = cases.iter().map(|case| (case.satisfaction, case.effort, case.recommend)).collect();
    assert_eq!(
        scores,
        [(Some(5), Some(7), Some(10)), (Some(0), Some(6), Some(11)), (Some(3), Some(1), Some(9))],
        "the newest line that says anything, as it was written"
    );
    let flags = |flag| cases.iter().map(|case| case.flags.get(flag)).collect::<Vec<_>>();
    let (yes, no) = (Some(true), Some(false));
    assert_eq!(flags(Flag::Invited), [yes, no, yes], "a day is a yes, and where nobody says no a blank is one");
    assert_eq!(flags(Flag::WantedPerson), [yes, None, no]);
    assert_eq!(flags(Flag::Escalated), [yes, no, no]);
    assert_eq!(flags(Flag::Abandoned), [None, None, None], "a column without any answer says nothing");
    assert_eq!(flags(Flag::FailureDemand), [yes, no, yes], "once a yes, always a yes");
    assert_eq!(flags(Flag::Retained), [yes, no, yes]);
    let word = |word: spielraum_domain::outcome::Word| log.words[word.index()].as_str();
    assert_eq!(
        cases.iter().map(|case| case.channel.map(word)).collect::<Vec<_>>(),
        [Some("Chat"), Some("Phone"), Some("Phone")]
    );
    assert_eq!(cases.iter().map(|case| case.mode.map(word)).collect::<Vec<_>>(), [Some("mail"), None, Some("phone")]);
}

#[test]
fn a_mapping_from_before_scales_still_reads() {
    let old = r#"{"encoding":"utf-8","delimiter":"comma","headerLine":1,"zone":"UTC","nothing":[],"handoversFrom":null,
        "columns":[{"name":"rating","means":{"kind":"rating"},"dateOrder":null}]}"#;
    let mapping: Mapping = serde_json::from_str(old).unwrap();
    assert_eq!(mapping.columns[0].means, Means::Satisfaction(Scale::of(1, 5)));
    let again: Mapping = serde_json::from_str(&serde_json::to_string(&mapping).unwrap()).unwrap();
    assert_eq!(again, mapping);
}
