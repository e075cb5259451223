//! Weekly series over the cases of a service log.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::extract::{self, End};
use super::repeat;
use super::week::{number_of, start_of};
use super::{Case, DAY, Measure, Minute, Unit, Week};
use crate::chart::{Chart, Count, Kind, Options, Rules, draw, draw_counts, suited};

/// A week with fewer cases is shown but enters no limit: one case more or less would move it too far.
pub const FEWEST_CASES: u32 = 10;

/// Whether a point may be believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Maturity {
    /// It may.
    Mature,
    /// Nothing happened in this week.
    Empty,
    /// The extract had ended: only a trickle of this week's cases stands in the log.
    ExtractEnded,
    /// The log ends before the week, or the window after it, does.
    WindowOpen,
    /// So many cases are still open that the figure can still change.
    StillOpen {
        /// How many.
        open: u32,
    },
    /// Fewer than [`FEWEST_CASES`].
    FewCases,
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
}

/// What to know before believing a series.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(rename = "SeriesWarning")]
pub enum Warning {
    /// From this week on the log holds only a trickle: its extract had ended.
    ExtractEnds {
        /// First week that is not whole.
        from: Week,
        /// Cases in a usual week before.
        usual: f64,
        /// Mean number of cases a week since.
        after: f64,
    },
    /// These weeks wait for their window to close.
    WindowOpen {
        /// First of them.
        from: Week,
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
    /// Accounts that open more than one case a day are shared; their cases look like repeat contacts.
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
}

/// An outcome week by week.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Series {
    /// Every week from the first to the last opening, oldest first, without a hole.
    pub points: Vec<Point>,
    /// Over the mature weeks: the figure to show.
    pub mature: Summary,
    /// Over everything in the log.
    pub all: Summary,
    /// What to know before believing it.
    pub warnings: Vec<Warning>,
}

impl Series {
    /// What was counted in the weeks a control chart may use, and what one in one is shown as; nothing for a measure that
    /// is no share and no rate, or that was entered without what it was counted in.
    pub fn counts(&self, measure: &Measure) -> Option<(Vec<Option<Count>>, f64)> {
        let (scale, may_be_bare) = match measure {
            Measure::RepeatContact { .. } | Measure::Reopened => (100.0, false),
            Measure::Handovers => (1.0, false),
            Measure::EndToEnd => return None,
            Measure::Own(own) => match own.unit {
                Unit::Percent => (100.0, true),
                Unit::PerCase => (1.0, true),
                Unit::Minutes | Unit::Score { .. } | Unit::Named { .. } => return None,
            },
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

    /// The chart of the series. Shares and rates that vary more than chance explains get limits that follow how much each
    /// week was counted in; limits that cannot be trusted say so instead of signalling.
    pub fn chart(&self, measure: &Measure, rules: Rules, rebase_at: Vec<usize>) -> Chart {
        let options = Options {
            rules,
            // The limits that belong to these rules are screened.
            screened: rules == Rules::Nhs,
            rebase_at,
            guarded: true,
            direction: Some(measure.direction()),
            bounds: measure.unit().bounds(),
            ..Options::default()
        };
        if let Some((counts, scale)) = self.counts(measure)
            && let kind @ (Kind::PPrime | Kind::UPrime) = suited(&counts, &options)
        {
            return draw_counts(&counts, kind, scale, &options);
        }
        draw(&self.figures(), &options)
    }

    /// The figures a control chart may use: nothing where a week is not mature.
    pub fn figures(&self) -> Vec<Option<f64>> {
        self.points.iter().map(|point| point.value.filter(|_| point.maturity == Maturity::Mature)).collect()
    }
}

/// The cases of a service log, put in weeks once for all measures.
pub struct CaseLog<'a> {
    cases: &'a [Case],
    /// Index of the week of each case, from the first one on.
    weeks: Vec<u32>,
    /// Number of the first week.
    first: i32,
    openings: Vec<u32>,
    /// Last local minute the log can be trusted to hold everything of.
    until: Minute,
    /// Last minute in the log, in UTC.
    last: Minute,
    end: Option<End>,
}

impl<'a> CaseLog<'a> {
    /// Puts `cases` into weeks. `last` is the newest time anywhere in the log, `local` turns UTC into the log's local
    /// time, by which weeks begin and end.
    pub fn new(cases: &'a [Case], last: Minute, local: impl Fn(Minute) -> Minute) -> Self {
        let numbers: Vec<i32> = cases.iter().map(|case| number_of(local(case.opened))).collect();
        let first = numbers.iter().copied().min().unwrap_or(0);
        let count = numbers.iter().copied().max().map_or(0, |newest| (newest - first) as usize + 1);
        let mut openings = vec![0_u32; count];
        let weeks: Vec<u32> = numbers.into_iter().map(|number| (number - first) as u32).collect();
        weeks.iter().for_each(|week| openings[*week as usize] += 1);
        let end = extract::end(&openings);
        let until = end.map_or(local(last), |end| local(last).min(start_of(first + end.from as i32)));
        Self { cases, weeks, first, openings, until, last, end }
    }

    /// How many weeks have at least one opening.
    pub fn weeks_with_an_opening(&self) -> usize {
        self.openings.iter().filter(|n| **n > 0).count()
    }

    /// The series of `measure`. An own measure is not in the log: its series is empty.
    pub fn series(&self, measure: &Measure) -> Series {
        match measure {
            Measure::RepeatContact { window_days } => self.repeat_contact(*window_days),
            Measure::Reopened => {
                let ended = |case: &Case| case.ended().is_some() || case.reopened;
                self.ratio(0, 100.0, |_, case| ended(case).then_some(u32::from(case.reopened)))
            }
            Measure::Handovers => self.ratio(0, 1.0, |_, case| Some(case.handovers)),
            Measure::EndToEnd => self.end_to_end(),
            Measure::Own(_) => Series::of(Vec::new(), Summary::NOTHING, Summary::NOTHING, Vec::new()),
        }
    }

    fn repeat_contact(&self, window_days: u16) -> Series {
        let repeated = repeat::repeated(self.cases, window_days);
        let mut series = self.ratio(window_days, 100.0, |at, case| case.customer.map(|_| u32::from(repeated[at])));
        let (customers, cases) = repeat::shared(self.cases, self.days());
        if customers > 0 {
            series.warnings.push(Warning::SharedCustomers { customers: customers as u32, cases: cases as u32 });
        }
        let unknown = self.cases.iter().filter(|case| case.customer.is_none()).count();
        if unknown > 0 {
            series.warnings.push(Warning::NoCustomer { cases: unknown as u32 });
        }
        series
    }

    /// `scale` times what `count` finds in a case, over the cases it finds anything in.
    fn ratio(&self, window_days: u16, scale: f64, count: impl Fn(usize, &Case) -> Option<u32>) -> Series {
        let mut sums = vec![(0_u64, 0_u64); self.openings.len()];
        for (at, case) in self.cases.iter().enumerate() {
            if let Some(counted) = count(at, case) {
                let sum = &mut sums[self.weeks[at] as usize];
                *sum = (sum.0 + u64::from(counted), sum.1 + 1);
            }
        }
        let summary = |(numerator, denominator): (u64, u64)| Summary {
            numerator: numerator as f64,
            denominator: denominator as f64,
            value: (denominator > 0).then(|| scale * numerator as f64 / denominator as f64),
            p85: None,
        };
        let add = |a: (u64, u64), b: &(u64, u64)| (a.0 + b.0, a.1 + b.1);
        let ripe: Vec<Maturity> =
            sums.iter().enumerate().map(|(week, sum)| self.maturity(week, sum.1, window_days)).collect();
        let mature = sums.iter().zip(&ripe).filter(|(_, ripe)| **ripe == Maturity::Mature).map(|(sum, _)| sum);
        let (mature, all) = (summary(mature.fold((0, 0), add)), summary(sums.iter().fold((0, 0), add)));
        let points = sums.iter().zip(ripe).enumerate().map(|(week, (sum, ripe))| self.point(week, summary(*sum), ripe));
        Series::of(points.collect(), mature, all, self.extract_ends())
    }

    fn end_to_end(&self) -> Series {
        let mut weeks = vec![Durations::default(); self.openings.len()];
        for (case, week) in self.cases.iter().zip(&self.weeks) {
            weeks[*week as usize].add(case, self.last);
        }
        let mut points = Vec::with_capacity(weeks.len());
        let (mut mature, mut all) = (Durations::default(), Durations::default());
        for (week, durations) in weeks.iter().enumerate() {
            let summary = durations.summary();
            let ripe = match self.maturity(week, durations.len() as u64, 0) {
                Maturity::Mature if !durations.median_is_certain() => {
                    Maturity::StillOpen { open: durations.open.len() as u32 }
                }
                ripe => ripe,
            };
            all.extend(durations);
            if ripe == Maturity::Mature {
                mature.extend(durations);
            }
            points.push(self.point(week, summary, ripe));
        }
        Series::of(points, mature.summary(), all.summary(), self.extract_ends())
    }

    fn point(&self, week: usize, summary: Summary, maturity: Maturity) -> Point {
        let Summary { numerator, denominator, value, p85 } = summary;
        Point { week: self.week(week), numerator, denominator, value, p85, maturity }
    }

    fn maturity(&self, week: usize, cases: u64, window_days: u16) -> Maturity {
        let closes = start_of(self.first + week as i32 + 1).saturating_add(Minute::from(window_days) * DAY);
        match () {
            () if self.end.is_some_and(|end| week >= end.from) => Maturity::ExtractEnded,
            () if cases == 0 => Maturity::Empty,
            () if closes > self.until => Maturity::WindowOpen,
            () if cases < u64::from(FEWEST_CASES) => Maturity::FewCases,
            () => Maturity::Mature,
        }
    }

    fn week(&self, index: usize) -> Week {
        Week::from_number(self.first + index as i32)
    }

    fn extract_ends(&self) -> Vec<Warning> {
        let warning = |end: End| Warning::ExtractEnds { from: self.week(end.from), usual: end.usual, after: end.after };
        self.end.map(warning).into_iter().collect()
    }

    /// Days the log holds everything of.
    fn days(&self) -> f64 {
        f64::from(self.until.saturating_sub(start_of(self.first))) / f64::from(DAY)
    }
}

impl Summary {
    const NOTHING: Self = Self { numerator: 0.0, denominator: 0.0, value: None, p85: None };
}

impl Series {
    /// A series with the warnings that its points give rise to.
    pub(super) fn of(points: Vec<Point>, mature: Summary, all: Summary, mut warnings: Vec<Warning>) -> Self {
        let waiting: Vec<&Point> = points.iter().filter(|point| point.maturity == Maturity::WindowOpen).collect();
        if let Some(first) = waiting.first() {
            warnings.push(Warning::WindowOpen { from: first.week, weeks: waiting.len() as u32 });
        }
        let open: Vec<u32> = points
            .iter()
            .filter_map(|point| if let Maturity::StillOpen { open } = point.maturity { Some(open) } else { None })
            .collect();
        if !open.is_empty() {
            warnings.push(Warning::StillOpen { weeks: open.len() as u32, cases: open.iter().sum() });
        }
        let few = points.iter().filter(|point| point.maturity == Maturity::FewCases).count();
        if few > 0 {
            warnings.push(Warning::FewCases { weeks: few as u32, needed: FEWEST_CASES });
        }
        Self { points, mature, all, warnings }
    }
}

/// How long cases took, in minutes.
#[derive(Debug, Clone, Default)]
struct Durations {
    /// Of those that ended.
    ended: Vec<f64>,
    /// Age of those that have not: they will take at least that long.
    open: Vec<f64>,
}

impl Durations {
    fn add(&mut self, case: &Case, last: Minute) {
        match case.end_to_end() {
            Some(minutes) => self.ended.push(f64::from(minutes)),
            None => self.open.push(f64::from(last.saturating_sub(case.opened).max(0))),
        }
    }

    fn extend(&mut self, other: &Self) {
        self.ended.extend(&other.ended);
        self.open.extend(&other.open);
    }

    fn len(&self) -> usize {
        self.ended.len() + self.open.len()
    }

    fn summary(&self) -> Summary {
        Summary {
            numerator: self.ended.len() as f64,
            denominator: self.len() as f64,
            value: self.at_most(0.5),
            p85: self.at_most(0.85),
        }
    }

    /// The quantile if every open case took for ever; nothing when it lies among the open ones.
    fn at_most(&self, share: f64) -> Option<f64> {
        let mut minutes = self.ended.clone();
        minutes.resize(self.len(), f64::INFINITY);
        quantile(&mut minutes, share).filter(|value| value.is_finite())
    }

    /// Whether the median stays what it is however long the open cases still take: it is the same if they all ended now.
    fn median_is_certain(&self) -> bool {
        let mut minutes = [self.ended.as_slice(), &self.open].concat();
        self.open.is_empty() || self.at_most(0.5).is_some_and(|most| quantile(&mut minutes, 0.5) == Some(most))
    }
}

/// Quantile by linear interpolation between order statistics (Hyndman and Fan's type 7, as spreadsheets and databases do).
fn quantile(values: &mut [f64], share: f64) -> Option<f64> {
    let last = values.len().checked_sub(1)?;
    let place = share * last as f64;
    let below = place.floor() as usize;
    let (_, low, above) = values.select_nth_unstable_by(below.min(last), f64::total_cmp);
    let low = *low;
    let rest = place - below as f64;
    if rest == 0.0 {
        return Some(low);
    }
    let high = above.iter().copied().min_by(f64::total_cmp).unwrap_or(low);
    Some(low + rest * (high - low))
}
