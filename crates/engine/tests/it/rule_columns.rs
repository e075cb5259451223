//! Columns that move, free columns that say nothing to the proof, and the rows that are shown alone.

use spielraum_domain::rule::{Cell, Language, Problem};
use spielraum_engine::rule::*;
use spielraum_engine::{ColumnId, Error, Party, Rejection, RowId, RuleId, VersionId, Workspace};

use crate::stage::{Stage, tables};
use crate::undo_rules::{agreed, in_force};

fn shown(w: &Workspace, id: &RuleId, version: &VersionId) -> Rule {
    w.rule(&RuleShow { id: id.clone(), version: Some(version.clone()) }).unwrap()
}

fn write(w: &Workspace, us: &Party, version: &VersionId, row: &RowId, column: &str, text: &str) {
    let column = Some(ColumnId(column.into()));
    let cell = CellSet { row: row.clone(), column, text: text.into(), language: Language::En };
    w.set_cells(us, CellsSet { version: version.clone(), cells: vec![cell] }).unwrap();
}

fn add(w: &Workspace, us: &Party, version: &VersionId, name: &str) -> spielraum_engine::CommentId {
    w.add_comment(us, CommentAdd { version: version.clone(), name: name.into() }).unwrap().output
}

#[test]
fn a_free_column_is_written_named_moved_copied_and_compared() {
    let s = Stage::set();
    let (id, draft) = in_force(&s);
    let (w, us) = (&s.workspace, s.us());
    let proof = w.prove_rule(&draft, &|| false).unwrap().proof;
    let source = add(w, &us, &draft, "Source");
    let remark = add(w, &us, &draft, " Remark ");
    let taken = w.add_comment(&us, CommentAdd { version: draft.clone(), name: "Remark".into() });
    assert!(matches!(taken, Err(Error::Rejected(Rejection::NameTaken { .. }))));
    w.edit_comment(&us, CommentEdit { id: remark.clone(), name: "Note".into() }).unwrap();
    w.move_comment(&us, CommentMove { id: remark.clone(), before: Some(source.clone()) }).unwrap();
    let rule = shown(w, &id, &draft);
    let row = &rule.rows[0].id;
    write(w, &us, &draft, row, &source.0, "Contract 4");
    write(w, &us, &draft, row, &remark.0, "ask Kim");
    write(w, &us, &draft, row, &remark.0, "  ");

    let rule = shown(w, &id, &draft);
    assert_eq!(rule.comments.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Note", "Source"]);
    assert!(rule.comments.iter().all(|one| one.is_new));
    assert_eq!(rule.rows[0].comments, [(source.0.clone(), "Contract 4".to_owned())].into());
    assert_eq!(w.prove_rule(&draft, &|| false).unwrap().proof, proof, "comments say nothing to the proof");

    w.put_in_force(&us, agreed(draft.clone())).unwrap();
    let next = w.draft_rule(&us, RuleRef { id: id.clone() }).unwrap().output;
    let copied = shown(w, &id, &next);
    let names: Vec<_> = copied.comments.iter().map(|one| (one.name.as_str(), one.is_new)).collect();
    assert_eq!(names, [("Note", false), ("Source", false)]);
    assert_eq!(copied.rows[0].comments.values().collect::<Vec<_>>(), ["Contract 4"]);
    let (note, source_now) = (copied.comments[0].id.clone(), copied.comments[1].id.clone());
    w.remove_comment(&us, CommentRef { id: note }).unwrap();
    let compared = w.compare_rule(&VersionsCompare { before: draft, after: next.clone() }, &|| false).unwrap().comments;
    let pairs: Vec<_> = compared.into_iter().map(|pair| (pair.before, pair.after)).collect();
    assert_eq!(pairs, [(Some(source), Some(source_now.clone())), (Some(remark), None)]);

    let before = tables(w);
    w.remove_comment(&us, CommentRef { id: source_now }).unwrap();
    assert!(shown(w, &id, &next).rows[0].comments.is_empty());
    w.undo(&us).unwrap();
    assert_eq!(tables(w), before);
}

#[test]
fn a_column_moves_on_its_side_alone_and_back() {
    let s = Stage::set();
    let (id, draft) = in_force(&s);
    let (w, us) = (&s.workspace, s.us());
    let columns = |side: Side| {
        let columns = shown(w, &id, &draft).columns.into_iter().filter(move |column| column.side == side);
        columns.map(|column| column.id).collect::<Vec<_>>()
    };
    let term = shown(w, &id, &draft).columns[0].term.clone();
    for side in [Side::If, Side::If] {
        let add = RuleColumnAdd { version: draft.clone(), side, term: term.clone(), before: None };
        w.add_rule_column(&us, add).unwrap();
    }
    let (inputs, outputs) = (columns(Side::If), columns(Side::Then));
    let go = |id: &ColumnId, before: Option<&ColumnId>| {
        w.move_rule_column(&us, RuleColumnMove { id: id.clone(), before: before.cloned() })
    };
    go(&inputs[2], Some(&inputs[0])).unwrap();
    assert_eq!(columns(Side::If), [&inputs[2], &inputs[0], &inputs[1]].map(Clone::clone));
    go(&inputs[2], None).unwrap();
    assert_eq!(columns(Side::If), inputs);
    go(&inputs[0], Some(&inputs[2])).unwrap();
    assert_eq!(columns(Side::If), [&inputs[1], &inputs[0], &inputs[2]].map(Clone::clone));
    assert!(go(&inputs[0], Some(&outputs[0])).is_err());
    w.undo(&us).unwrap();
    assert_eq!(columns(Side::If), inputs);
    assert_eq!(columns(Side::Then), outputs);
}

#[test]
fn rows_alone_are_shown_as_in_the_whole_table() {
    let s = Stage::set();
    let (id, draft) = in_force(&s);
    let (w, us) = (&s.workspace, s.us());
    let rule = shown(w, &id, &draft);
    let cells = rule.rows[0].cells.iter().map(|(column, view)| (column.0.clone(), view.cell.clone()));
    let mut new = RowSpec { cells: cells.collect(), because: "again".into() };
    let column = rule.columns[0].id.0.clone();
    new.cells.insert(column, Cell { text: "over five".into(), language: Language::En });
    let before = Some(rule.rows[1].id.clone());
    let made = w.add_rows(&us, RowsAdd { version: draft.clone(), rows: vec![new], before }).unwrap().output;
    write(w, &us, &draft, &rule.rows[1].id, &rule.columns[0].id.0, "over 6");

    let whole = shown(w, &id, &draft);
    let gone = RowId("gone".into());
    let asked = vec![whole.rows[2].id.clone(), gone, made[0].clone()];
    let some = w.rule_rows(&RowsShow { version: draft, rows: asked }).unwrap();
    assert_eq!(some.count as usize, whole.rows.len());
    let json = |row: &RuleRowView| serde_json::to_value(row).unwrap();
    let placed: Vec<_> = some.rows.iter().map(|one| (one.index, json(&one.row))).collect();
    assert_eq!(placed, [(1, json(&whole.rows[1])), (2, json(&whole.rows[2]))]);
    assert!(!whole.rows[2].changed.is_empty(), "it differs from the version in force");
    let of_rows = |problem: &&Problem| matches!(problem, Problem::Cell { .. });
    assert_eq!(some.problems, whole.problems.iter().filter(of_rows).cloned().collect::<Vec<_>>());
    assert!(matches!(some.problems[..], [Problem::Cell { row: 1, .. }]));
}
