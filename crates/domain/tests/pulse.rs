//! Whatever happens in a pulse, in whatever order: few answers show no score and fewer than eight no text, it is shown once, and
//! nothing that is shown says what one of them answered.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use spielraum_domain::chart::Direction;
use spielraum_domain::pulse::{
    FEWEST_READ, FEWEST_SCORED, HIGHEST, LOWEST, Pulse, Question, Refused, Sheet, Shown, turn,
};

#[derive(Debug, Clone)]
enum Event {
    Answer(Sheet),
    Show,
}

fn question() -> impl Strategy<Value = Question> {
    (0..5_usize).prop_map(|at| Question::ALL[at])
}

/// Marks that are mostly on the scale and often at its ends, where a mean gives most away.
fn mark() -> impl Strategy<Value = u8> {
    prop_oneof![4 => Just(HIGHEST), 4 => Just(LOWEST), 3 => LOWEST..=HIGHEST, 1 => any::<u8>()]
}

fn sheet() -> impl Strategy<Value = Sheet> {
    let text = prop_oneof![2 => Just(String::new()), 1 => "[a-c ]{0,3}"];
    (proptest::collection::btree_map(question(), mark(), 0..5), text).prop_map(|(marks, text)| Sheet { marks, text })
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![9 => sheet().prop_map(Event::Answer), 1 => Just(Event::Show)]
}

/// Which marks somebody can have given to a question, for all that its total says.
fn possible(answers: u32, sum: u32) -> Vec<u8> {
    let others = answers - 1;
    let can = |mark: &u8| {
        let rest = sum.checked_sub(u32::from(*mark));
        rest.is_some_and(|rest| (others * u32::from(LOWEST)..=others * u32::from(HIGHEST)).contains(&rest))
    };
    (LOWEST..=HIGHEST).filter(can).collect()
}

proptest! {
    #[test]
    fn no_sequence_shows_too_much(
        asked in proptest::collection::btree_set(question(), 1..6), events in proptest::collection::vec(event(), 0..60),
    ) {
        let mut pulse = Pulse::asking(asked.clone()).unwrap();
        let mut taken: Vec<Sheet> = Vec::new();
        let mut shown: Option<Shown> = None;
        for event in events {
            let before = pulse.clone();
            match event {
                Event::Answer(sheet) => match pulse.answer(&sheet) {
                    Ok(()) => taken.push(sheet),
                    Err(_) => prop_assert_eq!(&pulse, &before, "what is refused changes nothing"),
                },
                Event::Show => match pulse.show() {
                    Ok(now) => {
                        prop_assert!(shown.is_none(), "it is shown once");
                        shown = Some(now);
                    }
                    Err(_) => prop_assert_eq!(&pulse, &before),
                },
            }
            prop_assert_eq!(pulse.heard() as usize, taken.len());
        }
        let Some(shown) = shown else { return Ok(()) };
        prop_assert_eq!(shown.answers as usize, taken.len(), "nobody is added afterwards");
        prop_assert!(shown.answers >= FEWEST_SCORED);
        prop_assert!(shown.texts.is_empty() || shown.answers >= FEWEST_READ);
        prop_assert!(shown.totals.keys().all(|question| asked.contains(question)));
        for question in Question::ALL {
            let marks: Vec<u8> = taken.iter().filter_map(|sheet| sheet.marks.get(&question)).copied().collect();
            let Some(total) = shown.totals.get(&question) else {
                prop_assert!(marks.len() < FEWEST_SCORED as usize, "what enough have answered is shown");
                continue;
            };
            prop_assert!(total.answers as usize == marks.len() && total.answers >= FEWEST_SCORED);
            let sum: u32 = marks.iter().map(|mark| u32::from(*mark)).sum();
            prop_assert!(total.sum.abs_diff(sum) <= 1, "{sum} became {}", total.sum);
            let possible = possible(total.answers, total.sum);
            prop_assert!(possible.len() > 1, "nobody's answer follows from {total:?}: {possible:?}");
        }
    }

    #[test]
    fn the_order_of_answers_leaves_no_trace(sheets in Just((0..9_u8).collect::<Vec<_>>()).prop_shuffle()) {
        let held = |order: &[u8]| {
            let mut pulse = Pulse::asking(BTreeSet::from([Question::Room])).unwrap();
            for n in order {
                let marks = BTreeMap::from([(Question::Room, n % HIGHEST + LOWEST)]);
                pulse.answer(&Sheet { marks, text: format!("text {n}") }).unwrap();
            }
            pulse
        };
        prop_assert_eq!(held(&sheets), held(&(0..9).collect::<Vec<_>>()), "not even in memory");
    }
}

fn all(mark: u8, text: &str) -> Sheet {
    Sheet { marks: Question::ALL.map(|question| (question, mark)).into(), text: text.into() }
}

#[test]
fn what_is_refused_says_why() {
    assert_eq!(Pulse::asking(BTreeSet::new()), Err(Refused::NoQuestion));
    let mut pulse = Pulse::asking(BTreeSet::from([Question::Room])).unwrap();
    assert_eq!(pulse.answer(&all(3, "")), Err(Refused::NotAsked));
    assert_eq!(pulse.answer(&Sheet { marks: BTreeMap::new(), text: "x".into() }), Err(Refused::NoAnswer));
    let one = |mark| Sheet { marks: BTreeMap::from([(Question::Room, mark)]), text: String::new() };
    assert_eq!(pulse.answer(&one(0)), Err(Refused::NoSuchMark));
    assert_eq!(pulse.answer(&one(6)), Err(Refused::NoSuchMark));
    for missing in (1..=5).rev() {
        assert_eq!(pulse.show(), Err(Refused::TooFew { missing }));
        pulse.answer(&one(4)).unwrap();
    }
    let shown = pulse.show().unwrap();
    assert_eq!((shown.answers, shown.totals[&Question::Room].sum), (5, 20));
    assert_eq!(pulse.answer(&one(4)), Err(Refused::Shown));
    assert_eq!(pulse.show(), Err(Refused::Shown));
}

#[test]
fn texts_need_eight_and_come_sorted() {
    let shown = |people: u8| {
        let mut pulse = Pulse::asking(Question::ALL.into()).unwrap();
        (0..people).for_each(|n| pulse.answer(&all(2, &format!(" text {} ", 9 - n))).unwrap());
        pulse.show().unwrap()
    };
    assert!(shown(7).texts.is_empty());
    let eight = shown(8).texts;
    assert_eq!((eight.len(), eight[0].as_str(), eight.is_sorted()), (8, "text 2", true));
}

#[test]
fn if_all_say_the_same_at_the_end_of_the_scale_it_is_not_told() {
    let shown = |mark| {
        let mut pulse = Pulse::asking(Question::ALL.into()).unwrap();
        (0..5).for_each(|_| pulse.answer(&all(mark, "")).unwrap());
        pulse.show().unwrap().totals[&Question::Sense]
    };
    assert_eq!((shown(HIGHEST).sum, shown(LOWEST).sum, shown(3).sum), (24, 6, 15));
    assert!((shown(HIGHEST).mean() - 4.8).abs() < 1e-9);
}

#[test]
fn the_questions_go_round() {
    let mut asked: Vec<BTreeSet<Question>> = Vec::new();
    let mut times = BTreeMap::<Question, u32>::new();
    for _ in 0..10 {
        let now = turn(&asked);
        now.iter().for_each(|question| *times.entry(*question).or_default() += 1);
        asked.insert(0, now.into_iter().collect());
    }
    assert_eq!(turn(&[]), [Question::Room, Question::Sense, Question::Respect]);
    assert!(times.values().all(|times| *times == 6) && times.len() == 5, "{times:?}");
    let down = Question::ALL.into_iter().filter(|question| question.direction() == Direction::Down);
    assert_eq!(down.collect::<Vec<_>>(), [Question::Strain]);
}
