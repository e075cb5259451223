//! Tables that nobody should write and everybody will.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use spielraum_domain::frame::Bound;
use spielraum_domain::proof::{Finding, Limits, Reason, Status, Verdict, prove};
use spielraum_domain::rule::{Answer, CELL_LIMIT, Case, Cell, CellProblem, HitPolicy, Language, Problem};
use spielraum_domain::term::{Term, Type, Value};
use support::*;

fn terms() -> Vec<Term> {
    let age = one_of("Age", &["under 18", "adult"]);
    vec![
        amount("Whole", None, Some("1"), None, None),
        amount("Free", None, None, None, None),
        yes_no("Flag"),
        amount("Goodwill", Some("€"), None, Some("0"), None),
        Term { protected: true, ..age },
    ]
}

fn gaps(findings: &[Finding]) -> Vec<&Case> {
    let mut cases = Vec::new();
    for finding in findings {
        if let Finding::Gap { case, .. } = finding {
            cases.push(case);
        }
    }
    cases
}

#[test]
fn a_table_without_rows_answers_nothing() {
    let proof = proof_of(&table(HitPolicy::Unique, &["Whole", "Flag"], &["Goodwill"], &[]), &terms(), &[]);
    assert_eq!(gaps(&proof.findings), [&case(&[("Whole", num("0")), ("Flag", Value::YesNo(false))])]);
    assert_eq!((proof.cases, proof.gaps), (Some(1), Status::Violated));
}

#[test]
fn a_table_without_inputs_has_one_case() {
    let rows: [&[&str]; 2] = [&["1"], &["2"]];
    let empty = proof_of(&table(HitPolicy::Unique, &[], &[], &[]), &terms(), &[]);
    assert_eq!(gaps(&empty.findings), [&Case::default()]);
    let one = proof_of(&table(HitPolicy::Unique, &[], &["Goodwill"], &rows[..1]), &terms(), &[]);
    assert_eq!((one.findings.as_slice(), one.gaps), (&[][..], Status::Proved));
    let two = proof_of(&table(HitPolicy::Unique, &[], &["Goodwill"], &rows), &terms(), &[]);
    assert!(matches!(two.findings.as_slice(), [Finding::Overlap { rows: [0, 1], .. }]));
    let first = proof_of(&table(HitPolicy::First, &[], &["Goodwill"], &rows), &terms(), &[]);
    assert!(matches!(first.findings.as_slice(), [Finding::Unreachable { row: 1, .. }]));
}

#[test]
fn between_five_and_six_lies_something_only_without_step() {
    let rows: [&[&str]; 2] = [&["up to 5"], &["6 or more"]];
    let whole = proof_of(&table(HitPolicy::Unique, &["Whole"], &[], &rows), &terms(), &[]);
    assert_eq!(whole.gaps, Status::Proved);
    let free = proof_of(&table(HitPolicy::Unique, &["Free"], &[], &rows), &terms(), &[]);
    assert_eq!(gaps(&free.findings), [&case(&[("Free", num("5.5"))])]);
}

#[test]
fn numbers_of_any_size_are_told_apart() {
    let rows: [&[&str]; 3] = [&["< 1e400"], &["1e400"], &["> 1.000000000000000000000000000000002e400"]];
    let free = proof_of(&table_in(Language::Feel, HitPolicy::Unique, &["Free"], &[], &rows), &terms(), &[]);
    let [case] = gaps(&free.findings)[..] else { panic!("{:?}", free.findings) };
    assert_eq!(*case, support::case(&[("Free", num("1.000000000000000000000000000000001e400"))]));
    let tiny: [&[&str]; 2] = [&["<= 1e-400"], &["> 1e-399"]];
    let proof = proof_of(&table_in(Language::Feel, HitPolicy::Unique, &["Free"], &[], &tiny), &terms(), &[]);
    assert_eq!(gaps(&proof.findings).len(), 1);
    // In whole numbers nothing lies up there that 34 digits could count: those rows never fire.
    let whole = proof_of(&table_in(Language::Feel, HitPolicy::Unique, &["Whole"], &[], &rows), &terms(), &[]);
    let unreachable: Vec<&Finding> =
        whole.findings.iter().filter(|finding| matches!(finding, Finding::Unreachable { .. })).collect();
    assert_eq!(unreachable.len(), 2);
}

#[test]
fn a_cell_that_cannot_be_read_is_named_and_the_rest_still_proved() {
    let rows: [&[&str]; 3] = [&["up to 5", "yes", "50"], &["over", "no", "1"], &["4", "yes", "1/0"]];
    let guard = [guardrail("g", "Goodwill", Bound::AtMost { max: ordered("40") })];
    let proof = proof_of(&table(HitPolicy::Unique, &["Whole", "Flag"], &["Goodwill"], &rows), &terms(), &guard);
    let places: Vec<(u32, &str)> = proof
        .problems
        .iter()
        .map(|problem| match problem {
            Problem::Cell { row, column, .. } => (*row, column.0.as_str()),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(places, [(1, "Whole"), (2, "Goodwill")]);
    assert_eq!(gaps(&proof.findings), [&case(&[("Whole", num("6")), ("Flag", Value::YesNo(true))])]);
    assert!(proof.findings.iter().any(|finding| matches!(finding, Finding::Overlap { rows: [0, 2], .. })));
    assert_eq!(proof.guardrails[0].verdict, Verdict::Broken { count: 1 });
    assert_eq!(proof.reach, Status::NotProvable { reason: Reason::UnreadCells });
}

#[test]
fn unread_cells_never_count_as_proved() {
    let rows: [&[&str]; 2] = [&["over", "€1"], &["any", "?"]];
    let guard = [guardrail("g", "Goodwill", Bound::AtMost { max: ordered("40") })];
    let unread = Status::NotProvable { reason: Reason::UnreadCells };
    let proof = proof_of(&table(HitPolicy::Unique, &["Whole"], &["Goodwill"], &rows), &terms(), &guard);
    assert_eq!(
        (proof.overlaps, proof.guardrails[0].verdict.clone()),
        (unread.clone(), Verdict::NotProvable { reason: Reason::UnreadCells })
    );
    let only: [&[&str]; 1] = [&["over", "€1"]];
    let proof = proof_of(&table(HitPolicy::Unique, &["Whole"], &["Goodwill"], &only), &terms(), &[]);
    assert_eq!((proof.findings.as_slice(), proof.gaps), (&[][..], unread));
    let read = read(&table(HitPolicy::Unique, &["Whole"], &["Goodwill"], &only), &terms());
    assert_eq!(read.answer(&Case::default()), Answer::Unclear { rows: vec![0] });
}

#[test]
fn a_megabyte_in_a_cell_is_refused_and_kept() {
    let long = "5, ".repeat(400_000);
    let rows: [&[&str]; 1] = [&[&long]];
    let proof = proof_of(&table(HitPolicy::Unique, &["Whole"], &[], &rows), &terms(), &[]);
    let [Problem::Cell { error, .. }] = proof.problems.as_slice() else { panic!("{:?}", proof.problems.len()) };
    assert_eq!(error.problem, CellProblem::TooLong { limit: CELL_LIMIT });
    let longest = "5,".repeat(CELL_LIMIT as usize / 2 - 1) + "6";
    let rows: [&[&str]; 1] = [&[&longest]];
    let proof = proof_of(&table(HitPolicy::Unique, &["Whole"], &[], &rows), &terms(), &[]);
    assert_eq!(proof.problems, []);
    assert_eq!(proof.cases, Some(3), "below, 5 and 6 together, above");
}

#[test]
fn brackets_in_brackets_do_not_exhaust_the_stack() {
    for text in ["(".repeat(9_000), "not(".repeat(2_000), "not ".repeat(2_000), "[".repeat(9_000)] {
        let rows: [&[&str]; 1] = [&[&text]];
        let proof = proof_of(&table(HitPolicy::Unique, &["Whole"], &[], &rows), &terms(), &[]);
        assert_eq!(proof.problems.len(), 1);
    }
}

#[test]
fn two_columns_of_one_term_ask_both_of_the_same_value() {
    let mut twice = table(HitPolicy::Unique, &["Whole"], &[], &[&["over 5"]]);
    let mut column = twice.inputs[0].clone();
    column.id = "again".into();
    twice.inputs.push(column);
    twice.rows[0].cells.insert("again".into(), Cell::feel("< 5"));
    let proof = proof_of(&twice, &terms(), &[]);
    let expected = Finding::Unreachable { row: 0, earlier: Vec::new(), case: None };
    assert!(proof.findings.contains(&expected), "{:?}", proof.findings);
    assert!(matches!(proof.findings[0], Finding::Gap { .. }));
}

#[test]
fn columns_without_usable_term_make_the_cases_unknown() {
    let faulty = [term("Whole", Type::Enum { values: Vec::new() })];
    let rows: [&[&str]; 1] = [&["5", "no"]];
    let table = table(HitPolicy::Unique, &["Whole", "Nothing"], &[], &rows);
    let guard = [
        guardrail("never", "Whole", Bound::NeverInput),
        guardrail("other", "Goodwill", Bound::AtMost { max: ordered("1") }),
    ];
    let proof = proof_of(&table, &faulty, &guard);
    assert_eq!(proof.gaps, Status::NotProvable { reason: Reason::UnusableTerm });
    assert!(matches!(proof.problems.as_slice(), [Problem::FaultyTerm { .. }, Problem::UnknownTerm { .. }]));
    assert_eq!(proof.guardrails[0].verdict, Verdict::Broken { count: 1 });
    assert_eq!(proof.guardrails[1].verdict, Verdict::DoesNotApply);
}

#[test]
fn protected_terms_are_never_an_input() {
    let rows: [&[&str]; 1] = [&["any"]];
    let table = table(HitPolicy::Unique, &["Age"], &[], &rows);
    let proof = proof_of(&table, &terms(), &[]);
    assert_eq!(proof.protected_inputs, Status::Violated);
    assert_eq!(proof.findings, [Finding::ForbiddenInput { guardrail: None, column: "Age".into(), term: "Age".into() }]);
    // A guardrail that says the same is the one to be named.
    let proof = proof_of(&table, &terms(), &[guardrail("never", "Age", Bound::NeverInput)]);
    assert_eq!(proof.protected_inputs, Status::Proved);
    assert!(matches!(proof.findings.as_slice(), [Finding::ForbiddenInput { guardrail: Some(_), .. }]));
}

#[test]
fn a_stopped_proof_says_so_and_keeps_what_it_knows() {
    let rows: [&[&str]; 2] = [&["up to 5", "50"], &["up to 6", "50"]];
    let read = read(&table(HitPolicy::Unique, &["Whole"], &["Goodwill"], &rows), &terms());
    let guard = [guardrail("g", "Goodwill", Bound::AtMost { max: ordered("40") })];
    let proof = prove(&read, &guard, Limits::default(), &|| true);
    assert_eq!(proof.overlaps, Status::NotProvable { reason: Reason::Stopped });
    assert_eq!(proof.gaps, Status::NotProvable { reason: Reason::Stopped });
    assert_eq!(proof.guardrails[0].verdict, Verdict::Broken { count: 2 }, "needs no search");
}

#[test]
fn long_lists_end_but_are_counted() {
    let any: &[&str] = &["any"];
    let read = read(&table(HitPolicy::Unique, &["Whole"], &[], &[any; 20]), &terms());
    let proof = prove(&read, &[], Limits { gaps: 5, overlaps: 5, rows: 5 }, &|| false);
    assert_eq!((proof.findings.len(), proof.overlap_count), (5, 190));
    let odd: Vec<String> = (0..20).map(|value| (2 * value).to_string()).collect();
    let rows: Vec<[&str; 1]> = odd.iter().map(|value| [value.as_str()]).collect();
    let rows: Vec<&[&str]> = rows.iter().map(<[&str; 1]>::as_slice).collect();
    let read = support::read(&table(HitPolicy::Unique, &["Whole"], &[], &rows), &terms());
    let proof = prove(&read, &[], Limits { gaps: 5, overlaps: 5, rows: 5 }, &|| false);
    assert_eq!((gaps(&proof.findings).len(), proof.more_gaps), (5, true));
}

#[test]
fn a_division_by_zero_sets_nothing_and_is_never_kept() {
    let zero: [&[&str]; 1] = [&["any", "Whole / (1 - 1)"]];
    let may_be: [&[&str]; 1] = [&["any", "40 / Whole"]];
    let guard = guardrail("g", "Goodwill", Bound::AtMost { max: ordered("40") });
    let verdict = |rows: &[&[&str]], every_row| {
        let guard = [spielraum_domain::frame::Guardrail { every_row, ..guard.clone() }];
        let proof = proof_of(&table(HitPolicy::Unique, &["Whole"], &["Goodwill"], rows), &terms(), &guard);
        assert_eq!(proof.problems, []);
        (proof.guardrails[0].verdict.clone(), proof.findings)
    };
    assert_eq!(verdict(&zero, false).0, Verdict::DoesNotApply);
    let broken = verdict(&zero, true);
    let nothing_set = |findings: &[Finding]| match findings {
        [Finding::NoValue { case: without, .. }, .., Finding::Guardrail { value: Value::Null, case: found, .. }] => {
            assert_eq!(without, found);
            found.clone()
        }
        other => panic!("{other:?}"),
    };
    nothing_set(&broken.1);
    assert!(matches!(verdict(&may_be, false).0, Verdict::Kept { .. }));
    // Only where nothing is asked for is nothing set.
    let broken = verdict(&may_be, true);
    assert_eq!(nothing_set(&broken.1), case(&[("Whole", num("0"))]));
}

#[test]
fn two_terms_of_one_name_are_one_axis_each() {
    let twin = Term { id: "Twin".into(), ..amount("Whole", None, Some("1"), None, None) };
    let all: Vec<Term> = terms().into_iter().chain([twin]).collect();
    let rows: [&[&str]; 2] = [&["over 5", "any"], &["any", "over 5"]];
    let proof = proof_of(&table(HitPolicy::Unique, &["Whole", "Twin"], &[], &rows), &all, &[]);
    assert_eq!(gaps(&proof.findings), [&case(&[("Whole", num("5")), ("Twin", num("5"))])]);
    assert_eq!(proof.overlap_count, 1);
}
