//! What a team finds on its first days.

use serde_json::{from_value, json};
use spielraum_engine::Party;
use spielraum_engine::board::{AskAdd, AskAnswer, AskState, CardRef, Reply};
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

#[test]
fn an_ask_is_asked_for_an_answer_where_it_goes_and_followed_where_it_comes_from() {
    let s = Stage::set();
    let w = &s.workspace;
    let ask = |title: &str, due: Option<&str>| {
        let due = due.map(|due| due.parse().unwrap());
        let ask = AskAdd { of: s.team.clone(), title: title.into(), description: String::new(), stage: None, due };
        w.add_asked(&s.them(), ask).unwrap().output
    };
    let says =
        |id: &spielraum_engine::CardId, reply| w.answer_ask(&s.us(), AskAnswer { id: id.clone(), reply }).unwrap();
    let (late, soon, no) = (ask("Late", Some("2027-02-01")), ask("Soon", Some("2026-11-20")), ask("No", None));
    s.clock.set("2026-11-14T09:00:00Z".parse().unwrap());
    ask("New", None);
    let asks = || {
        let asks = w.today(&s.team).unwrap().asks.into_iter();
        asks.map(|card| (card.title, card.unanswered, card.due)).collect::<Vec<_>>()
    };
    let (due_late, due_soon) = (Some("2027-02-01".to_owned()), Some("2026-11-20".to_owned()));
    assert_eq!(
        asks(),
        [
            ("Soon".into(), Some(2), due_soon.clone()),
            ("Late".into(), Some(2), due_late.clone()),
            ("No".into(), Some(2), None),
            ("New".into(), Some(0), None)
        ]
    );
    says(&late, Reply::Accept);
    says(&soon, Reply::Accept);
    says(&no, Reply::Decline { reason: "Not ours".into() });
    // What was declined asks for nothing; what was accepted comes behind what has no answer.
    assert_eq!(
        asks(),
        [("New".into(), Some(0), None), ("Soon".into(), None, due_soon), ("Late".into(), None, due_late)]
    );

    let asked = |day: &str| {
        s.clock.set(format!("{day}T09:00:00Z").parse().unwrap());
        let asked = w.today(&s.other).unwrap().asked.into_iter();
        asked.map(|card| (card.title, card.state)).collect::<Vec<_>>()
    };
    assert_eq!(
        asked("2026-11-15"),
        [
            ("Soon".into(), AskState::Accepted),
            ("Late".into(), AskState::Accepted),
            ("New".into(), AskState::Offered { days: 1 }),
            ("No".into(), AskState::Declined { reason: "Not ours".into() }),
        ]
    );
    assert!(!asked("2026-11-23").iter().any(|(title, _)| title == "No"), "a week later it is no news");
    assert!(w.today(&s.team).unwrap().asked.is_empty(), "they asked, not we");
}

#[test]
fn what_was_agreed_to_and_taken_back_is_news_for_a_week() {
    let s = Stage::set();
    let w = &s.workspace;
    let ask = |title: &str| {
        let ask =
            AskAdd { of: s.team.clone(), title: title.into(), description: String::new(), stage: None, due: None };
        w.add_asked(&s.them(), ask).unwrap().output
    };
    let [agreed, offered] = ["Agreed", "Offered"].map(ask);
    w.answer_ask(&s.us(), AskAnswer { id: agreed.clone(), reply: Reply::Accept }).unwrap();
    assert!(w.today(&s.team).unwrap().taken_back.is_empty());
    for id in [&agreed, &offered] {
        w.withdraw_ask(&s.them(), CardRef { id: id.clone() }).unwrap();
    }
    let back = w.today(&s.team).unwrap().taken_back;
    assert_eq!(back.iter().map(|one| (&one.id, &one.by)).collect::<Vec<_>>(), [(&agreed, &s.other)]);
    assert_eq!((back[0].title.as_str(), &back[0].board), ("Agreed", &s.board));
    assert!(w.today(&s.other).unwrap().taken_back.is_empty(), "they know");
    s.clock.set("2026-11-23T09:00:00Z".parse().unwrap());
    assert!(w.today(&s.team).unwrap().taken_back.is_empty(), "a week later it is no news");
}

#[test]
fn what_is_due_stands_by_its_day_whatever_makes_it_due() {
    let s = Stage::set();
    let w = &s.workspace;
    let edit = |edit| w.edit_card(&s.us(), from_value(edit).unwrap()).unwrap();
    edit(json!({ "id": s.cards[0], "due": "2026-11-14" }));
    edit(json!({ "id": s.cards[1], "kind": "experiment", "begun": "2026-11-02", "lookAt": "2026-11-12" }));
    edit(json!({ "id": s.cards[2], "due": "2026-11-10" }));
    let due: Vec<String> = w.today(&s.team).unwrap().due.into_iter().map(|card| card.title).collect();
    assert_eq!(due, ["Third", "Second", "First"]);
}

#[test]
fn an_experiment_is_looked_at_when_its_day_has_come() {
    let s = Stage::set();
    let w = &s.workspace;
    let id = &s.cards[0];
    let edit = json!({ "id": id, "kind": "experiment", "begun": "2026-11-02", "lookAt": "2026-11-13" });
    w.edit_card(&s.us(), from_value(edit).unwrap()).unwrap();
    let due = || w.today(&s.team).unwrap().due;
    assert!(due().is_empty(), "tomorrow");
    s.clock.set("2026-11-13T09:00:00Z".parse().unwrap());
    assert_eq!(due()[0].look_at.as_deref(), Some("2026-11-13"));
    let end = json!({ "id": id, "ending": "stop", "learned": "Nobody asked less" });
    w.end_experiment(&s.us(), from_value(end).unwrap()).unwrap();
    assert!(due().is_empty(), "it was");
}
