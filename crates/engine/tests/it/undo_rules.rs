//! What the acts on frame, rules and outcomes do on the stage.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};

use spielraum_domain::chart::{Direction, Rules};
use spielraum_domain::frame::Bound;
use spielraum_domain::outcome::{Figure, Measure, OwnMeasure, Unit, Week};
use spielraum_domain::rule::{Cell, HitPolicy, Language};
use spielraum_domain::term::{Type, Value};
use spielraum_engine::consent::{AgreementRef, AgreementReview};
use spielraum_engine::frame::*;
use spielraum_engine::import::{MappingRef, MappingRename};
use spielraum_engine::outcome::*;
use spielraum_engine::proposal::*;
use spielraum_engine::rule::*;
use spielraum_engine::statement::*;
use spielraum_engine::term::*;
use spielraum_engine::{Error, Op, OutcomeId, Party, ProposalId, Rejection, RetiredId, RuleId, TermId, VersionId};

use crate::stage::Stage;

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
        Op::AgreementReview | Op::AgreementEnd => {
            let id = crate::consent::agreement(s);
            match op {
                Op::AgreementEnd => drop(w.end_agreement(&us, AgreementRef { id }).unwrap()),
                _ => {
                    let review = "2027-06-01".parse().unwrap();
                    drop(w.review_agreement(&us, AgreementReview { id, review }).unwrap());
                }
            }
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
                journey: Some(None),
                direction: Some(Direction::Down),
                rules: Some(Rules::Wheeler),
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
        Op::OutcomeDefine => {
            let (id, measure) =
                (outcome(s), Measure::Own(OwnMeasure { unit: Unit::Percent, direction: Direction::Up }));
            let week = Week { year: 2026, week: 41 };
            let define = OutcomeDefine { id, measure, note: "of all".into(), week, reason: "Clearer".into() };
            drop(w.define_outcome(&us, define).unwrap());
        }
        Op::MeasureRetire => drop(retired(s)),
        Op::MeasureForget => drop(w.forget_measure(&us, RetiredRef { id: retired(s) }).unwrap()),
        Op::OutcomePoint => points(s, &outcome(s)),
        Op::OutcomeRebase => {
            let rebase =
                RebaseSet { outcome: outcome(s), week: Week { year: 2026, week: 37 }, reason: Some("Rule v6".into()) };
            drop(w.set_rebase(&us, rebase).unwrap());
        }
        Op::OutcomeNote => drop(note(s)),
        Op::OutcomeNoteRemove => drop(w.remove_note(&us, NoteRef { id: note(s) }).unwrap()),
        Op::MappingEdit => {
            let rename = MappingRename { id: crate::import_life::kept_mapping(s), name: "Other".into() };
            drop(w.rename_mapping(&us, rename).unwrap());
        }
        Op::MappingRemove => {
            let id = crate::import_life::kept_mapping(s);
            drop(w.remove_mapping(&us, MappingRef { id }).unwrap());
        }
        op => return rule_act(op, s),
    }
    true
}

fn note(s: &Stage) -> String {
    let (day, text) = ("2026-07-08".parse().unwrap(), "Summer sale".into());
    let note = NoteAdd { outcome: Some(outcome(s)), journey: None, day, text, answers: None };
    s.workspace.add_note(&s.us(), note).unwrap().output
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
        Op::RuleImport => {
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../dmn/tests/files/kogito_TrafficViolation.dmn");
            let look = w.look_at_dmn(&DmnFile { path: path.into() }).unwrap();
            let (fingerprint, tables, separate) = (look.fingerprint, vec![0], Vec::new());
            let topics = BTreeMap::new();
            let import =
                DmnImport { path: path.into(), fingerprint, tables, topics, separate, journey: None, stage: None };
            drop(w.import_dmn(&us, import).unwrap());
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

pub fn at_most_40(term: TermId) -> GuardrailAdd {
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

fn retired(s: &Stage) -> RetiredId {
    let (team, replaced_by) = (s.team.clone(), vec![outcome(s), outcome(s)]);
    let retire = MeasureRetire { team, name: "Average handle time".into(), because: String::new(), replaced_by };
    s.workspace.retire_measure(&s.us(), retire).unwrap().output
}

pub fn outcome(s: &Stage) -> OutcomeId {
    // No two outcomes of a team have one name.
    static MADE: AtomicU32 = AtomicU32::new(0);
    let measure = Measure::Own(OwnMeasure { unit: Unit::Percent, direction: Direction::Up });
    let add = OutcomeAdd {
        team: s.team.clone(),
        journey: Some(s.journey.clone()),
        stage: None,
        import: None,
        name: format!("Solved {}", MADE.fetch_add(1, Ordering::Relaxed)),
        note: String::new(),
        measure,
        cheat: "Close early".into(),
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
