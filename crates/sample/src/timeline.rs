//! When things happen: acts are collected in any order and played in order of time, each with the clock set to its moment.

use chrono::{Datelike, Days, NaiveDate, TimeDelta, Weekday};
use spielraum_engine::{Moment, Result};

use crate::story::Story;

type Act = Box<dyn FnOnce(&mut Story<'_>) -> Result<()>>;

/// This day, or the Friday before where it is on a weekend: when something is due.
pub(crate) fn working(day: NaiveDate) -> NaiveDate {
    let earlier = match day.weekday() {
        Weekday::Sat => 1,
        Weekday::Sun => 2,
        _ => 0,
    };
    day - Days::new(earlier)
}

/// The acts of the story, dated relative to the moment it ends.
pub(crate) struct Timeline {
    now: Moment,
    acts: Vec<(Moment, Act)>,
}

impl Timeline {
    pub(crate) fn until(now: Moment) -> Self {
        Self { now, acts: Vec::new() }
    }

    /// The day the story ends.
    pub(crate) fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }

    /// So many days before the end, at the same time of day.
    pub(crate) fn days_ago(&self, days: u32) -> Moment {
        self.now - TimeDelta::days(days.into())
    }

    /// So many days before the end, or on the Monday after where that is a weekend: when people met.
    pub(crate) fn working_days_ago(&self, days: u32) -> Moment {
        let day = self.days_ago(days);
        let later = match day.weekday() {
            Weekday::Sat => 2,
            Weekday::Sun => 1,
            _ => 0,
        };
        day + TimeDelta::days(later)
    }

    /// The Monday of the ISO week so many weeks before the one the story ends in.
    pub(crate) fn monday(&self, weeks_back: u32) -> NaiveDate {
        let days = self.today().weekday().num_days_from_monday() + 7 * weeks_back;
        self.today() - Days::new(days.into())
    }

    /// A day of the ISO week so many weeks before the one the story ends in; not later than the end.
    pub(crate) fn weeks_ago(&self, weeks_back: u32, day: Weekday) -> Moment {
        let day = self.monday(weeks_back) + Days::new(day.num_days_from_monday().into());
        self.now - (self.today() - day).max(TimeDelta::zero())
    }

    /// Puts an act on the line.
    pub(crate) fn at(&mut self, moment: Moment, act: impl FnOnce(&mut Story<'_>) -> Result<()> + 'static) {
        self.acts.push((moment, Box::new(act)));
    }

    /// When the first act happens.
    pub(crate) fn first(&self) -> Moment {
        self.acts.iter().map(|(moment, _)| *moment).min().unwrap_or(self.now)
    }

    /// Plays the acts in order of time; those of one moment in the order in which they were put on the line.
    pub(crate) fn play(mut self, story: &mut Story<'_>) -> Result<()> {
        self.acts.sort_by_key(|(moment, _)| *moment);
        for (moment, act) in self.acts {
            story.clock.set(moment);
            act(story)?;
        }
        Ok(())
    }
}
