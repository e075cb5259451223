//! Formulas of days and lengths of time, and formulas held to the steps and bounds of their terms: what is proved of them is held
//! against every single case.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use proptest::prelude::*;
use spielraum_domain::frame::{Bound, Guardrail};
use spielraum_domain::proof::{Finding, Limits, Reason, Status, Verdict, prove, used};
use spielraum_domain::rule::{
    Case, Cell, CellProblem, Entry, HitPolicy, Language, Problem, ReadTable, Row, Span, Table, ValueKind,
};
use spielraum_domain::term::{Ordered, Term, Value};
use support::*;

/// Terms whose values can all be listed, around the end of a February. What is computed has steps and bounds that it may leave.
fn small() -> Vec<Term> {
    vec![
        day("order", Some("2028-02-26"), Some("2028-03-03")),
        day("promise", Some("2028-01-29"), Some("2028-02-01")),
        span("wait", "P1D", Some("P0D"), Some("P3D")),
        span("hours", "PT12H", Some("-P1D"), Some("P1D")),
        span("months", "P1M", Some("-P1M"), Some("P2M")),
        amount("whole", None, Some("1"), Some("-2"), Some("3")),
        day("by", Some("2028-02-20"), Some("2028-03-10")),
        span("span", "P1D", Some("-P40D"), Some("P60D")),
        span("cycle", "P2M", Some("P0M"), Some("P4M")),
        amount("count", None, Some("2"), Some("-4"), Some("40")),
        amount("odd", None, Some("2"), Some("-5"), Some("31")),
    ]
}

const INPUTS: [&str; 6] = ["order", "promise", "wait", "hours", "months", "whole"];

/// All values of a term.
fn values(term: &str) -> Vec<Value> {
    let term = small().into_iter().find(|one| one.id.0 == term).unwrap();
    let (kind, steps) = (term.kind.ordered().unwrap(), term.kind.steps().unwrap());
    (steps.first()..=steps.last()).map(|position| kind.at(steps.value(position)).unwrap().into()).collect()
}

/// A formula of each kind, deeper ones made of simpler ones.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Day,
    Span,
    Months,
    Number,
}

fn formula(kind: Kind, depth: u32) -> BoxedStrategy<String> {
    let leaf = |texts: &'static [&'static str]| prop::sample::select(texts).prop_map(str::to_owned).boxed();
    let leaf = match kind {
        Kind::Day => leaf(&["order", "promise", "date(\"2028-02-29\")", "@\"2028-01-31\""]),
        Kind::Span => leaf(&["wait", "hours", "duration(\"P2D\")", "@\"PT18H\"", "duration(\"-P30D\")"]),
        Kind::Months => leaf(&["months", "duration(\"P1M\")", "@\"-P1Y\""]),
        Kind::Number => leaf(&["whole", "whole", "3", "-1", "0.5", "2"]),
    };
    if depth == 0 {
        return leaf;
    }
    let of = |kind| formula(kind, depth - 1);
    let extreme = (prop::sample::select(vec!["min", "max"]), of(kind), of(kind))
        .prop_map(|(function, one, other)| format!("{function}({one}, {other})"));
    let chosen = (condition(depth - 1), of(kind), of(kind))
        .prop_map(|(condition, one, other)| format!("if {condition} then {one} else ({other})"));
    let signed = |one: Kind, signs: &'static [&'static str], other: Kind| {
        (of(one), prop::sample::select(signs), of(other))
            .prop_map(|(one, sign, other)| format!("({one}) {sign} ({other})"))
            .boxed()
    };
    let factor = prop::sample::select(vec!["2", "-1", "0.5", "1 - 1", "1.25", "3"]);
    let scaled = |kind: Kind| {
        (of(kind), prop::sample::select(vec!["*", "/"]), factor.clone())
            .prop_map(|(part, sign, by)| format!("({part}) {sign} ({by})"))
            .boxed()
    };
    let made = match kind {
        Kind::Day => prop_oneof![
            3 => signed(Kind::Day, &["+", "-"], Kind::Span),
            2 => signed(Kind::Day, &["+", "-"], Kind::Months),
            1 => signed(Kind::Span, &["+"], Kind::Day),
        ]
        .boxed(),
        Kind::Span => prop_oneof![
            3 => signed(Kind::Day, &["-"], Kind::Day),
            2 => signed(Kind::Span, &["+", "-"], Kind::Span),
            2 => scaled(Kind::Span),
            1 => of(Kind::Number).prop_map(|by| format!("duration(\"PT6H\") * ({by})")),
            1 => of(Kind::Span).prop_map(|part| format!("-({part})")),
        ]
        .boxed(),
        Kind::Months => prop_oneof![
            2 => signed(Kind::Months, &["+", "-"], Kind::Months),
            1 => scaled(Kind::Months),
            1 => of(Kind::Months).prop_map(|part| format!("-({part})")),
        ]
        .boxed(),
        Kind::Number => prop_oneof![
            2 => signed(Kind::Number, &["+", "-"], Kind::Number),
            2 => scaled(Kind::Number),
            2 => of(Kind::Span).prop_map(|part| format!("({part}) / duration(\"PT6H\")")),
            1 => of(Kind::Months).prop_map(|part| format!("duration(\"P1Y\") / ({part})")),
            1 => of(Kind::Number).prop_map(|part| format!("decimal({part}, 0)")),
        ]
        .boxed(),
    };
    prop_oneof![2 => leaf, 4 => made, 1 => extreme, 1 => chosen].boxed()
}

fn condition(depth: u32) -> BoxedStrategy<String> {
    let kind = prop::sample::select(vec![Kind::Day, Kind::Span, Kind::Months, Kind::Number]);
    kind.prop_flat_map(move |kind| {
        let sign = prop::sample::select(vec!["<", "<=", ">", ">=", "=", "!="]);
        let (one, other, third) = (formula(kind, depth), formula(kind, depth), formula(kind, depth));
        prop_oneof![
            3 => (one.clone(), sign, other.clone()).prop_map(|(one, sign, other)| format!("({one}) {sign} ({other})")),
            1 => (one.clone(), other.clone(), third.clone())
                .prop_map(|(one, low, high)| format!("({one}) between ({low}) and ({high})")),
            1 => (one, other, third).prop_map(|(one, low, high)| format!("({one}) in (< ({low}), [({low})..({high})))")),
        ]
    })
    .boxed()
}

/// One table with a formula of the kind of its output, and the bounds of a guardrail.
fn rules() -> impl Strategy<Value = (Table, &'static str, [Value; 2], bool)> {
    let output = prop::sample::select(vec![
        (Kind::Day, "by"),
        (Kind::Span, "span"),
        (Kind::Months, "cycle"),
        (Kind::Number, "count"),
        (Kind::Number, "odd"),
    ]);
    let order = prop::sample::select(vec!["-", "-", "> date(\"2028-02-28\")", "null", "date(\"2028-02-29\")"]);
    let wait = prop::sample::select(vec!["-", "< duration(\"P2D\")", "[duration(\"P1D\")..duration(\"P2D\")]"]);
    (output, any::<bool>()).prop_flat_map(move |((kind, output), missing)| {
        let named = |text: String| {
            if INPUTS.into_iter().any(|name| text.contains(name)) { Some(text) } else { None }
        };
        let entry = (0..4u32).prop_flat_map(move |depth| formula(kind, depth)).prop_filter_map("no name", named);
        let rows = prop::collection::vec((order.clone(), wait.clone(), entry), 1..3);
        let policy = prop::sample::select(vec![HitPolicy::First, HitPolicy::Collect]);
        let ends = prop::sample::subsequence(values(output), 2);
        (policy, rows, ends, any::<bool>()).prop_map(move |(policy, rows, ends, every_row)| {
            let mut table = table_in(Language::Feel, policy, &INPUTS, &[output], &[]);
            table.inputs[0].may_be_missing = missing;
            let row = |(position, (order, wait, entry)): (usize, (&str, &str, String))| {
                let texts = [("order", order), ("wait", wait), (output, entry.as_str())];
                let cells = texts.into_iter().map(|(column, text)| (column.into(), Cell::feel(text.to_owned())));
                Row { id: format!("r{position}").as_str().into(), cells: cells.collect(), because: String::new() }
            };
            table.rows = rows.into_iter().enumerate().map(row).collect();
            (table, output, [ends[0].clone(), ends[1].clone()], every_row)
        })
    })
}

/// Every case, as far as the table tells them apart.
fn cases(table: &Table) -> Vec<Case> {
    let mut cases = vec![Case::default()];
    for column in &table.inputs {
        let named = table.rows.iter().flat_map(|row| row.cells.values()).any(|cell| cell.text.contains(&column.term.0));
        let mut values = values(&column.term.0);
        // What nobody names makes no difference.
        if !named && !["order", "wait"].contains(&column.term.0.as_str()) {
            values.truncate(1);
        }
        values.extend(column.may_be_missing.then_some(Value::Null));
        let longer = |case: &Case| {
            let with = |value: &Value| {
                let mut case = case.clone();
                case.0.insert(column.term.clone(), value.clone());
                case
            };
            values.iter().map(with).collect::<Vec<_>>()
        };
        cases = cases.iter().flat_map(longer).collect();
    }
    cases
}

/// What each row that answers a case gives it.
fn given(table: &ReadTable, case: &Case) -> Vec<Value> {
    let mut rows = (0..table.rows.len()).filter(|row| table.matches(*row, case));
    let rows: Vec<usize> = match table.hit_policy {
        HitPolicy::First => rows.next().into_iter().collect(),
        _ => rows.collect(),
    };
    rows.into_iter().map(|row| table.rows[row].outputs[0].as_ref().unwrap().value(case)).collect()
}

fn range(values: &[Value]) -> Option<[Ordered; 2]> {
    let mut all = values.iter().filter_map(Value::ordered);
    let first = all.next()?;
    let wider = |[low, high]: [Ordered; 2], one: Ordered| {
        [if one < low { one } else { low }, if one > high { one } else { high }]
    };
    Some(all.fold([first, first], wider))
}

fn assert_exact(table: &Table, output: &str, guardrail: &Guardrail) -> Result<(), TestCaseError> {
    let terms = small();
    let kind = &terms.iter().find(|term| term.id.0 == output).unwrap().kind;
    let read = read(table, &terms);
    prop_assert_eq!(&read.problems, &[]);
    let proof = prove(&read, std::slice::from_ref(guardrail), Limits::default(), &|| false);
    let all: Vec<Value> = cases(table).iter().flat_map(|case| given(&read, case)).collect();
    let breaks = |value: &Value| match value {
        Value::Null => guardrail.every_row,
        value => !guardrail.bound.allows(value),
    };
    let is_product = |reason: &Reason| *reason == Reason::ProductOfInputs;
    match &proof.guardrails[0].verdict {
        Verdict::Kept { used, .. } => {
            prop_assert!(!all.iter().any(breaks), "kept, yet broken");
            prop_assert_eq!(*used, range(&all));
        }
        Verdict::DoesNotApply => prop_assert!(range(&all).is_none() && !all.iter().any(breaks)),
        Verdict::Broken { .. } => prop_assert!(all.iter().any(breaks), "broken by nothing"),
        Verdict::NotProvable { reason } => prop_assert!(is_product(reason), "{:?}", reason),
        Verdict::NotAsked { .. } => prop_assert!(false),
    }
    let (no_value, unfit) =
        (all.contains(&Value::Null), all.iter().any(|value| *value != Value::Null && !kind.admits(value)));
    match &proof.values {
        Status::Proved => prop_assert!(!no_value && !unfit, "{no_value} {unfit}"),
        Status::Violated => {
            let found = |wanted: fn(&Finding) -> bool| proof.findings.iter().any(wanted);
            prop_assert_eq!(found(|finding| matches!(finding, Finding::NoValue { .. })), no_value);
            prop_assert_eq!(found(|finding| matches!(finding, Finding::Unfit { .. })), unfit);
        }
        Status::NotProvable { reason } => prop_assert!(is_product(reason), "{:?}", reason),
        Status::DoesNotApply => prop_assert!(false),
    }
    for finding in &proof.findings {
        match finding {
            Finding::Guardrail { case, value, .. } => prop_assert!(given(&read, case).contains(value)),
            Finding::Unfit { case, value, .. } => {
                prop_assert!(given(&read, case).contains(value) && !kind.admits(value) && *value != Value::Null);
            }
            Finding::NoValue { case, .. } => prop_assert!(given(&read, case).contains(&Value::Null)),
            _ => {}
        }
    }
    if table.hit_policy == HitPolicy::Collect && proof.values.is_clean() {
        prop_assert_eq!(used(&read, &|| false).get(&output.into()).copied(), range(&all).map(Some));
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn proof_and_brute_force_agree_on_days_and_lengths_of_time(
        (table, output, [low, high], every_row) in rules(),
        kind in 0..4usize,
    ) {
        let (min, max) = (low.ordered().unwrap(), high.ordered().unwrap());
        let bound = match kind {
            0 => Bound::AtMost { max },
            1 => Bound::AtLeast { min },
            2 => Bound::Between { min, max },
            _ => Bound::OneOf { values: vec![low, high] },
        };
        assert_exact(&table, output, &Guardrail { every_row, ..guardrail("g", output, bound) })?;
    }
}

#[test]
fn days_and_lengths_of_time_are_read_as_people_type_them() {
    let terms = vec![
        day("Order date", None, None),
        day("Promised", None, None),
        span("Wait", "P1D", None, None),
        day("By", None, None),
        span("Late", "P1D", None, None),
        amount("Goodwill", None, None, None, None),
    ];
    let read_as = |language: Language, output: &str, text: &str| {
        let table = table_in(
            language,
            HitPolicy::Unique,
            &["Order date", "Promised", "Wait"],
            &[output],
            &[&["-", "-", "-", text]],
        );
        let read = read(&table, &terms);
        match (&read.rows[0].outputs[0], read.problems.as_slice()) {
            (Some(Entry::Formula { formula }), []) => Ok(formula.to_string()),
            (None, [Problem::Cell { error, .. }]) => Err((error.problem.clone(), error.span)),
            other => panic!("{text}: {other:?}"),
        }
    };
    let two_weeks = "Order date + duration(\"P14D\")";
    for (language, output, text, expected) in [
        (Language::Feel, "By", "Order date+duration(\"P14D\")", two_weeks),
        (Language::En, "By", "Order date + 14 days", two_weeks),
        (Language::De, "By", "Order date + 14 Tage", two_weeks),
        (Language::De, "By", "größter(Order date; 1.3.2026)", "max(Order date, date(\"2026-03-01\"))"),
        (Language::En, "By", "min(Promised, 1 March 2026)", "min(Promised, date(\"2026-03-01\"))"),
        (Language::De, "By", "Order date + 2 Monate", "Order date + duration(\"P2M\")"),
        (Language::En, "Late", "max(Promised - Order date, 36 h)", "max(Promised - Order date, duration(\"P1DT12H\"))"),
        (
            Language::De,
            "Goodwill",
            "wenn Promised - Order date > 5 Tage dann 20,5 sonst (Promised - Order date) / 1 Tag",
            "if Promised - Order date > duration(\"P5D\") then 20.5 else (Promised - Order date) / duration(\"P1D\")",
        ),
    ] {
        let found = read_as(language, output, text);
        assert_eq!(found, Ok(expected.to_owned()), "{text}");
        assert_eq!(read_as(Language::Feel, output, expected), Ok(expected.to_owned()), "the print reads as the same");
    }
    let wrong = |expected| CellProblem::WrongKind { expected };
    for (language, output, text, problem, start, end) in [
        (Language::En, "By", "Order date + 14", wrong(ValueKind::DaysTime), 13, 15),
        (Language::De, "Late", "Promised - Order date + 2 Monate", wrong(ValueKind::DaysTime), 24, 32),
        (Language::En, "By", "Promised - Order date", wrong(ValueKind::Date), 0, 21),
        (Language::En, "Goodwill", "Order date * 2", wrong(ValueKind::Number), 0, 10),
        (Language::En, "Goodwill", "if Order date > Wait then 1 else 2", wrong(ValueKind::Date), 16, 20),
        (Language::De, "By", "höchstens(Order date; 14 Tage)", wrong(ValueKind::Date), 22, 29),
    ] {
        assert_eq!(read_as(language, output, text), Err((problem, Span { start, end })), "{text}");
    }
}

#[test]
fn lengths_of_time_are_scaled_exactly_however_many_there_are() {
    let terms = vec![
        span("wait", "P1D", Some("-P1000000D"), Some("P1000000D")),
        span("months", "P1M", Some("P0M"), Some("P1000000M")),
        span("days", "P1D", None, None),
        span("halves", "PT12H", None, None),
        span("pairs", "P2M", None, None),
    ];
    let values = |output: &str, formula: &str| {
        let table =
            table_in(Language::Feel, HitPolicy::Unique, &["wait", "months"], &[output], &[&["-", "-", formula]]);
        proof_of(&table, &terms, &[]).values
    };
    for (output, formula) in [
        ("days", "wait / 0.5"),
        ("halves", "wait / 2"),
        ("halves", "wait / 0.4"),
        ("days", "wait * 2.5 / 0.5"),
        ("pairs", "months * 2"),
        ("pairs", "months / 0.5"),
        ("pairs", "months * 2 + duration(\"P4M\")"),
    ] {
        assert_eq!(values(output, formula), Status::Proved, "{formula}");
    }
    for (output, formula) in
        [("days", "wait / 2"), ("days", "wait / 0.4"), ("pairs", "months * 1.5"), ("pairs", "months / 0.4")]
    {
        assert_eq!(values(output, formula), Status::Violated, "{formula}");
    }
}

#[test]
fn a_condition_on_many_inputs_beside_a_quotient_is_decided() {
    let terms = small();
    let formula =
        "if order in (< (promise + hours), [promise + hours..promise)) or months > @\"P1M\" then wait else wait / 0.5";
    let table =
        table_in(Language::Feel, HitPolicy::First, &INPUTS, &["span"], &[&["-", "-", "-", "-", "-", "-", formula]]);
    let proof = proof_of(&table, &terms, &[]);
    assert_eq!((&proof.problems[..], &proof.values), (&[][..], &Status::Proved));
}
