//! Weekly outcomes: what is counted, and when a week may be believed.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use proptest::prelude::*;
use spielraum_domain::chart::{Direction, Kind, Rules};
use spielraum_domain::outcome::{
    Case, CaseLog, CustomerKey, DAY, Entry, EntryError, Figure, Maturity, Measure, Minute, OwnMeasure, Series, Unit,
    Warning, Week, own_series, own_series_until,
};

/// Monday 2016-02-29, 00:00.
const MONDAY: Minute = 16_860 * DAY;
const WEEK: Minute = 7 * DAY;
const REPEAT: Measure = Measure::RepeatContact { window_days: 7, by_topic: false };

fn case(opened: Minute) -> Case {
    Case { opened, ..Case::default() }
}

fn of(customer: u128, opened: Minute) -> Case {
    Case { customer: Some(CustomerKey(customer)), ..case(opened) }
}

fn series(cases: &[Case], last: Minute, measure: &Measure) -> Series {
    CaseLog::new(cases, last, |utc| utc).series(measure)
}

/// So many cases a week, each of a customer of its own, closed after two hours.
fn weeks(counts: &[i32]) -> Vec<Case> {
    let mut cases = Vec::new();
    for (week, count) in counts.iter().enumerate() {
        for at in 0..*count {
            let opened = MONDAY + week as Minute * WEEK + at * (WEEK / count);
            cases.push(Case { closed: Some(opened + 120), ..of(cases.len() as u128, opened) });
        }
    }
    cases
}

fn maturities(series: &Series) -> Vec<Maturity> {
    series.points.iter().map(|point| point.maturity).collect()
}

#[test]
fn a_repeat_is_another_opening_within_the_window() {
    let at = |minutes: Minute| MONDAY + minutes;
    for (name, openings, expected) in [
        ("the last minute counts", vec![(1, 0), (1, WEEK)], 1.0),
        ("a minute later does not", vec![(1, 0), (1, WEEK + 1)], 0.0),
        ("the same minute is the same contact", vec![(1, 0), (1, 0)], 0.0),
        ("both of the same minute are followed", vec![(1, 0), (1, 0), (1, 5)], 2.0),
        ("another customer is no repeat", vec![(1, 0), (2, 5)], 0.0),
        ("each that is followed counts", vec![(1, 0), (1, DAY), (1, 2 * DAY)], 2.0),
    ] {
        let cases: Vec<Case> = openings.iter().map(|(customer, minutes)| of(*customer, at(*minutes))).collect();
        assert_eq!(series(&cases, at(4 * WEEK), &REPEAT).all.numerator, expected, "{name}");
    }
}

#[test]
fn cases_without_a_customer_are_left_out_and_said() {
    let cases = [of(1, MONDAY), case(MONDAY), of(1, MONDAY + 60)];
    let series = series(&cases, MONDAY + 4 * WEEK, &REPEAT);
    assert_eq!((series.all.numerator, series.all.denominator), (1.0, 2.0));
    assert!(series.warnings.contains(&Warning::NoCustomer { cases: 1 }));
}

#[test]
fn a_week_counts_when_its_window_has_closed() {
    let cases = weeks(&[20, 20, 20, 20]);
    let until = MONDAY + 4 * WEEK;
    let repeat = series(&cases, until, &REPEAT);
    assert_eq!(maturities(&repeat), [Maturity::Mature, Maturity::Mature, Maturity::Mature, Maturity::WindowOpen]);
    assert_eq!(repeat.figures()[3], None);
    assert!(repeat.warnings.contains(&Warning::WindowOpen { from: Week { year: 2016, week: 12 }, weeks: 1 }));
    assert_eq!(repeat.mature.denominator, 60.0);
    assert_eq!(repeat.all.denominator, 80.0);
    assert_eq!(maturities(&series(&cases, until, &Measure::Handovers)), [Maturity::Mature; 4]);
    assert_eq!(maturities(&series(&cases, until - 1, &Measure::Handovers))[3], Maturity::WindowOpen);
}

/// An export by the day of opening: cases go on to close, and nobody's next case can be in it.
#[test]
fn who_came_again_after_the_last_opening_cannot_be_seen() {
    let mut cases = weeks(&[20, 20, 20, 20]);
    let first = cases.len() - 1;
    cases[first].closed = Some(MONDAY + 7 * WEEK);
    let found = |measure| maturities(&series(&cases, MONDAY + 7 * WEEK, &measure));
    let (mature, open) = (Maturity::Mature, Maturity::WindowOpen);
    for looks_ahead in
        [REPEAT, Measure::FirstContact { window_days: 7, by_topic: false }, Measure::Contained { window_days: 7 }]
    {
        let last = found(looks_ahead.clone())[3];
        assert!(matches!(last, Maturity::WindowOpen | Maturity::Empty), "{looks_ahead:?}: {last:?}");
    }
    assert_eq!(found(REPEAT), [mature, mature, mature, open], "the last day is whole");
    assert_eq!(
        found(Measure::Resolved { window_days: 7 }),
        [mature; 4],
        "what ended is known until the end of the log"
    );
}

#[test]
fn the_weeks_after_the_extract_ended_mean_nothing() {
    let cases = weeks(&[40, 44, 38, 41, 43, 15, 1, 1, 2, 1]);
    let repeat = series(&cases, MONDAY + 10 * WEEK, &REPEAT);
    let ended = Maturity::ExtractEnded;
    let expected = [[Maturity::Mature; 4].as_slice(), &[Maturity::WindowOpen], &[ended; 5]].concat();
    assert_eq!(maturities(&repeat), expected, "the week before the end waits for a window that never closes");
    assert!(
        matches!(repeat.warnings[0], Warning::ExtractEnds { from: Week { year: 2016, week: 14 }, usual, .. } if usual == 41.0)
    );
    let clean = series(&weeks(&[40, 44, 38, 41, 43]), MONDAY + 6 * WEEK, &REPEAT);
    let waits = Warning::WindowOpen { from: Week { year: 2016, week: 13 }, weeks: 1 };
    assert_eq!(clean.warnings, [waits], "nothing ended but the openings, so nobody of the last week can be seen again");
}

#[test]
fn few_cases_and_empty_weeks_are_shown_but_not_counted() {
    let cases = weeks(&[20, 0, 9, 20]);
    let handovers = series(&cases, MONDAY + 5 * WEEK, &Measure::Handovers);
    assert_eq!(maturities(&handovers), [Maturity::Mature, Maturity::Empty, Maturity::FewCases, Maturity::Mature]);
    assert_eq!(handovers.points[1].value, None);
    assert_eq!(handovers.points[2].value, Some(0.0));
    assert_eq!(handovers.figures(), [Some(0.0), None, None, Some(0.0)]);
    assert!(handovers.warnings.contains(&Warning::FewCases { weeks: 1, needed: 10 }));
}

#[test]
fn reopened_is_a_share_of_what_had_ended() {
    let mut cases = weeks(&[20]);
    cases[0].reopened = true;
    cases.extend([case(MONDAY), Case { reopened: true, ..case(MONDAY) }]);
    let reopened = series(&cases, MONDAY + 2 * WEEK, &Measure::Reopened);
    assert_eq!((reopened.all.numerator, reopened.all.denominator), (2.0, 21.0));
    assert_eq!(reopened.points[0].value, Some(200.0 / 21.0));
}

#[test]
fn handovers_are_a_mean_over_all_cases() {
    let mut cases = weeks(&[10]);
    cases[3].handovers = 4;
    cases[4].handovers = 1;
    assert_eq!(series(&cases, MONDAY + 2 * WEEK, &Measure::Handovers).points[0].value, Some(0.5));
}

#[test]
fn end_to_end_is_the_median_with_open_cases_counted_in() {
    let ended = |minutes| Case { closed: Some(MONDAY + minutes), resolved: Some(MONDAY), ..case(MONDAY) };
    let mut cases: Vec<Case> = (1..=10).map(|hours| ended(hours * 60)).collect();
    let at = |cases: &[Case], last| series(cases, last, &Measure::EndToEnd).points[0].clone();
    let all = at(&cases, MONDAY + 2 * WEEK);
    assert_eq!((all.value, all.p85, all.maturity), (Some(330.0), Some(519.0), Maturity::Mature));
    // Four are open for much longer than the median: it is certain all the same, what 85 of 100 stay within is not.
    cases.extend([case(MONDAY); 4]);
    let some_open = at(&cases, MONDAY + 2 * WEEK);
    assert_eq!((some_open.value, some_open.p85), (Some(450.0), None));
    assert_eq!(some_open.maturity, Maturity::Mature);
    // Were they opened a moment ago, the median of the closed ones alone would be too low.
    let young = Case { opened: MONDAY + WEEK - 1, ..case(MONDAY) };
    cases[10..].fill(young);
    assert_eq!(at(&cases, MONDAY + WEEK).maturity, Maturity::StillOpen { open: 4 });
    // More than half open: there is no median yet.
    cases.extend([case(MONDAY); 12]);
    let most_open = at(&cases, MONDAY + 2 * WEEK);
    assert_eq!((most_open.value, most_open.maturity), (None, Maturity::StillOpen { open: 16 }));
}

#[test]
fn a_log_without_closing_ends_with_resolving() {
    let cases = [Case { resolved: Some(MONDAY + 90), ..case(MONDAY) }];
    assert_eq!(series(&cases, MONDAY + 2 * WEEK, &Measure::EndToEnd).all.value, Some(90.0));
}

#[test]
fn an_account_with_more_than_a_case_a_day_is_shared() {
    let mut cases = weeks(&[40; 8]);
    let warned = |cases: &[Case]| {
        series(cases, MONDAY + 9 * WEEK, &REPEAT)
            .warnings
            .iter()
            .any(|it| matches!(it, Warning::SharedCustomers { customers: 1, cases: 70 }))
    };
    assert!(!warned(&cases));
    cases.extend((0..70).map(|at| of(u128::MAX, MONDAY + at * 1000)));
    assert!(warned(&cases));
}

#[test]
fn weeks_begin_by_the_clock_on_the_wall() {
    let cases = [case(MONDAY - 30)];
    let ahead = CaseLog::new(&cases, MONDAY, |utc| utc + 60).series(&Measure::Handovers);
    assert_eq!(ahead.points[0].week, Week { year: 2016, week: 9 });
    let utc = CaseLog::new(&cases, MONDAY, |utc| utc).series(&Measure::Handovers);
    assert_eq!(utc.points[0].week, Week { year: 2016, week: 8 });
}

#[test]
fn an_empty_log_has_empty_series() {
    for measure in [REPEAT, Measure::Reopened, Measure::EndToEnd, Measure::Handovers] {
        let empty = series(&[], 0, &measure);
        assert_eq!((empty.points.len(), empty.all.value, empty.warnings.len()), (0, None, 0));
    }
}

fn percent() -> OwnMeasure {
    OwnMeasure { unit: Unit::Percent, direction: Direction::Up }
}

fn entry(week: u32, figure: Figure) -> Entry {
    Entry { week: Week { year: 2026, week }, figure }
}

#[test]
fn own_figures_are_values_or_quotients() {
    let entries = [
        entry(12, Figure::Ratio { numerator: 3.0, denominator: 4.0 }),
        entry(10, Figure::Ratio { numerator: 1.0, denominator: 16.0 }),
    ];
    let own = own_series(&percent(), &entries).unwrap();
    assert_eq!(own.figures(), [Some(6.25), None, Some(75.0)]);
    assert_eq!(own.all.value, Some(20.0), "quotient of the sums, not mean of the quotients");
    let plain = [entry(10, Figure::Value { value: 40.0 }), entry(11, Figure::Value { value: 60.0 })];
    assert_eq!(own_series(&percent(), &plain).unwrap().all.value, Some(50.0));
    assert_eq!(own_series(&percent(), &[]).unwrap().points.len(), 0);
}

#[test]
fn own_figures_that_cannot_be_are_refused() {
    let week = Week { year: 2026, week: 10 };
    let refused = |figure| own_series(&percent(), &[entry(10, figure)]).unwrap_err();
    assert_eq!(refused(Figure::Value { value: f64::NAN }), EntryError::NotANumber(week));
    assert_eq!(refused(Figure::Ratio { numerator: 1.0, denominator: 0.0 }), EntryError::NotANumber(week));
    assert_eq!(refused(Figure::Value { value: 101.0 }), EntryError::OutOfBounds { week, value: 101.0 });
    assert_eq!(
        refused(Figure::Ratio { numerator: -1.0, denominator: 2.0 }),
        EntryError::OutOfBounds { week, value: -50.0 }
    );
    let twice = [entry(10, Figure::Value { value: 1.0 }), entry(10, Figure::Value { value: 2.0 })];
    assert_eq!(own_series(&percent(), &twice), Err(EntryError::Twice(week)));
    let missing = Week { year: 2025, week: 53 };
    let no_week = Entry { week: missing, figure: Figure::Value { value: 1.0 } };
    assert_eq!(own_series(&percent(), &[no_week]), Err(EntryError::NoSuchWeek(missing)));
    let far = Entry { week: Week { year: 20_260, week: 10 }, figure: Figure::Value { value: 1.0 } };
    assert!(own_series(&percent(), &[entry(10, Figure::Value { value: 1.0 }), far]).is_err());
}

#[test]
fn the_week_that_is_running_enters_no_limit() {
    let entries: Vec<Entry> = (30..=48).map(|week| entry(week, Figure::Value { value: 40.0 })).collect();
    let own = own_series_until(&percent(), &entries, Week { year: 2026, week: 48 }).unwrap();
    assert_eq!(own.points[17].maturity, Maturity::Mature);
    assert_eq!((own.points[18].value, own.points[18].maturity), (Some(40.0), Maturity::WindowOpen));
    assert_eq!(own.figures().into_iter().flatten().count(), 18);
    assert_eq!((own.mature.denominator, own.all.denominator), (18.0, 19.0));
}

#[test]
fn a_week_of_few_cases_is_no_signal_by_itself() {
    // Four of fourteen lie far outside what weeks of four hundred do, and well inside what chance does to fourteen.
    let mut entries: Vec<Entry> = [38, 42, 35, 44, 40, 37, 43, 41, 36, 40, 45, 39, 38, 42, 40]
        .into_iter()
        .zip(1..)
        .map(|(found, week)| entry(week, Figure::Ratio { numerator: f64::from(found), denominator: 400.0 }))
        .collect();
    entries[9].figure = Figure::Ratio { numerator: 4.0, denominator: 14.0 };
    let own = Measure::Own(percent());
    let chart = own_series(&percent(), &entries).unwrap().chart(&own, Rules::default(), Vec::new());
    assert_eq!(chart.kind, Kind::P);
    assert!(chart.points.iter().all(|point| point.signals.is_empty()), "{:?}", chart.says);
    let limits = chart.points[9].limits.unwrap();
    assert!(limits.lower == 0.0 && (30.0..40.0).contains(&limits.upper), "{limits:?}");
}

#[test]
fn a_measure_is_stored_as_data() {
    let json = serde_json::to_value(&REPEAT).unwrap();
    assert_eq!(json, serde_json::json!({ "kind": "repeatContact", "windowDays": 7, "byTopic": false }));
    let own = Measure::Own(percent());
    let json = serde_json::to_value(&own).unwrap();
    assert_eq!(json, serde_json::json!({ "kind": "own", "unit": { "kind": "percent" }, "direction": "up" }));
    assert_eq!(serde_json::from_value::<Measure>(json).unwrap(), own);
}

proptest! {
    /// The order of cases does not show, and every series counts every case once.
    #[test]
    fn series_do_not_depend_on_the_order_of_cases(
        cases in prop::collection::vec((0..6_u128, 0..8 * WEEK, prop::option::of(0..3 * WEEK), any::<bool>()), 0..80),
        rotate in 0..80_usize,
    ) {
        let cases: Vec<Case> = cases
            .into_iter()
            .map(|(who, at, took, reopened)| Case {
                customer: (who > 0).then_some(CustomerKey(who)),
                closed: took.map(|took| MONDAY + at + took),
                reopened,
                ..case(MONDAY + at)
            })
            .collect();
        let mut other = cases.clone();
        other.rotate_left(rotate % cases.len().max(1));
        for measure in [REPEAT, Measure::Reopened, Measure::EndToEnd, Measure::Handovers] {
            let found = series(&cases, MONDAY + 12 * WEEK, &measure);
            prop_assert_eq!(&found, &series(&other, MONDAY + 12 * WEEK, &measure));
            let sum: f64 = found.points.iter().map(|point| point.denominator).sum();
            prop_assert_eq!(sum, found.all.denominator);
            prop_assert!(found.points.iter().filter_map(|point| point.value).all(f64::is_finite));
        }
    }
}
