//! How often a question is asked about figures that stay what they were, and how often about figures that were gamed.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use spielraum_domain::chart::Direction;
use spielraum_domain::outcome::tripwire::{self, Path, Stretch, Tripwire};
use spielraum_domain::outcome::{
    Case, CaseLog, DAY, Flag, Flags, Measure, Minute, Question, Scale, Series, Week, Word,
};

#[path = "support/dice.rs"]
mod dice;

use dice::Dice;

const SCALE: Scale = Scale::of(1, 5);
const MARKS: Measure = Measure::Satisfied { scale: SCALE };
const ANSWERED: Measure = Measure::Answered { question: Question::Satisfaction, scale: SCALE };

/// So many weeks that stay what they were; this share of each carries over to the next.
fn stable(dice: &mut Dice, weeks: usize, carries_over: f64, skew: f64) -> Path {
    let mut before = dice.normal() / (1.0 - carries_over * carries_over).sqrt();
    let mut next = || {
        let figure = before;
        before = carries_over * before + dice.normal();
        if skew > 0.0 { (skew * figure).exp() } else { figure }
    };
    let stretches = (0..i32::try_from(weeks).unwrap()).map(|week| Stretch { weeks: week..week + 1, value: next() });
    Path::new(stretches.collect(), &[], Direction::Up)
}

/// The shares of stable pairs of figures about which is asked: that it fell, that it jumped, that one rose while the other fell.
fn asked(runs: u32, weeks: usize, carries_over: f64, skew: f64) -> [f64; 3] {
    let mut dice = Dice(20_261_127);
    let mut asked = [0; 3];
    for _ in 0..runs {
        let (one, other) = (stable(&mut dice, weeks, carries_over, skew), stable(&mut dice, weeks, carries_over, skew));
        let questions = [
            tripwire::alone(&ANSWERED, &one),
            tripwire::alone(&MARKS, &one),
            tripwire::beside((&MARKS, &one), (&ANSWERED, &other), false),
        ];
        asked.iter_mut().zip(questions).for_each(|(count, asked)| *count += u32::from(!asked.is_empty()));
    }
    asked.map(|count| f64::from(count) / f64::from(runs))
}

fn check(runs: u32) {
    for weeks in [20, 28, 52, 104, 260] {
        for (process, carries_over, skew, most) in
            [("independent", 0.0, 0.0, 0.02), ("skewed", 0.0, 0.8, 0.02), ("carries over", 0.3, 0.0, 0.07)]
        {
            let [fell, jumped, against] = asked(runs, weeks, carries_over, skew);
            println!("{weeks} weeks, {process}: fell {fell:.4}, jumped {jumped:.4}, against each other {against:.4}");
            for share in [fell, jumped, against] {
                assert!(share <= most, "{weeks} weeks, {process}: {share}");
            }
        }
    }
}

#[test]
#[ignore = "60,000 pairs of series; runs with `script/test deep`"]
fn figures_that_stay_what_they_were_are_rarely_asked_about() {
    check(4_000);
}

#[test]
fn a_few_figures_that_stay_what_they_were_are_rarely_asked_about() {
    check(150);
}

/// A log of a desk: so many customers are asked a week, by mail or by phone, and of those who answer some are satisfied.
struct Desk {
    weeks: i32,
    asked: u32,
    /// Of a hundred, in a week.
    answers: fn(i32) -> f64,
    top: fn(i32) -> f64,
    by_phone: fn(i32) -> f64,
}

const CLEAN: Desk = Desk { weeks: 104, asked: 90, answers: |_| 0.5, top: |_| 0.7, by_phone: |_| 0.3 };

impl Desk {
    fn cases(&self, dice: &mut Dice) -> Vec<Case> {
        let mut cases = Vec::new();
        for week in 0..self.weeks {
            for at in 0..self.asked {
                let opened = week * 7 * DAY + Minute::try_from(at).unwrap() * 97;
                let mut flags = Flags::default();
                flags.set(Flag::Invited, dice.share() < 0.8);
                let answers = flags.says(Flag::Invited) && dice.share() < (self.answers)(week);
                let satisfied = dice.share() < (self.top)(week);
                cases.push(Case {
                    opened,
                    closed: Some(opened + 600),
                    flags,
                    mode: Word::at(usize::from(dice.share() < (self.by_phone)(week))),
                    satisfaction: answers.then_some(if satisfied { 5 } else { 2 }),
                    ..Case::default()
                });
            }
        }
        cases
    }

    /// Everything that is asked, with the week.
    fn questions(&self, dice: &mut Dice) -> Vec<(Tripwire, i32)> {
        let cases = self.cases(dice);
        let log = CaseLog::new(&cases, self.weeks * 7 * DAY, |utc| utc);
        let path = |series: Series| Path::new(series.stretches, &[], Direction::Up);
        let (marks, answered) = (path(log.series(&MARKS)), path(log.series(&ANSWERED)));
        let asking = tripwire::asking(&log).unwrap().into_iter().map(|(asked, _)| asked);
        let alone = [tripwire::alone(&MARKS, &marks), tripwire::alone(&ANSWERED, &answered)].concat();
        let beside = tripwire::beside((&MARKS, &marks), (&ANSWERED, &answered), false);
        alone.into_iter().chain(beside).chain(asking).collect()
    }
}

#[test]
fn clean_logs_are_rarely_asked_about_and_gamed_ones_nearly_always() {
    let mut dice = Dice(20_261_127);
    for (asked, weeks) in [(90, 104), (20, 156), (300, 52)] {
        let clean = Desk { asked, weeks, ..CLEAN };
        let questions = (0..100).filter(|_| !clean.questions(&mut dice).is_empty()).count();
        println!("{asked} a week for {weeks} weeks, clean: {questions} of 100 are asked anything");
        assert!(questions <= 5, "{asked} {weeks}: {questions}");
    }
    for (what, desk) in [
        (Tripwire::MarksJump, Desk { top: |week| if week < 40 { 0.7 } else { 0.95 }, ..CLEAN }),
        (Tripwire::MarksJump, Desk { top: |week| if (40..60).contains(&week) { 0.97 } else { 0.7 }, ..CLEAN }),
        (Tripwire::FewerAnswer, Desk { answers: |week| if week < 40 { 0.5 } else { 0.32 }, ..CLEAN }),
        (Tripwire::OtherModes, Desk { by_phone: |week| if week < 40 { 0.3 } else { 0.5 }, ..CLEAN }),
        (
            Tripwire::BetterMarksFewerAnswers,
            Desk {
                top: |week| if week < 40 { 0.7 } else { 0.85 },
                answers: |week| if week < 40 { 0.5 } else { 0.35 },
                ..CLEAN
            },
        ),
    ] {
        let first = Week::of(0).number().unwrap() + 40;
        let near = |(asked, week): &(Tripwire, i32)| *asked == what && (week - first).abs() <= 5;
        let found = (0..20).filter(|_| desk.questions(&mut dice).iter().any(near)).count();
        println!("{what:?}: {found} of 20");
        assert!(found >= 18, "{what:?}: {found}");
    }
    // Fewer than thirty answers a week: weeks are taken together.
    let small = Desk { asked: 22, weeks: 156, top: |week| if week < 80 { 0.6 } else { 0.97 }, ..CLEAN };
    let found =
        (0..20).filter(|_| small.questions(&mut dice).iter().any(|(what, _)| *what == Tripwire::MarksJump)).count();
    println!("small: {found} of 20");
    assert!(found >= 18, "{found}");
}
