//! Control charts in exact fractions, from the definitions alone: mean, mean moving range, limits at 2.66 of them.
//!
//! Figures are whole numbers here, so no comparison is ever a matter of rounding.

use spielraum_domain::chart::{Rules, Side, Signal};

/// One stretch of the chart with limits of its own.
#[derive(Debug)]
pub struct Stretch {
    /// Mean, as numerator and denominator.
    pub mean: (i128, i128),
    /// Mean moving range, as numerator and denominator; nothing with fewer than two figures.
    pub range: Option<(i128, i128)>,
    /// How many figures both stand on.
    pub based_on: usize,
    /// The signals of every figure.
    pub signals: Vec<Vec<(Signal, Side)>>,
}

/// Centre, limits and signals of figures without gaps, or nothing without figures.
pub fn stretch(figures: &[i128], fix_after: Option<usize>, screened: bool, rules: Rules) -> Option<Stretch> {
    let based_on = fix_after.map_or(figures.len(), |fixed| fixed.max(1).min(figures.len()));
    let base = &figures[..based_on];
    let mean = (base.iter().sum(), i128::try_from(base.len()).ok().filter(|n| *n > 0)?);
    let range = mean_range(base, screened);
    let signals = match range {
        // The window keeps silent on few figures; the others flag however few there are.
        Some(range) if based_on >= 12 || rules != Rules::Window => signals(figures, &Limits { mean, range }, rules),
        _ => vec![Vec::new(); figures.len()],
    };
    Some(Stretch { mean, range, based_on, signals })
}

fn mean_range(base: &[i128], screened: bool) -> Option<(i128, i128)> {
    let ranges: Vec<i128> = base.windows(2).map(|pair| (pair[1] - pair[0]).abs()).collect();
    let mean = |ranges: &[i128]| (ranges.iter().sum::<i128>(), ranges.len() as i128);
    let (sum, count) = mean(&ranges);
    if count == 0 || !screened {
        return (count > 0).then_some((sum, count));
    }
    let kept: Vec<i128> = ranges.into_iter().filter(|range| range * 1000 * count <= 3267 * sum).collect();
    Some(mean(&kept))
}

struct Limits {
    mean: (i128, i128),
    range: (i128, i128),
}

impl Limits {
    /// The side of the mean, 0 on it.
    fn side(&self, figure: i128) -> i128 {
        (figure * self.mean.1 - self.mean.0).signum()
    }

    /// Whether a figure lies further from the mean than `hundredths / parts` hundredths of the mean moving range.
    fn beyond(&self, figure: i128, hundredths: i128, parts: i128) -> bool {
        let distance = (figure * self.mean.1 - self.mean.0).abs();
        distance * 100 * parts * self.range.1 > hundredths * self.range.0 * self.mean.1
    }
}

fn signals(figures: &[i128], limits: &Limits, rules: Rules) -> Vec<Vec<(Signal, Side)>> {
    (0..figures.len()).map(|at| signals_of(figures, at, limits, rules)).collect()
}

/// Every rule is asked of every window that holds the point: slow, and hard to get wrong.
fn signals_of(figures: &[i128], at: usize, limits: &Limits, rules: Rules) -> Vec<(Signal, Side)> {
    let mut found = Vec::new();
    let mut add = |signal, sign: i128| found.push((signal, if sign > 0 { Side::Above } else { Side::Below }));
    let sides: Vec<i128> = figures.iter().map(|figure| limits.side(*figure)).collect();
    let windows = |length: usize| {
        let from = (at + 1).saturating_sub(length);
        (from..=at).filter(move |from| from + length <= figures.len()).map(move |from| from..from + length)
    };
    let outside = |at: usize| limits.beyond(figures[at], 266, 1);
    let half = |at: usize| if limits.beyond(figures[at], 133, 1) { sides[at] } else { 0 };
    let near = |at: usize| !outside(at) && limits.beyond(figures[at], 532, 3);
    if outside(at) {
        add(Signal::Outside, sides[at]);
    }
    for sign in [1, -1] {
        let shift = if rules == Rules::Nhs { 7 } else { 8 };
        if windows(shift).any(|mut window| window.all(|at| sides[at] == sign)) {
            add(Signal::Shift, sign);
        }
        if rules == Rules::Wheeler && windows(4).any(|window| window.filter(|at| half(*at) == sign).count() >= 3) {
            add(Signal::ThreeOfFour, sign);
        }
        if rules != Rules::Nhs {
            continue;
        }
        let goes = |at: usize| (figures[at + 1] - figures[at]).signum() == sign;
        if windows(7).any(|window| (window.start..window.end - 1).all(goes)) {
            add(Signal::Trend, sign);
        }
        let two_near = |window: &std::ops::Range<usize>| window.clone().filter(|at| near(*at)).count() >= 2;
        let same_side = |window: &std::ops::Range<usize>| window.clone().all(|at| sides[at] == sign);
        if near(at) && windows(3).any(|window| same_side(&window) && two_near(&window)) {
            add(Signal::TwoOfThree, sign);
        }
    }
    found
}
