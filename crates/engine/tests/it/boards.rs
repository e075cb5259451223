//! Several boards a team: laid aside, cards that go from one to another, several cards in one step, filters that are kept.

use spielraum_engine::board::*;
use spielraum_engine::journey::StageRef;
use spielraum_engine::team::TeamRef;
use spielraum_engine::{BoardFilterId, Error, Rejection};

use crate::cards::{ask, board_of};
use crate::exchange::{bring, out, written};
use crate::stage::{Stage, card, tables};

#[test]
fn a_team_lays_a_board_aside_but_keeps_one() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let archive = |id, archived| w.archive_board(&us, BoardArchive { id, archived });
    let last = archive(s.board.clone(), true);
    assert!(matches!(last, Err(Error::Rejected(Rejection::LastBoard))), "{last:?}");

    let second = w.add_board(&us, board_of(&s.team)).unwrap().output;
    archive(s.board.clone(), true).unwrap();
    let boards = w.boards().unwrap();
    assert_eq!(
        boards.iter().map(|board| (&board.id, board.is_archived)).collect::<Vec<_>>(),
        [(&second, false), (&s.board, true)]
    );
    // What is asked comes to the board that is worked on, and then that one stays.
    w.add_board(&s.them(), board_of(&s.other)).unwrap();
    let asked = w.add_asked(&s.them(), AskAdd { of: s.team.clone(), stage: None, ..ask(&s) }).unwrap().output;
    assert!(w.board(&second).unwrap().cards.iter().any(|card| card.id == asked));
    archive(s.board.clone(), false).unwrap();
    let held = archive(second.clone(), true);
    assert!(matches!(held, Err(Error::Rejected(Rejection::StillUsed { by: "ask", count: 1, .. }))), "{held:?}");
    let foreign = w.archive_board(&s.them(), BoardArchive { id: second, archived: true });
    assert!(matches!(foreign, Err(Error::Rejected(Rejection::NotYours { .. }))));
}

#[test]
fn a_team_goes_with_boards_that_are_empty_and_comes_back_with_them() {
    let s = Stage::set();
    let (w, them, managers) = (&s.workspace, s.them(), s.managers());
    let team = s.other.clone();
    let board = w.add_board(&them, board_of(&team)).unwrap().output;
    let add = LabelAdd { card: None, team: team.clone(), name: "Soon".into(), colour: LabelColour::Petrol };
    let label = w.add_label(&them, add).unwrap().output;
    let filter = CardFilter { labels: vec![label], ..CardFilter::default() };
    w.keep_filter(&them, FilterKeep { team: team.clone(), name: "Soon".into(), filter }).unwrap();
    let column = w.board(&board).unwrap().columns[0].id.clone();
    let tried = w.add_card(&them, card(&column, "Tried out")).unwrap().output;
    w.keep_as_template(&them, CardRef { id: tried.clone() }).unwrap();
    w.trash_cards(&them, CardRefs { ids: vec![tried] }).unwrap();
    let remove = || w.remove_team(&managers, TeamRef { id: team.clone() });
    let held = remove();
    let is_held = |by| matches!(by, Err(Error::Rejected(Rejection::StillUsed { kind: "team", by: "card", count: 1 })));
    assert!(is_held(held), "what lies in the trash may come back");
    w.undo(&them).unwrap();
    for _ in 0..2 {
        w.undo(&them).unwrap();
    }
    let before = tables(w);
    remove().unwrap();
    assert!(w.boards().unwrap().iter().all(|board| board.team != team));
    w.undo(&managers).unwrap();
    assert_eq!(tables(w), before);
}

#[test]
fn a_name_that_another_board_of_the_team_has_is_refused() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let named = |name: &str| BoardAdd { name: name.into(), ..board_of(&s.team) };
    let again = w.add_board(&us, named(" bOARD "));
    assert!(matches!(&again, Err(Error::Rejected(Rejection::NameTaken { name })) if name == "bOARD"), "{again:?}");
    let second = w.add_board(&us, named("Second")).unwrap().output;
    let rename = |name: &str| w.edit_board(&us, BoardEdit { id: second.clone(), name: name.into() });
    let taken = rename("Board");
    assert!(matches!(taken, Err(Error::Rejected(Rejection::NameTaken { .. }))), "{taken:?}");
    // Its own name may be written otherwise, one that is laid aside keeps its own, and other teams have theirs.
    rename("SECOND").unwrap();
    w.archive_board(&us, BoardArchive { id: second, archived: true }).unwrap();
    assert!(w.add_board(&us, named("Second")).is_err());
    w.add_board(&s.them(), BoardAdd { name: "Board".into(), ..board_of(&s.other) }).unwrap();
}

#[test]
fn boards_that_come_in_have_a_number_behind_a_name_that_is_taken() {
    let s = Stage::set();
    let name = |id| s.workspace.boards().unwrap().into_iter().find(|board| board.id == id).unwrap().name;
    let path = written(&s, "board.json", &out(&s.workspace, &s.board, BoardForm::Json));
    assert_eq!(name(bring(&s, &path)), "Board 2");
    assert_eq!(name(bring(&s, &path)), "Board 3");
    let long = "x".repeat(200);
    let edit = BoardEdit { id: s.board.clone(), name: long.clone() };
    s.workspace.edit_board(&s.us(), edit).unwrap();
    let path = written(&s, "long.json", &out(&s.workspace, &s.board, BoardForm::Json));
    assert_eq!(name(bring(&s, &path)), format!("{} 2", &long[..198]));
}

#[test]
fn boards_stand_in_the_order_that_the_team_gives_them() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let second = w.add_board(&us, board_of(&s.team)).unwrap().output;
    let third = w.add_board(&us, BoardAdd { name: "Third".into(), ..board_of(&s.team) }).unwrap().output;
    let order = || w.boards().unwrap().into_iter().map(|board| board.id).collect::<Vec<_>>();
    w.move_board(&us, BoardMove { id: third.clone(), before: Some(s.board.clone()) }).unwrap();
    assert_eq!(order(), [third.clone(), s.board.clone(), second.clone()]);
    w.move_board(&us, BoardMove { id: third.clone(), before: None }).unwrap();
    assert_eq!(order(), [s.board.clone(), second.clone(), third.clone()]);
    let theirs = w.add_board(&s.them(), board_of(&s.other)).unwrap().output;
    let foreign = w.move_board(&s.them(), BoardMove { id: third.clone(), before: None });
    assert!(matches!(foreign, Err(Error::Rejected(Rejection::NotYours { .. }))));
    let among = w.move_board(&us, BoardMove { id: third, before: Some(theirs) });
    assert!(matches!(among, Err(Error::Rejected(Rejection::NotFound { kind: "board" }))));
}

#[test]
fn cards_go_to_another_board_of_the_team_in_one_step_and_no_further() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let second = w.add_board(&us, board_of(&s.team)).unwrap().output;
    let columns: Vec<_> = w.board(&second).unwrap().columns.into_iter().map(|column| column.id).collect();
    let there = w.add_card(&us, card(&columns[1], "Already there")).unwrap().output;
    let before = s.tables();
    let ids = vec![s.cards[2].clone(), s.cards[0].clone()];
    let moved = CardMove { ids: ids.clone(), column: columns[1].clone(), before: Some(there.clone()), stage: None };
    w.move_cards(&us, moved).unwrap();
    let now: Vec<_> = w.board(&second).unwrap().cards.into_iter().map(|card| card.id).collect();
    assert_eq!(now, [ids[0].clone(), ids[1].clone(), there]);
    assert_eq!(w.board(&s.board).unwrap().cards.len(), 1);
    w.undo(&us).unwrap();
    assert_eq!(s.tables(), before);

    let theirs = w.add_board(&s.them(), board_of(&s.other)).unwrap().output;
    let column = w.board(&theirs).unwrap().columns[1].id.clone();
    let given = w.move_cards(&us, CardMove { ids, column, before: None, stage: None });
    assert!(matches!(given, Err(Error::Rejected(Rejection::NotYours { .. }))), "{given:?}");
}

#[test]
fn several_cards_are_put_away_and_labelled_all_or_none_in_one_step() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let theirs = w.add_board(&s.them(), board_of(&s.other)).unwrap().output;
    let foreign = w.add_card(&s.them(), card(&w.board(&theirs).unwrap().columns[1].id, "Theirs")).unwrap().output;
    let add = LabelAdd { card: None, team: s.team.clone(), name: "Soon".into(), colour: LabelColour::Petrol };
    let label = w.add_label(&us, add).unwrap().output;
    let before = s.tables();
    let ids = s.cards.clone();
    let mixed: Vec<_> = ids.iter().cloned().chain([foreign]).collect();
    assert!(w.archive_cards(&us, CardArchive { ids: mixed.clone(), archived: true }).is_err());
    assert!(w.trash_cards(&us, CardRefs { ids: mixed.clone() }).is_err());
    assert!(w.set_card_label(&us, CardLabelSet { cards: mixed, label: label.clone(), on: true }).is_err());
    assert_eq!(s.tables(), before);

    w.set_card_label(&us, CardLabelSet { cards: ids.clone(), label, on: true }).unwrap();
    assert!(w.board(&s.board).unwrap().cards.iter().all(|card| card.labels.len() == 1));
    w.archive_cards(&us, CardArchive { ids, archived: true }).unwrap();
    assert!(w.board(&s.board).unwrap().cards.is_empty());
    w.undo(&us).unwrap();
    w.undo(&us).unwrap();
    assert_eq!(s.tables(), before);
}

#[test]
fn a_filter_is_kept_under_its_name_and_forgets_what_is_gone() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let add = LabelAdd { card: None, team: s.team.clone(), name: "Soon".into(), colour: LabelColour::Petrol };
    let label = w.add_label(&us, add).unwrap().output;
    let filter = CardFilter {
        text: "parcel".into(),
        kinds: vec![CardKind::Ask],
        labels: vec![label.clone()],
        blocked: true,
        outcome: None,
        stage: Some(s.stages[0].clone()),
        due: Some(DueFilter::Undated),
    };
    let keep = |name: &str, filter| {
        w.keep_filter(&us, FilterKeep { team: s.team.clone(), name: name.into(), filter }).map(|done| done.output)
    };
    let kept = || w.filters(&FiltersShow { team: s.team.clone() }).unwrap();
    let first = keep("Parcels", filter.clone()).unwrap();
    let second = keep("Everything blocked", CardFilter { blocked: true, ..CardFilter::default() }).unwrap();
    assert_eq!(kept().iter().map(|one| one.id.clone()).collect::<Vec<_>>(), [first.clone(), second.clone()]);
    assert_eq!(kept()[0].filter, filter);
    assert_eq!(keep("PARCELS", CardFilter { text: "letter".into(), ..filter.clone() }).unwrap(), first);
    assert_eq!((kept().len(), kept()[0].filter.text.as_str()), (2, "letter"));
    w.remove_label(&us, LabelRef { id: label }).unwrap();
    assert_eq!(kept()[0].filter.labels, []);
    w.remove_stage(&us, StageRef { id: s.stages[0].clone() }).unwrap();
    assert_eq!((kept()[0].filter.stage.clone(), kept()[0].filter.due), (None, Some(DueFilter::Undated)));
    assert!(matches!(keep(" ", filter), Err(Error::Rejected(Rejection::Empty { field: "name" }))));
    let call =
        |id: &BoardFilterId, name: &str| w.rename_filter(&us, FilterRename { id: id.clone(), name: name.into() });
    let taken = call(&second, "parcels");
    assert!(matches!(taken, Err(Error::Rejected(Rejection::NameTaken { .. }))), "{taken:?}");
    call(&second, " What stands still ").unwrap();
    call(&first, "parcels").unwrap();
    assert_eq!(kept().iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["parcels", "What stands still"]);
    assert!(w.rename_filter(&s.them(), FilterRename { id: first.clone(), name: "Ours".into() }).is_err());
    assert!(w.remove_filter(&s.them(), FilterRef { id: second.clone() }).is_err());
    w.remove_filter(&us, FilterRef { id: second }).unwrap();
    assert_eq!(kept().len(), 1);
    assert_eq!(w.filters(&FiltersShow { team: s.other.clone() }).unwrap(), []);
}
