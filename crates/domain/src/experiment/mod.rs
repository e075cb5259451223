//! What an experiment came to: from which day something can be said, and what.
//!
//! The weeks before it are compared with the whole weeks since, by ranks. Whoever looks every week and stops at the first
//! "improved" fools himself, so nothing at all is said before there are [`POINTS_NEEDED`] weeks; where days can be compared,
//! as many days ([`ByDays`]).

mod days;

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::chart::{BEFORE_NEEDED, Direction, Effect, EffectTold as Told, Needed, Per, effect_of};
use crate::outcome::Week;

pub use days::ByDays;

/// Figures it takes since the experiment began before anything is said.
pub const POINTS_NEEDED: usize = 12;
/// Weeks before the beginning that it is compared with: what is older was another time.
const YEAR: usize = 52;

/// What can be said of an experiment by one outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(rename = "ExperimentVerdict")]
pub enum Verdict {
    /// Too few figures since it began.
    TooEarly {
        /// Figures so far.
        points: usize,
        /// Figures it takes.
        needed: usize,
        /// What one of them stands for.
        per: Per,
    },
    /// The day on which something could be said has come, and figures since it began are missing.
    Missing {
        /// Figures so far.
        points: usize,
        /// Figures it takes.
        needed: usize,
        /// What one of them stands for.
        per: Per,
    },
    /// It ended before there could be as many figures as it takes.
    TooShort {
        /// Figures of its time.
        points: usize,
        /// Figures it takes.
        needed: usize,
        /// What one of them stands for.
        per: Per,
    },
    /// No figure at all, neither before it began nor since.
    NoFigures,
    /// Too few weeks with a figure before it began: nothing to compare with, however long it goes on.
    NothingBefore {
        /// Weeks with a figure.
        points: usize,
        /// Weeks it takes.
        needed: usize,
    },
    /// The figures since are better by more than chance.
    Improved,
    /// They are worse by more than chance.
    Worsened,
    /// The figures since are better, and so they were getting before it began.
    AlreadyImproving,
    /// The figures since are worse, and so they were getting before it began.
    AlreadyWorsening,
    /// The difference can be chance.
    CannotTell,
}

impl Verdict {
    /// What it is on a day: too early is only what time alone will mend. From the day on which something can be said, which waits for
    /// the window after the last figure, those that are not there are missing; and an experiment that has ended gets no more.
    #[must_use]
    pub fn on(self, today: NaiveDate, ended: Option<NaiveDate>, from: Option<NaiveDate>, window_days: u16) -> Self {
        let Self::TooEarly { points, needed, per } = self else { return self };
        let last = from.and_then(|from| from.checked_sub_days(Days::new(u64::from(window_days) + 1)));
        if ended.zip(last).is_some_and(|(ended, last)| ended < last) {
            return Self::TooShort { points, needed, per };
        }
        if from.is_some_and(|from| from <= today) { Self::Missing { points, needed, per } } else { self }
    }
}

/// The weeks before the beginning that have a figure, as far back as they are compared.
fn weeks_before(figures: &[(Week, Option<f64>)], begun: NaiveDate) -> Vec<Option<f64>> {
    let is_before = |week: &Week| {
        let last_day = week.monday().and_then(|monday| monday.checked_add_days(Days::new(6)));
        last_day.is_some_and(|last_day| last_day < begun)
    };
    let before = figures.iter().filter(|(week, _)| is_before(week)).map(|(_, figure)| *figure);
    let before: Vec<_> = before.collect();
    before[before.len().saturating_sub(YEAR)..].to_vec()
}

/// How many weeks with a figure there are before an experiment that begins on a day, and how many it takes; nothing where these are
/// enough.
#[must_use]
pub fn lack_before(figures: &[(Week, Option<f64>)], begun: NaiveDate) -> Option<(usize, usize)> {
    let there = weeks_before(figures, begun).iter().flatten().count();
    (there < BEFORE_NEEDED).then_some((there, BEFORE_NEEDED))
}

/// The first week that lies whole within an experiment that began on this day, by its Monday.
fn first_whole(begun: NaiveDate) -> Option<NaiveDate> {
    let into = u64::from(begun.weekday().num_days_from_monday());
    begun.checked_add_days(Days::new(if into == 0 { 0 } else { 7 - into }))
}

/// The first day on which a verdict can be had: after [`POINTS_NEEDED`] whole weeks, and after the window in which the last of them
/// ripens. Nothing beyond the calendar.
pub fn verdict_from(begun: NaiveDate, window_days: u16) -> Option<NaiveDate> {
    let weeks = first_whole(begun)?.checked_add_days(Days::new(POINTS_NEEDED as u64 * 7))?;
    weeks.checked_add_days(Days::new(u64::from(window_days)))
}

/// What the weekly figures say, oldest first, of an experiment that began on a day and may have ended on another. The week it
/// began in the middle of, and the one it ended in, belong to neither side.
pub fn verdict(
    figures: &[(Week, Option<f64>)],
    begun: NaiveDate,
    ended: Option<NaiveDate>,
    direction: Direction,
) -> (Verdict, Effect) {
    let side = |within: &dyn Fn(NaiveDate) -> bool| -> Vec<Option<f64>> {
        let of_week = |(week, figure): &(Week, Option<f64>)| week.monday().filter(|day| within(*day)).map(|_| *figure);
        figures.iter().filter_map(of_week).collect()
    };
    let last_day = |monday: NaiveDate| monday.checked_add_days(Days::new(6)).unwrap_or(NaiveDate::MAX);
    let before = weeks_before(figures, begun);
    let since = side(&|monday| monday >= begun && ended.is_none_or(|ended| last_day(monday) <= ended));
    let effect = effect_of(&before, &since, direction, Needed { before: BEFORE_NEEDED, after: POINTS_NEEDED });
    let verdict = match effect.told {
        Told::Improved => Verdict::Improved,
        Told::Worsened => Verdict::Worsened,
        Told::AlreadyImproving => Verdict::AlreadyImproving,
        Told::AlreadyWorsening => Verdict::AlreadyWorsening,
        Told::CannotTell => Verdict::CannotTell,
        Told::TooFew { .. } if effect.before + effect.after == 0 => Verdict::NoFigures,
        Told::TooFew { before_needed, .. } if effect.before < before_needed => {
            Verdict::NothingBefore { points: effect.before, needed: before_needed }
        }
        Told::TooFew { after_needed, .. } => {
            Verdict::TooEarly { points: effect.after, needed: after_needed, per: Per::Week }
        }
    };
    (verdict, effect)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// Weeks from the first of 2026 on.
    fn weeks(figures: &[f64]) -> Vec<(Week, Option<f64>)> {
        let first = Week { year: 2026, week: 1 }.number().unwrap();
        let week = |at: usize| Week::from_number(first + i32::try_from(at).unwrap());
        figures.iter().enumerate().map(|(at, figure)| (week(at), Some(*figure))).collect()
    }

    /// A saw that moves up by `step` from week `at` on.
    fn saw(count: usize, at: usize, step: f64) -> Vec<(Week, Option<f64>)> {
        let figure = |week: usize| 50.0 + (week * 7 % 5) as f64 + if week < at { 0.0 } else { step };
        weeks(&(0..count).map(figure).collect::<Vec<_>>())
    }

    /// The Monday of the week that stands at this place.
    fn monday(at: usize) -> NaiveDate {
        day("2025-12-29") + Days::new(at as u64 * 7)
    }

    #[test]
    fn the_first_day_of_a_verdict_waits_for_whole_weeks_and_for_the_window() {
        // A Monday: twelve weeks later is a Monday.
        assert_eq!(verdict_from(day("2026-01-05"), 0), Some(day("2026-03-30")));
        // A Tuesday: its week is not whole.
        assert_eq!(verdict_from(day("2026-01-06"), 0), Some(day("2026-04-06")));
        assert_eq!(verdict_from(day("2026-01-05"), 30), Some(day("2026-04-29")));
        assert_eq!(verdict_from(NaiveDate::MAX, 0), None);
    }

    #[test]
    fn nothing_is_said_before_twelve_weeks() {
        let early = verdict(&saw(20 + 11, 20, 30.0), monday(20), None, Direction::Up).0;
        assert_eq!(early, Verdict::TooEarly { points: 11, needed: 12, per: Per::Week });
        let told = |direction| verdict(&saw(20 + 12, 20, 30.0), monday(20), None, direction).0;
        assert_eq!((told(Direction::Up), told(Direction::Down)), (Verdict::Improved, Verdict::Worsened));
        let same = verdict(&saw(20 + 12, 20, 0.0), monday(20), None, Direction::Up).0;
        assert_eq!(same, Verdict::CannotTell);
    }

    #[test]
    fn weeks_that_lie_half_in_it_belong_to_neither_side() {
        let begun = monday(20) + Days::new(2);
        let (verdict_of, effect) = verdict(&saw(20 + 13, 20, 30.0), begun, None, Direction::Up);
        assert_eq!((verdict_of, effect.before, effect.after), (Verdict::Improved, 20, 12));
        // It ends on a Sunday: that week is whole. A day before, it is not.
        let ended = |day| verdict(&saw(40, 20, 30.0), monday(20), Some(day), Direction::Up).1.after;
        assert_eq!((ended(monday(33) - Days::new(1)), ended(monday(33) - Days::new(2))), (13, 12));
    }

    #[test]
    fn without_weeks_before_there_is_nothing_to_compare_with() {
        let alone = verdict(&saw(40, 11, 30.0), monday(11), None, Direction::Up).0;
        assert_eq!(alone, Verdict::NothingBefore { points: 11, needed: 12 });
    }

    #[test]
    fn where_no_figure_is_there_is_none() {
        assert_eq!(verdict(&[], monday(20), None, Direction::Up).0, Verdict::NoFigures);
        let empty: Vec<_> = saw(40, 20, 0.0).into_iter().map(|(week, _)| (week, None)).collect();
        assert_eq!(verdict(&empty, monday(20), None, Direction::Up).0, Verdict::NoFigures);
        assert_eq!(lack_before(&saw(20, 20, 0.0), monday(11) + Days::new(3)), Some((11, 12)));
        assert_eq!(lack_before(&saw(20, 20, 0.0), monday(12)), None);
    }

    #[test]
    fn too_early_is_only_what_time_mends() {
        let (points, needed, per) = (3, 12, Per::Week);
        let early = Verdict::TooEarly { points, needed, per };
        let from = verdict_from(monday(20), 30);
        let on = |day: NaiveDate, ended| early.on(day, ended, from, 30);
        let day = from.unwrap();
        assert_eq!(on(day - Days::new(1), None), early);
        assert_eq!(on(day, None), Verdict::Missing { points, needed, per });
        // The last day of the twelfth week: all of them can still come in. A day before, they cannot.
        let last = monday(32) - Days::new(1);
        assert_eq!(on(last, Some(last)), early);
        assert_eq!(on(day, Some(last)), Verdict::Missing { points, needed, per });
        assert_eq!(on(last, Some(last - Days::new(1))), Verdict::TooShort { points, needed, per });
        assert_eq!(Verdict::Improved.on(day, Some(monday(21)), from, 30), Verdict::Improved);
    }

    proptest! {
        #[test]
        fn a_verdict_needs_its_points(figures in prop::collection::vec(prop::option::of(-1e6..1e6f64), 0..80), at in 0..80usize, offset in 0..7u64) {
            let weeks = weeks(&vec![0.0; figures.len()]).into_iter().zip(&figures).map(|((week, _), figure)| (week, *figure)).collect::<Vec<_>>();
            let (told, effect) = verdict(&weeks, monday(at) + Days::new(offset), None, Direction::Up);
            let spoke = !matches!(told, Verdict::TooEarly { .. } | Verdict::NothingBefore { .. } | Verdict::NoFigures);
            prop_assert_eq!(lack_before(&weeks, monday(at) + Days::new(offset)).is_some(), effect.before < BEFORE_NEEDED);
            prop_assert_eq!(spoke, effect.before >= BEFORE_NEEDED && effect.after >= POINTS_NEEDED);
            prop_assert_eq!(spoke, !matches!(effect.told, Told::TooFew { .. }), "what is said beside a chart");
        }

        #[test]
        fn the_first_day_lies_behind_twelve_whole_weeks(into in 0..4000u64, window in 0..366u16) {
            let begun = day("2020-01-01") + Days::new(into);
            let from = verdict_from(begun, window).unwrap() - Days::new(u64::from(window));
            prop_assert_eq!(from.weekday(), chrono::Weekday::Mon);
            let days = (from - begun).num_days();
            prop_assert!((84..=90).contains(&days), "{}", days);
        }
    }
}
