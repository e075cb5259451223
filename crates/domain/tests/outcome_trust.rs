//! Traps in real logs: each raises its warning on data that has it, and a clean control raises none.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use spielraum_domain::chart::{Doubt, Rules, Statement};
use spielraum_domain::outcome::{
    Case, CaseLog, CustomerKey, DAY, Ends, Maturity, Measure, Minute, Scale, Series, Warning, Week,
};

/// Monday 2016-02-29, 00:00.
const MONDAY: Minute = 16_860 * DAY;
const WEEK: Minute = 7 * DAY;

/// Numbers between 0 and 1 that look random and are the same each time.
fn noise(seed: u64) -> impl FnMut() -> f64 {
    let mut state = seed;
    move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// Forty cases a week that take three days on average, some of them weeks.
fn process(weeks: Minute, seed: u64) -> Vec<Case> {
    let mut next = noise(seed);
    let count = weeks * 40;
    let opened = |at: Minute| MONDAY + at * (WEEK / 40);
    let took = move || (-(1.0 - next()).ln() * f64::from(3 * DAY)) as Minute;
    let mut took = took;
    (0..count).map(|at| Case { opened: opened(at), closed: Some(opened(at) + took()), ..Case::default() }).collect()
}

fn series(cases: &[Case], last: Minute, measure: &Measure) -> Series {
    CaseLog::new(cases, last, |utc| utc).series(measure)
}

/// The log as it is known at `now`: what was opened until then, open where it ended later.
fn known_at(cases: &[Case], now: Minute) -> Vec<Case> {
    let seen = cases.iter().filter(|case| case.opened <= now);
    seen.map(|case| Case { closed: case.closed.filter(|closed| *closed <= now), ..*case }).collect()
}

#[test]
fn a_log_by_the_day_of_the_end_is_seen_through() {
    for seed in 1..20 {
        let all = process(40, seed);
        let (from, to) = (MONDAY + 12 * WEEK, MONDAY + 32 * WEEK);
        let ended = |case: &&Case| case.closed.is_some_and(|closed| (from..=to).contains(&closed));
        let selected: Vec<Case> = all.iter().filter(ended).copied().collect();
        let found = series(&selected, to, &Measure::EndToEnd);
        assert!(
            found.warnings.iter().any(|it| matches!(it, Warning::SelectedByEnd { .. })),
            "{seed}: {:?}",
            found.warnings
        );
        let chart = found.chart(&Measure::EndToEnd, Rules::default(), vec![]);
        assert!(chart.points.iter().all(|point| point.signals.is_empty()), "it says so instead of signalling");
        assert!(chart.says.contains(&Statement::Doubted { why: Doubt::SelectedByEnd }), "{:?}", chart.says);

        // By the day of opening, with what is still open, the same process raises nothing.
        let clean = known_at(&all, to);
        let control = series(&clean, to, &Measure::EndToEnd);
        assert!(!control.warnings.iter().any(|it| matches!(it, Warning::SelectedByEnd { .. })), "{seed}");
        // And a log of what has been closed entirely for a long time raises nothing either.
        let done = series(&all, MONDAY + 80 * WEEK, &Measure::EndToEnd);
        assert_eq!(done.warnings, [], "{seed}");
        let last = all.iter().filter_map(|case| case.closed).max().unwrap();
        let just_done = series(&all, last, &Measure::EndToEnd);
        assert!(!just_done.warnings.iter().any(|it| matches!(it, Warning::SelectedByEnd { .. })), "{seed}");
    }
}

/// "All closed tickets", by the day of opening: of the newest weeks only the quick ones have ended, so that the process seems to become
/// quicker.
#[test]
fn a_log_of_closed_cases_alone_says_of_its_newest_weeks_that_the_slow_ones_are_missing() {
    for seed in 1..20 {
        // A month on average.
        let slow = |case: Case| Case { closed: case.closed.map(|end| case.opened + 10 * (end - case.opened)), ..case };
        let all: Vec<Case> = process(40, seed).into_iter().map(slow).collect();
        let now = MONDAY + 40 * WEEK;
        let known = known_at(&all, now);
        let closed: Vec<Case> = known.iter().filter(|case| case.closed.is_some()).copied().collect();
        let last = closed.iter().filter_map(|case| case.closed).max().unwrap();
        let found = series(&closed, last, &Measure::EndToEnd);
        let left_out = found.warnings.iter().find_map(|it| match it {
            Warning::OpenLeftOut { from, weeks, missing } => Some((*from, *weeks, *missing)),
            _ => None,
        });
        let (from, weeks, missing) = left_out.unwrap_or_else(|| panic!("{seed}: {:?}", found.warnings));
        assert!((8..24).contains(&weeks) && (60..260).contains(&missing), "{seed}: {weeks} {missing}");
        let mut newest = found.points.iter().filter(|point| point.week >= from);
        assert!(
            newest.all(|point| matches!(
                point.maturity,
                Maturity::OpenLeftOut | Maturity::ExtractEnded | Maturity::Empty
            )),
            "{seed}"
        );
        let chart = found.chart(&Measure::EndToEnd, Rules::default(), vec![]);
        let mut signals = chart.points.iter().zip(&found.points).filter(|(_, point)| point.week >= from);
        assert!(signals.all(|(point, _)| point.signals.is_empty()), "{seed}");

        let is_left_out = |it: &Warning| matches!(it, Warning::OpenLeftOut { .. });
        let control = series(&known, now, &Measure::EndToEnd);
        assert!(!control.warnings.iter().any(is_left_out), "{seed}: what is open stands in it");
        // Everything has ended: nothing is missing.
        let last = all.iter().filter_map(|case| case.closed).max().unwrap();
        assert!(!series(&all, last, &Measure::EndToEnd).warnings.iter().any(is_left_out), "{seed}");
    }
}

#[test]
fn medians_of_closed_cases_alone_are_too_low() {
    // A backlog: of the cases of the last half, two in three have been open since.
    let mut cases = process(20, 7);
    let half = cases.len() / 2;
    for (at, case) in cases.iter_mut().enumerate().skip(half) {
        if at % 3 != 0 {
            case.closed = None;
        }
    }
    let found = series(&cases, MONDAY + 30 * WEEK, &Measure::EndToEnd);
    assert!(found.warnings.iter().any(|it| matches!(it, Warning::StillOpen { weeks: 10, .. })), "{:?}", found.warnings);

    // Spread over all weeks, so few that each median is certain, and yet closed ones alone are quicker.
    let mut spread = process(20, 8);
    spread.iter_mut().enumerate().filter(|(at, _)| at % 5 == 0).for_each(|(_, case)| case.closed = None);
    let found = series(&spread, MONDAY + 60 * WEEK, &Measure::EndToEnd);
    let many = found.warnings.iter().find_map(|it| match it {
        Warning::ManyOpen { open, cases, closed_only } => Some((*open, *cases, *closed_only)),
        _ => None,
    });
    let (open, of, closed_only) = many.unwrap();
    assert_eq!((open, of), (160, 800));
    assert!(closed_only < 0.9 * found.mature.value.unwrap());

    assert_eq!(series(&process(20, 8), MONDAY + 60 * WEEK, &Measure::EndToEnd).warnings, []);
}

#[test]
fn a_scale_that_counts_blanks_as_marks_is_doubted() {
    let marks = [10, 9, 8, 7, 3, 11, 11];
    let cases: Vec<Case> = (0..700)
        .map(|at| Case { opened: MONDAY + at, recommend: Some(marks[at as usize % 7]), ..Case::default() })
        .collect();
    let warned = |lowest, highest| {
        let measure = Measure::Recommend { scale: Scale::of(lowest, highest) };
        series(&cases, MONDAY + 2 * WEEK, &measure).warnings
    };
    assert_eq!(warned(0, 11), [Warning::UnusualScale { mark: 11, entries: 200 }]);
    assert_eq!(warned(0, 10), [Warning::BeyondScale { entries: 200, marks: vec![11] }]);
    let zero = |lowest| {
        let cases: Vec<Case> = (0..600)
            .map(|at| Case { opened: MONDAY + at, satisfaction: Some(at as i16 % 6), ..Case::default() })
            .collect();
        series(&cases, MONDAY + 2 * WEEK, &Measure::Satisfied { scale: Scale::of(lowest, 5) }).warnings
    };
    assert_eq!(zero(0), [Warning::UnusualScale { mark: 0, entries: 100 }]);
    assert_eq!(zero(1), [Warning::BeyondScale { entries: 100, marks: vec![0] }]);
    let clean: Vec<Case> = (0..600)
        .map(|at| Case { opened: MONDAY + at, satisfaction: Some(1 + at as i16 % 5), ..Case::default() })
        .collect();
    let measure = Measure::Satisfied { scale: Scale::default() };
    assert_eq!(series(&clean, MONDAY + 2 * WEEK, &measure).warnings, []);
}

/// "All tickets touched since May": of the weeks before, only what was still running stands in the log.
#[test]
fn weeks_before_an_extract_began_are_left_out_and_say_so() {
    for seed in 1..20 {
        // Slow ones are common enough that some weeks reach into the extract.
        let all: Vec<Case> = process(40, seed)
            .into_iter()
            .map(|case| Case { closed: case.closed.map(|closed| case.opened + 3 * (closed - case.opened)), ..case })
            .collect();
        let (from, to) = (MONDAY + 12 * WEEK + 2 * DAY, MONDAY + 32 * WEEK);
        let whole = known_at(&all, to);
        let touched: Vec<Case> =
            whole.iter().filter(|case| case.closed.is_none_or(|closed| closed >= from)).copied().collect();
        let found = series(&touched, to, &Measure::EndToEnd);
        let begins = found.warnings.iter().find_map(|it| match it {
            Warning::ExtractBegins { from, weeks, .. } => Some((*from, *weeks)),
            _ => None,
        });
        let (first_whole, weeks) = begins.unwrap();
        assert_eq!(first_whole, Week::of(MONDAY + 13 * WEEK), "{seed}");
        let before: Vec<_> = found.points.iter().filter(|point| point.week < first_whole).collect();
        assert_eq!(before.len(), weeks as usize);
        assert!(before.iter().all(|point| matches!(point.maturity, Maturity::BeforeExtract | Maturity::Empty)));
        // What is left is what the whole log says of these weeks.
        let control = series(&whole, to, &Measure::EndToEnd);
        assert!(!control.warnings.iter().any(|it| matches!(it, Warning::ExtractBegins { .. })), "{seed}");
        let of = |series: &Series| -> Vec<Option<f64>> {
            series.points.iter().filter(|point| point.week >= first_whole).map(|point| point.value).collect()
        };
        assert_eq!(of(&found), of(&control), "{seed}");
    }
}

/// What is resolved is closed by itself days later: were each case ended by whatever the log says of it, the newest weeks
/// would look quick.
#[test]
fn one_thing_ends_all_cases_of_a_log() {
    let auto_closed = |case: &Case| Case { resolved: case.closed, closed: case.closed.map(|at| at + 5 * DAY), ..*case };
    let now = MONDAY + 20 * WEEK;
    let known = |case: Case| Case {
        resolved: case.resolved.filter(|at| *at <= now),
        closed: case.closed.filter(|at| *at <= now),
        ..case
    };
    let cases: Vec<Case> = process(20, 3).iter().map(|case| known(auto_closed(case))).collect();
    let found = series(&cases, now, &Measure::EndToEnd);
    assert_eq!(found.ends, Ends::Closed);
    let level = found.mature.value.unwrap();
    let newest = found.points.iter().rev().take(3).filter_map(|point| point.value);
    assert!(newest.clone().count() > 0 && newest.clone().all(|value| value > 0.7 * level), "{level} {newest:?}");
    // A log that closes little of what it resolves, or knows no closing, ends with the resolution.
    for every in [usize::MAX, 10] {
        let cases = cases.iter().enumerate();
        let cases: Vec<Case> =
            cases.map(|(at, case)| Case { closed: case.closed.filter(|_| at % every == 1), ..*case }).collect();
        assert_eq!(series(&cases, now, &Measure::EndToEnd).ends, Ends::Resolved);
    }
    // Solved within a week: what was resolved today counts today.
    let solved = series(&cases, now, &Measure::Resolved { window_days: 7 });
    assert!(solved.points.iter().take(18).all(|point| point.value.unwrap() > 70.0));
}

/// Customers who each come so often, over half a year; those in `shared` hold so many percent of all contacts each.
fn contacts(often: &[u32], shared: &[u32], seed: u64) -> Vec<Case> {
    let mut next = noise(seed);
    let honest: u32 = often.iter().sum();
    let each = |percent: &u32| honest * percent / (100 - shared.iter().sum::<u32>());
    let all = often.iter().copied().chain(shared.iter().map(each)).zip(1_u128..);
    let of = |(count, who): (u32, u128)| std::iter::repeat_n(CustomerKey(who), count as usize);
    let all: Vec<CustomerKey> = all.flat_map(of).collect();
    let case = |customer| Case {
        opened: MONDAY + (next() * f64::from(26 * WEEK)) as Minute,
        customer: Some(customer),
        ..Case::default()
    };
    all.into_iter().map(case).collect()
}

/// The shared accounts that are warned of, and their cases.
fn shared_accounts(cases: &[Case]) -> Option<(u32, u32)> {
    let repeat = Measure::RepeatContact { window_days: 7, by_topic: false };
    series(cases, MONDAY + 26 * WEEK, &repeat).warnings.iter().find_map(|it| match it {
        Warning::SharedCustomers { customers, cases } => Some((*customers, *cases)),
        _ => None,
    })
}

/// How often customers come: by chance alone, with a few who come often, or with a tail as heavy as that of wealth.
fn customers(count: usize, seed: u64, often: impl Fn(&mut dyn FnMut() -> f64) -> f64) -> Vec<u32> {
    let mut next = noise(seed);
    // Nobody comes every day for half a year.
    (0..count).map(|_| often(&mut next).clamp(1.0, 180.0) as u32).collect()
}

fn by_chance(next: &mut dyn FnMut() -> f64) -> f64 {
    (0..9).map(|_| next()).filter(|it| *it < 1.0 / 3.0).count() as f64
}

fn again_and_again(next: &mut dyn FnMut() -> f64) -> f64 {
    1.0 + (1.0 - next()).ln() / (1.0_f64 - 1.0 / 3.0).ln()
}

fn skewed(sigma: f64) -> impl Fn(&mut dyn FnMut() -> f64) -> f64 {
    move |next| {
        let normal = (-2.0 * (1.0 - next()).ln()).sqrt() * (std::f64::consts::TAU * next()).cos();
        (0.5 + sigma * normal).exp()
    }
}

fn heavy(tail: f64) -> impl Fn(&mut dyn FnMut() -> f64) -> f64 {
    move |next| (1.0 - next()).powf(-1.0 / tail)
}

#[test]
fn accounts_that_are_shared_are_found_however_quiet_the_log_is() {
    for seed in 1..20 {
        let few = customers(600, seed, by_chance);
        let more = customers(1000, seed, again_and_again);
        for often in [&few, &more] {
            for shared in [[10].as_slice(), &[5], &[6, 5, 4], &[30]] {
                let cases = contacts(often, shared, seed);
                let theirs = cases.len() as u32 - often.iter().sum::<u32>();
                assert_eq!(shared_accounts(&cases), Some((shared.len() as u32, theirs)), "{seed} {shared:?}");
            }
        }
    }
}

#[test]
fn customers_who_come_often_are_no_shared_accounts() {
    let mut warned = 0;
    for seed in 1..40 {
        for count in [20, 70, 200, 600, 2000] {
            for often in [
                customers(count, seed, by_chance),
                customers(count, seed, again_and_again),
                customers(count, seed, skewed(0.8)),
            ] {
                assert_eq!(shared_accounts(&contacts(&often, &[], seed)), None, "{seed} {count}");
            }
            // So heavy a tail that some honest customer or other has a tenth of all contacts, and gaps lie everywhere.
            for tail in [3.0, 2.0, 1.5] {
                let often = customers(count, seed, heavy(tail));
                warned += u32::from(shared_accounts(&contacts(&often, &[], seed)).is_some());
            }
        }
    }
    assert!(warned <= 12, "{warned} of 585");
    // A business with few customers, some of them large.
    for often in [vec![40; 12], vec![170, 90, 60, 20, 20, 15, 12, 9, 8, 5], vec![150, 30, 2, 1, 1]] {
        assert_eq!(shared_accounts(&contacts(&often, &[], 1)), None, "{often:?}");
    }
    // And a log that has hardly begun.
    assert_eq!(shared_accounts(&contacts(&[9, 2, 1, 1, 1, 1], &[], 1)), None);
}
