//! The values that DuckDB, polars, pandas and SQLite agree on for the whole incident log.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::HashMap;
use std::fs::File;
use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use spielraum_domain::chart::Rules;
use spielraum_domain::outcome::{Case, CaseLog, Ends, Maturity, Measure, Warning, Week};
use spielraum_engine::import::reading::{
    CaseRow, Layout, Means, ReadLog, RowsAre, Understood, Unimported, Zone, read, understand,
};

fn unzipped() -> (tempfile::TempDir, PathBuf) {
    let zip = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/incident_event_log.zip");
    let mut archive = zip::ZipArchive::new(File::open(zip).unwrap()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("incident_event_log.csv");
    io::copy(&mut archive.by_name("incident_event_log.csv").unwrap(), &mut File::create(&path).unwrap()).unwrap();
    (folder, path)
}

fn cases(log: &ReadLog) -> Vec<Case> {
    log.cases.iter().map(|row| row.case).collect()
}

fn read_at(path: &Path) -> ReadLog {
    let mapping = understand(path, "UTC").unwrap().mapping;
    read(path, &mapping, &[1; 32], &mut |_, _| ControlFlow::Continue(())).unwrap()
}

/// Channel, topic and group of a case as words.
type Spelt = [Option<String>; 3];

/// A case with its words beside it: their numbers are only of one file.
fn spelt(log: &ReadLog, row: &CaseRow) -> (Case, Spelt) {
    let case = row.case;
    let words = [case.channel, case.topic, case.group].map(|word| Some(log.words[word?.index()].clone()));
    (Case { channel: None, topic: None, group: None, ..case }, words)
}

#[test]
fn the_shipped_sample_is_a_part_of_the_log() {
    let (_folder, path) = unzipped();
    let log = read_at(&path);
    let whole: HashMap<[u8; 16], (Case, Spelt)> = log.cases.iter().map(|row| (row.id, spelt(&log, row))).collect();
    let sample = read_at(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/incident_event_log_sample.csv"));
    assert_eq!((sample.counts.rows, sample.counts.cases, sample.counts.customers), (2_482, 423, 105));
    assert!(sample.cases.iter().all(|row| whole.get(&row.id) == Some(&spelt(&sample, row))));

    let cases = cases(&sample);
    let reopened = CaseLog::new(&cases, sample.last, |utc| utc).series(&Measure::Reopened);
    assert!(reopened.points.len() >= 24);
    let mature = reopened.figures().iter().filter(|figure| figure.is_some()).count();
    assert_eq!(mature, 13, "the sample ends in the same week as the log it was taken from");
}

#[test]
fn the_agreed_values_come_out_exactly() {
    let (_folder, path) = unzipped();
    let understood = understand(&path, "Europe/Berlin").unwrap();
    assert_understood(&understood);

    let mut told = Vec::new();
    let mut progress = |done, total| {
        told.push((done, total));
        ControlFlow::Continue(())
    };
    let log = read(&path, &understood.mapping, &[1; 32], &mut progress).unwrap();
    assert!(told.len() > 40 && told.iter().all(|(done, total)| done <= total));
    assert!(told.windows(2).all(|pair| pair[0].0 < pair[1].0));

    assert_eq!(log.counts.rows, 141_712);
    assert_eq!(log.rejected, []);
    assert_eq!(log.counts.cases, 24_918);
    assert_eq!(log.counts.customers, 5_244);
    let cases = cases(&log);
    let minutes: i64 = cases.iter().map(|case| i64::from(case.end_to_end(Ends::Closed).unwrap())).sum();
    assert_eq!(minutes, 471_441_534);
    assert_eq!(cases.iter().map(|case| case.handovers).sum::<u32>(), 19_088);
    assert_eq!(cases.iter().filter(|case| case.reopened).count(), 275);
    assert_weekly(&cases, log.last);
}

fn assert_understood(understood: &Understood) {
    assert_eq!(understood.rows, 141_712);
    assert_eq!(understood.odd_rows, 0);
    assert_eq!(understood.layout, Some(Layout::ServiceNowIncidents));
    assert_eq!(understood.rows_are, RowsAre::Events { cases: 24_918 });
    assert_eq!(understood.questions, []);
    assert_eq!(understood.mapping.nothing, ["-100", "?"]);
    let state = understood.nothing.iter().find(|it| it.word == "-100").unwrap();
    assert_eq!((state.column.as_str(), state.count), ("incident_state", 5));
    assert_eq!(understood.mapping.zone, "UTC");
    let agent = Means::NotImported { because: Unimported::Agent };
    for name in ["opened_by", "sys_created_by", "sys_updated_by", "assigned_to", "resolved_by"] {
        let column = understood.columns.iter().find(|column| column.name == name).unwrap();
        assert_eq!(column.means, agent, "{name}");
        assert!(column.examples.is_empty(), "{name} shows nobody");
    }
}

fn assert_weekly(cases: &[Case], last: i32) {
    let zone = Zone::named("UTC").unwrap();
    let weekly = CaseLog::new(cases, last, |utc| zone.to_local(utc));
    assert_eq!(weekly.weeks_with_an_opening(), 48);
    let repeat = weekly.series(&Measure::RepeatContact { window_days: 7, by_topic: false });
    assert_eq!(repeat.all.numerator, 12_171.0);
    assert_eq!(weekly.series(&Measure::Reopened).all.numerator, 275.0);
    assert_eq!(weekly.series(&Measure::Handovers).all.numerator, 19_088.0);
    assert_eq!(weekly.series(&Measure::EndToEnd).all.denominator, 24_918.0);

    // The extract ends in week 22; a week of openings needs the whole next week to show its repeats.
    let mature: Vec<Week> =
        repeat.points.iter().filter(|point| point.maturity == Maturity::Mature).map(|point| point.week).collect();
    assert_eq!(mature, (9..=20).map(|week| Week { year: 2016, week }).collect::<Vec<_>>());
    let ends = repeat.warnings.iter().find_map(|warning| match warning {
        Warning::ExtractEnds { from, .. } => Some(*from),
        _ => None,
    });
    assert_eq!(ends, Some(Week { year: 2016, week: 22 }));
    assert!(repeat.warnings.iter().any(|warning| matches!(
        warning,
        Warning::SharedCustomers { customers: 3, cases } if (820..=826).contains(cases)
    )));
}

/// Weekly medians fall by selection alone when the log is cut by the day cases were closed.
#[test]
fn the_log_cut_by_the_day_of_closing_is_seen_through() {
    let (_folder, path) = unzipped();
    let log = read_at(&path);
    let all = cases(&log);
    let selects = |cases: &[Case], last| {
        let series = CaseLog::new(cases, last, |utc| utc).series(&Measure::EndToEnd);
        let seen = series.warnings.iter().any(|warning| matches!(warning, Warning::SelectedByEnd { .. }));
        (seen, series)
    };
    assert!(!selects(&all, log.last).0, "the log as it is was cut by the day of opening");
    // Closed between 2016-04-04 and 2016-05-15.
    let (from, to) = (16_895 * 1440, 16_936 * 1440);
    let closed: Vec<Case> =
        all.iter().filter(|case| case.closed.is_some_and(|at| (from..to).contains(&at))).copied().collect();
    let (seen, series) = selects(&closed, to);
    assert!(seen, "{:?}", series.warnings);
    let medians: Vec<f64> = series.points.iter().filter_map(|point| point.value).collect();
    assert!(medians[0] > 3.0 * medians[medians.len() - 1], "{medians:?}");
    let chart = series.chart(&Measure::EndToEnd, Rules::default(), vec![]);
    assert!(chart.points.iter().all(|point| point.signals.is_empty()), "it does not signal what selection did");
}
