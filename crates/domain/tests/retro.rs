//! Whatever happens in a retrospective, in whatever order: votes stay within the budget and are never lost, what is hidden comes
//! out at once, and what is closed stays as it is.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;

use proptest::prelude::*;
use spielraum_domain::retro::{Event, NoteId, Phase, Place, Preset, Refused, Retro, ThemeId};

fn theme(n: u8) -> ThemeId {
    ThemeId(format!("theme {n}"))
}

fn note(n: u8) -> NoteId {
    NoteId(format!("note {n}"))
}

fn place() -> impl Strategy<Value = Place> {
    prop_oneof![
        Just(Place::Loose),
        Just(Place::Kept),
        Just(Place::Aside),
        (0..5_u8).prop_map(|n| Place::Theme(theme(n)))
    ]
}

fn event() -> impl Strategy<Value = Event> {
    let votes = proptest::collection::btree_map((0..5_u8).prop_map(theme), 0..4_u32, 0..4);
    prop_oneof![
        4 => (0..6_usize).prop_map(|n| Event::Go(Phase::ALL[n])),
        3 => Just(Event::Hide),
        1 => Just(Event::TakeBack),
        3 => Just(Event::HandOn),
        2 => (0..5_u32).prop_map(Event::Seats),
        2 => (proptest::collection::vec(((0..9_u8).prop_map(note), place()), 0..4), any::<bool>())
            .prop_map(|(notes, is_early)| Event::Reveal { notes, is_early }),
        3 => ((0..9_u8).prop_map(note), place()).prop_map(|(note, place)| Event::Open(note, place)),
        3 => ((0..9_u8).prop_map(note), place()).prop_map(|(note, place)| Event::Move(note, place)),
        1 => (0..9_u8).prop_map(|n| Event::Remove(note(n))),
        3 => (0..5_u8).prop_map(|n| Event::AddTheme(theme(n))),
        2 => (0..5_u8, 0..5_u8).prop_map(|(from, into)| Event::Merge(theme(from), theme(into))),
        2 => (0..5_u8).prop_map(|n| Event::RemoveTheme(theme(n))),
        4 => votes.prop_map(Event::Vote),
        1 => Just(Event::BeginVotes),
        1 => (0..5_u8).prop_map(|n| Event::RenameTheme(theme(n))),
        1 => any::<bool>().prop_map(|is_early| Event::ShowVotes { is_early }),
        1 => Just(Event::Close),
    ]
}

/// Forwards as far as it goes, so that late phases are reached often.
fn begun(seats: u32, dots: u32, phase: usize) -> Retro {
    let mut retro = Retro::new(seats, dots);
    Phase::ALL[1..=phase].iter().for_each(|phase| retro.apply(Event::Go(*phase)).unwrap());
    retro
}

proptest! {
    #[test]
    fn no_sequence_breaks_the_rules(
        seats in 1..4_u32, dots in 0..6_u32, phase in 0..6_usize, events in proptest::collection::vec(event(), 0..60),
    ) {
        let mut retro = begun(seats, dots, phase);
        for event in events {
            let before = retro.clone();
            let is_vote = matches!(event, Event::Vote(_));
            let done = retro.apply(event.clone());
            prop_assert!(done.is_ok() || retro == before, "what is refused changes nothing: {event:?}");
            prop_assert!(!before.is_closed || done == Err(Refused::Closed), "a closed one never changes");
            prop_assert!(retro.votes() <= retro.seats * retro.dots && retro.ballots <= retro.seats, "the budget");
            prop_assert!(is_vote || retro.votes() == before.votes(), "only voting changes the sum of votes: {event:?}");
            prop_assert!(retro.votes() >= before.votes());
            prop_assert!(!before.votes_shown || retro.ballots == before.ballots, "nobody votes who has seen the votes");
            prop_assert!(retro.hidden == 0 || retro.phase == Phase::Gather, "nobody leaves hidden notes behind");
            let there = |place: &Place| !matches!(place, Place::Theme(theme) if !retro.themes.contains_key(theme));
            prop_assert!(retro.notes.values().all(there), "no note lies in a theme that is gone");
            let may_lose = |note| matches!(&event, Event::Remove(one) if one == note) && before.notes[note] == Place::Aside;
            prop_assert!(before.notes.keys().all(|note| may_lose(note) || retro.notes.contains_key(note)), "no note is lost");
            prop_assert!(retro.turns <= retro.seats);
            let was_heard = before.turns > 0 || before.hidden > 0 || before.ballots > 0;
            prop_assert!(retro.seats >= before.seats || !was_heard, "who was heard is not one of fewer");
            if retro.is_revealed && !before.is_revealed {
                let knows = matches!(event, Event::Reveal { is_early: true, .. });
                prop_assert!(before.turns == before.seats || knows, "what few wrote stays hidden");
            }
            if retro.votes_shown && !before.votes_shown {
                let knows = matches!(event, Event::ShowVotes { is_early: true });
                prop_assert!(before.ballots == before.seats || knows, "what few voted stays hidden");
            }
        }
    }

    #[test]
    fn putting_themes_together_keeps_every_vote(given in proptest::collection::vec(0..4_u32, 1..5), merges in proptest::collection::vec((0..5_u8, 0..5_u8), 0..9)) {
        let mut retro = begun(1, 20, 3);
        (0..5).for_each(|n| retro.apply(Event::AddTheme(theme(n))).unwrap());
        let ballot: BTreeMap<ThemeId, u32> = (0..5).map(theme).zip(given.iter().copied()).collect();
        retro.apply(Event::Vote(ballot)).unwrap();
        for (from, into) in merges {
            let _ = retro.apply(Event::Merge(theme(from), theme(into)));
        }
        prop_assert_eq!(retro.votes(), given.iter().sum::<u32>());
    }
}

#[test]
fn what_is_refused_says_why() {
    let mut retro = begun(1, 3, 2);
    retro.apply(Event::Hide).unwrap();
    assert_eq!(retro.apply(Event::Go(Phase::Themes)), Err(Refused::NotesHidden));
    assert_eq!(retro.apply(Event::Go(Phase::Decide)), Err(Refused::Phase), "one phase after the other");
    let reveal = |is_early| Event::Reveal { notes: vec![(note(0), Place::Loose)], is_early };
    assert_eq!(retro.apply(reveal(false)), Err(Refused::NotAllWrote), "whoever wrote would be known by it");
    assert_eq!(retro.apply(Event::Vote(BTreeMap::new())), Err(Refused::Phase));
    retro.apply(Event::HandOn).unwrap();
    retro.apply(Event::HandOn).unwrap();
    assert_eq!(retro.turns, 1, "whoever adds something later is counted once");
    retro.apply(reveal(false)).unwrap();
    assert_eq!(retro.apply(Event::Hide), Err(Refused::Shown), "a single late note would tell who wrote it");
    assert_eq!(retro.phase, Phase::Themes, "what is shown is put together");
    retro.apply(Event::AddTheme(theme(0))).unwrap();
    assert_eq!(retro.apply(Event::Vote([(theme(0), 4)].into())), Err(Refused::Budget));
    assert_eq!(retro.apply(Event::Vote([(theme(0), u32::MAX), (theme(1), 1)].into())), Err(Refused::Budget));
    assert_eq!(retro.apply(Event::Vote([(theme(1), 1)].into())), Err(Refused::Gone));
    retro.apply(Event::AddTheme(theme(1))).unwrap();
    retro.apply(Event::Vote([(theme(0), 3)].into())).unwrap();
    assert_eq!(retro.apply(Event::Vote([(theme(0), 1)].into())), Err(Refused::AllVoted));
    assert_eq!(retro.apply(Event::AddTheme(theme(2))), Err(Refused::VotesHidden), "who has voted could give it none");
    let refused = Err(Refused::ThemeHasVotes);
    assert_eq!(retro.apply(Event::RemoveTheme(theme(1))), refused, "or it would be told that nobody voted for it");
    assert_eq!(retro.apply(Event::Go(Phase::Decide)), Ok(()));
    assert_eq!(retro.apply(Event::Go(Phase::Close)), Err(Refused::VotesHidden));
    retro.apply(Event::ShowVotes { is_early: false }).unwrap();
    retro.apply(Event::RemoveTheme(theme(1))).unwrap();
    assert_eq!(retro.apply(Event::Remove(note(0))), Err(Refused::OnTheWall), "somebody wrote it");
    retro.apply(Event::Move(note(0), Place::Aside)).unwrap();
    retro.apply(Event::Go(Phase::Close)).unwrap();
    retro.apply(Event::Close).unwrap();
    assert_eq!(retro.apply(Event::Remove(note(0))), Err(Refused::Closed));
}

#[test]
fn the_votes_of_few_are_shown_only_when_the_room_wants_that() {
    let mut retro = begun(3, 2, 3);
    retro.apply(Event::AddTheme(theme(0))).unwrap();
    retro.apply(Event::Vote([(theme(0), 1)].into())).unwrap();
    assert_eq!(retro.apply(Event::ShowVotes { is_early: false }), Err(Refused::NotAllVoted));
    retro.apply(Event::ShowVotes { is_early: true }).unwrap();
    retro.apply(Event::ShowVotes { is_early: false }).unwrap();
}

#[test]
fn every_preset_has_something_to_write_into() {
    for preset in Preset::ALL {
        assert!(preset.columns().iter().any(|kept| !kept), "{preset:?} leads nowhere");
    }
}
