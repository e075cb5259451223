//! Outcomes of random cases and of the whole incident log, against SQL.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use spielraum_domain::outcome::{Case, CaseLog, CustomerKey, Measure, Series, Summary};
use spielraum_engine::import::reading::{Zone, read, understand};
use spielraum_oracles::config;
use spielraum_oracles::log::{Counted, Row, Sql};

/// Weeks without a case stand in our series and in no table of SQL; everything else is the same, figure by figure.
fn assert_same(what: &str, ours: &Series, theirs: &[Counted]) {
    let (all, weeks) = theirs.split_last().expect("the sum over all weeks");
    assert_eq!(all.week, None);
    let weeks: HashMap<(i32, u32), &Counted> =
        weeks.iter().map(|counted| (counted.week.expect("a week"), counted)).collect();
    let mut found = 0;
    for point in &ours.points {
        let (week, figures) = (point.week, [Some(point.numerator), Some(point.denominator), point.value, point.p85]);
        match weeks.get(&(week.year, week.week)) {
            Some(counted) => {
                found += 1;
                assert_close(&format!("{what} in {week:?}"), figures, counted);
            }
            None => assert_eq!(figures, [Some(0.0), Some(0.0), None, None], "{what} in {week:?}"),
        }
    }
    assert_eq!(found, weeks.len(), "{what}: a week of SQL's that is not ours");
    let Summary { numerator, denominator, value, p85, .. } = ours.all;
    assert_close(what, [Some(numerator), Some(denominator), value, p85], all);
}

fn assert_close(what: &str, ours: [Option<f64>; 4], theirs: &Counted) {
    let Counted { numerator, denominator, value, p85, .. } = *theirs;
    for (ours, theirs) in ours.into_iter().zip([Some(numerator), Some(denominator), value, p85]) {
        let same = match (ours, theirs) {
            (Some(ours), Some(theirs)) => (ours - theirs).abs() <= 1e-9 * theirs.abs().max(1.0),
            (ours, theirs) => ours == theirs,
        };
        assert!(same, "{what}: {ours:?} is not {theirs:?}");
    }
}

fn assert_all_same(log: &CaseLog<'_>, sql: &Sql) {
    for days in [1, 7, 30] {
        let ours = log.series(&Measure::RepeatContact { window_days: days, by_topic: false });
        assert_same(&format!("repeat contact in {days} days"), &ours, &sql.repeat_contact(days).unwrap());
    }
    assert_same("reopened", &log.series(&Measure::Reopened), &sql.reopened().unwrap());
    assert_same("handovers", &log.series(&Measure::Handovers), &sql.handovers().unwrap());
    assert_same("end to end", &log.series(&Measure::EndToEnd), &sql.end_to_end().unwrap());
}

fn unzipped() -> (tempfile::TempDir, PathBuf) {
    let zip = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/incident_event_log.zip");
    let mut archive = zip::ZipArchive::new(File::open(zip).unwrap()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("incident_event_log.csv");
    io::copy(&mut archive.by_name("incident_event_log.csv").unwrap(), &mut File::create(&path).unwrap()).unwrap();
    (folder, path)
}

#[test]
fn the_incident_log_gives_what_sql_gives() {
    let (_folder, path) = unzipped();
    let mut text = String::new();
    File::open(&path).unwrap().read_to_string(&mut text).unwrap();
    assert!(!text.contains('"'), "a comma may stand between quotation marks");
    let sql = Sql::of_events(&text).unwrap();
    for (agreed, query) in [
        (141_712, "select count(*) from event"),
        (24_918, "select count(*) from cases"),
        (5_244, "select count(distinct customer) from cases"),
        (471_441_534, "select sum(closed - opened) from cases"),
        (19_088, "select sum(handovers) from cases"),
        (275, "select sum(reopened) from cases"),
        (48, "select count(distinct week) from cases"),
    ] {
        assert_eq!(sql.number(query).unwrap(), agreed, "{query}");
    }
    assert_eq!(sql.repeat_contact(7).unwrap().last().unwrap().numerator, 12_171.0);

    let mapping = understand(&path, "UTC").unwrap().mapping;
    let log = read(&path, &mapping, &[1; 32], &mut |_, _| ControlFlow::Continue(())).unwrap();
    let cases: Vec<Case> = log.cases.iter().map(|row| row.case).collect();
    let zone = Zone::named("UTC").unwrap();
    let weekly = CaseLog::new(&cases, log.last, |utc| zone.to_local(utc));
    assert_eq!(weekly.weeks_with_an_opening(), 48);
    assert_all_same(&weekly, &sql);
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    // From a Tuesday in 2015, a year of 53 weeks, over its end.
    let from = 24_100_000_i32;
    let minute = prop_oneof![4 => 0..70_000_i32, 1 => (0..50_i32).prop_map(|day| day * 1440)];
    let ends = || prop::option::weighted(0.8, prop_oneof![-50..60_000_i32, (0..20_i32).prop_map(|day| day * 1440)]);
    let row = (prop::option::weighted(0.9, 0..9_u32), minute, ends(), ends(), prop::bool::weighted(0.2), 0..4_u32);
    let row = row.prop_map(move |(customer, opened, resolved, closed, reopened, handovers)| {
        let opened = from + opened;
        let [resolved, closed] = [resolved, closed].map(|after| after.map(|after| opened + after));
        Row { customer, opened, resolved, closed, reopened, handovers }
    });
    prop::collection::vec(row, 1..150)
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn random_cases_give_what_sql_gives(rows in rows()) {
        let cases: Vec<Case> = rows
            .iter()
            .map(|row| Case {
                customer: row.customer.map(|customer| CustomerKey(u128::from(customer))),
                opened: row.opened,
                resolved: row.resolved,
                closed: row.closed,
                reopened: row.reopened,
                handovers: row.handovers,
                ..Case::default()
            })
            .collect();
        // Long after all of them: whatever is open has been for longer than anything took.
        let last = rows.iter().flat_map(|row| [Some(row.opened), row.resolved, row.closed]).flatten().max();
        let last = last.map(|last| last + 10 * 366 * 1440);
        assert_all_same(&CaseLog::new(&cases, last.expect("a case"), |utc| utc), &Sql::of(&rows).unwrap());
    }
}
