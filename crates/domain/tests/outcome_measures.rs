//! Every measure of the registry over cases made for it: what is counted, out of what, and what is left out.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use proptest::prelude::*;
use spielraum_domain::outcome::{
    Case, CaseLog, Counted, CustomerKey, DAY, Excluded, Flag, Flags, Formula, Maturity, Measure, Minute, Question,
    Scale, Series, Warning, Word,
};
use spielraum_domain::pulse;

/// Monday 2016-02-29, 00:00.
const MONDAY: Minute = 16_860 * DAY;
const WEEK: Minute = 7 * DAY;
const FIVE: Scale = Scale::of(1, 5);
const SEVEN: Scale = Scale::of(1, 7);
const ELEVEN: Scale = Scale::of(0, 10);

fn case(opened: Minute) -> Case {
    Case { opened, ..Case::default() }
}

fn of(customer: u128, opened: Minute) -> Case {
    Case { customer: Some(CustomerKey(customer)), ..case(opened) }
}

fn flags(said: &[(Flag, bool)]) -> Flags {
    let mut flags = Flags::default();
    said.iter().for_each(|(flag, answer)| flags.set(*flag, *answer));
    flags
}

fn series(cases: &[Case], measure: &Measure) -> Series {
    CaseLog::new(cases, MONDAY + 9 * WEEK, |utc| utc).series(measure)
}

/// Numerator and denominator over the whole log.
fn counted(cases: &[Case], measure: &Measure) -> (f64, f64) {
    let all = series(cases, measure).all;
    (all.numerator, all.denominator)
}

fn answers(marks: &[i16], of: impl Fn(i16) -> Case) -> Vec<Case> {
    marks.iter().enumerate().map(|(at, mark)| Case { opened: MONDAY + at as Minute, ..of(*mark) }).collect()
}

fn recommending(marks: &[i16]) -> Vec<Case> {
    answers(marks, |mark| Case { recommend: Some(mark), ..Case::default() })
}

fn satisfied(marks: &[i16]) -> Vec<Case> {
    answers(marks, |mark| Case { satisfaction: Some(mark), ..Case::default() })
}

#[test]
fn repeats_by_topic_look_at_each_topic_by_itself() {
    let on = |topic: usize, customer, opened| Case { topic: Word::at(topic), ..of(customer, opened) };
    let cases = [on(0, 1, MONDAY), on(1, 1, MONDAY + DAY), on(0, 1, MONDAY + 2 * DAY), on(0, 2, MONDAY)];
    let repeat = |by_topic| Measure::RepeatContact { window_days: 7, by_topic };
    assert_eq!(counted(&cases, &repeat(false)), (2.0, 4.0));
    assert_eq!(counted(&cases, &repeat(true)), (1.0, 4.0));
    let first = Measure::FirstContact { window_days: 7, by_topic: true };
    let mut again = cases;
    again[3].reopened = true;
    assert_eq!(counted(&cases, &first), (3.0, 4.0));
    assert_eq!(counted(&again, &first), (2.0, 4.0), "what was opened again was not solved");
}

#[test]
fn solved_in_time_waits_for_its_window() {
    let ended = |days: Minute| Case { closed: Some(MONDAY + days * DAY), ..case(MONDAY) };
    let cases = [ended(1), ended(14), ended(15), case(MONDAY)];
    let resolved = Measure::Resolved { window_days: 14 };
    assert_eq!(counted(&cases, &resolved), (2.0, 4.0));
    let early = CaseLog::new(&cases, MONDAY + 2 * WEEK, |utc| utc).series(&resolved);
    assert_eq!(early.points[0].maturity, Maturity::WindowOpen);
}

#[test]
fn handed_on_more_than_once_is_a_share() {
    let cases = [0, 1, 2, 5].map(|handovers| Case { handovers, ..case(MONDAY) });
    assert_eq!(counted(&cases, &Measure::HandedOn), (2.0, 4.0));
    assert_eq!(counted(&cases, &Measure::Handovers), (8.0, 4.0));
}

#[test]
fn the_two_highest_marks_are_satisfied() {
    let marks = [5, 4, 3, 2, 1, 5, 4, 4, 4, 2, 0, 6];
    assert_eq!(counted(&satisfied(&marks), &Measure::Satisfied { scale: FIVE }), (6.0, 10.0));
    for (scale, top, agrees) in [
        (FIVE, 4, 4),
        (SEVEN, 6, 5),
        (ELEVEN, 9, 7),
        (Scale::of(0, 1), 1, 1),
        (Scale::of(1, 3), 3, 3),
        (Scale::of(0, 100), 75, 67),
    ] {
        assert_eq!((scale.top(), scale.agrees()), (top, agrees), "{scale:?}");
    }
}

#[test]
fn easy_is_five_to_seven_of_seven() {
    let cases = answers(&[1, 2, 3, 4, 5, 6, 7, 7, 5, 4, 8], |mark| Case { effort: Some(mark), ..Case::default() });
    assert_eq!(counted(&cases, &Measure::Easy { scale: SEVEN }), (5.0, 10.0));
}

#[test]
fn promoters_less_detractors_with_an_interval() {
    let marks = [10, 9, 9, 10, 9, 8, 7, 6, 0, 3];
    let found = series(&recommending(&marks), &Measure::Recommend { scale: ELEVEN });
    assert_eq!((found.all.numerator, found.all.denominator, found.all.value), (2.0, 10.0, Some(20.0)));
    // Variance of one answer: 8 of 10 are not passive, less 0.2 squared.
    let half = 100.0 * 1.959_964 * ((0.8_f64 - 0.04) / 10.0).sqrt();
    let interval = found.all.interval.unwrap();
    assert!((interval.lower - (20.0 - half)).abs() < 1e-9 && (interval.upper - (20.0 + half)).abs() < 1e-9);
    assert!(found.counts(&Measure::Recommend { scale: ELEVEN }).is_none(), "a difference is no share");
}

#[test]
fn answers_that_are_all_alike_have_no_interval() {
    for mark in [3, 8, 10] {
        let found = series(&recommending(&[mark; 40]), &Measure::Recommend { scale: ELEVEN });
        assert_eq!((found.all.denominator, found.all.interval), (40.0, None), "{mark}");
    }
}

#[test]
fn eleven_is_no_promoter() {
    let mut marks = vec![10; 40];
    marks.extend([5; 20]);
    let true_score = series(&recommending(&marks), &Measure::Recommend { scale: ELEVEN }).all.value;
    marks.extend([11; 30]);
    let found = series(&recommending(&marks), &Measure::Recommend { scale: ELEVEN });
    assert_eq!(found.all.value, true_score, "blanks change nothing");
    assert!(found.warnings.contains(&Warning::BeyondScale { entries: 30, marks: vec![11] }));
}

#[test]
fn few_answers_are_hidden_and_some_more_are_compared_with_nothing() {
    let scale = Measure::Satisfied { scale: FIVE };
    let of_week = |week: Minute, count: usize| {
        (0..count).map(move |_| Case { satisfaction: Some(4), ..case(MONDAY + week * WEEK) })
    };
    let cases: Vec<Case> = of_week(0, 9).chain(of_week(1, 10)).chain(of_week(2, 29)).chain(of_week(3, 30)).collect();
    let found = series(&cases, &scale);
    let shown: Vec<_> = found.points.iter().map(|point| (point.value, point.numerator, point.maturity)).collect();
    assert_eq!(
        shown,
        [
            (None, 0.0, Maturity::HiddenAnswers),
            (Some(100.0), 10.0, Maturity::FewAnswers),
            (Some(100.0), 29.0, Maturity::FewAnswers),
            (Some(100.0), 30.0, Maturity::Mature)
        ]
    );
    assert_eq!(found.figures(), [None, None, None, Some(100.0)]);
    assert!(found.warnings.contains(&Warning::FewAnswers { hidden: 1, shown: 2, needed: 30 }));
    assert_eq!(
        found.mature.denominator, 69.0,
        "all that are shown make one figure, and hidden ones cannot be told from it"
    );
    let alone = series(&cases[..9], &scale).all;
    assert_eq!((alone.value, alone.numerator, alone.denominator), (None, 0.0, 9.0));
    let clean: Vec<Case> = of_week(0, 40).collect();
    assert_eq!(series(&clean, &scale).warnings, []);
}

#[test]
fn answered_is_a_share_of_those_who_were_asked() {
    let invited = |mark| Case { satisfaction: mark, flags: flags(&[(Flag::Invited, true)]), ..case(MONDAY) };
    let cases = [invited(Some(3)), invited(Some(0)), invited(None), Case { satisfaction: Some(5), ..case(MONDAY) }];
    let answered = Measure::Answered { question: Question::Satisfaction, scale: FIVE };
    assert_eq!(counted(&cases, &answered), (1.0, 3.0), "a blank written as 0 is no answer");
}

#[test]
fn who_asked_for_a_person_reached_one_or_not() {
    let asked = |said: &[(Flag, bool)]| Case { flags: flags(said), ..case(MONDAY) };
    let cases = [
        asked(&[(Flag::WantedPerson, true), (Flag::ReachedPerson, true)]),
        asked(&[(Flag::WantedPerson, true), (Flag::ReachedPerson, false)]),
        asked(&[(Flag::WantedPerson, true)]),
        asked(&[(Flag::WantedPerson, false), (Flag::ReachedPerson, true)]),
        asked(&[]),
    ];
    assert_eq!(counted(&cases, &Measure::ReachedPerson), (1.0, 3.0));
}

#[test]
fn contained_is_not_handed_on_not_given_up_and_not_come_again() {
    let bot = |customer, at, said: &[(Flag, bool)]| Case {
        flags: flags(&[said, &[(Flag::Automated, true)]].concat()),
        ..of(customer, MONDAY + at)
    };
    let cases = [
        bot(1, 0, &[(Flag::Escalated, false)]),
        bot(2, 0, &[(Flag::Escalated, true)]),
        bot(3, 0, &[(Flag::Abandoned, true)]),
        bot(4, 0, &[]),
        of(4, MONDAY + DAY),
        of(5, MONDAY),
        Case { customer: None, ..bot(6, 0, &[]) },
    ];
    let contained = Measure::Contained { window_days: 7 };
    assert_eq!(counted(&cases, &contained), (1.0, 4.0));
    assert!(series(&cases, &contained).warnings.contains(&Warning::NoCustomer { cases: 1 }));
}

#[test]
fn failure_demand_is_said_by_a_column_or_by_topics() {
    let caused = |said| Case { flags: flags(&[(Flag::FailureDemand, said)]), ..case(MONDAY) };
    let by_column = [caused(true), caused(false), case(MONDAY)];
    assert_eq!(counted(&by_column, &Measure::FailureDemand { topics: vec![] }), (1.0, 2.0));
    let on = |topic| Case { topic: Word::at(topic), ..case(MONDAY) };
    let (by_topic, words) =
        ([on(0), on(1), on(1), on(2), case(MONDAY)], ["move", "where is it", "again"].map(String::from));
    let log = CaseLog::new(&by_topic, MONDAY + 2 * WEEK, |utc| utc).with_words(&words);
    let all = log.series(&Measure::FailureDemand { topics: vec!["where is it".into(), "again".into()] }).all;
    assert_eq!((all.numerator, all.denominator), (3.0, 4.0));
}

#[test]
fn retention_counts_what_is_known() {
    let fate = |said| Case { flags: flags(&[(Flag::Retained, said)]), ..case(MONDAY) };
    assert_eq!(counted(&[fate(true), fate(true), fate(false), case(MONDAY)], &Measure::Retained), (2.0, 3.0));
}

fn every() -> Vec<Measure> {
    vec![
        Measure::RepeatContact { window_days: 7, by_topic: true },
        Measure::FirstContact { window_days: 7, by_topic: false },
        Measure::Reopened,
        Measure::Resolved { window_days: 14 },
        Measure::EndToEnd,
        Measure::Handovers,
        Measure::HandedOn,
        Measure::Satisfied { scale: FIVE },
        Measure::Easy { scale: SEVEN },
        Measure::Recommend { scale: ELEVEN },
        Measure::Answered { question: Question::Effort, scale: SEVEN },
        Measure::ReachedPerson,
        Measure::Contained { window_days: 7 },
        Measure::FailureDemand { topics: vec![] },
        Measure::FailureDemand { topics: vec!["a".into()] },
        Measure::Retained,
        Measure::Pulse { question: pulse::Question::Strain },
    ]
}

#[test]
fn every_measure_is_data_and_says_how_it_is_computed() {
    for measure in every() {
        let json = serde_json::to_value(&measure).unwrap();
        assert_eq!(json["kind"], measure.kind(), "{measure:?}");
        assert_eq!(serde_json::from_value::<Measure>(json).unwrap(), measure);
        if let Formula::Share(facts) = measure.formula() {
            assert_eq!(facts.window_days, measure.window_days(), "{measure:?}");
            assert_ne!(facts.numerator, facts.denominator);
        }
    }
    let Formula::Share(facts) = (Measure::Recommend { scale: ELEVEN }).formula() else { panic!("a share") };
    assert_eq!((facts.denominator, facts.scale), (Counted::Answers, Some(ELEVEN)));
    assert_eq!((facts.from, facts.excludes), (Some(9), vec![Excluded::BeyondScale]));
    // What was stored before topics could be told apart still reads.
    let old = serde_json::json!({ "kind": "repeatContact", "windowDays": 7 });
    let repeat = Measure::RepeatContact { window_days: 7, by_topic: false };
    assert_eq!(serde_json::from_value::<Measure>(old).unwrap(), repeat);
}

fn random_case() -> impl Strategy<Value = Case> {
    let mark = || prop::option::of(-1..12_i16);
    let times = (0..8 * WEEK, prop::option::of(0..3 * WEEK));
    let words = (prop::option::of(0..4_usize), 0..4_u32);
    (prop::option::of(0..6_u128), times, any::<bool>(), words, (mark(), mark(), mark()), any::<u32>()).prop_map(
        |(customer, (at, took), reopened, (topic, handovers), (satisfaction, effort, recommend), flags)| Case {
            customer: customer.map(CustomerKey),
            closed: took.map(|took| MONDAY + at + took),
            reopened,
            handovers,
            topic: topic.and_then(Word::at),
            satisfaction,
            effort,
            recommend,
            flags: Flags::of_number(flags),
            ..case(MONDAY + at)
        },
    )
}

proptest! {
    /// Whatever the log holds: every case counts once at most, in the week it was opened in, and no figure leaves its bounds.
    #[test]
    fn figures_stay_within_their_bounds(cases in prop::collection::vec(random_case(), 0..120)) {
        for measure in every() {
            let found = series(&cases, &measure);
            let bounds = measure.unit().bounds();
            let sum: f64 = found.points.iter().map(|point| point.denominator).sum();
            prop_assert_eq!(sum, found.all.denominator);
            prop_assert!(sum <= cases.len() as f64);
            for value in found.points.iter().filter_map(|point| point.value).chain(found.all.value) {
                prop_assert!(bounds.lowest.is_none_or(|low| value >= low) && bounds.highest.is_none_or(|high| value <= high));
            }
            for interval in found.points.iter().filter_map(|point| point.interval) {
                prop_assert!(interval.lower <= interval.upper);
            }
        }
    }

    /// First contact resolution and repeat contact look at the same cases.
    #[test]
    fn what_was_followed_was_not_solved_at_first(cases in prop::collection::vec(random_case(), 0..120)) {
        let [repeat, first] = [false, true].map(|first| counted(&cases, &match first {
            false => Measure::RepeatContact { window_days: 7, by_topic: false },
            true => Measure::FirstContact { window_days: 7, by_topic: false },
        }));
        prop_assert_eq!(repeat.1, first.1);
        prop_assert!(repeat.0 + first.0 <= repeat.1);
    }
}
