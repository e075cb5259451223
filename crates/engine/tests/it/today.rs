//! What a team finds on its first days.

use serde_json::{from_value, json};
use spielraum_engine::Party;
use spielraum_engine::frame::FramePublish;
use spielraum_engine::today::Beginning::{Board, Figures, Frame, Rule, Stages};

use crate::stage::Stage;

#[test]
fn what_has_not_begun_is_ahead() {
    let stage = Stage::set();
    let w = &stage.workspace;
    assert_eq!(w.today(&stage.other).unwrap().ahead, [Stages, Figures, Frame, Rule, Board]);
    assert_eq!(w.today(&stage.team).unwrap().ahead, [Figures, Frame, Rule]);

    let managers = Party::Managers(stage.unit.clone());
    w.edit_frame(&managers, from_value(json!({ "purpose": "Trust" })).unwrap()).unwrap();
    w.publish_frame(&managers, FramePublish::default()).unwrap();
    assert_eq!(w.today(&stage.team).unwrap().ahead, [Figures, Rule]);
}

#[test]
fn an_outcome_without_a_figure_is_not_called_steady() {
    let stage = Stage::set();
    let (w, us) = (&stage.workspace, stage.us());
    let measure = json!({ "kind": "own", "unit": { "kind": "percent" }, "direction": "up" });
    let outcome = json!({ "team": stage.team, "name": "Solved at first go", "measure": measure, "cheat": "Ask few" });
    let outcome = w.add_outcome(&us, from_value(outcome).unwrap()).unwrap().output;
    let today = w.today(&stage.team).unwrap();
    assert_eq!((today.steady.len(), today.unknown.len()), (0, 1));
    assert!(today.ahead.contains(&Figures));

    let point = json!({ "week": { "year": 2026, "week": 44 }, "figure": { "kind": "value", "value": 61.0 } });
    w.set_points(&us, from_value(json!({ "outcome": outcome, "points": [point] })).unwrap()).unwrap();
    let today = w.today(&stage.team).unwrap();
    assert_eq!((today.steady.len(), today.unknown.len()), (1, 0));
    assert!(!today.ahead.contains(&Figures));

    // What ended long ago is no news of today, and no reason to begin anew either.
    stage.clock.set("2027-03-01T09:00:00Z".parse().unwrap());
    let today = w.today(&stage.team).unwrap();
    assert_eq!((today.steady.len(), today.unknown.len()), (0, 1));
    assert!(!today.ahead.contains(&Figures));
}
