//! What a new log is taken for before anybody says anything: words that are no marks, columns that name people, measures of the talk.

use std::fmt::Write;
use std::ops::ControlFlow;

use spielraum_domain::outcome::Scale;
use spielraum_engine::import::reading::{
    DateProblem, Mapping, Means, Noted, Problem, ReadLog, Reason, Unimported, read,
};

use crate::stage::Stage;

fn log(header: &str, lines: usize, line: impl Fn(usize) -> String) -> String {
    let mut text = format!("{header}\n");
    (0..lines).for_each(|at| writeln!(text, "{}", line(at)).unwrap());
    text
}

fn means(mapping: &Mapping, name: &str) -> Means {
    mapping.columns.iter().find(|column| column.name == name).unwrap().means
}

fn taken(s: &Stage, text: &str, change: impl FnOnce(&mut Mapping)) -> Result<ReadLog, Problem> {
    let path = s.file("log.csv", text);
    let mut mapping = s.understood(&path).understood.mapping;
    change(&mut mapping);
    read(&path, &mapping, &[0; 32], &mut |_, _| ControlFlow::Continue(()))
}

#[test]
fn satisfaction_in_words_is_no_mark_of_a_scale_of_five() {
    let s = Stage::set();
    let words = ["zufrieden", "zufrieden", "sehr zufrieden", "zufrieden", "unzufrieden"];
    let header = "Ticket ID,Created,Closed,Zufriedenheit (1-5)";
    let line = |word: &str, at: usize| format!("{at},2026-07-01 10:00,2026-07-01 12:00,{word}");
    let text = log(header, 300, |at| line(words[at % 5], at));
    let read = taken(&s, &text, |_| ()).unwrap();
    assert!(read.cases.iter().all(|row| row.case.satisfaction.is_none()));
    assert_eq!((read.counts.rejected_answers, read.rejected[0].reason), (300, Reason::NoMark));
    let noted = s.understood(&s.file("log.csv", &text)).noted;
    assert!(matches!(&noted[..], [Noted::UnreadMarks { .. }]), "{noted:?}");

    let stray = log(header, 300, |at| line(if at == 150 { "good" } else { ["4", "5"][at % 2] }, at));
    let read = taken(&s, &stray, |mapping| {
        assert_eq!(mapping.columns[3].means, Means::Satisfaction(Scale::of(1, 5)));
    })
    .unwrap();
    assert_eq!(read.counts.rejected_answers, 1);
    assert!(read.cases.iter().all(|row| row.case.satisfaction != Some(1)));

    let two = log(header, 300, |at| line(["gut", "gut", "schlecht"][at % 3], at));
    let read = taken(&s, &two, |_| ()).unwrap();
    assert_eq!(read.cases.iter().filter(|row| row.case.satisfaction == Some(1)).count(), 200);
}

#[test]
fn addresses_name_people_whatever_stands_above_them() {
    let s = Stage::set();
    let line = |at: usize| {
        let who = ["x.unver", "mmuster", "b.zwoelf"][at % 3];
        format!("{at};2026-07-01 09:00;2026-07-02 09:00;{who}@firma.example")
    };
    for heading in ["Group", "Responder", "Team"] {
        let text = log(&format!("Ticket;Created;Closed;{heading}"), 60, line);
        let found = s.understood(&s.file("log.csv", &text)).understood;
        assert_eq!(found.columns[3].means, Means::NotImported { because: Unimported::Agent }, "{heading}");
        assert!(found.columns[3].examples.is_empty(), "{heading}");
        for kept in [Means::Group, Means::Topic, Means::Channel] {
            let refused = taken(&s, &text, |mapping| {
                (mapping.columns[3].means, mapping.handovers_from) = (kept, None);
            });
            assert!(matches!(refused, Err(Problem::NeverImported { .. })), "{heading} {kept:?}");
        }
    }
}

#[test]
fn times_of_the_talk_stand_in_no_list_of_rejected_lines() {
    let s = Stage::set();
    let text = "Ticket;Created;Total Handle;Talkzeit;Wrap-up\n1;2026-07-01 09:00;70123;70456;71999\n2;soon;70123;70456;71999\n";
    let read = taken(&s, text, |_| ()).unwrap();
    assert_eq!(read.rejected[0].raw, "2;soon;…;…;…");
    for at in 2..5 {
        let refused = taken(&s, text, |mapping| mapping.columns[at].means = Means::Topic);
        assert!(matches!(refused, Err(Problem::NeverImported { .. })), "{at}");
    }
}

#[test]
fn a_day_that_no_log_is_from_and_a_zone_that_means_several_are_said_line_by_line() {
    let s = Stage::set();
    let text = "Ticket;Created;Closed\n1;2026-07-01 09:00;\n2;2205-01-01 09:00;\n3;1899-12-31 00:00;\n4;2026-07-01 09:00 CST;\n";
    let read = taken(&s, text, |_| ()).unwrap();
    let why: Vec<Reason> = read.rejected.iter().map(|reject| reject.reason).collect();
    let date = |problem| Reason::Date { problem };
    let (range, zone) = (date(DateProblem::OutOfRange), date(DateProblem::UnclearZone));
    assert_eq!(why, [range, range, zone]);
    let text = log("Ticket;Opened", 40, |at| format!("{at};2026-07-01 09:00 CST"));
    let read = taken(&s, &text, |mapping| assert_eq!(mapping.columns[1].means, Means::Opened)).unwrap();
    assert_eq!((read.counts.rejected, read.rejected[0].reason), (40, zone));
}

#[test]
fn what_was_not_said_is_nothing() {
    let s = Stage::set();
    let text = log("Ticket;Created;Thema", 40, |at| {
        let topic = ["Zugang", "k. A.", "keine Angabe", "ohne Angabe", "not specified", "unknown"][at % 6];
        format!("{at};2026-07-01 09:00;{topic}")
    });
    let words = taken(&s, &text, |_| ()).unwrap().words;
    assert_eq!(words, ["Zugang", "unknown"]);
}

#[test]
fn exports_of_several_systems_are_taken_for_what_they_are() {
    let s = Stage::set();
    let opened = |at: usize| format!("2026-07-{:02} 09:00", 1 + at % 28);
    let salesforce = log("Case Number,Date/Time Opened,Date/Time Closed,Status", 40, |at| {
        format!("{},{},{},Closed", 10_000 + at, opened(at), opened(at))
    });
    let mapping = s.understood(&s.file("log.csv", &salesforce)).understood.mapping;
    assert_eq!((mapping.columns[1].means, mapping.columns[2].means), (Means::Opened, Means::Closed));

    let freshdesk = "Ticket ID,Created time,Resolved time,Agent interactions,Email,Contact ID";
    let blank = log(freshdesk, 40, |at| format!("{at},{},,1,k{}@post.example,", opened(at), at % 9));
    let mapping = s.understood(&s.file("log.csv", &blank)).understood.mapping;
    assert_eq!((means(&mapping, "Email"), means(&mapping, "Contact ID").is_imported()), (Means::Customer, false));
    let filled = log(freshdesk, 40, |at| format!("{at},{},,1,k@post.example,C{}", opened(at), at % 9));
    let mapping = s.understood(&s.file("log.csv", &filled)).understood.mapping;
    assert_eq!((means(&mapping, "Contact ID"), means(&mapping, "Email").is_imported()), (Means::Customer, false));
}

#[test]
fn a_column_of_groups_or_people_is_asked_about_and_kept_out_where_it_looks_like_people() {
    let s = Stage::set();
    for (values, expected) in [
        (["anna", "tom", "support"], Some(false)),
        (["KB", "JM", "TL"], Some(true)),
        (["Billing", "Delivery", "Returns"], None),
    ] {
        let text = log("Ticket;Changed at;Team;Customer", 60, |at| {
            format!("{};2026-07-{:02} 09:00;{};K{at}", at / 2, 1 + at % 28, values[at % 3])
        });
        let found = s.understood(&s.file("log.csv", &text));
        let kept = found.understood.mapping.columns[2].means == Means::Group;
        assert_eq!(kept, expected != Some(false), "{values:?}");
        let asked = expected.map(|kept| Noted::MayBePeople { column: "Team".into(), kept });
        assert_eq!(found.noted, Vec::from_iter(asked), "{values:?}");
        // Whoever looks may say otherwise.
        let read =
            taken(&s, &text, |mapping| (mapping.columns[2].means, mapping.handovers_from) = (Means::Group, None));
        assert!(read.unwrap().words.contains(&values[2].to_owned()), "{values:?}");
    }
}

#[test]
fn whoever_is_nobody_in_particular_is_no_customer() {
    let s = Stage::set();
    let who = |at: usize| match at % 4 {
        0 => "Laufkunde".to_owned(),
        1 => "unknown@firma.example".to_owned(),
        _ => format!("K-{at}"),
    };
    let text =
        log("Ticket;Created;Closed;Kunde", 40, |at| format!("{at};2026-07-01 09:00;2026-07-01 10:00;{}", who(at)));
    let noted = s.understood(&s.file("log.csv", &text)).noted;
    let words = vec!["Laufkunde".to_owned(), "unknown@firma.example".to_owned()];
    assert_eq!(noted, [Noted::NoCustomer { column: "Kunde".into(), words }]);
    let read = taken(&s, &text, |_| ()).unwrap();
    assert_eq!(read.cases.iter().filter(|row| row.case.customer.is_none()).count(), 20);
    assert_eq!((read.counts.customers, read.counts.rejected), (20, 0));
}

#[test]
fn a_second_line_of_names_hides_no_scale() {
    let s = Stage::set();
    let line = |at: usize| match at {
        0 => ",,Response".to_owned(),
        _ => format!("{at},2026-07-01 10:00,{}", 1 + at % 5),
    };
    let text = log("Respondent ID,Start Date,How satisfied were you?", 19, line);
    let read = taken(&s, &text, |mapping| {
        assert_eq!(mapping.columns[2].means, Means::Satisfaction(Scale::of(1, 5)));
    })
    .unwrap();
    assert_eq!((read.counts.cases, read.counts.rejected), (18, 1));
}
