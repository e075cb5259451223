//! Teams acknowledge a version of the frame or object to it, and managers answer by a day.

use spielraum_engine::frame::*;
use spielraum_engine::{Error, FrameAnswerId, FrameId, Party, Rejection};

use crate::stage::Stage;

fn on(s: &Stage, day: &str) {
    s.clock.set(format!("{day}T09:00:00Z").parse().unwrap());
}

/// A frame that is announced on 12 November for 1 December.
fn announced(s: &Stage) -> FrameId {
    let by = s.managers();
    s.workspace.draft_frame(&by, FrameDraft::default()).unwrap();
    let publish = FramePublish { since: "2026-12-01".parse().ok(), why: "Winter".into() };
    s.workspace.publish_frame(&by, publish).unwrap();
    s.workspace.frame().unwrap().announced.unwrap().item.id
}

fn answer(s: &Stage, by: &Party, frame: &FrameId, says: TeamSays) -> Result<(), Error> {
    s.workspace.answer_frame(by, FrameAnswerSet { frame: frame.clone(), says }).map(drop)
}

fn objects(due: Option<&str>) -> TeamSays {
    TeamSays::Objects { reason: "Too narrow".into(), due: due.map(|due| due.parse().unwrap()) }
}

fn shown(s: &Stage, frame: &FrameId) -> Vec<FrameAnswer> {
    s.workspace.frame_version(&FrameRef { id: frame.clone() }).unwrap().answers
}

fn reply(s: &Stage, by: &Party, id: &FrameAnswerId, note: &str) -> Result<(), Error> {
    let reply = FrameReplySet { id: id.clone(), kind: ReplyKind::Changed, note: note.into() };
    s.workspace.reply_to_objection(by, reply).map(drop)
}

#[test]
fn an_announcement_waits_for_each_team_until_it_answers() {
    let s = Stage::set();
    let frame = announced(&s);
    let waits = |team| s.workspace.today(team).unwrap().announcements;
    assert_eq!(waits(&s.team).len(), 1);
    answer(&s, &s.us(), &frame, TeamSays::Acknowledged).unwrap();
    assert_eq!(waits(&s.team), []);
    let [waiting] = waits(&s.other).try_into().unwrap();
    assert_eq!((waiting.since.as_str(), waiting.is_in_force), ("2026-12-01", false));
    // Its day comes and the answer still does not.
    on(&s, "2026-12-02");
    assert!(waits(&s.other)[0].is_in_force);
}

#[test]
fn a_team_has_one_answer_and_may_change_it() {
    let s = Stage::set();
    let frame = announced(&s);
    for says in [objects(None), TeamSays::Acknowledged, objects(Some("2026-11-20"))] {
        answer(&s, &s.us(), &frame, says).unwrap();
    }
    let [one] = shown(&s, &frame).try_into().unwrap();
    assert_eq!((one.kind, one.due.as_deref()), (FrameAnswerKind::Objects, Some("2026-11-20")));
    assert_eq!(one.team, s.team);
}

#[test]
fn an_objection_is_answered_before_the_version_takes_effect_unless_the_team_says_otherwise() {
    let s = Stage::set();
    let frame = announced(&s);
    let shown_version = s.workspace.frame_version(&FrameRef { id: frame.clone() }).unwrap();
    assert_eq!(shown_version.answer_by.as_deref(), Some("2026-11-30"));
    answer(&s, &s.us(), &frame, objects(None)).unwrap();
    assert_eq!(shown(&s, &frame)[0].due.as_deref(), Some("2026-11-30"));
    let passed = answer(&s, &s.us(), &frame, objects(Some("2026-11-11")));
    assert!(matches!(passed, Err(Error::Rejected(Rejection::DayHasPassed))));
    // To what is in force already, managers have two weeks.
    on(&s, "2026-12-10");
    answer(&s, &s.us(), &frame, objects(None)).unwrap();
    assert_eq!(shown(&s, &frame)[0].due.as_deref(), Some("2026-12-24"));
}

#[test]
fn an_objection_waits_for_managers_and_says_when_it_is_late() {
    let s = Stage::set();
    let (w, frame) = (&s.workspace, announced(&s));
    answer(&s, &Party::Team(s.other.clone()), &frame, objects(Some("2026-11-25"))).unwrap();
    answer(&s, &s.us(), &frame, objects(Some("2026-11-20"))).unwrap();
    let open = || w.managers_today().unwrap().objections;
    assert_eq!(
        open().iter().map(|one| one.answer.team.clone()).collect::<Vec<_>>(),
        [&s.team, &s.other].map(Clone::clone)
    );
    on(&s, "2026-11-20");
    assert!(open().iter().all(|one| !one.answer.is_overdue), "the day itself is still in time");
    on(&s, "2026-11-21");
    assert_eq!(open().iter().map(|one| one.answer.is_overdue).collect::<Vec<_>>(), [true, false]);

    let ours = open()[0].answer.id.clone();
    assert!(matches!(reply(&s, &s.us(), &ours, "Yes"), Err(Error::Rejected(Rejection::ManagersOnly))));
    assert!(matches!(reply(&s, &s.managers(), &ours, " \n"), Err(Error::Rejected(Rejection::Empty { .. }))));
    reply(&s, &s.managers(), &ours, "We widen it with the next version").unwrap();
    assert_eq!(open().len(), 1);
    let answered = shown(&s, &frame).into_iter().find(|one| one.team == s.team).unwrap();
    assert!(!answered.is_overdue);
    assert_eq!(answered.reply.map(|reply| (reply.kind, reply.day)), Some((ReplyKind::Changed, "2026-11-21".into())));

    // Who objects anew is to be answered anew.
    answer(&s, &s.us(), &frame, objects(None)).unwrap();
    assert_eq!(open().len(), 2);
}

#[test]
fn what_managers_answered_stays_to_be_read_when_the_team_says_something_else() {
    let s = Stage::set();
    let (w, frame) = (&s.workspace, announced(&s));
    let said = |reason: &str| TeamSays::Objects { reason: reason.into(), due: None };
    let ours = || shown(&s, &frame).into_iter().next().unwrap();
    answer(&s, &s.us(), &frame, said("Too narow")).unwrap();
    answer(&s, &s.us(), &frame, said("Too narrow")).unwrap();
    assert!(ours().earlier.is_empty(), "nobody had answered it");
    reply(&s, &s.managers(), &ours().id, "Thirty then").unwrap();

    answer(&s, &s.us(), &frame, TeamSays::Acknowledged).unwrap();
    let [now] = shown(&s, &frame).try_into().unwrap();
    assert_eq!((now.kind, now.reason.as_str(), now.reply.is_none()), (FrameAnswerKind::Acknowledged, "", true));
    let [before] = now.earlier.try_into().unwrap();
    assert_eq!(before.reason, "Too narrow");
    assert_eq!(before.reply.unwrap().note, "Thirty then");
    assert!(w.managers_today().unwrap().objections.is_empty(), "what is answered waits for nobody");

    // Each exchange of one day after the other, the newest first.
    for (reason, note) in [("Still too narrow", "No"), ("And yet", "Well")] {
        answer(&s, &s.us(), &frame, said(reason)).unwrap();
        assert_eq!(w.managers_today().unwrap().objections.len(), 1);
        reply(&s, &s.managers(), &ours().id, note).unwrap();
    }
    answer(&s, &s.us(), &frame, TeamSays::Acknowledged).unwrap();
    let reasons: Vec<_> = ours().earlier.into_iter().map(|one| one.reason).collect();
    assert_eq!(reasons, ["And yet", "Still too narrow", "Too narrow"]);
    w.undo(&s.us()).unwrap();
    assert_eq!((ours().reason.as_str(), ours().earlier.len()), ("And yet", 2));

    w.withdraw_frame(&s.managers()).unwrap();
    assert_eq!(ours().reply.unwrap().note, "Well", "why it fell can be read");
}

#[test]
fn an_answer_is_asked_for_within_weeks() {
    let s = Stage::set();
    let frame = announced(&s);
    let late = |day: &str, latest: &str| {
        let refused = answer(&s, &s.us(), &frame, objects(Some(day)));
        let expected = Rejection::TooLateToAnswer { latest: latest.into() };
        assert!(matches!(&refused, Err(Error::Rejected(found)) if *found == expected), "{refused:?}");
    };
    let latest = || s.workspace.frame_version(&FrameRef { id: frame.clone() }).unwrap().answer_latest;
    // Not after the day on which it takes effect.
    assert_eq!(latest().as_deref(), Some("2026-12-01"));
    late("9999-11-26", "2026-12-01");
    late("2026-12-02", "2026-12-01");
    answer(&s, &s.us(), &frame, objects(Some("2026-12-01"))).unwrap();
    on(&s, "2026-12-10");
    assert_eq!(latest().as_deref(), Some("2027-01-21"));
    late("2027-01-22", "2027-01-21");
    answer(&s, &s.us(), &frame, objects(Some("2027-01-21"))).unwrap();
}

#[test]
fn only_teams_answer_and_only_what_concerns_them() {
    let s = Stage::set();
    let frame = announced(&s);
    let said = answer(&s, &s.managers(), &frame, TeamSays::Acknowledged);
    assert!(matches!(said, Err(Error::Rejected(Rejection::TeamsOnly))));
    answer(&s, &s.us(), &frame, TeamSays::Acknowledged).unwrap();
    let acknowledged = shown(&s, &frame)[0].id.clone();
    let replied = reply(&s, &s.managers(), &acknowledged, "Thanks");
    assert!(matches!(replied, Err(Error::Rejected(Rejection::NothingToAnswer))));
    s.workspace.withdraw_frame(&s.managers()).unwrap();
    let late = answer(&s, &s.us(), &frame, TeamSays::Acknowledged);
    assert!(matches!(late, Err(Error::Rejected(Rejection::NothingToAnswer))));
    assert!(s.workspace.today(&s.other).unwrap().announcements.is_empty(), "what was withdrawn waits for nobody");
}

#[test]
fn a_team_that_goes_takes_its_answers_with_it() {
    let s = Stage::set();
    let frame = announced(&s);
    answer(&s, &Party::Team(s.other.clone()), &frame, TeamSays::Acknowledged).unwrap();
    s.workspace.remove_team(&s.managers(), spielraum_engine::team::TeamRef { id: s.other.clone() }).unwrap();
    assert!(shown(&s, &frame).is_empty());
    s.workspace.undo(&s.managers()).unwrap();
    assert_eq!(shown(&s, &frame).len(), 1);
}
