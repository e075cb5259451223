//! Answers that set other terms: the proof has to see what they set as if it stood in the table.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use std::collections::BTreeMap;

use proptest::prelude::*;
use spielraum_domain::frame::{Bound, Guardrail};
use spielraum_domain::proof::{Finding, Limits, Proof, Verdict, prove};
use spielraum_domain::rule::{Answer, Cell, Column, Entry, HitPolicy, ReadTable, Table};
use spielraum_domain::term::{Sets, Term, TermId, Value};
use support::*;

/// "We offer" is an answer, and one of its answers names a compensation that is an answer itself.
fn terms(answers: &BTreeMap<String, Sets>, compensations: &BTreeMap<String, Sets>) -> Vec<Term> {
    let offer = Term { answers: answers.clone(), ..one_of("We offer", &["wait", "resend", "refund"]) };
    let compensation = Term { answers: compensations.clone(), ..one_of("Compensation", &["none", "voucher"]) };
    vec![
        amount("Days late", None, Some("1"), Some("1"), Some("6")),
        offer,
        compensation,
        amount("Goodwill", None, Some("1"), Some("0"), None),
        yes_no("Person reachable"),
    ]
}

fn with_answers(table: &Table, terms: &[Term]) -> ReadTable {
    read(table, terms).with_answers(|id: &TermId| terms.iter().find(|term| term.id == *id))
}

fn sets(values: &[(&str, Value)]) -> Sets {
    case(values).0
}

fn offers() -> Table {
    table(
        HitPolicy::Unique,
        &["Days late"],
        &["We offer", "Goodwill"],
        &[&["1 to 2", "wait", ""], &["3 to 4", "resend", ""], &["5 or more", "resend", "5"]],
    )
}

#[test]
fn an_answer_sets_what_its_row_leaves_open() {
    let resend = sets(&[("Goodwill", num("15")), ("Person reachable", Value::YesNo(true))]);
    let terms = terms(&[("resend".to_owned(), resend)].into(), &BTreeMap::new());
    let read = with_answers(&offers(), &terms);
    let Answer::Row { values, .. } = read.answer(&case(&[("Days late", num("3"))])) else { panic!("no answer") };
    assert_eq!(
        values,
        sets(&[("We offer", text("resend")), ("Goodwill", num("15")), ("Person reachable", Value::YesNo(true))])
    );
    // The row's own cell goes first.
    let Answer::Row { values, .. } = read.answer(&case(&[("Days late", num("6"))])) else { panic!("no answer") };
    assert_eq!(values[&"Goodwill".into()], num("5"));
}

#[test]
fn a_guardrail_sees_what_an_answer_sets() {
    let resend = sets(&[("Goodwill", num("50"))]);
    let terms = terms(&[("resend".to_owned(), resend)].into(), &BTreeMap::new());
    let bound = [guardrail("goodwill", "Goodwill", Bound::AtMost { max: ordered("40") })];
    let read = with_answers(&offers(), &terms);
    let proof = prove(&read, &bound, Limits::default(), &|| false);
    assert_eq!(proof.guardrails[0].verdict, Verdict::Broken { count: 1 });
    assert!(proof.findings.iter().any(|finding| matches!(finding, Finding::Guardrail { row: 1, .. })));
}

#[test]
fn an_implied_column_stands_where_its_answer_stands() {
    let resend = sets(&[("Person reachable", Value::YesNo(false))]);
    let terms = terms(&[("resend".to_owned(), resend)].into(), &BTreeMap::new());
    let bound = [guardrail("person", "Person reachable", Bound::Is { value: Value::YesNo(true) })];
    let proof = prove(&with_answers(&offers(), &terms), &bound, Limits::default(), &|| false);
    let columns = proof.findings.iter().filter_map(|finding| match finding {
        Finding::Guardrail { row, column, .. } => Some((*row, column.0.as_str())),
        _ => None,
    });
    assert_eq!(columns.collect::<Vec<_>>(), [(1, "We offer"), (2, "We offer")]);
}

#[test]
fn a_value_that_its_term_no_longer_takes_is_never_called_kept() {
    let terms = terms(&[("resend".to_owned(), sets(&[("Goodwill", num("-3"))]))].into(), &BTreeMap::new());
    let bound = [guardrail("goodwill", "Goodwill", Bound::AtMost { max: ordered("40") })];
    let proof = prove(&with_answers(&offers(), &terms), &bound, Limits::default(), &|| false);
    assert!(matches!(proof.guardrails[0].verdict, Verdict::NotProvable { .. }), "{:?}", proof.guardrails);
}

#[test]
fn a_term_that_is_gone_is_left_alone() {
    let terms = terms(&[("resend".to_owned(), sets(&[("Nowhere", num("1"))]))].into(), &BTreeMap::new());
    assert_eq!(with_answers(&offers(), &terms), read(&offers(), &terms));
}

const INPUTS: [&str; 1] = ["Days late"];
const OUTPUTS: [&str; 4] = ["We offer", "Compensation", "Goodwill", "Person reachable"];

/// What an entry may set: any of the other outputs.
fn entry() -> impl Strategy<Value = Sets> {
    let compensation = prop::option::of(prop::sample::select(vec!["none", "voucher"]).prop_map(text));
    let goodwill = prop::option::of((0..60i32).prop_map(|value| Value::Number(value.into())));
    let person = prop::option::of(any::<bool>().prop_map(Value::YesNo));
    (compensation, goodwill, person).prop_map(|(compensation, goodwill, person)| {
        let named = [("Compensation", compensation), ("Goodwill", goodwill), ("Person reachable", person)];
        named.into_iter().filter_map(|(term, value)| Some((term.into(), value?))).collect()
    })
}

fn catalogue(names: &'static [&'static str]) -> impl Strategy<Value = BTreeMap<String, Sets>> {
    let entries = prop::collection::vec(entry(), names.len());
    entries.prop_map(|entries| names.iter().map(ToString::to_string).zip(entries).collect())
}

/// Tables over some of the outputs, "We offer" always among them.
fn table_strategy() -> impl Strategy<Value = Table> {
    let policy = prop_oneof![Just(HitPolicy::Unique), Just(HitPolicy::First), Just(HitPolicy::Any)];
    let days = prop::sample::select(vec!["-", "1", "[1..3]", "[2..5]", "> 3", "6"]);
    let cells = (
        days,
        prop::sample::select(vec!["", "\"wait\"", "\"resend\"", "\"refund\""]),
        prop::sample::select(vec!["", "\"none\"", "\"voucher\""]),
        prop::sample::select(vec!["", "0", "25", "?!"]),
        prop::sample::select(vec!["", "true", "false"]),
    );
    let shown = prop::sample::subsequence(OUTPUTS[1..].to_vec(), 0..=3);
    (policy, shown, prop::collection::vec(cells, 0..5)).prop_map(|(policy, shown, rows)| {
        let outputs: Vec<&str> = [OUTPUTS[0]].into_iter().chain(shown).collect();
        let rows: Vec<Vec<&str>> = rows
            .into_iter()
            .map(|(days, offer, compensation, goodwill, person)| {
                let cell = |output: &&str| match *output {
                    "We offer" => offer,
                    "Compensation" => compensation,
                    "Goodwill" => goodwill,
                    _ => person,
                };
                [days].into_iter().chain(outputs.iter().map(cell)).collect()
            })
            .collect();
        let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
        table(policy, &INPUTS, &outputs, &rows)
    })
}

/// The same table as somebody would type it who knows the catalogue by heart: each row's answer looked up, then the answer
/// of what that set.
fn written_out(table: &Table, answers: &BTreeMap<String, Sets>, compensations: &BTreeMap<String, Sets>) -> Table {
    let mut table = table.clone();
    for output in OUTPUTS {
        if !table.outputs.iter().any(|column| column.term.0 == output) {
            table.outputs.push(Column { id: output.into(), term: output.into(), may_be_missing: false });
        }
    }
    for row in &mut table.rows {
        for (term, catalogue) in [("We offer", answers), ("Compensation", compensations)] {
            let name = row.cells.get(&term.into()).map(|cell| cell.text.trim_matches('"').to_owned());
            for (set, value) in name.and_then(|name| catalogue.get(&name)).into_iter().flatten() {
                let cell = row.cells.entry(set.0.as_str().into()).or_insert_with(|| Cell::feel(""));
                if cell.text.is_empty() {
                    *cell = Cell::feel(Entry::Literal { value: value.clone() }.to_string());
                }
            }
        }
    }
    table
}

/// What a proof says, columns by their term: an implied column has none of its own.
fn said(proof: &Proof) -> (Vec<Verdict>, Vec<String>) {
    let verdicts = proof.guardrails.iter().map(|one| one.verdict.clone()).collect();
    let findings = proof.findings.iter().map(|finding| match finding {
        Finding::Guardrail { guardrail, row, value, case, .. } => format!("{guardrail} {row} {value:?} {case:?}"),
        other => format!("{other:?}"),
    });
    (verdicts, findings.collect())
}

fn guardrails() -> Vec<Guardrail> {
    let person = guardrail("person", "Person reachable", Bound::Is { value: Value::YesNo(true) });
    vec![
        guardrail("goodwill", "Goodwill", Bound::AtMost { max: ordered("40") }),
        guardrail("compensation", "Compensation", Bound::OneOf { values: vec![text("voucher")] }),
        guardrail("least", "Goodwill", Bound::AtLeast { min: ordered("0") }),
        person,
    ]
}

proptest! {
    #![proptest_config(config(800))]

    #[test]
    fn the_proof_is_that_of_the_table_written_out(
        table in table_strategy(),
        answers in catalogue(&["wait", "resend", "refund"]),
        // A compensation sets no compensation.
        compensations in catalogue(&["none", "voucher"]).prop_map(|mut catalogue| {
            catalogue.values_mut().for_each(|sets| drop(sets.remove(&"Compensation".into())));
            catalogue
        }),
    ) {
        let terms = terms(&answers, &compensations);
        let implied = with_answers(&table, &terms);
        let typed = read(&written_out(&table, &answers, &compensations), &terms);
        let prove = |read: &ReadTable| said(&prove(read, &guardrails(), Limits::default(), &|| false));
        prop_assert_eq!(prove(&implied), prove(&typed));
        for day in 1..=6i32 {
            let case = case(&[("Days late", Value::Number(day.into()))]);
            prop_assert_eq!(implied.answer(&case), typed.answer(&case));
        }
        let again = implied.clone().with_answers(|id: &TermId| terms.iter().find(|term| term.id == *id));
        prop_assert_eq!(again, implied);
    }
}
