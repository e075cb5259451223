//! Formulas in output cells: what they answer, and what is proved of them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use spielraum_domain::frame::{Bound, Guardrail};
use spielraum_domain::proof::{
    CellState, Claim, Finding, Limits, MapLimits, Reason, Status, Verdict, agree, compare, map, prove, used,
};
use spielraum_domain::rule::{Answer, Case, CellProblem, Entry, HitPolicy, Language, Problem, ReadTable, Why};
use spielraum_domain::term::{Ordered, Type, Value};
use support::formulas::*;
use support::*;

fn situation(order: &str, days: &str) -> Case {
    case(&[("Order value", num(order)), ("Days late", num(days))])
}

#[test]
fn a_row_answers_what_its_formula_comes_to() {
    let says =
        |formula: &str, case: &Case| match read(&one_row(Language::En, "Goodwill", formula), &terms()).answer(case) {
            Answer::Row { values, .. } => values.get(&"Goodwill".into()).cloned(),
            other => panic!("{other:?}"),
        };
    let known = situation("100", "7");
    for (formula, expected) in [
        ("Order value * 0.2", Some("20")),
        ("min(Order value * 0.5, 40)", Some("40")),
        ("decimal(Order value / 3, 2)", Some("33.33")),
        ("Order value - Order value * 0.2", Some("80")),
        ("if Days late > 5 and not(Club member = true) then 20 else 10", Some("20")),
        ("floor(Days late / 2)", Some("3")),
        ("Weight + 1", None),
        ("if Weight > 5 then 1 else 2", Some("2")),
        ("Order value / (1 - 1)", None),
    ] {
        assert_eq!(says(formula, &known), expected.map(num), "{formula}");
    }
}

fn at_most(max: i32) -> Guardrail {
    guardrail("cap", "Goodwill", Bound::AtMost { max: max.into() })
}

fn proof_with(formula: &str, guardrail: &Guardrail) -> (Verdict, Option<(Case, Value)>) {
    let table = one_row(Language::En, "Goodwill", formula);
    let proof = proof_of(&table, &terms(), std::slice::from_ref(guardrail));
    assert_eq!(proof.problems, [], "{formula}");
    let case = proof.findings.iter().find_map(|finding| match finding {
        Finding::Guardrail { case, value, .. } => Some((case.clone(), value.clone())),
        _ => None,
    });
    (proof.guardrails[0].verdict.clone(), case)
}

fn kept(low: &str, high: &str) -> Verdict {
    Verdict::Kept { rows: vec![0], used: Some([number(low), number(high)].map(Ordered::from)) }
}

#[test]
fn a_formula_is_proved_inside_its_guardrail_for_every_case() {
    for (formula, max, low, high) in [
        ("min(Order value * 0.2, 40)", 40, "0", "40"),
        ("if Days late > 5 then 20 else 10", 20, "10", "20"),
        ("Days late * 0.5 + 2", 32, "2", "32"),
        ("Days late - Days late * 0.2", 48, "0", "48"),
        ("min(Order value - Order value * 0.2, 40)", 40, "0", "40"),
        ("floor(min(Weight / 3, 12.5))", 12, "0", "12"),
        ("if Days late > 30 then (60 - Days late) else Days late", 30, "0", "30"),
        ("if Order value > Weight then 20 else 10", 20, "10", "20"),
        ("min(max(Order value * 0.1, 5), 25)", 25, "5", "25"),
        ("if Note = \"urgent\" then 30 else 10", 30, "10", "30"),
        ("if Status in (\"Lost\") and Club member then 15 else 5", 15, "5", "15"),
    ] {
        assert_eq!(proof_with(formula, &at_most(max)), (kept(low, high), None), "{formula}");
    }
}

#[test]
fn a_formula_that_leaves_its_guardrail_is_shown_with_a_case_that_people_would_give() {
    for (formula, max, term, at, value) in [
        ("Order value * 0.2", 40, "Order value", "201", "40.2"),
        ("if Days late > 5 then 45 else 10", 40, "Days late", "6", "45"),
        ("Order value - Order value * 0.2", 40, "Order value", "51", "40.8"),
        ("decimal(Order value / 3, 2)", 40, "Order value", "121", "40.33"),
        ("60 - Days late", 40, "Days late", "0", "60"),
        ("Weight * 2", 40, "Weight", "21", "42"),
        ("if Note = \"urgent\" then 45 else 10", 40, "Order value", "0", "45"),
        ("if Order value = 77.77 then 41 else 0", 40, "Order value", "77.77", "41"),
    ] {
        let (verdict, case) = proof_with(formula, &at_most(max));
        assert_eq!(verdict, Verdict::Broken { count: 1 }, "{formula}");
        let (case, said) = case.unwrap();
        assert_eq!((case.value(&term.into()), &said), (&num(at), &num(value)), "{formula}");
    }
    let least = guardrail("least", "Goodwill", Bound::AtLeast { min: 5.into() });
    let (verdict, case) = proof_with("min(Order value * 0.2, 40)", &least);
    assert_eq!(verdict, Verdict::Broken { count: 1 });
    assert_eq!(case.unwrap().1, num("0"));
}

#[test]
fn what_cannot_be_decided_is_not_proved() {
    for (formula, reason) in [
        ("Order value * Days late", Reason::ProductOfInputs),
        ("min(Order value / (Days late + 1), 1000)", Reason::ProductOfInputs),
        ("sqrt(Order value)", Reason::UnknownFunction),
        ("Order value ** 2", Reason::UnknownFunction),
        ("modulo(Order value, 7)", Reason::UnknownFunction),
    ] {
        let verdict = Verdict::NotProvable { reason };
        assert_eq!(proof_with(formula, &at_most(500)), (verdict, None), "{formula}");
    }
    // What no value of either part could break is ruled out all the same.
    for formula in [
        "min(Order value ** 2, 40)",
        "min(Order value * Days late, 40)",
        "if Order value * Days late > 9 then 1 else 2",
    ] {
        let (verdict, _) = proof_with(formula, &at_most(500));
        assert_eq!(verdict, Verdict::Kept { rows: vec![0], used: None }, "{formula}");
    }
    // Where the row leaves an input a single value, there is no product.
    let table = table(
        HitPolicy::Unique,
        &["Order value", "Days late"],
        &["Goodwill"],
        &[&["0 to 100", "3", "Order value * Days late"], &["over 100, 0 to 100", "0 to 2, over 3", "5"]],
    );
    let proof = proof_of(&table, &terms(), &[at_most(300)]);
    let used = Some([number("0"), number("300")].map(Ordered::from));
    assert_eq!(proof.guardrails[0].verdict, Verdict::Kept { rows: vec![0, 1], used });
}

#[test]
fn what_is_not_provable_names_its_rows() {
    let rows: [&[&str]; 3] = [&["< 5", "10"], &[">= 5", "Order value * Days late"], &[">= 5", "sqrt(Order value)"]];
    let rows = rows.map(|row| [&["-"], row].concat());
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    let table = table(HitPolicy::Any, &["Order value", "Days late"], &["Goodwill"], &rows);
    let proof = proof_of(&table, &terms(), &[at_most(500)]);
    let claims = |rows: &[u32]| -> Vec<(Claim, Reason)> {
        let of_rows = proof.open.iter().filter(|open| open.rows == rows);
        of_rows.map(|open| (open.claim.clone(), open.reason)).collect()
    };
    let guardrail = || Claim::Guardrail { guardrail: proof.guardrails[0].guardrail.clone() };
    let both = |reason| vec![(guardrail(), reason), (Claim::Values, reason)];
    assert_eq!(claims(&[0]), []);
    assert_eq!(claims(&[1]), both(Reason::ProductOfInputs));
    assert_eq!(claims(&[2]), both(Reason::UnknownFunction));
    assert_eq!(claims(&[1, 2]), [(Claim::Overlaps, Reason::Formula)]);
    // What is proved leaves nothing open.
    assert_eq!(proof_of(&one_row(Language::En, "Goodwill", "10"), &terms(), &[at_most(500)]).open, []);
}

#[test]
fn a_term_without_steps_and_bounds_is_followed_as_far_as_customers_go() {
    let mut terms = terms();
    terms.push(amount("Weight", None, None, None, None));
    terms.iter_mut().filter(|term| term.name == "Goodwill").for_each(|goodwill| {
        goodwill.kind = Type::Number { unit: None, step: None, min: None, max: None };
    });
    let proof = |formula: &str| {
        let rows: [&[&str]; 1] = [&["any", formula]];
        proof_of(&table(HitPolicy::Unique, &["Weight"], &["Goodwill"], &rows), &terms, &[at_most(40)])
    };
    // Numbers end somewhere, and so twice the largest has no value: no customer is there.
    let found = proof("Weight * 2");
    assert_eq!((found.values, &found.guardrails[0].verdict), (Status::Proved, &Verdict::Broken { count: 1 }));
    let [Finding::Guardrail { case: shown, .. }] = found.findings.as_slice() else { panic!("{:?}", found.findings) };
    assert_eq!(shown, &case(&[("Weight", num("21"))]));
    assert_eq!(proof("Weight * 0.1").values, Status::Proved);
    assert_eq!(proof("1 / Weight").values, Status::Violated);
}

#[test]
fn a_value_that_is_missing_leaves_the_term_open() {
    let mut table = one_row(Language::En, "Goodwill", "min(Order value * 0.2, 40)");
    table.inputs[0].may_be_missing = true;
    let strict = Guardrail { every_row: true, ..at_most(40) };
    let proof = proof_of(&table, &terms(), &[at_most(40), strict.clone()]);
    assert_eq!(proof.guardrails[0].verdict, kept("0", "40"));
    assert_eq!(proof.guardrails[1].verdict, Verdict::Broken { count: 1 });
    let Some(Finding::Guardrail { case, value, .. }) = proof.findings.last() else { panic!("{:?}", proof.findings) };
    assert_eq!((case.value(&"Order value".into()), value), (&Value::Null, &Value::Null));
    table.inputs[0].may_be_missing = false;
    assert_eq!(proof_of(&table, &terms(), &[strict]).guardrails[0].verdict, kept("0", "40"));
}

#[test]
fn a_formula_without_a_value_is_a_mistake_with_a_case() {
    let without = |formula: &str| {
        let proof = proof_of(&one_row(Language::En, "Goodwill", formula), &terms(), &[]);
        let cases = proof.findings.into_iter().map(|finding| match finding {
            Finding::NoValue { row: 0, case, .. } => case,
            other => panic!("{other:?}"),
        });
        (proof.values, cases.collect::<Vec<_>>())
    };
    assert_eq!(without("Days late * 0.2"), (Status::Proved, vec![]));
    let (values, cases) = without("Order value / (1 - 1)");
    assert_eq!((values, cases.len()), (Status::Violated, 1));
    let (values, cases) = without("decimal(10 / (Days late - 5), 2) + 20");
    assert_eq!((values, cases[0].value(&"Days late".into())), (Status::Violated, &num("5")));
    let guarded = "if Days late = 5 then 2 else decimal(10 / (Days late - 5), 2) + 20";
    assert_eq!(without(guarded), (Status::Proved, vec![]));
}

#[test]
fn a_value_between_two_steps_is_told_with_a_plain_case() {
    let mut terms = terms();
    terms.push(amount("We deduct", Some("€"), Some("0.01"), Some("0"), None));
    for (formula, order_value, value) in [
        ("Order value * 0.2", "0.01", "0.002"),
        ("Order value / 8", "1", "0.125"),
        ("Order value / 3", "1", "0.3333333333333333333333333333333333"),
        ("if Order value > 100 then Order value * 0.5 else Order value", "135.79", "67.895"),
        ("Weight * 0.2", "0", "0.002"),
    ] {
        let proof = proof_of(&one_row(Language::En, "We deduct", formula), &terms, &[]);
        let [Finding::Unfit { case, value: unfit, .. }] = proof.findings.as_slice() else {
            panic!("{formula}: {proof:?}")
        };
        assert_eq!((case.value(&"Order value".into()), unfit), (&num(order_value), &num(value)), "{formula}");
    }
}

#[test]
fn a_row_is_asked_only_for_the_cases_that_rows_before_it_leave() {
    let rows: [&[&str]; 3] =
        [&["over 100", "-", "15"], &["-", "over 10", "20"], &["-", "-", "Order value * 0.2 + Days late"]];
    let table = table(HitPolicy::First, &["Order value", "Days late"], &["Goodwill"], &rows);
    let proof = proof_of(&table, &terms(), &[at_most(30)]);
    let used = Some([number("0"), number("30")].map(Ordered::from));
    assert_eq!(proof.guardrails[0].verdict, Verdict::Kept { rows: vec![0, 1, 2], used });
    let proof = proof_of(&table, &terms(), &[at_most(29)]);
    assert_eq!(proof.guardrails[0].verdict, Verdict::Broken { count: 1 });
}

#[test]
fn named_results_are_proved_too() {
    let only = |values: &[&str]| {
        guardrail("only", "Next", Bound::OneOf { values: values.iter().map(|value| text(value)).collect() })
    };
    let table = one_row(Language::En, "Next", "if Days late > 5 then \"Refund\" else \"Resend\"");
    let proof = proof_of(&table, &terms(), &[only(&["Refund", "Resend"]), only(&["Resend"])]);
    assert_eq!(proof.guardrails[0].verdict, Verdict::Kept { rows: vec![0], used: None });
    assert_eq!(proof.guardrails[1].verdict, Verdict::Broken { count: 1 });
    let Some(Finding::Guardrail { case, .. }) = proof.findings.last() else { panic!("{:?}", proof.findings) };
    assert_eq!(case.value(&"Days late".into()), &num("6"));
}

#[test]
fn the_map_never_calls_a_cell_fine_that_breaks_somewhere() {
    let rows: [&[&str]; 2] = [&["up to 100", "Order value * 0.2"], &["over 100", "min(Order value * 0.2, 40)"]];
    let table = read(&table(HitPolicy::Unique, &["Order value"], &["Goodwill"], &rows), &terms());
    let cells = map(&table, None, &[at_most(15)], MapLimits::default(), &|| false).unwrap().cells.unwrap();
    assert!(cells.iter().all(|cell| cell.breaks.len() == 1), "{cells:?}");
    assert_eq!(cells[0].case.value(&"Order value".into()), &num("76"));
    let product = table_of("Order value * Days late");
    let cells = map(&product, None, &[at_most(15)], MapLimits::default(), &|| false).unwrap().cells.unwrap();
    assert_eq!(cells[0].state, CellState::Unclear);
}

fn table_of(formula: &str) -> ReadTable {
    read(&one_row(Language::En, "Goodwill", formula), &terms())
}

#[test]
fn other_proofs_never_take_a_formula_for_a_value() {
    let mut same = terms();
    same.iter_mut().for_each(|term| term.same_everywhere = true);
    let of = |formula: &str| read(&one_row(Language::En, "Goodwill", formula), &same);
    let status = |one: &str, other: &str| agree(&of(one), &of(other), 9, &|| false).status;
    assert_eq!(status("Order value * 0.2", "Order value*0.2"), Status::Proved);
    let doubt = Status::NotProvable { reason: Reason::Formula };
    assert_eq!(status("Order value * 0.2", "20"), doubt);
    assert_eq!(status("20", "Order value * 0.2"), doubt);
    let status = |one: &str, other: &str| compare(&table_of(one), &table_of(other), 9, &|| false).status;
    assert_eq!(status("Order value * 0.2", "Order value*0.2"), Status::Proved);
    assert_eq!(status("Order value * 0.2", "Order value * 0.2 + 1"), Status::Violated);
    assert_eq!(status("Order value * 0.2", "Order value * 0.3"), doubt, "both say 0 to the case shown");
    let rows: [&[&str]; 2] = [&["-", "Order value * 0.2"], &["-", "20"]];
    let any = table(HitPolicy::Any, &["Order value"], &["Goodwill"], &rows);
    assert_eq!(proof_of(&any, &terms(), &[]).overlaps, doubt);
    let sum = table(HitPolicy::Sum, &["Order value"], &["Goodwill"], &rows);
    let verdict = &proof_of(&sum, &terms(), &[at_most(40)]).guardrails[0].verdict;
    assert_eq!(*verdict, Verdict::Broken { count: 1 });
    let answer = read(&sum, &terms()).answer(&case(&[("Order value", num("10"))]));
    let Answer::Total { values, .. } = answer else { panic!("{answer:?}") };
    assert_eq!(values[&"Goodwill".into()], num("22"));
}

#[test]
fn a_formula_nested_as_deep_as_is_read_breaks_nothing() {
    for (open, close) in [("min(", ", 40)"), ("-(", ")"), ("if Days late > 5 then (", ") else 1"), ("floor(1 + ", ")")]
    {
        for depth in [10, 20, 30, 45, 95] {
            let formula = format!("{}Order value{}", open.repeat(depth), close.repeat(depth));
            let table = one_row(Language::En, "Goodwill", &formula);
            let proof = proof_of(&table, &terms(), &[at_most(40)]);
            assert!(!proof.problems.is_empty() || !proof.guardrails.is_empty());
        }
    }
}

#[test]
fn answers_that_a_formula_chooses_set_what_their_catalogue_says() {
    let mut terms = terms();
    let next = terms.iter_mut().find(|term| term.name == "Next").unwrap();
    let sets = |amount: &str| std::iter::once(("Goodwill".into(), num(amount))).collect();
    next.answers = [("Refund".to_owned(), sets("45")), ("Resend".to_owned(), sets("10"))].into_iter().collect();
    let term = |id: &spielraum_domain::term::TermId| terms.iter().find(|term| term.id == *id);
    let table = one_row(Language::En, "Next", "if Days late > 5 then \"Refund\" else \"Resend\"");
    let table = table.read(term).with_answers(term);
    let Answer::Row { values, .. } = table.answer(&situation("0", "6")) else { panic!() };
    assert_eq!(values[&"Goodwill".into()], num("45"));
    let proof = prove(&table, &[at_most(45), at_most(40)], Limits::default(), &|| false);
    assert_eq!(proof.guardrails[0].verdict, kept("10", "45"));
    assert_eq!(proof.guardrails[1].verdict, Verdict::Broken { count: 1 });
}

#[test]
fn the_room_used_counts_what_formulas_come_to() {
    let rows: [&[&str]; 2] = [&["up to 100", "Order value * 0.2"], &["over 100", "25"]];
    let table = read(&table(HitPolicy::Unique, &["Order value"], &["Goodwill"], &rows), &terms());
    assert_eq!(used(&table, &|| false)[&"Goodwill".into()], Some([number("0"), number("25")].map(Ordered::from)));
}

#[test]
fn a_case_tells_why_a_formula_says_nothing_or_what_its_term_does_not_take() {
    let of = |output: &str, formula: &str, given: &[(&str, Value)]| {
        let table = read(&one_row(Language::En, output, formula), &terms());
        let case = case(given);
        let remarks = table.remarks(&table.answer(&case), &case);
        remarks.into_iter().map(|remark| remark.why).collect::<Vec<_>>()
    };
    let why = |formula: &str, given: &[(&str, Value)]| of("Goodwill", formula, given);
    let order = |value: &str| ("Order value", num(value));
    let days = |value: &str| ("Days late", num(value));
    assert_eq!(why("Order value * 0.2", &[order("100")]), []);
    let missing = |terms: &[&str]| [Why::Missing { terms: terms.iter().map(|term| (*term).into()).collect() }];
    assert_eq!(why("Order value * 0.2", &[]), missing(&["Order value"]));
    assert_eq!(why("Order value + Days late", &[days("1")]), missing(&["Order value"]));
    assert_eq!(why("Order value / Days late", &[order("1"), days("0")]), [Why::DivisionByZero]);
    assert_eq!(why("Order value * 10 ** 6000", &[order("1e200")]), [Why::BeyondNumbers]);
    assert_eq!(why("sqrt(Order value - 5)", &[order("1")]), [Why::NotDefined]);
    assert_eq!(why("if Days late > 5 then 20 else null", &[days("1")]), [Why::Open]);
    let unfit = |value: &str, problem| [Why::Unfit { value: num(value), problem }];
    let (min, max) = (Some(ordered("0")), Some(ordered("500")));
    assert_eq!(
        why("Order value / 8", &[order("1")]),
        unfit("0.125", CellProblem::BetweenSteps { step: ordered("0.01") })
    );
    assert_eq!(why("Order value * 2", &[order("300")]), unfit("600", CellProblem::OutOfBounds { min, max }));
    // Larger than any number of cents, though nothing bounds it.
    assert_eq!(of("Payout", "Weight * 1", &[("Weight", num("1e50"))]), unfit("1e50", CellProblem::BeyondNumbers));
}

#[test]
fn a_value_between_steps_or_outside_bounds_is_a_mistake_with_a_case() {
    let found = |formula: &str| {
        let proof = proof_of(&one_row(Language::En, "Goodwill", formula), &terms(), &[]);
        let unfit = proof.findings.into_iter().filter_map(|finding| match finding {
            Finding::Unfit { value, problem, .. } => Some((value, problem)),
            _ => None,
        });
        (proof.values, unfit.collect::<Vec<_>>())
    };
    assert_eq!(found("min(decimal(Order value * 0.2, 2), 40)"), (Status::Proved, vec![]));
    assert_eq!(found("Days late * 5 / 4"), (Status::Proved, vec![]));
    assert_eq!(
        found("Days late / 8 + 0.5"),
        (Status::Violated, vec![(num("0.625"), CellProblem::BetweenSteps { step: ordered("0.01") })])
    );
    let (values, outside) = found("Days late * 10");
    let (min, max) = (Some(ordered("0")), Some(ordered("500")));
    assert_eq!((values, &outside[0].1), (Status::Violated, &CellProblem::OutOfBounds { min, max }));
    assert_eq!(found("decimal(Order value / 3, 2)").0, Status::Violated, "an order may be worth any amount");
}

#[test]
fn a_formula_that_asks_nothing_of_the_case_is_the_value_it_comes_to() {
    let entry = |formula: &str| {
        let read = read(&one_row(Language::En, "Goodwill", formula), &terms());
        (read.rows[0].outputs[0].clone(), read.problems)
    };
    for (formula, value) in [("20 + 5", "25"), ("10 / 2", "5"), ("min(5, 3)", "3"), ("(2 + 3) * 4", "20")] {
        assert_eq!(entry(formula), (Some(Entry::Literal { value: num(value) }), vec![]), "{formula}");
    }
    let bounds = CellProblem::OutOfBounds { min: Some(0.into()), max: Some(500.into()) };
    for (formula, problem) in [("1/0", CellProblem::DivisionByZero), ("300 + 201", bounds)] {
        let (_, problems) = entry(formula);
        let [Problem::Cell { error, .. }] = problems.as_slice() else { panic!("{formula}: {problems:?}") };
        assert_eq!(error.problem, problem, "{formula}");
    }
    for (formula, span) in [("1/0", (2, 3)), ("Order value / (0.0)", (15, 18)), ("min(Order value / 0, 5)", (18, 19))] {
        let (_, problems) = entry(formula);
        let [Problem::Cell { error, .. }] = problems.as_slice() else { panic!("{formula}: {problems:?}") };
        assert_eq!((error.span.start, error.span.end), span, "{formula}");
        assert_eq!(error.problem, CellProblem::DivisionByZero, "{formula}");
    }
    assert_eq!(entry("Order value / (Days late - 5)").1, [], "that one is told by the proof");
    assert!(matches!(entry("20-30").1.as_slice(), [Problem::Cell { .. }]), "a range is no difference");
}
