//! A draft of the frame beside the frame in force.

use serde_json::{from_value, json};
use spielraum_domain::frame::Bound;
use spielraum_domain::proof::FrameProblem;
use spielraum_domain::term::Type;
use spielraum_engine::frame::*;
use spielraum_engine::term::TermAdd;
use spielraum_engine::{Error, Rejection, TermId};

use crate::stage::Stage;

fn goodwill(s: &Stage) -> TermId {
    let kind = Type::Number { unit: Some("€".into()), step: None, min: Some(0.into()), max: None };
    let add = TermAdd { name: "Goodwill".into(), kind, protected: false, same_everywhere: false };
    s.workspace.add_term(&s.managers(), add).unwrap().output
}

fn guardrail(term: &TermId, bound: Bound) -> GuardrailAdd {
    GuardrailAdd { name: "Goodwill per case".into(), term: term.clone(), bound, team: None, every_row: false }
}

#[test]
fn a_part_keeps_its_lineage_through_every_version() {
    let s = Stage::set();
    let (w, by) = (&s.workspace, s.managers());
    w.add_guardrail(&by, guardrail(&goodwill(&s), Bound::AtMost { max: 60.into() })).unwrap();
    w.add_principle(&by, PrincipleAdd { text: "Whoever listens, decides.".into() }).unwrap();
    w.publish_frame(&by, FramePublish::default()).unwrap();
    w.draft_frame(&by, FrameDraft::default()).unwrap();
    let frame = w.frame().unwrap();
    let (in_force, draft) = (frame.in_force.unwrap(), frame.draft.unwrap());
    assert_ne!(in_force.guardrails[0].id, draft.guardrails[0].id);
    assert_eq!(in_force.guardrails[0].lineage, draft.guardrails[0].lineage);
    assert_eq!(in_force.principles[0].lineage, draft.principles[0].lineage);
    assert_ne!(draft.guardrails[0].lineage, draft.principles[0].lineage);
}

#[test]
fn bounds_that_exclude_each_other_are_told_and_kept() {
    let s = Stage::set();
    let (w, by) = (&s.workspace, s.managers());
    let term = goodwill(&s);
    let most = w.add_guardrail(&by, guardrail(&term, Bound::AtMost { max: 40.into() })).unwrap().output;
    let least = w.add_guardrail(&by, guardrail(&term, Bound::AtLeast { min: 60.into() })).unwrap().output;
    let problems = w.frame().unwrap().draft.unwrap().problems;
    let [FrameProblem::Unsatisfiable { guardrails, .. }] = problems.as_slice() else { panic!("{problems:?}") };
    assert_eq!(guardrails.iter().map(|id| id.0.clone()).collect::<Vec<_>>(), [most.0, least.0.clone()]);
    let edit = GuardrailEdit {
        id: least,
        name: None,
        term: None,
        bound: Some(Bound::AtLeast { min: 10.into() }),
        team: None,
        every_row: None,
    };
    w.edit_guardrail(&by, edit).unwrap();
    assert_eq!(w.frame().unwrap().draft.unwrap().problems, []);
}

#[test]
fn a_bound_between_two_steps_is_refused_when_it_is_set_and_stays_where_it_stands() {
    let s = Stage::set();
    let (w, by) = (&s.workspace, s.managers());
    let term = goodwill(&s);
    let at_most = |max: &str| Bound::AtMost { max: max.parse().unwrap() };
    // Set while every number was a value of the term.
    let kept = w.add_guardrail(&by, guardrail(&term, at_most("20.005"))).unwrap().output;
    let kind = json!({ "kind": "number", "unit": "€", "step": "0.01", "min": "0", "max": null });
    w.edit_term(&by, from_value(json!({ "id": term, "type": kind })).unwrap()).unwrap();

    let refused = w.add_guardrail(&by, guardrail(&term, at_most("20.005")));
    let between = Rejection::BetweenSteps { field: "max", step: "0.01".parse().unwrap() };
    assert!(matches!(refused, Err(Error::Rejected(found)) if found == between));
    let edit = |change: serde_json::Value| {
        let mut edit = json!({ "id": kept });
        edit.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        w.edit_guardrail(&by, from_value(edit).unwrap())
    };
    edit(json!({ "name": "Goodwill", "bound": at_most("20.005") })).unwrap();
    let low = edit(json!({ "bound": { "kind": "between", "min": "0.001", "max": "20.005" } }));
    assert!(matches!(low, Err(Error::Rejected(Rejection::BetweenSteps { field: "min", .. }))));
    assert_eq!(w.frame().unwrap().draft.unwrap().guardrails[0].bound, at_most("20.005"));
    edit(json!({ "bound": at_most("20.01") })).unwrap();
    assert!(edit(json!({ "bound": at_most("20.005") })).is_err(), "what is gone is not set anew");
}

#[test]
fn a_number_that_nobody_reads_is_no_bound() {
    let s = Stage::set();
    let (w, by) = (&s.workspace, s.managers());
    let term = goodwill(&s);
    let too_many = |field| Rejection::TooManyDigits { field, limit: 34 };
    let at_most = |max: &str| Bound::AtMost { max: max.parse().unwrap() };
    let refused = w.add_guardrail(&by, guardrail(&term, at_most(&"9".repeat(120))));
    assert!(matches!(refused, Err(Error::Rejected(found)) if found == too_many("max")));
    w.add_guardrail(&by, guardrail(&term, at_most(&"9".repeat(34)))).unwrap();

    let watched =
        json!({ "name": "Calls", "outcome": "Calls", "note": "", "bound": { "kind": "atLeast", "min": "1e-40" } });
    let refused = w.add_watched(&by, from_value(watched).unwrap());
    assert!(matches!(refused, Err(Error::Rejected(found)) if found == too_many("min")));

    let kind = json!({ "kind": "number", "unit": "€", "step": null, "min": "0", "max": "1e149" });
    let new = w.add_term(&by, from_value(json!({ "name": "Order value", "type": kind })).unwrap());
    assert!(matches!(new, Err(Error::Rejected(found)) if found == too_many("max")));
    let other = w.edit_term(&by, from_value(json!({ "id": term, "type": kind })).unwrap());
    assert!(matches!(other, Err(Error::Rejected(found)) if found == too_many("max")));
}

#[test]
fn a_share_over_many_contacts_is_watched() {
    let s = Stage::set();
    let (w, by) = (&s.workspace, s.managers());
    let measure = json!({ "kind": "own", "unit": { "kind": "percent" }, "direction": "down" });
    let outcome = json!({ "team": s.team, "name": "Automated first answers", "measure": measure, "cheat": "Ask few" });
    let outcome = w.add_outcome(&s.us(), from_value(outcome).unwrap()).unwrap().output;
    let add = |bound: Bound| WatchedAdd {
        name: "Automated".into(),
        outcome: " automated first answers".into(),
        bound,
        team: None,
        note: "A share of contacts".into(),
    };
    let yes = Bound::Is { value: spielraum_domain::term::Value::YesNo(true) };
    assert!(matches!(w.add_watched(&by, add(yes)), Err(Error::Rejected(Rejection::OutOfRange { .. }))));
    let id = w.add_watched(&by, add(Bound::AtMost { max: 60.into() })).unwrap().output;
    w.publish_frame(&by, FramePublish::default()).unwrap();
    let room = || w.watched_rooms().unwrap().remove(0);
    assert_eq!(room().teams[0].measured, None, "nothing was measured since the frame is in force");

    s.clock.set("2027-01-18T09:00:00Z".parse().unwrap());
    let point = |week: u8, value: f64| json!({ "week": { "year": 2026, "week": week }, "figure": { "kind": "value", "value": value } });
    // The frame came into force on Thursday of week 46: that week is not all its own.
    let points = [point(46, 99.0), point(47, 41.0), point(48, 60.0), point(49, 71.5)];
    w.set_points(&s.us(), from_value(json!({ "outcome": outcome, "points": points })).unwrap()).unwrap();
    let found = room();
    assert_eq!((found.from, found.to), (0.0, 100.0));
    let [team] = found.teams.try_into().unwrap();
    assert_eq!((team.measured, team.weeks, team.at_stop), (Some((41.0, 71.5)), 3, 2));

    // Another bound is another version, as with every part; a rule is never held against it.
    w.draft_frame(&by, FrameDraft::default()).unwrap();
    let draft = w.frame().unwrap().draft.unwrap();
    assert_ne!(draft.watched[0].id, id);
    let edit = json!({ "id": draft.watched[0].id, "bound": { "kind": "atLeast", "min": "41" }, "team": s.other });
    w.edit_watched(&by, from_value(edit).unwrap()).unwrap();
    let why = FramePublish { why: "We learned".into(), ..FramePublish::default() };
    w.publish_frame(&by, why).unwrap();
    assert!(room().teams.is_empty(), "the other team measures nothing of that name");
    assert!(w.frame().unwrap().in_force.unwrap().guardrails.is_empty());
    w.draft_frame(&by, FrameDraft::default()).unwrap();
    let watched = w.frame().unwrap().draft.unwrap().watched[0].id.clone();
    w.remove_frame_part(&by, PartRef::Watched(watched)).unwrap();
    assert!(w.frame().unwrap().draft.unwrap().watched.is_empty());
}
