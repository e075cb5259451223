//! Random sequences of everything that can be done on boards: all the way back gives the beginning, all the way forth the end, and the
//! tables are at every time what the log says.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use proptest::prelude::*;
use serde_json::{from_value, json};
use spielraum_engine::board::*;
use spielraum_engine::{BoardId, CardId, Done, Error, Op, Party, Rejection, Result, SetClock, Tag, TeamId, Workspace};

use crate::cards::board_of;
use crate::column_roles::role_of;
use crate::stage::{Stage, card, tables};

/// What is done; numbers choose among what is there.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Act {
    CardAdd,
    CardEdit,
    CardMove,
    CardBlock,
    CardUnblock,
    CardTrash,
    CardRestore,
    CardArchive,
    ChecklistAdd,
    ChecklistEdit,
    ChecklistMove,
    ChecklistRemove,
    CardLabel,
    LabelAdd,
    LabelEdit,
    LabelRemove,
    Link,
    Unlink,
    CommentAdd,
    CommentEdit,
    CommentRemove,
    AskOf,
    AskUs,
    AskAnswer,
    AskWithdraw,
    BoardAdd,
    BoardEdit,
    BoardArchive,
    BoardMove,
    ColumnAdd,
    ColumnEdit,
    ColumnRole,
    ColumnMove,
    ColumnRemove,
    FilterKeep,
    FilterRename,
    FilterRemove,
    Undo,
    Redo,
}

/// One of these binds others: undo stops there.
const BINDING: &[Act] = &[Act::AskAnswer, Act::AskWithdraw];

fn act() -> impl Strategy<Value = Act> {
    use Act::*;
    prop_oneof![
        12 => prop::sample::select(vec![CardAdd, CardEdit, CardMove, CardMove, CardMove, CardBlock, CardUnblock, CardTrash, CardRestore, CardArchive]),
        10 => prop::sample::select(vec![ChecklistAdd, ChecklistEdit, ChecklistMove, ChecklistRemove, CardLabel, CardLabel, LabelAdd, LabelEdit, LabelRemove]),
        6 => prop::sample::select(vec![Link, Unlink, CommentAdd, CommentEdit, CommentRemove]),
        4 => prop::sample::select(vec![AskOf, AskUs, AskUs, AskOf, AskAnswer, AskWithdraw]),
        6 => prop::sample::select(vec![BoardAdd, BoardEdit, BoardArchive, BoardMove, ColumnAdd, ColumnEdit, ColumnRole, ColumnMove, ColumnRemove, FilterKeep, FilterRename, FilterRemove]),
        7 => prop::sample::select(vec![Undo, Undo, Redo]),
    ]
}

/// The workspace that every sequence begins with, written once: two teams with boards, and an answered ask as the last step, so that
/// undo stops exactly where a sequence began.
struct Beginning {
    file: Vec<u8>,
    team: TeamId,
    other: TeamId,
    tables: BTreeMap<String, (u32, String)>,
}

fn beginning() -> &'static Beginning {
    static BEGINNING: OnceLock<Beginning> = OnceLock::new();
    BEGINNING.get_or_init(|| {
        let s = Stage::set();
        let (w, us, them) = (&s.workspace, s.us(), s.them());
        w.add_board(&them, board_of(&s.other)).unwrap();
        let ask =
            AskAdd { of: s.team.clone(), title: "Begin".into(), description: String::new(), stage: None, due: None };
        let id = w.add_asked(&them, ask).unwrap().output;
        w.answer_ask(&us, AskAnswer { id, reply: Reply::Answer { answer: "Begun".into() } }).unwrap();
        let tables = s.tables();
        let Stage { workspace, path, folder, team, other, .. } = s;
        drop(workspace);
        let file = std::fs::read(&path).unwrap();
        drop(folder);
        Beginning { file, team, other, tables }
    })
}

/// What is there to be chosen among.
struct There {
    boards: Vec<BoardId>,
    /// Of boards and of what left them, other teams' included: what is not ours has to be refused.
    cards: Vec<CardId>,
    columns: Vec<spielraum_engine::BoardColumnId>,
}

impl There {
    fn of(w: &Workspace) -> Self {
        let boards: Vec<BoardId> = w.boards().unwrap().into_iter().map(|board| board.id).collect();
        let (mut cards, mut columns) = (Vec::new(), Vec::new());
        for id in &boards {
            let board = w.board(id).unwrap();
            cards.extend(board.cards.into_iter().map(|card| card.id));
            columns.extend(board.columns.into_iter().map(|column| column.id));
            cards.extend(w.away_cards(id).unwrap().into_iter().map(|card| card.id));
        }
        // Identities are random; titles and places are not, so that a sequence that fails can be told again.
        Self { boards, cards, columns }
    }
}

fn one<T: Clone>(all: &[T], n: usize) -> Option<T> {
    all.get(n.checked_rem(all.len())?).cloned()
}

/// Does it. `None` when there is nothing to do it with; refusals are as welcome as successes.
fn play(w: &Workspace, begun: &Beginning, act: Act, [a, b, c]: [usize; 3]) -> Option<Result<Vec<Tag>>> {
    let (us, them) = (Party::Team(begun.team.clone()), Party::Team(begun.other.clone()));
    let there = There::of(w);
    let card_id = one(&there.cards, a);
    let some = || -> Vec<CardId> { [a, b, c].iter().take(1 + c % 3).filter_map(|n| one(&there.cards, *n)).collect() };
    let detail = || w.card(&CardRef { id: card_id.clone()? }).ok();
    let labels = w.labels(&LabelsShow { team: begun.team.clone() }).unwrap();
    let label = one(&labels, b).map(|label| label.id);
    let ask = |of: &TeamId| AskAdd {
        of: of.clone(),
        title: format!("Ask {a}"),
        description: "Why".into(),
        stage: None,
        due: None,
    };
    Some(match act {
        Act::CardAdd => w.add_card(&us, card(&one(&there.columns, a)?, &format!("Card {b}"))).map(|done| done.tags),
        Act::CardEdit => {
            let edit =
                json!({ "id": card_id?, "title": format!("Title {b}"), "description": format!("{c}"), "due": null });
            w.edit_card(&us, from_value(edit).unwrap()).map(|done| done.tags)
        }
        Act::CardMove => {
            let (ids, column) = (some(), one(&there.columns, b)?);
            let before = one(&there.cards, c).filter(|_| a % 2 == 0);
            w.move_cards(&us, CardMove { ids, column, before, stage: (b % 3 == 0).then_some(None) })
                .map(|done| done.tags)
        }
        Act::CardBlock => {
            let team = (b % 2 == 0).then(|| begun.other.clone());
            let block = CardBlock { ids: some(), reason: format!("Waits {c}"), team, on: Some("Data".into()) };
            w.block_cards(&us, block).map(|done| done.tags)
        }
        Act::CardUnblock => w.unblock_cards(&us, CardRefs { ids: some() }).map(|done| done.tags),
        Act::CardTrash => w.trash_cards(&us, CardRefs { ids: some() }).map(|done| done.tags),
        Act::CardRestore => w.restore_cards(&us, CardRefs { ids: some() }).map(|done| done.tags),
        Act::CardArchive => {
            w.archive_cards(&us, CardArchive { ids: some(), archived: b % 3 > 0 }).map(|done| done.tags)
        }
        Act::ChecklistAdd => w
            .add_checklist(&us, ChecklistAdd { card: card_id?, lines: vec![format!("Line {b}"), format!("Line {c}")] })
            .map(|done| done.tags),
        Act::ChecklistEdit => {
            let id = one(&detail()?.checklist, b)?.id;
            w.edit_checklist(&us, ChecklistEdit { id, text: Some(format!("Line {c}")), done: Some(c % 2 == 0) })
                .map(|done| done.tags)
        }
        Act::ChecklistMove => {
            let lines = detail()?.checklist;
            let moved = ChecklistMove { id: one(&lines, b)?.id, before: one(&lines, c).map(|line| line.id) };
            w.move_checklist(&us, moved).map(|done| done.tags)
        }
        Act::ChecklistRemove => {
            w.remove_checklist(&us, ChecklistRef { id: one(&detail()?.checklist, b)?.id }).map(|done| done.tags)
        }
        Act::CardLabel => {
            w.set_card_label(&us, CardLabelSet { cards: some(), label: label?, on: a % 3 > 0 }).map(|done| done.tags)
        }
        Act::LabelAdd => {
            let add = LabelAdd {
                card: None,
                team: begun.team.clone(),
                name: format!("Label {}", b % 4),
                colour: LabelColour::Blue,
            };
            w.add_label(&us, add).map(|done| done.tags)
        }
        Act::LabelEdit => w
            .edit_label(&us, LabelEdit { id: label?, name: Some(format!("Label {}", c % 5)), colour: None })
            .map(|done| done.tags),
        Act::LabelRemove => w.remove_label(&us, LabelRef { id: label? }).map(|done| done.tags),
        Act::Link => {
            let kind = [LinkKind::Blocks, LinkKind::WaitsOn, LinkKind::Relates, LinkKind::Duplicates][c % 4];
            w.add_link(&us, LinkAdd { card: card_id?, kind, other: one(&there.cards, b)? }).map(|done| done.tags)
        }
        Act::Unlink => w.remove_link(&us, LinkRef { id: one(&detail()?.links, b)?.id }).map(|done| done.tags),
        Act::CommentAdd => {
            w.add_card_comment(&us, CardCommentAdd { card: card_id?, text: format!("Seen {b}") }).map(|done| done.tags)
        }
        Act::CommentEdit => {
            let id = one(&detail()?.comments, b)?.id;
            w.edit_card_comment(&us, CardCommentEdit { id, text: format!("Seen {c}") }).map(|done| done.tags)
        }
        Act::CommentRemove => {
            w.remove_card_comment(&us, CardCommentRef { id: one(&detail()?.comments, b)?.id }).map(|done| done.tags)
        }
        Act::AskOf => w.add_asked(&us, ask(&begun.other)).map(|done| done.tags),
        Act::AskUs => w.add_asked(&them, ask(&begun.team)).map(|done| done.tags),
        Act::AskAnswer => {
            let reply = match c % 3 {
                0 => Reply::Accept,
                1 => Reply::Decline { reason: "No time".into() },
                _ => Reply::Answer { answer: "Done".into() },
            };
            w.answer_ask(&us, AskAnswer { id: card_id?, reply }).map(|done| done.tags)
        }
        Act::AskWithdraw => w.withdraw_ask(&us, CardRef { id: card_id? }).map(|done| done.tags),
        Act::BoardAdd => {
            w.add_board(&us, BoardAdd { name: format!("Board {b}"), ..board_of(&begun.team) }).map(|done| done.tags)
        }
        Act::BoardEdit => w
            .edit_board(&us, BoardEdit { id: one(&there.boards, a)?, name: format!("Board {c}") })
            .map(|done| done.tags),
        Act::BoardArchive => {
            w.archive_board(&us, BoardArchive { id: one(&there.boards, a)?, archived: b % 3 > 0 }).map(|done| done.tags)
        }
        Act::BoardMove => {
            let before = if c % 3 > 0 { Some(one(&there.boards, b)?) } else { None };
            w.move_board(&us, BoardMove { id: one(&there.boards, a)?, before }).map(|done| done.tags)
        }
        Act::ColumnAdd => {
            let column = ColumnSpec {
                name: format!("Column {b}"),
                role: ColumnRole::Active,
                policy: String::new(),
                limit: None,
            };
            w.add_column(&us, ColumnAdd { board: one(&there.boards, a)?, column, before: None }).map(|done| done.tags)
        }
        Act::ColumnEdit => {
            let limit = Some((c % 2 == 0).then_some(3));
            let name = Some(format!("Column {b}"));
            let edit = ColumnEdit { id: one(&there.columns, a)?, name, role: None, policy: None, limit };
            w.edit_column(&us, edit).map(|done| done.tags)
        }
        Act::ColumnRole => {
            let role = [ColumnRole::Options, ColumnRole::Active, ColumnRole::Done][b % 3];
            w.edit_column(&us, role_of(&one(&there.columns, a)?, role)).map(|done| done.tags)
        }
        Act::ColumnMove => {
            let moved = ColumnMove { id: one(&there.columns, a)?, before: one(&there.columns, b) };
            w.move_column(&us, moved).map(|done| done.tags)
        }
        Act::ColumnRemove => w.remove_column(&us, ColumnRef { id: one(&there.columns, a)? }).map(|done| done.tags),
        Act::FilterKeep => {
            let filter =
                CardFilter { text: format!("{b}"), labels: label.into_iter().collect(), ..CardFilter::default() };
            w.keep_filter(&us, FilterKeep { team: begun.team.clone(), name: format!("Filter {}", c % 3), filter })
                .map(|done| done.tags)
        }
        Act::FilterRename => {
            let kept = w.filters(&FiltersShow { team: begun.team.clone() }).unwrap();
            w.rename_filter(&us, FilterRename { id: one(&kept, b)?.id, name: format!("Filter {}", c % 5) })
                .map(|done| done.tags)
        }
        Act::FilterRemove => {
            let kept = w.filters(&FiltersShow { team: begun.team.clone() }).unwrap();
            w.remove_filter(&us, FilterRef { id: one(&kept, b)?.id }).map(|done| done.tags)
        }
        Act::Undo => in_turn(begun, |by| w.undo(by)),
        Act::Redo => in_turn(begun, |by| w.redo(by)),
    })
}

/// Each party takes back, or does again, only what it did itself: the one of the two whose step it is.
fn in_turn<T>(begun: &Beginning, act: impl Fn(&Party) -> Result<Done<T>>) -> Result<Vec<Tag>> {
    match act(&Party::Team(begun.team.clone())) {
        Err(Error::Rejected(Rejection::UndoIsTheirs { .. })) => act(&Party::Team(begun.other.clone())),
        done => done,
    }
    .map(|done| done.tags)
}

/// Whether a card that was moved was an ask, and its new place is the answer to it.
fn has_answered(w: &Workspace, act: Act) -> bool {
    act == Act::CardMove && w.info().unwrap().undo.is_some_and(|step| step.op == Op::AskAnswer)
}

/// What makes a card look otherwise, as the board of the window has it.
const FACES: [&str; 11] = [
    "card",
    "board_column",
    "outcome",
    "person",
    "people",
    "checklist_item",
    "label",
    "card_label",
    "card_link",
    "card_comment",
    "attachment",
];

/// All boards, with everything on them.
fn shown(w: &Workspace) -> Vec<Board> {
    w.boards().unwrap().iter().map(|board| w.board(&board.id).unwrap()).collect()
}

/// The board with its part in place of what was there, as the window puts it there.
fn amended(before: &Board, changed: &[CardId], part: BoardPart) -> Board {
    let faces: BTreeMap<_, _> = part.cards.iter().map(|card| (card.id.clone(), card.clone())).collect();
    let now = |card: &Card| faces.get(&card.id).unwrap_or(card).clone();
    let known: BTreeMap<_, _> = before.cards.iter().map(|card| (card.id.clone(), now(card))).collect();
    let mut cards = Vec::new();
    for column in &before.columns {
        match part.orders.iter().find(|order| order.column == column.id) {
            Some(order) => {
                cards.extend(order.cards.iter().filter_map(|id| faces.get(id).or_else(|| known.get(id)).cloned()));
            }
            None => {
                let stays = |card: &&Card| card.column == column.id && !changed.contains(&card.id);
                cards.extend(before.cards.iter().filter(stays).map(now));
            }
        }
    }
    Board { cards, asked: part.asked, flow: part.flow, ..before.clone() }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: crate::door::cases(24), ..ProptestConfig::default() })]

    #[test]
    fn every_sequence_on_boards_goes_all_the_way_back_and_forth(
        acts in prop::collection::vec((act(), any::<[u8; 3]>()), 1..16)
    ) {
        let begun = beginning();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sequence.spielraum");
        std::fs::write(&path, &begun.file).unwrap();
        let clock = Arc::new(SetClock::at("2026-11-13T09:00:00Z".parse().unwrap()));
        let w = Workspace::open(&path, clock as _).unwrap();
        let mut stop = begun.tables.clone();
        for (act, numbers) in acts {
            let before = shown(&w);
            let done = play(&w, begun, act, numbers.map(usize::from));
            if let Some(Ok(tags)) = &done && tags.iter().all(|tag| tag.kind == "card" || !FACES.contains(&tag.kind.as_str())) {
                let changed: Vec<CardId> =
                    tags.iter().filter(|tag| tag.kind == "card").map(|tag| CardId(tag.id.clone())).collect();
                for board in before.iter().filter(|board| !tags.iter().any(|tag| tag.id == board.id.0)) {
                    let part = w.board_part(&BoardPartShow { board: board.id.clone(), cards: changed.clone() }).unwrap();
                    let whole = serde_json::to_value(w.board(&board.id).unwrap()).unwrap();
                    prop_assert_eq!(serde_json::to_value(amended(board, &changed, part)).unwrap(), whole, "{:?}", act);
                }
            }
            if matches!(done, Some(Ok(_))) && (BINDING.contains(&act) || has_answered(&w, act)) {
                stop = tables(&w);
            }
        }
        // `tables` folds the log again and compares with the live ones.
        let end = tables(&w);
        let mut back = 0;
        while in_turn(begun, |by| w.undo(by)).is_ok() { back += 1; }
        prop_assert_eq!(tables(&w), stop);
        for _ in 0..back { in_turn(begun, |by| w.redo(by)).unwrap(); }
        prop_assert_eq!(tables(&w), end);
    }
}
