//! A column that is for something else from now on: its cards are taken as if they came there now, and no figure of the past changes.

use spielraum_engine::board::*;
use spielraum_engine::flow::{BoardFlow, FlowShow};
use spielraum_engine::people::{CardInitials, PersonAdd};
use spielraum_engine::{BoardColumnId, CardId, Error, Op, Rejection};

use crate::cards::{ask, board_of};
use crate::stage::{Stage, card};

pub fn role_of(id: &BoardColumnId, role: ColumnRole) -> ColumnEdit {
    ColumnEdit { id: id.clone(), name: None, role: Some(role), policy: None, limit: None }
}

pub fn for_done(id: &BoardColumnId) -> ColumnEdit {
    role_of(id, ColumnRole::Done)
}

impl Stage {
    fn at(&self, day: u32) -> &Self {
        self.clock.set(format!("2026-11-{day:02}T09:00:00Z").parse().unwrap());
        self
    }

    fn is_for(&self, column: usize, role: ColumnRole) {
        self.workspace.edit_column(&self.us(), role_of(&self.columns[column], role)).unwrap();
    }

    fn goes(&self, card: &CardId, column: usize) {
        let to = CardMove { ids: vec![card.clone()], column: self.columns[column].clone(), before: None, stage: None };
        self.workspace.move_cards(&self.us(), to).unwrap();
    }

    fn face(&self, card: &CardId) -> Card {
        self.workspace.card(&CardRef { id: card.clone() }).unwrap().card
    }

    fn flows(&self) -> BoardFlow {
        self.workspace.flow(&FlowShow { board: self.board.clone(), stage: None, kind: None }).unwrap()
    }
}

#[test]
fn what_stands_where_work_is_done_from_now_on_is_finished_today() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    s.at(13).goes(&s.cards[0], 2);
    let block = CardBlock { ids: vec![s.cards[1].clone()], reason: "Waits".into(), team: None, on: None };
    s.at(14).workspace.block_cards(&us, block).unwrap();
    let person = PersonAdd { name: "Jana Vogt".into(), initials: None, unit: None, teams: vec![s.team.clone()] };
    let person = w.add_person(&us, person).unwrap().output;
    w.set_initials(&us, CardInitials { card: s.cards[1].clone(), people: vec![person] }).unwrap();
    let before = s.at(16).tables();

    s.is_for(1, ColumnRole::Done);
    let flow = s.flows();
    assert_eq!((flow.open, flow.finished), (0, 3));
    let done: Vec<_> = flow.done.iter().map(|card| (card.day.as_str(), card.days, card.blocked)).collect();
    let today = ("2026-11-16", 4, 0);
    assert_eq!(done[0], ("2026-11-13", 1, 0), "what was finished before stays so");
    assert!(done[1..].contains(&today) && done[1..].contains(&("2026-11-16", 4, 2 * 24 * 60)), "{done:?}");
    assert_eq!(flow.standing.last().unwrap()[1..], [2, 1], "nothing went anywhere");
    let face = s.face(&s.cards[1]);
    assert!(face.blocked.is_none() && face.initials.is_empty(), "finished cards wait on nobody: {face:?}");
    assert_eq!(w.info().unwrap().undo.unwrap().op, Op::ColumnRole);

    w.undo(&us).unwrap();
    assert_eq!(s.tables(), before);
    assert!(s.face(&s.cards[1]).blocked.is_some());
}

#[test]
fn what_was_finished_lately_is_open_again_and_older_work_stays_finished() {
    let s = Stage::set();
    let [old, late, _] = [0, 1, 2].map(|at| s.cards[at].clone());
    s.at(13).goes(&old, 2);
    s.at(27).goes(&late, 2);
    assert_eq!(s.at(28).workspace.board(&s.board).unwrap().cards.len(), 2, "the board shows the old one no more");
    s.is_for(2, ColumnRole::Active);

    let flow = s.flows();
    assert_eq!((flow.finished, flow.open), (1, 2));
    assert_eq!((flow.done[0].id.clone(), flow.done[0].day.as_str()), (old.clone(), "2026-11-13"));
    assert_eq!(s.face(&late).age, Some(16), "work on it began when it began");
    assert_eq!(
        s.workspace.board(&s.board).unwrap().cards.len(),
        2,
        "what had left the board does not come back as work"
    );
    let away = s.workspace.away_cards(&s.board).unwrap();
    assert_eq!(away.iter().map(|card| (&card.id, card.lies)).collect::<Vec<_>>(), [(&old, Away::Archive)]);

    s.is_for(2, ColumnRole::Options);
    assert_eq!(s.face(&late).age, None, "work on an option has not begun");
    s.is_for(2, ColumnRole::Active);
    assert_eq!(s.face(&late).age, Some(0), "and begins where work is in progress");
    assert_eq!(s.flows().finished, 1);
}

#[test]
fn a_column_is_not_where_work_is_done_while_another_team_waits_there_for_an_answer() {
    let s = Stage::set();
    let (w, them) = (&s.workspace, s.them());
    let board = w.add_board(&them, board_of(&s.other)).unwrap().output;
    let id = w.add_asked(&s.us(), ask(&s)).unwrap().output;
    let options = w.board(&board).unwrap().columns[0].id.clone();
    let before = s.tables();
    let Err(Error::Rejected(why)) = w.edit_column(&them, for_done(&options)) else {
        panic!("it would read as an answer")
    };
    assert_eq!(why, Rejection::StillUsed { kind: "board_column", by: "ask", count: 1 });
    assert_eq!(s.tables(), before);
    let refused = w.edit_column(&s.us(), for_done(&options));
    assert!(matches!(refused, Err(Error::Rejected(Rejection::NotYours { .. }))), "{refused:?}");
    w.answer_ask(&them, AskAnswer { id, reply: Reply::Answer { answer: "Yes".into() } }).unwrap();
    w.edit_column(&them, for_done(&options)).unwrap();
}

#[test]
fn what_lay_elsewhere_meanwhile_comes_back_as_its_column_has_it() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let option = w.add_card(&us, card(&s.columns[0], "Later")).unwrap().output;
    w.archive_cards(&us, CardArchive { ids: vec![option.clone(), s.cards[0].clone()], archived: true }).unwrap();
    w.trash_cards(&us, CardRefs { ids: vec![s.cards[1].clone()] }).unwrap();
    s.is_for(0, ColumnRole::Active);
    s.is_for(1, ColumnRole::Options);
    w.archive_cards(&us, CardArchive { ids: vec![option.clone(), s.cards[0].clone()], archived: false }).unwrap();
    w.restore_cards(&us, CardRefs { ids: vec![s.cards[1].clone()] }).unwrap();
    assert_eq!([&option, &s.cards[0], &s.cards[1]].map(|id| s.face(id).age), [Some(0), None, None]);
}

#[test]
fn saying_again_what_a_column_is_for_changes_nothing() {
    let s = Stage::set();
    let (before, step) = (s.tables(), s.workspace.info().unwrap().undo);
    s.is_for(1, ColumnRole::Active);
    assert_eq!(s.tables(), before);
    assert_eq!(s.workspace.info().unwrap().undo.map(|step| step.op), step.map(|step| step.op));
}
