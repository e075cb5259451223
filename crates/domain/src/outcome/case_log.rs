//! The cases of a service log, counted week by week.

mod groups;

use std::collections::{BTreeMap, BTreeSet};

use super::case::{Case, Ends, Flag, Word};
use super::durations::Durations;
use super::extract::{self, End};
use super::measure::{DETRACTOR, Measure, PROMOTER, Question, Scale};
use super::repeat;
use super::selection::{self, Selected};
use super::series::{
    ANSWERS_TO_COMPARE, FEWEST_ANSWERS, FEWEST_CASES, Interval, Maturity, Point, Series, Summary, Warning,
};
use super::week::{number_of, start_of};
use super::{DAY, Minute, Week};

pub use groups::By;

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
    /// What ends a case here.
    ends: Ends,
    /// Cases that are missing because of when they ended, where nothing but the beginning is cut off, and the index of the first
    /// week that is whole.
    begin: Option<(u32, usize)>,
    /// Cases that are missing at the beginning and at the end because of when they ended.
    selected: Option<(u32, u32)>,
    /// Last minutes, in UTC and ascending, up to which customers were recognised by a key that was thrown away since, and
    /// the same in local time.
    cohorts: Vec<(Minute, Minute)>,
    /// Index of the first week that counts into the figures over many weeks.
    since: usize,
    /// The words that cases refer to.
    words: &'a [String],
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
        let ends = Ends::of(cases);
        let (begin, selected) = match selection::by_end(cases, ends, last) {
            Selected { early: Some((early, _)), late: Some(late) } => (None, Some((early, late))),
            Selected { early: Some((early, begin)), late: None } => {
                (first_whole(local(begin), first).map(|week| (early, week)), None)
            }
            Selected { early: None, .. } => (None, None),
        };
        let (cohorts, since, words) = (Vec::new(), 0, [].as_slice());
        Self { cases, weeks, first, openings, until, last, end, ends, begin, selected, cohorts, since, words }
    }

    /// With the words that cases refer to by their place: topics are known by them.
    #[must_use]
    pub fn with_words(self, words: &'a [String]) -> Self {
        Self { words, ..self }
    }

    /// With the last minutes, in UTC and ascending, up to which customers were recognised by a key that was thrown away
    /// since: nobody is followed across them.
    #[must_use]
    pub fn with_cohorts(self, ends: &[Minute], local: impl Fn(Minute) -> Minute) -> Self {
        Self { cohorts: ends.iter().map(|end| (*end, local(*end))).collect(), ..self }
    }

    /// With figures over many weeks that begin with this one: what was before is counted otherwise.
    #[must_use]
    pub fn since(self, week: Week) -> Self {
        let since = week.number().map_or(0, |number| usize::try_from(number - self.first).unwrap_or(0));
        Self { since, ..self }
    }

    /// How many weeks have at least one opening.
    pub fn weeks_with_an_opening(&self) -> usize {
        self.openings.iter().filter(|n| **n > 0).count()
    }

    /// The series of `measure`. An own measure is not in the log: its series is empty.
    pub fn series(&self, measure: &Measure) -> Series {
        let says = |flag: Flag| move |case: &Case| case.flags.get(flag).map(i32::from);
        match measure {
            Measure::RepeatContact { window_days, by_topic } => {
                let repeated = repeat::repeated(self.cases, *window_days, *by_topic);
                self.of_customers(*window_days, |at, case| case.customer.map(|_| i32::from(repeated[at])))
            }
            Measure::FirstContact { window_days, by_topic } => {
                let repeated = repeat::repeated(self.cases, *window_days, *by_topic);
                self.of_customers(*window_days, |at, case| {
                    case.customer.map(|_| i32::from(!repeated[at] && !case.reopened))
                })
            }
            Measure::Reopened => {
                let ended = |case: &Case| case.ended().is_some() || case.reopened;
                self.share(0, |_, case| ended(case).then_some(i32::from(case.reopened)))
            }
            Measure::Resolved { window_days } => {
                let window = Minute::from(*window_days) * DAY;
                self.share(*window_days, |_, case| {
                    // What is called resolved today is closed days later: by the closing, the newest would be missing.
                    let took = case.end_to_end(Ends::Resolved);
                    Some(i32::from(took.is_some_and(|minutes| minutes <= window)))
                })
            }
            Measure::Handovers => self.ratio(0, 1.0, |_, case| Some(i32::try_from(case.handovers).unwrap_or(i32::MAX))),
            Measure::HandedOn => self.share(0, |_, case| Some(i32::from(case.handovers > 1))),
            Measure::EndToEnd => self.end_to_end(),
            Measure::Satisfied { scale } => {
                self.answers(Question::Satisfaction, *scale, |mark| i32::from(scale.turned(mark) >= scale.top()))
            }
            Measure::Easy { scale } => {
                self.answers(Question::Effort, *scale, |mark| i32::from(scale.turned(mark) >= scale.agrees()))
            }
            Measure::Recommend { scale } => self.answers(Question::Recommend, *scale, |mark| {
                i32::from(mark >= PROMOTER) - i32::from(mark <= DETRACTOR)
            }),
            Measure::Answered { question, scale } => self.share(0, |_, case| {
                let answered = question.mark(case).is_some_and(|mark| scale.holds(mark));
                case.flags.says(Flag::Invited).then_some(i32::from(answered))
            }),
            Measure::ReachedPerson => self.share(0, |_, case| {
                let reached = case.flags.says(Flag::ReachedPerson);
                case.flags.says(Flag::WantedPerson).then_some(i32::from(reached))
            }),
            Measure::Contained { window_days } => self.contained(*window_days),
            Measure::FailureDemand { topics } if topics.is_empty() => {
                self.share(0, |_, case| says(Flag::FailureDemand)(case))
            }
            Measure::FailureDemand { topics } => {
                let counts: Vec<bool> = self.words.iter().map(|word| topics.contains(word)).collect();
                self.share(0, |_, case| case.topic.map(|topic| i32::from(counts.get(topic.index()) == Some(&true))))
            }
            Measure::Retained => self.share(0, |_, case| says(Flag::Retained)(case)),
            // Neither stands in a log.
            Measure::Pulse { .. } | Measure::Own(_) => {
                Series::of(Vec::new(), Summary::NOTHING, Summary::NOTHING, Vec::new())
            }
        }
    }

    /// Cases that began with a machine and were over with it.
    fn contained(&self, window_days: u16) -> Series {
        let repeated = repeat::repeated(self.cases, window_days, false);
        let over = |at: usize, case: &Case| {
            !repeated[at] && !case.flags.says(Flag::Escalated) && !case.flags.says(Flag::Abandoned)
        };
        self.of_customers(window_days, |at, case| {
            let counts = case.customer.is_some() && case.flags.says(Flag::Automated);
            counts.then(|| i32::from(over(at, case)))
        })
    }

    /// The share of those who could be asked how it was that were asked, week by week, as far as a control chart may use it.
    /// Where the log does not say who could be asked, everybody whose case has ended could.
    pub fn invited(&self) -> Vec<Option<f64>> {
        let told = self.cases.iter().any(|case| case.flags.get(Flag::Eligible).is_some());
        let could = |case: &Case| if told { case.flags.says(Flag::Eligible) } else { case.ended().is_some() };
        let invited = |case: &Case| case.flags.get(Flag::Invited).map(i32::from);
        self.share(0, |_, case| invited(case).filter(|_| could(case))).figures()
    }

    /// For every way in which customers were asked, its share of all who answered or were asked, week by week.
    pub fn modes(&self) -> Vec<(Word, Vec<Option<f64>>)> {
        let modes: BTreeSet<Word> = self.cases.iter().filter_map(|case| case.mode).collect();
        let share = |mode: Word| self.share(0, |_, case| case.mode.map(|other| i32::from(other == mode))).figures();
        modes.into_iter().map(|mode| (mode, share(mode))).collect()
    }

    /// A share of cases whose customer is known. What makes customers look alike or unknown is warned of.
    fn of_customers(&self, window_days: u16, count: impl Fn(usize, &Case) -> Option<i32>) -> Series {
        let mut series = self.share(window_days, count);
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

    fn share(&self, window_days: u16, count: impl Fn(usize, &Case) -> Option<i32>) -> Series {
        self.ratio(window_days, 100.0, count)
    }

    /// `scale` times what `count` finds in a case, over the cases it finds anything in.
    fn ratio(&self, window_days: u16, scale: f64, count: impl Fn(usize, &Case) -> Option<i32>) -> Series {
        let sums = self.sums(count);
        let ripe: Vec<Maturity> =
            sums.iter().enumerate().map(|(week, sum)| self.maturity(week, sum.of, window_days)).collect();
        self.counted(&sums, ripe, |sum| sum.summary(scale))
    }

    /// What customers answered: `count` of every mark on the scale. Few answers show nothing.
    fn answers(&self, question: Question, scale: Scale, count: impl Fn(i16) -> i32) -> Series {
        let is_net = question == Question::Recommend;
        let sums = self.sums(|_, case| question.mark(case).filter(|mark| scale.holds(*mark)).map(&count));
        let ripe = |(week, sum): (usize, &Sum)| match self.maturity(week, sum.of, 0) {
            Maturity::Mature | Maturity::FewCases if sum.of < u64::from(FEWEST_ANSWERS) => Maturity::HiddenAnswers,
            Maturity::Mature if sum.of < u64::from(ANSWERS_TO_COMPARE) => Maturity::FewAnswers,
            ripe => ripe,
        };
        let ripe: Vec<Maturity> = sums.iter().enumerate().map(ripe).collect();
        let summary = |sum: Sum| {
            let shown = Summary { interval: is_net.then(|| sum.interval()).flatten(), ..sum.summary(100.0) };
            let hidden = Summary { denominator: shown.denominator, ..Summary::NOTHING };
            if sum.of < u64::from(FEWEST_ANSWERS) { hidden } else { shown }
        };
        let mut series = self.counted(&sums, ripe, summary);
        series.warnings.extend(self.beyond(question, scale));
        series.warnings.extend(self.unusual(question, scale));
        series
    }

    /// Marks that stand where nobody answered.
    fn beyond(&self, question: Question, scale: Scale) -> Option<Warning> {
        let mut marks: BTreeMap<i16, u32> = BTreeMap::new();
        let beyond = self.cases.iter().filter_map(|case| question.mark(case)).filter(|mark| !scale.holds(*mark));
        beyond.for_each(|mark| *marks.entry(mark).or_default() += 1);
        let entries = marks.values().sum();
        let mut often: Vec<(i16, u32)> = marks.into_iter().collect();
        often.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let marks = often.into_iter().map(|(mark, _)| mark).take(3).collect();
        (entries > 0).then_some(Warning::BeyondScale { entries, marks })
    }

    /// The last mark of a scale that goes one further than those that surveys use.
    fn unusual(&self, question: Question, scale: Scale) -> Option<Warning> {
        let Scale { lowest, highest, .. } = scale;
        let mark = match (lowest, highest) {
            (0 | 1, 11) | (0, 6 | 8) => highest,
            (0, 5 | 7) => lowest,
            _ if question == Question::Recommend && highest > 10 => highest,
            _ => return None,
        };
        let entries = self.cases.iter().filter(|case| question.mark(case) == Some(mark)).count() as u32;
        (entries > 0).then_some(Warning::UnusualScale { mark, entries })
    }

    fn sums(&self, count: impl Fn(usize, &Case) -> Option<i32>) -> Vec<Sum> {
        let mut sums = vec![Sum::default(); self.openings.len()];
        for (at, case) in self.cases.iter().enumerate() {
            if let Some(counted) = count(at, case) {
                sums[self.weeks[at] as usize].add(counted);
            }
        }
        sums
    }

    fn counted(&self, sums: &[Sum], ripe: Vec<Maturity>, summary: impl Fn(Sum) -> Summary) -> Series {
        let counts = sums.iter().zip(&ripe).skip(self.since);
        let mature = counts.clone().filter(|(_, ripe)| **ripe == Maturity::Mature).map(|(sum, _)| *sum);
        let (mature, all) =
            (mature.fold(Sum::default(), Sum::and), counts.map(|(sum, _)| *sum).fold(Sum::default(), Sum::and));
        let points = sums.iter().zip(ripe).enumerate().map(|(week, (sum, ripe))| self.point(week, summary(*sum), ripe));
        Series::of(points.collect(), summary(mature), summary(all), self.of_the_log())
    }

    fn end_to_end(&self) -> Series {
        let mut weeks = vec![Durations::default(); self.openings.len()];
        for (case, week) in self.cases.iter().zip(&self.weeks) {
            weeks[*week as usize].add(case, self.ends, self.known_until(case));
        }
        let mut points = Vec::with_capacity(weeks.len());
        let (mut mature, mut all) = (Durations::default(), Durations::default());
        for (week, durations) in weeks.iter().enumerate() {
            let summary = durations.summary();
            let ripe = match self.maturity(week, durations.len() as u64, 0) {
                Maturity::Mature if !durations.median_is_certain() => {
                    Maturity::StillOpen { open: durations.open() as u32 }
                }
                ripe => ripe,
            };
            all.extend(durations);
            if ripe == Maturity::Mature {
                mature.extend(durations);
            }
            points.push(self.point(week, summary, ripe));
        }
        let mut warnings = self.of_the_log();
        warnings.extend(many_open(&mature));
        Series { ends: self.ends, ..Series::of(points, mature.summary(), all.summary(), warnings) }
    }

    fn point(&self, week: usize, summary: Summary, maturity: Maturity) -> Point {
        let Summary { numerator, denominator, value, p85, interval } = summary;
        Point { week: self.week(week), numerator, denominator, value, p85, interval, maturity }
    }

    fn maturity(&self, week: usize, cases: u64, window_days: u16) -> Maturity {
        let begins = start_of(self.first + week as i32);
        let closes = start_of(self.first + week as i32 + 1).saturating_add(Minute::from(window_days) * DAY);
        match () {
            () if self.end.is_some_and(|end| week >= end.from) => Maturity::ExtractEnded,
            () if cases == 0 => Maturity::Empty,
            () if self.begin.is_some_and(|(_, whole)| week < whole) => Maturity::BeforeExtract,
            () if closes > self.until => Maturity::WindowOpen,
            () if window_days > 0 && self.cohorts.iter().any(|(_, end)| (begins..closes).contains(end)) => {
                Maturity::CohortEnded
            }
            () if cases < u64::from(FEWEST_CASES) => Maturity::FewCases,
            () => Maturity::Mature,
        }
    }

    /// The last minute at which anything could be known of a case.
    fn known_until(&self, case: &Case) -> Minute {
        self.cohorts.iter().map(|(end, _)| *end).find(|end| case.opened <= *end).unwrap_or(self.last)
    }

    fn week(&self, index: usize) -> Week {
        Week::from_number(self.first + index as i32)
    }

    /// What to know of the log itself.
    fn of_the_log(&self) -> Vec<Warning> {
        let ends = |end: End| Warning::ExtractEnds { from: self.week(end.from), usual: end.usual, after: end.after };
        let selected = |(missing_early, missing_late)| Warning::SelectedByEnd { missing_early, missing_late };
        let begins = |(missing, week)| Warning::ExtractBegins { from: self.week(week), weeks: week as u32, missing };
        let begun = self.begin.map(begins).into_iter();
        begun.chain(self.end.map(ends)).chain(self.selected.map(selected)).collect()
    }

    /// Days the log holds everything of.
    fn days(&self) -> f64 {
        f64::from(self.until.saturating_sub(start_of(self.first))) / f64::from(DAY)
    }
}

/// Weeks in which nothing ends at all are a holiday when there is but one of them.
const FEWEST_BEFORE: usize = 2;

/// The index of the first week that is whole in a log in which cases begin to end at this local minute.
fn first_whole(begin: Minute, first: i32) -> Option<usize> {
    let week = number_of(begin);
    // An extract begins a little before the first end in it.
    let whole = if begin < start_of(week).saturating_add(DAY) { week } else { week + 1 };
    usize::try_from(whole - first).ok().filter(|_| week - first >= FEWEST_BEFORE as i32)
}

/// Closed cases alone look this much quicker, or more, when too much is open.
const MUCH_QUICKER: f64 = 0.9;

/// So much is open that the closed cases alone would look much quicker.
fn many_open(all: &Durations) -> Option<Warning> {
    let (closed_only, counted_in) = (all.closed_only()?, all.summary().value);
    let quicker = counted_in.is_none_or(|counted_in| closed_only < MUCH_QUICKER * counted_in);
    let warning = Warning::ManyOpen { open: all.open() as u32, cases: all.len() as u32, closed_only };
    (all.open() > 0 && quicker).then_some(warning)
}

/// What was counted, and in how many.
#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    counted: i64,
    /// Without signs: promoters and detractors.
    either: i64,
    of: u64,
}

/// Half the width of a 95 % interval, in standard errors.
const CONFIDENT: f64 = 1.959_964;

impl Sum {
    fn add(&mut self, counted: i32) {
        self.counted += i64::from(counted);
        self.either += i64::from(counted.unsigned_abs());
        self.of += 1;
    }

    fn and(self, other: Self) -> Self {
        Self { counted: self.counted + other.counted, either: self.either + other.either, of: self.of + other.of }
    }

    fn summary(self, scale: f64) -> Summary {
        let (numerator, denominator) = (self.counted as f64, self.of as f64);
        let value = (self.of > 0).then(|| scale * numerator / denominator);
        Summary { numerator, denominator, value, p85: None, interval: None }
    }

    /// Of a net score: each answer is 1, 0 or -1, so the variance of one is the share of those that are not 0, less the
    /// square of the mean.
    fn interval(self) -> Option<Interval> {
        let count = self.of as f64;
        let mean = self.counted as f64 / count;
        let error = ((self.either as f64 / count - mean * mean).max(0.0) / count).sqrt();
        let bound = |side: f64| (100.0 * (mean + side * CONFIDENT * error)).clamp(-100.0, 100.0);
        (self.of > 0).then(|| Interval { lower: bound(-1.0), upper: bound(1.0) })
    }
}
