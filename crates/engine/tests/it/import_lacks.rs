//! An export that lacks a column of before, and logs that tell less than others.

use std::ops::ControlFlow;

use spielraum_domain::outcome::{Measure, Scale};
use spielraum_engine::import::reading::{Lines, Mapping, Means, Noted, Told, Unimported};
use spielraum_engine::import::{ImportInto, ImportOutcome, ImportReport, ImportRun, understand};
use spielraum_engine::{Error, Rejection, Result};

use crate::stage::Stage;

const WHOLE: &str = "case;customer;opened at;channel;closed at;csat\n\
    V-1;K-1;2026-07-13 09:00;mail;2026-07-14 09:00;5\n\
    V-2;K-2;2026-07-13 10:00;phone;2026-07-15 10:00;4\n\
    V-3;K-3;2026-07-14 10:00;mail;;\n";
const LACKS: &str = "case;customer;opened at;channel;csat\n\
    V-1;K-1;2026-07-13 09:00;mail;3\n\
    V-4;K-4;2026-07-20 09:00;mail;2\n";

impl Stage {
    fn take(&self, text: &str, into: ImportInto) -> ImportReport {
        self.take_as(text, into, |_| ())
    }

    fn take_as(&self, text: &str, into: ImportInto, change: impl FnOnce(&mut Mapping)) -> ImportReport {
        self.try_as(text, into, change).unwrap()
    }

    fn try_as(&self, text: &str, into: ImportInto, change: impl FnOnce(&mut Mapping)) -> Result<ImportReport> {
        let path = self.file("log.csv", text);
        let begins = matches!(into, ImportInto::Journey { .. });
        let outcome = |name: &str, measure| ImportOutcome {
            name: name.into(),
            note: String::new(),
            measure,
            cheat: "Close it early".into(),
        };
        let outcomes = [
            outcome("To the end", Measure::EndToEnd),
            outcome("Satisfied", Measure::Satisfied { scale: Scale::of(1, 5) }),
        ];
        let mut mapping = Mapping { lines: Lines::Cases, ..self.understood(&path).understood.mapping };
        change(&mut mapping);
        let run = ImportRun {
            mapping,
            path,
            into,
            name: "Log".into(),
            credit: String::new(),
            outcomes: if begins { outcomes.into() } else { Vec::new() },
            keep_mapping: None,
        };
        Ok(self.workspace.import_log(&self.us(), run, &mut |_, _| ControlFlow::Continue(()))?.output)
    }
}

#[test]
fn an_export_without_a_column_is_recognised_and_takes_nothing_back() {
    let s = Stage::set();
    let begun = s.take(WHOLE, ImportInto::Journey { id: s.journey.clone() });
    let end_to_end = || s.workspace.outcome(&begun.outcomes[0]).unwrap().series.all;
    let before = end_to_end();
    let path = s.file("log.csv", LACKS);
    let found = s.understood(&path);
    assert_eq!(found.known.iter().map(|item| &item.id).collect::<Vec<_>>(), [&begun.import]);
    let missing =
        Noted::MissingColumn { column: "closed at".into(), means: Means::Closed, outcomes: vec!["To the end".into()] };
    assert!(found.noted.contains(&missing), "{:?}", found.noted);
    let report = s.take(LACKS, ImportInto::Import { id: begun.import.clone() });
    assert_eq!((report.added, report.changed), (1, 1));
    let after = end_to_end();
    assert_eq!(after.numerator, before.numerator, "two cases have ended, as before");
    assert_eq!(after.denominator, before.denominator + 1.0);
    // The next whole export is recognised by the columns of the first one.
    let path = s.file("log.csv", WHOLE);
    let found = s.understood(&path);
    assert_eq!((found.known.len(), found.noted), (1, Vec::new()));
}

#[test]
fn what_somebody_decided_for_an_update_is_kept_beside_what_the_file_lacks() {
    let s = Stage::set();
    let begun = s.take(WHOLE, ImportInto::Journey { id: s.journey.clone() });
    let end_to_end = || s.workspace.outcome(&begun.outcomes[0]).unwrap().series.all.numerator;
    let before = end_to_end();
    let column = |of: &Mapping, name: &str| of.columns.iter().position(|column| column.name == name).unwrap();
    let left_out = Means::NotImported { because: Unimported::LeftOut };
    // No "closed at"; a column that is new; and the channel is left out from now on.
    let other = "case;customer;opened at;channel;csat;subject\nV-4;K-4;2026-07-20 09:00;mail;2;late\n";
    s.take_as(other, ImportInto::Import { id: begun.import.clone() }, |mapping| {
        let (channel, subject) = (column(mapping, "channel"), column(mapping, "subject"));
        (mapping.columns[channel].means, mapping.columns[subject].means) = (left_out, Means::Topic);
    });
    let whole = WHOLE.replace("csat\n", "csat;subject\n").replace(";5\n", ";5;late\n").replace(";4\n", ";4;late\n");
    let found = s.understood(&s.file("log.csv", &whole.replace(";;\n", ";;;late\n")));
    assert_eq!((found.known.len(), &found.noted), (1, &Vec::new()));
    let mapping = found.understood.mapping;
    let means = ["channel", "subject", "closed at"].map(|name| mapping.columns[column(&mapping, name)].means);
    assert_eq!(means, [left_out, Means::Topic, Means::Closed]);
    // Somebody who leaves the ends out takes none of them back.
    s.take_as(&WHOLE.replace("V-3", "V-5"), ImportInto::Import { id: begun.import.clone() }, |mapping| {
        let closed = column(mapping, "closed at");
        mapping.columns[closed].means = left_out;
    });
    assert_eq!(end_to_end(), before);
}

#[test]
fn a_file_that_lacks_what_tells_cases_apart_is_another_one() {
    let s = Stage::set();
    s.take(WHOLE, ImportInto::Journey { id: s.journey.clone() });
    for other in [
        "customer;opened at;channel;closed at;csat\nK-1;2026-07-13 09:00;mail;2026-07-14 09:00;5\n",
        "case;customer;channel;closed at;csat\nV-1;K-1;mail;2026-07-14 09:00;5\n",
        "case;customer;opened at\nV-1;K-1;2026-07-13 09:00\n",
    ] {
        let path = s.file("other.csv", other);
        assert_eq!(s.understood(&path).known.len(), 0, "{other}");
    }
}

#[test]
fn a_file_that_tells_cases_apart_otherwise_brings_no_import_up_to_date() {
    let s = Stage::set();
    let told_by = |means: Means| {
        move |mapping: &mut Mapping| {
            let case = mapping.columns.iter().position(|column| column.name == "case").unwrap();
            mapping.columns[case].means = means;
        }
    };
    let (named, unnamed) = (told_by(Means::Case), told_by(Means::NotImported { because: Unimported::LeftOut }));
    let begun = s.take_as(WHOLE, ImportInto::Journey { id: s.journey.clone() }, unnamed);
    let refused = s.try_as(WHOLE, ImportInto::Import { id: begun.import.clone() }, named).unwrap_err();
    assert!(matches!(refused, Error::Rejected(Rejection::CasesToldOtherwise)), "{refused:?}");
    assert_eq!(s.take_as(WHOLE, ImportInto::Import { id: begun.import.clone() }, unnamed).added, 0);
    // Whoever wants them named puts the file in the place of what was there.
    assert_eq!(s.take_as(WHOLE, ImportInto::Instead { id: begun.import.clone() }, named).removed, 3);
    let refused = s.try_as(WHOLE, ImportInto::Import { id: begun.import }, unnamed).unwrap_err();
    assert!(matches!(refused, Error::Rejected(Rejection::CasesToldOtherwise)), "{refused:?}");
}

fn measures(text: &str) -> Vec<&'static str> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log.csv");
    std::fs::write(&path, text).unwrap();
    let mapping = understand(&path, "UTC", &Told::default()).unwrap().mapping;
    mapping.registry().iter().map(Measure::kind).collect()
}

#[test]
fn who_answers_again_has_not_come_again() {
    let survey = "answered at;customer;csat\n2026-07-13 09:00;K-1;5\n2026-07-14 09:00;K-2;4\n2026-07-15 09:00;K-1;2\n";
    assert_eq!(measures(survey), ["satisfied"]);
    let contacts = "opened at;customer;channel;csat\n2026-07-13 09:00;K-1;mail;5\n2026-07-14 09:00;K-2;phone;4\n";
    assert!(measures(contacts).contains(&"repeatContact"));
}
