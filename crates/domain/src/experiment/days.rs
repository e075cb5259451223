//! Days instead of weeks: where single days have figures that may be compared, an experiment says something after two weeks.
//!
//! A dozen days are no dozen weeks. Mondays are unlike Sundays, and a bad week has seven bad days. So every day is measured
//! from what was usual on its weekday in the year before, and days are put together by sevens, counted from the day of the
//! beginning on; these are compared as weeks are, by ranks and with what carries over from one to the next. Twelve days save
//! ten weeks of waiting; they are told from chance only where the difference is large.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::{POINTS_NEEDED, Verdict, YEAR};
use crate::chart::{Direction, Effect, EffectTold as Told, Needed, Per, effect_of, median};

/// Sevens before the beginning it takes: with fewer, two weeks since are told from chance too often.
const BEFORE_NEEDED: usize = 24;
/// A weekday is left out where less than this share of its days may be compared.
const MOSTLY: f64 = 0.8;
/// Days in a seven.
const SEVEN: usize = 7;

/// An outcome day by day, as far as an experiment can be looked at by it.
pub struct ByDays {
    /// The days that count, from a year before the beginning on, with their figures.
    days: Vec<(NaiveDate, f64)>,
    begun: NaiveDate,
    /// The weekdays that count, each with what was usual before.
    usual: Vec<(Weekday, f64)>,
    /// Sevens since the beginning it takes for as many days as an experiment needs.
    needed: usize,
}

/// Seven days put together.
#[derive(Default)]
struct Seven {
    /// How far its days lie from what is usual on their weekdays, added up.
    off: f64,
    days: usize,
}

impl ByDays {
    /// Of figures by day, oldest first and nothing where a day cannot be compared. Nothing at all where days are no help: when too
    /// few weeks before have them, or so few weekdays that twelve weeks are as soon there.
    #[must_use]
    pub fn of(figures: &[(NaiveDate, Option<f64>)], begun: NaiveDate) -> Option<Self> {
        let first = begun.checked_sub_days(Days::new((YEAR * SEVEN) as u64))?;
        let before = || figures.iter().filter(|(day, _)| (first..begun).contains(day));
        let usual: Vec<(Weekday, f64)> = (0..SEVEN)
            .filter_map(|at| {
                let weekday = Weekday::try_from(at as u8).ok()?;
                let all: Vec<Option<f64>> =
                    before().filter(|(day, _)| day.weekday() == weekday).map(|(_, figure)| *figure).collect();
                let known: Vec<f64> = all.iter().flatten().copied().collect();
                let is_whole = known.len() as f64 >= MOSTLY * all.len() as f64;
                median(&known).filter(|_| is_whole).map(|usual| (weekday, usual))
            })
            .collect();
        let needed = POINTS_NEEDED.div_ceil(usual.len().max(1));
        let counts = |day: &NaiveDate| *day >= first && usual.iter().any(|(weekday, _)| *weekday == day.weekday());
        let days = figures.iter().filter(|(day, _)| counts(day)).filter_map(|(day, figure)| Some((*day, (*figure)?)));
        let by_days = Self { days: days.collect(), begun, usual, needed };
        let before = by_days.before().iter().flatten().count();
        (before >= BEFORE_NEEDED && needed < POINTS_NEEDED).then_some(by_days)
    }

    /// The first day on which something can be said: when the last day that it takes is over, and its window after it.
    #[must_use]
    pub fn verdict_from(&self, window_days: u16) -> Option<NaiveDate> {
        let over = self.begun.checked_add_days(Days::new((self.needed * SEVEN) as u64))?;
        over.checked_add_days(Days::new(u64::from(window_days)))
    }

    /// What the days say of an experiment that may have ended on a day.
    #[must_use]
    pub fn verdict(&self, ended: Option<NaiveDate>, direction: Direction) -> (Verdict, Effect) {
        let since: Vec<&(NaiveDate, f64)> =
            self.days.iter().filter(|(day, _)| *day >= self.begun && ended.is_none_or(|ended| *day <= ended)).collect();
        let before: Vec<&(NaiveDate, f64)> = self.days.iter().filter(|(day, _)| *day < self.begun).collect();
        let needed = Needed { before: BEFORE_NEEDED, after: self.needed };
        let mut effect = effect_of(&self.before(), &self.since(ended), direction, needed);
        let figures = |days: &[&(NaiveDate, f64)]| days.iter().map(|(_, figure)| *figure).collect::<Vec<_>>();
        (effect.before, effect.after) = (before.len(), since.len());
        (effect.median_before, effect.median_after) = (median(&figures(&before)), median(&figures(&since)));
        effect.per = Per::Day;
        let days = self.needed * self.usual.len();
        let verdict = match effect.told {
            Told::Improved => Verdict::Improved,
            Told::Worsened => Verdict::Worsened,
            Told::AlreadyImproving => Verdict::AlreadyImproving,
            Told::AlreadyWorsening => Verdict::AlreadyWorsening,
            Told::CannotTell => Verdict::CannotTell,
            Told::TooFew { .. } => {
                effect.told = Told::TooFew { before_needed: 0, after_needed: days };
                Verdict::TooEarly { points: since.len().min(days), needed: days, per: Per::Day }
            }
        };
        (verdict, effect)
    }

    /// The sevens before the beginning, oldest first.
    fn before(&self) -> Vec<Option<f64>> {
        let mut sevens: Vec<Seven> = (0..YEAR).map(|_| Seven::default()).collect();
        for day in self.days.iter().take_while(|(day, _)| *day < self.begun) {
            let ago = (self.begun - day.0).num_days() - 1;
            self.put(&mut sevens, ago, day);
        }
        sevens.iter().rev().map(|seven| self.figure(seven)).collect()
    }

    /// The whole sevens since the beginning.
    fn since(&self, ended: Option<NaiveDate>) -> Vec<Option<f64>> {
        // A seven is whole when its last day that counts is known, or a later one.
        let last = self.days.last().map_or(self.begun, |(day, _)| *day).min(ended.unwrap_or(NaiveDate::MAX));
        let mut sevens: Vec<Seven> = Vec::new();
        for day in self.days.iter().filter(|(day, _)| (self.begun..=last).contains(day)) {
            let since = (day.0 - self.begun).num_days();
            while sevens.len() * SEVEN <= since as usize {
                sevens.push(Seven::default());
            }
            self.put(&mut sevens, since, day);
        }
        let is_whole = |at: usize| {
            let days =
                (0..SEVEN).rev().filter_map(|on| self.begun.checked_add_days(Days::new((at * SEVEN + on) as u64)));
            let mut counts = days.filter(|day| self.usual.iter().any(|(weekday, _)| *weekday == day.weekday()));
            counts.next().is_some_and(|day| day <= last)
        };
        let whole = sevens.iter().enumerate().filter(|(at, _)| is_whole(*at));
        whole.map(|(_, seven)| self.figure(seven)).collect()
    }

    /// Adds a day to its seven, by how many days it lies from the beginning.
    fn put(&self, sevens: &mut [Seven], apart: i64, (day, figure): &(NaiveDate, f64)) {
        let seven = usize::try_from(apart).ok().and_then(|apart| sevens.get_mut(apart / SEVEN));
        let usual = self.usual.iter().find(|(weekday, _)| *weekday == day.weekday());
        if let (Some(seven), Some((_, usual))) = (seven, usual) {
            seven.off += figure - usual;
            seven.days += 1;
        }
    }

    /// How far the days of a seven lie from what is usual; nothing when most of them are missing.
    fn figure(&self, seven: &Seven) -> Option<f64> {
        (seven.days * 2 > self.usual.len()).then(|| seven.off / seven.days as f64)
    }
}
