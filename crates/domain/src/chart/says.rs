//! What the chart says, as facts. The words are the message files'.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::signals::{Flag, Side, Signal, Verdict};
use super::trust::Doubt;
use super::{ChartPoint, Direction, ESTABLISHED_FROM, Options, Segment};

/// One sentence of "What the chart says". Indexes count into [`super::Chart::points`]; figures are in the unit of the
/// chart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Statement {
    /// There is no figure yet.
    Empty,
    /// Too few figures to tell a signal from noise.
    Provisional {
        /// Figures there are since the limits were last drawn.
        points: usize,
        /// Figures it takes.
        needed: usize,
    },
    /// The limits cannot be trusted, so the chart signals nothing.
    Doubted {
        /// Why.
        why: Doubt,
    },
    /// Since this point it is counted otherwise: what was before cannot be compared.
    Redefined {
        /// First point of the new definition.
        at: usize,
    },
    /// The limits were redrawn and the level lies elsewhere since.
    LevelMoved {
        /// Centre before.
        from: f64,
        /// Centre since.
        to: f64,
        /// First point of the new level.
        at: usize,
    },
    /// One point lies outside the limits.
    Outside {
        /// Which.
        at: usize,
        /// Its figure.
        value: f64,
        /// Above the upper or below the lower limit.
        side: Side,
        /// Good or bad news.
        verdict: Verdict,
        /// It is the newest point.
        latest: bool,
    },
    /// A run of points says more than each of them.
    Run {
        /// Which rule found it (any but outside).
        signal: Signal,
        /// First point.
        from: usize,
        /// Last point.
        to: usize,
        /// How many figures it has.
        length: usize,
        /// Side of the centre, or way of the trend.
        side: Side,
        /// Good or bad news.
        verdict: Verdict,
        /// It reaches the newest point.
        ongoing: bool,
    },
    /// No signal since the limits were last drawn.
    Quiet,
    /// Between these limits a better or worse point means nothing by itself.
    Within {
        /// Lower limit as drawn.
        lower: f64,
        /// Upper limit as drawn.
        upper: f64,
    },
}

impl Statement {
    /// The newest point the statement is about.
    fn newest(&self) -> usize {
        match self {
            Self::Outside { at, .. } => *at,
            Self::Run { to, .. } => *to,
            _ => 0,
        }
    }
}

/// Statements about the current limits, most important first; signals newest first.
pub(super) fn of(points: &[ChartPoint], segments: &[Segment], options: &Options) -> Vec<Statement> {
    let Some(current) = segments.last().filter(|_| points.iter().any(|point| point.value.is_some())) else {
        return vec![Statement::Empty];
    };
    let mut says = Vec::new();
    says.extend(level_moved(segments));
    if current.provisional {
        says.push(Statement::Provisional { points: current.based_on, needed: ESTABLISHED_FROM });
        return says;
    }
    if current.is_silenced(options) {
        says.extend(current.doubts.iter().map(|why| Statement::Doubted { why: *why }));
        return says;
    }
    let mut found = signals(points, current, options.direction);
    if found.is_empty() {
        found.push(Statement::Quiet);
    }
    says.append(&mut found);
    says.extend(current.limits.as_ref().map(|it| Statement::Within { lower: it.drawn_lower, upper: it.drawn_upper }));
    says
}

fn level_moved(segments: &[Segment]) -> Option<Statement> {
    let [.., before, current] = segments else { return None };
    let (from, to) = (before.centre?, current.centre?);
    (from != to && !before.provisional).then_some(Statement::LevelMoved { from, to, at: current.start })
}

fn signals(points: &[ChartPoint], current: &Segment, direction: Option<Direction>) -> Vec<Statement> {
    let figures: Vec<usize> = (current.start..current.end).filter(|at| points[*at].value.is_some()).collect();
    let mut found: Vec<Statement> =
        figures.iter().filter_map(|at| outside(&points[*at], *at, figures.last() == Some(at))).collect();
    for signal in [Signal::Shift, Signal::Trend, Signal::TwoOfThree, Signal::ThreeOfFour] {
        for side in [Side::Above, Side::Below] {
            found.extend(runs(points, &figures, Flag { signal, side }, direction));
        }
    }
    found.sort_by_key(|statement| std::cmp::Reverse(statement.newest()));
    found
}

fn outside(point: &ChartPoint, at: usize, latest: bool) -> Option<Statement> {
    let flag = point.signals.iter().find(|flag| flag.signal == Signal::Outside)?;
    Some(Statement::Outside { at, value: point.value?, side: flag.side, verdict: point.verdict?, latest })
}

/// Neighbouring figures with the same flag are told as one run. Two of three may have an unflagged one between them.
fn runs(points: &[ChartPoint], figures: &[usize], flag: Flag, direction: Option<Direction>) -> Vec<Statement> {
    let reach = if flag.signal == Signal::TwoOfThree { 2 } else { 1 };
    let mut found: Vec<(usize, usize)> = Vec::new();
    for place in (0..figures.len()).filter(|place| points[figures[*place]].signals.contains(&flag)) {
        match found.last_mut().filter(|(_, last)| place - *last <= reach) {
            Some((_, last)) => *last = place,
            None => found.push((place, place)),
        }
    }
    let told = |(first, last): (usize, usize)| Statement::Run {
        signal: flag.signal,
        from: figures[first],
        to: figures[last],
        length: last - first + 1,
        side: flag.side,
        verdict: Verdict::of(flag.side, direction),
        ongoing: last + 1 == figures.len(),
    };
    found.into_iter().map(told).collect()
}
