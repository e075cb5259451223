//! Which rules break a version of the frame: the dry run, what an announcement will do, and what lies outside already.

use std::ops::ControlFlow;

use spielraum_domain::frame::Bound;
use spielraum_domain::rule::{Case, Cell, Language};
use spielraum_domain::term::Value;
use spielraum_engine::frame::*;
use spielraum_engine::rule::*;
use spielraum_engine::{FrameId, GuardrailId, RuleId, TermId};

use crate::stage::Stage;
use crate::undo_rules::{agreed, rule};

fn on(s: &Stage, day: &str) {
    s.clock.set(format!("{day}T09:00:00Z").parse().unwrap());
}

fn breaking(s: &Stage, frame: &FrameId) -> Breaking {
    s.workspace.breaking(&BreakingAsk { frame: frame.clone() }, &mut |_, _| ControlFlow::Continue(())).unwrap()
}

fn at_most(max: i32) -> Bound {
    Bound::AtMost { max: max.into() }
}

fn term(s: &Stage, name: &str) -> TermId {
    TermId(s.workspace.terms().unwrap().into_iter().find(|term| term.name == name).unwrap().id.0)
}

/// A rule of our team in force since 12 November: €10 up to five days late, €20 over five; and a frame of at most €60.
fn set(s: &Stage) -> RuleId {
    let id = rule(s);
    let add = GuardrailAdd {
        name: "Goodwill per case".into(),
        term: term(s, "Goodwill"),
        bound: at_most(60),
        team: None,
        every_row: false,
    };
    s.workspace.add_guardrail(&s.managers(), add).unwrap();
    s.workspace.publish_frame(&s.managers(), FramePublish::default()).unwrap();
    let version = s.workspace.rule(&RuleShow { id: id.clone(), version: None }).unwrap().version.id;
    s.workspace.put_in_force(&s.us(), agreed(version)).unwrap();
    id
}

/// A draft of the frame with this bound on the goodwill.
fn draft(s: &Stage, bound: Bound) -> FrameId {
    let draft = s.workspace.draft_frame(&s.managers(), FrameDraft::default()).unwrap().output;
    rebound(s, bound);
    draft
}

fn rebound(s: &Stage, bound: Bound) {
    let id: GuardrailId = s.workspace.frame().unwrap().draft.unwrap().guardrails[0].id.clone();
    let edit = GuardrailEdit { id, name: None, term: None, bound: Some(bound), team: None, every_row: None };
    s.workspace.edit_guardrail(&s.managers(), edit).unwrap();
}

fn publish(s: &Stage, since: &str) {
    let publish = FramePublish { since: since.parse().ok(), why: "We learned".into() };
    s.workspace.publish_frame(&s.managers(), publish).unwrap();
}

#[test]
fn a_dry_run_names_each_rule_that_would_break_with_a_case() {
    let s = Stage::set();
    let id = set(&s);
    let frame = draft(&s, at_most(15));
    let found = breaking(&s, &frame);
    assert_eq!((found.checked, found.of, found.not_provable), (1, 1, 0));
    let [one] = found.rules.try_into().unwrap();
    assert_eq!((&one.team, &one.rule, one.state, one.already), (&s.team, &id, VersionState::InForce, false));
    let [broken] = one.breaks.try_into().unwrap();
    assert_eq!((broken.count, broken.row, broken.value), (1, Some(1), Some(Value::Number(20.into()))));
    let days = term(&s, "Days late");
    let Case(facts) = broken.case.unwrap();
    let asked: Vec<_> = broken.asked.iter().map(|term| term.0.clone()).collect();
    assert_eq!(asked, [days.0]);
    let Some(Value::Number(late)) = facts.get(&broken.asked[0]) else { panic!("{facts:?}") };
    assert!(*late > 5.into(), "the row answers over five days");

    rebound(&s, at_most(20));
    assert_eq!(breaking(&s, &frame).rules, []);
    rebound(&s, at_most(5));
    assert_eq!(breaking(&s, &frame).rules[0].breaks[0].count, 2);
}

#[test]
fn a_draft_breaks_only_what_it_changes_and_says_what_it_mends() {
    let s = Stage::set();
    let id = set(&s);
    draft(&s, at_most(15));
    publish(&s, "2026-11-12");
    // The row of €20 lies outside the frame in force. A draft that changes nothing breaks nothing.
    let frame = draft(&s, at_most(15));
    let [one] = breaking(&s, &frame).rules.try_into().unwrap();
    assert_eq!((one.already, one.breaks.len(), one.breaks[0].already), (true, 1, true));
    // Narrower still, but no other row lies outside.
    rebound(&s, at_most(12));
    assert!(breaking(&s, &frame).rules[0].breaks[0].already);
    // Now the row of €10 does as well.
    rebound(&s, at_most(5));
    let found = breaking(&s, &frame);
    assert_eq!((found.rules[0].breaks[0].already, found.rules[0].breaks[0].count), (false, 2));
    assert_eq!(found.mended, []);
    // Wide enough, everything is inside.
    rebound(&s, at_most(60));
    let found = breaking(&s, &frame);
    assert_eq!(found.rules, []);
    let [mended] = found.mended.try_into().unwrap();
    assert_eq!((&mended.rule, mended.breaks[0].row), (&id, Some(1)));
}

#[test]
fn what_rules_decide_and_no_guardrail_binds_has_no_stop() {
    let s = Stage::set();
    let id = rule(&s);
    let version = s.workspace.rule(&RuleShow { id, version: None }).unwrap().version.id;
    s.workspace.publish_frame(&s.managers(), FramePublish::default()).unwrap_err();
    s.workspace.edit_frame(&s.managers(), FrameEdit { purpose: "Trust".into() }).unwrap();
    s.workspace.publish_frame(&s.managers(), FramePublish::default()).unwrap();
    assert_eq!(s.workspace.room_without_stop().unwrap(), [], "a draft uses no room");
    s.workspace.put_in_force(&s.us(), agreed(version)).unwrap();
    assert_eq!(s.workspace.room_without_stop().unwrap(), [term(&s, "Goodwill")]);
}

#[test]
fn drafts_of_rules_are_held_against_it_too() {
    let s = Stage::set();
    let id = set(&s);
    let version = s.workspace.draft_rule(&s.us(), RuleRef { id: id.clone() }).unwrap().output;
    let shown = s.workspace.rule(&RuleShow { id, version: None }).unwrap();
    let (row, column) = (shown.rows[0].id.clone(), Some(shown.columns[1].id.clone()));
    let cell = CellSet { row, column, text: "€55".into(), language: Language::En };
    s.workspace.set_cells(&s.us(), CellsSet { version, cells: vec![cell] }).unwrap();
    let frame = draft(&s, at_most(40));
    let [one] = breaking(&s, &frame).rules.try_into().unwrap();
    assert_eq!((one.state, one.number, one.since), (VersionState::Draft, 2, None));
}

#[test]
fn a_narrower_bound_breaks_the_rules_of_its_team_alone() {
    let s = Stage::set();
    set(&s);
    let frame = draft(&s, at_most(60));
    let add = |team| GuardrailAdd {
        name: "Narrower".into(),
        term: term(&s, "Goodwill"),
        bound: at_most(15),
        team: Some(team),
        every_row: false,
    };
    s.workspace.add_guardrail(&s.managers(), add(s.other.clone())).unwrap();
    assert_eq!(breaking(&s, &frame).rules, []);
    s.workspace.add_guardrail(&s.managers(), add(s.team.clone())).unwrap();
    assert_eq!(breaking(&s, &frame).rules[0].breaks.len(), 1);
}

#[test]
fn an_input_that_is_forbidden_breaks_a_rule_without_a_case() {
    let s = Stage::set();
    set(&s);
    let frame = draft(&s, at_most(60));
    let add = GuardrailAdd {
        name: "Never ask how late".into(),
        term: term(&s, "Days late"),
        bound: Bound::NeverInput,
        team: None,
        every_row: false,
    };
    s.workspace.add_guardrail(&s.managers(), add).unwrap();
    let [one] = breaking(&s, &frame).rules.try_into().unwrap();
    assert_eq!((one.breaks[0].row, one.breaks[0].case.is_none(), one.breaks[0].count), (None, true, 1));
}

#[test]
fn a_rule_in_force_stays_so_and_says_since_when_it_lies_outside() {
    let s = Stage::set();
    let id = set(&s);
    draft(&s, at_most(15));
    publish(&s, "2026-12-01");
    let outside = |s: &Stage| s.workspace.today(&s.team).unwrap().outside;
    // Announced: it is told from which day.
    assert_eq!(outside(&s)[0].since.as_deref(), Some("2026-12-01"));
    assert!(s.workspace.today(&s.other).unwrap().outside.is_empty());
    // Another version follows that it breaks as well: it has been outside since the first.
    on(&s, "2026-12-05");
    draft(&s, at_most(12));
    publish(&s, "2026-12-20");
    let [one] = outside(&s).try_into().unwrap();
    assert_eq!((one.since.as_deref(), one.already), (Some("2026-12-01"), false));
    on(&s, "2026-12-21");
    let [one] = outside(&s).try_into().unwrap();
    assert_eq!((&one.rule, one.since.as_deref(), one.state), (&id, Some("2026-12-01"), VersionState::InForce));
    let shown = s.workspace.rule(&RuleShow { id: id.clone(), version: None }).unwrap();
    assert_eq!(shown.version.state, VersionState::InForce);

    // The next version of the rule keeps the frame, and is outside no longer.
    let next = s.workspace.draft_rule(&s.us(), RuleRef { id: id.clone() }).unwrap().output;
    let shown = s.workspace.rule(&RuleShow { id, version: None }).unwrap();
    let (row, column) = (shown.rows[1].id.clone(), Some(shown.columns[1].id.clone()));
    let cell = CellSet { row, column, text: "€12".into(), language: Language::En };
    s.workspace.set_cells(&s.us(), CellsSet { version: next.clone(), cells: vec![cell] }).unwrap();
    s.workspace.put_in_force(&s.us(), agreed(next)).unwrap();
    assert!(outside(&s).is_empty());
}

#[test]
fn a_rule_is_outside_no_longer_than_it_has_been_in_force() {
    let s = Stage::set();
    set(&s);
    draft(&s, at_most(60));
    on(&s, "2026-11-14");
    publish(&s, "2026-11-14");
    let now = s.workspace.frame().unwrap().in_force.unwrap().item.id;
    assert_eq!(breaking(&s, &now).rules, []);
    on(&s, "2026-11-20");
    draft(&s, at_most(15));
    publish(&s, "2026-11-20");
    assert_eq!(s.workspace.today(&s.team).unwrap().outside[0].since.as_deref(), Some("2026-11-20"));
}

#[test]
fn what_cannot_be_decided_is_never_called_kept() {
    let s = Stage::set();
    set(&s);
    let frame = draft(&s, Bound::Is { value: Value::YesNo(true) });
    let found = breaking(&s, &frame);
    assert_eq!((found.rules.len(), found.not_provable), (0, 1));
}

#[test]
fn a_dry_run_that_is_stopped_says_how_far_it_came() {
    let s = Stage::set();
    let rules = 400_u32;
    let first = set(&s);
    let shown = s.workspace.rule(&RuleShow { id: first, version: None }).unwrap();
    for number in 1..rules {
        let add = RuleAdd {
            team: s.team.clone(),
            topic: format!("Topic {number}"),
            journey: None,
            stage: None,
            hit_policy: spielraum_domain::rule::HitPolicy::First,
            inputs: vec![shown.columns[0].term.clone()],
            outputs: vec![shown.columns[1].term.clone()],
        };
        let id = s.workspace.add_rule(&s.us(), add).unwrap().output;
        let begun = s.workspace.rule(&RuleShow { id, version: None }).unwrap();
        let row = |days: u32| RowSpec {
            cells: [
                (begun.columns[0].id.0.clone(), Cell::feel(format!("< {}", days + 2))),
                (begun.columns[1].id.0.clone(), Cell::feel("20")),
            ]
            .into(),
            because: String::new(),
        };
        let add = RowsAdd { version: begun.version.id.clone(), rows: (0..20).map(row).collect(), before: None };
        s.workspace.add_rows(&s.us(), add).unwrap();
    }
    let frame = draft(&s, at_most(15));
    let mut told = 0;
    let mut progress = |done: u64, of: u64| {
        told += 1;
        assert!(done <= of && of == u64::from(rules), "{done} of {of}");
        ControlFlow::Break(())
    };
    let found = s.workspace.breaking(&BreakingAsk { frame }, &mut progress).unwrap();
    assert_eq!(told, 1);
    assert!(found.checked < found.of, "{found:?}");
    assert!(found.rules.len() <= found.checked as usize);
}
