//! What is found by words, and that the index follows the tables.

use spielraum_engine::board::*;
use spielraum_engine::search::{Ask, Hit, Kind};
use spielraum_engine::statement::{SaidAt, StatementAdd};

use crate::stage::{Stage, card};
use crate::undo_rules::in_force;

fn found(s: &Stage, text: &str) -> Vec<(Kind, String, Option<String>)> {
    let told = |hit: Hit| (hit.kind, hit.title, hit.around);
    s.workspace.search(&Ask { text: text.into() }).unwrap().into_iter().map(told).collect()
}

#[test]
fn parts_of_words_are_found_in_everything() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let id = w.add_card(&us, card(&s.columns[1], "Die Kundenretoure nach Großbritannien")).unwrap().output;
    assert_eq!(found(&s, "Retoure").len(), 1, "a part of a word");
    assert_eq!(found(&s, "GROSSBRITANNIEN retoure").len(), 1, "every word, in any order, ß as ss");
    assert!(found(&s, "Retoure Frankreich").is_empty());
    assert_eq!(found(&s, "ß").len(), 1, "what is too short for the index is looked for one by one");
    assert_eq!(found(&s, "ku na").len(), 1, "every word of them");
    assert!(found(&s, "ku xq").is_empty());
    w.add_card_comment(&us, CardCommentAdd { card: id.clone(), text: "Frankreich fragt auch danach".into() }).unwrap();
    let hits = found(&s, "frankreich");
    assert_eq!(hits[0].1, "Die Kundenretoure nach Großbritannien");
    assert_eq!(hits[0].2.as_deref(), Some("Frankreich fragt auch danach"));
    assert_eq!(found(&s, "fràgt")[0].2.as_deref(), Some("Frankreich fragt auch danach"), "whatever marks letters have");
    let lines = vec!["Zollformular prüfen".into()];
    w.add_checklist(&us, ChecklistAdd { card: id.clone(), lines }).unwrap();
    assert_eq!(found(&s, "zollform")[0].0, Kind::Card);
    assert_eq!(found(&s, "pruf")[0].2.as_deref(), Some("Zollformular prüfen"));
    w.add_statement(
        &us,
        StatementAdd {
            team: s.team.clone(),
            sentence: "Returns are free".into(),
            at: SaidAt::Stage(s.stages[0].clone()),
        },
    )
    .unwrap();
    assert_eq!(found(&s, "returns are")[0].0, Kind::Statement);
    in_force(&s);
    let rule = found(&s, "over 4");
    assert!(rule.iter().all(|(kind, ..)| *kind == Kind::Rule), "{rule:?}");
    // What looks like the language of the index is a word like any other.
    for odd in ["\"", "AND OR NOT", "title:card*", "( NEAR", "'; DROP TABLE card; --"] {
        w.search(&Ask { text: odd.into() }).unwrap();
    }
}

#[test]
fn the_index_follows_every_change_and_its_undo() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let id = w.add_card(&us, card(&s.columns[1], "Trackingseite")).unwrap().output;
    let edit = CardEdit { id: id.clone(), title: Some("Paketseite".into()), ..no_change(&id) };
    w.edit_card(&us, edit).unwrap();
    assert!(found(&s, "Tracking").is_empty());
    assert_eq!(found(&s, "Paketseite").len(), 1);
    w.undo(&us).unwrap();
    assert_eq!(found(&s, "Tracking").len(), 1);
    w.undo(&us).unwrap();
    assert!(found(&s, "Tracking").is_empty(), "a card that was never added");
    w.redo(&us).unwrap();
    w.trash_cards(&us, CardRefs { ids: vec![id] }).unwrap();
    let hit = &w.search(&Ask { text: "Tracking".into() }).unwrap()[0];
    assert!(hit.is_trashed, "what lies in the trash is found as such");
    assert!(w.doctor(true).unwrap().is_sound());
    assert_eq!(found(&s, "Tracking").len(), 1, "also after the tables were written again");
}

#[test]
fn agreements_are_found_by_what_why_and_how_they_work() {
    let s = Stage::set();
    let id = crate::consent::agreement(&s);
    let hits = found(&s, "within a day");
    assert_eq!(hits[0], (Kind::Agreement, "We answer each other within a day.".to_owned(), None));
    let is_agreement = |(kind, ..): &(Kind, String, Option<String>)| *kind == Kind::Agreement;
    let why = found(&s, "fixed date").into_iter().find(is_agreement).unwrap();
    assert!(why.2.as_deref().unwrap().contains("A fixed date beats our rule"), "{why:?}");
    let hit = s.workspace.search(&Ask { text: "within a day".into() }).unwrap().remove(0);
    assert_eq!((hit.id, hit.team), (id.0, s.team.clone()));
    assert!(s.workspace.doctor(true).unwrap().is_sound());
    assert_eq!(found(&s, "within a day"), hits, "also after the tables were written again");
}

fn no_change(id: &spielraum_engine::CardId) -> CardEdit {
    CardEdit {
        id: id.clone(),
        kind: None,
        title: None,
        description: None,
        stage: None,
        outcome: None,
        asker: None,
        due: None,
        begun: None,
        look_at: None,
        stop_when: None,
        expectation: None,
    }
}

#[test]
fn a_card_is_found_by_what_hangs_on_it_and_by_why_it_does_not_go_on() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let id = s.cards[0].clone();
    let label = LabelAdd { card: None, team: s.team.clone(), name: "Zollfragen".into(), colour: LabelColour::Ochre };
    let label = w.add_label(&us, label).unwrap().output;
    w.set_card_label(&us, CardLabelSet { cards: vec![id.clone()], label, on: true }).unwrap();
    assert_eq!(found(&s, "zollfrage")[0].1, "First");
    let file = s.folder.path().join("Grundriss.txt");
    std::fs::write(&file, "x").unwrap();
    w.add_attachment(&us, AttachmentAdd { card: id.clone(), path: file }).unwrap();
    assert_eq!(found(&s, "grundriss")[0].2.as_deref(), Some("Grundriss.txt"));
    let block = CardBlock { ids: vec![id.clone()], reason: "The insurer is silent".into(), team: None, on: None };
    w.block_cards(&us, block).unwrap();
    assert_eq!(found(&s, "insurer")[0].2.as_deref(), Some("The insurer is silent"));
    let block = CardBlock {
        ids: vec![id.clone()],
        reason: "The insurer is silent".into(),
        team: None,
        on: Some("Löwenamt".into()),
    };
    w.block_cards(&us, block).unwrap();
    assert!(found(&s, "löwenamt")[0].2.as_deref().unwrap().contains("Löwenamt"));
    for scattered in ["first löwenamt", "zollfrage grundriss", "grundriss insurer first"] {
        assert_eq!(found(&s, scattered).len(), 1, "{scattered}: words in several places of one card");
    }
    assert!(found(&s, "zollfrage second").is_empty(), "words of two cards");
    w.unblock_cards(&us, CardRefs { ids: vec![id.clone()] }).unwrap();
    assert!(found(&s, "insurer").is_empty(), "what is over is not found");
    let described =
        CardEdit { description: Some("## Why\n\nIt is **too slow** for [them](https://x)".into()), ..no_change(&id) };
    w.edit_card(&us, described).unwrap();
    assert_eq!(found(&s, "too slow")[0].2.as_deref(), Some("Why It is too slow for them"));
}
