//! What keeps a version from being agreed on, and tests kept with a table.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use std::collections::BTreeMap;

use spielraum_domain::frame::{Bound, Guardrail};
use spielraum_domain::life::{Around, Obstacle, obstacles};
use spielraum_domain::proof::{Limits, prove};
use spielraum_domain::rule::{Answer, Expectation, HitPolicy, Table, TestResult};
use spielraum_domain::term::{Term, Value};
use support::*;

fn terms() -> Vec<Term> {
    let age = Term { protected: true, ..one_of("Age", &["young", "old"]) };
    vec![
        amount("Days late", Some("days"), Some("1"), Some("1"), None),
        amount("Goodwill", Some("€"), Some("1"), Some("0"), None),
        amount("Order value", Some("€"), Some("0.01"), Some("0"), None),
        amount("We deduct", Some("€"), Some("0.01"), Some("0"), None),
        age,
    ]
}

fn up_to_five(first: &str, then: &str) -> Table {
    let rows: [&[&str]; 2] = [&[first, "10"], &[then, "20"]];
    table(HitPolicy::Unique, &["Days late"], &["Goodwill"], &rows)
}

fn against(table: &Table, guardrails: &[Guardrail], has_frame: bool) -> Vec<Obstacle> {
    let read = read(table, &terms());
    obstacles(
        &read,
        &prove(&read, guardrails, Limits::default(), &|| false),
        Around { has_frame, in_circle: false, topic_is_taken: false },
    )
}

fn goodwill(max: &str) -> [Guardrail; 1] {
    [guardrail("goodwill", "Goodwill", Bound::AtMost { max: number(max).into() })]
}

#[test]
fn nothing_stands_against_a_table_whose_proof_holds() {
    assert_eq!(against(&up_to_five("up to 5", "over 5"), &goodwill("20"), true), []);
}

#[test]
fn everything_that_is_open_is_named() {
    let mut open = up_to_five("up to 5", "5 to 9");
    open.rows[0].cells.insert("Goodwill".into(), spielraum_domain::rule::Cell::feel(""));
    let expected = [Obstacle::Answers, Obstacle::Gaps, Obstacle::Overlaps, Obstacle::Guardrails, Obstacle::Frame];
    assert_eq!(against(&open, &goodwill("19"), false), expected);
    open.rows[1].cells.insert("Days late".into(), spielraum_domain::rule::Cell::feel("a while"));
    assert_eq!(against(&open, &[], true)[..2], [Obstacle::Cells, Obstacle::Answers]);
}

#[test]
fn an_empty_table_wants_a_row_before_it_has_a_gap() {
    let empty = table(HitPolicy::Unique, &["Days late"], &["Goodwill"], &[]);
    assert_eq!(against(&empty, &[], true), [Obstacle::Rows]);
}

#[test]
fn a_protected_input_and_an_unprovable_guardrail_stand_in_the_way() {
    let row: [&[&str]; 1] = [&["any", "10"]];
    let asks = table(HitPolicy::Unique, &["Age"], &["Goodwill"], &row);
    assert_eq!(against(&asks, &[], true), [Obstacle::Inputs]);
    let unfit = [guardrail("unfit", "Goodwill", Bound::OneOf { values: vec![text("a lot")] })];
    assert_eq!(against(&up_to_five("up to 5", "over 5"), &unfit, true), [Obstacle::Proof]);
}

/// One row for every case.
fn always(outputs: &[&str], entries: &[&str]) -> Table {
    let row: Vec<&str> = ["any", "any"].iter().chain(entries).copied().collect();
    table(HitPolicy::Unique, &["Days late", "Order value"], outputs, &[&row])
}

#[test]
fn what_a_formula_comes_to_stands_in_the_way_while_it_is_not_known() {
    let quotient = always(&["We deduct"], &["Order value / Days late"]);
    assert_eq!(against(&quotient, &[], true), [Obstacle::Proof]);
    assert_eq!(against(&quotient, &goodwill("20"), true), [Obstacle::Proof]);
    let rounded = always(&["We deduct"], &["decimal(Order value / Days late, 2)"]);
    assert_eq!(against(&rounded, &[], true), [], "what no pair of them can come to is ruled out");
    for between_steps in ["Order value * 0.2", "Order value / 3", "Order value / 8"] {
        let one = always(&["We deduct"], &[between_steps]);
        assert_eq!(against(&one, &[], true), [Obstacle::Values], "{between_steps}");
        let beside = always(&["Goodwill", "We deduct"], &["0", between_steps]);
        assert_eq!(against(&beside, &goodwill("20"), true), [Obstacle::Values], "{between_steps} beside another");
    }
}

#[test]
fn a_proof_that_was_halted_stands_in_the_way() {
    let read = read(&always(&["We deduct"], &["decimal(Order value / 3, 2)"]), &terms());
    let around = Around { has_frame: true, in_circle: false, topic_is_taken: false };
    let halted = prove(&read, &goodwill("20"), Limits::default(), &|| true);
    assert_eq!(obstacles(&read, &halted, around), [Obstacle::Proof]);
}

fn expecting(days: Option<&str>, goodwill: Value) -> Expectation {
    Expectation {
        inputs: days.map(|days| ("Days late".into(), num(days))).into_iter().collect(),
        expected: BTreeMap::from([("Goodwill".into(), goodwill)]),
    }
}

#[test]
fn a_test_says_what_was_answered_instead() {
    let read = read(&up_to_five("up to 5", "over 5"), &terms());
    assert_eq!(read.test(&expecting(Some("5"), num("10"))), TestResult::Passed);
    let answer = Answer::Row { row: 1, values: BTreeMap::from([("Goodwill".into(), num("20"))]) };
    assert_eq!(read.test(&expecting(Some("6"), num("10"))), TestResult::Differs { answer });
    assert_eq!(read.test(&expecting(None, num("10"))), TestResult::Incomplete { missing: vec!["Days late".into()] });
}

#[test]
fn a_test_of_what_there_is_not_says_so_and_does_not_pass() {
    let read = read(&up_to_five("up to 5", "over 5"), &terms());
    let told = |expectation: &Expectation| match read.test(expectation) {
        TestResult::Unfit { unfit } => unfit.into_keys().map(|term| term.0).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    assert_eq!(told(&expecting(Some("5"), num("10.005"))), ["Goodwill"]);
    assert_eq!(told(&expecting(Some("5"), text("a lot"))), ["Goodwill"]);
    assert_eq!(told(&expecting(Some("5.5"), num("10"))), ["Days late"]);
    assert_eq!(told(&expecting(None, num("-1"))), ["Goodwill"], "said before what is missing");
}

#[test]
fn what_the_answer_leaves_open_is_expected_as_nothing() {
    let row: [&[&str]; 1] = [&["any", ""]];
    let read = read(&table(HitPolicy::Unique, &["Days late"], &["Goodwill"], &row), &terms());
    assert_eq!(read.test(&expecting(Some("5"), Value::Null)), TestResult::Passed);
    assert!(matches!(read.test(&expecting(Some("5"), num("10"))), TestResult::Differs { .. }));
}
