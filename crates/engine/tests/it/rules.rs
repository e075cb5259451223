//! What keeps a rule from force, what it says beside others, and whose it is.

use std::collections::BTreeMap;

use spielraum_domain::life::Obstacle;
use spielraum_domain::number::Number;
use spielraum_domain::proof::CellState;
use spielraum_domain::rule::{Answer, Case, Cell, HitPolicy, Language, TestResult};
use spielraum_domain::term::{Type, Value};
use spielraum_engine::frame::*;
use spielraum_engine::rule::*;
use spielraum_engine::term::*;
use spielraum_engine::{Error, Party, Rejection, TermId};

use crate::stage::{Stage, tables};
use crate::undo_rules::{agreed, at_most_40, days_of, in_force, their_rule};

#[test]
fn a_draft_comes_into_force_only_when_its_proof_holds() {
    let s = Stage::set();
    let (id, draft) = in_force(&s);
    let (w, us) = (&s.workspace, s.us());
    let shown = w.rule(&RuleShow { id: id.clone(), version: Some(draft.clone()) }).unwrap();
    let set = |row: usize, column: usize, text: &str| {
        let cell = CellSet {
            row: shown.rows[row].id.clone(),
            column: Some(shown.columns[column].id.clone()),
            text: text.into(),
            language: Language::En,
        };
        w.set_cells(&us, CellsSet { version: draft.clone(), cells: vec![cell] }).unwrap();
    };
    let open = || match w.put_in_force(&us, agreed(draft.clone())) {
        Err(Error::Rejected(Rejection::ProofOpen { gaps, overlaps, violated, unreadable, .. })) => {
            (gaps, overlaps, violated, unreadable)
        }
        other => panic!("{other:?}"),
    };
    set(1, 0, "over 7");
    assert_eq!(open(), (1, 0, 0, 0));
    set(1, 0, "over 4");
    assert_eq!(open(), (0, 1, 0, 0));
    set(1, 0, "over");
    assert_eq!(open().3, 1);
    set(1, 0, "over 5");
    set(1, 1, "€41");
    // The guardrail of the stage binds "Days late", so this one is needed to see a violation.
    let managers = s.managers();
    let term = TermId(w.terms().unwrap().into_iter().find(|term| term.name == "Goodwill").unwrap().id.0);
    w.draft_frame(&managers, FrameDraft::default()).unwrap();
    w.add_guardrail(&managers, at_most_40(term)).unwrap();
    let why = FramePublish { why: "We learned".into(), ..FramePublish::default() };
    w.publish_frame(&managers, why).unwrap();
    assert_eq!(open(), (0, 0, 1, 0));
    set(1, 1, "€40");
    w.put_in_force(&us, agreed(draft.clone())).unwrap();
    let rule = w.rule(&RuleShow { id, version: None }).unwrap();
    assert_eq!(rule.version.id, draft);
    assert_eq!(
        rule.rule.versions.iter().map(|v| v.state).collect::<Vec<_>>(),
        [VersionState::InForce, VersionState::Retired]
    );
    assert!(matches!(
        w.set_cells(&us, CellsSet { version: draft, cells: vec![] }),
        Err(Error::Rejected(Rejection::NotADraft))
    ));
}

#[test]
fn a_row_that_says_nothing_keeps_a_draft_from_force() {
    let s = Stage::set();
    let (id, draft) = in_force(&s);
    let (w, us) = (&s.workspace, s.us());
    let shown = w.rule(&RuleShow { id, version: Some(draft.clone()) }).unwrap();
    let outputs = shown.columns.iter().filter(|column| column.side == Side::Then);
    let empty = outputs.map(|column| CellSet {
        row: shown.rows[0].id.clone(),
        column: Some(column.id.clone()),
        text: String::new(),
        language: Language::En,
    });
    w.set_cells(&us, CellsSet { version: draft.clone(), cells: empty.collect() }).unwrap();
    let proof = w.prove_rule(&draft, &|| false).unwrap();
    assert_eq!((proof.silent, proof.obstacles), (vec![0], vec![Obstacle::Answers]));
    let refused = w.put_in_force(&us, agreed(draft));
    assert!(matches!(refused, Err(Error::Rejected(Rejection::ProofOpen { silent: 1, .. }))));
}

#[test]
fn a_gap_marked_as_impossible_needs_no_answer() {
    let s = Stage::set();
    let (id, draft) = in_force(&s);
    let (w, us) = (&s.workspace, s.us());
    let shown = w.rule(&RuleShow { id, version: Some(draft.clone()) }).unwrap();
    w.remove_rows(&us, RowsRemove { version: draft.clone(), rows: vec![shown.rows[1].id.clone()] }).unwrap();
    let proof = w.prove_rule(&draft, &|| false).unwrap();
    assert_eq!(proof.obstacles, [Obstacle::Gaps]);
    let cells = BTreeMap::from([(shown.columns[0].id.0.clone(), Cell::feel("> 5"))]);
    w.add_impossible(&us, ImpossibleAdd { version: draft.clone(), cells, reason: "Parcels are lost by then".into() })
        .unwrap();
    let proof = w.prove_rule(&draft, &|| false).unwrap();
    assert!(proof.obstacles.is_empty());
    let states: Vec<CellState> = proof.map.unwrap().cells.unwrap().into_iter().map(|cell| cell.state).collect();
    assert_eq!(states, [CellState::Answered, CellState::Impossible]);
}

#[test]
fn rules_of_other_teams_in_force_contradict_a_draft() {
    let s = Stage::set();
    let (id, _) = in_force(&s);
    let (w, them) = (&s.workspace, Party::Team(s.other.clone()));
    let ours = w.rule(&RuleShow { id: id.clone(), version: None }).unwrap();
    let shown = w.rule(&RuleShow { id: their_rule(&s), version: None }).unwrap();

    let found = w.contradictions(&shown.version.id, &|| false).unwrap().contradictions;
    let [one] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((&one.team, &one.rule, one.topic.as_str()), (&s.team, &id, "What we may offer"));
    assert_eq!(one.contradiction.rows, [0, 1]);
    assert_eq!(one.asked, [spielraum_domain::term::TermId(days_of(&s).0)]);
    // A draft binds nobody: our rule contradicts nothing until theirs is in force.
    assert!(w.contradictions(&ours.version.id, &|| false).unwrap().contradictions.is_empty());
    let refused = w.put_in_force(&them, agreed(shown.version.id));
    assert!(matches!(refused, Err(Error::Rejected(Rejection::ProofOpen { contradictions: 1, gaps: 0, .. }))));
}

#[test]
fn a_rule_answers_what_another_asks_but_not_in_a_circle() {
    let s = Stage::set();
    let (id, _) = in_force(&s);
    let (w, us) = (&s.workspace, s.us());
    let feeding = w.rule(&RuleShow { id: id.clone(), version: None }).unwrap();
    let term = |column: usize| feeding.columns[column].term.clone();
    let number = Type::Number { unit: None, step: Some(Number::ONE), min: Some(Number::ONE), max: Some(9.into()) };
    let add = TermAdd { name: "Letters".into(), kind: number, protected: false, same_everywhere: false };
    let letters = w.add_term(&us, add).unwrap().output;
    let new_rule = |inputs: Vec<TermId>, outputs: Vec<TermId>, cells: &[[&str; 2]]| {
        let topic = "How often we write".into();
        let (team, hit_policy) = (s.team.clone(), HitPolicy::Unique);
        let add = RuleAdd { team, topic, journey: None, stage: None, hit_policy, inputs, outputs };
        let rule = w.add_rule(&us, add).unwrap().output;
        let shown = w.rule(&RuleShow { id: rule, version: None }).unwrap();
        let row = |texts: &[&str; 2]| RowSpec {
            cells: shown
                .columns
                .iter()
                .zip(texts)
                .map(|(column, text)| (column.id.0.clone(), Cell::feel(*text)))
                .collect(),
            because: String::new(),
        };
        let rows = cells.iter().map(row).collect();
        w.add_rows(&us, RowsAdd { version: shown.version.id.clone(), rows, before: None }).unwrap();
        shown.version.id
    };
    let fed = new_rule(vec![term(1)], vec![letters.clone()], &[["< 15", "1"], [">= 15", "2"]]);
    let chain = w.rule_chain(&VersionRef { version: fed.clone() }).unwrap();
    assert_eq!((chain.asked, chain.circle.len()), (vec![term(0)], 0));
    assert_eq!((&chain.fed[0].term, &chain.fed[0].rule), (&term(1), &id));
    let days = spielraum_domain::term::TermId(term(0).0);
    let case: Case = [(days.clone(), Value::Number(6.into()))].into_iter().collect();
    let expected = |number: i32| [(spielraum_domain::term::TermId(letters.0.clone()), Value::Number(number.into()))];
    let test = |inputs: Case, number: i32| {
        let expected = expected(number).into_iter().collect();
        w.add_test(&us, TestAdd { version: fed.clone(), name: "Six days".into(), inputs, expected }).unwrap();
    };
    test(case.clone(), 2);
    test(case.clone(), 1);
    test(Case::default(), 2);
    // A kept case is answered as it was when it was tried: with the rules that feed this one.
    let results: Vec<TestResult> =
        w.rule_tests(&VersionRef { version: fed.clone() }).unwrap().into_iter().map(|test| test.result).collect();
    assert_eq!(results[0], TestResult::Passed);
    assert!(matches!(&results[1], TestResult::Differs { answer: Answer::Row { row: 1, .. } }), "{results:?}");
    assert_eq!(results[2], TestResult::Incomplete { missing: vec![days] });
    let path = s.path.with_file_name("cases.csv");
    std::fs::write(&path, "Days late\n6\n2\n").unwrap();
    let ask = BatchAsk { version: fed.clone(), path, language: Language::En };
    let batch = w.rule_batch(&ask, &mut |_, _| std::ops::ControlFlow::Continue(())).unwrap();
    assert_eq!((batch.counts.answered, batch.missing.len()), (2, 0), "{batch:?}");
    let tried = w.try_case(&TryCase { version: fed.clone(), case, expected: Case::default() }).unwrap();
    assert!(matches!(tried.answer, Some(Answer::Row { row: 1, .. })), "{tried:?}");
    assert_eq!(tried.fed[0].by.topic, "What we may offer");

    // Letters would decide how late we are, which decides the euros, which decide the letters.
    let back = new_rule(vec![letters], vec![term(0)], &[["-", "3"]]);
    assert_eq!(w.rule_chain(&VersionRef { version: back.clone() }).unwrap().circle.len(), 3);
    assert!(w.prove_rule(&fed, &|| false).unwrap().obstacles.contains(&Obstacle::Circle));
    let refused = w.put_in_force(&us, agreed(back));
    assert!(matches!(&refused, Err(Error::Rejected(Rejection::Circle { topics })) if topics.len() == 3), "{refused:?}");
}

#[test]
fn managers_set_the_frame_and_teams_set_rules() {
    let s = Stage::set();
    let w = &s.workspace;
    let refused = w.add_guardrail(&s.us(), at_most_40(TermId("any".into())));
    assert!(matches!(refused, Err(Error::Rejected(Rejection::ManagersOnly))));
    let (id, draft) = in_force(&s);
    for by in [s.managers(), Party::Team(s.other.clone())] {
        let refused = w.set_cells(&by, CellsSet { version: draft.clone(), cells: vec![] });
        assert!(matches!(refused, Err(Error::Rejected(Rejection::NotYours { .. }))));
    }
    let room = w.room().unwrap();
    assert!(room.is_empty() || room[0].teams.iter().all(|team| team.team == s.team), "{room:?}");
    drop((id, tables(w)));
}

#[test]
fn a_block_that_reaches_below_the_table_is_one_step() {
    let s = Stage::set();
    let (id, draft) = in_force(&s);
    let (w, us) = (&s.workspace, s.us());
    let shown = || w.rule(&RuleShow { id: id.clone(), version: Some(draft.clone()) }).unwrap();
    let texts = || -> Vec<_> {
        shown()
            .rows
            .iter()
            .map(|row| row.cells.values().map(|cell| cell.cell.text.clone()).collect::<Vec<_>>())
            .collect()
    };
    let (before, days) = (texts(), shown().columns[0].id.clone());
    let cell = CellSet {
        row: shown().rows[1].id.clone(),
        column: Some(days.clone()),
        text: "6 to 9".into(),
        language: Language::En,
    };
    let below = RowSpec { cells: BTreeMap::from([(days.0, Cell::feel("> 9"))]), ..RowSpec::default() };
    let paste = RowsPaste { version: draft.clone(), cells: vec![cell], rows: vec![below] };
    let made = w.paste_rows(&us, paste).unwrap().output;
    assert_eq!((made.len(), shown().rows.last().unwrap().id.clone()), (1, made[0].clone()));
    assert!(texts()[1].contains(&"6 to 9".to_owned()));
    w.undo(&us).unwrap();
    assert_eq!(texts(), before);
}

#[test]
fn a_rule_applies_at_a_stage_of_its_own_journey_only() {
    let s = Stage::set();
    let (id, _) = in_force(&s);
    let (w, us) = (&s.workspace, s.us());
    let add = spielraum_engine::journey::JourneyAdd {
        name: "First bill".into(),
        owner: s.team.clone(),
        stages: vec!["Reading it".into()],
    };
    let other = w.add_journey(&us, add).unwrap().output;
    let edit = |journey, stage| {
        let edit = RuleEdit { id: id.clone(), topic: None, journey, stage };
        w.edit_rule(&us, edit).map(drop)
    };
    let before = tables(w);
    let refused = edit(Some(Some(other.clone())), Some(Some(s.stages[0].clone())));
    assert!(matches!(refused, Err(Error::Rejected(Rejection::NotFound { kind: "stage" }))), "{refused:?}");
    assert_eq!(tables(w), before, "nothing half-done");
    let stage = w.journey(&other).unwrap().stages[0].id.clone();
    edit(Some(Some(other.clone())), Some(Some(stage.clone()))).unwrap();
    let rule = w.rule(&RuleShow { id: id.clone(), version: None }).unwrap().rule;
    assert_eq!((rule.journey, rule.stage), (Some(other), Some(stage)));
    edit(Some(None), Some(None)).unwrap();
}
