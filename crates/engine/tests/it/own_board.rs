//! Our own file: a board taken out and brought in is the same board.

use std::sync::Arc;

use proptest::prelude::*;
use spielraum_engine::board::*;
use spielraum_engine::experiment::{ExperimentWatch, Role};
use spielraum_engine::flow::{FlowForecast, FlowShow};
use spielraum_engine::people::CardInitials;
use spielraum_engine::team::TeamAdd;
use spielraum_engine::workspace::Begin;
use spielraum_engine::{BoardId, CardId, Clock, Moment, Party, SetClock, TeamId, UnitId, Workspace};

use crate::exchange::{all_of, bring, look, open, out, written};
use crate::stage::{Stage, card, tables};
use crate::{cards, undo_rules};

/// A workspace with a team of this name and nothing else.
fn nothing_but(team: &str, folder: &tempfile::TempDir) -> (Workspace, TeamId) {
    let clock = Arc::new(SetClock::at("2027-03-01T09:00:00Z".parse().unwrap()));
    let begin = Begin { name: "Empty".into(), language: "en".into(), example: false };
    let w = Workspace::create(&folder.path().join("empty.spielraum"), &begin, clock).unwrap();
    let add = TeamAdd { name: team.into(), short: None, unit: None };
    let team = w.add_team(&Party::Managers(UnitId("none".into())), add).unwrap().output;
    (w, team)
}

/// What goes out of a copy that lies beside its board, and so has a number behind its name.
fn copied(w: &Workspace, copy: &BoardId) -> String {
    out(w, copy, BoardForm::Json).replacen("\"name\": \"Board 2\"", "\"name\": \"Board\"", 1)
}

/// What is done to a board, by number.
fn play(s: &Stage, deed: u8, at: usize, text: &str) {
    let (w, us) = (&s.workspace, s.us());
    let all = s.cards.clone();
    let id = all[at % all.len()].clone();
    let other = all[(at / 7) % all.len()].clone();
    let path = s.folder.path().join("file");
    let words = format!("{text} {at}");
    let _ = match deed {
        0 => w.add_card(&us, card(&s.columns[at % 3], &words)).map(drop),
        1 => w
            .move_cards(&us, CardMove { ids: vec![id], column: s.columns[at % 3].clone(), before: None, stage: None })
            .map(drop),
        2 => w.add_checklist(&us, ChecklistAdd { card: id, lines: vec![words.clone(), text.into()] }).map(drop),
        3 => {
            let colour = [LabelColour::Grey, LabelColour::Brick, LabelColour::Petrol][at % 3];
            let label = w.add_label(&us, LabelAdd { card: None, team: s.team.clone(), name: words, colour });
            label
                .and_then(|label| {
                    w.set_card_label(&us, CardLabelSet { cards: vec![id], label: label.output, on: true })
                })
                .map(drop)
        }
        4 => {
            let kind = [LinkKind::Blocks, LinkKind::WaitsOn, LinkKind::Relates, LinkKind::Duplicates][at % 4];
            w.add_link(&us, LinkAdd { card: id, kind, other }).map(drop)
        }
        5 => w.add_card_comment(&us, CardCommentAdd { card: id, text: words }).map(drop),
        6 => {
            let team = (at.is_multiple_of(2)).then(|| s.other.clone());
            w.block_cards(
                &us,
                CardBlock { ids: vec![id], reason: words, team, on: (at.is_multiple_of(3)).then(|| text.into()) },
            )
            .map(drop)
        }
        7 => w.unblock_cards(&us, CardRefs { ids: vec![id] }).map(drop),
        8 => w.archive_cards(&us, CardArchive { ids: vec![id], archived: at.is_multiple_of(2) }).map(drop),
        9 => w.trash_cards(&us, CardRefs { ids: vec![id] }).map(drop),
        10 => {
            std::fs::write(&path, words.as_bytes()).unwrap();
            w.add_attachment(&us, AttachmentAdd { card: id, path }).map(drop)
        }
        11 => {
            let day = "2026-12-01".parse().ok();
            let edit = CardEdit {
                id,
                kind: Some([CardKind::Experiment, CardKind::Ask, CardKind::FollowUp][at % 3]),
                title: None,
                description: Some(format!("# {words}\n\n{text}")),
                stage: Some(Some(s.stages[at % 2].clone())),
                outcome: None,
                asker: Some((at % 2 == 1).then(|| s.other.clone())),
                due: Some(day.filter(|_| at.is_multiple_of(2))),
                begun: Some(day),
                look_at: None,
                stop_when: Some(text.into()),
                expectation: Some(text.into()),
            };
            w.edit_card(&us, edit).map(drop)
        }
        12 => {
            let name = (at.is_multiple_of(2)).then(|| words.clone());
            let edit = ColumnEdit {
                id: s.columns[at % 3].clone(),
                name,
                role: at.is_multiple_of(5).then(|| [ColumnRole::Options, ColumnRole::Active, ColumnRole::Done][at % 3]),
                policy: Some(words),
                limit: Some(Some(1 + at as u32 % 9)),
            };
            w.edit_column(&us, edit).map(drop)
        }
        _ => {
            s.clock.set(s.workspace.clock().now() + chrono::TimeDelta::minutes(at as i64 % 5000));
            Ok(())
        }
    };
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Taken out, brought in, taken out again: the same file. Where this workspace's teams and stages are known the whole of it, and in one
    /// that knows none of them the whole but these.
    #[test]
    fn a_board_taken_out_and_brought_in_is_the_same_board(
        deeds in proptest::collection::vec((0_u8..14, 0_usize..1000, "[a-zäß \"<>\\\\;|'=\u{202e}👩‍👧]{1,12}"), 1..40)
    ) {
        let s = Stage::set();
        for (deed, at, text) in &deeds {
            play(&s, *deed, *at, text);
        }
        let first = out(&s.workspace, &s.board, BoardForm::Json);
        let path = written(&s, "board.json", &first);
        // The team has its labels already, and they keep their order in it only as long as all of them are on the board.
        let again = bring(&s, &path);
        let second = copied(&s.workspace, &again);
        prop_assert_eq!(&first, &second);

        let folder = tempfile::tempdir().unwrap();
        let (empty, team) = nothing_but("Somebody else", &folder);
        let us = Party::Team(team);
        let look = empty.look_at_boards(&BoardFile { path: path.clone() }).unwrap();
        prop_assert_eq!(look.format, BoardFormat::Spielraum);
        let board = empty.bring_boards_in(&us, all_of(&empty, &path)).unwrap().output.remove(0);
        let there = out(&empty, &board, BoardForm::Json);
        let says_nothing = |remark: &Remark| !matches!(remark, Remark::UnknownStage { .. } | Remark::UnknownTeam { .. });
        if look.boards[0].remarks.iter().all(|said| says_nothing(&said.remark)) {
            prop_assert_eq!(&first, &there);
        }
        let path = written(&s, "there.json", &there);
        let other = tempfile::tempdir().unwrap();
        let (last, team) = nothing_but("A third", &other);
        let board = last.bring_boards_in(&Party::Team(team), all_of(&last, &path)).unwrap().output.remove(0);
        prop_assert_eq!(&there, &out(&last, &board, BoardForm::Json));
        tables(&last);
    }
}

/// Puts what a board may hold beside its cards on ours: outcomes an experiment is looked at by, links with cards of other boards.
fn far_reaching(s: &Stage) -> (BoardId, CardId) {
    let (w, us) = (&s.workspace, s.us());
    let id = s.cards[0].clone();
    let edit = serde_json::json!({ "id": id, "kind": "experiment", "begun": "2026-11-02", "lookAt": "2026-11-30" });
    w.edit_card(&us, serde_json::from_value(edit).unwrap()).unwrap();
    for role in [Role::Moves, Role::Holds] {
        let watch = ExperimentWatch { id: id.clone(), outcome: undo_rules::outcome(s), role: Some(role) };
        w.watch_experiment(&us, watch).unwrap();
    }
    let theirs = w.add_board(&s.them(), cards::board_of(&s.other)).unwrap().output;
    let column = w.board(&theirs).unwrap().columns[1].id.clone();
    let same = ["Same title", "Same title"].map(|title| w.add_card(&s.them(), card(&column, title)).unwrap().output);
    let link = |card: &CardId, kind, other: &CardId| {
        w.add_link(&us, LinkAdd { card: card.clone(), kind, other: other.clone() }).unwrap();
    };
    link(&s.cards[0], LinkKind::Blocks, &same[1]);
    link(&s.cards[1], LinkKind::WaitsOn, &same[1]);
    link(&s.cards[1], LinkKind::Relates, &same[0]);
    link(&s.cards[2], LinkKind::Duplicates, &same[1]);
    (theirs, same[1].clone())
}

#[test]
fn what_a_board_has_to_do_with_others_comes_back_with_it() {
    let s = Stage::set();
    let w = &s.workspace;
    let (theirs, second) = far_reaching(&s);
    let first = out(w, &s.board, BoardForm::Json);
    let path = written(&s, "board.json", &first);
    assert_eq!(look(&s, &path).remarks, [], "all of it is known here");
    let before = s.tables();
    let again = bring(&s, &path);
    assert_eq!(copied(w, &again), first);
    let links =
        |card: &CardDetail| -> Vec<_> { card.links.iter().map(|link| (link.kind, link.card.clone())).collect() };
    let blocking = open(&s, &again, "First");
    assert_eq!(links(&blocking), [(LinkKind::Blocks, second)], "the second of the same title");
    let looked_at = w.experiment(&CardRef { id: blocking.card.id }).unwrap();
    assert_eq!(looked_at.watched.len(), 2);
    w.undo(&s.us()).unwrap();
    assert_eq!(s.tables(), before);

    let id = w.board(&theirs).unwrap().cards.remove(0).id;
    w.trash_cards(&s.them(), CardRefs { ids: vec![id] }).unwrap();
    assert_eq!(look(&s, &path).remarks, [], "what lies in the trash is still called so");
    let folder = tempfile::tempdir().unwrap();
    let (empty, _) = nothing_but("Somebody else", &folder);
    let said = empty.look_at_boards(&BoardFile { path }).unwrap().boards.remove(0).remarks;
    let elsewhere = said.iter().find(|said| said.remark == Remark::LinkElsewhere).unwrap();
    assert_eq!((elsewhere.count, elsewhere.places.len()), (4, 4), "{said:?}");
    assert_eq!(said.iter().filter(|said| matches!(said.remark, Remark::UnknownOutcome { .. })).count(), 2);
}

#[test]
fn a_board_that_is_laid_aside_comes_back_so() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    w.add_board(&us, cards::board_of(&s.team)).unwrap();
    w.archive_board(&us, BoardArchive { id: s.board.clone(), archived: true }).unwrap();
    let first = out(w, &s.board, BoardForm::Json);
    let path = written(&s, "board.json", &first);
    s.clock.set("2026-11-20T09:00:00Z".parse().unwrap());
    let again = bring(&s, &path);
    assert_eq!(copied(w, &again), first);
    assert!(w.boards().unwrap().into_iter().any(|board| board.id == again && board.is_archived));

    let folder = tempfile::tempdir().unwrap();
    let (empty, team) = nothing_but("Somebody else", &folder);
    empty.bring_boards_in(&Party::Team(team), all_of(&empty, &path)).unwrap();
    assert!(empty.boards().unwrap().iter().all(|board| !board.is_archived), "a team has one to work with");
}

/// Everything that flow says of a board, without the identities that are others in every workspace.
fn figures(w: &Workspace, board: &BoardId) -> serde_json::Value {
    let show = FlowShow { board: board.clone(), stage: None, kind: None };
    let mut flow = serde_json::to_value(w.flow(&show).unwrap()).unwrap();
    for list in ["columns", "done", "ages"] {
        for one in flow[list].as_array_mut().unwrap() {
            let one = one.as_object_mut().unwrap();
            one.remove("id");
            one.remove("column");
        }
    }
    // Cards of one age stand by their identities.
    flow["ages"].as_array_mut().unwrap().sort_by_key(|card| card["title"].to_string());
    let until = "2027-06-01".parse().unwrap();
    let asked = FlowForecast { board: board.clone(), stage: None, kind: None, cards: 5, until, seed: None };
    serde_json::json!([flow, w.forecast(&asked).unwrap()])
}

/// Half a year of work: some of it blocked, some of it back and forth, some of it given up.
fn half_a_year(s: &Stage) {
    let (w, us) = (&s.workspace, s.us());
    let at =
        |day: u64| s.clock.set("2026-11-12T09:00:00Z".parse::<Moment>().unwrap() + chrono::TimeDelta::days(day as i64));
    let go = |id: &CardId, column: usize| {
        let moved = CardMove { ids: vec![id.clone()], column: s.columns[column].clone(), before: None, stage: None };
        w.move_cards(&us, moved).unwrap();
    };
    for number in 0..24_u64 {
        at(4 * number);
        let id = w.add_card(&us, card(&s.columns[0], &format!("Card {number}"))).unwrap().output;
        at(4 * number + 1);
        go(&id, 1);
        if number.is_multiple_of(3) {
            w.block_cards(&us, CardBlock { ids: vec![id.clone()], reason: "No data".into(), team: None, on: None })
                .unwrap();
            at(4 * number + 3);
            w.unblock_cards(&us, CardRefs { ids: vec![id.clone()] }).unwrap();
        }
        match number % 6 {
            4 => drop(w.archive_cards(&us, CardArchive { ids: vec![id], archived: true }).unwrap()),
            5 => go(&id, 0),
            _ => {
                at(4 * number + 3);
                go(&id, 2);
            }
        }
    }
    at(109);
}

#[test]
fn a_board_that_comes_back_has_the_flow_that_it_had() {
    let s = Stage::set();
    half_a_year(&s);
    let first = out(&s.workspace, &s.board, BoardForm::Json);
    let path = written(&s, "board.json", &first);
    let folder = tempfile::tempdir().unwrap();
    let (empty, team) = nothing_but("Delivery & returns", &folder);
    assert_eq!(empty.clock().now(), s.clock.now(), "so that both look at it on the same day");
    let us = Party::Team(team);
    let board = empty.bring_boards_in(&us, all_of(&empty, &path)).unwrap().output.remove(0);
    let there = figures(&empty, &board);
    assert_eq!(there, figures(&s.workspace, &s.board));
    assert!(there[0]["within"].is_object() && there[0]["standing"].as_array().unwrap().len() > 100, "{there}");
    assert_eq!(out(&empty, &board, BoardForm::Json), first);
    tables(&empty);

    // Taken back and done again it is still the same.
    empty.undo(&us).unwrap();
    empty.redo(&us).unwrap();
    assert_eq!(figures(&empty, &board), there);

    // From here on it goes on as any board does.
    let doing = empty.board(&board).unwrap().columns[1].id.clone();
    let (id, ids) = (s.cards[0].clone(), vec![open_in(&empty, &board, "First")]);
    let moved = |ids, column| CardMove { ids, column, before: None, stage: None };
    s.workspace.move_cards(&s.us(), moved(vec![id.clone()], s.columns[0].clone())).unwrap();
    s.workspace.move_cards(&s.us(), moved(vec![id], s.columns[1].clone())).unwrap();
    let options = empty.board(&board).unwrap().columns[0].id.clone();
    empty.move_cards(&us, moved(ids.clone(), options)).unwrap();
    empty.move_cards(&us, moved(ids, doing)).unwrap();
    assert_eq!(figures(&empty, &board), figures(&s.workspace, &s.board));
}

fn open_in(w: &Workspace, board: &BoardId, title: &str) -> CardId {
    w.board(board).unwrap().cards.into_iter().find(|card| card.title == title).unwrap().id
}

#[test]
fn a_board_of_the_first_form_still_comes_in() {
    let s = Stage::set();
    let mut whole: serde_json::Value = serde_json::from_str(&out(&s.workspace, &s.board, BoardForm::Json)).unwrap();
    whole["version"] = 1.into();
    for card in whole["board"]["cards"].as_array_mut().unwrap() {
        card.as_object_mut().unwrap().remove("moves").unwrap();
    }
    let board = bring(&s, &written(&s, "first.json", &whole.to_string()));
    assert_eq!(s.workspace.board(&board).unwrap().cards.len(), 3);

    whole["version"] = 2.into();
    whole["board"]["cards"][0]["moves"] = serde_json::json!([{ "column": "column 9", "day": "2026-11-01" }]);
    let faults = look(&s, &written(&s, "odd.json", &whole.to_string())).faults;
    let unknown = Fault::UnknownColumn { id: "column 9".into() };
    assert_eq!((&faults[0].fault, faults[0].at.name.as_str()), (&unknown, "First"), "{faults:?}");
}

#[test]
fn initials_stay_behind() {
    let s = Stage::set();
    let person = spielraum_engine::people::PersonAdd {
        name: "Ada Example".into(),
        initials: Some("QX".into()),
        unit: None,
        teams: vec![s.team.clone()],
    };
    let person = s.workspace.add_person(&s.us(), person).unwrap().output;
    s.workspace.set_initials(&s.us(), CardInitials { card: s.cards[0].clone(), people: vec![person] }).unwrap();
    for form in [BoardForm::Json, BoardForm::Csv, BoardForm::Markdown] {
        let text = out(&s.workspace, &s.board, form);
        assert!(text.contains("First") && !text.contains("QX") && !text.contains("Ada"), "{text}");
    }
}
