//! Times of day that stand in a column of their own are read with the days they belong to.

use std::fmt::Write;
use std::ops::ControlFlow;

use spielraum_engine::import::reading::{DateProblem, Mapping, Means, Noted, Problem, ReadLog, Reason, read};

use crate::stage::Stage;

fn log(header: &str, lines: usize, line: impl Fn(usize) -> String) -> String {
    let mut text = format!("{header}\n");
    (0..lines).for_each(|at| writeln!(text, "{}", line(at)).unwrap());
    text
}

fn taken(s: &Stage, text: &str, change: impl FnOnce(&mut Mapping)) -> Result<ReadLog, Problem> {
    let path = s.file("log.csv", text);
    let mut mapping = s.understood(&path).understood.mapping;
    mapping.zone = "UTC".into();
    change(&mut mapping);
    read(&path, &mapping, &[0; 32], &mut |_, _| ControlFlow::Continue(()))
}

fn means(s: &Stage, text: &str) -> Vec<Means> {
    let mapping = s.understood(&s.file("log.csv", text)).understood.mapping;
    mapping.columns.iter().map(|column| column.means).collect()
}

/// When the cases were opened and closed.
fn times(read: &ReadLog) -> Vec<(String, String)> {
    let utc = |minute: i32| {
        chrono::DateTime::from_timestamp(i64::from(minute) * 60, 0).unwrap().format("%m-%d %H:%M").to_string()
    };
    read.cases.iter().map(|row| (utc(row.case.opened), row.case.closed.map(utc).unwrap_or_default())).collect()
}

#[test]
fn a_day_and_its_time_of_day_are_one_moment() {
    let s = Stage::set();
    for (header, clock) in [
        ("Nr.;Datum;Uhrzeit;Thema", "9:05"),
        ("Nr.;Date;Time;Topic", "09:05:31"),
        ("Nr.;Datum;Zeit;Thema", "09.05 Uhr"),
        ("Nr.;Date;Time;Topic", "9:05 AM"),
        ("Nr.;Date;Time;Topic", "1899-12-30 09:05:00"),
    ] {
        let text = log(header, 40, |at| format!("{at};{:02}.07.2026;{clock};x", 1 + at % 28));
        let found = s.understood(&s.file("log.csv", &text));
        assert_eq!(found.understood.mapping.columns[2].means, Means::OpenedClock, "{header} {clock}");
        let name = |at: usize| found.understood.mapping.columns[at].name.clone();
        assert_eq!(found.noted, [Noted::TimesJoined { column: name(2), days: name(1) }], "{header}");
        assert_eq!(times(&taken(&s, &text, |_| ()).unwrap())[2].0, "07-03 09:05", "{header} {clock}");
    }
}

#[test]
fn each_time_of_day_goes_with_the_day_it_is_named_for() {
    let s = Stage::set();
    let (day, clock) = (|at: usize| format!("{:02}.07.2026", 1 + at % 28), |at: usize| format!("{:02}:28", 8 + at % 9));
    let line = |at: usize| format!("{at};{};{};{};{}", day(at), clock(at), day(at), clock(at + 1));
    for header in
        ["Ticket;Opened date;Opened time;Closed date;Closed time", "Ticket;Datum;Uhrzeit;Geschlossen am;Uhrzeit"]
    {
        let text = log(header, 28, line);
        assert_eq!(
            means(&s, &text)[1..],
            [Means::Opened, Means::OpenedClock, Means::Closed, Means::ClosedClock],
            "{header}"
        );
        let first = ("07-01 08:28".to_owned(), "07-01 09:28".to_owned());
        assert_eq!(times(&taken(&s, &text, |_| ()).unwrap())[0], first, "{header}");
    }
    let apart = |at: usize| format!("{at};{};{};{};{}", clock(at), clock(at + 1), day(at), day(at));
    let text = log("Ticket;Time opened;Time closed;Date opened;Date closed", 40, apart);
    assert_eq!(means(&s, &text)[1..], [Means::OpenedClock, Means::ClosedClock, Means::Opened, Means::Closed]);
}

#[test]
fn how_long_something_took_is_no_time_of_day() {
    let s = Stage::set();
    for (heading, clock) in [("Wartezeit", "12:05"), ("Time", "00:05:13"), ("Response time", "11:30")] {
        let text = log(&format!("Nr.;Datum;{heading}"), 40, |at| format!("{at};{:02}.07.2026;{clock}", 1 + at % 28));
        assert!(!means(&s, &text)[2].is_imported(), "{heading}");
        let noted = s.understood(&s.file("log.csv", &text)).noted;
        assert!(noted.iter().all(|it| *it == Noted::TimesApart { column: heading.into() }), "{noted:?}");
    }
    // With times beside the days already nothing is to be joined.
    let whole = log("Ticket;Opened;Opened time", 60, |at| format!("{at};{:02}.07.2026 10:00;10:28", 1 + at % 28));
    assert_eq!(s.understood(&s.file("log.csv", &whole)).noted, []);
}

#[test]
fn a_day_without_its_time_is_refused_and_said() {
    let s = Stage::set();
    let clock = |at: usize| match at {
        1 => String::new(),
        2 => "soon".into(),
        3 => "25:10".into(),
        at => format!("{:02}:{at:02}", 8 + at % 9),
    };
    let closed = |at: usize| if at < 4 { "" } else { "20.08.2026" };
    let line = |at: usize| format!("{at};{:02}.07.2026;{};{}", 1 + at % 28, clock(at), closed(at));
    let text = log("Nr.;Datum;Uhrzeit;Geschlossen am", 60, line);
    let read = taken(&s, &text, |_| ()).unwrap();
    let said: Vec<_> = read.rejected.iter().map(|it| (it.line, it.column.as_deref(), it.reason)).collect();
    let missing = Reason::Date { problem: DateProblem::NoClock };
    assert_eq!(said, [3, 4, 5].map(|line| (line, Some("Uhrzeit"), missing)));
    assert_eq!(read.rejected[1].raw, "2;03.07.2026;soon;");
    let alone = taken(&s, &text, |mapping| mapping.columns[2].means = Means::ClosedClock);
    assert!(alone.is_ok(), "a day that is blank needs no time");
    let alone = taken(&s, &text, |mapping| mapping.columns[2].means = Means::ResolvedClock);
    assert!(matches!(alone, Err(Problem::ClockAlone { column }) if column == "Uhrzeit"));
}
