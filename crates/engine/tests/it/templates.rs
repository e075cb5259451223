//! Cards that others are begun with.

use spielraum_engine::board::*;
use spielraum_engine::outcome::OutcomeRef;
use spielraum_engine::{Error, Rejection};

use crate::stage::{Stage, card};

#[test]
fn a_card_is_begun_with_a_template() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let id = s.cards[0].clone();
    let lines = vec!["Ask".into(), "Send".into()];
    let made = w.add_checklist(&us, ChecklistAdd { card: id.clone(), lines }).unwrap().output;
    w.edit_checklist(&us, ChecklistEdit { id: made[0].clone(), text: None, done: Some(true) }).unwrap();
    let label = LabelAdd { card: None, team: s.team.clone(), name: "Soon".into(), colour: LabelColour::Ochre };
    let label = w.add_label(&us, label).unwrap().output;
    w.set_card_label(&us, CardLabelSet { cards: vec![id.clone()], label: label.clone(), on: true }).unwrap();
    let template = w.keep_as_template(&us, CardRef { id: id.clone() }).unwrap().output;
    let shown = w.templates(&TemplatesShow { team: s.team.clone() }).unwrap();
    assert_eq!((shown[0].title.as_str(), shown[0].lines), ("First", 2));
    let begin = |title: &str| {
        let used = TemplateUse { template: template.clone(), card: card(&s.columns[1], title) };
        let id = w.use_template(&us, used).unwrap().output;
        w.card(&CardRef { id }).unwrap()
    };
    let begun = begin("Another");
    let lines: Vec<_> = begun.checklist.iter().map(|line| (line.text.as_str(), line.done)).collect();
    assert_eq!(lines, [("Ask", false), ("Send", false)], "nothing is ticked");
    assert_eq!((begun.card.title.as_str(), begun.card.labels.len()), ("Another", 1));
    w.remove_label(&us, LabelRef { id: label }).unwrap();
    assert!(begin("A third").card.labels.is_empty(), "a label that has gone is no reason to fail");
    let theirs = TemplateUse { template: template.clone(), card: card(&s.columns[1], "x") };
    assert!(matches!(w.use_template(&s.them(), theirs), Err(Error::Rejected(Rejection::NotYours { .. }))));
    w.remove_template(&us, TemplateRef { id: template }).unwrap();
    assert!(w.templates(&TemplatesShow { team: s.team.clone() }).unwrap().is_empty());
}

#[test]
fn a_template_proposes_the_outcome_that_the_card_served_as_long_as_there_is_one() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let outcome = crate::undo_rules::outcome(&s);
    let edit = serde_json::json!({ "id": s.cards[0], "outcome": outcome });
    w.edit_card(&us, serde_json::from_value(edit).unwrap()).unwrap();
    w.keep_as_template(&us, CardRef { id: s.cards[0].clone() }).unwrap();
    let proposed = || w.templates(&TemplatesShow { team: s.team.clone() }).unwrap()[0].outcome.clone();
    assert_eq!(proposed().as_ref(), Some(&outcome));
    let edit = serde_json::json!({ "id": s.cards[0], "outcome": null });
    w.edit_card(&us, serde_json::from_value(edit).unwrap()).unwrap();
    w.remove_outcome(&us, OutcomeRef { id: outcome }).unwrap();
    assert_eq!(proposed(), None, "the template stays, without it");
}

#[test]
fn a_template_of_an_experiment_keeps_what_it_expects_and_is_kept_once() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let edit = serde_json::json!({
        "id": s.cards[0], "kind": "experiment", "expectation": "Fewer ask twice", "stopWhen": "It hurts",
        "begun": "2026-11-02", "lookAt": "2026-11-16",
    });
    w.edit_card(&us, serde_json::from_value(edit).unwrap()).unwrap();
    let template = w.keep_as_template(&us, CardRef { id: s.cards[0].clone() }).unwrap().output;
    let again = w.keep_as_template(&us, CardRef { id: s.cards[0].clone() }).unwrap().output;
    assert_eq!((&template, w.templates(&TemplatesShow { team: s.team.clone() }).unwrap().len()), (&again, 1));
    s.clock.set("2026-12-01T09:00:00Z".parse().unwrap());
    let begin = |kind| {
        let card = CardAdd { kind, ..card(&s.columns[1], "Another") };
        let id = w.use_template(&us, TemplateUse { template: template.clone(), card }).unwrap().output;
        w.card(&CardRef { id }).unwrap()
    };
    let begun = begin(CardKind::Experiment);
    let experiment = w.experiment(&CardRef { id: begun.card.id.clone() }).unwrap();
    assert_eq!(experiment.expectation, "Fewer ask twice");
    assert_eq!(begun.card.look_at.as_deref(), Some("2026-12-15"));
    assert_eq!(begin(CardKind::Improvement).card.look_at, None);
}
