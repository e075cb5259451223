//! When a team meets: set, taken back, announced today, and as a file for calendars.

use spielraum_domain::pulse::{Question, Sheet};
use spielraum_domain::retro::{Format, MINUTES, Phase, Preset};
use spielraum_domain::rhythm::{Kind, Rhythm, Weekday};
use spielraum_engine::pulse::{PulseAnswer, PulseBegin, PulseRef};
use spielraum_engine::retro::RetroBegin;
use spielraum_engine::rhythm::*;
use spielraum_engine::team::TeamRef;
use spielraum_engine::{Error, Rejection, Result, RhythmId};

use crate::retro;
use crate::stage::{Stage, tables};

pub fn spec(kind: Kind, days: &[Weekday], every: u32, first: &str) -> Spec {
    let when = Rhythm { days: days.iter().copied().collect(), every, first: first.parse().unwrap() };
    Spec { kind, title: format!("{kind:?}"), when, time: "09:15".into(), minutes: 15 }
}

pub fn add(s: &Stage, spec: Spec) -> Result<RhythmId> {
    s.workspace.add_rhythm(&s.us(), RhythmAdd { team: s.team.clone(), spec }).map(|done| done.output)
}

fn all(s: &Stage) -> Vec<RhythmItem> {
    s.workspace.rhythms(&RhythmsShow { team: s.team.clone() }).unwrap()
}

fn meetings(s: &Stage) -> Vec<(Kind, String, bool)> {
    let today = s.workspace.today(&s.team).unwrap();
    today.meetings.into_iter().map(|one| (one.kind, one.day, one.is_due)).collect()
}

fn on(s: &Stage, day: &str) {
    s.clock.set(format!("{day}T09:00:00Z").parse().unwrap());
}

#[test]
fn today_announces_what_is_due_and_what_comes_within_a_week() {
    let s = Stage::set();
    let five = [Weekday::Mo, Weekday::Tu, Weekday::We, Weekday::Th, Weekday::Fr];
    add(&s, Spec { time: "09:00".into(), ..spec(Kind::StandUp, &five, 1, "2026-11-01") }).unwrap();
    add(&s, spec(Kind::Retro, &[Weekday::Th], 2, "2026-11-12")).unwrap();
    add(&s, spec(Kind::Review, &[Weekday::Mo], 4, "2026-11-16")).unwrap();
    let at = |day: &str| day.to_owned();
    // Thursday 12 November.
    let expected = [
        (Kind::StandUp, at("2026-11-12"), true),
        (Kind::Retro, at("2026-11-12"), true),
        (Kind::Review, at("2026-11-16"), false),
    ];
    assert_eq!(meetings(&s), expected);
    on(&s, "2026-11-14");
    let saturday = [
        (Kind::Retro, at("2026-11-12"), true),
        (Kind::StandUp, at("2026-11-16"), false),
        (Kind::Review, at("2026-11-16"), false),
    ];
    assert_eq!(meetings(&s), saturday, "of stand-ups the next one alone; the retro is due until it is held");
    let begin =
        RetroBegin { team: s.team.clone(), format: Format::Preset(Preset::Daki), minutes: MINUTES, seats: 3, dots: 3 };
    s.workspace.begin_retro(&s.us(), begin).unwrap();
    assert_eq!(meetings(&s), saturday[1..]);
    on(&s, "2026-11-20");
    assert_eq!(meetings(&s)[0], (Kind::StandUp, at("2026-11-20"), true), "not that of Monday beside that of today");
    assert_eq!(meetings(&s).last().unwrap(), &(Kind::Retro, at("2026-11-26"), false));
    on(&s, "2026-11-26");
    assert!(meetings(&s).contains(&(Kind::Retro, at("2026-11-26"), true)));
    assert!(s.workspace.today(&s.other).unwrap().meetings.is_empty());
}

#[test]
fn a_stand_up_that_is_more_than_a_week_away_is_not_announced() {
    let s = Stage::set();
    add(&s, spec(Kind::StandUp, &[Weekday::Mo], 1, "2026-11-20")).unwrap();
    assert!(meetings(&s).is_empty());
    on(&s, "2026-11-16");
    assert_eq!(meetings(&s), [(Kind::StandUp, "2026-11-23".into(), false)]);
    on(&s, "2026-11-23");
    assert_eq!(meetings(&s), [(Kind::StandUp, "2026-11-23".into(), true)]);
}

#[test]
fn a_retro_that_is_open_or_was_held_early_is_not_announced_again() {
    let s = Stage::set();
    add(&s, spec(Kind::Retro, &[Weekday::Fr], 2, "2026-11-13")).unwrap();
    assert_eq!(meetings(&s), [(Kind::Retro, "2026-11-13".into(), false)]);
    let id = retro::begin(&s);
    assert!(meetings(&s).is_empty(), "it goes on, and is not announced beside that");
    let open = s.workspace.today(&s.team).unwrap().retro.unwrap();
    assert_eq!((&open.id, open.day.as_str()), (&id, "2026-11-12"));
    retro::go(&s, &id, Phase::Close);
    s.workspace.close_retro(&s.us(), retro::of(&id)).unwrap();
    assert!(s.workspace.today(&s.team).unwrap().retro.is_none());
    assert!(meetings(&s).is_empty(), "a day early is held for the day after");
    on(&s, "2026-11-13");
    assert!(meetings(&s).is_empty());
    on(&s, "2026-11-27");
    assert_eq!(meetings(&s), [(Kind::Retro, "2026-11-27".into(), true)]);
}

#[test]
fn a_pulse_is_due_until_it_is_shown() {
    let s = Stage::set();
    add(&s, spec(Kind::Pulse, &[Weekday::We], 1, "2026-11-01")).unwrap();
    let due = || meetings(&s).into_iter().filter(|(.., is_due)| *is_due).count();
    assert_eq!(due(), 1, "since yesterday");
    let begin = PulseBegin { team: s.team.clone(), questions: [Question::Room].into() };
    let id = s.workspace.begin_pulse(&s.us(), begin).unwrap().output;
    let sheet = Sheet { marks: [(Question::Room, 3)].into(), text: String::new() };
    (0..5).for_each(|_| {
        let answer = PulseAnswer { id: id.clone(), sheet: sheet.clone() };
        s.workspace.answer_pulse(&s.us(), answer).map(drop).unwrap();
    });
    s.workspace.show_pulse(&s.us(), PulseRef { id }).unwrap();
    assert_eq!(due(), 0);
}

#[test]
fn it_is_changed_and_taken_back_as_everything_is() {
    let s = Stage::set();
    let id = add(&s, spec(Kind::Retro, &[Weekday::Th], 2, "2026-12-10")).unwrap();
    let before = tables(&s.workspace);
    assert_eq!(all(&s)[0].next.as_deref(), Some("2026-12-10"));
    let changed = Spec { title: "  Our   retro ".into(), ..spec(Kind::Retro, &[Weekday::Fr], 3, "2026-12-11") };
    s.workspace.edit_rhythm(&s.us(), RhythmEdit { id: id.clone(), spec: changed }).unwrap();
    assert_eq!((all(&s)[0].spec.title.as_str(), all(&s)[0].next.as_deref()), ("Our retro", Some("2026-12-11")));
    s.workspace.undo(&s.us()).unwrap();
    assert_eq!(tables(&s.workspace), before);
    s.workspace.remove_rhythm(&s.us(), RhythmRef { id: id.clone() }).unwrap();
    assert!(all(&s).is_empty());
    s.workspace.undo(&s.us()).unwrap();
    assert_eq!(all(&s)[0].id, id);
    let theirs = s.workspace.remove_rhythm(&s.them(), RhythmRef { id });
    assert!(matches!(theirs.unwrap_err(), Error::Rejected(Rejection::NotYours { .. })));
}

#[test]
fn what_is_no_day_time_or_number_is_refused() {
    let s = Stage::set();
    let good = spec(Kind::Retro, &[Weekday::Th], 2, "2026-12-10");
    let refused = |spec: Spec| match add(&s, spec).unwrap_err() {
        Error::Rejected(Rejection::OutOfRange { field } | Rejection::Empty { field }) => field,
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(spec(Kind::Retro, &[], 1, "2026-12-10")), "days");
    assert_eq!(refused(spec(Kind::Retro, &[Weekday::Mo], 0, "2026-12-10")), "every");
    assert_eq!(refused(spec(Kind::Retro, &[Weekday::Mo], 53, "2026-12-10")), "every");
    assert_eq!(refused(spec(Kind::Retro, &[Weekday::Mo], 1, "0001-01-01")), "first");
    assert_eq!(refused(Spec { time: "25:00".into(), ..good.clone() }), "time");
    assert_eq!(refused(Spec { minutes: 0, ..good.clone() }), "minutes");
    assert_eq!(refused(Spec { title: " ".into(), ..good }), "title");
    assert!(all(&s).is_empty());
}

#[test]
fn a_team_does_not_meet_twice_at_once_for_the_same() {
    let s = Stage::set();
    let five = [Weekday::Mo, Weekday::Tu, Weekday::We, Weekday::Th, Weekday::Fr];
    let stand_up = spec(Kind::StandUp, &five, 1, "2026-11-01");
    let id = add(&s, Spec { title: "Daily".into(), ..stand_up.clone() }).unwrap();
    let stands = |done: Result<RhythmId>| match done.unwrap_err() {
        Error::Rejected(Rejection::MeetsAlready { title, time }) => (title, time),
        other => panic!("{other:?}"),
    };
    let expected = ("Daily".to_owned(), "09:15".to_owned());
    assert_eq!(stands(add(&s, stand_up.clone())), expected);
    assert_eq!(stands(add(&s, spec(Kind::StandUp, &[Weekday::Fr], 2, "2026-12-01"))), expected, "on some of its days");
    assert_eq!(stands(add(&s, Spec { time: "9:15".into(), ..stand_up.clone() })), expected);
    let theirs = RhythmAdd { team: s.other.clone(), spec: stand_up.clone() };
    s.workspace.add_rhythm(&s.them(), theirs).unwrap();
    add(&s, Spec { time: "13:00".into(), ..stand_up.clone() }).unwrap();
    let other = add(&s, spec(Kind::StandUp, &[Weekday::Sa], 1, "2026-11-01")).unwrap();
    add(&s, spec(Kind::Review, &five, 1, "2026-11-01")).unwrap();
    let edit = |id: &RhythmId, spec| s.workspace.edit_rhythm(&s.us(), RhythmEdit { id: id.clone(), spec });
    edit(&id, Spec { minutes: 10, ..stand_up.clone() }).unwrap();
    assert!(edit(&other, stand_up).is_err(), "nor by changing another one");
    assert_eq!(all(&s).len(), 4);
}

#[test]
fn the_calendar_file_names_an_entry_for_good() {
    let s = Stage::set();
    let show = RhythmsShow { team: s.team.clone() };
    assert!(s.workspace.rhythm_calendar(&show).is_err(), "there is nothing to write yet");
    let id = add(&s, spec(Kind::Retro, &[Weekday::Th], 2, "2026-12-08")).unwrap();
    let first = s.workspace.rhythm_calendar(&show).unwrap();
    on(&s, "2027-03-29");
    assert_eq!(s.workspace.rhythm_calendar(&show).unwrap(), first, "the same rhythm is the same file on any day");
    for line in [
        format!("UID:{id}@spielraum"),
        "DTSTAMP:20261112T090000Z".into(),
        "SEQUENCE:0".into(),
        "DTSTART:20261210T091500".into(),
        "RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TH".into(),
        "X-WR-CALNAME:Delivery & returns".into(),
    ] {
        assert!(first.contains(&format!("\r\n{line}\r\n")), "{line}\n{first}");
    }
    let edit = RhythmEdit { id: id.clone(), spec: spec(Kind::Retro, &[Weekday::Fr], 2, "2026-12-08") };
    s.workspace.edit_rhythm(&s.us(), edit).unwrap();
    let second = s.workspace.rhythm_calendar(&show).unwrap();
    for line in [format!("UID:{id}@spielraum"), "SEQUENCE:1".into(), "DTSTAMP:20270329T090000Z".into()] {
        assert!(second.contains(&format!("\r\n{line}\r\n")), "{line}\n{second}");
    }
}

#[test]
fn it_goes_with_its_team() {
    let s = Stage::set();
    let rhythm = RhythmAdd { team: s.other.clone(), spec: spec(Kind::Retro, &[Weekday::Th], 2, "2026-12-10") };
    s.workspace.add_rhythm(&s.them(), rhythm).unwrap();
    s.workspace.remove_team(&s.managers(), TeamRef { id: s.other.clone() }).unwrap();
    assert!(s.workspace.rhythms(&RhythmsShow { team: s.other.clone() }).unwrap().is_empty());
    s.workspace.undo(&s.managers()).unwrap();
    assert_eq!(s.workspace.rhythms(&RhythmsShow { team: s.other.clone() }).unwrap().len(), 1);
}
