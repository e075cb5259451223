//! What a card holds beside its face, what cards have to do with each other, and asks between teams.

use chrono::NaiveDate;
use spielraum_engine::board::*;
use spielraum_engine::{BoardId, CardId, Error, Op, Party, Rejection, TeamId};

use crate::stage::Stage;

pub fn board_of(team: &TeamId) -> BoardAdd {
    let column = |name: &str, role| ColumnSpec { name: name.into(), role, policy: String::new(), limit: None };
    let columns = vec![
        column("Options", ColumnRole::Options),
        column("Doing", ColumnRole::Active),
        column("Done", ColumnRole::Done),
    ];
    BoardAdd { team: team.clone(), name: "Theirs".into(), columns }
}

pub fn ask(s: &Stage) -> AskAdd {
    AskAdd {
        of: s.other.clone(),
        title: "One answer for lost parcels".into(),
        description: "Above **€250**".into(),
        stage: Some(s.stages[1].clone()),
        due: NaiveDate::from_ymd_opt(2026, 11, 20),
    }
}

/// An ask of ours, their board and the party that is asked.
fn asked(s: &Stage) -> (CardId, BoardId, Party) {
    let them = s.them();
    let theirs = s.workspace.add_board(&them, board_of(&s.other)).unwrap().output;
    (s.workspace.add_asked(&s.us(), ask(s)).unwrap().output, theirs, them)
}

fn state(s: &Stage) -> AskState {
    let asked = s.workspace.board(&s.board).unwrap().asked;
    assert_eq!(asked.len(), 1, "{asked:?}");
    asked[0].state.clone()
}

fn reply(s: &Stage, by: &Party, id: &CardId, reply: Reply) -> spielraum_engine::Result<()> {
    s.workspace.answer_ask(by, AskAnswer { id: id.clone(), reply }).map(drop)
}

fn wrong<T: std::fmt::Debug>(result: spielraum_engine::Result<T>) {
    assert!(matches!(result, Err(Error::Rejected(Rejection::WrongState))), "{result:?}");
}

#[test]
fn an_ask_stands_on_both_boards_until_it_is_answered() {
    let s = Stage::set();
    let (id, theirs, them) = asked(&s);
    let on_their_board = || s.workspace.board(&theirs).unwrap().cards;
    assert_eq!(on_their_board()[0].ask, Some(AskState::Offered { days: 0 }));
    s.clock.set("2026-11-15T09:00:00Z".parse().unwrap());
    assert_eq!(state(&s), AskState::Offered { days: 3 });
    let foreign = reply(&s, &s.us(), &id, Reply::Accept);
    assert!(matches!(foreign, Err(Error::Rejected(Rejection::NotYours { .. }))), "{foreign:?}");
    reply(&s, &them, &id, Reply::Accept).unwrap();
    assert_eq!(state(&s), AskState::Accepted);
    wrong(reply(&s, &them, &id, Reply::Accept));
    let undone = s.workspace.undo(&them);
    assert!(matches!(undone, Err(Error::Rejected(Rejection::UndoStopsHere { .. }))), "{undone:?}");
    let by_asker = s.workspace.undo(&s.us());
    let theirs = |rejection: &Rejection| matches!(rejection, Rejection::UndoBindsTheirs { op: Op::AskAccept, .. });
    assert!(matches!(&by_asker, Err(Error::Rejected(one)) if theirs(one)), "{by_asker:?}");
    reply(&s, &them, &id, Reply::Answer { answer: "Same as below €250".into() }).unwrap();
    assert_eq!(state(&s), AskState::Answered { answer: "Same as below €250".into() });
    let card = &on_their_board()[0];
    assert!(card.finished.is_some(), "it stands where work is done");
    wrong(s.workspace.withdraw_ask(&s.us(), CardRef { id: id.clone() }));
    s.clock.set("2026-12-24T09:00:00Z".parse().unwrap());
    assert!(s.workspace.board(&s.board).unwrap().asked.is_empty(), "old answers leave the board");
}

#[test]
fn a_no_has_a_reason_and_can_become_a_yes() {
    let s = Stage::set();
    let (id, theirs, them) = asked(&s);
    let empty = reply(&s, &them, &id, Reply::Decline { reason: "  ".into() });
    assert!(matches!(empty, Err(Error::Rejected(Rejection::Empty { field: "reason" }))), "{empty:?}");
    reply(&s, &them, &id, Reply::Decline { reason: "The insurer decides".into() }).unwrap();
    assert_eq!(state(&s), AskState::Declined { reason: "The insurer decides".into() });
    assert!(s.workspace.board(&theirs).unwrap().cards.is_empty(), "it leaves their board");
    reply(&s, &them, &id, Reply::Accept).unwrap();
    assert_eq!(state(&s), AskState::Accepted);
    assert_eq!(s.workspace.board(&theirs).unwrap().cards.len(), 1);
    s.workspace.withdraw_ask(&s.us(), CardRef { id }).unwrap();
    assert!(s.workspace.board(&s.board).unwrap().asked.is_empty());
    assert!(s.workspace.board(&theirs).unwrap().cards.is_empty());
}

#[test]
fn the_day_and_the_words_of_an_ask_are_for_the_team_that_asks() {
    let s = Stage::set();
    let (id, _, them) = asked(&s);
    let due = |id: &CardId, day: &str| {
        serde_json::from_value::<CardEdit>(serde_json::json!({ "id": id, "due": day })).unwrap()
    };
    let refused = s.workspace.edit_card(&them, due(&id, "2027-06-01"));
    assert!(matches!(refused, Err(Error::Rejected(Rejection::AskersDay))), "{refused:?}");
    let own = s.workspace.card(&CardRef { id: id.clone() }).unwrap();
    assert_ne!(own.card.due.as_deref(), Some("2027-06-01"));
    let edit = |field: &str, text: &str| {
        let edit = serde_json::json!({ "id": id, field: text });
        s.workspace.edit_card(&them, serde_json::from_value(edit).unwrap())
    };
    for field in ["title", "description"] {
        let refused = edit(field, "As we say it");
        assert!(matches!(refused, Err(Error::Rejected(Rejection::AskersWords))), "{refused:?}");
    }
    let said = s.workspace.card(&CardRef { id: id.clone() }).unwrap().card;
    assert_eq!((said.title, said.description), (own.card.title, own.card.description));
    // What else stands on the card is theirs to work with.
    edit("kind", "ask").unwrap_err();
    s.workspace
        .block_cards(&them, CardBlock { ids: vec![id.clone()], reason: "No data".into(), team: None, on: None })
        .unwrap();
    s.workspace.add_checklist(&them, ChecklistAdd { card: id.clone(), lines: vec!["Ask Ben".into()] }).unwrap();
    reply(&s, &them, &id, Reply::Answer { answer: String::new() }).unwrap();
    // What became of it stands as it was asked.
    let later = edit("title", "As we say it");
    assert!(matches!(later, Err(Error::Rejected(Rejection::AskersWords))), "{later:?}");
}

#[test]
fn what_is_asked_is_changed_by_the_asker_until_there_is_a_reply() {
    let s = Stage::set();
    let w = &s.workspace;
    let (id, _, them) = asked(&s);
    let edit = |field: &str, text: &str| {
        let edit = serde_json::json!({ "id": id, field: text });
        w.edit_card(&s.us(), serde_json::from_value(edit).unwrap())
    };
    let shown = || {
        let card = w.card(&CardRef { id: id.clone() }).unwrap().card;
        (card.title, card.description, card.due)
    };
    let before = shown();
    edit("title", "Two answers for lost parcels").unwrap();
    edit("description", "Above **€300**").unwrap();
    edit("due", "2026-12-04").unwrap();
    let due = Some("2026-12-04".to_owned());
    let changed = ("Two answers for lost parcels".to_owned(), "Above **€300**".to_owned(), due);
    assert_eq!(shown(), changed);
    assert_eq!(state(&s), AskState::Offered { days: 0 });
    // Nobody is bound yet: each of them is taken back by whoever asked, and by nobody else.
    assert!(w.undo(&them).is_err());
    for _ in 0..3 {
        w.undo(&s.us()).unwrap();
    }
    assert_eq!(shown(), before);
    for _ in 0..3 {
        w.redo(&s.us()).unwrap();
    }
    assert_eq!(shown(), changed);
    // What else stands on the card is for those to say on whose board it stands.
    for (field, value) in [("kind", "improvement"), ("stopWhen", "It hurts"), ("outcome", "any"), ("stage", "any")] {
        let refused = edit(field, value);
        assert!(matches!(refused, Err(Error::Rejected(Rejection::NotYours { .. }))), "{field}: {refused:?}");
    }
    // Nobody changes what the other team has agreed to.
    reply(&s, &them, &id, Reply::Accept).unwrap();
    assert!(w.undo(&s.us()).is_err(), "nor by taking back what was changed before");
    for (field, value) in [("title", "Three"), ("description", "Three"), ("due", "2026-12-05")] {
        let refused = edit(field, value);
        assert!(matches!(refused, Err(Error::Rejected(Rejection::AskReplied))), "{field}: {refused:?}");
    }
    assert_eq!(shown(), changed);
    reply(&s, &them, &id, Reply::Decline { reason: "The insurer decides".into() }).unwrap();
    assert!(matches!(edit("title", "Three"), Err(Error::Rejected(Rejection::AskReplied))));
    w.withdraw_ask(&s.us(), CardRef { id: id.clone() }).unwrap();
    edit("title", "Three").unwrap_err();
}

#[test]
fn an_ask_does_not_vanish_before_there_is_a_reply() {
    let s = Stage::set();
    let w = &s.workspace;
    let (id, theirs, them) = asked(&s);
    let ids = || vec![id.clone()];
    let edit = |what| serde_json::from_value::<CardEdit>(what).unwrap();
    let none = edit(serde_json::json!({ "id": id, "asker": null }));
    let other = edit(serde_json::json!({ "id": id, "kind": "improvement" }));
    let vanishing = |what: &str| {
        let all = [
            w.trash_cards(&them, CardRefs { ids: ids() }).map(drop),
            w.archive_cards(&them, CardArchive { ids: ids(), archived: true }).map(drop),
            w.edit_card(&them, none.clone()).map(drop),
            w.edit_card(&them, other.clone()).map(drop),
        ];
        for refused in all {
            assert!(matches!(refused, Err(Error::Rejected(Rejection::AskWithoutReply))), "{what}: {refused:?}");
        }
    };
    vanishing("offered");
    reply(&s, &them, &id, Reply::Accept).unwrap();
    vanishing("accepted");
    reply(&s, &them, &id, Reply::Decline { reason: "The insurer decides".into() }).unwrap();
    w.archive_cards(&them, CardArchive { ids: ids(), archived: false }).unwrap();
    assert_eq!(state(&s), AskState::Offered { days: 0 }, "what is brought back stands there as it was asked");
    assert_eq!(w.board(&theirs).unwrap().cards.len(), 1);
    reply(&s, &them, &id, Reply::Answer { answer: "Same as below €250".into() }).unwrap();
    w.archive_cards(&them, CardArchive { ids: ids(), archived: true }).unwrap();
}

#[test]
fn an_ask_that_was_taken_back_stays_so() {
    let s = Stage::set();
    let w = &s.workspace;
    let refused = |id: &CardId, them: &Party| {
        let ids = || vec![id.clone()];
        for refused in [
            w.restore_cards(them, CardRefs { ids: ids() }).map(drop),
            w.archive_cards(them, CardArchive { ids: ids(), archived: false }).map(drop),
        ] {
            assert!(matches!(refused, Err(Error::Rejected(Rejection::AskTakenBack))), "{refused:?}");
        }
        assert!(w.board(&s.board).unwrap().asked.is_empty());
    };
    let (id, theirs, them) = asked(&s);
    w.withdraw_ask(&s.us(), CardRef { id: id.clone() }).unwrap();
    refused(&id, &them);
    let back_by = || w.away_cards(&theirs).unwrap().remove(0).taken_back_by;
    assert_eq!(back_by(), Some(s.team.clone()));
    let id = w.add_asked(&s.us(), ask(&s)).unwrap().output;
    reply(&s, &them, &id, Reply::Decline { reason: "The insurer decides".into() }).unwrap();
    w.withdraw_ask(&s.us(), CardRef { id: id.clone() }).unwrap();
    refused(&id, &them);
    // What the team that was asked throws away itself, it may bring back.
    let id = w.add_asked(&s.us(), ask(&s)).unwrap().output;
    reply(&s, &them, &id, Reply::Decline { reason: "The insurer decides".into() }).unwrap();
    s.clock.set("2026-11-13T09:00:00Z".parse().unwrap());
    w.trash_cards(&them, CardRefs { ids: vec![id.clone()] }).unwrap();
    assert_eq!(back_by(), None);
    w.restore_cards(&them, CardRefs { ids: vec![id] }).unwrap();
}

#[test]
fn moving_an_ask_to_where_work_is_done_binds_as_an_answer_does() {
    let s = Stage::set();
    let (id, theirs, them) = asked(&s);
    let columns = s.workspace.board(&theirs).unwrap().columns;
    let to = |column: usize| {
        let ids = vec![id.clone()];
        let moved = CardMove { ids, column: columns[column].id.clone(), before: None, stage: None };
        s.workspace.move_cards(&them, moved).unwrap();
    };
    to(1);
    s.workspace.undo(&them).unwrap();
    s.workspace.redo(&them).unwrap();
    to(2);
    let stops = s.workspace.undo(&them);
    assert!(matches!(stops, Err(Error::Rejected(Rejection::UndoStopsHere { op: Op::AskAnswer }))), "{stops:?}");
    to(1);
    assert_eq!(state(&s), AskState::Accepted, "the way back is to move it out again");
    assert_eq!(s.workspace.info().unwrap().undo.unwrap().cards, 1);
}

#[test]
fn a_column_on_which_nothing_stands_goes_and_what_lay_there_comes_back_elsewhere() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let done = CardMove { ids: vec![s.cards[2].clone()], column: s.columns[2].clone(), before: None, stage: None };
    w.move_cards(&us, done).unwrap();
    let full = w.remove_column(&us, ColumnRef { id: s.columns[2].clone() });
    assert!(matches!(full, Err(Error::Rejected(Rejection::StillUsed { count: 1, .. }))), "{full:?}");
    w.archive_cards(&us, CardArchive { ids: vec![s.cards[2].clone()], archived: true }).unwrap();
    w.trash_cards(&us, CardRefs { ids: s.cards[..2].to_vec() }).unwrap();
    let before = s.tables();
    w.remove_column(&us, ColumnRef { id: s.columns[2].clone() }).unwrap();
    w.undo(&us).unwrap();
    assert_eq!(s.tables(), before);
    w.redo(&us).unwrap();
    w.archive_cards(&us, CardArchive { ids: vec![s.cards[2].clone()], archived: false }).unwrap();
    let back = w.card(&CardRef { id: s.cards[2].clone() }).unwrap().card;
    assert_eq!((back.column, back.finished), (s.columns[1].clone(), None), "there work is not done");
}

#[test]
fn work_on_an_ask_says_yes_by_itself() {
    let s = Stage::set();
    let (id, theirs, them) = asked(&s);
    let columns = s.workspace.board(&theirs).unwrap().columns;
    let to = |column: usize| {
        let ids = vec![id.clone()];
        let moved = CardMove { ids, column: columns[column].id.clone(), before: None, stage: None };
        s.workspace.move_cards(&them, moved).unwrap();
    };
    to(1);
    assert_eq!(state(&s), AskState::Accepted);
    to(2);
    assert_eq!(state(&s), AskState::Answered { answer: String::new() });
    let own = s.workspace.add_asked(&s.us(), AskAdd { of: s.team.clone(), ..ask(&s) });
    assert!(matches!(own, Err(Error::Rejected(Rejection::LinkedToItself))), "{own:?}");
}

#[test]
fn blocked_time_is_kept_when_the_card_goes_on() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let id = s.cards[0].clone();
    let block = |reason: &str| {
        let block =
            CardBlock { ids: vec![id.clone()], reason: reason.into(), team: None, on: Some("Logistics".into()) };
        w.block_cards(&us, block).unwrap();
    };
    block("No data");
    block("Still no data");
    s.clock.set("2026-11-14T09:00:00Z".parse().unwrap());
    w.unblock_cards(&us, CardRefs { ids: vec![id.clone()] }).unwrap();
    s.clock.set("2026-11-16T09:00:00Z".parse().unwrap());
    block("No time");
    s.clock.set("2026-11-19T09:00:00Z".parse().unwrap());
    let moved = CardMove { ids: vec![id.clone()], column: s.columns[2].clone(), before: None, stage: None };
    w.move_cards(&us, moved).unwrap();
    let blocks = w.card(&CardRef { id }).unwrap().blocks;
    let told: Vec<_> =
        blocks.iter().map(|one| (one.reason.as_str(), one.since.as_str(), one.until.as_deref())).collect();
    assert_eq!(
        told,
        [("Still no data", "2026-11-12", Some("2026-11-14")), ("No time", "2026-11-16", Some("2026-11-19")),]
    );
}

#[test]
fn cards_are_blocked_and_freed_together_in_one_step() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let ids = s.cards[..2].to_vec();
    let block = |ids: &[CardId], reason: &str| {
        let block = CardBlock { ids: ids.to_vec(), reason: reason.into(), team: Some(s.other.clone()), on: None };
        w.block_cards(&us, block)
    };
    let why = || -> Vec<Option<String>> {
        let shown = w.board(&s.board).unwrap();
        let of = |id: &CardId| shown.cards.iter().find(|card| card.id == *id).and_then(|card| card.blocked.clone());
        ids.iter().map(|id| of(id).map(|blocked| blocked.reason)).collect()
    };
    block(&ids[..1], "No data").unwrap();
    s.clock.set("2026-11-14T09:00:00Z".parse().unwrap());
    block(&ids, "The system is down").unwrap();
    assert_eq!(why(), [Some("The system is down".into()), Some("The system is down".into())]);
    let since = |id: &CardId| w.card(&CardRef { id: id.clone() }).unwrap().blocks[0].since.clone();
    assert_eq!(ids.iter().map(since).collect::<Vec<_>>(), ["2026-11-12", "2026-11-14"]);
    let stranger = [ids[1].clone(), s.cards[0].clone(), CardId("nothing".into())];
    assert!(block(&stranger, "All or none").is_err());
    assert_eq!(why()[1].as_deref(), Some("The system is down"));
    w.unblock_cards(&us, CardRefs { ids: ids.clone() }).unwrap();
    assert_eq!(why(), [None, None]);
    let label = w.info().unwrap().undo.unwrap();
    assert_eq!((label.op, label.cards), (Op::CardUnblock, 2));
    w.undo(&us).unwrap();
    assert_eq!((why()[0].as_deref(), w.info().unwrap().undo.unwrap().cards), (Some("The system is down"), 2));
    w.undo(&us).unwrap();
    assert_eq!(why(), [Some("No data".into()), None]);
}

#[test]
fn a_card_shows_what_is_beside_its_face() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let (first, second) = (s.cards[0].clone(), s.cards[1].clone());
    let pasted = vec!["- [x] five".into(), "[ ] six".into(), "- seven".into()];
    w.add_checklist(&us, ChecklistAdd { card: second.clone(), lines: pasted }).unwrap();
    let lines = w.card(&CardRef { id: second.clone() }).unwrap().checklist;
    let told: Vec<_> = lines.iter().map(|line| (line.text.as_str(), line.done)).collect();
    assert_eq!(told, [("five", true), ("six", false), ("- seven", false)], "a mark is a tick");
    let lines = vec!["Ask".into(), "  ".into(), "Send".into()];
    let ids = w.add_checklist(&us, ChecklistAdd { card: first.clone(), lines }).unwrap().output;
    assert_eq!(ids.len(), 2, "empty lines are left out");
    w.edit_checklist(&us, ChecklistEdit { id: ids[1].clone(), text: None, done: Some(true) }).unwrap();
    let label = LabelAdd { card: None, team: s.team.clone(), name: "Soon".into(), colour: LabelColour::Ochre };
    let label_id = w.add_label(&us, label.clone()).unwrap().output;
    let for_card = LabelAdd { card: Some(second.clone()), name: "Late".into(), ..label.clone() };
    w.add_label(&us, for_card).unwrap();
    let bears = || w.board(&s.board).unwrap().cards.into_iter().any(|card| !card.labels.is_empty());
    assert!(bears(), "it is made for the card");
    w.undo(&us).unwrap();
    assert!(!bears() && w.labels(&LabelsShow { team: s.team.clone() }).unwrap().len() == 1, "in one step");
    let taken = w.add_label(&us, LabelAdd { name: "SOON".into(), ..label });
    assert!(matches!(taken, Err(Error::Rejected(Rejection::NameTaken { .. }))), "{taken:?}");
    for on in [true, true] {
        w.set_card_label(&us, CardLabelSet { cards: vec![first.clone()], label: label_id.clone(), on }).unwrap();
    }
    let link = LinkAdd { card: first.clone(), kind: LinkKind::WaitsOn, other: second.clone() };
    let once = w.add_link(&us, link.clone()).unwrap().output;
    assert_eq!(w.add_link(&us, link).unwrap().output, once, "the same link twice is one link");
    let itself = w.add_link(&us, LinkAdd { card: first.clone(), kind: LinkKind::Relates, other: first.clone() });
    assert!(matches!(itself, Err(Error::Rejected(Rejection::LinkedToItself))), "{itself:?}");
    let text = "Look: **now** <script>alert(1)</script>".to_owned();
    w.add_card_comment(&us, CardCommentAdd { card: first.clone(), text }).unwrap();

    let face = w.board(&s.board).unwrap().cards.into_iter().find(|card| card.id == first).unwrap();
    assert_eq!(face.checklist, Some(Progress { done: 1, of: 2 }));
    assert_eq!(face.labels.iter().map(|label| label.name.as_str()).collect::<Vec<_>>(), ["Soon"]);
    assert_eq!((face.comments, face.waits_on), (1, 1));
    let detail = w.card(&CardRef { id: first.clone() }).unwrap();
    assert_eq!(detail.links[0].kind, LinkKind::WaitsOn);
    assert_eq!(w.card(&CardRef { id: second.clone() }).unwrap().links[0].kind, LinkKind::Blocks);
    let html = &detail.comments[0].html;
    assert!(html.contains("<strong>now</strong>") && !html.contains("<script"), "{html}");

    let moved = CardMove { ids: vec![second], column: s.columns[2].clone(), before: None, stage: None };
    w.move_cards(&us, moved).unwrap();
    let face = w.board(&s.board).unwrap().cards.into_iter().find(|card| card.id == first).unwrap();
    assert_eq!(face.waits_on, 0, "what is done keeps nobody waiting");
    w.archive_cards(&us, CardArchive { ids: vec![first.clone()], archived: true }).unwrap();
    assert!(w.board(&s.board).unwrap().cards.iter().all(|card| card.id != first));
    assert!(w.card(&CardRef { id: first }).unwrap().is_archived);
}

#[test]
fn cards_that_wait_on_each_other_in_a_circle_say_so_until_one_is_done() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let [one, two, three] = [0, 1, 2].map(|at: usize| s.cards[at].clone());
    let circle = |id: &CardId| w.card(&CardRef { id: id.clone() }).unwrap().circle;
    let link = |card: &CardId, kind, other: &CardId| {
        let add = LinkAdd { card: card.clone(), kind, other: other.clone() };
        w.add_link(&us, add).unwrap().output
    };
    link(&one, LinkKind::WaitsOn, &two);
    link(&two, LinkKind::WaitsOn, &three);
    link(&three, LinkKind::Relates, &one);
    assert!(circle(&one).is_empty(), "belonging together is no waiting");
    let closing = link(&one, LinkKind::Blocks, &three);
    assert_eq!(circle(&one), ["First", "Second", "Third"]);
    assert_eq!(circle(&two), ["Second", "Third", "First"], "each begins with itself");
    w.remove_link(&us, LinkRef { id: closing }).unwrap();
    assert!(circle(&one).is_empty());
    link(&two, LinkKind::WaitsOn, &one);
    assert_eq!(circle(&two), ["Second", "First"], "the shortest");
    assert!(circle(&three).is_empty(), "it holds others up and stands in no circle");
    let moved = CardMove { ids: vec![one.clone()], column: s.columns[2].clone(), before: None, stage: None };
    w.move_cards(&us, moved).unwrap();
    assert!(circle(&one).is_empty() && circle(&two).is_empty(), "what is done keeps nobody waiting");
}

#[test]
fn where_a_stand_up_is_is_known_while_it_goes_on_and_kept_nowhere() {
    let s = Stage::set();
    let (w, before) = (&s.workspace, s.tables());
    assert_eq!(w.stand_up(&s.board), None);
    let at = |card| w.stand_up_at(&s.us(), StandUpAt { board: s.board.clone(), card }).unwrap().tags.remove(0);
    let tag = at(Some(s.cards[1].clone()));
    assert_eq!((tag.kind.as_str(), &tag.id), ("stand_up", &s.board.0));
    assert_eq!(w.stand_up(&s.board), Some(s.cards[1].clone()));
    s.clock.set("2026-11-12T09:00:20Z".parse().unwrap());
    assert_eq!(w.stand_up(&s.board), None, "a window that is silent has gone");
    at(Some(s.cards[1].clone()));
    at(None);
    assert_eq!(w.stand_up(&s.board), None);
    assert_eq!(s.tables(), before);
}

#[test]
fn what_left_the_board_is_listed_and_comes_back() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let [one, two, three] = [0, 1, 2].map(|at: usize| s.cards[at].clone());
    let moved = CardMove { ids: vec![three.clone()], column: s.columns[2].clone(), before: None, stage: None };
    w.move_cards(&us, moved).unwrap();
    s.clock.set("2026-12-24T09:00:00Z".parse().unwrap());
    w.trash_cards(&us, CardRefs { ids: vec![one.clone()] }).unwrap();
    w.archive_cards(&us, CardArchive { ids: vec![two.clone()], archived: true }).unwrap();
    let lies = || -> Vec<_> {
        w.away_cards(&s.board).unwrap().into_iter().map(|card| (card.title, card.lies, card.since)).collect()
    };
    let told = lies();
    assert!(told.contains(&("First".into(), Away::Trash, "2026-12-24".into())), "{told:?}");
    assert!(told.contains(&("Second".into(), Away::Archive, "2026-12-24".into())), "{told:?}");
    assert!(told.contains(&("Third".into(), Away::Done, "2026-11-12".into())), "{told:?}");
    w.restore_cards(&us, CardRefs { ids: vec![one] }).unwrap();
    w.archive_cards(&us, CardArchive { ids: vec![two], archived: false }).unwrap();
    assert_eq!(lies().len(), 1);
    assert_eq!(w.board(&s.board).unwrap().cards.len(), 2);
}

#[test]
fn only_what_waits_on_somebody_counts_as_waiting() {
    let s = Stage::set();
    let id = s.cards[0].clone();
    let moved = CardMove { ids: vec![id.clone()], column: s.columns[1].clone(), before: None, stage: None };
    s.workspace.move_cards(&s.us(), moved).unwrap();
    let waiting = |on: Option<&str>| {
        let block = CardBlock { ids: vec![id.clone()], reason: "No data".into(), team: None, on: on.map(Into::into) };
        s.workspace.block_cards(&s.us(), block).unwrap();
        s.workspace.board(&s.board).unwrap().flow.waiting
    };
    assert_eq!((waiting(None), waiting(Some("Logistics"))), (0, 1));
}
