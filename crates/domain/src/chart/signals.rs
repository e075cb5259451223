//! Which points are more than noise, and whether that is good news.

use std::ops::Range;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::limits::{Ruler, Segment, Series};
use super::{Direction, Options};

/// What counts as a signal.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ChartRules")]
pub enum Rules {
    /// Outside the limits, or eight on one side of the centre.
    #[default]
    Window,
    /// "Making Data Count": outside, shift of seven, trend of seven, two of three near a limit.
    Nhs,
    /// Wheeler's: outside, eight on one side, three of four closer to a limit than to the centre (*Understanding
    /// Variation*, 1993).
    Wheeler,
}

impl Rules {
    /// How many points on one side of the centre make a shift.
    fn shift(self) -> usize {
        match self {
            Self::Window | Self::Wheeler => 8,
            Self::Nhs => 7,
        }
    }
}

/// Points in a trend: each above (or each below) the one before.
const TREND: usize = 7;

/// One way to be more than noise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Signal {
    /// Outside the limits.
    Outside,
    /// Part of a run on one side of the centre.
    Shift,
    /// Part of a run that only rises or only falls.
    Trend,
    /// One of two in three that lie in the outer third before a limit.
    TwoOfThree,
    /// One of four of which three are closer to a limit than to the centre.
    ThreeOfFour,
}

/// Which side of the centre, or which way a trend goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "SignalSide")]
pub enum Side {
    /// Above the centre, or rising.
    Above,
    /// Below the centre, or falling.
    Below,
}

/// Whether a signal is good news.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Verdict {
    /// In the direction that is better.
    Favourable,
    /// In the direction that is worse.
    Unfavourable,
    /// No direction is better.
    Neutral,
}

impl Verdict {
    /// Whether this side of the centre is good news.
    pub fn of(side: Side, direction: Option<Direction>) -> Self {
        match (side, direction) {
            (_, None) => Self::Neutral,
            (Side::Above, Some(Direction::Up)) | (Side::Below, Some(Direction::Down)) => Self::Favourable,
            _ => Self::Unfavourable,
        }
    }
}

/// One signal a point is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Flag {
    /// Which rule found it.
    pub signal: Signal,
    /// Side of the centre, or way of the trend.
    pub side: Side,
}

/// The flags of every figure of `series`; none where the limits are silenced.
pub(super) fn find(series: &Series, segment: &Segment, ruler: Option<&Ruler>, options: &Options) -> Vec<Vec<Flag>> {
    let rules = options.rules;
    let mut flags = vec![Vec::new(); series.values.len()];
    let Some(ruler) = ruler.filter(|_| !segment.is_silenced(options)) else {
        return flags;
    };
    let reading = Reading::of(series, ruler);
    reading.outside(&mut flags);
    match rules {
        Rules::Window => {}
        Rules::Nhs => {
            reading.trend(&mut flags);
            reading.two_of_three(&mut flags);
        }
        Rules::Wheeler => reading.three_of_four(&mut flags),
    }
    reading.shift(rules.shift(), &mut flags);
    flags
}

/// Whether the flags of one point are good news. Outside the limits counts first, then a trend (the newer one where two
/// meet), then the side of the centre, as in the reference implementation.
pub(super) fn verdict(flags: &[Flag], direction: Option<Direction>) -> Option<Verdict> {
    let of = |signal| flags.iter().rev().find(|flag| flag.signal == signal);
    let flag = of(Signal::Outside).or_else(|| of(Signal::Trend)).or(flags.first())?;
    Some(Verdict::of(flag.side, direction))
}

/// The figures as the rules see them.
struct Reading {
    /// Side of the centre; 0 on it.
    sides: Vec<i8>,
    /// Step to this figure from the one before; the first is 0.
    steps: Vec<i8>,
    /// Above the upper (1) or below the lower limit (-1).
    outside: Vec<i8>,
    /// In the outer third before a limit, and not outside it.
    near: Vec<bool>,
    /// Closer to the upper (1) or to the lower limit (-1) than to the centre.
    outer_half: Vec<i8>,
}

impl Reading {
    fn of(series: &Series, ruler: &Ruler) -> Self {
        let sign = |difference: f64| -> i8 {
            if difference.abs() <= series.tolerance { 0 } else { difference.signum() as i8 }
        };
        // The side on which a figure lies beyond this part of the way from the centre to its limit.
        let beyond = |part: f64| -> Vec<i8> {
            let side = |(value, reach): (&f64, &f64)| {
                let distance = value - ruler.centre;
                if sign(distance.abs() - part * reach) > 0 { distance.signum() as i8 } else { 0 }
            };
            series.values.iter().zip(&ruler.reach).map(side).collect()
        };
        let values = &series.values;
        let outside = beyond(1.0);
        let near = outside.iter().zip(beyond(2.0 / 3.0)).map(|(out, outer)| *out == 0 && outer != 0).collect();
        let step = |at: usize| at.checked_sub(1).map_or(0, |before| sign(values[at] - values[before]));
        Self {
            sides: values.iter().map(|v| sign(v - ruler.centre)).collect(),
            steps: (0..values.len()).map(step).collect(),
            outside,
            near,
            outer_half: beyond(0.5),
        }
    }

    fn outside(&self, flags: &mut [Vec<Flag>]) {
        for (flags, sign) in flags.iter_mut().zip(&self.outside).filter(|(_, sign)| **sign != 0) {
            flags.push(Flag { signal: Signal::Outside, side: side(*sign) });
        }
    }

    /// A figure on the centre ends a run.
    fn shift(&self, length: usize, flags: &mut [Vec<Flag>]) {
        for run in runs(&self.sides).filter(|run| run.len() >= length) {
            let flag = Flag { signal: Signal::Shift, side: side(self.sides[run.start]) };
            flags[run].iter_mut().for_each(|flags| flags.push(flag));
        }
    }

    /// Equal neighbours end a trend. A trend begins with the figure its first step leaves.
    fn trend(&self, flags: &mut [Vec<Flag>]) {
        for run in runs(&self.steps).filter(|run| run.len() + 1 >= TREND) {
            let flag = Flag { signal: Signal::Trend, side: side(self.steps[run.start]) };
            flags[run.start - 1..run.end].iter_mut().for_each(|flags| flags.push(flag));
        }
    }

    /// All three on the same side, two of them near the limit: those two are flagged.
    fn two_of_three(&self, flags: &mut [Vec<Flag>]) {
        for start in 0..self.sides.len().saturating_sub(2) {
            let window = start..start + 3;
            let sum: i8 = self.sides[window.clone()].iter().sum();
            let near: Vec<usize> = window.filter(|place| self.near[*place]).collect();
            if sum.abs() < 3 || near.len() < 2 {
                continue;
            }
            let flag = Flag { signal: Signal::TwoOfThree, side: side(sum) };
            for place in near {
                if !flags[place].contains(&flag) {
                    flags[place].push(flag);
                }
            }
        }
    }

    /// Three of four on the same side: all four are flagged, as in xmrit.
    fn three_of_four(&self, flags: &mut [Vec<Flag>]) {
        for start in 0..self.outer_half.len().saturating_sub(3) {
            let window = start..start + 4;
            let count = |sign: i8| self.outer_half[window.clone()].iter().filter(|half| **half == sign).count();
            let Some(sign) = [1, -1].into_iter().find(|sign| count(*sign) >= 3) else { continue };
            let flag = Flag { signal: Signal::ThreeOfFour, side: side(sign) };
            for place in window {
                if !flags[place].contains(&flag) {
                    flags[place].push(flag);
                }
            }
        }
    }
}

fn side(sign: i8) -> Side {
    if sign > 0 { Side::Above } else { Side::Below }
}

/// The maximal stretches of equal, non-zero signs.
fn runs(signs: &[i8]) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < signs.len() && signs[at] == 0 {
            at += 1;
        }
        let start = at;
        let sign = *signs.get(start)?;
        while at < signs.len() && signs[at] == sign {
            at += 1;
        }
        Some(start..at)
    })
}
