//! The cases of a service log, counted week by week.

mod days;
mod end_to_end;
mod groups;
mod tally;

use std::collections::BTreeMap;
use std::convert::Infallible;

use end_to_end::EndToEnd;
use tally::{Sum, Tally, needs_customers, needs_topics};

use super::case::{Case, Cases, Ends, Flag, Word};
use super::extract::{self, End};
use super::measure::Measure;
use super::repeat::{Crowds, Followed, Following};
use super::selection::{self, Selected};
use super::series::{ANSWERS_TO_COMPARE, FEWEST_ANSWERS, FEWEST_CASES, Maturity, Point, Series, Summary, Warning};
use super::spread::{Sorted, Spread};
use super::tripwire::{Pool, Stretch, is_believed};
use super::week::{number_of, start_of};
use super::{DAY, Minute, Week};

pub use days::DayLog;
pub use groups::By;

/// What cases are put together by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Span {
    Week,
    Day,
}

impl Span {
    fn number_of(self, local: Minute) -> i32 {
        match self {
            Self::Week => number_of(local),
            Self::Day => local.div_euclid(DAY),
        }
    }

    fn start_of(self, number: i32) -> Minute {
        match self {
            Self::Week => start_of(number),
            Self::Day => number.saturating_mul(DAY),
        }
    }
}

/// The cases of a service log. What all measures need to know of it is found out once; the cases themselves are read again
/// whenever something is counted.
pub struct CaseLog<'a, C: Cases + ?Sized = [Case]> {
    cases: &'a C,
    /// What they are put together by: weeks everywhere here, but for [`DayLog`].
    span: Span,
    /// Turns UTC into the log's local time, by which weeks begin and end.
    local: Box<dyn Fn(Minute) -> Minute + 'a>,
    /// Number of the first week.
    first: i32,
    /// Cases opened in each week, from the first one on.
    openings: Vec<u32>,
    /// Last local minute the log can be trusted to hold everything of.
    until: Minute,
    /// The same for what customers open next: an export by the day of opening goes on to say how its cases ended, while nobody's
    /// next case can be in it. The day of the last opening is taken for whole.
    opened_until: Minute,
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
    /// Cases that are missing because they are still open, where nothing else is, and the index of the first week that lacks some.
    without_open: Option<(u32, usize)>,
    /// Customers who may be many.
    crowds: Crowds,
    /// Last minutes, in UTC and ascending, up to which customers were recognised by a key that was thrown away since, and
    /// the same in local time.
    cohorts: Vec<(Minute, Minute)>,
    /// The words that cases refer to.
    words: &'a [String],
}

/// A measure to be counted, and the week with which its figures over many weeks begin where what was before is counted otherwise.
pub type Wanted<'m> = (&'m Measure, Option<Week>);

/// How customers were asked, week by week, as far as a control chart may use it.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// The share of those who could be asked that were asked. Where the log does not say who could be asked, everybody whose case
    /// has ended could.
    pub invited: Vec<Stretch>,
    /// For every way of asking, its share of all who answered or were asked.
    pub modes: Vec<(Word, Vec<Stretch>)>,
}

impl<'a> CaseLog<'a> {
    /// Cases that stand in memory.
    pub fn new(cases: &'a [Case], last: Minute, local: impl Fn(Minute) -> Minute + 'a) -> Self {
        never(Self::of(cases, last, local))
    }

    /// The series of `measure`.
    pub fn series(&self, measure: &Measure) -> Series {
        self.all([measure]).pop().unwrap_or_else(nothing)
    }

    /// The series of these measures, counted together.
    pub fn all<'m>(&self, measures: impl IntoIterator<Item = &'m Measure>) -> Vec<Series> {
        let wanted: Vec<Wanted<'_>> = measures.into_iter().map(|measure| (measure, None)).collect();
        never(self.series_of(&wanted))
    }
}

/// The series of what is not in the log.
fn nothing() -> Series {
    Series::of(Vec::new(), Summary::NOTHING, Summary::NOTHING, Vec::new())
}

/// What cannot fail.
fn never<T>(result: Result<T, Infallible>) -> T {
    match result {
        Ok(it) => it,
        Err(never) => match never {},
    }
}

/// When cases were opened and when they ended.
#[derive(Default)]
struct Times {
    opened: Spread,
    closed: Spread,
    /// By the last time they were called resolved, or closed where they never were.
    resolved: Spread,
    /// Cases that were called resolved, and those of them that were closed.
    count: (usize, usize),
}

impl Times {
    fn take(&mut self, case: &Case) {
        self.opened.add(case.opened);
        case.ended_by(Ends::Closed).into_iter().for_each(|ended| self.closed.add(ended));
        case.ended_by(Ends::Resolved).into_iter().for_each(|ended| self.resolved.add(ended));
        if case.resolved.is_some() {
            self.count.0 += 1;
            self.count.1 += usize::from(case.closed.is_some());
        }
    }

    /// What ends cases here, when they were opened and when they ended.
    fn sorted(self) -> (Ends, Sorted, Sorted) {
        let (resolved, closed) = self.count;
        if closed * 2 < resolved {
            (Ends::Resolved, self.opened.sorted(), self.resolved.sorted())
        } else {
            (Ends::Closed, self.opened.sorted(), self.closed.sorted())
        }
    }
}

impl<'a, C: Cases + ?Sized> CaseLog<'a, C> {
    /// Finds out what is to be known of the cases. `last` is the newest time anywhere in the log, `local` turns UTC into the log's
    /// local time, by which weeks begin and end.
    ///
    /// # Errors
    /// The cases cannot be read.
    pub fn of(cases: &'a C, last: Minute, local: impl Fn(Minute) -> Minute + 'a) -> Result<Self, C::Error> {
        let mut times = Times::default();
        cases.each(&mut |case| times.take(case))?;
        let (ends, opened, ended) = times.sorted();
        let mut weeks: BTreeMap<i32, u32> = BTreeMap::new();
        opened.iter().for_each(|(opened, count)| *weeks.entry(number_of(local(opened))).or_default() += count as u32);
        let first = weeks.first_key_value().map_or(0, |(first, _)| *first);
        let newest = weeks.last_key_value().map_or(first - 1, |(newest, _)| *newest);
        let openings: Vec<u32> = (first..=newest).map(|week| weeks.get(&week).copied().unwrap_or(0)).collect();
        let end = extract::end(&openings);
        let until = end.map_or(local(last), |end| local(last).min(start_of(first + end.from as i32)));
        let opened_until = opened.iter().last().map_or(until, |(opened, _)| until.min(day_after(local(opened))));
        let days = f64::from(until.saturating_sub(start_of(first))) / f64::from(DAY);
        let mut crowds = Crowds::new(opened.len(), days);
        let mut usual = Spread::default();
        let middle = selection::middle(&opened, &ended);
        cases.each(&mut |case| {
            if middle.is_some_and(|(from, to)| (from..=to).contains(&case.opened)) {
                case.end_to_end(ends).into_iter().for_each(|took| usual.add(took));
            }
            case.customer.into_iter().for_each(|customer| crowds.look_at(customer));
        })?;
        let (begin, selected, without_open) = match selection::by_end(&opened, &ended, &usual.sorted(), last) {
            Selected { early: Some((early, _)), late: Some((late, _)) } => (None, Some((early, late)), None),
            Selected { early: Some((early, begin)), late: None } => {
                (first_whole(local(begin), first).map(|week| (early, week)), None, None)
            }
            Selected { early: None, late } => {
                let late = late.filter(|(missing, _)| *missing >= selection::ALONE);
                (
                    None,
                    None,
                    late.map(|(late, from)| (late, usize::try_from(number_of(local(from)) - first).unwrap_or(0))),
                )
            }
        };
        let (span, cohorts, words, local) = (Span::Week, Vec::new(), [].as_slice(), Box::new(local));
        Ok(Self {
            cases,
            span,
            local,
            first,
            openings,
            until,
            opened_until,
            last,
            end,
            ends,
            begin,
            selected,
            without_open,
            crowds,
            cohorts,
            words,
        })
    }

    /// With the words that cases refer to by their place: topics are known by them.
    #[must_use]
    pub fn with_words(self, words: &'a [String]) -> Self {
        Self { words, ..self }
    }

    /// With the last minutes, in UTC and ascending, up to which customers were recognised by a key that was thrown away
    /// since: nobody is followed across them.
    #[must_use]
    pub fn with_cohorts(self, ends: &[Minute]) -> Self {
        Self { cohorts: ends.iter().map(|end| (*end, (self.local)(*end))).collect(), ..self }
    }

    /// How many weeks have at least one opening.
    pub fn weeks_with_an_opening(&self) -> usize {
        self.openings.iter().filter(|n| **n > 0).count()
    }

    /// The series of all these measures, counted together. A measure that is not in the log has an empty one.
    ///
    /// # Errors
    /// The cases cannot be read.
    pub fn series_of(&self, wanted: &[Wanted<'_>]) -> Result<Vec<Series>, C::Error> {
        let mut tallies: Vec<Tally<'_>> =
            wanted.iter().map(|(measure, _)| Tally::new(measure, self.openings.len(), self.words)).collect();
        let mut end_to_end = wanted.iter().any(|(it, _)| **it == Measure::EndToEnd).then(EndToEnd::default);
        let mut crowds = self.crowds.found();
        let measures = || wanted.iter().map(|(measure, _)| *measure);
        self.followed(measures(), |week, followed| {
            tallies.iter_mut().for_each(|tally| tally.take(week, followed));
            if let Some(end_to_end) = &mut end_to_end {
                end_to_end.take(self, week, followed.case);
            }
            followed.case.customer.into_iter().for_each(|customer| crowds.count(customer));
        })?;
        let end_to_end = end_to_end.map(|all| all.series(self));
        let series = wanted.iter().zip(tallies).map(|((measure, since), tally)| match measure {
            Measure::EndToEnd => end_to_end.clone().unwrap_or_else(nothing),
            Measure::Pulse { .. } | Measure::Own(_) => nothing(),
            measure => {
                let mut series = self.counted(measure, &tally, *since);
                series.warnings.extend(tally.warnings(crowds.sum()));
                series
            }
        });
        Ok(series.collect())
    }

    /// Every case with its week and with what its customer opened next, as far as these measures need it.
    fn followed<'m>(
        &self,
        measures: impl Iterator<Item = &'m Measure> + Clone,
        mut take: impl FnMut(usize, &Followed<'_>),
    ) -> Result<(), C::Error> {
        let window = measures.clone().filter(|it| needs_customers(it)).filter_map(Measure::window_days).max();
        let mut following = Following::new(window.unwrap_or(0), measures.into_iter().any(needs_topics));
        let mut week_of = self.weeks();
        self.cases.newest_first(&mut |case| take(week_of(case.opened), &following.of(case)))
    }

    /// The index of the week of a minute. Cases of the same minute come together.
    fn weeks(&self) -> impl FnMut(Minute) -> usize {
        let mut before: Option<(Minute, usize)> = None;
        move |opened| match before {
            Some((minute, week)) if minute == opened => week,
            _ => {
                let number = self.span.number_of((self.local)(opened));
                let week = usize::try_from(number - self.first).unwrap_or(0);
                before = Some((opened, week));
                week
            }
        }
    }

    /// How customers were asked.
    ///
    /// # Errors
    /// The cases cannot be read.
    pub fn asked(&self) -> Result<Asked, C::Error> {
        let none = || vec![Sum::default(); self.openings.len()];
        let (mut told, mut eligible, mut ended, mut all) = (false, none(), none(), none());
        let mut modes: BTreeMap<Word, Vec<Sum>> = BTreeMap::new();
        let mut week_of = self.weeks();
        self.cases.each(&mut |case| {
            let week = week_of(case.opened);
            told |= case.flags.get(Flag::Eligible).is_some();
            if let Some(invited) = case.flags.get(Flag::Invited).map(i32::from) {
                if case.flags.says(Flag::Eligible) {
                    eligible[week].add(invited);
                }
                if case.ended().is_some() {
                    ended[week].add(invited);
                }
            }
            if let Some(mode) = case.mode {
                all[week].add(0);
                modes.entry(mode).or_insert_with(none)[week].add(1);
            }
        })?;
        let shares = |sums: Vec<Sum>| {
            let ripe: Vec<Maturity> =
                sums.iter().enumerate().map(|(week, sum)| self.maturity(week, sum.of, 0, self.until)).collect();
            self.stretches(&sums, &ripe, FEWEST_CASES, |sum| sum.summary(100.0).value)
        };
        let invited = shares(if told { eligible } else { ended });
        let of_all = |(mode, sums): (Word, Vec<Sum>)| {
            (mode, shares(sums.into_iter().zip(&all).map(|(sum, all)| sum.out_of(*all)).collect()))
        };
        Ok(Asked { invited, modes: modes.into_iter().map(of_all).collect() })
    }

    /// The weeks that are over, as many together as it takes until so much is counted in them.
    fn stretches(
        &self,
        sums: &[Sum],
        ripe: &[Maturity],
        needed: u32,
        figure: impl Fn(Sum) -> Option<f64>,
    ) -> Vec<Stretch> {
        let mut pool = Pool::default();
        let weeks = (self.first..).zip(sums.iter().zip(ripe)).filter(|(_, (_, ripe))| is_believed(**ripe));
        let enough = |sum: Sum| sum.of >= u64::from(needed);
        let taken = weeks.filter_map(|(week, (sum, _))| pool.take(week, *sum, Sum::and, enough));
        taken.filter_map(|(weeks, sum)| Some(Stretch { weeks, value: figure(sum)? })).collect()
    }

    /// The series of what was counted. Few answers show nothing and are compared with nothing.
    fn counted(&self, measure: &Measure, tally: &Tally<'_>, since: Option<Week>) -> Series {
        let answers = measure.asks().is_some();
        let since = since.and_then(Week::number).map_or(0, |since| usize::try_from(since - self.first).unwrap_or(0));
        let window_days = measure.window_days().unwrap_or(0);
        let until = if needs_customers(measure) { self.opened_until } else { self.until };
        let ripe = |(week, sum): (usize, &Sum)| match self.maturity(week, sum.of, window_days, until) {
            Maturity::Mature | Maturity::FewCases if answers && sum.of < u64::from(FEWEST_ANSWERS) => {
                Maturity::HiddenAnswers
            }
            Maturity::Mature if answers && sum.of < u64::from(ANSWERS_TO_COMPARE) => Maturity::FewAnswers,
            ripe => ripe,
        };
        let ripe: Vec<Maturity> = tally.sums.iter().enumerate().map(ripe).collect();
        let counts = tally.sums.iter().zip(&ripe).skip(since);
        // Few answers a week are compared with nothing, and many weeks of them are many. Hidden ones could be told by difference.
        let settled = |ripe| matches!(ripe, Maturity::Mature | Maturity::FewAnswers);
        let mature = counts.clone().filter(|(_, ripe)| settled(**ripe)).map(|(sum, _)| *sum);
        let (mature, all) =
            (mature.fold(Sum::default(), Sum::and), counts.map(|(sum, _)| *sum).fold(Sum::default(), Sum::and));
        let needed = if answers { ANSWERS_TO_COMPARE } else { FEWEST_CASES };
        let stretches = self.stretches(&tally.sums, &ripe, needed, |sum| tally.summary(sum).value);
        let weeks = tally.sums.iter().zip(ripe).enumerate();
        let points = weeks.map(|(week, (sum, ripe))| self.point(week, tally.summary(*sum), ripe)).collect();
        let series = Series::of(points, tally.summary(mature), tally.summary(all), self.of_the_log());
        Series { stretches, ..series }
    }

    fn point(&self, week: usize, summary: Summary, maturity: Maturity) -> Point {
        let Summary { numerator, denominator, value, p85, interval } = summary;
        Point { week: self.week(week), numerator, denominator, value, p85, interval, maturity }
    }

    /// Whether a week may be believed whose window has to close until then.
    fn maturity(&self, week: usize, cases: u64, window_days: u16, until: Minute) -> Maturity {
        let begins = self.begins(week);
        let closes = self.begins(week + 1).saturating_add(Minute::from(window_days) * DAY);
        match () {
            () if self.end.is_some_and(|end| week >= end.from) => Maturity::ExtractEnded,
            () if cases == 0 => Maturity::Empty,
            () if self.begin.is_some_and(|(_, whole)| week < whole) => Maturity::BeforeExtract,
            () if self.without_open.is_some_and(|(_, from)| week >= from) => Maturity::OpenLeftOut,
            () if closes > until => Maturity::WindowOpen,
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
        Week::of(self.begins(index))
    }

    /// First local minute of the week with this index.
    fn begins(&self, index: usize) -> Minute {
        self.span.start_of(self.first + index as i32)
    }

    /// What to know of the log itself.
    fn of_the_log(&self) -> Vec<Warning> {
        let ends = |end: End| Warning::ExtractEnds { from: self.week(end.from), usual: end.usual, after: end.after };
        let selected = |(missing_early, missing_late)| Warning::SelectedByEnd { missing_early, missing_late };
        let begins = |(missing, week)| Warning::ExtractBegins { from: self.week(week), weeks: week as u32, missing };
        let open = |(missing, from): (u32, usize)| Warning::OpenLeftOut {
            from: self.week(from),
            weeks: self.openings.len().saturating_sub(from) as u32,
            missing,
        };
        let begun = self.begin.map(begins).into_iter();
        let cut = begun.chain(self.end.map(ends)).chain(self.selected.map(selected));
        cut.chain(self.without_open.map(open)).collect()
    }
}

/// The first minute of the day after.
fn day_after(minute: Minute) -> Minute {
    minute.div_euclid(DAY).saturating_add(1).saturating_mul(DAY)
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
