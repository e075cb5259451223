//! Dates and states as logs write them, where a guess would be silently wrong.

use std::ops::ControlFlow;

use spielraum_engine::import::reading::{
    CaseRow, DateOrder, Ends, Lines, Mapping, Question, ReadLog, Told, Trace, Understood, read, understand_as,
};

fn understood(text: &str) -> (tempfile::TempDir, std::path::PathBuf, Understood) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log.csv");
    std::fs::write(&path, text).unwrap();
    let found = understand_as(&path, "Europe/Berlin", &Told::default()).unwrap();
    (folder, path, found)
}

fn read_with(text: &str, change: impl FnOnce(&mut Mapping)) -> ReadLog {
    let (_folder, path, found) = understood(text);
    let mut mapping = found.mapping;
    change(&mut mapping);
    read(&path, &mapping, &[7; 32], &mut |_, _| ControlFlow::Continue(())).unwrap()
}

/// UTC, as somebody would write it.
fn utc(minute: i32) -> String {
    chrono::DateTime::from_timestamp(i64::from(minute) * 60, 0).unwrap().format("%Y-%m-%d %H:%M").to_string()
}

#[test]
fn the_day_may_follow_the_year_when_the_whole_column_says_so() {
    let days_first = "case;opened\n1;2026-26-11 12:00\n2;2026-02-11 12:00\n3;2026-17-10 12:00\n";
    let log = read_with(days_first, |_| ());
    assert_eq!(log.counts.rejected, 0);
    let opened: Vec<String> = log.cases.iter().map(|row| utc(row.case.opened)).collect();
    assert_eq!(opened, ["2026-11-26 11:00", "2026-11-02 11:00", "2026-10-17 10:00"]);

    let order = |text: &str| understood(text).2.mapping.columns[1].date_order;
    let usual = "case;opened\n1;2026-11-26\n2;2026-11-02\n3;2026-17-10\n";
    assert_eq!(order(usual), Some(DateOrder::YearMonthDay), "a slip makes no other column");
    // A date that says the same in both orders leaves nothing to ask about the slip beside it.
    let rows: String = (1..8).map(|at| format!("{at};2026-05-05\n")).collect();
    let log = read_with(&format!("case;opened\n{rows}8;2026-17-10\n"), |_| ());
    assert_eq!((log.counts.cases, log.counts.rejected), (7, 1));
    // One of eight may be a slip or the only day that tells: somebody is asked.
    let rows: String = (1..8).map(|at| format!("{at};2026-0{at}-03\n")).collect();
    let (_folder, _, doubtful) = understood(&format!("case;opened\n{rows}8;2026-17-10\n"));
    let [Question::DateOrder { readings, .. }] = doubtful.questions.as_slice() else {
        panic!("{:?}", doubtful.questions)
    };
    let readings: Vec<(DateOrder, &str)> = readings.iter().map(|it| (it.order, it.day.as_str())).collect();
    assert_eq!(readings, [(DateOrder::YearMonthDay, "2026-01-03"), (DateOrder::YearDayMonth, "2026-03-01")]);
}

#[test]
fn numbers_of_days_are_asked_about_and_only_in_columns_of_times() {
    let text = "case;opened at;closed at\n46001;46352.5;46353\n46002;46353.25;\n";
    let (_folder, _, found) = understood(text);
    assert_eq!(found.questions.len(), 2, "each column is asked about: {:?}", found.questions);
    assert!(found.columns[0].dates.is_none(), "numbers of cases are none");
    let log = read_with(text, |mapping| {
        mapping.columns[1..].iter_mut().for_each(|column| column.date_order = Some(DateOrder::DayNumber));
    });
    let case = &log.cases[0].case;
    assert_eq!((utc(case.opened), case.closed.map(utc)), ("2026-11-26 11:00".into(), Some("2026-11-26 23:00".into())));
}

#[test]
fn events_that_only_name_a_state_tell_when_a_case_ended() {
    let text = "case;timestamp;status\n\
        V-1;2026-07-13 09:00;New\nV-1;2026-07-13 10:00;In progress\nV-1;2026-07-14 09:00;Resolved\nV-1;2026-07-15 09:00;Closed\n\
        V-2;2026-07-13 09:00;Offen\nV-2;2026-07-14 09:00;Geschlossen\nV-2;2026-07-16 09:00;Wieder geöffnet\n\
        V-3;2026-07-13 09:00;New\nV-3;2026-07-14 12:00;Done\nV-3;2026-07-14 13:00;Survey sent\n";
    let log = read_with(text, |mapping| {
        assert_eq!(mapping.lines, Lines::Events);
        let kinds: Vec<&str> = mapping.measures().iter().map(|measure| measure.kind()).collect();
        assert!(kinds.contains(&"endToEnd"), "{kinds:?}");
    });
    assert_eq!(ends(&log), [Some("2026-07-15 07:00".into()), None, Some("2026-07-14 10:00".into())]);
    let resolved: Vec<Option<String>> = log.cases.iter().map(|row| row.case.resolved.map(utc)).collect();
    assert_eq!(resolved, [Some("2026-07-14 07:00".into()), None, None], "a closing keeps the resolution");
}

#[test]
fn only_a_case_that_is_open_again_loses_its_resolution_whatever_comes_first() {
    let [new, resolved, open, closed] = [
        "V-1;2026-07-13 09:00;New\n",
        "V-1;2026-07-14 09:00;Resolved\n",
        "V-1;2026-07-15 09:00;Reopened\n",
        "V-1;2026-07-16 09:00;Closed\n",
    ];
    let read = |rows: &[&str]| {
        let text = format!("case;timestamp;status\n{}", rows.concat());
        read_with(&text, |mapping| mapping.lines = Lines::Events).cases.remove(0)
    };
    let ends = |row: &CaseRow| (row.case.resolved.map(utc), row.case.closed.map(utc), row.case.reopened);
    let (at_first, at_last) = (Some("2026-07-14 07:00".to_owned()), Some("2026-07-16 07:00".to_owned()));
    for (rows, expected) in [
        (vec![new, resolved, closed], (at_first, at_last.clone(), false)),
        (vec![new, resolved, open, closed], (None, at_last, true)),
    ] {
        assert_eq!(ends(&read(&rows)), expected);
        let newest_first: Vec<&str> = rows.iter().rev().copied().collect();
        assert_eq!(ends(&read(&newest_first)), expected);
        // A file for every event, each of them first once.
        for at in 0..rows.len() {
            let order = rows.iter().cycle().skip(at).take(rows.len());
            let joined = order.map(|row| read(&[*row])).reduce(|mut known, row| {
                known.join(&row, Ends::States);
                known.trace = Trace::read(&known.trace.bytes());
                known
            });
            assert_eq!(joined.as_ref().map(ends), Some(expected.clone()));
        }
    }
}

#[test]
fn a_case_that_was_over_and_is_open_later_was_opened_again() {
    let text = "case;timestamp;status\n\
        V-1;2026-07-13 09:00;New\nV-1;2026-07-14 09:00;Closed\nV-1;2026-07-15 09:00;In progress\nV-1;2026-07-16 09:00;Closed\n\
        V-2;2026-07-13 09:00;Offen\nV-2;2026-07-14 09:00;Geschlossen\nV-2;2026-07-16 09:00;Wieder geöffnet\n\
        V-3;2026-07-13 09:00;New\nV-3;2026-07-14 12:00;Resolved\nV-3;2026-07-14 13:00;Closed\nV-3;2026-07-14 14:00;Closed\n\
        V-4;2026-07-13 09:00;New\nV-4;2026-07-14 12:00;Closed\nV-4;2026-07-14 13:00;Survey sent\n\
        V-5;2026-07-13 09:00;In progress\n";
    let kinds = |mapping: &Mapping| mapping.measures().iter().map(|measure| measure.kind()).collect::<Vec<_>>();
    let opened_again = |text: &str| -> Vec<bool> {
        let log = read_with(text, |mapping| assert!(kinds(mapping).contains(&"reopened"), "{mapping:?}"));
        log.cases.iter().map(|row| row.case.reopened).collect()
    };
    assert_eq!(opened_again(text), [true, true, false, false, false]);
    let (header, lines) = text.split_once('\n').unwrap();
    let newest_first = lines.lines().rev().map(|line| format!("{line}\n")).collect::<String>();
    assert_eq!(opened_again(&format!("{header}\n{newest_first}")), [false, false, false, true, true]);
    // One line a case shows how it stands, and nothing of what was before.
    read_with("case;opened;closed;status\nV-1;2026-07-13 09:00;2026-07-14 09:00;Open\n", |mapping| {
        assert_eq!((mapping.lines, kinds(mapping).contains(&"reopened")), (Lines::Cases, false));
    });
}

const DONE: [&str; 3] =
    ["V-1;2026-07-13 09:00;New\n", "V-1;2026-07-14 12:00;Done\n", "V-1;2026-07-14 13:00;Survey sent\n"];

fn ends(log: &ReadLog) -> Vec<Option<String>> {
    log.cases.iter().map(|row| row.case.closed.map(utc)).collect()
}

#[test]
fn an_event_that_says_nothing_of_the_end_leaves_it_where_the_newest_stands_first() {
    let newest_first = DONE.iter().rev().copied().collect::<String>();
    let log = read_with(&format!("case;timestamp;status\n{newest_first}"), |_| ());
    assert_eq!(ends(&log), [Some("2026-07-14 10:00".into())]);
}

#[test]
fn a_later_file_that_says_nothing_of_the_end_leaves_it() {
    let [new, done, sent] = DONE;
    let file =
        |rows: &str| read_with(&format!("case;timestamp;status\n{rows}"), |mapping| mapping.lines = Lines::Events);
    let mut first = file(&[new, done].concat());
    first.cases[0].join(&file(sent).cases[0], Ends::States);
    assert_eq!(ends(&first), [Some("2026-07-14 10:00".into())]);
}

#[test]
fn in_the_night_the_clock_is_set_back_events_stay_in_their_order() {
    // 02:40 in summer time, 02:10 in winter time: half an hour lies between them.
    let text = "case;changed at;group\n\
        V-1;2026-10-25 01:30;A\nV-1;2026-10-25 02:40;B\nV-1;2026-10-25 02:10;A\nV-1;2026-10-25 03:05;A\n";
    let log = read_with(text, |_| ());
    assert_eq!((log.counts.rejected, log.cases[0].case.handovers), (0, 2));
    let snapshot = "case;opened at;closed at\nV-1;2026-10-25 02:40;2026-10-25 02:10\n";
    let log = read_with(snapshot, |_| ());
    let case = &log.cases[0].case;
    assert_eq!((log.counts.rejected, case.closed.map(|closed| closed - case.opened)), (0, Some(30)));
}
