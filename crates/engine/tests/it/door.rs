//! The door itself: what is rejected leaves no trace, the log can only grow, folding again gives the same tables.

use proptest::prelude::*;
use serde_json::{from_value, json};
use spielraum_domain::outcome::Quarantined;
use spielraum_engine::board::*;
use spielraum_engine::journey::JourneyAdd;
use spielraum_engine::people::*;
use spielraum_engine::team::*;
use spielraum_engine::{Error, OutcomeId, Party, Rejection, StageId, TeamId, UnitId};

use crate::stage::{Stage, card, tables};

#[test]
fn what_is_rejected_leaves_history_intact() {
    let stage = Stage::set();
    let (w, us) = (&stage.workspace, stage.us());
    let (before, info) = (stage.tables(), w.info().unwrap());
    let taken = w.add_team(&us, TeamAdd { name: " delivery  & RETURNS ".into(), short: None, unit: None });
    assert!(matches!(taken, Err(Error::Rejected(Rejection::NameTaken { .. }))));
    let empty = w.add_team(&us, TeamAdd { name: "  \n ".into(), short: None, unit: None });
    assert!(matches!(empty, Err(Error::Rejected(Rejection::Empty { field: "name" }))));
    let long = w.add_team(&us, TeamAdd { name: "ß".repeat(10_000), short: None, unit: None });
    assert!(matches!(long, Err(Error::Rejected(Rejection::TooLong { limit: 200, length: 10_000, .. }))));
    let foreign = w.add_card(&Party::Team(stage.other.clone()), card(&stage.columns[0], "Not ours"));
    assert!(matches!(foreign, Err(Error::Rejected(Rejection::NotYours { .. }))));
    let used = w.remove_team(&us, TeamRef { id: stage.team.clone() });
    assert!(matches!(used, Err(Error::Rejected(Rejection::StillUsed { by: "journey", count: 1, .. }))));
    let gone = w.trash_cards(&us, CardRefs { ids: vec![serde_json::from_str("\"nothing\"").unwrap()] });
    assert!(matches!(gone, Err(Error::Rejected(Rejection::NotFound { kind: "card" }))));
    assert_eq!(stage.tables(), before);
    assert_eq!(w.info().unwrap().undo, info.undo);
}

#[test]
fn outcomes_of_one_team_have_names_of_their_own() {
    let stage = Stage::set();
    let (w, us) = (&stage.workspace, stage.us());
    let add = |team: &TeamId, name: &str| {
        let measure = json!({ "kind": "own", "unit": { "kind": "percent" }, "direction": "up" });
        let outcome =
            from_value(json!({ "team": team, "name": name, "measure": measure, "cheat": "Ask few" })).unwrap();
        w.add_outcome(&Party::Team(team.clone()), outcome).map(|done| done.output)
    };
    let first = add(&stage.team, "Solved at first go").unwrap();
    let second = add(&stage.team, "Asked again").unwrap();
    add(&stage.other, "Solved at first go").unwrap();
    let before = stage.tables();
    assert!(matches!(add(&stage.team, " solved at  FIRST go"), Err(Error::Rejected(Rejection::NameTaken { .. }))));
    let rename = |id: &OutcomeId, name| w.edit_outcome(&us, from_value(json!({ "id": id, "name": name })).unwrap());
    let renamed = rename(&second, "Solved at first go");
    assert!(matches!(renamed, Err(Error::Rejected(Rejection::NameTaken { .. }))), "{renamed:?}");
    assert_eq!(stage.tables(), before);
    rename(&first, "Solved at First Go").unwrap();
}

#[test]
fn measures_of_the_talk_are_no_outcomes() {
    let stage = Stage::set();
    let (w, us) = (&stage.workspace, stage.us());
    let add = |name: &str, unit: &str| {
        let unit = json!({ "kind": "named", "name": unit });
        let measure = json!({ "kind": "own", "unit": unit, "direction": "down" });
        w.add_outcome(
            &us,
            from_value(json!({ "team": stage.team, "name": name, "measure": measure, "cheat": "Ask few" })).unwrap(),
        )
    };
    let id = add("Parcels found", "parcels").unwrap().output;
    let before = stage.tables();
    for (name, unit, measure) in [
        ("Average handle time", "seconds", Quarantined::Handling),
        ("Gesprächsdauer", "Minuten", Quarantined::Talk),
        ("How it goes", "tickets per hour", Quarantined::Throughput),
    ] {
        let refused = add(name, unit);
        let Err(Error::Rejected(Rejection::NoOutcome { measure: found })) = refused else { panic!("{refused:?}") };
        assert_eq!(found, measure);
    }
    let renamed = w.edit_outcome(&us, from_value(json!({ "id": id, "name": "Auslastung" })).unwrap());
    assert!(matches!(renamed, Err(Error::Rejected(Rejection::NoOutcome { .. }))), "{renamed:?}");
    assert_eq!(stage.tables(), before);
}

#[test]
fn what_refers_to_nothing_is_rejected_and_named() {
    let stage = Stage::set();
    let (w, us) = (&stage.workspace, stage.us());
    let before = stage.tables();
    let nowhere = w.add_unit(&us, UnitAdd { name: "Nowhere".into(), short: None, parent: Some(UnitId("gone".into())) });
    assert!(matches!(nowhere, Err(Error::Rejected(Rejection::NotFound { kind: "unit" }))), "{nowhere:?}");
    let nobody = Party::Team(TeamId("gone".into()));
    let add = JourneyAdd { name: "Nobody's".into(), owner: TeamId("gone".into()), stages: vec!["Asking".into()] };
    let unowned = w.add_journey(&nobody, add);
    assert!(matches!(unowned, Err(Error::Rejected(Rejection::NotFound { kind: "team" }))), "{unowned:?}");
    let lost = CardAdd { stage: Some(StageId("gone".into())), ..card(&stage.columns[0], "Lost") };
    let lost = w.add_card(&us, lost);
    assert!(matches!(lost, Err(Error::Rejected(Rejection::NotFound { kind: "stage" }))), "{lost:?}");
    let homeless = PersonAdd { name: "Jo".into(), initials: None, unit: Some(UnitId("gone".into())), teams: vec![] };
    let homeless = w.add_person(&us, homeless);
    assert!(matches!(homeless, Err(Error::Rejected(Rejection::NotFound { kind: "unit" }))), "{homeless:?}");
    assert_eq!(stage.tables(), before);
}

#[test]
fn a_change_that_changes_nothing_is_no_step() {
    let stage = Stage::set();
    let (w, us) = (&stage.workspace, stage.us());
    let before = w.info().unwrap().undo;
    let done = w.rename(&us, "Test").unwrap();
    assert_eq!(done.tags, []);
    assert_eq!(w.info().unwrap().undo, before);
}

#[test]
fn the_log_only_grows_and_names_no_person() {
    let stage = Stage::set();
    let (w, us) = (&stage.workspace, stage.us());
    let person = PersonAdd { name: "Jana Vogt".into(), initials: None, unit: None, teams: vec![stage.team.clone()] };
    let id = w.add_person(&us, person).unwrap().output;
    w.set_initials(&us, CardInitials { card: stage.cards[0].clone(), people: vec![id.clone()] }).unwrap();
    let whom = WhomToAsk { person: id.clone(), initials: "JV".into() };
    assert_eq!(w.board(&stage.board).unwrap().cards[0].initials, [whom]);
    let done =
        CardMove { ids: vec![stage.cards[0].clone()], column: stage.columns[2].clone(), before: None, stage: None };
    w.move_cards(&us, done).unwrap();
    w.undo(&us).unwrap();
    assert!(w.board(&stage.board).unwrap().cards[0].initials.is_empty(), "initials go when the card is done");

    let Stage { workspace, path, folder, .. } = stage;
    drop(workspace);
    let file = rusqlite::Connection::open(&path).unwrap();
    let told: i64 = file
        .query_row(
            "SELECT count(*) FROM change WHERE body LIKE '%Jana%' OR entity = ?1 OR body LIKE '%' || ?1 || '%'",
            [&id.0],
            |r| r.get(0),
        )
        .unwrap();
    assert_eq!(told, 0);
    assert!(file.execute("DELETE FROM change", []).is_err());
    assert!(file.execute("UPDATE change SET body = '{}'", []).is_err());
    drop((file, folder));
}

#[test]
fn an_erased_person_leaves_nothing_readable_in_the_file() {
    let stage = Stage::set();
    let us = stage.us();
    let person =
        PersonAdd { name: "Quetzalcoatl Xylophon".into(), initials: None, unit: None, teams: vec![stage.team.clone()] };
    let id = stage.workspace.add_person(&us, person).unwrap().output;
    stage.workspace.erase_person(&us, PersonRef { id }).unwrap();
    let Stage { workspace, path, folder, .. } = stage;
    drop(workspace);
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        assert!(!bytes.windows(12).any(|window| window == b"Quetzalcoatl"), "{}", path.display());
    }
}

#[test]
fn tables_that_were_tampered_with_are_told_and_mended() {
    let stage = Stage::set();
    let clock = std::sync::Arc::clone(&stage.clock);
    let Stage { workspace, path, folder, .. } = stage;
    let sound = tables(&workspace);
    drop(workspace);
    let file = rusqlite::Connection::open(&path).unwrap();
    file.execute("UPDATE card SET title = 'Somebody wrote past the door'", []).unwrap();
    drop(file);
    let again = spielraum_engine::Workspace::open(&path, clock).unwrap();
    let health = again.doctor(false).unwrap();
    let told: Vec<&str> = health.tables.iter().filter(|t| !t.agrees).map(|t| t.name.as_str()).collect();
    assert_eq!(told, ["card"]);
    again.doctor(true).unwrap();
    assert_eq!(tables(&again), sound);
    drop((again, folder));
}

/// What can happen on a board, chosen by small numbers so that shrinking works.
#[derive(Debug, Clone)]
enum Event {
    Add(usize),
    Move(usize, usize, Option<usize>),
    Retitle(usize, u8),
    Block(usize),
    Unblock(usize),
    Trash(usize),
    Team(u8),
    Undo,
    Redo,
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        2 => (0..3_usize).prop_map(Event::Add),
        4 => (0..6_usize, 0..3_usize, proptest::option::of(0..6_usize)).prop_map(|(c, to, before)| Event::Move(c, to, before)),
        2 => (0..6_usize, any::<u8>()).prop_map(|(c, n)| Event::Retitle(c, n)),
        1 => (0..6_usize).prop_map(Event::Block),
        1 => (0..6_usize).prop_map(Event::Unblock),
        1 => (0..6_usize).prop_map(Event::Trash),
        1 => (0..4_u8).prop_map(Event::Team),
        4 => Just(Event::Undo),
        3 => Just(Event::Redo),
    ]
}

fn play(stage: &Stage, event: &Event) {
    let (w, us) = (&stage.workspace, stage.us());
    let mut cards: Vec<_> = stage.cards.clone();
    if let Ok(board) = w.board(&stage.board) {
        cards.extend(board.cards.into_iter().map(|card| card.id));
    }
    let pick = |n: usize| cards[n % cards.len()].clone();
    // Rejections are as welcome as successes: they must leave no trace either.
    match event {
        Event::Add(column) => drop(w.add_card(&us, card(&stage.columns[*column], "New"))),
        Event::Move(n, to, before) => {
            let before = before.map(pick);
            drop(w.move_cards(
                &us,
                CardMove { ids: vec![pick(*n)], column: stage.columns[*to].clone(), before, stage: None },
            ));
        }
        Event::Retitle(n, title) => {
            let json = serde_json::json!({"id": pick(*n), "title": format!("Title {title}"), "stage": null});
            drop(w.edit_card(&us, from_value(json).unwrap()));
        }
        Event::Block(n) => {
            drop(w.block_cards(&us, CardBlock { ids: vec![pick(*n)], reason: "Waits".into(), team: None, on: None }))
        }
        Event::Unblock(n) => drop(w.unblock_cards(&us, CardRefs { ids: vec![pick(*n)] })),
        Event::Trash(n) => drop(w.trash_cards(&us, CardRefs { ids: vec![pick(*n)] })),
        Event::Team(n) => drop(w.add_team(&us, TeamAdd { name: format!("Team {n}"), short: None, unit: None })),
        Event::Undo => drop(w.undo(&us)),
        Event::Redo => drop(w.redo(&us)),
    }
}

/// This many, or as many as PROPTEST_CASES says.
pub(crate) fn cases(usual: u32) -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(usual)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(24), ..ProptestConfig::default() })]

    #[test]
    fn folding_the_log_again_gives_the_same_tables(events in proptest::collection::vec(event(), 1..24)) {
        let stage = Stage::set();
        let start = stage.tables();
        for event in &events {
            play(&stage, event);
        }
        // `tables` folds the log again and compares.
        let end = stage.tables();
        let (w, us) = (&stage.workspace, stage.us());
        let mut back = 0;
        while w.undo(&us).is_ok() { back += 1; }
        prop_assert!(stage.tables().iter().all(|(table, (rows, _))| *rows == 0 || table == "workspace"));
        for _ in 0..back { w.redo(&us).unwrap(); }
        // Whatever had been undone at the end is redone too, so compare only when nothing was.
        if w.redo(&us).is_err() && !events.iter().any(|event| matches!(event, Event::Undo)) {
            prop_assert_eq!(stage.tables(), end);
        }
        prop_assert!(!start.is_empty());
    }
}

#[test]
fn a_party_that_is_not_there_owns_nothing() {
    let stage = Stage::set();
    let nobody = Party::Team(TeamId("nobody".into()));
    assert!(stage.workspace.add_card(&nobody, card(&stage.columns[0], "x")).is_err());
}
