//! Logs as people export them: what is understood, what is asked, what is refused line by line, and what is never kept.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::Path;

use proptest::prelude::*;
use spielraum_domain::outcome::{Case, Ends, Word};
use spielraum_engine::import::reading::{
    DateOrder, DateProblem, Delimiter, Lines, Mapping, Means, Problem, Question, ReadLog, Reason, RowsAre, Understood,
    Unimported, read, understand,
};

const KEY: [u8; 32] = [9; 32];
const CONTACTS: &str = "\
Contact export;;;;;;;;;;;;
made on 09.11.2026;;;;;;;;;;;;
Case no.;Contact at;Customer no.;Channel;Topic;Queue;Closed at;Reopened;Agent;Handle time (s);Wrap-up (s);Notes;Payment run
V-208114;01.06.2026 08:02;70 4418 22;phone;cancel;Contract 2;02.06.2026 16:40;0;M. Huber;412;60;Ms Kühn called, is upset;01/06/2026
V-208115;13.06.2026 08:05;70 9120 07;chat;notice period;Back office;;1;J. Öz;95;45;;10/06/2026
V-208116;14.06.2026 09:12;70 4418 22;letter;cancel;Contract 2;16.06.2026 10:00;ja;M. Huber;1260;120;wants Mr Lang;
";

/// The words of the cases, each once, sorted.
fn words(log: &ReadLog, of: impl Fn(&Case) -> Option<Word>) -> Vec<&str> {
    let found: BTreeSet<Word> = log.cases.iter().filter_map(|row| of(&row.case)).collect();
    let mut words: Vec<&str> = found.into_iter().map(|word| log.words[word.index()].as_str()).collect();
    words.sort_unstable();
    words
}

fn with_file<T>(content: &[u8], use_file: impl FnOnce(&Path) -> T) -> T {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log.csv");
    std::fs::write(&path, content).unwrap();
    use_file(&path)
}

fn understood(content: &[u8]) -> Result<Understood, Problem> {
    with_file(content, |path| understand(path, "Europe/Berlin"))
}

fn read_with(content: &[u8], change: impl FnOnce(&mut Mapping)) -> Result<ReadLog, Problem> {
    with_file(content, |path| {
        let mut mapping = understand(path, "Europe/Berlin")?.mapping;
        change(&mut mapping);
        read(path, &mapping, &KEY, &mut |_, _| ControlFlow::Continue(()))
    })
}

fn means(understood: &Understood, name: &str) -> Means {
    understood.columns.iter().find(|column| column.name == name).unwrap().means
}

#[test]
fn a_contact_export_is_understood_with_its_evidence() {
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(CONTACTS);
    let understood = understood(&bytes).unwrap();
    assert_eq!(understood.encoding.name, "windows-1252");
    assert_eq!(understood.encoding.beyond_ascii, Some(2));
    assert_eq!((understood.delimiter, understood.header_line), (Delimiter::Semicolon, 3));
    assert_eq!((understood.rows, understood.odd_rows, understood.rows_are), (3, 0, RowsAre::Cases));
    for (name, expected) in [
        ("Case no.", Means::Case),
        ("Contact at", Means::Opened),
        ("Customer no.", Means::Customer),
        ("Queue", Means::Group),
        ("Closed at", Means::Closed),
        ("Agent", Means::NotImported { because: Unimported::Agent }),
        ("Handle time (s)", Means::NotImported { because: Unimported::HandleTime }),
        ("Wrap-up (s)", Means::NotImported { because: Unimported::WrapUp }),
        ("Notes", Means::NotImported { because: Unimported::FreeText }),
    ] {
        assert_eq!(means(&understood, name), expected, "{name}");
    }
    let opened = understood.columns[1].dates.as_ref().unwrap();
    assert_eq!((opened.order, opened.first_above_12), (Some(DateOrder::DayMonthYear), 2));
    assert_eq!(understood.columns[6].blank, 1);
    assert_eq!(understood.questions, [], "the payment run is not imported, so nobody has to answer for it");
    let json = serde_json::to_string(&understood).unwrap();
    for name in ["Huber", "Öz", "Kühn", "Lang"] {
        assert!(!json.contains(name), "{name} is not even shown");
    }
}

#[test]
fn cases_come_out_without_people() {
    let log = read_with(CONTACTS.as_bytes(), |_| ()).unwrap();
    assert_eq!(log.rejected, []);
    assert_eq!((log.cases.len(), log.counts.customers), (3, 2));
    assert_eq!(log.cases[0].case.customer, log.cases[2].case.customer);
    assert_eq!(log.cases[0].case.end_to_end(Ends::Closed), Some(32 * 60 + 38));
    assert_eq!(log.cases[1].case.ended(), None);
    let reopened: Vec<bool> = log.cases.iter().map(|row| row.case.reopened).collect();
    assert_eq!(reopened, [false, true, true]);
    assert_eq!(words(&log, |case| case.group), ["Back office", "Contract 2"]);
    assert_eq!(words(&log, |case| case.channel), ["chat", "letter", "phone"]);
    let kept = format!("{log:?}");
    for secret in ["Huber", "Öz", "4418", "9120", "208114", "412", "1260", "Kühn"] {
        assert!(!kept.contains(secret), "{secret} is kept");
    }
}

#[test]
fn identities_depend_on_the_key_and_on_nothing_else() {
    let log = read_with(CONTACTS.as_bytes(), |_| ()).unwrap();
    let again = read_with(CONTACTS.as_bytes(), |_| ()).unwrap();
    assert_eq!(log, again);
    let other = with_file(CONTACTS.as_bytes(), |path| {
        let mapping = understand(path, "Europe/Berlin").unwrap().mapping;
        read(path, &mapping, &[8; 32], &mut |_, _| ControlFlow::Continue(())).unwrap()
    });
    assert_ne!(log.cases[0].id, other.cases[0].id);
    assert_ne!(log.cases[0].case.customer, other.cases[0].case.customer);
}

#[test]
fn a_column_that_can_be_read_both_ways_is_asked_about() {
    let file = "case;opened;closed\n1;2026-06-01;10/06/2026\n2;2026-06-02;03/03/2026\n3;2026-06-03;11/09/2026\n";
    let found = understood(file.as_bytes()).unwrap();
    let [Question::DateOrder { column: 2, line: 2, written, readings }] = found.questions.as_slice() else {
        panic!("{:?}", found.questions);
    };
    assert_eq!(written, "10/06/2026");
    let days: Vec<(DateOrder, &str)> = readings.iter().map(|it| (it.order, it.day.as_str())).collect();
    assert_eq!(days, [(DateOrder::DayMonthYear, "2026-06-10"), (DateOrder::MonthDayYear, "2026-10-06")]);
    assert!(matches!(read_with(file.as_bytes(), |_| ()), Err(Problem::DateOrderOpen { column }) if column == "closed"));
    let answered = read_with(file.as_bytes(), |it| it.columns[2].date_order = Some(DateOrder::DayMonthYear)).unwrap();
    assert_eq!(answered.counts.cases, 2, "line 3 ends before it begins in this reading");
    let left_out = read_with(file.as_bytes(), |it| {
        it.columns[2].means = Means::NotImported { because: Unimported::LeftOut };
    });
    assert_eq!(left_out.unwrap().counts.cases, 3);
}

#[test]
fn a_column_that_reads_the_same_both_ways_is_not_asked_about() {
    let file = "case;opened\n1;03/03/2026\n2;05/05/2026\n";
    assert_eq!(understood(file.as_bytes()).unwrap().questions, []);
    assert_eq!(read_with(file.as_bytes(), |_| ()).unwrap().counts.cases, 2);
    let short = understood(b"case;opened\n1;28/03/06\n2;29/05/12\n3;30/01/06\n").unwrap();
    assert_eq!(short.mapping.columns[1].date_order, None, "28 may be a day or the year 2028");
    assert_eq!(short.questions.len(), 1);
}

#[test]
fn days_that_mean_never_and_numbers_among_words_mean_nothing() {
    let file = "\
case;opened;closed;topic
1;2026-06-01;9999-12-31 00:00;cancel
2;2026-06-02;1899-12-30;-1
3;2026-06-03;0001-01-01T00:00:00;parcel
4;2026-06-04;2026-06-05;refund
";
    let found = understood(file.as_bytes()).unwrap();
    assert_eq!(found.mapping.nothing, [""; 0], "one of four is no rule");
    let rest: String = (5..15).map(|at| format!("{at};2026-06-04;2026-06-05;refund\n")).collect();
    let file = format!("{file}{rest}");
    assert_eq!(understood(file.as_bytes()).unwrap().mapping.nothing, ["-1"]);
    let log = read_with(file.as_bytes(), |_| ()).unwrap();
    assert_eq!(log.rejected, []);
    let ended: Vec<bool> = log.cases[..4].iter().map(|row| row.case.ended().is_some()).collect();
    assert_eq!(ended, [false, false, false, true]);
    assert_eq!(log.cases[1].case.topic, None);
}

#[test]
fn a_day_of_noughts_leaves_a_case_open_and_is_told() {
    let ended = ["0000-00-00 00:00:00", "0000-00-00", "2026-06-05"];
    let line = |at: usize| format!("{at};2026-06-{:02};{}\n", at % 4 + 1, ended[at % 3]);
    let file = format!("case;opened;closed\n{}", (0..60).map(line).collect::<String>());
    let found = understood(file.as_bytes()).unwrap();
    assert_eq!(found.mapping.nothing, ["0000-00-00", "0000-00-00 00:00:00"]);
    assert!(found.nothing.iter().all(|it| it.column == "closed" && it.count == 20), "{:?}", found.nothing);
    // What was mapped before it was known for nothing reads it alike.
    for nothing in [found.mapping.nothing, Vec::new()] {
        let log = read_with(file.as_bytes(), |mapping| mapping.nothing = nothing).unwrap();
        assert_eq!((log.rejected.len(), log.counts.cases), (0, 60));
        assert_eq!(log.cases.iter().filter(|row| row.case.ended().is_none()).count(), 40);
    }
}

#[test]
fn a_column_of_both_orders_is_never_decided() {
    let file = "case;opened\n1;13/06/2026\n2;06/14/2026\n3;01/02/2026\n";
    let found = understood(file.as_bytes()).unwrap();
    assert_eq!(found.questions, [Question::MixedDates { column: 1, first_above_12: 1, second_above_12: 1 }]);
    let log = read_with(file.as_bytes(), |it| it.columns[1].date_order = Some(DateOrder::DayMonthYear)).unwrap();
    assert_eq!(log.rejected.len(), 1);
    let problem = DateProblem::NoSuchDay { day: 6, month: 14, year: 2026 };
    assert_eq!((log.rejected[0].line, log.rejected[0].reason), (3, Reason::Date { problem }));
}

#[test]
fn lines_that_cannot_be_read_say_which_and_why() {
    let file = "\
Case no.;Contact at;Customer no.;Agent;Closed at
V-1;29.06.2026 08:02;70 4418 22;Huber;30.06.2026 10:00
V-2;31.09.2026 10:12;70 9120 07;Huber;
V-3;14.08.2026 17:55;70 9120 07;Huber
V-4;22.10.2026 09:30;70 9120 07;Huber;19.10.2026 09:30
;22.10.2026 09:30;70 9120 07;Huber;
V-6;;70 9120 07;Huber;
V-7;soon;70 9120 07;Huber;
\"V-8
of two lines\";22.10.2026 09:30;70 9120 07;Huber;

V-9;22.10.2026 25:30;70 9120 07;Huber;
70 9120 07
";
    let log = read_with(file.as_bytes(), |_| ()).unwrap();
    let told: Vec<(u32, Option<&str>, Reason, &str)> =
        log.rejected.iter().map(|it| (it.line, it.column.as_deref(), it.reason, it.raw.as_str())).collect();
    let date = |problem| Reason::Date { problem };
    let no_day = DateProblem::NoSuchDay { day: 31, month: 9, year: 2026 };
    let no_time = DateProblem::NoSuchTime { hour: 25, minute: 30 };
    assert_eq!(
        told,
        [
            (3, Some("Contact at"), date(no_day), "V-2;31.09.2026 10:12;…;…;"),
            (4, None, Reason::OtherColumns { found: 4, expected: 5 }, "V-3…"),
            (
                5,
                Some("Closed at"),
                Reason::EndsBeforeItBegins { minutes: 3 * 24 * 60 },
                "V-4;22.10.2026 09:30;…;…;19.10.2026 09:30"
            ),
            (6, Some("Case no."), Reason::NoCase, ";22.10.2026 09:30;…;…;"),
            (7, None, Reason::NoTime, ""),
            (8, Some("Contact at"), date(DateProblem::NotADate), "V-7;soon;…;…;"),
            (12, Some("Contact at"), date(no_time), "V-9;22.10.2026 25:30;…;…;"),
            (13, None, Reason::OtherColumns { found: 1, expected: 5 }, "…"),
        ]
    );
    assert_eq!((log.counts.cases, log.counts.rejected), (2, 8));
}

#[test]
fn names_that_stand_twice_get_a_number_and_totals_are_left_out() {
    let file = "case; opened ;note;opened;note;note\n1;2026-06-01;a;x;b;c\n;;;;;\nTotal;;;;;1\n1 rows\n";
    let found = understood(file.as_bytes()).unwrap();
    let names: Vec<&str> = found.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!(names, ["case", "opened", "note", "opened (2)", "note (2)", "note (3)"]);
    assert_eq!((found.doubled_names, found.left_out, found.rows, found.odd_rows), (3, 2, 1, 0));
    let log = read_with(file.as_bytes(), |_| ()).unwrap();
    assert_eq!((log.counts.rows, log.counts.left_out, log.counts.rejected), (1, 2, 0));
}

#[test]
fn files_that_are_no_table_say_what_they_are() {
    assert!(matches!(understood(b""), Err(Problem::Empty)));
    assert!(matches!(understood(b" \r\n\r\n "), Err(Problem::Empty)));
    assert!(matches!(understood(b"\xEF\xBB\xBF"), Err(Problem::Empty)));
    assert!(matches!(understood(b"PK\x03\x04\x00\x00"), Err(Problem::DamagedBook)));
    assert!(matches!(understood(b"abc\x00\x01\x02def;\n\x00;"), Err(Problem::NotText { looks_like: None })));
    assert!(matches!(understood(b"just one line"), Err(Problem::OneColumn)));
    assert!(matches!(understood(b"a\nb\nc\n"), Err(Problem::OneColumn)));
    assert!(matches!(understood(b"case;opened\n"), Err(Problem::NoRows { header_line: 1 })));
    let headless = b"V-1;01.06.2026 08:02;3\nV-2;02.06.2026 08:02;4\n";
    assert!(matches!(understood(headless), Err(Problem::NoHeader { first_line: 1 })));
    assert!(matches!(understand(Path::new("/nowhere.csv"), "UTC"), Err(Problem::Io(_))));
}

#[test]
fn a_mapping_that_does_not_fit_is_refused() {
    let change = |change: fn(&mut Mapping)| read_with(CONTACTS.as_bytes(), change).unwrap_err();
    let unneeded = Means::NotImported { because: Unimported::NotNeeded };
    assert!(matches!(change(|it| it.zone = "Mars".into()), Problem::UnknownZone { .. }));
    assert!(matches!(change(|it| it.encoding = "ebcdic".into()), Problem::UnknownEncoding { .. }));
    assert!(matches!(change(|it| it.header_line = 99), Problem::NoHeader { .. }));
    assert!(matches!(change(|it| it.delimiter = Delimiter::Tab), Problem::OtherHeader { .. }));
    let other = change(|it| it.columns[0].name = "Ticket".into());
    assert!(matches!(other, Problem::OtherHeader { missing } if missing == ["Ticket"]));
    assert!(matches!(read_with(CONTACTS.as_bytes(), |it| it.columns[1].means = unneeded), Err(Problem::NoTime)));
    let twice = change(|it| it.columns[3].means = Means::Topic);
    assert!(matches!(twice, Problem::MeantTwice { columns } if columns == ["Channel", "Topic"]));
    // Neither who worked on a case nor for how long comes in, however the mapping was written.
    let header: Vec<&str> = CONTACTS.lines().nth(2).unwrap().split(';').collect();
    for column in ["Agent", "Handle time (s)"] {
        let at = header.iter().position(|name| *name == column).unwrap();
        let named = read_with(CONTACTS.as_bytes(), |it| it.columns[at].means = Means::Group).unwrap_err();
        assert!(matches!(named, Problem::NeverImported { column: told } if told == column));
    }
}

#[test]
fn reading_can_be_stopped() {
    let mut file = String::from("case;opened;topic\n");
    (0..100_000).for_each(|at| file.push_str(&format!("V-{at};2026-06-01 08:02;a long enough topic\n")));
    with_file(file.as_bytes(), |path| {
        let mapping = understand(path, "UTC").unwrap().mapping;
        let mut calls = 0;
        let stopped = read(path, &mapping, &KEY, &mut |done, total| {
            calls += 1;
            if done > total / 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        assert!(matches!(stopped, Err(Problem::Stopped)));
        assert!((1..5).contains(&calls));
    });
}

#[test]
fn a_huge_cell_and_an_open_quotation_mark_cost_one_line() {
    let huge = "x".repeat(10 << 20);
    let file = format!("case;opened;topic\n1;2026-06-01;{huge}\n2;2026-06-02;ok\n");
    let log = read_with(file.as_bytes(), |_| ()).unwrap();
    assert_eq!(log.counts.cases, 1);
    assert_eq!((log.rejected[0].line, log.rejected[0].reason), (2, Reason::TooLarge { to_line: 2 }));

    let mut file = String::from("case;opened;topic\n0;2026-06-01;fine\n1;2026-06-01;\"never closed\n");
    (2..60_000).for_each(|at| file.push_str(&format!("{at};2026-06-02;swallowed by it\n")));
    let log = read_with(file.as_bytes(), |_| ()).unwrap();
    assert_eq!((log.counts.cases, log.rejected.len()), (59_999, 1));
    assert_eq!((log.rejected[0].line, log.rejected[0].reason), (3, Reason::OpenQuote));

    // One that begins in what is read again and ends behind it.
    let long = "x".repeat(500);
    let file = format!(
        "case;opened;topic\n1;\"2026-06-01;a\n2;2026-06-02;{long}\n3;2026-06-03;\"c\n4;2026-06-04;d\n5;\"2026-06-05\";e\n"
    );
    let log = read_with(file.as_bytes(), |_| ()).unwrap();
    let lines: Vec<_> = log.rejected.iter().map(|reject| (reject.line, reject.reason)).collect();
    assert_eq!((lines.as_slice(), log.counts.cases), (&[(2, Reason::OpenQuote), (4, Reason::OpenQuote)][..], 3));

    // A stray one that a later cell closes, and that cell, which rightly holds a line break.
    let file = "case;opened;topic\n1;\"2026-06-01;a\n2;2026-06-02;b\n3;2026-06-03;\"d\ne\"\n4;2026-06-05;f\n";
    let log = read_with(file.as_bytes(), |_| ()).unwrap();
    let lines: Vec<_> = log.rejected.iter().map(|reject| (reject.line, reject.reason)).collect();
    assert_eq!(lines, [(2, Reason::OpenQuote)]);
    assert_eq!(log.counts.cases, 3);
}

#[test]
fn changes_of_the_clock_are_counted() {
    let file = "case;opened\n1;2026-03-29 02:30\n2;2026-10-25 02:30\n3;2026-10-25 04:30\n";
    let log = read_with(file.as_bytes(), |_| ()).unwrap();
    assert_eq!((log.counts.in_skipped_hour, log.counts.in_double_hour), (1, 1));
    let minutes: Vec<i32> = log.cases.iter().map(|row| row.case.opened).collect();
    assert_eq!(minutes[2] - minutes[1], 3 * 60, "the first of the two hours is taken");
}

#[test]
fn written_offsets_win_over_the_zone() {
    let file = "case,opened\n1,2026-06-01T10:00:00+02:00\n2,2026-06-01T08:00:00Z\n3,2026-06-01 10:00\n";
    let log = read_with(file.as_bytes(), |_| ()).unwrap();
    assert!(log.cases.iter().all(|row| row.case.opened == log.cases[0].case.opened));
}

/// Zammad keeps the day of the first closing, also while the ticket is open again.
#[test]
fn a_case_that_is_open_again_has_no_end() {
    let file = "case,state,opened,closed\n1,open,2026-06-01 10:00,2026-06-02 10:00\n2,closed,2026-06-01 10:00,2026-06-02 10:00\n\
        3,pending reminder,2026-06-01 10:00,2026-06-02 10:00\n4,open,2026-06-01 10:00,\n";
    let log = read_with(file.as_bytes(), |_| ()).unwrap();
    let told: Vec<_> = log.cases.iter().map(|row| (row.case.closed.is_some(), row.case.reopened)).collect();
    assert_eq!(told, [(false, true), (true, false), (false, true), (false, false)]);
    // Of events, the line says how the case stood then.
    let events = read_with(file.as_bytes(), |mapping| mapping.lines = Lines::Events).unwrap();
    assert!(events.cases.iter().take(3).all(|row| row.case.closed.is_some() && !row.case.reopened));
}

fn handovers(file: &str) -> Vec<u32> {
    let log = read_with(file.as_bytes(), |_| ()).unwrap();
    let mut cases: Vec<_> = log.cases.iter().map(|row| (row.case.opened, row.case.handovers)).collect();
    cases.sort_unstable();
    cases.into_iter().map(|(_, handovers)| handovers).collect()
}

/// Case 1 goes a → b → a → c, case 2 stays with a.
const EVENTS: [&str; 7] = [
    "1,2026-06-01,2026-06-01 08:00,a",
    "1,2026-06-01,2026-06-01 09:00,b",
    "1,2026-06-01,2026-06-01 10:00,?",
    "1,2026-06-01,2026-06-01 11:00,a",
    "1,2026-06-01,2026-06-01 12:00,c",
    "2,2026-06-02,2026-06-01 08:30,a",
    "2,2026-06-02,2026-06-01 10:30,a",
];

#[test]
fn handovers_do_not_depend_on_the_order_of_lines() {
    for order in [
        [0, 1, 2, 3, 4, 5, 6],
        [6, 5, 4, 3, 2, 1, 0],
        [0, 5, 1, 2, 6, 3, 4],
        [4, 5, 1, 6, 3, 2, 0],
        [3, 6, 0, 5, 4, 1, 2],
        [1, 0, 3, 2, 4, 6, 5],
    ] {
        let lines: Vec<&str> = order.iter().map(|at| EVENTS[*at]).collect();
        let file = format!("number,opened,updated at,queue\n{}\n", lines.join("\n"));
        assert_eq!(handovers(&file), [3, 0], "{order:?}");
    }
}

#[test]
fn agents_count_handovers_when_no_group_does_and_are_forgotten() {
    let file = format!("number,opened,updated at,assigned to\n{}\n", EVENTS.join("\n"));
    assert_eq!(handovers(&file), [3, 0]);
    let log = read_with(file.as_bytes(), |_| ()).unwrap();
    assert!(log.words.is_empty() && log.cases.iter().all(|row| row.case.group.is_none()));
}

#[test]
fn the_newest_state_wins_and_the_first_customer_stays() {
    let file = "\
number,opened,version,caller,state,category
1,2026-06-01,3,B,closed,
1,2026-06-01,1,A,new,x
1,2026-06-01,2,A,active,y
";
    let log = read_with(file.as_bytes(), |_| ()).unwrap();
    let row = &log.cases[0];
    assert_eq!(words(&log, |case| case.topic), ["y"], "the newest line that says anything");
    let alone = read_with(b"number,opened,caller\n9,2026-06-01,A\n", |_| ()).unwrap();
    assert_eq!(row.case.customer, alone.cases[0].case.customer);
}

#[test]
fn contacts_without_numbers_are_known_by_what_stands_in_them() {
    let file = "Kontakt am;Kunde;Kanal\n01.06.2026 08:00;A;Chat\n13.06.2026 08:00;A;Chat\n13.06.2026 08:00;A;Chat\n";
    let found = understood(file.as_bytes()).unwrap();
    assert_eq!(found.rows_are, RowsAre::Contacts);
    let ids =
        |file: &str| read_with(file.as_bytes(), |_| ()).unwrap().cases.iter().map(|row| row.id).collect::<Vec<_>>();
    let first = ids(file);
    assert_eq!(first.len(), 3);
    assert!(first[1] != first[2] && first[0] != first[1]);
    let longer = ids(&format!("{file}14.06.2026 08:00;B;Mail\n"));
    assert_eq!(longer[..3], first, "the same contacts are the same in next week's export");
}

#[test]
fn only_outcomes_the_log_knows_are_offered() {
    let measures = |file: &str| {
        let kinds = understood(file.as_bytes()).unwrap().mapping.measures();
        kinds
            .iter()
            .map(|it| serde_json::to_value(it).unwrap()["kind"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(measures(CONTACTS), ["repeatContact", "reopened", "endToEnd"], "one line a case tells of no handovers");
    assert_eq!(measures("case;opened;kanal\n1;2026-06-01;Chat\n"), [""; 0]);
}

/// A contact export with a piece of it replaced by other bytes.
fn damaged() -> impl Strategy<Value = Vec<u8>> {
    let length = CONTACTS.len();
    (0..length, 0..40_usize, prop::collection::vec(any::<u8>(), 0..40)).prop_map(move |(at, removed, bytes)| {
        let mut file = CONTACTS.as_bytes().to_vec();
        file.splice(at..(at + removed).min(length), bytes);
        file
    })
}

/// This many, or as many as PROPTEST_CASES says.
fn cases(usual: u32) -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(usual)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(400), ..ProptestConfig::default() })]

    /// Whatever bytes come in: an answer, never a panic, and never a case without its line.
    #[test]
    fn damage_is_answered(file in prop_oneof![damaged(), prop::collection::vec(any::<u8>(), 0..400)]) {
        if let Ok(log) = read_with(&file, |_| ()) {
            prop_assert_eq!(log.cases.len() as u32, log.counts.cases);
            prop_assert!(log.counts.rows >= log.counts.cases);
            prop_assert!(log.rejected.iter().all(|it| it.line > 0));
        }
    }
}
