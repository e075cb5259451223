//! The desk asks a rule's team for what other rules of it answer, and not the person in the conversation.

use std::collections::BTreeMap;

use spielraum_domain::rule::{Case, Cell, HitPolicy, Remark, Why};
use spielraum_domain::term::{TermId as DomainTerm, Type, Value};
use spielraum_engine::desk::{DeskAsk, DeskCase, DeskInput, RuleUse, UseRef};
use spielraum_engine::frame::{FramePublish, GuardrailAdd};
use spielraum_engine::rule::{RowSpec, RowsAdd, RuleAdd, RuleInForce, RuleShow};
use spielraum_engine::{Error, Rejection, RowId, TermId, VersionId};

use crate::answers::term;
use crate::stage::Stage;

/// "What we pay" asks for the days late; "How often we write" asks for the goodwill and whether it was promised.
struct Two {
    s: Stage,
    days: TermId,
    goodwill: TermId,
    promised: TermId,
    pay: VersionId,
    write: VersionId,
}

fn in_force(s: &Stage, topic: &str, inputs: &[&TermId], output: &TermId, rows: &[&[&str]]) -> VersionId {
    let (w, us) = (&s.workspace, s.us());
    let add = RuleAdd {
        team: s.team.clone(),
        topic: topic.into(),
        journey: Some(s.journey.clone()),
        stage: None,
        hit_policy: HitPolicy::Unique,
        inputs: inputs.iter().map(|term| (*term).clone()).collect(),
        outputs: vec![output.clone()],
    };
    let rule = w.add_rule(&us, add).unwrap().output;
    let shown = w.rule(&RuleShow { id: rule, version: None }).unwrap();
    let row = |texts: &&[&str]| RowSpec {
        cells: shown
            .columns
            .iter()
            .zip(*texts)
            .map(|(column, text)| (column.id.0.clone(), Cell::feel(*text)))
            .collect(),
        because: format!("because {}", texts[0]),
    };
    let rows = rows.iter().map(row).collect();
    w.add_rows(&us, RowsAdd { version: shown.version.id.clone(), rows, before: None }).unwrap();
    let version = shown.version.id;
    w.put_in_force(&us, RuleInForce { version: version.clone(), agreed: "So".into(), review: None }).unwrap();
    version
}

impl Two {
    fn in_force() -> Self {
        let s = Stage::set();
        let number =
            |max: i32| Type::Number { unit: None, step: Some(1.into()), min: Some(0.into()), max: Some(max.into()) };
        let (days, goodwill) = (term(&s, "Days late", number(30)), term(&s, "Goodwill", number(100)));
        let (promised, letters) = (term(&s, "Promised", Type::YesNo), term(&s, "Letters", number(9)));
        let bound = spielraum_domain::frame::Bound::AtMost { max: 40.into() };
        let add = GuardrailAdd { name: "Forty".into(), term: goodwill.clone(), bound, team: None, every_row: false };
        s.workspace.add_guardrail(&s.managers(), add).unwrap();
        s.workspace.publish_frame(&s.managers(), FramePublish::default()).unwrap();
        let pay =
            in_force(&s, "What we pay", &[&days], &goodwill, &[&["<= 5", "0"], &["(5..10]", "15"], &["> 10", "20"]]);
        let rows: &[&[&str]] = &[
            &["< 10", "-", "1"],
            &["[10..18)", "true", "2"],
            &["[10..18)", "false", "3"],
            &["[18..30)", "-", "4"],
            &[">= 30", "-", "5"],
        ];
        let write = in_force(&s, "How often we write", &[&goodwill, &promised], &letters, rows);
        Self { s, days, goodwill, promised, pay, write }
    }

    fn ask(&self, known: &[(&TermId, Value)]) -> DeskCase {
        self.s.workspace.desk_case(&DeskAsk { version: self.write.clone(), known: case(known) }).unwrap()
    }

    fn used(&self, known: &[(&TermId, Value)], row: usize) -> RuleUse {
        let row = self.ask(&[]).rows[row].clone();
        let otherwise = BTreeMap::new();
        RuleUse { version: self.write.clone(), row, inputs: case(known), exception: None, otherwise }
    }

    fn kept(&self) -> Vec<(String, String, Option<String>)> {
        let tables = rusqlite::Connection::open(&self.s.path).unwrap();
        let mut statement =
            tables.prepare("SELECT version, answer, exception FROM rule_use ORDER BY part_of IS NOT NULL").unwrap();
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    }
}

fn case(known: &[(&TermId, Value)]) -> Case {
    known.iter().map(|(term, value)| (DomainTerm(term.0.clone()), value.clone())).collect()
}

fn number(value: i32) -> Value {
    Value::Number(value.into())
}

fn names(inputs: &[DeskInput]) -> Vec<(&str, bool)> {
    inputs.iter().map(|input| (input.term.0.as_str(), input.fed.is_some())).collect()
}

#[test]
fn what_another_rule_answers_is_worked_out_from_what_that_rule_asks() {
    let two = Two::in_force();
    let nothing = two.ask(&[]);
    let (days, goodwill, promised) = (two.days.0.as_str(), two.goodwill.0.as_str(), two.promised.0.as_str());
    assert_eq!(names(&nothing.inputs), [(days, false), (goodwill, true), (promised, false)]);
    assert_eq!(nothing.inputs[0].asked_by.as_deref(), Some("What we pay"));
    // No row of "What we pay" sets 30 or more, so the last answer is not possible at all.
    assert_eq!(nothing.answers.len(), 4);
    // What is asked for first is what the other rule has to know.
    assert_eq!(nothing.ask.unwrap().term.0, days);
    let six = two.ask(&[(&two.days, number(6))]);
    let fed = six.inputs[1].fed.as_ref().unwrap();
    assert_eq!((fed.topic.as_str(), &fed.value, fed.row), ("What we pay", &Some(number(15)), Some(1)));
    assert_eq!(fed.because, "because (5..10]");
    assert_eq!(six.answers.iter().map(|answer| answer.rows.clone()).collect::<Vec<_>>(), [[1], [2]]);
    assert_eq!(six.ask.unwrap().term.0, promised);
    let whole = two.ask(&[(&two.days, number(6)), (&two.promised, Value::YesNo(false))]);
    assert_eq!(whole.answers.iter().map(|answer| answer.rows.clone()).collect::<Vec<_>>(), [[2]]);
}

#[test]
fn a_case_keeps_the_rules_that_answered_on_the_way_and_goes_with_them() {
    let two = Two::in_force();
    let (w, us) = (&two.s.workspace, two.s.us());
    let known = [(&two.days, number(3)), (&two.promised, Value::YesNo(true))];
    let id = w.use_rule(&us, two.used(&known, 0)).unwrap().output;
    let kept = two.kept();
    assert_eq!(kept.len(), 2);
    assert_eq!(kept.iter().map(|one| one.0.as_str()).collect::<Vec<_>>(), [two.write.0.as_str(), two.pay.0.as_str()]);
    assert!(kept.iter().all(|one| one.2.is_none()));
    w.take_use_back(&us, UseRef { id }).unwrap();
    assert_eq!(two.kept(), []);
}

#[test]
fn what_a_rule_says_is_put_aside_with_a_reason_and_inside_the_frame() {
    let two = Two::in_force();
    let (w, us) = (&two.s.workspace, two.s.us());
    let said =
        |euros: i32| [(&two.days, number(3)), (&two.goodwill, number(euros)), (&two.promised, Value::YesNo(true))];
    // What was said wins over what follows, and what would follow is still told.
    let shown = two.ask(&said(15));
    assert_eq!(shown.inputs[1].fed.as_ref().unwrap().value, Some(number(0)));
    assert_eq!(shown.answers[0].rows, [1]);
    let refused = w.use_rule(&us, two.used(&said(15), 1));
    assert!(matches!(refused, Err(Error::Rejected(Rejection::Empty { field: "reason" }))), "{refused:?}");
    let because = |euros: i32, row: usize| RuleUse {
        otherwise: [(two.goodwill.clone(), "We promised it on the phone".into())].into(),
        ..two.used(&said(euros), row)
    };
    let refused = w.use_rule(&us, because(50, 4));
    assert!(matches!(refused, Err(Error::Rejected(Rejection::OutsideTheFrame { .. }))), "{refused:?}");
    assert_eq!(two.kept(), []);
    w.use_rule(&us, because(15, 1)).unwrap();
    let kept = two.kept();
    assert_eq!(kept[1].0, two.pay.0);
    assert_eq!(kept[1].2.as_deref(), Some("We promised it on the phone"));
    // It counts at the row of the rule that was put aside.
    let exceptions = w.exceptions(&two.pay).unwrap();
    let [one] = exceptions.as_slice() else { panic!("{exceptions:?}") };
    assert_eq!(one.row, first_row(&two));
}

fn first_row(two: &Two) -> RowId {
    let ask = DeskAsk { version: two.pay.clone(), known: Case::default() };
    two.s.workspace.desk_case(&ask).unwrap().rows[0].clone()
}

#[test]
fn a_feeding_rule_whose_formula_has_no_value_says_why() {
    let two = Two::in_force();
    let number_of = |name: &str| {
        term(&two.s, name, Type::Number { unit: None, step: None, min: Some(0.into()), max: Some(100.into()) })
    };
    let (points, gift) = (number_of("Points"), number_of("Gift"));
    in_force(&two.s, "How many points", &[&two.days], &points, &[&["-", "100 / (Days late + 1)"]]);
    // What came into force before everything had to be proved stands in files all the same.
    let file = rusqlite::Connection::open(&two.s.path).unwrap();
    let formula = ["100 / (Days late + 1)", "100 / (modulo(Days late, 5) + 1 - 1)"];
    file.execute("UPDATE rule_row SET cells = replace(cells, ?1, ?2)", formula).unwrap();
    drop(file);
    let rows: &[&[&str]] = &[&["< 50", "1"], &[">= 50", "2"]];
    let gifts = in_force(&two.s, "What we give", &[&points], &gift, rows);
    let fed = |days: i32| {
        let known = case(&[(&two.days, number(days))]);
        let shown = two.s.workspace.desk_case(&DeskAsk { version: gifts.clone(), known }).unwrap();
        shown.inputs.into_iter().find_map(|input| input.fed).unwrap()
    };
    let told = fed(7);
    assert_eq!((told.value, told.silent, told.remarks), (Some(number(50)), false, Vec::new()));
    let silent = fed(5);
    assert_eq!((silent.topic.as_str(), silent.value, silent.silent), ("How many points", None, true));
    let [Remark { row: 0, term, why: Why::DivisionByZero }] = silent.remarks.as_slice() else {
        panic!("{:?}", silent.remarks)
    };
    assert_eq!(term.0, points.0);
}
