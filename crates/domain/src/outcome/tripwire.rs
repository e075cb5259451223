//! Questions to the team when a figure moved in a way that is worth a second look. They are no verdicts, and never about a
//! person: every figure can get better without anything getting better for the customer.
//!
//! A question stands where the figure moved, however long ago: what was gamed once does not become honest by waiting.

mod path;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CaseLog, Cases, Measure, Word};
use crate::chart::Direction;

pub use path::{NEAR, Path, STRETCHES_NEEDED, Stretch};
pub(super) use path::{Pool, is_believed};

/// What to ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Tripwire {
    /// Marks jumped up: is somebody else asked, or asked otherwise?
    MarksJump,
    /// Fewer of those who are asked answer: who does not answer any more?
    FewerAnswer,
    /// Marks got better while fewer answer: did the dissatisfied stop answering?
    BetterMarksFewerAnswers,
    /// Fewer cases are opened again while more customers come again: is a new case opened instead of the old one?
    FewerReopenedMoreRepeats,
    /// Fewer of those who could be asked are asked: who is left out?
    FewerInvited,
    /// Customers are asked in other ways than before: can the marks be compared?
    OtherModes,
    /// The figure got better while its counter-measure got worse: who pays for it?
    CounterFalls,
}

impl Tripwire {
    /// Whether it is about how customers are asked, so that one answer holds for all that is counted from a log.
    #[must_use]
    pub fn is_about_asking(self) -> bool {
        matches!(self, Self::FewerInvited | Self::OtherModes)
    }
}

/// What to ask, and the number of the week from which on the figure is another one.
pub type Asked = (Tripwire, i32);

/// What to ask about how customers were asked: of marks and answers, by the log they stand in. With the way that became more
/// or less frequent, where it is one.
///
/// # Errors
/// The cases cannot be read.
pub fn asking<C: Cases + ?Sized>(log: &CaseLog<'_, C>) -> Result<Vec<(Asked, Option<Word>)>, C::Error> {
    let asked = log.asked()?;
    let fewer = Path::new(asked.invited, &[], Direction::Up).worsened();
    let mut asks: Vec<_> = fewer.into_iter().map(|at| ((Tripwire::FewerInvited, at), None)).collect();
    // One way that becomes more frequent makes another less so; one of them is enough at a time.
    for (mode, shares) in asked.modes {
        let path = Path::new(shares, &[], Direction::Up);
        for at in path.improved().into_iter().chain(path.worsened()) {
            let is_told = |(what, told): Asked| what == Tripwire::OtherModes && (told - at).abs() < NEAR;
            if !asks.iter().any(|(asked, _)| is_told(*asked)) {
                asks.push(((Tripwire::OtherModes, at), Some(mode)));
            }
        }
    }
    Ok(asks)
}

/// Whether a figure depends on who is asked, and how.
#[must_use]
pub fn depends_on_asking(measure: &Measure) -> bool {
    is_marks(measure) || matches!(measure, Measure::Answered { .. })
}

/// Whether something may be asked about a figure, or about another beside it, without its being anybody's counter-measure.
#[must_use]
pub fn may_be_asked(measure: &Measure) -> bool {
    depends_on_asking(measure) || matches!(measure, Measure::Reopened | Measure::RepeatContact { .. })
}

/// What to ask about a figure by itself.
#[must_use]
pub fn alone(measure: &Measure, path: &Path) -> Vec<Asked> {
    let asked = |what, weeks: Vec<i32>| weeks.into_iter().map(|at| (what, at)).collect();
    match measure {
        Measure::Answered { .. } => asked(Tripwire::FewerAnswer, path.worsened()),
        marks if is_marks(marks) => asked(Tripwire::MarksJump, path.jumped()),
        _ => Vec::new(),
    }
}

/// What to ask about a figure beside another: one of the same log, or its counter-measure.
#[must_use]
pub fn beside((measure, path): (&Measure, &Path), (other, others): (&Measure, &Path), is_counter: bool) -> Vec<Asked> {
    let what = match (measure, other) {
        (Measure::Reopened, Measure::RepeatContact { .. }) => Tripwire::FewerReopenedMoreRepeats,
        (marks, Measure::Answered { .. }) if is_marks(marks) => Tripwire::BetterMarksFewerAnswers,
        _ if is_counter => Tripwire::CounterFalls,
        _ => return Vec::new(),
    };
    path.improved_at_the_cost_of(others).into_iter().map(|at| (what, at)).collect()
}

fn is_marks(measure: &Measure) -> bool {
    matches!(measure, Measure::Satisfied { .. } | Measure::Easy { .. } | Measure::Recommend { .. })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outcome::{Case, DAY, Flag, Flags, Question, Scale, Week};

    /// A figure week by week.
    fn path_of(figures: &[f64], direction: Direction) -> Path {
        let stretch = |(week, value): (i32, &f64)| Stretch { weeks: week..week + 1, value: *value };
        Path::new((0..).zip(figures).map(stretch).collect(), &[], direction)
    }

    /// `before` up to the twentieth week and `after` from it on, with the noise of real weeks.
    fn figures(weeks: usize, before: f64, after: f64) -> Vec<f64> {
        let noise = [0.4, -1.1, 0.8, 1.3, -0.6, -0.2, 0.9, -1.4, 0.1, 0.5];
        (0..weeks).map(|week| if week < 20 { before } else { after } + noise[week % noise.len()]).collect()
    }

    fn moved(before: f64, after: f64, direction: Direction) -> Path {
        path_of(&figures(28, before, after), direction)
    }

    const SCALE: Scale = Scale::of(1, 5);
    const MARKS: Measure = Measure::Satisfied { scale: SCALE };
    const ANSWERED: Measure = Measure::Answered { question: Question::Satisfaction, scale: SCALE };

    #[test]
    fn marks_that_jump_and_answers_that_fall_are_asked_about() {
        assert_eq!(alone(&MARKS, &moved(70.0, 82.0, Direction::Up)), [(Tripwire::MarksJump, 20)]);
        assert_eq!(alone(&ANSWERED, &moved(30.0, 18.0, Direction::Up)), [(Tripwire::FewerAnswer, 20)]);
        let (marks, answered) = (moved(70.0, 74.0, Direction::Up), moved(30.0, 18.0, Direction::Up));
        let asked = beside((&MARKS, &marks), (&ANSWERED, &answered), false);
        assert_eq!(asked, [(Tripwire::BetterMarksFewerAnswers, 20)]);
    }

    #[test]
    fn a_change_is_asked_about_where_it_happened_however_long_ago() {
        for weeks in [29, 46, 104, 260] {
            let marks = path_of(&figures(weeks, 70.0, 82.0), Direction::Up);
            assert_eq!(alone(&MARKS, &marks), [(Tripwire::MarksJump, 20)], "{weeks}");
            let answered = path_of(&figures(weeks, 30.0, 18.0), Direction::Up);
            let asked = beside((&MARKS, &marks), (&ANSWERED, &answered), false);
            assert_eq!(asked, [(Tripwire::BetterMarksFewerAnswers, 20)], "{weeks}");
        }
        // It was given up again.
        let mut for_a_time = figures(104, 70.0, 82.0);
        for_a_time[30..].iter_mut().for_each(|figure| *figure -= 12.0);
        assert_eq!(alone(&MARKS, &path_of(&for_a_time, Direction::Up)), [(Tripwire::MarksJump, 20)]);
        // And it was done again.
        for_a_time[70..].iter_mut().for_each(|figure| *figure += 12.0);
        let twice = alone(&MARKS, &path_of(&for_a_time, Direction::Up));
        assert_eq!(twice, [(Tripwire::MarksJump, 20), (Tripwire::MarksJump, 70)]);
    }

    #[test]
    fn weeks_are_taken_together_and_nothing_is_compared_across_a_changed_definition() {
        let stretches = |figures: &[f64]| -> Vec<Stretch> {
            (0..).zip(figures).map(|(at, value)| Stretch { weeks: at * 3..at * 3 + 3, value: *value }).collect()
        };
        let jump = stretches(&figures(40, 70.0, 82.0));
        assert_eq!(alone(&MARKS, &Path::new(jump.clone(), &[], Direction::Up)), [(Tripwire::MarksJump, 60)]);
        assert_eq!(alone(&MARKS, &Path::new(jump.clone(), &[60], Direction::Up)), []);
        assert_eq!(alone(&MARKS, &Path::new(jump, &[105], Direction::Up)), [(Tripwire::MarksJump, 60)]);
    }

    /// Twenty-eight weeks of forty cases; `invited` and `by_phone` of them in each week.
    fn asked(invited: impl Fn(usize) -> usize, by_phone: impl Fn(usize) -> usize) -> Vec<Case> {
        let case = |week: usize, at: usize| {
            let opened = i32::try_from(week).unwrap() * 7 * DAY;
            let mut flags = Flags::default();
            flags.set(Flag::Invited, at < invited(week));
            let mode = Word::at(usize::from(at < by_phone(week)));
            Case { opened, closed: Some(opened + 60), flags, mode, ..Case::default() }
        };
        (0..28).flat_map(|week| (0..40).map(move |at| (week, at))).map(|(week, at)| case(week, at)).collect()
    }

    #[test]
    fn fewer_who_are_asked_and_other_ways_of_asking_are_asked_about() {
        let questions = |cases: &[Case]| asking(&CaseLog::new(cases, 40 * 7 * DAY, |utc| utc)).unwrap();
        let noise = |week: usize| [0, 2, 1, 3, 0, 2, 3, 1][week % 8];
        let since = Week::of(20 * 7 * DAY).number().unwrap();
        let steady = asked(|week| 30 + noise(week), |week| 10 + noise(week));
        assert_eq!(questions(&steady), []);
        let fewer = asked(|week| if week < 20 { 30 } else { 16 } + noise(week), |week| 10 + noise(week));
        assert_eq!(questions(&fewer), [((Tripwire::FewerInvited, since), None)]);
        let other = asked(|week| 30 + noise(week), |week| if week < 20 { 10 } else { 26 } + noise(week));
        assert_eq!(questions(&other), [((Tripwire::OtherModes, since), Word::at(0))]);
        // Who cannot be asked is not left out.
        let mut fewer_eligible = fewer;
        for case in &mut fewer_eligible {
            let invited = case.flags.says(Flag::Invited);
            case.flags.set(Flag::Eligible, invited);
        }
        assert_eq!(questions(&fewer_eligible), []);
    }

    #[test]
    fn what_gets_better_at_the_cost_of_another_is_asked_about() {
        let (reopened, repeats) = (moved(9.0, 3.0, Direction::Down), moved(20.0, 27.0, Direction::Down));
        let repeat = Measure::RepeatContact { window_days: 7, by_topic: false };
        let asked = beside((&Measure::Reopened, &reopened), (&repeat, &repeats), false);
        assert_eq!(asked, [(Tripwire::FewerReopenedMoreRepeats, 20)]);
        let asked = beside((&Measure::EndToEnd, &reopened), (&repeat, &repeats), true);
        assert_eq!(asked, [(Tripwire::CounterFalls, 20)]);
        let asked = beside((&Measure::EndToEnd, &reopened), (&repeat, &repeats), false);
        assert_eq!(asked, [], "it has nothing to do with it");
        let mut later = figures(104, 20.0, 20.0);
        later[60..].iter_mut().for_each(|figure| *figure += 7.0);
        let (reopened, later) = (path_of(&figures(104, 9.0, 3.0), Direction::Down), path_of(&later, Direction::Down));
        assert_eq!(beside((&Measure::EndToEnd, &reopened), (&repeat, &later), true), [], "at another time");
    }

    #[test]
    fn steady_figures_and_honest_improvement_ask_nothing() {
        assert_eq!(alone(&MARKS, &moved(70.0, 70.0, Direction::Up)), []);
        assert_eq!(alone(&ANSWERED, &moved(30.0, 36.0, Direction::Up)), []);
        let (better, also) = (moved(9.0, 3.0, Direction::Down), moved(20.0, 14.0, Direction::Down));
        let repeat = Measure::RepeatContact { window_days: 7, by_topic: false };
        assert_eq!(beside((&Measure::Reopened, &better), (&repeat, &also), true), [], "both got better");
        for few in [0, 1, 9, STRETCHES_NEEDED - 1] {
            let path = path_of(&vec![1.0; few], Direction::Up);
            assert!(!path.can_be_asked() && alone(&MARKS, &path).is_empty(), "{few}");
        }
        assert!(path_of(&[1.0; STRETCHES_NEEDED], Direction::Up).can_be_asked());
    }
}
