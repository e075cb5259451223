//! How often a chart cries wolf: the share of charts of a stable process that show a signal, against the shares that a
//! simulation with the reference implementation found (4,000 charts each, limits from the same points).
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use spielraum_domain::chart::{Chart, Options, Rules, Signal, draw};

const CHARTS: u32 = 20_000;
/// Three standard errors of a share of 4,000, at its widest.
const CLOSE: f64 = 0.024;

/// Pseudo-random numbers (splitmix64), the same in every run.
struct Dice(u64);

impl Dice {
    /// Above 0 and at most 1.
    fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (((mixed ^ (mixed >> 31)) >> 11) as f64 + 1.0) / (1_u64 << 53) as f64
    }

    /// Standard normal, by Box and Muller.
    fn normal(&mut self) -> f64 {
        (-2.0 * self.share().ln()).sqrt() * (std::f64::consts::TAU * self.share()).cos()
    }
}

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
#[ignore = "160,000 charts; runs with `script/test deep`"]
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
    ] {
        let ours = share(points, rules, shows(signal));
        assert!((ours - theirs).abs() <= CLOSE, "{points} points, {rules:?}, {signal:?}: {ours} is not {theirs}");
    }
}
