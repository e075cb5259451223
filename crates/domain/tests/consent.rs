//! A consent round: whatever happens in whatever order, what is closed stays closed, nothing is adopted against an objection, and
//! what is shown does not tell who spoke when.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use proptest::prelude::*;
use spielraum_domain::consent::{Event, Reaction, Refused, Round, SaidKind, Stage, Way, WayKind, Words};

const TEXTS: [&str; 2] = ["v7", "v7, amended"];

fn words(text: &str) -> Words {
    Words { words: text.into(), part: None }
}

fn objection(text: &str) -> Reaction {
    Reaction::Objection(words(text))
}

fn way(kind: WayKind) -> Way {
    let until = kind.needs_day().then(|| "2026-12-03".parse().unwrap());
    Way { kind, words: "Fewer than five a week".into(), until }
}

fn ask(people: u32, text: &str) -> Event {
    Event::Ask { people, text: text.into() }
}

fn show(text: &str) -> Event {
    Event::Show { text: text.into() }
}

fn adopt(text: &str) -> Event {
    Event::Adopt { text: text.into() }
}

fn after(events: impl IntoIterator<Item = Event>) -> Round {
    let mut round = Round::default();
    for event in events {
        round.happens(event.clone()).unwrap_or_else(|why| panic!("{event:?}: {why:?}"));
    }
    round
}

fn refused(round: &Round, event: Event) -> Refused {
    let mut tried = round.clone();
    let why = tried.happens(event).unwrap_err();
    assert_eq!(&tried, round, "what is refused changes nothing");
    why
}

#[test]
fn an_objection_is_integrated_and_asked_about_once_more() {
    let said = [objection("Christmas"), Reaction::Free, Reaction::Concern(words("Heard in two ways"))];
    let opened = after([ask(3, "v7")].into_iter().chain(said.map(Event::React)).chain([show("v7")]));
    assert_eq!((opened.free, opened.said.len(), opened.is_blocked()), (1, 2, true));
    assert_eq!(refused(&opened, adopt("v7")), Refused::ObjectionOpen);
    assert_eq!(refused(&opened, ask(3, "v7")), Refused::ObjectionOpen);
    assert_eq!(refused(&opened, Event::Decide { said: 1, way: way(WayKind::Amend) }), Refused::NoObjection);

    let mut amending = opened.clone();
    amending.happens(Event::Decide { said: 0, way: way(WayKind::Amend) }).unwrap();
    assert_eq!(refused(&amending, ask(3, "v7")), Refused::NotAmended);
    amending.happens(ask(3, "v7, amended")).unwrap();
    assert_eq!((amending.stage, amending.pass, amending.missing()), (Stage::React, 2, 3));
    for _ in 0..3 {
        amending.happens(Event::React(Reaction::Free)).unwrap();
    }
    assert_eq!(refused(&amending, Event::React(Reaction::Free)), Refused::AllHeard);
    amending.happens(show("v7, amended")).unwrap();
    assert_eq!(refused(&amending, adopt("v7")), Refused::TextChanged, "edited after it was shown");
    amending.happens(adopt("v7, amended")).unwrap();
    assert_eq!(amending.stage, Stage::Adopted);

    let mut waiting = opened;
    for kind in [WayKind::Defer, WayKind::Delegate, WayKind::Ask] {
        waiting.happens(Event::Decide { said: 0, way: way(kind) }).unwrap();
        assert_eq!(refused(&waiting, ask(3, "v7")), Refused::HasToRest);
    }
    waiting.happens(Event::Rest).unwrap();
    assert_eq!(refused(&waiting, adopt("v7")), Refused::WrongStage);
    waiting.happens(ask(2, "v7")).unwrap();
    assert_eq!(waiting.stage, Stage::React, "rested, and asked about the same text");
}

#[test]
fn nobody_objects_without_an_argument_and_nobody_is_heard_twice() {
    let asked = after([ask(1, "v7")]);
    assert_eq!(refused(&asked, Event::React(objection(" \n"))), Refused::NoArgument);
    assert_eq!(refused(&asked, Event::React(Reaction::Concern(words("")))), Refused::NoArgument);
    assert_eq!(refused(&asked, show("v7")), Refused::NotAllHeard { missing: 1 });
    assert_eq!(refused(&asked, Event::People(0)), Refused::TooFew { heard: 0 });
    assert_eq!(refused(&Round::default(), ask(0, "v7")), Refused::TooFew { heard: 0 });
    // Whoever spoke was told that five are heard before anything is shown.
    let five = after([ask(5, "v7"), Event::People(4), Event::People(5), Event::React(Reaction::Free)]);
    assert_eq!(refused(&five, Event::People(4)), Refused::TooFew { heard: 1 });
    assert_eq!(five.clone().happens(Event::People(6)), Ok(()));
    let incomplete = Way { kind: WayKind::Monitor, words: String::new(), until: None };
    let opened = after([ask(1, "v7"), Event::React(objection("No")), show("v7")]);
    assert_eq!(refused(&opened, Event::Decide { said: 0, way: incomplete }), Refused::IncompleteWay);
    // A round of one is a round.
    let alone = after([ask(1, "v7"), Event::React(Reaction::Free), show("v7"), adopt("v7")]);
    assert_eq!(alone.stage, Stage::Adopted);
}

#[test]
fn an_edit_while_people_react_asks_them_again() {
    let mut round = after([ask(2, "v7"), Event::React(Reaction::Free), Event::React(objection("No"))]);
    assert_eq!(refused(&round, show("v7, amended")), Refused::TextChanged);
    round.happens(ask(2, "v7, amended")).unwrap();
    assert_eq!((round.pass, round.heard.len(), round.missing()), (1, 0, 2));
}

fn reaction() -> impl Strategy<Value = Reaction> {
    let text = "[a-c]{0,2}";
    prop_oneof![
        3 => Just(Reaction::Free),
        1 => text.prop_map(|text| objection(&text)),
        1 => text.prop_map(|text| Reaction::Concern(words(&text))),
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop::sample::select(TEXTS.to_vec()).prop_map(String::from)
}

fn any_way() -> impl Strategy<Value = Way> {
    use WayKind::{Amend, Ask, Defer, Delegate, Monitor};
    prop::sample::select(vec![Amend, Defer, Monitor, Delegate, Ask]).prop_map(way)
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        3 => (0u32..5, text()).prop_map(|(people, text)| Event::Ask { people, text }),
        1 => (0u32..5).prop_map(Event::People),
        12 => reaction().prop_map(Event::React),
        5 => text().prop_map(|text| Event::Show { text }),
        3 => (0usize..4, any_way()).prop_map(|(said, way)| Event::Decide { said, way }),
        1 => Just(Event::Rest),
        3 => text().prop_map(|text| Event::Adopt { text }),
        1 => Just(Event::Withdraw),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn no_sequence_adopts_against_an_objection_or_changes_what_is_closed(events in prop::collection::vec(event(), 0..40)) {
        let mut round = Round::default();
        for event in events {
            let before = round.clone();
            let happened = round.happens(event.clone());
            if happened.is_err() || before.stage.is_closed() {
                prop_assert_eq!(&round, &before);
            }
            if before.stage.is_closed() {
                prop_assert_eq!(happened, Err(Refused::Closed));
            }
            if round.stage == Stage::Adopted && before.stage != Stage::Adopted {
                let Event::Adopt { text } = event else { panic!("adopted by {event:?}") };
                // Everybody was asked about this very text, was heard, and nobody objected.
                prop_assert_eq!(&before.text, &text);
                prop_assert_eq!(before.stage, Stage::Objections);
                prop_assert!(before.people > 0 && !before.is_blocked());
                prop_assert_eq!(before.free as usize + before.said.len(), before.people as usize);
            }
            prop_assert!(round.heard.len() <= round.people as usize);
            // Nothing is shown while somebody is still to be heard, and nothing stays hidden once it is shown.
            prop_assert!(round.stage != Stage::React || round.said.is_empty() && round.free == 0);
            prop_assert!(round.stage == Stage::React || round.heard.is_empty());
            prop_assert!(round.pass >= before.pass);
        }
    }

    #[test]
    fn what_is_shown_does_not_tell_in_which_order_it_was_said(
        said in prop::collection::vec(reaction(), 1..7).prop_filter("argued", |all| {
            all.iter().all(|one| !matches!(one, Reaction::Objection(it) | Reaction::Concern(it) if it.words.is_empty()))
        }),
        other in any::<prop::sample::Index>(),
    ) {
        let run = |order: &[Reaction]| {
            let people = u32::try_from(order.len()).unwrap();
            after([ask(people, "v7")].into_iter().chain(order.iter().cloned().map(Event::React)).chain([show("v7")]))
        };
        let mut turned = said.clone();
        turned.rotate_left(other.index(said.len()));
        turned.reverse();
        let shown = run(&said);
        prop_assert_eq!(&shown, &run(&turned));
        let blocks = said.iter().any(|one| matches!(one, Reaction::Objection(_)));
        prop_assert_eq!(shown.is_blocked(), blocks);
        prop_assert_eq!(shown.said.iter().any(|one| one.kind == SaidKind::Objection), blocks);
    }
}
