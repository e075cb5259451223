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

/// So many answers to the same question, one after the other.
fn answered(asks: &str, count: usize, answer: impl Fn(usize) -> String) -> String {
    let line = |at: usize| format!("{at};2026-06-{:02};mail;{}\n", at % 28 + 1, answer(at));
    format!("Ticket;Created at;Channel;{asks}\n{}", (0..count).map(line).collect::<String>())
}

#[test]
fn a_label_beside_a_mark_leaves_the_mark_as_it_is() {
    let wordy = ["10 - Extremely likely", "0 - Not at all likely", "7", "3"];
    let log = read_on(&answered("NPS", 80, |at| wordy[at % 4].into()), &[]);
    let marks: Vec<_> = log.cases.iter().take(4).map(|row| row.case.recommend).collect();
    assert_eq!(marks, [Some(10), Some(0), Some(7), Some(3)]);
    assert_eq!((log.counts.rejected_answers, log.blank.len()), (0, 0));
    let found = proposed(&answered("CSAT", 80, |at| ["5 (sehr zufrieden)", "1 = gar nicht", "4", "2"][at % 4].into()));
    assert_eq!(found[3], Means::Satisfaction(Scale::of(1, 5)));
}

#[test]
fn where_many_answers_are_no_marks_no_figure_comes_of_the_others() {
    let log = read_on(&answered("NPS", 80, |at| if at % 10 == 0 { "very likely" } else { "6" }.into()), &[]);
    assert!(log.cases.iter().all(|row| row.case.recommend.is_none()));
    let log = read_on(&answered("NPS", 80, |at| if at % 40 == 0 { "very likely" } else { "6" }.into()), &[]);
    assert_eq!(log.cases.iter().filter(|row| row.case.recommend == Some(6)).count(), 78, "two slips");
}

#[test]
fn names_that_surveys_and_switchboards_give_are_recognised() {
    let day = |at: usize| format!("2026-06-{:02} 09:00", at % 28 + 1);
    let lines = |header: &str, line: &dyn Fn(usize) -> String| {
        format!("{header}\n{}", (0..60).map(|at| format!("{}\n", line(at))).collect::<String>())
    };
    let unneeded = Means::NotImported { because: Unimported::NotNeeded };
    let found = proposed(&lines("case_ref;started;ended;Kontaktweg;Sachgebiet;Rufnummer", &|at| {
        format!("c{at};{};{};Chat;Verträge;0441 {}", 1_764_577_500 + at * 9000, 1_764_597_662 + at * 9000, 1000 + at)
    }));
    let (opened, closed) = (Means::Opened, Means::Closed);
    assert_eq!(found, [Means::Case, opened, closed, Means::Channel, Means::Group, Means::Customer]);
    let found = proposed(&lines("Respondent ID;Start Date;End Date;NPS", &|at| {
        format!("{};{};{};{}", 118_000 + at, day(at), day(at), at % 11)
    }));
    let recommend = Means::Recommend(Scale::of(0, 10));
    assert_eq!(found, [Means::Customer, unneeded, opened, recommend], "an answer is given when it ends");
    let found = proposed(&lines("RecordedDate;ResponseId;Q1_NPS_GROUP;Q1", &|at| {
        format!("{};R_{at};{};{}", day(at), ["Detractor", "Promoter"][at % 2], at % 11)
    }));
    assert_eq!(found, [opened, unneeded, unneeded, recommend], "who is a promoter is computed from the marks");
    let found = proposed(&lines("Ticket ID;Create date;Last Survey Response Rating", &|at| {
        format!("{at};{};{}", day(at), at % 5 + 1)
    }));
    assert_eq!(found[2], Means::Satisfaction(Scale::of(1, 5)));
}

#[test]
fn users_who_come_once_or_twice_are_customers_and_few_who_come_again_and_again_may_be_agents() {
    let agent = Means::NotImported { because: Unimported::Agent };
    let log = |heading: &str, of: usize| {
        let line = |at: usize| format!("{at};2026-06-{:02} 09:00;{}\n", at % 28 + 1, 700 + at % of);
        format!("conv_id;started;{heading}\n{}", (0..300).map(line).collect::<String>())
    };
    for heading in ["user", "username", "contact", "Benutzer"] {
        assert_eq!(proposed(&log(heading, 200))[2], Means::Customer, "{heading}");
    }
    assert_eq!(proposed(&log("user", 8))[2], agent);
    assert_eq!(proposed(&log("assignee", 200))[2], agent);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("users.csv");
    std::fs::write(&path, log("user", 8)).unwrap();
    let mut mapping = understand(&path, "UTC").unwrap().mapping;
    mapping.columns[2].means = Means::Customer;
    let said = read(&path, &mapping, &[9; 32], &mut |_, _| ControlFlow::Continue(())).unwrap();
    assert_eq!(said.counts.customers, 8, "whoever maps may say that they are");
    mapping.columns[2].means = Means::Group;
    assert!(mapping.check().is_err(), "nothing is told apart by them");
}
