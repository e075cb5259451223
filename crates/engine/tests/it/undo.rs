//! One undo test for each act: taking it back restores the exact tables, doing it again restores the later ones, also after the
//! file was closed and opened.

use std::sync::Arc;

use spielraum_domain::retro::{OwnColumn, OwnFormat};
use spielraum_domain::rhythm::{Kind, Weekday};
use spielraum_engine::board::*;
use spielraum_engine::experiment::*;
use spielraum_engine::journey::*;
use spielraum_engine::retro::FormatAdd;
use spielraum_engine::rhythm::{RhythmRef, Spec};
use spielraum_engine::team::*;
use spielraum_engine::{CardId, Error, Op, Party, PartyNamed, Rejection, Workspace};

use crate::cards::{ask, board_of};
use crate::column_roles::for_done;
use crate::stage::{Stage, card, tables};

/// What an act does on the stage; nothing for acts that bind others or leave nothing to take back.
fn act(op: Op, s: &Stage) -> bool {
    let (w, us) = (&s.workspace, s.us());
    match op {
        Op::WorkspaceEdit => drop(w.rename(&us, "Another name").unwrap()),
        Op::UnitAdd => drop(
            w.add_unit(&us, UnitAdd { name: "Logistics".into(), short: None, parent: Some(s.unit.clone()) }).unwrap(),
        ),
        Op::UnitEdit => drop(w.edit_unit(&us, UnitEdit { id: s.unit.clone(), name: "Service".into() }).unwrap()),
        Op::UnitRemove => {
            let add = UnitAdd { name: "Empty".into(), short: None, parent: None };
            let id = w.add_unit(&us, add).unwrap().output;
            drop(w.remove_unit(&us, UnitRef { id }).unwrap());
        }
        Op::TeamAdd => drop(w.add_team(&us, TeamAdd { name: "Digital".into(), short: None, unit: None }).unwrap()),
        Op::TeamEdit => {
            let edit = TeamEdit {
                id: s.team.clone(),
                name: Some("Parcels".into()),
                short: Some("PA".into()),
                unit: Some(None),
            };
            drop(w.edit_team(&us, edit).unwrap());
        }
        Op::TeamRemove => drop(w.remove_team(&us, TeamRef { id: s.other.clone() }).unwrap()),
        Op::JourneyAdd => {
            let add = JourneyAdd {
                name: "First bill".into(),
                owner: s.team.clone(),
                stages: vec!["One".into(), "Two".into()],
            };
            drop(w.add_journey(&us, add).unwrap());
        }
        Op::JourneyEdit => {
            let edit =
                JourneyEdit { id: s.journey.clone(), name: Some("It is late".into()), owner: Some(s.other.clone()) };
            drop(w.edit_journey(&us, edit).unwrap());
        }
        Op::JourneyRemove => drop(w.remove_journey(&us, JourneyRef { id: s.journey.clone() }).unwrap()),
        Op::JourneyTakePart => {
            let part = TakePart { journey: s.journey.clone(), team: s.other.clone(), takes_part: true };
            drop(w.take_part(&us, part).unwrap());
        }
        Op::StageAdd => {
            let add =
                StageAdd { journey: s.journey.clone(), name: "Settled".into(), before: Some(s.stages[1].clone()) };
            drop(w.add_stage(&us, add).unwrap());
        }
        Op::StageEdit => {
            let edit = StageEdit {
                id: s.stages[0].clone(),
                name: Some("Waiting".into()),
                note: Some("a day".into()),
                wants: Some("To know.".into()),
                needs_person: Some(Some(70)),
                has_person: Some(Some(36)),
            };
            drop(w.edit_stage(&us, edit).unwrap());
        }
        Op::StageMove => {
            drop(w.move_stage(&us, StageMove { id: s.stages[1].clone(), before: Some(s.stages[0].clone()) }).unwrap())
        }
        Op::StageRemove => drop(w.remove_stage(&us, StageRef { id: s.stages[0].clone() }).unwrap()),
        Op::TouchpointAdd => drop(w.add_touchpoint(&us, touchpoint(s)).unwrap()),
        Op::TouchpointEdit => {
            let id = w.add_touchpoint(&us, touchpoint(s)).unwrap().output;
            let edit = TouchpointEdit {
                id,
                name: Some("Bot".into()),
                channel: Some(Channel::Bot),
                handling: Some(Handling::Automated),
                share: Some(None),
            };
            drop(w.edit_touchpoint(&us, edit).unwrap());
        }
        Op::TouchpointRemove => {
            let id = w.add_touchpoint(&us, touchpoint(s)).unwrap().output;
            drop(w.remove_touchpoint(&us, TouchpointRef { id }).unwrap());
        }
        op => return board_act(op, s),
    }
    true
}

fn board_act(op: Op, s: &Stage) -> bool {
    let (w, us) = (&s.workspace, s.us());
    let column =
        |name: &str| ColumnSpec { name: name.into(), role: ColumnRole::Active, policy: String::new(), limit: None };
    let first = || CardRef { id: s.cards[0].clone() };
    match op {
        Op::BoardAdd => {
            let board = BoardAdd { team: s.team.clone(), name: "Second".into(), columns: vec![column("Doing")] };
            drop(w.add_board(&us, board).unwrap());
        }
        Op::BoardEdit => drop(w.edit_board(&us, BoardEdit { id: s.board.clone(), name: "Our board".into() }).unwrap()),
        Op::BoardArchive => {
            w.add_board(&us, BoardAdd { team: s.team.clone(), name: "Second".into(), columns: vec![] }).unwrap();
            drop(w.archive_board(&us, BoardArchive { id: s.board.clone(), archived: true }).unwrap());
        }
        Op::BoardTakeUp => {
            w.add_board(&us, BoardAdd { team: s.team.clone(), name: "Second".into(), columns: vec![] }).unwrap();
            w.archive_board(&us, BoardArchive { id: s.board.clone(), archived: true }).unwrap();
            drop(w.archive_board(&us, BoardArchive { id: s.board.clone(), archived: false }).unwrap());
        }
        Op::BoardMove => {
            w.add_board(&us, BoardAdd { team: s.team.clone(), name: "Second".into(), columns: vec![] }).unwrap();
            drop(w.move_board(&us, BoardMove { id: s.board.clone(), before: None }).unwrap());
        }
        Op::FilterKeep => drop(keep_filter(s)),
        Op::FilterRename => {
            let id = keep_filter(s);
            drop(w.rename_filter(&us, FilterRename { id, name: "Post".into() }).unwrap());
        }
        Op::FilterRemove => {
            let id = keep_filter(s);
            drop(w.remove_filter(&us, FilterRef { id }).unwrap());
        }
        Op::ColumnAdd => {
            let add =
                ColumnAdd { board: s.board.clone(), column: column("Trying"), before: Some(s.columns[2].clone()) };
            drop(w.add_column(&us, add).unwrap());
        }
        Op::ColumnEdit => {
            let edit = ColumnEdit {
                id: s.columns[1].clone(),
                name: Some("In work".into()),
                role: None,
                policy: Some("Two people have time.".into()),
                limit: Some(None),
            };
            drop(w.edit_column(&us, edit).unwrap());
        }
        Op::ColumnRole => {
            w.block_cards(&us, CardBlock { ids: vec![first().id], reason: "Waits".into(), team: None, on: None })
                .unwrap();
            drop(w.edit_column(&us, for_done(&s.columns[1])).unwrap());
        }
        Op::ColumnMove => {
            let moved = ColumnMove { id: s.columns[2].clone(), before: Some(s.columns[0].clone()) };
            drop(w.move_column(&us, moved).unwrap());
        }
        Op::ColumnRemove => {
            w.trash_cards(&us, CardRefs { ids: vec![s.cards[1].clone()] }).unwrap();
            w.archive_cards(&us, CardArchive { ids: vec![first().id, s.cards[2].clone()], archived: true }).unwrap();
            drop(w.remove_column(&us, ColumnRef { id: s.columns[1].clone() }).unwrap());
        }
        Op::CardAdd => drop(w.add_card(&us, card(&s.columns[0], "Fourth")).unwrap()),
        Op::CardEdit => drop(w.edit_card(&us, every_field(s)).unwrap()),
        Op::CardMove => {
            let ids: Vec<CardId> = vec![s.cards[2].clone(), s.cards[0].clone()];
            let stage = Some(Some(s.stages[1].clone()));
            drop(w.move_cards(&us, CardMove { ids, column: s.columns[2].clone(), before: None, stage }).unwrap());
        }
        Op::CardBlock => drop(w.block_cards(&us, block(s)).unwrap()),
        Op::CardUnblock => {
            w.block_cards(&us, block(s)).unwrap();
            drop(w.unblock_cards(&us, CardRefs { ids: vec![first().id] }).unwrap());
        }
        Op::CardTrash => drop(w.trash_cards(&us, CardRefs { ids: vec![first().id] }).unwrap()),
        Op::CardRestore => {
            w.trash_cards(&us, CardRefs { ids: vec![first().id] }).unwrap();
            drop(w.restore_cards(&us, CardRefs { ids: vec![first().id] }).unwrap());
        }
        Op::CardArchive => drop(w.archive_cards(&us, CardArchive { ids: vec![first().id], archived: true }).unwrap()),
        Op::CardChecklist => {
            let add = ChecklistAdd { card: first().id, lines: vec!["Ask".into(), "Wait".into(), "Send".into()] };
            let ids = w.add_checklist(&us, add).unwrap().output;
            let edit = ChecklistEdit { id: ids[0].clone(), text: Some("Ask twice".into()), done: Some(true) };
            w.edit_checklist(&us, edit).unwrap();
            w.remove_checklist(&us, ChecklistRef { id: ids[1].clone() }).unwrap();
            let moved = ChecklistMove { id: ids[2].clone(), before: Some(ids[0].clone()) };
            drop(w.move_checklist(&us, moved).unwrap());
        }
        Op::CardLabel => {
            let label = label(s);
            drop(w.set_card_label(&us, CardLabelSet { cards: vec![first().id], label, on: true }).unwrap());
        }
        Op::LabelEdit => {
            let id = label(s);
            w.set_card_label(&us, CardLabelSet { cards: vec![first().id], label: id.clone(), on: true }).unwrap();
            w.edit_label(&us, LabelEdit { id: id.clone(), name: Some("Later".into()), colour: None }).unwrap();
            drop(w.remove_label(&us, LabelRef { id }).unwrap());
        }
        Op::CardLink => {
            let add = LinkAdd { card: first().id, kind: LinkKind::WaitsOn, other: s.cards[1].clone() };
            drop(w.add_link(&us, add).unwrap());
        }
        Op::CardComment => {
            let add = CardCommentAdd { card: first().id, text: "Seen".into() };
            let id = w.add_card_comment(&us, add).unwrap().output;
            drop(w.edit_card_comment(&us, CardCommentEdit { id, text: "Seen twice".into() }).unwrap());
        }
        Op::ExperimentWatch => {
            let (id, outcome) = (experiment(s), crate::undo_rules::outcome(s));
            let watch = |role| ExperimentWatch { id: id.clone(), outcome: outcome.clone(), role };
            w.watch_experiment(&us, watch(Some(Role::Moves))).unwrap();
            drop(w.watch_experiment(&us, watch(Some(Role::Holds))).unwrap());
        }
        Op::ExperimentEnd => {
            let becomes = Some(Becomes::Rule { topic: "Gift parcels".into() });
            let end = ExperimentEnd { id: experiment(s), ending: Ending::Keep, learned: "It works".into(), becomes };
            drop(w.end_experiment(&us, end).unwrap());
        }
        Op::RetroFormat => {
            let columns = vec![OwnColumn { question: "What hurts?".into(), is_kept: false }];
            let format = OwnFormat { name: "Ours".into(), columns };
            drop(w.add_retro_format(&us, FormatAdd { team: s.team.clone(), format }).unwrap());
        }
        Op::AskAdd => {
            w.add_board(&s.them(), board_of(&s.other)).unwrap();
            drop(w.add_asked(&us, ask(s)).unwrap());
        }
        Op::RhythmSet => drop(crate::rhythm::add(s, a_rhythm()).unwrap()),
        Op::RhythmRemove => {
            let id = crate::rhythm::add(s, a_rhythm()).unwrap();
            drop(w.remove_rhythm(&us, RhythmRef { id }).unwrap());
        }
        Op::CardAttachment | Op::CardTemplate | Op::TemplateRemove | Op::BoardBringIn => {
            return crate::exchange::act(op, s);
        }
        op => return crate::undo_rules::act(op, s),
    }
    true
}

fn a_rhythm() -> Spec {
    crate::rhythm::spec(Kind::Review, &[Weekday::Mo], 4, "2026-12-07")
}

fn experiment(s: &Stage) -> CardId {
    let edit = CardEdit { kind: Some(CardKind::Experiment), ..every_field(s) };
    s.workspace.edit_card(&s.us(), edit).unwrap();
    s.cards[0].clone()
}

fn touchpoint(s: &Stage) -> TouchpointAdd {
    let (channel, handling) = (Channel::Phone, Handling::Person);
    TouchpointAdd { stage: s.stages[0].clone(), name: "Phone".into(), channel, handling, share: Some(12) }
}

fn block(s: &Stage) -> CardBlock {
    let (team, on) = (Some(s.other.clone()), Some("Logistics data".into()));
    CardBlock { ids: vec![s.cards[0].clone()], reason: "No data".into(), team, on }
}

fn keep_filter(s: &Stage) -> spielraum_engine::BoardFilterId {
    let filter = CardFilter {
        text: "parcel".into(),
        kinds: vec![CardKind::Ask],
        labels: vec![label(s)],
        blocked: true,
        outcome: None,
        stage: Some(s.stages[0].clone()),
        due: Some(DueFilter::Week),
    };
    let keep = FilterKeep { team: s.team.clone(), name: "Parcels".into(), filter };
    s.workspace.keep_filter(&s.us(), keep).unwrap().output
}

fn label(s: &Stage) -> spielraum_engine::LabelId {
    let add = LabelAdd { card: None, team: s.team.clone(), name: "Soon".into(), colour: LabelColour::Petrol };
    s.workspace.add_label(&s.us(), add).unwrap().output
}

fn every_field(s: &Stage) -> CardEdit {
    let day = "2026-12-01".parse().ok();
    CardEdit {
        id: s.cards[0].clone(),
        kind: Some(CardKind::Experiment),
        title: Some("Another title".into()),
        description: Some("Why".into()),
        stage: Some(Some(s.stages[0].clone())),
        outcome: Some(None),
        asker: Some(Some(s.other.clone())),
        due: Some(day),
        begun: Some(day),
        look_at: Some(day),
        stop_when: Some("It hurts".into()),
        expectation: Some("Fewer ask twice".into()),
    }
}

#[test]
fn every_act_is_taken_back_exactly_and_done_again_exactly() {
    let mut tried = 0;
    for op in Op::ALL.iter().copied() {
        let stage = Stage::set();
        if !act(op, &stage) {
            continue;
        }
        tried += 1;
        let Stage { workspace, clock, path, .. } = &stage;
        let later = tables(workspace);
        let info = workspace.info().unwrap();
        assert_eq!(info.undo.as_ref().map(|label| label.op), Some(op));
        let us = take_back(&stage, op);
        let before = tables(workspace);
        assert_ne!(before, later, "{op:?} changed nothing");
        assert_eq!(workspace.redo(&us).unwrap().output.op, op);
        assert_eq!(tables(workspace), later, "redo of {op:?}");
        workspace.undo(&us).unwrap();
        assert_eq!(tables(workspace), before, "second undo of {op:?}");
        let (clock, path) = (Arc::clone(clock), path.clone());
        let Stage { workspace, folder, .. } = stage;
        drop(workspace);
        let again = Workspace::open(&path, clock).unwrap();
        assert_eq!(tables(&again), before, "{op:?} after opening again");
        again.redo(&us).unwrap();
        assert_eq!(tables(&again), later, "redo of {op:?} after opening again");
        drop((again, folder));
    }
    let never = [Op::WorkspaceBegin, Op::PeopleEdit, Op::RuleUse, Op::ConsentRound, Op::RetroEdit, Op::PulseHold];
    let expected = Op::ALL.iter().filter(|op| !op.binds_others() && !never.contains(op)).count();
    assert_eq!(tried, expected, "an act without an undo test");
}

/// Takes the last step back in the name of the only party that may, and says which.
fn take_back(s: &Stage, op: Op) -> Party {
    for party in [s.us(), s.managers(), s.them()] {
        match s.workspace.undo(&party) {
            Ok(done) => {
                assert_eq!(done.output.op, op);
                return party;
            }
            Err(Error::Rejected(Rejection::UndoIsTheirs { .. })) => {}
            Err(other) => panic!("{op:?} by {party:?}: {other}"),
        }
    }
    panic!("{op:?} is nobody's");
}

#[test]
fn nobody_takes_back_what_another_party_did() {
    let s = Stage::set();
    let w = &s.workspace;
    let whose = |refused: spielraum_engine::Result<_>| match refused {
        Err(Error::Rejected(Rejection::UndoIsTheirs { op: Op::CardAdd, whose })) => whose,
        other => panic!("{other:?}"),
    };
    let before = s.tables();
    let ours = PartyNamed::Team { name: "Delivery & returns".into() };
    assert_eq!(whose(w.undo(&s.managers())), ours);
    assert_eq!(whose(w.undo(&s.them())), ours);
    assert_eq!(s.tables(), before);
    // Nor do they do again what a team took back.
    w.undo(&s.us()).unwrap();
    let before = s.tables();
    assert_eq!(whose(w.redo(&s.managers())), ours);
    assert_eq!(s.tables(), before);
    w.redo(&s.us()).unwrap();
    // What the managers do last stands between the team and its own step.
    w.edit_unit(&s.managers(), UnitEdit { id: s.unit.clone(), name: "Service".into() }).unwrap();
    let refused = w.undo(&s.us());
    let managers = PartyNamed::Managers { name: "Service".into() };
    assert!(
        matches!(&refused, Err(Error::Rejected(Rejection::UndoIsTheirs { op: Op::UnitEdit, whose })) if *whose == managers),
        "{refused:?}"
    );
    w.undo(&s.managers()).unwrap();
    w.undo(&s.us()).unwrap();
}

#[test]
fn undo_all_the_way_back_and_forth() {
    let stage = Stage::set();
    let (w, us) = (&stage.workspace, stage.us());
    let end = stage.tables();
    let mut steps = 0;
    while w.undo(&us).is_ok() {
        steps += 1;
    }
    let empty = stage.tables();
    let left: Vec<_> = empty.iter().filter(|(_, (rows, _))| *rows > 0).map(|(table, _)| table.as_str()).collect();
    assert_eq!(left, ["workspace"], "without its beginning there is none");
    assert!(matches!(w.undo(&us), Err(Error::Rejected(Rejection::NothingToUndo))));
    for _ in 0..steps {
        w.redo(&us).unwrap();
    }
    assert_eq!(stage.tables(), end);
    assert!(matches!(w.redo(&us), Err(Error::Rejected(Rejection::NothingToRedo))));
}

#[test]
fn something_new_buries_what_was_undone() {
    let stage = Stage::set();
    let (w, us) = (&stage.workspace, stage.us());
    w.undo(&us).unwrap();
    w.rename(&us, "New").unwrap();
    assert!(matches!(w.redo(&us), Err(Error::Rejected(Rejection::NothingToRedo))));
    assert_eq!(w.undo(&us).unwrap().output.op, Op::WorkspaceEdit);
    assert_eq!(w.undo(&us).unwrap().output.op, Op::CardAdd);
}
