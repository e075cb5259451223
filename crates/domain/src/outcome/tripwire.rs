//! Questions to the team when a figure moves in a way that is worth a second look. They are no verdicts, and never about a
//! person: every figure can get better without anything getting better for the customer.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CaseLog, Cases, Measure, Word};
use crate::chart::{AFTER_NEEDED, Direction, Effect, EffectTold, effect};

/// Weeks that the latest ones are compared with: what is older was another time.
const YEAR: usize = 52;
/// A figure of the latest weeks is higher than one before so surely that it is a jump and no drift.
const JUMP: f64 = 0.95;

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

/// How a figure moved lately: the last [`AFTER_NEEDED`] weeks that have a figure against the year before.
#[derive(Debug, Clone, PartialEq)]
pub struct Lately(Effect);

impl Lately {
    /// Of the figures a control chart may use, oldest first. The newest weeks have none as long as they run or their window is open,
    /// so it is the last figures that count and not the last weeks.
    #[must_use]
    pub fn of(figures: &[Option<f64>], direction: Direction) -> Self {
        let there = figures.iter().enumerate().filter(|(_, figure)| figure.is_some());
        let split = there.rev().nth(AFTER_NEEDED - 1).map_or(0, |(at, _)| at);
        Self(effect(&figures[split.saturating_sub(YEAR)..split], &figures[split..], direction))
    }

    fn improved(&self) -> bool {
        self.0.told == EffectTold::Improved
    }

    fn worsened(&self) -> bool {
        self.0.told == EffectTold::Worsened
    }
}

/// What to ask about how customers were asked: of marks and answers, by the log they stand in. With the way that became more
/// or less frequent, where it is one.
///
/// # Errors
/// The cases cannot be read.
pub fn asking<C: Cases + ?Sized>(log: &CaseLog<'_, C>) -> Result<Vec<(Tripwire, Option<Word>)>, C::Error> {
    let asked = log.asked()?;
    let fewer = Lately::of(&asked.invited, Direction::Up).worsened();
    let moved = |figures: &[Option<f64>]| {
        let lately = Lately::of(figures, Direction::Up);
        lately.improved() || lately.worsened()
    };
    // One way that becomes more frequent makes another less so; one of them is enough.
    let other = asked.modes.into_iter().find(|(_, figures)| moved(figures)).map(|(mode, _)| mode);
    let fewer = fewer.then_some((Tripwire::FewerInvited, None));
    Ok(fewer.into_iter().chain(other.map(|mode| (Tripwire::OtherModes, Some(mode)))).collect())
}

/// Whether a figure depends on who is asked, and how.
#[must_use]
pub fn depends_on_asking(measure: &Measure) -> bool {
    is_marks(measure) || matches!(measure, Measure::Answered { .. })
}

/// What to ask about a figure by itself.
#[must_use]
pub fn alone(measure: &Measure, lately: &Lately) -> Option<Tripwire> {
    match measure {
        Measure::Answered { .. } if lately.worsened() => Some(Tripwire::FewerAnswer),
        marks if is_marks(marks) && lately.improved() && lately.0.higher.is_some_and(|higher| higher >= JUMP) => {
            Some(Tripwire::MarksJump)
        }
        _ => None,
    }
}

/// What to ask about a figure beside another: one of the same log, or its counter-measure.
#[must_use]
pub fn beside(
    (measure, lately): (&Measure, &Lately),
    (other, others): (&Measure, &Lately),
    is_counter: bool,
) -> Option<Tripwire> {
    if !lately.improved() || !others.worsened() {
        return None;
    }
    match (measure, other) {
        (Measure::Reopened, Measure::RepeatContact { .. }) => Some(Tripwire::FewerReopenedMoreRepeats),
        (marks, Measure::Answered { .. }) if is_marks(marks) => Some(Tripwire::BetterMarksFewerAnswers),
        _ => is_counter.then_some(Tripwire::CounterFalls),
    }
}

fn is_marks(measure: &Measure) -> bool {
    matches!(measure, Measure::Satisfied { .. } | Measure::Easy { .. } | Measure::Recommend { .. })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outcome::{Case, DAY, Flag, Flags, Question, Scale};

    /// Twenty weeks around `before`, then eight around `after`, with the noise of real weeks.
    fn moved(before: f64, after: f64) -> Vec<Option<f64>> {
        let noise = [0.4, -1.1, 0.8, 1.3, -0.6, -0.2, 0.9, -1.4, 0.1, 0.5];
        (0..28).map(|week| Some(if week < 20 { before } else { after } + noise[week % noise.len()])).collect()
    }

    fn lately(before: f64, after: f64, direction: Direction) -> Lately {
        Lately::of(&moved(before, after), direction)
    }

    const SCALE: Scale = Scale::of(1, 5);
    const MARKS: Measure = Measure::Satisfied { scale: SCALE };
    const ANSWERED: Measure = Measure::Answered { question: Question::Satisfaction, scale: SCALE };

    #[test]
    fn marks_that_jump_and_answers_that_fall_are_asked_about() {
        assert_eq!(alone(&MARKS, &lately(70.0, 82.0, Direction::Up)), Some(Tripwire::MarksJump));
        assert_eq!(alone(&ANSWERED, &lately(30.0, 18.0, Direction::Up)), Some(Tripwire::FewerAnswer));
        let (marks, answered) = (lately(70.0, 74.0, Direction::Up), lately(30.0, 18.0, Direction::Up));
        assert_eq!(beside((&MARKS, &marks), (&ANSWERED, &answered), false), Some(Tripwire::BetterMarksFewerAnswers));
    }

    #[test]
    fn weeks_that_have_no_figure_yet_hide_no_question() {
        let asked = |figures: &[Option<f64>]| alone(&MARKS, &Lately::of(figures, Direction::Up));
        // The newest weeks of every log: they run, or their window is open.
        for missing in 1..4 {
            let mut figures = moved(70.0, 82.0);
            figures.extend(std::iter::repeat_n(None, missing));
            assert_eq!(asked(&figures), Some(Tripwire::MarksJump), "{missing}");
            // Nor does a week in between.
            figures[24] = None;
            assert_eq!(asked(&figures), Some(Tripwire::MarksJump), "{missing}");
        }
        let steady: Vec<_> = moved(70.0, 70.0).into_iter().chain([None]).collect();
        assert_eq!(asked(&steady), None);
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
        let steady = asked(|week| 30 + noise(week), |week| 10 + noise(week));
        assert_eq!(questions(&steady), []);
        let fewer = asked(|week| if week < 20 { 30 } else { 16 } + noise(week), |week| 10 + noise(week));
        assert_eq!(questions(&fewer), [(Tripwire::FewerInvited, None)]);
        let other = asked(|week| 30 + noise(week), |week| if week < 20 { 10 } else { 26 } + noise(week));
        assert_eq!(questions(&other), [(Tripwire::OtherModes, Word::at(0))]);
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
        let (reopened, repeats) = (lately(9.0, 3.0, Direction::Down), lately(20.0, 27.0, Direction::Down));
        let repeat = Measure::RepeatContact { window_days: 7, by_topic: false };
        let asked = beside((&Measure::Reopened, &reopened), (&repeat, &repeats), false);
        assert_eq!(asked, Some(Tripwire::FewerReopenedMoreRepeats));
        let asked = beside((&Measure::EndToEnd, &reopened), (&repeat, &repeats), true);
        assert_eq!(asked, Some(Tripwire::CounterFalls));
        assert_eq!(
            beside((&Measure::EndToEnd, &reopened), (&repeat, &repeats), false),
            None,
            "it has nothing to do with it"
        );
    }

    #[test]
    fn steady_figures_and_honest_improvement_ask_nothing() {
        let steady = lately(70.0, 70.0, Direction::Up);
        assert_eq!(alone(&MARKS, &steady), None);
        assert_eq!(alone(&ANSWERED, &lately(30.0, 36.0, Direction::Up)), None);
        let (better, also) = (lately(9.0, 3.0, Direction::Down), lately(20.0, 14.0, Direction::Down));
        let repeat = Measure::RepeatContact { window_days: 7, by_topic: false };
        assert_eq!(beside((&Measure::Reopened, &better), (&repeat, &also), true), None, "both got better");
        assert_eq!(alone(&MARKS, &Lately::of(&[Some(1.0); 9], Direction::Up)), None, "too few weeks");
        assert_eq!(alone(&MARKS, &Lately::of(&[], Direction::Up)), None);
    }
}
