//! An outcome week by week, what to know before believing it, and its chart.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::tripwire::Stretch;
use super::{Ends, Measure, Unit, Week};
use crate::chart::{Chart, Count, Doubt, Options, Rules, draw, draw_counts, suited};

/// A week with fewer cases is shown but enters no limit: one case more or less would move it too far.
pub const FEWEST_CASES: u32 = 10;
/// Of fewer answers nothing is shown: somebody might be recognised.
pub const FEWEST_ANSWERS: u32 = 10;
/// Fewer answers are compared with nothing: they enter no limit.
pub const ANSWERS_TO_COMPARE: u32 = 30;

/// Whether a point may be believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Maturity {
    /// It may.
    Mature,
    /// Nothing happened in this week.
    Empty,
    /// The extract had not begun: of this week's cases only those stand in the log that were still running then.
    BeforeExtract,
    /// The extract had ended: only a trickle of this week's cases stands in the log.
    ExtractEnded,
    /// The log holds no open cases, and of this week's some would still be: those that stand in it are the quick ones.
    OpenLeftOut,
    /// The log ends before the week, or the window after it, does.
    WindowOpen,
    /// The key that customers were recognised by was thrown away before the window closed: nobody knows who came again.
    CohortEnded,
    /// So many cases are still open that the figure can still change.
    StillOpen {
        /// How many.
        open: u32,
    },
    /// Fewer than [`FEWEST_CASES`].
    FewCases,
    /// Fewer answers than [`FEWEST_ANSWERS`]: the figure is not shown.
    HiddenAnswers,
    /// Fewer answers than [`ANSWERS_TO_COMPARE`]: the figure is shown and compared with nothing.
    FewAnswers,
}

/// One week of an outcome.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Point {
    /// Which week; cases belong to the week they were opened in.
    pub week: Week,
    /// What was counted. For a median: the cases that have ended.
    pub numerator: f64,
    /// Out of what.
    pub denominator: f64,
    /// The figure, in the unit of the measure; nothing where it cannot be computed.
    pub value: Option<f64>,
    /// For end-to-end time: what 85 of 100 cases stay within, once that is certain.
    pub p85: Option<f64>,
    /// For the net promoter score: where it lies with 95 % confidence.
    pub interval: Option<Interval>,
    /// Whether it may be believed. Only mature points are drawn filled and enter limits.
    pub maturity: Maturity,
}

/// A figure over many weeks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// What was counted.
    pub numerator: f64,
    /// Out of what.
    pub denominator: f64,
    /// The figure, in the unit of the measure.
    pub value: Option<f64>,
    /// For end-to-end time: what 85 of 100 cases stay within.
    pub p85: Option<f64>,
    /// For the net promoter score: where it lies with 95 % confidence.
    pub interval: Option<Interval>,
}

/// Where a figure lies with 95 % confidence.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
pub struct Interval {
    /// Not below this
    pub lower: f64,
    /// and not above that.
    pub upper: f64,
}

/// What to know before believing a series.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(rename = "SeriesWarning")]
pub enum Warning {
    /// Before this week the log holds only what was still running when its extract began: the slow ones.
    ExtractBegins {
        /// First week that is whole.
        from: Week,
        /// Weeks before it.
        weeks: u32,
        /// Cases that are missing in them because they had ended.
        missing: u32,
    },
    /// From this week on the log holds only a trickle: its extract had ended.
    ExtractEnds {
        /// First week that is not whole.
        from: Week,
        /// Cases in a usual week before.
        usual: f64,
        /// Mean number of cases a week since.
        after: f64,
    },
    /// The log holds no open cases. From this week on the slow ones are missing by that, so that the figures get better by themselves.
    OpenLeftOut {
        /// First week that lacks some.
        from: Week,
        /// How many weeks.
        weeks: u32,
        /// Cases that usually would still be open.
        missing: u32,
    },
    /// These weeks wait for their window to close.
    WindowOpen {
        /// First of them.
        from: Week,
        /// How many.
        weeks: u32,
    },
    /// Of these weeks nobody knows who came again: the key that customers were recognised by was thrown away.
    CohortEnded {
        /// Last of them.
        until: Week,
        /// How many.
        weeks: u32,
    },
    /// In these weeks so many cases are open that the figure can still change.
    StillOpen {
        /// How many weeks.
        weeks: u32,
        /// Open cases in them.
        cases: u32,
    },
    /// These weeks have too few cases.
    FewCases {
        /// How many weeks.
        weeks: u32,
        /// How many cases it takes.
        needed: u32,
    },
    /// The log does not tell what is to be counted; a figure of nothing would look like a good one.
    NotCounted,
    /// Accounts that open more than one case a day, or far more than anybody else, are shared; their cases look like repeat contacts.
    SharedCustomers {
        /// How many accounts.
        customers: u32,
        /// How many cases are theirs.
        cases: u32,
    },
    /// Cases without a customer are left out.
    NoCustomer {
        /// How many.
        cases: u32,
    },
    /// Of these weeks nothing is shown, or nothing is compared, because so few answered.
    FewAnswers {
        /// Weeks of which nothing is shown.
        hidden: u32,
        /// Weeks that are shown but compared with nothing.
        shown: u32,
        /// Answers it takes to be compared.
        needed: u32,
    },
    /// Marks beyond the scale stand where nobody answered; they are left out.
    BeyondScale {
        /// How many.
        entries: u32,
        /// Which marks, the most frequent first, at most three.
        marks: Vec<i16>,
    },
    /// The scale is none that surveys use: its last mark may stand where nobody answered.
    UnusualScale {
        /// The mark that is in doubt.
        mark: i16,
        /// How often it counts as an answer.
        entries: u32,
    },
    /// So much is still open that the closed cases alone would look much quicker.
    ManyOpen {
        /// Open cases.
        open: u32,
        /// Of so many.
        cases: u32,
        /// The median of the closed ones alone, in minutes.
        closed_only: f64,
    },
    /// The log was cut by the day cases ended: early weeks hold the slow ones only, late weeks the quick ones.
    SelectedByEnd {
        /// Cases that are missing at the beginning because they ended too early.
        missing_early: u32,
        /// Cases that are missing at the end because they are still open.
        missing_late: u32,
    },
}

/// An outcome week by week.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Series {
    /// Every week from the first to the last opening, oldest first, without a hole.
    pub points: Vec<Point>,
    /// Over the mature weeks, and over those whose answers are shown though they are few: the figure to show.
    pub mature: Summary,
    /// Over everything in the log.
    pub all: Summary,
    /// What ends a case.
    pub ends: Ends,
    /// What to know before believing it.
    pub warnings: Vec<Warning>,
    /// What questions are asked of: weeks of which enough is known, or as many together as it takes. Not shown.
    #[serde(skip)]
    #[ts(skip)]
    pub stretches: Vec<Stretch>,
}

impl Series {
    /// What was counted in the weeks a control chart may use, and what one in one is shown as; nothing for a measure that
    /// is no share and no rate, or that was entered without what it was counted in.
    pub fn counts(&self, measure: &Measure) -> Option<(Vec<Option<Count>>, f64)> {
        let (scale, may_be_bare) = match measure {
            Measure::EndToEnd | Measure::Recommend { .. } | Measure::Pulse { .. } => return None,
            Measure::Handovers => (1.0, false),
            Measure::Own(own) => match own.unit {
                Unit::Percent => (100.0, true),
                Unit::PerCase => (1.0, true),
                Unit::Minutes | Unit::Score { .. } | Unit::Named { .. } => return None,
            },
            _ => (100.0, false),
        };
        // A figure entered by itself is kept as counted in one.
        if may_be_bare && self.points.iter().any(|point| point.value.is_some() && point.denominator <= 1.0) {
            return None;
        }
        let count = |point: &Point| {
            (point.value.is_some() && point.maturity == Maturity::Mature)
                .then_some(Count { numerator: point.numerator, denominator: point.denominator })
        };
        Some((self.points.iter().map(count).collect(), scale))
    }

    /// The chart of the series. Shares and rates get limits that follow how much each week was counted in, so that a week of few
    /// cases is no signal by itself; limits that cannot be trusted say so instead of signalling.
    pub fn chart(&self, measure: &Measure, rules: Rules, rebase_at: Vec<usize>) -> Chart {
        let options = Options {
            rules,
            // The limits that belong to these rules are screened.
            screened: rules == Rules::Nhs,
            rebase_at,
            guarded: true,
            direction: Some(measure.direction()),
            bounds: measure.unit().bounds(),
            doubted: self.doubts(),
            ..Options::default()
        };
        match self.counts(measure) {
            Some((counts, scale)) => draw_counts(&counts, suited(&counts, &options), scale, &options),
            None => draw(&self.figures(), &options),
        }
    }

    /// What is to be doubted about any limits of the series, whatever its figures look like.
    fn doubts(&self) -> Vec<Doubt> {
        let selected = |warning: &Warning| matches!(warning, Warning::SelectedByEnd { .. });
        self.warnings.iter().any(selected).then_some(Doubt::SelectedByEnd).into_iter().collect()
    }

    /// The figures a control chart may use: nothing where a week is not mature.
    pub fn figures(&self) -> Vec<Option<f64>> {
        self.points.iter().map(|point| point.value.filter(|_| point.maturity == Maturity::Mature)).collect()
    }
}

impl Series {
    /// With the weeks before `until` as `earlier` counts them: a definition was changed then. Figures over many weeks stay
    /// those of this one.
    #[must_use]
    pub fn after(mut self, earlier: Self, until: Week) -> Self {
        let before = self.points.partition_point(|point| point.week < until).min(earlier.points.len());
        if let Some(until) = until.number() {
            self.stretches.retain(|stretch| stretch.weeks.start >= until);
            let earlier = earlier.stretches.into_iter().take_while(|stretch| stretch.weeks.end <= until);
            self.stretches.splice(..0, earlier);
        }
        self.points.splice(..before, earlier.points.into_iter().take(before));
        self
    }
}

impl Summary {
    pub(super) const NOTHING: Self = Self { numerator: 0.0, denominator: 0.0, value: None, p85: None, interval: None };
}

impl Series {
    /// Of what a log does not tell.
    pub fn not_counted() -> Self {
        Self::of(Vec::new(), Summary::NOTHING, Summary::NOTHING, vec![Warning::NotCounted])
    }

    /// A series with the warnings that its points give rise to.
    pub(super) fn of(points: Vec<Point>, mature: Summary, all: Summary, mut warnings: Vec<Warning>) -> Self {
        let waiting: Vec<&Point> = points.iter().filter(|point| point.maturity == Maturity::WindowOpen).collect();
        if let Some(first) = waiting.first() {
            warnings.push(Warning::WindowOpen { from: first.week, weeks: waiting.len() as u32 });
        }
        let cut: Vec<&Point> = points.iter().filter(|point| point.maturity == Maturity::CohortEnded).collect();
        if let Some(last) = cut.last() {
            warnings.push(Warning::CohortEnded { until: last.week, weeks: cut.len() as u32 });
        }
        let open: Vec<u32> = points
            .iter()
            .filter_map(|point| if let Maturity::StillOpen { open } = point.maturity { Some(open) } else { None })
            .collect();
        if !open.is_empty() {
            warnings.push(Warning::StillOpen { weeks: open.len() as u32, cases: open.iter().sum() });
        }
        let count = |kind: Maturity| points.iter().filter(|point| point.maturity == kind).count() as u32;
        let (hidden, shown) = (count(Maturity::HiddenAnswers), count(Maturity::FewAnswers));
        if hidden + shown > 0 {
            warnings.push(Warning::FewAnswers { hidden, shown, needed: ANSWERS_TO_COMPARE });
        }
        let few = points.iter().filter(|point| point.maturity == Maturity::FewCases).count();
        if few > 0 {
            warnings.push(Warning::FewCases { weeks: few as u32, needed: FEWEST_CASES });
        }
        let stretch = |point: &Point| {
            let (week, value) = (point.week.number()?, point.value.filter(|_| point.maturity == Maturity::Mature)?);
            Some(Stretch { weeks: week..week + 1, value })
        };
        let stretches = points.iter().filter_map(stretch).collect();
        Self { points, mature, all, ends: Ends::default(), warnings, stretches }
    }
}
