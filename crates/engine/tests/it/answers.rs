//! The catalogue of answers: what an answer sets counts in every rule that gives it.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use spielraum_domain::frame::Bound;
use spielraum_domain::rule::{Case, Cell, HitPolicy};
use spielraum_domain::term::{Sets, Type, Value};
use spielraum_engine::frame::{FramePublish, GuardrailAdd};
use spielraum_engine::rule::{RowSpec, RowsAdd, Rule, RuleAdd, RuleInForce, RuleShow, VersionState};
use spielraum_engine::term::{AnswerRef, AnswerSet, NewContradiction, TermAdd, TermCheck, TermEdit, TermRef, UsedBy};
use spielraum_engine::{Error, Party, Rejection, RuleId, TermId};

use crate::stage::Stage;

/// A rule in force whose only column besides "Days late" is an answer; the frame allows a goodwill of 40.
pub struct Offer {
    pub s: Stage,
    pub days: TermId,
    pub offer: TermId,
    pub goodwill: TermId,
    pub rule: RuleId,
}

pub fn sets(term: &TermId, euros: i32) -> Sets {
    [(spielraum_domain::term::TermId(term.0.clone()), Value::Number(euros.into()))].into()
}

pub fn term(s: &Stage, name: &str, kind: Type) -> TermId {
    let add = TermAdd { name: name.into(), kind, protected: false, same_everywhere: false };
    s.workspace.add_term(&s.us(), add).unwrap().output
}

impl Offer {
    pub fn in_force() -> Self {
        let s = Stage::set();
        let number = |step: i32| Type::Number { unit: None, step: Some(step.into()), min: Some(0.into()), max: None };
        let (days, goodwill) = (term(&s, "Days late", number(1)), term(&s, "Goodwill", number(1)));
        let offer = term(&s, "We offer", Type::Enum { values: vec!["Wait".into(), "Resend".into()] });
        let (w, us) = (&s.workspace, s.us());
        let bound = Bound::AtMost { max: 40.into() };
        let guardrail =
            GuardrailAdd { name: "Forty".into(), term: goodwill.clone(), bound, team: None, every_row: false };
        w.add_guardrail(&s.managers(), guardrail).unwrap();
        w.publish_frame(&s.managers(), FramePublish::default()).unwrap();
        w.set_answer(&us, AnswerSet { term: offer.clone(), name: "Resend".into(), sets: sets(&goodwill, 15) }).unwrap();
        let add = RuleAdd {
            team: s.team.clone(),
            topic: "What we may offer".into(),
            journey: Some(s.journey.clone()),
            stage: None,
            hit_policy: HitPolicy::Unique,
            inputs: vec![days.clone()],
            outputs: vec![offer.clone()],
        };
        let rule = w.add_rule(&us, add).unwrap().output;
        let shown = w.rule(&RuleShow { id: rule.clone(), version: None }).unwrap();
        let row = |days: &str, offer: &str| RowSpec {
            cells: BTreeMap::from([
                (shown.columns[0].id.0.clone(), Cell::feel(days)),
                (shown.columns[1].id.0.clone(), Cell::feel(offer)),
            ]),
            because: String::new(),
        };
        let rows = vec![row("<= 5", "\"Wait\""), row("> 5", "\"Resend\"")];
        w.add_rows(&us, RowsAdd { version: shown.version.id.clone(), rows, before: None }).unwrap();
        let agreed = RuleInForce { version: shown.version.id, agreed: "So".into(), review: None };
        w.put_in_force(&us, agreed).unwrap();
        Self { s, days, offer, goodwill, rule }
    }

    pub fn rule(&self) -> Rule {
        self.s.workspace.rule(&RuleShow { id: self.rule.clone(), version: None }).unwrap()
    }

    fn resend(&self, euros: i32) -> AnswerSet {
        AnswerSet { term: self.offer.clone(), name: "Resend".into(), sets: sets(&self.goodwill, euros) }
    }
}

#[test]
fn what_an_answer_sets_stands_in_every_row_that_gives_it() {
    let one = Offer::in_force();
    let rows = one.rule().rows;
    assert_eq!(rows[0].implied, Sets::new());
    assert_eq!(rows[1].implied, sets(&one.goodwill, 15));
    assert_eq!(one.s.tables()["answer_entry"].0, 1);
}

fn go_on(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn edit(id: &TermId) -> TermEdit {
    TermEdit { id: id.clone(), name: None, kind: None, protected: None, same_everywhere: None }
}

fn value<'c>(case: &'c Case, term: &TermId) -> &'c Value {
    case.value(&spielraum_domain::term::TermId(term.0.clone()))
}

#[test]
fn a_change_tells_which_rules_would_break_or_change_and_changes_nothing() {
    let one = Offer::in_force();
    let w = &one.s.workspace;
    let same = w.check_answer(&one.resend(15), &mut go_on).unwrap();
    assert_eq!((same.checked, same.of, same.rules.len()), (1, 1, 0));
    // Inside the frame another answer is a change, and no break.
    let fine = w.check_answer(&one.resend(40), &mut go_on).unwrap();
    let [changed] = fine.rules.as_slice() else { panic!("{fine:?}") };
    assert!(changed.breaks.is_empty(), "{changed:?}");
    let change = changed.change.as_ref().unwrap();
    assert_eq!(value(&change.case, &one.days), &Value::Number(6.into()));
    // Beyond it, it breaks, and says where.
    let found = w.check_answer(&one.resend(41), &mut go_on).unwrap();
    let [touched] = found.rules.as_slice() else { panic!("{found:?}") };
    let [broken] = touched.breaks.as_slice() else { panic!("{touched:?}") };
    assert_eq!((&touched.rule, broken.guardrail.name.as_str()), (&one.rule, "Forty"));
    assert_eq!((broken.row, &broken.value), (Some(1), &Some(Value::Number(41.into()))));
    assert_eq!(value(broken.case.as_ref().unwrap(), &one.days), &Value::Number(6.into()));
    assert_eq!(one.rule().rows[1].implied, sets(&one.goodwill, 15));
    // An answer that no rule gives breaks nothing.
    let unused = AnswerSet { name: "Voucher".into(), ..one.resend(100) };
    assert!(w.check_answer(&unused, &mut go_on).unwrap().rules.is_empty());
}

#[test]
fn a_value_that_is_added_tells_the_case_that_nobody_answers_yet() {
    let one = Offer::in_force();
    let (w, us) = (&one.s.workspace, one.s.us());
    let status = term(&one.s, "Status", Type::Enum { values: vec!["Lost".into()] });
    let add = RuleAdd {
        team: one.s.team.clone(),
        topic: "What we say".into(),
        journey: None,
        stage: None,
        hit_policy: HitPolicy::Unique,
        inputs: vec![status.clone()],
        outputs: vec![one.offer.clone()],
    };
    let rule = w.add_rule(&us, add).unwrap().output;
    let shown = w.rule(&RuleShow { id: rule.clone(), version: None }).unwrap();
    let cells = BTreeMap::from([
        (shown.columns[0].id.0.clone(), Cell::feel("\"Lost\"")),
        (shown.columns[1].id.0.clone(), Cell::feel("\"Wait\"")),
    ]);
    let rows = vec![RowSpec { cells, because: String::new() }];
    w.add_rows(&us, RowsAdd { version: shown.version.id, rows, before: None }).unwrap();
    let values = |names: &[&str]| {
        let values = names.iter().map(ToString::to_string).collect();
        TermEdit { kind: Some(Type::Enum { values }), ..edit(&status) }
    };
    let found = w.check_term(&values(&["Lost", "Damaged"]), &mut go_on).unwrap();
    let [touched] = found.rules.as_slice() else { panic!("{found:?}") };
    assert_eq!((&touched.rule, touched.state), (&rule, VersionState::Draft));
    assert_eq!(value(touched.gap.as_ref().unwrap(), &status), &Value::Text("Damaged".into()));
    assert!(touched.unreadable.is_empty() && touched.change.is_none(), "{touched:?}");
    // A value that goes leaves a cell that nobody can read.
    let found = w.check_term(&values(&["Damaged"]), &mut go_on).unwrap();
    assert_eq!(found.rules[0].unreadable, [0]);
    let uses = w.term_uses().unwrap();
    let of = |term: &TermId, by| uses.rules.iter().filter(|one| one.term == *term && one.by == by).count();
    assert_eq!((of(&status, UsedBy::If), of(&one.offer, UsedBy::Then)), (1, 2));
    assert_eq!((of(&one.goodwill, UsedBy::Answer), uses.guardrails.len()), (2, 1));
}

#[test]
fn a_change_tells_whom_it_would_bring_into_contradiction() {
    let one = Offer::in_force();
    let (w, them) = (&one.s.workspace, Party::Team(one.s.other.clone()));
    w.edit_term(&one.s.us(), TermEdit { same_everywhere: Some(true), ..edit(&one.goodwill) }).unwrap();
    let add = RuleAdd {
        team: one.s.other.clone(),
        topic: "What we pay".into(),
        journey: None,
        stage: None,
        hit_policy: HitPolicy::Unique,
        inputs: vec![one.days.clone()],
        outputs: vec![one.goodwill.clone()],
    };
    let rule = w.add_rule(&them, add).unwrap().output;
    let shown = w.rule(&RuleShow { id: rule, version: None }).unwrap();
    let row = |days: &str, euros: &str| RowSpec {
        cells: BTreeMap::from([
            (shown.columns[0].id.0.clone(), Cell::feel(days)),
            (shown.columns[1].id.0.clone(), Cell::feel(euros)),
        ]),
        because: String::new(),
    };
    let rows = vec![row("> 5", "15"), row("<= 5", "0")];
    w.add_rows(&them, RowsAdd { version: shown.version.id, rows, before: None }).unwrap();
    let version = w.rules().unwrap().into_iter().find(|rule| rule.team == one.s.other).unwrap().versions[0].id.clone();
    // A draft binds nobody: it would contradict what is in force, and not the other way round.
    let found = w.check_answer(&one.resend(20), &mut go_on).unwrap();
    let of = |found: &TermCheck, rule: &RuleId| {
        let touched = found.rules.iter().find(|touched| touched.rule == *rule);
        touched.map(|touched| touched.contradictions.len())
    };
    assert_eq!(of(&found, &one.rule), Some(0));
    w.put_in_force(&them, RuleInForce { version, agreed: "So".into(), review: None }).unwrap();
    let found = w.check_answer(&one.resend(20), &mut go_on).unwrap();
    assert_eq!(of(&found, &one.rule), Some(1));
    let touched = found.rules.iter().find(|touched| touched.rule == one.rule).unwrap();
    let NewContradiction { team, contradiction, .. } = &touched.contradictions[0];
    assert_eq!(team, &one.s.other);
    assert_eq!(contradiction.values, [Value::Number(20.into()), Value::Number(15.into())]);
}

#[test]
fn a_name_that_formulas_in_force_say_stays() {
    let one = Offer::in_force();
    let (w, us) = (&one.s.workspace, one.s.us());
    let rename = |name: &str| TermEdit { name: Some(name.into()), ..edit(&one.days) };
    w.edit_term(&us, rename("Days too late")).unwrap();
    assert_eq!(w.terms().unwrap()[0].name, "Days too late");
    let add = RuleAdd {
        team: one.s.team.clone(),
        topic: "What we pay".into(),
        journey: None,
        stage: None,
        hit_policy: HitPolicy::Unique,
        inputs: vec![one.days.clone()],
        outputs: vec![one.goodwill.clone()],
    };
    let rule = w.add_rule(&us, add).unwrap().output;
    let shown = w.rule(&RuleShow { id: rule, version: None }).unwrap();
    let cells = BTreeMap::from([(shown.columns[1].id.0.clone(), Cell::feel("min(Days too late, 20)"))]);
    let rows = vec![RowSpec { cells, because: String::new() }];
    w.add_rows(&us, RowsAdd { version: shown.version.id.clone(), rows, before: None }).unwrap();
    let found = w.check_term(&rename("Late"), &mut go_on).unwrap();
    assert_eq!(found.rules.iter().map(|one| &one.unreadable).collect::<Vec<_>>(), [&[0]]);
    w.edit_term(&us, rename("Late")).unwrap();
    w.undo(&us).unwrap();
    w.put_in_force(&us, RuleInForce { version: shown.version.id, agreed: "So".into(), review: None }).unwrap();
    let refused = w.edit_term(&us, rename("Late"));
    assert!(matches!(refused, Err(Error::Rejected(Rejection::NamedInFormulas { count: 1 }))), "{refused:?}");
}

#[test]
fn a_changed_answer_changes_the_proof_of_rules_in_force() {
    let one = Offer::in_force();
    let w = &one.s.workspace;
    w.set_answer(&one.s.us(), one.resend(41)).unwrap();
    let proof = w.prove_rule(&one.rule().version.id, &|| false).unwrap();
    assert!(!proof.obstacles.is_empty());
    w.undo(&one.s.us()).unwrap();
    assert!(w.prove_rule(&one.rule().version.id, &|| false).unwrap().obstacles.is_empty());
}

#[test]
fn an_answer_sets_only_what_its_terms_take() {
    let one = Offer::in_force();
    let (w, us) = (&one.s.workspace, one.s.us());
    let refused = w.set_answer(&us, one.resend(-1));
    assert!(matches!(refused, Err(Error::Rejected(Rejection::OutOfRange { field: "sets" }))), "{refused:?}");
    let itself = AnswerSet {
        sets: [(spielraum_domain::term::TermId(one.offer.0.clone()), Value::Text("Wait".into()))].into(),
        ..one.resend(0)
    };
    assert!(matches!(w.set_answer(&us, itself), Err(Error::Rejected(Rejection::OutOfRange { field: "sets" }))));
    let of_a_number = AnswerSet { term: one.goodwill.clone(), ..one.resend(0) };
    assert!(matches!(w.set_answer(&us, of_a_number), Err(Error::Rejected(Rejection::OutOfRange { field: "term" }))));
}

#[test]
fn a_term_that_an_answer_in_force_sets_is_held_fast() {
    let one = Offer::in_force();
    let (w, us) = (&one.s.workspace, one.s.us());
    let refused = w.edit_term(&us, TermEdit { kind: Some(Type::YesNo), ..edit(&one.goodwill) });
    assert!(matches!(refused, Err(Error::Rejected(Rejection::StillUsed { by: "rule_version", .. }))), "{refused:?}");
    let refused = w.remove_answer(&us, AnswerRef { term: one.offer.clone(), name: "Resend".into() });
    assert!(matches!(refused, Err(Error::Rejected(Rejection::StillUsed { by: "rule_version", .. }))), "{refused:?}");
}

#[test]
fn a_term_that_an_answer_sets_is_not_removed() {
    let s = Stage::set();
    let offer = term(&s, "We offer", Type::Enum { values: vec!["Wait".into()] });
    let person = term(&s, "Person", Type::YesNo);
    let (w, us) = (&s.workspace, s.us());
    let sets: Sets = [(spielraum_domain::term::TermId(person.0.clone()), Value::YesNo(true))].into();
    w.set_answer(&us, AnswerSet { term: offer.clone(), name: "Call".into(), sets }).unwrap();
    let values = |name: &str| w.terms().unwrap().into_iter().find(|term| term.name == name).unwrap().kind;
    assert_eq!(values("We offer"), Type::Enum { values: vec!["Wait".into(), "Call".into()] });
    let refused = w.remove_term(&us, TermRef { id: person.clone() });
    assert!(
        matches!(refused, Err(Error::Rejected(Rejection::StillUsed { by: "answer_entry", count: 1, .. }))),
        "{refused:?}"
    );
    w.remove_answer(&us, AnswerRef { term: offer.clone(), name: "Call".into() }).unwrap();
    w.remove_term(&us, TermRef { id: person }).unwrap();
    assert_eq!(s.tables()["answer_entry"].0, 0);
}
