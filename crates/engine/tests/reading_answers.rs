//! What a log tells beyond times: scores with their scale, yes and no, words.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::ops::ControlFlow;

use spielraum_domain::outcome::Flag;
use spielraum_engine::import::reading::{
    Mapping, MarkCount, Means, ReadLog, Reason, Scale, Understood, Unimported, read, understand,
};

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

/// A log with somebody's scales.
fn read_on(file: &str, scales: &[(usize, Means)]) -> ReadLog {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("marks.csv");
    std::fs::write(&path, file).unwrap();
    let mut mapping = understand(&path, "UTC").unwrap().mapping;
    scales.iter().for_each(|(at, means)| mapping.columns[*at].means = *means);
    read(&path, &mapping, &[9; 32], &mut |_, _| ControlFlow::Continue(())).unwrap()
}

#[test]
fn an_answer_beyond_its_scale_is_told_with_its_line_and_takes_nothing_else_along() {
    let file = "Ticket;Created at;Customer no.;CSAT;NPS\n1;2026-06-01;70 4418;5;10\n2;2026-06-02;70 9120;7;14\n\
                3;2026-06-03;70 9121;?;11\n4;2026-06-04;70 9122;0;-3\n5;2026-06-05;70 9122;often;offered\n";
    let log = read_on(file, &[(3, Means::Satisfaction(Scale::of(1, 5))), (4, Means::Recommend(Scale::of(0, 10)))]);
    let beyond = |mark, highest| Reason::BeyondScale { mark, lowest: i16::from(highest == 5), highest };
    let told: Vec<_> =
        log.rejected.iter().map(|it| (it.line, it.column.as_deref().unwrap(), it.reason, it.raw.as_str())).collect();
    assert_eq!(
        told,
        [
            (3, "CSAT", beyond(7, 5), "2;2026-06-02;…;7;14"),
            (3, "NPS", beyond(14, 10), "2;2026-06-02;…;7;14"),
            (5, "NPS", beyond(-3, 10), "4;2026-06-04;…;0;-3"),
            (6, "CSAT", Reason::NoMark, "5;2026-06-05;…;often;offered"),
        ]
    );
    let counts = log.counts;
    assert_eq!((counts.rows, counts.cases, counts.customers), (5, 5, 4), "every row is in");
    assert_eq!((counts.rejected, counts.rejected_answers), (0, 4));
    let blank: Vec<_> = log.blank.iter().map(|it| (it.column.as_str(), it.mark, it.count, it.line)).collect();
    assert_eq!(blank, [("NPS", 11, 1, 4), ("CSAT", 0, 1, 5)], "what surveys write where nobody answered is no error");
}

#[test]
fn lines_that_are_lost_are_kept_before_answers_that_are() {
    let wrong: String = (0..10_100).map(|at| format!("{at};2026-06-01;7\n")).collect();
    let log = read_on(
        &format!("Ticket;Created at;CSAT\n{wrong}1;2026-13-13;5\n"),
        &[(2, Means::Satisfaction(Scale::of(1, 5)))],
    );
    assert_eq!((log.counts.rejected, log.counts.rejected_answers, log.rejected.len()), (1, 10_100, 10_000));
    assert_eq!(log.rejected.iter().filter(|it| it.reason != log.rejected[0].reason).count(), 1);
}

/// What the columns of a file are proposed to mean.
fn proposed(file: &str) -> Vec<Means> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("proposed.csv");
    std::fs::write(&path, file).unwrap();
    understand(&path, "UTC").unwrap().mapping.columns.iter().map(|column| column.means).collect()
}

#[test]
fn a_column_that_merely_holds_the_letters_of_a_question_takes_nothing_from_the_one_that_asks_it() {
    let (effort, recommend) = (Means::Effort(Scale::of(1, 7)), Means::Recommend(Scale::of(0, 10)));
    let satisfaction = Means::Satisfaction(Scale::of(1, 5));
    let unneeded = Means::NotImported { because: Unimported::NotNeeded };
    for (before, asks, cells, means) in [
        ("Easybill-ID", "CES", [("48213", "7"), ("50911", "3")], effort),
        ("Process score", "CES", [("2", "7"), ("3", "2")], effort),
        ("Vereinfachung", "Wie einfach war es?", [("1", "7"), ("0", "6")], effort),
        ("Transponder NPSX", "NPS", [("1", "9"), ("2", "10")], recommend),
        ("NPS wave", "NPS", [("1", "9"), ("2", "10")], recommend),
        ("NPS region", "Would you recommend us?", [("South", "9"), ("North", "10")], recommend),
        ("CSAT rating by", "CSAT", [("mail", "4"), ("phone", "5")], satisfaction),
        ("Satisfaction date", "Satisfaction", [("2026-06-01", "4"), ("2026-06-02", "5")], satisfaction),
    ] {
        let lines: String = cells.iter().map(|(one, other)| format!("1;2026-06-01;mail;{one};{other}\n")).collect();
        let found = proposed(&format!("Ticket;Created at;Channel;{before};{asks}\n{lines}"));
        assert_eq!((found[3], found[4]), (unneeded, means), "{before} before {asks}");
    }
}

#[test]
fn the_marks_behind_the_name_of_a_question_are_no_other_question() {
    let found = proposed("Ticket;Created at;Bewertung (1-5);NPS 0–10\n1;2026-06-01;4;9\n2;2026-06-01;5;10\n");
    assert_eq!(found[2..], [Means::Satisfaction(Scale::of(1, 5)), Means::Recommend(Scale::of(0, 10))]);
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
