//! Days in place of weeks: how often "improved" is said of days that only follow their weekdays, and how often a change is told.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use chrono::{Days, NaiveDate};
use spielraum_domain::chart::Direction::Up;
use spielraum_domain::experiment::{ByDays, Verdict};

#[path = "support/dice.rs"]
mod dice;

use dice::Dice;

/// A stable process, day by day.
#[derive(Debug, Clone, Copy)]
enum Process {
    /// Independent and normal.
    Normal,
    /// Three tenths of each day carry over to the next.
    DaysCarryOver,
    /// So much of each day carries over that three tenths of a week do.
    DaysCarryFar,
    /// A week has a level of its own, of which three tenths carry over to the next, and days vary about it as much.
    WeeksCarryOver,
    /// Days are nothing but their week.
    WeeksAlone,
    /// Independent and skewed: log-normal with σ 0.8.
    Skewed,
}

const PROCESSES: [Process; 6] = [
    Process::Normal,
    Process::DaysCarryOver,
    Process::DaysCarryFar,
    Process::WeeksCarryOver,
    Process::WeeksAlone,
    Process::Skewed,
];

/// What a weekday adds, in standard deviations: Mondays are bad and Saturdays good.
const PATTERN: [f64; 7] = [-3.0, -1.0, 0.0, 0.5, 0.5, 3.0, 2.0];

impl Process {
    /// Days from a Monday on, each with standard deviation 1.
    fn days(self, dice: &mut Dice, count: usize) -> Vec<f64> {
        match self {
            Self::Normal => (0..count).map(|_| dice.normal()).collect(),
            Self::DaysCarryOver => carried(dice, 0.3, count),
            Self::DaysCarryFar => carried(dice, 0.73, count),
            Self::WeeksCarryOver => {
                let weeks = carried(dice, 0.3, count.div_ceil(7));
                (0..count).map(|day| (weeks[day / 7] + dice.normal()) / 2_f64.sqrt()).collect()
            }
            Self::WeeksAlone => {
                let weeks = carried(dice, 0.3, count.div_ceil(7));
                (0..count).map(|day| weeks[day / 7]).collect()
            }
            Self::Skewed => {
                let deviation = ((0.64_f64.exp() - 1.0) * 0.64_f64.exp()).sqrt();
                (0..count).map(|_| (0.8 * dice.normal()).exp() / deviation).collect()
            }
        }
    }
}

fn carried(dice: &mut Dice, share: f64, count: usize) -> Vec<f64> {
    let mut before = dice.normal();
    let mut next = || {
        let figure = before;
        before = share * before + (1.0 - share * share).sqrt() * dice.normal();
        figure
    };
    (0..count).map(|_| next()).collect()
}

/// A Monday.
fn first() -> NaiveDate {
    "2024-01-01".parse().unwrap()
}

/// How many of so many experiments are told to have improved and to have worsened: each began after so many weeks, on each weekday
/// in turn, and ran for so many; since then days lie higher by so many standard deviations. `closed` weekdays have no figures.
fn told(process: Process, runs: u32, (before, since): (u32, u32), moved: f64, closed: u8) -> (f64, f64) {
    let mut dice = Dice(20_261_126);
    let (mut improved, mut worsened) = (0, 0);
    for run in 0..runs {
        let begun = 7 * before + run % 7;
        let count = begun + 7 * since;
        let days = process.days(&mut dice, count as usize);
        let figure = |at: usize| {
            let weekday = at % 7;
            let moved = if at >= begun as usize { moved } else { 0.0 };
            (weekday < 7 - usize::from(closed)).then(|| 50.0 + PATTERN[weekday] + days[at] + moved)
        };
        let figures: Vec<_> = (0..count as usize).map(|at| (first() + Days::new(at as u64), figure(at))).collect();
        let by_days = ByDays::of(&figures, first() + Days::new(begun.into())).expect("days enough");
        match by_days.verdict(None, Up).0 {
            Verdict::Improved => improved += 1,
            Verdict::Worsened => worsened += 1,
            Verdict::CannotTell | Verdict::AlreadyImproving | Verdict::AlreadyWorsening => {}
            other => panic!("{process:?} {before} {since} {closed}: {other:?}"),
        }
    }
    (f64::from(improved) / f64::from(runs), f64::from(worsened) / f64::from(runs))
}

/// Weeks before and since, and how many weekdays have no figures.
type Ran = ((u32, u32), u8);

/// At most so large a share of stable processes is told to have moved either way, and at least so large a one of those that did.
fn check(runs: u32, ran: &[Ran], (most, least): (f64, f64)) {
    for process in PROCESSES {
        for (weeks, closed) in ran {
            let (improved, worsened) = told(process, runs, *weeks, 0.0, *closed);
            println!("{process:?} {weeks:?} without {closed}: improved {improved:.4}, worsened {worsened:.4}");
            assert!(improved <= most && worsened <= most, "{process:?} {weeks:?} {closed}: {improved} {worsened}");
        }
        let (up, down) = (told(process, runs, (52, 2), 2.0, 0).0, told(process, runs, (52, 2), -2.0, 0).1);
        println!("{process:?} moved by 2 σ of a day: up {up:.4}, down {down:.4}");
        assert!(up >= least && down >= least, "{process:?}: {up} {down}");
    }
}

#[test]
#[ignore = "200,000 years of days; runs with `script/test deep`"]
fn stable_days_rarely_improve_whatever_their_weekdays_are() {
    let ran = [((24, 2), 0), ((52, 2), 0), ((52, 5), 0), ((52, 11), 0), ((24, 3), 2), ((52, 3), 2), ((52, 4), 4)];
    check(4_000, &ran, (0.05, 0.6));
}

/// The same with fewer series, so that a mistake shows at once.
#[test]
fn a_few_years_of_stable_days_rarely_improve() {
    check(150, &[((52, 2), 0), ((52, 3), 2)], (0.08, 0.5));
}
