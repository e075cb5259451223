//! A survey file without dates is imported once somebody says the day of its wave, and grades are read from the best.

use std::fmt::Write as _;
use std::ops::ControlFlow;

use chrono::NaiveDate;
use spielraum_domain::outcome::{Measure, Scale, Warning};
use spielraum_engine::import::reading::{Mapping, Means, Question};
use spielraum_engine::import::{ImportInto, ImportReport, ImportRun, LogProblem, preview};
use spielraum_engine::{Error, Rejection};

use crate::stage::Stage;

/// A survey without a date in it: how likely somebody would recommend us, 11 where nobody answered, and a grade.
fn survey() -> String {
    let mut text = "RESPNUM,Gate,NPS,Zufriedenheit (Note)\n".to_owned();
    for (mark, count) in [(10, 40), (9, 25), (8, 15), (6, 12), (0, 8), (11, 10)] {
        for _ in 0..count {
            let number = text.lines().count();
            writeln!(text, "{number},A,{mark},{}", 1 + number % 6).unwrap();
        }
    }
    text
}

impl Stage {
    fn wave(&self, text: &str, day: Option<&str>, into: ImportInto) -> Result<ImportReport, Error> {
        let path = self.file("wave.csv", text);
        let mapping =
            Mapping { wave: day.map(|day| day.parse().unwrap()), ..self.understood(&path).understood.mapping };
        let run = ImportRun {
            path,
            mapping,
            into,
            name: "Survey".into(),
            credit: String::new(),
            outcomes: Vec::new(),
            keep_mapping: None,
        };
        Ok(self.workspace.import_log(&self.us(), run, &mut |_, _| ControlFlow::Continue(()))?.output)
    }
}

#[test]
fn a_wave_has_the_day_that_somebody_says_and_eleven_is_no_promoter() {
    let s = Stage::set();
    let path = s.file("wave.csv", &survey());
    let found = s.understood(&path).understood;
    assert_eq!(found.questions, [Question::WhichTime]);
    let journey = ImportInto::Journey { id: s.journey.clone() };
    assert!(matches!(s.wave(&survey(), None, journey.clone()), Err(Error::Rejected(Rejection::UnreadableLog { .. }))));

    let mapping = Mapping { wave: NaiveDate::from_ymd_opt(2017, 5, 10), ..found.mapping };
    let seen = preview(&path, &mapping, s.workspace.clock().now(), &mut |_, _| ControlFlow::Continue(())).unwrap();
    let recommend = seen.outcomes.iter().find(|one| matches!(one.measure, Measure::Recommend { .. })).unwrap();
    // 65 promoters and 20 detractors of 100; were 11 an answer, it would be 75 of 110.
    assert_eq!(recommend.series.mature.value, Some(45.0));
    assert!(recommend.series.warnings.contains(&Warning::BeyondScale { entries: 10, marks: vec![11] }));

    let to_come = s.wave(&survey(), Some("2062-05-10"), journey.clone());
    let is_told = |error: &Error| {
        matches!(error, Error::Rejected(Rejection::UnreadableLog { problem: LogProblem::WaveToCome, .. }))
    };
    assert!(to_come.is_err_and(|error| is_told(&error)));
    let first = s.wave(&survey(), Some("2017-05-10"), journey).unwrap();
    let into = ImportInto::Import { id: first.import.clone() };
    let again = s.wave(&survey(), Some("2017-05-10"), into.clone()).unwrap();
    assert_eq!((first.counts.cases, again.added, again.changed), (110, 0, 0));
    // The numbers begin anew in the next wave; they are other answers all the same.
    let next = s.wave(&survey(), Some("2018-05-16"), into).unwrap();
    assert_eq!((next.added, next.changed), (110, 0));
}

#[test]
fn of_grades_one_is_the_best() {
    let s = Stage::set();
    let path = s.file("wave.csv", &survey());
    let mapping = s.understood(&path).understood.mapping;
    let grade = mapping.columns.iter().position(|column| column.name == "Zufriedenheit (Note)").unwrap();
    assert_eq!(mapping.columns[grade].means, Means::Satisfaction(Scale::of(1, 6).from_the_best()));
    let mapping = Mapping { wave: NaiveDate::from_ymd_opt(2017, 5, 10), ..mapping };
    let value = |mapping: &Mapping| {
        let seen = preview(&path, mapping, s.workspace.clock().now(), &mut |_, _| ControlFlow::Continue(())).unwrap();
        let satisfied = seen.outcomes.into_iter().find(|one| matches!(one.measure, Measure::Satisfied { .. })).unwrap();
        satisfied.series.mature.numerator
    };
    // 1 and 2 are good; read the other way, 5 and 6 would be.
    let good = survey().lines().skip(1).filter(|line| line.ends_with(",1") || line.ends_with(",2")).count();
    let bad = survey().lines().skip(1).filter(|line| line.ends_with(",5") || line.ends_with(",6")).count();
    assert_ne!(good, bad);
    assert_eq!(value(&mapping), good as f64);
    let mut other_way = mapping.clone();
    other_way.columns[grade].means = Means::Satisfaction(Scale::of(1, 6));
    assert_eq!(value(&other_way), bad as f64);
}
