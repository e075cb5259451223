//! Formulas in output cells: what is proved of them is held against every single case.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use proptest::prelude::*;
use spielraum_domain::frame::{Bound, Guardrail};
use spielraum_domain::life::{Around, obstacles};
use spielraum_domain::number::Number;
use spielraum_domain::proof::{Finding, Limits, Proof, Reason, Status, Verdict, prove};
use spielraum_domain::rule::{Answer, Case, Cell, HitPolicy, Language, ReadTable, Row, Table};
use spielraum_domain::term::{Ordered, Term, Value};
use support::*;

/// Terms whose values can all be listed.
fn small() -> Vec<Term> {
    vec![
        amount("whole", None, Some("1"), Some("-2"), Some("4")),
        amount("half", None, Some("0.5"), Some("1"), Some("3")),
        one_of("colour", &["red", "green"]),
        yes_no("flag"),
        amount("out", None, None, None, None),
    ]
}

fn values(term: &str) -> Vec<Value> {
    match term {
        "whole" => (-2..=4).map(|value: i32| Value::Number(value.into())).collect(),
        "half" => ["1", "1.5", "2", "2.5", "3"].map(num).to_vec(),
        "colour" => ["red", "green"].map(text).to_vec(),
        _ => vec![Value::YesNo(false), Value::YesNo(true)],
    }
}

/// Formulas for a number, deeper ones made of simpler ones.
fn formula() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        3 => prop::sample::select(vec!["whole", "half"]).prop_map(str::to_owned),
        2 => prop::sample::select(vec!["-3", "0", "0.5", "1", "2", "4", "7"]).prop_map(str::to_owned),
    ];
    leaf.prop_recursive(3, 16, 3, |part| {
        let comparison = prop::sample::select(vec!["<", "<=", ">", ">=", "=", "!="]);
        let factor = prop::sample::select(vec!["-2", "0", "0.2", "3"]);
        let condition = prop_oneof![
            3 => (part.clone(), comparison, part.clone()).prop_map(|(one, sign, other)| format!("({one}) {sign} ({other})")),
            1 => Just("flag".to_owned()),
            1 => Just("colour = \"red\"".to_owned()),
            1 => Just("colour in (\"red\", \"green\")".to_owned()),
            1 => part.clone().prop_map(|part| format!("({part}) between 0 and 2")),
            1 => part.clone().prop_map(|part| format!("({part}) in (< 0, [1..2), 4)")),
        ];
        let condition = prop_oneof![
            4 => condition.clone(),
            1 => condition.clone().prop_map(|one| format!("not({one})")),
            1 => (condition.clone(), condition.clone()).prop_map(|(one, other)| format!("({one}) and ({other})")),
            1 => (condition.clone(), condition).prop_map(|(one, other)| format!("({one}) or ({other})")),
        ]
        .boxed();
        prop_oneof![
            3 => (part.clone(), prop::sample::select(vec!["+", "-"]), part.clone())
                .prop_map(|(one, sign, other)| format!("({one}) {sign} ({other})")),
            2 => (part.clone(), factor).prop_map(|(part, factor)| format!("({part}) * ({factor})")),
            1 => (part.clone(), prop::sample::select(vec!["3", "-2", "1 - 1"])).prop_map(|(part, by)| format!("({part}) / ({by})")),
            1 => part.clone().prop_map(|part| format!("4 / ({part})").replace("/ (0)", "/ (1 - 1)")),
            2 => (prop::sample::select(vec!["min", "max"]), part.clone(), part.clone())
                .prop_map(|(function, one, other)| format!("{function}({one}, {other})")),
            2 => (prop::sample::select(vec!["floor", "ceiling", "abs"]), part.clone())
                .prop_map(|(function, one)| format!("{function}({one})")),
            1 => (prop::sample::select(vec!["decimal", "round up", "round half down"]), part.clone(), 0..2)
                .prop_map(|(function, one, scale)| format!("{function}({one}, {scale})")),
            3 => (condition, part.clone(), part.clone())
                .prop_map(|(condition, one, other)| format!("if {condition} then {one} else ({other})")),
            1 => (part.clone(), part).prop_map(|(one, other)| format!("({one}) * ({other})")),
        ]
    })
}

/// A table whose rows compute; `literal` makes the values that some of them name.
fn formula_table(
    policies: &'static [HitPolicy],
    literal: impl Strategy<Value = String> + 'static,
) -> impl Strategy<Value = Table> {
    let whole = prop::sample::select(vec!["-", "-", "> 1", "< 0", "[0..3]", "2", "null", "not(1)"]);
    let half = prop::sample::select(vec!["-", "-", "> 1.5", "[1..2)", "not(2)"]);
    let colour = prop::sample::select(vec!["-", "-", "\"red\"", "\"green\""]);
    let flag = prop::sample::select(vec!["-", "-", "true"]);
    // What names no input is no formula.
    let named = |text: String| {
        let names =
            ["whole", "half", "flag", "colour"].into_iter().any(|name| text.replace("round half", "").contains(name));
        if names { text } else { format!("whole + ({text})") }
    };
    let entry = prop_oneof![4 => formula().prop_map(named), 1 => literal];
    let policy = prop::sample::select(policies);
    let rows = prop::collection::vec((whole, half, colour, flag, entry), 1..5);
    (policy, rows, prop::bool::weighted(0.3)).prop_map(|(policy, rows, missing)| {
        let names = ["whole", "half", "colour", "flag"];
        let mut table = table_in(Language::Feel, policy, &names, &["out"], &[]);
        table.inputs[0].may_be_missing = missing;
        let row = |(position, (whole, half, colour, flag, entry)): (usize, (&str, &str, &str, &str, String))| {
            let texts = [whole.to_owned(), half.to_owned(), colour.to_owned(), flag.to_owned(), entry];
            let columns = names.into_iter().chain(["out"]);
            let cells = columns.zip(texts).map(|(column, text)| (column.into(), Cell::feel(text))).collect();
            Row { id: format!("r{position}").as_str().into(), cells, because: String::new() }
        };
        table.rows = rows.into_iter().enumerate().map(row).collect();
        table
    })
}

fn cases(table: &Table) -> Vec<Case> {
    let mut cases = vec![Case::default()];
    for column in &table.inputs {
        let mut values = values(&column.term.0);
        values.extend(column.may_be_missing.then_some(Value::Null));
        let longer = |case: &Case| {
            let case = case.clone();
            values
                .iter()
                .map(move |value| {
                    let mut case = case.clone();
                    case.0.insert(column.term.clone(), value.clone());
                    case
                })
                .collect::<Vec<_>>()
        };
        cases = cases.iter().flat_map(longer).collect();
    }
    cases
}

/// Whether some formula multiplies or divides.
fn multiplies(table: &Table) -> bool {
    format!("{:?}", table.rows).contains(['*', '/'])
}

/// What each row that answers a case gives it.
fn given(table: &ReadTable, case: &Case) -> Vec<Value> {
    let rows: Vec<usize> = match table.answer(case) {
        Answer::Row { row, .. } => vec![row as usize],
        Answer::Overlap { rows } | Answer::List { rows, .. } => rows.into_iter().map(|row| row as usize).collect(),
        _ => Vec::new(),
    };
    rows.into_iter().map(|row| table.rows[row].outputs[0].as_ref().unwrap().value(case)).collect()
}

/// The term that is answered, perhaps with steps and bounds.
fn answered() -> impl Strategy<Value = Term> {
    let step = prop::sample::select(vec![None, Some("0.01"), Some("0.5"), Some("1")]);
    let bounds = prop::sample::select(vec![(None, None), (Some("-5"), None), (Some("-5"), Some("8"))]);
    (step, bounds).prop_map(|(step, (min, max))| amount("out", None, step, min, max))
}

fn assert_exact(term: &Term, table: &Table, guardrail: &Guardrail) -> Result<(), TestCaseError> {
    let terms: Vec<Term> = small().into_iter().filter(|one| one.name != "out").chain([term.clone()]).collect();
    let read = read(table, &terms);
    prop_assert_eq!(&read.problems, &[]);
    let proof: Proof = prove(&read, std::slice::from_ref(guardrail), Limits::default(), &|| false);
    assert_rows_alone_agree(&read, std::slice::from_ref(guardrail), &proof);
    let all: Vec<Value> = cases(table).iter().flat_map(|case| given(&read, case)).collect();
    let breaks = |value: &Value| match value {
        Value::Null => guardrail.every_row,
        value => !guardrail.bound.allows(value),
    };
    let numbers: Vec<Number> =
        all.iter().filter_map(|value| if let Value::Number(number) = value { Some(*number) } else { None }).collect();
    let range = numbers.iter().min().zip(numbers.iter().max()).map(|(low, high)| [*low, *high]);
    match &proof.guardrails[0].verdict {
        Verdict::Kept { used, .. } => {
            prop_assert!(!all.iter().any(breaks), "kept, yet broken");
            // How far products go is not sought.
            if used.is_some() || !multiplies(table) {
                prop_assert_eq!(*used, range.map(|range| range.map(Ordered::from)));
            }
        }
        Verdict::DoesNotApply => prop_assert!(numbers.is_empty() && !all.iter().any(breaks)),
        Verdict::Broken { .. } => prop_assert!(all.iter().any(breaks), "broken by nothing"),
        Verdict::NotProvable { reason: Reason::ProductOfInputs } => {
            prop_assert!(multiplies(table));
        }
        other => prop_assert!(false, "{:?}", other),
    }
    let is_unfit = |value: &Value| *value == Value::Null || !term.kind.admits(value);
    match &proof.values {
        Status::Proved | Status::DoesNotApply => {
            prop_assert!(!all.iter().any(is_unfit), "fits everywhere, yet does not")
        }
        Status::Violated => prop_assert!(all.iter().any(is_unfit), "unfit nowhere"),
        Status::NotProvable { reason } => prop_assert!(*reason == Reason::ProductOfInputs && multiplies(table)),
    }
    if obstacles(&read, &proof, Around { has_frame: true, in_circle: false, topic_is_taken: false }).is_empty() {
        let clean = |value: &Value| !is_unfit(value) && !breaks(value);
        prop_assert!(all.iter().all(clean), "comes into force, yet says what it may not");
        let is_one = |case: &Case| matches!(read.answer(case), Answer::Row { .. } | Answer::List { .. });
        prop_assert!(cases(table).iter().all(is_one), "comes into force, yet leaves a case without an answer");
    }
    for finding in &proof.findings {
        match finding {
            Finding::Guardrail { case, value, .. } => {
                prop_assert!(given(&read, case).contains(value), "{:?} is not given {:?}", case, value);
            }
            Finding::NoValue { case, .. } => prop_assert!(given(&read, case).contains(&Value::Null)),
            Finding::Unfit { case, value, .. } => {
                prop_assert!(is_unfit(value));
                prop_assert!(given(&read, case).contains(value), "{:?} is not given {:?}", case, value);
            }
            _ => {}
        }
    }
    Ok(())
}

/// The term of a total: perhaps with steps, which need not begin at zero, and bounds. And how its values begin and go on.
fn totalled() -> impl Strategy<Value = (Term, Number, Number)> {
    let stepped = (prop::sample::select(vec!["0.5", "1", "2"]), -3..2i32, 2..14i32).prop_map(|(step, min, count)| {
        let (step, min) = (number(step), Number::from(min));
        let max = min.plus(step.times(count.into()).unwrap()).unwrap();
        let texts = [step, min, max].map(|one| one.to_string());
        (amount("out", None, Some(&texts[0]), Some(&texts[1]), Some(&texts[2])), min, step)
    });
    let bounded = (-3..1i32, 2..14i32).prop_map(|(min, more)| {
        let [low, high] = [min, min + more].map(|end| end.to_string());
        (amount("out", None, None, Some(&low), Some(&high)), Number::from(min), Number::ONE)
    });
    let free = Just((amount("out", None, None, None, None), Number::from(-5), Number::ONE));
    prop_oneof![3 => stepped, 1 => bounded, 1 => free]
}

fn total_table() -> impl Strategy<Value = (Term, Table)> {
    totalled().prop_flat_map(|(term, min, step)| {
        let literal = (0..3i32).prop_map(move |place| min.plus(step.times(place.into()).unwrap()).unwrap().to_string());
        let policies = &[HitPolicy::Sum, HitPolicy::Min, HitPolicy::Max, HitPolicy::Count];
        let literal = prop_oneof![4 => literal, 1 => Just(String::new())];
        (Just(term), formula_table(policies, literal))
    })
}

/// What a case gets in total; nothing if no row matches.
fn total(table: &ReadTable, case: &Case) -> Option<Value> {
    match table.answer(case) {
        Answer::Total { values, .. } => Some(values.get(&"out".into()).cloned().unwrap_or(Value::Null)),
        Answer::Gap => None,
        other => panic!("{other:?}"),
    }
}

fn assert_totals_exact(term: &Term, table: &Table, guardrail: &Guardrail) -> Result<(), TestCaseError> {
    let mut terms = small();
    terms.retain(|one| one.name != "out");
    terms.push(term.clone());
    let read = read(table, &terms);
    prop_assert_eq!(&read.problems, &[]);
    let proof: Proof = prove(&read, std::slice::from_ref(guardrail), Limits::default(), &|| false);
    assert_rows_alone_agree(&read, std::slice::from_ref(guardrail), &proof);
    let cases = cases(table);
    let totals: Vec<Value> = cases.iter().filter_map(|case| total(&read, case)).collect();
    let breaks = |value: &Value| match value {
        Value::Null => guardrail.every_row,
        value => !guardrail.bound.allows(value),
    };
    let numbers = || totals.iter().filter_map(Value::ordered);
    let range = || {
        let by = |one: &Ordered, other: &Ordered| one.partial_cmp(other).unwrap();
        numbers().min_by(by).zip(numbers().max_by(by)).map(|(low, high)| [low, high])
    };
    match &proof.guardrails[0].verdict {
        Verdict::Kept { used, .. } => {
            prop_assert!(!totals.iter().any(breaks), "kept, yet broken");
            if used.is_some() || !multiplies(table) {
                prop_assert_eq!(*used, range());
            }
        }
        Verdict::DoesNotApply => prop_assert!(numbers().next().is_none() && !totals.iter().any(breaks)),
        Verdict::Broken { .. } => prop_assert!(totals.iter().any(breaks), "broken by nothing"),
        Verdict::NotProvable { reason: Reason::ProductOfInputs } => prop_assert!(multiplies(table)),
        other => prop_assert!(false, "{:?}", other),
    }
    let adds_up = matches!(table.hit_policy, HitPolicy::Sum | HitPolicy::Count);
    let computed = |case: &Case| {
        let formulas = read.formulas().filter(|(row, ..)| read.matches(*row, case));
        formulas.map(|(.., formula)| formula.value(case)).collect::<Vec<_>>()
    };
    let is_unfit = |value: &Value| *value != Value::Null && !term.kind.admits(value);
    let alone = cases.iter().flat_map(computed).any(|value| value == Value::Null || is_unfit(&value));
    let together = adds_up && totals.iter().any(is_unfit);
    match &proof.values {
        Status::Proved | Status::DoesNotApply => prop_assert!(!alone && !together, "fits everywhere, yet does not"),
        Status::Violated => prop_assert!(alone || together, "unfit nowhere"),
        Status::NotProvable { reason } => prop_assert!(*reason == Reason::ProductOfInputs && multiplies(table)),
    }
    for finding in &proof.findings {
        match finding {
            Finding::Guardrail { case, value, .. } => prop_assert_eq!(total(&read, case), Some(value.clone())),
            Finding::NoValue { case, .. } => prop_assert!(computed(case).contains(&Value::Null)),
            Finding::Unfit { case, value, together, .. } => {
                prop_assert!(is_unfit(value));
                let given = if *together { total(&read, case).into_iter().collect() } else { computed(case) };
                prop_assert!(given.contains(value), "{:?} is not given {:?}", case, value);
            }
            _ => {}
        }
    }
    Ok(())
}

fn bound(kind: usize, low: i32, more: i32) -> Bound {
    match kind {
        0 => Bound::AtMost { max: (low + more).into() },
        1 => Bound::AtLeast { min: low.into() },
        2 => Bound::Between { min: low.into(), max: (low + more).into() },
        _ => Bound::OneOf { values: (low..=low + more).map(|value| Value::Number(value.into())).collect() },
    }
}

const ONE_BY_ONE: &[HitPolicy] = &[HitPolicy::Unique, HitPolicy::First, HitPolicy::Collect];

proptest! {
    #![proptest_config(config(800))]

    #[test]
    fn proof_and_brute_force_agree_on_formulas(
        term in answered(),
        table in formula_table(ONE_BY_ONE, (-5..9).prop_map(|value: i32| value.to_string())),
        (low, more, every_row) in (-6..8i32, 0..9i32, any::<bool>()),
        kind in 0..4usize,
    ) {
        assert_exact(&term, &table, &Guardrail { every_row, ..guardrail("g", "out", bound(kind, low, more)) })?;
    }

    #[test]
    fn proof_and_brute_force_agree_on_totals_of_formulas(
        (term, table) in total_table(),
        (low, more, every_row) in (-6..12i32, 0..14i32, any::<bool>()),
        kind in 0..4usize,
    ) {
        assert_totals_exact(&term, &table, &Guardrail { every_row, ..guardrail("g", "out", bound(kind, low, more)) })?;
    }
}
