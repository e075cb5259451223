//! Cards that others are begun with.

use spielraum_engine::board::*;
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
    let label = LabelAdd { team: s.team.clone(), name: "Soon".into(), colour: LabelColour::Ochre };
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
