//! How often a chart cries wolf, how often a change is told where there was none, and how often one that was there.
//!
//! The shares of charts of a stable process that show a signal stand against those that a simulation with the reference
//! implementation found (4,000 charts each, limits from the same points).
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use spielraum_domain::chart::{
    Chart, Direction, Doubt, Effect, EffectTold, Options, Rules, Signal, Statement, doubts, draw, effect,
};

#[path = "support/dice.rs"]
mod dice;

use dice::Dice;

const CHARTS: u32 = 20_000;
/// Three standard errors of a share of 4,000, at its widest.
const CLOSE: f64 = 0.024;

/// The share of charts for which `wanted` holds.
fn share(points: usize, rules: Rules, wanted: impl Fn(&Chart) -> bool) -> f64 {
    let mut dice = Dice(20_261_122);
    let options = Options { rules, ..Options::default() };
    let hit = |_: &u32| {
        let values: Vec<_> = (0..points).map(|_| Some(dice.normal())).collect();
        wanted(&draw(&values, &options))
    };
    f64::from((0..CHARTS).filter(hit).count() as u32) / f64::from(CHARTS)
}

fn shows(signal: Option<Signal>) -> impl Fn(&Chart) -> bool {
    move |chart| {
        let mut signals = chart.points.iter().flat_map(|point| &point.signals);
        signals.any(|flag| signal.is_none_or(|signal| flag.signal == signal))
    }
}

#[test]
#[ignore = "240,000 charts; runs with `script/test deep`"]
fn a_stable_process_is_flagged_as_often_as_the_reference_flags_it() {
    for (points, rules, signal, theirs) in [
        (12, Rules::Nhs, None, 0.049),
        (24, Rules::Nhs, None, 0.147),
        (52, Rules::Nhs, None, 0.380),
        (24, Rules::Nhs, Some(Signal::Outside), 0.064),
        (24, Rules::Nhs, Some(Signal::Trend), 0.006),
        (24, Rules::Nhs, Some(Signal::TwoOfThree), 0.024),
        (24, Rules::Window, Some(Signal::Shift), 0.030),
        (52, Rules::Window, Some(Signal::Shift), 0.118),
        (12, Rules::Wheeler, None, 0.041),
        (24, Rules::Wheeler, None, 0.107),
        (52, Rules::Wheeler, None, 0.265),
        (52, Rules::Wheeler, Some(Signal::ThreeOfFour), 0.073),
    ] {
        let ours = share(points, rules, shows(signal));
        assert!((ours - theirs).abs() <= CLOSE, "{points} points, {rules:?}, {signal:?}: {ours} is not {theirs}");
    }
}

/// A stable process.
#[derive(Debug, Clone, Copy)]
enum Process {
    /// Independent and normal.
    Normal,
    /// Normal; three tenths of each figure carry over to the next.
    CarriesOver,
    /// Independent and skewed: log-normal with σ 0.8.
    Skewed,
}

const PROCESSES: [Process; 3] = [Process::Normal, Process::CarriesOver, Process::Skewed];
const CARRY_OVER: f64 = 0.3;
const SIGMA: f64 = 0.8;

impl Process {
    fn figures(self, dice: &mut Dice, count: usize) -> Vec<f64> {
        let mut before = dice.normal() * self.deviation();
        let mut next = || match self {
            Self::Normal => dice.normal(),
            Self::CarriesOver => {
                let figure = before;
                before = CARRY_OVER * before + dice.normal();
                figure
            }
            Self::Skewed => (SIGMA * dice.normal()).exp(),
        };
        (0..count).map(|_| next()).collect()
    }

    /// Standard deviation of its figures.
    fn deviation(self) -> f64 {
        match self {
            Self::Normal => 1.0,
            Self::CarriesOver => 1.0 / (1.0 - CARRY_OVER * CARRY_OVER).sqrt(),
            Self::Skewed => (((SIGMA * SIGMA).exp() - 1.0) * (SIGMA * SIGMA).exp()).sqrt(),
        }
    }
}

/// The shares of series that are told to have improved and to have worsened, when figures move by so many standard
/// deviations.
fn told(process: Process, charts: u32, points: (usize, usize), moved: f64) -> (f64, f64) {
    told_of(process, charts, points, moved, 0.0)
}

/// The same, when figures also move by `slope` standard deviations from each to the next, before and after.
fn told_of(process: Process, charts: u32, (before, after): (usize, usize), moved: f64, slope: f64) -> (f64, f64) {
    let mut dice = Dice(20_261_126);
    let (mut improved, mut worsened) = (0, 0);
    for _ in 0..charts {
        let mut figures = process.figures(&mut dice, before + after);
        figures[before..].iter_mut().for_each(|figure| *figure += moved * process.deviation());
        figures.iter_mut().enumerate().for_each(|(at, figure)| *figure += slope * at as f64 * process.deviation());
        let figures: Vec<Option<f64>> = figures.into_iter().map(Some).collect();
        match effect(&figures[..before], &figures[before..], Direction::Up).told {
            EffectTold::Improved => improved += 1,
            EffectTold::Worsened => worsened += 1,
            EffectTold::AlreadyImproving
            | EffectTold::AlreadyWorsening
            | EffectTold::CannotTell
            | EffectTold::TooFew { .. } => {}
        }
    }
    (f64::from(improved) / f64::from(charts), f64::from(worsened) / f64::from(charts))
}

fn check(charts: u32) {
    for process in PROCESSES {
        for points in [(12, 12), (24, 12), (40, 12)] {
            let (improved, worsened) = told(process, charts, points, 0.0);
            println!("{process:?} {points:?} stable: improved {improved:.4}, worsened {worsened:.4}");
            assert!(improved <= 0.05 && worsened <= 0.05, "{process:?} {points:?}: {improved} {worsened}");
        }
        let (up, down) = (told(process, charts, (24, 12), 1.5).0, told(process, charts, (24, 12), -1.5).1);
        println!("{process:?} (24, 12) moved by 1.5 σ: up {up:.4}, down {down:.4}");
        assert!(up >= 0.8 && down >= 0.8, "{process:?}: {up} {down}");
    }
}

/// What was moving all along is not credited to a change, from so steep a trend on.
fn check_trends(charts: u32) {
    for process in PROCESSES {
        for (points, steep) in [((24, 12), 0.15), ((40, 12), 0.07), ((52, 8), 0.05), ((52, 12), 0.05), ((52, 26), 0.06)]
        {
            for slope in [steep, 1.5 * steep, 2.0 * steep, 4.0 * steep] {
                let (improved, _) = told_of(process, charts, points, 0.0, slope);
                let (_, worsened) = told_of(process, charts, points, 0.0, -slope);
                println!("{process:?} {points:?} trend {slope}: improved {improved:.4}, worsened {worsened:.4}");
                assert!(improved <= 0.05 && worsened <= 0.05, "{process:?} {points:?} {slope}: {improved} {worsened}");
            }
        }
        // Nothing is held against a change that reverses the trend, or goes far beyond it.
        let (turned, _) = told_of(process, charts, (40, 12), 5.0, -0.05);
        println!("{process:?} turned: {turned:.4}");
        assert!(turned >= 0.8, "{process:?}: {turned}");
    }
}

#[test]
#[ignore = "492,000 series; runs with `script/test deep`"]
fn a_trend_that_was_there_before_is_not_credited() {
    check_trends(4_000);
}

#[test]
fn a_few_trends_that_were_there_before_are_not_credited() {
    check_trends(600);
    let figures: Vec<f64> = (0..52).map(|at| f64::from(at) + f64::from(at * 7 % 5)).collect();
    let told = |direction| effect(&some(&figures[..40]), &some(&figures[40..]), direction).told;
    assert_eq!(told(Direction::Up), EffectTold::AlreadyImproving);
    assert_eq!(told(Direction::Down), EffectTold::AlreadyWorsening);
}

#[test]
#[ignore = "220,000 series; runs with `script/test deep`"]
fn a_stable_process_rarely_improves_and_a_real_change_is_told() {
    check(20_000);
}

/// The same with fewer series, so that a mistake shows at once.
#[test]
fn a_few_stable_series_rarely_improve_and_most_real_changes_are_told() {
    check(2_000);
}

fn some(values: &[f64]) -> Vec<Option<f64>> {
    values.iter().copied().map(Some).collect()
}

#[test]
fn too_few_figures_and_figures_that_are_all_the_same_tell_nothing() {
    let few = effect(&some(&[1.0; 11]), &some(&[9.0; 20]), Direction::Up);
    assert_eq!(few.told, EffectTold::TooFew { before_needed: 12, after_needed: 8 });
    assert_eq!((few.median_before, few.median_after, few.higher), (Some(1.0), Some(9.0), None));
    assert!(matches!(effect(&[], &[], Direction::Up), Effect { median_before: None, before: 0, .. }));
    let same = effect(&some(&[3.0; 20]), &some(&[3.0; 20]), Direction::Down);
    assert_eq!((same.told, same.higher), (EffectTold::CannotTell, Some(0.5)));
}

#[test]
fn the_verdict_knows_which_way_is_better() {
    let before: Vec<f64> = (0..24).map(|at| 50.0 + f64::from(at * 7 % 5)).collect();
    let after: Vec<f64> = (0..12).map(|at| 40.0 + f64::from(at * 7 % 5)).collect();
    let told = |direction| effect(&some(&before), &some(&after), direction);
    assert_eq!(told(Direction::Down).told, EffectTold::Improved);
    assert_eq!(told(Direction::Up).told, EffectTold::Worsened);
    assert_eq!((told(Direction::Up).higher, told(Direction::Up).median_after), (Some(0.0), Some(42.0)));
}

/// The share of series about whose limits `wanted` is said.
fn doubted(charts: u32, series: impl Fn(&mut Dice) -> Vec<f64>, wanted: impl Fn(&Doubt) -> bool) -> f64 {
    let mut dice = Dice(20_261_126);
    let hits = (0..charts).filter(|_| doubts(&series(&mut dice)).iter().any(&wanted)).count();
    f64::from(hits as u32) / f64::from(charts)
}

fn carrying_over(share: f64, count: usize) -> impl Fn(&mut Dice) -> Vec<f64> {
    move |dice| {
        let mut before = dice.normal() / (1.0 - share * share).sqrt();
        let mut next = || {
            let figure = before;
            before = share * before + dice.normal();
            figure
        };
        (0..count).map(|_| next()).collect()
    }
}

/// Stable series, series that really moved (up, or up and down again by three standard deviations), and series with one
/// figure far out are hardly ever doubted; what makes limits cry wolf mostly is.
#[test]
fn limits_are_doubted_for_what_makes_them_cry_wolf_and_not_for_real_signals() {
    let normal = |count: usize| move |dice: &mut Dice| (0..count).map(|_| dice.normal()).collect::<Vec<_>>();
    let moved = |from: usize, to: usize| {
        move |dice: &mut Dice| -> Vec<f64> {
            (0..52).map(|at| dice.normal() + if (from..to).contains(&at) { 3.0 } else { 0.0 }).collect()
        }
    };
    let outlier =
        |dice: &mut Dice| -> Vec<f64> { (0..52).map(|at| if at == 20 { 7.0 } else { dice.normal() }).collect() };
    let skewed = |count: usize| move |dice: &mut Dice| Process::Skewed.figures(dice, count);
    // Figures above nothing, which could be multiplied as well as added up.
    let above = |of: fn(usize) -> f64, least: f64| {
        move |dice: &mut Dice| -> Vec<f64> { (0..52).map(|at| (10.0 + dice.normal() + of(at)).max(least)).collect() }
    };
    let few = |dice: &mut Dice| -> Vec<f64> { (0..24).map(|_| (3.0 + dice.normal()).max(0.1)).collect() };
    for (what, share) in [
        ("24 stable", doubted(1_000, normal(24), |_| true)),
        ("52 stable", doubted(1_000, normal(52), |_| true)),
        ("moved", doubted(1_000, moved(30, 52), |_| true)),
        ("moved there and back", doubted(1_000, moved(15, 35), |_| true)),
        ("outlier", doubted(1_000, outlier, |_| true)),
        ("24 above nothing", doubted(1_000, few, |_| true)),
        ("fell to a half", doubted(1_000, above(|at| if at < 26 { 0.0 } else { -5.0 }, 0.1), |_| true)),
        ("doubled", doubted(1_000, above(|at| if at < 20 { 0.0 } else { 10.0 }, 0.1), |_| true)),
    ] {
        println!("{what}: {share}");
        assert!(share <= 0.08, "{what}: {share}");
    }
    let carries_over = |doubt: &Doubt| matches!(doubt, Doubt::CarriesOver { .. });
    for (what, share, least) in [
        ("0.5 carries over", doubted(500, carrying_over(0.5, 52), carries_over), 0.6),
        ("0.7 carries over", doubted(500, carrying_over(0.7, 52), carries_over), 0.9),
        ("24 skewed", doubted(1_000, skewed(24), |doubt| *doubt == Doubt::Skewed), 0.8),
        ("26 skewed", doubted(1_000, skewed(26), |doubt| *doubt == Doubt::Skewed), 0.8),
        ("30 skewed", doubted(1_000, skewed(30), |doubt| *doubt == Doubt::Skewed), 0.8),
        ("52 skewed", doubted(500, skewed(52), |doubt| *doubt == Doubt::Skewed), 0.95),
    ] {
        println!("{what}: {share}");
        assert!(share >= least, "{what}: {share}");
    }
}

/// The farther out the newest figure lies, the less its alarm may be taken for figures that carry over: one figure says
/// nothing of how neighbours are alike.
#[test]
fn one_figure_far_out_is_not_taken_for_a_carry_over() {
    let carries_over = |doubt: &Doubt| matches!(doubt, Doubt::CarriesOver { .. });
    for count in [26, 30, 52] {
        for (far, at) in [(5.0, count - 1), (9.0, count - 1), (9.0, count - 3), (9.0, 2), (9.0, 0), (9.0, count / 2)] {
            let series = move |dice: &mut Dice| -> Vec<f64> {
                (0..count).map(|place| if place == at { far } else { dice.normal() }).collect()
            };
            let share = doubted(1_000, series, carries_over);
            println!("{count} with one {far} sigma out at {at}: {share}");
            assert!(share <= 0.06, "{count}, {far} at {at}: {share}");
        }
    }
}

/// Nor for figures that lie farther out on one side than on the other.
#[test]
fn one_figure_far_out_is_not_taken_for_a_skew() {
    for count in [26, 30, 52] {
        for (far, at) in [(5.0, count - 1), (9.0, count - 1), (9.0, count - 3), (9.0, 2), (9.0, 0), (9.0, count / 2)] {
            let series = move |above: f64| {
                move |dice: &mut Dice| -> Vec<f64> {
                    (0..count).map(|place| above + if place == at { far } else { dice.normal() }).collect()
                }
            };
            for above in [0.0, 10.0] {
                let share = doubted(1_000, series(above), |doubt| *doubt == Doubt::Skewed);
                println!("{count} with one {far} sigma out at {at}, {above} above nothing: {share}");
                assert!(share <= 0.06, "{count}, {far} at {at}, {above}: {share}");
            }
        }
    }
}

#[test]
fn a_guarded_chart_says_why_it_cannot_be_trusted_instead_of_signalling() {
    let mut dice = Dice(3);
    let values = some(&carrying_over(0.9, 104)(&mut dice));
    let open = draw(&values, &Options::default());
    assert!(open.points.iter().any(|point| !point.signals.is_empty()), "it cries wolf");
    assert!(matches!(open.segments[0].doubts[..], [Doubt::CarriesOver { .. }]));
    let guarded = draw(&values, &Options { guarded: true, ..Options::default() });
    assert!(guarded.points.iter().all(|point| point.signals.is_empty()));
    assert_eq!(guarded.says, [Statement::Doubted { why: open.segments[0].doubts[0] }]);
    assert_eq!(guarded.segments[0].limits, open.segments[0].limits);
}
