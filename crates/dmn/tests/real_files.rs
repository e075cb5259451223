//! Real files that nobody here wrote: read, taken as rules, and proved.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use spielraum_dmn::rules::{Rules, rules};
use spielraum_domain::proof::{Limits, Proof, Status, prove};
use spielraum_domain::rule::{Problem, ReadTable};

fn file(name: &str) -> Rules {
    let path = format!("{}/tests/files/{name}.dmn", env!("CARGO_MANIFEST_DIR"));
    rules(&spielraum_dmn::read(&std::fs::read_to_string(path).unwrap()).unwrap())
}

fn proofs(rules: &Rules) -> Vec<(String, ReadTable, Proof)> {
    let of = |rule: &spielraum_dmn::rules::Rule| {
        let read = rules.read(rule);
        let proof = prove(&read, &[], Limits::default(), &|| false);
        (rule.name.clone(), read, proof)
    };
    rules.tables.iter().map(of).collect()
}

/// Of each table: its name, hit policy, rows, columns, and how many cells cannot be read.
fn shapes(name: &str) -> Vec<String> {
    proofs(&file(name))
        .into_iter()
        .map(|(name, read, proof)| {
            let unread = proof.problems.iter().filter(|problem| matches!(problem, Problem::Cell { .. })).count();
            let (rows, columns) = (read.rows.len(), read.inputs.len());
            let outputs = read.outputs.len();
            format!("{name}: {:?} {rows}x{columns}+{outputs}, {unread} unread", read.hit_policy)
        })
        .collect()
}

#[test]
fn every_table_of_every_file_is_found() {
    for (name, expected) in [
        ("camunda_dinnerDecisions", vec!["Beverages: Collect 6x2+1, 0 unread", "Dish: Unique 6x2+1, 0 unread"]),
        ("camunda_fraudRating", vec!["Determine Fraud Rating: Sum 15x4+1, 0 unread"]),
        ("camunda_taskAssignment", vec!["Task Assignment: Collect 11x4+3, 0 unread"]),
        ("dmnscala_applicantRiskRating_priority", vec!["Applicant Risk Rating: Priority 4x2+1, 0 unread"]),
        ("dmnscala_personLoanCompliance", vec!["Person Loan Compliance: Any 4x3+1, 0 unread"]),
        ("drools_dt_GapsAndOverlaps1", vec!["my decision: First 4x2+1, 0 unread"]),
        ("drools_dt_GapsXYv2", vec!["my decision: Any 4x2+1, 0 unread"]),
        (
            "kogito_Prequalification",
            vec!["Qualified?, Qualification: Priority 5x3+1, 0 unread", "LLPA: Any 22x2+1, 0 unread"],
        ),
        ("kogito_TrafficViolation", vec!["Fine: Unique 4x2+2, 0 unread"]),
    ] {
        assert_eq!(shapes(name), expected, "{name}");
    }
}

#[test]
fn cells_that_are_no_feel_are_kept_and_named() {
    let mortgages = file("drools_MortgageRecommender");
    let found = proofs(&mortgages);
    let [(_, read, proof)] = found.as_slice() else { panic!("one table") };
    assert_eq!((read.rows.len(), read.inputs.len(), read.outputs.len()), (38, 4, 3));
    assert!(proof.problems.iter().any(|problem| matches!(problem, Problem::Cell { .. })));
    let texts = mortgages.tables[0].table.rows.iter().flat_map(|row| row.cells.values());
    assert!(texts.map(|cell| cell.text.as_str()).any(|text| text == "ϵ {Fixed 30, Fixed 20, Fixed 15}"));
}

#[test]
fn days_that_are_worked_out_are_read() {
    let complex = file("drools_dt_complexDTdates");
    let [(_, read, _)] = proofs(&complex).try_into().unwrap();
    assert!(read.problems.is_empty(), "{:?}", read.problems);
    let texts: Vec<&str> =
        complex.tables[0].table.rows.iter().flat_map(|row| row.cells.values()).map(|cell| cell.text.as_str()).collect();
    assert!(texts.contains(&"(date(\"2019-03-31\")..date(\"2019-06-30\")]"), "{texts:?}");
    assert!(texts.contains(&"(date(\"2019-09-30\")..date(\"2019-12-31\"))"), "{texts:?}");
}

#[test]
fn the_known_gaps_and_overlaps_are_proved() {
    let gaps = |name: &str| proofs(&file(name)).remove(0).2;
    // The names of the files say what is wrong with them.
    assert_eq!(gaps("drools_dt_GapsAndOverlaps1").gaps, Status::Violated);
    assert_eq!(gaps("drools_dt_GapsXYv2").gaps, Status::Violated);
}
