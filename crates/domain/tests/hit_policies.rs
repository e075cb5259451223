//! What a table says where several rows match, for every hit policy, and what the proof makes of it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use spielraum_domain::frame::{Bound, Guardrail};
use spielraum_domain::proof::{self, Finding, Limits, Proof, Reason, Status, Verdict, prove};
use spielraum_domain::rule::{Answer, HitPolicy, Problem, ReadTable, Table};
use spielraum_domain::term::{Term, Value};
use support::*;

fn terms() -> Vec<Term> {
    vec![
        amount("Days late", None, Some("1"), Some("0"), Some("20")),
        one_of("We offer", &["Resend", "Refund", "Sorry"]),
        amount("Goodwill", Some("€"), Some("1"), Some("0"), Some("100")),
    ]
}

/// Up to 20 days everybody is told something, from 3 and from 10 days on more.
fn late(hit_policy: HitPolicy) -> Table {
    let rows: [&[&str]; 3] = [&["any", "Sorry", "5"], &["3 or more", "Refund", "10"], &["10 or more", "Resend", "20"]];
    table(hit_policy, &["Days late"], &["We offer", "Goodwill"], &rows)
}

/// The same with goodwill alone.
fn goodwill(hit_policy: HitPolicy) -> Table {
    let rows: [&[&str]; 3] = [&["any", "5"], &["3 or more", "10"], &["10 or more", "20"]];
    table(hit_policy, &["Days late"], &["Goodwill"], &rows)
}

fn answer(table: &Table, days: &str) -> Answer {
    read(table, &terms()).answer(&case(&[("Days late", num(days))]))
}

fn rows(answer: Answer) -> Vec<u32> {
    match answer {
        Answer::Row { row, .. } => vec![row],
        Answer::List { rows, .. } | Answer::Total { rows, .. } | Answer::Overlap { rows } => rows,
        Answer::Gap | Answer::Unclear { .. } => panic!("{answer:?}"),
    }
}

fn total(table: &Table, days: &str) -> Value {
    match answer(table, days) {
        Answer::Total { values, .. } => values[&"Goodwill".into()].clone(),
        other => panic!("{other:?}"),
    }
}

fn proved(table: &Table, guardrails: &[Guardrail]) -> Proof {
    prove(&read(table, &terms()), guardrails, Limits::default(), &|| false)
}

#[test]
fn priority_takes_the_answer_that_stands_first_in_its_list() {
    let table = late(HitPolicy::Priority);
    assert_eq!(["1", "3", "10"].map(|days| rows(answer(&table, days))), [[0], [1], [2]]);
}

#[test]
fn lists_name_every_row_in_their_order() {
    for (policy, order) in
        [(HitPolicy::Collect, [0, 1, 2]), (HitPolicy::RuleOrder, [0, 1, 2]), (HitPolicy::OutputOrder, [2, 1, 0])]
    {
        assert_eq!(rows(answer(&late(policy), "12")), order, "{policy:?}");
    }
    let Answer::List { values, .. } = answer(&late(HitPolicy::OutputOrder), "12") else { panic!("no list") };
    assert_eq!(values[0][&"We offer".into()], text("Resend"));
}

#[test]
fn totals_are_made_of_the_rows_that_match() {
    for (policy, few, all) in [
        (HitPolicy::Sum, "5", "35"),
        (HitPolicy::Min, "5", "5"),
        (HitPolicy::Max, "5", "20"),
        (HitPolicy::Count, "1", "3"),
    ] {
        let table = goodwill(policy);
        assert_eq!([total(&table, "0"), total(&table, "20")], [num(few), num(all)], "{policy:?}");
    }
}

#[test]
fn several_answers_are_no_mistake_where_the_policy_wants_them() {
    for policy in HitPolicy::ALL {
        let found = proved(&goodwill(policy), &[]);
        let alone = [HitPolicy::Unique, HitPolicy::Any].contains(&policy);
        assert_eq!(found.overlaps, if alone { Status::Violated } else { Status::DoesNotApply }, "{policy:?}");
        assert_eq!(found.gaps, Status::Proved);
    }
}

#[test]
fn a_row_that_a_better_answer_always_takes_never_fires() {
    let mut table = late(HitPolicy::Priority);
    table.rows[2].cells.insert("Days late".into(), spielraum_domain::rule::Cell::feel("-"));
    let found = proved(&table, &[]);
    assert_eq!((found.reach, found.unreachable_count), (Status::Violated, 2));
    let earlier: Vec<&[u32]> = found.findings.iter().filter_map(earlier).collect();
    // The last row takes what the second would, and both take what the first would.
    assert_eq!(earlier, [&[1, 2][..], &[2]]);
}

fn earlier(finding: &Finding) -> Option<&[u32]> {
    if let Finding::Unreachable { earlier, .. } = finding { Some(earlier) } else { None }
}

#[test]
fn a_guardrail_holds_for_the_total() {
    let at_most = |max: &str| [guardrail("goodwill", "Goodwill", Bound::AtMost { max: ordered(max) })];
    for (policy, kept, broken) in [
        (HitPolicy::Sum, "35", "34"),
        (HitPolicy::Max, "20", "19"),
        (HitPolicy::Min, "5", "4"),
        (HitPolicy::Count, "3", "2"),
    ] {
        let table = goodwill(policy);
        let verdict = |max: &str| proved(&table, &at_most(max)).guardrails[0].verdict.clone();
        assert!(matches!(verdict(kept), Verdict::Kept { .. }), "{policy:?}");
        assert_eq!(verdict(broken), Verdict::Broken { count: 1 }, "{policy:?}");
    }
    let found = proved(&goodwill(HitPolicy::Sum), &at_most("34"));
    let Some(Finding::Guardrail { value, case: at, .. }) =
        found.findings.iter().find(|one| matches!(one, Finding::Guardrail { .. }))
    else {
        panic!("no finding");
    };
    assert_eq!((value, at), (&num("35"), &case(&[("Days late", num("10"))])));
}

#[test]
fn the_room_used_by_a_total_is_its_smallest_and_largest() {
    let bound = [guardrail("goodwill", "Goodwill", Bound::AtMost { max: ordered("40") })];
    let used = |policy| match &proved(&goodwill(policy), &bound).guardrails[0].verdict {
        Verdict::Kept { used: Some(used), .. } => {
            let room = proof::used(&read(&goodwill(policy), &terms()), &|| false);
            assert_eq!(room[&"Goodwill".into()], Some(*used), "{policy:?}");
            *used
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(used(HitPolicy::Sum), [ordered("5"), ordered("35")]);
    assert_eq!(used(HitPolicy::Max), [ordered("5"), ordered("20")]);
    assert_eq!(used(HitPolicy::Min), [ordered("5"), ordered("5")]);
}

#[test]
fn single_values_are_asked_of_every_sum() {
    let verdict = |values: &[&str]| {
        let bound = Bound::OneOf { values: values.iter().map(|value| num(value)).collect() };
        proved(&goodwill(HitPolicy::Sum), &[guardrail("steps", "Goodwill", bound)]).guardrails.remove(0).verdict
    };
    assert!(matches!(verdict(&["5", "15", "35"]), Verdict::Kept { .. }));
    assert_eq!(verdict(&["5", "35"]), Verdict::Broken { count: 1 });
}

/// The totals that a proof says their term does not take, each with the case that shows it.
fn unfit_totals(table: &Table, terms: &[Term]) -> Vec<(Value, Value)> {
    let found = prove(&read(table, terms), &[], Limits::default(), &|| false);
    let told = found.findings.iter().filter_map(|finding| match finding {
        Finding::Unfit { together: true, value, case, .. } => {
            Some((value.clone(), case.value(&"Days late".into()).clone()))
        }
        _ => None,
    });
    let told: Vec<(Value, Value)> = told.collect();
    assert_eq!(found.values, if told.is_empty() { Status::Proved } else { Status::Violated });
    told
}

#[test]
fn a_sum_is_held_to_the_bounds_and_steps_of_its_term() {
    let mut terms = terms();
    let mut with = |step: &str, min: &str, max: &str| {
        terms[2] = amount("Goodwill", Some("€"), Some(step), Some(min), Some(max));
        unfit_totals(&goodwill(HitPolicy::Sum), &terms)
    };
    assert_eq!(with("1", "0", "100"), []);
    assert_eq!(with("1", "0", "34"), [(num("35"), num("10"))]);
    // Five, ten and twenty are each five and a multiple of five: so are their sums.
    assert_eq!(with("5", "5", "100"), []);
    let mut odd = goodwill(HitPolicy::Sum);
    for (row, value) in ["1", "11", "21"].into_iter().enumerate() {
        odd.rows[row].cells.insert("Goodwill".into(), spielraum_domain::rule::Cell::feel(value));
    }
    // One and eleven are odd, twelve is not; all three come to thirty-three.
    terms[2] = amount("Goodwill", Some("€"), Some("2"), Some("1"), Some("101"));
    assert_eq!(unfit_totals(&odd, &terms), [(num("12"), num("3"))]);
}

#[test]
fn a_number_of_rows_is_held_to_its_term_whatever_the_rows_say() {
    let mut terms = terms();
    terms[2] = amount("Goodwill", None, Some("1"), Some("0"), Some("20"));
    assert_eq!(unfit_totals(&goodwill(HitPolicy::Count), &terms), []);
    terms[2] = amount("Goodwill", None, Some("5"), Some("5"), Some("20"));
    let told = unfit_totals(&goodwill(HitPolicy::Count), &terms);
    assert_eq!(told.iter().map(|(value, _)| value).collect::<Vec<_>>(), [&num("1"), &num("3")]);
}

/// Goodwill is added up from what the delay is worth and what the order is.
fn added(second: &str) -> (Table, Vec<Term>) {
    let rows: [&[&str]; 2] = [&["any", "any", "Days late * 2"], &["5 or more", "any", second]];
    let mut terms = terms();
    terms.push(amount("Order value", Some("€"), Some("0.01"), Some("0"), Some("500")));
    terms[2] = amount("Goodwill", Some("€"), None, None, None);
    (table(HitPolicy::Sum, &["Days late", "Order value"], &["Goodwill"], &rows), terms)
}

#[test]
fn a_guardrail_holds_for_the_total_of_formulas() {
    let verdict = |second: &str, max: &str| {
        let (table, terms) = added(second);
        let bound = [guardrail("goodwill", "Goodwill", Bound::AtMost { max: ordered(max) })];
        let found = prove(&read(&table, &terms), &bound, Limits::default(), &|| false);
        let shown = found.findings.iter().find_map(|finding| match finding {
            Finding::Guardrail { case, value, .. } => Some((case.clone(), value.clone())),
            _ => None,
        });
        (found.guardrails[0].verdict.clone(), shown)
    };
    let kept = |low: &str, high: &str| Verdict::Kept { rows: vec![0, 1], used: Some([ordered(low), ordered(high)]) };
    // Twenty days and a tenth of 500: 90, and no total lies above.
    assert_eq!(verdict("Order value * 0.1", "90"), (kept("0", "90"), None));
    let (broken, shown) = verdict("Order value * 0.1", "89.99");
    assert_eq!((broken, shown.map(|(_, value)| value)), (Verdict::Broken { count: 1 }, Some(num("90"))));
    // What one row adds another takes away: no row alone, but the sum stays at zero where both fit.
    assert_eq!(verdict("0 - Days late * 2", "8"), (kept("0", "8"), None));
    let unknown = verdict("Order value * Days late", "90").0;
    assert_eq!(unknown, Verdict::NotProvable { reason: Reason::ProductOfInputs });
}

#[test]
fn rows_that_can_all_match_together_in_too_many_ways_are_said_to_be_too_many() {
    // 40 rows, each for its own days and two more: every pair of neighbours meets, and so do all of the 20 that ask nothing.
    let cells: Vec<[String; 2]> = (0..40).map(|row| ["any".to_owned(), (row % 7 - 3).to_string()]).collect();
    let lines: Vec<Vec<&str>> = cells.iter().map(|line| line.iter().map(String::as_str).collect()).collect();
    let lines: Vec<&[&str]> = lines.iter().map(Vec::as_slice).collect();
    let mut wide = terms();
    wide[2] = amount("Goodwill", Some("€"), Some("1"), Some("-100"), Some("100"));
    let read = read(&table(HitPolicy::Sum, &["Days late"], &["Goodwill"], &lines), &wide);
    let bound = [guardrail("goodwill", "Goodwill", Bound::AtMost { max: ordered("40") })];
    let found = prove(&read, &bound, Limits::default(), &|| false);
    assert_eq!(found.guardrails[0].verdict, Verdict::NotProvable { reason: Reason::TooManyTogether });
}

#[test]
fn only_numbers_make_totals() {
    let found = proved(&late(HitPolicy::Sum), &[]);
    assert_eq!(found.problems, [Problem::NoTotal { column: "We offer".into() }]);
}

/// When we answer and how long we wait: each longer the later it is, and none at all beyond ten days.
fn soon(policy: HitPolicy) -> ReadTable {
    let rows: [&[&str]; 3] = [&["any", "2026-03-09", "P3D"], &[">= 5", "2026-03-11", "PT36H"], &[">= 10", "", ""]];
    let mut all = terms();
    all.extend([day("Answered by", None, None), span("Wait", "PT12H", None, None)]);
    read(&table(policy, &["Days late"], &["Answered by", "Wait"], &rows), &all)
}

#[test]
fn the_smallest_and_the_largest_are_found_of_days_and_lengths_of_time() {
    let said = |policy, days: &str| match soon(policy).answer(&case(&[("Days late", num(days))])) {
        Answer::Total { values, .. } => [values[&"Answered by".into()].clone(), values[&"Wait".into()].clone()],
        other => panic!("{other:?}"),
    };
    for (days, min, max) in [
        ("0", ["2026-03-09", "P3D"], ["2026-03-09", "P3D"]),
        ("5", ["2026-03-09", "PT36H"], ["2026-03-11", "P3D"]),
        ("12", ["2026-03-09", "PT36H"], ["2026-03-11", "P3D"]),
    ] {
        assert_eq!(said(HitPolicy::Min, days), min.map(at), "{days}");
        assert_eq!(said(HitPolicy::Max, days), max.map(at), "{days}");
    }
    // A day cannot be added to another one.
    let sum = soon(HitPolicy::Sum);
    assert_eq!(sum.problems.len(), 2);
    assert!(matches!(sum.answer(&case(&[("Days late", num("0"))])), Answer::Unclear { .. }));
}

#[test]
fn a_guardrail_holds_for_the_latest_day() {
    let verdict = |policy, day: &str| {
        let bound = [guardrail("soon", "Answered by", Bound::AtMost { max: ordered(day) })];
        prove(&soon(policy), &bound, Limits::default(), &|| false).guardrails.remove(0).verdict
    };
    assert_eq!(verdict(HitPolicy::Max, "2026-03-10"), Verdict::Broken { count: 1 });
    assert!(matches!(verdict(HitPolicy::Max, "2026-03-11"), Verdict::Kept { .. }));
    assert!(matches!(verdict(HitPolicy::Min, "2026-03-09"), Verdict::Kept { .. }));
    assert_eq!(verdict(HitPolicy::Sum, "2026-03-11"), Verdict::NotProvable { reason: Reason::UnreadCells });
}

#[test]
fn what_rows_say_together_is_settled_once_no_row_hangs_on_what_is_open() {
    let mut terms = terms();
    terms.push(yes_no("Needed"));
    let rows: [&[&str]; 3] = [&["< 5", "any", "5"], &[">= 5", "any", "10"], &[">= 10", "true", "20"]];
    let table = read(&table(HitPolicy::Sum, &["Days late", "Needed"], &["Goodwill"], &rows), &terms);
    let settled = |known: &[(&str, Value)]| table.settled(&case(known)).map(self::rows);
    assert_eq!(settled(&[]), None);
    assert_eq!(settled(&[("Days late", num("3"))]), Some(vec![0]));
    assert_eq!(settled(&[("Days late", num("12"))]), None);
    assert_eq!(settled(&[("Days late", num("12")), ("Needed", Value::YesNo(true))]), Some(vec![1, 2]));
    // One input that rules the last row out is enough.
    assert_eq!(settled(&[("Needed", Value::YesNo(false))]), None);
}

#[test]
fn a_total_that_is_worked_out_waits_for_what_it_is_worked_out_from() {
    let rows: [&[&str]; 2] = [&["any", "Days late * 2"], &["any", "1"]];
    let table = read(&table(HitPolicy::Sum, &["Days late"], &["Goodwill"], &rows), &terms());
    assert_eq!(table.settled(&case(&[])), None);
    assert!(matches!(table.settled(&case(&[("Days late", num("3"))])), Some(Answer::Total { .. })));
}
