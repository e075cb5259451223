//! The catalogue of answers: what an answer sets counts in every rule that gives it.

use std::collections::BTreeMap;

use spielraum_domain::frame::Bound;
use spielraum_domain::proof::Finding;
use spielraum_domain::rule::{Cell, HitPolicy};
use spielraum_domain::term::{Sets, Type, Value};
use spielraum_engine::frame::{FramePublish, GuardrailAdd};
use spielraum_engine::rule::{RowSpec, RowsAdd, Rule, RuleAdd, RuleInForce, RuleShow};
use spielraum_engine::term::{AnswerRef, AnswerSet, TermAdd, TermEdit, TermRef};
use spielraum_engine::{Error, Rejection, RuleId, TermId};

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

#[test]
fn a_change_tells_which_rules_in_force_would_break_and_changes_nothing() {
    let one = Offer::in_force();
    let w = &one.s.workspace;
    let fine = w.check_answer(&one.resend(40)).unwrap();
    assert_eq!((fine.rules, fine.breaks.len()), (1, 0));
    let found = w.check_answer(&one.resend(41)).unwrap();
    let [broken] = found.breaks.as_slice() else { panic!("{found:?}") };
    assert_eq!((&broken.rule, broken.guardrail.as_str()), (&one.rule, "Forty"));
    let Finding::Guardrail { row, value, case, .. } = &broken.finding else { panic!("{broken:?}") };
    assert_eq!((row, value), (&1, &Value::Number(41.into())));
    assert_eq!(case.value(&spielraum_domain::term::TermId(one.days.0.clone())), &Value::Number(6.into()));
    assert_eq!(one.rule().rows[1].implied, sets(&one.goodwill, 15));
    // An answer that no rule gives breaks nothing.
    let unused = AnswerSet { name: "Voucher".into(), ..one.resend(100) };
    assert_eq!(w.check_answer(&unused).unwrap().rules, 0);
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
    let edit = TermEdit {
        id: one.goodwill.clone(),
        name: None,
        kind: Some(Type::YesNo),
        protected: None,
        same_everywhere: None,
    };
    let refused = w.edit_term(&us, edit);
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
