//! "What we may offer" when a parcel is late: nine rows, eighteen cases, one gap.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use spielraum_domain::frame::{Bound, Guardrail};
use spielraum_domain::proof::{Ask, Finding, Status, Verdict, possible};
use spielraum_domain::rule::{Answer, HitPolicy, Table};
use spielraum_domain::term::{Term, Value};
use support::*;

fn terms() -> Vec<Term> {
    vec![
        one_of("Tracking says", &["On its way", "No scan for 48 h", "Lost"]),
        amount("Days late", Some("days"), Some("1"), Some("1"), None),
        yes_no("Date needed"),
        term("We offer", spielraum_domain::term::Type::Text),
        amount("Goodwill", Some("€"), Some("0.01"), Some("0"), None),
        yes_no("Person reachable"),
        amount("Refund days", Some("days"), Some("1"), Some("0"), None),
        one_of("Age", &["under 18", "adult"]),
    ]
}

const INPUTS: [&str; 3] = ["Tracking says", "Days late", "Date needed"];
const OUTPUTS: [&str; 3] = ["We offer", "Goodwill", "Person reachable"];

fn offer(hit_policy: HitPolicy) -> Table {
    table(
        hit_policy,
        &INPUTS,
        &OUTPUTS,
        &[
            &["On its way", "1 to 2", "no", "Name the new date and keep watch", "€0", "yes"],
            &["On its way", "1 to 2", "yes", "Offer pick-up or express resend", "€15", "yes"],
            &["On its way", "3 to 5", "no", "Name the new date and apologise", "€10", "yes"],
            &["On its way", "3 to 5", "yes", "Resend by express now", "€15", "yes"],
            &["On its way", "over 5", "any", "Resend or refund, customer chooses", "€20", "yes"],
            &["No scan for 48 h", "up to 5", "no", "We open the trace, call back in 24 h", "€10", "yes"],
            &["No scan for 48 h", "up to 5", "yes", "Resend now, do not wait for the trace", "€15", "yes"],
            &["No scan for 48 h", "over 5", "no", "Resend or refund, customer chooses", "€20", "yes"],
            &["Lost", "any", "any", "Refund or resend at once, customer chooses", "€25", "yes"],
        ],
    )
}

fn guardrails() -> Vec<Guardrail> {
    let person = guardrail("person", "Person reachable", Bound::Is { value: Value::YesNo(true) });
    vec![
        guardrail("goodwill", "Goodwill", Bound::AtMost { max: ordered("40") }),
        Guardrail { every_row: true, ..person },
        guardrail("age", "Age", Bound::NeverInput),
        guardrail("refund", "Refund days", Bound::AtMost { max: ordered("14") }),
    ]
}

#[test]
fn no_case_lies_in_two_gaps() {
    let terms =
        [term("Violation", spielraum_domain::term::Type::Text), amount("Over", None, Some("1"), Some("0"), None)];
    let rows: [&[&str]; 2] = [&["\"speed\"", ">= 10", "1"], &["\"parking\"", "-", "2"]];
    let terms = [terms.to_vec(), vec![amount("Points", None, None, None, None)]].concat();
    let proof = proof_of(&table(HitPolicy::Unique, &["Violation", "Over"], &["Points"], &rows), &terms, &[]);
    let over = proof.findings.iter().filter_map(|found| match found {
        Finding::Gap { region, .. } => Some(region[1].feel.as_str()),
        _ => None,
    });
    let mut over: Vec<&str> = over.collect();
    over.sort_unstable();
    assert_eq!(over, ["< 10", ">= 10"], "{:?}", proof.findings);
}

#[test]
fn all_eighteen_cases_are_checked_and_one_has_no_answer() {
    let proof = proof_of(&offer(HitPolicy::Unique), &terms(), &guardrails());
    assert_eq!(proof.cases, Some(18));
    assert_eq!(proof.problems, []);
    let [Finding::Gap { case: found, region }] = proof.findings.as_slice() else {
        panic!("{:?}", proof.findings);
    };
    let expected =
        [("Tracking says", text("No scan for 48 h")), ("Days late", num("6")), ("Date needed", Value::YesNo(true))];
    assert_eq!(*found, case(&expected));
    let cells: Vec<&str> = region.iter().map(|cell| cell.feel.as_str()).collect();
    assert_eq!(cells, ["\"No scan for 48 h\"", "> 5", "true"]);
    assert_eq!(proof.gaps, Status::Violated);
    assert_eq!((proof.overlaps, proof.reach), (Status::Proved, Status::Proved));
}

#[test]
fn adding_the_row_that_the_gap_names_closes_it() {
    let mut table = offer(HitPolicy::Unique);
    let proof = proof_of(&table, &terms(), &[]);
    let [Finding::Gap { region, .. }] = proof.findings.as_slice() else { panic!("{:?}", proof.findings) };
    let mut row = table.rows[0].clone();
    row.id = "added".into();
    for cell in region {
        row.cells.insert(cell.column.clone(), spielraum_domain::rule::Cell::feel(cell.feel.clone()));
    }
    table.rows.push(row);
    let proof = proof_of(&table, &terms(), &[]);
    assert_eq!(proof.findings, []);
    assert_eq!(proof.gaps, Status::Proved);
}

#[test]
fn guardrails_are_kept_not_asked_or_do_not_apply() {
    let proof = proof_of(&offer(HitPolicy::Unique), &terms(), &guardrails());
    let verdicts: Vec<&Verdict> = proof.guardrails.iter().map(|verdict| &verdict.verdict).collect();
    let all: Vec<u32> = (0..9).collect();
    assert_eq!(verdicts[0], &Verdict::Kept { rows: all.clone(), used: Some([ordered("0"), ordered("25")]) });
    assert_eq!(verdicts[1], &Verdict::Kept { rows: all, used: None });
    assert_eq!(verdicts[2], &Verdict::NotAsked { inputs: 3 });
    assert_eq!(verdicts[3], &Verdict::DoesNotApply);
}

#[test]
fn a_narrower_guardrail_names_the_rows_that_break_it() {
    let narrow = [guardrail("narrow", "Goodwill", Bound::AtMost { max: ordered("19.99") })];
    let proof = proof_of(&offer(HitPolicy::Unique), &terms(), &narrow);
    assert_eq!(proof.guardrails[0].verdict, Verdict::Broken { count: 3 });
    let broken: Vec<(u32, Value)> = proof
        .findings
        .iter()
        .filter_map(|finding| match finding {
            Finding::Guardrail { row, value, .. } => Some((*row, value.clone())),
            _ => None,
        })
        .collect();
    assert_eq!(broken, [(4, num("20")), (7, num("20")), (8, num("25"))]);
}

#[test]
fn an_overlap_shows_a_case_that_both_rows_answer() {
    let mut table = offer(HitPolicy::Unique);
    table.rows[7].cells.insert("Date needed".into(), spielraum_domain::rule::Cell::feel("-"));
    table.rows[6].cells.insert("Days late".into(), spielraum_domain::rule::Cell::feel("<= 6"));
    let proof = proof_of(&table, &terms(), &[]);
    let [Finding::Overlap { rows, case: found, .. }] = proof.findings.as_slice() else {
        panic!("{:?}", proof.findings);
    };
    assert_eq!(*rows, [6, 7]);
    let expected =
        [("Tracking says", text("No scan for 48 h")), ("Days late", num("6")), ("Date needed", Value::YesNo(true))];
    assert_eq!(*found, case(&expected));
    assert_eq!(proof.overlaps, Status::Violated);
}

#[test]
fn a_row_below_rows_that_answer_all_its_cases_is_never_reached() {
    let mut table = offer(HitPolicy::First);
    let mut last = table.rows[8].clone();
    last.id = "r10".into();
    last.cells.insert("Days late".into(), spielraum_domain::rule::Cell::feel("[3..4]"));
    table.rows.push(last);
    let guard = [guardrail("none", "Goodwill", Bound::AtMost { max: ordered("0") })];
    let proof = proof_of(&table, &terms(), &guard);
    assert_eq!(proof.overlaps, Status::DoesNotApply);
    assert_eq!(proof.reach, Status::Violated);
    let unreachable: Vec<_> =
        proof.findings.iter().filter(|finding| matches!(finding, Finding::Unreachable { .. })).collect();
    let [Finding::Unreachable { row: 9, earlier, case: Some(_) }] = unreachable.as_slice() else {
        panic!("{unreachable:?}");
    };
    assert_eq!(earlier, &[8]);
    // A row that never answers breaks nothing.
    assert!(!proof.findings.iter().any(|finding| matches!(finding, Finding::Guardrail { row: 9, .. })));
}

#[test]
fn answers_and_asks_what_is_missing() {
    let read = read(&offer(HitPolicy::Unique), &terms());
    let known = [("Tracking says", text("On its way")), ("Days late", num("4"))];
    let found = possible(&read, &case(&known), &|| false).unwrap();
    assert_eq!(found.answers, [[2], [3]]);
    assert_eq!(found.certain, case(&[("Person reachable", Value::YesNo(true))]).0);
    let Some(Ask { term, decides: true, leads }) = found.ask else { panic!("{found:?}") };
    assert_eq!(term, "Date needed".into());
    assert_eq!(leads.iter().map(ToString::to_string).collect::<Vec<_>>(), ["false", "true"]);
    let whole = case(&[known[0].clone(), known[1].clone(), ("Date needed", Value::YesNo(true))]);
    let Answer::Row { row: 3, values } = read.answer(&whole) else { panic!("{:?}", read.answer(&whole)) };
    assert_eq!(values[&"Goodwill".into()], num("15"));
    assert_eq!(values[&"We offer".into()], text("Resend by express now"));
    let gap = case(&[
        ("Tracking says", text("No scan for 48 h")),
        ("Days late", num("6")),
        ("Date needed", Value::YesNo(true)),
    ]);
    assert_eq!(read.answer(&gap), Answer::Gap);
}

#[test]
fn any_row_may_answer_where_all_that_fit_say_the_same() {
    let rows: [&[&str]; 3] = [&["Lost", "any", "€25"], &["any", "over 5", "€25"], &["On its way", "any", "€0"]];
    let any = |rows: &[&[&str]]| table(HitPolicy::Any, &["Tracking says", "Days late"], &["Goodwill"], rows);
    let proof = proof_of(&any(&rows[..2]), &terms(), &[]);
    assert_eq!((proof.overlaps, proof.overlap_count), (Status::Proved, 0));
    let lost = case(&[("Tracking says", text("Lost")), ("Days late", num("6"))]);
    let Answer::Row { row, .. } = read(&any(&rows), &terms()).answer(&lost) else { panic!("no answer") };
    assert_eq!(row, 0);

    let proof = proof_of(&any(&rows), &terms(), &[]);
    assert_eq!((proof.overlaps, proof.overlap_count), (Status::Violated, 1));
    let late = case(&[("Tracking says", text("On its way")), ("Days late", num("6"))]);
    assert_eq!(read(&any(&rows), &terms()).answer(&late), Answer::Overlap { rows: vec![1, 2] });
}
