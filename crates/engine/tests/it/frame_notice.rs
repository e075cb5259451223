//! Versions of the frame that are announced for a day, come into force by themselves, or are withdrawn before.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use spielraum_domain::frame::Bound;
use spielraum_domain::term::Type;
use spielraum_engine::frame::*;
use spielraum_engine::term::TermAdd;
use spielraum_engine::{Error, FrameId, Op, Rejection, TermId};

use crate::stage::Stage;

/// The first day of every story here; the stage is set on it.
fn begin() -> NaiveDate {
    "2026-11-12".parse().unwrap()
}

fn day(after: u64) -> NaiveDate {
    begin() + Days::new(after)
}

fn on(s: &Stage, after: u64) {
    s.clock.set(format!("{}T09:00:00Z", day(after)).parse().unwrap());
}

fn publish(s: &Stage, since: u64) -> Result<(), Error> {
    let publish = FramePublish { since: Some(day(since)), why: "Parcels are slower in winter".into() };
    s.workspace.publish_frame(&s.managers(), publish).map(drop)
}

fn draft(s: &Stage) -> FrameId {
    s.workspace.draft_frame(&s.managers(), FrameDraft::default()).unwrap().output
}

fn number(version: Option<FrameVersion>) -> Option<u32> {
    version.map(|version| version.item.number)
}

/// The numbers of the version in force, the one announced and the draft.
fn numbers(s: &Stage) -> [Option<u32>; 3] {
    let Frame { in_force, announced, draft, .. } = s.workspace.frame().unwrap();
    [in_force, announced, draft].map(number)
}

fn states(s: &Stage) -> Vec<FrameState> {
    s.workspace.frame_versions().unwrap().into_iter().map(|item| item.state).collect()
}

fn goodwill(s: &Stage) -> TermId {
    let kind = Type::Number { unit: Some("€".into()), step: None, min: Some(0.into()), max: None };
    let add = TermAdd { name: "Goodwill".into(), kind, protected: false, same_everywhere: false };
    s.workspace.add_term(&s.managers(), add).unwrap().output
}

#[test]
fn what_is_announced_comes_into_force_on_its_day_by_itself() {
    let s = Stage::set();
    let (w, by) = (&s.workspace, s.managers());
    let at_most = |max: i32| Bound::AtMost { max: max.into() };
    let add = GuardrailAdd {
        name: "Goodwill per case".into(),
        term: goodwill(&s),
        bound: at_most(60),
        team: None,
        every_row: false,
    };
    w.add_guardrail(&by, add).unwrap();
    publish(&s, 0).unwrap();
    draft(&s);
    let id = w.frame().unwrap().draft.unwrap().guardrails[0].id.clone();
    let edit = GuardrailEdit { id, name: None, term: None, bound: Some(at_most(40)), team: None, every_row: None };
    w.edit_guardrail(&by, edit).unwrap();
    publish(&s, 20).unwrap();
    let before = s.tables();
    let bound = || w.frame().unwrap().in_force.unwrap().guardrails[0].bound.clone();

    on(&s, 19);
    assert_eq!((numbers(&s), bound()), ([Some(1), Some(2), None], at_most(60)));
    assert_eq!(states(&s), [FrameState::Announced, FrameState::InForce]);
    on(&s, 20);
    assert_eq!((numbers(&s), bound()), ([Some(2), None, None], at_most(40)));
    assert_eq!(states(&s), [FrameState::InForce, FrameState::Past]);
    let [now, then] = w.frame_versions().unwrap().try_into().unwrap();
    assert_eq!((now.since.clone(), then.until), (Some(day(20).to_string()), now.since));
    assert_eq!((now.announced, now.why.as_str()), (Some(begin().to_string()), "Parcels are slower in winter"));
    assert_eq!(s.tables(), before, "the day that comes writes nothing");
}

#[test]
fn what_was_announced_is_withdrawn_before_its_day_and_not_after() {
    let s = Stage::set();
    let (w, by) = (&s.workspace, s.managers());
    draft(&s);
    publish(&s, 0).unwrap();
    draft(&s);
    publish(&s, 20).unwrap();
    assert!(matches!(w.undo(&by), Err(Error::Rejected(Rejection::UndoStopsHere { op: Op::FramePublish }))));
    on(&s, 20);
    assert!(matches!(w.withdraw_frame(&by), Err(Error::Rejected(Rejection::InForceAlready))));
    on(&s, 19);
    assert!(matches!(w.withdraw_frame(&s.us()), Err(Error::Rejected(Rejection::ManagersOnly))));
    w.withdraw_frame(&by).unwrap();
    assert!(matches!(w.undo(&by), Err(Error::Rejected(Rejection::UndoStopsHere { op: Op::FrameWithdraw }))));
    on(&s, 21);
    assert_eq!(numbers(&s), [Some(1), None, None]);
    assert_eq!(states(&s), [FrameState::Withdrawn, FrameState::InForce]);

    // What was withdrawn can be taken up again.
    let withdrawn = w.frame_versions().unwrap()[0].id.clone();
    w.draft_frame(&by, FrameDraft { from: Some(withdrawn) }).unwrap();
    assert_eq!(numbers(&s), [Some(1), None, Some(3)]);
}

#[test]
fn the_later_word_replaces_what_was_announced() {
    let s = Stage::set();
    draft(&s);
    publish(&s, 0).unwrap();
    draft(&s);
    publish(&s, 20).unwrap();
    draft(&s);
    assert_eq!(numbers(&s), [Some(1), Some(2), Some(3)]);
    publish(&s, 10).unwrap();
    assert_eq!(states(&s), [FrameState::Announced, FrameState::Withdrawn, FrameState::InForce]);
    on(&s, 30);
    assert_eq!(numbers(&s), [Some(3), None, None]);
    let newest = s.workspace.frame_versions().unwrap().remove(0);
    let before = s.workspace.frame_version(&FrameRef { id: newest.before.unwrap() }).unwrap();
    assert_eq!(before.item.number, 1, "the version withdrawn was never in force");
}

#[test]
fn nothing_takes_effect_on_a_day_that_has_passed() {
    let s = Stage::set();
    draft(&s);
    on(&s, 5);
    assert!(matches!(publish(&s, 4), Err(Error::Rejected(Rejection::DayHasPassed))));
    let far = FramePublish { since: "+12026-01-01".parse().ok(), why: String::new() };
    let far = s.workspace.publish_frame(&s.managers(), far);
    assert!(matches!(far, Err(Error::Rejected(Rejection::OutOfRange { .. }))), "{far:?}");
    publish(&s, 5).unwrap();
    assert_eq!(numbers(&s), [Some(1), None, None]);
}

/// Something that happens to the frame on some day.
#[derive(Debug, Clone)]
enum Event {
    Wait(u64),
    Publish { notice: u64 },
    Withdraw,
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        2 => (1_u64..9).prop_map(Event::Wait),
        3 => prop_oneof![Just(0), 0_u64..12].prop_map(|notice| Event::Publish { notice }),
        1 => Just(Event::Withdraw),
    ]
}

/// A version that was published: when it takes effect, and when it was withdrawn.
struct Published {
    number: u32,
    since: u64,
    is_withdrawn: bool,
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whoever asks, in whatever order, on whatever day, before and after the log is folded again: the frame in force on a day is
    /// what the log says of that day.
    #[test]
    fn the_frame_in_force_is_a_function_of_the_log_and_the_day(
        events in prop::collection::vec(event(), 1..14),
        mut asked in prop::collection::vec(0_u64..60, 8),
    ) {
        let s = Stage::set();
        let (mut today, mut known, mut number) = (0, Vec::<Published>::new(), 0);
        for event in events {
            let announced = |one: &Published, today| !one.is_withdrawn && one.since > today;
            match event {
                Event::Wait(days) => {
                    today += days;
                    on(&s, today);
                }
                Event::Publish { notice } => {
                    draft(&s);
                    publish(&s, today + notice).unwrap();
                    known.iter_mut().filter(|one| announced(one, today)).for_each(|one| one.is_withdrawn = true);
                    number += 1;
                    known.push(Published { number, since: today + notice, is_withdrawn: false });
                }
                Event::Withdraw => {
                    let any = known.iter().any(|one| announced(one, today));
                    prop_assert_eq!(s.workspace.withdraw_frame(&s.managers()).is_ok(), any);
                    known.iter_mut().filter(|one| announced(one, today)).for_each(|one| one.is_withdrawn = true);
                }
            }
        }
        let in_force = |on: u64| {
            known.iter().rev().find(|one| !one.is_withdrawn && one.since <= on).map(|one| one.number)
        };
        for keep in [false, true] {
            for after in &asked {
                on(&s, *after);
                prop_assert_eq!(numbers(&s)[0], in_force(*after), "on day {}", after);
                // A team that has no frame yet is asked to wait for one, by the same answer.
                let today = s.workspace.today(&s.team).unwrap();
                prop_assert_eq!(
                    today.ahead.contains(&spielraum_engine::today::Beginning::Frame),
                    in_force(*after).is_none()
                );
            }
            prop_assert!(s.workspace.doctor(keep).unwrap().is_sound());
            asked.reverse();
        }
    }
}
