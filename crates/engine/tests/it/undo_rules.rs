//! What the acts on frame, rules and outcomes do on the stage.

use std::collections::BTreeMap;

use spielraum_domain::frame::Bound;
use spielraum_domain::life::Obstacle;
use spielraum_domain::number::Number;
use spielraum_domain::outcome::{Figure, Measure, OwnMeasure, Unit, Week};
use spielraum_domain::proof::CellState;
use spielraum_domain::rule::{Answer, Cell, HitPolicy, Language};
use spielraum_domain::term::{Type, Value};
use spielraum_engine::frame::*;
use spielraum_engine::outcome::*;
use spielraum_engine::proposal::*;
use spielraum_engine::rule::*;
use spielraum_engine::statement::*;
use spielraum_engine::term::*;
use spielraum_engine::{Error, Op, OutcomeId, Party, ProposalId, Rejection, RuleId, TermId, VersionId};

use crate::stage::{Stage, tables};

/// Plays an act; nothing for acts that bind others or leave nothing to take back.
pub fn act(op: Op, s: &Stage) -> bool {
    let (w, us) = (&s.workspace, s.us());
    match op {
        Op::TermAdd => drop(days(s)),
        Op::TermEdit => {
            let id = days(s);
            let edit = TermEdit {
                id,
                name: Some("Days".into()),
                kind: Some(Type::YesNo),
                protected: Some(true),
                same_everywhere: Some(true),
            };
            drop(w.edit_term(&us, edit).unwrap());
        }
        Op::TermRemove => {
            let id = days(s);
            drop(w.remove_term(&us, TermRef { id }).unwrap());
        }
        Op::AnswerSet | Op::AnswerRemove => {
            let kind = Type::Enum { values: vec!["Wait".into()] };
            let add = TermAdd { name: "We offer".into(), kind, protected: false, same_everywhere: false };
            let term = w.add_term(&us, add).unwrap().output;
            let sets = [(spielraum_domain::term::TermId(days(s).0), Value::Number(3.into()))].into();
            w.set_answer(&us, AnswerSet { term: term.clone(), name: "Resend".into(), sets }).unwrap();
            if op == Op::AnswerRemove {
                drop(w.remove_answer(&us, AnswerRef { term, name: "Resend".into() }).unwrap());
            }
        }
        Op::StatementAdd | Op::StatementEdit | Op::StatementVerify | Op::StatementRemove => {
            let at = |stage: usize| SaidAt::Stage(s.stages[stage].clone());
            let add = StatementAdd { team: s.team.clone(), sentence: "Sending it back is free.".into(), at: at(0) };
            let id = w.add_statement(&us, add).unwrap().output;
            match op {
                Op::StatementEdit => {
                    let edit = StatementEdit { id, sentence: Some("It is free.".into()), at: Some(at(1)) };
                    drop(w.edit_statement(&us, edit).unwrap());
                }
                Op::StatementVerify => {
                    s.clock.set("2026-11-20T09:00:00Z".parse().unwrap());
                    drop(w.verify_statement(&us, StatementRef { id }).unwrap());
                }
                Op::StatementRemove => drop(w.remove_statement(&us, StatementRef { id }).unwrap()),
                _ => {}
            }
        }
        Op::StatementAsk => {
            let (team, at) = (s.team.clone(), SaidAt::Stage(s.stages[0].clone()));
            let id = w.add_statement(&us, StatementAdd { team, sentence: "It is free.".into(), at }).unwrap().output;
            let ask = StatementAsk { id, title: "Is it still free?".into() };
            drop(w.ask_about_statement(&Party::Team(s.other.clone()), ask).unwrap());
        }
        Op::FrameDraft => {
            publish(s);
            drop(w.draft_frame(&s.managers(), FrameDraft::default()).unwrap());
        }
        Op::FrameEdit => drop(w.add_guardrail(&s.managers(), at_most_40(days(s))).unwrap()),
        Op::FrameDiscard => {
            publish(s);
            w.draft_frame(&s.managers(), FrameDraft::default()).unwrap();
            drop(w.discard_frame(&s.managers()).unwrap());
        }
        Op::FrameAnswer => objection(s),
        Op::FrameReply => {
            objection(s);
            let id = w.frame().unwrap().in_force.unwrap().answers[0].id.clone();
            let reply = FrameReplySet { id, kind: ReplyKind::Kept, note: "The carrier pays no more".into() };
            drop(w.reply_to_objection(&s.managers(), reply).unwrap());
        }
        Op::ProposalAdd => drop(proposal(s)),
        Op::ProposalSettle => {
            let settle = ProposalSettle { id: proposal(s), end: ProposalEnd::Declined, reason: "Not this year".into() };
            drop(w.settle_proposal(&s.managers(), settle).unwrap());
        }
        Op::OutcomeAdd => drop(outcome(s)),
        Op::OutcomeEdit => {
            let (id, counter) = (outcome(s), outcome(s));
            let edit = OutcomeEdit {
                id,
                name: Some("Other".into()),
                note: Some("n".into()),
                cheat: Some("c".into()),
                counter: Some(Some(counter)),
                stage: Some(Some(s.stages[0].clone())),
            };
            drop(w.edit_outcome(&us, edit).unwrap());
        }
        Op::OutcomeRemove => {
            let id = outcome(s);
            points(s, &id);
            let json = serde_json::json!({"id": s.cards[0], "outcome": id});
            w.edit_card(&us, serde_json::from_value(json).unwrap()).unwrap();
            drop(w.remove_outcome(&us, OutcomeRef { id }).unwrap());
        }
        Op::OutcomePoint => points(s, &outcome(s)),
        Op::OutcomeRebase => {
            let rebase =
                RebaseSet { outcome: outcome(s), week: Week { year: 2026, week: 37 }, reason: Some("Rule v6".into()) };
            drop(w.set_rebase(&us, rebase).unwrap());
        }
        Op::OutcomeNote => {
            let day = "2026-07-08".parse().unwrap();
            let note = NoteAdd { outcome: Some(outcome(s)), journey: None, day, text: "Summer sale".into() };
            drop(w.add_note(&us, note).unwrap());
        }
        op => return rule_act(op, s),
    }
    true
}

fn rule_act(op: Op, s: &Stage) -> bool {
    let (w, us) = (&s.workspace, s.us());
    if op == Op::RuleAdd {
        drop(rule_without_rows(s));
        return true;
    }
    if op == Op::RuleDraft {
        in_force(s);
        return true;
    }
    let ours = || {
        let id = rule(s);
        let shown = w.rule(&RuleShow { id: id.clone(), version: None }).unwrap();
        (id, shown)
    };
    match op {
        Op::RuleEdit => {
            let edit = RuleEdit {
                id: ours().0,
                topic: Some("Other".into()),
                journey: Some(Some(s.journey.clone())),
                stage: Some(Some(s.stages[1].clone())),
            };
            drop(w.edit_rule(&us, edit).unwrap());
        }
        Op::RuleRemove => drop(w.remove_draft(&us, RuleRef { id: ours().0 }).unwrap()),
        Op::RuleColumn => {
            let column = ours().1.columns[0].id.clone();
            drop(w.remove_rule_column(&us, RuleColumnRef { id: column }).unwrap());
        }
        Op::RuleRowAdd => {
            let add = RowsAdd {
                version: ours().1.version.id,
                rows: vec![RowSpec::default(), RowSpec::default()],
                before: None,
            };
            drop(w.add_rows(&us, add).unwrap());
        }
        Op::RuleCell => {
            let shown = ours().1;
            let cell = |column, text: &str| CellSet {
                row: shown.rows[0].id.clone(),
                column,
                text: text.into(),
                language: Language::De,
            };
            let cells = vec![
                cell(Some(shown.columns[0].id.clone()), ""),
                cell(Some(shown.columns[1].id.clone()), "7"),
                cell(None, "So"),
            ];
            drop(w.set_cells(&us, CellsSet { version: shown.version.id.clone(), cells }).unwrap());
        }
        Op::RuleRowMove => {
            let shown = ours().1;
            let moved = RowsMove {
                version: shown.version.id,
                rows: vec![shown.rows[1].id.clone()],
                before: Some(shown.rows[0].id.clone()),
            };
            drop(w.move_rows(&us, moved).unwrap());
        }
        Op::RuleRowRemove => {
            let shown = ours().1;
            drop(
                w.remove_rows(&us, RowsRemove { version: shown.version.id, rows: vec![shown.rows[0].id.clone()] })
                    .unwrap(),
            );
        }
        Op::RuleImpossible => {
            let shown = ours().1;
            let cells = BTreeMap::from([(shown.columns[0].id.0.clone(), Cell::feel("> 5"))]);
            drop(
                w.add_impossible(&us, ImpossibleAdd { version: shown.version.id, cells, reason: "Never".into() })
                    .unwrap(),
            );
        }
        _ => return rule_life_act(op, s),
    }
    true
}

fn rule_life_act(op: Op, s: &Stage) -> bool {
    let (w, us) = (&s.workspace, s.us());
    match op {
        Op::RuleConsent => {
            let (_, version) = in_force(s);
            drop(w.ask_consent(&us, VersionRef { version }).unwrap());
        }
        Op::RuleTakeBack => {
            let (_, version) = in_force(s);
            w.ask_consent(&us, VersionRef { version: version.clone() }).unwrap();
            drop(w.take_back(&us, VersionRef { version }).unwrap());
        }
        Op::RuleReview => {
            let (id, _) = in_force(s);
            let versions = w.rules().unwrap().into_iter().find(|rule| rule.id == id).unwrap().versions;
            let version = versions[1].id.clone();
            drop(w.set_review(&us, ReviewSet { version, review: "2027-01-31".parse().ok() }).unwrap());
        }
        Op::RuleExemption => {
            let (rule, other) = (rule(s), their_rule(s));
            let add = ExemptionAdd {
                term: goodwill(s),
                rule,
                other,
                reason: "We try both".into(),
                until: "2026-12-24".parse().unwrap(),
            };
            drop(w.add_exemption(&us, add).unwrap());
        }
        Op::RuleSettle => {
            let (rule, other) = (rule(s), their_rule(s));
            let ask = SettleAsk {
                term: goodwill(s),
                rule: other,
                other: rule,
                title: "One answer".into(),
                description: "Six days late".into(),
                due: None,
            };
            drop(w.ask_to_settle(&Party::Team(s.other.clone()), ask).unwrap());
        }
        Op::RuleTest => {
            let (_, version) = in_force(s);
            let value = |text: &str| Value::Number(text.parse().unwrap());
            let add = TestAdd {
                version,
                name: "A week".into(),
                inputs: [(spielraum_domain::term::TermId(days_of(s).0), value("7"))].into_iter().collect(),
                expected: BTreeMap::from([(spielraum_domain::term::TermId(goodwill(s).0), value("20"))]),
            };
            drop(w.add_test(&us, add).unwrap());
        }
        _ => return false,
    }
    true
}

fn term_called(s: &Stage, name: &str) -> TermId {
    TermId(s.workspace.terms().unwrap().into_iter().find(|term| term.name == name).unwrap().id.0)
}

pub fn goodwill(s: &Stage) -> TermId {
    term_called(s, "Goodwill")
}

pub fn days_of(s: &Stage) -> TermId {
    term_called(s, "Days late")
}

/// The other team gives ten euros whatever happens.
pub fn their_rule(s: &Stage) -> RuleId {
    let (w, them) = (&s.workspace, Party::Team(s.other.clone()));
    let add = RuleAdd {
        team: s.other.clone(),
        topic: "Sorry for the wait".into(),
        journey: None,
        stage: None,
        hit_policy: HitPolicy::Unique,
        inputs: vec![days_of(s)],
        outputs: vec![goodwill(s)],
    };
    let theirs = w.add_rule(&them, add).unwrap().output;
    let shown = w.rule(&RuleShow { id: theirs.clone(), version: None }).unwrap();
    let answers = BTreeMap::from([(shown.columns[1].id.0.clone(), Cell::feel("10"))]);
    let rows = vec![RowSpec { cells: answers, because: String::new() }];
    w.add_rows(&them, RowsAdd { version: shown.version.id, rows, before: None }).unwrap();
    theirs
}

pub fn days(s: &Stage) -> TermId {
    let one = Some("1".parse().unwrap());
    let kind = Type::Number { unit: None, step: one, min: one, max: None };
    let add = TermAdd { name: "Days late".into(), kind, protected: false, same_everywhere: false };
    s.workspace.add_term(&s.us(), add).unwrap().output
}

fn at_most_40(term: TermId) -> GuardrailAdd {
    let bound = Bound::AtMost { max: "40".parse().unwrap() };
    GuardrailAdd { name: "Forty".into(), term, bound, team: None, every_row: false }
}

pub fn publish(s: &Stage) {
    s.workspace.add_guardrail(&s.managers(), at_most_40(days(s))).unwrap();
    s.workspace.publish_frame(&s.managers(), FramePublish::default()).unwrap();
}

/// Our team acknowledges a frame in force, and then objects to it.
fn objection(s: &Stage) {
    publish(s);
    let frame = s.workspace.frame().unwrap().in_force.unwrap().item.id;
    let objects = TeamSays::Objects { reason: "Forty is too little for furniture".into(), due: None };
    for says in [TeamSays::Acknowledged, objects] {
        s.workspace.answer_frame(&s.us(), FrameAnswerSet { frame: frame.clone(), says }).unwrap();
    }
}

fn proposal(s: &Stage) -> ProposalId {
    publish(s);
    let part = s.workspace.frame().unwrap().in_force.unwrap().guardrails[0].lineage.clone();
    let add =
        ProposalAdd { rule: None, row: None, part: Some(part), text: "Fifty".into(), why: "Furniture is dear".into() };
    s.workspace.add_proposal(&s.us(), add).unwrap().output
}

fn outcome(s: &Stage) -> OutcomeId {
    let measure = Measure::Own(OwnMeasure { unit: Unit::Percent, direction: spielraum_domain::chart::Direction::Up });
    let add = OutcomeAdd {
        team: s.team.clone(),
        journey: Some(s.journey.clone()),
        stage: None,
        import: None,
        name: "Solved".into(),
        note: String::new(),
        measure,
        cheat: String::new(),
    };
    s.workspace.add_outcome(&s.us(), add).unwrap().output
}

fn points(s: &Stage, outcome: &OutcomeId) {
    let point = |week, figure| PointEntry { week: Week { year: 2026, week }, figure: Some(figure) };
    let points =
        vec![point(40, Figure::Value { value: 61.5 }), point(41, Figure::Ratio { numerator: 30.0, denominator: 50.0 })];
    s.workspace.set_points(&s.us(), PointsSet { outcome: outcome.clone(), points }).unwrap();
}

fn rule_without_rows(s: &Stage) -> RuleId {
    let w = &s.workspace;
    let input = match w.terms().unwrap().into_iter().find(|term| term.name == "Days late") {
        Some(term) => TermId(term.id.0),
        None => days(s),
    };
    let kind = Type::Number { unit: Some("€".into()), step: None, min: None, max: None };
    let add = TermAdd { name: "Goodwill".into(), kind, protected: false, same_everywhere: true };
    let output = w.add_term(&s.us(), add).unwrap().output;
    let add = RuleAdd {
        team: s.team.clone(),
        topic: "What we may offer".into(),
        journey: None,
        stage: None,
        hit_policy: HitPolicy::Unique,
        inputs: vec![input],
        outputs: vec![output],
    };
    w.add_rule(&s.us(), add).unwrap().output
}

/// "Days late" (1, 2, …) gives euros: up to five days 10, over five 20.
pub fn rule(s: &Stage) -> RuleId {
    let (w, id) = (&s.workspace, rule_without_rows(s));
    let shown = w.rule(&RuleShow { id: id.clone(), version: None }).unwrap();
    let row = |test: &str, euros: &str| RowSpec {
        cells: BTreeMap::from([
            (shown.columns[0].id.0.clone(), Cell::feel(test)),
            (shown.columns[1].id.0.clone(), Cell::feel(euros)),
        ]),
        because: "A wait deserves an apology".into(),
    };
    let rows = vec![row("<= 5", "10"), row("> 5", "20")];
    w.add_rows(&s.us(), RowsAdd { version: shown.version.id, rows, before: None }).unwrap();
    id
}

pub fn agreed(version: VersionId) -> RuleInForce {
    RuleInForce { version, agreed: "We try it until Christmas".into(), review: "2026-12-24".parse().ok() }
}

/// A rule in force with the draft of its next version.
pub fn in_force(s: &Stage) -> (RuleId, VersionId) {
    publish(s);
    let id = rule(s);
    let first = s.workspace.rule(&RuleShow { id: id.clone(), version: None }).unwrap().version.id;
    s.workspace.put_in_force(&s.us(), agreed(first)).unwrap();
    let next = s.workspace.draft_rule(&s.us(), RuleRef { id: id.clone() }).unwrap().output;
    (id, next)
}

#[test]
fn acts_that_bind_others_stop_undo() {
    let s = Stage::set();
    let (id, next) = in_force(&s);
    let w = &s.workspace;
    assert_eq!(w.undo(&s.us()).unwrap().output.op, Op::RuleDraft);
    let stopped = w.undo(&s.us());
    assert!(matches!(stopped, Err(Error::Rejected(Rejection::UndoStopsHere { op: Op::RuleInForce }))), "{stopped:?}");
    w.redo(&s.us()).unwrap();
    let rule = w.rule(&RuleShow { id, version: Some(next) }).unwrap();
    assert_eq!(rule.rows.len(), 2);
    assert!(rule.rows.iter().all(|row| row.changed.is_empty()), "a fresh draft says what the version in force says");
}

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
    w.publish_frame(&managers, FramePublish::default()).unwrap();
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

    let found = w.contradictions(&shown.version.id, &|| false).unwrap();
    let [one] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((&one.team, &one.rule, one.topic.as_str()), (&s.team, &id, "What we may offer"));
    assert_eq!(one.contradiction.rows, [0, 1]);
    assert_eq!(one.asked, [spielraum_domain::term::TermId(days_of(&s).0)]);
    // A draft binds nobody: our rule contradicts nothing until theirs is in force.
    assert!(w.contradictions(&ours.version.id, &|| false).unwrap().is_empty());
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
    let case = [(days, Value::Number(6.into()))].into_iter().collect();
    let tried = w.try_case(&TryCase { version: fed.clone(), case }).unwrap();
    assert!(matches!(tried.answer, Answer::Row { row: 1, .. }), "{tried:?}");
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
