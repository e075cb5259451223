//! What `docs/rules.md` tells people to type means what it says there, and what `docs/proof.md` says of its examples is so.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use spielraum_domain::duration::DurationKind;
use spielraum_domain::frame::Bound;
use spielraum_domain::proof::{Finding, Reason, Status, Verdict};
use spielraum_domain::rule::{Cell, HitPolicy, Language, read_tests};
use spielraum_domain::term::{Term, Type, Value};
use support::*;

fn kinds() -> Vec<Type> {
    vec![
        amount("Goodwill", Some("€"), None, None, None).kind,
        one_of("Tracking says", &["On its way", "Lost"]).kind,
        Type::Date { min: None, max: None },
        Type::Duration { of: DurationKind::DaysTime, step: None, min: None, max: None },
    ]
}

/// What two texts mean in the first type in which both can be read.
fn mean_the_same(typed: &str, language: Language, feel: &str) -> bool {
    let read = |text: &str, language, kind: &Type| {
        read_tests(&Cell { text: text.to_owned(), language }, kind).ok().map(|tests| tests.without_places())
    };
    kinds().iter().any(|kind| {
        let typed = read(typed, language, kind);
        typed.is_some() && typed == read(feel, Language::Feel, kind)
    })
}

/// The cells of the rows in the first table below a text that begin like this.
fn rows_of(document: &str, below: &str, beginning: &str) -> Vec<Vec<String>> {
    let path = format!("{}/../../docs/{document}.md", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.split(below).nth(1).unwrap().lines().skip_while(|line| !line.starts_with('|'));
    let table = lines.take_while(|line| line.starts_with('|')).filter(|line| line.starts_with(beginning));
    let cells = |line: &str| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
    table.map(cells).collect()
}

fn quoted(cell: &str) -> Vec<String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn the_table_of_cells_is_true() {
    let mut tried = 0;
    for cells in rows_of("rules", "## What to type into a cell", "| `") {
        let feel = quoted(&cells[1]).remove(0);
        for typed in quoted(&cells[0]) {
            assert!(mean_the_same(&typed, Language::En, &feel), "{typed} is not {feel}");
            tried += 1;
        }
    }
    assert!(tried >= 10, "only {tried} cells found");
    for (typed, feel) in [
        ("über 5", "> 5"),
        ("höchstens 60 €", "<= 60"),
        ("3 bis 5", "[3..5]"),
        ("nicht Lost", "not(\"Lost\")"),
        ("nach dem 1.3.2026", "> date(\"2026-03-01\")"),
    ] {
        assert!(mean_the_same(typed, Language::De, feel), "{typed} is not {feel}");
    }
}

fn goodwill(order_value: Option<&str>) -> Vec<Term> {
    vec![
        one_of("Tracking says", &["On its way", "Lost"]),
        amount(
            "Days late",
            Some("days"),
            Some("1"),
            Some(if order_value.is_some() { "0" } else { "1" }),
            order_value.map(|_| "30"),
        ),
        amount("Order value", Some("€"), Some("0.01"), Some("0"), order_value),
        amount("Goodwill", Some("€"), None, None, None),
    ]
}

#[test]
fn the_example_of_a_proof_is_true() {
    let rows = rows_of("proof", "## An example", "| ");
    let rows: Vec<Vec<&str>> = rows[1..].iter().map(|row| row[1..].iter().map(String::as_str).collect()).collect();
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    let table = table(HitPolicy::Unique, &["Tracking says", "Days late"], &["Goodwill"], &rows);
    let guard = guardrail("cap", "Goodwill", Bound::AtMost { max: ordered("40") });
    let proof = proof_of(&table, &goodwill(None), &[guard]);
    assert_eq!((&proof.problems, proof.cases, proof.reach), (&vec![], Some(10), Status::Proved));
    let found = proof.findings.iter().map(|finding| match finding {
        Finding::Gap { case, .. } => ("gap".to_owned(), case.clone(), Value::Null),
        Finding::Overlap { rows: [one, other], case, .. } => {
            (format!("overlap of {} and {}", one + 1, other + 1), case.clone(), Value::Null)
        }
        Finding::Guardrail { row, case, value, .. } => {
            (format!("guardrail in {}", row + 1), case.clone(), value.clone())
        }
        other => panic!("{other:?}"),
    });
    let parcel = |tracking: &str, days: &str| case(&[("Tracking says", text(tracking)), ("Days late", num(days))]);
    let said = [
        ("gap".to_owned(), parcel("On its way", "5"), Value::Null),
        ("overlap of 1 and 4".to_owned(), parcel("On its way", "2"), Value::Null),
        ("guardrail in 3".to_owned(), parcel("Lost", "1"), num("45")),
    ];
    assert_eq!(found.collect::<Vec<_>>(), said);
}

#[test]
fn what_is_said_of_formulas_is_true() {
    let rows = rows_of("proof", "With *Order value* from 0 to 5,000", "| `");
    assert_eq!(rows.len(), 7);
    for row in rows {
        let formula = quoted(&row[0]).remove(0);
        let only: [&[&str]; 1] = [&["any", "any", &formula]];
        let table = table(HitPolicy::Unique, &["Order value", "Days late"], &["Goodwill"], &only);
        let guard = guardrail("cap", "Goodwill", Bound::AtMost { max: ordered("40") });
        let proof = proof_of(&table, &goodwill(Some("5000")), &[guard]);
        assert_eq!(proof.problems, [], "{formula}");
        let said = match &proof.guardrails[0].verdict {
            Verdict::Kept { .. } => "proved",
            Verdict::Broken { .. } => "violated",
            Verdict::NotProvable { reason: Reason::ProductOfInputs | Reason::UnknownFunction } => "not provable",
            other => panic!("{formula}: {other:?}"),
        };
        assert_eq!(row[1], said, "{formula}");
        if let [Finding::Guardrail { case, value, .. }] = proof.findings.as_slice() {
            assert_eq!((case.value(&"Order value".into()), value), (&num("176"), &num("40.2")));
        }
    }
}
