//! What an outcome counts is changed, and measures of the talk are retired.

use std::fmt::Write as _;

use serde_json::{from_value, json};
use spielraum_domain::chart::{Direction, Statement};
use spielraum_domain::outcome::{Measure, Quarantined, Week};
use spielraum_engine::outcome::{
    MarkKind, MeasureRetire, Outcome, OutcomeDefine, OutcomeEdit, OutcomeRef, RetiredRef, RetiredShow,
};
use spielraum_engine::{Error, OutcomeId, Rejection};

use crate::stage::Stage;

const fn week(week: u32) -> Week {
    Week { year: 2026, week }
}

/// Thirty weeks of twenty cases; every customer comes again after nine days.
fn log() -> String {
    let monday = chrono::NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
    let mut text = "case;customer;opened;closed\n".to_owned();
    for case in 0..600_u32 {
        let day = monday + chrono::Days::new(u64::from(case / 20 * 7));
        let again = day + chrono::Days::new(9);
        for (name, day) in [("A", day), ("B", again)] {
            writeln!(text, "{name}-{case};K-{case};{day} 09:00;{day} 12:00").unwrap();
        }
    }
    text
}

fn repeat(window_days: u16) -> Measure {
    Measure::RepeatContact { window_days, by_topic: false }
}

impl Stage {
    fn define(&self, id: &OutcomeId, measure: Measure, from: u32) -> Result<(), Error> {
        let define = OutcomeDefine {
            id: id.clone(),
            measure,
            note: "of all".into(),
            week: week(from),
            reason: "Parcels take longer".into(),
        };
        self.workspace.define_outcome(&self.us(), define).map(drop)
    }

    fn one(&self, id: &OutcomeId) -> Outcome {
        self.workspace.outcome(id).unwrap()
    }
}

/// An edit that changes nothing yet.
fn edit(id: &OutcomeId) -> OutcomeEdit {
    from_value(json!({ "id": id })).unwrap()
}

fn values(outcome: &Outcome) -> Vec<Option<f64>> {
    outcome.series.points.iter().map(|point| point.value).collect()
}

#[test]
fn a_changed_definition_draws_a_break_and_leaves_the_weeks_before_as_they_were() {
    let s = Stage::set();
    let id = s.import(&log(), None).outcomes[0].clone();
    let named = OutcomeEdit { name: Some("Came again within 7 days".into()), ..edit(&id) };
    s.workspace.edit_outcome(&s.us(), named).unwrap();
    let before = s.one(&id);
    assert_eq!(before.earlier, []);
    s.define(&id, repeat(14), 16).unwrap();
    let after = s.one(&id);
    let at = after.series.points.iter().position(|point| point.week == week(16)).unwrap();
    assert_eq!(values(&after)[..at], values(&before)[..at]);
    assert!(values(&before)[3..at].iter().all(|value| *value == Some(0.0)), "nobody comes again within a week");
    assert!(values(&after)[at..25].iter().all(|value| *value == Some(50.0)), "{:?}", values(&after));
    // Limits begin anew, and another level because of another definition is no other level.
    assert_eq!(after.chart.segments.last().unwrap().start, at);
    assert_eq!(after.chart.says[0], Statement::Redefined { at });
    assert!(!after.chart.says.iter().any(|says| matches!(says, Statement::LevelMoved { .. })));
    // The sentence speaks of what is counted now, and of the weeks that are counted so.
    assert_eq!(after.series.mature.value, Some(50.0));
    assert!(after.series.mature.denominator < before.series.mature.denominator);
    assert_eq!((after.earlier.len(), &after.earlier[0].measure, after.earlier[0].until), (1, &repeat(7), week(16)));
    let mark = |outcome: &Outcome| outcome.marks.iter().map(|mark| (mark.week, mark.what.clone())).collect::<Vec<_>>();
    let what = MarkKind::Definition { number: 2, reason: "Parcels take longer".into() };
    assert_eq!(mark(&after), [(week(16), what)]);

    // The name does not go on to say seven days.
    assert_eq!((before.name.as_str(), after.name.as_str()), ("Came again within 7 days", "Came again within 14 days"));

    // Once more for the same week: what was counted before stays what it was. Earlier than that: no.
    s.define(&id, repeat(10), 16).unwrap();
    assert_eq!(s.one(&id).earlier[0].measure, repeat(7));
    assert!(matches!(s.define(&id, repeat(3), 12), Err(Error::Rejected(Rejection::OutOfRange { field: "week" }))));
    s.define(&id, repeat(3), 20).unwrap();
    let third = s.one(&id);
    assert_eq!((third.earlier.len(), third.chart.segments.len()), (2, 3));
    assert_eq!(values(&third)[at..at + 4], [Some(50.0); 4]);
    assert_eq!(values(&third)[at + 4..at + 8], [Some(0.0); 4]);
    for _ in 0..3 {
        s.workspace.undo(&s.us()).unwrap();
    }
    assert_eq!((values(&s.one(&id)), s.one(&id).earlier), (values(&before), Vec::new()));
}

#[test]
fn another_thing_is_another_outcome() {
    let s = Stage::set();
    let id = s.import(&log(), None).outcomes[0].clone();
    let before = s.tables();
    assert!(matches!(s.define(&id, Measure::EndToEnd, 16), Err(Error::Rejected(Rejection::AnotherOutcome))));
    for days in [0, 367] {
        let refused = s.define(&id, repeat(days), 16);
        assert!(matches!(refused, Err(Error::Rejected(Rejection::OutOfRange { field: "windowDays" }))));
    }
    let define =
        OutcomeDefine { id: id.clone(), measure: repeat(9), note: String::new(), week: week(16), reason: " ".into() };
    let refused = s.workspace.define_outcome(&s.us(), define.clone());
    assert!(matches!(refused, Err(Error::Rejected(Rejection::Empty { field: "reason" }))));
    let them = spielraum_engine::Party::Team(s.other.clone());
    let refused = s.workspace.define_outcome(&them, define);
    assert!(matches!(refused, Err(Error::Rejected(Rejection::NotYours { .. }))));
    assert_eq!(s.tables(), before);
    // Removing it takes its history along.
    s.define(&id, repeat(14), 16).unwrap();
    s.workspace.remove_outcome(&s.us(), OutcomeRef { id }).unwrap();
    assert_eq!(s.tables()["outcome_version"].0, 0);
}

#[test]
fn nobody_adds_an_outcome_without_saying_how_it_could_be_cheated() {
    let s = Stage::set();
    let measure = json!({ "kind": "own", "unit": { "kind": "percent" }, "direction": "up" });
    let add = |cheat: &str| {
        let outcome = json!({ "team": s.team, "name": "Solved", "measure": measure, "cheat": cheat });
        s.workspace.add_outcome(&s.us(), from_value(outcome).unwrap()).map(|done| done.output)
    };
    let before = s.tables();
    assert!(matches!(add(" \n"), Err(Error::Rejected(Rejection::Empty { field: "cheat" }))));
    assert_eq!(s.tables(), before);
    let id = add("Count the good ones").unwrap();
    let emptied = s.workspace.edit_outcome(&s.us(), from_value(json!({ "id": id, "cheat": "" })).unwrap());
    assert!(matches!(emptied, Err(Error::Rejected(Rejection::Empty { field: "cheat" }))));
}

#[test]
fn handle_time_is_no_outcome_under_another_name() {
    let s = Stage::set();
    let measure = json!({ "kind": "own", "unit": { "kind": "percent" }, "direction": "up" });
    let add = |note: &str| {
        let outcome = json!({ "team": s.team, "name": "Friendly", "measure": measure, "cheat": "Smile", "note": note });
        s.workspace.add_outcome(&s.us(), from_value(outcome).unwrap()).map(|done| done.output)
    };
    let handling = |done: Result<(), Error>| {
        matches!(done, Err(Error::Rejected(Rejection::NoOutcome { measure: Quarantined::Handling })))
    };
    assert!(handling(add("Bearbeitungszeit in Sekunden").map(drop)));
    let id = add("of those who answered").unwrap();
    let edit = from_value(json!({ "id": id, "note": "average handle time in minutes" })).unwrap();
    assert!(handling(s.workspace.edit_outcome(&s.us(), edit).map(drop)));
}

#[test]
fn handle_time_is_shown_as_retired_with_what_replaced_it() {
    let s = Stage::set();
    let id = s.import(&log(), None).outcomes[0].clone();
    let retire = |name: &str, replaced_by: &[&OutcomeId]| {
        let replaced_by = replaced_by.iter().copied().cloned().collect();
        let because = "It rewarded ending the call.".into();
        let retire = MeasureRetire { team: s.team.clone(), name: name.into(), because, replaced_by };
        s.workspace.retire_measure(&s.us(), retire).map(|done| done.output)
    };
    let before = s.tables();
    let parcels = retire("Parcels found", &[&id]);
    assert!(matches!(parcels, Err(Error::Rejected(Rejection::NotOfTheTalk { .. }))), "{parcels:?}");
    assert!(matches!(retire("AHT", &[]), Err(Error::Rejected(Rejection::Empty { field: "replacedBy" }))));
    assert_eq!(s.tables(), before);
    let retired = retire("Ø Bearbeitungszeit", &[&id]).unwrap();
    assert!(matches!(retire("ø bearbeitungszeit", &[&id]), Err(Error::Rejected(Rejection::NameTaken { .. }))));
    let shown = |team| s.workspace.retired_measures(&RetiredShow { team }).unwrap();
    let [one] = &shown(Some(s.team.clone()))[..] else { panic!("one") };
    assert_eq!((one.kind, one.replaced_by.len(), &one.replaced_by[0].id), (Quarantined::Handling, 1, &id));
    assert_eq!(shown(Some(s.other.clone())), []);
    s.workspace.remove_outcome(&s.us(), OutcomeRef { id }).unwrap();
    assert_eq!(shown(None)[0].replaced_by, []);
    s.workspace.forget_measure(&s.us(), RetiredRef { id: retired }).unwrap();
    assert_eq!(shown(None), []);
}

#[test]
fn what_would_suffer_is_another_outcome_of_the_team_and_only_what_is_entered_can_be_turned() {
    let s = Stage::set();
    let own = |name: &str| {
        let measure = json!({ "kind": "own", "unit": { "kind": "percent" }, "direction": "up" });
        let add = json!({ "team": s.team, "name": name, "measure": measure, "cheat": "Close early" });
        s.workspace.add_outcome(&s.us(), from_value(add).unwrap()).unwrap().output
    };
    let (one, other) = (own("Solved"), own("Kept"));
    let edit = |edit: serde_json::Value| s.workspace.edit_outcome(&s.us(), from_value(edit).unwrap()).map(drop);
    edit(json!({ "id": one, "counter": other, "direction": "down", "journey": s.journey })).unwrap();
    let told = s.one(&one);
    assert_eq!((told.counter, told.journey), (Some(other), Some(s.journey.clone())));
    assert_eq!(told.direction, Direction::Down);
    let refused = edit(json!({ "id": one, "counter": one }));
    assert!(matches!(refused, Err(Error::Rejected(Rejection::OutOfRange { field: "counter" }))), "{refused:?}");
    let computed = s.import(&log(), None).outcomes[0].clone();
    let refused = edit(json!({ "id": computed, "direction": "up" }));
    assert!(matches!(refused, Err(Error::Rejected(Rejection::ComputedOutcome))), "{refused:?}");
}
